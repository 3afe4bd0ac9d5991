"""What is asked of a model: pairs of prompts with two answers each, and the loss on them.

1. `catalogue`: `TASKS` by name and `find_task`; the tasks themselves stand one family a file (`quotes`,
   `brackets`, ...), written as `template`s whose gaps the pools of `words` fill. `controls` are nonsense.
2. `task`: `Task` and `TextPair`, the pairs as text; deterministic draws from two disjoint splits.
3. `pairs`: `Pair`, the same in token ids; `encode_pairs`, `split_own`.
4. `own_file`: anyone's pairs, from and to JSON Lines.
5. `loss`: `PairBatch`, `task_loss`, `task_accuracy`; `score`: those of a whole model. Only these import torch, so
   that a list of tasks is quick.
6. `census`: how often a corpus asks the questions; `plot` draws it.
"""
