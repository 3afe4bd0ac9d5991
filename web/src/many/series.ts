// Which columns of a run belong on one axis: those of one unit. What has no place here gets an axis of its own.
import { brief } from "../format";

export interface Line {
  name: string;
  values: readonly (number | null)[];
  isDashed?: boolean;
}

export interface Panel {
  name: string;
  unit: string;
  lines: Line[];
  /** Whether its axis begins at zero, so that heights compare; a logarithmic one never does. */
  isFromZero?: boolean;
}

/** Position of the step that is nearest; the first for none. */
export function nearest(steps: readonly number[], step: number): number {
  let [best, least] = [0, Infinity];
  steps.forEach((other, i) => {
    const far = Math.abs(other - step);
    if (far < least) [best, least] = [i, far];
  });
  return best;
}

const UNITS: Record<string, string> = {
  loss: "nats a token",
  "nonzero weights": "fraction of all",
  learning_rate: "of the update",
  "gradient size": "root mean square, before normalisation",
  tokens_per_second: "tokens a second",
  memory_bytes: "bytes",
  alive_neurons: "neurons that fired, by layer",
};

/** Columns whose own names say little. */
const NAMES: Record<string, string> = { l0: "nonzero weights", gradient_rms: "gradient size" };

/** Where a column is drawn, and what it is called there. */
function placed(column: string): { panel: string; line: string } {
  if (column === "loss") return { panel: "loss", line: "training" };
  if (column === "validation_loss") return { panel: "loss", line: "validation" };
  const layer = /^(alive_neurons)_(\d+)$/.exec(column);
  if (layer) return { panel: layer[1]!, line: `layer ${layer[2]}` };
  const name = Object.hasOwn(NAMES, column) ? NAMES[column]! : column;
  return { panel: name, line: name.replaceAll("_", " ") };
}

/** A run's columns but for its steps, as panels in the order of the columns; columns of nothing are left out. */
export function panelsOf(columns: Record<string, readonly (number | null)[]>): Panel[] {
  const panels = new Map<string, Panel>();
  for (const [column, values] of Object.entries(columns)) {
    if (column === "step" || values.every((value) => value === null)) continue;
    const { panel, line } = placed(column);
    const there = panels.get(panel) ?? {
      name: panel.replaceAll("_", " "),
      unit: Object.hasOwn(UNITS, panel) ? UNITS[panel]! : "",
      lines: [],
    };
    there.lines.push({ name: line, values });
    panels.set(panel, there);
  }
  return [...panels.values()];
}

/** What a logarithmic axis can show: the rest is left out, and counted. */
export function positive(values: readonly (number | null)[]): { values: (number | null)[]; left: number } {
  let left = 0;
  const kept = values.map((value) => {
    if (value === null || value > 0) return value;
    left += 1;
    return null;
  });
  return { values: kept, left };
}

/** An axis' tick: 1.5k, 2M, 3e−5, 0.25. */
export function tick(value: number): string {
  const size = Math.abs(value);
  for (const [unit, letter] of [
    [1e9, "G"],
    [1e6, "M"],
    [1e3, "k"],
  ] as const)
    if (size >= unit) return `${brief(value / unit, 4)}${letter}`;
  return brief(value, 4);
}
