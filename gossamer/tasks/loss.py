"""What a model's logits are worth on a batch of pairs.

1. `pair_batch`: the prompts of the pairs one below the other, padded on the right. Attention is causal, so
   that no position before the padding sees it, and nothing is read after a prompt's last token.
2. Of the logits at that position only those of the two answers count: a softmax over two tokens.
3. `task_loss`: the cross-entropy of the right one, the mean over prompts. Chance is ln 2 = 0.693 nats.

The forward pass, and taking the logits at `batch.last`, are the caller's.
"""

import math
from collections.abc import Sequence
from typing import NamedTuple

import torch
from jaxtyping import Float, Int
from torch import Tensor
from torch.nn.functional import pad, softplus

from gossamer.errors import GossamerError
from gossamer.tasks.pairs import Pair

CHANCE = math.log(2)
"""Task loss of a coin, nats a prompt."""


class PairBatch(NamedTuple):
    """The prompts of some pairs: prompts 2i and 2i + 1 belong to pair i."""

    tokens: Int[Tensor, "prompt seq"]
    """Token ids, padded on the right with 0 to the length of the longest prompt."""
    last: Int[Tensor, "prompt"]
    """The index of each prompt's last token: the position whose logits are asked."""
    right: Int[Tensor, "prompt"]
    """The token that answers the prompt."""
    wrong: Int[Tensor, "prompt"]
    """The other of the pair's two answers."""


def pair_batch(
    pairs: Sequence[Pair],
    device: torch.device | str = "cpu",
    context: int | None = None,
    vocab_size: int | None = None,
) -> PairBatch:
    """The pairs as tensors, checked against a model's context (tokens) and vocabulary where these are given.

    Raises GossamerError that names the pair, counted from 1, if there is none, if a prompt is longer than the
    context, or if a token id is outside the vocabulary.
    """
    if not pairs:
        raise GossamerError("a batch of no pairs; expected at least one")
    for number, pair in enumerate(pairs, start=1):
        _check(pair, f"pair {number} of {len(pairs)}", context, vocab_size)
    prompts = [prompt for pair in pairs for prompt in pair.prompts]
    longest = max(map(len, prompts))
    padded = [[*prompt, *[0] * (longest - len(prompt))] for prompt in prompts]
    right = [answer for pair in pairs for answer in pair.right]
    wrong = [answer for pair in pairs for answer in pair.wrong]
    return PairBatch(
        torch.tensor(padded, device=device),
        torch.tensor([len(prompt) - 1 for prompt in prompts], device=device),
        torch.tensor(right, device=device),
        torch.tensor(wrong, device=device),
    )


def pairs_of(batch: PairBatch, chosen: Sequence[int]) -> PairBatch:
    """The prompts of some of a batch's pairs, padded to the longest of them only."""
    rows = torch.tensor([row for pair in chosen for row in (2 * pair, 2 * pair + 1)], device=batch.tokens.device)
    tokens, last, right, wrong = (part[rows] for part in batch)
    return PairBatch(tokens[:, : int(last.max()) + 1], last, right, wrong)


def stacked(batches: Sequence[PairBatch]) -> PairBatch:
    """The prompts of several batches one below the other, padded further where others are longer."""
    longest = max(batch.tokens.shape[1] for batch in batches)
    tokens = torch.cat([pad(batch.tokens, (0, longest - batch.tokens.shape[1])) for batch in batches])
    return PairBatch(tokens, *(torch.cat(parts) for parts in zip(*(batch[1:] for batch in batches), strict=True)))


def _check(pair: Pair, where: str, context: int | None, vocab_size: int | None) -> None:
    assert all(pair.prompts), f"{where} has an empty prompt"
    assert pair.answers[0] != pair.answers[1], f"{where} has one answer twice"
    longest = max(map(len, pair.prompts))
    if context is not None and longest > context:
        raise GossamerError(
            f"{where} has a prompt of {longest} tokens, longer than the model's context of {context}; "
            "shorten it, or use a model with a longer context"
        )
    largest = max(*pair.prompts[0], *pair.prompts[1], *pair.answers)
    if vocab_size is not None and largest >= vocab_size:
        raise GossamerError(
            f"{where} has the token id {largest}, outside the model's vocabulary of {vocab_size}; "
            f"expected ids from 0 to {vocab_size - 1}, made with the tokenizer of this model"
        )


def answer_logits(logits: Float[Tensor, "prompt vocab"], batch: PairBatch) -> Float[Tensor, "prompt 2"]:
    """The logits of the right and the wrong answer, in this order; `logits` are those at `batch.last`."""
    return logits.gather(1, torch.stack((batch.right, batch.wrong), dim=1))


def task_loss(logits: Float[Tensor, "prompt vocab"], batch: PairBatch) -> Float[Tensor, ""]:
    """Cross-entropy of the right answer in the softmax over the two answers: nats a prompt, ln 2 by chance.

    The *mean* over all prompts. The data released with Gao et al. 2025 (arXiv 2511.13653) hold the sum over
    the two prompts of a pair, which is twice this. Computed in float32 at least; `logits` are those at each
    prompt's last position.
    """
    right, wrong = answer_logits(logits, batch).to(torch.promote_types(logits.dtype, torch.float32)).unbind(dim=1)
    return softplus(wrong - right).mean()  # -log(e^right / (e^right + e^wrong)) = log(1 + e^(wrong - right))


def task_accuracy(logits: Float[Tensor, "prompt vocab"], batch: PairBatch) -> Float[Tensor, ""]:
    """The share of prompts whose right answer has the larger logit; a tie counts as wrong (our choice)."""
    right, wrong = answer_logits(logits, batch).unbind(dim=1)
    return (right > wrong).float().mean()
