import { expect, test } from "vitest";
import type { Both, Circuit, Report } from "../data";
import { checksOf, rowsOf, verdict } from "./report";

const both = (alone: number, without: number): Both => ({
  sufficiency: { loss: alone, accuracy: 0.5 },
  necessity: { loss: without, accuracy: 0.5 },
});

const report: Report = {
  own_loss: 0.09,
  stored_loss: 0.09,
  is_held_out: true,
  n_pairs: 256,
  target_loss: 0.15,
  full: { loss: 0.05, accuracy: 0.99 },
  circuit: both(0.12, 0.9),
  random: [both(0.8, 0.06), both(0.7, 0.3)],
  shuffled: { full_loss: 0.7, reached: false, n_nodes: 900, n_edges: 1, figures: both(0.69, 0.7) },
  seed: 0,
};
const circuit = { card: { n_nodes: 47, full_loss: 0.04 }, built_in: true } as Circuit;

const check = (part: Partial<Report>, name: string) =>
  checksOf({ ...report, ...part }, circuit).find((one) => one.name === name)!;

test("where everything holds it is said once, and that it could have failed", () => {
  const checks = checksOf(report, circuit);
  expect(checks.map((one) => one.standing)).toEqual(Array(6).fill("holds"));
  expect(verdict(checks).sentence).toContain("could have failed. None did");
});

test("a random circuit that reaches the target makes the evidence weak", () => {
  const one = check({ random: [both(0.8, 0.1), both(0.15, 0.1)] }, "Random circuits");
  expect(one.standing).toBe("fails");
  expect(one.found).toContain(
    "1 of 2 random circuits of the same size reaches the target of 0.150 alone: the evidence is weak",
  );
  expect(verdict([one]).sentence).toBe("The evidence is weak: see random circuits.");
});

test("so does one that does as well as a circuit which itself misses the target", () => {
  const one = check({ circuit: both(0.3, 0.9), random: [both(0.25, 0.1)] }, "Random circuits");
  expect(one.standing).toBe("fails");
  expect(one.found).toContain("1 of 1 random circuit of the same size does as well");
});

test("controls that were left out are said to be missing, not to hold", () => {
  expect(check({ random: [] }, "Random circuits").standing).toBe("missing");
  const one = check({ shuffled: null }, "Shuffled model");
  expect(one.standing).toBe("missing");
  expect(verdict([one])).toEqual({
    standing: "missing",
    sentence: "What was checked holds. Not measured: shuffled model.",
  });
});

test("the shuffled model: as small is against it, larger is less so", () => {
  const found = { ...report.shuffled!, reached: true };
  expect(check({ shuffled: { ...found, n_nodes: 47 } }, "Shuffled model").standing).toBe("fails");
  expect(check({ shuffled: { ...found, n_nodes: 48 } }, "Shuffled model").standing).toBe("partly");
});

test("sufficiency between the target and chance is neither", () => {
  const one = check({ circuit: both(0.2, 0.9) }, "Sufficiency");
  expect(one.standing).toBe("partly");
  expect(one.found).toContain("0.050 above the target of 0.150");
  expect(one.found).toContain("76.7% of the way"); // (ln 2 - 0.2) / (ln 2 - 0.05)
  expect(check({ circuit: both(0.7, 0.9) }, "Sufficiency").standing).toBe("fails");
});

test("necessity: broken, suffering, still good, and no more than random nodes", () => {
  expect(check({ circuit: both(0.1, 0.5) }, "Necessity").standing).toBe("partly");
  expect(check({ circuit: both(0.1, 0.1) }, "Necessity").standing).toBe("fails");
  const one = check({ circuit: both(0.1, 0.25) }, "Necessity");
  expect(one.standing).toBe("fails");
  expect(one.found).toContain("The absence of 1 of 2 random circuits costs as much or more");
});

test("a loss that isn't the stored one, and pairs that aren't held out", () => {
  expect(check({ own_loss: 0.0902 }, "Own loss, measured again").standing).toBe("fails");
  expect(check({ is_held_out: false }, "Held-out prompts").standing).toBe("partly");
});

test("templates and names are spoken of only where the task has some", () => {
  const found = (built_in: boolean) => checksOf(report, { ...circuit, built_in })[1]!.found;
  expect(found(true)).toContain("256 pairs whose templates and names pruning has not seen");
  expect(found(false)).toContain("256 pairs of the task's own file that pruning has not seen");
  expect(found(false)).not.toContain("templates");
});

test("held-out prompts: the circuit's rise in loss beside the model's decides", () => {
  // On the cut's pairs 0.09 beside the model's 0.04, so that a model at 0.05 explains a rise of 0.01.
  const at = (loss: number, target_loss = 0.08) => check({ circuit: both(loss, 0.9), target_loss }, "Held-out prompts");
  expect(at(0.119).standing).toBe("holds"); // 0.019 more than explained
  expect(at(0.119).found).toContain("from 0.090 to 0.119 (+0.0290), the whole model's from 0.040 to 0.050 (+0.0100)");
  expect(at(0.095).found).toContain("the circuit's loss rises no more than the model's");
  expect(at(0.13).standing).toBe("partly"); // 0.03 more
  expect(at(0.13).found).toContain("0.030 more than the prompts explain, where this page allows 0.02");
  expect(at(0.13, 0.13).standing).toBe("holds"); // at the target
  expect(at(0.4).standing).toBe("partly"); // 0.30 of the 0.603 below chance
  expect(at(0.41).standing).toBe("fails"); // 0.31 of them
  expect(at(0.7, 0.8).standing).toBe("fails"); // beyond chance, whatever the target
});

test("rows hold the stored numbers", () => {
  expect(rowsOf(report).map((row) => [row.kind, row.alone, row.without])).toEqual([
    ["circuit", [0.12], [0.9]],
    ["random", [0.8, 0.7], [0.06, 0.3]],
    ["shuffled", [0.69], [0.7]],
  ]);
  expect(rowsOf({ ...report, random: [], shuffled: null })).toHaveLength(1);
});
