import { expect, test } from "vitest";
import { figure, listed, named, nats, percent, points, reading, sentence, signed, visible } from "./text";

test("losses keep three decimals, and small ones their first figures", () => {
  expect([nats(0.12847857), nats(0.00123456), nats(0), nats(-0.5)]).toEqual(["0.128", "0.0012", "0.000", "−0.500"]);
  expect([signed(0.25), signed(-0.25), signed(0)]).toEqual(["+0.250", "−0.250", "0.000"]);
});

test("differences of shares are points, with their sign", () => {
  expect([points(0.0125), points(-0.418), points(0)]).toEqual(["+1.3 points", "−41.8 points", "0.0 points"]);
  expect(percent(0.96875)).toBe("96.9%");
});

test("what went wrong reads as a sentence", () => {
  expect(sentence("the prompt is empty; expected one")).toBe("The prompt is empty; expected one.");
  expect(sentence("Is it running?")).toBe("Is it running?");
});

test("quantities of any size", () => {
  expect([figure(1234567), figure(0.0123456), figure(5629.009), figure(1.5e-9), figure(-2)]).toEqual([
    "1,234,567",
    "0.01235",
    "5,629",
    "1.500e-9".replace("-", "−"),
    "−2",
  ]);
});

test("white space, controls, bidi overrides and lone surrogates are seen", () => {
  expect(visible(" a\n\t")).toBe("␣a↵⇥");
  expect(visible("\u0000\u202e\u200b\ud800")).toBe("⟨U+0000⟩⟨U+202E⟩⟨U+200B⟩⟨U+D800⟩");
  expect(visible("\u00a0")).toBe("⟨U+00A0⟩");
  expect(visible("<b>ü𝒳")).toBe("<b>ü𝒳");
});

test("spaces of a name stay spaces", () => {
  expect(named("my circuit\n")).toBe("my circuit↵");
});

test("a very long token is cut, quickly", () => {
  const long = visible("x".repeat(1_000_000));
  expect(long).toBe(`${"x".repeat(40)}…`);
  expect(visible("é".repeat(40))).toBe("é".repeat(40));
});

test("tokens without a text read as their number, also those named as an object's own properties", () => {
  expect(reading({ "3": "a" }, 3)).toBe("a");
  expect(reading({}, 7)).toBe("#7");
});

test("lists of words", () => {
  expect([listed([]), listed(["a"]), listed(["a", "b"]), listed(["a", "b", "c"])]).toEqual([
    "",
    "a",
    "a and b",
    "a, b and c",
  ]);
});
