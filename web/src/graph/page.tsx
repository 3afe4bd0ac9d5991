// The circuit's page: the graph with its tools, and beside it the selected node, or the circuit when none is.
import { useSignalEffect } from "@preact/signals";
import type { JSX } from "preact";
import { useEffect, useMemo, useRef } from "preact/hooks";
import type { Circuit } from "../data";
import { Opening } from "../frame/opening";
import { CircuitPanel } from "../frame/summary";
import { FirstVisit } from "../frame/welcome";
import { NodePanel } from "../node/panel";
import type { Store } from "../state";
import { CutBanner } from "./cut";
import { Graph } from "./graph";
import { Toolbar, zoom } from "./toolbar";
import { GraphView } from "./view";

export function GraphPage({ store }: { store: Store }): JSX.Element {
  const route = store.route.value;
  const id = route.page === "circuit" ? route.id : "";
  // While another circuit is on its way, the one before is neither shown nor edited.
  return store.circuit.value?.card.id === id ? <OpenCircuit store={store} /> : <Opening store={store} id={id} />;
}

function OpenCircuit({ store }: { store: Store }): JSX.Element {
  const page = useRef<HTMLDivElement>(null);
  const view = useMemo(() => new GraphView(store), [store]);
  useEffect(() => () => view.end(), [view]);
  // The address and the selection say the same; whichever changed last leads. What a link selects is no step of undo.
  const linked = useRef<Circuit | null>(null);
  useSignalEffect(() => {
    const route = store.route.value;
    const circuit = store.circuit.value;
    if (route.page !== "circuit" || circuit?.card.id !== route.id) return;
    const isFirst = linked.current !== circuit;
    linked.current = circuit;
    if (route.node === store.look.peek().selected) return;
    if (isFirst) store.set({ selected: route.node });
    else store.change({ selected: route.node });
  });
  useSignalEffect(() => {
    const selected = store.selected.value;
    const route = store.route.peek();
    if (route.page === "circuit" && store.circuit.peek()?.card.id === route.id && route.node !== selected)
      store.router.go({ ...route, node: selected }, true);
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const path = event.composedPath();
      // Keys that nothing has the focus for are ours only where the page is ours: not in a notebook.
      const isOurs =
        page.current && (path.includes(page.current) || (event.target === document.body && ownsPage(page.current)));
      if (isOurs && act(event, path[0], store, view, page.current!)) event.preventDefault();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [view]);
  return (
    <div class="graph-page" ref={page}>
      <div class="graph-head">
        <Toolbar store={store} view={view} />
        <CutBanner store={store} view={view} />
      </div>
      <Graph store={store} view={view} />
      <aside class="panel">
        <FirstVisit store={store} />
        {store.selected.value ? <NodePanel store={store} /> : <CircuitPanel store={store} />}
      </aside>
    </div>
  );
}

function ownsPage(element: Element): boolean {
  return (element.getRootNode() as ShadowRoot).host?.id === "gossamer";
}

/** Go to the name of the group that is being made, else of the selected node; says whether there is one. */
function beginNaming(page: Element): boolean {
  const group = page.querySelector<HTMLInputElement>(".graph-name");
  const node = page.querySelector<HTMLButtonElement>(".node-name[aria-expanded=false]");
  if (group) group.focus();
  else node?.click();
  return group !== null || node !== null;
}

/** What a key does anywhere on the page; says whether it did. */
function act(
  event: KeyboardEvent,
  target: EventTarget | undefined,
  store: Store,
  view: GraphView,
  page: Element,
): boolean {
  const isTyping = target instanceof HTMLInputElement && target.type !== "range" && target.type !== "checkbox";
  if (isTyping || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || event.altKey)
    return false;
  const key = event.key.toLowerCase();
  if (event.ctrlKey || event.metaKey) {
    if (key === "z") event.shiftKey ? store.redo() : store.undo();
    else if (key === "y") store.redo();
    else return false;
    return true;
  }
  if (key === "/") page.querySelector<HTMLInputElement>(".graph-search input")?.focus();
  else if (key === "n") return beginNaming(page);
  else if (key === "+" || key === "=") zoom(view, 1.3);
  else if (key === "-") zoom(view, 1 / 1.3);
  else if (key === "0") view.command.value = { do: "fit" };
  else return false;
  return true;
}
