// The circuit's activations: nodes x tokens, one colour scale. Labels are text, cells are a canvas; a table on demand.
import type { JSX, TargetedKeyboardEvent } from "preact";
import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Circuit, Edit, LiveAnswer, NodeKey } from "../data";
import { brief, count, counted, exact, signed } from "../format";
import { partsOf } from "../keys";
import { Num } from "../number";
import { colorOf, gradient } from "../scale";
import { theme } from "../theme";
import { TokenText } from "../token";
import { nameLabel } from "../token-text";
import { endsOf, rowsOf, type HeatRow } from "./rows";
import { byNode, type ByNode, type Outcome, type Session } from "./session";

/** Pixels of a row: its name is a button, which needs room for its descenders. */
const ROW = 22;
const COLUMN = { least: 22, most: 60 };

/** Cells that the table has: one of hundreds of nodes and tokens would be built for seconds. */
const MOST_CELLS = 12_000;

interface HeatOf {
  circuit: Circuit;
  names: Record<NodeKey, string>;
  session: Session;
  outcome: Outcome;
  toggle: (node: NodeKey) => void;
}

/** A cell: a row of the map and a token's position. */
interface Place {
  row: number;
  position: number;
}

export function Heat({ circuit, names, session, outcome, toggle }: HeatOf): JSX.Element {
  const [at, setAt] = useState<Place | null>(null);
  const { request, answer } = outcome;
  const filter = session.filter.value;
  const { rows, left } = useMemo(() => rowsOf(circuit, names, filter), [circuit, names, filter]);
  const now = useMemo(() => byNode(request.nodes, answer.activations), [outcome]);
  const before = useMemo(() => byNode(request.nodes, answer.activations_unedited), [outcome]);
  const ends = useMemo(() => endsOf(rows, now), [rows, now]);
  const columns = answer.tokens.length;
  const width = Math.round(Math.min(COLUMN.most, Math.max(COLUMN.least, 760 / Math.max(1, columns))));
  const shown = { rows, answer, now, before, isEdited: request.edits.length > 0 };
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
          onInput={(event) => {
            session.filter.value = event.currentTarget.value;
          }}
        />
      </div>
      <div class="lv-heat" tabIndex={0} role="region" aria-label="Activations by node and token">
        <Tokens answer={answer} width={width} at={at} />
        <div class="lv-rows" style={{ "--row": `${ROW}px`, "--column": `${width}px` }}>
          <Labels rows={rows} ends={ends} at={at} edits={session.edits.value} toggle={toggle} />
          <Cells rows={rows} activations={now} columns={columns} width={width} ends={ends} point={setAt} />
        </div>
      </div>
      <Readout {...shown} at={at} />
      {left > 0 && <p class="remark">{count(left)} more nodes: filter to see them.</p>}
      <AsTable {...shown} />
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
  /** Activations with the edits and without. */
  now: ByNode;
  before: ByNode;
  /** Whether the answer is one with edits. */
  isEdited: boolean;
}

/** The value that is pointed at; tokens are counted from 1, as in a head's attention. */
function Readout({ rows, answer, now, before, isEdited, at }: ShownOf & { at: Place | null }): JSX.Element {
  const row = at && rows[at.row];
  if (!at || !row || !("node" in row))
    return (
      <p class="lv-readout">Point at a cell for its value. Press a node's name to ablate it, and again to let it be.</p>
    );
  const value = now.get(row.node)?.[at.position];
  const was = before.get(row.node)?.[at.position];
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

interface LabelsOf extends Pick<HeatOf, "toggle"> {
  edits: readonly Edit[];
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
  activations: ByNode;
  columns: number;
  width: number;
  ends: number[];
  point: (at: Place | null) => void;
}

/** A bitmap of a pixel a cell, which the browser enlarges: at any size it is small. */
function Cells({ rows, activations, columns, width, ends, point }: CellsOf): JSX.Element {
  const canvas = useRef<HTMLCanvasElement>(null);
  const shown = theme.value;
  useLayoutEffect(() => {
    const element = canvas.current;
    const pen = element?.getContext("2d");
    if (!element || !pen || columns === 0 || rows.length === 0) return;
    element.width = columns;
    element.height = rows.length;
    const image = new ImageData(columns, rows.length);
    rows.forEach((row, y) => {
      if ("site" in row) return;
      activations.get(row.node)?.forEach((value, x) => {
        const [at, color] = [4 * (y * columns + x), colorOf(value, ends[y]!, shown)];
        for (let i = 0; i < 3; i++) image.data[at + i] = color[i]!;
        image.data[at + 3] = 255;
      });
    });
    pen.putImageData(image, 0, 0);
  }, [rows, activations, columns, ends, shown]);
  return (
    <div class="lv-cells">
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
    </div>
  );
}

function AsTable(shown: ShownOf): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>The activations as a table{shown.isEdited && ", with and without the edits"}</summary>
      {isOpen && <Table {...shown} />}
    </details>
  );
}

function Table({ rows, answer, now, before, isEdited }: ShownOf): JSX.Element {
  const nodes = rows.flatMap((row) => ("node" in row ? [row] : []));
  const listed = nodes.slice(0, Math.max(1, Math.floor(MOST_CELLS / Math.max(1, answer.tokens.length))));
  return (
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
          {listed.map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.key}</th>
              {now.get(row.node)?.map((value, i) => (
                <td key={i} class="num">
                  <Num value={value} />
                  {isEdited && before.get(row.node)?.[i] !== value && (
                    <small class="lv-before">
                      was <Num value={before.get(row.node)?.[i]} />
                    </small>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {listed.length < nodes.length && (
        <p class="remark">{counted(nodes.length - listed.length, "more node")}: filter to see them.</p>
      )}
    </div>
  );
}
