// Places from left to right for columns and the rows between them: few crossings, short links, no overlap.
//
// A residual channel is a column, at one place in every row. All else (heads, neurons, tokens) stands in rows of its
// own and is linked to columns only. So there is one order of the columns and one of each row:
//
// 1. Order. In turns, rows then columns: put each block at the mean place of what it is linked to (its barycentre),
//    then swap neighbours as long as that lessens crossings. The order with the fewest is kept, from several
//    beginnings: what hangs together can be caught in its mirror image.
// 2. Places. In that order, in turns, the least-squares places: each block as near as it can be to what it is linked
//    to, blocks kept apart. For one row this is an isotonic regression, solved by pooling neighbours that push each
//    other.
// 3. A last round moves single things off the columns that pass them, where there is room.
//
// The beginnings come from a fixed seed: the same input has the same places.

/** The links between the columns and one row. Parallel arrays. */
export interface Gap {
  row: number;
  column: Int32Array;
  block: Int32Array;
  /** Of the link's end from its block's middle. */
  offset: Float64Array;
}

export interface Problem {
  /** Room that each column takes, margins included. */
  columns: Float64Array;
  /** The same for each row's blocks. */
  rows: Float64Array[];
  gaps: Gap[];
}

/** [0] is the columns', [r + 1] that of row r. */
export type Orders = Int32Array[];
export type Places = Float64Array[];

const ORDER_TURNS = 16;
const MOST_STARTS = 24;
const BLOCKS_TO_ORDER = 2500;
/** Blocks times links: above that, neighbours aren't swapped. */
const MOST_TO_SWAP = 400_000;
const LINKS_TO_ORDER = 500_000;
const PLACE_TURNS = 40;
const FEWEST_PLACE_TURNS = 12;
const LINKS_TO_PLACE = 3_000_000;
const ASIDE_TURNS = 4;
/** Weight of every block's wish to stand in the middle, against 1 for a link. */
const PULL_TO_MIDDLE = 1e-3;

const widthsOf = (problem: Problem): Float64Array[] => [problem.columns, ...problem.rows];

/** Step 1. */
export function findOrder(problem: Problem): Orders {
  const widths = widthsOf(problem);
  const nBlocks = widths.reduce((sum, row) => sum + row.length, 0);
  const nLinks = problem.gaps.reduce((sum, gap) => sum + gap.column.length, 0);
  const random = generator(1);
  let best = widths.map(packed);
  let fewest = score(best, problem);
  const starts = Math.max(1, Math.min(MOST_STARTS, Math.floor(BLOCKS_TO_ORDER / Math.max(1, nBlocks))));
  const turns = Math.max(2, Math.min(ORDER_TURNS, Math.floor(LINKS_TO_ORDER / Math.max(1, nLinks))));
  for (let start = 0; start < starts && fewest[0] > 0; start++) {
    const places = widths.map(packed);
    if (start) {
      const keys = Float64Array.from(places[0]!, random);
      places[0] = separate(keys, new Float64Array(keys.length).fill(1), ascending(keys), widths[0]!);
    }
    let last: Score = [Infinity, Infinity];
    for (let turn = 0; turn < turns; turn++) {
      for (let r = 1; r <= widths.length; r++) orderOnce(places, problem, widths, r % widths.length);
      const now = score(places, problem);
      if (isLess(now, fewest)) {
        best = places.map((place) => place.slice());
        fewest = now;
      }
      if (!isLess(now, last)) break;
      last = now;
    }
  }
  return best.map(ascending);
}

/** Steps 2 and 3. `passing` has, for each row, the columns whose line runs past it; `single` whether a block is one
 * thing. */
