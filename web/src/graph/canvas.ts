// The graph on a canvas that pans and zooms.
//
// 1. `Painting` draws on a bitmap larger than the canvas, in slices of a few milliseconds; while the view moves, the
//    bitmap moves with it, and a new one is made beside it when the view has left it or has another scale.
// 2. What is lit has a bitmap of its own, over the dimmed rest.
// 3. Bands, hulls of groups, rings around what is selected, and the rows' names at the canvas' sides are few: they are
//    drawn each time.
import { select, type Selection } from "d3-selection";
import { zoom, zoomIdentity, type ZoomBehavior, type ZoomTransform } from "d3-zoom";
import type { Lit } from "./paths";
import type { Palette } from "./look";
import * as overlay from "./overlay";
import type { Board, Marks, Outlined } from "./overlay";
import { Painting, type Scene, type View } from "./paint";

/** Of a bitmap beyond the canvas on each side, as a part of the canvas' size. */
const MARGIN = 0.3;
/** Milliseconds of painting a frame, while nothing waits for it and while the view moves. */
const SLICE = 10;
const MOVING_SLICE = 5;
const DIM = 0.15;
/** Cells are legible from this scale on. */
const LEGIBLE = 0.6;
/** Pixels of the canvas that the names at its sides take, and what the picture has at least. */
const GUTTER = { left: 108, right: 92, top: 14, bottom: 14 };
const LEAST_ROOM = 40;
const CLOSEST = 6;

interface Bitmap {
  canvas: HTMLCanvasElement;
  /** What the canvas' view was when it was made. */
  view: View;
}

interface Job {
  painting: Painting;
  bitmap: Bitmap;
}

/** A picture of the scene, remade as the view moves. */
class Layer {
  front: Bitmap | null = null;
  job: Job | null = null;

  clear(): void {
    this.front = null;
    this.job = null;
  }

  get progress(): number {
    return this.job ? this.job.painting.done / Math.max(1, this.job.painting.total) : 1;
  }
}

export class GraphCanvas {
  private readonly ctx: CanvasRenderingContext2D;
  private readonly zoom: ZoomBehavior<HTMLCanvasElement, unknown>;
  private readonly selection: Selection<HTMLCanvasElement, unknown, null, undefined>;
  private readonly base = new Layer();
  private readonly over = new Layer();
  private scene: Scene | null = null;
  private lit: Lit | null = null;
  private marks: Marks = { selected: null, pointed: null, link: null, picked: [], pinned: [], names: [], groups: [] };
  /** Of `marks.groups`; null where they are to be found anew. */
  private groups: readonly Outlined[] | null = null;
  private width = 0;
  private height = 0;
  private dpr = 1;
  private view: View = { k: 1, x: 0, y: 0 };
  private frame = 0;
  private movedAt = -Infinity;
  private hasMoved = false;
  /** Whether the base shows another scene than this one. */
  private stale = false;
  private spare: HTMLCanvasElement[] = [];

  constructor(
    private readonly canvas: HTMLCanvasElement,
    private palette: Palette,
    /** Told after each frame: the scale, and how much of the links is drawn. */
    private readonly tell: (k: number, progress: number) => void,
  ) {
    this.ctx = canvas.getContext("2d")!;
    this.selection = select(canvas);
    this.zoom = zoom<HTMLCanvasElement, unknown>()
      .clickDistance(4)
      .filter(
        (event: Event & { ctrlKey?: boolean; button?: number }) =>
          (!event.ctrlKey || event.type === "wheel") && !event.button,
      )
      .on("zoom", ({ transform, sourceEvent }: { transform: ZoomTransform; sourceEvent: unknown }) => {
        this.view = { k: transform.k, x: transform.x, y: transform.y };
        if (sourceEvent) this.hasMoved = true;
        this.movedAt = performance.now();
        this.ask();
      });
    this.selection.call(this.zoom).on("dblclick.zoom", null);
  }

  end(): void {
    cancelAnimationFrame(this.frame);
    this.selection.on(".zoom", null);
  }

  resize(width: number, height: number, dpr: number): void {
    if (width === this.width && height === this.height && dpr === this.dpr) return;
    [this.width, this.height, this.dpr] = [width, height, dpr];
    this.canvas.width = Math.round(width * dpr);
    this.canvas.height = Math.round(height * dpr);
    this.spare = [];
    this.base.clear();
    this.over.clear();
    this.limit();
    if (!this.hasMoved) this.fit();
    this.ask();
  }

