// What a node responds to: samples of the pretraining text by activation, and the task's prompts, as heat maps of one
// scale.
import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import type { Band, Behaviour, Circuit, NodeDetails, Prompts, TaskSample } from "../data";
import { Num } from "../number";
import { largest } from "../scale";
import { Tips } from "../tip";
import { HeatLegend, HeatMap, roved } from "../token";
import { textOf } from "../token-text";
import { aligned } from "./relations";

type Tab = "top" | "bottom" | "task";
type Where = "in_model" | "in_circuit";

/** The task first: what it does there is why it is in the circuit, and the extremes of any text are often odd. */
const TABS: Record<Tab, string> = { task: "Task", top: "Top", bottom: "Bottom" };

const NONE: Prompts = { a: [], b: [] };

/** The end of the one scale that all heat maps of a node share: no value, and no difference, lies beyond it. */
export function scaleOf(node: NodeDetails, prompts: readonly Prompts[]): number {
  const differences = node.task.flatMap((sample, i) =>
    (["in_model", "in_circuit"] as const).flatMap((where) =>
      differenceOf(sample, prompts[i] ?? NONE, where).map((d) => d ?? 0),
    ),
  );
  return largest(
    ...node.bands.flatMap((band) => band.samples.map((sample) => sample.values)),
    ...node.task.flatMap(({ a, b }) => [a.in_model, a.in_circuit, b.in_model, b.in_circuit]),
    differences,
  );
}

/** A's activation minus B's, column by column; null where one of them has no token. */
export function differenceOf({ a, b }: TaskSample, prompts: Prompts, where: Where): (number | null)[] {
  return aligned(prompts.a, prompts.b).map(([i, j]) =>
    i === null || j === null ? null : (a[where][i] ?? 0) - (b[where][j] ?? 0),
  );
}

export interface SamplesProps {
  circuit: Circuit;
  behaviour: Behaviour;
  node: NodeDetails;
}

