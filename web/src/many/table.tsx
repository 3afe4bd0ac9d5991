// All that was opened: circuits of models and tasks in one table, training runs, and series of circuits over training.
import { signal, type Signal } from "@preact/signals";
import type { JSX } from "preact";
import type { CircuitCard, FormationCard, Index, RunCard } from "../data";
import { count, counted } from "../format";
import { Link } from "../link";
import { Num, type Kind } from "../number";
import { ariaSort, filtered, pressed, sorted, type Order, type Value } from "../order";
import { remembered } from "../remember";
import type { Store } from "../state";
import { nameLabel } from "../token-text";
import { TasksByModels } from "./matrix";
import { Text } from "./pieces";

interface Column {
  name: string;
  title: string;
  value: (card: CircuitCard) => Value;
  /** How a number is written; text has none. */
  as?: Kind;
  /** Whether it is of the report. */
  isReported?: boolean;
  /** What its losses are measured on. */
  on?: string;
}

/** The pairs that a column is measured on. */
const ON = { cut: "on the cut's pairs", report: "on held-out pairs" };

const COLUMNS: Column[] = [
  { name: "circuit", title: "the folder's name", value: (card) => card.name },
  { name: "task", title: "what was asked", value: (card) => card.task },
  { name: "model", title: "the model it belongs to", value: (card) => card.model },
  { name: "seed", title: "of the pruning", value: (card) => card.seed, as: "exact" },
  { name: "nodes", title: "nodes kept", value: (card) => card.n_nodes, as: "count" },
  { name: "edges", title: "nonzero weights between them", value: (card) => card.n_edges, as: "count" },
  {
    name: "loss",
    title: "on its own pairs, nats a prompt; chance is 0.693",
    value: (card) => card.loss,
    as: "loss",
    on: ON.cut,
  },
  { name: "accuracy", title: "on its own pairs", value: (card) => card.accuracy, as: "percent", on: ON.cut },
  { name: "target", title: "the loss that it was cut at", value: (card) => card.target_loss, as: "loss", on: ON.cut },
  {
    name: "whole model",
    title: "its loss on the same pairs, nats a prompt",
    value: (card) => card.full_loss,
    as: "loss",
    on: ON.cut,
  },
  {
    name: "sufficiency",
    title: "loss of the circuit alone, when it was validated, nats a prompt",
    value: (card) => card.sufficiency,
    as: "loss",
    isReported: true,
    on: ON.report,
  },
  {
    name: "necessity",
    title: "loss of the model without it, when it was validated, nats a prompt",
    value: (card) => card.necessity,
    as: "loss",
    isReported: true,
    on: ON.report,
  },
];

/** Whether a circuit was validated on the very pairs that its cut was decided on. */
const isAgain = (card: CircuitCard): boolean => card.is_held_out === false;
const AGAIN = "on the pairs that the cut was decided on: the task has too few to hold any out";

/** Neighbours of the same `on` under one head. */
function groupsOf(columns: readonly Column[]): { on: string | undefined; n: number }[] {
  const groups: { on: string | undefined; n: number }[] = [];
  for (const { on } of columns) {
    const last = groups.at(-1);
    if (last && last.on === on) last.n += 1;
    else groups.push({ on, n: 1 });
  }
  return groups;
}

interface Kept {
  filter: Signal<string>;
  order: Signal<Order>;
  chosen: Signal<readonly string[]>;
}

function keptOf(store: Store): Kept {
  return remembered(store, "many", () => ({
    filter: signal(""),
    order: signal<Order>({ column: "task", down: false }),
    chosen: signal<readonly string[]>([]),
  }));
}

