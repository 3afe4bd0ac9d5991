// Layers and kinds of sites to show, and the groups that people made.
import type { JSX } from "preact";
import { withoutGroup } from "../notes";
import type { Store } from "../state";
import { nameLabel } from "../token-text";
import { Menu } from "./menu";
import type { GraphView } from "./view";

export function Filters({ store, view }: { store: Store; view: GraphView }): JSX.Element {
  const { hiddenLayers, hiddenKinds, notes } = store.look.value;
  const rows = view.diagram.value?.rows ?? [];
  const layers = [
    ...new Set(rows.filter((row) => row.kinds.length && row.kinds[0] !== "final_resid").map((row) => row.layer)),
  ];
  const kinds = [...new Set(rows.flatMap((row) => row.kinds))];
  const n = hiddenLayers.length + hiddenKinds.length;
  const other = <T,>(hidden: readonly T[], one: T): T[] =>
    hidden.includes(one) ? hidden.filter((each) => each !== one) : [...hidden, one];
  return (
    <Menu title="Layers, sites and groups" summary={n ? `Filter · ${n}` : "Filter"}>
      <fieldset>
        <legend>Layers</legend>
        {layers.map((layer) => (
          <label key={layer}>
            <input
              type="checkbox"
              checked={!hiddenLayers.includes(layer)}
              onChange={() => store.change({ hiddenLayers: other(hiddenLayers, layer) })}
            />
            layer {layer}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>Sites</legend>
        {kinds.map((kind) => (
          <label key={kind}>
            <input
              type="checkbox"
              checked={!hiddenKinds.includes(kind)}
              onChange={() => store.change({ hiddenKinds: other(hiddenKinds, kind) })}
            />
            <code>{kind}</code>
          </label>
        ))}
      </fieldset>
      {n > 0 && (
        <button type="button" onClick={() => store.change({ hiddenLayers: [], hiddenKinds: [] })}>
          Show all
        </button>
      )}
      {notes.groups.length > 0 && (
        <fieldset>
          <legend>Groups</legend>
          {notes.groups.map((group) => (
            <div key={group.name} class="graph-group">
              <button
                type="button"
                class="plain"
                title="Pick its nodes"
                onClick={() => (view.picked.value = group.nodes)}
              >
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
      )}
    </Menu>
  );
}
