// A small circuit for the tests: two layers, whose nodes and edges are written out here.
import type { Circuit, Edges, NodeInfo, NodeKey } from "../data";

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

const none = { source: [], target: [], weight: [] };

export function plant(part: Partial<Circuit> = {}): Circuit {
  const sites = [0, 1].flatMap((layer) => KINDS.map((kind) => ({ name: `${layer}.${kind}`, layer, kind, width: 8 })));
  sites.push({ name: "final_resid", layer: 2, kind: "final_resid", width: 8 });
  const nodes = NODES.map((key): NodeInfo => {
    const [name, index] = key.split(":");
    return { site: sites.findIndex((site) => site.name === name), index: Number(index), mean: 0.5 };
  });
  const edges: Edges = {
    source: EDGES.map(([source]) => NODES.indexOf(source)),
    target: EDGES.map(([, target]) => NODES.indexOf(target)),
    weight: EDGES.map(([, , weight]) => weight),
  };
  return {
    card: {
      id: "c",
      name: "c",
      task: "quotes",
      model: "m",
      model_hash: "",
      seed: 0,
      n_nodes: nodes.length,
      n_edges: EDGES.length,
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
    nodes,
    edges,
    removed: none,
    embedding: { token: [10, 11, 12, 13], channel: [3, 3, 5, 6], weight: [0.2, -0.4, 0.3, 9] },
    unembedding: { token: [20, 21], channel: [1, 7], weight: [0.6, -0.6] },
    n_embedding_weights: 4,
    n_unembedding_weights: 2,
    differing: [11],
    answers: [20, 21],
    pairs: [],
    n_pairs: 0,
    texts: { "10": " foo", "11": '"', "12": "foo", "20": "'", "21": "\n" },
    calibration: { scale: 1, shift: 0, task_loss: 0.1 },
    n_mean_tokens: 0,
    is_held_out: true,
    config: {},
    report: null,
    cuts: null,
    notes: { names: {}, groups: [], pins: [] },
    has_behaviour: false,
    ...part,
  };
}
