// The data of an exported page or a notebook's widget: JSON, gzipped, in base64.
import { Refused } from "./refused";
import type { Embedded } from "./source";

const DAMAGED =
  "The data in this page can't be read: the file is damaged or cut short. Export it again: " +
  "gossamer view FOLDER --export FILE.html";

/** What was packed. Rejects with a sentence if it is damaged. */
export async function unpackPart<T>(text: string): Promise<T> {
  try {
    const letters = atob(text.trim());
    const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
    return (await new Response(stream).json()) as T;
  } catch {
    throw new Refused(DAMAGED);
  }
}

export async function unpack(text: string): Promise<Embedded> {
  const data = await unpackPart<Embedded>(text);
  const format: unknown = data?.index?.format;
  if (format !== "gossamer-view-1")
    throw new Refused(`The data in this page are ${JSON.stringify(format) ?? "nothing"}, expected "gossamer-view-1".`);
  return data;
}
