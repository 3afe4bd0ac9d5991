// What the graph's parts share: the diagram of what is looked at, its places, what is shown and lit of it. All of it
// follows from the store; nothing here is undone, what can be is in the store's `Look`.
import { computed, effect, signal, type ReadonlySignal, type Signal } from "@preact/signals";
import type { NodeKey } from "../data";
import type { Store } from "../state";
import { across, type Across } from "./across";
import { describe, type Diagram } from "./diagram";
import LayoutWorker from "./layout.worker?worker&inline";
import { light, neighbours, type Lit } from "./paths";
import { effectsOf, isUnfiltered, shownOf, type Effects, type Shown } from "./shown";
import { stack, type Layout } from "./stack";

/** What the toolbar asks of the canvas. */
export type Command = { do: "fit" } | { do: "zoom"; by: number } | { do: "jump"; key: NodeKey };

export class GraphView {
  readonly diagram: ReadonlySignal<Diagram | null>;
  readonly effects: ReadonlySignal<Effects | null>;
  readonly shown: ReadonlySignal<Shown | null>;
  readonly layout: ReadonlySignal<Layout | null>;
  readonly lit: ReadonlySignal<Lit | null>;
  /** Position of each cell in the diagram. */
  readonly cellOf: ReadonlySignal<Map<NodeKey, number>>;
  /** Shift-clicked nodes, to be grouped. */
  readonly picked: Signal<readonly NodeKey[]> = signal([]);
  /** A token or an embedding's channel that stays lit: it is no node to be selected. */
  readonly held: Signal<NodeKey | null> = signal(null);
  /** What the pointer or the keyboard is at, be it a node or not. */
  readonly pointed: Signal<NodeKey | null> = signal(null);
  readonly command: Signal<Command | null> = signal(null);
  readonly zoom: Signal<number> = signal(1);
  /** What isn't drawn at this zoom, or is still being drawn. */
  readonly drawn: Signal<string> = signal("");
  private readonly places: Signal<{ diagram: Diagram; across: Across } | null> = signal(null);
  private readonly stop: () => void;
  private worker: Worker | null = null;

  constructor(readonly store: Store) {
    const look = <T>(part: (look: Store["look"]["value"]) => T) => computed(() => part(store.look.value));
    const names = look(({ notes }) => notes.names);
    const size = look((of) => of.size);
    const pins = look(({ notes }) => notes.pins);
    const layers = look((of) => of.hiddenLayers);
    const kinds = look((of) => of.hiddenKinds);
    const weight = look((of) => of.weightAtLeast);
    const least = look((of) => of.effectAtLeast);
    this.diagram = computed(() => {
      const circuit = store.circuit.value;
      return circuit && describe(circuit, size.value, names.value);
    });
    this.effects = computed(() => {
      const circuit = store.circuit.value;
      return circuit && this.diagram.value && effectsOf(circuit, store.behaviour.value, this.diagram.value);
    });
    this.shown = computed(() => {
      const filters = {
        weightAtLeast: weight.value,
        effectAtLeast: least.value,
        hiddenLayers: layers.value,
        hiddenKinds: kinds.value,
      };
      return this.diagram.value && shownOf(this.diagram.value, filters, this.effects.value);
    });
    // Thresholds hide in place; filters take the room away as well.
    this.layout = computed(() => {
      const placed = this.places.value;
      if (!placed || placed.diagram !== this.diagram.value) return null;
      const filters = { weightAtLeast: 0, effectAtLeast: 0, hiddenLayers: layers.value, hiddenKinds: kinds.value };
      return stack(placed.diagram, placed.across, (c) => isUnfiltered(placed.diagram, filters, c));
    });
    this.cellOf = computed(() => new Map(this.diagram.value?.cells.map((cell, c) => [cell.key, c])));
    const near = computed(() => this.diagram.value && neighbours(this.diagram.value));
    const lamps = computed(() => {
      const now = this.pointed.value ?? store.hovered.value;
      const of = now !== null ? [now] : [store.selected.value, this.held.value];
      const cells = [...of, ...pins.value].flatMap((key) => {
        const c = key === null ? undefined : this.cellOf.value.get(key);
        return c === undefined ? [] : [c];
      });
      return [...new Set(cells)].sort((a, b) => a - b).join();
    });
    this.lit = computed(() => {
      const from = lamps.value.split(",").filter(Boolean).map(Number);
      if (!from.length || !this.diagram.value || !near.value || !this.shown.value) return null;
      return light(this.diagram.value, near.value, this.shown.value, from);
    });
    const stops = [this.keepPlacing(), this.keepPicksOfOneCircuit()];
    this.stop = () => stops.forEach((each) => each());
  }

  /** The cell that is named, if it is there. */
  find(key: NodeKey | null): number | null {
    return key === null ? null : (this.cellOf.value.get(key) ?? null);
  }

  end(): void {
    this.stop();
    this.worker?.terminate();
  }

  /** Whenever there is another diagram, have its places found; the newest waits while one is worked on. */
  private keepPlacing(): () => void {
    let busy: Diagram | null = null;
    let waiting: Diagram | null = null;
    const take = (diagram: Diagram, found: Across) => (this.places.value = { diagram, across: found });
    const send = (diagram: Diagram): void => {
      busy = diagram;
      this.worker!.postMessage({ id: 0, diagram });
    };
    try {
      this.worker = new LayoutWorker();
      this.worker.onmessage = ({ data }: MessageEvent<{ across: Across }>) => {
        const done = busy;
        busy = null;
        if (waiting) send(waiting);
        waiting = null;
        if (done) take(done, data.across);
      };
      // A page that forbids workers has its places found here.
      this.worker.onerror = () => {
        this.worker = null;
        const wanted = waiting ?? busy;
        if (wanted) take(wanted, across(wanted));
      };
    } catch {
      this.worker = null;
    }
    return effect(() => {
      const diagram = this.diagram.value;
      if (!diagram) return;
      if (!this.worker) take(diagram, across(diagram));
      else if (busy) waiting = diagram;
      else send(diagram);
    });
  }

  private keepPicksOfOneCircuit(): () => void {
    return effect(() => {
      void this.store.circuit.value;
      this.picked.value = [];
      this.held.value = null;
      this.pointed.value = null;
    });
  }
}
