// Curves under each other on one axis of steps: what the pointer is at, and what is zoomed to, is the same in all.
import { effect, type Signal } from "@preact/signals";
import type { JSX } from "preact";
import { useEffect, useMemo, useRef } from "preact/hooks";
import uPlot from "uplot";
import { brief, count, exact, NOTHING } from "../format";
import { onTheme } from "../theme";
import { useWidth } from "../width";
import { nearest, positive, tick, type Line, type Panel } from "./series";

const HEIGHT = 176;
/** Lines of a panel, in turn; dashed the second time round. */
const COLOURS = ["--accent", "--negative", "--positive", "--soft"];

export interface PanelsOf {
  steps: readonly number[];
  panels: readonly Panel[];
  isLog: Signal<boolean>;
  /** The step that is pointed at: its number, as a run that goes on, or is thinned anew, has it at another place. */
  at: Signal<number | null>;
  /** What is zoomed to; null for all. */
  zoom: Signal<readonly [number, number] | null>;
  hasPoints?: boolean;
}

export function Panels(props: PanelsOf): JSX.Element {
  const { steps, panels, at, zoom, isLog } = props;
  const last = steps.length - 1;
  const here = at.value === null ? last : nearest(steps, at.value);
  return (
    <div class="mn-panels">
      <div class="page-tools mn-stepper">
        <label>
          Step
          <input
            type="range"
            min={0}
            max={Math.max(0, last)}
            value={here}
            aria-valuetext={`step ${steps[here]}`}
            onInput={(event) => (at.value = steps[event.currentTarget.valueAsNumber] ?? null)}
          />
        </label>
        <output class="mn-step">{count(steps[here])}</output>
        <button type="button" disabled={zoom.value === null} onClick={() => (zoom.value = null)}>
          Whole run
        </button>
        <span class="soft">drag to zoom in</span>
        <label class="mn-log">
          <input type="checkbox" checked={isLog.value} onChange={() => (isLog.value = !isLog.value)} />
          logarithmic
        </label>
      </div>
      {panels.map((panel) => (
        <PanelOf key={panel.name} {...props} panel={panel} here={here} />
      ))}
    </div>
  );
}

function PanelOf(props: PanelsOf & { panel: Panel; here: number }): JSX.Element {
  const { panel, here, isLog } = props;
  const left = isLog.value ? panel.lines.reduce((sum, line) => sum + positive(line.values).left, 0) : 0;
  return (
    <figure class="mn-panel">
      <figcaption>
        <b>{panel.name}</b> <span class="soft">{panel.unit}</span>
        <span class="mn-values">
          {panel.lines.map((line, i) => (
            <span key={line.name} class="mn-value">
              <Swatch i={i} line={line} />
              {panel.lines.length > 1 && line.name} <At value={line.values[here] ?? null} />
            </span>
          ))}
        </span>
      </figcaption>
      <Chart {...props} isLog={isLog.value} />
      {left > 0 && <p class="remark">{left} values aren't positive: a logarithmic axis has no place for them.</p>}
    </figure>
  );
}

/** A curve's value where one points: all of its digits in the title, a dash where there is none. */
function At({ value }: { value: number | null }): JSX.Element {
  return value === null ? <span>{NOTHING}</span> : <b title={exact(value)}>{brief(value, 7)}</b>;
}

function Swatch({ i, line }: { i: number; line: Line }): JSX.Element {
  return (
    <svg class="mn-swatch" width="18" height="8" aria-hidden="true">
      <line
        x1="0"
        x2="18"
        y1="4"
        y2="4"
        style={{ stroke: `var(${colourOf(i)})` }}
        stroke-dasharray={dashOf(i, line)?.join(" ")}
      />
    </svg>
  );
}

function colourOf(i: number): string {
  return COLOURS[i % COLOURS.length]!;
}

function dashOf(i: number, line: Line): number[] | undefined {
  return line.isDashed || i >= COLOURS.length ? [6, 4] : undefined;
}

type ChartOf = Pick<PanelsOf, "steps" | "at" | "zoom" | "hasPoints"> & { panel: Panel; isLog: boolean };

function Chart({ steps, panel, isLog, at, zoom, hasPoints }: ChartOf): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const plot = useRef<uPlot | null>(null);
  const data = useMemo(
    (): uPlot.AlignedData => [
      [...steps],
      ...panel.lines.map((line) => (isLog ? positive(line.values).values : [...line.values])),
    ],
    [steps, panel, isLog],
  );
  useEffect(() => {
    const place = box.current;
    if (!place) return;
    const css = (name: string) => getComputedStyle(place).getPropertyValue(name).trim();
    const options = optionsOf(panel, { width, isLog, hasPoints: hasPoints ?? false, css, at, zoom, steps });
    const chart = new uPlot(options, data, place);
    plot.current = chart;
    const follow = effect(() => {
      const step = at.value === null ? undefined : steps[nearest(steps, at.value)];
      chart.setCursor(
        { left: step === undefined ? -10 : chart.valToPos(step, "x"), top: step === undefined ? -10 : 0 },
        false,
      );
    });
    const stretch = effect(() => {
      const [min, max] = zoom.value ?? [steps[0] ?? 0, steps.at(-1) ?? 1];
      const x = chart.scales.x;
      if (x && (x.min !== min || x.max !== max)) chart.setScale("x", { min, max: max > min ? max : min + 1 });
    });
    const unwatch = onTheme(() => chart.redraw());
    return () => {
      follow();
      stretch();
      unwatch();
      chart.destroy();
      plot.current = null;
    };
  }, [data, isLog]);
  useEffect(() => plot.current?.setSize({ width, height: HEIGHT }), [width]);
  return <div ref={box} class="mn-chart" aria-hidden="true" />;
}

