// The selected node: what it is, what it costs to ablate it, what it reads and writes, when it is active and where it looks.
import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import type { Circuit, NodeKey } from "../data";
import { Num } from "../number";
import type { Store } from "../state";
import { nameLabel } from "../token";
import { Attention } from "./attention";
import { Connections } from "./connections";
import { Effect } from "./effect";
import { Histogram } from "./histogram";
import { Unmeasured } from "./measure";
import { grouped, named, nameOf, pinToggled, ungrouped } from "./notes";
import { positionOf, relationsOf } from "./relations";
import { Samples } from "./samples";
import { ChannelTokens } from "./tokens";
import { headOf, nodeInWords, siteDoes } from "./words";

export function NodePanel({ store }: { store: Store }): JSX.Element | null {
  const circuit = store.circuit.value;
  const key = store.selected.value;
  if (!circuit || key === null) return null;
  const at = positionOf(circuit, key);
  if (at < 0) return <Unknown store={store} node={key} />;
  return <Known store={store} circuit={circuit} node={key} at={at} />;
}

function Close({ store }: { store: Store }): JSX.Element {
  return (
    <button type="button" class="quiet icon" aria-label="Back to the circuit" title="Back to the circuit" onClick={() => store.change({ selected: null })}>
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
        <path d="M3 3 13 13M13 3 3 13" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" />
      </svg>
    </button>
  );
}

function Unknown({ store, node }: { store: Store; node: NodeKey }): JSX.Element {
  return (
    <div>
      <div class="spread">
        <h2>No such node</h2>
        <Close store={store} />
      </div>
      <p>
        This circuit keeps no node <span class="mono">{nameLabel(node)}</span>.
      </p>
    </div>
  );
}

interface KnownProps {
  store: Store;
  circuit: Circuit;
  node: NodeKey;
  at: number;
}

function Known({ store, circuit, node, at }: KnownProps): JSX.Element {
  const behaviour = store.behaviour.value;
  const info = circuit.nodes[at]!;
  const site = circuit.sites[info.site]!;
  const relations = relationsOf(circuit, at);
  const measured = behaviour?.nodes[at];
  const headIndex = headOf(site, info.index, circuit.d_head);
  const head = behaviour?.heads.find((head) => head.layer === site.layer && head.head === headIndex);
  return (
    <article class="node-panel" aria-label={`Node ${node}`}>
      <Header store={store} circuit={circuit} node={node} at={at} />
      {behaviour ? (
        <Effect behaviour={behaviour} at={at} />
      ) : (
        <div class="section">
          <Unmeasured store={store} circuit={circuit} what="effects, activations and samples" />
        </div>
      )}
      <Connections store={store} circuit={circuit} behaviour={behaviour} relations={relations} />
      {relations.unembedded !== null && (
        <ChannelTokens circuit={circuit} behaviour={behaviour} side="unembedding" channel={relations.unembedded} />
      )}
      {relations.embedded !== null && (
        <ChannelTokens circuit={circuit} behaviour={behaviour} side="embedding" channel={relations.embedded} />
      )}
      {behaviour && measured && (
        <>
          <Samples circuit={circuit} behaviour={behaviour} node={measured} />
          <Histogram node={measured} held={info.mean} n_tokens={behaviour.n_tokens} />
          {head && <Attention circuit={circuit} behaviour={behaviour} head={head} />}
        </>
      )}
    </article>
  );
}

function Header({ store, circuit, node, at }: KnownProps): JSX.Element {
  const info = circuit.nodes[at]!;
  const site = circuit.sites[info.site]!;
  const notes = store.look.value.notes;
  const name = nameOf(notes, node);
  const isPinned = notes.pins.includes(node);
  const groups = notes.groups.filter((group) => group.nodes.includes(node));
  return (
    <header>
      <div class="spread">
        <span class="overline">Node</span>
        <div class="row tight">
          <button
            type="button"
            class="quiet small"
            aria-pressed={isPinned}
            onClick={() => store.change({ notes: pinToggled(notes, node) })}
          >
            {isPinned ? "Pinned" : "Pin"}
          </button>
          <Close store={store} />
        </div>
      </div>
      <Name key={node} store={store} node={node} name={name} />
      {name !== null && <p class="mono soft key">{node}</p>}
      <p class="words">{nodeInWords(circuit, info)}</p>
      <p class="soft small">
        {siteDoes(site)} Ablated, it is held at <Num value={info.mean} />.
      </p>
      {groups.length > 0 && (
        <ul class="chips" aria-label="Groups">
          {groups.map((group) => (
            <li class="chip" key={group.name}>
              {nameLabel(group.name, 40)}
              <button
                type="button"
                class="link remove"
                aria-label={`Take out of the group ${nameLabel(group.name, 40)}`}
                onClick={() => store.change({ notes: ungrouped(store.look.peek().notes, node, group.name) })}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
    </header>
  );
}

/** The name, with a small form to change it or to put the node into a group. */
function Name({ store, node, name }: { store: Store; node: NodeKey; name: string | null }): JSX.Element {
  const [form, setForm] = useState<"name" | "group" | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const open = (which: "name" | "group") => {
    setForm(form === which ? null : which);
    requestAnimationFrame(() => field.current?.focus());
  };
  const submit = (event: Event) => {
    event.preventDefault();
    const text = field.current?.value ?? "";
    const notes = store.look.peek().notes;
    const after = form === "name" ? named(notes, node, text) : grouped(notes, node, text);
    if (after !== notes) store.change({ notes: after });
    setForm(null);
  };
  const isName = form === "name";
  return (
    <>
      <h1 class={name === null ? "mono" : ""}>{nameLabel(name ?? node, 120)}</h1>
      <div class="row naming small">
        <button type="button" class="link" aria-expanded={isName} onClick={() => open("name")}>
          {name === null ? "Name it" : "Rename"}
        </button>
        <button type="button" class="link" aria-expanded={form === "group"} onClick={() => open("group")}>
          Group it
        </button>
      </div>
      {form !== null && (
        <form class="row naming" onSubmit={submit} onKeyDown={(event) => event.key === "Escape" && (event.stopPropagation(), setForm(null))}>
          <input
            key={form}
            ref={field}
            aria-label={isName ? "Name" : "Group"}
            placeholder={isName ? "a name; empty takes it away" : "a group, new or old"}
            defaultValue={isName ? (name ?? "") : ""}
            maxLength={200}
            list={isName ? undefined : "gossamer-groups"}
          />
          {!isName && (
            <datalist id="gossamer-groups">
              {store.look.value.notes.groups.map((group) => (
                <option value={group.name} />
              ))}
            </datalist>
          )}
          <button type="submit" class="primary">
            {isName ? "Name" : "Add"}
          </button>
          {!store.index.value?.editable && (
            <span class="soft small">Stays on this page; `gossamer view --edit` keeps it with the circuit.</span>
          )}
        </form>
      )}
    </>
  );
}
