import { expect, test } from "vitest";
import { cutToShow, kinship, mostNodes, smallestMeeting } from "./curve";

const cuts = { sizes: [1, 4, 16], losses: [0.7, 0.5, 0.1] };

test("the cut moves as far as the ranking is stored", () => {
  const nodes = (n: number) => Array.from({ length: n }, (_, index) => ({ site: 0, index, mean: 0 }));
  expect(mostNodes({ sizes: [1, 900], ranking: nodes(64) })).toBe(64);
  expect(mostNodes({ sizes: [1, 9], ranking: nodes(64) })).toBe(9);
});

test("the smallest cut that meets a target", () => {
  expect(smallestMeeting(cuts, 0.5)).toBe(4);
  expect(smallestMeeting(cuts, 0.05)).toBeNull();
});

test("a circuit is the cut only with all of its nodes and edges", () => {
  const node = (index: number, site = 0) => ({ site, index, mean: 0 });
  const from = { n_cut: 2, ranking: [node(5), node(3), node(4)] };
  const removed = { source: [], target: [], weight: [] };
  const one = { source: [0], target: [1], weight: [0.5] };
  expect(kinship({ nodes: [node(3), node(5)], removed }, from)).toBe("the cut");
  expect(kinship({ nodes: [node(3), node(5)], removed: one }, from)).toBe("fewer edges");
  expect(kinship({ nodes: [node(3), node(4)], removed }, from)).toBe("other nodes"); // exchanged
  expect(kinship({ nodes: [node(3), node(5, 1)], removed }, from)).toBe("other nodes");
  expect(kinship({ nodes: [node(5)], removed }, from)).toBe("other nodes");
});

test("the graph of the cut is the circuit's only where the circuit is that cut", () => {
  const node = (index: number) => ({ site: 0, index, mean: 0 });
  const from = { n_cut: 2, ranking: [node(5), node(3), node(4)] };
  const removed = { source: [], target: [], weight: [] };
  const itself = { nodes: [node(3), node(5)], removed };
  expect([2, 3].map((size) => cutToShow(itself, from, size))).toEqual([null, 3]);
  expect(cutToShow({ nodes: [node(5)], removed }, from, 2)).toBe(2); // fewer nodes than its cut
});
