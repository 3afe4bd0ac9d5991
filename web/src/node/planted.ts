// A circuit small enough to know by heart, for tests.
import type { Circuit } from "../data";
import { nodeAt, plantedOf } from "../planted";

/**
 * Channel 2 is embedded, read, copied by value channel 5 and written back to channel 2, which the second layer's MLP
 * and the unembedding read.
 */
export function planted(): Circuit {
  return plantedOf({
    nodes: [
      nodeAt("0.attn.act_in:2"), // 0
      nodeAt("0.attn.q:6"), // 1
      nodeAt("0.attn.k:6"), // 2
      nodeAt("0.attn.v:5"), // 3
      nodeAt("0.attn.resid_delta:2"), // 4
      nodeAt("1.attn.k:6"), // 5
      nodeAt("1.mlp.act_in:2"), // 6
      nodeAt("final_resid:2"), // 7
    ],
    edges: { source: [0, 0, 0, 3], target: [1, 2, 3, 4], weight: [0.5, -2, 1, 3] },
    removed: { source: [0], target: [5], weight: [0.25] },
    embedding: { token: [10, 11, 12], channel: [2, 2, 3], weight: [1, -2, 9] },
    unembedding: { token: [20], channel: [2], weight: [0.5] },
    differing: [10, 11],
    pairs: [{ a: [1, 10, 3], b: [1, 11, 3], answers: [20, 21] }],
    texts: { 1: "x", 3: "=", 10: "'", 11: '"', 20: "'", 21: '"' },
  });
}