  setPalette(palette: Palette): void {
    this.palette = palette;
    this.base.clear();
    this.over.clear();
    this.ask();
  }

  /** Another picture; one of another layout is looked at as a whole unless `keepView`. */
  setScene(scene: Scene | null, keepView: boolean): void {
    this.scene = scene;
    this.groups = null;
    this.base.job = null;
    if (!keepView || !scene) this.base.clear();
    this.stale = true;
    this.over.clear();
    this.limit();
    if (!keepView) {
      this.hasMoved = false;
      this.fit();
    }
    this.ask();
  }

  setLit(lit: Lit | null): void {
    if (lit === this.lit) return;
    this.lit = lit;
    this.over.clear();
    this.ask();
  }

  setMarks(marks: Marks): void {
    if (marks.groups !== this.marks.groups) this.groups = null;
    this.marks = marks;
    this.ask();
  }

  /** The whole picture, between the rows' names. */
  fit(): void {
    if (!this.scene || !this.width || !this.height) return;
    const { layout } = this.scene;
    const room = {
      x: Math.max(LEAST_ROOM, this.width - GUTTER.left - GUTTER.right),
      y: Math.max(LEAST_ROOM, this.height - GUTTER.top - GUTTER.bottom),
    };
    const k = Math.min(1.6, room.x / Math.max(1, layout.width), room.y / Math.max(1, layout.height));
    const x = GUTTER.left + (room.x - layout.width * k) / 2;
    const y = GUTTER.top + (room.y - layout.height * k) / 2;
    this.selection.call(this.zoom.transform, zoomIdentity.translate(x, y).scale(k));
    this.hasMoved = false;
  }

  fitIfUnmoved(): void {
    if (!this.hasMoved) this.fit();
  }

  zoomBy(factor: number): void {
    this.hasMoved = true;
    this.selection.call(this.zoom.scaleBy, factor);
  }

  /** Bring a cell that isn't seen to the middle; with `isToBeRead` one that is too small as well. */
  show(c: number, isToBeRead: boolean): void {
    if (!this.scene) return;
    const { layout } = this.scene;
    const [x, y] = [layout.x[c]!, layout.y[c]!];
    if (Number.isNaN(y)) return;
    const [sx, sy] = this.toScreen(x, y);
    const isSeen = sx > GUTTER.left && sx < this.width - GUTTER.right && sy > 12 && sy < this.height - 12;
    if (isSeen && (!isToBeRead || this.view.k >= LEGIBLE)) return;
    this.hasMoved = true;
    const k = Math.max(this.view.k, 0.8);
    this.selection.call(
      this.zoom.transform,
      zoomIdentity.translate(this.width / 2 - x * k, this.height / 2 - y * k).scale(k),
    );
  }

  toWorld(x: number, y: number): [number, number] {
    return [(x - this.view.x) / this.view.k, (y - this.view.y) / this.view.k];
  }

  toScreen(x: number, y: number): [number, number] {
    return [x * this.view.k + this.view.x, y * this.view.k + this.view.y];
  }

  get scale(): number {
    return this.view.k;
  }

  private limit(): void {
    if (!this.scene || !this.width || !this.height) return;
    const { width, height } = this.scene.layout;
    const whole = Math.min(
      1,
      Math.max(LEAST_ROOM, this.width - 200) / Math.max(1, width),
      this.height / Math.max(1, height),
    );
    this.zoom.scaleExtent([Math.max(1e-4, whole * 0.5), CLOSEST]).translateExtent([
      [-width * 0.5 - this.width, -height * 0.5 - this.height],
      [width * 1.5 + this.width, height * 1.5 + this.height],
    ]);
  }

  private ask(): void {
    if (!this.frame) this.frame = requestAnimationFrame(() => this.draw());
  }

  private draw(): void {
    this.frame = 0;
    if (!this.width || !this.height) return;
    const start = performance.now();
    const isMoving = start - this.movedAt < 90;
    let isWanting = false;
    if (this.scene) {
      const slice = isMoving ? MOVING_SLICE : SLICE;
      // What is lit was asked for last, and is looked at first.
      if (this.lit) isWanting = this.advance(this.over, this.lit, start + slice, isMoving, false);
      const deadline = Math.max(start + slice, performance.now() + slice / 4);
      isWanting = this.advance(this.base, null, deadline, isMoving, this.stale) || isWanting;
    }
    this.compose();
    this.tell(this.view.k, Math.min(this.base.progress, this.lit ? this.over.progress : 1));
    if (isWanting) this.ask();
  }

