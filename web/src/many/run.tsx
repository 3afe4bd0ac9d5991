// A training run: its curves and what it was.
import { signal, type Signal } from "@preact/signals";
import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import type { Run } from "../data";
import { count } from "../format";
import { remembered } from "../remember";
import type { Store } from "../state";
import { nameLabel } from "../token-text";
import { Panels } from "./panels";
import { useLoaded, Waiting } from "./pieces";
import { panelsOf } from "./series";

interface Kept {
  /** Panels that are not shown. */
  hidden: Signal<readonly string[]>;
  isLog: Signal<boolean>;
  at: Signal<number | null>;
  zoom: Signal<readonly [number, number] | null>;
}

/** Seldom looked at: one click away. */
const HIDDEN_AT_FIRST = ["learning rate", "gradient size", "memory bytes", "tokens per second"];

export function RunView({ store }: { store: Store }): JSX.Element {
  const route = store.route.value;
  const id = route.page === "run" ? route.id : "";
  const run = useLoaded(id, (wanted) => store.source.run(wanted));
  return run.state === "there" ? (
    <Whole key={id} store={store} run={run.value} />
  ) : (
    <Waiting loaded={run} what="the run" />
  );
}

function keptOf(store: Store, run: Run): Kept {
  return remembered(store, `run ${run.card.id}`, () => ({
    hidden: signal<readonly string[]>(HIDDEN_AT_FIRST),
    isLog: signal(false),
    at: signal<number | null>(null),
    zoom: signal<readonly [number, number] | null>(null),
  }));
}

function Whole({ store, run }: { store: Store; run: Run }): JSX.Element {
  return (
    <div class="page">
      <header class="page-head">
        <h1>{nameLabel(run.card.name)}</h1>
        <p>A training run of {count(run.card.steps)} steps.</p>
      </header>
      <div class="mn-run">
        <section aria-labelledby="mn-curves">
          <h2 id="mn-curves">Curves</h2>
          <Curves run={run} kept={keptOf(store, run)} />
        </section>
        <section aria-labelledby="mn-facts">
          <h2 id="mn-facts">Facts</h2>
          <table class="page-table mn-facts">
            <tbody>
              {Object.entries(run.facts).map(([name, value]) => (
                <tr key={name}>
                  <th scope="row">{nameLabel(name, 60)}</th>
                  <td>{nameLabel(value, 80)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </div>
    </div>
  );
}

function Curves({ run, kept }: { run: Run; kept: Kept }): JSX.Element {
  const { steps, panels } = useMemo(() => {
    const wide = run.columns["step"] ?? [];
    return { steps: wide.map((step) => step ?? Number.NaN), panels: panelsOf(run.columns) };
  }, [run]);
  const hidden = kept.hidden.value;
  if (steps.length === 0 || panels.length === 0)
    return (
      <p class="page-empty">
        This run wrote no measurements: <code>metrics.jsonl</code> is missing or empty. <code>gossamer train</code>{" "}
        writes it.
      </p>
    );
  const turn = (name: string) => {
    kept.hidden.value = hidden.includes(name) ? hidden.filter((one) => one !== name) : [...hidden, name];
  };
  return (
    <>
      <fieldset class="mn-picks">
        <legend class="sr-only">What is shown</legend>
        {panels.map(({ name }) => (
          <label key={name}>
            <input type="checkbox" checked={!hidden.includes(name)} onChange={() => turn(name)} />
            {name}
          </label>
        ))}
      </fieldset>
      <Panels
        steps={steps}
        panels={panels.filter(({ name }) => !hidden.includes(name))}
        isLog={kept.isLog}
        at={kept.at}
        zoom={kept.zoom}
      />
    </>
  );
}
