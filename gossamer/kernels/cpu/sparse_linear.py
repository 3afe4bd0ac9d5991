"""Linear maps with compressed rows on feature-major activations, and the compressing itself.

    out[b, o, :] = bias[o] + sum over the nonzeros i of row o of weight[o, i] * x[b, i, :]

Sixty-four tokens at a time, whose sums stay in registers while the row's nonzeros go by. The input's gradient is the
same with the transposed matrix.
"""

import numpy as np

from gossamer.kernels.cpu.compile import call, kernel, prange
from gossamer.kernels.cpu.vector import LANES, fma, load, load_first, splat_at, store, store_first

TOKENS = 4 * LANES
"""Tokens of a sequence that are multiplied together."""


@kernel
def matmul(pointers, columns, values, bias, x, out, n_workers):
    """`out` [batch, row, seq] from `x` [batch, column, seq]; compressed rows: int32 pointers and columns."""
    batch, n_rows, seq = out.shape
    n_columns = x.shape[1]
    n_chunks = (seq + TOKENS - 1) // TOKENS
    tiles = np.empty((n_workers, n_columns * TOKENS), np.float32)
    for worker in prange(n_workers):
        tile = tiles[worker]
        for unit in range(worker, batch * n_chunks, n_workers):
            b, s0 = unit // n_chunks, unit % n_chunks * TOKENS
            n = min(TOKENS, seq - s0)
            for i in range(n_columns):
                for s in range(0, n, LANES):
                    at = (b * n_columns + i) * seq + s0 + s
                    values_here = load(x, at) if n - s >= LANES else load_first(x, at, n - s)
                    store(tile, i * TOKENS + s, values_here)
            for o in range(n_rows):
                first = second = third = fourth = splat_at(bias, o)
                for j in range(pointers[o], pointers[o + 1]):
                    w, at = splat_at(values, j), columns[j] * TOKENS
                    first = fma(w, load(tile, at), first)
                    second = fma(w, load(tile, at + LANES), second)
                    third = fma(w, load(tile, at + 2 * LANES), third)
                    fourth = fma(w, load(tile, at + 3 * LANES), fourth)
                at = (b * n_rows + o) * seq + s0
                if n == TOKENS:
                    store(out, at, first)
                    store(out, at + LANES, second)
                    store(out, at + 2 * LANES, third)
                    store(out, at + 3 * LANES, fourth)
                else:
                    store_first(out, at, first, min(n, LANES))
                    store_first(out, at + LANES, second, min(n - LANES, LANES))
                    store_first(out, at + 2 * LANES, third, min(n - 2 * LANES, LANES))
                    store_first(out, at + 3 * LANES, fourth, min(n - 3 * LANES, LANES))


@kernel
def count_nonzeros(weight, counts):
    """`counts` [row] = nonzeros of each row of `weight` [row, column]."""
    n_rows, n_columns = weight.shape
    for o in prange(n_rows):
        n = np.int32(0)
        for i in range(n_columns):
            n += np.int32(weight[o, i] != 0)
        counts[o] = n


@kernel
def compress_rows(weight, pointers, columns, values):
    """Fill the compressed rows of `weight`, whose `pointers` are known."""
    n_rows, n_columns = weight.shape
    for o in prange(n_rows):
        j = pointers[o]
        for i in range(n_columns):
            w = weight[o, i]
            if w != 0:
                columns[j] = i
                values[j] = w
                j += 1


@call
def transpose(pointers, columns, values, t_pointers, t_columns, t_values):
    """The compressed rows of the transposed matrix; `t_pointers` [column + 1] comes in as zeros."""
    for j in range(len(columns)):
        t_pointers[columns[j] + 1] += 1
    for i in range(1, len(t_pointers)):
        t_pointers[i] += t_pointers[i - 1]
    place = t_pointers[:-1].copy()
    for o in range(len(pointers) - 1):
        for j in range(pointers[o], pointers[o + 1]):
            at = place[columns[j]]
            t_columns[at] = o
            t_values[at] = values[j]
            place[columns[j]] = at + 1
