// The search field and its results: a combobox, whose list jumps to nodes.
import { useComputed, useSignal, useSignalEffect, type ReadonlySignal, type Signal } from "@preact/signals";
import type { JSX } from "preact";
import { useRef } from "preact/hooks";
import { useElsewhere } from "../elsewhere";
import { counted } from "../format";
import type { Store } from "../state";
import { nameLabel } from "../token-text";
import { shownName } from "./facts";
import { search, type Hit } from "./search";
import type { GraphView } from "./view";

const MOST_HITS = 100;

export function SearchBox({ store, view }: { store: Store; view: GraphView }): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  const finding = useFinding(store, view);
  const { typed, isOpen, at, hits } = finding;
  const listed = hits.value.slice(0, MOST_HITS);
  const isShown = isOpen.value && typed.value !== "";
  useElsewhere(box, () => (isOpen.value = false));
  usePreview(store, finding);
  const jump = (hit: Hit): void => {
    isOpen.value = false;
    view.pointed.value = null;
    store.change({ selected: hit.key });
    view.command.value = { do: "jump", key: hit.key };
  };
  return (
    <div class="graph-search" ref={box}>
      <input
        type="text"
        role="combobox"
        aria-label="Search nodes"
        aria-expanded={isShown}
        aria-controls="graph-hits"
        aria-autocomplete="list"
        aria-activedescendant={isShown && listed.length ? `graph-hit-${at.value}` : undefined}
        placeholder="Node, site, token, name  ( / )"
        title="As 0.attn.v:122, 122, attn.q, blocks.0.attn.hook_v, head 7, a token, or a name"
        value={typed.value}
        onFocus={() => (isOpen.value = true)}
        onInput={(event) => {
          typed.value = event.currentTarget.value;
          at.value = 0;
          isOpen.value = true;
        }}
        onKeyDown={(event) => {
          if (!onKey(event, finding, listed, jump)) return;
          box.current?.querySelector(`#graph-hit-${at.value}`)?.scrollIntoView({ block: "nearest" });
          event.preventDefault();
          event.stopPropagation();
        }}
      />
      <div class="graph-hits" hidden={!isShown}>
        <Hits store={store} hits={isShown ? listed : []} at={at} jump={jump} />
        <p role="status">{isShown && saying(listed.length, hits.value.length)}</p>
      </div>
    </div>
  );
}

interface Finding {
  typed: Signal<string>;
  isOpen: Signal<boolean>;
  /** The hit that Enter jumps to. */
  at: Signal<number>;
  hits: ReadonlySignal<Hit[]>;
}

/** What is typed, and the nodes of the picture that fit. */
function useFinding(store: Store, view: GraphView): Finding {
  const typed = useSignal("");
  const hits = useComputed((): Hit[] => {
    const circuit = store.circuit.value;
    const diagram = view.diagram.value;
    if (!circuit || !diagram || !typed.value) return [];
    const keys = diagram.cells.filter((cell) => cell.node >= 0).map((cell) => cell.key);
    return search(typed.value, { circuit, behaviour: store.behaviour.value, notes: store.look.value.notes, keys });
  });
  return { typed, isOpen: useSignal(false), at: useSignal(0), hits };
}

/** Light the hit that Enter jumps to, as long as the list is there: what is taken away hears of no pointer that leaves. */
function usePreview(store: Store, { typed, isOpen, at, hits }: Finding): void {
  const key = useComputed(() => (isOpen.value && typed.value !== "" && hits.value[at.value]?.key) || null);
  useSignalEffect(() => {
    const lit = key.value;
    if (lit === null) return;
    store.hovered.value = lit;
    return () => {
      if (store.hovered.peek() === lit) store.hovered.value = null;
    };
  });
}

/** What a key does in the field; says whether it did. */
function onKey({ key }: KeyboardEvent, finding: Finding, listed: readonly Hit[], jump: (hit: Hit) => void): boolean {
  const { typed, isOpen, at } = finding;
  const hit = listed[at.value];
  if (key === "ArrowDown" || key === "ArrowUp") {
    isOpen.value = true;
    at.value = Math.max(0, Math.min(listed.length - 1, at.value + (key === "ArrowDown" ? 1 : -1)));
  } else if (key === "Enter") {
    if (hit) jump(hit);
  } else if (key === "Escape") {
    if (!isOpen.value || typed.value === "") typed.value = "";
    isOpen.value = false;
  } else {
    if (key === "Tab") isOpen.value = false;
    return false;
  }
  return true;
}

/** How many nodes fit, and how many of them are listed. */
function saying(listed: number, all: number): string {
  if (all === 0) return "No node fits.";
  return all > listed ? `The first ${listed} of ${counted(all, "node")}` : counted(all, "node");
}

interface HitsOf {
  store: Store;
  hits: readonly Hit[];
  at: Signal<number>;
  jump: (hit: Hit) => void;
}

function Hits({ store, hits, at, jump }: HitsOf): JSX.Element {
  const { notes } = store.look.value;
  return (
    <ul id="graph-hits" role="listbox" aria-label="Nodes found">
      {hits.map((hit, i) => (
        <li
          key={hit.key}
          id={`graph-hit-${i}`}
          role="option"
          aria-selected={i === at.value}
          onPointerMove={({ movementX, movementY }) => {
            // A list that opens or scrolls under a pointer that rests is not pointed at.
            if (movementX || movementY) at.value = i;
          }}
          onClick={() => jump(hit)}
        >
          <span>{shownName(notes, hit.key)}</span> <small>{nameLabel(hit.why, 40)}</small>
        </li>
      ))}
    </ul>
  );
}
