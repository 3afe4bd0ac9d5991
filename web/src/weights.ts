// Weights between tokens and residual channels: those of the circuit's own tokens, and the largest of all tokens.
import type { ChannelTokens, TokenWeights } from "./data";

export interface TokenEntry {
  token: number;
  channel: number;
  weight: number;
  /** It occurs in the prompts or is an answer. */
  inTask: boolean;
}

/** All that is stored, each once. */
export function tokenEntries(ofTask: TokenWeights, ofAll: readonly ChannelTokens[] | undefined): TokenEntry[] {
  const found = new Map<string, TokenEntry>();
  const add = (token: number, channel: number, weight: number, inTask: boolean): void => {
    const key = `${token} ${channel}`;
    if (!found.has(key)) found.set(key, { token, channel, weight, inTask });
  };
  ofTask.token.forEach((token, e) => add(token, ofTask.channel[e]!, ofTask.weight[e]!, true));
  for (const { channel, tokens, weights } of ofAll ?? [])
    tokens.forEach((token, e) => add(token, channel, weights[e]!, false));
  return [...found.values()];
}
