import { afterEach, describe, expect, it, vi } from "vitest";
import type { Index, LiveRequest, Notes } from "./data";
import { planted } from "./node/planted";
import { embedded, Overtaken, Refused, served, type Embedded } from "./source";

async function packed(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream("gzip"));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}

const NOTES: Notes = { names: { "0.attn.v:5": "quotes" }, groups: [], pins: [] };
const held = (): Embedded => ({
  index: { circuits: [planted().card] } as Index,
  circuits: { planted: planted() },
  runs: {},
  formations: {},
  nodes_per_part: 2,
  measured: {},
});

describe("data that travel with the page", () => {
  it("are given by id, and what there isn't is refused with its name", async () => {
    const source = embedded(held());
    expect((await source.circuit("planted")).card.id).toBe("planted");
    await expect(source.circuit("toString")).rejects.toThrow('holds no circuit "toString"');
    await expect(source.behaviour("planted")).rejects.toThrow(Refused);
    await expect(source.live("planted", {} as LiveRequest, new AbortController().signal)).rejects.toThrow("no model");
  });

  it("hold the notes that were saved, so that going away and back doesn't lose them", async () => {
    const data = held();
    const kept: [string, Notes, string][] = [];
    const source = embedded(data, { save: async (...saved) => `version ${kept.push(saved)}` });
    const before = await source.circuit("planted");
    expect(await source.saveNotes("planted", NOTES, "none")).toBe("version 1");
    expect(kept).toEqual([["planted", NOTES, "none"]]);
    expect(await source.circuit("planted")).toMatchObject({ notes: NOTES, notes_version: "version 1" });
    expect(before.notes.names).toEqual({});
  });

  it("have measurements in parts, within them or beside them", async () => {
    const parts = { "nodes-0": [{ task: [0] }, { task: [1] }], "nodes-1": [{ task: [2] }], "heads-3": { prompts: [] } };
    const packedParts: Record<string, string> = {};
    for (const [name, part] of Object.entries(parts)) packedParts[name] = await packed(JSON.stringify(part));
    const asked: string[] = [];
    const within = embedded({ ...held(), measured: { planted: packedParts } });
    const beside = embedded(held(), {
      part: async (id, name) => {
        asked.push(`${id} ${name}`);
        return packedParts[name];
      },
    });
    for (const source of [within, beside]) {
      const nodes = await Promise.all([0, 1, 2].map((n) => source.node("planted", "", n)));
      expect(nodes.map((node) => node.task)).toEqual([[0], [1], [2]]);
      expect(await source.head("planted", "", 3)).toEqual({ prompts: [] });
      await expect(source.head("planted", "", 4)).rejects.toThrow(Refused);
    }
    const names = asked.map((one) => one.replace("planted ", ""));
    expect(names).toEqual(["nodes-0", "nodes-0", "nodes-1", "heads-3", "heads-4"]);
  });

  it("aren't saved where the host can't", async () => {
    const source = embedded(held());
    await expect(source.saveNotes("planted", NOTES, "")).rejects.toThrow("--edit");
    expect((await source.circuit("planted")).notes.names).toEqual({});
  });
});

describe("data from a server", () => {
  afterEach(() => vi.unstubAllGlobals());
  const answer = (status: number, body: string) => {
    const ask = vi.fn(async (_: string, __?: RequestInit) => new Response(body, { status }));
    vi.stubGlobal("fetch", ask);
    return ask;
  };

  it("are asked for by an address in which an id is one part", async () => {
    const ask = answer(200, "{}");
    await served().behaviour("a/b?c");
    await served().node("a", "0f", 7);
    expect(ask.mock.calls.map(([path]) => path)).toEqual([
      "api/circuits/a%2Fb%3Fc/behaviour",
      "api/circuits/a/nodes/7?circuit=0f",
    ]);
  });

  it("notes are put, questions are posted, as JSON", async () => {
    const ask = answer(200, '{"version": "v2"}');
    expect(await served().saveNotes("a", NOTES, "v1")).toBe("v2");
    await served().live("a", { prompt: "x" } as LiveRequest, new AbortController().signal);
    expect(ask.mock.calls.map(([path, init]) => [path, init?.method, JSON.parse(String(init?.body))])).toEqual([
      ["api/circuits/a/notes", "PUT", { since: "v1", notes: NOTES }],
      ["api/circuits/a/live", "POST", { prompt: "x" }],
    ]);
  });

  it("a refusal is said in the server's words, else by its number", async () => {
    answer(409, '{"error": "the notes are about \'x\'"}');
    await expect(served().saveNotes("a", NOTES, "")).rejects.toThrow("the notes are about 'x'");
    answer(502, "<html>");
    await expect(served().index()).rejects.toThrow("The server answered 502.");
  });

  it("notes that others overtook bring these with them", async () => {
    const theirs = { ...NOTES, pins: ["final_resid:3"] };
    answer(409, JSON.stringify({ error: "others", notes: theirs, version: "v3" }));
    const why = await served()
      .saveNotes("a", NOTES, "v1")
      .catch((error: unknown) => error);
    expect(why).toBeInstanceOf(Overtaken);
    expect((why as Overtaken).kept).toEqual({ notes: theirs, version: "v3" });
  });

  it("a server that is gone is said to be, but what was called off isn't", async () => {
    vi.stubGlobal("fetch", () => Promise.reject(new TypeError("failed")));
    await expect(served().index()).rejects.toThrow("is `gossamer view` still running?");
    vi.stubGlobal("fetch", () => Promise.reject(new DOMException("off", "AbortError")));
    await expect(served().index()).rejects.toThrow(DOMException);
  });
});
