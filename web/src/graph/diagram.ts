// What the picture holds, without any measure of place: rows of cells and the links between them.
//
// 1. Rows, from below: tokens, embedding, each layer's sites (q, k and v in one row), final_resid, answers. A row
//    without a cell is left out.
// 2. Links run between neighbouring rows: embedding entries, the circuit's edges, unembedding entries. One end of each
//    is a residual channel.
// 3. A stream carries a residual channel from each write of it (embedding, resid_delta) to each later read (act_in,
//    final_resid).
// 4. A query and a key channel of one number meet in their head's attention pattern.
//    All kept queries and keys of a head make its pattern, which says where its values are read.
// 5. Of the tokens' weights only the strongest few of each channel are drawn, tokens that tell a pair's prompts apart
//    first; a note says how many there are.
import type { Circuit, Edges, NodeInfo, NodeKey } from "../data";
import { cutAt } from "../cuts";
import { counted } from "../format";
import { isRead, keyOf } from "../keys";
import { textOf, tokenLabel } from "../token-text";
import { choose, partly, type Chosen } from "./choose";

export type CellKind = "token" | "channel" | "attention" | "neuron";

export interface Cell {
  /** The node's key; `"tokens:5"`, `"embedding:7"` and `"answers:5"` for what is no node. */
  key: NodeKey;
  kind: CellKind;
  /** Position in `Diagram.rows`. */
  row: number;
  /** `"0.attn.v"`, or `"tokens"`, `"embedding"`, `"answers"`. */
  site: string;
  /** The channel, or the token's id. */
  index: number;
  /** What stands in its box. A name that people gave stands over it, and moves nothing. */
  text: string;
  /** Position in `Diagram.nodes`; -1 for what is no node. */
  node: number;
  /** The attention head it belongs to; -1 for none. */
  head: number;
  /** A token that tells prompts apart, or an answer. */
  isMarked: boolean;
}

export interface Row {
  name: string;
  /** The layer and sublayer, which neighbouring rows share. */
  band: readonly [string, string];
  /** Kinds of sites, as `"attn.q"`; empty for tokens, embedding and answers. */
  kinds: readonly string[];
  /** -1 for what belongs to none. */
  layer: number;
  /** Positions in `Diagram.cells`. */
  cells: readonly number[];
  /** Whether its cells are residual channels. */
  isOfColumns: boolean;
}

/** Parallel arrays; ends are positions in `Diagram.cells`, the source below. */
export interface Links {
  source: Int32Array;
  target: Int32Array;
  weight: Float64Array;
  /** Position in `Diagram.edges`; -1 for a token's weight. */
  edge: Int32Array;
}

export interface Stream {
  channel: number;
  /** Cells from below; some write lies below some read. */
  writes: readonly number[];
  reads: readonly number[];
}

/** A head whose kept queries and keys say where its kept values are read. */
export interface Pattern {
  row: number;
  head: number;
  queriesAndKeys: readonly number[];
  values: readonly number[];
}

export interface Diagram {
  nodes: readonly NodeInfo[];
  edges: Edges;
  /** It shows this many nodes of the ranking; null for the circuit itself. */
  size: number | null;
  cells: readonly Cell[];
  rows: readonly Row[];
  links: Links;
  streams: readonly Stream[];
  /** [query, key] cells. */
  meetings: readonly (readonly [number, number])[];
  patterns: readonly Pattern[];
  /** What the picture leaves out. */
  notes: readonly string[];
}

const FEW_ANSWERS = 8;
const LONGEST_TOKEN = 16;

const BLOCK_ROWS = [
  ["attn.act_in"],
  ["attn.q", "attn.k", "attn.v"],
  ["attn.resid_delta"],
  ["mlp.act_in"],
  ["mlp.post_act"],
  ["mlp.resid_delta"],
] as const;

/** A circuit, or a cut of `size` nodes of its ranking, as a diagram. */
export function describe(circuit: Circuit, size: number | null): Diagram {
  const { nodes, edges } = size === null ? circuit : cutAt(circuit, size);
  return new Builder(circuit, nodes, edges).build(circuit.cuts ? size : null);
}

class Builder {
  private readonly cells: Cell[] = [];
  private readonly rows: Row[] = [];
  private readonly at = new Map<NodeKey, number>();
  private readonly source: number[] = [];
  private readonly target: number[] = [];
  private readonly weight: number[] = [];
  private readonly edge: number[] = [];

  constructor(
    private readonly circuit: Circuit,
    private readonly nodes: readonly NodeInfo[],
    private readonly edges: Edges,
  ) {}

