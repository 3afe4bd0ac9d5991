// Under the graph: how to begin, that what is selected is hidden, and the grouping of the nodes that were picked. One node is named in its panel.
import { useSignal } from "@preact/signals";
import type { JSX } from "preact";
import type { NodeKey, Notes } from "../data";
import { grouped, MOST } from "../notes";
import type { Store } from "../state";
import { shownName } from "./facts";
import { hidingOf } from "./shown";
import type { GraphView } from "./view";

const HINT =
  "A path goes through edges, through residual streams, and from a head's queries and keys to its values. A click on a " +
  "token, an embedding's channel or an answer lists all that it is connected with.";

export function Marker({ store, view }: { store: Store; view: GraphView }): JSX.Element {
  const picked = view.picked.value;
  const { notes } = store.look.value;
  return (
    <div class="graph-marker">
      {picked.length > 0 ? (
        <Grouping store={store} view={view} picked={picked} />
      ) : (
        (hiddenSelection(store, view) ?? (
          <p class="graph-hint" title={HINT}>
            Point at a node to light its paths, through attention too; click to select it. <kbd>Shift</kbd> click
            several to group them.
          </p>
        ))
      )}
      {!store.index.value?.editable && hasNotes(notes) && (
        <small title="Open the circuit with `gossamer view --edit` to save them with it.">
          notes are kept until this page is left
        </small>
      )}
    </div>
  );
}

/** What is said where the panel shows a node that the graph doesn't. */
function hiddenSelection(store: Store, view: GraphView): JSX.Element | null {
  const { selected, notes, ...look } = store.look.value;
  const [diagram, shown] = [view.diagram.value, view.shown.value];
  const hiding = selected && diagram && shown && hidingOf(diagram, look, shown, view.find(selected));
  if (!hiding) return null;
  const { why, change } = hiding;
  return (
    <>
      <p class="graph-hint" role="status">
        The selected node, <strong>{shownName(notes, selected)}</strong>, is hidden: {why}.
      </p>
      {change && (
        <button type="button" onClick={() => store.change(change)}>
          Show it
        </button>
      )}
    </>
  );
}

const hasNotes = ({ names, groups, pins }: Notes): boolean =>
  Object.keys(names).length + groups.length + pins.length > 0;

function Grouping({ store, view, picked }: { store: Store; view: GraphView; picked: readonly NodeKey[] }): JSX.Element {
  const typed = useSignal("");
  const { notes } = store.look.value;
  const group = (event: Event): void => {
    event.preventDefault();
    const name = typed.value.trim();
    if (!name) return;
    store.change({ notes: grouped(notes, picked, name) });
    view.picked.value = [];
  };
  return (
    <form aria-label="Group" onSubmit={group}>
      <span title={picked.map((key) => shownName(notes, key)).join(", ")}>{picked.length} picked</span>
      <input
        class="graph-name"
        aria-label="Name of the group"
        placeholder="Name this group"
        maxLength={MOST.letters}
        value={typed.value}
        onInput={(event) => (typed.value = event.currentTarget.value)}
      />
      <button type="submit" disabled={!typed.value.trim()}>
        Group
      </button>
      <button type="button" onClick={() => (view.picked.value = [])}>
        Cancel
      </button>
    </form>
  );
}
