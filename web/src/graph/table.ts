// What is shown, as data: JSON for programs, CSV for spreadsheets.
import type { Behaviour, Circuit, NodeKey, Notes, TokenWeights } from "../data";
import { isRead, nameOf, positionOf } from "../keys";
import type { Look } from "../state";
import type { Diagram } from "./diagram";
import type { Effects, Shown } from "./shown";

export interface ShownData {
  circuit: Circuit;
  diagram: Diagram;
  effects: Effects | null;
  behaviour: Behaviour | null;
  shown: Shown;
  look: Look;
}

const measured = (effect: number | undefined): number | null =>
  effect === undefined || Number.isNaN(effect) ? null : effect;

function nodesOf({ circuit, behaviour, diagram, effects, shown, look: { notes } }: ShownData) {
  return diagram.cells.flatMap((cell, c) => {
    if (cell.node < 0 || !shown.cells[c]) return [];
    return [
      {
        node: cell.key,
        site: cell.site,
        index: cell.index,
        head: cell.head < 0 ? null : cell.head,
        name: nameOf(notes, cell.key),
        mean: diagram.nodes[cell.node]!.mean,
        effect_in_circuit: measured(effects?.cells[c]),
        // Of the whole model's, which no cut changes.
        effect_in_model: measured(behaviour?.nodes[positionOf(circuit, cell.key)]?.effect_in_model),
        groups: groupsOf(notes, cell.key),
        is_pinned: notes.pins.includes(cell.key),
      },
    ];
  });
}

function groupsOf(notes: Notes, key: string): string[] {
  return notes.groups.filter((group) => group.nodes.includes(key)).map((group) => group.name);
}

interface EdgeRow {
  /** `stream`: a residual channel from a write to a later read, unchanged. */
  kind: "edge" | "embedding" | "unembedding" | "stream";
  source: NodeKey;
  target: NodeKey;
  weight: number | null;
  effect: number | null;
}

function edgesOf(data: ShownData): EdgeRow[] {
  const { diagram, effects, shown } = data;
  const { links, cells } = diagram;
  const found: EdgeRow[] = [];
  links.edge.forEach((edge, e) => {
    if (edge < 0 || !shown.links[e]) return;
    const [source, target] = [cells[links.source[e]!]!.key, cells[links.target[e]!]!.key];
    found.push({ kind: "edge", source, target, weight: links.weight[e]!, effect: measured(effects?.links[e]) });
  });
  return [...found, ...tokenRows(data), ...streamRows(data)];
}

/** All stored weights between tokens and the channels that shown nodes read or keep for the answers, drawn or not. */
function tokenRows({ circuit, diagram, shown }: ShownData): EdgeRow[] {
  const channels = { embedding: new Set<number>(), unembedding: new Set<number>() };
  diagram.cells.forEach(({ node, site, index }, c) => {
    if (node < 0 || !shown.cells[c] || !isRead(site)) return;
    channels.embedding.add(index);
    if (site === "final_resid") channels.unembedding.add(index);
  });
  const rows = (kind: "embedding" | "unembedding", { token, channel, weight }: TokenWeights): EdgeRow[] =>
    token.flatMap((id, e) => {
      if (!channels[kind].has(channel[e]!)) return [];
      const ends =
        kind === "embedding"
          ? { source: `tokens:${id}`, target: `embedding:${channel[e]}` }
          : { source: `final_resid:${channel[e]}`, target: `answers:${id}` };
      return [{ kind, ...ends, weight: weight[e]!, effect: null }];
    });
  return [...rows("embedding", circuit.embedding), ...rows("unembedding", circuit.unembedding)];
}

/** A row from each shown write of a residual channel to each later read of it. */
function streamRows({ diagram: { cells, streams }, shown }: ShownData): EdgeRow[] {
  return streams.flatMap(({ writes, reads }) =>
    writes.flatMap((write) =>
      reads.flatMap((read): EdgeRow[] => {
        if (!shown.cells[write] || !shown.cells[read] || cells[write]!.row >= cells[read]!.row) return [];
        return [{ kind: "stream", source: cells[write]!.key, target: cells[read]!.key, weight: null, effect: null }];
      }),
    ),
  );
}

export function toJson(data: ShownData): string {
  const { circuit, diagram, look } = data;
  const { weightAtLeast, effectAtLeast, hiddenLayers, hiddenKinds } = look;
  return JSON.stringify(
    {
      format: "gossamer-shown-1",
      circuit: circuit.card,
      cut: diagram.size,
      filters: {
        weight_at_least: weightAtLeast,
        // Of a cut no effects are known, so none are hidden for theirs.
        effect_at_least: data.effects === null ? 0 : effectAtLeast,
        hidden_layers: hiddenLayers,
        hidden_sites: hiddenKinds,
      },
      nodes: nodesOf(data),
      edges: edgesOf(data),
      groups: look.notes.groups,
    },
    null,
    1,
  );
}

export function nodesCsv(data: ShownData): string {
  return csv(
    ["node", "site", "index", "head", "name", "mean", "effect_in_circuit", "effect_in_model", "groups", "is_pinned"],
    nodesOf(data).map((node) => [
      node.node,
      node.site,
      node.index,
      node.head,
      node.name,
      node.mean,
      node.effect_in_circuit,
      node.effect_in_model,
      node.groups.join("; ") || null,
      String(node.is_pinned),
    ]),
  );
}

export function edgesCsv(data: ShownData): string {
  return csv(
    ["kind", "source", "target", "weight", "effect"],
    edgesOf(data).map(({ kind, source, target, weight, effect }) => [kind, source, target, weight, effect]),
  );
}

/** What a spreadsheet may take for a formula: also after white space or unseen characters, and in full width. */
const FORMULA = /^[\s\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/** Without it Excel reads UTF-8 as something else. */
const BYTE_ORDER_MARK = "\ufeff";

/** RFC 4180. A text that a spreadsheet would take for a formula gets an apostrophe before it. */
export function csv(header: string[], rows: (string | number | null)[][]): string {
  const cell = (value: string | number | null): string => {
    if (value === null) return "";
    if (typeof value === "number") return String(value);
    const tame = FORMULA.test(value) ? `'${value}` : value;
    return /[",\r\n]/.test(tame) ? `"${tame.replace(/"/g, '""')}"` : tame;
  };
  return BYTE_ORDER_MARK + [header, ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}
