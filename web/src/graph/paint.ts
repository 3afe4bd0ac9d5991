// The ink of the graph on a bitmap, in slices of time: streams, heads, links from the weakest to the strongest, cells.
// Everything that is shown is drawn at every zoom, but for texts too small to read.
import type { Diagram } from "./diagram";
import { FONT, IDLE_DASH, linkAlpha, linkWidth, radius, STREAM_WIDTH, type Palette } from "./look";
import type { Lit } from "./paths";
import type { Shown } from "./shown";
import { HEAD_ROOF, type Layout, type PlacedHead } from "./stack";
import { piecesOf, type Piece } from "./streams";

/** Screen = world * k + (x, y). */
export interface View {
  k: number;
  x: number;
  y: number;
}

export interface Scene {
  diagram: Diagram;
  layout: Layout;
  shown: Shown;
  pieces: Piece[];
  /** Those with a shown cell, and of their captions those before one. */
  heads: PlacedHead[];
  /** Links, the weakest first. */
  order: Int32Array;
  largest: number;
}

/** Pixels on the screen below which a text isn't drawn. */
export const LEAST_TEXT = 5.2;
/** Links bent by less than this many pixels are drawn straight. */
const LEAST_BEND = 26;
const MOST_A_STROKE = 128;
/** Links after which the clock is asked. */
const LINKS_A_LOOK = 384;

export function sceneOf(diagram: Diagram, layout: Layout, shown: Shown): Scene {
  const size = diagram.links.weight.map(Math.abs);
  const order = Int32Array.from(size, (_, e) => e).sort((a, b) => size[a]! - size[b]!);
  const filled = new Set(
    diagram.cells.flatMap((cell, c) => (shown.cells[c] && cell.head >= 0 ? [`${cell.site} ${cell.head}`] : [])),
  );
  const heads = layout.heads.flatMap((head) => {
    const captions = head.captions.filter(({ site }) => !site || filled.has(`${site} ${head.head}`));
    return captions.length > 1 ? [{ ...head, captions }] : [];
  });
  const pieces = piecesOf(diagram, layout, heads, shown.cells);
  return { diagram, layout, shown, pieces, heads, order, largest: size[order.at(-1) ?? 0] || 1 };
}

/** The heads, as `"row head"`, through whose attention pattern a lit path goes. */
export function patternsLit(diagram: Diagram, lit: Lit): Set<string> {
  return new Set(diagram.patterns.flatMap(({ row, head }, p) => (lit.patterns[p] ? [`${row} ${head}`] : [])));
}

/** The part of a stream's piece that a lit path goes through, from below; null for none. */
export function spanOf(
  { stream, top, bottom }: Piece,
  lit: Lit,
  yOf: ReadonlyMap<number, number>,
): [from: number, to: number] | null {
  const [low, high] = lit.streams[stream]!;
  const from = Math.min(bottom, yOf.get(low) ?? bottom);
  const to = Math.max(top, yOf.get(high) ?? top);
  return low > high || from <= to ? null : [from, to];
}

/** The arc from a query to the key that it meets: four points. */
export function meetingCurve({ x, y, h }: Layout, query: number, key: number): number[] {
  const top = y[query]! - h[query]! / 2;
  const roof = top - HEAD_ROOF;
  return [x[query]!, top, x[query]!, roof, x[key]!, roof, x[key]!, y[key]! - h[key]! / 2];
}

interface CellLook {
  box: { x: number; y: number; w: number; h: number; r: number };
  fill: string;
  stroke: string;
  /** Of its line; empty where that is whole. */
  dash: readonly number[];
  /** Of its text. */
  ink: string;
  size: number;
  isUpright: boolean;
}

/** How a cell looks. One of no effect is softer, and has a dashed line, which says it without colour. */
export function cellLook({ diagram, layout, shown }: Scene, c: number, palette: Palette): CellLook {
  const { x, y, w, h } = layout;
  const { kind, isMarked, row } = diagram.cells[c]!;
  const isIdle = Boolean(shown.idle[c]);
  const isUpright = layout.isUpright[row]!;
  return {
    box: { x: x[c]! - w[c]! / 2, y: y[c]! - h[c]! / 2, w: w[c]!, h: h[c]!, r: radius(kind, w[c]!, h[c]!) },
    fill: isMarked ? palette.nodeLine : palette.fill[kind],
    stroke: isIdle ? palette.soft : palette.nodeLine,
    dash: isIdle ? IDLE_DASH : [],
    ink: isMarked ? palette.ground : isIdle ? palette.soft : palette.ink,
    size: isUpright ? 10 : 11,
    isUpright,
  };
}

/** Where a link leaves and arrives. */
export function ends(
  { diagram, layout }: Pick<Scene, "diagram" | "layout">,
  e: number,
): [number, number, number, number] {
  const s = diagram.links.source[e]!;
  const t = diagram.links.target[e]!;
  return [layout.x[s]!, layout.y[s]! - layout.h[s]! / 2, layout.x[t]!, layout.y[t]! + layout.h[t]! / 2];
}

