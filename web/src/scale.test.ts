import { describe, expect, it } from "vitest";
import { gradient, largest, shade } from "./scale";

function rgb(css: string): number[] {
  return css.match(/\d+/g)!.map(Number);
}

/** WCAG 2.2's definition, written down again. */
function contrast(a: string, b: string): number {
  const luminance = (css: string) => {
    const [r, g, b] = rgb(css).map((c) => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
  };
  const [x, y] = [luminance(a), luminance(b)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

describe.each(["light", "dark"] as const)("in %s", (theme) => {
  it("is readable everywhere", () => {
    for (let t = -100; t <= 100; t++) {
      const { back, ink } = shade(t, 100, theme);
      expect(contrast(back, ink)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it("has the ground at zero, whatever the scale, and for what is no number", () => {
    const ground = theme === "light" ? "rgb(255, 255, 255)" : "rgb(20, 23, 29)";
    expect([shade(0, 1, theme), shade(3, 0, theme), shade(Number.NaN, 1, theme)].map((s) => s.back)).toEqual(
      Array(3).fill(ground),
    );
  });

  it("keeps to its ends beyond them", () => {
    expect(shade(7, 2, theme)).toEqual(shade(2, 2, theme));
    expect(shade(-7, 2, theme)).toEqual(shade(-2, 2, theme));
  });

  it("is blue above zero and vermilion below", () => {
    const [r, , b] = rgb(shade(1, 1, theme).back);
    const [r2, , b2] = rgb(shade(-1, 1, theme).back);
    expect(b!).toBeGreaterThan(r!);
    expect(r2!).toBeGreaterThan(b2!);
  });

  it("goes half of the way at half of the scale", () => {
    const [zero, half, full] = [0, 1, 2].map((v) => rgb(shade(v, 2, theme).back));
    half!.forEach((c, i) => expect(Math.abs(c - (zero![i]! + full![i]!) / 2)).toBeLessThanOrEqual(0.5));
  });

  it("begins its gradient at the negative end or at zero", () => {
    expect(gradient(theme)).toContain(`right, ${shade(-1, 1, theme).back},`);
    expect(gradient(theme, 0)).toContain(`right, ${shade(0, 1, theme).back},`);
  });
});

it("finds the largest magnitude of all lists", () => {
  expect(largest([1, -3], [], [2])).toBe(3);
  expect(largest()).toBe(0);
});
