import { expect, test } from "vitest";
import { listed, sentence } from "./prose";

test("what went wrong reads as a sentence", () => {
  expect(sentence("the prompt is empty; expected one")).toBe("The prompt is empty; expected one.");
  expect(sentence("Is it running?")).toBe("Is it running?");
});

test("lists of words", () => {
  expect([listed([]), listed(["a"]), listed(["a", "b"]), listed(["a", "b", "c"])]).toEqual([
    "",
    "a",
    "a and b",
    "a, b and c",
  ]);
});
