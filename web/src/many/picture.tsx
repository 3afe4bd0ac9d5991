// Both circuits in one picture: a row a site, its channels from left to right; the left circuit's nodes above the line,
// the right one's below, shared ones across it.
import type { JSX } from "preact";
import { useRef } from "preact/hooks";
import type { Store } from "../state";
import type { SiteRow } from "./overlap";
import { useWidth } from "./pieces";

const LABEL = 150;
const COUNTS = 92;
const ROW = 30;

interface PictureOf {
  store: Store;
  rows: SiteRow[];
  /** The circuits' ids. */
  left: string;
  right: string;
}

export function Picture({ store, rows, left, right }: PictureOf): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const end = width - COUNTS;
  return (
    <div ref={box} class="mn-picture">
      <svg
        width={width}
        height={rows.length * ROW + 4}
        role="img"
        aria-label="Channels of each site that the circuits keep; the lists below name them."
      >
        {rows.map((row, i) => {
          const y = i * ROW + ROW / 2;
          const x = (index: number) => LABEL + ((index + 0.5) / row.width) * (end - LABEL);
          const tally = `${row.left.length} only left, ${row.shared.length} in both, ${row.right.length} only right`;
          const go = (id: string, index: number) =>
            store.router.go({ page: "circuit", id, node: `${row.name}:${index}` });
          const say = (where: string) => (index: number) => `${row.name}:${index}, ${where}`;
          return (
            <g key={row.name}>
              <text class="mn-site" x={0} y={y + 4}>
                {row.name}
              </text>
              <line class="mn-track" x1={LABEL} x2={end} y1={y} y2={y} />
              <Marks
                kind="left"
                channels={row.left}
                x={x}
                y={y}
                say={say("only left")}
                go={(index) => go(left, index)}
              />
              <Marks
                kind="right"
                channels={row.right}
                x={x}
                y={y}
                say={say("only right")}
                go={(index) => go(right, index)}
              />
              <Marks
                kind="shared"
                channels={row.shared}
                x={x}
                y={y}
                say={say("in both")}
                go={(index) => go(left, index)}
              />
              <text class="mn-tally" x={width} y={y + 4} text-anchor="end">
                <title>{tally}</title>
                {`${row.left.length} · ${row.shared.length} · ${row.right.length}`}
              </text>
            </g>
          );
        })}
      </svg>
      <ul class="mn-legend">
        <li>
          <svg width="10" height="20" aria-hidden="true">
            <rect class="mn-is-left" x="3" y="0" width="4" height="9" rx="1.5" />
          </svg>
          only left
        </li>
        <li>
          <svg width="10" height="20" aria-hidden="true">
            <rect class="mn-is-shared" x="3" y="0" width="4" height="20" rx="1.5" />
          </svg>
          in both
        </li>
        <li>
          <svg width="10" height="20" aria-hidden="true">
            <rect class="mn-is-right" x="3" y="11" width="4" height="9" rx="1.5" />
          </svg>
          only right
        </li>
        <li>at the end of a row: only left · in both · only right</li>
      </ul>
    </div>
  );
}

/** Above the line, below it, or across it. */
const PLACE = { left: { from: -10, height: 9 }, right: { from: 1, height: 9 }, shared: { from: -10, height: 20 } };

/** Of a site with more channels than this each isn't a mark of its own: pages with ten thousand nodes stay quick. */
const MOST_MARKS = 120;

interface MarksOf {
  kind: keyof typeof PLACE;
  channels: number[];
  x: (index: number) => number;
  y: number;
  say: (index: number) => string;
  go: (index: number) => void;
}

function Marks({ kind, channels, x, y, say, go }: MarksOf): JSX.Element {
  const { from, height } = PLACE[kind];
  if (channels.length > MOST_MARKS) {
    const path = channels.map((index) => `M${(x(index) - 1).toFixed(1)} ${y + from}h2v${height}h-2z`).join("");
    return <path class={`mn-is-${kind}`} d={path} />;
  }
  return (
    <g>
      {channels.map((index) => (
        <rect
          key={index}
          class={`mn-dot mn-is-${kind}`}
          x={x(index) - 2}
          y={y + from}
          width={4}
          height={height}
          rx={1.5}
          onClick={() => go(index)}
        >
          <title>{say(index)}</title>
        </rect>
      ))}
    </g>
  );
}
