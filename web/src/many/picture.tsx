// Both circuits in one picture: a row a site, its channels from left to right; the left circuit's nodes above the line,
// the right one's below, shared ones across it.
import type { JSX } from "preact";
import { useRef } from "preact/hooks";
import type { NodeKey } from "../data";
import type { Store } from "../state";
import { useWidth } from "../width";
import type { SiteRow } from "./overlap";

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
  const go = (key: NodeKey, id: string) => store.router.go({ page: "circuit", id, node: key });
  return (
    <div ref={box} class="mn-picture">
      <svg
        width={width}
        height={rows.length * ROW + 4}
        role="img"
        aria-label="Channels of each site that the circuits keep; the lists below name them."
      >
        {rows.map((row, i) => (
          <SiteLine
            key={row.name}
            row={row}
            y={i * ROW + ROW / 2}
            width={width}
            go={(key, kind) => go(key, kind === "right" ? right : left)}
          />
        ))}
      </svg>
      <ul class="mn-legend">
        {KINDS.map(({ kind, says }) => (
          <li key={kind}>
            <svg width="10" height="20" aria-hidden="true">
              <rect
                class={`mn-is-${kind}`}
                x="3"
                y={PLACE[kind].from + 10}
                width="4"
                height={PLACE[kind].height}
                rx="1.5"
              />
            </svg>
            {says}
          </li>
        ))}
        <li>at the end of a row: only left · in both · only right</li>
      </ul>
    </div>
  );
}

type Kind = keyof typeof PLACE;

const KINDS: { kind: Kind; says: string }[] = [
  { kind: "left", says: "only left" },
  { kind: "shared", says: "in both" },
  { kind: "right", says: "only right" },
];

interface SiteLineOf {
  row: SiteRow;
  y: number;
  width: number;
  go: (key: NodeKey, kind: Kind) => void;
}

function SiteLine({ row, y, width, go }: SiteLineOf): JSX.Element {
  const end = width - COUNTS;
  const x = (index: number) => LABEL + ((index + 0.5) / row.width) * (end - LABEL);
  return (
    <g>
      <text class="mn-site" x={0} y={y + 4}>
        {row.name}
      </text>
      <line class="mn-track" x1={LABEL} x2={end} y1={y} y2={y} />
      {KINDS.map(({ kind, says }) => (
        <Marks
          key={kind}
          kind={kind}
          channels={row[kind]}
          x={x}
          y={y}
          say={(index) => `${row.name}:${index}, ${says}`}
          go={(index) => go(`${row.name}:${index}`, kind)}
        />
      ))}
      <text class="mn-tally" x={width} y={y + 4} text-anchor="end">
        <title>{`${row.left.length} only left, ${row.shared.length} in both, ${row.right.length} only right`}</title>
        {`${row.left.length} · ${row.shared.length} · ${row.right.length}`}
      </text>
    </g>
  );
}

/** Above the line, below it, or across it. */
const PLACE = { left: { from: -10, height: 9 }, right: { from: 1, height: 9 }, shared: { from: -10, height: 20 } };

/** Of a site with more channels than this each isn't a mark of its own: pages with ten thousand nodes stay quick. */
const MOST_MARKS = 120;

interface MarksOf {
  kind: Kind;
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
