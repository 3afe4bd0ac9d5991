// The two graphs beside each other, small: what is in both lit, what only one has in its side's colour. Each is laid out
// for itself, so a channel may stand elsewhere in the other; the pointer marks a node in both.
import { useSignal, type Signal } from "@preact/signals";
import type { JSX } from "preact";
import { useMemo, useRef } from "preact/hooks";
import type { Circuit, NodeKey } from "../data";
import { across } from "../graph/across";
import { describe } from "../graph/diagram";
import { linkWidth, radius } from "../graph/look";
import { ends, sceneOf, type Scene } from "../graph/paint";
import { shownOf } from "../graph/shown";
import { stack } from "../graph/stack";
import type { Store } from "../state";
import { nameLabel } from "../token-text";
import type { Overlap } from "./overlap";
import { useWidth } from "../width";

/** Larger ones take their time to be laid out, and are no small picture. */
const MOST_NODES = 400;
const LABELS = 112;
/** Pixels between rows' names. */
const LINE = 13;

interface GraphsOf {
  store: Store;
  left: Circuit;
  right: Circuit;
  overlap: Overlap;
}

export function Graphs({ store, left, right, overlap }: GraphsOf): JSX.Element | null {
  const pointed = useSignal<NodeKey | null>(null);
  const shared = useMemo(
    () => ({
      nodes: new Set(overlap.nodes.shared),
      edges: new Set(overlap.edges.shared.map(({ source, target }) => `${source} ${target}`)),
    }),
    [overlap],
  );
  if (Math.max(left.nodes.length, right.nodes.length) > MOST_NODES) return null;
  return (
    <section aria-labelledby="mn-drawn">
      <h2 id="mn-drawn">Graphs</h2>
      <div class="mn-two">
        <Graph store={store} circuit={left} side="left" shared={shared} pointed={pointed} />
        <Graph store={store} circuit={right} side="right" shared={shared} pointed={pointed} />
      </div>
      <p class="remark">
        Filled: in both. Lines that only one circuit has are faint. Each graph is laid out for itself; the pointer marks
        a node in both.
      </p>
    </section>
  );
}

interface Shared {
  nodes: ReadonlySet<NodeKey>;
  /** `"source target"` */
  edges: ReadonlySet<string>;
}

/** The circuit's nodes and edges in their places, without tokens. */
export function sceneOfNodes(circuit: Circuit): Scene {
  const diagram = describe(circuit, null);
  const isNode = (c: number) => diagram.cells[c]!.node >= 0;
  const all = { weightAtLeast: 0, effectAtLeast: 0, hiddenLayers: [], hiddenKinds: [] };
  const shown = shownOf(diagram, all, null);
  const cells = shown.cells.map((is, c) => (isNode(c) ? is : 0));
  return sceneOf(diagram, stack(diagram, across(diagram), isNode), { ...shown, cells });
}

interface GraphOf {
  store: Store;
  circuit: Circuit;
  side: "left" | "right";
  shared: Shared;
  pointed: Signal<NodeKey | null>;
}

function Graph({ store, circuit, side, shared, pointed }: GraphOf): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const scene = useMemo(() => sceneOfNodes(circuit), [circuit]);
  const { layout, diagram } = scene;
  const k = Math.min(1, (width - LABELS) / Math.max(1, layout.width));
  const see = (node: NodeKey) => store.router.go({ page: "circuit", id: circuit.card.id, node });
  let last = Infinity;
  const named = layout.rows.filter((row) => last - row.y * k >= LINE && ((last = row.y * k), true));
  return (
    <div ref={box} class={`mn-graph mn-of-${side}`}>
      <h3 class={`mn-part mn-is-${side}`}>{nameLabel(circuit.card.name, 60)}</h3>
      <svg
        width={width}
        height={layout.height * k}
        role="img"
        aria-label={`The ${side} circuit's graph; the lists below name what is in both and what only one has.`}
      >
        {named.map((row) => (
          <text key={row.row} x={0} y={row.y * k + 4}>
            {diagram.rows[row.row]!.name}
          </text>
        ))}
        <g transform={`translate(${LABELS} 0) scale(${k})`}>
          <Lines scene={scene} shared={shared} />
          <Cells scene={scene} shared={shared} pointed={pointed} see={see} />
        </g>
      </svg>
    </div>
  );
}

function Lines({ scene, shared }: { scene: Scene; shared: Shared }): JSX.Element {
  const { diagram, order, largest, pieces } = scene;
  const { source, target, weight, edge } = diagram.links;
  return (
    <>
      {pieces.map(({ x, top, bottom }, i) => (
        <line key={i} class="mn-stream" x1={x} x2={x} y1={top} y2={bottom} />
      ))}
      {[...order].map((e) => {
        if (edge[e]! < 0) return null;
        const [x0, y0, x1, y1] = ends(scene, e);
        const middle = (y0 + y1) / 2;
        const isShared = shared.edges.has(`${diagram.cells[source[e]!]!.key} ${diagram.cells[target[e]!]!.key}`);
        return (
          <path
            key={`e${e}`}
            class={`mn-link ${weight[e]! < 0 ? "neg" : "pos"} ${isShared ? "" : "mn-faint"}`}
            d={`M${x0} ${y0}C${x0} ${middle} ${x1} ${middle} ${x1} ${y1}`}
            stroke-width={linkWidth(weight[e]!, largest)}
          />
        );
      })}
    </>
  );
}

interface CellsOf {
  scene: Scene;
  shared: Shared;
  pointed: Signal<NodeKey | null>;
  see: (node: NodeKey) => void;
}

function Cells({ scene: { diagram, layout, shown }, shared, pointed, see }: CellsOf): JSX.Element {
  const { x, y, w, h } = layout;
  return (
    <>
      {diagram.cells.map(({ key, kind }, c) => {
        if (!shown.cells[c] || Number.isNaN(y[c]!)) return null;
        const isShared = shared.nodes.has(key);
        return (
          <rect
            key={key}
            class={`mn-cell ${isShared ? "mn-both" : ""} ${pointed.value === key ? "mn-pointed" : ""}`}
            x={x[c]! - w[c]! / 2}
            y={y[c]! - h[c]! / 2}
            width={w[c]!}
            height={h[c]!}
            rx={radius(kind, w[c]!, h[c]!)}
            onPointerOver={() => void (pointed.value = key)}
            onPointerLeave={() => void (pointed.value = null)}
            onClick={() => see(key)}
          >
            <title>{`${key}, ${isShared ? "in both" : "only here"}`}</title>
          </rect>
        );
      })}
    </>
  );
}
