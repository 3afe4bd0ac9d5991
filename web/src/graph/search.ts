// Find nodes by what people type: a node, a site, an index, a head, a token, or a name that someone gave.
import type { Behaviour, Circuit, NodeKey, Notes } from "../data";
import { number } from "../format";
import { isRead, keyOf, LAYER_KINDS, nameOf, partsOf } from "../keys";
import { textOf, tokenLabel } from "../token-text";
import { tokenEntries, type TokenEntry } from "../weights";

export type Query =
  | { by: "nothing" }
  /** null stands for any. */
  | { by: "site"; layer: number | null; kind: string | null; index: number | null }
  | { by: "head"; layer: number | null; head: number }
  | { by: "text"; text: string };

export interface Hit {
  key: NodeKey;
  /** Why it is among the results. */
  why: string;
}

const TRANSFORMER_LENS: Record<string, string> = {
  hook_attn_in: "attn.act_in",
  "ln1.hook_normalized": "attn.act_in",
  "attn.hook_q": "attn.q",
  "attn.hook_k": "attn.k",
  "attn.hook_v": "attn.v",
  hook_attn_out: "attn.resid_delta",
  hook_mlp_in: "mlp.act_in",
  "ln2.hook_normalized": "mlp.act_in",
  "mlp.hook_post": "mlp.post_act",
  hook_mlp_out: "mlp.resid_delta",
};

/** What was meant. `0.attn.v:122`, `attn.v`, `blocks.0.attn.hook_v[122]`, `final_resid:7`, `122`, `layer 1`, `head 7`. */
export function parse(typed: string): Query {
  const text = typed.trim();
  if (!text) return typed ? { by: "text", text: typed } : { by: "nothing" };
  if (/^\d+$/.test(text)) return { by: "site", layer: null, kind: null, index: Number(text) };
  const layer = /^(?:layer\s*|blocks\.|L)(\d+)$/i.exec(text);
  if (layer) return { by: "site", layer: Number(layer[1]), kind: null, index: null };
  const head = /^(?:(?:layer\s*|blocks\.|L)?(\d+)[\s.]+)?head\s*(\d+)$/i.exec(text);
  if (head) return { by: "head", layer: head[1] === undefined ? null : Number(head[1]), head: Number(head[2]) };
  const [, site = text, index] = /^(.*?)(?:\s*:\s*|\s+|\s*\[\s*)(\d+)\s*\]?$/.exec(text) ?? [];
  // Alone `v` may be a token; with an index it is a site.
  const found = siteOf(site) ?? (index === undefined ? null : siteOf(lengthened(site)));
  return found
    ? { by: "site", ...found, index: index === undefined ? null : Number(index) }
    : { by: "text", text: typed };
}

/** `0.v` as `0.attn.v`, `post_act` as `mlp.post_act`; what attention and MLP both have stays as it is. */
function lengthened(name: string): string {
  const [, layer = "", place = ""] = /^(\d+\.)?(.*)$/.exec(name) ?? [];
  const kinds = LAYER_KINDS.filter((kind) => kind.endsWith(`.${place}`));
  return kinds.length === 1 ? layer + kinds[0]! : name;
}

function siteOf(name: string): { layer: number | null; kind: string } | null {
  if (name === "final_resid" || name === "ln_final.hook_normalized") return { layer: null, kind: "final_resid" };
  const [, layer, place = ""] = /^(?:(?:blocks\.)?(\d+)\.)?(.+)$/.exec(name) ?? [];
  const kind = Object.hasOwn(TRANSFORMER_LENS, place) ? TRANSFORMER_LENS[place]! : place;
  if (!LAYER_KINDS.includes(kind)) return null;
  return { layer: layer === undefined ? null : Number(layer), kind };
}

/** What is searched through. */
export interface Searched {
  circuit: Circuit;
  behaviour: Behaviour | null;
  notes: Notes;
  /** The nodes that can be jumped to. */
  keys: readonly NodeKey[];
}

/** The nodes that fit, the best first, each once. */
export function search(typed: string, on: Searched): Hit[] {
  const query = parse(typed);
  if (query.by === "nothing") return [];
  const hits: Hit[] = [];
  if (query.by === "site" || query.by === "head")
    for (const key of on.keys) if (fits(key, query, on.circuit.d_head)) hits.push({ key, why: whyOf(query) });
  if (query.by === "text") hits.push(...byName(query.text, on));
  // Digits may be a token or part of a name as well.
  const text = query.by === "text" ? query.text : typed.trim();
  if (query.by === "text" || /^\d+$/.test(text)) {
    if (query.by !== "text") hits.push(...byName(text, on));
    hits.push(...byToken(text, on));
  }
  const seen = new Set<NodeKey>();
  return hits.filter(({ key }) => !seen.has(key) && seen.add(key));
}

