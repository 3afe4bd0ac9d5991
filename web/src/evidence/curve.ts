// Loss against size: how far the cuts of a ranking go, and how the circuit stands to them.
import type { Circuit, Cuts } from "../data";

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
