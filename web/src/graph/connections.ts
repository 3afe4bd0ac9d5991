// What a token, a channel of the embedding or an answer is connected with, by all weights that are stored: the picture
// has the strongest few alone.
import type { Behaviour, Circuit, NodeKey } from "../data";
import { isRead, keyOf, partsOf } from "../keys";
import { textOf, tokenLabel } from "../token-text";
import { tokenEntries } from "../weights";
import type { Diagram } from "./diagram";

export interface Connection {
  /** `channel 7`, or how a token reads. */
  what: string;
  weight: number;
  /** The nodes that read the channel, or are it; or a token's own box where it is drawn. */
  to: readonly NodeKey[];
}

export interface Connections {
  title: string;
  /** What the list is of. */
  of: string;
  /** Of a channel of the embedding, the nodes that read it. */
  readers: readonly NodeKey[];
  /** The strongest first. */
  all: readonly Connection[];
}

/** Null for a cell that is a node or isn't there. */
export function connectionsOf(
  key: NodeKey,
  circuit: Circuit,
  behaviour: Behaviour | null,
  diagram: Diagram,
): Connections | null {
  const [site, index] = partsOf(key);
  const texts = [circuit.texts, behaviour?.texts];
  const readers = readersOf(circuit, diagram);
  const reading = (token: number) => tokenLabel(textOf(token, ...texts));
  if (site === "tokens" || site === "answers") {
    const isAnswer = site === "answers";
    const table = isAnswer
      ? tokenEntries(circuit.unembedding, behaviour?.unembedding)
      : tokenEntries(circuit.embedding, behaviour?.embedding);
    const all = table
      .filter(({ token }) => token === index)
      .map(({ channel, weight }) => {
        const to = (readers.get(channel) ?? []).filter((node) => !isAnswer || node.startsWith("final_resid:"));
        return { what: `channel ${channel}`, weight, to };
      });
    const of = isAnswer ? "final channels that it is read from" : "channels that it is written to";
    return { title: reading(index), of, readers: [], all: strongest(all) };
  }
  if (site !== "embedding") return null;
  const drawn = new Set(diagram.cells.map((cell) => cell.key));
  const all = tokenEntries(circuit.embedding, behaviour?.embedding)
    .filter(({ channel }) => channel === index)
    .map(({ token, weight }) => {
      const to = [`tokens:${token}`].filter((key) => drawn.has(key));
      return { what: reading(token), weight, to };
    });
  return {
    title: `embedding of channel ${index}`,
    of: "tokens that write it",
    readers: readers.get(index) ?? [],
    all: strongest(all),
  };
}

function strongest(all: Connection[]): Connection[] {
  return all.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
}

/** By channel, the nodes that read the stream. */
function readersOf(circuit: Circuit, { nodes }: Diagram): Map<number, NodeKey[]> {
  const found = new Map<number, NodeKey[]>();
  for (const node of nodes) {
    if (!isRead(circuit.sites[node.site]?.name ?? "?")) continue;
    if (!found.has(node.index)) found.set(node.index, []);
    found.get(node.index)!.push(keyOf(circuit, node));
  }
  return found;
}
