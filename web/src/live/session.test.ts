import { expect, it } from "vitest";
import type { Behaviour, LiveAnswer } from "../data";
import { planted } from "../node/planted";
import { memoryRouter } from "../route";
import type { Source } from "../source";
import { Store } from "../state";
import { asSent, begin, end, hear, pairOf, requestOf, sessionOf } from "./session";

const circuit = planted();
const store = () => new Store({} as Source, memoryRouter());

it("begins with the first pair's prompt, in the circuit, and stays the circuit's own", () => {
  const page = store();
  const session = sessionOf(page, circuit);
  expect(requestOf(session, [2])).toEqual({
    circuit: circuit.hash,
    prompt: "x'=",
    edits: [],
    in_circuit: true,
    nodes: [2],
    unedited: false,
  });
  session.prompt.value = "other";
  expect(sessionOf(page, circuit)).toBe(session);
  expect(sessionOf(page, { ...circuit, card: { ...circuit.card, id: "b" } }).prompt.value).toBe("x'=");
  expect(sessionOf(page, { ...circuit, hash: "another" }).prompt.value).toBe("x'=");
  expect(sessionOf(store(), circuit).prompt.value).toBe("x'=");
});

it("knows the pair whose prompt is asked", () => {
  expect([pairOf(circuit, "x'="), pairOf(circuit, 'x"='), pairOf(circuit, "x")]).toEqual([
    { pair: 0, side: "a" },
    { pair: 0, side: "b" },
    null,
  ]);
});

it("begins a clamp at what the node did last, and at its mean where nothing was asked", () => {
  const session = sessionOf(store(), circuit);
  begin(session, circuit, null, "0.attn.v:5", "clamp");
  expect(session.edits.value).toEqual([{ node: "0.attn.v:5", kind: "clamp", value: 0 }]);
  const last = circuit.nodes.map((_, i) => i + 0.12345);
  session.outcome.value = { request: requestOf(session, [7]), answer: { activations: [[0, 9]], last } as LiveAnswer };
  begin(session, circuit, null, "0.attn.v:5", "clamp");
  expect(session.edits.value).toEqual([{ node: "0.attn.v:5", kind: "clamp", value: 3.12 }]);
  begin(session, circuit, null, "0.attn.v:5", "ablate");
  expect(session.edits.value).toEqual([{ node: "0.attn.v:5", kind: "ablate" }]);
});

it("a clamp reaches at least as far as the node was measured, and no further once it has begun", () => {
  const session = sessionOf(store(), circuit);
  const behaviour = { nodes: circuit.nodes.map(() => ({ min: -7, max: 2 })) } as unknown as Behaviour;
  begin(session, circuit, behaviour, "0.attn.v:5", "clamp");
  const reach = session.reaches.get("0.attn.v:5")!;
  expect(reach).toBeGreaterThanOrEqual(7);
  session.outcome.value = {
    request: requestOf(session, [3]),
    answer: { activations: [[1000]], last: circuit.nodes.map(() => 1000) } as LiveAnswer,
  };
  begin(session, circuit, behaviour, "0.attn.v:5", "scale");
  expect(session.reaches.get("0.attn.v:5")).toBe(reach);
});

it("an edit that is taken away is forgotten, so that the next one begins anew", () => {
  const session = sessionOf(store(), circuit);
  begin(session, circuit, null, "0.attn.v:5", "clamp");
  end(session, "0.attn.v:5");
  expect([session.edits.value, session.reaches.size]).toEqual([[], 0]);
});

it("asks for the activations without edits once a prompt, and shows them beside every answer", () => {
  const session = sessionOf(store(), circuit);
  const ask = (activations: number[][], unedited: number[][] | null, nodes = [2]) => {
    const request = asSent(session, requestOf(session, nodes));
    const answer = { activations, activations_unedited: unedited, last: [] as number[] } as LiveAnswer;
    hear(session, { request, answer });
    return [request.unedited, session.outcome.value?.answer.activations_unedited];
  };
  expect(ask([[1]], null)).toEqual([false, [[1]]]);
  begin(session, circuit, null, "0.attn.v:5", "ablate");
  expect(ask([[5]], null)).toEqual([false, [[1]]]);
  session.prompt.value = "another";
  expect(ask([[6]], [[2]])).toEqual([true, [[2]]]);
  expect(ask([[7]], null)).toEqual([false, [[2]]]);
  expect(ask([[8]], [[3]], [4])).toEqual([true, [[3]]]);
  session.inCircuit.value = false;
  expect(ask([[9]], [[4]], [4])).toEqual([true, [[4]]]);
});
