import { expect, test } from "vitest";
import { lossSaid, measuredLoss } from "./cuts";

const cuts = { sizes: [64, 8, 16], losses: [0.1, 0.5, 0.25] };

test("a cut's loss is said where it was measured, and else what was measured around it, not what lies between", () => {
  expect(lossSaid(cuts, 16)).toBe("loss 0.250 nats a prompt");
  expect(lossSaid(cuts, 20)).toBe("loss not measured (0.250 at 16 nodes, 0.100 at 64 nodes)");
  expect(lossSaid(cuts, 3)).toBe("loss not measured (0.500 at 8 nodes)");
  expect(lossSaid(cuts, 70)).toBe("loss not measured (0.100 at 64 nodes)");
  expect(lossSaid({ sizes: [], losses: [] }, 3)).toBe("loss not measured");
});

test("a size that wasn't measured has no loss", () => {
  expect([8, 16, 20, 0].map((size) => measuredLoss(cuts, size))).toEqual([0.5, 0.25, null, null]);
});
