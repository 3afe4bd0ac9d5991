// What the page is showing: one immutable `Look` with undo, beside what was fetched and what the pointer is over.
import { batch, computed, signal, type ReadonlySignal, type Signal } from "@preact/signals";
import type { Behaviour, Circuit, Index, NodeKey, Notes } from "./data";
import { Keeper } from "./keeper";
import { merged } from "./notes";
import { whyOf } from "./prose";
import type { Route, Router } from "./route";
import { Refused, type Source } from "./source";

/** Everything that undo gives back. */
export interface Look {
  selected: NodeKey | null;
  /** Edges with a smaller |weight| are hidden; 0 shows all. */
  weightAtLeast: number;
  /** Nodes whose measured effect (nats a prompt, its size) is smaller are hidden, and their edges with them. */
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

/** What something may go wrong with. Notes have their own, in `Store.keeper`. */
export type Subject = "index" | "circuit" | "behaviour" | "download";

/** Steps that can be undone. */
const MOST_STEPS = 200;

export class Store {
  readonly index: Signal<Index | null> = signal(null);
  readonly circuit: Signal<Circuit | null> = signal(null);
  /** Measurements of the circuit's nodes; null while they are on their way, or if it has none. */
  readonly behaviour: Signal<Behaviour | null> = signal(null);
  /** For each subject a sentence for the reader where something went wrong with it. */
  readonly trouble: Readonly<Record<Subject, Signal<string | null>>> = {
    index: signal(null),
    circuit: signal(null),
    behaviour: signal(null),
    download: signal(null),
  };
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
  readonly keeper: Keeper;
  private wanted = "";
  /** Tells an opening from one before it, also of the same circuit. */
  private turn = 0;
  private stroke: string | undefined;

  constructor(
    readonly source: Source,
    readonly router: Router,
  ) {
    this.keeper = new Keeper({
      save: (...notes) => source.saveNotes(...notes),
      onJoined: (id, before, theirs) => this.joinNotes(id, before, theirs),
    });
  }

  get route(): ReadonlySignal<Route> {
    return this.router.route;
  }

  /** Fetch the list of what there is. */
  async begin(): Promise<void> {
    const index = await this.trying("index", () => this.source.index());
    if (index) this.index.value = index;
  }

  /**
   * Fetch a circuit and then its measurements. One that is no longer wanted when it arrives, or fails, is dropped; one
   * that failed is asked for again when it is opened again. A circuit that is there stays as it is looked at.
   */
  async open(id: string): Promise<void> {
    if (this.wanted === id) return;
    this.wanted = id;
    const turn = ++this.turn;
    const isWanted = () => this.turn === turn;
    this.trouble.circuit.value = this.trouble.behaviour.value = null;
    if (this.circuit.peek()?.card.id !== id) {
      const ours = this.keeper.of(id); // they may be saved while the circuit is on its way with those before
      const circuit = await this.trying("circuit", () => this.source.circuit(id), isWanted);
      const notes = this.keeper.of(id) ?? ours;
      if (circuit && !notes) this.keeper.begin(id, { notes: circuit.notes, version: circuit.notes_version });
      if (circuit) this.show(circuit, notes ?? circuit.notes);
    }
    const circuit = this.circuit.peek();
    if (circuit?.card.id === id && isWanted() && circuit.has_behaviour && this.behaviour.peek() === null) {
      const behaviour = await this.trying("behaviour", () => this.measurementsOf(circuit), isWanted);
      if (behaviour) this.behaviour.value = behaviour;
    }
    if (isWanted() && (this.trouble.circuit.peek() ?? this.trouble.behaviour.peek()) !== null) this.wanted = "";
  }

  /** In a circuit's folder another one may have been found since the page fetched it. */
  private async measurementsOf({ card, hash }: Circuit): Promise<Behaviour> {
    const behaviour = await this.source.behaviour(card.id);
    if (behaviour.circuit !== hash)
      throw new Refused("these are the measurements of another circuit than the page shows: load the page again");
    return behaviour;
  }

  private show(circuit: Circuit, notes: Notes): void {
    batch(() => {
      this.circuit.value = circuit;
      this.behaviour.value = null;
      this.hovered.value = null;
      this.look.value = { ...UNTOUCHED, notes };
      this.past.value = [];
      this.future.value = [];
      this.stroke = undefined;
    });
  }

  /** Change what is shown without a step of undo: what a link says when its page is come to. */
  set(part: Partial<Omit<Look, "notes">>): void {
    this.look.value = { ...this.look.peek(), ...part };
  }

  /** Change what is shown, as one step of undo. Dragging a slider is one step: give all its changes the same `stroke`,
   * and end it when the slider is let go. */
  change(part: Partial<Look>, stroke?: string): void {
    const before = this.look.peek();
    batch(() => {
      if (stroke === undefined || stroke !== this.stroke)
        this.past.value = [...this.past.peek(), before].slice(-MOST_STEPS);
      this.stroke = stroke;
      this.future.value = [];
      this.look.value = { ...before, ...part };
    });
    if (part.notes) this.keepNotes(part.notes);
  }

  /** The slider was let go: the next change is a step of its own. */
  endStroke(): void {
    this.stroke = undefined;
  }

  undo(): void {
    this.step(this.past, this.future);
  }

  redo(): void {
    this.step(this.future, this.past);
  }

  private step(from: Signal<readonly Look[]>, to: Signal<readonly Look[]>): void {
    const target = from.peek().at(-1);
    if (!target) return;
    const before = this.look.peek();
    batch(() => {
      this.stroke = undefined;
      from.value = from.peek().slice(0, -1);
      to.value = [...to.peek(), before];
      this.look.value = target;
    });
    if (target.notes !== before.notes) this.keepNotes(target.notes);
  }

  private keepNotes(notes: Notes): void {
    const id = this.circuit.peek()?.card.id;
    if (id !== undefined) this.keeper.keep(id, notes, this.index.peek()?.editable ?? false);
  }

  /** Let what is shown, and every step of undo, have others' notes as well: else undoing would take them away. */
  private joinNotes(id: string, before: Notes, theirs: Notes): void {
    if (this.circuit.peek()?.card.id !== id) return;
    const known = new Map<Notes, Notes>(); // steps that share notes go on sharing them
    const joined = (look: Look): Look => {
      const notes = known.get(look.notes) ?? merged(before, look.notes, theirs);
      known.set(look.notes, notes);
      return { ...look, notes };
    };
    batch(() => {
      this.look.value = joined(this.look.peek());
      this.past.value = this.past.peek().map(joined);
      this.future.value = this.future.peek().map(joined);
    });
  }

  /** What `work` gives; undefined if it fails, which is said, or if nobody waits for it any more. */
  private async trying<T>(subject: Subject, work: () => Promise<T>, isWanted = () => true): Promise<T | undefined> {
    try {
      const found = await work();
      if (!isWanted()) return undefined;
      this.trouble[subject].value = null;
      return found;
    } catch (error) {
      if (isWanted()) this.trouble[subject].value = whyOf(error);
      return undefined;
    }
  }
}
