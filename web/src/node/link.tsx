// A node as a button: pressing it shows the node, being on it lights it up in the graph.
import type { JSX } from "preact";
import type { Circuit, NodeKey } from "../data";
import { nameOf, positionOf } from "../keys";
import type { Store } from "../state";
import { nameLabel } from "../token-text";
import { rankedNode } from "./ranked";
import { nodeInWords } from "./words";

/** What lights up a node while the pointer or the keyboard is on an element. */
export function lighting(store: Store, node: NodeKey) {
  const light = () => void (store.hovered.value = node);
  const dim = () => {
    if (store.hovered.peek() === node) store.hovered.value = null;
  };
  // Over, not enter: a row stays lit when the pointer leaves the button in it.
  return { onPointerOver: light, onPointerLeave: dim, onFocusIn: light, onFocusOut: dim };
}

/** Show a node, or the circuit, in the panel that an element is in; the keyboard goes on from the panel's title. */
export function show(store: Store, node: NodeKey | null, from: EventTarget | null): void {
  store.hovered.value = null;
  store.change({ selected: node });
  const panel = from instanceof Element ? from.closest(".panel") : null;
  requestAnimationFrame(() => panel?.querySelector<HTMLElement>("h1")?.focus());
}

export interface NodeLinkProps {
  store: Store;
  circuit: Circuit;
  node: NodeKey;
  /** In a list with one tab stop: whether it is here. */
  tabIndex?: number;
  /** Without the node's name, which stands beside it. */
  isBare?: boolean;
}

export function NodeLink({ store, circuit, node, tabIndex, isBare = false }: NodeLinkProps): JSX.Element {
  const name = nameOf(store.look.value.notes, node);
  const info = circuit.nodes[positionOf(circuit, node)] ?? rankedNode(circuit, node)?.node;
  const words = info ? nodeInWords(circuit, info) : "no node of this circuit";
  const select = (event: Event) => {
    event.stopPropagation();
    show(store, node, event.currentTarget);
  };
  return (
    <button
      type="button"
      class="node-link"
      title={name === null ? words : `${nameLabel(name, 200)}: ${words}`}
      tabIndex={tabIndex}
      disabled={!info}
      onClick={select}
      {...lighting(store, node)}
    >
      <span class="mono">{nameLabel(node)}</span>
      {name !== null && !isBare && <span class="name">{nameLabel(name, 60)}</span>}
    </button>
  );
}
