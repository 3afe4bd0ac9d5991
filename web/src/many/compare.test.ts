import { expect, it } from "vitest";
import { validatedOn } from "./compare";

it("says which pairs a report's figures are of", () => {
  expect([null, true, false].map((is_held_out) => validatedOn({ is_held_out }))).toEqual([
    "not validated",
    "held-out pairs",
    "the cut's own pairs",
  ]);
});
