import { expect, test } from "vitest";
import type { Behaviour } from "../data";
import { beginning, byEffect, inWords, matching, niceAbove, promptText, reach, withEdit, without } from "./edits";

test("a node has one edit, which keeps its place when it is changed", () => {
  const two = withEdit(withEdit([], { node: "a", kind: "ablate" }), { node: "b", kind: "scale", value: 2 });
  const changed = withEdit(two, { node: "a", kind: "clamp", value: 3 });
  expect(changed).toEqual([
    { node: "a", kind: "clamp", value: 3 },
    { node: "b", kind: "scale", value: 2 },
  ]);
  expect(without(changed, "a")).toEqual([{ node: "b", kind: "scale", value: 2 }]);
});

test("rescaling and clamping begin where nothing changes", () => {
  expect(beginning("a", "scale", 0.7)).toEqual({ node: "a", kind: "scale", value: 1 });
  expect(beginning("a", "clamp", 0.7)).toEqual({ node: "a", kind: "clamp", value: 0.7 });
  expect(beginning("a", "ablate", 0.7)).toEqual({ node: "a", kind: "ablate" });
});

test("scales end at round numbers", () => {
  expect([0, 0.3, 1, 1.01, 34, 51, 0.002].map(niceAbove)).toEqual([1, 0.5, 1, 2, 50, 100, 0.002]);
  expect(reach([-3, 1, Number.NaN])).toBe(5);
});

test("prompts as text", () => {
  expect(promptText([1, 2, 9], { "1": "def", "2": " f" })).toBe("def f#9");
});

test("nodes are found by their key and by the name that they were given", () => {
  const keys = ["0.attn.q:1", "0.attn.v:12", "1.mlp.post_act:1"];
  expect(matching(keys, {}, "attn 1")).toEqual([0, 1]);
  expect(matching(keys, { "1.mlp.post_act:1": "Opening quote" }, "quote")).toEqual([2]);
  expect(matching(keys, {}, " ")).toEqual([0, 1, 2]);
});

test("in words", () => {
  const asked = { circuit: "", prompt: "", edits: [], in_circuit: true, nodes: [], unedited: false };
  expect(inWords(asked)).toBe("the circuit alone, nothing edited");
  expect(inWords({ ...asked, edits: [{ node: "a", kind: "ablate" }], in_circuit: false })).toBe(
    "the whole model with 1 node edited",
  );
});

test("nodes are listed by what ablating them costs, where that was measured", () => {
  const nodes = [0.1, -0.2, 0.7, 0.3].map((effect_in_circuit) => ({ effect_in_circuit }));
  expect(byEffect([0, 1, 2], { nodes } as Behaviour)).toEqual([2, 0, 1]);
  expect(byEffect([1, 0], null)).toEqual([1, 0]);
});
