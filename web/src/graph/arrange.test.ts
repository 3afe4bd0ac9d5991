import { expect, test } from "vitest";
import { countCrossings, findOrder, findPlaces, generator, separate, type Gap, type Problem } from "./arrange";

/** Every pair of links of a gap, looked at one by one. */
function crossings(gap: Gap, columns: number[], row: number[]): number {
  let n = 0;
  const ends = Array.from(gap.column, (c, e) => [columns[c]!, row[gap.block[e]!]! + gap.offset[e]!] as const);
  ends.forEach(([a, b], i) => ends.slice(i + 1).forEach(([c, d]) => (n += Number((a - c) * (b - d) < 0))));
  return n;
}

function randomProblem(seed: number): Problem {
  const random = generator(seed);
  const n = (least: number, most: number) => least + Math.floor(random() * (most - least + 1));
  const columns = new Float64Array(n(1, 9)).fill(30);
  const rows = Array.from({ length: n(1, 3) }, () => new Float64Array(n(1, 7)).fill(40));
  const gaps = rows.flatMap((row, r) =>
    Array.from({ length: n(0, 2) }, (): Gap => {
      const size = n(0, 14);
      return {
        row: r,
        column: Int32Array.from({ length: size }, () => n(0, columns.length - 1)),
        block: Int32Array.from({ length: size }, () => n(0, row.length - 1)),
        offset: Float64Array.from({ length: size }, () => n(-9, 9)),
      };
    }),
  );
  return { columns, rows, gaps };
}

const asTheyCome = (width: Float64Array): number[] => Array.from(width, (w, i) => (i + 0.5) * w);

/** Places of the middles in an order. */
function inOrder(order: Int32Array, width: Float64Array): number[] {
  const places: number[] = [];
  let before = 0;
  for (const b of order) {
    places[b] = before + width[b]! / 2;
    before += width[b]!;
  }
  return places;
}

test("crossings are counted as by hand", () => {
  const count = (lower: number[], upper: number[]) =>
    countCrossings(Float64Array.from(lower), Float64Array.from(upper));
  expect(count([0, 1], [1, 0])).toBe(1);
  expect(count([0, 0], [1, 0])).toBe(0); // from one end they don't cross
  expect(count([0, 1], [5, 5])).toBe(0);
  expect(count([0, 1, 2], [2, 1, 0])).toBe(3);
  expect(count([], [])).toBe(0);
});

test("the count is that of brute force", () => {
  const random = generator(7);
  for (let round = 0; round < 50; round++) {
    const n = Math.floor(random() * 30);
    const lower = Float64Array.from({ length: n }, () => Math.floor(random() * 8));
    const upper = Float64Array.from({ length: n }, () => Math.floor(random() * 8));
    const gap: Gap = {
      row: 0,
      column: Int32Array.from(lower),
      block: Int32Array.from(upper),
      offset: new Float64Array(n),
    };
    const ends = [0, 1, 2, 3, 4, 5, 6, 7];
    expect(countCrossings(lower, upper)).toBe(crossings(gap, ends, ends));
  }
});

test("the order found has no more crossings than the one given", () => {
  for (let seed = 1; seed <= 40; seed++) {
    const problem = randomProblem(seed);
    const [columns, ...rows] = findOrder(problem);
    const all = (of: number[], rowsOf: number[][]) =>
      problem.gaps.reduce((sum, gap) => sum + crossings(gap, of, rowsOf[gap.row]!), 0);
    const before = all(asTheyCome(problem.columns), problem.rows.map(asTheyCome));
    const after = all(
      inOrder(columns!, problem.columns),
      rows.map((order, r) => inOrder(order, problem.rows[r]!)),
    );
    expect(after).toBeLessThanOrEqual(before);
    expect([...columns!].sort((a, b) => a - b)).toEqual(Array.from(problem.columns, (_, i) => i));
  }
});

test("a ladder in disorder is put straight", () => {
  // Column i is linked to thing (3 i) mod 7: some order has no crossing.
  const gap: Gap = {
    row: 0,
    column: Int32Array.from([0, 1, 2, 3, 4, 5, 6]),
    block: Int32Array.from([0, 3, 6, 2, 5, 1, 4]),
    offset: new Float64Array(7),
  };
  const problem = { columns: new Float64Array(7).fill(10), rows: [new Float64Array(7).fill(10)], gaps: [gap] };
  const [columns, row] = findOrder(problem);
  expect(crossings(gap, inOrder(columns!, problem.columns), inOrder(row!, problem.rows[0]!))).toBe(0);
});

test("places keep the order and don't overlap, and don't cover what passes where there is room", () => {
  for (let seed = 1; seed <= 20; seed++) {
    const problem = randomProblem(seed);
    const orders = findOrder(problem);
    const nothing = problem.rows.map(() => new Int32Array(0));
    const single = problem.rows.map((row) => Array.from(row, () => true));
    const places = findPlaces(problem, orders, nothing, single);
    [problem.columns, ...problem.rows].forEach((width, r) => {
      const order = orders[r]!;
      for (let i = 1; i < order.length; i++) {
        const [a, b] = [order[i - 1]!, order[i]!];
        expect(places[r]![b]! - places[r]![a]!).toBeGreaterThanOrEqual((width[a]! + width[b]!) / 2 - 1e-6);
      }
    });
  }
  const alone: Problem = { columns: Float64Array.of(10), rows: [Float64Array.of(20)], gaps: [] };
  const places = findPlaces(alone, findOrder(alone), [Int32Array.of(0)], [[true]]);
  expect(Math.abs(places[1]![0]! - places[0]![0]!)).toBeGreaterThanOrEqual(10 - 1e-9);
});

test("blocks that push each other stand at their common mean", () => {
  const place = separate(
    Float64Array.of(0, 0, 100),
    Float64Array.of(1, 1, 1),
    Int32Array.of(0, 1, 2),
    Float64Array.of(10, 10, 10),
  );
  expect([...place]).toEqual([-5, 5, 100]);
});