/** A painting that is under way: call `step` until it says that it is done. */
export class Painting {
  private readonly work: Generator<number, void, void>;
  /** Of the links, how many are done. */
  done = 0;
  private deadline = Infinity;
  readonly total: number;

  /** World coordinates of the part that is seen are [left, right] x [top, bottom]. With `lit` only that is drawn. */
  constructor(
    private readonly ctx: CanvasRenderingContext2D,
    private readonly scene: Scene,
    private readonly k: number,
    private readonly seen: { left: number; right: number; top: number; bottom: number },
    private readonly palette: Palette,
    private readonly lit: Lit | null,
  ) {
    this.total = scene.order.length;
    this.work = this.paint();
  }

  /** Go on until `deadline` (performance.now()); says whether all is drawn. */
  step(deadline: number): boolean {
    this.deadline = deadline;
    while (performance.now() < deadline) if (this.work.next().done) return true;
    return false;
  }

  private *paint(): Generator<number, void, void> {
    yield* this.inBatches(this.streamLines(), (ctx) => {
      ctx.strokeStyle = this.lit ? this.palette.soft : this.palette.stream;
      ctx.lineWidth = Math.max(STREAM_WIDTH * (this.lit ? 1.4 : 1), 0.5 / this.k);
    });
    this.heads();
    yield* this.links();
    yield* this.inBatches(this.meetings(), (ctx) => {
      ctx.strokeStyle = this.palette.ink;
      ctx.lineWidth = Math.max(1.1, 0.5 / this.k);
    });
    yield* this.cells();
  }

  /** Lines of one look, some a stroke: one stroke of thousands takes far longer than its parts. */
  private *inBatches(
    lines: (() => void)[],
    look: (ctx: CanvasRenderingContext2D) => void,
  ): Generator<number, void, void> {
    for (let i = 0; i < lines.length; i += MOST_A_STROKE) {
      look(this.ctx);
      this.ctx.beginPath();
      for (const line of lines.slice(i, i + MOST_A_STROKE)) line();
      this.ctx.stroke();
      if (this.isLate()) yield 0;
    }
  }

  /** A canvas notes what it is told and draws later, all at once; asked for a pixel it draws now, on this slice's time. */
  private isLate(): boolean {
    if (this.total > LINKS_A_LOOK) this.ctx.getImageData(0, 0, 1, 1);
    return performance.now() >= this.deadline;
  }

  private streamLines(): (() => void)[] {
    const { ctx, lit, scene, seen } = this;
    const yOf = new Map(scene.layout.rows.map((row) => [row.row, row.y]));
    return scene.pieces.flatMap((piece) => {
      const { x, top, bottom } = piece;
      if (x < seen.left || x > seen.right || bottom < seen.top || top > seen.bottom) return [];
      const span = lit ? spanOf(piece, lit, yOf) : [bottom, top];
      if (!span || span[0]! <= span[1]!) return [];
      return () => {
        ctx.moveTo(x, span[0]!);
        ctx.lineTo(x, span[1]!);
      };
    });
  }

  private heads(): void {
    const { ctx, palette, k, seen, lit, scene } = this;
    const inLight = lit && patternsLit(scene.diagram, lit);
    ctx.lineWidth = Math.max(lit ? 1.8 : 0.9, 0.5 / k);
    ctx.strokeStyle = lit ? palette.ink : palette.soft;
    ctx.fillStyle = palette.ground;
    for (const head of scene.heads) {
      if (inLight && !inLight.has(`${head.row} ${head.head}`)) continue;
      const [left, top] = [head.x - head.width / 2, head.y - head.height / 2];
      if (left > seen.right || left + head.width < seen.left || top > seen.bottom || top + head.height < seen.top)
        continue;
      ctx.beginPath();
      ctx.roundRect(left, top, head.width, head.height, 7);
      // What isn't lit in the box stays to be seen, dimmed.
      if (!lit) ctx.fill();
      ctx.stroke();
      const isUpright = scene.layout.isUpright[head.row];
      const size = isUpright ? 10 : 11;
      if (size * k < LEAST_TEXT) continue;
      ctx.fillStyle = palette.soft;
      ctx.font = `${size}px ${FONT}`;
      const y = scene.layout.rows.find((row) => row.row === head.row)!.y;
      for (const caption of head.captions) text(ctx, caption.text, caption.x, y, isUpright!);
      ctx.fillStyle = palette.ground;
    }
  }

  private meetings(): (() => void)[] {
    const { ctx, lit, scene } = this;
    return scene.diagram.meetings.flatMap(([query, key]) => {
      if (!scene.shown.cells[query] || !scene.shown.cells[key]) return [];
      if (lit && !(lit.cells[query] && lit.cells[key])) return [];
      return () => {
        const [x0, y0, x1, y1, x2, y2, x3, y3] = meetingCurve(scene.layout, query, key);
        ctx.moveTo(x0!, y0!);
        ctx.bezierCurveTo(x1!, y1!, x2!, y2!, x3!, y3!);
      };
    });
  }

