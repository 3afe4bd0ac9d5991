// The list of all nodes as a grid: sorts, filters, and holds only rows in sight, so that 10,000 stay fluid. One tab
// stop; arrow keys, Page Up and Down, Home and End go from row to row: the way to the nodes without a pointer.
import type { JSX } from "preact";
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Circuit } from "../data";
import { count, counted } from "../format";
import { useWidth } from "../many/pieces";
import { lighting, NodeLink, show } from "../node/link";
import { Num } from "../number";
import type { Store } from "../state";
import { nameLabel } from "../token-text";
import { inSight, matching, nodeRows, ordered, type NodeOrder } from "./nodelist";

const ROW = 28;
const HEIGHT = 15 * ROW;

interface ShownColumn {
  by: NodeOrder;
  name: string;
  /** A width of a CSS grid. */
  width: string;
}

const COLUMNS: ShownColumn[] = [
  { by: "place", name: "Node", width: "minmax(164px, 1fr)" },
  { by: "name", name: "Name", width: "minmax(0, 1.5fr)" },
  { by: "effect", name: "Effect", width: "4.4em" },
  { by: "degree", name: "Edges", width: "3.4em" },
];

/** Pixels from which names and numbers of edges stand beside each other. */
const ALL_COLUMNS = 400;

interface Sorting {
  by: NodeOrder;
  isDescending: boolean;
}

/** The order at first: what it costs to ablate a node tells more than where it stands. */
const FIRST: Record<"measured" | "plain", Sorting> = {
  measured: { by: "effect", isDescending: true },
  plain: { by: "place", isDescending: false },
};

export function NodeGrid({ store, circuit }: { store: Store; circuit: Circuit }): JSX.Element {
  const behaviour = store.behaviour.value;
  const notes = store.look.value.notes;
  const [filter, setFilter] = useState("");
  const [chosen, setSorting] = useState<Sorting | null>(null);
  const sorting = chosen ?? FIRST[behaviour ? "measured" : "plain"];
  const all = useMemo(() => nodeRows(circuit, behaviour, notes), [circuit, behaviour, notes]);
  const rows = useMemo(() => ordered(matching(all, filter), sorting.by, sorting.isDescending), [all, filter, sorting]);
  const hasNames = Object.keys(notes.names).length > 0;
  const box = useRef<HTMLElement>(null);
  const isNarrow = useWidth(box) < ALL_COLUMNS;
  const columns = COLUMNS.filter(
    ({ by }) =>
      (by !== "name" || hasNames) &&
      (by !== "effect" || behaviour !== null) &&
      (by !== "degree" || !(hasNames && isNarrow)),
  );
  return (
    <section class="section" ref={box}>
      <div class="spread">
        <h2>
          All nodes{" "}
          <span class="soft">
            {rows.length === all.length ? count(all.length) : `${count(rows.length)} of ${count(all.length)}`}
          </span>
        </h2>
        <input
          type="search"
          class="small"
          aria-label="Filter nodes"
          placeholder="filter"
          value={filter}
          onInput={(event) => setFilter(event.currentTarget.value)}
        />
      </div>
      <p class="sr-only" role="status">
        {counted(rows.length, "node")}
      </p>
      <Rows store={store} circuit={circuit} rows={rows} columns={columns} sorting={sorting} sort={setSorting} />
    </section>
  );
}

interface RowsProps {
  store: Store;
  circuit: Circuit;
  rows: ReturnType<typeof nodeRows>;
  columns: ShownColumn[];
  sorting: Sorting;
  sort: (to: Sorting) => void;
}

