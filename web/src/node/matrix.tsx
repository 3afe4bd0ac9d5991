// An attention pattern as a matrix: queries down, keys across, the sink before them.
//
// The matrix is drawn once, from a bitmap of a pixel a cell; what is pointed at lies over it, so that a key or a move
// of the pointer draws nothing anew. A long prompt has small cells: a canvas has an end, and a drawing its cost.
import type { JSX } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { exact } from "../format";
import { colorOf } from "../scale";
import { theme, type Theme } from "../theme";
import { Tip, type Note } from "../tip";

export interface Matrix {
  /** [query][key] */
  values: number[][];
  /** A query's share of the sink; null where the view has none. */
  sink: number[] | null;
}

interface MatrixProps {
  matrix: Matrix;
  labels: string[];
  most: number;
}

/** Column 0 is the sink where there is one; the keys follow. */
export interface Place {
  query: number;
  column: number;
}

const GAP = 5;
/** Of a cell, where its prompt isn't long. */
const SMALLEST = 12;
const LARGEST = 24;
/** Pixels of the matrix' side: canvases of more than some 16 million pixels fail on small machines. */
const LONGEST = 3400;
/** Room for a label; of smaller cells only some have one. */
const LINE = 11;
/** Cells of this size have lines between them. */
const LINED = 5;
const CHARACTER = 6.7;

export interface Geometry {
  cell: number;
  left: number;
  top: number;
  width: number;
  height: number;
  n_columns: number;
  /** One label in so many. */
  every: number;
  /** Left edge of a column. */
  x: (column: number) => number;
}

export function geometry(labels: readonly string[], hasSink: boolean, room: number): Geometry {
  const n = labels.length;
  const n_columns = n + (hasSink ? 1 : 0);
  const longest = labels.reduce((most, label) => Math.max(most, [...label].length), hasSink ? 4 : 0);
  const margin = Math.ceil(10 + CHARACTER * longest);
  const gap = hasSink ? GAP : 0;
  const fitting = Math.floor((room - margin - gap) / n_columns);
  const comfortable = Math.max(SMALLEST, Math.min(LARGEST, fitting));
  const cell = Math.max(1, Math.min(comfortable, Math.floor(LONGEST / n_columns)));
  const x = (column: number) => margin + column * cell + (hasSink && column > 0 ? gap : 0);
  const [width, height] = [x(n_columns) + 1, margin + n * cell + 1];
  return { cell, left: margin, top: margin, width, height, n_columns, every: Math.ceil(LINE / cell), x };
}

/** The entry at a point of the drawing; null beside the matrix. */
export function placeAt(shape: Geometry, n: number, x: number, y: number): Place | null {
  const query = Math.floor((y - shape.top) / shape.cell);
  const sinks = shape.x(1) - shape.x(0) > shape.cell ? 1 : 0;
  const isSink = sinks === 1 && x < shape.x(0) + shape.cell;
  const first = isSink ? 0 : sinks;
  const column = first + Math.floor((x - shape.x(first)) / shape.cell);
  const isInside = query >= 0 && query < n && column >= first && column < shape.n_columns;
  return isInside ? { query, column } : null;
}

/** Where an arrow key leads; null for another key. The first begins at the last token, which the answer follows. */
export function stepped(key: string, place: Place | null, n: number, n_columns: number): Place | null {
  const step = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }[key];
  if (!step || n === 0) return null;
  if (!place) return { query: n - 1, column: n_columns - 1 };
  const query = Math.max(0, Math.min(n - 1, place.query + step[0]!));
  return { query, column: Math.max(0, Math.min(n_columns - 1, place.column + step[1]!)) };
}

