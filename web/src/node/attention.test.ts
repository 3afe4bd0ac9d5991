import { expect, it } from "vitest";
import type { HeadBehaviour, HeadPrompt } from "../data";
import { matrixOf, viewInWords } from "./attention";
import { geometry, placeAt, stepped, valueAt } from "./matrix";

const prompt: HeadPrompt = {
  tokens: [1, 2],
  in_model: [[0.25], [0.5, 0.125]],
  in_circuit: [[1], [0.75, 0.25]],
  sink_in_model: [0.75, 0.375],
  sink_in_circuit: [0, 0],
  channels: [{ index: 6, scores: [[-1], [2, 3]] }],
};
const head: HeadBehaviour = {
  layer: 0,
  head: 1,
  sink: -0.5,
  rest: 0.25,
  channels: [
    { index: 5, q_kept: true, k_kept: false },
    { index: 6, q_kept: true, k_kept: true },
    { index: 7, q_kept: false, k_kept: true },
  ],
};

it("puts the sink before the keys, and hides what a query can't see", () => {
  const matrix = matrixOf(prompt, "in_model");
  const rows = [0, 1].map((query) => [0, 1, 2].map((column) => valueAt(matrix, { query, column })));
  expect(rows).toEqual([
    [0.75, 0.25, null],
    [0.375, 0.5, 0.125],
  ]);
});

it("has no sink in a channel's scores, nor in a model without", () => {
  const matrix = matrixOf(prompt, 6);
  expect(matrix.sink).toBeNull();
  expect([valueAt(matrix, { query: 0, column: 0 }), valueAt(matrix, { query: 0, column: 1 })]).toEqual([-1, null]);
  expect(valueAt(matrix, { query: 1, column: 1 })).toBe(3);
  expect(matrixOf(prompt, 7).values).toEqual([]);
  const without = matrixOf({ ...prompt, sink_in_model: null, sink_in_circuit: null }, "in_model");
  expect([0, 1].map((column) => valueAt(without, { query: 1, column }))).toEqual([0.5, 0.125]);
});

it("says which side of a channel is held at its mean, and names the sink only where there is one", () => {
  expect(viewInWords(head, 6)).toContain("query and key channel 6 add");
  expect(viewInWords(head, 5)).toMatch(/query channel 5 adds.* The key channel is no node/);
  expect(viewInWords(head, 7)).toMatch(/key channel 7 adds.* The query channel is no node/);
  expect(viewInWords(head, "in_circuit")).toContain("sink");
  expect(viewInWords({ ...head, sink: null }, "in_model")).not.toContain("sink");
});

it("keeps a matrix of any length within what a canvas can hold", () => {
  const of = (n: number) => geometry(Array<string>(n).fill("token"), true, 340);
  expect([4, 20, 256, 1024, 1400, 3000].map((n) => of(n).cell)).toEqual([24, 13, 12, 3, 2, 1]);
  for (const n of [256, 1024, 1400, 3000]) expect(of(n).width * of(n).height).toBeLessThan(16e6);
  expect([20, 1024].map((n) => of(n).every)).toEqual([1, 4]);
});

it("finds the entry at every point, the sink too", () => {
  for (const hasSink of [true, false]) {
    const shape = geometry(["a", "b", "c"], hasSink, 340);
    for (let query = 0; query < 3; query++)
      for (let column = 0; column < shape.n_columns; column++) {
        const [x, y] = [shape.x(column), shape.top + query * shape.cell];
        expect(placeAt(shape, 3, x, y)).toEqual({ query, column });
        expect(placeAt(shape, 3, x + shape.cell - 0.1, y + shape.cell - 0.1)).toEqual({ query, column });
      }
    expect(placeAt(shape, 3, shape.x(0) - 1, shape.top)).toBeNull();
    expect(placeAt(shape, 3, shape.x(shape.n_columns), shape.top)).toBeNull();
    expect(placeAt(shape, 3, shape.x(0), shape.top - 1)).toBeNull();
    expect(placeAt(shape, 3, shape.x(0), shape.top + 3 * shape.cell)).toBeNull();
  }
  const shape = geometry(["a"], true, 340);
  expect(placeAt(shape, 1, shape.x(1) - 1, shape.top)).toBeNull(); // between the sink and the keys
});

it("begins at the last token and stays inside", () => {
  expect(stepped("ArrowLeft", null, 3, 4)).toEqual({ query: 2, column: 3 });
  expect(stepped("ArrowLeft", { query: 2, column: 0 }, 3, 4)).toEqual({ query: 2, column: 0 });
  expect(stepped("ArrowUp", { query: 2, column: 1 }, 3, 4)).toEqual({ query: 1, column: 1 });
  expect(stepped("Enter", { query: 2, column: 1 }, 3, 4)).toBeNull();
  expect(stepped("ArrowUp", null, 0, 0)).toBeNull();
});
