// The list of all nodes: what is in a row, which rows a filter leaves, in which order, and which of them are in sight.
import type { Behaviour, Circuit, NodeKey, Notes } from "../data";
import { keysOf, nameOf } from "../keys";
import { degrees } from "../node/relations";
import { nodeInWords } from "../node/words";
import { filtered } from "../order";

export interface NodeRow {
  key: NodeKey;
  /** Position in `Circuit.nodes`. */
  at: number;
  name: string;
  words: string;
  /** In the circuit; null where it isn't measured. */
  effect: number | null;
  degree: number;
}

export type NodeOrder = "place" | "name" | "effect" | "degree";

export function nodeRows(circuit: Circuit, behaviour: Behaviour | null, notes: Notes): NodeRow[] {
  const degree = degrees(circuit);
  return keysOf(circuit).map((key, at) => ({
    key,
    at,
    name: nameOf(notes, key) ?? "",
    words: nodeInWords(circuit, circuit.nodes[at]!),
    effect: behaviour?.nodes[at]?.effect_in_circuit ?? null,
    degree: degree[at] ?? 0,
  }));
}

/** Rows that hold every word of the filter, in their key, name or description. */
export function matching(rows: NodeRow[], filter: string): NodeRow[] {
  return filtered(rows, (row) => `${row.key} ${row.name} ${row.words}`, filter);
}

/** In the forward pass's order among equals; nodes without a name come last whichever way. */
export function ordered(rows: NodeRow[], by: NodeOrder, isDescending: boolean): NodeRow[] {
  const sign = isDescending ? -1 : 1;
  const compare = (a: NodeRow, b: NodeRow): number => {
    if (by === "name") {
      if (!a.name !== !b.name) return a.name ? -1 : 1;
      return sign * a.name.localeCompare(b.name);
    }
    const value = (row: NodeRow) => (by === "place" ? row.at : by === "effect" ? (row.effect ?? 0) : row.degree);
    return sign * (value(a) - value(b));
  };
  return [...rows].sort((a, b) => compare(a, b) || a.at - b.at);
}

/** The rows from `start` up to `end` that a scrolled box shows, with some to spare. */
export function inSight(scroll: number, height: number, row: number, n: number): { start: number; end: number } {
  const spare = 6;
  const start = Math.max(0, Math.min(n, Math.floor(scroll / row) - spare));
  return { start, end: Math.max(start, Math.min(n, Math.ceil((scroll + height) / row) + spare)) };
}
