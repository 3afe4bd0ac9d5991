import { expect, test } from "vitest";
import { nearest, panelsOf, positive, tick } from "./series";

test("what has one unit has one axis; what is nothing has none", () => {
  const panels = panelsOf({
    step: [1, 2],
    loss: [3, 2],
    validation_loss: [null, 2.5],
    alive_neurons_0: [5, 4],
    memory_bytes: [null, null],
    alive_neurons_1: [7, 6],
    toString: [1, 2],
  });
  expect(panels.map((panel) => [panel.name, panel.unit, panel.lines.map((line) => line.name)])).toEqual([
    ["loss", "nats a token", ["training", "validation"]],
    ["alive neurons", "neurons that fired, by layer", ["layer 0", "layer 1"]],
    ["toString", "", ["toString"]],
  ]);
  expect(panels[0]!.lines[1]!.values).toEqual([null, 2.5]);
});

test("a logarithmic axis leaves out what isn't positive, and says how much", () => {
  expect(positive([1, 0, null, -2, 3])).toEqual({ values: [1, null, null, null, 3], left: 2 });
});

test("a step is found again in a run that is thinned otherwise", () => {
  expect([300, 0, 360, 1000].map((step) => nearest([100, 200, 300, 400], step))).toEqual([2, 0, 3, 3]);
  expect([nearest([Number.NaN, 5], 7), nearest([], 3)]).toEqual([1, 0]);
});

test("ticks are short", () => {
  expect([1500, 2e6, 0.25, 0.00003, 0, -1500].map(tick)).toEqual(["1.5k", "2M", "0.25", "3e−5", "0", "−1.5k"]);
});
