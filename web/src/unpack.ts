// The data of an exported page or a notebook's widget: JSON, gzipped, in base64.
import { Refused, type Embedded } from "./source";

const DAMAGED =
  "The data in this page can't be read: the file is damaged or cut short. Export it again: " +
  "gossamer view FOLDER --export FILE.html";

export async function unpack(text: string): Promise<Embedded> {
  let data: Embedded;
  try {
    const letters = atob(text.trim());
    const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
    data = (await new Response(stream).json()) as Embedded;
  } catch {
    throw new Refused(DAMAGED);
  }
  const format: unknown = data?.index?.format;
  if (format !== "gossamer-view-1")
    throw new Refused(`The data in this page are ${JSON.stringify(format) ?? "nothing"}, expected "gossamer-view-1".`);
  return data;
}
