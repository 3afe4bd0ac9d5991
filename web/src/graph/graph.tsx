// The graph with its legend and what is said about it: the canvas, and what pointer and keys do there.
import { useComputed, useSignal, useSignalEffect, type Signal } from "@preact/signals";
import type { JSX } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { counted } from "../format";
import { pinToggled } from "../notes";
import type { Store } from "../state";
import { onTheme } from "../theme";
import { nameLabel } from "../token-text";
import { GraphCanvas } from "./canvas";
import { factsOfCell, factsOfLink, sentence, statusOf, type Facts, type Known } from "./facts";
import { LONGEST_NAME } from "./figure";
import { Held } from "./held";
import { cellAt, firstCell, linkAt, neighbourOf, type Direction } from "./hit";
import { Legend } from "./legend";
import { paletteOf } from "./look";
import { Marker } from "./marker";
import { LEAST_TEXT, sceneOf, type Scene } from "./paint";
import { ZoomButtons } from "./toolbar";
import type { GraphView } from "./view";

interface Pointer {
  x: number;
  y: number;
  link: number | null;
}

const KEYS: Record<string, Direction> = { ArrowUp: "up", ArrowDown: "down", ArrowLeft: "left", ArrowRight: "right" };
const HELP =
  "Arrow keys go from node to node, Enter selects a node or lists what a token is connected with, Shift+Enter picks " +
  "several for a group, P pins a node so that its paths stay lit, N names, Escape clears, plus and minus zoom, 0 shows everything, slash searches.";

