// The picture for a paper: a list of marks in pixels, light, with title, rows' names and legend around what is shown.
// `svg.ts` writes it as text, `png.ts` draws it: the two show the same.
import type { Notes } from "../data";
import { brief } from "../format";
import { nameOf } from "../keys";
import { nameLabel } from "../token-text";
import { IDLE_DASH, LIGHT, linkAlpha, linkWidth, STREAM_WIDTH, textWidth } from "./look";
import { outlined, type Outlined } from "./overlay";
import { cellLook, ends, meetingCurve, patternsLit, spanOf, type Scene } from "./paint";
import type { Lit } from "./paths";

export interface Line {
  kind: "line";
  /** Two points, or four of a cubic curve. */
  points: number[];
  stroke: string;
  width: number;
  opacity: number;
}

export interface Rect {
  kind: "rect";
  x: number;
  y: number;
  w: number;
  h: number;
  r: number;
  fill: string;
  stroke: string;
  /** Lengths of the line's strokes and gaps; without, it is whole. */
  dash?: readonly number[];
  opacity: number;
}

export interface Area {
  kind: "area";
  points: number[];
  fill: string;
  opacity: number;
}

export interface Text {
  kind: "text";
  x: number;
  y: number;
  text: string;
  size: number;
  anchor: "start" | "middle" | "end";
  fill: string;
  isBold: boolean;
  isUpright: boolean;
  opacity: number;
}

export type Mark = Line | Rect | Area | Text;

export interface Figure {
  width: number;
  height: number;
  title: string;
  marks: Mark[];
}

export interface FigureText {
  title: string;
  subtitle: string;
  /** What the picture leaves out, a line each. */
  notes: readonly string[];
}

const LEFT = 124;
const RIGHT = 96;
const TOP = 64;
const LEGEND_LINE = 20;
const NARROWEST = 420;
const DIM = 0.16;
const LONGEST_TITLE = 100;
/** Letters of a name over its box. */
export const LONGEST_NAME = 24;

export function figure(scene: Scene, lit: Lit | null, notes: Notes, words: FigureText): Figure {
  const { layout } = scene;
  const inner = Math.max(NARROWEST, layout.width);
  const width = LEFT + inner + RIGHT;
  const shift = LEFT + (inner - layout.width) / 2;
  const legend = legendOf(scene, notes, words, TOP + layout.height + 16, width);
  const groups = groupsOf(scene, notes);
  const under = [...streams(scene, lit), ...heads(scene, lit), ...areas(groups), ...links(scene, lit)];
  const over = [...meetings(scene, lit), ...cells(scene, lit), ...tags(scene, lit, notes, groups)];
  const body = [
    ...bands(scene, width, TOP),
    ...moved([...under, ...over], shift, TOP),
    text(16, 26, nameLabel(words.title, LONGEST_TITLE), 16, { isBold: true, fill: LIGHT.ink }),
    text(16, 46, nameLabel(words.subtitle, 2 * LONGEST_TITLE), 12, {}),
    ...legend.marks,
  ];
  return {
    width: Math.ceil(width),
    height: Math.ceil(legend.bottom),
    title: nameLabel(words.title, LONGEST_TITLE),
    marks: body,
  };
}

function text(x: number, y: number, words: string, size: number, look: Partial<Text>): Text {
  const plain = { anchor: "start", fill: LIGHT.soft, isBold: false, isUpright: false, opacity: 1 } as const;
  return { kind: "text", x, y, text: words, size, ...plain, ...look };
}

function moved(marks: Mark[], dx: number, dy: number): Mark[] {
  return marks.map((mark) =>
    "points" in mark
      ? { ...mark, points: mark.points.map((p, i) => p + (i % 2 ? dy : dx)) }
      : { ...mark, x: mark.x + dx, y: mark.y + dy },
  );
}

