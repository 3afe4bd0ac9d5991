// The curve of loss against size, drawn: axes, marks for chance and target, the measured cuts, the cut that is shown.
import type { JSX } from "preact";
import { useRef } from "preact/hooks";
import { measuredLoss } from "../cuts";
import { CHANCE, type Circuit, type Cuts } from "../data";
import { brief, count, counted, exact, loss as nats } from "../format";
import { useWidth } from "../width";
import { linear, logarithmic, logTicks, ticks, type Scale } from "./scale";

/** Below it the axis' name would run into the cut's. */
const NARROW = 480;
const HEIGHT = 320;
const [LEFT, RIGHT, TOP, BOTTOM] = [52, 24, 24, 48];

/** Where things are: the domain's ends, and the scales to places. */
interface Frame {
  width: number;
  first: number;
  last: number;
  top: number;
  x: Scale;
  y: Scale;
}

function frameOf({ card }: Circuit, cuts: Cuts, width: number): Frame {
  const last = Math.max(cuts.sizes.at(-1) ?? 1, card.n_nodes, 2);
  const first = Math.min(cuts.sizes[0] ?? 1, card.n_nodes || 1);
  const top = Math.max(CHANCE, card.target_loss, card.loss, ...cuts.losses) * 1.06;
  const x = logarithmic([first, last], [LEFT, width - RIGHT]);
  return { width, first, last, top, x, y: linear([0, top], [HEIGHT - BOTTOM, TOP]) };
}

export interface CurveOf {
  circuit: Circuit;
  cuts: Cuts;
  shown: number;
  moved: boolean;
  most: number;
  move: (size: number) => void;
  /** The pointer has let go of the cut. */
  letGo: () => void;
}

export function Curve({ circuit, cuts, shown, moved, most, move, letGo }: CurveOf): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  const frame = frameOf(circuit, cuts, useWidth(box));
  const { width, first, last, x } = frame;
  return (
    <div ref={box} class="ev-plot">
      <svg
        width={width}
        height={HEIGHT}
        role="img"
        aria-label={`Loss against nodes kept, from ${first} to ${last}; a slider and a table follow.`}
      >
        {most < last && (
          <rect class="ev-beyond" x={x(most)} y={TOP} width={width - RIGHT - x(most)} height={HEIGHT - BOTTOM - TOP} />
        )}
        <Axes frame={frame} />
        <Mark frame={frame} kind="chance" loss={CHANCE} />
        <Mark frame={frame} kind="target" loss={circuit.card.target_loss} />
        <Measured frame={frame} circuit={circuit} cuts={cuts} moved={moved} />
        <Shown frame={frame} cuts={cuts} shown={shown} moved={moved} />
        <Handle frame={frame} move={move} letGo={letGo} />
      </svg>
      <Legend hasBeyond={most < last} />
    </div>
  );
}

function Axes({ frame: { width, first, last, top, x, y } }: { frame: Frame }): JSX.Element {
  return (
    <>
      {ticks(0, top, 5).map((tick) => (
        <g key={tick}>
          <line class="ev-grid" x1={LEFT} x2={width - RIGHT} y1={y(tick)} y2={y(tick)} />
          <text class="ev-tick" x={LEFT - 8} y={y(tick) + 4} text-anchor="end">
            {brief(tick)}
          </text>
        </g>
      ))}
      {logTicks(first, last, width / 70).map((tick) => (
        <text key={tick} class="ev-tick" x={x(tick)} y={HEIGHT - BOTTOM + 18} text-anchor="middle">
          {count(tick)}
        </text>
      ))}
      <text class="ev-tick" x={(LEFT + width - RIGHT) / 2} y={HEIGHT - 8} text-anchor="middle">
        nodes kept (logarithmic)
      </text>
      <text class="ev-tick" x={0} y={14}>
        {width < NARROW ? "loss, nats" : "task loss, nats a prompt"}
      </text>
    </>
  );
}

/** A loss that others are held against, as a line across. */
function Mark({ frame: { width, y }, kind, loss }: { frame: Frame; kind: "chance" | "target"; loss: number }) {
  return (
    <g class={`ev-mark ev-${kind}`}>
      <line x1={LEFT} x2={width - RIGHT} y1={y(loss)} y2={y(loss)} />
      <text x={width - RIGHT} y={y(loss) - 5} text-anchor="end">
        {kind} {nats(loss)}
      </text>
    </g>
  );
}

