// Circuits by task and model: what each model's best circuit of each task is.
import type { CircuitCard } from "../data";
import { sorted } from "../order";

export interface Cell {
  best: CircuitCard;
  n: number;
}

export interface Grid {
  tasks: string[];
  models: { hash: string; name: string }[];
  /** The circuits of a task in a model; null where there is none. */
  cell(task: string, hash: string): Cell | null;
}

/** One that meets its target comes before one that misses it, then the smaller one, then the one that loses less. */
export function isBetter(a: CircuitCard, b: CircuitCard): boolean {
  const [meets, other] = [a.loss <= a.target_loss, b.loss <= b.target_loss];
  if (meets !== other) return meets;
  return a.n_nodes !== b.n_nodes ? a.n_nodes < b.n_nodes : a.loss < b.loss;
}

/** Models are told apart by their hashes: two folders of one name may hold different ones. */
export function gridOf(cards: readonly CircuitCard[]): Grid {
  const cells = new Map<string, Cell>();
  const models = new Map<string, string>();
  const key = (task: string, hash: string) => JSON.stringify([task, hash]);
  for (const card of cards) {
    if (!models.has(card.model_hash)) models.set(card.model_hash, card.model);
    const at = key(card.task, card.model_hash);
    const there = cells.get(at);
    const best = there === undefined || isBetter(card, there.best) ? card : there.best;
    cells.set(at, { best, n: (there?.n ?? 0) + 1 });
  }
  return {
    tasks: sorted([...new Set(cards.map((card) => card.task))], (task) => task, false),
    models: sorted(
      [...models].map(([hash, name]) => ({ hash, name })),
      (model) => model.name,
      false,
    ),
    cell: (task, hash) => cells.get(key(task, hash)) ?? null,
  };
}
