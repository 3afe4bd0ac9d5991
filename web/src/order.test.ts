import { expect, test } from "vitest";
import { ariaSort, filtered, pressed, sorted } from "./order";

const rows = [
  { name: "step 10", loss: 0.2 },
  { name: "step 9", loss: null },
  { name: "Alpha", loss: 0.1 },
  { name: "alpha", loss: 0.2 },
];

test("numbers by size, in both directions, and nothing last in both", () => {
  expect(sorted(rows, (row) => row.loss, false).map((row) => row.name)).toEqual([
    "Alpha",
    "step 10",
    "alpha",
    "step 9",
  ]);
  expect(sorted(rows, (row) => row.loss, true).map((row) => row.name)).toEqual(["step 10", "alpha", "Alpha", "step 9"]);
});

test("text as people sort it; the rows given stay as they are", () => {
  expect(sorted(rows, (row) => row.name, false).map((row) => row.name)).toEqual([
    "Alpha",
    "alpha",
    "step 9",
    "step 10",
  ]);
  expect(rows[0]!.name).toBe("step 10");
});

test("a filter's words are all to be found, in any order", () => {
  expect(filtered(rows, (row) => row.name, "10 STEP")).toEqual([rows[0]]);
  expect(filtered(rows, (row) => row.name, "  ")).toHaveLength(4);
  expect(filtered(rows, (row) => row.name, ".*")).toEqual([]);
});

test("pressing a column twice turns it round", () => {
  const once = pressed({ column: "name", down: false }, "loss");
  expect(once).toEqual({ column: "loss", down: false });
  expect(pressed(once, "loss")).toEqual({ column: "loss", down: true });
  expect(pressed(null, "size", true)).toEqual({ column: "size", down: true });
  expect(pressed({ column: "size", down: true }, "size", true)).toEqual({ column: "size", down: false });
  const said = [ariaSort(null, "loss"), ariaSort(once, "loss"), ariaSort(once, "name")];
  expect(said).toEqual(["none", "ascending", "none"]);
});
