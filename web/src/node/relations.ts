// What a node has to do with the others: its edges, the residual stream, its partner in the attention pattern, tokens.
import type { Behaviour, ChannelTokens, Circuit, Edges, TokenWeights } from "../data";
import { isRead } from "../keys";
import { tokenEntries, type TokenEntry } from "../weights";

/** A weight between this node and another. */
export interface Link {
  /** Position of the other in `Circuit.nodes`. */
  node: number;
  weight: number;
  /** Position in `Circuit.edges`; null for a removed edge. */
  edge: number | null;
}

export interface Relations {
  reads: Link[];
  writes: Link[];
  /** Removed edges: weights of the model that the circuit is without; they carry their source's mean. */
  removedReads: Link[];
  removedWrites: Link[];
  /** For what reads the residual stream: who wrote the channel before. For what writes it: who reads it after. */
  writers: number[];
  readers: number[];
  /** Of a query channel the key channels that it is multiplied with, and the other way round. */
  partners: number[];
  /** Its channel is written by the embedding, or read by the unembedding: that channel; else null. */
  embedded: number | null;
  unembedded: number | null;
}

const isWrite = (kind: string) => kind.endsWith(".resid_delta");

export function relationsOf(circuit: Circuit, at: number): Relations {
  const node = circuit.nodes[at];
  const site = node && circuit.sites[node.site];
  if (!node || !site) throw new Error(`there is no node ${at} among ${circuit.nodes.length}`);
  /** Nodes of the same index whose site fits. */
  const alike = (fits: (kind: string, position: number) => boolean) =>
    circuit.nodes.flatMap((other, i) => {
      const kind = circuit.sites[other.site]?.kind;
      return other.index === node.index && kind !== undefined && fits(kind, other.site) ? [i] : [];
    });
  const partner = site.kind === "attn.q" ? "attn.k" : site.kind === "attn.k" ? "attn.q" : null;
  return {
    reads: links(circuit.edges, at, "source", true),
    writes: links(circuit.edges, at, "target", true),
    removedReads: links(circuit.removed, at, "source", false),
    removedWrites: links(circuit.removed, at, "target", false),
    writers: isRead(site.kind) ? alike((kind, position) => isWrite(kind) && position < node.site) : [],
    readers: isWrite(site.kind) ? alike((kind, position) => isRead(kind) && position > node.site) : [],
    partners: alike((kind, position) => kind === partner && circuit.sites[position]?.layer === site.layer),
    embedded: isRead(site.kind) ? node.index : null,
    unembedded: site.kind === "final_resid" ? node.index : null,
  };
}

/** The edges of which this node is one end, by |weight|, the strongest first; `other` is the end that is listed. */
function links(edges: Edges, at: number, other: "source" | "target", isKept: boolean): Link[] {
  const ours = edges[other === "source" ? "target" : "source"];
  const theirs = edges[other];
  const found: Link[] = [];
  for (let e = 0; e < ours.length; e++)
    if (ours[e] === at) found.push({ node: theirs[e] ?? -1, weight: edges.weight[e] ?? 0, edge: isKept ? e : null });
  return found.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
}

/** Edges in and out of every node. */
export function degrees(circuit: Circuit): Int32Array {
  const found = new Int32Array(circuit.nodes.length);
  const { source, target } = circuit.edges;
  for (const ends of [source, target]) for (const node of ends) found[node] = (found[node] ?? 0) + 1;
  return found;
}

/** A channel's entries, the largest first: of the task's tokens, and the largest of all tokens where they are known. */
export function entriesOf(channel: number, ofTask: TokenWeights, ofAll: ChannelTokens[] | undefined): TokenEntry[] {
  return tokenEntries(ofTask, ofAll)
    .filter((entry) => entry.channel === channel)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || a.token - b.token);
}

/** Where one number stands among others by size, the largest first: 1 for the largest. */
export function rankOf(value: number, all: readonly number[]): number {
  return 1 + all.filter((other) => other > value).length;
}

/** Two token sequences side by side: the common beginning and end aligned, what is between them from its start on. */
export function aligned(a: readonly number[], b: readonly number[]): [number | null, number | null][] {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const columns: [number | null, number | null][] = [];
  for (let i = 0; i < start; i++) columns.push([i, i]);
  const between = Math.max(a.length, b.length) - start - end;
  for (let i = start; i < start + between; i++)
    columns.push([i < a.length - end ? i : null, i < b.length - end ? i : null]);
  for (let i = end; i > 0; i--) columns.push([a.length - i, b.length - i]);
  return columns;
}

/** The effects of all nodes, in the circuit and in the whole model. */
export function effectsOf(behaviour: Behaviour): { inCircuit: number[]; inModel: number[] } {
  return {
    inCircuit: behaviour.nodes.map((node) => node.effect_in_circuit),
    inModel: behaviour.nodes.map((node) => node.effect_in_model),
  };
}