type MeasuredOf = Pick<CurveOf, "circuit" | "cuts" | "moved"> & { frame: Frame };

/** The measured cuts, where the cut was made, and the circuit that came of it. */
function Measured({ frame: { first, x, y }, circuit: { card }, cuts, moved }: MeasuredOf): JSX.Element {
  const line = cuts.sizes.map((size, i) => `${x(size).toFixed(1)},${y(cuts.losses[i]!).toFixed(1)}`).join(" ");
  return (
    <>
      <polyline class="ev-curve" points={line} />
      {cuts.sizes.map((size, i) => (
        <circle key={size} class="ev-measured" cx={x(size)} cy={y(cuts.losses[i]!)} r={2.5}>
          <title>{`${counted(size, "node")}: ${exact(cuts.losses[i])} nats a prompt`}</title>
        </circle>
      ))}
      <line
        class={`ev-cut ${moved ? "ev-was" : ""}`}
        x1={x(cuts.n_cut)}
        x2={x(cuts.n_cut)}
        y1={TOP}
        y2={HEIGHT - BOTTOM}
      />
      <path class="ev-itself" d={diamond(x(Math.max(first, card.n_nodes)), y(card.loss))}>
        <title>{`the circuit: ${counted(card.n_nodes, "node")}, ${exact(card.loss)} nats a prompt`}</title>
      </path>
    </>
  );
}

type ShownOf = Pick<CurveOf, "cuts" | "shown" | "moved"> & { frame: Frame };

function Shown({ frame: { width, x, y }, cuts, shown, moved }: ShownOf): JSX.Element {
  const loss = measuredLoss(cuts, shown);
  const place = x(shown);
  return (
    <>
      <line class="ev-cut" x1={place} x2={place} y1={TOP} y2={HEIGHT - BOTTOM} />
      <text
        class="ev-value"
        x={place}
        y={TOP - 8}
        text-anchor={place > width - 90 ? "end" : place < 90 ? "start" : "middle"}
      >
        {moved ? "moved to" : "cut at"} {count(shown)}
      </text>
      {loss !== null && <circle class="ev-here" cx={place} cy={y(loss)} r={5.5} />}
    </>
  );
}

type HandleOf = Pick<CurveOf, "move" | "letGo"> & { frame: Frame };

/** What the pointer drags the cut on. */
function Handle({ frame: { width, first, last }, move, letGo }: HandleOf): JSX.Element {
  const sizeAt = (event: { clientX: number; currentTarget: SVGRectElement }) => {
    const place = event.clientX - (event.currentTarget.ownerSVGElement?.getBoundingClientRect().left ?? 0);
    const share = (place - LEFT) / (width - RIGHT - LEFT);
    return first * (last / first) ** Math.min(1, Math.max(0, share));
  };
  return (
    <rect
      class="ev-catch"
      x={LEFT}
      y={0}
      width={Math.max(0, width - RIGHT - LEFT)}
      height={HEIGHT - BOTTOM}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        move(sizeAt(event));
      }}
      onLostPointerCapture={letGo}
      onPointerMove={(event) => event.currentTarget.hasPointerCapture(event.pointerId) && move(sizeAt(event))}
    />
  );
}

function Legend({ hasBeyond }: { hasBeyond: boolean }): JSX.Element {
  const entries: [JSX.Element, string][] = [
    [<circle class="ev-measured" cx="8" cy="6" r="3" />, "a measured cut"],
    [<path class="ev-itself" d={diamond(8, 6, 5)} />, "the circuit itself"],
    [<line class="ev-cut" x1="8" x2="8" y1="0" y2="12" />, "the cut: drag it"],
  ];
  if (hasBeyond) entries.push([<rect class="ev-beyond" width="16" height="12" />, "nodes not stored"]);
  return (
    <ul class="ev-legend">
      {entries.map(([mark, says]) => (
        <li key={says}>
          <svg width="16" height="12" aria-hidden="true">
            {mark}
          </svg>
          {says}
        </li>
      ))}
    </ul>
  );
}

function diamond(x: number, y: number, r = 7): string {
  return `M${x - r} ${y}L${x} ${y - r}L${x + r} ${y}L${x} ${y + r}Z`;
}
