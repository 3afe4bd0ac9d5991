import { expect, it } from "vitest";
import type { Notes } from "./data";
import { nameOf } from "./keys";
import { faultOf, grouped, merged, named, pinToggled, replaced, ungrouped, withoutGroup } from "./notes";

const none: Notes = { names: {}, groups: [], pins: [] };

it("names, renames and takes names away, leaving the old notes alone", () => {
  const first = named(none, "a:1", "  quotes ");
  expect(nameOf(first, "a:1")).toBe("quotes");
  expect(nameOf(named(first, "a:1", "x"), "a:1")).toBe("x");
  expect(named(first, "a:1", " ")).toEqual(none);
  expect([none.names, nameOf(none, "a:1"), nameOf(none, "toString")]).toEqual([{}, null, null]);
});

it("pins and unpins", () => {
  const pinned = pinToggled(pinToggled(none, "a:1"), "b:2");
  expect(pinned.pins).toEqual(["a:1", "b:2"]);
  expect(pinToggled(pinned, "a:1").pins).toEqual(["b:2"]);
});

it("groups once, and an empty group goes", () => {
  const both = grouped(grouped(none, ["a:1", "a:1"], "g"), ["b:2", "a:1"], " g ");
  expect(both.groups).toEqual([{ name: "g", nodes: ["a:1", "b:2"] }]);
  expect(grouped(none, ["a:1"], " ")).toBe(none);
  expect(grouped(none, [], "g")).toBe(none);
  expect(ungrouped(both, "a:1", "g").groups).toEqual([{ name: "g", nodes: ["b:2"] }]);
  expect(ungrouped(ungrouped(both, "a:1", "g"), "b:2", "g").groups).toEqual([]);
  expect(withoutGroup(both, "g").groups).toEqual([]);
  expect(withoutGroup(both, "h")).toEqual(both);
});

it("says what is too much to be kept, to the last that isn't", () => {
  const keys = (n: number) => Array.from({ length: n }, (_, i) => `a:${i}`);
  expect(faultOf(none)).toBeNull();
  expect(faultOf({ ...none, names: { "a:1": "\u{1f578}".repeat(200) } })).toBeNull();
  expect(faultOf({ ...none, names: { "a:1": "x".repeat(201) } })).toContain("201 characters, and at most 200");
  expect(faultOf({ ...none, groups: [{ name: "x".repeat(201), nodes: [] }] })).toContain("at most 200");
  expect(faultOf({ ...none, groups: [{ name: "", nodes: [] }] })).toContain("no character");
  expect(faultOf({ ...none, pins: keys(10_000) })).toBeNull();
  expect(faultOf({ ...none, pins: keys(10_001) })).toContain("10,001 pins");
  expect(faultOf({ ...none, groups: [{ name: "g", nodes: keys(10_001) }] })).toContain("10,001 nodes in a group");
  expect(faultOf({ ...none, groups: keys(1001).map((name) => ({ name, nodes: [] })) })).toContain("1,001 groups");
  expect(faultOf({ ...none, pins: [`a:${"1".repeat(99)}`] })).toContain("100 characters");
});

it("half a character becomes a mark for one: no file can hold it", () => {
  expect(nameOf(named(none, "a:1", "bad \ud800"), "a:1")).toBe("bad \ufffd");
  expect(grouped(none, ["a:1"], "\udc00g").groups[0]!.name).toBe("\ufffdg");
  expect(nameOf(named(none, "a:1", "\u{1f578}"), "a:1")).toBe("\u{1f578}"); // two halves of one
});

it("says that all groups together are too much", () => {
  const nodes = Array.from({ length: 10_000 }, (_, i) => `a:${i}`);
  const groups = (n: number) => Array.from({ length: n }, (_, i) => ({ name: `g${i}`, nodes }));
  expect(faultOf({ ...none, groups: groups(5) })).toBeNull();
  expect(faultOf({ ...none, groups: [...groups(5), { name: "x", nodes: ["a:1"] }] })).toContain("50,001 nodes in all");
});

it("joins ours and theirs: what either added, renamed or took away", () => {
  const before: Notes = {
    names: { a: "a", b: "b", c: "c", d: "d" },
    groups: [
      { name: "g", nodes: ["a", "b"] },
      { name: "gone", nodes: ["a"] },
    ],
    pins: ["a", "b"],
  };
  const ours: Notes = {
    names: { a: "ours", b: "b", d: "both: ours", e: "new of ours" }, // c is taken away
    groups: [
      { name: "g", nodes: ["b", "c"] },
      { name: "ours", nodes: ["d"] },
    ],
    pins: ["b", "c"],
  };
  const theirs: Notes = {
    names: { a: "a", b: "theirs", c: "c", d: "both: theirs", f: "new of theirs" },
    groups: [
      { name: "g", nodes: ["a", "b", "x"] },
      { name: "gone", nodes: ["a"] },
      { name: "theirs", nodes: ["y"] },
    ],
    pins: ["d", "a", "b"],
  };
  expect(merged(before, ours, theirs)).toEqual({
    names: { a: "ours", b: "theirs", d: "both: ours", e: "new of ours", f: "new of theirs" },
    groups: [
      { name: "g", nodes: ["b", "x", "c"] },
      { name: "theirs", nodes: ["y"] },
      { name: "ours", nodes: ["d"] },
    ],
    pins: ["d", "b", "c"],
  });
  expect(replaced(before, ours, theirs)).toEqual(["both: theirs"]);
  expect(merged(before, before, theirs)).toEqual(theirs);
  expect(merged(before, ours, before).names).toEqual(ours.names);
});
