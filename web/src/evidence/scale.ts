// From numbers to places on a drawing, and where to put ticks.

export type Scale = (value: number) => number;

export function linear([from, to]: readonly [number, number], [low, high]: readonly [number, number]): Scale {
  const factor = (high - low) / (to - from || 1);
  return (value) => low + (value - from) * factor;
}

/** Both ends of the domain are positive. */
export function logarithmic(domain: readonly [number, number], range: readonly [number, number]): Scale {
  const within = linear([Math.log(domain[0]), Math.log(domain[1])], range);
  return (value) => within(Math.log(value));
}

/** About `n` round numbers from `from` to `to`. */
export function ticks(from: number, to: number, n: number): number[] {
  if (!(to > from)) return [from];
  const rough = (to - from) / n;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5, 10].find((factor) => factor * power >= rough * 0.999) ?? 10);
  const first = Math.ceil(from / step - 1e-9);
  const last = Math.floor(to / step + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toPrecision(12)));
}

/** 1, 2, 5, 10, 20, ... within the domain, only powers of ten where that would be more than `n`. */
export function logTicks(from: number, to: number, n = 8): number[] {
  const all = (steps: readonly number[]) => {
    const found: number[] = [];
    for (let power = 10 ** Math.floor(Math.log10(from)); power <= to; power *= 10)
      for (const step of steps) if (step * power >= from && step * power <= to) found.push(step * power);
    return found;
  };
  const fine = all([1, 2, 5]);
  return fine.length <= n ? fine : all([1]);
}

/** Heights at which dots of one radius stand beside each other instead of on each other: 0 where there is room. */
export function swarm(places: readonly number[], radius: number): number[] {
  const heights = new Array<number>(places.length).fill(0);
  const order = places.map((_, i) => i).sort((a, b) => places[a]! - places[b]!);
  const placed: number[] = [];
  for (const i of order) {
    const near = placed.filter((j) => Math.abs(places[i]! - places[j]!) < 2 * radius);
    const touching = near.flatMap((j) => {
      const reach = Math.sqrt(4 * radius ** 2 - (places[i]! - places[j]!) ** 2);
      return [heights[j]! + reach, heights[j]! - reach];
    });
    const free = (height: number) =>
      near.every((j) => (places[i]! - places[j]!) ** 2 + (height - heights[j]!) ** 2 >= 4 * radius ** 2 - 1e-6);
    heights[i] = [0, ...touching.sort((a, b) => Math.abs(a) - Math.abs(b))].find(free) ?? 0;
    placed.push(i);
  }
  return heights;
}

/** A label of a line at `at`, so long. */
export interface Labelled {
  at: number;
  long: number;
}

/** Where the labels of lines stand, from left to right: right of their lines, else left of them, else a line above. */
export function beside(lines: readonly Labelled[]): { at: number; isLeft: boolean; isAbove: boolean }[] {
  let end = 0; // of what is taken
  return lines.map(({ at, long }, i) => {
    const next = lines[i + 1];
    const isLeft = next !== undefined && next.at - at < long && at - long > end;
    const isAbove = !isLeft && at < end;
    end = Math.max(end, isLeft ? at : at + long);
    return { at, isLeft, isAbove };
  });
}
