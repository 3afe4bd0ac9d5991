"""What dense products in bfloat16 take of feature-major activations: a row a channel, with all tokens of the batch."""

import numpy as np

from gossamer.kernels.cpu.compile import inline, kernel, prange
from gossamer.kernels.cpu.memory import fetch, store_first_halves, store_halves
from gossamer.kernels.cpu.tokens import load_tokens
from gossamer.kernels.cpu.vector import LANES, bits, splat, total, where

AHEAD = 512
"""Entries that are fetched ahead."""


@inline
def _bfloat16(values):
    """The bits of the nearest bfloat16s, of two as near the even one; NaN stays NaN."""
    raw, half = bits(values), splat(np.int32(16))
    to_even = (raw >> half) & splat(np.int32(1))
    nearest = (raw + splat(np.int32(0x7FFF)) + to_even) >> half
    return where(values == values, nearest, splat(np.int32(0x7FC0)))


@kernel
def to_rows(x, rows, first, sums):
    """`rows` [width, sequence, seq], bfloat16 as int16, from the sequence `first` on = `x` [batch, width, seq]; `sums`
    [batch, width] = the sums over the tokens, in float32."""
    batch, width, seq = x.shape
    n_sequences = rows.shape[1]
    for row in prange(batch * width):
        b, f = row // width, row % width
        summed = splat(np.float32(0.0))
        for s in range(0, seq, LANES):
            at, to, rest = row * seq + s, (f * n_sequences + first + b) * seq + s, seq - s
            fetch(x, at + AHEAD)
            values = load_tokens(x, at, rest)
            summed = summed + values
            if rest >= LANES:
                store_halves(rows, to, _bfloat16(values))
            else:
                store_first_halves(rows, to, _bfloat16(values), rest)
        sums[b, f] = total(summed)