interface Drawing {
  width: number;
  isLog: boolean;
  hasPoints: boolean;
  css: (name: string) => string;
  at: Signal<number | null>;
  zoom: Signal<readonly [number, number] | null>;
  steps: readonly number[];
}

function optionsOf(panel: Panel, { width, isLog, hasPoints, css, at, zoom, steps }: Drawing): uPlot.Options {
  const axis: uPlot.Axis = {
    stroke: () => css("--soft"),
    grid: { stroke: () => css("--line"), width: 1 },
    ticks: { show: false },
    font: '11.5px system-ui, "DejaVu Sans", sans-serif',
  };
  return {
    width,
    height: HEIGHT,
    legend: { show: false },
    pxAlign: 0,
    cursor: { y: false, drag: { x: true, y: false }, points: { size: 7 } },
    scales: {
      x: { time: false },
      y: isLog ? { distr: 3 } : panel.isFromZero ? { range: (_, __, most) => [0, most > 0 ? 1.06 * most : 1] } : {},
    },
    axes: [
      { ...axis, size: 26, values: (_, splits) => splits.map(tick) },
      { ...axis, size: 58, values: (_, splits) => splits.map((value) => (value === null ? "" : tick(value))) },
    ],
    series: [
      {},
      ...panel.lines.map((line, i): uPlot.Series => ({
        label: line.name,
        stroke: () => css(colourOf(i)),
        width: line.isDashed ? 1.25 : 1.75,
        ...(dashOf(i, line) ? { dash: dashOf(i, line)! } : {}),
        spanGaps: line.values.some((value) => value === null) && !hasPoints,
        points: { show: (hasPoints && !line.isDashed) || sparse(line.values), size: 6, fill: () => css(colourOf(i)) },
      })),
    ],
    hooks: {
      setCursor: [(chart) => (at.value = steps[chart.cursor.idx ?? -1] ?? null)],
      setScale: [
        (chart, key) => {
          const { min, max } = chart.scales.x ?? {};
          if (key !== "x" || min == null || max == null) return;
          const isAll = min <= (steps[0] ?? 0) && max >= (steps.at(-1) ?? 0);
          const now = zoom.peek();
          if (isAll ? now !== null : now?.[0] !== min || now[1] !== max) zoom.value = isAll ? null : [min, max];
        },
      ],
    },
  };
}

/** Whether a line is of so few values that they want dots. */
function sparse(values: readonly (number | null)[]): boolean {
  const n = values.filter((value) => value !== null).length;
  return n <= 40 && n < values.length;
}
