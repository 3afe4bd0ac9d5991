// The search field and its results: a combobox, whose list jumps to nodes.
import { useComputed, useSignal } from "@preact/signals";
import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { counted } from "../format";
import type { Store } from "../state";
import { nameLabel } from "../token-text";
import { shownName } from "./facts";
import { search, type Hit } from "./search";
import type { GraphView } from "./view";

const MOST_HITS = 100;

export function SearchBox({ store, view }: { store: Store; view: GraphView }): JSX.Element {
  const typed = useSignal("");
  const isOpen = useSignal(false);
  const at = useSignal(0);
  const box = useRef<HTMLDivElement>(null);
  const hits = useComputed((): Hit[] => {
    const circuit = store.circuit.value;
    const diagram = view.diagram.value;
    if (!circuit || !diagram || !typed.value) return [];
    const keys = diagram.cells.filter((cell) => cell.node >= 0).map((cell) => cell.key);
    return search(typed.value, { circuit, behaviour: store.behaviour.value, notes: store.look.value.notes, keys });
  });
  const listed = hits.value.slice(0, MOST_HITS);
  const isShown = isOpen.value && typed.value !== "";
  useEffect(() => {
    const close = (event: Event): void => {
      if (box.current && !event.composedPath().includes(box.current)) isOpen.value = false;
    };
    document.addEventListener("pointerdown", close);
    return () => document.removeEventListener("pointerdown", close);
  }, []);
  const jump = (hit: Hit | undefined): void => {
    if (!hit) return;
    isOpen.value = false;
    view.pointed.value = null;
    store.change({ selected: hit.key });
    view.command.value = { do: "jump", key: hit.key };
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      const step = event.key === "ArrowDown" ? 1 : -1;
      isOpen.value = true;
      at.value = Math.max(0, Math.min(listed.length - 1, at.value + step));
      box.current?.querySelector(`#graph-hit-${at.value}`)?.scrollIntoView({ block: "nearest" });
    } else if (event.key === "Enter") jump(listed[at.value]);
    else if (event.key === "Escape") {
      if (!isShown) typed.value = "";
      isOpen.value = false;
    } else return;
    event.preventDefault();
    event.stopPropagation();
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
        onKeyDown={onKey}
      />
      <div class="graph-hits" hidden={!isShown}>
        <Hits store={store} hits={isShown ? listed : []} at={at.value} jump={jump} />
        <p role="status">{isShown && saying(listed.length, hits.value.length)}</p>
      </div>
    </div>
  );
}

/** How many nodes fit, and how many of them are listed. */
function saying(listed: number, all: number): string {
  if (all === 0) return "No node fits.";
  return all > listed ? `The first ${listed} of ${counted(all, "node")}` : counted(all, "node");
}

interface HitsOf {
  store: Store;
  hits: readonly Hit[];
  at: number;
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
          aria-selected={i === at}
          onPointerEnter={() => (store.hovered.value = hit.key)}
          onPointerLeave={() => (store.hovered.value = null)}
          onClick={() => jump(hit)}
        >
          <span>{shownName(notes, hit.key)}</span> <small>{nameLabel(hit.why, 40)}</small>
        </li>
      ))}
    </ul>
  );
}
