// A number as text, with all its digits in a title.
import type { JSX } from "preact";
import { brief, change, count, effect, exact, loss, NOTHING, number, percent, points, signed } from "./format";

const KINDS = { number, exact, signed, brief, loss, effect, percent, points, count, change };

/** A way to write a number. */
export type Kind = keyof typeof KINDS;

export interface NumProps {
  value: number | null | undefined;
  as?: Kind;
  /** Coloured by its sign, which is written too. */
  tint?: boolean;
}

export function Num({ value, as = "number", tint = false }: NumProps): JSX.Element {
  if (value === null || value === undefined)
    return (
      <span class="soft" title="not measured">
        {NOTHING}
      </span>
    );
  const hue = !tint || !value ? "" : value > 0 ? " pos" : " neg";
  return (
    <span class={`num${hue}`} title={exact(value)}>
      {KINDS[as](value)}
    </span>
  );
}
