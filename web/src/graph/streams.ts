// The residual stream's lines: straight up, from where a channel is first written to where it is last read.
import { firstAtLeast } from "./arrange";
import type { Diagram } from "./diagram";
import type { Layout, PlacedHead } from "./stack";

/** A piece of a channel's line: straight, from `bottom` up to `top`. */
export interface Piece {
  /** Position in `Diagram.streams`. */
  stream: number;
  x: number;
  top: number;
  bottom: number;
}

/** What a line keeps from what it passes under. */
const CLEARANCE = 3;

/** Each channel's line from its first shown write to its last shown read, cut at its own cells and under what stands in
 * its way. */
export function piecesOf(diagram: Diagram, at: Layout, heads: readonly PlacedHead[], shown: Uint8Array): Piece[] {
  const { rows } = at;
  const obstacles = rows.map(({ row, cells }) => {
    const own = heads.filter((head) => head.row === row);
    const boxes = own.length
      ? own.map(({ x, y, width, height }) => ({ x, y, w: width, h: height }))
      : [...cells].filter((c) => shown[c]).map((c) => ({ x: at.x[c]!, y: at.y[c]!, w: at.w[c]!, h: at.h[c]! }));
    boxes.sort((a, b) => a.x - b.x);
    return { boxes, xs: boxes.map((box) => box.x), widest: Math.max(0, ...boxes.map((box) => box.w)) };
  });
  const pieces: Piece[] = [];
  diagram.streams.forEach((stream, s) => {
    const isPlaced = (c: number) => shown[c] && !Number.isNaN(at.y[c]!);
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
