// The rows of the activations' heat map: nodes under the names of their sites, layers upward as in the graph.
import type { Circuit, NodeKey } from "../data";
import { keysOf, nameOf } from "../keys";
import { largest } from "../scale";
import { matching, niceAbove } from "./edits";
import type { ByNode } from "./session";

export type HeatRow = { site: string; n: number } | { node: number; key: NodeKey; name: string | null };

/** The end of each row's colour scale: nodes of one site share it, as only they have numbers of one kind. */
export function endsOf(rows: readonly HeatRow[], activations: ByNode): number[] {
  const ends: number[] = [];
  for (let start = 0, next = 0; start < rows.length; start = next) {
    const ofSite = rows.findIndex((row, i) => i > start && "site" in row);
    next = ofSite < 0 ? rows.length : ofSite;
    const values = rows.slice(start, next).flatMap((row) => ("node" in row ? [activations.get(row.node) ?? []] : []));
    const end = niceAbove(largest(...values));
    for (let i = start; i < next; i++) ends.push(end);
  }
  return ends;
}

/** Rows that are drawn at once. */
export const MOST_ROWS = 600;

/** The nodes whose activations are asked for: all, or of a large circuit those that are drawn. */
export function shownNodes(circuit: Circuit, names: Record<NodeKey, string>, filter: string): number[] {
  if (circuit.nodes.length <= MOST_ROWS) return circuit.nodes.map((_, i) => i);
  return matching(keysOf(circuit), names, filter).slice(0, MOST_ROWS);
}

export function rowsOf(
  circuit: Circuit,
  names: Record<NodeKey, string>,
  filter: string,
): { rows: HeatRow[]; left: number } {
  const keys = keysOf(circuit);
  const found = matching(keys, names, filter);
  const shown = found.slice(0, MOST_ROWS);
  const bySite = new Map<number, number[]>();
  for (const i of shown) {
    const site = circuit.nodes[i]!.site;
    bySite.set(site, [...(bySite.get(site) ?? []), i]);
  }
  const rows = [...bySite.entries()]
    .sort(([a], [b]) => b - a)
    .flatMap(([site, nodes]): HeatRow[] => [
      { site: circuit.sites[site]?.name ?? "", n: nodes.length },
      ...nodes.map((node) => {
        const key = keys[node]!;
        return { node, key, name: nameOf({ names }, key) };
      }),
    ]);
  return { rows, left: found.length - shown.length };
}
