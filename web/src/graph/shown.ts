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
  nNodes: number;
  ofNodes: number;
  nEdges: number;
  ofEdges: number;
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
  const cell = diagram.cells[c]!;
  const row = diagram.rows[cell.row]!;
  if (row.kinds.length === 0) return true;
  const kind = row.kinds.length === 1 ? row.kinds[0]! : cell.site.slice(cell.site.indexOf(".") + 1);
  return !filters.hiddenLayers.includes(row.layer) && !filters.hiddenKinds.includes(kind);
}

/** A cell or edge whose |effect| is below the threshold is hidden, and so is an edge whose |weight| is; what was not
 * measured has no effect to be hidden for, and tokens' weights, which are no edges, stay. A link needs both ends. */
export function shownOf(diagram: Diagram, filters: Filters, effects: Effects | null): Shown {
  const { cells, links } = diagram;
  const shown = new Uint8Array(cells.length);
  const isWeak = (effect: number | undefined) => effect !== undefined && Math.abs(effect) < filters.effectAtLeast;
  for (let c = 0; c < cells.length; c++)
    shown[c] = Number(isUnfiltered(diagram, filters, c) && !isWeak(effects?.cells[c]));
  const shownLinks = new Uint8Array(links.source.length);
  let nEdges = 0;
  let ofEdges = 0;
  for (let e = 0; e < shownLinks.length; e++) {
    const isEdge = links.edge[e]! >= 0;
    const isStrong = !isEdge || (Math.abs(links.weight[e]!) >= filters.weightAtLeast && !isWeak(effects?.links[e]));
    if (isStrong && shown[links.source[e]!] && shown[links.target[e]!]) shownLinks[e] = 1;
    if (!isEdge) continue;
    ofEdges++;
    nEdges += shownLinks[e]!;
  }
  let nNodes = 0;
  let ofNodes = 0;
  cells.forEach((cell, c) => {
    if (cell.node < 0) return;
    ofNodes++;
    nNodes += shown[c]!;
  });
  return { cells: shown, links: shownLinks, nNodes, ofNodes, nEdges, ofEdges };
}
