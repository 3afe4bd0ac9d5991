// How a token or a name reads on one line, whatever it holds: white space and what doesn't print are made visible.

/** Characters of a label; the rest becomes an ellipsis. */
export const LONGEST_LABEL = 16;

const SHOWN_AS: Record<string, string> = { " ": "␣", "\n": "↵", "\t": "⇥" };
const UNSEEN = /[\p{C}\p{Z}]/u;
const COMBINING = /^\p{M}/u;

/** A text with every space as ␣ and every control, format or lone surrogate character by its number. */
export function visible(text: string, keepSpaces = false): string {
  let out = "";
  for (const character of text) {
    const isAccentAtStart = out === "" && COMBINING.test(character);
    if (keepSpaces && character === " ") out += character;
    else if (character in SHOWN_AS) out += SHOWN_AS[character];
    else if (UNSEEN.test(character) || isAccentAtStart) out += codePoint(character);
    else out += character;
  }
  return out;
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

/** A short label; `longest` counts characters as they are shown. */
export function label(text: string, longest = LONGEST_LABEL, keepSpaces = false): string {
  // A text of a megabyte needs only its beginning.
  const begun = visible(text.slice(0, 4 * longest), keepSpaces).replace(/␣{5,}/g, (run) => `␣×${run.length}`);
  const characters = [...begun];
  const isWhole = text.length <= 4 * longest && characters.length <= longest;
  return isWhole ? begun : `${characters.slice(0, longest - 1).join("")}…`;
}

/** How a token of a circuit reads. */
export function tokenLabel(texts: Record<string, string>, token: number): string {
  const text = Object.hasOwn(texts, String(token)) ? texts[String(token)] : undefined;
  return text === undefined ? `#${token}` : text === "" ? "∅" : label(text);
}

/** Pixels that a text takes at a font size: an estimate, a little generous, that asks no font. */
export function textWidth(text: string, size: number): number {
  let cells = 0;
  for (const character of text) cells += (character.codePointAt(0) ?? 0) > 0x2e7f ? 1.7 : 1;
  return cells * 0.62 * size;
}