export function ManyView({ store }: { store: Store }): JSX.Element {
  const index = store.index.value;
  if (!index)
    return (
      <p class="page-notice" role="status">
        Loading…
      </p>
    );
  const { circuits, runs, formations } = index;
  const route = store.route.value;
  const missed = route.page === "many" ? route.missed : undefined;
  return (
    <div class="page">
      {missed !== undefined && (
        <p class="callout" role="alert">
          Nothing is at <code>{nameLabel(missed)}</code>; this is all that there is.
        </p>
      )}
      <header class="page-head">
        <h1>All: what there is to look at</h1>
        <p>{summary(index)}</p>
        {circuits.length > 1 && (
          <p>Press a circuit's name to see its graph, or tick two and compare them; a column's name sorts by it.</p>
        )}
      </header>
      {circuits.length + runs.length + formations.length === 0 && <Nothing />}
      {circuits.length > 0 && <Circuits store={store} cards={circuits} kept={keptOf(store)} />}
      <TasksByModels store={store} cards={circuits} />
      {formations.length > 0 && <Formations store={store} cards={formations} />}
      {runs.length > 0 && <Runs store={store} cards={runs} />}
    </div>
  );
}

/** "3 circuits of 2 tasks in 1 model, 1 run" */
export function summary({ circuits, runs, formations }: Pick<Index, "circuits" | "runs" | "formations">): string {
  const parts: string[] = [];
  if (circuits.length) {
    const tasks = new Set(circuits.map((card) => card.task)).size;
    const models = new Set(circuits.map((card) => card.model_hash)).size;
    parts.push(`${counted(circuits.length, "circuit")} of ${counted(tasks, "task")} in ${counted(models, "model")}`);
  }
  if (formations.length)
    parts.push(`${counted(formations.length, "series of circuits", "series of circuits")} over training`);
  if (runs.length) parts.push(counted(runs.length, "training run"));
  return parts.join(" · ");
}

function Nothing(): JSX.Element {
  return (
    <div class="page-empty">
      <p>
        Nothing was opened. Name folders: <code>gossamer view PATH...</code>
      </p>
      <ul>
        <li>
          a circuit, as <code>gossamer prune</code> writes it, or a folder of many
        </li>
        <li>
          a training run, as <code>gossamer train</code> writes it
        </li>
        <li>
          a series of circuits over a run, as <code>gossamer formation</code> writes it
        </li>
      </ul>
    </div>
  );
}

