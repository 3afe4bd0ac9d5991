// A head's attention pattern as a matrix: queries down, keys across, the sink before them.
import type { JSX } from "preact";
import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Behaviour, Circuit, HeadBehaviour, HeadPrompt } from "../data";
import { exact } from "../format";
import { largest, shade } from "../scale";
import { theme, type Theme } from "../theme";
import { Tip, type Note } from "../tip";
import { HeatLegend } from "../token";
import { textOf, tokenLabel } from "../token-text";

/** What is shown: the pattern in the whole model or in the circuit, or a channel's part of the scores. */
type View = "in_model" | "in_circuit" | number;

export interface Matrix {
  /** [query][key] */
  values: number[][];
  /** A query's share of the sink; null where the view has none. */
  sink: number[] | null;
}

/** A view of one prompt's pattern. */
export function matrixOf(prompt: HeadPrompt, view: View): Matrix {
  if (view === "in_model") return { values: prompt.in_model, sink: prompt.sink_in_model };
  if (view === "in_circuit") return { values: prompt.in_circuit, sink: prompt.sink_in_circuit };
  const channel = prompt.channels.find((channel) => channel.index === view);
  return { values: channel?.scores ?? [], sink: null };
}

/** The channels that any prompt has scores of. */
export function channelsOf(head: HeadBehaviour): number[] {
  return [...new Set(head.prompts.flatMap((prompt) => prompt.channels.map((channel) => channel.index)))].sort(
    (a, b) => a - b,
  );
}

export interface AttentionProps {
  circuit: Circuit;
  behaviour: Behaviour;
  head: HeadBehaviour;
}

export function Attention({ circuit, behaviour, head }: AttentionProps): JSX.Element {
  const [view, setView] = useState<View>("in_circuit");
  const [which, setWhich] = useState(0);
  const channels = channelsOf(head);
  const shown = typeof view === "number" && !channels.includes(view) ? "in_circuit" : view;
  const prompt = head.prompts[which] ?? head.prompts[0];
  const most = useMemo(() => {
    const all = head.prompts.map((prompt) => matrixOf(prompt, shown));
    return typeof shown === "number" ? largest(...all.flatMap((matrix) => matrix.values)) : 1;
  }, [head, shown]);
  if (!prompt) return <p class="soft small">Head {head.head} was measured on no prompt.</p>;
  const views: [View, string][] = [
    ["in_circuit", "circuit"],
    ["in_model", "whole model"],
    ...channels.map((channel): [View, string] => [channel, `channel ${channel}`]),
  ];
  const text = (token: number) => textOf(token, circuit.texts, behaviour.texts);
  const labels = prompt.tokens.map((token) => tokenLabel(text(token), 8));
  const from = typeof shown === "number" ? -1 : 0;
  return (
    <section class="section attention">
      <h2>
        Attention of head {head.head}, layer {head.layer}
      </h2>
      <div class="segmented small" role="group" aria-label="Pattern">
        {views.map(([value, name]) => (
          <button type="button" aria-pressed={shown === value} onClick={() => setView(value)}>
            {name}
          </button>
        ))}
      </div>
      <div class="spread">
        <label class="field small">
          <span>prompt</span>
          <select class="mono" value={which} onChange={(event) => setWhich(Number(event.currentTarget.value))}>
            {head.prompts.map((prompt, i) => (
              <option value={i}>
                {i + 1} {ending(prompt, text)}
              </option>
            ))}
          </select>
        </label>
        <HeatLegend most={most} from={from} />
      </div>
      <p class="soft small">
        {typeof shown === "number"
          ? `What query and key channel ${shown} add to the scores, before the softmax.`
          : "Each row is a token; it says how much of each earlier token, and of the sink, the head takes."}
      </p>
      <MatrixView matrix={matrixOf(prompt, shown)} labels={labels} most={most} />
    </section>
  );
}

/** The last few tokens of a prompt, to tell it from others. */
function ending(prompt: HeadPrompt, text: (token: number) => string): string {
  const last = prompt.tokens.slice(-6).map((token) => tokenLabel(text(token), 8));
  return (prompt.tokens.length > 6 ? "…" : "") + last.join("");
}

interface MatrixProps {
  matrix: Matrix;
  labels: string[];
  most: number;
}

/** Column 0 is the sink where there is one; the keys follow. */
interface Place {
  query: number;
  column: number;
}

const GAP = 5;
const SMALLEST = 12;
const LARGEST = 24;
const CHARACTER = 6.7;

interface Geometry {
  cell: number;
  left: number;
  top: number;
  width: number;
  height: number;
  /** Left edge of a column. */
  x: (column: number) => number;
}

function geometry(labels: readonly string[], hasSink: boolean, room: number): Geometry {
  const n = labels.length;
  const margin = 10 + CHARACTER * Math.max(hasSink ? 4 : 0, ...labels.map((label) => [...label].length));
  const gap = hasSink ? GAP : 0;
  const fitting = Math.floor((room - margin - gap) / (n + (hasSink ? 1 : 0)));
  const cell = Math.max(SMALLEST, Math.min(LARGEST, fitting));
  const x = (column: number) => margin + column * cell + (hasSink && column > 0 ? gap : 0);
  return { cell, left: margin, top: margin, width: x(n + (hasSink ? 1 : 0)) + 1, height: margin + n * cell + 1, x };
}

