import { expect, it } from "vitest";
import type { Notes } from "../data";
import { nameOf } from "../keys";
import { grouped, named, pinToggled, ungrouped, withoutGroup } from "./notes";

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
  const both = grouped(grouped(grouped(none, "a:1", "g"), "b:2", " g "), "a:1", "g");
  expect(both.groups).toEqual([{ name: "g", nodes: ["a:1", "b:2"] }]);
  expect(grouped(none, "a:1", " ")).toBe(none);
  expect(ungrouped(both, "a:1", "g").groups).toEqual([{ name: "g", nodes: ["b:2"] }]);
  expect(ungrouped(ungrouped(both, "a:1", "g"), "b:2", "g").groups).toEqual([]);
  expect(withoutGroup(both, "g").groups).toEqual([]);
  expect(withoutGroup(both, "h")).toEqual(both);
});
