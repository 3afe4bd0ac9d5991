// What gossamer/viewer/bundle.py writes and this page reads; each name means what it means there.
//
// Units: losses are nats a prompt (chance is 0.693), effects are differences of losses, activations and weights are the
// model's own. Tokens are ids; `texts` says how they read. Arrays that belong together have equal lengths.

/** The loss of guessing between two answers. */
export const CHANCE = Math.LN2;

/** A channel at a node site, as `"0.attn.v:122"`. */
export type NodeKey = string;

/** What there is to look at: one line a circuit, run or formation. */
export interface Index {
  format: "gossamer-view-1";
  circuits: CircuitCard[];
  runs: RunCard[];
  formations: FormationCard[];
  /** Whether names, groups and pins may be saved with the circuit. */
  editable: boolean;
  /** Whether any circuit's model is behind the page. */
  live: boolean;
}

export interface CircuitCard {
  /** Short, stable, of [a-z0-9-]: what a deep link and the server's addresses hold. */
  id: string;
  /** The folder's name. */
  name: string;
  task: string;
  model: string;
  model_hash: string;
  seed: number;
  n_nodes: number;
  n_edges: number;
  loss: number;
  accuracy: number;
  full_loss: number;
  target_loss: number;
  /** Loss without the circuit, from the report; null where it wasn't validated. */
  necessity: number | null;
  /** Loss of the circuit alone, from the report. */
  sufficiency: number | null;
  /** Whether these two are measured on pairs that the cut wasn't decided on; null where it wasn't validated. */
  is_held_out: boolean | null;
  /** Whether this circuit's model is behind the page. */
  live: boolean;
  /** What keeps it from being asked, in a sentence; null where it can be, and on a page without a server. */
  not_live: string | null;
}

export interface RunCard {
  id: string;
  name: string;
  steps: number;
}

export interface FormationCard {
  id: string;
  name: string;
  task: string;
}

export interface SiteInfo {
  /** `"0.attn.act_in"` */
  name: string;
  layer: number;
  /** `"attn.act_in"`, or `"final_resid"`, whose layer is n_layer. */
  kind: string;
  width: number;
}

/** Parallel arrays: edge e leads from node `source[e]` to node `target[e]`, positions in `Circuit.nodes`. */
export interface Edges {
  source: number[];
  target: number[];
  weight: number[];
}

/** Parallel arrays: entry e is between a token and a residual channel. */
export interface TokenWeights {
  token: number[];
  channel: number[];
  weight: number[];
}

export interface NodeInfo {
  /** Position in `sites`. */
  site: number;
  index: number;
  /** What the node is held at where it is ablated. */
  mean: number;
}

export interface Pair {
  a: number[];
  b: number[];
  /** The right answers of a and of b, as tokens. */
  answers: [number, number];
}

export interface Circuit {
  card: CircuitCard;
  /** Of its nodes, edges and loss: what a question to the model is about. */
  hash: string;
  /** Whether the task is one of gossamer's own, whose held-out pairs have templates and names of their own. */
  built_in: boolean;
  n_layer: number;
  d_model: number;
  d_head: number;
  /** Every node site of the model, in forward order. */
  sites: SiteInfo[];
  nodes: NodeInfo[];
  edges: Edges;
  /** Nonzero weights between the nodes that were pruned: they carry their source's mean. */
  removed: Edges;
  embedding: TokenWeights;
  unembedding: TokenWeights;
  /** All tokens' nonzero entries, of which `embedding` and `unembedding` hold those of prompts and answers. */
  n_embedding_weights: number;
  n_unembedding_weights: number;
  /** Tokens that tell the two prompts of a pair apart. */
  differing: number[];
  /** The answers' tokens. */
  answers: number[];
  /** The first of the pairs that the loss was measured on, and how many there are. */
  pairs: Pair[];
  n_pairs: number;
  /** How a token reads, by its id, for every token above; a token that is not there reads `#id`. */
  texts: Record<string, string>;
  calibration: { scale: number; shift: number; task_loss: number };
  n_mean_tokens: number;
  report: Report | null;
  cuts: Cuts | null;
  notes: Notes;
  /** Which notes these are: another for others. */
  notes_version: string;
  /** Whether there are measurements to ask for. */
  has_behaviour: boolean;
}

export interface Figure {
  loss: number;
  accuracy: number;
}

export interface Both {
  sufficiency: Figure;
  necessity: Figure;
}

/** report.json as it is, but for its hashes. */
export interface Report {
  own_loss: number;
  stored_loss: number;
  is_held_out: boolean;
  n_pairs: number;
  target_loss: number;
  full: Figure;
  circuit: Both;
  random: Both[];
  shuffled: { full_loss: number; reached: boolean; n_nodes: number; n_edges: number; figures: Both } | null;
  seed: number;
}

/** The cuts of the ranking that the circuit comes from: loss against nodes kept. */
export interface Cuts {
  sizes: number[];
  losses: number[];
  /** The cut that was made; what was dropped or exchanged afterwards makes the circuit smaller than it. */
  n_cut: number;
  /** The first nodes of the ranking, the most wanted first. */
  ranking: NodeInfo[];
  /** Nonzero weights between them; positions in `ranking`. */
  edges: Edges;
}

/** What people add to a circuit. */
export interface Notes {
  names: Record<NodeKey, string>;
  groups: { name: string; nodes: NodeKey[] }[];
  pins: NodeKey[];
}

/** Notes as they are kept. */
export interface Kept {
  notes: Notes;
  version: string;
}

