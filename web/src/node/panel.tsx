// The selected node: what it is, what it costs to ablate it, what it reads and writes, when it is active, where it
// looks.
import type { ComponentChildren, JSX } from "preact";
import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Circuit, NodeInfo, NodeKey } from "../data";
import { counted } from "../format";
import { nameOf, positionOf } from "../keys";
import { grouped, MOST, named, pinToggled, ungrouped } from "../notes";
import { Num } from "../number";
import type { Store } from "../state";
import { nameLabel } from "../token-text";
import { Connections } from "./connections";
import { Effect } from "./effect";
import { show } from "./link";
import { Unmeasured } from "./measure";
import { Measured } from "./measured";
import { Outside } from "./outside";
import { rankedNode, type Ranked } from "./ranked";
import { relationsOf } from "./relations";
import { ChannelTokens } from "./tokens";
import { nodeInWords, siteDoes } from "./words";

export function NodePanel({ store }: { store: Store }): JSX.Element | null {
  const circuit = store.circuit.value;
  const key = store.selected.value;
  if (!circuit || key === null) return null;
  const at = positionOf(circuit, key);
  if (at < 0) {
    const ranked = rankedNode(circuit, key);
    return ranked ? (
      <OfRanking store={store} circuit={circuit} node={key} ranked={ranked} />
    ) : (
      <Unknown store={store} node={key} />
    );
  }
  return <Known store={store} circuit={circuit} node={key} at={at} />;
}

function Close({ store }: { store: Store }): JSX.Element {
  return (
    <button
      type="button"
      class="quiet icon"
      aria-label="Back to the circuit"
      title="Back to the circuit"
      onClick={(event) => show(store, null, event.currentTarget)}
    >
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
        <h1 tabIndex={-1}>No such node</h1>
        <Close store={store} />
      </div>
      <p>
        This circuit keeps no node <span class="mono">{nameLabel(node)}</span>.
      </p>
    </div>
  );
}

interface OfRankingProps {
  store: Store;
  circuit: Circuit;
  node: NodeKey;
  ranked: Ranked;
}

function OfRanking({ store, circuit, node, ranked }: OfRankingProps): JSX.Element {
  return (
    <Frame store={store} node={node}>
      <Header store={store} circuit={circuit} node={node} info={ranked.node} />
      <Outside store={store} circuit={circuit} node={node} ranked={ranked} />
    </Frame>
  );
}

/** The panel of one node: another begins at its top, Escape leads back to the circuit. */
function Frame({ store, node, children }: { store: Store; node: NodeKey; children: ComponentChildren }): JSX.Element {
  const article = useRef<HTMLElement>(null);
  useLayoutEffect(() => article.current?.closest(".panel")?.scrollTo({ top: 0 }), [node]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") show(store, null, event.currentTarget);
  };
  return (
    <article class="node-panel" ref={article} aria-label={`Node ${nameLabel(node)}`} onKeyDown={onKeyDown}>
      {children}
    </article>
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
  const relations = relationsOf(circuit, at);
  const isCut = store.look.value.size !== null && circuit.cuts !== null;
  return (
    <Frame store={store} node={node}>
      <Header store={store} circuit={circuit} node={node} info={info} />
      {isCut && (
        <p class="callout small">
          What follows is of the circuit of {counted(circuit.nodes.length, "node")}, not of the cut that the graph
          shows.
        </p>
      )}
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
      {behaviour && <Measured store={store} circuit={circuit} behaviour={behaviour} info={info} at={at} />}
    </Frame>
  );
}

type Form = "name" | "group";

interface HeaderProps {
  store: Store;
  circuit: Circuit;
  node: NodeKey;
  info: NodeInfo;
}

function Header({ store, circuit, node, info }: HeaderProps): JSX.Element {
  const [form, setForm] = useState<Form | null>(null);
  const site = circuit.sites[info.site]!;
  const notes = store.look.value.notes;
  const name = nameOf(notes, node);
  const isPinned = notes.pins.includes(node);
  const toggle = (which: Form) => setForm(form === which ? null : which);
  return (
    <header>
      <div class="spread">
        <span class="overline">Node</span>
        <div class="row tight">
          <button
            type="button"
            class="quiet small node-name"
            aria-expanded={form === "name"}
            onClick={() => toggle("name")}
          >
            {name === null ? "Name" : "Rename"}
          </button>
          <button type="button" class="quiet small" aria-expanded={form === "group"} onClick={() => toggle("group")}>
            Group
          </button>
          <button
            type="button"
            class="quiet small"
            aria-pressed={isPinned}
            title="A pinned node keeps its paths lit, whatever else is pointed at or selected (P)"
            onClick={() => store.change({ notes: pinToggled(notes, node) })}
          >
            {isPinned ? "Pinned" : "Pin"}
          </button>
          <Close store={store} />
        </div>
      </div>
      {form !== null && (
        <NoteForm key={`${form} ${node}`} store={store} node={node} form={form} close={() => setForm(null)} />
      )}
      <h1 tabIndex={-1} class={name === null ? "mono" : ""}>
        {nameLabel(name ?? node, 120)}
      </h1>
      {name !== null && <p class="mono soft key">{node}</p>}
      <p class="words">{nodeInWords(circuit, info)}</p>
      <p class="soft small">
        {siteDoes(site)} Ablated, it is held at <Num value={info.mean} />
        {circuit.n_mean_tokens > 0 && `, its mean over ${counted(circuit.n_mean_tokens, "token")} of training text`}.
      </p>
      <Groups store={store} node={node} />
    </header>
  );
}

function Groups({ store, node }: { store: Store; node: NodeKey }): JSX.Element | null {
  const groups = store.look.value.notes.groups.filter((group) => group.nodes.includes(node));
  if (groups.length === 0) return null;
  return (
    <ul class="chips" aria-label="Groups">
      {groups.map((group) => (
        <li class="chip" key={group.name}>
          <span class="clip">{nameLabel(group.name, 40)}</span>
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
  );
}

interface NoteFormProps {
  store: Store;
  node: NodeKey;
  form: Form;
  close: () => void;
}

/** A name for the node, or a group to put it into. */
function NoteForm({ store, node, form, close }: NoteFormProps): JSX.Element {
  const field = useRef<HTMLInputElement>(null);
  const groups = useId();
  useLayoutEffect(() => field.current?.focus(), []); // at once: what is typed next is the name
  const notes = store.look.value.notes;
  const isName = form === "name";
  const submit = (event: Event) => {
    event.preventDefault();
    const text = field.current?.value ?? "";
    const after = isName ? named(notes, node, text) : grouped(notes, [node], text);
    if (after !== notes) store.change({ notes: after });
    close();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation(); // what is typed is no command
    if (event.key === "Escape") close();
  };
  return (
    <form class="row naming" onSubmit={submit} onKeyDown={onKeyDown}>
      <input
        ref={field}
        aria-label={isName ? "Name" : "Group"}
        placeholder={isName ? "a name; empty takes it away" : "a group, new or old"}
        defaultValue={isName ? (nameOf(notes, node) ?? "") : ""}
        maxLength={MOST.letters}
        list={isName ? undefined : groups}
      />
      {!isName && (
        <datalist id={groups}>
          {notes.groups.map((group) => (
            <option value={group.name} />
          ))}
        </datalist>
      )}
      <button type="submit" class="primary">
        {isName ? "Name it" : "Add"}
      </button>
      {!store.index.value?.editable && (
        <span class="soft small">
          Stays on this page; <code>gossamer view --edit</code> keeps it with the circuit.
        </span>
      )}
    </form>
  );
}
