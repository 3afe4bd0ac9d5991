"""Linear maps with compressed rows on feature-major activations, and the compressing itself.

    out[b, o, :] = bias[o] + sum over the nonzeros i of row o of weight[o, i] * x[b, i, :]

A nonzero serves all tokens of a sequence at once; four nonzeros are added in one go, so that the sum is read and
written once for the four. The input's gradient is the same with the transposed matrix.
"""

import numpy as np

from gossamer.kernels.cpu.compile import call, kernel, prange


@kernel
def matmul(pointers, columns, values, bias, x, out):
    """`out` [batch, row, seq] from `x` [batch, column, seq]; compressed rows: int32 pointers and columns."""
    batch, n_rows, seq = out.shape
    blocks = (n_rows + 63) // 64
    for unit in prange(batch * blocks):
        b = unit // blocks
        for o in range(unit % blocks * 64, min(unit % blocks * 64 + 64, n_rows)):
            start = bias[o]
            j, end = pointers[o], pointers[o + 1]
            first = (end - j) % 4
            if first == 0:
                for s in range(seq):
                    out[b, o, s] = start
            elif first == 1:
                w0, c0 = values[j], columns[j]
                for s in range(seq):
                    out[b, o, s] = start + w0 * x[b, c0, s]
            elif first == 2:
                w0, c0, w1, c1 = values[j], columns[j], values[j + 1], columns[j + 1]
                for s in range(seq):
                    out[b, o, s] = start + w0 * x[b, c0, s] + w1 * x[b, c1, s]
            else:
                w0, c0, w1, c1, w2, c2 = (
                    values[j],
                    columns[j],
                    values[j + 1],
                    columns[j + 1],
                    values[j + 2],
                    columns[j + 2],
                )
                for s in range(seq):
                    out[b, o, s] = start + w0 * x[b, c0, s] + w1 * x[b, c1, s] + w2 * x[b, c2, s]
            j += first
            while j < end:
                w0, w1, w2, w3 = values[j], values[j + 1], values[j + 2], values[j + 3]
                c0, c1, c2, c3 = columns[j], columns[j + 1], columns[j + 2], columns[j + 3]
                for s in range(seq):
                    pair = w0 * x[b, c0, s] + w1 * x[b, c1, s]
                    out[b, o, s] += pair + (w2 * x[b, c2, s] + w3 * x[b, c3, s])
                j += 4


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
