// Layers and kinds of sites to show, and the groups that people made.
import type { ComponentChildren, JSX } from "preact";
import { withoutGroup } from "../notes";
import type { Store } from "../state";
import { nameLabel } from "../token-text";
import { Menu } from "./menu";
import type { GraphView } from "./view";

export function Filters({ store, view }: { store: Store; view: GraphView }): JSX.Element {
  const { hiddenLayers, hiddenKinds } = store.look.value;
  const rows = view.diagram.value?.rows ?? [];
  const layers = new Set(rows.filter(({ kinds }) => kinds.length && kinds[0] !== "final_resid").map((row) => row.layer));
  const kinds = new Set(rows.flatMap((row) => row.kinds));
  const n = hiddenLayers.length + hiddenKinds.length;
  return (
    <Menu title="Layers, sites and groups" summary={n ? `Filter · ${n}` : "Filter"}>
      <Choices
        title="Layers"
        all={[...layers]}
        hidden={hiddenLayers}
        name={(layer) => `layer ${layer}`}
        hide={(layers) => store.change({ hiddenLayers: layers })}
      />
      <Choices
        title="Sites"
        all={[...kinds]}
        hidden={hiddenKinds}
        name={(kind) => <code>{kind}</code>}
        hide={(kinds) => store.change({ hiddenKinds: kinds })}
      />
      {n > 0 && (
        <button type="button" onClick={() => store.change({ hiddenLayers: [], hiddenKinds: [] })}>
          Show all
        </button>
      )}
      <Groups store={store} view={view} />
    </Menu>
  );
}

interface ChoicesOf<T> {
  title: string;
  all: readonly T[];
  hidden: readonly T[];
  name: (one: T) => ComponentChildren;
  hide: (hidden: T[]) => void;
}

function Choices<T extends string | number>({ title, all, hidden, name, hide }: ChoicesOf<T>): JSX.Element {
  const turn = (one: T) => hide(hidden.includes(one) ? hidden.filter((each) => each !== one) : [...hidden, one]);
  return (
    <fieldset>
      <legend>{title}</legend>
      {all.map((one) => (
        <label key={one}>
          <input type="checkbox" checked={!hidden.includes(one)} onChange={() => turn(one)} />
          {name(one)}
        </label>
      ))}
    </fieldset>
  );
}

function Groups({ store, view }: { store: Store; view: GraphView }): JSX.Element | null {
  const { notes } = store.look.value;
  if (notes.groups.length === 0) return null;
  return (
    <fieldset>
      <legend>Groups</legend>
      {notes.groups.map((group) => (
        <div key={group.name} class="graph-group">
          <button type="button" class="plain" title="Pick its nodes" onClick={() => (view.picked.value = group.nodes)}>
            {nameLabel(group.name, 28)} <small>{group.nodes.length}</small>
          </button>
          <button
            type="button"
            aria-label={`Remove the group ${nameLabel(group.name, 28)}`}
            title="Remove the group"
            onClick={() => store.change({ notes: withoutGroup(notes, group.name) })}
          >
            ×
          </button>
        </div>
      ))}
    </fieldset>
  );
}
