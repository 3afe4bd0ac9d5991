// The circuit's activations: nodes x tokens, one colour scale. Labels are text, cells are a canvas; a table on demand.
import type { JSX, TargetedKeyboardEvent } from "preact";
import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Circuit, Edit, LiveAnswer, NodeKey } from "../data";
import { brief, count, exact, signed } from "../format";
import { partsOf } from "../keys";
import { Num } from "../number";
import { gradient, shade } from "../scale";
import { theme } from "../theme";
import { TokenText } from "../token";
import { nameLabel } from "../token-text";
import { endsOf, rowsOf, type HeatRow } from "./rows";

/** Pixels of a row: its name is a button, which needs room for its descenders. */
const ROW = 22;
const COLUMN = { least: 22, most: 60 };

interface HeatOf {
  circuit: Circuit;
  names: Record<NodeKey, string>;
  answer: LiveAnswer;
  /** Whether the answer is one with edits. */
  isEdited: boolean;
  edits: readonly Edit[];
  toggle: (node: NodeKey) => void;
}

/** A cell: a row of the map and a token's position. */
interface Place {
  row: number;
  position: number;
}

export function Heat({ circuit, names, answer, isEdited, edits, toggle }: HeatOf): JSX.Element {
  const [filter, setFilter] = useState("");
  const [at, setAt] = useState<Place | null>(null);
  const { rows, left } = useMemo(() => rowsOf(circuit, names, filter), [circuit, names, filter]);
  const ends = useMemo(() => endsOf(rows, answer.activations), [rows, answer]);
  const columns = answer.tokens.length;
  const width = Math.round(Math.min(COLUMN.most, Math.max(COLUMN.least, 760 / Math.max(1, columns))));
  return (
    <section aria-labelledby="lv-activations">
      <div class="lv-heat-head">
        <h2 id="lv-activations">Activations</h2>
        <Legend />
        <input
         
          type="search"
          placeholder="filter nodes"
          aria-label="Filter the nodes shown"
          value={filter}
          onInput={(event) => setFilter(event.currentTarget.value)}
        />
      </div>
      <div class="lv-heat" tabIndex={0} role="region" aria-label="Activations by node and token">
        <Tokens answer={answer} width={width} at={at} />
        <div class="lv-rows" style={{ "--row": `${ROW}px` }}>
          <Labels rows={rows} ends={ends} at={at} edits={edits} toggle={toggle} />
          <Cells
            rows={rows}
            activations={answer.activations}
            columns={columns}
            width={width}
            ends={ends}
            point={setAt}
          />
        </div>
      </div>
      <Readout rows={rows} answer={answer} isEdited={isEdited} at={at} />
      {left > 0 && <p class="remark">{count(left)} more nodes: filter to see them.</p>}
      <AsTable rows={rows} answer={answer} isEdited={isEdited} />
    </section>
  );
}

function Legend(): JSX.Element {
  return (
    <div class="heat-legend small soft">
      negative <span class="ramp" style={{ backgroundImage: gradient(theme.value) }} aria-hidden="true" /> positive,
      each site to its own end
    </div>
  );
}

interface ShownOf {
  rows: HeatRow[];
  answer: LiveAnswer;
  isEdited: boolean;
}

/** The value that is pointed at; tokens are counted from 1, as in a head's attention. */
function Readout({ rows, answer, isEdited, at }: ShownOf & { at: Place | null }): JSX.Element {
  const row = at && rows[at.row];
  if (!at || !row || !("node" in row))
    return (
      <p class="lv-readout">Point at a cell for its value. Press a node's name to ablate it, and again to let it be.</p>
    );
  const value = answer.activations[row.node]?.[at.position];
  const was = answer.activations_unedited[row.node]?.[at.position];
  return (
    <p class="lv-readout">
      <b>{row.key}</b> at <TokenText text={answer.tokens[at.position]?.text ?? ""} /> (token {at.position + 1} of{" "}
      {answer.tokens.length}): <b>{exact(value)}</b>
      {isEdited && value !== undefined && was !== undefined && (
        <>
          {" "}
          with the edits, {exact(was)} without, difference{" "}
          <span title={exact(value - was)}>{signed(value - was)}</span>
        </>
      )}
    </p>
  );
}

