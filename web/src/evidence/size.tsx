// Loss against size: the cuts of the ranking, with the cut marked and movable.
import type { JSX } from "preact";
import { useRef } from "preact/hooks";
import { CHANCE, type Circuit, type Cuts } from "../data";
import { brief, count, counted, exact, loss as nats } from "../format";
import { Link } from "../link";
import { useWidth } from "../many/pieces";
import { Num } from "../number";
import type { Store } from "../state";
import { lossAt, mostNodes } from "./curve";
import { linear, logarithmic, logTicks, ticks } from "./scale";

const HEIGHT = 320;
const [LEFT, RIGHT, TOP, BOTTOM] = [52, 24, 24, 48];

export function SizeCurve({ store, circuit, cuts }: { store: Store; circuit: Circuit; cuts: Cuts }): JSX.Element {
  const most = mostNodes(cuts);
  const least = Math.min(most, cuts.sizes[0] ?? 1);
  const size = store.look.value.size;
  const shown = Math.min(most, Math.max(least, size ?? cuts.n_cut));
  const move = (to: number) => {
    const next = Math.min(most, Math.max(least, Math.round(to)));
    if (next !== store.look.peek().size) store.change({ size: next }, "cut");
  };
  return (
    <div class="ev-size">
      <Curve
        circuit={circuit}
        cuts={cuts}
        shown={shown}
        moved={size !== null}
        most={most}
        move={move}
        letGo={() => store.endStroke()}
      />
      <div class="ev-mover">
        <label>
          Nodes kept
          <input
            type="range"
            min={least}
            max={most}
            step={1}
            value={shown}
            onInput={(event) => move(event.currentTarget.valueAsNumber)}
            onChange={() => store.endStroke()}
          />
        </label>
        <input
          type="number"
          aria-label="Nodes kept, as a number"
          min={least}
          max={most}
          value={shown}
          onChange={(event) => {
            if (Number.isFinite(event.currentTarget.valueAsNumber)) move(event.currentTarget.valueAsNumber);
            store.endStroke();
          }}
        />
        <button type="button" disabled={size === null} onClick={() => store.change({ size: null })}>
          Back to the circuit
        </button>
        <Link store={store} to={{ page: "circuit", id: circuit.card.id, node: null }}>
          See it in the graph
        </Link>
      </div>
      <Said circuit={circuit} cuts={cuts} shown={shown} most={most} />
    </div>
  );
}

