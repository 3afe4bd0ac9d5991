"""Causal attention with a sink on feature-major activations: flash attention over blocks of 64 tokens.

Forward, a head at a time, a block of queries in the vector lanes:
1. for each tile of keys up to the block: scores, their maximum so far (the sink's logit is the first), what is summed
   already rescaled to it, exp, sum, weighted values;
2. divided by the sum; log-sum-exp kept for the backward pass.
Backward, in two passes that each recompute the probabilities from the log-sum-exp, so that nothing is ever summed
across lanes: a block of queries in the lanes gives dq and the sink's gradient, a block of keys in the lanes dk and dv.

Queries, keys and values come as flat memory with the distance from one sequence to the next, as they are usually three
parts of one tensor. Source of the recurrences: Dao et al. 2022 (FlashAttention); the sink is one more term of the sum.
"""

import numpy as np
import torch

from gossamer.kernels.cpu.compile import call, exp32, kernel, prange

BLOCK = 64
"""Tokens in the lanes."""
TILE = 32
"""Tokens whose scores with a block are held at once: with it they fill half of a first-level cache."""
PARTS = 3 + 2 * TILE
"""Where in a worker's scratch the parts with a row a channel begin, after three single rows and two tiles of scores."""
N_PARTS = 4
"""How many of them there are."""


def scratch(n_workers, d_head, seq):
    """Each worker's [row, BLOCK] and two heads' [d_head * step] to work in. From torch, which aligns memory with cache
    lines: across them vector loads take twice as long."""
    rows = torch.empty(n_workers, PARTS + N_PARTS * d_head, BLOCK)
    return rows.numpy(), torch.empty(n_workers, 2, d_head * (seq + PADDING)).numpy()


PADDING = 16
NEVER = np.float32(-1e30)
"""The score of a key that comes after the query."""


@call
def _load(flat, start, seq, d_head, i0, n, factor, block):
    """Copy [d_head, BLOCK] out of a head's [d_head, seq], times a factor; zeros beyond the n tokens that exist."""
    for d in range(d_head):
        at = start + d * seq + i0
        if n == BLOCK:
            for a in range(BLOCK):
                block[d, a] = flat[at + a] * factor
        else:
            for a in range(BLOCK):
                block[d, a] = flat[at + a] * factor if a < n else np.float32(0.0)


@call
def _copy(flat, start, seq, d_head, head, step):
    """Copy a head's [d_head, seq] into `head` with `step` from one channel to the next: at the power of two that `seq`
    often is, a token's channels would compete for the same few places of the cache."""
    for d in range(d_head):
        for j in range(seq):
            head[d * step + j] = flat[start + d * seq + j]


@call
def _products(block, head, step, d_head, j, out):
    """`out` [BLOCK] = for each lane the dot product of its column of `block` with token j's column of a head.

    Sixteen channels in one go, the usual width of a head, so that a sum is written once and never read."""
    d = 0
    if d_head >= 16:
        f0, f1, f2, f3 = head[j], head[j + step], head[j + 2 * step], head[j + 3 * step]
        at = j + 4 * step
        f4, f5, f6, f7 = head[at], head[at + step], head[at + 2 * step], head[at + 3 * step]
        at += 4 * step
        g0, g1, g2, g3 = head[at], head[at + step], head[at + 2 * step], head[at + 3 * step]
        at += 4 * step
        g4, g5, g6, g7 = head[at], head[at + step], head[at + 2 * step], head[at + 3 * step]
        for a in range(BLOCK):
            first = f0 * block[0, a] + f1 * block[1, a] + f2 * block[2, a] + f3 * block[3, a]
            second = f4 * block[4, a] + f5 * block[5, a] + f6 * block[6, a] + f7 * block[7, a]
            third = g0 * block[8, a] + g1 * block[9, a] + g2 * block[10, a] + g3 * block[11, a]
            fourth = g4 * block[12, a] + g5 * block[13, a] + g6 * block[14, a] + g7 * block[15, a]
            out[a] = (first + second) + (third + fourth)
        d = 16
    else:
        for a in range(BLOCK):
            out[a] = np.float32(0.0)
    while d < d_head:
        f0 = head[d * step + j]
        for a in range(BLOCK):
            out[a] += f0 * block[d, a]
        d += 1


