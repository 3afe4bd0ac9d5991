import { expect, test } from "vitest";
import { across } from "./across";
import { describe } from "./diagram";
import { cellAt, firstCell, linkAt, neighbourOf } from "./hit";
import { ends, sceneOf } from "./paint";
import { plant } from "./planted";
import { shownOf } from "./shown";
import { stack } from "./stack";

const diagram = describe(plant(), null);
const layout = stack(diagram, across(diagram), () => true);
const sceneWith = (weightAtLeast: number, hiddenKinds: string[] = []) =>
  sceneOf(diagram, layout, shownOf(diagram, { weightAtLeast, effectAtLeast: 0, hiddenLayers: [], hiddenKinds }, null));
const scene = sceneWith(0);
const cell = (key: string) => diagram.cells.findIndex((one) => one.key === key);
const keyOf = (c: number | null) => (c === null ? null : diagram.cells[c]!.key);

test("every cell is found at its middle and its corner, and not beside it", () => {
  diagram.cells.forEach((_, c) => {
    expect(cellAt(scene, layout.x[c]!, layout.y[c]!, 0)).toBe(c);
    expect(cellAt(scene, layout.x[c]! + layout.w[c]! / 2 - 1, layout.y[c]! - layout.h[c]! / 2 + 1, 0)).toBe(c);
    expect(cellAt(scene, layout.x[c]!, layout.y[c]! - layout.h[c]! / 2 - 6, 5)).not.toBe(c);
  });
  expect(cellAt(sceneWith(0, ["attn.k"]), layout.x[cell("0.attn.k:2")]!, layout.y[cell("0.attn.k:2")]!, 0)).toBeNull();
});

test("a link is found along its curve, where it isn't hidden", () => {
  diagram.links.weight.forEach((weight, e) => {
    const [x0, y0, x1, y1] = ends(scene, e);
    for (const t of [0.2, 0.5, 0.8]) {
      // The curve's own equation: inner points straight above its ends, half way up.
      const x = x0 + (x1 - x0) * t * t * (3 - 2 * t);
      const y = y0 * (1 - t) ** 3 + 1.5 * (y0 + y1) * t * (1 - t) + y1 * t ** 3;
      const found = linkAt(scene, x, y, 0.5);
      expect(found).not.toBeNull();
      // Another may pass there, but none that is hidden.
      if (found === e && diagram.links.edge[e]! >= 0)
        expect(linkAt(sceneWith(Math.abs(weight) + 1e-9), x, y, 0.5)).not.toBe(e);
    }
  });
  expect(linkAt(scene, -500, layout.height / 2, 5)).toBeNull();
});

test("arrow keys go along the row, and up and down to the nearest of the next row that is shown", () => {
  const resid = cell("0.attn.resid_delta:7");
  expect(keyOf(neighbourOf(scene, resid, "up"))).toBe("1.mlp.act_in:7"); // the same column
  expect(keyOf(neighbourOf(sceneWith(0, ["mlp.act_in"]), resid, "up"))).toBe("1.mlp.post_act:9");
  expect(neighbourOf(scene, firstCell(scene)!, "down")).toBeNull();
  const row = layout.rows[2]!;
  expect(neighbourOf(scene, row.cells[0]!, "right")).toBe(row.cells[1]);
  expect(neighbourOf(scene, row.cells[1]!, "left")).toBe(row.cells[0]);
  expect(neighbourOf(scene, row.cells[0]!, "left")).toBeNull();
});

test("by arrow keys every cell can be reached", () => {
  const reached = new Set([firstCell(scene)!]);
  for (const c of reached)
    for (const direction of ["up", "down", "left", "right"] as const) {
      const next = neighbourOf(scene, c, direction);
      if (next !== null) reached.add(next);
    }
  expect(reached.size).toBe(diagram.cells.length);
});
