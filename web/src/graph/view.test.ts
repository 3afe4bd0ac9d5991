import { afterEach, expect, test } from "vitest";
import type { Behaviour, Circuit, NodeInfo } from "../data";
import { memoryRouter } from "../route";
import type { Source } from "../source";
import { Store } from "../state";
import { EDGES, NODES, plant } from "./planted";
import { shownOf } from "./shown";
import { toJson } from "./table";
import { GraphView } from "./view";

const views: GraphView[] = [];
afterEach(() => views.splice(0).forEach((view) => view.end()));

const behaviour = {
  nodes: NODES.map((_, n) => ({ effect_in_circuit: n / 10 })),
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
