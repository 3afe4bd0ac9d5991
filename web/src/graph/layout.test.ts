import { expect, test } from "vitest";
import { across } from "./across";
import { describe } from "./diagram";
import { hull } from "./hull";
import { plant } from "./planted";
import { stack, type Layout } from "./stack";
import { piecesOf } from "./streams";

const lay = (isShown: (c: number) => boolean = () => true) => {
  const diagram = describe(plant(), null);
  return { diagram, layout: stack(diagram, across(diagram), isShown) };
};

const rowNames = (diagram: ReturnType<typeof describe>, layout: Layout) =>
  layout.rows.map(({ row }) => diagram.rows[row]!.name);

test("rows go upwards in the order of the forward pass, those without a node left out", () => {
  const { diagram, layout } = lay();
  expect(rowNames(diagram, layout)).toEqual([
    "tokens",
    "embedding",
    "0.attn.act_in",
    "0.attn.{q, k, v}",
    "0.attn.resid_delta",
    "1.mlp.act_in",
    "1.mlp.post_act",
    "1.mlp.resid_delta",
    "final_resid",
    "answers",
  ]);
  for (let i = 1; i < layout.rows.length; i++) expect(layout.rows[i]!.bottom).toBeLessThan(layout.rows[i - 1]!.top);
  expect(layout.bands.map((band) => band.name.join(" ").trim())).toEqual([
    "embedding",
    "layer 0 attention",
    "layer 1 MLP",
    "unembedding",
  ]);
});

test("a residual channel stands at one place in every row, and its line is straight", () => {
  const { diagram, layout } = lay();
  const x = new Map<number, number>();
  diagram.cells.forEach((cell, c) => {
    if (!diagram.rows[cell.row]!.isOfColumns) return;
    expect(layout.x[c]).toBe(x.get(cell.index) ?? layout.x[c]);
    x.set(cell.index, layout.x[c]!);
  });
  const pieces = piecesOf(diagram, layout, layout.heads, new Uint8Array(diagram.cells.length).fill(1));
  for (const piece of pieces) {
    expect(piece.x).toBe(x.get(diagram.streams[piece.stream]!.channel));
    expect(piece.top).toBeLessThan(piece.bottom);
  }
  // Channel 7 is written in layer 0 and read in layer 1 and at the end.
  const seven = pieces.filter((piece) => diagram.streams[piece.stream]!.channel === 7);
  const yOf = (key: string) => layout.y[diagram.cells.findIndex((cell) => cell.key === key)]!;
  expect(Math.max(...seven.map((piece) => piece.bottom))).toBeLessThan(yOf("0.attn.resid_delta:7"));
  expect(Math.min(...seven.map((piece) => piece.top))).toBeGreaterThan(yOf("final_resid:7"));
  // With its last read hidden it ends at the one before.
  const shown = Uint8Array.from(diagram.cells, (cell) => Number(cell.key !== "final_resid:7"));
  const fewer = piecesOf(diagram, layout, layout.heads, shown).filter(
    (piece) => diagram.streams[piece.stream]!.channel === 7,
  );
  expect(Math.min(...fewer.map((piece) => piece.top))).toBeGreaterThan(yOf("1.mlp.act_in:7"));
});

test("cells of a row don't overlap, and a head's box holds its cells", () => {
  const { diagram, layout } = lay();
  for (const { cells } of layout.rows)
    for (let i = 1; i < cells.length; i++) {
      const [a, b] = [cells[i - 1]!, cells[i]!];
      expect(layout.x[b]! - layout.w[b]! / 2).toBeGreaterThanOrEqual(layout.x[a]! + layout.w[a]! / 2);
    }
  expect(layout.heads.map((head) => head.head).sort()).toEqual([0, 1]);
  diagram.cells.forEach((cell, c) => {
    if (cell.head < 0) return;
    const head = layout.heads.find((one) => one.head === cell.head)!;
    expect(Math.abs(layout.x[c]! - head.x) + layout.w[c]! / 2).toBeLessThan(head.width / 2);
    expect(Math.abs(layout.y[c]! - head.y) + layout.h[c]! / 2).toBeLessThan(head.height / 2);
  });
});

test("a filtered row takes no room and moves nothing sideways", () => {
  const whole = lay();
  const part = lay((c) => whole.diagram.cells[c]!.site !== "1.mlp.post_act");
  expect(rowNames(part.diagram, part.layout)).not.toContain("1.mlp.post_act");
  expect(part.layout.height).toBeLessThan(whole.layout.height);
  expect(part.layout.x).toEqual(whole.layout.x);
  expect(part.layout.y[part.diagram.cells.findIndex((cell) => cell.key === "1.mlp.post_act:9")]).toBeNaN();
});

test("only channels that are read have tokens, and a note counts what isn't drawn", () => {
  const many = plant({
    embedding: { token: [1, 2, 3, 4, 5, 6], channel: [3, 3, 3, 3, 3, 6], weight: [0.5, 0.4, 0.3, 0.2, 0.1, 9] },
    differing: [5],
  });
  const diagram = describe(many, null);
  const drawn = diagram.cells.filter((cell) => cell.site === "tokens").map((cell) => cell.index);
  expect(drawn).toEqual([1, 2, 3, 5]); // 5 tells prompts apart; 6 belongs to a channel that nothing reads
  expect(diagram.notes[0]).toContain("4 of 5 embedding weights");
});

test("a cut holds the first of the ranking and the edges among them", () => {
  const circuit = plant();
  const cuts = {
    sizes: [2],
    losses: [0.5],
    n_cut: 13,
    ranking: [circuit.nodes[6]!, circuit.nodes[5]!, circuit.nodes[1]!],
    edges: { source: [1, 2], target: [0, 1], weight: [0.125, 0.75] },
  };
  const diagram = describe({ ...circuit, cuts }, 2);
  expect(diagram.size).toBe(2);
  expect(diagram.cells.filter((cell) => cell.node >= 0).map((cell) => cell.key)).toEqual([
    "0.attn.v:6",
    "0.attn.resid_delta:7",
  ]);
  expect(diagram.edges.weight).toEqual([0.125]);
  expect(diagram.links.edge.filter((edge) => edge >= 0)).toEqual(Int32Array.of(0));
});

test("a group's outline holds its cells' boxes and is convex", () => {
  const { diagram, layout } = lay();
  const cells = ["0.attn.v:6", "1.mlp.post_act:9", "final_resid:1"].map((key) =>
    diagram.cells.findIndex((cell) => cell.key === key),
  );
  const outline = hull(layout, cells);
  const side = (a: number[], b: number[], c: number[]) =>
    (b[0]! - a[0]!) * (c[1]! - a[1]!) - (b[1]! - a[1]!) * (c[0]! - a[0]!);
  outline.forEach((a, i) => {
    const b = outline[(i + 1) % outline.length]!;
    expect(side(a, b, outline[(i + 2) % outline.length]!)).toBeGreaterThan(0);
    for (const c of cells)
      for (const [dx, dy] of [
        [-1, -1],
        [-1, 1],
        [1, -1],
        [1, 1],
      ] as const)
        expect(
          side(a, b, [layout.x[c]! + (dx * layout.w[c]!) / 2, layout.y[c]! + (dy * layout.h[c]!) / 2]),
        ).toBeGreaterThan(0);
  });
  expect(hull(layout, [])).toEqual([]);
});
