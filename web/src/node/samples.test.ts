import { expect, it } from "vitest";
import type { NodeDetails } from "../data";
import { sorted } from "../order";
import { strip } from "./effect";
import { heights } from "./histogram";
import { differenceOf, scaleOf } from "./samples";

const prompts = { a: [1, 2, 3], b: [1, 9, 3] };
const pair = {
  a: { in_model: [1, -2, 0.5], in_circuit: [0, 1, 1] },
  b: { in_model: [1, 3, 0], in_circuit: [0, 1, 1] },
};

it("takes B from A, column by column", () => {
  expect(differenceOf(pair, prompts, "in_model")).toEqual([0, -5, 0.5]);
  expect(differenceOf(pair, prompts, "in_circuit")).toEqual([0, 0, 0]);
});

it("has no difference where one of them has no token", () => {
  const longer = { ...pair, a: { in_model: [1, 2, 3, 4], in_circuit: [0, 0, 0, 0] } };
  expect(differenceOf(longer, { ...prompts, a: [1, 2, 4, 3] }, "in_model")).toEqual([0, -1, null, 4]);
});

it("has one scale for all samples, which no value and no difference exceeds", () => {
  const node = {
    bands: [{ side: "top", percent: 1, samples: [{ tokens: [1], values: [-4], at: 0 }] }],
    task: [],
  } as unknown as NodeDetails;
  expect(scaleOf(node, [])).toBe(4);
  expect(scaleOf({ ...node, task: [pair] }, [prompts])).toBe(5);
  expect(scaleOf({ ...node, bands: [], task: [] }, [])).toBe(0);
});

it("draws bars up to the largest, linear or log", () => {
  expect(heights([0, 5, 10], false)).toEqual([0, 0.5, 1]);
  expect(heights([0, 9, 99], true)).toEqual([0, 0.5, 1]);
  expect(heights([0, 0], true)).toEqual([0, 0]);
});

it("stretches a strip over all effects and zero", () => {
  const { low, high, at, ticks } = strip([0.2, 0.6, 0.6]);
  expect([low, high, at(0), at(0.6)]).toEqual([0, 0.6, 0, 1000]);
  expect(ticks).toHaveLength(2);
  expect(strip([-1, 1]).at(0)).toBe(500);
  expect(strip([]).at(0)).toBe(0);
});

it("sorts numbers by size, and words as people count", () => {
  expect(sorted([3, 1, 2], (x) => x, true)).toEqual([3, 2, 1]);
  expect(sorted(["a10", "a2"], (x) => x, false)).toEqual(["a2", "a10"]);
});
