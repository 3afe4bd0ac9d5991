// Tokens, names and titles in plain text, for the page, the canvas and figures alike. A token may hold anything: what
// can't be seen is a mark, what is long is cut.
import { count } from "./format";

/** A part of a token as it is shown; a mark stands for a character that can't be seen. */
export interface Piece {
  text: string;
  isMark: boolean;
}

/** Characters of a token that are shown before it is cut. */
export const MOST_SHOWN = 24;
/** Characters in a title; browsers hang on a megabyte. */
const MOST_IN_TITLE = 2000;
/** From so many spaces on, their number is shown. */
const MANY_SPACES = 5;

const SHOWN_AS: Record<string, string> = { " ": "␣", "\n": "↵", "\r": "␍", "\t": "⇥" };
/** Controls, invisible and bidirectional formatting, lone surrogates, private and unassigned, odd white space. */
const UNSEEN = /[\p{C}\p{Z}]/u;
/** What would sit on the character before it. */
const COMBINING = /\p{M}/u;

/** What is one picture though it is several characters, with joiners between them that can't be seen. */
const JOINED = /(?:\p{Extended_Pictographic}[\p{Emoji_Modifier}\ufe0f]?\u200d){1,5}\p{Extended_Pictographic}[\p{Emoji_Modifier}\ufe0f]?/u;
const PARTS = / +|[^ ]/gsu;
const PARTS_OF_NAMES = new RegExp(`${JOINED.source}|${PARTS.source}`, PARTS.flags);

/** A text of one line, whatever it holds: what can't be seen is a mark. In a name joined emoji stay joined. */
export function pieces(text: string, isName = false): Piece[] {
  const found: Piece[] = [];
  const add = (part: string, isMark: boolean) => {
    const last = found.at(-1);
    if (last && !isMark && !last.isMark) last.text += part;
    else found.push({ text: part, isMark });
  };
  for (const part of text.match(isName ? PARTS_OF_NAMES : PARTS) ?? []) {
    if (part.length >= MANY_SPACES && part.startsWith(" ")) add(`␣×${count(part.length)}`, true);
    else if (part.startsWith(" ")) add("␣".repeat(part.length), true);
    else if (UNSEEN.test(part) && !(isName && JOINED.test(part))) add(SHOWN_AS[part] ?? codePoint(part), true);
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
export function shown(text: string, most: number, isName = false): Piece[] {
  if (text === "") return [{ text: "∅", isMark: true }];
  const start = cut(text, MOST_IN_TITLE);
  const found: Piece[] = [];
  let room = most;
  let isWhole = start.isWhole;
  for (const piece of pieces(start.text, isName)) {
    if (room <= 0) {
      isWhole = false;
      break;
    }
    const part = piece.isMark ? { text: piece.text, isWhole: true } : cut(piece.text, room);
    // No joiner is left at the end of a cut name.
    found.push({ text: isName ? part.text.replace(/\u200d$/, "") : part.text, isMark: piece.isMark });
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
    : joined(shown(text, most, true).map((part) => (part.isMark && part.text === "␣" ? { ...part, text: " " } : part)));
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
