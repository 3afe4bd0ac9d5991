// What the page is showing: one immutable `Look` with undo, beside what was fetched and what the pointer is over.
import { batch, computed, signal, type ReadonlySignal, type Signal } from "@preact/signals";
import type { Behaviour, Circuit, Index, NodeKey, Notes } from "./data";
import type { Route, Router } from "./route";
import type { Source } from "./source";

/** Everything that undo gives back. */
export interface Look {
  selected: NodeKey | null;
  /** Edges with a smaller |weight| are hidden; 0 shows all. */
  weightAtLeast: number;
  /** Edges, and nodes, whose measured effect (nats a prompt, its size) is smaller are hidden. */
  effectAtLeast: number;
  hiddenLayers: readonly number[];
  /** Kinds of sites, as `"attn.q"`. */
  hiddenKinds: readonly string[];
  /** A cut other than the circuit's own: this many nodes of the ranking. */
  size: number | null;
  notes: Notes;
}

const UNTOUCHED: Omit<Look, "notes"> = {
  selected: null,
  weightAtLeast: 0,
  effectAtLeast: 0,
  hiddenLayers: [],
  hiddenKinds: [],
  size: null,
};

/** Steps that can be undone. */
const MOST_STEPS = 200;

export class Store {
  readonly index: Signal<Index | null> = signal(null);
  readonly circuit: Signal<Circuit | null> = signal(null);
  /** Measurements of the circuit's nodes; null while they are on their way, or if it has none. */
  readonly behaviour: Signal<Behaviour | null> = signal(null);
  /** A sentence for the reader when something went wrong. */
  readonly trouble: Signal<string | null> = signal(null);
  readonly hovered: Signal<NodeKey | null> = signal(null);
  /** Whether the page's explanation is open. */
  readonly helping: Signal<boolean> = signal(false);
  readonly look: Signal<Look> = signal({ ...UNTOUCHED, notes: { names: {}, groups: [], pins: [] } });
  readonly selected: ReadonlySignal<NodeKey | null> = computed(() => this.look.value.selected);
  readonly canUndo: ReadonlySignal<boolean> = computed(() => this.past.value.length > 0);
  readonly canRedo: ReadonlySignal<boolean> = computed(() => this.future.value.length > 0);
  /** What pages keep while another is shown: edits, sorting, what was fetched; see `remembered`. */
  readonly kept: Map<string, unknown> = new Map();
  private readonly past: Signal<readonly Look[]> = signal([]);
  private readonly future: Signal<readonly Look[]> = signal([]);
  private wanted = "";

  constructor(
    readonly source: Source,
    readonly router: Router,
  ) {}

  get route(): ReadonlySignal<Route> {
    return this.router.route;
  }

  /** Fetch the list of what there is. */
  async begin(): Promise<void> {
    await this.trying(async () => {
      this.index.value = await this.source.index();
    });
  }

  /** Fetch a circuit and then its measurements; one that is no longer wanted when it arrives is dropped. */
  async open(id: string): Promise<void> {
    if (this.wanted === id) return;
    this.wanted = id;
    await this.trying(async () => {
      const circuit = await this.source.circuit(id);
      if (this.wanted !== id) return;
      batch(() => {
        this.circuit.value = circuit;
        this.behaviour.value = null;
        this.look.value = { ...UNTOUCHED, notes: circuit.notes };
        this.past.value = [];
        this.future.value = [];
      });
      if (!circuit.has_behaviour) return;
      const behaviour = await this.source.behaviour(id);
      if (this.wanted === id) this.behaviour.value = behaviour;
    });
  }

  /** Change what is shown, as one step of undo. Dragging a slider is one step: give all its changes the same `stroke`. */
  change(part: Partial<Look>, stroke?: string): void {
    const before = this.look.value;
    batch(() => {
      if (stroke === undefined || stroke !== this.stroke) this.past.value = [...this.past.value, before].slice(-MOST_STEPS);
      this.stroke = stroke;
      this.future.value = [];
      this.look.value = { ...before, ...part };
    });
    if (part.notes) void this.keepNotes(part.notes);
  }

  undo(): void {
    this.step(this.past, this.future);
  }

  redo(): void {
    this.step(this.future, this.past);
  }

  private stroke: string | undefined;

  private step(from: Signal<readonly Look[]>, to: Signal<readonly Look[]>): void {
    const target = from.value.at(-1);
    if (!target) return;
    const before = this.look.value;
    batch(() => {
      this.stroke = undefined;
      from.value = from.value.slice(0, -1);
      to.value = [...to.value, before];
      this.look.value = target;
    });
    if (target.notes !== before.notes) void this.keepNotes(target.notes);
  }

  private async keepNotes(notes: Notes): Promise<void> {
    const id = this.circuit.value?.card.id;
    if (id === undefined || !this.index.value?.editable) return;
    await this.trying(() => this.source.saveNotes(id, notes));
  }

  private async trying(work: () => Promise<void>): Promise<void> {
    try {
      await work();
      this.trouble.value = null;
    } catch (error) {
      this.trouble.value = error instanceof Error ? error.message : String(error);
    }
  }
}
