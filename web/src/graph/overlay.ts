// What is drawn over and under the bitmaps each time: bands, groups, rings around what is selected, and the rows' and
// layers' names at the canvas' sides. Few things, so that panning stays quick.
import { hull } from "./hull";
import { FONT, radius, type Palette } from "./look";
import { ends, type Scene, type View } from "./paint";
import type { Lit } from "./paths";

/** What is drawn over the bitmaps. */
export interface Marks {
  selected: number | null;
  pointed: number | null;
  link: number | null;
  picked: readonly number[];
  pinned: readonly number[];
  /** Names that people gave, as they are drawn. */
  names: readonly { name: string; cell: number }[];
  groups: readonly Group[];
}

export interface Group {
  name: string;
  cells: readonly number[];
}

/** A group's name and the outline around its shown cells. */
export interface Outlined {
  name: string;
  outline: readonly (readonly [x: number, y: number])[];
  left: number;
  top: number;
}

/** The canvas, and what it shows. */
export interface Board {
  ctx: CanvasRenderingContext2D;
  dpr: number;
  view: View;
  width: number;
  height: number;
  scene: Scene;
  palette: Palette;
}

const screenY = ({ view }: Board, y: number): number => y * view.k + view.y;

/** Draw in the picture's own coordinates. */
function inWorld({ ctx, dpr, view }: Board, draw: () => void): void {
  ctx.save();
  ctx.setTransform(dpr * view.k, 0, 0, dpr * view.k, dpr * view.x, dpr * view.y);
  draw();
  ctx.restore();
}

const isThere = ({ layout, shown }: Scene, c: number): boolean =>
  Boolean(shown.cells[c]) && !Number.isNaN(layout.y[c]!);

export function drawBands(on: Board): void {
  const { ctx, palette } = on;
  for (const band of on.scene.layout.bands) {
    const fill = palette.bands[band.name[1]];
    if (!fill) continue;
    const top = screenY(on, band.top);
    ctx.fillStyle = fill;
    ctx.fillRect(0, top, on.width, screenY(on, band.bottom) - top);
  }
}

/** Groups of which a cell is shown. It takes too long to be done at every frame. */
export function outlined(scene: Scene, groups: readonly Group[]): Outlined[] {
  return groups.flatMap(({ name, cells }) => {
    const there = cells.filter((c) => isThere(scene, c));
    const outline = hull(scene.layout, there);
    if (!outline.length) return [];
    const [left, top] = [Math.min(...outline.map(([x]) => x)), Math.min(...outline.map(([, y]) => y))];
    return [{ name, outline, left, top }];
  });
}

export function drawGroups(on: Board, groups: readonly Outlined[]): void {
  const { ctx, palette, view } = on;
  inWorld(on, () => {
    ctx.fillStyle = ctx.strokeStyle = palette.accent;
    ctx.lineWidth = Math.max(1, 1 / view.k);
    for (const { outline } of groups) {
      ctx.beginPath();
      outline.forEach(([x, y], i) => (i ? ctx.lineTo(x, y) : ctx.moveTo(x, y)));
      ctx.closePath();
      ctx.globalAlpha = 0.14;
      ctx.fill();
      ctx.globalAlpha = 0.6;
      ctx.stroke();
    }
  });
}

/** Where names would cover the rows' own, and nodes are too small to be told apart. */
const isCrowded = ({ width, view }: Board): boolean => width < 600 && view.k < 0.5;

/** Where a name is drawn: its middle, and its width. All are of one height. */
interface Label {
  x: number;
  y: number;
  w: number;
}

const meets = (one: Label, other: Label): boolean =>
  Math.abs(one.x - other.x) < (one.w + other.w) / 2 && Math.abs(one.y - other.y) < 16;

