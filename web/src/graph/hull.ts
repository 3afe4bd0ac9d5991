// The outline around some cells: the convex hull of their boxes.
import type { Layout } from "./stack";

type Point = [x: number, y: number];

const ROOM = 4;

export function hull({ x, y, w, h }: Pick<Layout, "x" | "y" | "w" | "h">, cells: readonly number[]): Point[] {
  const points = cells.flatMap((c): Point[] => {
    const [dx, dy] = [w[c]! / 2 + ROOM, h[c]! / 2 + ROOM];
    return [-1, 1].flatMap((right) => [-1, 1].map((down): Point => [x[c]! + right * dx, y[c]! + down * dy]));
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
