// What two circuits share: nodes, and edges whatever their weights.
import type { Circuit, NodeKey } from "../data";
import { keysOf, partsOf } from "../keys";

/** Sets as three lists, and the share of all that is in either that is in both. */
export interface Split<T> {
  shared: T[];
  left: T[];
  right: T[];
  jaccard: number;
}

export interface EdgeRow {
  source: NodeKey;
  target: NodeKey;
  /** Null where the circuit doesn't have it. */
  left: number | null;
  right: number | null;
}

export interface Overlap {
  nodes: Split<NodeKey>;
  edges: Split<EdgeRow>;
}

/** As in `gossamer/study/agreement.py`: two empty sets are the same. */
export function jaccard(shared: number, onlyLeft: number, onlyRight: number): number {
  const all = shared + onlyLeft + onlyRight;
  return all === 0 ? 1 : shared / all;
}

export function overlap(left: Circuit, right: Circuit): Overlap {
  return { nodes: nodesOf(left, right), edges: edgesOf(left, right) };
}

function split<T>(shared: T[], left: T[], right: T[]): Split<T> {
  return { shared, left, right, jaccard: jaccard(shared.length, left.length, right.length) };
}

function nodesOf(left: Circuit, right: Circuit): Split<NodeKey> {
  const [ours, theirs] = [new Set(keysOf(left)), new Set(keysOf(right))];
  return split(
    [...ours].filter((key) => theirs.has(key)),
    [...ours].filter((key) => !theirs.has(key)),
    [...theirs].filter((key) => !ours.has(key)),
  );
}

function edgesOf(left: Circuit, right: Circuit): Split<EdgeRow> {
  const [ours, theirs] = [keysOf(left), keysOf(right)];
  const ids = new Map<NodeKey, number>();
  for (const key of [...ours, ...theirs]) if (!ids.has(key)) ids.set(key, ids.size);
  const rows = new Map<number, EdgeRow>(); // by one number for both ends: circuits may have 200,000 edges
  const add = (circuit: Circuit, keys: NodeKey[], side: "left" | "right") => {
    const { source, target, weight } = circuit.edges;
    for (let e = 0; e < source.length; e++) {
      const [a, b] = [keys[source[e]!]!, keys[target[e]!]!];
      const id = ids.get(a)! * ids.size + ids.get(b)!;
      const row = rows.get(id) ?? { source: a, target: b, left: null, right: null };
      row[side] = weight[e]!;
      rows.set(id, row);
    }
  };
  add(left, ours, "left");
  add(right, theirs, "right");
  const size = (row: EdgeRow) => Math.max(Math.abs(row.left ?? 0), Math.abs(row.right ?? 0));
  const all = [...rows.values()].sort((a, b) => size(b) - size(a));
  return split(
    all.filter((row) => row.left !== null && row.right !== null),
    all.filter((row) => row.right === null),
    all.filter((row) => row.left === null),
  );
}

/** What to think of the overlap of two circuits, before its numbers. */
export function caution({ card: left }: Circuit, { card: right }: Circuit): string | null {
  if (left.model_hash === right.model_hash && left.task !== right.task)
    return (
      "Both are of the same model, for different tasks. What they share is kept for both; it need not do the same in " +
      "both, and losses of different tasks don't compare."
    );
  // The whole model loses the same on the same pairs.
  if (left.model_hash === right.model_hash)
    return left.full_loss === right.full_loss
      ? null
      : `Both are of the same model and task, measured on other pairs${seeds(left.seed, right.seed)}. So the whole ` +
          "model's loss is another too, and the difference of the circuits' losses is in part that of the pairs.";
  return (
    "These circuits belong to different models, by their hashes. A channel's number means the same in both only if " +
    "they are snapshots of one training run; otherwise what they share below is chance."
  );
}

function seeds(left: number, right: number): string {
  return left === right ? "" : `: seeds ${left} and ${right} drew different ones`;
}

/** The sites where either has nodes, from the last to the first, with each one's channels. */
export interface SiteRow {
  name: string;
  width: number;
  shared: number[];
  left: number[];
  right: number[];
}

export function siteRows(left: Circuit, right: Circuit): SiteRow[] {
  const rows = new Map<string, SiteRow>();
  // In the order of the larger model: its sites hold the other's, but for widths.
  const [many, few] = left.sites.length >= right.sites.length ? [left, right] : [right, left];
  for (const site of [...many.sites, ...few.sites]) {
    const row = rows.get(site.name);
    rows.set(site.name, {
      name: site.name,
      width: Math.max(site.width, row?.width ?? 0),
      shared: [],
      left: [],
      right: [],
    });
  }
  const nodes = nodesOf(left, right);
  for (const part of ["shared", "left", "right"] as const)
    for (const key of nodes[part]) {
      const [site, index] = partsOf(key);
      rows.get(site)?.[part].push(index);
    }
  return [...rows.values()].filter((row) => row.shared.length + row.left.length + row.right.length > 0).reverse();
}
