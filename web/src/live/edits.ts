// What is done to nodes, as data: at most one edit a node, in the order in which they were made.
import type { Behaviour, Circuit, Edit, LiveRequest, NodeKey } from "../data";
import { counted } from "../format";
import { nameOf } from "../keys";
import { filtered, sorted } from "../order";
import { textOf } from "../token-text";

export type Kind = Edit["kind"];

/** Make or change a node's edit; a new one starts where it changes nothing, but for ablation. */
export function withEdit(edits: readonly Edit[], edit: Edit): Edit[] {
  return edits.some((one) => one.node === edit.node)
    ? edits.map((one) => (one.node === edit.node ? edit : one))
    : [...edits, edit];
}

export function without(edits: readonly Edit[], node: NodeKey): Edit[] {
  return edits.filter((edit) => edit.node !== node);
}

/** An edit of this kind, as it begins: rescaled by 1, clamped to `now`. */
export function beginning(node: NodeKey, kind: Kind, now: number): Edit {
  if (kind === "ablate") return { node, kind };
  return { node, kind, value: kind === "scale" ? 1 : now };
}

/** What a clamp's slider reaches: all that the node did, and as much on the other side of zero. */
export function reach(values: readonly number[]): number {
  return niceAbove(Math.max(0, ...values.filter(Number.isFinite).map(Math.abs)));
}

/** The next of 1, 2, 5, 10, ... so that a scale doesn't move at every change; 1 for nothing. */
export function niceAbove(value: number): number {
  if (!(value > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  return Number((([1, 2, 5].find((factor) => factor * power >= value) ?? 10) * power).toPrecision(12));
}

/** A prompt as text; what the model reads may be cut into other tokens. */
export function promptText(tokens: readonly number[], texts: Circuit["texts"]): string {
  return tokens.map((token) => textOf(token, texts)).join("");
}

/** Positions of the nodes whose key, or name that people gave them, holds every word of the filter. */
export function matching(keys: readonly NodeKey[], names: Record<NodeKey, string>, filter: string): number[] {
  const rows = keys.map((key, i) => ({ i, text: `${key} ${nameOf({ names }, key) ?? ""}` }));
  return filtered(rows, (row) => row.text, filter).map((row) => row.i);
}

/** Nodes' positions, those first that cost most when ablated in the circuit; as they come where nothing is measured. */
export function byEffect(found: readonly number[], behaviour: Pick<Behaviour, "nodes"> | null): number[] {
  if (!behaviour) return [...found];
  return sorted(found, (i) => behaviour.nodes[i]?.effect_in_circuit ?? null, true);
}

/** What is asked, in words, for those who don't see it. */
export function inWords(request: LiveRequest): string {
  const n = request.edits.length;
  const where = request.in_circuit ? "the circuit alone" : "the whole model";
  return n === 0 ? `${where}, nothing edited` : `${where} with ${counted(n, "node")} edited`;
}
