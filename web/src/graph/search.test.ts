import { expect, test } from "vitest";
import type { Behaviour } from "../data";
import { NODES, plant } from "./planted";
import { parse, search } from "./search";

const NO_NOTES = { names: {}, groups: [], pins: [] };
const find = (typed: string, notes = NO_NOTES, behaviour: Behaviour | null = null) =>
  search(typed, { circuit: plant(), behaviour, notes, keys: NODES });
const keys = (typed: string, notes = NO_NOTES) => find(typed, notes).map((hit) => hit.key);

test.each([
  ["0.attn.v:122", { by: "site", layer: 0, kind: "attn.v", index: 122 }],
  ["0.attn.v 122", { by: "site", layer: 0, kind: "attn.v", index: 122 }],
  ["0.attn.v[122]", { by: "site", layer: 0, kind: "attn.v", index: 122 }],
  ["v 122", { by: "site", layer: null, kind: "attn.v", index: 122 }],
  ["0.post_act:9", { by: "site", layer: 0, kind: "mlp.post_act", index: 9 }],
  ["v", { by: "text", text: "v" }],
  ["act_in 5", { by: "text", text: "act_in 5" }],
  ["attn.v", { by: "site", layer: null, kind: "attn.v", index: null }],
  ["122", { by: "site", layer: null, kind: null, index: 122 }],
  ["blocks.0.attn.hook_v", { by: "site", layer: 0, kind: "attn.v", index: null }],
  ["blocks.3.mlp.hook_post:9", { by: "site", layer: 3, kind: "mlp.post_act", index: 9 }],
  ["blocks.1.hook_mlp_out", { by: "site", layer: 1, kind: "mlp.resid_delta", index: null }],
  ["final_resid:7", { by: "site", layer: null, kind: "final_resid", index: 7 }],
  ["layer 1", { by: "site", layer: 1, kind: null, index: null }],
  ["head 7", { by: "head", layer: null, head: 7 }],
  ["0.head 7", { by: "head", layer: 0, head: 7 }],
  ["blocks.0.hook_nothing", { by: "text", text: "blocks.0.hook_nothing" }],
  ["__proto__", { by: "text", text: "__proto__" }],
  [" foo", { by: "text", text: " foo" }],
  ["", { by: "nothing" }],
])("%j is read", (typed, query) => expect(parse(typed)).toEqual(query));

test("a site, an index, a layer and a head find their nodes", () => {
  expect(keys("0.attn.v:6")).toEqual(["0.attn.v:6"]);
  expect(keys("blocks.0.attn.hook_v")).toEqual(["0.attn.v:2", "0.attn.v:6"]);
  expect(keys("7")).toEqual(["0.attn.resid_delta:7", "1.mlp.act_in:7", "final_resid:7"]);
  expect(keys("layer 1")).toEqual(NODES.filter((key) => key.startsWith("1.")));
  expect(keys("head 0")).toEqual(["0.attn.q:2", "0.attn.k:2", "0.attn.v:2"]);
  expect(keys("0.attn.v:99")).toEqual([]);
});

test("a token finds the nodes that read it and, for an answer, those that write it", () => {
  // "foo" and " foo" are tokens 12 (channel 5, 0.3) and 10 (channel 3, 0.2).
  expect(find("foo")).toEqual([
    { key: "0.attn.act_in:5", why: "reads foo (0.300)" },
    { key: "0.attn.act_in:3", why: "reads ␣foo (0.200)" },
    { key: "1.mlp.act_in:3", why: "reads ␣foo (0.200)" },
  ]);
  expect(keys(" foo")).toEqual(["0.attn.act_in:3", "1.mlp.act_in:3"]);
  expect(find("↵")).toEqual([{ key: "final_resid:7", why: "writes ↵ (−0.600)" }]);
});

test("names and groups that people gave come first", () => {
  const notes = {
    names: { "0.attn.v:6": "foo finder" },
    groups: [{ name: "Foo group", nodes: ["final_resid:1", "gone:1"] }],
    pins: [],
  };
  expect(keys("foo", notes as never).slice(0, 2)).toEqual(["0.attn.v:6", "final_resid:1"]);
});

test("nodes are found whose strongest samples were drawn at the token", () => {
  const of = (drawn: number[], held: number[]) => ({ drawn, held });
  const behaviour = {
    texts: { "50": "quux" },
    embedding: [],
    unembedding: [],
    nodes: NODES.map((key) =>
      key === "0.attn.k:2" ? of([1], [2, 50]) : key === "0.attn.v:2" ? of([2, 50], [1]) : of([2], []),
    ),
  } as unknown as Behaviour;
  expect(find("quux", NO_NOTES, behaviour)).toEqual([
    { key: "0.attn.v:2", why: "strongest at quux" },
    { key: "0.attn.k:2", why: "top samples hold quux" },
  ]);
});
