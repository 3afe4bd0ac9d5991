import { expect, test } from "vitest";
import type { Formation } from "../data";
import { panelsOf, story } from "./formation";

const formation: Formation = {
  card: { id: "f", name: "f", task: "quotes" },
  target_loss: 0.15,
  steps: [300, 600, 1200],
  n_nodes: [null, 120, 47],
  n_edges: [null, 300, 92],
  circuit_loss: [null, 0.14, 0.1],
  full_loss: [0.69, 0.1, 0.06],
  same_edges: [null, 0.2, 1],
};

test("the story begins where the task is first done", () => {
  expect(story(formation)).toBe(
    "The model first does the task to the target of 0.150 nats a prompt at step 600, with a circuit of 120 nodes " +
      "and 300 edges; at step 1,200 it has 47 nodes and 92 edges.",
  );
  expect(story({ ...formation, n_nodes: [null, null, null] })).toContain("No snapshot does the task");
  expect(story({ ...formation, n_nodes: [null, null, 47] })).toMatch(
    /at step 1,200, with a circuit of 47 nodes and 92 edges\.$/,
  );
});

test("only what has one unit is on one axis, and a missing circuit stays missing", () => {
  const panels = panelsOf(formation);
  expect(panels.map((panel) => panel.lines.map((line) => line.name))).toEqual([
    ["nodes", "edges"],
    ["circuit", "whole model", "target"],
    ["same edges"],
  ]);
  expect(panels[1]!.lines[0]!.values).toEqual([null, 0.14, 0.1]);
  expect(panels[1]!.lines[2]!.values).toEqual([0.15, 0.15, 0.15]);
});
