// The graph with its legend and what is said about it: the canvas, and what pointer and keys do there.
import { useComputed, useSignal, type Signal } from "@preact/signals";
import type { JSX } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { counted } from "../format";
import type { Store } from "../state";
import { ConnectionList } from "./connection-list";
import { useController } from "./controller";
import { click, leave, moveTo, press, rest, resume, type Acting, type Pointer } from "./controls";
import { factsOfCell, factsOfLink, statusOf, type Facts, type Known } from "./facts";
import { Legend } from "./legend";
import { Marker } from "./marker";
import { sceneOf } from "./paint";
import { ZoomButtons } from "./toolbar";
import type { GraphView } from "./view";

const HELP =
  "Arrow keys go from node to node, Enter selects a node or lists what a token is connected with, Shift+Enter picks " +
  "several for a group, P pins a node so that its paths stay lit, N names, Escape clears, plus and minus zoom, 0 shows " +
  "everything, slash searches.";

export function Graph({ store, view }: { store: Store; view: GraphView }): JSX.Element {
  const canvas = useRef<HTMLCanvasElement>(null);
  const section = useRef<HTMLElement>(null);
  const isSmall = useIsSmall(section);
  const pointer = useSignal<Pointer | null>(null);
  const said = useSignal("");
  const { scene, known } = usePicture(store, view);
  const controller = useController(canvas, { store, view, scene, pointer });
  const rested: Acting["rested"] = useRef(null);
  const on: Acting = { store, view, canvas: controller, scene, known, pointer, rested, said };
  const facts = useComputed((): Facts | null => {
    const at = pointer.value;
    const facts = known.value;
    if (!at || !facts) return null;
    if (at.link !== null) return at.link < facts.diagram.links.source.length ? factsOfLink(at.link, facts) : null;
    const c = view.find(view.pointed.value);
    return c === null ? null : factsOfCell(c, facts);
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
          onPointerMove={(event) => moveTo(on, event)}
          onPointerLeave={() => leave(on)}
          onClick={(event) => click(on, event)}
          onKeyDown={(event) => press(on, event)}
          onBlur={() => rest(on)}
          onFocus={(event) => resume(on, event)}
        />
        <p id="graph-help" class="sr-only">
          {HELP}
        </p>
        <p class="sr-only" aria-live="polite">
          {said}
        </p>
        <Waiting view={view} store={store} />
        {view.drawn.value && <p class="graph-drawn">{view.drawn.value}</p>}
        <ConnectionList
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

/** What is drawn, and what can be said of it. */
function usePicture(store: Store, view: GraphView): Pick<Acting, "scene" | "known"> {
  const scene = useComputed(() => {
    const [diagram, layout, shown] = [view.diagram.value, view.layout.value, view.shown.value];
    return diagram && layout && shown ? sceneOf(diagram, layout, shown) : null;
  });
  const known = useComputed((): Known | null => {
    const [circuit, diagram, shown] = [store.circuit.value, view.diagram.value, view.shown.value];
    const notes = store.look.value.notes;
    return circuit && diagram && shown ? { circuit, diagram, shown, effects: view.effects.value, notes } : null;
  });
  return { scene, known };
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
