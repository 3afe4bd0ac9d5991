// The circuit's activations: nodes x tokens, one colour scale. Labels are text, cells are a canvas; a table on demand.
import type { JSX, TargetedKeyboardEvent } from "preact";
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Circuit, Edit, LiveAnswer, NodeKey } from "../data";
import { Num } from "../many/pieces";
import { figure, visible } from "../many/text";
import { niceAbove } from "./edits";
import { largest, rowsOf, strength, type HeatRow } from "./rows";

const ROW = 18;
const COLUMN = { least: 22, most: 60 };

interface HeatOf {
  circuit: Circuit;
  names: Record<NodeKey, string>;
  answer: LiveAnswer;
  edits: readonly Edit[];
  toggle: (node: NodeKey) => void;
}

export function Heat({ circuit, names, answer, edits, toggle }: HeatOf): JSX.Element {
  const [filter, setFilter] = useState("");
  const [lastFocused, setLastFocused] = useState<NodeKey | null>(null);
  const [at, setAt] = useState<{ row: number; position: number } | null>(null);
  const { rows, left } = useMemo(() => rowsOf(circuit, names, filter), [circuit, names, filter]);
  const most = niceAbove(largest(answer.activations));
  const edited = new Map(edits.map((edit) => [edit.node, edit]));
  const columns = answer.tokens.length;
  const width = Math.round(Math.min(COLUMN.most, Math.max(COLUMN.least, 760 / Math.max(1, columns))));
  const first = rows.findIndex((row) => "node" in row);
  const kept = rows.findIndex((row) => "node" in row && row.key === lastFocused);
  const stop = kept >= 0 ? kept : first;
  const walk = (event: TargetedKeyboardEvent<HTMLElement>) => {
    const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>(".lv-node")];
    const next =
      buttons[
        stepTo(
          event.key,
          buttons.findIndex((button) => button.matches(":focus")),
          buttons.length,
        )
      ];
    if (!next) return;
    event.preventDefault();
    setLastFocused(next.dataset["node"] ?? null);
    next.focus();
  };
  const pointed = at && rows[at.row];
  return (
    <section aria-labelledby="lv-activations">
      <div class="lv-heat-head">
        <h2 id="lv-activations">Activations</h2>
        <Scale most={most} />
        <input
          class="mn-field"
          type="search"
          placeholder="filter nodes"
          aria-label="Filter the nodes shown"
          value={filter}
          onInput={(event) => setFilter(event.currentTarget.value)}
        />
      </div>
      <p class="lv-readout">
        {pointed && "node" in pointed && at ? (
          <>
            <b>{pointed.key}</b> at <span class="token">{visible(answer.tokens[at.position]?.text ?? "")}</span>{" "}
            (position {at.position}): <b>{answer.activations[pointed.node]?.[at.position] ?? "–"}</b>
          </>
        ) : (
          "Point at a cell for its value. Press a node's name to ablate it, and again to let it be."
        )}
      </p>
      <div class="lv-heat" tabIndex={0} role="region" aria-label="Activations by node and token">
        <div class="lv-tokens" aria-hidden="true">
          <span class="lv-corner" />
          {answer.tokens.map((token, i) => (
            <span
              key={i}
              class={`lv-token token ${at?.position === i ? "lv-on" : ""}`}
              style={{ width: `${width}px` }}
              title={visible(token.text, 400)}
            >
              {visible(token.text, 10)}
            </span>
          ))}
        </div>
        <div class="lv-rows">
          <div
            class="lv-labels"
            role="toolbar"
            aria-orientation="vertical"
            aria-label="Nodes: press to ablate"
            onKeyDown={walk}
          >
            {rows.map((row, i) =>
              "site" in row ? (
                <div key={row.site} class="lv-site">
                  {row.site}
                </div>
              ) : (
                <NodeLabel
                  key={row.key}
                  row={row}
                  isStop={i === stop}
                  isOn={at?.row === i}
                  edit={edited.get(row.key)}
                  toggle={toggle}
                />
              ),
            )}
          </div>
          <Cells
            rows={rows}
            activations={answer.activations}
            columns={columns}
            width={width}
            most={most}
            point={setAt}
          />
        </div>
      </div>
      {left > 0 && <p class="ev-soft">{left.toLocaleString("en-US")} more nodes: filter to see them.</p>}
      <AsTable rows={rows} answer={answer} />
    </section>
  );
}

/** Where a key leads in a list of `n`; -1 for a key that leads nowhere. */
function stepTo(key: string, from: number, n: number): number {
  if (key === "ArrowDown") return Math.min(n - 1, from + 1);
  if (key === "ArrowUp") return Math.max(0, from - 1);
  if (key === "Home") return 0;
  return key === "End" ? n - 1 : -1;
}

/** What an edit does, in a word. */
export function mark(edit: Edit): string {
  if (edit.kind === "ablate") return "ablated";
  return edit.kind === "scale" ? `× ${figure(edit.value)}` : `= ${figure(edit.value)}`;
}

