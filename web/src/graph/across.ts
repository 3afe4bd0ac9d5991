// Where everything stands from left to right, in pixels at scale 1; pure, run in a worker.
//
// A residual channel is a column: its node at every site that reads or writes it stands at one place, so that the
// stream that carries it is one straight line. q, k and v of one attention head stay together. Labels lie flat, and
// stand upright in rows that would be too wide for that. What people name
// keeps its place: names are drawn over the boxes.
import { findOrder, findPlaces, type Gap, type Problem } from "./arrange";
import type { Cell, Diagram, Row } from "./diagram";
import { textWidth } from "./look";

export interface Style {
  /** Of the text. */
  size: number;
  isUpright: boolean;
  /** Between cells, and between columns, which need room for what stands between them. */
  margin: number;
  columnMargin: number;
}

export const FLAT: Style = { size: 11, isUpright: false, margin: 8, columnMargin: 20 };
export const UPRIGHT: Style = { size: 10, isUpright: true, margin: 4, columnMargin: 8 };

/** A row that would be wider with flat labels has upright ones. */
const WIDEST_FLAT = 1250;
export const HEAD_PAD = 8;
const HEAD_MARGIN = 14;

export interface Caption {
  x: number;
  text: string;
  /** The site whose cells follow it; empty for the head's own. */
  site: string;
}

export interface Head {
  row: number;
  /** The attention head's number. */
  head: number;
  x: number;
  width: number;
  captions: Caption[];
}

export interface Across {
  width: number;
  /** Middle, width and height of each cell. */
  x: Float64Array;
  w: Float64Array;
  h: Float64Array;
  /** Of each row. */
  isUpright: boolean[];
  heads: Head[];
}

interface Block {
  cells: number[];
  /** Of each cell from the block's middle. */
  offsets: number[];
  width: number;
  head: number;
  captions: Caption[];
}

export function across(diagram: Diagram): Across {
  const channels = channelsOf(diagram);
  const columnStyle = styleOfColumns(diagram, channels.length);
  const styles = diagram.rows.map((row) => (row.isOfColumns ? columnStyle : styleOfRow(diagram, row)));
  const columnOf = new Map(channels.map((channel, c) => [channel, c]));
  const { problem, blocks } = problemOf(diagram, styles, columnOf);
  const single = blocks.map((row) => row.map((block) => block.cells.length === 1));
  const places = findPlaces(problem, findOrder(problem), passing(diagram, columnOf), single);

  let left = 0;
  let right = 0;
  const widths = [problem.columns, ...problem.rows];
  places.forEach((row, r) =>
    row.forEach((place, b) => {
      left = Math.min(left, place - widths[r]![b]! / 2);
      right = Math.max(right, place + widths[r]![b]! / 2);
    }),
  );
  const n = diagram.cells.length;
  const found: Across = {
    width: right - left,
    x: new Float64Array(n),
    w: new Float64Array(n),
    h: new Float64Array(n),
    isUpright: styles.map((style) => style.isUpright),
    heads: [],
  };
  diagram.cells.forEach((cell, c) => {
    const [w, h] = cellSize(cell.text, styles[cell.row]!);
    found.w[c] = w;
    found.h[c] = h;
    if (diagram.rows[cell.row]!.isOfColumns) found.x[c] = places[0]![columnOf.get(cell.index)!]! - left;
  });
  blocks.forEach((row, r) =>
    row.forEach((block, b) => {
      const middle = places[r + 1]![b]! - left;
      block.cells.forEach((c, i) => (found.x[c] = middle + block.offsets[i]!));
      if (block.head < 0) return;
      const captions = block.captions.map((caption) => ({ ...caption, x: middle + caption.x }));
      found.heads.push({ row: r, head: block.head, x: middle, width: block.width - HEAD_MARGIN, captions });
    }),
  );
  return found;
}

export function cellSize(text: string, style: Style): [width: number, height: number] {
  const length = Math.max(24, Math.round(textWidth(text, style.size)) + 12);
  const thickness = style.size + 9;
  return style.isUpright ? [thickness, length] : [length, thickness];
}

function channelsOf(diagram: Diagram): number[] {
  const found = new Set<number>();
  for (const row of diagram.rows) if (row.isOfColumns) for (const c of row.cells) found.add(diagram.cells[c]!.index);
  return [...found].sort((a, b) => a - b);
}

function styleOfColumns(diagram: Diagram, n: number): Style {
  let widest = 0;
  for (const row of diagram.rows)
    if (row.isOfColumns)
      for (const c of row.cells) widest = Math.max(widest, cellSize(diagram.cells[c]!.text, FLAT)[0]);
  return n * (widest + FLAT.columnMargin) <= WIDEST_FLAT ? FLAT : UPRIGHT;
}

function styleOfRow(diagram: Diagram, row: Row): Style {
  const width = blocksOf(diagram, row, FLAT).reduce((sum, block) => sum + block.width, 0);
  return width <= WIDEST_FLAT ? FLAT : UPRIGHT;
}

