// Is the circuit real? The validation report beside its controls, and the loss at other sizes.
import type { JSX } from "preact";
import type { Both, Circuit, Figure, Report } from "../data";
import { count, counted } from "../format";
import { Opening } from "../frame/opening";
import { Num } from "../number";
import type { Store } from "../state";
import { nameLabel } from "../token-text";
import { Dots } from "./dots";
import { checksOf, verdict, type Check, type Standing } from "./report";
import { SizeCurve } from "./size";

export function EvidenceView({ store }: { store: Store }): JSX.Element {
  const route = store.route.value;
  const circuit = store.circuit.value;
  const id = route.page === "evidence" ? route.id : "";
  if (circuit?.card.id !== id) return <Opening store={store} id={id} />;
  const { card } = circuit;
  return (
    <div class="page">
      <header class="page-head">
        <h1>Evidence: is it real?</h1>
        <p>
          {nameLabel(card.name)}: {nameLabel(card.task)}, {counted(card.n_nodes, "node")},{" "}
          {counted(card.n_edges, "edge")}, of the model “{nameLabel(card.model)}”. A low task loss proves little by itself: mean
          ablation can find small circuits for nonsense, and in random models. So here is what was held against this
          one. <b>Sufficiency</b> is how well the circuit does alone, all else at its mean; <b>necessity</b> how badly
          the model does without it.
        </p>
      </header>
      {circuit.report ? <Evidence circuit={circuit} report={circuit.report} /> : <NoReport circuit={circuit} />}
      <section aria-labelledby="ev-sizes">
        <h2 id="ev-sizes">Loss against size</h2>
        {circuit.cuts && circuit.cuts.sizes.length > 0 && circuit.cuts.ranking.length > 0 ? (
          <SizeCurve store={store} circuit={circuit} cuts={circuit.cuts} />
        ) : (
          <p class="page-empty">
            The ranking that this circuit was cut from isn't stored with it: it was imported, or found before rankings
            were written down. Pruning again stores it:{" "}
            <code>gossamer prune MODEL {nameLabel(card.task)} --out FOLDER</code>
          </p>
        )}
      </section>
    </div>
  );
}

function NoReport({ circuit }: { circuit: Circuit }): JSX.Element {
  return (
    <section>
      <p class="page-empty">
        This circuit hasn't been validated, so nothing here says that it is real. This measures sufficiency and
        necessity on pairs that the cut wasn't decided on where the task has enough, random circuits of the same size,
        and the same pruning of a shuffled model: <code>gossamer validate FOLDER</code>
      </p>
      <Own circuit={circuit} />
    </section>
  );
}

const MARK: Record<Standing, string> = { holds: "✓", partly: "≈", fails: "✗", missing: "?" };
const WORD: Record<Standing, string> = { holds: "holds", partly: "partly", fails: "weak", missing: "not measured" };

function Evidence({ circuit, report }: { circuit: Circuit; report: Report }): JSX.Element {
  const checks = checksOf(report, circuit);
  const { standing, sentence } = verdict(checks);
  return (
    <>
      <p class={`ev-verdict ev-is-${standing}`}>
        <span class="ev-badge" aria-hidden="true">
          {MARK[standing]}
        </span>
        {sentence}
      </p>
      <div class="ev-columns">
        <section aria-labelledby="ev-beside">
          <h2 id="ev-beside">The circuit beside its controls</h2>
          <Dots report={report} />
          <Table report={report} />
        </section>
        <section aria-labelledby="ev-checks">
          <h2 id="ev-checks">Check by check</h2>
          <ul class="ev-checks">
            {checks.map((check) => (
              <CheckItem key={check.name} check={check} />
            ))}
          </ul>
        </section>
      </div>
      <Own circuit={circuit} />
      <p class="remark">
        What this doesn't say: the circuit suffices and is needed for the task as it is asked, on one distribution of
        means. The model may do more with these nodes, and the task in other ways on other prompts.
      </p>
    </>
  );
}

function CheckItem({ check }: { check: Check }): JSX.Element {
  return (
    <li class={`ev-check ev-is-${check.standing}`}>
      <h3>
        <span class="ev-badge" aria-hidden="true">
          {MARK[check.standing]}
        </span>
        {check.name} <small>{WORD[check.standing]}</small>
      </h3>
      <p>{check.found}</p>
      <p class="ev-otherwise">
        <i>If it were not real:</i> {check.otherwise}
      </p>
    </li>
  );
}