function bands({ layout, diagram }: Scene, width: number, dy: number): Mark[] {
  const marks: Mark[] = [];
  for (const { name, top, bottom } of layout.bands) {
    const fill = LIGHT.bands[name[1]];
    if (fill)
      marks.push({
        kind: "rect",
        x: 8,
        y: top + dy,
        w: width - 16,
        h: bottom - top,
        r: 0,
        fill,
        stroke: "none",
        opacity: 1,
      });
    const middle = (top + bottom) / 2 + dy;
    marks.push(text(width - 20, name[1] ? middle - 8 : middle, name[0], 11, { anchor: "end", isBold: true }));
    if (name[1]) marks.push(text(width - 20, middle + 8, name[1], 11, { anchor: "end" }));
  }
  for (const row of layout.rows) marks.push(text(20, row.y + dy, diagram.rows[row.row]!.name, 11, {}));
  return marks;
}

function groupsOf(scene: Scene, notes: Notes): Outlined[] {
  const cellOf = new Map(scene.diagram.cells.map((cell, c) => [cell.key, c]));
  const some = notes.groups.map(({ name, nodes }) => ({ name, cells: nodes.flatMap((key) => cellOf.get(key) ?? []) }));
  return outlined(scene, some);
}

/** Groups' outlines. */
function areas(groups: readonly Outlined[]): Mark[] {
  return groups.map(({ outline }) => ({ kind: "area", points: outline.flat(), fill: LIGHT.accent, opacity: 0.14 }));
}

interface Box {
  x: number;
  y: number;
  w: number;
  h: number;
}

/** Names over their boxes and groups, and a pin at each that is pinned: in its name, or else at its box's corner. */
function tags(scene: Scene, lit: Lit | null, notes: Notes, groups: readonly Outlined[]): Mark[] {
  const { diagram, layout, shown } = scene;
  const [dots, names]: [Mark[], ((taken: Box[]) => Mark[])[]] = [[], []];
  const taken = frames(scene);
  diagram.cells.forEach(({ key }, c) => {
    const [x, top] = [layout.x[c]!, layout.y[c]! - layout.h[c]! / 2];
    if (!shown.cells[c] || Number.isNaN(top)) return;
    const opacity = lit && !lit.cells[c] ? 2 * DIM : 1;
    const name = nameOf(notes, key);
    const isPinned = notes.pins.includes(key);
    if (name)
      names.push((taken) => tag(nameLabel(name, LONGEST_NAME), x, top - 9, "middle", opacity, isPinned, taken));
    else if (isPinned) dots.push(...pin(x + layout.w[c]! / 2, top, opacity, taken));
  });
  const named = names.flatMap((tagged) => tagged(taken));
  const grouped = groups.flatMap(({ name, left, top }) =>
    tag(nameLabel(name, 28), left, top - 8, "start", 1, false, taken),
  );
  return [...dots, ...named, ...grouped];
}

/** The heads' upper and side lines, which no word should break. */
function frames({ heads }: Scene): Box[] {
  return heads.flatMap(({ x, y, width: w, height: h }) => {
    const [left, top] = [x - w / 2, y - h / 2];
    return [
      { x: left, y: top, w, h: 0 },
      { x: left, y: top, w: 0, h },
      { x: left + w, y: top, w: 0, h },
    ];
  });
}

/** Stuck in a box's upper right corner. It takes its place. */
function pin(right: number, top: number, opacity: number, taken: Box[]): Mark[] {
  const box = { x: right - 1, y: top - 11, w: 8, h: 8 };
  taken.push(box);
  return [
    { kind: "line", points: [right - 2, top + 2, right + 3, top - 7], stroke: LIGHT.accent, width: 1.6, opacity },
    { kind: "rect", ...box, r: 4, fill: LIGHT.accent, stroke: LIGHT.ground, opacity },
  ];
}