/** Groups' names over their outlines, and over the nodes' names that are drawn. */
export function drawGroupNames(on: Board, groups: readonly Outlined[], taken: readonly Label[]): void {
  if (isCrowded(on)) return;
  const { ctx, palette, view } = on;
  const font = `600 11px ${FONT}`;
  for (const { name, left, top } of groups) {
    ctx.font = font;
    const [x, w] = [left * view.k + view.x, ctx.measureText(name).width];
    const at = { x: x + w / 2, y: screenY(on, top) - 9, w };
    const inWay = () => taken.find((one) => meets(one, at));
    for (let one = inWay(); one; one = inWay()) at.y = one.y - 16;
    halo(on, name, x, at.y, { align: "left", font, around: palette.ground, fill: palette.accent });
  }
}

/** Pixels in front of a name that its pin takes: over its box the name would cover it. */
const PIN_ROOM = 11;

/**
 * Names over their boxes, at one size whatever the zoom; where two would overlap, the first, or what is looked at. Says
 * where they are.
 */
export function drawNames(on: Board, { names, selected, pointed, pinned }: Marks, lit: Lit | null): Label[] {
  const { ctx, view, scene, palette, width, height } = on;
  const { x, y, h } = scene.layout;
  const taken: Label[] = [];
  const withPin = new Set(pinned);
  const first = ({ cell }: { cell: number }) => Number(cell === selected || cell === pointed);
  ctx.font = `600 11px ${FONT}`;
  ctx.textAlign = "center";
  ctx.textBaseline = "middle";
  ctx.lineWidth = 1;
  for (const { name, cell } of [...names].sort((a, b) => first(b) - first(a))) {
    if (!isThere(scene, cell) || (isCrowded(on) && !first({ cell }))) continue;
    const at = { x: x[cell]! * view.k + view.x, y: screenY(on, y[cell]! - h[cell]! / 2) - 10, w: 0 };
    if (at.x < 0 || at.x > width || at.y < 0 || at.y > height) continue;
    const room = withPin.has(cell) ? PIN_ROOM : 0;
    at.w = ctx.measureText(name).width + 10 + room;
    at.x = Math.max(at.w / 2, Math.min(width - at.w / 2, at.x));
    if (taken.some((one) => meets(one, at))) continue;
    taken.push(at);
    ctx.globalAlpha = lit && !lit.cells[cell] ? 0.4 : 1;
    ctx.beginPath();
    ctx.roundRect(at.x - at.w / 2, at.y - 8, at.w, 16, 4);
    ctx.fillStyle = palette.ground;
    ctx.fill();
    ctx.strokeStyle = ctx.fillStyle = palette.accent;
    ctx.stroke();
    ctx.fillText(name, at.x + room / 2, at.y + 0.5);
    if (!room) continue;
    ctx.beginPath();
    ctx.arc(at.x - at.w / 2 + 9, at.y, 4, 0, 2 * Math.PI);
    ctx.fill();
  }
  ctx.globalAlpha = 1;
  return taken;
}

/** A text that is legible over whatever is under it. */
function halo(
  { ctx }: Board,
  text: string,
  x: number,
  y: number,
  look: { align: "left" | "right"; font: string; around: string; fill: string },
): void {
  ctx.font = look.font;
  ctx.textAlign = look.align;
  ctx.textBaseline = "middle";
  ctx.lineJoin = "round";
  ctx.lineWidth = 5;
  ctx.strokeStyle = look.around;
  ctx.strokeText(text, x, y + 0.5);
  ctx.fillStyle = look.fill;
  ctx.fillText(text, x, y + 0.5);
}

export function drawMarks(on: Board, marks: Marks): void {
  const { palette, view } = on;
  const thin = Math.max(1, 1 / view.k);
  inWorld(on, () => {
    if (marks.link !== null) drawLink(on, marks.link);
    for (const c of marks.picked) ring(on, c, 4 * thin, palette.accent, 2 * thin, [4 * thin, 3 * thin]);
    if (marks.selected !== null) ring(on, marks.selected, 3 * thin, palette.accent, 2.5 * thin, []);
    if (marks.pointed !== null && marks.pointed !== marks.selected)
      ring(on, marks.pointed, 2 * thin, palette.ink, 1.2 * thin, []);
    for (const c of marks.pinned) pin(on, c, Math.max(1, 0.7 / view.k));
  });
}