function MatrixView({ matrix, labels, most }: MatrixProps): JSX.Element {
  const canvas = useRef<HTMLCanvasElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState(340);
  const [place, setPlace] = useState<Place | null>(null);
  const hasSink = matrix.sink !== null;
  const n = labels.length;
  const n_columns = n + (hasSink ? 1 : 0);
  const shape = geometry(labels, hasSink, room);
  const shown = theme.value;

  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const watch = new ResizeObserver(() => setRoom(element.clientWidth));
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  useLayoutEffect(() => {
    if (canvas.current) draw(canvas.current, shape, { matrix, labels, most, place, shown });
  }, [matrix, labels.join("\n"), most, place, shown, room]);

  const move = (event: KeyboardEvent) => {
    const step = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }[event.key];
    if (!step || n === 0) return;
    event.preventDefault();
    event.stopPropagation();
    // The first key begins at the last token, which the answer follows.
    if (!place) return setPlace({ query: n - 1, column: n_columns - 1 });
    const query = Math.max(0, Math.min(n - 1, place.query + (step[0] ?? 0)));
    setPlace({ query, column: Math.max(0, Math.min(n_columns - 1, place.column + (step[1] ?? 0))) });
  };
  const point = (event: PointerEvent) => {
    const bounds = (event.currentTarget as Element).getBoundingClientRect();
    const [x, y] = [event.clientX - bounds.left, event.clientY - bounds.top];
    const query = Math.floor((y - shape.top) / shape.cell);
    let column = -1;
    for (let c = 0; c < n_columns; c++) if (x >= shape.x(c) && x < shape.x(c) + shape.cell) column = c;
    const isInside = query >= 0 && query < n && column >= 0;
    if (!isInside) setPlace(null);
    else if (place?.query !== query || place.column !== column) setPlace({ query, column });
  };
  return (
    <div ref={box} onWheel={() => setPlace(null)}>
      <div class="scroller" tabIndex={-1}>
        <canvas
          ref={canvas}
          class="matrix"
          tabIndex={0}
          role="application"
          aria-roledescription="matrix"
          aria-label={`Attention matrix of ${n} tokens; arrow keys go from entry to entry`}
          style={{ width: `${shape.width}px`, height: `${shape.height}px` }}
          onKeyDown={move}
          onPointerMove={point}
          onPointerLeave={() => setPlace(null)}
          onBlur={() => setPlace(null)}
        />
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

interface Drawn {
  matrix: Matrix;
  labels: string[];
  most: number;
  place: Place | null;
  shown: Theme;
}

function draw(canvas: HTMLCanvasElement, shape: Geometry, { matrix, labels, most, place, shown }: Drawn): void {
  const context = canvas.getContext("2d");
  if (!context) return;
  const style = getComputedStyle(canvas);
  const color = (name: string) => style.getPropertyValue(name).trim();
  const n_columns = labels.length + (matrix.sink ? 1 : 0);
  // A canvas of more than some 16 million pixels fails on small machines.
  const dense = shape.width * shape.height > 4e6 ? 1 : Math.max(1, devicePixelRatio);
  canvas.width = shape.width * dense;
  canvas.height = shape.height * dense;
  context.scale(dense, dense);
  const { cell } = shape;
  for (let query = 0; query < labels.length; query++)
    for (let column = 0; column < n_columns; column++) {
      const value = valueAt(matrix, { query, column });
      context.fillStyle = value === null ? color("--band") : shade(value, most, shown).back;
      context.fillRect(shape.x(column), shape.top + query * cell, cell - 1, cell - 1);
      if (value === null) continue;
      context.strokeStyle = color("--line");
      context.lineWidth = 0.5;
      context.strokeRect(shape.x(column) + 0.25, shape.top + query * cell + 0.25, cell - 1.5, cell - 1.5);
    }
  context.font = `11px ${color("--mono")}`;
  context.textBaseline = "middle";
  const columnLabels = matrix.sink ? ["sink", ...labels] : labels;
  labels.forEach((label, query) => {
    context.textAlign = "right";
    context.fillStyle = color(place?.query === query ? "--ink" : "--soft");
    context.fillText(label, shape.left - 6, shape.top + (query + 0.5) * cell);
  });
  columnLabels.forEach((label, column) => {
    context.save();
    context.translate(shape.x(column) + (cell - 1) / 2, shape.top - 6);
    context.rotate(-Math.PI / 2);
    context.textAlign = "left";
    context.fillStyle = color(place?.column === column ? "--ink" : "--soft");
    context.fillText(label, 0, 0);
    context.restore();
  });
  if (!place) return;
  context.strokeStyle = color("--ink");
  context.lineWidth = 2;
  context.strokeRect(shape.x(place.column) - 0.5, shape.top + place.query * cell - 0.5, cell, cell);
}
