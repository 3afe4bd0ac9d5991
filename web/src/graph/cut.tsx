// The cut of the ranking that is shown: a slider, and a banner where it isn't the circuit's own.
import type { JSX } from "preact";
import { lossSaid } from "../cuts";
import { counted, loss as lossText } from "../format";
import type { Store } from "../state";
import type { GraphView } from "./view";

/** Where the slider stands: at the circuit's own size as long as no other cut is shown. */
export function sizeShown(size: number | null, nNodes: number, most: number): number {
  return Math.max(1, Math.min(most, size ?? nNodes));
}

export function CutSlider({ store }: { store: Store }): JSX.Element | null {
  const circuit = store.circuit.value;
  const cuts = circuit?.cuts;
  if (!circuit || !cuts || !cuts.ranking.length) return null;
  const { size } = store.look.value;
  const n = sizeShown(size, circuit.card.n_nodes, cuts.ranking.length);
  return (
    <label class="graph-slider" title="Show another cut of the ranking that the circuit comes from">
      <span>cut</span>
      <input
        type="range"
        min={1}
        max={cuts.ranking.length}
        step={1}
        value={n}
        aria-valuetext={counted(n, "node")}
        onInput={(event) => store.change({ size: Number(event.currentTarget.value) }, "size")}
        onChange={() => store.endStroke()}
      />
      <output>{size === null ? "circuit" : counted(size, "node")}</output>
    </label>
  );
}

/** Which cut is drawn. While another one is arranged, the banner is still of this one. */
export function CutBanner({ store, view }: { store: Store; view: GraphView }): JSX.Element | null {
  const diagram = view.diagram.value;
  const circuit = store.circuit.value;
  if (!diagram || diagram.size === null || !circuit?.cuts) return null;
  const { card, cuts } = circuit;
  return (
    <p class="graph-banner">
      <span role="status">
        Showing the cut at {counted(diagram.size, "node")} and {counted(diagram.edges.weight.length, "edge")}:{" "}
        {lossSaid(cuts, diagram.size)}. The circuit: {counted(card.n_nodes, "node")}, {counted(card.n_edges, "edge")},
        loss {lossText(card.loss)}; the panel beside is of the circuit.
      </span>
      <button type="button" onClick={() => store.change({ size: null })}>
        Back to the circuit
      </button>
    </p>
  );
}
