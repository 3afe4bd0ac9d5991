import { expect, test } from "vitest";
import type { CircuitCard } from "../data";
import { gridOf, isBetter } from "./grid";

const card = (part: Partial<CircuitCard>) =>
  ({ task: "quotes", model: "m", model_hash: "1", n_nodes: 10, loss: 0.1, target_loss: 0.15, ...part }) as CircuitCard;

test("meeting the target counts before size, size before loss", () => {
  expect(isBetter(card({ n_nodes: 50 }), card({ n_nodes: 5, loss: 0.2 }))).toBe(true);
  expect(isBetter(card({ n_nodes: 5 }), card({ n_nodes: 6, loss: 0.01 }))).toBe(true);
  expect(isBetter(card({ loss: 0.14 }), card({ loss: 0.13 }))).toBe(false);
});

test("a cell for each task in each model, by the model's hash", () => {
  const small = card({ n_nodes: 3 });
  const grid = gridOf([card({}), small, card({ model_hash: "2" }), card({ task: "brackets", model_hash: "2" })]);
  expect(grid.tasks).toEqual(["brackets", "quotes"]);
  expect(grid.models.map((model) => model.hash)).toEqual(["1", "2"]);
  expect(grid.cell("quotes", "1")).toEqual({ best: small, n: 2 });
  expect(grid.cell("brackets", "1")).toBeNull();
});
