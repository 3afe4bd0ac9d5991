import { expect, it } from "vitest";
import { Refused } from "./source";
import { unpack } from "./unpack";

async function packed(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream("gzip"));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}

const DATA = { index: { format: "gossamer-view-1", circuits: [{ name: "“ü” 🕸 \u0000" }] } };

it("gives back what was packed, whatever white space is around it", async () => {
  expect(await unpack(`\n${await packed(JSON.stringify(DATA))}\n`)).toEqual(DATA);
});

it("refuses a damaged file with a sentence", async () => {
  const whole = await packed(JSON.stringify(DATA));
  for (const damaged of [whole.slice(0, 40), `*${whole}`, btoa("no gzip"), await packed("{"), ""]) {
    await expect(unpack(damaged)).rejects.toThrow(Refused);
    await expect(unpack(damaged)).rejects.toThrow("damaged or cut short");
  }
});

it("refuses data of another format, naming both", async () => {
  await expect(unpack(await packed('{"index": {"format": "gossamer-view-2"}}'))).rejects.toThrow(
    'are "gossamer-view-2", expected "gossamer-view-1"',
  );
  await expect(unpack(await packed("null"))).rejects.toThrow("are nothing, expected");
});
