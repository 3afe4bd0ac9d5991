// The rows on top of each other, upwards, in pixels at scale 1 with y downwards as on a screen; those that are filtered
// away take no room. What `across` found from left to right stays.
import { HEAD_PAD, type Across, type Caption } from "./across";
import type { Diagram } from "./diagram";
import { firstAtLeast } from "./arrange";

const ROW_GAP = 34;
const BAND_GAP = 46;
/** More room for each pixel that a link runs sideways, up to what keeps the whole from getting taller than wide. */
const SLANT = 0.1;
const LEAST_SLANT_GAP = 70;
const TALLEST = 0.75;
/** Where query and key meet, above a head's cells. */
export const HEAD_ROOF = 18;
/** What a stream keeps from what it passes under. */
const CLEARANCE = 3;
const EDGE_GAP = 22;

export interface PlacedRow {
  /** Position in `Diagram.rows`. */
  row: number;
  top: number;
  /** Of the cells' middle. */
  y: number;
  bottom: number;
  /** Cells from left to right, and where. */
  cells: Int32Array;
  xs: Float64Array;
}

export interface PlacedBand {
  name: readonly [string, string];
  top: number;
  bottom: number;
}

export interface PlacedHead {
  row: number;
  head: number;
  x: number;
  y: number;
  width: number;
  height: number;
  captions: Caption[];
}

/** A piece of a channel's line: straight, from `bottom` up to `top`. */
export interface Piece {
  stream: number;
  x: number;
  top: number;
  bottom: number;
}

export interface Layout {
  width: number;
  height: number;
  /** From below. */
  rows: PlacedRow[];
  bands: PlacedBand[];
  heads: PlacedHead[];
  pieces: Piece[];
  x: Float64Array;
  /** NaN for a cell that is filtered away. */
  y: Float64Array;
  w: Float64Array;
  h: Float64Array;
  isUpright: boolean[];
}

export function stack(diagram: Diagram, places: Across, isShown: (cell: number) => boolean): Layout {
  const { x, w, h } = places;
  const sideways = runs(diagram, x);
  const shown = diagram.rows.map((row) => row.cells.filter(isShown)).map((cells, row) => ({ row, cells }));
  const rows = shown.filter(({ cells }) => cells.length);
  const roofed = new Set(diagram.meetings.map(([query]) => diagram.cells[query]!.row));
  const most = Math.max(LEAST_SLANT_GAP, (TALLEST * places.width) / Math.max(1, rows.length));
  const y = new Float64Array(diagram.cells.length).fill(NaN);
  const placed: PlacedRow[] = [];
  // Upwards from 0, turned over at the end.
  let top = 0;
  rows.forEach(({ row, cells }, i) => {
    const { band, isOfColumns } = diagram.rows[row]!;
    const below = rows[i - 1]?.row;
    const gap = below === undefined ? EDGE_GAP : sameBand(diagram.rows[below]!.band, band) ? ROW_GAP : BAND_GAP;
    const height = Math.max(...cells.map((c) => h[c]!));
    const pad = !isOfColumns && diagram.cells[cells[0]!]!.head >= 0 ? HEAD_PAD : 0;
    const bottom = top + gap + Math.min(most, SLANT * (below === undefined ? 0 : sideways[below]!));
    const middle = bottom + pad + height / 2;
    top = middle + height / 2 + (roofed.has(row) ? HEAD_ROOF : pad);
    const sorted = Int32Array.from(cells).sort((a, b) => x[a]! - x[b]!);
    for (const c of cells) y[c] = middle;
    placed.push({ row, top, y: middle, bottom, cells: sorted, xs: Float64Array.from(sorted, (c) => x[c]!) });
  });
  const height = top + EDGE_GAP;
  for (let c = 0; c < y.length; c++) y[c] = height - y[c]!;
  for (const row of placed) {
    row.top = height - row.top;
    row.y = height - row.y;
    row.bottom = height - row.bottom;
  }
  const heads = placeHeads(placed, places, diagram, isShown);
  return {
    width: places.width,
    height,
    rows: placed,
    bands: bandsOf(diagram, placed, height),
    heads,
    pieces: piecesOf(diagram, placed, heads, { x, y, w, h }),
    x,
    y,
    w,
    h,
    isUpright: places.isUpright,
  };
}

