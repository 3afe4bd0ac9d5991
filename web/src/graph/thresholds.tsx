// Two sliders: edges by |weight|, and nodes and edges by effect where that was measured.
import { useComputed } from "@preact/signals";
import type { JSX } from "preact";
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
    return effects ? largestOf(effects.cells, effects.links) : null;
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
          name="effect"
          title="Hide nodes and edges whose ablation changes the circuit's loss by less, in nats a prompt"
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
    <label class="graph-slider" title={title}>
      <span>{name} ≥</span>
      <input
        type="range"
        min={0}
        max={STEPS}
        step={1}
        value={stepAt(value, largest)}
        disabled={!largest}
        aria-valuetext={`at least ${brief(value)}`}
        onInput={(event) => onMove(valueAt(Number(event.currentTarget.value), largest))}
        onChange={onLetGo}
      />
      <output title={exact(value)}>{brief(value)}</output>
    </label>
  );
}
