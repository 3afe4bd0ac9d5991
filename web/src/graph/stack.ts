// The rows on top of each other, upwards, in pixels at scale 1 with y downwards as on a screen; those that are filtered
// away take no room. What `across` found from left to right stays.
import { HEAD_PAD, type Across, type Caption } from "./across";
import type { Diagram } from "./diagram";

const ROW_GAP = 34;
const BAND_GAP = 46;
/** More room for each pixel that a link runs sideways, up to what keeps the whole from getting taller than wide. */
const SLANT = 0.1;
const LEAST_SLANT_GAP = 70;
const TALLEST = 0.75;
/** Where query and key meet, above a head's cells. */
export const HEAD_ROOF = 18;
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

export interface Layout {
  width: number;
  height: number;
  /** From below. */
  rows: PlacedRow[];
  bands: PlacedBand[];
  heads: PlacedHead[];
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

function placeHeads(
  rows: PlacedRow[],
  places: Across,
  diagram: Diagram,
  isShown: (c: number) => boolean,
): PlacedHead[] {
  const placed = new Map(rows.map((row) => [row.row, row]));
  return places.heads.flatMap(({ row, head, x, width, captions }) => {
    const at = placed.get(row);
    if (!at || !diagram.rows[row]!.cells.some((c) => diagram.cells[c]!.head === head && isShown(c))) return [];
    return [{ row, head, x, y: (at.top + at.bottom) / 2, width, height: at.bottom - at.top, captions }];
  });
}