function Rows({ store, circuit, rows, columns, sorting, sort }: RowsProps): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  const [scroll, setScroll] = useState(0);
  const [at, setAt] = useState(0);
  const wantsFocus = useRef(false);
  const stop = Math.min(at, rows.length - 1);
  const { start, end } = inSight(scroll, HEIGHT, ROW, rows.length);
  const has = (order: NodeOrder) => columns.some(({ by }) => by === order);
  const gridTemplateColumns = columns.map((column) => column.width).join(" ");

  // Another filter or order begins at its top.
  useEffect(() => {
    setAt(0);
    box.current?.scrollTo({ top: 0 });
  }, [rows]);
  // The row that the keys went to may just have come into the page.
  useLayoutEffect(() => {
    if (!wantsFocus.current) return;
    const button = box.current?.querySelector<HTMLElement>(`[aria-rowindex="${stop + 2}"] button`);
    if (!button) return;
    wantsFocus.current = false;
    button.focus({ preventScroll: true });
  }, [stop, start, end]);

  const onKeyDown = (event: KeyboardEvent) => {
    const page = Math.floor(HEIGHT / ROW) - 1;
    const steps: Record<string, number> = {
      ArrowDown: 1,
      ArrowUp: -1,
      PageDown: page,
      PageUp: -page,
      Home: -rows.length,
      End: rows.length,
    };
    const step = steps[event.key];
    if (step === undefined || rows.length === 0) return;
    event.preventDefault();
    event.stopPropagation();
    const next = Math.max(0, Math.min(rows.length - 1, stop + step));
    wantsFocus.current = true;
    setAt(next);
    const element = box.current;
    if (!element) return;
    const top = Math.max(Math.min(element.scrollTop, next * ROW), (next + 1) * ROW - element.clientHeight);
    if (top !== element.scrollTop) element.scrollTop = top;
    setScroll(top);
  };
  const direction = (by: NodeOrder) => (sorting.by !== by ? "none" : sorting.isDescending ? "descending" : "ascending");
  const turn = (by: NodeOrder) =>
    sort({ by, isDescending: sorting.by === by ? !sorting.isDescending : by === "effect" || by === "degree" });
  return (
    <div class="node-grid table" role="grid" aria-label="All nodes" aria-rowcount={rows.length + 1}>
      <div role="rowgroup">
        <div role="row" class="head" aria-rowindex={1} style={{ gridTemplateColumns }}>
          {columns.map(({ by, name }) => (
            <div
              key={by}
              role="columnheader"
              class={by === "effect" || by === "degree" ? "num" : ""}
              aria-sort={direction(by)}
            >
              <button type="button" onClick={() => turn(by)}>
                {name}
              </button>
            </div>
          ))}
        </div>
      </div>
      <div
        ref={box}
        role="rowgroup"
        class="body"
        style={{ maxHeight: `${HEIGHT}px` }}
        onScroll={(event) => setScroll(event.currentTarget.scrollTop)}
        onKeyDown={onKeyDown}
      >
        <div role="presentation" style={{ height: `${start * ROW}px` }} />
        {rows.slice(start, end).map((row, i) => (
          <div
            key={row.key}
            role="row"
            aria-rowindex={start + i + 2}
            class="line"
            style={{ height: `${ROW}px`, gridTemplateColumns }}
            onClick={(event) => show(store, row.key, event.currentTarget)}
            onFocusIn={() => setAt(start + i)}
            {...hover(store, row.key)}
          >
            <div role="gridcell" class="clip" title={row.words}>
              <NodeLink store={store} circuit={circuit} node={row.key} isBare tabIndex={start + i === stop ? 0 : -1} />
            </div>
            {has("name") && (
              <div role="gridcell" class="clip" title={nameLabel(row.name)}>
                {nameLabel(row.name, 60)}
              </div>
            )}
            {has("effect") && (
              <div role="gridcell" class="num">
                <Num value={row.effect} as="effect" />
              </div>
            )}
            {has("degree") && (
              <div role="gridcell" class="num">
                {row.degree}
              </div>
            )}
          </div>
        ))}
        <div role="presentation" style={{ height: `${(rows.length - end) * ROW}px` }} />
        {rows.length === 0 && <p class="empty small">No node fits.</p>}
      </div>
    </div>
  );
}

/** Lit by the pointer; the button inside lights it by the keyboard. */
function hover(store: Store, key: string) {
  const { onPointerOver, onPointerLeave } = lighting(store, key);
  return { onPointerOver, onPointerLeave };
}