  build(size: number | null): Diagram {
    const { circuit, nodes, edges } = this;
    const bySite = this.nodesBySite();
    const { reads, final } = this.channels(bySite);
    const { embedding, unembedding, answers } = this.tokenWeights(reads, final);
    this.rowsOfEmbedding(embedding);
    this.rowsOfLayers(bySite);
    const last = (bySite.get("final_resid") ?? []).map((n) => this.node(n, "final_resid"));
    this.row("final_resid", ["unembedding", ""], ["final_resid"], circuit.n_layer, true, last);
    this.tokenRow("answers", answers, "unembedding", () => true);
    this.allLinks(embedding, unembedding);
    return {
      nodes,
      edges,
      size,
      cells: this.cells,
      rows: this.rows,
      links: {
        source: Int32Array.from(this.source),
        target: Int32Array.from(this.target),
        weight: Float64Array.from(this.weight),
        edge: Int32Array.from(this.edge),
      },
      streams: this.streams(),
      meetings: this.meetings(),
      patterns: this.patterns(),
      notes: [
        ...partly(embedding.kept.length, embedding.n, "embedding", ", differing tokens first"),
        ...partly(unembedding.kept.length, unembedding.n, "unembedding", ""),
        ...(size !== null ? this.unstored(reads, final) : []),
      ],
    };
  }

  /** Positions of the nodes at each site, by index. */
  private nodesBySite(): Map<string, number[]> {
    const { circuit, nodes } = this;
    const bySite = new Map<string, number[]>();
    nodes.forEach((node, n) => {
      const site = circuit.sites[node.site]?.name ?? "?";
      if (!bySite.has(site)) bySite.set(site, []);
      bySite.get(site)!.push(n);
    });
    for (const list of bySite.values()) list.sort((a, b) => nodes[a]!.index - nodes[b]!.index);
    return bySite;
  }

  /** The residual channels that are read, and those that final_resid keeps. */
  private channels(bySite: Map<string, number[]>): { reads: Set<number>; final: Set<number> } {
    const of = (site: string) => (bySite.get(site) ?? []).map((n) => this.nodes[n]!.index);
    return { reads: new Set([...bySite.keys()].filter(isRead).flatMap(of)), final: new Set(of("final_resid")) };
  }

  /** The entries of embedding and unembedding that are drawn, and the tokens of the last row. */
  private tokenWeights(reads: Set<number>, final: Set<number>) {
    const { circuit } = this;
    const few = new Set(circuit.answers.length <= FEW_ANSWERS ? circuit.answers : []);
    const embedding = choose(circuit.embedding, reads, new Set(circuit.differing), new Set());
    const unembedding = choose(circuit.unembedding, final, new Set(), few);
    const answers = new Set([...unembedding.kept.map(([token]) => token), ...(final.size ? few : [])]);
    return { embedding, unembedding, answers };
  }

  private rowsOfEmbedding({ kept }: Chosen): void {
    const differing = new Set(this.circuit.differing);
    const tokens = new Set(kept.map(([token]) => token));
    this.tokenRow("tokens", tokens, "embedding", (token) => differing.has(token));
    const written = [...new Set(kept.map(([, channel]) => channel))].sort((a, b) => a - b);
    const cells = written.map((channel) => this.channelOfEmbedding(channel));
    this.row("embedding", ["embedding", ""], [], -1, true, cells);
  }

  private rowsOfLayers(bySite: Map<string, number[]>): void {
    for (let layer = 0; layer < this.circuit.n_layer; layer++)
      for (const kinds of BLOCK_ROWS) {
        const own = kinds.flatMap((kind) => (bySite.get(`${layer}.${kind}`) ?? []).map((n) => this.node(n, kind)));
        const name = kinds.length === 1 ? `${layer}.${kinds[0]}` : `${layer}.attn.{q, k, v}`;
        const sublayer = kinds[0].startsWith("attn") ? "attention" : "MLP";
        const isOfColumns = kinds[0].includes("act_in") || kinds[0].includes("resid");
        this.row(name, [`layer ${layer}`, sublayer], kinds, layer, isOfColumns, own);
      }
  }

  private allLinks(embedding: Chosen, unembedding: Chosen): void {
    const { circuit, nodes, edges } = this;
    for (const [token, channel, weight] of embedding.kept)
      this.link(`tokens:${token}`, `embedding:${channel}`, weight, -1);
    const keys = nodes.map((node) => keyOf(circuit, node));
    edges.source.forEach((source, e) => this.link(keys[source]!, keys[edges.target[e]!]!, edges.weight[e]!, e));
    for (const [token, channel, weight] of unembedding.kept)
      this.link(`final_resid:${channel}`, `answers:${token}`, weight, -1);
  }

