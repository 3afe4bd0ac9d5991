// Nodes of the ranking that the circuit doesn't have: where they stand, and their edges in a cut.
import type { Circuit, NodeInfo, NodeKey } from "../data";
import { cutAt } from "../cuts";
import { keyOf } from "../keys";

export interface Ranked {
  node: NodeInfo;
  /** In the ranking, the first is 1. */
  place: number;
}

/** Where a node stands in the ranking that is stored; null where it doesn't. */
export function rankedNode(circuit: Circuit, key: NodeKey): Ranked | null {
  const ranking = circuit.cuts?.ranking ?? [];
  const at = ranking.findIndex((node) => keyOf(circuit, node) === key);
  return at < 0 ? null : { node: ranking[at]!, place: at + 1 };
}

export interface CutEdge {
  other: NodeKey;
  weight: number;
}

/** A node's edges among the first `size` nodes of the ranking, the strongest first. */
export function cutEdges(circuit: Circuit, size: number, key: NodeKey): { reads: CutEdge[]; writes: CutEdge[] } {
  const { nodes, edges } = cutAt(circuit, size);
  const keys = nodes.map((node) => keyOf(circuit, node));
  const reads: CutEdge[] = [];
  const writes: CutEdge[] = [];
  edges.weight.forEach((weight, e) => {
    const [source, target] = [keys[edges.source[e]!]!, keys[edges.target[e]!]!];
    if (target === key) reads.push({ other: source, weight });
    if (source === key) writes.push({ other: target, weight });
  });
  const strongest = (a: CutEdge, b: CutEdge) => Math.abs(b.weight) - Math.abs(a.weight);
  return { reads: reads.sort(strongest), writes: writes.sort(strongest) };
}