@call
def _accumulate(total, weights, head, step, d_head, j0, j1):
    """total [d_head, BLOCK] += sum over the tokens j0..j1 of weights[j - j0] times token j's column of a head."""
    j = j0
    while j + 8 <= j1:
        r = j - j0
        for d in range(d_head):
            at = d * step + j
            f0, f1, f2, f3 = head[at], head[at + 1], head[at + 2], head[at + 3]
            f4, f5, f6, f7 = head[at + 4], head[at + 5], head[at + 6], head[at + 7]
            for a in range(BLOCK):
                first = f0 * weights[r, a] + f1 * weights[r + 1, a]
                second = f2 * weights[r + 2, a] + f3 * weights[r + 3, a]
                third = f4 * weights[r + 4, a] + f5 * weights[r + 5, a]
                fourth = f6 * weights[r + 6, a] + f7 * weights[r + 7, a]
                total[d, a] += (first + second) + (third + fourth)
        j += 8
    while j < j1:
        for d in range(d_head):
            f0 = head[d * step + j]
            for a in range(BLOCK):
                total[d, a] += f0 * weights[j - j0, a]
        j += 1


@kernel
def forward(q, q_step, k, k_step, v, v_step, sink, has_sink, n_head, d_head, scale, out, lse, scratch, heads):
    """`out` [batch, channel, seq] and `lse` [batch, head, seq], the log of each softmax's denominator."""
    batch, _, seq = out.shape
    n_workers, step = len(scratch), heads.shape[2] // d_head
    for worker in prange(n_workers):
        p = scratch[worker, 3 : 3 + TILE]
        queries = scratch[worker, PARTS : PARTS + d_head]
        mixed = scratch[worker, PARTS + 2 * d_head : PARTS + 3 * d_head]
        largest, before, total = scratch[worker, 0], scratch[worker, 1], scratch[worker, 2]
        first, second = heads[worker, 0], heads[worker, 1]
        for unit in range(worker, batch * n_head, n_workers):
            b, head = unit // n_head, unit % n_head
            q0, k0, v0 = (
                b * q_step + head * d_head * seq,
                b * k_step + head * d_head * seq,
                b * v_step + head * d_head * seq,
            )
            _copy(k, k0, seq, d_head, first, step)
            _copy(v, v0, seq, d_head, second, step)
            for i0 in range(0, seq, BLOCK):
                n = min(BLOCK, seq - i0)
                last = i0 + n
                _load(q, q0, seq, d_head, i0, n, scale, queries)
                for a in range(BLOCK):
                    largest[a] = sink[head] if has_sink else NEVER
                    total[a] = np.float32(1.0) if has_sink else np.float32(0.0)
                for d in range(d_head):
                    for a in range(BLOCK):
                        mixed[d, a] = np.float32(0.0)
                for j0 in range(0, last, TILE):
                    j1 = min(j0 + TILE, last)
                    for a in range(BLOCK):
                        before[a] = largest[a]
                    for j in range(j0, j1):
                        row = p[j - j0]
                        _products(queries, first, step, d_head, j, row)
                        for a in range(j - i0):
                            row[a] = NEVER
                        for a in range(BLOCK):
                            largest[a] = max(largest[a], row[a])
                    for a in range(BLOCK):
                        before[a] = exp32(before[a] - largest[a])
                        total[a] *= before[a]
                    for d in range(d_head):
                        for a in range(BLOCK):
                            mixed[d, a] *= before[a]
                    for r in range(j1 - j0):
                        row = p[r]
                        for a in range(BLOCK):
                            row[a] = exp32(row[a] - largest[a])
                            total[a] += row[a]
                        # `exp32` of what comes after the query isn't quite zero.
                        for a in range(j0 + r - i0):
                            row[a] = np.float32(0.0)
                    _accumulate(mixed, p, second, step, d_head, j0, j1)
                for a in range(n):
                    lse[b, head, i0 + a] = largest[a] + np.log(total[a])
                for a in range(BLOCK):
                    total[a] = np.float32(1.0) / total[a]
                for d in range(d_head):
                    for a in range(n):
                        out[b, head * d_head + d, i0 + a] = mixed[d, a] * total[a]


