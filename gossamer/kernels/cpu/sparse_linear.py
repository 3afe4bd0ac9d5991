"""Linear maps with compressed rows on feature-major activations, and the compressing itself.

    out[b, o, :] = bias[o] + sum over the nonzeros i of row o of weight[o, i] * x[b, i, :]

Sixty-four tokens at a time, whose sums stay in registers while the row's nonzeros go by: with few nonzeros one output
after the other, all of its tokens; with more of them sixty-four tokens after the other, all of their outputs. Short
sequences share a tile of sixty-four. The input's gradient is the same with the transposed matrix.
"""

import numpy as np

from gossamer.kernels.cpu.compile import call, kernel, prange
from gossamer.kernels.cpu.vector import LANES, fma, load, load_first, splat_at, store, store_first

TOKENS = 4 * LANES
"""Tokens of a sequence that are multiplied together."""
ROWS = 64
"""Outputs that a thread makes of a sequence before it takes another one."""
FEW = 1 / 24
"""The density up to which the input is read where it lies. Above, sixty-four tokens of all its channels are copied
together first: a channel is then read so often that this pays."""


@call
def _sums(pointers, columns, values, bias, o, source, start, step):
    """Output `o` of sixty-four tokens, as four vectors; those of channel i are at source[start + i * step]."""
    first = second = third = fourth = splat_at(bias, o)
    for j in range(pointers[o], pointers[o + 1]):
        w, here = splat_at(values, j), start + columns[j] * step
        first = fma(w, load(source, here), first)
        second = fma(w, load(source, here + LANES), second)
        third = fma(w, load(source, here + 2 * LANES), third)
        fourth = fma(w, load(source, here + 3 * LANES), fourth)
    return first, second, third, fourth


@call
def _make_output(pointers, columns, values, bias, o, source, start, step, out, at, n):
    """Write the first `n` of sixty-four tokens of output `o`."""
    first, second, third, fourth = _sums(pointers, columns, values, bias, o, source, start, step)
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


@call
def _copy_tile(x, b, s0, n, tile):
    """`n` tokens of all channels, sixty-four places a channel."""
    _, n_columns, seq = x.shape
    for i in range(n_columns):
        for s in range(0, n, LANES):
            at = (b * n_columns + i) * seq + s0 + s
            store(tile, i * TOKENS + s, load(x, at) if n - s >= LANES else load_first(x, at, n - s))


@call
def _copy_short(x, b, n_sequences, tile):
    """All tokens of all channels of some sequences, sixty-four places a channel; each sequence begins a vector."""
    _, n_columns, seq = x.shape
    each = (seq + LANES - 1) // LANES * LANES
    for g in range(n_sequences):
        for i in range(n_columns):
            for s in range(0, seq, LANES):
                at, rest = ((b + g) * n_columns + i) * seq + s, seq - s
                store(tile, i * TOKENS + g * each + s, load(x, at) if rest >= LANES else load_first(x, at, rest))


@call
def _store_short(out, b, n_sequences, o, nth, sums):
    """Write the nth vector of a tile of short sequences where it belongs."""
    _, n_rows, seq = out.shape
    vectors = (seq + LANES - 1) // LANES
    g, s = nth // vectors, nth % vectors * LANES
    if g < n_sequences:
        at, rest = ((b + g) * n_rows + o) * seq + s, seq - s
        if rest >= LANES:
            store(out, at, sums)
        else:
            store_first(out, at, sums, rest)


@call
def _multiply_short(pointers, columns, values, bias, x, out, b, n_sequences, tile):
    """The outputs of some sequences that fit into sixty-four places together."""
    _copy_short(x, b, n_sequences, tile)
    for o in range(out.shape[1]):
        first, second, third, fourth = _sums(pointers, columns, values, bias, o, tile, 0, TOKENS)
        _store_short(out, b, n_sequences, o, 0, first)
        _store_short(out, b, n_sequences, o, 1, second)
        _store_short(out, b, n_sequences, o, 2, third)
        _store_short(out, b, n_sequences, o, 3, fourth)


@kernel
def matmul(pointers, columns, values, bias, x, out, n_workers):
    """`out` [batch, row, seq] from `x` [batch, column, seq]; compressed rows: int32 pointers and columns."""
    batch, n_rows, seq = out.shape
    n_columns = x.shape[1]
    together = TOKENS // max(LANES, (seq + LANES - 1) // LANES * LANES)
    if together > 1:
        short_tiles = np.empty((n_workers, n_columns * TOKENS), np.float32)
        n_tiles = (batch + together - 1) // together
        for worker in prange(n_workers):
            for unit in range(worker, n_tiles, n_workers):
                b = unit * together
                n_sequences = min(together, batch - b)
                _multiply_short(pointers, columns, values, bias, x, out, b, n_sequences, short_tiles[worker])
        return
    if len(values) > FEW * n_rows * n_columns:
        whole = 0
    else:
        whole = seq // TOKENS * TOKENS
        n_blocks = (n_rows + ROWS - 1) // ROWS
        n_units = batch * n_blocks
        for worker in prange(n_workers):
            for unit in range(worker * n_units // n_workers, (worker + 1) * n_units // n_workers):
                b, o0 = unit // n_blocks, unit % n_blocks * ROWS
                for o in range(o0, min(o0 + ROWS, n_rows)):
                    for s0 in range(0, whole, TOKENS):
                        start, at = b * n_columns * seq + s0, (b * n_rows + o) * seq + s0
                        _make_output(pointers, columns, values, bias, o, x, start, seq, out, at, TOKENS)
    n_chunks = (seq - whole + TOKENS - 1) // TOKENS
    if n_chunks > 0:
        tiles = np.empty((n_workers, n_columns * TOKENS), np.float32)
        for worker in prange(n_workers):
            tile = tiles[worker]
            for unit in range(worker, batch * n_chunks, n_workers):
                b, s0 = unit // n_chunks, whole + unit % n_chunks * TOKENS
                n = min(TOKENS, seq - s0)
                _copy_tile(x, b, s0, n, tile)
                for o in range(n_rows):
                    at = (b * n_rows + o) * seq + s0
                    _make_output(pointers, columns, values, bias, o, tile, 0, TOKENS, out, at, n)


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
