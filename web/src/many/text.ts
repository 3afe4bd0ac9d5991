// Numbers and names as the tables write them.

/** A loss or effect in nats: three decimals, more where there would be none left. */
export function nats(value: number): string {
  const size = Math.abs(value);
  if (!Number.isFinite(value)) return String(value);
  if (size >= 0.01 || size === 0) return minus(value.toFixed(3));
  return minus(value.toPrecision(2));
}

/** A difference, with its sign. */
export function signed(value: number): string {
  return value > 0 ? `+${nats(value)}` : nats(value);
}

/** Any quantity in four figures: 12,345 and 0.0001235 and 1.2e-9. */
export function figure(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return minus(value.toLocaleString("en-US"));
  const size = Math.abs(value);
  if (size >= 1e6 || size < 1e-5) return minus(value.toExponential(3));
  return minus(size >= 1000 ? Math.round(value).toLocaleString("en-US") : String(Number(value.toPrecision(4))));
}

export function percent(share: number): string {
  return `${(100 * share).toFixed(1)}%`;
}

/** A difference of two shares: +1.2 points. */
export function points(change: number): string {
  return `${change > 0 ? "+" : ""}${minus((100 * change).toFixed(1))} points`;
}

export function count(n: number, one: string, several = `${one}s`): string {
  return `${n.toLocaleString("en-US")} ${n === 1 ? one : several}`;
}

/** "a", "a and b", "a, b and c" */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

/** What went wrong, as a sentence among others. */
export function sentence(said: string): string {
  const text = said.trim();
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? "" : "."}`;
}

/** A name of a file or task: as `visible`, but its spaces stay spaces. */
export function named(text: string, most = 60): string {
  return visible(text, most).replaceAll("␣", " ");
}

function minus(text: string): string {
  return text.replace("-", "−");
}

const NAMED: Record<string, string> = { " ": "␣", "\n": "↵", "\t": "⇥", "\r": "␍" };

/** Controls, what changes the direction of writing, what has no width, and halves of surrogate pairs. */
const UNSEEN = /[ \p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu;

/** A token as one sees it: no white space or control character is left that a reader could miss. */
export function visible(text: string, most = 40): string {
  const shown = text
    .slice(0, 4 * most)
    .replace(UNSEEN, (c) => NAMED[c] ?? `⟨U+${c.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}⟩`);
  const letters = [...shown];
  return letters.length > most || text.length > 4 * most ? `${letters.slice(0, most).join("")}…` : shown;
}

/** How a token of a circuit reads. */
export function reading(texts: Record<string, string>, token: number): string {
  return Object.hasOwn(texts, token) ? (texts[token] as string) : `#${token}`;
}
