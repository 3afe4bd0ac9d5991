// What the small circuits of the tests have in common: two layers of width 8 with heads of 4.
import type { Circuit, CircuitCard, NodeInfo, NodeKey, SiteInfo } from "./data";
import { LAYER_KINDS, partsOf } from "./keys";

const SITES: SiteInfo[] = [
  ...[0, 1].flatMap((layer) => LAYER_KINDS.map((kind) => ({ name: `${layer}.${kind}`, layer, kind, width: 8 }))),
  { name: "final_resid", layer: 2, kind: "final_resid", width: 8 },
];

export function nodeAt(key: NodeKey, mean = 0): NodeInfo {
  const [name, index] = partsOf(key);
  return { site: SITES.findIndex((site) => site.name === name), index, mean };
}

type Parts = Partial<Omit<Circuit, "card">> & { card?: Partial<CircuitCard> };

/** A circuit of these parts; what isn't said is empty, or of no importance. */
export function plantedOf({ card, ...part }: Parts): Circuit {
  const none = { source: [], target: [], weight: [] };
  const noTokens = { token: [], channel: [], weight: [] };
  return {
    card: {
      id: "planted",
      name: "planted",
      task: "copy",
      model: "m",
      model_hash: "0".repeat(64),
      seed: 0,
      n_nodes: part.nodes?.length ?? 0,
      n_edges: part.edges?.weight.length ?? 0,
      loss: 0.1,
      accuracy: 1,
      full_loss: 0.05,
      target_loss: 0.15,
      necessity: null,
      sufficiency: null,
      is_held_out: null,
      live: false,
      not_live: null,
      ...card,
    },
    hash: "0".repeat(64),
    built_in: true,
    n_layer: 2,
    d_model: 8,
    d_head: 4,
    sites: SITES,
    nodes: [],
    edges: none,
    removed: none,
    embedding: noTokens,
    unembedding: noTokens,
    n_embedding_weights: part.embedding?.weight.length ?? 0,
    n_unembedding_weights: part.unembedding?.weight.length ?? 0,
    differing: [],
    answers: [20, 21],
    pairs: [],
    n_pairs: part.pairs?.length ?? 0,
    texts: {},
    calibration: { scale: 1, shift: 0, task_loss: 0.1 },
    n_mean_tokens: 1000,
    report: null,
    cuts: null,
    notes: { names: {}, groups: [], pins: [] },
    notes_version: "none",
    has_behaviour: false,
    ...part,
  };
}
