"""Causal attention with a sink on feature-major activations: flash attention, sixteen queries in the lanes.

Forward, a head at a time, a block of queries at a time:
1. for each tile of keys up to the block: scores, their maximum so far (the sink's logit is the first), what is summed
   already rescaled to it, exp, sum, weighted values;
2. divided by the sum; log-sum-exp kept for the backward pass.
Backward, in one pass over the same tiles: probabilities from the log-sum-exp; the gradients of the block's queries with
queries in the lanes, those of the tile's keys and values with channels in the lanes, so that nothing is summed across
lanes. Each product is a tile of four sums in registers (`vector.py`).

Where several prompts lie behind each other in a sequence, `starts` [batch, seq] has the place of each token's first
one, as float32, and no query looks before it: the tiles begin there. It is empty where there are none.

Scores are in units of log 2: queries are scaled once and exponentials are powers of two. Queries, keys and values come
as flat memory with the distance from one sequence to the next, as they are usually three parts of one tensor. Source of
the recurrences: Dao et al. 2022 (FlashAttention); the sink is one more term of the sum.
"""

import numpy as np
import torch

from gossamer.kernels.cpu.compile import call, kernel, prange
from gossamer.kernels.cpu.exponential import LOG2_E, exp2
from gossamer.kernels.cpu.tokens import load_tokens, store_tokens
from gossamer.kernels.cpu.vector import LANES, fma, lane_numbers, load, splat, splat_at, store, where
from gossamer.kernels.cpu.vector import total as sum_lanes

TILE = 64
"""Keys whose scores with a block are held at once; with their keys and values they stay in a first-level cache."""
NEVER = np.finfo(np.float32).min
"""The score of a key that comes after the query: none is below it. Infinity less itself would be no number."""


