// What leads to some cells and what they lead to: through links, through residual streams, and through a head's
// attention pattern, by which its queries and keys bear on all that its values lead to.
import type { Diagram } from "./diagram";

/** Lit: 1 a byte. Streams are lit between heights, in rows. */
export interface Lit {
  cells: Uint8Array;
  links: Uint8Array;
  /** Of each stream, the rows from the lowest lit write to the highest lit read; [1, 0] for none. */
  streams: [low: number, high: number][];
  /** Of each of the diagram's patterns, whether a path goes through it. */
  patterns: Uint8Array;
}

/** Who is next to whom, made once a diagram. Compressed rows: link e of cell c is list[start[c] ... start[c + 1]). */
export interface Neighbours {
  up: Compressed;
  down: Compressed;
  /** The stream that a cell writes or reads; -1 for none. */
  stream: Int32Array;
  /** The pattern that a query, key or value belongs to; -1 for none. */
  pattern: Int32Array;
}

interface Compressed {
  start: Int32Array;
  list: Int32Array;
}

export function neighbours(diagram: Diagram): Neighbours {
  const n = diagram.cells.length;
  const stream = new Int32Array(n).fill(-1);
  diagram.streams.forEach(({ writes, reads }, s) => {
    for (const c of writes) stream[c] = s;
    for (const c of reads) stream[c] = s;
  });
  const pattern = new Int32Array(n).fill(-1);
  diagram.patterns.forEach(({ queriesAndKeys, values }, p) => {
    for (const c of [...queriesAndKeys, ...values]) pattern[c] = p;
  });
  return { up: compress(diagram.links.source, n), down: compress(diagram.links.target, n), stream, pattern };
}

function compress(ends: Int32Array, n: number): Compressed {
  const start = new Int32Array(n + 1);
  for (const c of ends) start[c + 1]!++;
  for (let c = 0; c < n; c++) start[c + 1] = start[c + 1]! + start[c]!;
  const next = start.slice();
  const list = new Int32Array(ends.length);
  ends.forEach((c, e) => (list[next[c]!++] = e));
  return { start, list };
}

/** Everything on a path through one of `from`; what isn't shown leads nowhere. */
export function light(
  diagram: Diagram,
  near: Neighbours,
  shown: { cells: Uint8Array; links: Uint8Array },
  from: readonly number[],
): Lit {
  const lit: Lit = {
    cells: new Uint8Array(diagram.cells.length),
    links: new Uint8Array(diagram.links.source.length),
    streams: diagram.streams.map(() => [1, 0]),
    patterns: new Uint8Array(diagram.patterns.length),
  };
  for (const isUp of [true, false]) walk(diagram, near, shown, from, isUp, lit);
  for (const [query, key] of diagram.meetings) {
    // The partner in the attention pattern leads nowhere through the node, but what the node does depends on it.
    if (from.includes(query) && shown.cells[key]) lit.cells[key] = 1;
    if (from.includes(key) && shown.cells[query]) lit.cells[query] = 1;
  }
  return lit;
}

function walk(
  diagram: Diagram,
  near: Neighbours,
  shown: { cells: Uint8Array; links: Uint8Array },
  from: readonly number[],
  isUp: boolean,
  lit: Lit,
): void {
  const { cells, links, streams } = diagram;
  const seen = new Uint8Array(cells.length);
  const queue: number[] = [];
  const visit = (c: number): void => {
    if (seen[c] || !shown.cells[c]) return;
    seen[c] = 1;
    lit.cells[c] = 1;
    queue.push(c);
  };
  from.forEach(visit);
  const { start, list } = isUp ? near.up : near.down;
  const far = isUp ? links.target : links.source;
  for (let c = queue.pop(); c !== undefined; c = queue.pop()) {
    for (let i = start[c]!; i < start[c + 1]!; i++) {
      const e = list[i]!;
      if (!shown.links[e]) continue;
      lit.links[e] = 1;
      visit(far[e]!);
    }
    const p = near.pattern[c]!;
    if (p >= 0) {
      const { queriesAndKeys, values } = diagram.patterns[p]!;
      const [here, there] = isUp ? [queriesAndKeys, values] : [values, queriesAndKeys];
      if (here.includes(c))
        for (const end of there) {
          if (!shown.cells[end]) continue;
          lit.patterns[p] = 1;
          visit(end);
        }
    }
    const s = near.stream[c]!;
    if (s < 0) continue;
    const own = cells[c]!.row;
    const [starts, ends] = isUp ? [streams[s]!.writes, streams[s]!.reads] : [streams[s]!.reads, streams[s]!.writes];
    if (!starts.includes(c)) continue;
    for (const end of ends) {
      const row = cells[end]!.row;
      if ((isUp ? row <= own : row >= own) || !shown.cells[end]) continue;
      visit(end);
      const before = lit.streams[s]!;
      const piece: [number, number] = isUp ? [own, row] : [row, own];
      lit.streams[s] = before[0] > before[1] ? piece : [Math.min(before[0], piece[0]), Math.max(before[1], piece[1])];
    }
  }
}
