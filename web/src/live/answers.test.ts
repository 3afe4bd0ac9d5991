import { expect, test } from "vitest";
import { took } from "./answers";

test("times beyond ten seconds are said in seconds", () => {
  expect([took(98.4), took(9_999.4), took(10_000), took(61_400)]).toEqual(["98 ms", "9999 ms", "10 s", "61 s"]);
});
