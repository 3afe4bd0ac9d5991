import { expect, test } from "vitest";
import { stepAt, valueAt } from "./thresholds";

test("a slider's ends are nothing and the largest, and its steps come back", () => {
  expect(valueAt(0, 0.7)).toBe(0);
  expect(valueAt(200, 0.7)).toBe(0.7);
  for (let step = 0; step <= 200; step++) expect(stepAt(valueAt(step, 0.7), 0.7)).toBe(step);
  expect(stepAt(5, 0)).toBe(0);
});