export function MatrixView({ matrix, labels, most }: MatrixProps): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [place, setPlace] = useState<Place | null>(null);
  const room = useRoom(box);
  const n = labels.length;
  const shape = geometry(labels, matrix.sink !== null, room);
  const shown = theme.value;
  useLayoutEffect(() => {
    if (canvas.current) draw(canvas.current, shape, { matrix, labels, most, shown });
  }, [matrix, labels, most, shown, room]);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = stepped(event.key, place, n, shape.n_columns);
    if (!next) return;
    event.preventDefault();
    event.stopPropagation();
    if (scroller.current) reveal(scroller.current, shape, next);
    setPlace(next);
  };
  const onPointerMove = (event: PointerEvent) => {
    const { left, top } = (event.currentTarget as Element).getBoundingClientRect();
    const next = placeAt(shape, n, event.clientX - left, event.clientY - top);
    if (place?.query !== next?.query || place?.column !== next?.column) setPlace(next);
  };
  return (
    <div ref={box} onWheel={() => setPlace(null)}>
      <div ref={scroller} class="scroller matrix-scroller" tabIndex={-1}>
        <div class="matrix-box" style={{ width: `${shape.width}px`, height: `${shape.height}px` }}>
          <canvas
            ref={canvas}
            class="matrix"
            tabIndex={0}
            role="application"
            aria-roledescription="matrix"
            aria-label={`Attention matrix of ${n} tokens; arrow keys go from entry to entry`}
            style={{ width: `${shape.width}px`, height: `${shape.height}px` }}
            onKeyDown={onKeyDown}
            onPointerMove={onPointerMove}
            onPointerLeave={() => setPlace(null)}
            onBlur={() => setPlace(null)}
          />
          {place && <Marks shape={shape} place={place} />}
        </div>
      </div>
      <p class="readout small" aria-live="polite">
        {place ? (
          <Reading matrix={matrix} labels={labels} place={place} />
        ) : (
          <span class="soft">Point at an entry for its value, or go by arrow keys.</span>
        )}
      </p>
      {place && canvas.current && <Tip note={noteAt(canvas.current, shape, matrix, labels, place)} />}
    </div>
  );
}

/** The width that an element has. */
function useRoom(box: { current: HTMLElement | null }): number {
  const [room, setRoom] = useState(340);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const watch = new ResizeObserver(() => setRoom(element.clientWidth));
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  return room;
}

/** Scroll an entry into sight. */
function reveal(scroller: HTMLElement, shape: Geometry, { query, column }: Place): void {
  const [x, y] = [shape.x(column), shape.top + query * shape.cell];
  const into = (at: number, from: number, room: number) =>
    Math.max(at + 2 * shape.cell - room, Math.min(from, at - shape.cell));
  scroller.scrollLeft = into(x, scroller.scrollLeft, scroller.clientWidth);
  scroller.scrollTop = into(y, scroller.scrollTop, scroller.clientHeight);
}

/** The entry that is pointed at, and what leads to its labels. */
function Marks({ shape, place }: { shape: Geometry; place: Place }): JSX.Element {
  const [x, y] = [shape.x(place.column), shape.top + place.query * shape.cell];
  const size = `${shape.cell}px`;
  return (
    <div aria-hidden="true">
      <i class="matrix-lead" style={{ left: "0", top: `${y}px`, width: `${x}px`, height: size }} />
      <i class="matrix-lead" style={{ left: `${x}px`, top: "0", width: size, height: `${y}px` }} />
      <i class="matrix-at" style={{ left: `${x}px`, top: `${y}px`, width: size, height: size }} />
    </div>
  );
}

/** The value at a place: null for a key after the query, which it can't see. */
export function valueAt(matrix: Matrix, { query, column }: Place): number | null {
  if (matrix.sink && column === 0) return matrix.sink[query] ?? null;
  const key = matrix.sink ? column - 1 : column;
  return key > query ? null : (matrix.values[query]?.[key] ?? null);
}

/** The value beside its entry, wherever the rest of the matrix is scrolled to. */
function noteAt(canvas: Element, shape: Geometry, matrix: Matrix, labels: string[], place: Place): Note {
  const { left, top } = canvas.getBoundingClientRect();
  const key = matrix.sink ? place.column - 1 : place.column;
  const value = valueAt(matrix, place);
  return {
    text: `${labels[place.query]} → ${key < 0 ? "sink" : labels[key]}\n${value === null ? "not seen" : exact(value)}`,
    beside: new DOMRect(
      left + shape.x(place.column),
      top + shape.top + place.query * shape.cell,
      shape.cell,
      shape.cell,
    ),
  };
}

