// A number as text, with all its digits in a title.
import type { JSX } from "preact";
import { count, effect, exact, loss, number, percent, signed } from "./format";

const KINDS = { number, signed, loss, effect, percent, count };

export interface NumProps {
  value: number | null | undefined;
  as?: keyof typeof KINDS;
  /** Coloured by its sign, which is written too. */
  tint?: boolean;
}

export function Num({ value, as = "number", tint = false }: NumProps): JSX.Element {
  const hue = !tint || !value ? "" : value > 0 ? " pos" : " neg";
  return (
    <span class={`num${hue}`} title={exact(value)}>
      {KINDS[as](value)}
    </span>
  );
}
