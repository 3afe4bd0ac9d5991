// A figure as SVG: text as text, escaped, and fonts that the reader may have.
import type { Figure, Mark } from "./figure";
import { LIGHT } from "./look";

const FONTS = "DejaVu Sans, Verdana, Helvetica, Arial, sans-serif";

/** Text for XML, whatever it holds: what XML has no place for becomes U+FFFD. */
export function escape(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "\ufffd")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;");
}

export function svg(figure: Figure): string {
  const { width, height } = figure;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" ` +
      `viewBox="0 0 ${width} ${height}" font-family="${FONTS}">`,
    `<title>${escape(figure.title)}</title>`,
    `<rect width="${width}" height="${height}" fill="${LIGHT.ground}"/>`,
    ...figure.marks.map(element),
    "</svg>",
    "",
  ].join("\n");
}

const n = (value: number): string => String(Math.round(value * 100) / 100);

function element(mark: Mark): string {
  const opacity = mark.opacity < 1 ? ` opacity="${n(mark.opacity)}"` : "";
  switch (mark.kind) {
    case "line":
      return (
        `<path d="${path(mark.points)}" fill="none" stroke="${mark.stroke}" ` +
        `stroke-width="${n(mark.width)}"${opacity}/>`
      );
    case "area":
      return `<polygon points="${mark.points.map(n).join(" ")}" fill="${mark.fill}"${opacity}/>`;
    case "rect": {
      const { x, y, w, h, r, fill, stroke } = mark;
      const box = `x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}" rx="${n(r)}"`;
      const dash = mark.dash ? ` stroke-dasharray="${mark.dash.join(" ")}"` : "";
      return `<rect ${box} fill="${fill}" stroke="${stroke}" stroke-width="0.9"${dash}${opacity}/>`;
    }
    case "text": {
      const { x, y, size, anchor, fill } = mark;
      const weight = mark.isBold ? ' font-weight="bold"' : "";
      const turn = mark.isUpright ? ` transform="rotate(-90 ${n(x)} ${n(y)})"` : "";
      return (
        `<text x="${n(x)}" y="${n(y)}" font-size="${size}" text-anchor="${anchor}" dominant-baseline="central" ` +
        `fill="${fill}" xml:space="preserve"${weight}${turn}${opacity}>${escape(mark.text)}</text>`
      );
    }
  }
}

function path(points: number[]): string {
  const [x0, y0, ...others] = points.map(n);
  return `M${x0} ${y0}${others.length > 2 ? "C" : "L"}${others.join(" ")}`;
}
