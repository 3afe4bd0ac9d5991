import { describe, expect, it } from "vitest";
import { brief, change, count, counted, effect, exact, loss, number, ordinal, percent, points, signed } from "./format";

describe("number", () => {
  it.each([
    [0, "0"],
    [0.012345, "0.0123"],
    [-0.5, "−0.500"],
    [9.999, "10.0"],
    [1234.5, "1,235"],
    [-1234567, "−1,234,567"],
    [1.25e-7, "1.25e−7"],
    [0.00012, "0.000120"],
    [3e20, "3.00e20"],
    [Number.NaN, "–"],
    [Number.NEGATIVE_INFINITY, "−∞"],
    [null, "–"],
  ])("%s reads %s", (x, text) => expect(number(x)).toBe(text));

  it("carries into the next power of ten", () => expect(number(0.09996)).toBe("0.100"));
  it("keeps whole digits of large ones", () => expect(number(12_345_678, 3)).toBe("12,345,678"));
});

it("signs positive numbers, and not zero", () => {
  expect([signed(0.5), signed(-0.5), signed(0)]).toEqual(["+0.500", "−0.500", "0"]);
});

it("leaves zeros at the end away", () => {
  expect([0.25, 12345, 100, 1e-5, 1.25e-7, -0.5, 0].map((x) => brief(x))).toEqual([
    "0.25",
    "12,345",
    "100",
    "1e−5",
    "1.25e−7",
    "−0.5",
    "0",
  ]);
});

it("signs differences of shares", () => {
  expect([points(0.0125), points(-0.418), points(0), points(null)]).toEqual([
    "+1.3 points",
    "−41.8 points",
    "0.0 points",
    "–",
  ]);
});

it("gives all digits", () => expect(exact(-0.09123256057500839)).toBe("−0.09123256057500839"));

it("counts", () => {
  expect([count(1010), count(-1000), counted(1, "node"), counted(2000, "node"), counted(2, "body", "bodies")]).toEqual([
    "1,010",
    "−1,000",
    "1 node",
    "2,000 nodes",
    "2 bodies",
  ]);
});

it("signs differences of counts", () => {
  expect([change(1900), change(-19), change(0)]).toEqual(["+1,900", "−19", "0"]);
});

it("rounds losses to thousandths but never to nothing", () => {
  expect([loss(0.0912), loss(0), loss(0.0004), loss(-0.0004), loss(0.0006), loss(12.3456)]).toEqual([
    "0.091",
    "0.000",
    "0.0004",
    "−0.0004",
    "0.001",
    "12.346",
  ]);
});

it("signs effects", () => {
  expect([effect(0.01234), effect(-0.01234), effect(0), effect(3e-5), effect(1e-6)]).toEqual([
    "+0.0123",
    "−0.0123",
    "0.0000",
    "+3e−5",
    "+1e−6",
  ]);
});

it("says 100% of all only, and 0% of none only", () => {
  expect([percent(1), percent(0.99996), percent(0.96875), percent(0.0001), percent(0), percent(0.5, 0)]).toEqual([
    "100%",
    ">99.9%",
    "96.9%",
    "<0.1%",
    "0%",
    "50%",
  ]);
});

it("ranks", () => {
  expect([1, 2, 3, 4, 11, 12, 13, 21, 112, 1001].map(ordinal)).toEqual([
    "1st",
    "2nd",
    "3rd",
    "4th",
    "11th",
    "12th",
    "13th",
    "21st",
    "112th",
    "1,001st",
  ]);
});
