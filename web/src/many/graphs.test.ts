import { expect, test } from "vitest";
import { NODES, plant } from "../graph/planted";
import { sceneOfNodes } from "./graphs";

test("every node has a place, and tokens take none", () => {
  const { diagram, layout, shown } = sceneOfNodes(plant());
  const placed = diagram.cells.filter((_, c) => shown.cells[c] && !Number.isNaN(layout.y[c]!));
  expect(placed.map((cell) => cell.key).sort()).toEqual([...NODES].sort());
  expect(layout.rows.map((row) => diagram.rows[row.row]!.name)).not.toContain("tokens");
});
