// Name, pin and group: what people add to a circuit, for the node or nodes at hand.
import { useSignal } from "@preact/signals";
import type { JSX } from "preact";
import type { NodeKey, Notes } from "../data";
import { nameOf } from "../keys";
import type { Store } from "../state";
import { nameLabel } from "../token-text";
import { shownName } from "./facts";
import type { GraphView } from "./view";

export function withName(notes: Notes, key: NodeKey, name: string): Notes {
  const { [key]: _, ...others } = notes.names;
  return { ...notes, names: name.trim() ? { ...others, [key]: name.trim() } : others };
}

export function withPin(notes: Notes, key: NodeKey, isPinned: boolean): Notes {
  const others = notes.pins.filter((pin) => pin !== key);
  return { ...notes, pins: isPinned ? [...others, key] : others };
}

/** A group of the name takes the place of an older one; without nodes it goes. */
export function withGroup(notes: Notes, name: string, nodes: readonly NodeKey[]): Notes {
  const others = notes.groups.filter((group) => group.name !== name);
  return { ...notes, groups: nodes.length ? [...others, { name, nodes: [...nodes] }] : others };
}

export function Marker({ store, view }: { store: Store; view: GraphView }): JSX.Element | null {
  const picked = view.picked.value;
  const selected = store.selected.value;
  const { notes } = store.look.value;
  if (view.find(selected) === null && !picked.length)
    return (
      <p class="graph-hint">
        Point at a node to light its paths, click to select it. <kbd>Shift</kbd> click several to group them.
      </p>
    );
  return (
    <div class="graph-marker" role="group" aria-label="Name, pin, group">
      {picked.length > 0 ? (
        <Grouping store={store} view={view} picked={picked} />
      ) : (
        <Naming key={selected} store={store} node={selected!} />
      )}
      {!store.index.value?.editable && hasNotes(notes) && (
        <small title="Open the circuit with `gossamer view --edit` to save them with it.">
          kept until this page is left
        </small>
      )}
    </div>
  );
}

const hasNotes = ({ names, groups, pins }: Notes): boolean =>
  Object.keys(names).length + groups.length + pins.length > 0;

function Naming({ store, node }: { store: Store; node: NodeKey }): JSX.Element {
  const { notes } = store.look.value;
  const name = nameOf(notes, node) ?? "";
  const isPinned = notes.pins.includes(node);
  const keep = (typed: string): void => {
    if (typed.trim() !== name) store.change({ notes: withName(notes, node, typed) });
  };
  const groups = notes.groups.filter((group) => group.nodes.includes(node));
  return (
    <>
      <code>{node}</code>
      <input
        class="graph-name"
        aria-label={`Name of ${node}`}
        placeholder="Name this node"
        maxLength={200}
        value={name}
        onChange={(event) => keep(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter") keep(event.currentTarget.value);
          if (event.key === "Escape") event.currentTarget.value = name;
          if (event.key === "Enter" || event.key === "Escape") event.currentTarget.blur();
        }}
      />
      <button
        type="button"
        aria-pressed={isPinned}
        title="A pinned node's paths stay lit (P)"
        onClick={() => store.change({ notes: withPin(notes, node, !isPinned) })}
      >
        {isPinned ? "Unpin" : "Pin"}
      </button>
      {groups.map((group) => (
        <button
          key={group.name}
          type="button"
          title={`Take ${node} out of the group`}
          onClick={() =>
            store.change({
              notes: withGroup(
                notes,
                group.name,
                group.nodes.filter((key) => key !== node),
              ),
            })
          }
        >
          {nameLabel(group.name, 20)} ×
        </button>
      ))}
    </>
  );
}

function Grouping({ store, view, picked }: { store: Store; view: GraphView; picked: readonly NodeKey[] }): JSX.Element {
  const typed = useSignal("");
  const { notes } = store.look.value;
  const group = (event: Event): void => {
    event.preventDefault();
    const name = typed.value.trim();
    if (!name) return;
    store.change({ notes: withGroup(notes, name, picked) });
    view.picked.value = [];
  };
  return (
    <form onSubmit={group}>
      <span title={picked.map((key) => shownName(notes, key)).join(", ")}>{picked.length} picked</span>
      <input
        class="graph-name"
        aria-label="Name of the group"
        placeholder="Name this group"
        maxLength={200}
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