function blocksOf(diagram: Diagram, row: Row, style: Style): Block[] {
  const cellOf = (c: number) => diagram.cells[c]!;
  if (cellOf(row.cells[0]!).kind !== "attention")
    return row.cells.map((c) => {
      const width = cellSize(cellOf(c).text, style)[0] + style.margin;
      return { cells: [c], offsets: [0], width, head: -1, captions: [] };
    });
  const byHead = new Map<number, number[]>();
  for (const c of row.cells) {
    const { head } = cellOf(c);
    if (!byHead.has(head)) byHead.set(head, []);
    byHead.get(head)!.push(c);
  }
  return [...byHead].sort(([a], [b]) => a - b).map(([head, cells]) => headBlock(head, cells, cellOf, style));
}

/** `head 3  q 48 51  k 48  v 50` in one line. */
function headBlock(head: number, cells: number[], cellOf: (c: number) => Cell, style: Style): Block {
  let cursor = HEAD_MARGIN / 2 + HEAD_PAD;
  const put = (width: number): number => {
    const middle = cursor + width / 2;
    cursor += width + style.margin;
    return middle;
  };
  const captions: Caption[] = [];
  const caption = (text: string, site: string) =>
    captions.push({ x: put(style.isUpright ? style.size + 4 : textWidth(text, style.size)), text, site });
  caption(`head ${head}`, "");
  const offsets = cells.map((c, i) => {
    const cell = cellOf(c);
    if (i === 0 || cellOf(cells[i - 1]!).site !== cell.site) {
      cursor += style.margin / 2;
      caption(cell.site.slice(-1), cell.site);
    }
    return put(cellSize(cell.text, style)[0]);
  });
  const width = cursor - style.margin + HEAD_PAD + HEAD_MARGIN / 2;
  return {
    cells,
    offsets: offsets.map((offset) => offset - width / 2),
    width,
    head,
    captions: captions.map((one) => ({ ...one, x: one.x - width / 2 })),
  };
}

function problemOf(
  diagram: Diagram,
  styles: Style[],
  columnOf: Map<number, number>,
): { problem: Problem; blocks: Block[][] } {
  const { cells, rows } = diagram;
  const columns = new Float64Array(columnOf.size);
  const blocks = rows.map((row, r) => (row.isOfColumns ? [] : blocksOf(diagram, row, styles[r]!)));
  const blockOf = new Int32Array(cells.length);
  const offsetOf = new Float64Array(cells.length);
  cells.forEach((cell) => {
    if (!rows[cell.row]!.isOfColumns) return;
    const column = columnOf.get(cell.index)!;
    const style = styles[cell.row]!;
    columns[column] = Math.max(columns[column]!, cellSize(cell.text, style)[0] + style.columnMargin);
  });
  for (const row of blocks)
    row.forEach((block, b) =>
      block.cells.forEach((c, i) => {
        blockOf[c] = b;
        offsetOf[c] = block.offsets[i]!;
      }),
    );
  const gaps = gapsOf(diagram, columnOf, blockOf, offsetOf);
  return {
    problem: { columns, rows: blocks.map((row) => Float64Array.from(row, (block) => block.width)), gaps },
    blocks,
  };
}

/** The links by the gap they are drawn in: a row that isn't of columns may have one below and one above. */
function gapsOf(diagram: Diagram, columnOf: Map<number, number>, blockOf: Int32Array, offsetOf: Float64Array): Gap[] {
  const { cells, rows, links } = diagram;
  const column = Int32Array.from(cells, (cell) => (rows[cell.row]!.isOfColumns ? columnOf.get(cell.index)! : -1));
  const rowOf = Int32Array.from(cells, (cell) => cell.row);
  const n = new Int32Array(2 * rows.length);
  const { source, target } = links;
  const gapAt = (e: number): number => (column[source[e]!]! >= 0 ? 2 * rowOf[target[e]!]! : 2 * rowOf[source[e]!]! + 1);
  for (let e = 0; e < source.length; e++) n[gapAt(e)]!++;
  const gaps = Array.from(n, (size, g): Gap => {
    return { row: g >> 1, column: new Int32Array(size), block: new Int32Array(size), offset: new Float64Array(size) };
  });
  n.fill(0);
  for (let e = 0; e < source.length; e++) {
    const g = gapAt(e);
    const [of, thing] = g % 2 ? [target[e]!, source[e]!] : [source[e]!, target[e]!];
    const { column: columns, block, offset } = gaps[g]!;
    const i = n[g]!++;
    columns[i] = column[of]!;
    block[i] = blockOf[thing]!;
    offset[i] = offsetOf[thing]!;
  }
  return gaps.filter((gap) => gap.column.length);
}

/** For each row, the columns whose stream runs past it. */
function passing(diagram: Diagram, columnOf: Map<number, number>): Int32Array[] {
  const found = diagram.rows.map((): number[] => []);
  for (const { channel, writes, reads } of diagram.streams) {
    const low = diagram.cells[writes[0]!]!.row;
    const high = diagram.cells[reads.at(-1)!]!.row;
    for (let r = low + 1; r < high; r++) found[r]!.push(columnOf.get(channel)!);
  }
  return found.map((columns) => Int32Array.from(columns));
}
