// Colours, widths and sizes that the canvas and the figure have in common.
import type { CellKind } from "./diagram";

export interface Palette {
  ground: string;
  ink: string;
  soft: string;
  line: string;
  accent: string;
  positive: string;
  negative: string;
  stream: string;
  bands: Record<string, string>;
  fill: Record<CellKind, string>;
  nodeLine: string;
  lit: string;
}

/** Of figures: light, whatever the page is. */
export const LIGHT: Palette = {
  ground: "#ffffff",
  ink: "#1a1f2b",
  soft: "#566072",
  line: "#d9dde3",
  accent: "#5b4bc4",
  positive: "#0072b2",
  negative: "#c94f00",
  stream: "#b4b9c4",
  bands: { attention: "#f3f5f9", MLP: "#f8f6f1" },
  fill: { token: "#ffffff", channel: "#ffffff", attention: "#ede9f7", neuron: "#e4f1e8" },
  nodeLine: "#1a1f2b",
  lit: "#ffe9a8",
};

/** The palette of the page, from its style sheet. */
export function paletteOf(element: Element): Palette {
  const style = getComputedStyle(element);
  const read = (name: string, otherwise: string) => style.getPropertyValue(name).trim() || otherwise;
  const node = read("--node", LIGHT.fill.channel);
  return {
    ground: read("--ground", LIGHT.ground),
    ink: read("--ink", LIGHT.ink),
    soft: read("--soft", LIGHT.soft),
    line: read("--line", LIGHT.line),
    accent: read("--accent", LIGHT.accent),
    positive: read("--positive", LIGHT.positive),
    negative: read("--negative", LIGHT.negative),
    stream: read("--stream", LIGHT.stream),
    bands: { attention: read("--band-attention", LIGHT.bands.attention!), MLP: read("--band-mlp", LIGHT.bands.MLP!) },
    fill: {
      token: node,
      channel: node,
      attention: read("--cell-attention", LIGHT.fill.attention),
      neuron: read("--cell-neuron", LIGHT.fill.neuron),
    },
    nodeLine: read("--node-line", LIGHT.nodeLine),
    lit: read("--lit", LIGHT.lit),
  };
}

export const FONT = 'system-ui, "DejaVu Sans", Verdana, Helvetica, Arial, sans-serif';

const THINNEST = 0.8;
const THICKEST = 4;

/** Pixels, linear in |weight| up to the largest. */
export function linkWidth(weight: number, largest: number): number {
  return THINNEST + ((THICKEST - THINNEST) * Math.abs(weight)) / largest;
}

/** The fewer links are in sight, the more opaque they are. */
export function linkAlpha(n: number): number {
  return Math.max(0.25, Math.min(0.9, 1.2 - 0.075 * Math.log2(1 + n)));
}

export const STREAM_WIDTH = 1.6;
/** Around a node of no effect. */
export const IDLE_DASH: readonly number[] = [2.5, 2.5];

export function radius(kind: CellKind, w: number, h: number): number {
  return Math.min(kind === "token" ? 4 : 9, w / 2, h / 2);
}

/** Pixels that a text takes at a font size: an estimate, a little generous, that asks no font. */
export function textWidth(text: string, size: number): number {
  let cells = 0;
  for (const character of text) cells += (character.codePointAt(0) ?? 0) > 0x2e7f ? 1.7 : 1;
  return cells * 0.62 * size;
}
