// Two thresholds, each a slider and a field: edges by |weight|, and nodes by effect where that was measured.
import { useComputed } from "@preact/signals";
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { brief, exact } from "../format";
import { largest as largestOf } from "../scale";
import type { Store } from "../state";
import type { GraphView } from "./view";

const STEPS = 200;

/** Slider steps are spread so that small values, where most are, have room. */
export function valueAt(step: number, largest: number): number {
  return step >= STEPS ? largest : largest * (step / STEPS) ** 2;
}

export function stepAt(value: number, largest: number): number {
  return largest > 0 ? Math.round(STEPS * Math.sqrt(Math.min(1, value / largest))) : 0;
}

export function Thresholds({ store, view }: { store: Store; view: GraphView }): JSX.Element {
  const weight = useComputed(() => largestOf(view.diagram.value?.edges.weight ?? []));
  const effect = useComputed(() => {
    const effects = view.effects.value;
    return effects ? largestOf(effects.cells) : null;
  });
  const { weightAtLeast, effectAtLeast } = store.look.value;
  return (
    <>
      <Slider
        name="|weight|"
        title="Hide edges with a smaller |weight|; tokens' weights stay"
        value={weightAtLeast}
        largest={weight.value}
        onMove={(value) => store.change({ weightAtLeast: value }, "weight")}
        onLetGo={() => store.endStroke()}
      />
      {effect.value !== null && (
        <Slider
          name="node effect"
          title="Hide nodes whose ablation changes the circuit's loss by less, in nats a prompt, with their edges and what only they read; edges' own effects hide nothing"
          value={effectAtLeast}
          largest={effect.value}
          onMove={(value) => store.change({ effectAtLeast: value }, "effect")}
          onLetGo={() => store.endStroke()}
        />
      )}
    </>
  );
}

function Slider(props: {
  name: string;
  title: string;
  value: number;
  largest: number;
  onMove: (value: number) => void;
  onLetGo: () => void;
}): JSX.Element {
  const { name, title, value, largest, onMove, onLetGo } = props;
  return (
    <span class="graph-slider" title={title}>
      <span aria-hidden="true">{name} ≥</span>
      <input
        type="range"
        aria-label={`${name} ≥`}
        min={0}
        max={STEPS}
        step={1}
        value={stepAt(value, largest)}
        disabled={!largest}
        aria-valuetext={`at least ${brief(value)}`}
        onInput={(event) => onMove(valueAt(Number(event.currentTarget.value), largest))}
        onChange={onLetGo}
      />
      <Typed name={name} value={value} largest={largest} onType={onMove} onEnd={onLetGo} />
    </span>
  );
}

/** What was typed as a threshold; null where it is none. A comma is as good as a point, a minus as a hyphen; an empty
 * field is no threshold, and one beyond the largest leaves that. */
export function typedValue(text: string, largest: number): number | null {
  const value = Number(text.trim().replace(",", ".").replace("\u2212", "-"));
  return Number.isFinite(value) && value >= 0 ? Math.min(value, largest) : null;
}

/** The threshold as a number that can be typed over: it holds when the field is left or Enter is pressed. */
function Typed(props: {
  name: string;
  value: number;
  largest: number;
  onType: (value: number) => void;
  onEnd: () => void;
}): JSX.Element {
  const { name, value, largest, onType, onEnd } = props;
  const [wrong, setWrong] = useState<string | null>(null);
  useEffect(() => setWrong(null), [value]); // moved or undone meanwhile
  const take = (field: HTMLInputElement): void => {
    const typed = typedValue(field.value, largest);
    setWrong(typed === null ? field.value : null);
    if (typed === null) return;
    // As it was shown, rounded, it isn't another one.
    if (field.value !== brief(value)) onType(typed);
    field.value = brief(typed);
    onEnd();
  };
  return (
    <>
      <input
        class="graph-typed"
        inputMode="decimal"
        autocomplete="off"
        aria-label={`${name} at least`}
        aria-invalid={wrong !== null}
        title={exact(value)}
        disabled={!largest}
        value={wrong ?? brief(value)}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => take(event.currentTarget)}
      />
      <small role="alert" class="neg">
        {wrong !== null && "not a number from 0 on"}
      </small>
    </>
  );
}
