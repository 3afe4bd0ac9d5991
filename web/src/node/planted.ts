// A circuit small enough to know by heart, for tests.
import type { Circuit } from "../data";

const KINDS = [
  "attn.act_in",
  "attn.q",
  "attn.k",
  "attn.v",
  "attn.resid_delta",
  "mlp.act_in",
  "mlp.post_act",
  "mlp.resid_delta",
];

/**
 * Two layers of width 8 with heads of 4. Channel 2 is embedded, read, copied by value channel 5 and written back to
 * channel 2, which the second layer's MLP and the unembedding read.
 */
export function planted(): Circuit {
  const sites = [0, 1].flatMap((layer) => KINDS.map((kind) => ({ name: `${layer}.${kind}`, layer, kind, width: 8 })));
  sites.push({ name: "final_resid", layer: 2, kind: "final_resid", width: 8 });
  const at = (name: string) => sites.findIndex((site) => site.name === name);
  const node = (name: string, index: number, mean = 0) => ({ site: at(name), index, mean });
  return {
    card: {
      id: "planted",
      name: "planted",
      task: "copy",
      model: "m",
      model_hash: "0".repeat(64),
      seed: 0,
      n_nodes: 8,
      n_edges: 4,
      loss: 0.1,
      accuracy: 1,
      full_loss: 0.05,
      target_loss: 0.15,
      necessity: null,
      sufficiency: null,
      is_held_out: null,
      live: false,
      not_live: null,
    },
    hash: "0".repeat(64),
    built_in: true,
    n_layer: 2,
    d_model: 8,
    d_head: 4,
    sites,
    nodes: [
      node("0.attn.act_in", 2), // 0
      node("0.attn.q", 6), // 1
      node("0.attn.k", 6), // 2
      node("0.attn.v", 5), // 3
      node("0.attn.resid_delta", 2), // 4
      node("1.attn.k", 6), // 5
      node("1.mlp.act_in", 2), // 6
      node("final_resid", 2), // 7
    ],
    edges: { source: [0, 0, 0, 3], target: [1, 2, 3, 4], weight: [0.5, -2, 1, 3] },
    removed: { source: [0], target: [5], weight: [0.25] },
    embedding: { token: [10, 11, 12], channel: [2, 2, 3], weight: [1, -2, 9] },
    unembedding: { token: [20], channel: [2], weight: [0.5] },
    n_embedding_weights: 3,
    n_unembedding_weights: 1,
    differing: [10, 11],
    answers: [20, 21],
    pairs: [{ a: [1, 10, 3], b: [1, 11, 3], answers: [20, 21] }],
    n_pairs: 1,
    texts: { 1: "x", 3: "=", 10: "'", 11: '"', 20: "'", 21: '"' },
    calibration: { scale: 1, shift: 0, task_loss: 0.1 },
    n_mean_tokens: 1000,
    is_held_out: true,
    config: {},
    report: null,
    cuts: null,
    notes: { names: {}, groups: [], pins: [] },
    has_behaviour: false,
  };
}
