// What someone is trying with a circuit's model. It stays while other pages are looked at.
import { signal, type Signal } from "@preact/signals";
import type { Behaviour, Circuit, Edit, LiveAnswer, LiveRequest, NodeKey } from "../data";
import { positionOf } from "../keys";
import { remembered } from "../remember";
import type { Store } from "../state";
import { beginning, promptText, reach, withEdit, without, type Kind } from "./edits";

export interface Outcome {
  request: LiveRequest;
  answer: LiveAnswer;
}

/** Activations by the nodes' positions in `Circuit.nodes`. */
export type ByNode = ReadonlyMap<number, readonly number[]>;

export function byNode(nodes: readonly number[], rows: readonly (readonly number[])[] | null): ByNode {
  return new Map((rows ?? []).map((row, i) => [nodes[i] ?? -1, row]));
}

export interface Session {
  /** `Circuit.hash` of the circuit that is asked. */
  circuit: string;
  prompt: Signal<string>;
  edits: Signal<readonly Edit[]>;
  inCircuit: Signal<boolean>;
  /** The last answer and what it answers, also while the next one is asked for. */
  outcome: Signal<Outcome | null>;
  isAsking: Signal<boolean>;
  /** Why the last question has no answer. */
  trouble: Signal<string | null>;
  /** Which nodes' activations are shown. */
  filter: Signal<string>;
  /** The last activations without edits, and what they are of. */
  unedited: { of: string; rows: number[][] } | null;
  /** How far clamps' sliders reach: fixed when the edit begins, as the node's values then are the clamp's. */
  reaches: Map<NodeKey, number>;
}

export function sessionOf(store: Store, circuit: Circuit): Session {
  return remembered(store, `live ${circuit.card.id} ${circuit.hash}`, () => ({
    circuit: circuit.hash,
    prompt: signal(circuit.pairs[0] ? promptText(circuit.pairs[0].a, circuit.texts) : ""),
    edits: signal<readonly Edit[]>([]),
    inCircuit: signal(true),
    outcome: signal<Outcome | null>(null),
    isAsking: signal(false),
    trouble: signal<string | null>(null),
    filter: signal(""),
    unedited: null,
    reaches: new Map(),
  }));
}

/** What is asked, with the activations of these nodes. */
export function requestOf(session: Session, nodes: number[]): LiveRequest {
  const edits = [...session.edits.value];
  return {
    circuit: session.circuit,
    prompt: session.prompt.value,
    edits,
    in_circuit: session.inCircuit.value,
    nodes,
    unedited: edits.length > 0,
  };
}

/** What activations without edits are of: the same while edits change. */
const plainOf = ({ prompt, in_circuit, nodes }: LiveRequest): string => JSON.stringify([prompt, in_circuit, nodes]);

/** The request as it is sent: without what is known. */
export function asSent(session: Session, request: LiveRequest): LiveRequest {
  return { ...request, unedited: request.unedited && session.unedited?.of !== plainOf(request) };
}

/** Take an answer up, with the activations without edits where they were left out. */
export function hear(session: Session, { request, answer }: Outcome): void {
  const known = session.unedited?.of === plainOf(request) ? session.unedited.rows : null;
  const rows = request.edits.length === 0 ? answer.activations : (answer.activations_unedited ?? known);
  if (rows) session.unedited = { of: plainOf(request), rows };
  session.outcome.value = { request, answer: { ...answer, activations_unedited: rows } };
}

/** Begin an edit of a node, or change its kind. A clamp begins at what the node does after the prompt. */
export function begin(
  session: Session,
  circuit: Circuit,
  behaviour: Behaviour | null,
  node: NodeKey,
  kind: Kind,
): void {
  const i = positionOf(circuit, node);
  const outcome = session.outcome.value;
  const values = outcome?.answer.activations[outcome.request.nodes.indexOf(i)] ?? [];
  const now = outcome?.answer.last[i];
  const mean = circuit.nodes[i]?.mean ?? 0;
  const measured = behaviour?.nodes[i];
  if (!session.reaches.has(node))
    session.reaches.set(node, reach([...values, now ?? mean, mean, ...(measured ? [measured.min, measured.max] : [])]));
  session.edits.value = withEdit(
    session.edits.value,
    beginning(node, kind, Number((now ?? mean).toPrecision(3))),
  );
}

/** Let a node be as it is. */
export function end(session: Session, node: NodeKey): void {
  session.edits.value = without(session.edits.value, node);
  session.reaches.delete(node);
}

/** The pair and side whose prompt this is. */
export function pairOf(circuit: Circuit, prompt: string): { pair: number; side: "a" | "b" } | null {
  for (const [pair, { a, b }] of circuit.pairs.entries()) {
    if (prompt === promptText(a, circuit.texts)) return { pair, side: "a" };
    if (prompt === promptText(b, circuit.texts)) return { pair, side: "b" };
  }
  return null;
}
