// Which weights between tokens and residual channels are drawn: there are thousands, and a picture holds a few of each.
import type { TokenWeights } from "../data";
import { count } from "../format";

const TOKEN_BUDGET = 24;
const FEWEST_A_CHANNEL = 2;
const MOST_A_CHANNEL = 4;

/** Weights worth drawing, and how many there are in all. */
export interface Chosen {
  kept: [token: number, channel: number, weight: number][];
  n: number;
}

/** Those of `always`, and the strongest few of each channel. */
export function choose(
  weights: TokenWeights,
  channels: Set<number>,
  first: Set<number>,
  always: Set<number>,
): Chosen {
  const ofChannel = new Map<number, [token: number, weight: number][]>();
  weights.token.forEach((token, e) => {
    const channel = weights.channel[e]!;
    if (!channels.has(channel)) return;
    if (!ofChannel.has(channel)) ofChannel.set(channel, []);
    ofChannel.get(channel)!.push([token, weights.weight[e]!]);
  });
  const each = Math.max(
    FEWEST_A_CHANNEL,
    Math.min(MOST_A_CHANNEL, Math.floor(TOKEN_BUDGET / Math.max(1, ofChannel.size))),
  );
  const kept: Chosen["kept"] = [];
  let n = 0;
  for (const [channel, own] of ofChannel) {
    n += own.length;
    const late = (token: number) => Number(!first.has(token));
    own.sort((a, b) => late(a[0]) - late(b[0]) || Math.abs(b[1]) - Math.abs(a[1]) || a[0] - b[0]);
    own.forEach(([token, weight], rank) => {
      if (rank < each || always.has(token)) kept.push([token, channel, weight]);
    });
  }
  return { kept, n };
}

/** What is said where not all of some weights are drawn. */
export function partly(shown: number, all: number, of: string, first: string): string[] {
  if (shown === all) return [];
  const counts = `${count(shown)} of ${count(all)} ${of} weights are drawn`;
  return [`${counts}: the strongest of each channel${first}`];
}
