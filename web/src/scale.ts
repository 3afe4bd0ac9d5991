// One diverging colour scale: 0 is the ground, positive goes to blue and negative to vermilion, symmetric about 0.
import type { Theme } from "./theme";

type Rgb = readonly [number, number, number];

const ENDS: Record<Theme, { ground: Rgb; positive: Rgb; negative: Rgb }> = {
  light: { ground: [255, 255, 255], positive: [0, 102, 166], negative: [196, 78, 0] },
  dark: { ground: [20, 23, 29], positive: [86, 180, 233], negative: [255, 138, 76] },
};

const BLACK: Rgb = [0, 0, 0];
const WHITE: Rgb = [255, 255, 255];

export interface Shade {
  back: string;
  /** Black or white, whichever reads better: always at least 4.5 to 1. */
  ink: string;
}

/** The colour of `value` where `most` is the scale's end; what lies beyond gets the end's colour. */
export function shade(value: number, most: number, theme: Theme): Shade {
  const back = colorOf(value, most, theme);
  return { back: css(back), ink: css(contrast(back, WHITE) > contrast(back, BLACK) ? WHITE : BLACK) };
}

/** The same colour as red, green and blue, for a bitmap. */
export function colorOf(value: number, most: number, theme: Theme): Rgb {
  const ends = ENDS[theme];
  const t = most > 0 && Number.isFinite(value) ? Math.max(-1, Math.min(1, value / most)) : 0;
  return mixed(ends.ground, t < 0 ? ends.negative : ends.positive, Math.abs(t));
}

/** The largest magnitude, so that a scale to it holds every value; 0 for none. */
export function largest(...lists: Iterable<number>[]): number {
  let most = 0;
  for (const values of lists) for (const value of values) if (Math.abs(value) > most) most = Math.abs(value);
  return most;
}

/** The whole scale as a CSS gradient, from its negative end (or from 0) to its positive end. */
export function gradient(theme: Theme, from: -1 | 0 = -1): string {
  const steps = from === 0 ? [0, 0.5, 1] : [-1, -0.5, 0, 0.5, 1];
  return `linear-gradient(to right, ${steps.map((t) => shade(t, 1, theme).back).join(", ")})`;
}

function mixed(a: Rgb, b: Rgb, t: number): Rgb {
  const part = (i: 0 | 1 | 2) => Math.round(a[i] + (b[i] - a[i]) * t);
  return [part(0), part(1), part(2)];
}

function css(color: Rgb): string {
  return `rgb(${color.join(", ")})`;
}

/** WCAG's contrast of two colours, 1 to 21. */
function contrast(a: Rgb, b: Rgb): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance([r, g, b]: Rgb): number {
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

function linear(channel: number): number {
  const c = channel / 255;
  return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
}
