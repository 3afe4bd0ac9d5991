import { expect, test } from "vitest";
import type { Behaviour } from "../data";
import { connectionsOf } from "./connections";
import { describe } from "./diagram";
import { plant } from "./planted";

const measured = {
  embedding: [{ channel: 5, tokens: [12, 30], weights: [0.3, -0.9] }],
  unembedding: [],
  texts: { "30": "bar" },
} as unknown as Behaviour;

const of = (key: string, behaviour: Behaviour | null = null) =>
  connectionsOf(key, plant(), behaviour, describe(plant(), null));

test("a token lists the channels it is written to, each with the nodes that read it", () => {
  const found = of("tokens:11")!;
  expect(found.title).toBe('"');
  expect(found.all).toEqual([{ what: "channel 3", weight: -0.4, to: ["0.attn.act_in:3", "1.mlp.act_in:3"] }]);
});

test("a channel of the embedding lists its tokens, the strongest first, and who reads it", () => {
  const own = of("embedding:3")!;
  expect(own.readers).toEqual(["0.attn.act_in:3", "1.mlp.act_in:3"]);
  expect(own.all).toEqual([
    { what: '"', weight: -0.4, to: ["tokens:11"] },
    { what: "␣foo", weight: 0.2, to: ["tokens:10"] },
  ]);
  // With what was stored of all tokens, each once; one that isn't drawn can't be gone to.
  expect(of("embedding:5", measured)!.all).toEqual([
    { what: "bar", weight: -0.9, to: [] },
    { what: "foo", weight: 0.3, to: ["tokens:12"] },
  ]);
});

test("an answer lists the final channels it is read from; a node lists nothing", () => {
  expect(of("answers:20")!.all).toEqual([{ what: "channel 1", weight: 0.6, to: ["final_resid:1"] }]);
  expect(of("0.attn.v:6")).toBeNull();
});