function Circuits({ store, cards, kept }: { store: Store; cards: CircuitCard[]; kept: Kept }): JSX.Element {
  const order = kept.order.value;
  const column = COLUMNS.find((one) => one.name === order.column) ?? COLUMNS[0]!;
  const found = filtered(cards, (card) => `${card.name} ${card.task} ${card.model}`, kept.filter.value);
  const rows = sorted(found, column.value, order.down);
  return (
    <section aria-labelledby="mn-circuits">
      <h2 id="mn-circuits">Circuits</h2>
      <Tools store={store} kept={kept} n={cards.length} shown={rows.length} />
      <div class="scroller" tabIndex={0} role="region" aria-label="Table of circuits">
        <table class="page-table mn-circuits">
          <caption class="sr-only">Circuits; losses are nats a prompt, chance is 0.693</caption>
          <thead>
            <tr class="mn-groups">
              <td />
              {groupsOf(COLUMNS).map(({ on, n }) =>
                on === undefined ? (
                  <td key="" colSpan={n} />
                ) : (
                  <th key={on} colSpan={n} scope="colgroup">
                    {on}
                  </th>
                ),
              )}
            </tr>
            <tr>
              <th scope="col">
                <span class="sr-only">choose to compare</span>
              </th>
              {COLUMNS.map((one) => (
                <Header
                  key={one.name}
                  column={one}
                  order={order}
                  press={() => (kept.order.value = pressed(order, one.name))}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((card) => (
              <Row key={card.id} store={store} card={card} kept={kept} />
            ))}
          </tbody>
        </table>
      </div>
      {rows.some(isAgain) && <p class="remark">* {AGAIN}</p>}
      {rows.length === 0 && <p class="soft">No circuit's name, task or model holds these words.</p>}
    </section>
  );
}

interface ToolsOf {
  store: Store;
  kept: Kept;
  n: number;
  shown: number;
}

function Tools({ store, kept, n, shown }: ToolsOf): JSX.Element {
  const [left, right, more] = kept.chosen.value;
  const ready = left !== undefined && right !== undefined && more === undefined;
  return (
    <div class="page-tools">
      <input
        type="search"
        placeholder="filter by name, task, model"
        aria-label="Filter circuits by name, task or model"
        value={kept.filter.value}
        onInput={(event) => (kept.filter.value = event.currentTarget.value)}
      />
      <span class="soft" role="status">
        {shown === n ? counted(n, "circuit") : `${shown} of ${counted(n, "circuit")}`}
      </span>
      {n > 1 && (
        <>
          <button
            type="button"
            class="primary"
            disabled={!ready}
            onClick={() => ready && store.router.go({ page: "compare", left, right })}
          >
            Compare side by side
          </button>
          <span class="soft">
            {ready ? "" : `choose two${kept.chosen.value.length ? `, ${kept.chosen.value.length} chosen` : ""}`}
          </span>
        </>
      )}
    </div>
  );
}

function Header({ column, order, press }: { column: Column; order: Order; press: () => void }): JSX.Element {
  const sort = ariaSort(order, column.name);
  return (
    <th
      scope="col"
      class={column.as ? "num" : ""}
      aria-sort={sort}
      title={column.title}
    >
      <button type="button" class="mn-sort" onClick={press}>
        {column.name}
        <span class="mn-arrow" aria-hidden="true">
          {{ none: "", ascending: "↑", descending: "↓" }[sort]}
        </span>
      </button>
    </th>
  );
}

function Row({ store, card, kept }: { store: Store; card: CircuitCard; kept: Kept }): JSX.Element {
  const chosen = kept.chosen.value;
  const isChosen = chosen.includes(card.id);
  return (
    <tr class={isChosen ? "mn-chosen" : ""}>
      <td>
        <input
          type="checkbox"
          aria-label={`Choose ${nameLabel(card.name)}, ${nameLabel(card.task)} to compare`}
          checked={isChosen}
          onChange={() => {
            kept.chosen.value = isChosen ? chosen.filter((id) => id !== card.id) : [...chosen, card.id];
          }}
        />
      </td>
      {COLUMNS.map((column, i) => {
        const value = column.value(card);
        if (i === 0)
          return (
            <th key={column.name} scope="row">
              <Link store={store} to={{ page: "circuit", id: card.id, node: null }}>
                <Text text={card.name} />
              </Link>
            </th>
          );
        return column.as ? (
          <td key={column.name} class="num">
            <Num value={value as number | null} as={column.as} />
            {column.isReported && isAgain(card) && (
              <span class="mn-again" title={AGAIN}>
                *
              </span>
            )}
          </td>
        ) : (
          <td key={column.name}>
            <Text text={String(value)} />
          </td>
        );
      })}
    </tr>
  );
}

function Formations({ store, cards }: { store: Store; cards: FormationCard[] }): JSX.Element {
  return (
    <section aria-labelledby="mn-formations">
      <h2 id="mn-formations">Circuits over training</h2>
      <table class="page-table">
        <thead>
          <tr>
            <th scope="col">series</th>
            <th scope="col">task</th>
          </tr>
        </thead>
        <tbody>
          {cards.map((card) => (
            <tr key={card.id}>
              <th scope="row">
                <Link store={store} to={{ page: "formation", id: card.id }}>
                  <Text text={card.name} />
                </Link>
              </th>
              <td>
                <Text text={card.task} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Runs({ store, cards }: { store: Store; cards: RunCard[] }): JSX.Element {
  return (
    <section aria-labelledby="mn-runs">
      <h2 id="mn-runs">Training runs</h2>
      <table class="page-table">
        <thead>
          <tr>
            <th scope="col">run</th>
            <th scope="col" class="num">
              steps
            </th>
          </tr>
        </thead>
        <tbody>
          {cards.map((card) => (
            <tr key={card.id}>
              <th scope="row">
                <Link store={store} to={{ page: "run", id: card.id }}>
                  <Text text={card.name} />
                </Link>
              </th>
              <td class="num">{count(card.steps)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
