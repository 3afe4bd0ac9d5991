// Tokens as text, and as heat maps. A token may hold anything: what can't be seen is a mark, what is long is cut.
import type { JSX, TargetedKeyboardEvent } from "preact";
import { useState } from "preact/hooks";
import { count, exact, number, signed } from "./format";
import { gradient, shade } from "./scale";
import { theme } from "./theme";

/** A part of a token as it is shown; a mark stands for a character that can't be seen. */
export interface Piece {
  text: string;
  isMark: boolean;
}

/** Characters of a token that are shown before it is cut. */
const MOST_SHOWN = 24;
/** Characters in a title; browsers hang on a megabyte. */
const MOST_IN_TITLE = 2000;
/** From so many spaces on, their number is shown. */
const MANY_SPACES = 5;

const SHOWN_AS: Record<string, string> = { " ": "␣", "\n": "↵", "\r": "␍", "\t": "⇥" };
/** Controls, invisible and bidirectional formatting, lone surrogates, private and unassigned, odd white space. */
const UNSEEN = /[\p{C}\p{Z}]/u;
/** What would sit on the character before it. */
const COMBINING = /\p{M}/u;

/** A text of one line, whatever it holds: what can't be seen is a mark. */
export function pieces(text: string): Piece[] {
  const found: Piece[] = [];
  const add = (part: string, isMark: boolean) => {
    const last = found.at(-1);
    if (last && !isMark && !last.isMark) last.text += part;
    else found.push({ text: part, isMark });
  };
  for (const part of text.match(/ +|[^ ]/gsu) ?? []) {
    if (part.length >= MANY_SPACES && part.startsWith(" ")) add(`␣×${count(part.length)}`, true);
    else if (part.startsWith(" ")) add("␣".repeat(part.length), true);
    else if (UNSEEN.test(part)) add(SHOWN_AS[part] ?? codePoint(part), true);
    else if (COMBINING.test(part) && (found.length === 0 || found.at(-1)?.isMark)) add(`◌${part}`, false);
    else add(part, false);
  }
  return found;
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

/** The first `most` characters (no surrogate pair cut in two), and whether that is all. */
export function cut(text: string, most: number): { text: string; isWhole: boolean } {
  const start = [...text.slice(0, 2 * most)].slice(0, most).join("");
  return { text: start, isWhole: start.length === text.length };
}

/** What is shown of a text: about `most` characters of it, marks whole, and an ellipsis if that isn't all. */
export function shown(text: string, most: number): Piece[] {
  if (text === "") return [{ text: "∅", isMark: true }];
  const start = cut(text, MOST_IN_TITLE);
  const found: Piece[] = [];
  let room = most;
  let isWhole = start.isWhole;
  for (const piece of pieces(start.text)) {
    if (room <= 0) {
      isWhole = false;
      break;
    }
    const part = piece.isMark ? { text: piece.text, isWhole: true } : cut(piece.text, room);
    found.push({ text: part.text, isMark: piece.isMark });
    room -= [...part.text].length;
    isWhole &&= part.isWhole;
  }
  return isWhole ? found : [...found, { text: "…", isMark: true }];
}

/** A token in plain text, cut: for an axis, a canvas or a name. */
export function tokenLabel(text: string, most = MOST_SHOWN): string {
  return joined(shown(text, most));
}

function joined(parts: Piece[]): string {
  return parts.map((part) => part.text).join("");
}

/** A name or a title in plain text: as a token, but with its single spaces as they are. */
export function nameLabel(text: string, most = 80): string {
  return text === ""
    ? ""
    : joined(shown(text, most).map((part) => (part.text === "␣" ? { ...part, text: " " } : part)));
}

/** All of a token, for a title; a very long one as far as a title goes. */
export function wholeToken(text: string): string {
  const { isWhole } = cut(text, MOST_IN_TITLE);
  return isWhole
    ? tokenLabel(text, MOST_IN_TITLE)
    : `${tokenLabel(text, MOST_IN_TITLE)} (${count(text.length)} characters)`;
}

/** How a token reads: in the first of the tables that has it, else `#id`. */
export function textOf(token: number, ...tables: (Record<string, string> | undefined)[]): string {
  for (const table of tables) {
    const text = table && Object.hasOwn(table, String(token)) ? table[String(token)] : undefined;
    if (text !== undefined) return text;
  }
  return `#${token}`;
}

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