function Said({
  circuit,
  cuts,
  shown,
  most,
}: {
  circuit: Circuit;
  cuts: Cuts;
  shown: number;
  most: number;
}): JSX.Element {
  const at = lossAt(cuts, shown);
  const { card } = circuit;
  const last = cuts.sizes.at(-1) ?? 0;
  return (
    <>
      <p role="status" class="ev-said">
        {at === null ? (
          <>Nothing was measured near {counted(shown, "node")}.</>
        ) : (
          <>
            The ranking's first <b>{counted(shown, "node")}</b>: loss {at.between[0] === at.between[1] ? "" : "about "}
            <b>
              <Num value={at.loss} as="loss" />
            </b>
            {at.between[0] === at.between[1]
              ? ", measured"
              : `, on the line between the measured cuts at ${at.between[0]} and ${at.between[1]}`}
            {at.loss <= card.target_loss
              ? "; this meets the target."
              : `; this misses the target by ${nats(at.loss - card.target_loss)}.`}
          </>
        )}
      </p>
      <p class="remark">
        Measured on the circuit's own pairs, all other nodes at their means. The cut was made at {cuts.n_cut}; what was
        dropped or exchanged afterwards makes the circuit itself ({counted(card.n_nodes, "node")}, loss{" "}
        {nats(card.loss)}) none of these cuts: it may lie below the curve.
        {most < last && ` The first ${count(most)} nodes of the ranking are stored, so the cut moves up to there.`}
      </p>
      <details>
        <summary>The measured cuts as a table</summary>
        <table class="page-table">
          <thead>
            <tr>
              <th scope="col">nodes kept</th>
              <th scope="col">loss</th>
            </tr>
          </thead>
          <tbody>
            {cuts.sizes.map((measured, i) => (
              <tr key={measured}>
                <td class="num">{count(measured)}</td>
                <td class="num">
                  <Num value={cuts.losses[i]} as="loss" />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}

interface CurveOf {
  circuit: Circuit;
  cuts: Cuts;
  shown: number;
  moved: boolean;
  most: number;
  move: (size: number) => void;
  letGo: () => void;
}

function Curve({ circuit, cuts, shown, moved, most, move, letGo }: CurveOf): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const { card } = circuit;
  const last = Math.max(cuts.sizes.at(-1) ?? 1, card.n_nodes, 2);
  const first = Math.min(cuts.sizes[0] ?? 1, card.n_nodes || 1);
  const top = Math.max(CHANCE, card.target_loss, card.loss, ...cuts.losses) * 1.06;
  const x = logarithmic([first, last], [LEFT, width - RIGHT]);
  const y = linear([0, top], [HEIGHT - BOTTOM, TOP]);
  const sizeAt = (event: { clientX: number; currentTarget: SVGRectElement }) => {
    const place = event.clientX - (event.currentTarget.ownerSVGElement?.getBoundingClientRect().left ?? 0);
    const share = (place - LEFT) / (width - RIGHT - LEFT);
    return first * (last / first) ** Math.min(1, Math.max(0, share));
  };
  const at = lossAt(cuts, shown);
  const line = cuts.sizes.map((size, i) => `${x(size).toFixed(1)},${y(cuts.losses[i]!).toFixed(1)}`).join(" ");
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
          task loss, nats a prompt
        </text>
        <g class="ev-mark ev-chance">
          <line x1={LEFT} x2={width - RIGHT} y1={y(CHANCE)} y2={y(CHANCE)} />
          <text x={width - RIGHT} y={y(CHANCE) - 5} text-anchor="end">
            chance {nats(CHANCE)}
          </text>
        </g>
        <g class="ev-mark ev-target">
          <line x1={LEFT} x2={width - RIGHT} y1={y(card.target_loss)} y2={y(card.target_loss)} />
          <text x={width - RIGHT} y={y(card.target_loss) - 5} text-anchor="end">
            target {nats(card.target_loss)}
          </text>
        </g>
        <polyline class="ev-curve" points={line} />
        {cuts.sizes.map((size, i) => (
          <circle key={size} class="ev-measured" cx={x(size)} cy={y(cuts.losses[i]!)} r={2.5}>
            <title>{`${size} nodes: ${exact(cuts.losses[i])} nats a prompt`}</title>
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
          <title>{`the circuit: ${card.n_nodes} nodes, ${exact(card.loss)} nats a prompt`}</title>
        </path>
        <line class="ev-cut" x1={x(shown)} x2={x(shown)} y1={TOP} y2={HEIGHT - BOTTOM} />
        <text
          class="ev-value"
          x={x(shown)}
          y={TOP - 8}
          text-anchor={x(shown) > width - 90 ? "end" : x(shown) < 90 ? "start" : "middle"}
        >
          {moved ? "moved to" : "cut at"} {count(shown)}
        </text>
        {at && <circle class="ev-here" cx={x(shown)} cy={y(at.loss)} r={5.5} />}
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
      </svg>
      <ul class="ev-legend">
        <li>
          <svg width="16" height="12" aria-hidden="true">
            <circle class="ev-measured" cx="8" cy="6" r="3" />
          </svg>
          a measured cut
        </li>
        <li>
          <svg width="16" height="12" aria-hidden="true">
            <path class="ev-itself" d={diamond(8, 6, 5)} />
          </svg>
          the circuit itself
        </li>
        <li>
          <svg width="16" height="12" aria-hidden="true">
            <line class="ev-cut" x1="8" x2="8" y1="0" y2="12" />
          </svg>
          the cut: drag it
        </li>
        {most < last && (
          <li>
            <svg width="16" height="12" aria-hidden="true">
              <rect class="ev-beyond" width="16" height="12" />
            </svg>
            nodes not stored
          </li>
        )}
      </ul>
    </div>
  );
}

function diamond(x: number, y: number, r = 7): string {
  return `M${x - r} ${y}L${x} ${y - r}L${x + r} ${y}L${x} ${y + r}Z`;
}
