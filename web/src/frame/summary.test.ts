import { expect, it } from "vitest";
import type { Report } from "../data";
import { measuredOn, reported } from "./summary";

const report = (is_held_out: boolean) =>
  ({ is_held_out, n_pairs: 64, circuit: { sufficiency: { loss: 0.12 } } }) as unknown as Report;

it("says of the losses' pairs that the cut was decided on them", () => {
  expect(measuredOn({ n_pairs: 1200 })).toBe(", on the 1,200 pairs that the cut was decided on");
  expect(measuredOn({ n_pairs: 0 })).toBe("");
});

it("calls a figure held out only where something was", () => {
  expect(reported(report(true))).toEqual([
    "circuit, held out",
    0.12,
    "Measured on 64 pairs that the cut wasn't decided on.",
  ]);
  expect(reported(report(false))[0]).toBe("circuit, again");
  expect(reported(report(false)).join()).not.toContain("wasn't");
});