/** A word in the accent's colour on a ground of its own, legible over lines; above what is there, whose place it takes. */
function tag(
  words: string,
  x: number,
  y: number,
  anchor: "start" | "middle",
  opacity: number,
  isPinned: boolean,
  taken: Box[],
): Mark[] {
  const room = isPinned ? 12 : 0;
  const w = textWidth(words, 11) + 8 + room;
  const box = lifted({ x: anchor === "start" ? x - 4 : x - w / 2, y: y - 8, w, h: 16 }, taken);
  taken.push(box);
  const middle = box.y + 8;
  const begin = isPinned ? ({ x: box.x + 4 + room, anchor: "start" } as const) : { x, anchor };
  const dot = { x: box.x + 4, y: middle - 4, w: 8, h: 8, r: 4, fill: LIGHT.accent, stroke: "none", opacity };
  return [
    { kind: "rect", ...box, r: 4, fill: LIGHT.ground, stroke: "none", opacity: Math.min(opacity, 0.92) },
    ...(isPinned ? [{ kind: "rect", ...dot } as const] : []),
    text(begin.x, middle, words, 11, { anchor: begin.anchor, isBold: true, fill: LIGHT.accent, opacity }),
  ];
}

/** A box, moved up until it meets none of the others. */
function lifted(box: Box, others: readonly Box[]): Box {
  const { x, w, h } = box;
  let { y } = box;
  const inWay = others.filter((one) => one.x <= x + w && one.x + one.w >= x);
  const meets = (one: Box) => one.y <= y + h && one.y + one.h >= y;
  for (let one = inWay.find(meets); one; one = inWay.find(meets)) y = one.y - h - 1;
  return { x, y, w, h };
}

function streams({ layout, pieces }: Scene, lit: Lit | null): Mark[] {
  const line = (x: number, bottom: number, top: number, stroke: string, opacity: number): Line => ({
    kind: "line",
    points: [x, bottom, x, top],
    stroke,
    width: STREAM_WIDTH,
    opacity,
  });
  const yOf = new Map(layout.rows.map((row) => [row.row, row.y]));
  return pieces.flatMap((piece) => {
    const { x, top, bottom } = piece;
    if (!lit) return [line(x, bottom, top, LIGHT.stream, 1)];
    const dim = line(x, bottom, top, LIGHT.stream, 2 * DIM);
    const span = spanOf(piece, lit, yOf);
    return span ? [dim, line(x, ...span, LIGHT.soft, 1)] : [dim];
  });
}

function heads({ layout, heads, diagram }: Scene, lit: Lit | null): Mark[] {
  const inLight = lit && patternsLit(diagram, lit);
  return heads.flatMap((head): Mark[] => {
    const { x, y, width: w, height: h } = head;
    const isLit = inLight?.has(`${head.row} ${head.head}`);
    const opacity = lit && !isLit ? 0.5 : 1;
    const stroke = isLit ? LIGHT.ink : LIGHT.soft;
    const isUpright = layout.isUpright[head.row]!;
    const middle = layout.rows.find((row) => row.row === head.row)!.y;
    return [
      { kind: "rect", x: x - w / 2, y: y - h / 2, w, h, r: 7, fill: LIGHT.ground, stroke, opacity },
      ...head.captions.map((caption) =>
        text(caption.x, middle, caption.text, isUpright ? 10 : 11, { anchor: "middle", isUpright, opacity }),
      ),
    ];
  });
}

function links(scene: Scene, lit: Lit | null): Mark[] {
  const { diagram, order, shown, largest } = scene;
  const marks: Mark[] = [];
  const alpha = linkAlpha(shown.links.reduce((n, isShown) => n + isShown, 0));
  for (const e of order) {
    if (!shown.links[e]) continue;
    const [x0, y0, x1, y1] = ends(scene, e);
    const middle = (y0 + y1) / 2;
    const weight = diagram.links.weight[e]!;
    marks.push({
      kind: "line",
      points: x0 === x1 ? [x0, y0, x1, y1] : [x0, y0, x0, middle, x1, middle, x1, y1],
      stroke: weight > 0 ? LIGHT.positive : LIGHT.negative,
      width: linkWidth(weight, largest),
      opacity: lit && !lit.links[e] ? DIM * alpha : alpha,
    });
  }
  return marks;
}

