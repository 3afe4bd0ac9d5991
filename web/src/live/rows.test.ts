import { expect, test } from "vitest";
import type { Circuit } from "../data";
import { endsOf, MOST_ROWS, rowsOf, shownNodes } from "./rows";
import { byNode } from "./session";

const site = (name: string) => ({ name, layer: 0, kind: name, width: 9000 });
const circuit = (nodes: [number, number][]) =>
  ({
    sites: [site("0.attn.q"), site("final_resid")],
    nodes: nodes.map(([s, index]) => ({ site: s, index, mean: 0 })),
  }) as unknown as Circuit;

test("sites from the last to the first, each with its nodes in order and their names", () => {
  const { rows, left } = rowsOf(
    circuit([
      [0, 3],
      [0, 7],
      [1, 2],
    ]),
    { "0.attn.q:7": "quote" },
    "",
  );
  expect(left).toBe(0);
  expect(rows).toEqual([
    { site: "final_resid", n: 1 },
    { node: 2, key: "final_resid:2", name: null },
    { site: "0.attn.q", n: 2 },
    { node: 0, key: "0.attn.q:3", name: null },
    { node: 1, key: "0.attn.q:7", name: "quote" },
  ]);
});

test("more nodes than can be drawn are counted, and a filter reaches them", () => {
  const big = circuit(Array.from({ length: MOST_ROWS + 50 }, (_, i) => [0, i] as [number, number]));
  expect(rowsOf(big, {}, "").left).toBe(50);
  expect(rowsOf(big, {}, `q:${MOST_ROWS + 49}`).rows).toHaveLength(2);
});

test("all nodes of a small circuit are asked for whatever is filtered, of a large one those that are drawn", () => {
  const of = (n: number) => circuit(Array.from({ length: n }, (_, i) => [0, i] as [number, number]));
  expect(shownNodes(of(3), {}, "q:1")).toEqual([0, 1, 2]);
  expect(shownNodes(of(MOST_ROWS + 50), {}, "")).toHaveLength(MOST_ROWS);
  expect(shownNodes(of(MOST_ROWS + 50), {}, `q:${MOST_ROWS + 49}`)).toEqual([MOST_ROWS + 49]);
});

test("each site's colours end at a round number above its own largest", () => {
  const { rows } = rowsOf(
    circuit([
      [0, 3],
      [0, 7],
      [1, 2],
    ]),
    {},
    "",
  );
  expect(endsOf(rows, byNode([2, 0, 1], [[0.15], [0.3, -4], [1]]))).toEqual([0.2, 0.2, 5, 5, 5]);
  expect(endsOf([], byNode([], []))).toEqual([]);
});
