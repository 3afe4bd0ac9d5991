import { afterEach, describe, expect, it, vi } from "vitest";
import type { Index, LiveRequest, Notes } from "./data";
import { planted } from "./node/planted";
import { embedded, Overtaken, Refused, served, type Embedded } from "./source";

const NOTES: Notes = { names: { "0.attn.v:5": "quotes" }, groups: [], pins: [] };
const held = (): Embedded => ({
  index: { circuits: [planted().card] } as Index,
  circuits: { planted: planted() },
  behaviours: {},
  runs: {},
  formations: {},
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
    const source = embedded(data, async (...saved) => `version ${kept.push(saved)}`);
    const before = await source.circuit("planted");
    expect(await source.saveNotes("planted", NOTES, "none")).toBe("version 1");
    expect(kept).toEqual([["planted", NOTES, "none"]]);
    expect(await source.circuit("planted")).toMatchObject({ notes: NOTES, notes_version: "version 1" });
    expect(before.notes.names).toEqual({});
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
    expect(ask.mock.calls[0]![0]).toBe("api/circuits/a%2Fb%3Fc/behaviour");
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
