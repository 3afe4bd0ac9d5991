// The cut of the ranking that is shown: a slider, and a banner where it isn't the circuit's own.
import type { JSX } from "preact";
import { count, counted } from "../format";
import type { Store } from "../state";

export function CutSlider({ store }: { store: Store }): JSX.Element | null {
  const circuit = store.circuit.value;
  const cuts = circuit?.cuts;
  if (!circuit || !cuts || !cuts.ranking.length) return null;
  const { size } = store.look.value;
  const n = size ?? cuts.n_cut;
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

export function CutBanner({ store }: { store: Store }): JSX.Element | null {
  const { size } = store.look.value;
  const circuit = store.circuit.value;
  if (size === null || !circuit?.cuts) return null;
  return (
    <p class="graph-banner" role="status">
      Showing the cut at {count(size)} nodes, not the circuit of {count(circuit.card.n_nodes)}.
      <button type="button" onClick={() => store.change({ size: null })}>
        Back to the circuit
      </button>
    </p>
  );
}