export function Graph({ store, view }: { store: Store; view: GraphView }): JSX.Element {
  const canvas = useRef<HTMLCanvasElement>(null);
  const section = useRef<HTMLElement>(null);
  const isSmall = useIsSmall(section);
  const pointer = useSignal<Pointer | null>(null);
  const said = useSignal("");
  const scene = useComputed(() => {
    const { diagram, layout, shown } = {
      diagram: view.diagram.value,
      layout: view.layout.value,
      shown: view.shown.value,
    };
    return diagram && layout && shown ? sceneOf(diagram, layout, shown) : null;
  });
  const known = useComputed((): Known | null => {
    const circuit = store.circuit.value;
    const [diagram, shown] = [view.diagram.value, view.shown.value];
    return circuit && diagram && shown
      ? { circuit, diagram, shown, effects: view.effects.value, notes: store.look.value.notes }
      : null;
  });
  const controller = useController(canvas, store, view, scene, pointer);
  const point = (c: number | null): void => {
    const cell = c === null ? null : view.diagram.peek()!.cells[c]!;
    view.pointed.value = cell?.key ?? null;
    store.hovered.value = cell && cell.node >= 0 ? cell.key : null;
  };

  const onMove = (event: PointerEvent): void => {
    const on = scene.peek();
    if (!on || !controller.current || event.buttons) return;
    const [x, y] = controller.current.toWorld(event.offsetX, event.offsetY);
    const c = cellAt(on, x, y, 3 / controller.current.scale);
    point(c);
    const link = c === null ? linkAt(on, x, y, 5 / controller.current.scale) : null;
    pointer.value = c === null && link === null ? null : { x: event.offsetX, y: event.offsetY, link };
  };
  const onLeave = (): void => {
    point(null);
    pointer.value = null;
  };
  const onClick = (event: MouseEvent): void => {
    const on = scene.peek();
    if (!on || !controller.current) return;
    const [x, y] = controller.current.toWorld(event.offsetX, event.offsetY);
    choose(store, view, cellAt(on, x, y, 3 / controller.current.scale), event.shiftKey);
  };
  const onKey = (event: KeyboardEvent): void => {
    const on = scene.peek();
    if (!on || event.ctrlKey || event.metaKey || event.altKey) return;
    const at = view.find(view.pointed.peek()) ?? view.find(store.selected.peek());
    const direction = KEYS[event.key];
    if (direction) {
      const next = at === null || Number.isNaN(on.layout.y[at]!) ? firstCell(on) : neighbourOf(on, at, direction);
      if (next !== null) {
        point(next);
        pointer.value = null;
        controller.current?.show(next, false);
        if (known.peek()) said.value = sentence(next, known.peek()!);
      }
    } else if (event.key === "Enter" || event.key === " ") {
      choose(store, view, at, event.shiftKey);
      const isHeld = view.held.peek() !== null && at !== null && known.peek();
      if (isHeld) said.value = `${sentence(at, known.peek()!)} All that it is connected with is listed: Tab goes there.`;
    } else if (event.key === "p") pin(store, view, at);
    else if (event.key === "Escape") {
      point(null);
      view.picked.value = [];
      choose(store, view, null, false);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const facts = useComputed((): Facts | null => {
    const at = pointer.value;
    const on = known.value;
    if (!at || !on) return null;
    if (at.link !== null) return at.link < on.diagram.links.source.length ? factsOfLink(at.link, on) : null;
    const c = view.find(view.pointed.value);
    return c === null ? null : factsOfCell(c, on);
  });
  return (
    <section class="graph" aria-label="circuit" ref={section}>
      <div class="graph-canvas">
        <canvas
          ref={canvas}
          tabIndex={0}
          role="application"
          aria-label="The circuit as a graph"
          aria-describedby="graph-help"
          onPointerMove={onMove}
          onPointerLeave={onLeave}
          onClick={onClick}
          onKeyDown={onKey}
        />
        <p id="graph-help" class="sr-only">
          {HELP}
        </p>
        <p class="sr-only" aria-live="polite">
          {said}
        </p>
        <Waiting view={view} store={store} />
        {view.drawn.value && <p class="graph-drawn">{view.drawn.value}</p>}
        <Held
          store={store}
          view={view}
          close={() => {
            view.held.value = null;
            canvas.current?.focus();
          }}
        />
        <Tooltip facts={facts.value} pointer={pointer} box={canvas.current} />
      </div>
      <footer class="graph-foot">
        <div class="graph-bench">
          <Marker store={store} view={view} />
          <ZoomButtons view={view} />
        </div>
        <Legend view={view} isSmall={isSmall} />
        <Status view={view} />
      </footer>
    </section>
  );
}

/** Whether there is little room, as in a notebook's cell or on a phone. */
function useIsSmall(ref: { current: HTMLElement | null }): boolean {
  const [isSmall, setSmall] = useState(false);
  useLayoutEffect(() => {
    const element = ref.current!;
    const measure = () => setSmall(element.clientWidth < 560 || element.clientHeight < 440);
    measure();
    const sizes = new ResizeObserver(measure);
    sizes.observe(element);
    return () => sizes.disconnect();
  }, []);
  return isSmall;
}

/** Select a node, hold what is none; with `isMore` pick it beside others. */
function choose(store: Store, view: GraphView, c: number | null, isMore: boolean): void {
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

function pin(store: Store, view: GraphView, c: number | null): void {
  const cell = c === null ? null : view.diagram.peek()!.cells[c]!;
  if (!cell || cell.node < 0) return;
  const { notes } = store.look.peek();
  store.change({ notes: pinToggled(notes, cell.key) });
}

/** The canvas' life, and what it is told when something changes. */
function useController(
  canvas: { current: HTMLCanvasElement | null },
  store: Store,
  view: GraphView,
  scene: { readonly value: Scene | null },
  pointer: Signal<Pointer | null>,
): { current: GraphCanvas | null } {
  const controller = useRef<GraphCanvas | null>(null);
  const ready = useSignal(false);
  useEffect(() => {
    const element = canvas.current!;
    const made = new GraphCanvas(element, paletteOf(element), (k, progress) => {
      view.zoom.value = k;
      view.drawn.value = progress < 1 ? `drawing edges: ${Math.floor(100 * progress)}%` : unlabelled(scene.value, k);
    });
    controller.current = made;
    ready.value = true;
    const resize = (): void => {
      const { clientWidth, clientHeight } = element.parentElement!;
      made.resize(clientWidth, clientHeight, window.devicePixelRatio || 1);
    };
    const repaint = (): void => made.setPalette(paletteOf(element));
    const sizes = new ResizeObserver(resize);
    sizes.observe(element.parentElement!);
    const unfollow = onTheme(repaint);
    resize();
    return () => {
      sizes.disconnect();
      unfollow();
      made.end();
    };
  }, []);
  const last = useRef<{ circuit: unknown; isCut: boolean; layout: unknown } | null>(null);
  useSignalEffect(() => {
    const on = scene.value;
    if (!ready.value || !controller.current) return;
    // A picture of something else is looked at as a whole; one of the same keeps what was looked at.
    const now = { circuit: store.circuit.peek(), isCut: on?.diagram.isCut ?? false, layout: on?.layout };
    const before = last.current;
    const isSame = before !== null && before.circuit === now.circuit && before.isCut === now.isCut;
    controller.current.setScene(on, isSame);
    if (isSame && before.layout !== now.layout) controller.current.fitIfUnmoved();
    if (on) last.current = now;
    pointer.value = null;
  });
  useSignalEffect(() => {
    const lit = view.lit.value;
    if (ready.value) controller.current?.setLit(lit);
  });
  useSignalEffect(() => {
    const { notes, selected } = store.look.value;
    const find = (key: string | null) => view.find(key);
    const some = (keys: readonly string[]) => keys.flatMap((key) => find(key) ?? []);
    const marks = {
      selected: find(selected) ?? find(view.held.value),
      pointed: find(view.pointed.value ?? store.hovered.value),
      link: pointer.value?.link ?? null,
      picked: some(view.picked.value),
      pinned: some(notes.pins),
      names: Object.entries(notes.names).flatMap(([key, name]) => {
        const cell = find(key);
        return cell === null || !name ? [] : [{ name: nameLabel(name, LONGEST_NAME), cell }];
      }),
      groups: notes.groups.map(({ name, nodes }) => ({ name: nameLabel(name, 28), cells: some(nodes) })),
    };
    if (ready.value) controller.current?.setMarks(marks);
  });
  useSignalEffect(() => {
    const command = view.command.value;
    if (!command || !controller.current) return;
    view.command.value = null;
    if (command.do === "fit") controller.current.fit();
    else if (command.do === "zoom") controller.current.zoomBy(command.by);
    else {
      const c = view.find(command.key);
      if (c !== null) controller.current.show(c, true);
    }
  });
  // A node selected elsewhere (a link, a list) is brought into view.
  useSignalEffect(() => {
    const c = view.find(store.selected.value);
    if (c !== null && scene.value && ready.value) controller.current?.show(c, false);
  });
  return controller;
}

/** Says that labels are too small to be drawn, where they are. */
function unlabelled(scene: Scene | null, k: number): string {
  const n = scene?.diagram.cells.length ?? 0;
  return n && 11 * k < LEAST_TEXT
    ? `${counted(n, "label")} not drawn below ${Math.ceil((100 * LEAST_TEXT) / 11)}%`
    : "";
}

function Waiting({ view, store }: { view: GraphView; store: Store }): JSX.Element | null {
  const circuit = store.circuit.value;
  if (!circuit) return null;
  if (!view.diagram.value) return <p class="graph-wait">Arranging {counted(circuit.nodes.length, "node")}…</p>;
  return view.diagram.value.cells.length ? null : (
    <p class="graph-wait">No node is kept: every node is held at its mean.</p>
  );
}

function Status({ view }: { view: GraphView }): JSX.Element {
  const shown = view.shown.value;
  const notes = view.diagram.value?.notes ?? [];
  return (
    <p class="graph-status">
      {shown && <span role="status">{statusOf(shown)}</span>}
      {notes.map((note) => (
        <span key={note}>{note}</span>
      ))}
    </p>
  );
}

function Tooltip({
  facts,
  pointer,
  box,
}: {
  facts: Facts | null;
  pointer: Signal<Pointer | null>;
  box: HTMLElement | null;
}): JSX.Element | null {
  const at = pointer.value;
  if (!facts || !at || !box) return null;
  const isRight = at.x > box.clientWidth - 300;
  const isLow = at.y > box.clientHeight - 170;
  const style = {
    left: isRight ? "auto" : `${at.x + 16}px`,
    right: isRight ? `${box.clientWidth - at.x + 12}px` : "auto",
    top: isLow ? "auto" : `${at.y + 16}px`,
    bottom: isLow ? `${box.clientHeight - at.y + 12}px` : "auto",
  };
  return (
    <div class="graph-tip" style={style} aria-hidden="true">
      <strong>{facts.title}</strong>
      <dl>
        {facts.lines.map(({ what, value }) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