export function findPlaces(problem: Problem, orders: Orders, passing: Int32Array[], single: boolean[][]): Places {
  const widths = widthsOf(problem);
  const places = widths.map((width, r) =>
    separate(new Float64Array(width.length), ones(width.length), orders[r]!, width),
  );
  const nLinks = problem.gaps.reduce((sum, gap) => sum + gap.column.length, 0);
  const turns = Math.max(FEWEST_PLACE_TURNS, Math.min(PLACE_TURNS, Math.floor(LINKS_TO_PLACE / Math.max(1, nLinks))));
  for (let turn = 0; turn < turns; turn++)
    for (let r = 1; r <= widths.length; r++) {
      const of = r % widths.length;
      const { wish, weight } = wishes(places, problem, of);
      places[of] = separate(wish, weight, orders[of]!, widths[of]!);
    }
  passing.forEach((columns, row) => {
    const lines = Float64Array.from(columns, (c) => places[0]![c]!).sort();
    if (!lines.length) return;
    const { weight } = wishes(places, problem, row + 1);
    for (let turn = 0; turn < ASIDE_TURNS; turn++) {
      const wish = places[row + 1]!.map((place, b) =>
        single[row]![b] ? beside(place, widths[row + 1]![b]! / 2, lines) : place,
      );
      places[row + 1] = separate(wish, weight, orders[row + 1]!, widths[row + 1]!);
    }
  });
  return places;
}

type Score = readonly [crossings: number, sideways: number];

const isLess = (a: Score, b: Score): boolean => a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]);

/** Crossings, and among equals how far sideways all links run; rounded, so that no last bit decides. */
function score(places: Places, problem: Problem): Score {
  let crossings = 0;
  let sideways = 0;
  for (const gap of problem.gaps) {
    const [columns, things] = endsOf(places, gap);
    crossings += countCrossings(columns, things);
    for (let e = 0; e < columns.length; e++) sideways += Math.abs(columns[e]! - things[e]!);
  }
  return [crossings, Math.round(sideways * 1e4) / 1e4];
}

function orderOnce(places: Places, problem: Problem, widths: Float64Array[], r: number): void {
  const { wish, weight } = wishes(places, problem, r);
  const placed = wish.map((place, b) => (weight[b]! > PULL_TO_MIDDLE ? place : places[r]![b]!));
  const order = ascending(placed);
  const nLinks = weight.reduce((sum, w) => sum + w, 0);
  if (order.length * nLinks <= MOST_TO_SWAP) swapNeighbours(order, crossingsOfBlocks(places, problem, r));
  places[r] = separate(placed, weight, order, widths[r]!);
}

/** Where links (and a weak pull to the middle) want each block of a row, in the mean, and with what weight. */
function wishes(places: Places, problem: Problem, r: number): { wish: Float64Array; weight: Float64Array } {
  const wish = new Float64Array(places[r]!.length);
  const weight = new Float64Array(wish.length).fill(PULL_TO_MIDDLE);
  for (const { row, column, block, offset } of problem.gaps) {
    if (r !== 0 && r !== row + 1) continue;
    const own = r === 0 ? column : block;
    const other = r === 0 ? places[row + 1]! : places[0]!;
    const at = r === 0 ? block : column;
    const sign = r === 0 ? 1 : -1;
    for (let e = 0; e < own.length; e++) {
      const b = own[e]!;
      wish[b] = wish[b]! + other[at[e]!]! + sign * offset[e]!;
      weight[b] = weight[b]! + 1;
    }
  }
  for (let b = 0; b < wish.length; b++) wish[b] = wish[b]! / weight[b]!;
  return { wish, weight };
}

/** The places nearest to the wishes, in weighted least squares, at which blocks in this order don't overlap.
 *
 * With the room that all blocks before need subtracted, "no overlap" says that places ascend. */
export function separate(
  wish: Float64Array,
  weight: Float64Array,
  order: Int32Array,
  width: Float64Array,
): Float64Array {
  const n = order.length;
  const room = new Float64Array(n);
  const mean = new Float64Array(n);
  const total = new Float64Array(n);
  const size = new Int32Array(n);
  let before = 0;
  let pools = 0;
  for (let i = 0; i < n; i++) {
    const b = order[i]!;
    room[i] = before + width[b]! / 2;
    before += width[b]!;
    let m = wish[b]! - room[i]!;
    let w = weight[b]!;
    let count = 1;
    while (pools && mean[pools - 1]! >= m) {
      pools--;
      const both = total[pools]! + w;
      m = (mean[pools]! * total[pools]! + m * w) / both;
      w = both;
      count += size[pools]!;
    }
    mean[pools] = m;
    total[pools] = w;
    size[pools++] = count;
  }
  const place = new Float64Array(n);
  for (let pool = 0, i = 0; pool < pools; pool++)
    for (let end = i + size[pool]!; i < end; i++) place[order[i]!] = mean[pool]! + room[i]!;
  return place;
}