/** nodes.json and nodes.safetensors in figures: what each node does, in the order of `Circuit.nodes`, and each edge. */
export interface Behaviour {
  /** `Circuit.hash` of the circuit that was measured. */
  circuit: string;
  /** Pretraining tokens that it was measured on. */
  n_tokens: number;
  /** Loss of the circuit and of the whole model on `Circuit.pairs`' all pairs. */
  circuit_loss: number;
  full_loss: number;
  /** The pairs behind `NodeDetails.task`, as tokens. */
  prompts: Prompts[];
  nodes: NodeBehaviour[];
  /** Loss of the circuit without the edge, minus its loss. */
  edge_effects: number[];
  heads: HeadBehaviour[];
  /** Heads of which the circuit keeps a channel and that are not in `heads`, for the size that their patterns have. */
  n_heads_left_out: number;
  /** Channels that the circuit keeps in a query or key and that no head's `channels` have. */
  n_channels_left_out: number;
  /** The tokens with the largest entries, of all tokens: by residual channel. */
  embedding: ChannelTokens[];
  unembedding: ChannelTokens[];
  /** Texts of the tokens above and of those in samples. */
  texts: Record<string, string>;
}

export interface NodeBehaviour {
  n_zero: number;
  mean: number;
  std: number;
  min: number;
  max: number;
  /** Loss of the circuit with this node at its mean as well, minus its loss. */
  effect_in_circuit: number;
  /** Loss of the whole model with only this node at its mean, minus its loss. */
  effect_in_model: number;
  /** The tokens at which its highest samples were drawn, the most extreme first, and the others in these samples. */
  drawn: number[];
  held: number[];
}

/** The rest of what was measured of a node; fetched when it is looked at. */
export interface NodeDetails {
  /** Of the activations that are not zero: counts[i] lie between edges[i] and edges[i + 1]. */
  histogram: { edges: number[]; counts: number[] };
  bands: Band[];
  task: TaskSample[];
}

/** Samples of the positions with the highest or lowest activations. */
export interface Band {
  side: "top" | "bottom";
  /** 0.1, 1, 10 or 50 */
  percent: number;
  samples: Sample[];
}

export interface Sample {
  tokens: number[];
  values: number[];
  /** Position of the token that was drawn. */
  at: number;
}

export interface TaskSample {
  a: TaskPrompt;
  b: TaskPrompt;
}

/** In the prompt of the same place in `Behaviour.prompts`, token by token. */
export interface TaskPrompt {
  /** Activations in the whole model, and with everything outside the circuit at its mean. */
  in_model: number[];
  in_circuit: number[];
}

export interface Prompts {
  a: number[];
  b: number[];
}

/** A channel of a head that the circuit keeps in the query, in the key or in both; the other is at its mean. */
export interface HeadChannel {
  index: number;
  q_kept: boolean;
  k_kept: boolean;
}

export interface HeadBehaviour {
  layer: number;
  head: number;
  /** The sink's logit; null in a model without sinks. */
  sink: number | null;
  /** What the channels of which neither query nor key is kept add to every score in the circuit. */
  rest: number;
  channels: HeadChannel[];
}

/** A head's patterns; fetched when it is looked at. */
export interface HeadDetails {
  prompts: HeadPrompt[];
}

export interface HeadPrompt {
  tokens: number[];
  /** [query][key] attention weights, the keys up to the query; with its sink's share a row sums to 1. */
  in_model: number[][];
  in_circuit: number[][];
  /** Null in a model without sinks. */
  sink_in_model: number[] | null;
  sink_in_circuit: number[] | null;
  /** For each of the head's channels: [query][key] what it adds to the score in the circuit, before the softmax. */
  channels: { index: number; scores: number[][] }[];
}

export interface ChannelTokens {
  channel: number;
  tokens: number[];
  weights: number[];
}

export interface Run {
  card: RunCard;
  /** A column each; step is one of them. */
  columns: Record<string, (number | null)[]>;
  facts: Record<string, string>;
}

export interface Formation {
  card: FormationCard;
  target_loss: number;
  steps: number[];
  /** Null where the snapshot can't do the task. */
  n_nodes: (number | null)[];
  n_edges: (number | null)[];
  circuit_loss: (number | null)[];
  full_loss: number[];
  /** Jaccard index of the edges with those of the last snapshot. */
  same_edges: (number | null)[];
}

/** What is done to a node. */
export type Edit =
  | { node: NodeKey; kind: "ablate" }
  | { node: NodeKey; kind: "scale"; value: number }
  | { node: NodeKey; kind: "clamp"; value: number };

export interface LiveRequest {
  /** `Circuit.hash` of the circuit that the page shows: another one in its folder is refused. */
  circuit: string;
  prompt: string;
  edits: Edit[];
  /** Everything outside the circuit at its mean, or the whole model. */
  in_circuit: boolean;
  /** Positions in `Circuit.nodes` of those whose activations are wanted, at most 2,000. */
  nodes: number[];
  /** Whether theirs without the edits are wanted too, which stay the same while edits change. */
  unedited: boolean;
}

export interface LiveAnswer {
  tokens: { id: number; text: string }[];
  /** Each of the task's answers, with and without the edits, and the five likeliest next tokens with them. */
  answers: { token: number; text: string; probability: number; unedited: number }[];
  likeliest: { token: number; text: string; probability: number }[];
  /** [node][position], in the order of `LiveRequest.nodes`, with the edits. */
  activations: number[][];
  /** The same without them; null where that wasn't asked for. */
  activations_unedited: number[][] | null;
  /** Every node's activation at the prompt's last token, in the order of `Circuit.nodes`, with the edits. */
  last: number[];
  /** Task loss and accuracy on the circuit's pairs, with and without the edits. */
  task: Figure;
  task_unedited: Figure;
  milliseconds: number;
}
