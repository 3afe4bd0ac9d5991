"""A model's loss and accuracy on the held-out pairs of a task.

1. Draw the pairs, encode them, run them some at a time; only the logits at each prompt's last position are made.
2. The task loss and the accuracy of `loss.py`, means over all prompts.

Nothing here looks into the model.
"""

import torch

from gossamer.model.transformer import Transformer
from gossamer.tasks.census import TaskScore
from gossamer.tasks.loss import pair_batch, task_accuracy, task_loss
from gossamer.tasks.pairs import Encoder, encode_pairs
from gossamer.tasks.task import Task

PAIRS_AT_ONCE = 32


@torch.no_grad()
def score_task(model: Transformer, task: Task, tokenizer: Encoder, n_pairs: int, seed: int) -> TaskScore:
    """Measure the whole model on `n_pairs` held-out pairs.

    Raises GossamerError if the task has fewer, if its answers can't be compared, or if a prompt is longer than the
    model's context or has a token that the model doesn't know.
    """
    pairs = encode_pairs(task.name, task.draw("held_out", n_pairs, seed), tokenizer)
    loss = accuracy = 0.0
    for start in range(0, len(pairs), PAIRS_AT_ONCE):
        some = pairs[start : start + PAIRS_AT_ONCE]
        batch = pair_batch(some, model.embed.weight.device, model.config.context, model.config.vocab_size)
        logits = model(batch.tokens, at=batch.last)
        loss += task_loss(logits, batch).item() * len(some)
        accuracy += task_accuracy(logits, batch).item() * len(some)
    return TaskScore(loss=loss / len(pairs), accuracy=accuracy / len(pairs), n_pairs=len(pairs))
