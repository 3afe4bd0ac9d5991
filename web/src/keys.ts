// How nodes and sites are named: a node's key is its site's name and its index, as "0.attn.v:122".
import type { Circuit, NodeInfo, NodeKey, Notes } from "./data";

/** The node sites of a layer, in forward order. */
export const LAYER_KINDS: readonly string[] = [
  "attn.act_in",
  "attn.q",
  "attn.k",
  "attn.v",
  "attn.resid_delta",
  "mlp.act_in",
  "mlp.post_act",
  "mlp.resid_delta",
];

/** The key of one of a circuit's nodes, be it kept or only ranked. */
export function keyOf({ sites }: Pick<Circuit, "sites">, { site, index }: Pick<NodeInfo, "site" | "index">): NodeKey {
  return `${sites[site]?.name ?? "?"}:${index}`;
}

/** The keys of all nodes of a circuit, in its order. */
export function keysOf(circuit: Pick<Circuit, "sites" | "nodes">): NodeKey[] {
  return circuit.nodes.map((node) => keyOf(circuit, node));
}

/** The key of the node at a position of `Circuit.nodes`; empty where there is none. */
export function keyAt(circuit: Circuit, at: number): NodeKey {
  const node = circuit.nodes[at];
  return node ? keyOf(circuit, node) : "";
}

/** A key's two parts: `["0.attn.v", 122]`. */
export function partsOf(key: NodeKey): [site: string, index: number] {
  const colon = key.lastIndexOf(":");
  return [key.slice(0, colon), Number(key.slice(colon + 1))];
}

/** The name that people gave a node; null for one without. */
export function nameOf({ names }: Pick<Notes, "names">, key: NodeKey): string | null {
  return (Object.hasOwn(names, key) && names[key]) || null;
}

/** Positions by key: a circuit never changes, so they live as long as it; a long list asks for them at every frame. */
const positions = new WeakMap<Circuit, Map<NodeKey, number>>();

/** Position of a node in `Circuit.nodes` by its key; -1 for one that isn't there. */
export function positionOf(circuit: Circuit, key: NodeKey): number {
  let known = positions.get(circuit);
  if (!known) {
    known = new Map(keysOf(circuit).map((key, at) => [key, at]));
    positions.set(circuit, known);
  }
  return known.get(key) ?? -1;
}

/** Whether a site, by its name or its kind, reads the residual stream. */
export function isRead(site: string): boolean {
  return site === "final_resid" || site.endsWith(".act_in");
}