interface NodeLabelOf {
  row: Extract<HeatRow, { node: number }>;
  /** Whether the tab key stops at it; arrows lead to the others. */
  isStop: boolean;
  isOn: boolean;
  edit: Edit | undefined;
  toggle: (node: NodeKey) => void;
}

function NodeLabel({ row, isStop, isOn, edit, toggle }: NodeLabelOf): JSX.Element {
  const name = row.name === null ? "" : visible(row.name);
  return (
    <button
      type="button"
      tabIndex={isStop ? 0 : -1}
      data-node={row.key}
      class={`lv-node ${isOn ? "lv-on" : ""} ${edit ? "lv-edited" : ""}`}
      aria-pressed={edit !== undefined}
      aria-label={`${row.key}${name && `, ${name}`}${edit ? ` ${mark(edit)}` : ""}`}
      title={`${row.key}${name && ` (${name})`}`}
      onClick={() => toggle(row.key)}
    >
      <span class="lv-name">{name || row.key.slice(row.key.lastIndexOf(":") + 1)}</span>{" "}
      {edit && <span class="lv-mark">{mark(edit)}</span>}
    </button>
  );
}

interface CellsOf {
  rows: HeatRow[];
  activations: number[][];
  columns: number;
  width: number;
  most: number;
  point: (at: { row: number; position: number } | null) => void;
}

function Cells({ rows, activations, columns, width, most, point }: CellsOf): JSX.Element {
  const canvas = useRef<HTMLCanvasElement>(null);
  const theme = useTheme(canvas);
  useLayoutEffect(() => {
    const element = canvas.current;
    const pen = element?.getContext("2d");
    if (!element || !pen) return;
    const ratio = Math.min(2, devicePixelRatio);
    element.width = columns * width * ratio;
    element.height = rows.length * ROW * ratio;
    pen.scale(ratio, ratio);
    const style = getComputedStyle(element);
    const [zero, above, below] = ["--raised", "--positive", "--negative"].map((name) =>
      rgb(style.getPropertyValue(name)),
    );
    rows.forEach((row, y) => {
      if ("site" in row) return;
      activations[row.node]?.forEach((value, x) => {
        pen.fillStyle = mix(zero!, value < 0 ? below! : above!, strength(value, most));
        pen.fillRect(x * width, y * ROW, width - 1, ROW - 1);
      });
    });
  }, [rows, activations, columns, width, most, theme]);
  return (
    <canvas
      ref={canvas}
      aria-hidden="true"
      style={{ width: `${columns * width}px`, height: `${rows.length * ROW}px` }}
      onPointerMove={(event) => {
        const row = Math.floor(event.offsetY / ROW);
        const position = Math.floor(event.offsetX / width);
        point(rows[row] && "node" in rows[row] && position >= 0 && position < columns ? { row, position } : null);
      }}
      onPointerLeave={() => point(null)}
    />
  );
}

type Rgb = readonly [number, number, number];

function rgb(hex: string): Rgb {
  const number = Number.parseInt(hex.trim().slice(1), 16);
  return [(number >> 16) & 255, (number >> 8) & 255, number & 255];
}

function mix(from: Rgb, to: Rgb, share: number): string {
  return `rgb(${from.map((part, i) => Math.round(part + share * (to[i]! - part))).join(" ")})`;
}

/** A number that changes when the page goes from light to dark or back: a canvas doesn't follow by itself. */
export function useTheme(ref: { current: HTMLElement | null }): number {
  const [changes, setChanges] = useState(0);
  useEffect(() => {
    const root = ref.current?.getRootNode();
    if (!(root instanceof ShadowRoot)) return;
    const observer = new MutationObserver(() => setChanges((n) => n + 1));
    observer.observe(root.host, { attributes: true, attributeFilter: ["data-theme"] });
    return () => observer.disconnect();
  }, []);
  return changes;
}

function Scale({ most }: { most: number }): JSX.Element {
  const ends = [-most, -most / 4, 0, most / 4, most];
  return (
    <div class="lv-scale" role="img" aria-label={`Colours from ${-most}, vermilion, over zero to ${most}, blue`}>
      <div class="lv-ramp" />
      <div class="lv-ends">
        {ends.map((value) => (
          <span key={value}>{value > 0 ? `+${figure(value)}` : figure(value)}</span>
        ))}
      </div>
    </div>
  );
}

function AsTable({ rows, answer }: { rows: HeatRow[]; answer: LiveAnswer }): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>The activations as a table</summary>
      {isOpen && (
        <div class="mn-scroll" tabIndex={0} role="region" aria-label="Activations as a table">
          <table class="mn-table lv-table">
            <thead>
              <tr>
                <th scope="col">node</th>
                {answer.tokens.map((token, i) => (
                  <th key={i} scope="col" class="mn-number token">
                    {visible(token.text)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(
                (row) =>
                  "node" in row && (
                    <tr key={row.key}>
                      <th scope="row">{row.key}</th>
                      {answer.activations[row.node]?.map((value, i) => (
                        <td key={i} class="mn-number">
                          <Num value={value} as={figure} />
                        </td>
                      ))}
                    </tr>
                  ),
              )}
            </tbody>
          </table>
        </div>
      )}
    </details>
  );
}
