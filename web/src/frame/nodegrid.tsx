// The list of all nodes as a grid: sorts, filters, and holds only rows in sight, so that 10,000 stay fluid. One tab
// stop; arrow keys, Page Up and Down, Home and End go from row to row: the way to the nodes without a pointer.
import type { JSX, RefObject } from "preact";
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Circuit } from "../data";
import { count, counted } from "../format";
import { lighting, NodeLink, show } from "../node/link";
import { Num } from "../number";
import { ariaSort, pressed, type Order } from "../order";
import type { Store } from "../state";
import { nameLabel } from "../token-text";
import { useWidth } from "../width";
import { inSight, matching, nodeRows, ordered, type NodeOrder, type NodeRow } from "./nodelist";

const ROW = 28;
const HEIGHT = 15 * ROW;

interface ShownColumn {
  by: NodeOrder;
  name: string;
  /** A width of a CSS grid. */
  width: string;
  isNumber?: boolean;
}

const COLUMNS: ShownColumn[] = [
  { by: "place", name: "Node", width: "minmax(164px, 1fr)" },
  { by: "name", name: "Name", width: "minmax(0, 1.5fr)" },
  { by: "effect", name: "Effect", width: "4.4em", isNumber: true },
  { by: "degree", name: "Edges", width: "3.4em", isNumber: true },
];

/** Pixels from which names and numbers of edges stand beside each other. */
const ALL_COLUMNS = 400;

/** The order at first: what it costs to ablate a node tells more than where it stands. */
const FIRST: Record<"measured" | "plain", Order<NodeOrder>> = {
  measured: { column: "effect", down: true },
  plain: { column: "place", down: false },
};

export function NodeGrid({ store, circuit }: { store: Store; circuit: Circuit }): JSX.Element {
  const behaviour = store.behaviour.value;
  const notes = store.look.value.notes;
  const [filter, setFilter] = useState("");
  const [chosen, setOrder] = useState<Order<NodeOrder> | null>(null);
  const order = chosen ?? FIRST[behaviour ? "measured" : "plain"];
  const all = useMemo(() => nodeRows(circuit, behaviour, notes), [circuit, behaviour, notes]);
  const rows = useMemo(() => ordered(matching(all, filter), order.column, order.down), [all, filter, order]);
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
      <Rows store={store} circuit={circuit} rows={rows} columns={columns} order={order} setOrder={setOrder} />
    </section>
  );
}

interface RowsProps {
  store: Store;
  circuit: Circuit;
  rows: readonly NodeRow[];
  columns: readonly ShownColumn[];
  order: Order<NodeOrder>;
  setOrder: (to: Order<NodeOrder>) => void;
}

function Rows({ store, circuit, rows, columns, order, setOrder }: RowsProps): JSX.Element {
  const walk = useWalk(rows);
  const { start, end } = walk;
  const gridTemplateColumns = columns.map((column) => column.width).join(" ");
  return (
    <div class="node-grid table" role="grid" aria-label="All nodes" aria-rowcount={rows.length + 1}>
      <Head columns={columns} order={order} setOrder={setOrder} style={{ gridTemplateColumns }} />
      <div
        ref={walk.box}
        role="rowgroup"
        class="body"
        style={{ maxHeight: `${HEIGHT}px` }}
        onScroll={(event) => walk.scrolledTo(event.currentTarget.scrollTop)}
        onKeyDown={walk.onKeyDown}
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
            onFocusIn={() => walk.setAt(start + i)}
            {...hover(store, row.key)}
          >
            <Cells store={store} circuit={circuit} row={row} columns={columns} isStop={start + i === walk.stop} />
          </div>
        ))}
        <div role="presentation" style={{ height: `${(rows.length - end) * ROW}px` }} />
        {rows.length === 0 && <p class="empty small">No node fits.</p>}
      </div>
    </div>
  );
}

type HeadProps = Pick<RowsProps, "columns" | "order" | "setOrder"> & { style: Record<string, string> };

function Head({ columns, order, setOrder, style }: HeadProps): JSX.Element {
  return (
    <div role="rowgroup">
      <div role="row" class="head" aria-rowindex={1} style={style}>
        {columns.map(({ by, name, isNumber = false }) => (
          <div key={by} role="columnheader" class={isNumber ? "num" : ""} aria-sort={ariaSort(order, by)}>
            <button type="button" onClick={() => setOrder(pressed(order, by, isNumber))}>
              {name}
            </button>
          </div>
        ))}
      </div>
    </div>
  );
}

type CellsProps = Pick<RowsProps, "store" | "circuit" | "columns"> & { row: NodeRow; isStop: boolean };

function Cells({ store, circuit, columns, row, isStop }: CellsProps): JSX.Element {
  const has = (order: NodeOrder) => columns.some(({ by }) => by === order);
  return (
    <>
      <div role="gridcell" class="clip" title={row.words}>
        <NodeLink store={store} circuit={circuit} node={row.key} isBare tabIndex={isStop ? 0 : -1} />
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
    </>
  );
}

interface Walk {
  box: RefObject<HTMLDivElement | null>;
  /** The rows that are in the page. */
  start: number;
  end: number;
  /** The row that Tab goes to. */
  stop: number;
  setAt: (row: number) => void;
  scrolledTo: (top: number) => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

/** Where one is in the rows, by scrolling and by keys. */
function useWalk(rows: readonly NodeRow[]): Walk {
  const box = useRef<HTMLDivElement>(null);
  const [scroll, setScroll] = useState(0);
  const [at, setAt] = useState(0);
  const wantsFocus = useRef(false);
  const stop = Math.min(at, rows.length - 1);
  const { start, end } = inSight(scroll, HEIGHT, ROW, rows.length);
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
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = stepOf(event.key, rows.length);
    if (step === null || rows.length === 0) return;
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
  return { box, start, end, stop, setAt, scrolledTo: setScroll, onKeyDown };
}

/** How many rows down a key goes; null for a key that goes nowhere. */
function stepOf(key: string, n: number): number | null {
  const page = Math.floor(HEIGHT / ROW) - 1;
  const steps = new Map([
    ["ArrowDown", 1],
    ["ArrowUp", -1],
    ["PageDown", page],
    ["PageUp", -page],
    ["Home", -n],
    ["End", n],
  ]);
  return steps.get(key) ?? null;
}

/** Lit by the pointer; the button inside lights it by the keyboard. */
function hover(store: Store, key: string) {
  const { onPointerOver, onPointerLeave } = lighting(store, key);
  return { onPointerOver, onPointerLeave };
}
