import { expect, test } from "vitest";
import { between, MOST_ANSWERS, shownAnswers, type Answer } from "./between";

const answer = (token: number, probability: number, unedited = probability): Answer => ({
  token,
  text: "",
  probability,
  unedited,
});

test("the right answer's share of the two, and its loss", () => {
  const found = between([answer(1, 0.03, 0.2), answer(2, 0.01, 0.6), answer(3, 0.9)], 1, 2)!;
  expect(found.share).toBeCloseTo(0.75);
  expect(found.unedited).toBeCloseTo(0.25);
  expect(found.loss).toBeCloseTo(0.2877); // -ln 0.75
  expect(between([answer(1, 0), answer(2, 0)], 1, 2)).toBeNull();
  expect(between([answer(1, 0.5)], 1, 2)).toBeNull();
});

test("of many answers the pair's are first, then the likeliest", () => {
  const all = Array.from({ length: 10 }, (_, i) => answer(i, i / 100));
  const { shown, left } = shownAnswers(all, [3, 0]);
  expect(shown.map((one) => one.token)).toEqual([3, 0, 9, 8, 7, 6]);
  expect(left).toBe(10 - MOST_ANSWERS);
  expect(shownAnswers(all.slice(0, 2), []).left).toBe(0);
});

test("two answers keep their order, whichever is likelier", () => {
  const order = (first: number, second: number) =>
    shownAnswers([answer(1, first), answer(2, second)], []).shown.map((one) => one.token);
  expect([order(0.9, 0.1), order(0.1, 0.9)]).toEqual([
    [1, 2],
    [1, 2],
  ]);
});
