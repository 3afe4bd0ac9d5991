import { expect, it } from "vitest";
import type { HeadPrompt } from "../data";
import { channelsOf, matrixOf, valueAt } from "./attention";

const prompt: HeadPrompt = {
  tokens: [1, 2],
  in_model: [
    [0.25, 0],
    [0.5, 0.125],
  ],
  in_circuit: [
    [1, 0],
    [0.75, 0.25],
  ],
  sink_in_model: [0.75, 0.375],
  sink_in_circuit: [0, 0],
  channels: [
    {
      index: 6,
      scores: [
        [-1, 0],
        [2, 3],
      ],
    },
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

it("has no sink in a channel's scores", () => {
  const matrix = matrixOf(prompt, 6);
  expect(matrix.sink).toBeNull();
  expect([valueAt(matrix, { query: 0, column: 0 }), valueAt(matrix, { query: 0, column: 1 })]).toEqual([-1, null]);
  expect(valueAt(matrix, { query: 1, column: 1 })).toBe(3);
  expect(matrixOf(prompt, 7).values).toEqual([]);
});

it("lists channels of all prompts once", () => {
  const other = { ...prompt, channels: [...prompt.channels, { index: 3, scores: [] }] };
  expect(channelsOf({ layer: 0, head: 1, prompts: [prompt, other] })).toEqual([3, 6]);
});