  /** Tokens' weights are stored for the circuit's own channels: a cut may read others. */
  private unstored(reads: Set<number>, final: Set<number>): string[] {
    const own = { reads: new Set<number>(), final: new Set<number>() };
    for (const { site, index } of this.circuit.nodes) {
      const name = this.circuit.sites[site]?.name ?? "?";
      if (isRead(name)) own.reads.add(index);
      if (name === "final_resid") own.final.add(index);
    }
    const n = new Set([
      ...[...reads].filter((channel) => !own.reads.has(channel)),
      ...[...final].filter((channel) => !own.final.has(channel)),
    ]).size;
    return n ? [`tokens of ${counted(n, "channel")} aren't stored`] : [];
  }

  private row(
    name: string,
    band: Row["band"],
    kinds: readonly string[],
    layer: number,
    isOfColumns: boolean,
    cells: Omit<Cell, "row">[],
  ): void {
    if (!cells.length) return;
    const first = this.cells.length;
    for (const cell of cells) {
      this.at.set(cell.key, this.cells.length);
      this.cells.push({ ...cell, row: this.rows.length });
    }
    this.rows.push({ name, band, kinds, layer, cells: cells.map((_, i) => first + i), isOfColumns });
  }

  private tokenRow(site: string, tokens: Set<number>, band: string, isMarked: (token: number) => boolean): void {
    const cells = [...tokens]
      .sort((a, b) => a - b)
      .map((token): Omit<Cell, "row"> => {
        const text = tokenLabel(textOf(token, this.circuit.texts), LONGEST_TOKEN);
        return cell(`${site}:${token}`, "token", site, token, text, -1, -1, isMarked(token));
      });
    this.row(site, [band, ""], [], -1, false, cells);
  }

  private channelOfEmbedding(channel: number): Omit<Cell, "row"> {
    return cell(
      `embedding:${channel}`,
      "channel",
      "embedding",
      channel,
      String(channel),
      -1,
      -1,
      false,
    );
  }

  private node(n: number, kind: string): Omit<Cell, "row"> {
    const { index, site } = this.nodes[n]!;
    const name = this.circuit.sites[site]!.name;
    const isHead = kind === "attn.q" || kind === "attn.k" || kind === "attn.v";
    const key = keyOf(this.circuit, this.nodes[n]!);
    const look = isHead ? "attention" : kind === "mlp.post_act" ? "neuron" : "channel";
    return cell(
      key,
      look,
      name,
      index,
      String(index),
      n,
      isHead ? Math.floor(index / this.circuit.d_head) : -1,
      false,
    );
  }

  private link(source: NodeKey, target: NodeKey, weight: number, edge: number): void {
    const from = this.at.get(source);
    const to = this.at.get(target);
    if (from === undefined || to === undefined) return;
    this.source.push(from);
    this.target.push(to);
    this.weight.push(weight);
    this.edge.push(edge);
  }

  private streams(): Stream[] {
    const found = new Map<number, { writes: number[]; reads: number[] }>();
    this.cells.forEach((cell, c) => {
      if (!this.rows[cell.row]!.isOfColumns) return;
      const of = found.get(cell.index) ?? { writes: [], reads: [] };
      found.set(cell.index, of);
      (isRead(cell.site) ? of.reads : of.writes).push(c);
    });
    const row = (c: number) => this.cells[c]!.row;
    return [...found]
      .filter(([, { writes, reads }]) => writes.length && reads.length && row(writes[0]!) < row(reads.at(-1)!))
      .map(([channel, of]) => ({ channel, ...of }));
  }

  private patterns(): Pattern[] {
    const found = new Map<string, { row: number; head: number; queriesAndKeys: number[]; values: number[] }>();
    this.cells.forEach(({ row, head, site }, c) => {
      if (head < 0) return;
      const of = found.get(`${row} ${head}`) ?? { row, head, queriesAndKeys: [], values: [] };
      found.set(`${row} ${head}`, of);
      (site.endsWith(".v") ? of.values : of.queriesAndKeys).push(c);
    });
    return [...found.values()].filter(({ queriesAndKeys, values }) => queriesAndKeys.length && values.length);
  }

  private meetings(): [number, number][] {
    return this.cells.flatMap((cell, c) => {
      if (!cell.site.endsWith(".attn.q")) return [];
      const key = this.at.get(`${cell.site.slice(0, -1)}k:${cell.index}`);
      return key === undefined ? [] : [[c, key] as [number, number]];
    });
  }
}

function cell(
  key: NodeKey,
  kind: CellKind,
  site: string,
  index: number,
  text: string,
  node: number,
  head: number,
  isMarked: boolean,
): Omit<Cell, "row"> {
  return { key, kind, site, index, text, node, head, isMarked };
}
