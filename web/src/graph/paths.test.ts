import { expect, test } from "vitest";
import { describe } from "./diagram";
import { statusOf } from "./facts";
import { light, neighbours } from "./paths";
import { NODES, plant } from "./planted";
import { shownOf, type Effects } from "./shown";

const NONE = { weightAtLeast: 0, effectAtLeast: 0, hiddenLayers: [], hiddenKinds: [] };

function lit(key: string, filters: Partial<typeof NONE> & { hiddenKinds?: string[] } = {}, circuit = plant()) {
  const diagram = describe(circuit, null);
  const shown = shownOf(diagram, { ...NONE, ...filters }, null);
  const from = diagram.cells.findIndex((cell) => cell.key === key);
  const found = light(diagram, neighbours(diagram), shown, [from]);
  const rowOf = (row: number) => diagram.rows[row]!.name;
  return {
    cells: diagram.cells.filter((_, c) => found.cells[c]).map((cell) => cell.key),
    heads: diagram.patterns.flatMap(({ head }, p) => (found.patterns[p] ? [head] : [])),
    nLinks: found.links.reduce((sum, bit) => sum + bit, 0),
    streams: diagram.streams.flatMap(({ channel }, s) => {
      const [low, high] = found.streams[s]!;
      return low > high ? [] : [`${channel}: ${rowOf(low)} to ${rowOf(high)}`];
    }),
  };
}

test("all that leads to a node and all that it leads to is lit, through edges and streams", () => {
  const { cells, nLinks, streams } = lit("0.attn.v:6");
  expect(cells).toEqual([
    "tokens:12",
    "embedding:5",
    "0.attn.act_in:5",
    "0.attn.v:6",
    "0.attn.resid_delta:7",
    "1.mlp.act_in:7",
    "1.mlp.post_act:9",
    "1.mlp.resid_delta:1",
    "final_resid:1",
    "final_resid:7",
    "answers:20",
    "answers:21",
  ]);
  // Not the other edge of act_in 5, nor that of act_in 3 into the neuron.
  expect(nLinks).toBe(7);
  expect(streams.sort()).toEqual([
    "1: 1.mlp.resid_delta to final_resid",
    "5: embedding to 0.attn.act_in",
    "7: 0.attn.resid_delta to final_resid",
  ]);
});

test("an earlier write of a channel isn't downstream, a later read isn't upstream", () => {
  const { cells, streams } = lit("0.attn.act_in:3");
  expect(cells).toContain("0.attn.q:2");
  expect(cells).not.toContain("1.mlp.act_in:3"); // reads the same stream, but not from here
  expect(streams).toEqual(["3: embedding to 0.attn.act_in"]);
});

test("what is hidden leads nowhere", () => {
  const { cells } = lit("0.attn.v:6", { hiddenKinds: ["mlp.post_act"] as never[] });
  expect(cells).toContain("1.mlp.act_in:7");
  expect(cells).not.toContain("1.mlp.resid_delta:1");
  expect(cells).toContain("final_resid:7");
});

/** With an edge from the value of head 0, whose query and key are kept, to channel 7. */
function attending() {
  const circuit = plant();
  circuit.edges.source.push(NODES.indexOf("0.attn.v:2"));
  circuit.edges.target.push(NODES.indexOf("0.attn.resid_delta:7"));
  circuit.edges.weight.push(0.5);
  return circuit;
}

test("a query leads to its head's values and on, and lights the key that it meets but not what leads there", () => {
  const { cells, heads } = lit("0.attn.q:2", {}, attending());
  expect(cells).toEqual([
    "tokens:10",
    "tokens:11",
    "embedding:3",
    "0.attn.act_in:3",
    "0.attn.q:2",
    "0.attn.k:2",
    "0.attn.v:2", // not v:6, which is another head's
    "0.attn.resid_delta:7",
    "1.mlp.act_in:7",
    "1.mlp.post_act:9",
    "1.mlp.resid_delta:1",
    "final_resid:1",
    "final_resid:7",
    "answers:20",
    "answers:21",
  ]);
  expect(heads).toEqual([0]);
});

