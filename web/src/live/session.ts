// What someone is trying with a circuit's model. It stays while other pages are looked at.
import { signal, type Signal } from "@preact/signals";
import type { Behaviour, Circuit, Edit, LiveAnswer, LiveRequest, NodeKey } from "../data";
import { positionOf } from "../keys";
import { remembered } from "../remember";
import type { Store } from "../state";
import { beginning, promptText, reach, withEdit, type Kind } from "./edits";

export interface Outcome {
  request: LiveRequest;
  answer: LiveAnswer;
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
    reaches: new Map(),
  }));
}

export function requestOf(session: Session): LiveRequest {
  return {
    circuit: session.circuit,
    prompt: session.prompt.value,
    edits: [...session.edits.value],
    in_circuit: session.inCircuit.value,
  };
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
  const values = session.outcome.value?.answer.activations[i] ?? [];
  const mean = circuit.nodes[i]?.mean ?? 0;
  const measured = behaviour?.nodes[i];
  if (!session.reaches.has(node))
    session.reaches.set(node, reach([...values, mean, ...(measured ? [measured.min, measured.max] : [])]));
  session.edits.value = withEdit(
    session.edits.value,
    beginning(node, kind, Number((values.at(-1) ?? mean).toPrecision(3))),
  );
}

/** The pair and side whose prompt this is. */
export function pairOf(circuit: Circuit, prompt: string): { pair: number; side: "a" | "b" } | null {
  for (const [pair, { a, b }] of circuit.pairs.entries()) {
    if (prompt === promptText(a, circuit.texts)) return { pair, side: "a" };
    if (prompt === promptText(b, circuit.texts)) return { pair, side: "b" };
  }
  return null;
}