  /** Links of about one strength share a stroke for each sign. */
  private *links(): Generator<number, void, void> {
    const { ctx, k, lit, scene, palette } = this;
    const { diagram, order, shown, largest } = scene;
    const mask = lit ? lit.links : shown.links;
    let n = 0;
    for (let e = 0; e < mask.length; e++) if (mask[e] && this.isSeen(e)) n++;
    ctx.globalAlpha = lit ? Math.max(0.55, linkAlpha(n)) : linkAlpha(n);
    const each = Math.max(1, Math.min(MOST_A_STROKE, Math.floor(n / 300)));
    const batch = new Int32Array(each);
    let filled = 0;
    let sinceLook = 0;
    for (let i = 0; i < order.length; i++) {
      const e = order[i]!;
      this.done = i;
      if (mask[e] && this.isSeen(e)) batch[filled++] = e;
      if (filled < each && i + 1 < order.length) continue;
      if (filled) {
        const middle = diagram.links.weight[batch[filled >> 1]!]!;
        ctx.lineWidth = Math.max(linkWidth(middle, largest), 0.6 / k);
        this.stroke(batch, filled, true, palette.positive);
        this.stroke(batch, filled, false, palette.negative);
        sinceLook += filled;
        filled = 0;
      }
      if (sinceLook < LINKS_A_LOOK) continue;
      sinceLook = 0;
      if (this.isLate()) yield i;
    }
    ctx.globalAlpha = 1;
    this.done = this.total;
  }

  private stroke(batch: Int32Array, n: number, isPositive: boolean, color: string): void {
    const { ctx, scene, k } = this;
    const { weight } = scene.diagram.links;
    ctx.beginPath();
    for (let i = 0; i < n; i++) {
      const e = batch[i]!;
      if (weight[e]! > 0 !== isPositive) continue;
      const [x0, y0, x1, y1] = ends(scene, e);
      ctx.moveTo(x0, y0);
      const middle = (y0 + y1) / 2;
      if ((y0 - y1) * k < LEAST_BEND || x0 === x1) ctx.lineTo(x1, y1);
      else ctx.bezierCurveTo(x0, middle, x1, middle, x1, y1);
    }
    ctx.strokeStyle = color;
    ctx.stroke();
  }

  private isSeen(e: number): boolean {
    const { seen, scene } = this;
    const { x, y } = scene.layout;
    const s = scene.diagram.links.source[e]!;
    const t = scene.diagram.links.target[e]!;
    if (y[t]! > seen.bottom || y[s]! < seen.top) return false;
    const x0 = x[s]!;
    const x1 = x[t]!;
    return (x0 < x1 ? x0 : x1) <= seen.right && (x0 < x1 ? x1 : x0) >= seen.left;
  }

  private *cells(): Generator<number, void, void> {
    const { ctx, scene, seen, lit, k } = this;
    const { layout, shown } = scene;
    for (const row of layout.rows) {
      if (row.bottom < seen.top || row.top > seen.bottom) continue;
      let i = 0;
      for (const c of row.cells) {
        if (!shown.cells[c] || (lit && !lit.cells[c])) continue;
        const half = layout.w[c]! / 2;
        if (layout.x[c]! + half < seen.left || layout.x[c]! - half > seen.right) continue;
        if (layout.h[c]! * k < 5) this.dot(c);
        else this.cell(c);
        if ((++i & 63) === 0 && this.isLate()) yield 0;
      }
    }
    ctx.globalAlpha = 1;
  }

  /** Too small for a box: still there, at least a pixel and a half. */
  private dot(c: number): void {
    const { ctx, scene, k, palette } = this;
    const { x, y, w, h } = scene.layout;
    const [width, height] = [Math.max(w[c]! * 0.7, 1.5 / k), Math.max(h[c]! * 0.7, 1.5 / k)];
    ctx.fillStyle = palette.nodeLine;
    ctx.fillRect(x[c]! - width / 2, y[c]! - height / 2, width, height);
  }

  private cell(c: number): void {
    const { ctx, scene, k, palette } = this;
    const { box, fill, stroke, dash, ink, size, isUpright } = cellLook(scene, c, palette);
    ctx.beginPath();
    ctx.roundRect(box.x, box.y, box.w, box.h, box.r);
    ctx.fillStyle = fill;
    ctx.fill();
    ctx.lineWidth = Math.max(0.9, 0.5 / k);
    ctx.strokeStyle = stroke;
    if (dash.length) ctx.setLineDash([...dash]);
    ctx.stroke();
    if (dash.length) ctx.setLineDash([]);
    if (size * k < LEAST_TEXT) return;
    ctx.font = `${size}px ${FONT}`;
    ctx.fillStyle = ink;
    text(ctx, scene.diagram.cells[c]!.text, scene.layout.x[c]!, scene.layout.y[c]!, isUpright);
  }
}

function text(ctx: CanvasRenderingContext2D, words: string, x: number, y: number, isUpright: boolean): void {
  ctx.textAlign = "center";
  ctx.textBaseline = "middle";
  if (!isUpright) return ctx.fillText(words, x, y + 0.5);
  ctx.save();
  ctx.translate(x + 0.5, y);
  ctx.rotate(-Math.PI / 2);
  ctx.fillText(words, 0, 0);
  ctx.restore();
}
