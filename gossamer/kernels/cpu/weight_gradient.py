"""The dense gradient of a weight, from upstream gradients most of which are zero.

    d_weight[o, i] = sum over sequences b and tokens t of d_out[b, o, t] * x[b, i, t]

What AbsTopK dropped gets no gradient, so with it three quarters of `d_out` are zero: multiplied is the rest.

1. `_prepare`: of each chunk of 64 tokens, the nonzeros of every row of `d_out` as a list, and `x` with a token's
   channels side by side.
2. `_multiply`: for 64 columns of the gradient at a time, whose sums stay in registers, a row's list picks the tokens.

Every entry is summed in the order of the tokens by one thread.
"""

import numpy as np

from gossamer.kernels.cpu.compile import call, kernel, prange
from gossamer.kernels.cpu.vector import LANES, fma, get, load, put, splat_at, store

TOKENS = 64
"""Tokens in a chunk. Their numbers fit into a byte."""
COLUMNS = 4 * LANES
"""Columns of the gradient that are summed together, in registers."""
ROWS = 64
"""Rows of it that share a tile of tokens and columns while that is in the cache."""


def weight_gradient(d_out: np.ndarray, x: np.ndarray, n_workers: int) -> np.ndarray:
    """[row, column] from `d_out` [batch, row, seq] and `x` [batch, column, seq]."""
    batch, n_rows, seq = d_out.shape
    n_columns = x.shape[1]
    n_chunks, n_blocks = batch * -(-seq // TOKENS), -(-n_columns // COLUMNS)
    room = n_chunks * n_rows * TOKENS
    tokens, values = np.empty(room, np.uint8), np.empty(room, np.float32)
    pointers = np.empty((n_chunks, n_rows + 1), np.int64)
    tiles = np.empty((n_chunks, n_blocks, TOKENS, COLUMNS), np.float32)
    d_weight = np.empty((n_rows, n_columns), np.float32)
    _prepare(d_out, x, tokens, values, pointers, tiles)
    _multiply(tokens, values, pointers, tiles, d_weight, n_workers)
    return d_weight


@kernel
def _prepare(d_out, x, tokens, values, pointers, tiles):
    """From `d_out` [batch, row, seq] and `x` [batch, column, seq]: flat `tokens` (uint8) and `values`, of which row o
    of a chunk has those from `pointers` [chunk, row + 1] to the next; `tiles` [chunk, block, TOKENS, COLUMNS], the last
    of a chunk filled up with zeros."""
    batch, n_rows, seq = d_out.shape
    n_columns, n_blocks = x.shape[1], tiles.shape[1]
    n_chunks = (seq + TOKENS - 1) // TOKENS
    for chunk in prange(batch * n_chunks):
        b, s0 = chunk // n_chunks, chunk % n_chunks * TOKENS
        n = min(TOKENS, seq - s0)
        end = chunk * n_rows * TOKENS
        for o in range(n_rows):
            pointers[chunk, o] = end
            end = _list_nonzeros(d_out, (b * n_rows + o) * seq + s0, n, tokens, values, end)
        pointers[chunk, n_rows] = end
        for i in range(n_blocks * COLUMNS):
            tile = (chunk * n_blocks + i // COLUMNS) * TOKENS * COLUMNS + i % COLUMNS
            source = (b * n_columns + i) * seq + s0
            for s in range(n):
                put(tiles, tile + s * COLUMNS, get(x, source + s) if i < n_columns else np.float32(0.0))


@call
def _list_nonzeros(d_out, source, n, tokens, values, end):
    """List the nonzeros of n tokens from place `end` on; returns the place behind them. Each token writes to the next
    free place, which only a nonzero uses up: cheaper than a jump that nobody can foresee."""
    for s in range(n):
        value = get(d_out, source + s)
        put(tokens, end, s)
        put(values, end, value)
        end += np.int64(value != 0)
    return end


@kernel
def _multiply(tokens, values, pointers, tiles, d_weight, n_workers):
    """`d_weight` [row, column] from what `_prepare` made."""
    n_rows, n_columns = d_weight.shape
    n_row_blocks, n_column_blocks = (n_rows + ROWS - 1) // ROWS, tiles.shape[1]
    sums = np.empty((n_workers, ROWS * COLUMNS), np.float32)
    for worker in prange(n_workers):
        mine = sums[worker]
        for unit in range(worker, n_row_blocks * n_column_blocks, n_workers):
            first_row, block = unit // n_column_blocks * ROWS, unit % n_column_blocks
            end_row = min(first_row + ROWS, n_rows)
            for i in range(ROWS * COLUMNS):
                mine[i] = np.float32(0.0)
            for chunk in range(len(pointers)):
                for o in range(first_row, end_row):
                    _add_row(tokens, values, pointers, tiles, mine, chunk, o, block, o - first_row)
            c = block * COLUMNS
            for o in range(first_row, end_row):
                for i in range(min(COLUMNS, n_columns - c)):
                    d_weight[o, c + i] = mine[(o - first_row) * COLUMNS + i]


@call
def _add_row(tokens, values, pointers, tiles, sums, chunk, o, block, row):
    """Add a chunk's share to one row of a block."""
    at = row * COLUMNS
    first, second = load(sums, at), load(sums, at + LANES)
    third, fourth = load(sums, at + 2 * LANES), load(sums, at + 3 * LANES)
    tile = (chunk * tiles.shape[1] + block) * TOKENS * COLUMNS
    for j in range(pointers[chunk, o], pointers[chunk, o + 1]):
        d, here = splat_at(values, j), tile + np.int64(get(tokens, j)) * COLUMNS
        first = fma(d, load(tiles, here), first)
        second = fma(d, load(tiles, here + LANES), second)
        third = fma(d, load(tiles, here + 2 * LANES), third)
        fourth = fma(d, load(tiles, here + 3 * LANES), fourth)
    store(sums, at, first)
    store(sums, at + LANES, second)
    store(sums, at + 2 * LANES, third)
    store(sums, at + 3 * LANES, fourth)
