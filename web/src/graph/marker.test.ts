import { expect, test } from "vitest";
import { withGroup, withName, withPin } from "./marker";
import { stepAt, valueAt } from "./thresholds";

const EMPTY = { names: {}, groups: [], pins: [] };

test("a name is kept without space around it, and an empty one takes it away", () => {
  const named = withName(EMPTY, "0.attn.v:6", "  inside quotes ");
  expect(named.names).toEqual({ "0.attn.v:6": "inside quotes" });
  expect(withName(named, "0.attn.v:6", " ").names).toEqual({});
  expect(EMPTY.names).toEqual({});
});

test("pins are kept once", () => {
  const pinned = withPin(withPin(EMPTY, "a:1", true), "a:1", true);
  expect(pinned.pins).toEqual(["a:1"]);
  expect(withPin(pinned, "a:1", false).pins).toEqual([]);
});

test("a group takes the place of one of its name, and goes with its last node", () => {
  const one = withGroup(EMPTY, "g", ["a:1", "b:2"]);
  expect(withGroup(one, "g", ["c:3"]).groups).toEqual([{ name: "g", nodes: ["c:3"] }]);
  expect(withGroup(one, "g", []).groups).toEqual([]);
});

test("a slider's ends are nothing and the largest, and its steps come back", () => {
  expect(valueAt(0, 0.7)).toBe(0);
  expect(valueAt(200, 0.7)).toBe(0.7);
  for (let step = 0; step <= 200; step++) expect(stepAt(valueAt(step, 0.7), 0.7)).toBe(step);
  expect(stepAt(5, 0)).toBe(0);
});
