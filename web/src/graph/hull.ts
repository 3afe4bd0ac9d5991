// The outline around some cells: the convex hull of their boxes, with room and round corners.
import type { Layout } from "./stack";

type Point = [x: number, y: number];

const ROOM = 9;
/** Points of a round corner, by their angles. */
const CORNERS = Array.from({ length: 16 }, (_, i) => ((i + 0.5) * Math.PI) / 8);

export function hull({ x, y, w, h }: Pick<Layout, "x" | "y" | "w" | "h">, cells: readonly number[]): Point[] {
  const points = cells.flatMap((c): Point[] => {
    const [dx, dy] = [w[c]! / 2, h[c]! / 2];
    return CORNERS.map((angle): Point => {
      const [right, down] = [Math.cos(angle), Math.sin(angle)];
      return [x[c]! + Math.sign(right) * dx + ROOM * right, y[c]! + Math.sign(down) * dy + ROOM * down];
    });
  });
  points.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  return [...half(points), ...half(points.reverse())];
}

/** Andrew's monotone chain, without its last point. */
function half(points: Point[]): Point[] {
  const chain: Point[] = [];
  for (const point of points) {
    while (chain.length > 1 && turn(chain.at(-2)!, chain.at(-1)!, point) <= 0) chain.pop();
    chain.push(point);
  }
  return chain.slice(0, -1);
}

const turn = (a: Point, b: Point, c: Point): number => (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
