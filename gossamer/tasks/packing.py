"""Prompts behind each other in rows, instead of one a row with padding behind it.

1. The longest prompt first, each goes to the row that is shortest so far.
2. Rows are padded to the longest of them, and that to whole vectors. Each token of padding is a prompt of its own, that
   nobody asks.

Which row a prompt is in changes nothing but rounding: the forward pass takes `starts`, and no prompt sees another. Only
what isn't finite may reach prompts behind it, as zero times infinity.
"""

import heapq
from typing import NamedTuple

import torch
from jaxtyping import Int
from torch import Tensor

from gossamer.kernels.layout import Places
from gossamer.tasks.loss import PairBatch

TOKENS_A_ROW = 256
"""About: attention is quick to find where a prompt begins in them, and all other kernels like rows of that length."""
VECTOR = 16
"""Tokens to whose multiples rows are padded."""


class Packed(NamedTuple):
    """A batch's prompts behind each other."""

    tokens: Int[Tensor, "row seq"]
    """token ids, padded with 0"""
    starts: Int[Tensor, "row seq"]
    """where the prompt of each token begins in its row"""
    at: Places
    """the last token of each prompt, in the batch's order"""


def pack(batch: PairBatch) -> Packed:
    """The prompts of a batch in an even number of rows, so that two threads have as many each."""
    lengths = (batch.last + 1).tolist()
    n_rows = 2 * max(1, round(sum(lengths) / TOKENS_A_ROW / 2))
    filled = [(0, row) for row in range(n_rows)]
    places = [(0, 0)] * len(lengths)
    for prompt in sorted(range(len(lengths)), key=lambda i: -lengths[i]):
        n, row = filled[0]
        places[prompt] = row, n
        heapq.heapreplace(filled, (n + lengths[prompt], row))
    seq = -(-max(n for n, _ in filled) // VECTOR) * VECTOR
    rows, firsts = torch.tensor(places, device=batch.tokens.device).unbind(1)
    tokens = batch.tokens.new_zeros(n_rows, seq)
    starts = torch.arange(seq, device=tokens.device).repeat(n_rows, 1)
    index = torch.arange(batch.tokens.shape[1], device=tokens.device)
    prompt, token = torch.where(index <= batch.last[:, None])
    tokens[rows[prompt], firsts[prompt] + token] = batch.tokens[prompt, token]
    starts[rows[prompt], firsts[prompt] + token] = firsts[prompt]
    return Packed(tokens, starts, Places(rows, firsts + batch.last))
