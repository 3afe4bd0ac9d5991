import { describe, expect, it } from "vitest";
import type { Behaviour } from "../data";
import { planted } from "../node/planted";
import { inSight, matching, nodeRows, ordered } from "./nodelist";

const circuit = planted();
const effects = [0.5, 0.1, 0.1, -0.2, 0, 0, 0, 0.9];
const behaviour = { nodes: effects.map((effect_in_circuit) => ({ effect_in_circuit })) } as unknown as Behaviour;
const notes = { names: { "0.attn.v:5": "Quote carrier", "final_resid:2": "Answer" }, groups: [], pins: [] };
const rows = nodeRows(circuit, behaviour, notes);
const keys = (of: typeof rows) => of.map((row) => row.key);

it("has a row for each node, with its effect and edges", () => {
  expect(rows).toHaveLength(8);
  expect(rows[3]).toEqual({
    key: "0.attn.v:5",
    at: 3,
    name: "Quote carrier",
    words: "attention value channel 5, head 1, layer 0",
    effect: -0.2,
    degree: 2,
  });
  expect(nodeRows(circuit, null, notes)[0]?.effect).toBeNull();
});

describe("the filter", () => {
  it("looks at keys, names and words", () => {
    expect(keys(matching(rows, "ATTN.V"))).toEqual(["0.attn.v:5"]);
    expect(keys(matching(rows, "quote"))).toEqual(["0.attn.v:5"]);
    expect(keys(matching(rows, "1.attn key"))).toEqual(["1.attn.k:6"]);
  });
  it("lets all through when it is blank, and none that don't fit", () => {
    expect(matching(rows, "  ")).toHaveLength(8);
    expect(matching(rows, "key neuron")).toEqual([]);
  });
});

describe("the order", () => {
  it("is by effect, ties in the forward pass's order", () => {
    expect(keys(ordered(rows, "effect", true)).slice(0, 4)).toEqual([
      "final_resid:2",
      "0.attn.act_in:2",
      "0.attn.q:6",
      "0.attn.k:6",
    ]);
    expect(keys(ordered(rows, "effect", false))[0]).toBe("0.attn.v:5");
  });
  it("is by degree and by place", () => {
    expect(keys(ordered(rows, "degree", true)).slice(0, 2)).toEqual(["0.attn.act_in:2", "0.attn.v:5"]);
    expect(keys(ordered(rows, "place", true))[0]).toBe("final_resid:2");
  });
  it("puts nameless nodes last whichever way", () => {
    expect(keys(ordered(rows, "name", false)).slice(0, 3)).toEqual(["final_resid:2", "0.attn.v:5", "0.attn.act_in:2"]);
    expect(keys(ordered(rows, "name", true)).slice(0, 3)).toEqual(["0.attn.v:5", "final_resid:2", "0.attn.act_in:2"]);
  });
});

it("keeps few rows in the page, wherever one scrolls", () => {
  expect(inSight(0, 280, 28, 10_000)).toEqual({ start: 0, end: 16 });
  expect(inSight(2800, 280, 28, 10_000)).toEqual({ start: 94, end: 116 });
  expect(inSight(280_000, 280, 28, 10_000).end).toBe(10_000);
  expect(inSight(5000, 280, 28, 3)).toEqual({ start: 3, end: 3 });
  expect(inSight(0, 280, 28, 0)).toEqual({ start: 0, end: 0 });
});
