// A small circuit for the tests: two layers, whose nodes and edges are written out here.
import type { Circuit, NodeKey } from "../data";
import { nodeAt, plantedOf } from "../planted";

export const NODES: NodeKey[] = [
  "0.attn.act_in:3",
  "0.attn.act_in:5",
  "0.attn.q:2",
  "0.attn.k:2",
  "0.attn.v:2",
  "0.attn.v:6",
  "0.attn.resid_delta:7",
  "1.mlp.act_in:7",
  "1.mlp.act_in:3",
  "1.mlp.post_act:9",
  "1.mlp.resid_delta:1",
  "final_resid:1",
  "final_resid:7",
];

export const EDGES: [NodeKey, NodeKey, number][] = [
  ["0.attn.act_in:3", "0.attn.q:2", 0.5],
  ["0.attn.act_in:5", "0.attn.k:2", -0.25],
  ["0.attn.act_in:5", "0.attn.v:6", 0.75],
  ["0.attn.v:6", "0.attn.resid_delta:7", 0.125],
  ["1.mlp.act_in:7", "1.mlp.post_act:9", -1],
  ["1.mlp.act_in:3", "1.mlp.post_act:9", 0.0625],
  ["1.mlp.post_act:9", "1.mlp.resid_delta:1", 0.5],
];

export function plant(part: Partial<Circuit> = {}): Circuit {
  return plantedOf({
    card: { id: "c", name: "c", task: "quotes" },
    nodes: NODES.map((key) => nodeAt(key, 0.5)),
    edges: {
      source: EDGES.map(([source]) => NODES.indexOf(source)),
      target: EDGES.map(([, target]) => NODES.indexOf(target)),
      weight: EDGES.map(([, , weight]) => weight),
    },
    embedding: { token: [10, 11, 12, 13], channel: [3, 3, 5, 6], weight: [0.2, -0.4, 0.3, 9] },
    unembedding: { token: [20, 21], channel: [1, 7], weight: [0.6, -0.6] },
    differing: [11],
    texts: { "10": " foo", "11": '"', "12": "foo", "20": "'", "21": "\n" },
    ...part,
  });
}