/** A place, moved off the nearest line if a thing there would cover it. */
function beside(place: number, half: number, lines: Float64Array): number {
  const next = firstAtLeast(lines, place);
  let nearest = lines[Math.min(next, lines.length - 1)]!;
  if (next > 0 && place - lines[next - 1]! <= Math.abs(nearest - place)) nearest = lines[next - 1]!;
  if (Math.abs(place - nearest) >= half) return place;
  return place < nearest - 1e-6 ? nearest - half : nearest + half;
}

/** The position of the first number that isn't smaller, in ascending numbers. */
export function firstAtLeast(numbers: ArrayLike<number>, bound: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}

function endsOf(places: Places, gap: Gap): [Float64Array, Float64Array] {
  const n = gap.column.length;
  const columns = new Float64Array(n);
  const things = new Float64Array(n);
  for (let e = 0; e < n; e++) {
    columns[e] = places[0]![gap.column[e]!]!;
    things[e] = places[gap.row + 1]![gap.block[e]!]! + gap.offset[e]!;
  }
  return [columns, things];
}

/** [u * n + v]: crossings between the links of blocks u and v of a row if u stands left of v. */
function crossingsOfBlocks(places: Places, problem: Problem, r: number): Float64Array {
  const n = places[r]!.length;
  const crossings = new Float64Array(n * n);
  for (const gap of problem.gaps) {
    if (r !== 0 && r !== gap.row + 1) continue;
    const [columns, things] = endsOf(places, gap);
    const own = r === 0 ? gap.column : gap.block;
    const other = r === 0 ? things : columns;
    const byEnd = ascending(other);
    // Going from left to right, each link of u crosses the links of v that ended further left.
    const passed = new Float64Array(n);
    for (let i = 0; i < byEnd.length;) {
      let end = i;
      while (end < byEnd.length && other[byEnd[end]!] === other[byEnd[i]!]) end++;
      for (let e = i; e < end; e++) {
        const u = own[byEnd[e]!]!;
        for (let v = 0; v < n; v++) crossings[u * n + v] = crossings[u * n + v]! + passed[v]!;
      }
      for (let e = i; e < end; e++) passed[own[byEnd[e]!]!]!++;
      i = end;
    }
  }
  return crossings;
}

/** Swap blocks that stand side by side while that lessens crossings; each swap does, so this ends. */
function swapNeighbours(order: Int32Array, crossings: Float64Array): void {
  const n = order.length;
  for (let swapped = true; swapped;) {
    swapped = false;
    for (let i = 0; i + 1 < n; i++) {
      const u = order[i]!;
      const v = order[i + 1]!;
      if (crossings[u * n + v]! <= crossings[v * n + u]!) continue;
      order[i] = v;
      order[i + 1] = u;
      swapped = true;
    }
  }
}

/** How many pairs of straight links cross, from the places of their ends; links that share an end don't. */
export function countCrossings(lower: Float64Array, upper: Float64Array): number {
  const low = sortedSet(lower);
  const high = sortedSet(upper);
  const m = high.length;
  // From left to right below; of one lower end, from left to right above.
  const sorted = lower.map((place, e) => firstAtLeast(low, place) * m + firstAtLeast(high, upper[e]!)).sort();
  const tree = new Int32Array(m + 1);
  let crossings = 0;
  sorted.forEach((key, i) => {
    const rank = (key % m) + 1;
    let notRight = 0;
    for (let t = rank; t > 0; t -= t & -t) notRight += tree[t]!;
    crossings += i - notRight;
    for (let t = rank; t <= m; t += t & -t) tree[t]!++;
  });
  return crossings;
}

function sortedSet(numbers: Float64Array): Float64Array {
  return Float64Array.from(new Set(numbers)).sort();
}

function packed(width: Float64Array): Float64Array {
  let before = -width.reduce((sum, w) => sum + w, 0) / 2;
  return width.map((w) => {
    before += w;
    return before - w / 2;
  });
}

/** The order that sorts numbers; equal ones stay as they were. */
function ascending(numbers: Float64Array): Int32Array {
  return Int32Array.from(numbers, (_, i) => i).sort((a, b) => numbers[a]! - numbers[b]! || a - b);
}

const ones = (n: number): Float64Array => new Float64Array(n).fill(1);

/** Numbers in [0, 1), the same for the same seed (mulberry32). */
export function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
