import { expect, test } from "vitest";
import { beside, linear, logTicks, logarithmic, swarm, ticks } from "./scale";

test("scales", () => {
  expect(linear([0, 2], [10, 20])(1)).toBe(15);
  expect(logarithmic([1, 100], [0, 200])(10)).toBeCloseTo(100);
});

test("ticks are round and inside", () => {
  expect(ticks(0, 1, 5)).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
  expect(ticks(0.03, 0.31, 3)).toEqual([0.1, 0.2, 0.3]);
  expect(ticks(2, 2, 5)).toEqual([2]);
  expect(logTicks(1, 60)).toEqual([1, 2, 5, 10, 20, 50]);
  expect(logTicks(1, 100000)).toEqual([1, 10, 100, 1000, 10000, 100000]);
});

test("a swarm's dots don't overlap and those with room stay on the line", () => {
  const places = [0, 1, 1, 2, 50, 1.5];
  const heights = swarm(places, 3);
  expect(heights[4]).toBe(0);
  for (let i = 0; i < places.length; i++)
    for (let j = 0; j < i; j++)
      expect(Math.hypot(places[i]! - places[j]!, heights[i]! - heights[j]!)).toBeGreaterThan(5.99);
});

test("labels of lines don't run into each other", () => {
  const placed = (...lines: [at: number, long: number][]) =>
    beside(lines.map(([at, long]) => ({ at, long }))).map(({ isLeft, isAbove }) => (isLeft ? "l" : isAbove ? "a" : "r"));
  expect(placed([100, 50], [200, 50], [300, 50])).toEqual(["r", "r", "r"]);
  expect(placed([100, 50], [120, 50])).toEqual(["l", "r"]);
  expect(placed([173, 109], [177, 77], [238, 77])).toEqual(["l", "r", "a"]); // the second has no room on the left
  expect(placed([30, 109], [40, 77])).toEqual(["r", "a"]);
});
