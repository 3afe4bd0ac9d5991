import { expect, test } from "vitest";
import type { Circuit } from "../data";
import { caution, jaccard, overlap, siteRows } from "./overlap";

type Wire = [number, number, number];
function circuit(hash: string, nodes: [number, number][], edges: Wire[], task = "quotes"): Circuit {
  return {
    card: { model_hash: hash, task, seed: 0, full_loss: 0.25 },
    sites: ["0.attn.v", "0.attn.resid_delta"].map((name) => ({ name, layer: 0, kind: name.slice(2), width: 16 })),
    nodes: nodes.map(([site, index]) => ({ site, index, mean: 0 })),
    edges: { source: edges.map((e) => e[0]), target: edges.map((e) => e[1]), weight: edges.map((e) => e[2]) },
  } as unknown as Circuit;
}

// v:1, v:2 -> delta:5          and          v:2, v:3 -> delta:5
const left = circuit(
  "m",
  [
    [0, 1],
    [0, 2],
    [1, 5],
  ],
  [
    [0, 2, 0.5],
    [1, 2, -1],
  ],
);
const right = circuit(
  "m",
  [
    [0, 2],
    [0, 3],
    [1, 5],
  ],
  [
    [0, 2, -1],
    [1, 2, 2],
  ],
);

test("nodes and edges that are in both, by their names and not their places", () => {
  const { nodes, edges } = overlap(left, right);
  expect(nodes).toEqual({
    shared: ["0.attn.v:2", "0.attn.resid_delta:5"],
    left: ["0.attn.v:1"],
    right: ["0.attn.v:3"],
    jaccard: 0.5,
  });
  expect(edges.shared).toEqual([{ source: "0.attn.v:2", target: "0.attn.resid_delta:5", left: -1, right: -1 }]);
  expect(edges.left).toEqual([{ source: "0.attn.v:1", target: "0.attn.resid_delta:5", left: 0.5, right: null }]);
  expect(edges.right.map((row) => row.right)).toEqual([2]);
  expect(edges.jaccard).toBeCloseTo(1 / 3);
});

test("a circuit is the same as itself, and nothing the same as nothing", () => {
  expect(overlap(left, left).edges.jaccard).toBe(1);
  expect(overlap(left, left).nodes.left).toEqual([]);
  expect(jaccard(0, 0, 0)).toBe(1);
  expect(jaccard(0, 3, 0)).toBe(0);
});

test("other models are warned of, other tasks are told", () => {
  expect(caution(left, right)).toBeNull();
  expect(caution(left, { ...right, card: { ...right.card, task: "brackets" } })).toContain("different tasks");
  expect(caution(left, { ...right, card: { ...right.card, task: "brackets" } })).not.toContain("does both");
  expect(caution(left, { ...right, card: { ...right.card, model_hash: "n" } })).toContain("different models");
});

test("other pairs are told by the whole model's loss on them", () => {
  const other = { ...right, card: { ...right.card, full_loss: 0.5, seed: 7 } };
  expect(caution(left, other)).toContain("measured on other pairs: seeds 0 and 7 drew different ones.");
  expect(caution(left, { ...other, card: { ...other.card, seed: 0 } })).toContain("measured on other pairs. So");
});

test("rows of the picture, the last site first", () => {
  expect(siteRows(left, right)).toEqual([
    { name: "0.attn.resid_delta", width: 16, shared: [5], left: [], right: [] },
    { name: "0.attn.v", width: 16, shared: [2], left: [1], right: [3] },
  ]);
});
