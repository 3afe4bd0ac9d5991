// What there is to say about a cell or a link: for tooltips, and for those who listen.
import type { Circuit, NodeKey, Notes } from "../data";
import { brief, count, counted, effect as effectText, exact } from "../format";
import { nameOf } from "../keys";
import { nameLabel, tokenLabel } from "../token-text";
import type { Diagram } from "./diagram";
import type { Effects, Shown } from "./shown";

export interface Facts {
  title: string;
  lines: { what: string; value: string }[];
}

export interface Known {
  circuit: Circuit;
  diagram: Diagram;
  effects: Effects | null;
  shown: Shown;
  notes: Notes;
}

const LONGEST_TITLE = 80;

/** A node's given name, or its key. */
export function shownName(notes: Notes, key: NodeKey): string {
  const name = nameOf(notes, key);
  return name ? nameLabel(name, LONGEST_TITLE) : key;
}

export function factsOfCell(c: number, { circuit, diagram, effects, shown, notes }: Known): Facts {
  const cell = diagram.cells[c]!;
  const { links } = diagram;
  let nIn = 0;
  let nOut = 0;
  for (let e = 0; e < links.source.length; e++) {
    if (!shown.links[e]) continue;
    nIn += Number(links.target[e] === c);
    nOut += Number(links.source[e] === c);
  }
  if (cell.node < 0) return factsOfOther(cell, circuit, nIn + nOut);
  const lines = [];
  const name = shownName(notes, cell.key);
  if (name !== cell.key) lines.push({ what: "node", value: cell.key });
  if (cell.head >= 0) lines.push({ what: "head", value: String(cell.head) });
  if (effects) lines.push({ what: "effect of ablating it", value: nats(effects.cells[c]!) });
  lines.push({ what: "held at, where ablated", value: brief(diagram.nodes[cell.node]!.mean) });
  lines.push({ what: "edges in, out", value: `${nIn}, ${nOut}` });
  const groups = notes.groups
    .filter((group) => group.nodes.includes(cell.key))
    .map((group) => nameLabel(group.name, 24));
  if (groups.length) lines.push({ what: "groups", value: groups.join(", ") });
  if (notes.pins.includes(cell.key)) lines.push({ what: "pinned", value: "stays lit" });
  return { title: name, lines };
}

function factsOfOther(cell: Diagram["cells"][number], circuit: Circuit, n: number): Facts {
  if (cell.site === "embedding")
    return { title: `embedding of channel ${cell.index}`, lines: [{ what: "tokens drawn", value: String(n) }] };
  const text = circuit.texts[String(cell.index)];
  const lines = [
    { what: "token", value: String(cell.index) },
    { what: "channels drawn", value: String(n) },
  ];
  if (cell.site === "answers") lines.push({ what: "role", value: "answer" });
  else if (cell.isMarked) lines.push({ what: "role", value: "tells a pair's prompts apart" });
  return { title: text === undefined ? cell.text : tokenLabel(text, LONGEST_TITLE), lines };
}

export function factsOfLink(e: number, { diagram, effects, notes }: Known): Facts {
  const { links, cells } = diagram;
  const name = (c: number) => {
    const cell = cells[c]!;
    return cell.kind === "token"
      ? cell.text
      : cell.site === "embedding"
        ? `channel ${cell.index}`
        : shownName(notes, cell.key);
  };
  const weight = links.weight[e]!;
  const lines = [{ what: "weight", value: exact(weight) }];
  if (effects && links.edge[e]! >= 0) lines.push({ what: "effect of removing it", value: nats(effects.links[e]!) });
  if (links.edge[e]! < 0)
    lines.push({ what: "of", value: cells[links.source[e]!]!.site === "tokens" ? "embedding" : "unembedding" });
  return { title: `${name(links.source[e]!)} → ${name(links.target[e]!)}`, lines };
}

function nats(effect: number): string {
  return Number.isNaN(effect) ? "not measured" : `${effectText(effect)} nats a prompt`;
}

/** A cell in one sentence. */
export function sentence(c: number, known: Known): string {
  const cell = known.diagram.cells[c]!;
  const row = known.diagram.rows[cell.row]!;
  const { title, lines } = factsOfCell(c, known);
  const where = cell.node < 0 ? row.name : cell.site;
  return `${title}, in ${where}: ${lines.map(({ what, value }) => `${what} ${value}`).join("; ")}.`;
}

/** What is shown, in numbers, and what isn't. */
export function statusOf({ nNodes, ofNodes, nEdges, ofEdges, hidden }: Shown): string {
  const part = (n: number, of: number, noun: string) =>
    n === of ? counted(n, noun) : `${count(n)} of ${counted(of, noun)}`;
  const why: [n: number, noun: string, why: string][] = [
    [hidden.filtered, "node", "by filters"],
    [hidden.weakNodes, "node", "of a smaller effect"],
    [hidden.weakEdges, "edge", "of a smaller weight"],
    [hidden.endless, "edge", "with a hidden end"],
    [hidden.unread, "token or embedding box", "that nothing shown is connected with"],
  ];
  const many = (noun: string) => (noun.startsWith("token") ? "token and embedding boxes" : `${noun}s`);
  const parts = why.flatMap(([n, noun, because]) => (n ? [`${counted(n, noun, many(noun))} ${because}`] : []));
  const said = `${part(nNodes, ofNodes, "node")} · ${part(nEdges, ofEdges, "edge")}`;
  return parts.length ? `${said} (hidden: ${parts.join(", ")})` : said;
}
