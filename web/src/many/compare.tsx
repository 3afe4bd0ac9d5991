// Two circuits side by side: their figures, what they share, and what only one of them has.
import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import type { Circuit, CircuitCard, NodeKey } from "../data";
import { count, counted, exact, percent } from "../format";
import { partsOf } from "../keys";
import { Link } from "../link";
import { Num, type Kind } from "../number";
import type { Store } from "../state";
import { nameLabel } from "../token-text";
import { Graphs } from "./graphs";
import { caution, overlap, siteRows, type EdgeRow, type Split } from "./overlap";
import { Picture } from "./picture";
import { fetchCircuit, useLoaded, Waiting } from "./pieces";

export function CompareView({ store }: { store: Store }): JSX.Element {
  const route = store.route.value;
  const [left, right] = route.page === "compare" ? [route.left, route.right] : ["", ""];
  const ours = useLoaded(left, (id) => fetchCircuit(store, id));
  const theirs = useLoaded(right, (id) => fetchCircuit(store, id));
  return (
    <div class="page">
      <header class="page-head">
        <h1>Side by side</h1>
      </header>
      <Choice store={store} left={left} right={right} />
      {ours.state !== "there" ? (
        <Waiting loaded={ours} what="the left circuit" />
      ) : theirs.state !== "there" ? (
        <Waiting loaded={theirs} what="the right circuit" />
      ) : (
        <Both store={store} left={ours.value} right={theirs.value} />
      )}
    </div>
  );
}

