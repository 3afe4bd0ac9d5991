import { describe, expect, it } from "vitest";
import { planted } from "./planted";
import { headOf, nodeInWords, siteDoes } from "./words";

const circuit = planted();

describe("a node in words", () => {
  it.each([
    [0, "attention input channel 2, layer 0"],
    [1, "attention query channel 6, head 1, layer 0"],
    [3, "attention value channel 5, head 1, layer 0"],
    [4, "attention output channel 2, layer 0"],
    [6, "MLP input channel 2, layer 1"],
    [7, "final residual channel 2"],
  ])("node %i", (at, words) => expect(nodeInWords(circuit, circuit.nodes[at]!)).toBe(words));

  it("has a word for every site", () => {
    for (const site of circuit.sites) expect(siteDoes(site)).not.toBe("");
  });

  it("names a site that it doesn't know", () => {
    const strange = { ...circuit, sites: [{ name: "0.conv.x", layer: 0, kind: "conv.x", width: 8 }] };
    expect(nodeInWords(strange, { site: 0, index: 3, mean: 0 })).toBe("conv.x channel 3, layer 0");
  });
});

it("finds heads of attention channels only", () => {
  const site = (kind: string) => ({ name: `0.${kind}`, layer: 0, kind, width: 8 });
  expect([headOf(site("attn.v"), 3, 4), headOf(site("attn.v"), 4, 4), headOf(site("attn.act_in"), 4, 4)]).toEqual([
    0,
    1,
    null,
  ]);
});