@kernel
def backward_queries(
    q,
    q_step,
    k,
    k_step,
    v,
    v_step,
    sink,
    has_sink,
    n_head,
    d_head,
    scale,
    out,
    lse,
    d_out,
    d_q,
    d_sink,
    delta,
    scratch,
    heads,
):
    """`d_q` [batch, channel, seq], `d_sink` [batch, head], and `delta` [batch, head, seq] = <d_out, out>, which
    `backward_keys` reads. `d_out` is flat, contiguous."""
    batch, _, seq = out.shape
    n_workers, step = len(scratch), heads.shape[2] // d_head
    for worker in prange(n_workers):
        ds = scratch[worker, 3 : 3 + TILE]
        queries = scratch[worker, PARTS : PARTS + d_head]
        d_mixed = scratch[worker, PARTS + d_head : PARTS + 2 * d_head]
        d_queries = scratch[worker, PARTS + 2 * d_head : PARTS + 3 * d_head]
        score, shift, dot = scratch[worker, 0], scratch[worker, 1], scratch[worker, 2]
        first, second = heads[worker, 0], heads[worker, 1]
        for unit in range(worker, batch * n_head, n_workers):
            b, head = unit // n_head, unit % n_head
            q0, k0, v0 = (
                b * q_step + head * d_head * seq,
                b * k_step + head * d_head * seq,
                b * v_step + head * d_head * seq,
            )
            o0 = (b * n_head + head) * d_head * seq
            sinks = np.float32(0.0)
            _copy(k, k0, seq, d_head, first, step)
            _copy(v, v0, seq, d_head, second, step)
            for i0 in range(0, seq, BLOCK):
                n = min(BLOCK, seq - i0)
                last = i0 + n
                _load(q, q0, seq, d_head, i0, n, scale, queries)
                _load(d_out, o0, seq, d_head, i0, n, np.float32(1.0), d_mixed)
                for a in range(BLOCK):
                    shift[a] = lse[b, head, i0 + a] if a < n else np.float32(0.0)
                    dot[a] = np.float32(0.0)
                for d in range(d_head):
                    for a in range(n):
                        dot[a] += d_mixed[d, a] * out[b, head * d_head + d, i0 + a]
                for a in range(n):
                    delta[b, head, i0 + a] = dot[a]
                    if has_sink:
                        sinks -= exp32(sink[head] - shift[a]) * dot[a]
                for d in range(d_head):
                    for a in range(BLOCK):
                        d_queries[d, a] = np.float32(0.0)
                for j0 in range(0, last, TILE):
                    j1 = min(j0 + TILE, last)
                    for j in range(j0, j1):
                        row = ds[j - j0]
                        _products(queries, first, step, d_head, j, score)
                        _products(d_mixed, second, step, d_head, j, row)
                        for a in range(BLOCK):
                            row[a] = exp32(score[a] - shift[a]) * (row[a] - dot[a]) * scale
                        for a in range(j - i0):
                            row[a] = np.float32(0.0)
                    _accumulate(d_queries, ds, first, step, d_head, j0, j1)
                for d in range(d_head):
                    for a in range(n):
                        d_q[b, head * d_head + d, i0 + a] = d_queries[d, a]
            d_sink[b, head] = sinks


@kernel
def backward_keys(q, q_step, k, k_step, v, v_step, n_head, d_head, scale, lse, d_out, delta, d_k, d_v, scratch, heads):
    """`d_k` and `d_v` [batch, channel, seq]."""
    batch, _, seq = d_k.shape
    n_workers, step = len(scratch), heads.shape[2] // d_head
    for worker in prange(n_workers):
        p, ds = scratch[worker, 3 : 3 + TILE], scratch[worker, 3 + TILE : 3 + 2 * TILE]
        keys = scratch[worker, PARTS : PARTS + d_head]
        values = scratch[worker, PARTS + d_head : PARTS + 2 * d_head]
        d_keys = scratch[worker, PARTS + 2 * d_head : PARTS + 3 * d_head]
        d_values = scratch[worker, PARTS + 3 * d_head : PARTS + 4 * d_head]
        first, second = heads[worker, 0], heads[worker, 1]
        for unit in range(worker, batch * n_head, n_workers):
            b, head = unit // n_head, unit % n_head
            q0, k0, v0 = (
                b * q_step + head * d_head * seq,
                b * k_step + head * d_head * seq,
                b * v_step + head * d_head * seq,
            )
            o0 = (b * n_head + head) * d_head * seq
            _copy(q, q0, seq, d_head, first, step)
            _copy(d_out, o0, seq, d_head, second, step)
            for j0 in range(0, seq, BLOCK):
                n = min(BLOCK, seq - j0)
                _load(k, k0, seq, d_head, j0, n, scale, keys)
                _load(v, v0, seq, d_head, j0, n, np.float32(1.0), values)
                for d in range(d_head):
                    for a in range(BLOCK):
                        d_keys[d, a] = np.float32(0.0)
                        d_values[d, a] = np.float32(0.0)
                for i0 in range(j0, seq, TILE):
                    i1 = min(i0 + TILE, seq)
                    for i in range(i0, i1):
                        row, d_row = p[i - i0], ds[i - i0]
                        shift, dot = lse[b, head, i], delta[b, head, i]
                        _products(keys, first, step, d_head, i, row)
                        _products(values, second, step, d_head, i, d_row)
                        for a in range(BLOCK):
                            row[a] = exp32(row[a] - shift)
                        for a in range(i - j0 + 1, BLOCK):
                            row[a] = np.float32(0.0)
                        for a in range(BLOCK):
                            d_row[a] = row[a] * (d_row[a] - dot) * scale
                    _accumulate(d_keys, ds, first, step, d_head, i0, i1)
                    _accumulate(d_values, p, second, step, d_head, i0, i1)
                for d in range(d_head):
                    for a in range(n):
                        d_k[b, head * d_head + d, j0 + a] = d_keys[d, a]
                        d_v[b, head * d_head + d, j0 + a] = d_values[d, a]