export function Samples({ circuit, behaviour, node }: SamplesProps): JSX.Element {
  const [tab, setTab] = useState<Tab>(node.task.length > 0 ? "task" : "top");
  const most = useMemo(() => scaleOf(node, behaviour.prompts), [node, behaviour]);
  const text = (token: number) => textOf(token, behaviour.texts, circuit.texts);
  const names = Object.keys(TABS) as Tab[];
  const onKeyDown = (event: KeyboardEvent) => {
    const next = roved(event.key, names.indexOf(tab), names.length);
    const name = next === null ? undefined : names[next];
    if (next === null || name === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    setTab(name);
    ((event.currentTarget as Element).children[next] as HTMLElement | undefined)?.focus();
  };
  return (
    <section class="section samples">
      <h2>What it responds to</h2>
      <div class="tabs" role="tablist" aria-label="Samples" onKeyDown={onKeyDown}>
        {names.map((name) => (
          <button
            type="button"
            role="tab"
            aria-selected={tab === name}
            tabIndex={tab === name ? 0 : -1}
            onClick={() => setTab(name)}
          >
            {TABS[name]}
          </button>
        ))}
      </div>
      <div role="tabpanel" aria-label={TABS[tab]}>
        {tab === "task" ? (
          <TaskSamples
            samples={node.task}
            prompts={behaviour.prompts}
            most={most}
            text={text}
            differing={circuit.differing}
          />
        ) : (
          <Bands bands={node.bands.filter((band) => band.side === tab)} most={most} text={text} />
        )}
      </div>
    </section>
  );
}

interface Shown {
  most: number;
  text: (token: number) => string;
}

function Bands({ bands, most, text }: Shown & { bands: Band[] }): JSX.Element {
  const [percent, setPercent] = useState(0.1);
  const band = bands.find((band) => band.percent === percent) ?? bands[0];
  if (!band) return <p class="soft small">There are no such samples.</p>;
  const side = band.side === "top" ? "highest" : "lowest";
  return (
    <>
      <div class="spread">
        <div class="segmented small" role="group" aria-label="Share of positions">
          {bands.map((other) => (
            <button type="button" aria-pressed={other === band} onClick={() => setPercent(other.percent)}>
              {other.percent}%
            </button>
          ))}
        </div>
        <HeatLegend most={most} />
      </div>
      <p class="soft small">
        Drawn from the {band.percent}% of positions with the {side} activations; the drawn token is framed.
      </p>
      <Tips>
        <ol class="sample-list">
          {band.samples.map((sample, i) => (
            <li>
              <Num value={sample.values[sample.at]} as="signed" tint />
              <HeatMap
                tokens={sample.tokens.map(text)}
                values={sample.values}
                most={most}
                at={sample.at}
                label={`Sample ${i + 1} of the ${side} ${band.percent}%`}
              />
            </li>
          ))}
        </ol>
      </Tips>
      {band.samples.length === 0 && <p class="soft small">None was drawn.</p>}
    </>
  );
}

interface TaskSamplesProps extends Shown {
  samples: TaskSample[];
  prompts: Prompts[];
  differing: number[];
}

function TaskSamples({ samples, prompts, most, text, differing }: TaskSamplesProps): JSX.Element {
  const [where, setWhere] = useState<Where>("in_circuit");
  if (samples.length === 0) return <p class="soft small">It wasn't measured on the task.</p>;
  const choices: [Where, string][] = [
    ["in_circuit", "in circuit"],
    ["in_model", "in model"],
  ];
  return (
    <>
      <div class="spread">
        <div class="segmented small" role="group" aria-label="Where it is measured">
          {choices.map(([choice, name]) => (
            <button type="button" aria-pressed={where === choice} onClick={() => setWhere(choice)}>
              {name}
            </button>
          ))}
        </div>
        <HeatLegend most={most} />
      </div>
      <p class="soft small">
        {where === "in_circuit"
          ? "In the two prompts of a pair, with everything outside the circuit at its mean. Δ is A minus B."
          : "In the two prompts of a pair, in the whole model. Δ is A minus B."}
      </p>
      <Tips>
        {samples.map((sample, i) => (
          <PairRows
            sample={sample}
            prompts={prompts[i] ?? NONE}
            where={where}
            most={most}
            text={text}
            differing={differing}
            number={i + 1}
          />
        ))}
      </Tips>
    </>
  );
}

interface PairRowsProps extends Shown {
  sample: TaskSample;
  prompts: Prompts;
  where: Where;
  differing: number[];
  number: number;
}

/** A over B over their difference, tokens in columns. */
function PairRows({ sample, prompts, where, most, text, differing, number }: PairRowsProps): JSX.Element {
  const columns = aligned(prompts.a, prompts.b);
  const row = (side: 0 | 1) => {
    const [prompt, ids] = side === 0 ? [sample.a, prompts.a] : [sample.b, prompts.b];
    const places = columns.map((column) => column[side]);
    const tokens = places.map((place) => (place === null ? null : (ids[place] ?? null)));
    return {
      tokens: tokens.map((token) => (token === null ? "" : text(token))),
      values: places.map((place) => (place === null ? null : (prompt[where][place] ?? null))),
      differing: new Set(
        tokens.flatMap((token, i) => (token !== null && isApart(i) && differing.includes(token) ? [i] : [])),
      ),
    };
  };
  const isApart = (i: number) => {
    const [a, b] = columns[i] ?? [null, null];
    return a === null || b === null || prompts.a[a] !== prompts.b[b];
  };
  const [a, b] = [row(0), row(1)];
  const differences = differenceOf(sample, prompts, where);
  return (
    <div class="pair-rows scroller" tabIndex={-1}>
      <div class="pair-grid" style={{ gridTemplateColumns: `20px repeat(${columns.length}, max-content)` }}>
        <span class="soft">A</span>
        <HeatMap {...a} most={most} isAligned label={`Pair ${number}, A`} />
        <span class="soft">B</span>
        <HeatMap {...b} most={most} isAligned label={`Pair ${number}, B`} />
        <span class="soft" title="A minus B">
          Δ
        </span>
        <HeatMap
          tokens={a.tokens.map((text, i) => text || (b.tokens[i] ?? ""))}
          values={differences}
          most={most}
          isAligned
          isBare
          label={`Pair ${number}, A minus B`}
        />
      </div>
    </div>
  );
}