function meetings({ diagram, layout, shown }: Scene, lit: Lit | null): Mark[] {
  return diagram.meetings.flatMap(([query, key]): Mark[] => {
    if (!shown.cells[query] || !shown.cells[key]) return [];
    const points = meetingCurve(layout, query, key);
    const isDim = lit && !(lit.cells[query] && lit.cells[key]);
    return [{ kind: "line", points, stroke: LIGHT.ink, width: 1.1, opacity: isDim ? DIM : 1 }];
  });
}

function cells(scene: Scene, lit: Lit | null): Mark[] {
  const { x, y } = scene.layout;
  return scene.diagram.cells.flatMap((cell, c): Mark[] => {
    if (!scene.shown.cells[c] || Number.isNaN(y[c]!)) return [];
    const opacity = lit && !lit.cells[c] ? 2 * DIM : 1;
    const { box, fill, stroke, dash, ink, size, isUpright } = cellLook(scene, c, LIGHT);
    return [
      { kind: "rect", ...box, fill, stroke, ...(dash.length && { dash }), opacity },
      text(x[c]!, y[c]!, cell.text, size, { anchor: "middle", isUpright, fill: ink, opacity }),
    ];
  });
}

function legendOf(
  scene: Scene,
  notes: Notes,
  words: FigureText,
  top: number,
  width: number,
): { marks: Mark[]; bottom: number } {
  const { diagram, largest } = scene;
  const marks: Mark[] = [];
  let [x, y] = [20, top];
  const sample = (stroke: string, w: number, points = [0, 0, 28, 0]): Line => ({
    kind: "line",
    points,
    stroke,
    width: w,
    opacity: 1,
  });
  const box = { kind: "rect", y: -6, h: 12, fill: LIGHT.ground, opacity: 1 } as const;
  const entry = (sign: Mark, words: string): void => {
    const room = 38 + textWidth(words, 11) * 0.92 + 18;
    if (x > 20 && x + room > width - 16) [x, y] = [20, y + LEGEND_LINE];
    marks.push(...moved([sign], x, y), text(x + 38, y, words, 11, {}));
    x += room;
  };
  if (diagram.links.weight.length) {
    entry(sample(LIGHT.positive, 3), "positive weight");
    entry(sample(LIGHT.negative, 3), "negative weight");
    for (const part of [0.1, 0.5, 1])
      entry(sample(LIGHT.soft, linkWidth(part * largest, largest)), `|weight| ${brief(part * largest)}`);
  }
  if (diagram.streams.length) entry(sample(LIGHT.stream, STREAM_WIDTH), "residual stream, from a write to later reads");
  if (diagram.meetings.length)
    entry(sample(LIGHT.ink, 1.1, [2, 5, 2, -8, 26, -8, 26, 5]), "query and key that meet in the attention pattern");
  if (diagram.patterns.length)
    entry(
      { ...box, x: 0, w: 28, r: 4, stroke: LIGHT.ink },
      "head: its queries and keys say where its values are read",
    );
  if (diagram.cells.some((cell) => cell.isMarked && cell.site === "tokens"))
    entry(
      { kind: "rect", x: 0, y: -5, w: 28, h: 10, r: 3, fill: LIGHT.ink, stroke: "none", opacity: 1 },
      "token that tells a pair's prompts apart",
    );
  if (scene.shown.idle.some((isIdle, c) => isIdle && scene.shown.cells[c]))
    entry(
      { ...box, x: 2, w: 24, r: 6, stroke: LIGHT.soft, dash: IDLE_DASH },
      "node whose ablation changes nothing",
    );
  if (scene.diagram.cells.some(({ key }, c) => notes.pins.includes(key) && scene.shown.cells[c]))
    entry({ kind: "rect", x: 10, y: -4, w: 8, h: 8, r: 4, fill: LIGHT.accent, stroke: "none", opacity: 1 }, "pinned");
  if (marks.length) y += LEGEND_LINE;
  const longest = Math.floor((width - 40) / (0.62 * 11));
  for (const note of words.notes) {
    marks.push(text(20, y, nameLabel(note, longest), 11, {}));
    y += LEGEND_LINE;
  }
  return { marks, bottom: y };
}
