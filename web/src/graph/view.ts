// What the graph's parts share: the diagram of what is looked at, its places, what is shown and lit of it. All of it
// follows from the store; nothing here is undone, what can be is in the store's `Look`.
import { computed, effect, signal, type ReadonlySignal, type Signal } from "@preact/signals";
import type { Circuit, NodeKey } from "../data";
import { remembered } from "../remember";
import type { Look, Store } from "../state";
import { across, type Across } from "./across";
import { describe, type Diagram } from "./diagram";
import LayoutWorker from "./layout.worker?worker&inline";
import { light, neighbours, type Lit, type Neighbours } from "./paths";
import { effectsOf, isUnfiltered, shownOf, type Effects, type Filters, type Shown } from "./shown";
import { stack, type Layout } from "./stack";

/** What the toolbar asks of the canvas. */
export type Command = { do: "fit" } | { do: "zoom"; by: number } | { do: "jump"; key: NodeKey };

interface Wanted {
  circuit: Circuit;
  diagram: Diagram;
}

interface Placed extends Wanted {
  across: Across;
}

export class GraphView {
  readonly diagram: ReadonlySignal<Diagram | null>;
  readonly effects: ReadonlySignal<Effects | null>;
  readonly shown: ReadonlySignal<Shown | null>;
  readonly layout: ReadonlySignal<Layout | null>;
  /** What the pointer, the keyboard or a list is at: the newest of them. */
  readonly lookedAt: ReadonlySignal<NodeKey | null>;
  /** The paths of what is looked at, or else of what is selected or held, and of what is pinned. */
  readonly lit: ReadonlySignal<Lit | null>;
  /** What is lit while nothing is looked at, as figures have it. */
  readonly staysLit: ReadonlySignal<Lit | null>;
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
  /** Kept with the store: places needn't be found again when one comes back from another page. */
  private readonly places: Signal<Placed | null>;
  private readonly stop: () => void;
  private worker: Worker | null = null;

  constructor(readonly store: Store) {
    this.places = remembered(store, "places", () => signal<Placed | null>(null));
    const look = <T>(part: (look: Look) => T) => computed(() => part(store.look.value));
    const size = look((of) => of.size);
    const [layers, kinds] = [look((of) => of.hiddenLayers), look((of) => of.hiddenKinds)];
    const [weight, least] = [look((of) => of.weightAtLeast), look((of) => of.effectAtLeast)];
    const filters = (weightAtLeast: number, effectAtLeast: number): Filters => ({
      weightAtLeast,
      effectAtLeast,
      hiddenLayers: layers.value,
      hiddenKinds: kinds.value,
    });
    const wanted = computed((): Wanted | null => {
      const circuit = store.circuit.value;
      const placed = this.places.peek();
      const isPlaced = placed !== null && placed.circuit === circuit && placed.diagram.size === size.value;
      return isPlaced ? placed : circuit && { circuit, diagram: describe(circuit, size.value) };
    });
    // What was there stays until the places of what takes its turn are found.
    this.diagram = computed(() => {
      const placed = this.places.value;
      return placed && placed.circuit === store.circuit.value ? placed.diagram : null;
    });
    // What was measured in the circuit says nothing of another set of nodes.
    this.effects = computed(() => {
      const circuit = store.circuit.value;
      const diagram = this.diagram.value;
      return circuit && diagram && diagram.size === null ? effectsOf(circuit, store.behaviour.value, diagram) : null;
    });
    this.shown = computed(() => {
      const diagram = this.diagram.value;
      return diagram && shownOf(diagram, filters(weight.value, least.value), this.effects.value);
    });
    // Thresholds hide in place; filters take the room away as well.
    this.layout = computed(() => {
      const placed = this.places.value;
      if (!placed || !this.diagram.value) return null;
      const onlyFilters = filters(0, 0);
      return stack(placed.diagram, placed.across, (c) => isUnfiltered(placed.diagram, onlyFilters, c));
    });
    this.cellOf = computed(() => new Map(this.diagram.value?.cells.map((cell, c) => [cell.key, c])));
    // The graph writes both, a list `hovered` alone.
    this.lookedAt = computed(() => store.hovered.value ?? this.pointed.value);
    const pins = look(({ notes }) => notes.pins);
    const lasting = () => [store.selected.value, this.held.value];
    const near = computed(() => this.diagram.value && neighbours(this.diagram.value));
    const isShown = (key: NodeKey | null) => this.findShown(key) !== null;
    this.lit = this.litBy(near, () => [
      ...(isShown(this.lookedAt.value) ? [this.lookedAt.value] : lasting()),
      ...pins.value,
    ]);
    this.staysLit = this.litBy(near, () => [...lasting(), ...pins.value]);
    const stops = [this.keepPlacing(wanted), this.keepPicksOfOneCircuit()];
    this.stop = () => stops.forEach((each) => each());
  }

  /** The paths of some cells; what isn't shown lights nothing, and where nothing is left all is lit alike. */
  private litBy(
    near: ReadonlySignal<Neighbours | null>,
    keys: () => readonly (NodeKey | null)[],
  ): ReadonlySignal<Lit | null> {
    // As text: pointing at something that changes nothing lights nothing anew.
    const from = computed(() => {
      const cells = keys().flatMap((key) => this.findShown(key) ?? []);
      return [...new Set(cells)].sort((a, b) => a - b).join();
    });
    return computed(() => {
      const cells = from.value.split(",").filter(Boolean).map(Number);
      if (!cells.length || !this.diagram.value || !near.value || !this.shown.value) return null;
      return light(this.diagram.value, near.value, this.shown.value, cells);
    });
  }

  /** The cell that is named, if it is there. */
  find(key: NodeKey | null): number | null {
    return key === null ? null : (this.cellOf.value.get(key) ?? null);
  }

  private findShown(key: NodeKey | null): number | null {
    const c = this.find(key);
    return c !== null && this.shown.value?.cells[c] ? c : null;
  }

  end(): void {
    this.stop();
    this.worker?.terminate();
  }

  /** Have the places found of what is wanted; the newest waits while one is worked on. */
  private keepPlacing(wanted: ReadonlySignal<Wanted | null>): () => void {
    let busy: Wanted | null = null;
    let waiting: Wanted | null = null;
    const isPlaced = (one: Wanted) => one === this.places.peek();
    const take = (one: Wanted, found: Across) => (this.places.value = { ...one, across: found });
    const send = (one: Wanted): void => {
      busy = one;
      this.worker!.postMessage(one.diagram);
    };
    try {
      this.worker = new LayoutWorker();
      this.worker.onmessage = ({ data }: MessageEvent<Across>) => {
        const [done, next] = [busy, waiting];
        busy = waiting = null;
        if (next && isPlaced(next)) return; // one has gone back to what is there
        if (next) send(next);
        if (done) take(done, data);
      };
      // A page that forbids workers has its places found here.
      this.worker.onerror = () => {
        this.worker?.terminate();
        this.worker = null;
        const one = waiting ?? busy;
        if (one) take(one, across(one.diagram));
      };
    } catch {
      this.worker = null;
    }
    return effect(() => {
      const one = wanted.value;
      if (!one || (!busy && isPlaced(one))) return;
      if (!this.worker) take(one, across(one.diagram));
      else if (busy) waiting = one;
      else send(one);
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
