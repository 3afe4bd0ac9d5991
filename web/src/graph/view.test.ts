import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Behaviour, Circuit, NodeInfo } from "../data";
import { memoryRouter } from "../route";
import type { Source } from "../source";
import { Store } from "../state";
import { across, type Across } from "./across";
import type { Diagram } from "./diagram";
import { EDGES, NODES, plant } from "./planted";
import { hidingOf, shownOf } from "./shown";
import { toJson } from "./table";
import { GraphView } from "./view";

const views: GraphView[] = [];
afterEach(() => views.splice(0).forEach((view) => view.end()));

const behaviour = {
  nodes: NODES.map((_, n) => ({ effect_in_circuit: n / 10 })),
  circuit: plant().hash,
  edge_effects: EDGES.map((_, e) => e / 10),
} as unknown as Behaviour;

/** The planted circuit, cut from a ranking that goes on with a read of channel 2 and a final channel 4. */
function ranked(): Circuit {
  const circuit = plant({ has_behaviour: true });
  const more = (name: string, index: number): NodeInfo => ({
    site: circuit.sites.findIndex((site) => site.name === name),
    index,
    mean: 0,
  });
  const ranking = [...circuit.nodes, more("1.attn.act_in", 2), more("final_resid", 4)];
  return { ...circuit, cuts: { sizes: [1], losses: [0.7], n_cut: NODES.length, ranking, edges: circuit.edges } };
}

/** Without workers, as here, places are found at once. */
async function opened(circuit: Circuit): Promise<{ store: Store; view: GraphView }> {
  const source = { circuit: async () => circuit, behaviour: async () => behaviour } as unknown as Source;
  const store = new Store(source, memoryRouter());
  const view = new GraphView(store);
  views.push(view);
  await store.open("c");
  return { store, view };
}

test("the diagram, what is shown and its places follow the store", async () => {
  const { store, view } = await opened(ranked());
  expect(view.shown.value).toMatchObject({ nNodes: NODES.length, ofNodes: NODES.length, ofEdges: EDGES.length });
  store.change({ weightAtLeast: 0.5 });
  expect(view.shown.value!.nEdges).toBe(EDGES.filter(([, , weight]) => Math.abs(weight) >= 0.5).length);
  store.undo();
  expect(view.shown.value!.nEdges).toBe(EDGES.length);
  store.change({ hiddenLayers: [1] });
  const hidden = view.find("1.mlp.post_act:9")!;
  expect([view.shown.value!.cells[hidden], Number.isNaN(view.layout.value!.y[hidden])]).toEqual([0, true]);
});

test("pointing at a node lights its paths, a pin stays lit", async () => {
  const { store, view } = await opened(ranked());
  expect(view.lit.value).toBeNull();
  store.hovered.value = "0.attn.v:6";
  const lit = view.lit.value!.cells;
  expect([lit[view.find("0.attn.v:6")!], lit[view.find("0.attn.act_in:5")!]].every(Boolean)).toBe(true);
  store.hovered.value = null;
  store.change({ notes: { names: {}, groups: [], pins: ["0.attn.v:6"] } });
  expect(view.lit.value?.cells[view.find("0.attn.v:6")!]).toBeTruthy();
});

/** The cells that are lit; null where all are lit alike. */
const keysLit = (view: GraphView, lit = view.lit.value): string[] | null =>
  lit && view.diagram.value!.cells.flatMap(({ key }, c) => (lit.cells[c] ? [key] : []));

test("what is pointed at last is lit: on the graph, or in a list", async () => {
  const { store, view } = await opened(ranked());
  view.pointed.value = store.hovered.value = "0.attn.v:6"; // as the graph points
  store.hovered.value = "0.attn.v:2"; // as a list does
  expect([view.lookedAt.value, keysLit(view)!.includes("0.attn.v:6")]).toEqual(["0.attn.v:2", false]);
  store.hovered.value = null;
  expect([view.lookedAt.value, keysLit(view)!.includes("0.attn.v:6")]).toEqual(["0.attn.v:6", true]);
});

test("what is hidden dims nothing: what is selected stays lit, and without it all is", async () => {
  const { store, view } = await opened(ranked());
  store.change({ selected: "0.attn.v:6" });
  store.change({ hiddenKinds: ["mlp.post_act"] });
  const before = keysLit(view)!;
  expect([before.includes("0.attn.v:6"), before.includes("0.attn.act_in:3")]).toEqual([true, false]);
  store.hovered.value = "1.mlp.post_act:9";
  expect(keysLit(view)).toEqual(before);
  store.change({ hiddenKinds: ["attn.v"] });
  store.hovered.value = null;
  expect(view.lit.value).toBeNull();
});

test("why a node is hidden, and what shows it again", async () => {
  const { store, view } = await opened(ranked());
  const key = "0.attn.k:2"; // its effect: 0.3
  const hiding = () => hidingOf(view.diagram.value!, store.look.value, view.shown.value!, view.find(key));
  expect(hiding()).toBeNull();
  store.change({ hiddenLayers: [0, 1], hiddenKinds: ["attn.q", "attn.k"], effectAtLeast: 0.35 });
  expect(hiding()?.change).toEqual({ hiddenLayers: [1], hiddenKinds: ["attn.q"] });
  store.change(hiding()!.change!);
  expect(hiding()?.why).toContain("below the threshold");
  store.change(hiding()!.change!);
  expect([hiding(), view.shown.value!.cells[view.find(key)!]]).toEqual([null, 1]);
  store.change({ size: 3 });
  expect(hiding()).toEqual({ why: "the cut that is shown doesn't have it", change: null });
});

