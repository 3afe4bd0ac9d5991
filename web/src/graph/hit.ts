// What is at a place of the picture, and what lies in a direction.
import { firstAtLeast } from "./arrange";
import { ends, type Scene } from "./paint";

export type Direction = "up" | "down" | "left" | "right";

/** The cell at a place, or within `reach` of it. */
export function cellAt({ layout, shown }: Scene, x: number, y: number, reach: number): number | null {
  let best: number | null = null;
  let nearest = Infinity;
  for (const row of layout.rows) {
    if (y < row.top - reach || y > row.bottom + reach) continue;
    const from = firstAtLeast(row.xs, x);
    for (const step of [-1, 1])
      for (let i = step < 0 ? from - 1 : from, left = 4; left && i >= 0 && i < row.cells.length; i += step, left--) {
        const c = row.cells[i]!;
        const away = Math.max(
          Math.abs(x - layout.x[c]!) - layout.w[c]! / 2,
          Math.abs(y - layout.y[c]!) - layout.h[c]! / 2,
          0,
        );
        if (!shown.cells[c] || away > reach || away >= nearest) continue;
        nearest = away;
        best = c;
      }
  }
  return best;
}

/** The link within `reach` of a place; the nearest, and the strongest of equals. */
export function linkAt(scene: Scene, x: number, y: number, reach: number): number | null {
  const { diagram, layout, shown, order } = scene;
  const { source, target } = diagram.links;
  let best: number | null = null;
  let nearest = reach;
  for (let i = order.length - 1; i >= 0; i--) {
    const e = order[i]!;
    if (!shown.links[e] || layout.y[source[e]!]! < y || layout.y[target[e]!]! > y) continue;
    const [x0, y0, x1, y1] = ends(scene, e);
    if (y > y0 || y < y1) continue;
    const away = distance(x0, y0, x1, y1, x, y);
    if (away >= nearest) continue;
    nearest = away;
    best = e;
  }
  return best;
}

/** From a place to a link's curve, about: the distance along x, times the sine of the curve's angle there. */
function distance(x0: number, y0: number, x1: number, y1: number, x: number, y: number): number {
  // y falls along the curve: y(t) = y0 + (y1 - y0) * (1.5 t - 1.5 t^2 + t^3), as its inner points lie half way up.
  const part = (y - y0) / (y1 - y0 || -1);
  let low = 0;
  let high = 1;
  for (let i = 0; i < 12; i++) {
    const t = (low + high) / 2;
    if (1.5 * t - 1.5 * t * t + t * t * t < part) low = t;
    else high = t;
  }
  const t = (low + high) / 2;
  const at = x0 + (x1 - x0) * t * t * (3 - 2 * t);
  const dx = 6 * (x1 - x0) * t * (1 - t);
  const dy = (y1 - y0) * (1.5 - 3 * t + 3 * t * t);
  return Math.abs(x - at) * Math.abs(dy / (Math.hypot(dx, dy) || 1));
}

/** The cell to go to from another with an arrow key: the next of its row, or the nearest of the next row with any. */
export function neighbourOf({ layout, shown }: Scene, c: number, direction: Direction): number | null {
  const r = layout.rows.findIndex((row) => row.cells.includes(c));
  if (r < 0) return null;
  const row = layout.rows[r]!;
  const isShown = (cell: number) => Boolean(shown.cells[cell]);
  if (direction === "left" || direction === "right") {
    const cells = [...row.cells].filter((cell) => cell === c || isShown(cell));
    return cells[cells.indexOf(c) + (direction === "left" ? -1 : 1)] ?? null;
  }
  const step = direction === "up" ? 1 : -1;
  for (let next = r + step; next >= 0 && next < layout.rows.length; next += step) {
    let best: number | null = null;
    for (const cell of layout.rows[next]!.cells)
      if (isShown(cell) && (best === null || away(layout.x, cell, c) < away(layout.x, best, c))) best = cell;
    if (best !== null) return best;
  }
  return null;
}

const away = (x: Float64Array, a: number, b: number): number => Math.abs(x[a]! - x[b]!);

/** Where the keyboard begins: the first cell of the lowest row that has any. */
export function firstCell({ layout, shown }: Scene): number | null {
  for (const row of layout.rows) for (const c of row.cells) if (shown.cells[c]) return c;
  return null;
}
