import { expect, it } from "vitest";
import { apart } from "./pair";

const lists = (pair: Parameters<typeof apart>[0]) => {
  const { a, b } = apart(pair);
  return [[...a], [...b]];
};

it("marks what tells two prompts apart", () => {
  expect(lists({ a: [1, 2, 3], b: [1, 9, 3], answers: [0, 0] })).toEqual([[1], [1]]);
  expect(lists({ a: [1, 2, 3], b: [1, 2, 3], answers: [0, 0] })).toEqual([[], []]);
});

it("marks what only one of them has", () => {
  expect(lists({ a: [1, 2, 5, 3], b: [1, 2, 3], answers: [0, 0] })).toEqual([[2], []]);
});