  /** Go on with a layer; says whether there is more to do. */
  private advance(layer: Layer, lit: Lit | null, deadline: number, isMoving: boolean, isStale: boolean): boolean {
    const shows = layer.job?.bitmap ?? layer.front;
    const isWrong = !shows || (isStale && !layer.job) || !this.covers(shows.view);
    const isOtherScale = shows && shows.view.k !== this.view.k;
    // While the scale changes, an unfinished picture is worth more than a new beginning.
    if (isWrong && (!layer.job || !isMoving)) this.begin(layer, lit);
    else if (isOtherScale && !isMoving) this.begin(layer, lit);
    if (!layer.job) return Boolean(isOtherScale) || isWrong;
    if (!layer.job.painting.step(deadline)) return true;
    if (layer.front && layer.front.canvas !== layer.job.bitmap.canvas) this.spare.push(layer.front.canvas);
    layer.front = layer.job.bitmap;
    layer.job = null;
    return layer.front.view.k !== this.view.k || !this.covers(layer.front.view);
  }

  /** Whether a bitmap made at a view has all that the canvas now shows. */
  private covers(made: View): boolean {
    const s = this.view.k / made.k;
    const left = this.view.x - (made.x + MARGIN * this.width) * s;
    const top = this.view.y - (made.y + MARGIN * this.height) * s;
    const [w, h] = [(1 + 2 * MARGIN) * this.width * s, (1 + 2 * MARGIN) * this.height * s];
    return left <= 1 && top <= 1 && left + w >= this.width - 1 && top + h >= this.height - 1;
  }

  private begin(layer: Layer, lit: Lit | null): void {
    const canvas = layer.job?.bitmap.canvas ?? this.spare.pop() ?? document.createElement("canvas");
    const [mx, my] = [MARGIN * this.width, MARGIN * this.height];
    const { view, dpr } = this;
    canvas.width = Math.ceil((this.width + 2 * mx) * dpr);
    canvas.height = Math.ceil((this.height + 2 * my) * dpr);
    const ctx = canvas.getContext("2d", { willReadFrequently: true })!;
    ctx.setTransform(dpr * view.k, 0, 0, dpr * view.k, dpr * (view.x + mx), dpr * (view.y + my));
    const seen = {
      left: (-mx - view.x) / view.k,
      right: (this.width + mx - view.x) / view.k,
      top: (-my - view.y) / view.k,
      bottom: (this.height + my - view.y) / view.k,
    };
    if (!lit) this.stale = false;
    layer.job = {
      painting: new Painting(ctx, this.scene!, view.k, seen, this.palette, lit),
      bitmap: { canvas, view: { ...view } },
    };
  }

  private compose(): void {
    const { ctx, dpr } = this;
    ctx.setTransform(dpr, 0, 0, dpr, 0, 0);
    ctx.fillStyle = this.palette.ground;
    ctx.fillRect(0, 0, this.width, this.height);
    if (!this.scene) return;
    const on: Board = {
      ctx,
      dpr,
      view: this.view,
      width: this.width,
      height: this.height,
      scene: this.scene,
      palette: this.palette,
    };
    overlay.drawBands(on);
    ctx.globalAlpha = this.lit ? DIM : 1;
    // The first picture is seen as it grows; later ones replace it when they are whole.
    this.place(this.base.front ?? this.base.job?.bitmap);
    ctx.globalAlpha = 1;
    if (this.lit) this.place(this.over.front ?? this.over.job?.bitmap);
    this.groups ??= overlay.outlined(this.scene, this.marks.groups);
    overlay.drawGroups(on, this.groups);
    overlay.drawMarks(on, this.marks);
    overlay.drawGroupNames(on, this.groups, overlay.drawNames(on, this.marks, this.lit));
    overlay.drawGutters(on);
  }

  private place(bitmap: Bitmap | null | undefined): void {
    if (!bitmap) return;
    const { view } = bitmap;
    const s = this.view.k / view.k;
    let left = this.view.x - (view.x + MARGIN * this.width) * s;
    let top = this.view.y - (view.y + MARGIN * this.height) * s;
    if (s === 1) [left, top] = [Math.round(left * this.dpr) / this.dpr, Math.round(top * this.dpr) / this.dpr];
    this.ctx.drawImage(
      bitmap.canvas,
      left,
      top,
      (bitmap.canvas.width / this.dpr) * s,
      (bitmap.canvas.height / this.dpr) * s,
    );
  }
}