/** What is known without a report. */
function Own({ circuit }: { circuit: Circuit }): JSX.Element {
  const { card, calibration } = circuit;
  return (
    <dl class="ev-facts">
      <div>
        <dt>loss on its own {count(circuit.n_pairs)} pairs</dt>
        <dd>
          <Num value={card.loss} as="loss" />
        </dd>
      </div>
      <div>
        <dt>whole model on them</dt>
        <dd>
          <Num value={card.full_loss} as="loss" />
        </dd>
      </div>
      <div>
        <dt title="With one scale and one shift of the two answers' logits, fitted on these pairs">calibrated loss</dt>
        <dd>
          <Num value={calibration.task_loss} as="loss" />
          <small>
            logits × <Num value={calibration.scale} />, shift <Num value={calibration.shift} />
          </small>
        </dd>
      </div>
      <div>
        <dt>means taken over</dt>
        <dd>
          {circuit.n_mean_tokens > 0 ? (
            <>
              {count(circuit.n_mean_tokens)} <small>pretraining tokens</small>
            </>
          ) : (
            "not known"
          )}
        </dd>
      </div>
    </dl>
  );
}

interface TableRow {
  label: string;
  alone: Figure;
  without: Figure;
}

function Table({ report }: { report: Report }): JSX.Element {
  const rows: TableRow[] = [row("the circuit", report.circuit)];
  if (report.random.length) {
    rows.push(row("random circuits, mean", averaged(report.random, mean)));
    rows.push({
      label: "random circuits, nearest to the circuit",
      alone: figures(report.random, "sufficiency", least, greatest),
      without: figures(report.random, "necessity", greatest, least),
    });
  }
  if (report.shuffled) rows.push(row("shuffled model's circuit", report.shuffled.figures));
  return (
    <>
      <div class="scroller" tabIndex={0} role="region" aria-label="Losses and accuracies">
        <table class="page-table ev-table">
          <caption class="sr-only">
            Task loss in nats a prompt and accuracy, on {counted(report.n_pairs, "pair")}
          </caption>
          <thead>
            <tr>
              <th rowSpan={2} scope="col">
                on {count(report.n_pairs)} {report.is_held_out ? "held-out pairs" : "of the cut's pairs"}
              </th>
              <th colSpan={2} scope="colgroup" title="these alone, all else at its mean">
                sufficiency
              </th>
              <th colSpan={2} scope="colgroup" title="the model without these, only they at their means">
                necessity
              </th>
            </tr>
            <tr>
              {["loss", "accuracy", "loss", "accuracy"].map((word, i) => (
                <th key={i} scope="col" class="num">
                  {word}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ label, alone, without }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <Cells of={alone} />
                <Cells of={without} />
              </tr>
            ))}
            <tr>
              <th scope="row">the whole model</th>
              <Cells of={report.full} />
              <td colSpan={2} />
            </tr>
          </tbody>
        </table>
      </div>
      {report.random.length > 0 && <AllRandom report={report} />}
    </>
  );
}

function AllRandom({ report }: { report: Report }): JSX.Element {
  return (
    <details>
      <summary>Every random circuit</summary>
      <table class="page-table">
        <thead>
          <tr>
            <th scope="col">random circuit (seed {report.seed})</th>
            {["sufficiency", "accuracy", "necessity", "accuracy"].map((word, i) => (
              <th key={i} scope="col" class="num">
                {word}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {report.random.map((both, i) => (
            <tr key={i}>
              <th scope="row">{i + 1}</th>
              <Cells of={both.sufficiency} />
              <Cells of={both.necessity} />
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

function Cells({ of }: { of: Figure }): JSX.Element {
  return (
    <>
      <td class="num">
        <Num value={of.loss} as="loss" />
      </td>
      <td class="num">
        <Num value={of.accuracy} as="percent" />
      </td>
    </>
  );
}

type Of = (numbers: number[]) => number;
const mean: Of = (numbers) => numbers.reduce((sum, n) => sum + n, 0) / numbers.length;
const least: Of = (numbers) => Math.min(...numbers);
const greatest: Of = (numbers) => Math.max(...numbers);

function row(label: string, both: Both): TableRow {
  return { label, alone: both.sufficiency, without: both.necessity };
}

function figures(all: Both[], of: keyof Both, loss: Of, accuracy: Of): Figure {
  return { loss: loss(all.map((both) => both[of].loss)), accuracy: accuracy(all.map((both) => both[of].accuracy)) };
}

function averaged(all: Both[], by: Of): Both {
  return { sufficiency: figures(all, "sufficiency", by, by), necessity: figures(all, "necessity", by, by) };
}
