// Tokens in the page, as text and as heat maps.
import type { JSX, TargetedKeyboardEvent } from "preact";
import { useState } from "preact/hooks";
import { exact, number, signed } from "./format";
import { gradient, shade } from "./scale";
import { theme } from "./theme";
import { MOST_SHOWN, shown, tokenLabel, wholeToken } from "./token-text";

function Pieces({ text, most }: { text: string; most: number }): JSX.Element {
  return <>{shown(text, most).map((piece) => (piece.isMark ? <span class="mark">{piece.text}</span> : piece.text))}</>;
}

/** One token; the whole of a long one is in its title. */
export function TokenText({ text, most = MOST_SHOWN }: { text: string; most?: number }): JSX.Element {
  return (
    <span class="token" title={wholeToken(text)}>
      <Pieces text={text} most={most} />
    </span>
  );
}

export interface HeatMapProps {
  /** The tokens' texts, and a value for each; null where there is none. */
  tokens: readonly string[];
  values: readonly (number | null)[];
  /** The scale's end: the same for all heat maps that are compared. */
  most: number;
  /** The position that was drawn. */
  at?: number | null;
  /** What it is, for screen readers. */
  label: string;
  /** Cells are columns of the grid that the heat map lies in. */
  isAligned?: boolean;
  /** Positions of tokens that matter, underlined. */
  differing?: ReadonlySet<number>;
  /** Show the values in place of the tokens. */
  isBare?: boolean;
}

const STEPS: Record<string, (at: number, n: number) => number> = {
  ArrowRight: (at) => at + 1,
  ArrowLeft: (at) => at - 1,
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  Home: () => 0,
  End: (_, n) => n - 1,
};

/** The next of `n` things by an arrow key, Home or End; null for another key. */
export function roved(key: string, at: number, n: number): number | null {
  const step = STEPS[key];
  return step && n > 0 ? Math.max(0, Math.min(n - 1, step(at, n))) : null;
}

/** Tokens in a line that wraps, coloured by value. Lay it into `Tips`, which shows the exact values. */
export function HeatMap(props: HeatMapProps): JSX.Element {
  const { tokens, values, most, at = null, label, isAligned = false, isBare = false, differing } = props;
  const [focus, setFocus] = useState(at ?? 0);
  const stop = Math.min(focus, tokens.length - 1);
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLDivElement>) => {
    const next = roved(event.key, stop, tokens.length);
    if (next === null) return;
    event.preventDefault();
    event.stopPropagation();
    setFocus(next);
    (event.currentTarget.children[next] as HTMLElement | undefined)?.focus();
  };
  return (
    <div
      role="listbox"
      aria-label={label}
      aria-orientation="horizontal"
      class={isAligned ? "heat-map aligned" : "heat-map"}
      onKeyDown={onKeyDown}
    >
      {tokens.map((text, i) => {
        const value = values[i] ?? null;
        const { back, ink } = shade(value ?? 0, most, theme.value);
        const short = isBare ? signed(value, 2) : number(value);
        const tip = `${wholeToken(text)}\n${exact(value)}`;
        return (
          <span
            role="option"
            aria-selected={i === at}
            aria-label={`${tokenLabel(text)} ${short}${i === at ? ", drawn" : ""}`}
            tabIndex={i === stop ? 0 : -1}
            class={`heat token${i === at ? " drawn" : ""}${differing?.has(i) ? " differs" : ""}`}
            style={{ backgroundColor: back, color: ink }}
            data-tip={tip}
            onFocus={() => setFocus(i)}
          >
            {isBare ? short : value !== null && <Pieces text={text} most={MOST_SHOWN} />}
          </span>
        );
      })}
    </div>
  );
}

/** What the colours of a heat map mean. */
export function HeatLegend({ most, from = -1, unit }: { most: number; from?: -1 | 0; unit?: string }): JSX.Element {
  return (
    <div
      class="heat-legend small soft"
      role="img"
      aria-label={`Colour scale from ${number(from * most)} to ${number(most)}`}
    >
      <span class="num" title={exact(from * most)}>
        {from === 0 ? "0" : signed(-most)}
      </span>
      <span class="ramp" style={{ backgroundImage: gradient(theme.value, from) }} />
      <span class="num" title={exact(most)}>
        {from === 0 ? number(most) : signed(most)}
      </span>
      {unit && <span>{unit}</span>}
    </div>
  );
}
