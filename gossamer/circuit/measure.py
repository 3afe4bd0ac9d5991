"""What a model under a tap makes of pairs: logits of the answers, task loss, accuracy."""

from collections.abc import Sequence
from typing import NamedTuple

import torch
from torch import Tensor

from gossamer.model.sites import Tap, pass_through
from gossamer.model.transformer import Transformer
from gossamer.tasks.loss import PairBatch, answer_logits, pair_batch, task_accuracy, task_loss
from gossamer.tasks.pairs import Pair


class Measurement(NamedTuple):
    """What a model under a tap makes of some pairs."""

    loss: float
    """nats a prompt; chance is 0.693"""
    accuracy: float
    """share of prompts answered right"""


@torch.no_grad()
def answers_of(model: Transformer, batch: PairBatch, tap: Tap = pass_through) -> Tensor:
    """(right, wrong) logits of each prompt."""
    return answer_logits(model(batch.tokens, tap=tap, at=batch.last), batch)


@torch.no_grad()
def measure(model: Transformer, batch: PairBatch, tap: Tap = pass_through) -> Measurement:
    """Task loss and accuracy of a model under a tap."""
    logits = model(batch.tokens, tap=tap, at=batch.last)
    return Measurement(task_loss(logits, batch).item(), task_accuracy(logits, batch).item())


def model_batch(model: Transformer, pairs: Sequence[Pair]) -> PairBatch:
    """Pairs as a batch for this model. Raises GossamerError for what its context or vocabulary can't hold."""
    config = model.config
    return pair_batch(pairs, model.embed.weight.device, config.context, config.vocab_size)