test("in figures what is selected, held or pinned is lit, wherever pointer and keyboard are", async () => {
  const { store, view } = await opened(ranked());
  store.change({ selected: "0.attn.v:6" });
  const before = keysLit(view);
  view.pointed.value = store.hovered.value = "1.mlp.post_act:9";
  expect(keysLit(view)).not.toEqual(before);
  expect(keysLit(view, view.staysLit.value)).toEqual(before);
  store.change({ selected: null });
  expect(view.staysLit.value).toBeNull();
  store.change({ notes: { names: {}, groups: [], pins: ["1.mlp.resid_delta:1"] } });
  expect(keysLit(view, view.staysLit.value)).toContain("1.mlp.resid_delta:1");
});

test("what is picked goes with the circuit", async () => {
  const { store, view } = await opened(ranked());
  view.picked.value = ["0.attn.v:6"];
  store.circuit.value = plant();
  expect(view.picked.value).toEqual([]);
});

test("effects are of the circuit: a cut has none to be shown, hidden for or exported", async () => {
  const { store, view } = await opened(ranked());
  expect(view.effects.value!.cells[view.find(NODES[3]!)!]).toBe(0.3);
  store.change({ effectAtLeast: 0.35 });
  expect(view.shown.value!.nNodes).toBe(NODES.length - 4);
  store.change({ size: NODES.length });
  expect(view.effects.value).toBeNull();
  expect(view.shown.value!.nNodes).toBe(NODES.length);
  const [diagram, look] = [view.diagram.value!, store.look.value];
  const [effects, shown] = [view.effects.value, view.shown.value!];
  const data = { circuit: store.circuit.value!, diagram, effects, behaviour: store.behaviour.value, shown, look };
  const json = JSON.parse(toJson(data));
  expect([json.filters.effect_at_least, json.cut]).toEqual([0, NODES.length]);
  expect(json.nodes.every((node: { effect_in_circuit: unknown }) => node.effect_in_circuit === null)).toBe(true);
  store.change({ size: null });
  expect(view.shown.value!.nNodes).toBe(NODES.length - 4);
});

test("a cut that reads channels whose tokens aren't stored says so", async () => {
  const { store, view } = await opened(ranked());
  const notes = (size: number | null) => {
    store.change({ size });
    return view.diagram.value!.notes.filter((note) => note.includes("stored"));
  };
  expect(notes(null)).toEqual([]);
  expect(notes(NODES.length)).toEqual([]);
  expect(notes(NODES.length + 1)).toEqual(["tokens of 1 channel aren't stored"]);
  expect(notes(NODES.length + 2)).toEqual(["tokens of 2 channels aren't stored"]);
  expect(shownOf(view.diagram.value!, store.look.value, null).nNodes).toBe(NODES.length + 2);
});

/** A worker whose answers come when the test says so. */
class SlowWorker {
  static all: SlowWorker[] = [];
  onmessage: (event: { data: Across }) => void = () => {};
  onerror: () => void = () => {};
  isEnded = false;
  asked: Diagram[] = [];
  constructor() {
    SlowWorker.all.push(this);
  }
  postMessage(diagram: Diagram): void {
    this.asked.push(diagram);
  }
  terminate(): void {
    this.isEnded = true;
  }
  answer(): void {
    this.onmessage({ data: across(this.asked.at(-1)!) });
  }
}

describe("with a worker", () => {
  beforeEach(() => {
    SlowWorker.all = [];
    vi.stubGlobal("Worker", SlowWorker);
  });
  afterEach(() => vi.unstubAllGlobals());
  const dataOf = (store: Store, view: GraphView) => ({
    circuit: store.circuit.value!,
    diagram: view.diagram.value!,
    effects: view.effects.value,
    behaviour: null,
    shown: view.shown.value!,
    look: store.look.value,
  });

  test("data are labelled with the cut that they are of, while another one is arranged", async () => {
    const { store, view } = await opened(ranked());
    const worker = SlowWorker.all[0]!;
    worker.answer();
    store.change({ size: 3 });
    const json = () => JSON.parse(toJson(dataOf(store, view)));
    expect([json().cut, json().nodes.length]).toEqual([null, NODES.length]);
    worker.answer();
    expect([json().cut, json().nodes.length]).toEqual([3, 3]);
  });

  test("places are found once: not again if one comes back to the page, or to the cut that is there", async () => {
    const { store, view } = await opened(ranked());
    const first = SlowWorker.all[0]!;
    first.answer();
    view.end();
    const again = new GraphView(store);
    views.push(again);
    expect([again.diagram.value?.size, SlowWorker.all[1]!.asked]).toEqual([null, []]);
    const placed = again.diagram.value;
    store.change({ size: 3 });
    store.change({ size: null });
    SlowWorker.all[1]!.answer();
    expect([again.diagram.value, SlowWorker.all[1]!.asked.length]).toEqual([placed, 1]);
    store.change({ size: 4 });
    SlowWorker.all[1]!.answer();
    expect(again.diagram.value?.size).toBe(4);
  });

  test("one that fails is ended, and places are found without it", async () => {
    const { view } = await opened(ranked());
    SlowWorker.all[0]!.onerror();
    expect([SlowWorker.all[0]!.isEnded, view.diagram.value?.nodes.length]).toEqual([true, NODES.length]);
  });
});
