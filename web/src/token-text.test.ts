import { describe, expect, it } from "vitest";
import { roved } from "./token";
import { cut, nameLabel, pieces, textOf, tokenLabel, wholeToken } from "./token-text";

const plain = (text: string) =>
  pieces(text)
    .map((piece) => (piece.isMark ? `[${piece.text}]` : piece.text))
    .join("");

describe("what can't be seen is a mark", () => {
  it.each([
    ["self", "self"],
    [" self", "[␣]self"],
    ["a  b", "a[␣␣]b"],
    ["          x", "[␣×10]x"],
    ["\n\t", "[↵][⇥]"],
    ["\r\n", "[␍][↵]"],
    ["\0", "[U+0000]"],
    ["\x1b[31m", "[U+001B][31m"],
    ["\u202eevil", "[U+202E]evil"],
    ["\u200b", "[U+200B]"],
    ["\u00a0", "[U+00A0]"],
    ["\ud800x", "[U+D800]x"],
    ["x\udc00", "x[U+DC00]"],
    ["\u{e000}", "[U+E000]"],
    ["\u0301", "◌\u0301"],
    [" \u0301", "[␣]◌\u0301"],
    ["e\u0301", "e\u0301"],
    ["😀", "😀"],
    ["<b>&amp;", "<b>&amp;"],
    ["", ""],
  ])("%j", (text, shown) => expect(plain(text)).toBe(shown));
});

it("cuts between characters, never within one", () => {
  expect(cut("😀😀😀", 2)).toEqual({ text: "😀😀", isWhole: false });
  expect(cut("😀😀", 2)).toEqual({ text: "😀😀", isWhole: true });
  expect(cut("abc", 3).isWhole).toBe(true);
});

it("labels are short, and say when they are cut", () => {
  expect(tokenLabel("abcdef", 4)).toBe("abcd…");
  expect(tokenLabel("abcd", 4)).toBe("abcd");
  expect(tokenLabel("")).toBe("∅");
  expect(tokenLabel(" ".repeat(64))).toBe("␣×64");
  expect(tokenLabel(`${" ".repeat(64)}return x`, 8)).toBe("␣×64retu…");
  expect(tokenLabel("\0\0\0", 7)).toBe("U+0000U+0000…");
  expect(tokenLabel("\0", 1)).toBe("U+0000");
  expect(tokenLabel("z".repeat(16), 16)).toBe("z".repeat(16));
});

it("names keep their spaces, and nothing else that can't be seen", () => {
  expect(nameLabel("quote detector")).toBe("quote detector");
  expect(nameLabel("a\u202eb\nc")).toBe("aU+202Eb↵c");
  expect(nameLabel("abcdef", 3)).toBe("abc…");
  const family = "\u{1f468}\u200d\u{1f469}\u200d\u{1f467}";
  expect(nameLabel(`a ${family}`)).toBe(`a ${family}`);
  expect(nameLabel("\u{1f469}\u{1f3fd}\u200d\u{1f680}")).toBe("\u{1f469}\u{1f3fd}\u200d\u{1f680}");
  expect(nameLabel(family, 2)).toBe("\u{1f468}…");
  expect(nameLabel("a\u200db\u{1f468}\u200d")).toBe("aU+200Db\u{1f468}U+200D");
  expect(tokenLabel(family)).toContain("U+200D"); // of a token every character counts
  expect(nameLabel("a ␣ b")).toBe("a ␣ b");
  expect(nameLabel("")).toBe("");
});

it("a megabyte is neither drawn nor put into a title", () => {
  const long = "x".repeat(1 << 20);
  expect(tokenLabel(long).length).toBeLessThan(30);
  expect(tokenLabel(" ".repeat(1 << 20)).length).toBeLessThan(30);
  expect(wholeToken(long).length).toBeLessThan(2100);
  expect(wholeToken(long)).toContain("1,048,576 characters");
  expect(wholeToken("y".repeat(100))).toBe("y".repeat(100));
});

it("reads a token from the first table that has it", () => {
  expect(textOf(7, undefined, { 8: "x" }, { 7: "a" }, { 7: "b" })).toBe("a");
  expect(textOf(9, {})).toBe("#9");
  expect(textOf(9, { 9: "" })).toBe("");
});

it("roves within bounds", () => {
  expect(roved("ArrowRight", 0, 3)).toBe(1);
  expect(roved("ArrowRight", 2, 3)).toBe(2);
  expect(roved("ArrowLeft", 0, 3)).toBe(0);
  expect(roved("End", 0, 3)).toBe(2);
  expect(roved("Home", 2, 3)).toBe(0);
  expect(roved("a", 0, 3)).toBeNull();
  expect(roved("End", 0, 0)).toBeNull();
});