const sameBand = (a: readonly string[], b: readonly string[]): boolean => a[0] === b[0] && a[1] === b[1];

/** How far sideways the longest link above each row runs. */
function runs(diagram: Diagram, x: Float64Array): Float64Array {
  const longest = new Float64Array(diagram.rows.length);
  const { source, target } = diagram.links;
  for (let e = 0; e < source.length; e++) {
    const { row } = diagram.cells[source[e]!]!;
    longest[row] = Math.max(longest[row]!, Math.abs(x[source[e]!]! - x[target[e]!]!));
  }
  return longest;
}

function bandsOf(diagram: Diagram, rows: PlacedRow[], height: number): PlacedBand[] {
  const bands: PlacedBand[] = [];
  rows.forEach((row, i) => {
    const name = diagram.rows[row.row]!.band;
    const last = bands.at(-1);
    if (last && sameBand(last.name, name)) return;
    // The border between two is half way.
    const border = last ? (rows[i - 1]!.top + row.bottom) / 2 : height;
    if (last) last.top = border;
    bands.push({ name, top: 0, bottom: border });
  });
  return bands;
}

function placeHeads(rows: PlacedRow[], places: Across, diagram: Diagram, isShown: (c: number) => boolean): PlacedHead[] {
  const placed = new Map(rows.map((row) => [row.row, row]));
  return places.heads.flatMap(({ row, head, x, width, captions }) => {
    const at = placed.get(row);
    if (!at || !diagram.rows[row]!.cells.some((c) => diagram.cells[c]!.head === head && isShown(c))) return [];
    return [{ row, head, x, y: (at.top + at.bottom) / 2, width, height: at.bottom - at.top, captions }];
  });
}

/** Each channel's line from its first write to its last read, cut at its own cells and under what stands in its way. */
function piecesOf(
  diagram: Diagram,
  rows: PlacedRow[],
  heads: PlacedHead[],
  at: Pick<Layout, "x" | "y" | "w" | "h">,
): Piece[] {
  const obstacles = rows.map(({ row, cells }) => {
    const own = heads.filter((head) => head.row === row);
    const boxes = own.length
      ? own.map(({ x, y, width, height }) => ({ x, y, w: width, h: height }))
      : [...cells].map((c) => ({ x: at.x[c]!, y: at.y[c]!, w: at.w[c]!, h: at.h[c]! }));
    boxes.sort((a, b) => a.x - b.x);
    return { boxes, xs: boxes.map((box) => box.x), widest: Math.max(...boxes.map((box) => box.w)) };
  });
  const pieces: Piece[] = [];
  diagram.streams.forEach((stream, s) => {
    const isPlaced = (c: number) => !Number.isNaN(at.y[c]!);
    const writes = stream.writes.filter(isPlaced);
    const reads = stream.reads.filter(isPlaced);
    if (!writes.length || !reads.length) return;
    const x = at.x[writes[0]!]!;
    const own = new Map([...writes, ...reads].map((c) => [diagram.cells[c]!.row, c]));
    const first = at.y[writes[0]!]!;
    const last = at.y[reads.at(-1)!]!;
    let bottom = first;
    const cut = (boxBottom: number, boxTop: number): void => {
      if (boxTop >= bottom || boxBottom <= last) return;
      if (boxBottom < bottom) pieces.push({ stream: s, x, top: boxBottom, bottom });
      bottom = boxTop;
    };
    rows.forEach(({ row, y, top, bottom: rowBottom }, r) => {
      if (rowBottom < last || top > first) return;
      const mine = own.get(row);
      if (mine !== undefined) return cut(y + at.h[mine]! / 2, y - at.h[mine]! / 2);
      if (diagram.rows[row]!.isOfColumns) return;
      const { boxes, xs, widest } = obstacles[r]!;
      for (let b = firstAtLeast(xs, x - widest / 2 - CLEARANCE); b < boxes.length; b++) {
        const box = boxes[b]!;
        if (box.x - widest / 2 - CLEARANCE > x) break;
        if (Math.abs(box.x - x) < box.w / 2 + CLEARANCE) {
          cut(box.y + box.h / 2 + CLEARANCE, box.y - box.h / 2 - CLEARANCE);
          break;
        }
      }
    });
    if (bottom > last) pieces.push({ stream: s, x, top: last, bottom });
  });
  return pieces;
}
