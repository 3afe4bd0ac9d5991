// A figure as PNG, at twice its size, or less where that would be more than a browser draws; the page stays alive.
import type { Figure, Mark } from "./figure";
import { FONT, LIGHT } from "./look";

const SCALE = 2;
const LONGEST_SIDE = 12_000;
const MOST_PIXELS = 40_000_000;
/** Marks between two looks at the clock, and milliseconds between two pauses. */
const MARKS_A_LOOK = 256;
const SLICE = 40;

/** `tell` hears how much is drawn, 0 to 1. */
export async function png(figure: Figure, tell: (part: number) => void): Promise<Blob> {
  const { width, height } = figure;
  const scale = Math.min(SCALE, LONGEST_SIDE / Math.max(width, height), Math.sqrt(MOST_PIXELS / (width * height)));
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const ctx = canvas.getContext("2d", { willReadFrequently: true })!;
  ctx.scale(scale, scale);
  ctx.fillStyle = LIGHT.ground;
  ctx.fillRect(0, 0, width, height);
  let pausedAt = performance.now();
  for (let i = 0; i < figure.marks.length; i++) {
    draw(ctx, figure.marks[i]!);
    if (i % MARKS_A_LOOK) continue;
    // Asked for a pixel, the canvas draws now and not all at once at the end.
    ctx.getImageData(0, 0, 1, 1);
    if (performance.now() - pausedAt < SLICE) continue;
    tell(i / figure.marks.length);
    await new Promise((go) => setTimeout(go));
    pausedAt = performance.now();
  }
  return new Promise((done, fail) =>
    canvas.toBlob(
      (blob) => (blob ? done(blob) : fail(new Error("The picture is too large for this browser: export SVG."))),
      "image/png",
    ),
  );
}

function draw(ctx: CanvasRenderingContext2D, mark: Mark): void {
  ctx.globalAlpha = mark.opacity;
  if (mark.kind === "text") return drawText(ctx, mark);
  ctx.beginPath();
  if (mark.kind === "rect") {
    ctx.roundRect(mark.x, mark.y, mark.w, mark.h, mark.r);
    ctx.fillStyle = mark.fill;
    ctx.fill();
    if (mark.stroke === "none") return;
    ctx.strokeStyle = mark.stroke;
    ctx.lineWidth = 0.9;
    ctx.setLineDash([...(mark.dash ?? [])]);
    ctx.stroke();
    return ctx.setLineDash([]);
  }
  const [x0 = 0, y0 = 0, ...p] = mark.points;
  ctx.moveTo(x0, y0);
  if (mark.kind === "area") {
    for (let i = 0; i < p.length; i += 2) ctx.lineTo(p[i]!, p[i + 1]!);
    ctx.closePath();
    ctx.fillStyle = mark.fill;
    return ctx.fill();
  }
  if (p.length > 2) ctx.bezierCurveTo(p[0]!, p[1]!, p[2]!, p[3]!, p[4]!, p[5]!);
  else ctx.lineTo(p[0]!, p[1]!);
  ctx.strokeStyle = mark.stroke;
  ctx.lineWidth = mark.width;
  ctx.stroke();
}

function drawText(ctx: CanvasRenderingContext2D, mark: Mark & { kind: "text" }): void {
  ctx.save();
  ctx.translate(mark.x, mark.y);
  if (mark.isUpright) ctx.rotate(-Math.PI / 2);
  ctx.font = `${mark.isBold ? "bold " : ""}${mark.size}px ${FONT}`;
  ctx.textAlign = mark.anchor === "middle" ? "center" : mark.anchor;
  ctx.textBaseline = "middle";
  ctx.fillStyle = mark.fill;
  ctx.fillText(mark.text, 0, 0);
  ctx.restore();
}
