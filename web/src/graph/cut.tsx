// The cut of the ranking that is shown: a slider, and a banner where it isn't the circuit's own.
import { useComputed } from "@preact/signals";
import type { JSX } from "preact";
import type { Cuts } from "../data";
import { count, counted, loss as lossText } from "../format";
import type { Store } from "../state";
import { cutAt } from "./diagram";

/** What is known of the loss at a cut: where it wasn't measured, that at the nearest measured sizes around it. */
export function lossAt({ sizes, losses }: Pick<Cuts, "sizes" | "losses">, size: number): string {
  const measured = sizes.map((n, i) => ({ n, loss: lossText(losses[i]) })).sort((a, b) => a.n - b.n);
  const below = measured.findLast(({ n }) => n <= size);
  const above = measured.find(({ n }) => n >= size);
  const at = ({ n, loss }: { n: number; loss: string }) => `${loss} at ${count(n)}`;
  if (below && above)
    return below.n === above.n ? `loss ${below.loss} nats a prompt` : `loss between ${at(below)} and ${at(above)} nodes`;
  const end = below ?? above;
  return end ? `loss not measured (${at(end)} nodes)` : "loss not measured";
}

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

export function CutBanner({ store }: { store: Store }): JSX.Element | null {
  const { size } = store.look.value;
  const circuit = store.circuit.value;
  const nEdges = useComputed(() => {
    const [of, n] = [store.circuit.value, store.look.value.size];
    return of && n !== null ? cutAt(of, n).edges.source.length : 0;
  });
  if (size === null || !circuit?.cuts) return null;
  const { card, cuts } = circuit;
  return (
    <p class="graph-banner">
      <span role="status">
        Showing the cut at {counted(size, "node")} and {counted(nEdges.value, "edge")}: {lossAt(cuts, size)}. The
        circuit: {counted(card.n_nodes, "node")}, {counted(card.n_edges, "edge")}, loss {lossText(card.loss)}; the panel
        beside is of the circuit.
      </span>
      <button type="button" onClick={() => store.change({ size: null })}>
        Back to the circuit
      </button>
    </p>
  );
}
