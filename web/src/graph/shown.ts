// What thresholds and filters leave of a diagram, with the numbers that say so.
import type { Behaviour, Circuit } from "../data";
import { keysOf } from "../keys";
import type { Look } from "../state";
import type { Diagram } from "./diagram";

/** Differences of losses, nats a prompt, in the diagram's order; NaN where nothing was measured. */
export interface Effects {
  cells: Float64Array;
  links: Float64Array;
}

export interface Shown {
  cells: Uint8Array;
  links: Uint8Array;
  /** Cells whose measured effect is exactly 0. */
  idle: Uint8Array;
  nNodes: number;
  ofNodes: number;
  nEdges: number;
  ofEdges: number;
  hidden: Hidden;
}

/** What isn't shown, by why not. */
export interface Hidden {
  /** Nodes of layers and sites that are filtered away. */
  filtered: number;
  /** Nodes below the effect's threshold. */
  weakNodes: number;
  /** Edges below the weight's threshold, between shown nodes. */
  weakEdges: number;
  /** Edges of which an end is hidden. */
  endless: number;
  /** Channels of the embedding, tokens and answers that no shown node is connected with. */
  unread: number;
}

export type Filters = Pick<Look, "weightAtLeast" | "effectAtLeast" | "hiddenLayers" | "hiddenKinds">;

/** The measurements of the circuit's nodes and edges, for those of them that are in the diagram. */
export function effectsOf(circuit: Circuit, behaviour: Behaviour | null, diagram: Diagram): Effects | null {
  if (!behaviour) return null;
  const keys = keysOf(circuit);
  const ofNode = new Map(keys.map((key, n) => [key, behaviour.nodes[n]?.effect_in_circuit ?? NaN]));
  const ofEdge = new Map<string, number>();
  circuit.edges.source.forEach((source, e) =>
    ofEdge.set(`${keys[source]}>${keys[circuit.edges.target[e]!]}`, behaviour.edge_effects[e] ?? NaN),
  );
  const { cells, links } = diagram;
  return {
    cells: Float64Array.from(cells, (cell) => (cell.node < 0 ? NaN : (ofNode.get(cell.key) ?? NaN))),
    links: Float64Array.from(links.edge, (edge, e) => {
      if (edge < 0) return NaN;
      return ofEdge.get(`${cells[links.source[e]!]!.key}>${cells[links.target[e]!]!.key}`) ?? NaN;
    }),
  };
}

/** Whether a cell's row and kind are not filtered away. */
export function isUnfiltered(diagram: Diagram, filters: Filters, c: number): boolean {
  const { layer, kind } = placeOf(diagram, c);
  return kind === null || (!filters.hiddenLayers.includes(layer) && !filters.hiddenKinds.includes(kind));
}

/** What a cell can be filtered by; no kind for what is no node. */
function placeOf({ cells, rows }: Diagram, c: number): { layer: number; kind: string | null } {
  const { row, site } = cells[c]!;
  const { layer, kinds } = rows[row]!;
  return { layer, kind: kinds.length > 1 ? site.slice(site.indexOf(".") + 1) : (kinds[0] ?? null) };
}

/** Why a node is hidden, and what to change for it to be shown; null where that is to show another cut. */
export interface Hiding {
  why: string;
  change: Partial<Filters> | null;
}

/** Why a node of the diagram (null for one of which it has no cell) is hidden; null if it isn't, or is in no picture. */
export function hidingOf(diagram: Diagram, filters: Filters, shown: Shown, c: number | null): Hiding | null {
  if (c === null) return diagram.size === null ? null : { why: "the cut that is shown doesn't have it", change: null };
  if (shown.cells[c]) return null;
  if (isUnfiltered(diagram, filters, c))
    return { why: "its effect is below the threshold", change: { effectAtLeast: 0 } };
  const place = placeOf(diagram, c);
  const change = {
    hiddenLayers: filters.hiddenLayers.filter((layer) => layer !== place.layer),
    hiddenKinds: filters.hiddenKinds.filter((kind) => kind !== place.kind),
  };
  return { why: "its layer or its site is filtered away", change };
}

/**
 * A node whose |effect| is below the threshold is hidden, and an edge whose |weight| is; what was not measured has no
 * effect to be hidden for. A link needs both ends.
 *
 * Of tokens' weights those stay whose channel some shown node reads, or keeps for the answers: with all of its readers
 * hidden a channel of the embedding is hidden too, and so is a token or an answer without any channel left.
 */
export function shownOf(diagram: Diagram, filters: Filters, effects: Effects | null): Shown {
  const { cells, links } = diagram;
  const shown = new Uint8Array(cells.length);
  const isWeak = (effect: number | undefined) => effect !== undefined && Math.abs(effect) < filters.effectAtLeast;
  const hidden: Hidden = { filtered: 0, weakNodes: 0, weakEdges: 0, endless: 0, unread: 0 };
  for (let c = 0; c < cells.length; c++) {
    if (!isUnfiltered(diagram, filters, c)) hidden.filtered++;
    else if (isWeak(effects?.cells[c])) hidden.weakNodes++;
    else shown[c] = 1;
  }
  hidden.unread = hideUnread(diagram, shown);
  const shownLinks = new Uint8Array(links.source.length);
  let nEdges = 0;
  let ofEdges = 0;
  for (let e = 0; e < shownLinks.length; e++) {
    const isEdge = links.edge[e]! >= 0;
    const isStrong = !isEdge || Math.abs(links.weight[e]!) >= filters.weightAtLeast;
    const hasEnds = shown[links.source[e]!] && shown[links.target[e]!];
    if (isStrong && hasEnds) shownLinks[e] = 1;
    if (!isEdge) continue;
    ofEdges++;
    if (!hasEnds) hidden.endless++;
    else if (!isStrong) hidden.weakEdges++;
    nEdges += shownLinks[e]!;
  }
  let nNodes = 0;
  let ofNodes = 0;
  cells.forEach((cell, c) => {
    if (cell.node < 0) return;
    ofNodes++;
    nNodes += shown[c]!;
  });
  const idle = Uint8Array.from(cells, (_, c) => Number(effects?.cells[c] === 0));
  return { cells: shown, links: shownLinks, idle, nNodes, ofNodes, nEdges, ofEdges, hidden };
}

/** Hide what is no node and has nothing left to be there for; says how many. */
function hideUnread({ cells, links, streams }: Diagram, shown: Uint8Array): number {
  let n = 0;
  const readers = new Map(streams.map(({ channel, reads }) => [channel, reads]));
  cells.forEach((cell, c) => {
    const reads = cell.site === "embedding" ? readers.get(cell.index) : undefined;
    if (reads && !reads.some((read) => shown[read])) n += hide(shown, c);
  });
  const nLeft = new Map<number, number>();
  for (let e = 0; e < links.source.length; e++) {
    if (links.edge[e]! >= 0) continue;
    for (const [end, other] of [
      [links.source[e]!, links.target[e]!],
      [links.target[e]!, links.source[e]!],
    ] as const)
      if (cells[end]!.kind === "token") nLeft.set(end, (nLeft.get(end) ?? 0) + shown[other]!);
  }
  for (const [token, left] of nLeft) if (!left) n += hide(shown, token);
  return n;
}

function hide(shown: Uint8Array, c: number): number {
  shown[c] = 0;
  return 1;
}
