// Loss against size: what the cuts of a ranking lost, and what lies between them.
import type { Circuit, Cuts } from "../data";

export interface At {
  loss: number;
  /** The sizes that it lies between; equal where this size was measured. */
  between: readonly [number, number];
}

/**
 * The loss at a size: measured, or on the line between the nearest measured ones, as the curve is drawn against the
 * logarithm of size. Null beyond them: nothing is known there.
 */
export function lossAt(cuts: Pick<Cuts, "sizes" | "losses">, size: number): At | null {
  const above = cuts.sizes.findIndex((measured) => measured >= size);
  if (above < 0) return null;
  const [high, loss] = [cuts.sizes[above]!, cuts.losses[above]!];
  if (high === size) return { loss, between: [size, size] };
  if (above === 0) return null;
  const [low, before] = [cuts.sizes[above - 1]!, cuts.losses[above - 1]!];
  const share = Math.log(size / low) / Math.log(high / low);
  return { loss: before + share * (loss - before), between: [low, high] };
}

/** The largest cut that can be looked at in the graph: the ranking lists only the first nodes. */
export function mostNodes(cuts: Pick<Cuts, "sizes" | "ranking">): number {
  return Math.min(cuts.ranking.length, cuts.sizes.at(-1) ?? 0);
}

/** The smallest measured cut whose loss is at most the target; null if none is. */
export function smallestMeeting(cuts: Pick<Cuts, "sizes" | "losses">, target: number): number | null {
  return cuts.sizes[cuts.losses.findIndex((loss) => loss <= target)] ?? null;
}

/** The cut that a graph of this size shows; null where that is the circuit itself. */
export function cutToShow(
  circuit: Pick<Circuit, "nodes" | "removed">,
  cuts: Pick<Cuts, "n_cut" | "ranking">,
  size: number,
): number | null {
  return size === cuts.n_cut && kinship(circuit, cuts) === "the cut" ? null : size;
}

/**
 * How the circuit stands to the cut that it comes from: the cut itself; its nodes with fewer edges; or other nodes, as
 * elimination and exchange leave them.
 */
export function kinship(
  { nodes, removed }: Pick<Circuit, "nodes" | "removed">,
  cuts: Pick<Cuts, "n_cut" | "ranking">,
): "the cut" | "fewer edges" | "other nodes" {
  const keys = (some: Cuts["ranking"]) => new Set(some.map(({ site, index }) => `${site}:${index}`));
  const kept = keys(nodes);
  const cut = keys(cuts.ranking.slice(0, cuts.n_cut));
  const isSame = kept.size === cuts.n_cut && kept.size === cut.size && [...cut].every((key) => kept.has(key));
  if (!isSame) return "other nodes";
  return removed.weight.length > 0 ? "fewer edges" : "the cut";
}
