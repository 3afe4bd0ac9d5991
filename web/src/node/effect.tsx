// What ablating a node costs, beside what ablating each of the others costs.
import type { JSX } from "preact";
import type { Behaviour } from "../data";
import { effect, exact, ordinal } from "../format";
import { Num } from "../number";
import { effectsOf, rankOf } from "./relations";

/** Widths in a strip's own units. */
const WIDTH = 1000;

/** Where a strip's ticks stand: one for all effects that fall on the same thousandth of it. */
export function strip(all: readonly number[]): {
  low: number;
  high: number;
  at: (x: number) => number;
  ticks: number[];
} {
  const low = all.reduce((a, b) => Math.min(a, b), 0);
  const high = all.reduce((a, b) => Math.max(a, b), 0);
  const at = (x: number) => (high > low ? ((x - low) / (high - low)) * WIDTH : 0);
  return { low, high, at, ticks: [...new Set(all.map((x) => Math.round(at(x))))] };
}

function Strip({ value, all }: { value: number; all: readonly number[] }): JSX.Element {
  const { low, high, at, ticks } = strip(all);
  const [zero, here] = [at(0), at(value)];
  return (
    <>
      <svg class="strip" viewBox={`0 0 ${WIDTH} 16`} preserveAspectRatio="none" aria-hidden="true">
        <path class="others" d={ticks.map((x) => `M${x} 3V13`).join("")} />
        <rect
          class={value < 0 ? "neg" : "pos"}
          x={Math.min(zero, here)}
          y="5"
          width={Math.abs(here - zero)}
          height="6"
        />
        <path class="zero" d={`M${zero} 0V16`} />
        <path class="here" d={`M${here} 0V16`} />
      </svg>
      <div class="ends small soft" aria-hidden="true">
        <span title={exact(low)}>{low < 0 ? effect(low) : "0"}</span>
        <span title={exact(high)}>{effect(high)}</span>
      </div>
    </>
  );
}

function Row({ name, title, value, all }: { name: string; title: string; value: number; all: number[] }): JSX.Element {
  return (
    <div class="effect" title={title}>
      <dt>
        {name}
        <span class="soft small">
          {ordinal(rankOf(value, all))} of {all.length}
        </span>
      </dt>
      <dd>
        <span class="value">
          <Num value={value} as="effect" tint />
          <span class="soft small"> nats a prompt</span>
        </span>
        <Strip value={value} all={all} />
      </dd>
    </div>
  );
}

export function Effect({ behaviour, at }: { behaviour: Behaviour; at: number }): JSX.Element | null {
  const node = behaviour.nodes[at];
  if (!node) return null;
  const { inCircuit, inModel } = effectsOf(behaviour);
  return (
    <section class="section">
      <h2>Effect of ablating it</h2>
      <dl class="effects">
        <Row
          name="In the circuit"
          title="Loss of the circuit with this node at its mean as well, minus its loss. Thin lines: the other nodes."
          value={node.effect_in_circuit}
          all={inCircuit}
        />
        <Row
          name="In the whole model"
          title="Loss of the whole model with only this node at its mean, minus its loss. Thin lines: the other nodes."
          value={node.effect_in_model}
          all={inModel}
        />
      </dl>
    </section>
  );
}