function whyOf(query: Query & { by: "site" | "head" }): string {
  if (query.by === "head") return `head ${query.head}`;
  return query.index !== null ? `index ${query.index}` : (query.kind ?? `layer ${query.layer}`);
}

function fits(key: NodeKey, query: Query & { by: "site" | "head" }, dHead: number): boolean {
  const [site, index] = partsOf(key);
  const layer = /^\d+(?=\.)/.exec(site)?.[0];
  const kind = layer === undefined ? site : site.slice(layer.length + 1);
  if (query.layer !== null && layer !== String(query.layer)) return false;
  if (query.by === "head") return /^attn\.[qkv]$/.test(kind) && Math.floor(index / dHead) === query.head;
  return (query.kind === null || kind === query.kind) && (query.index === null || index === query.index);
}

const holds = (text: string, part: string): boolean => text.toLowerCase().includes(part.toLowerCase());

function byName(text: string, { notes, keys }: Searched): Hit[] {
  const part = text.trim();
  const hits: Hit[] = [];
  for (const key of keys) {
    if (holds(nameOf(notes, key) ?? "", part)) hits.push({ key, why: "name" });
    else if (part.length > 2 && holds(key, part)) hits.push({ key, why: "site" });
  }
  const known = new Set(keys);
  for (const group of notes.groups)
    if (holds(group.name, part))
      hits.push(...group.nodes.filter((key) => known.has(key)).map((key) => ({ key, why: `group ${group.name}` })));
  return hits;
}

function byToken(text: string, { circuit, behaviour, keys }: Searched): Hit[] {
  const texts = behaviour ? { ...behaviour.texts, ...circuit.texts } : circuit.texts;
  const meant = new Map<number, string>();
  for (const [token, read] of Object.entries(texts)) {
    const shown = tokenLabel(textOf(Number(token), texts));
    if (holds(read, text) || holds(shown, text)) meant.set(Number(token), shown);
  }
  if (!meant.size) return [];
  const isWhole = (token: number) => Number([texts[token]?.trim(), meant.get(token)].includes(text.trim()));
  const found: { hit: Hit; isWhole: number; weight: number }[] = [];
  const connect = (all: readonly TokenEntry[], verb: string, isMeant: (site: string) => boolean): void => {
    const byChannel = new Map<number, NodeKey[]>();
    for (const key of keys) {
      const [site, index] = partsOf(key);
      if (isMeant(site)) byChannel.set(index, [...(byChannel.get(index) ?? []), key]);
    }
    for (const { token, channel, weight } of all) {
      const shown = meant.get(token);
      if (shown === undefined) continue;
      const why = `${verb} ${shown} (${number(weight)})`;
      for (const key of byChannel.get(channel) ?? [])
        found.push({ hit: { key, why }, isWhole: isWhole(token), weight: Math.abs(weight) });
    }
  };
  connect(tokenEntries(circuit.embedding, behaviour?.embedding), "reads", isRead);
  connect(tokenEntries(circuit.unembedding, behaviour?.unembedding), "writes", (site) => site === "final_resid");
  found.sort((a, b) => b.isWhole - a.isWhole || b.weight - a.weight);
  return [...found.map(({ hit }) => hit), ...bySample(meant, circuit, behaviour, new Set(keys))];
}

/** Nodes whose strongest samples were drawn at such a token, then those that hold one. */
function bySample(
  meant: Map<number, string>,
  circuit: Circuit,
  behaviour: Behaviour | null,
  keys: Set<NodeKey>,
): Hit[] {
  const at: Hit[] = [];
  const within: Hit[] = [];
  behaviour?.nodes.forEach((node, n) => {
    const key = keyOf(circuit, circuit.nodes[n]!);
    if (!keys.has(key)) return;
    const drawn = node.drawn.find((token) => meant.has(token));
    const other = node.held.find((token) => meant.has(token));
    if (drawn !== undefined) at.push({ key, why: `strongest at ${meant.get(drawn)}` });
    else if (other !== undefined) within.push({ key, why: `top samples hold ${meant.get(other)}` });
  });
  return [...at, ...within];
}
