// What pointer and keys do on the graph.
import type { ReadonlySignal, Signal } from "@preact/signals";
import type { NodeKey } from "../data";
import { pinToggled } from "../notes";
import type { Store } from "../state";
import type { GraphCanvas } from "./canvas";
import { sentence, type Known } from "./facts";
import { cellAt, firstCell, linkAt, neighbourOf, type Direction } from "./hit";
import type { Scene } from "./paint";
import type { GraphView } from "./view";

/** Where the pointer is on the canvas, over a cell or a link. */
export interface Pointer {
  x: number;
  y: number;
  link: number | null;
}

/** What the graph's handlers act on. */
export interface Acting {
  store: Store;
  view: GraphView;
  canvas: { readonly current: GraphCanvas | null };
  scene: ReadonlySignal<Scene | null>;
  known: ReadonlySignal<Known | null>;
  pointer: Signal<Pointer | null>;
  /** Where the keyboard was when it left the graph, and what was selected then. */
  rested: { current: { key: NodeKey; selected: NodeKey | null } | null };
  /** What a screen reader is told. */
  said: Signal<string>;
}

const KEYS: Record<string, Direction> = { ArrowUp: "up", ArrowDown: "down", ArrowLeft: "left", ArrowRight: "right" };
/** Pixels around a cell, and around a link, that count as it. */
const [NEAR_CELL, NEAR_LINK] = [3, 5];

/** Point at a cell, or at none. */
function point({ view, store }: Acting, c: number | null): void {
  const cell = c === null ? null : view.diagram.peek()!.cells[c]!;
  const before = view.pointed.peek();
  view.pointed.value = cell?.key ?? null;
  if (cell) store.hovered.value = cell.node >= 0 ? cell.key : null;
  // What a list lights is the list's to put out.
  else if (store.hovered.peek() === before) store.hovered.value = null;
}

/** The keyboard goes elsewhere: where it was is lit no longer. What the pointer is at is. */
export function rest(on: Acting): void {
  const { store, view, rested } = on;
  const key = view.pointed.peek();
  rested.current = null;
  if (on.pointer.peek() || key === null) return;
  rested.current = { key, selected: store.selected.peek() };
  point(on, null);
}

/** The keyboard comes back: it goes on where it was, unless another node was selected meanwhile. */
export function resume(on: Acting, event: FocusEvent): void {
  const { store, view, rested } = on;
  const byKeyboard = event.target instanceof Element && event.target.matches(":focus-visible");
  if (!byKeyboard || view.pointed.peek() !== null || rested.current?.selected !== store.selected.peek()) return;
  point(on, view.find(rested.current.key));
}

export function moveTo(on: Acting, event: PointerEvent): void {
  const [scene, canvas] = [on.scene.peek(), on.canvas.current];
  if (!scene || !canvas || event.buttons) return;
  const [x, y] = canvas.toWorld(event.offsetX, event.offsetY);
  const c = cellAt(scene, x, y, NEAR_CELL / canvas.scale);
  point(on, c);
  const link = c === null ? linkAt(scene, x, y, NEAR_LINK / canvas.scale) : null;
  on.pointer.value = c === null && link === null ? null : { x: event.offsetX, y: event.offsetY, link };
}

export function leave(on: Acting): void {
  point(on, null);
  on.pointer.value = null;
}

export function click(on: Acting, event: MouseEvent): void {
  const [scene, canvas] = [on.scene.peek(), on.canvas.current];
  if (!scene || !canvas) return;
  const [x, y] = canvas.toWorld(event.offsetX, event.offsetY);
  choose(on, cellAt(scene, x, y, NEAR_CELL / canvas.scale), event.shiftKey);
}

export function press(on: Acting, event: KeyboardEvent): void {
  const { store, view, scene } = on;
  if (!scene.peek() || event.ctrlKey || event.metaKey || event.altKey) return;
  const at = view.find(view.pointed.peek()) ?? view.find(store.selected.peek());
  const direction = KEYS[event.key];
  if (direction) walk(on, at, direction);
  else if (event.key === "Enter" || event.key === " ") take(on, at, event.shiftKey);
  else if (event.key === "p") pin(on, at);
  else if (event.key === "Escape") {
    point(on, null);
    view.picked.value = [];
    choose(on, null, false);
  } else return;
  event.preventDefault();
  event.stopPropagation();
}

/** Go to the neighbour in a direction, and say what it is. */
function walk(on: Acting, at: number | null, direction: Direction): void {
  const scene = on.scene.peek()!;
  const isThere = at !== null && !Number.isNaN(scene.layout.y[at]!);
  const next = isThere ? neighbourOf(scene, at, direction) : firstCell(scene);
  if (next === null) return;
  point(on, next);
  on.pointer.value = null;
  on.canvas.current?.show(next, false);
  const known = on.known.peek();
  if (known) on.said.value = sentence(next, known);
}

function take(on: Acting, at: number | null, isMore: boolean): void {
  choose(on, at, isMore);
  const known = on.known.peek();
  if (on.view.held.peek() !== null && at !== null && known)
    on.said.value = `${sentence(at, known)} All that it is connected with is listed: Tab goes there.`;
}

/** Select a node, hold what is none; with `isMore` pick it beside others. */
function choose({ store, view }: Acting, c: number | null, isMore: boolean): void {
  const cell = c === null ? null : view.diagram.peek()!.cells[c]!;
  if (isMore) {
    if (!cell || cell.node < 0) return;
    const selected = store.selected.peek();
    // The first that was selected belongs to what is picked beside it.
    const before =
      view.picked.peek().length || selected === null || selected === cell.key ? view.picked.peek() : [selected];
    view.picked.value = before.includes(cell.key) ? before.filter((key) => key !== cell.key) : [...before, cell.key];
    return;
  }
  const selected = cell && cell.node >= 0 ? cell.key : null;
  view.held.value = cell && cell.node < 0 && view.held.peek() !== cell.key ? cell.key : null;
  if (selected !== store.selected.peek()) store.change({ selected });
}

function pin({ store, view }: Acting, c: number | null): void {
  const cell = c === null ? null : view.diagram.peek()!.cells[c]!;
  if (!cell || cell.node < 0) return;
  const { notes } = store.look.peek();
  store.change({ notes: pinToggled(notes, cell.key) });
}

