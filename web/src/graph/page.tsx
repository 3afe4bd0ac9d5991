// The circuit's page: the graph with its tools, and beside it the selected node, or the circuit when none is.
import { useSignalEffect } from "@preact/signals";
import type { JSX } from "preact";
import { CircuitPanel } from "../frame/summary";
import { NodePanel } from "../node/panel";
import type { Store } from "../state";
import { Graph } from "./graph";
import { Toolbar } from "./toolbar";

export function GraphPage({ store }: { store: Store }): JSX.Element {
  // The address and the selection say the same; whichever changed last leads.
  useSignalEffect(() => {
    const route = store.route.value;
    const circuit = store.circuit.value;
    if (route.page !== "circuit" || circuit?.card.id !== route.id) return;
    if (route.node !== store.look.peek().selected) store.change({ selected: route.node });
  });
  useSignalEffect(() => {
    const selected = store.selected.value;
    const route = store.route.peek();
    if (route.page === "circuit" && store.circuit.peek()?.card.id === route.id && route.node !== selected)
      store.router.go({ ...route, node: selected }, true);
  });
  return (
    <div class="graph-page">
      <Toolbar store={store} />
      <Graph store={store} />
      <aside class="panel">{store.selected.value ? <NodePanel store={store} /> : <CircuitPanel store={store} />}</aside>
    </div>
  );
}