/** The link that the pointer is at, thick. */
function drawLink({ ctx, scene, palette, view }: Board, e: number): void {
  const [x0, y0, x1, y1] = ends(scene, e);
  const middle = (y0 + y1) / 2;
  ctx.beginPath();
  ctx.moveTo(x0, y0);
  ctx.bezierCurveTo(x0, middle, x1, middle, x1, y1);
  ctx.strokeStyle = scene.diagram.links.weight[e]! > 0 ? palette.positive : palette.negative;
  ctx.lineWidth = Math.max(5, 4 / view.k);
  ctx.stroke();
}

function ring({ ctx, scene }: Board, c: number, out: number, color: string, width: number, dash: number[]): void {
  if (!isThere(scene, c)) return;
  const { layout, diagram } = scene;
  const [w, h] = [layout.w[c]! + 2 * out, layout.h[c]! + 2 * out];
  ctx.beginPath();
  ctx.roundRect(layout.x[c]! - w / 2, layout.y[c]! - h / 2, w, h, radius(diagram.cells[c]!.kind, w, h) + out);
  ctx.setLineDash(dash);
  ctx.strokeStyle = color;
  ctx.lineWidth = width;
  ctx.stroke();
}

/** A ring, and a pin that is stuck in the cell's upper right corner. */
function pin(on: Board, c: number, size: number): void {
  const { ctx, scene, palette } = on;
  if (!isThere(scene, c)) return;
  ring(on, c, 1.5 * size, palette.accent, 1.5 * size, []);
  const { x, y, w, h } = scene.layout;
  const [right, top] = [x[c]! + w[c]! / 2, y[c]! - h[c]! / 2];
  ctx.beginPath();
  ctx.moveTo(right - 3 * size, top + 3 * size);
  ctx.lineTo(right + 3 * size, top - 6 * size);
  ctx.lineWidth = 2 * size;
  ctx.stroke();
  ctx.beginPath();
  ctx.arc(right + 4 * size, top - 8 * size, 4.5 * size, 0, 2 * Math.PI);
  ctx.fillStyle = palette.accent;
  ctx.fill();
  ctx.lineWidth = 1.2 * size;
  ctx.strokeStyle = palette.ground;
  ctx.stroke();
}

/** The rows' names at the left and the bands' at the right, wherever the picture is. */
export function drawGutters(on: Board): void {
  const { palette, scene, width, height } = on;
  const { layout, diagram } = scene;
  const name = (text: string, y: number, align: "left" | "right", weight: string, band: string): void =>
    halo(on, text, align === "left" ? 12 : width - 12, y, {
      align,
      font: `${weight} 11px ${FONT}`,
      around: palette.bands[band] ?? palette.ground,
      fill: palette.soft,
    });
  let last = Infinity;
  for (const row of layout.rows) {
    const y = screenY(on, row.y);
    if (last - y < 13) continue;
    last = y;
    const of = diagram.rows[row.row]!;
    if (y > 6 && y < height - 6) name(of.name, y, "left", "", of.band[1]);
  }
  for (const band of layout.bands) {
    const top = Math.max(4, screenY(on, band.top));
    const bottom = Math.min(height - 4, screenY(on, band.bottom));
    const middle = (top + bottom) / 2;
    const [layer, sublayer] = band.name;
    if (bottom - top >= 34 && sublayer) {
      name(layer, middle - 8, "right", "600", sublayer);
      name(sublayer, middle + 8, "right", "", sublayer);
    } else if (bottom - top >= 13) name(`${layer} ${sublayer}`.trim(), middle, "right", "600", sublayer);
  }
}