function Choice({ store, left, right }: { store: Store; left: string; right: string }): JSX.Element {
  const cards = store.index.value?.circuits ?? [];
  const pick = (side: "left" | "right", value: string, other: string) => (
    <label class={`mn-side mn-${side}`}>
      {side}
      <select
        value={value}
        onChange={(event) => {
          const id = event.currentTarget.value;
          store.router.go({ page: "compare", left: side === "left" ? id : other, right: side === "left" ? other : id });
        }}
      >
        {cards.map((card) => (
          <option key={card.id} value={card.id}>
            {nameLabel(`${card.name}, ${card.task}, ${card.model}`, 80)}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <div class="page-tools">
      {pick("left", left, right)}
      <button type="button" onClick={() => store.router.go({ page: "compare", left: right, right: left })}>
        ⇄ <span class="sr-only">Exchange left and right</span>
      </button>
      {pick("right", right, left)}
    </div>
  );
}

function Both({ store, left, right }: { store: Store; left: Circuit; right: Circuit }): JSX.Element {
  const found = useMemo(() => overlap(left, right), [left, right]);
  const { nodes, edges } = found;
  const rows = useMemo(() => siteRows(left, right), [left, right]);
  const warning = caution(left, right);
  return (
    <>
      {warning && (
        <p class="mn-warning" role="note">
          {warning}
        </p>
      )}
      <p class="mn-graphs">
        Graphs:{" "}
        {[left.card, right.card].map((card, i) => (
          <span key={i}>
            {i === 0 ? "left, " : "; right, "}
            <Link store={store} to={{ page: "circuit", id: card.id, node: null }}>
              {nameLabel(card.name, 60)}
            </Link>
          </span>
        ))}
      </p>
      <div class="mn-two">
        <section aria-labelledby="mn-figures">
          <h2 id="mn-figures">Figures</h2>
          <div class="scroller" tabIndex={0} role="region" aria-label="Figures of both">
            <Figures left={left.card} right={right.card} />
          </div>
        </section>
        <section aria-labelledby="mn-shared">
          <h2 id="mn-shared">What they share</h2>
          <Share what="nodes" split={nodes} />
          <Share what="edges" split={edges} />
          <p class="remark">
            The share of all that is in either that is in both (Jaccard index); edges are the same if they join the same
            nodes, whatever their weights.
          </p>
        </section>
      </div>
      <Graphs store={store} left={left} right={right} overlap={found} />
      <section aria-labelledby="mn-channels">
        <h2 id="mn-channels">Channels</h2>
        <Picture store={store} rows={rows} left={left.card.id} right={right.card.id} />
      </section>
      <section aria-labelledby="mn-nodes">
        <h2 id="mn-nodes">Nodes</h2>
        <div class="mn-three">
          <Nodes store={store} title="in both" keys={nodes.shared} id={left.card.id} kind="shared" />
          <Nodes store={store} title="only left" keys={nodes.left} id={left.card.id} kind="left" />
          <Nodes store={store} title="only right" keys={nodes.right} id={right.card.id} kind="right" />
        </div>
      </section>
      <section aria-labelledby="mn-edges">
        <h2 id="mn-edges">Edges, the heaviest first</h2>
        <div class="mn-three">
          <EdgeList title="in both" rows={edges.shared} kind="shared" />
          <EdgeList title="only left" rows={edges.left} kind="left" />
          <EdgeList title="only right" rows={edges.right} kind="right" />
        </div>
      </section>
    </>
  );
}

interface FigureRow {
  name: string;
  of: (card: CircuitCard) => number | null;
  as: Kind;
  by: Kind;
}

const FIGURES: FigureRow[] = [
  { name: "nodes", of: (card) => card.n_nodes, as: "count", by: "change" },
  { name: "edges", of: (card) => card.n_edges, as: "count", by: "change" },
  { name: "loss, nats a prompt", of: (card) => card.loss, as: "loss", by: "effect" },
  { name: "accuracy", of: (card) => card.accuracy, as: "percent", by: "points" },
  { name: "whole model's loss", of: (card) => card.full_loss, as: "loss", by: "effect" },
  { name: "target", of: (card) => card.target_loss, as: "loss", by: "effect" },
  { name: "sufficiency, when validated", of: (card) => card.sufficiency, as: "loss", by: "effect" },
  { name: "necessity, when validated", of: (card) => card.necessity, as: "loss", by: "effect" },
];

/** Which pairs the report's figures are of. */
export function validatedOn({ is_held_out }: Pick<CircuitCard, "is_held_out">): string {
  return is_held_out === null ? "not validated" : is_held_out ? "held-out pairs" : "the cut's own pairs";
}

function Figures({ left, right }: { left: CircuitCard; right: CircuitCard }): JSX.Element {
  const said: [string, (card: CircuitCard) => string][] = [
    ["task", (card) => card.task],
    ["model", (card) => card.model],
    ["model's hash", (card) => card.model_hash.slice(0, 12)],
    ["seed", (card) => String(card.seed)],
    ["validated on", validatedOn],
  ];
  return (
    <table class="page-table mn-figures">
      <thead>
        <tr>
          <td />
          <th scope="col" class="num mn-left">
            left
          </th>
          <th scope="col" class="num mn-right">
            right
          </th>
          <th scope="col" class="num">
            difference
          </th>
        </tr>
      </thead>
      <tbody>
        {said.map(([name, of]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td class="num">{nameLabel(of(left))}</td>
            <td class="num">{nameLabel(of(right))}</td>
            <td class="num soft">{of(left) === of(right) ? "same" : ""}</td>
          </tr>
        ))}
        {FIGURES.map(({ name, of, as, by }) => {
          const [ours, theirs] = [of(left), of(right)];
          return (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td class="num">
                <Num value={ours} as={as} />
              </td>
              <td class="num">
                <Num value={theirs} as={as} />
              </td>
              <td class="num">{ours !== null && theirs !== null && <Num value={theirs - ours} as={by} />}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Share<T>({ what, split }: { what: string; split: Split<T> }): JSX.Element {
  const said = [
    `${count(split.shared.length)} in both`,
    `${count(split.left.length)} only left`,
    `${count(split.right.length)} only right`,
  ];
  const parts = [
    { kind: "left", n: split.left.length },
    { kind: "shared", n: split.shared.length },
    { kind: "right", n: split.right.length },
  ];
  return (
    <div class="mn-share">
      <p>
        <b title={exact(split.jaccard)}>{percent(split.jaccard)}</b> of {what}: {said.join(", ")}
      </p>
      <div class="mn-sharebar" aria-hidden="true">
        {parts.map(({ kind, n }) => n > 0 && <span key={kind} class={`mn-is-${kind}`} style={{ flexGrow: n }} />)}
      </div>
    </div>
  );
}

/** Rows shown before one asks for all. */
const FIRST = 60;

function useFirst<T>(rows: readonly T[]): { shown: readonly T[]; more: JSX.Element | null } {
  const [all, setAll] = useState(false);
  return {
    shown: all ? rows : rows.slice(0, FIRST),
    more:
      !all && rows.length > FIRST ? (
        <button type="button" onClick={() => setAll(true)}>
          Show all {count(rows.length)}
        </button>
      ) : null,
  };
}

interface NodesOf {
  store: Store;
  title: string;
  keys: NodeKey[];
  id: string;
  kind: string;
}

function Nodes({ store, title, keys, id, kind }: NodesOf): JSX.Element {
  const { shown, more } = useFirst(keys);
  return (
    <div>
      <h3 class={`mn-part mn-is-${kind}`}>
        {title} <small>{counted(keys.length, "node")}</small>
      </h3>
      <dl class="mn-keys">
        {bySite(shown).map(([site, found]) => (
          <div key={site}>
            <dt>{site}</dt>
            <dd>
              {found.map((key) => (
                <Link key={key} store={store} to={{ page: "circuit", id, node: key }} label={key}>
                  {key.slice(site.length + 1)}
                </Link>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      {more}
    </div>
  );
}

function bySite(keys: readonly NodeKey[]): [string, NodeKey[]][] {
  const sites = new Map<string, NodeKey[]>();
  for (const key of keys) {
    const [site] = partsOf(key);
    sites.set(site, [...(sites.get(site) ?? []), key]);
  }
  return [...sites];
}

function EdgeList({ title, rows, kind }: { title: string; rows: EdgeRow[]; kind: string }): JSX.Element {
  const { shown, more } = useFirst(rows);
  const same = rows.every((row) => row.left === row.right);
  return (
    <div>
      <h3 class={`mn-part mn-is-${kind}`}>
        {title} <small>{counted(rows.length, "edge")}</small>
      </h3>
      {rows.length > 0 && (
        <table class="page-table mn-edges">
          <thead>
            <tr>
              <th scope="col">from</th>
              <th scope="col">to</th>
              {kind === "shared" && !same ? (
                <>
                  <th scope="col" class="num">
                    left
                  </th>
                  <th scope="col" class="num">
                    right
                  </th>
                </>
              ) : (
                <th scope="col" class="num">
                  weight
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={`${row.source} ${row.target}`}>
                <td>{row.source}</td>
                <td>{row.target}</td>
                <td class="num">
                  <Num value={row.left ?? row.right} as="signed" />
                </td>
                {kind === "shared" && !same && (
                  <td class="num">
                    <Num value={row.right} as="signed" />
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {more}
    </div>
  );
}