def _rounded(n: int) -> int:
    return -(-n // LANES) * LANES


def scratch(n_workers: int, d_head: int, seq: int) -> np.ndarray:
    """Each worker's [row, LANES] to work in: two tiles of scores, a block of queries and the like (`_Parts`), and a
    head's keys, values and their gradients. From torch, which aligns memory with cache lines."""
    channels, tokens = _rounded(d_head), _rounded(seq)
    rows = 2 * TILE + 5 * channels + 2
    head = 2 * channels * (tokens + LANES) + 2 * tokens * channels
    return torch.empty(n_workers, rows * LANES + head).numpy()


@call
def _copy_head(flat, start, seq, d_head, channels, step, head):
    """A head's [d_head, seq] with `step` from one channel to the next, zeros beyond: at the power of two that `seq`
    often is, a token's channels would compete for the same few places of the cache."""
    for d in range(channels):
        for j in range(0, step, LANES):
            store(head, d * step + j, load_tokens(flat, start + d * seq + j, seq - j if d < d_head else 0))


@call
def _load_block(flat, start, seq, d_head, channels, i0, factor, block):
    """A head's `LANES` tokens from i0 on, [channel, LANES], times a factor; zeros beyond the end."""
    for d in range(channels):
        values = load_tokens(flat, start + d * seq + i0, seq - i0 if d < d_head else 0)
        store(block, d * LANES, values * splat(factor))


@call
def _transpose_block(block, channels, factor, rows):
    """`rows` [LANES, channel] = `block` [channel, LANES] times a factor."""
    for a in range(LANES):
        for d in range(channels):
            rows[a * channels + d] = block[d * LANES + a] * factor


@call
def _products(block, head, step, d_head, j0, j1, out):
    """`out` [j1 - j0, LANES]: the dot products of the block's tokens, in the lanes, with a head's tokens j0 to j1."""
    for j in range(j0, j1, 4):
        first = second = third = fourth = splat(np.float32(0.0))
        for d in range(d_head):
            x = load(block, d * LANES)
            at = d * step + j
            first = fma(splat_at(head, at), x, first)
            second = fma(splat_at(head, at + 1), x, second)
            third = fma(splat_at(head, at + 2), x, third)
            fourth = fma(splat_at(head, at + 3), x, fourth)
        at = (j - j0) * LANES
        store(out, at, first)
        store(out, at + LANES, second)
        store(out, at + 2 * LANES, third)
        store(out, at + 3 * LANES, fourth)


@call
def _add_weighted(total, weights, head, step, d_head, j0, j1):
    """total [channel, LANES] += the sum over the tokens j0 to j1 of their weights [j1 - j0, LANES] times a head's."""
    for d in range(0, d_head, 4):
        at = d * LANES
        first, second = load(total, at), load(total, at + LANES)
        third, fourth = load(total, at + 2 * LANES), load(total, at + 3 * LANES)
        f0, f1, f2, f3 = d * step, (d + 1) * step, (d + 2) * step, (d + 3) * step
        for j in range(j0, j1):
            x = load(weights, (j - j0) * LANES)
            first = fma(splat_at(head, f0 + j), x, first)
            second = fma(splat_at(head, f1 + j), x, second)
            third = fma(splat_at(head, f2 + j), x, third)
            fourth = fma(splat_at(head, f3 + j), x, fourth)
        store(total, at, first)
        store(total, at + LANES, second)
        store(total, at + 2 * LANES, third)
        store(total, at + 3 * LANES, fourth)


@call
def _add_over_lanes(total, channels, j0, j1, weights, rows):
    """total [token, channel], tokens j0 to j1, += weights [j1 - j0, LANES] times its tokens [LANES, channel]."""
    for j in range(j0, j1, 4):
        w = (j - j0) * LANES
        for c in range(0, channels, LANES):
            at = j * channels + c
            first, second = load(total, at), load(total, at + channels)
            third, fourth = load(total, at + 2 * channels), load(total, at + 3 * channels)
            for a in range(LANES):
                x = load(rows, a * channels + c)
                first = fma(splat_at(weights, w + a), x, first)
                second = fma(splat_at(weights, w + LANES + a), x, second)
                third = fma(splat_at(weights, w + 2 * LANES + a), x, third)
                fourth = fma(splat_at(weights, w + 3 * LANES + a), x, fourth)
            store(total, at, first)
            store(total, at + channels, second)
            store(total, at + 2 * channels, third)
            store(total, at + 3 * channels, fourth)


@call
def _forget_future(rows, i0, j0, j1, value):
    """In rows of scores or weights [j1 - j0, LANES] write `value` where a key comes after the lane's query."""
    lanes = lane_numbers()
    for j in range(max(i0 + 1, j0), j1):
        at = (j - j0) * LANES
        store(rows, at, where(lanes < splat(np.int32(j - i0)), splat(value), load(rows, at)))


@call
def _forget_others(rows, starts, at, n, j0, j1, value):
    """In such rows write `value` where a key comes before the first token of the lane's prompt. The starts of the n
    queries begin at a place."""
    first = load_tokens(starts, at, n)
    for j in range(j0, min(j1, np.int64(starts[at + n - 1]))):
        row = (j - j0) * LANES
        store(rows, row, where(first > splat(np.float32(j)), splat(value), load(rows, row)))


@call
def _softmax_tile(p, n, mixed, channels, largest, total):
    """Turn the n rows of scores of a tile into weights relative to the largest so far; rescale what was summed to it.
    `largest` and `total` [LANES] are brought up to date."""
    before = load(largest, 0)
    now = before
    for r in range(n):
        score = load(p, r * LANES)
        now = where(now > score, now, score)  # NaN comes through
    factor = exp2(before - now)
    for d in range(channels):
        store(mixed, d * LANES, load(mixed, d * LANES) * factor)
    summed = load(total, 0) * factor
    for r in range(n):
        weight = exp2(load(p, r * LANES) - now)
        summed = summed + weight
        store(p, r * LANES, weight)
    store(largest, 0, now)
    store(total, 0, summed)


@kernel
def forward(q, q_step, k, k_step, v, v_step, sink, has_sink, n_head, d_head, scale, starts, out, lse, scratch):
    """`out` [batch, channel, seq] and `lse` [batch, head, seq], the log2 of each softmax's denominator."""
    batch, _, seq = out.shape
    n_workers = len(scratch)
    channels = (d_head + LANES - 1) // LANES * LANES
    step = (seq + LANES - 1) // LANES * LANES + LANES
    for worker in prange(n_workers):
        room = scratch[worker]
        p, at = room[: TILE * LANES], TILE * LANES
        queries, at = room[at : at + channels * LANES], at + channels * LANES
        mixed, at = room[at : at + channels * LANES], at + channels * LANES
        largest, at = room[at : at + LANES], at + LANES
        total, at = room[at : at + LANES], at + LANES
        keys, at = room[at : at + channels * step], at + channels * step
        values = room[at : at + channels * step]
        for unit in range(worker, batch * n_head, n_workers):
            b, h = unit // n_head, unit % n_head
            first = h * d_head * seq
            _copy_head(k, b * k_step + first, seq, d_head, channels, step, keys)
            _copy_head(v, b * v_step + first, seq, d_head, channels, step, values)
            for i0 in range(0, seq, LANES):
                _load_block(q, b * q_step + first, seq, d_head, channels, i0, scale * LOG2_E, queries)
                for a in range(LANES):
                    largest[a] = sink[h] * LOG2_E if has_sink else NEVER
                    total[a] = np.float32(1.0) if has_sink else np.float32(0.0)
                for a in range(0, channels * LANES, LANES):
                    store(mixed, a, splat(np.float32(0.0)))
                n, s0 = min(LANES, seq - i0), b * seq + i0
                first_key = np.int64(starts[s0]) // 4 * 4 if len(starts) else 0
                for j0 in range(first_key, i0 + LANES, TILE):
                    j1 = min(j0 + TILE, i0 + LANES)
                    _products(queries, keys, step, d_head, j0, j1, p)
                    _forget_future(p, i0, j0, j1, NEVER)
                    if len(starts):
                        _forget_others(p, starts, s0, n, j0, j1, NEVER)
                    _softmax_tile(p, j1 - j0, mixed, channels, largest, total)
                    _forget_future(p, i0, j0, j1, np.float32(0.0))  # `exp2` of what comes after isn't quite zero
                    if len(starts):
                        _forget_others(p, starts, s0, n, j0, j1, np.float32(0.0))
                    _add_weighted(mixed, p, values, step, d_head, j0, j1)
                for a in range(min(LANES, seq - i0)):
                    lse[b, h, i0 + a] = largest[a] + np.log2(total[a])
                at = (b * n_head * d_head + h * d_head) * seq + i0
                for d in range(d_head):
                    store_tokens(out, at + d * seq, load(mixed, d * LANES) / load(total, 0), seq - i0)


@call
def _weights_and_gradients(p, ds, n, lse, delta):
    """Turn n rows of scores and of products with the upstream gradient into weights and the scores' gradients."""
    shift, dot = load(lse, 0), load(delta, 0)
    for r in range(n):
        weight = exp2(load(p, r * LANES) - shift)
        store(p, r * LANES, weight)
        store(ds, r * LANES, weight * (load(ds, r * LANES) - dot))


@kernel
def backward(
    q, q_step, k, k_step, v, v_step, sink, has_sink, n_head, d_head, scale,
    starts, out, lse, d_out, d_qkv, d_sink, scratch,
):  # fmt: skip
    """`d_qkv` [batch, 3, channel, seq] and `d_sink` [batch, head]. `d_out` is flat and contiguous."""
    batch, _, seq = out.shape
    n_workers = len(scratch)
    channels = (d_head + LANES - 1) // LANES * LANES
    tokens = (seq + LANES - 1) // LANES * LANES
    step = tokens + LANES
    size = channels * LANES
    for worker in prange(n_workers):
        room = scratch[worker]
        p, at = room[: TILE * LANES], TILE * LANES
        ds, at = room[at : at + TILE * LANES], at + TILE * LANES
        queries, at = room[at : at + size], at + size
        d_mixed, at = room[at : at + size], at + size
        d_queries, at = room[at : at + size], at + size
        query_rows, at = room[at : at + size], at + size
        d_mixed_rows, at = room[at : at + size], at + size
        shift, at = room[at : at + LANES], at + LANES
        delta, at = room[at : at + LANES], at + LANES
        keys, at = room[at : at + channels * step], at + channels * step
        values, at = room[at : at + channels * step], at + channels * step
        d_keys, at = room[at : at + tokens * channels], at + tokens * channels
        d_values = room[at : at + tokens * channels]
        for unit in range(worker, batch * n_head, n_workers):
            b, h = unit // n_head, unit % n_head
            first = h * d_head * seq
            o0 = b * n_head * d_head * seq + first
            _copy_head(k, b * k_step + first, seq, d_head, channels, step, keys)
            _copy_head(v, b * v_step + first, seq, d_head, channels, step, values)
            for i in range(0, tokens * channels, LANES):
                store(d_keys, i, splat(np.float32(0.0)))
                store(d_values, i, splat(np.float32(0.0)))
            sinks = np.float32(0.0)
            for i0 in range(0, seq, LANES):
                n = min(LANES, seq - i0)
                _load_block(q, b * q_step + first, seq, d_head, channels, i0, scale * LOG2_E, queries)
                _load_block(d_out, o0, seq, d_head, channels, i0, np.float32(1.0), d_mixed)
                # Of a key's gradient the scale is in the queries, but not the units of the exponent.
                _transpose_block(queries, channels, np.float32(1.0) / LOG2_E, query_rows)
                _transpose_block(d_mixed, channels, np.float32(1.0), d_mixed_rows)
                store(shift, 0, load_tokens(lse, (b * n_head + h) * seq + i0, n))
                dots = splat(np.float32(0.0))
                for d in range(d_head):
                    dots = fma(load(d_mixed, d * LANES), load_tokens(out, o0 + d * seq + i0, n), dots)
                store(delta, 0, dots)
                if has_sink:
                    shares = exp2(splat(sink[h] * LOG2_E) - load(shift, 0)) * dots
                    sinks -= sum_lanes(where(lane_numbers() < splat(np.int32(n)), shares, splat(np.float32(0.0))))
                for a in range(0, size, LANES):
                    store(d_queries, a, splat(np.float32(0.0)))
                s0 = b * seq + i0
                first_key = np.int64(starts[s0]) // 4 * 4 if len(starts) else 0
                for j0 in range(first_key, i0 + LANES, TILE):
                    j1 = min(j0 + TILE, i0 + LANES)
                    _products(queries, keys, step, d_head, j0, j1, p)
                    _products(d_mixed, values, step, d_head, j0, j1, ds)
                    _weights_and_gradients(p, ds, j1 - j0, shift, delta)
                    _forget_future(p, i0, j0, j1, np.float32(0.0))
                    _forget_future(ds, i0, j0, j1, np.float32(0.0))
                    if len(starts):
                        _forget_others(p, starts, s0, n, j0, j1, np.float32(0.0))
                        _forget_others(ds, starts, s0, n, j0, j1, np.float32(0.0))
                    _add_weighted(d_queries, ds, keys, step, d_head, j0, j1)
                    _add_over_lanes(d_keys, channels, j0, j1, ds, query_rows)
                    _add_over_lanes(d_values, channels, j0, j1, p, d_mixed_rows)
                at = (3 * b * n_head + h) * d_head * seq + i0
                for d in range(d_head):
                    store_tokens(d_qkv, at + d * seq, load(d_queries, d * LANES) * splat(scale), n)
            d_sink[b, h] = sinks
            for d in range(d_head):
                for j in range(seq):
                    d_qkv[b, 1, h * d_head + d, j] = d_keys[j * channels + d]
                    d_qkv[b, 2, h * d_head + d, j] = d_values[j * channels + d]
