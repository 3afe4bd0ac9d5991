// The circuit beside its controls: losses as dots on one axis, sufficiency above and necessity below.
import type { JSX } from "preact";
import { useRef } from "preact/hooks";
import { CHANCE, type Report } from "../data";
import { brief, exact, loss as nats } from "../format";
import { useWidth } from "../width";
import { rowsOf, type Row } from "./report";
import { beside, linear, swarm, ticks } from "./scale";

/** About a letter's width. */
const LETTER = 6.4;
const LEFT = 132;
const RIGHT = 20;
const ROW = 40;
const HEAD = 46;
const TOP = 38;
const DOT = 4.5;

export function Dots({ report }: { report: Report }): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const rows = rowsOf(report);
  const all = rows.flatMap((row) => [...row.alone, ...row.without]);
  const most = Math.max(CHANCE, report.target_loss, report.full.loss, ...all) * 1.06;
  const x = linear([0, most], [LEFT, width - RIGHT]);
  const group = HEAD + rows.length * ROW;
  const bottom = TOP + 2 * group;
  return (
    <div ref={box} class="ev-plot">
      <svg
        width={width}
        height={bottom + 44}
        role="img"
        aria-label="Task losses of the circuit and its controls, sufficiency and necessity: the numbers of the table"
      >
        {ticks(0, most, Math.max(3, width / 110)).map((tick) => (
          <g key={tick}>
            <line class="ev-grid" x1={x(tick)} x2={x(tick)} y1={TOP} y2={bottom} />
            <text class="ev-tick" x={x(tick)} y={bottom + 16} text-anchor="middle">
              {brief(tick)}
            </text>
          </g>
        ))}
        <text class="ev-tick" x={(LEFT + width - RIGHT) / 2} y={bottom + 36} text-anchor="middle">
          task loss, nats a prompt
        </text>
        <Marks report={report} x={x} bottom={bottom} />
        <Group
          rows={rows}
          of="alone"
          title="Sufficiency"
          note="these alone, all else at its mean: lower is better"
          brief="these alone: lower is better"
          x={x}
          top={TOP}
          right={width}
        />
        <Group
          rows={rows}
          of="without"
          title="Necessity"
          note="without these, only they at their means: higher says they are needed"
          brief="without these: higher says they are needed"
          x={x}
          top={TOP + group}
          right={width}
        />
      </svg>
    </div>
  );
}

function Marks({ report, x, bottom }: { report: Report; x: (loss: number) => number; bottom: number }): JSX.Element {
  const marks = [
    { label: "whole model", loss: report.full.loss, kind: "full" },
    { label: "target", loss: report.target_loss, kind: "target" },
    { label: "chance", loss: CHANCE, kind: "chance" },
  ].sort((a, b) => a.loss - b.loss);
  const texts = marks.map((mark) => `${mark.label} ${nats(mark.loss)}`);
  const places = beside(marks.map((mark, i) => ({ at: x(mark.loss), long: LETTER * texts[i]!.length })));
  return (
    <g>
      {marks.map((mark, i) => {
        const { at, isLeft, isAbove } = places[i]!;
        return (
          <g key={mark.label} class={`ev-mark ev-${mark.kind}`}>
            <line x1={at} x2={at} y1={isAbove ? 12 : 20} y2={bottom} />
            <text x={isLeft ? at - 4 : at + 4} y={isAbove ? 14 : 28} text-anchor={isLeft ? "end" : "start"}>
              <title>{exact(mark.loss)}</title>
              {texts[i]}
            </text>
          </g>
        );
      })}
    </g>
  );
}

interface GroupOf {
  rows: Row[];
  of: "alone" | "without";
  title: string;
  /** On a line of its own where there is no room beside the title, and shorter. */
  note: string;
  brief: string;
  x: (loss: number) => number;
  top: number;
  right: number;
}

function Group({ rows, of, title, note, brief, x, top, right }: GroupOf): JSX.Element {
  const wide = 14 + 8.5 * title.length + LETTER * note.length;
  const isNarrow = wide > right;
  return (
    <g>
      <rect
        class="ev-clear"
        x={0}
        y={top + (isNarrow ? 4 : 14)}
        width={isNarrow ? LETTER * brief.length : wide}
        height={isNarrow ? 36 : 20}
      />
      <text class="ev-group" x={0} y={top + (isNarrow ? 18 : 28)}>
        {title}
        <tspan class="ev-note" {...(isNarrow ? { x: 0, dy: 16 } : { dx: 10 })}>
          {isNarrow ? brief : note}
        </tspan>
      </text>
      {rows.map((row, i) => {
        const y = top + HEAD + (i + 0.5) * ROW;
        return (
          <g key={row.kind}>
            <text class="ev-label" x={0} y={y + 4}>
              {row.label}
            </text>
            <line class="ev-row" x1={LEFT} x2="100%" y1={y} y2={y} />
            <Points row={row} losses={row[of]} x={x} y={y} right={right} />
          </g>
        );
      })}
    </g>
  );
}

interface PointsOf {
  row: Row;
  losses: number[];
  x: (loss: number) => number;
  y: number;
  right: number;
}

function Points({ row, losses, x, y, right }: PointsOf): JSX.Element {
  const places = losses.map(x);
  const heights = swarm(places, DOT);
  // Many dots on one place would leave the row: they may overlap instead.
  const tallest = Math.max(...heights.map(Math.abs));
  const outside = places[0]! > right - 40; // the number has no room at the right
  const squeeze = tallest > ROW / 2 - DOT ? (ROW / 2 - DOT) / tallest : 1;
  return (
    <g class={`ev-points ev-${row.kind}`}>
      {losses.map((loss, i) => {
        const [cx, cy] = [places[i]!, y + heights[i]! * squeeze];
        const title = <title>{`${row.label}: ${exact(loss)} nats a prompt`}</title>;
        if (row.kind === "shuffled")
          return (
            <path key={i} d={`M${cx - 6} ${cy}L${cx} ${cy - 6}L${cx + 6} ${cy}L${cx} ${cy + 6}Z`}>
              {title}
            </path>
          );
        return (
          <circle key={i} cx={cx} cy={cy} r={row.kind === "circuit" ? 6.5 : DOT - 0.5}>
            {title}
          </circle>
        );
      })}
      {row.kind !== "random" && (
        <text class="ev-value" x={places[0]! + (outside ? -12 : 12)} y={y + 4} text-anchor={outside ? "end" : "start"}>
          {nats(losses[0]!)}
        </text>
      )}
    </g>
  );
}