function Reading({ matrix, labels, place }: { matrix: Matrix; labels: string[]; place: Place }): JSX.Element {
  const isSink = matrix.sink !== null && place.column === 0;
  const key = matrix.sink ? place.column - 1 : place.column;
  const value = valueAt(matrix, place);
  return (
    <>
      <span class="token">{labels[place.query]}</span>{" "}
      <span class="soft">
        (token {place.query + 1} of {labels.length})
      </span>{" "}
      →{" "}
      {isSink ? (
        "sink"
      ) : (
        <>
          <span class="token">{labels[key]}</span> <span class="soft">(token {key + 1})</span>
        </>
      )}
      : {value === null ? "not seen, it comes later" : <strong class="num">{exact(value)}</strong>}
    </>
  );
}

interface Drawn extends MatrixProps {
  shown: Theme;
}

function draw(canvas: HTMLCanvasElement, shape: Geometry, { matrix, labels, most, shown }: Drawn): void {
  const context = canvas.getContext("2d");
  if (!context) return;
  const style = getComputedStyle(canvas);
  const color = (name: string) => style.getPropertyValue(name).trim();
  const [n, sinks] = [labels.length, matrix.sink ? 1 : 0];
  const dense = shape.width * shape.height > 4e6 ? 1 : Math.max(1, Math.min(2, devicePixelRatio));
  canvas.width = shape.width * dense;
  canvas.height = shape.height * dense;
  context.scale(dense, dense);
  const { cell, top } = shape;
  context.fillStyle = color("--band");
  context.fillRect(shape.x(sinks), top, n * cell, n * cell);
  context.imageSmoothingEnabled = false;
  const paste = (rows: readonly (readonly number[])[], column: number, width: number) => {
    const cells = bitmap(rows, width, most, shown);
    if (cells) context.drawImage(cells, shape.x(column), top, width * cell, n * cell);
  };
  paste(matrix.values, sinks, n);
  if (matrix.sink)
    paste(
      matrix.sink.map((share) => [share]),
      0,
      1,
    );
  if (cell >= LINED) drawLines(context, shape, n, sinks, color("--line"));
  drawLabels(context, shape, labels, sinks === 1, { font: `11px ${color("--mono")}`, ink: color("--soft") });
}

/** A pixel a cell; clear where a row has none. */
function bitmap(
  rows: readonly (readonly number[])[],
  width: number,
  most: number,
  shown: Theme,
): HTMLCanvasElement | null {
  if (rows.length === 0 || width === 0) return null;
  const cells = document.createElement("canvas");
  cells.width = width;
  cells.height = rows.length;
  const image = new ImageData(width, rows.length);
  rows.forEach((row, y) =>
    row.forEach((value, x) => {
      const [at, color] = [4 * (y * width + x), colorOf(value, most, shown)];
      for (let i = 0; i < 3; i++) image.data[at + i] = color[i]!;
      image.data[at + 3] = 255;
    }),
  );
  cells.getContext("2d")?.putImageData(image, 0, 0);
  return cells;
}

function drawLines(context: CanvasRenderingContext2D, shape: Geometry, n: number, sinks: number, ink: string): void {
  const { cell, top, x, n_columns } = shape;
  context.fillStyle = ink;
  for (let column = 0; column < n_columns; column++) context.fillRect(x(column) + cell - 1, top, 1, n * cell);
  for (let query = 0; query < n; query++) {
    context.fillRect(x(sinks), top + (query + 1) * cell - 1, n * cell, 1);
    if (sinks) context.fillRect(x(0), top + (query + 1) * cell - 1, cell, 1);
  }
}

function drawLabels(
  context: CanvasRenderingContext2D,
  shape: Geometry,
  labels: readonly string[],
  hasSink: boolean,
  { font, ink }: { font: string; ink: string },
): void {
  const { cell, left, top, x, every } = shape;
  const sinks = hasSink ? 1 : 0;
  context.font = font;
  context.fillStyle = ink;
  context.textBaseline = "middle";
  context.textAlign = "right";
  const across = (label: string, column: number) => {
    context.save();
    context.translate(x(column) + (cell - 1) / 2, top - 6);
    context.rotate(-Math.PI / 2);
    context.fillText(label, 0, 0);
    context.restore();
  };
  for (let i = 0; i < labels.length; i += every) context.fillText(labels[i]!, left - 6, top + (i + 0.5) * cell);
  context.textAlign = "left";
  // The sink has its label; keys begin far enough from it.
  if (hasSink) across("sink", 0);
  const first = hasSink && cell + GAP < LINE ? every : 0;
  for (let i = first; i < labels.length; i += every) across(labels[i]!, i + sinks);
}
