import { expect, it } from "vitest";
import type { Notes } from "./data";
import { nameOf } from "./keys";
import { faultOf, grouped, named, pinToggled, ungrouped, withoutGroup } from "./notes";

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