test("what leads to a value includes its head's queries and keys with what leads to them", () => {
  const up = lit("0.attn.v:2", {}, attending());
  for (const key of ["0.attn.q:2", "0.attn.k:2", "0.attn.act_in:3", "0.attn.act_in:5", "tokens:10", "tokens:12"])
    expect(up.cells).toContain(key);
  expect(up.cells).not.toContain("0.attn.v:6"); // reads channel 5 beside the key
  const all = lit("final_resid:1", {}, attending());
  expect(all.cells).toContain("0.attn.k:2");
  expect([up.heads, all.heads]).toEqual([[0], [0]]);
});

test("no path goes through a hidden value, nor through a head without kept queries and keys", () => {
  const hidden = lit("0.attn.q:2", { hiddenKinds: ["attn.v"] as never[] }, attending());
  expect([hidden.cells.includes("0.attn.resid_delta:7"), hidden.heads]).toEqual([false, []]);
  expect(lit("0.attn.v:6").heads).toEqual([]);
});

test("thresholds hide edges below them and leave tokens' weights and what wasn't measured", () => {
  const diagram = describe(plant(), null);
  const key = (c: number) => diagram.cells[c]!.key;
  const byWeight = shownOf(diagram, { ...NONE, weightAtLeast: 0.5 }, null);
  expect([byWeight.nEdges, byWeight.ofEdges, byWeight.nNodes]).toEqual([4, 7, 13]); // 0.5 itself stays
  diagram.links.edge.forEach((edge, e) =>
    expect(byWeight.links[e]).toBe(Number(edge < 0 || Math.abs(diagram.links.weight[e]!) >= 0.5)),
  );

  const effects: Effects = {
    cells: Float64Array.from(diagram.cells, (cell) =>
      cell.key === "0.attn.v:6" ? -0.001 : cell.node < 0 ? NaN : -0.2,
    ),
    links: Float64Array.from(diagram.links.edge, (edge) => (edge < 0 || edge === 0 ? NaN : 0.3)),
  };
  const byEffect = shownOf(diagram, { ...NONE, effectAtLeast: 0.1 }, effects);
  expect(diagram.cells.filter((_, c) => !byEffect.cells[c]).map((cell) => cell.key)).toEqual(["0.attn.v:6"]);
  // Both edges of the hidden node went with it.
  expect([byEffect.nNodes, byEffect.nEdges]).toEqual([12, 5]);
  expect(byEffect.hidden).toEqual({ filtered: 0, weakNodes: 1, weakEdges: 0, endless: 2, unread: 0 });
  const hidden = Array.from(diagram.links.source, (s, e) => (byEffect.links[e] ? [] : [key(s)])).flat();
  expect(hidden.sort()).toEqual(["0.attn.act_in:5", "0.attn.v:6"]);
});

test("an edge's own effect hides nothing, and with its readers a channel of the embedding and its tokens go", () => {
  const diagram = describe(plant(), null);
  const weak = ["0.attn.act_in:5", "1.mlp.act_in:7"];
  const effects: Effects = {
    cells: Float64Array.from(diagram.cells, (cell) => (cell.node < 0 ? NaN : weak.includes(cell.key) ? 0 : 1)),
    links: Float64Array.from(diagram.links.edge, () => 0),
  };
  const shown = shownOf(diagram, { ...NONE, effectAtLeast: 0.5 }, effects);
  const gone = diagram.cells.filter((_, c) => !shown.cells[c]).map((cell) => cell.key);
  expect(diagram.cells.filter((_, c) => shown.idle[c]).map((cell) => cell.key)).toEqual(weak);
  // Channel 3 is read at two places, token 12 is of channel 5 alone.
  expect(gone.sort()).toEqual(["0.attn.act_in:5", "1.mlp.act_in:7", "embedding:5", "tokens:12"]);
  expect(shown.hidden).toEqual({ filtered: 0, weakNodes: 2, weakEdges: 0, endless: 3, unread: 2 });
  expect(statusOf(shown)).toBe(
    "11 of 13 nodes · 4 of 7 edges (hidden: 2 nodes of a smaller effect, 3 edges with a hidden end, " +
      "2 token and embedding boxes that nothing shown is connected with)",
  );
});

test("filters hide kinds and layers with the edges there", () => {
  const diagram = describe(plant(), null);
  const noKeys = shownOf(diagram, { ...NONE, hiddenKinds: ["attn.k"] }, null);
  expect([noKeys.nNodes, noKeys.nEdges]).toEqual([12, 6]);
  const noLayer = shownOf(diagram, { ...NONE, hiddenLayers: [1] }, null);
  expect([noLayer.nNodes, noLayer.nEdges]).toEqual([9, 4]);
});
