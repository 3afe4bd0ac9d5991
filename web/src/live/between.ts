// Which of the answers to show, and how the two of a pair stand to each other.
import type { LiveAnswer } from "../data";

export type Answer = LiveAnswer["answers"][number];

/** A task may have dozens of answers. */
export const MOST_ANSWERS = 6;

/** The pair's two first, then the likeliest; two alone keep their order, whichever is likelier. */
export function shownAnswers(all: readonly Answer[], pair: readonly number[]): { shown: Answer[]; left: number } {
  const rank = (one: Answer) => (pair.includes(one.token) ? pair.indexOf(one.token) : pair.length);
  const likelier = (a: Answer, b: Answer) => (all.length > 2 ? b.probability - a.probability : 0);
  const order = [...all].sort((a, b) => rank(a) - rank(b) || likelier(a, b));
  return { shown: order.slice(0, MOST_ANSWERS), left: Math.max(0, order.length - MOST_ANSWERS) };
}

export interface Between {
  /** The right answer's share of both answers' probability, with and without edits. */
  share: number;
  unedited: number;
  /** What the task's loss counts for this prompt: nats. */
  loss: number;
}

/** The softmax over the two answers is the share of their probabilities. Null where both vanish. */
export function between(all: readonly Answer[], right: number, wrong: number): Between | null {
  const [ours, theirs] = [all.find((one) => one.token === right), all.find((one) => one.token === wrong)];
  if (!ours || !theirs) return null;
  const share = ours.probability / (ours.probability + theirs.probability);
  const unedited = ours.unedited / (ours.unedited + theirs.unedited);
  return Number.isFinite(share) && Number.isFinite(unedited) ? { share, unedited, loss: -Math.log(share) } : null;
}
