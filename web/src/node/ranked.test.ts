import { expect, it } from "vitest";
import type { Circuit } from "../data";
import { planted } from "./planted";
import { cutEdges, rankedNode } from "./ranked";

const circuit: Circuit = planted();
const node = (name: string, index: number, mean: number) => ({
  site: circuit.sites.findIndex((site) => site.name === name),
  index,
  mean,
});
circuit.cuts = {
  sizes: [1, 4],
  losses: [0.7, 0.1],
  n_cut: 2,
  ranking: [
    node("0.attn.act_in", 2, 0),
    node("0.attn.v", 5, 0),
    node("0.attn.v", 7, 0.25),
    node("0.attn.resid_delta", 2, 0),
  ],
  edges: { source: [0, 0, 1, 2], target: [1, 2, 3, 3], weight: [1, 0.5, 3, -4] },
};

it("says a node's place in the ranking, from 1, and its mean", () => {
  expect(rankedNode(circuit, "0.attn.v:7")).toEqual({ node: node("0.attn.v", 7, 0.25), place: 3 });
  expect(rankedNode(circuit, "0.attn.v:1")).toBeNull();
  expect(rankedNode({ ...circuit, cuts: null }, "0.attn.v:7")).toBeNull();
});

it("gives a node's edges within the cut, the strongest first", () => {
  expect(cutEdges(circuit, 3, "0.attn.v:7")).toEqual({
    reads: [{ other: "0.attn.act_in:2", weight: 0.5 }],
    writes: [],
  });
  expect(cutEdges(circuit, 4, "0.attn.resid_delta:2").reads).toEqual([
    { other: "0.attn.v:7", weight: -4 },
    { other: "0.attn.v:5", weight: 3 },
  ]);
});