function Tokens({ answer, width, at }: { answer: LiveAnswer; width: number; at: Place | null }): JSX.Element {
  return (
    <div class="lv-tokens" aria-hidden="true">
      <span class="lv-corner" />
      {answer.tokens.map((token, i) => (
        <span key={i} class={`lv-token ${at?.position === i ? "lv-on" : ""}`} style={{ width: `${width}px` }}>
          <TokenText text={token.text} most={10} />
        </span>
      ))}
    </div>
  );
}

interface LabelsOf extends Pick<HeatOf, "edits" | "toggle"> {
  rows: HeatRow[];
  ends: number[];
  at: Place | null;
}

/** The rows' names: one stop of the tab key, from which arrow keys lead on. */
function Labels({ rows, ends, at, edits, toggle }: LabelsOf): JSX.Element {
  const [lastFocused, setLastFocused] = useState<NodeKey | null>(null);
  const edited = new Map(edits.map((edit) => [edit.node, edit]));
  const kept = rows.findIndex((row) => "node" in row && row.key === lastFocused);
  const stop = kept >= 0 ? kept : rows.findIndex((row) => "node" in row);
  const walk = (event: TargetedKeyboardEvent<HTMLElement>) => {
    const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>(".lv-node")];
    const from = buttons.findIndex((button) => button.matches(":focus"));
    const next = buttons[stepTo(event.key, from, buttons.length)];
    if (!next) return;
    event.preventDefault();
    setLastFocused(next.dataset["node"] ?? null);
    next.focus();
  };
  return (
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
            {row.site} <span title="where the colours of its nodes end">±{brief(ends[i])}</span>
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
  return edit.kind === "scale" ? `× ${brief(edit.value)}` : `= ${brief(edit.value)}`;
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
  const name = row.name === null ? "" : nameLabel(row.name);
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
      <span class="lv-name">{name || partsOf(row.key)[1]}</span>{" "}
      {edit && <span class="lv-mark">{mark(edit)}</span>}
    </button>
  );
}

interface CellsOf {
  rows: HeatRow[];
  activations: number[][];
  columns: number;
  width: number;
  ends: number[];
  point: (at: Place | null) => void;
}

function Cells({ rows, activations, columns, width, ends, point }: CellsOf): JSX.Element {
  const canvas = useRef<HTMLCanvasElement>(null);
  const shown = theme.value;
  useLayoutEffect(() => {
    const element = canvas.current;
    const pen = element?.getContext("2d");
    if (!element || !pen) return;
    const ratio = Math.min(2, devicePixelRatio);
    element.width = columns * width * ratio;
    element.height = rows.length * ROW * ratio;
    pen.scale(ratio, ratio);
    rows.forEach((row, y) => {
      if ("site" in row) return;
      activations[row.node]?.forEach((value, x) => {
        pen.fillStyle = shade(value, ends[y]!, shown).back;
        pen.fillRect(x * width, y * ROW, width - 1, ROW - 1);
      });
    });
  }, [rows, activations, columns, width, ends, shown]);
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

function AsTable({ rows, answer, isEdited }: ShownOf): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>The activations as a table{isEdited && ", with and without the edits"}</summary>
      {isOpen && (
        <div class="scroller" tabIndex={0} role="region" aria-label="Activations as a table">
          <table class="page-table lv-table">
            <thead>
              <tr>
                <th scope="col">node</th>
                {answer.tokens.map((token, i) => (
                  <th key={i} scope="col" class="num">
                    <TokenText text={token.text} />
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
                        <td key={i} class="num">
                          <Num value={value} />
                          {isEdited && answer.activations_unedited[row.node]?.[i] !== value && (
                            <small class="lv-before">
                              was <Num value={answer.activations_unedited[row.node]?.[i]} />
                            </small>
                          )}
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
