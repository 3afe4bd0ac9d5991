import { expect, test } from "vitest";
import { sizeShown } from "./cut";
import { sameDigits } from "./downloads";
import { stepAt, typedValue, valueAt } from "./thresholds";

test("a slider's ends are nothing and the largest, and its steps come back", () => {
  expect(valueAt(0, 0.7)).toBe(0);
  expect(valueAt(200, 0.7)).toBe(0.7);
  for (let step = 0; step <= 200; step++) expect(stepAt(valueAt(step, 0.7), 0.7)).toBe(step);
  expect(stepAt(5, 0)).toBe(0);
});

test("a threshold may be typed, and what is none isn't taken for one", () => {
  const read = (texts: string[]) => texts.map((text) => typedValue(text, 0.75));
  expect(read(["0.25", " 1e-3 ", "0,5", "2e\u22123", "0"])).toEqual([0.25, 0.001, 0.5, 0.002, 0]);
  expect(read(["-1", "x", "1/2", "Infinity"])).toEqual([null, null, null, null]);
});

test("an emptied field is no threshold, and none hides everything", () => {
  expect(["", "  ", "1e9", "0.75"].map((text) => typedValue(text, 0.75))).toEqual([0, 0, 0.75, 0.75]);
});

test("the cut's slider begins at the circuit's own size, not at that of the cut it was made from", () => {
  expect(sizeShown(null, 28, 100)).toBe(28);
  expect(sizeShown(null, 128, 100)).toBe(100);
  expect(sizeShown(9, 28, 100)).toBe(9);
});

test("losses that are compared have the same decimals", () => {
  expect(sameDigits(0.0909, 0.0621)).toEqual(["0.091", "0.062"]);
  expect(sameDigits(0.143, 0.00007)).toEqual(["0.14300", "0.00007"]);
  expect(sameDigits(0.143, 0)).toEqual(["0.143", "0.000"]);
});
