"""What a model under a tap makes of pairs: logits of the answers, task loss, accuracy."""

from collections.abc import Sequence
from typing import NamedTuple

import torch
from jaxtyping import Float
from torch import Tensor

from gossamer.kernels.layout import worth_feature_major
from gossamer.model.sites import GatingTap, Tap, is_positionwise, pass_through
from gossamer.model.transformer import Transformer
from gossamer.tasks.loss import PairBatch, answer_logits, pair_batch, task_accuracy, task_loss
from gossamer.tasks.packing import VECTOR, pack
from gossamer.tasks.pairs import Pair


class Measurement(NamedTuple):
    """What a model under a tap makes of some pairs."""

    loss: float
    """nats a prompt; chance is 0.693"""
    accuracy: float
    """share of prompts answered right"""


def logits_of(model: Transformer, batch: PairBatch, tap: Tap = pass_through) -> Float[Tensor, "prompt vocab"]:
    """The logits at each prompt's last position.

    Where kernels for feature-major activations are used, and the tap does the same to every token, prompts lie behind
    each other (`tasks/packing.py`): a vector of sixteen tokens holds sixteen then, and not the nine of a prompt of
    nine."""
    is_alike = is_positionwise(tap) and (tap is pass_through or isinstance(tap, GatingTap))
    if is_alike and worth_feature_major(model.embed.weight[:1].expand(*batch.tokens.shape, -1)):
        packed, (n_prompts, seq) = pack(batch), batch.tokens.shape
        if packed.tokens.numel() < n_prompts * -(-seq // VECTOR) * VECTOR:  # long prompts may fill rows worse
            return model(packed.tokens, tap=tap, at=packed.at, starts=packed.starts)
    return model(batch.tokens, tap=tap, at=batch.last)


@torch.no_grad()
def answers_of(model: Transformer, batch: PairBatch, tap: Tap = pass_through) -> Tensor:
    """(right, wrong) logits of each prompt."""
    return answer_logits(logits_of(model, batch, tap), batch)


@torch.no_grad()
def measure(model: Transformer, batch: PairBatch, tap: Tap = pass_through) -> Measurement:
    """Task loss and accuracy of a model under a tap."""
    logits = logits_of(model, batch, tap)
    return Measurement(task_loss(logits, batch).item(), task_accuracy(logits, batch).item())


def model_batch(model: Transformer, pairs: Sequence[Pair]) -> PairBatch:
    """Pairs as a batch for this model. Raises GossamerError for what its context or vocabulary can't hold."""
    config = model.config
    return pair_batch(pairs, model.embed.weight.device, config.context, config.vocab_size)
