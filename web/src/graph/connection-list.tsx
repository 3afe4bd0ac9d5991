// Beside a token, an embedding's channel or an answer that was clicked: all that it is connected with, to go on from.
import { useComputed } from "@preact/signals";
import type { JSX } from "preact";
import type { NodeKey } from "../data";
import { counted, exact, signed } from "../format";
import type { Store } from "../state";
import { connectionsOf } from "./connections";
import { shownName } from "./facts";
import type { GraphView } from "./view";

/** Rows in the list; the strongest come first. */
const MOST = 500;

interface ListProps {
  store: Store;
  view: GraphView;
  close: () => void;
}

export function ConnectionList({ store, view, close }: ListProps): JSX.Element | null {
  const found = useComputed(() => {
    const [circuit, diagram, key] = [store.circuit.value, view.diagram.value, view.held.value];
    return circuit && diagram && key !== null && view.find(key) !== null
      ? connectionsOf(key, circuit, store.behaviour.value, diagram)
      : null;
  });
  const list = found.value;
  if (!list) return null;
  const left = list.all.length - MOST;
  return (
    <section class="graph-held" aria-label={`Connections of ${list.title}`} onKeyDown={onEscape(close)}>
      <header>
        <strong>{list.title}</strong>
        <button type="button" aria-label="Close" title="Close (Escape)" onClick={close}>
          ×
        </button>
      </header>
      {list.readers.length > 0 && (
        <p>
          read by <NodeButtons to={list.readers} store={store} view={view} close={close} />
        </p>
      )}
      <p class="soft">
        {list.all.length ? `${counted(list.all.length, "stored weight")}: ${list.of}` : "No weight of it is stored."}
      </p>
      <ul>
        {list.all.slice(0, MOST).map(({ what, weight, to }, i) => (
          <li key={i}>
            <span>{what}</span>
            <span class="graph-weight" title={exact(weight)}>
              {signed(weight)}
            </span>
            <NodeButtons to={to} store={store} view={view} close={close} />
          </li>
        ))}
      </ul>
      {left > 0 && <p class="soft">and {counted(left, "weaker one")}</p>}
    </section>
  );
}

const onEscape = (close: () => void) => (event: KeyboardEvent) => {
  if (event.key !== "Escape") return;
  event.stopPropagation();
  close();
};

/** Buttons that select nodes, or go on to a token's box. */
function NodeButtons({ to, store, view, close }: ListProps & { to: readonly NodeKey[] }): JSX.Element {
  const go = (key: NodeKey): void => {
    if (key.startsWith("tokens:")) {
      view.held.value = key;
      return;
    }
    close();
    store.change({ selected: key });
  };
  return (
    <span class="graph-ways">
      {to.map((key) => (
        <button key={key} type="button" onClick={() => go(key)}>
          {key.startsWith("tokens:") ? "its channels" : shownName(store.look.value.notes, key)}
        </button>
      ))}
    </span>
  );
}
