// How a circuit forms: the same search in snapshots of one training run.
import { signal, type Signal } from "@preact/signals";
import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import type { Formation } from "../data";
import { count, counted, loss as nats } from "../format";
import { Num } from "../number";
import { remembered } from "../remember";
import type { Store } from "../state";
import { nameLabel } from "../token-text";
import { Panels } from "./panels";
import { useLoaded, Waiting } from "./pieces";
import type { Panel } from "./series";

export function FormationView({ store }: { store: Store }): JSX.Element {
  const route = store.route.value;
  const id = route.page === "formation" ? route.id : "";
  const formation = useLoaded(id, (wanted) => store.source.formation(wanted));
  return formation.state === "there" ? (
    <Series key={id} store={store} formation={formation.value} />
  ) : (
    <Waiting loaded={formation} what="the series" />
  );
}

/** What the series says in a sentence: when the task was first met, and how the circuit's size went from there. */
export function story({ steps, n_nodes, n_edges, target_loss }: Formation): string {
  const first = n_nodes.findIndex((n) => n !== null);
  const last = n_nodes.findLastIndex((n) => n !== null);
  if (first < 0) return `No snapshot does the task to the target of ${nats(target_loss)} nats a prompt.`;
  const size = (i: number) => `${counted(n_nodes[i] ?? 0, "node")} and ${counted(n_edges[i] ?? 0, "edge")}`;
  const begins =
    `The model first does the task to the target of ${nats(target_loss)} nats a prompt ` +
    `at step ${count(steps[first]!)}, with a circuit of ${size(first)}`;
  return last === first ? `${begins}.` : `${begins}; at step ${count(steps[last]!)} it has ${size(last)}.`;
}

export function panelsOf(formation: Formation): Panel[] {
  const { steps, n_nodes, n_edges, circuit_loss, full_loss, same_edges, target_loss } = formation;
  return [
    {
      name: "size",
      isFromZero: true,
      unit: "number kept",
      lines: [
        { name: "nodes", values: n_nodes },
        { name: "edges", values: n_edges },
      ],
    },
    {
      name: "task loss",
      isFromZero: true,
      unit: "nats a prompt; chance is 0.693",
      lines: [
        { name: "circuit", values: circuit_loss },
        { name: "whole model", values: full_loss },
        { name: "target", values: steps.map(() => target_loss), isDashed: true },
      ],
    },
    {
      name: "same edges",
      isFromZero: true,
      unit: "share of all edges of this circuit and the last one that are in both",
      lines: [{ name: "same edges", values: same_edges }],
    },
  ];
}

interface Kept {
  isLog: Signal<boolean>;
  at: Signal<number | null>;
  zoom: Signal<readonly [number, number] | null>;
}

function Series({ store, formation }: { store: Store; formation: Formation }): JSX.Element {
  const kept = remembered(store, `formation ${formation.card.id}`, (): Kept => ({
    isLog: signal(false),
    at: signal<number | null>(null),
    zoom: signal<readonly [number, number] | null>(null),
  }));
  const panels = useMemo(() => panelsOf(formation), [formation]);
  return (
    <div class="page">
      <header class="page-head">
        <h1>How the circuit forms</h1>
        <p>
          {nameLabel(formation.card.name)}: {nameLabel(formation.card.task)}. {story(formation)}
        </p>
      </header>
      {formation.steps.length === 0 ? (
        <p class="page-empty">
          No snapshot was searched yet: <code>gossamer formation MODEL TASK --out FOLDER</code> goes on where it was
          stopped.
        </p>
      ) : (
        <>
          <Panels steps={formation.steps} panels={panels} isLog={kept.isLog} at={kept.at} zoom={kept.zoom} hasPoints />
          <h2>The numbers</h2>
          <Numbers formation={formation} />
          <p class="remark">
            A dash: the snapshot does not do the task to the target, so it was not searched; under same edges also where
            neither circuit has an edge, so there is nothing to share.
          </p>
        </>
      )}
    </div>
  );
}

function Numbers({ formation }: { formation: Formation }): JSX.Element {
  const { steps, n_nodes, n_edges, circuit_loss, full_loss, same_edges } = formation;
  const columns = ["step", "nodes", "edges", "circuit's loss", "whole model's loss", "same edges"];
  return (
    <div class="scroller" tabIndex={0} role="region" aria-label="Table of the series">
      <table class="page-table mn-series">
        <thead>
          <tr>
            {columns.map((name) => (
              <th key={name} scope="col" class="num">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {steps.map((step, i) => (
            <tr key={step}>
              <th scope="row" class="num">
                {count(step)}
              </th>
              {(
                [
                  [n_nodes, "count"],
                  [n_edges, "count"],
                  [circuit_loss, "loss"],
                  [full_loss, "loss"],
                  [same_edges, "percent"],
                ] as const
              ).map(([values, as], column) => (
                <td key={column} class="num">
                  <Num value={values[i]} as={as} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
