// How often a node's activation had which size: zeros apart, the rest in bars.
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { NodeBehaviour, NodeDetails } from "../data";
import { count, counted, exact, number, percent } from "../format";
import { Num } from "../number";
import { roved } from "../token";

const WIDTH = 360;
const HEIGHT = 96;

/** Heights of bars from 0 to 1; on a log scale one count still shows. */
export function heights(counts: readonly number[], isLog: boolean): number[] {
  const size = isLog ? (n: number) => Math.log10(1 + n) : (n: number) => n;
  const most = Math.max(0, ...counts.map(size));
  return counts.map((n) => (most > 0 ? size(n) / most : 0));
}

export interface HistogramProps {
  node: NodeBehaviour;
  histogram: NodeDetails["histogram"];
  /** What the node is held at where it is ablated. */
  held: number;
  /** Tokens that `held` is the mean over; 0 where that isn't known. */
  n_held: number;
  /** Tokens that all else here is measured on. */
  n_tokens: number;
}

export function Histogram({ node, histogram, held, n_held, n_tokens }: HistogramProps): JSX.Element {
  const [isLog, setLog] = useState(false);
  const zeros = n_tokens > 0 ? node.n_zero / n_tokens : 0;
  return (
    <section class="section">
      <div class="spread">
        <h2>Activations</h2>
        <label class="check small">
          <input type="checkbox" checked={isLog} onChange={(event) => setLog(event.currentTarget.checked)} />
          log counts
        </label>
      </div>
      <p class="soft small">Over {counted(n_tokens, "token")} of the pretraining text.</p>
      <div class="zeros">
        <span>exactly zero</span>
        <span class="meter" aria-hidden="true">
          <i class="zero" style={{ width: `${100 * zeros}%` }} />
        </span>
        <span class="num" title={`${count(node.n_zero)} of ${counted(n_tokens, "token")}`}>
          {percent(zeros)}
        </span>
      </div>
      {histogram.counts.some((n) => n > 0) ? (
        <Bars histogram={histogram} held={held} n_tokens={n_tokens} isLog={isLog} />
      ) : (
        <p class="soft small">It was never anything but zero.</p>
      )}
      <dl class="moments small">
        <dt>mean</dt>
        <dd>
          <Num value={node.mean} />
        </dd>
        <dt>std</dt>
        <dd>
          <Num value={node.std} />
        </dd>
        <dt>min</dt>
        <dd>
          <Num value={node.min} />
        </dd>
        <dt>max</dt>
        <dd>
          <Num value={node.max} />
        </dd>
      </dl>
      {n_held > 0 && n_held !== n_tokens && (
        <p class="soft small">
          Two means: this one is over the {counted(n_tokens, "token")} measured here; the one it is held at when ablated
          is over the {counted(n_held, "token")} that the circuit's means were taken from.
        </p>
      )}
    </section>
  );
}

type BarsProps = Omit<HistogramProps, "n_held" | "node"> & { isLog: boolean };

function Bars({ histogram, held, n_tokens, isLog }: BarsProps): JSX.Element {
  const { edges, counts } = histogram;
  const [at, setAt] = useState<number | null>(null);
  const [low, high] = [edges[0] ?? 0, edges.at(-1) ?? 0];
  const onKeyDown = (event: KeyboardEvent) => {
    const next = roved(event.key, at ?? -1, counts.length);
    if (next === null) return;
    event.preventDefault();
    event.stopPropagation();
    setAt(next);
  };
  const onPointerMove = (event: PointerEvent) => {
    const box = (event.currentTarget as Element).getBoundingClientRect();
    const value = low + ((event.clientX - box.left) / box.width) * (high - low);
    const bar = edges.findLastIndex((edge) => edge <= value);
    setAt(Math.max(0, Math.min(counts.length - 1, bar)));
  };
  return (
    <div>
      <div
        class="bars"
        tabIndex={0}
        role="application"
        aria-roledescription="histogram"
        aria-label={`Activations other than zero, from ${number(low)} to ${number(high)}; arrow keys go bar by bar`}
        onKeyDown={onKeyDown}
        onPointerMove={onPointerMove}
        onPointerLeave={() => setAt(null)}
        onBlur={() => setAt(null)}
      >
        <Drawing histogram={histogram} held={held} isLog={isLog} at={at} />
      </div>
      <div class="ends small soft" aria-hidden="true">
        <span title={exact(low)}>{number(low)}</span>
        <span title={exact(high)}>{number(high)}</span>
      </div>
      <p class="readout small" aria-live="polite">
        {at !== null ? (
          <>
            <span title={`${exact(edges[at])} to ${exact(edges[at + 1])}`}>
              {number(edges[at])} to {number(edges[at + 1])}
            </span>
            : {counted(counts[at] ?? 0, "token")}, {percent((counts[at] ?? 0) / n_tokens, 2)}
          </>
        ) : (
          <>
            <span class="dashed" aria-hidden="true" /> where it is held when ablated: <Num value={held} />
          </>
        )}
      </p>
    </div>
  );
}

interface DrawingProps {
  histogram: NodeDetails["histogram"];
  held: number;
  isLog: boolean;
  /** The bar that is pointed at. */
  at: number | null;
}

function Drawing({ histogram: { edges, counts }, held, isLog, at }: DrawingProps): JSX.Element {
  const [low, high] = [edges[0] ?? 0, edges.at(-1) ?? 0];
  const x = (value: number) => (high > low ? ((value - low) / (high - low)) * WIDTH : 0);
  const tall = heights(counts, isLog);
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      {counts.map((_, i) => {
        const [from, to] = [x(edges[i] ?? 0), x(edges[i + 1] ?? 0)];
        const height = (tall[i] ?? 0) * (HEIGHT - 2);
        const side = ((edges[i] ?? 0) + (edges[i + 1] ?? 0)) / 2 < 0 ? "neg" : "pos";
        return (
          <>
            {i === at && <rect class="under" x={from} y="0" width={to - from} height={HEIGHT} />}
            <rect class={side} x={from} y={HEIGHT - height} width={Math.max(0.5, to - from - 0.6)} height={height} />
          </>
        );
      })}
      {low < 0 && high > 0 && <path class="zero" d={`M${x(0)} 0V${HEIGHT}`} />}
      {held >= low && held <= high && <path class="held" d={`M${x(held)} 0V${HEIGHT}`} />}
    </svg>
  );
}
