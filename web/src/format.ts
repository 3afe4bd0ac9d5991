// How numbers read: a sensible precision, a true minus sign, thousands apart. A title gives the exact value: `exact`.

const MINUS = "\u2212";
/** What stands where there is no number. */
export const NOTHING = "\u2013";

function typeset(text: string): string {
  return text.replaceAll("-", MINUS);
}

function grouped(text: string): string {
  const [whole = "", rest] = text.split(".");
  const apart = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return rest === undefined ? apart : `${apart}.${rest}`;
}

function isNumber(x: number | null | undefined): x is number {
  return x !== null && x !== undefined && !Number.isNaN(x);
}

/** `digits` significant digits, and always all whole ones: 0.0123, 1,235, 1.2e−7. */
export function number(x: number | null | undefined, digits = 3): string {
  if (!isNumber(x)) return NOTHING;
  if (!Number.isFinite(x)) return x > 0 ? "∞" : `${MINUS}∞`;
  if (x === 0) return "0";
  const rounded = Number(x.toPrecision(digits));
  const size = Math.floor(Math.log10(Math.abs(rounded)));
  if (size < -4 || size >= 15) return typeset(x.toExponential(digits - 1).replace("e+", "e"));
  return typeset(grouped(x.toFixed(Math.max(0, digits - 1 - size))));
}

/** As `number`, with a sign before positive ones too. */
export function signed(x: number | null | undefined, digits = 3): string {
  return isNumber(x) && x > 0 ? `+${number(x, digits)}` : number(x, digits);
}

/** As `number`, without zeros at the end: 0.25, 5,629, 1e−5. For axes, sliders, and what isn't lined up in columns. */
export function brief(x: number | null | undefined, digits = 3): string {
  return number(x, digits).replace(/(\.\d*?)0+(?=e|$)/, "$1").replace(/\.(?=e|$)/, "");
}

/** All the digits there are. */
export function exact(x: number | null | undefined): string {
  return isNumber(x) ? typeset(String(x)) : NOTHING;
}

/** A whole number: 1,010. */
export function count(n: number | null | undefined): string {
  return isNumber(n) ? typeset(grouped(String(Math.round(n)))) : NOTHING;
}

/** A difference of counts, with its sign: +19. */
export function change(n: number | null | undefined): string {
  return isNumber(n) && n > 0 ? `+${count(n)}` : count(n);
}

/** `"1 node"`, `"1,010 nodes"`. */
export function counted(n: number, noun: string, many = `${noun}s`): string {
  return `${count(n)} ${n === 1 ? noun : many}`;
}

/** `"1,010 tokens"`, or that it isn't known how many, which 0 stands for: an imported circuit doesn't say. */
export function countedIfKnown(n: number, noun: string): string {
  return n > 0 ? counted(n, noun) : "not known";
}

/** A loss in nats a prompt, to a thousandth: 0.091. */
export function loss(x: number | null | undefined): string {
  return fixed(x, 3);
}

/** A difference of losses in nats a prompt, always with its sign, to a ten-thousandth: +0.0123. */
export function effect(x: number | null | undefined): string {
  return isNumber(x) && x > 0 ? `+${fixed(x, 4)}` : fixed(x, 4);
}

function fixed(x: number | null | undefined, decimals: number): string {
  if (!isNumber(x)) return NOTHING;
  // One that rounds to nothing isn't nothing, and a large one needs no more digits than it has.
  if (!Number.isFinite(x) || Math.abs(x) >= 1000) return number(x, 4);
  if (x !== 0 && Math.abs(x) < 0.5 * 10 ** -decimals) return number(x, 1);
  return typeset(x.toFixed(decimals));
}

/** A share of 1: 96.9%. Only all is 100%, only none is 0%. */
export function percent(share: number | null | undefined, decimals = 1): string {
  if (!isNumber(share)) return NOTHING;
  if (share === 0 || share === 1) return `${100 * share}%`;
  const step = 10 ** -decimals;
  if (share > 0 && 100 * share < step) return `<${step.toFixed(decimals)}%`;
  if (share < 1 && 100 * share > 100 - step) return `>${(100 - step).toFixed(decimals)}%`;
  return `${typeset((100 * share).toFixed(decimals))}%`;
}

/** A difference of two shares: +1.2 points. */
export function points(change: number | null | undefined): string {
  return isNumber(change) ? `${change > 0 ? "+" : ""}${typeset((100 * change).toFixed(1))} points` : NOTHING;
}

/** `"1st"`, `"22nd"`, `"113th"`. */
export function ordinal(n: number): string {
  const teen = n % 100 > 10 && n % 100 < 14;
  return `${count(n)}${teen ? "th" : (["th", "st", "nd", "rd"][n % 10] ?? "th")}`;
}
