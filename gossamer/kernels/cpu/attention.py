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

from gossamer.kernels.cpu.compile import exp32, inline, kernel, prange

BLOCK = 64
"""Tokens in the lanes."""
TILE = 32
"""Tokens whose scores with a block are held at once: with it they fill half of a first-level cache."""
NEVER = np.float32(-1e30)
"""The score of a key that comes after the query."""


@inline
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


@inline
def _products(block, flat, start, seq, d_head, j, out):
    """`out` [BLOCK] = for each lane the dot product of its column of `block` with token j's column of a head."""
    d = 0
    for a in range(BLOCK):
        out[a] = np.float32(0.0)
    while d + 8 <= d_head:
        at = start + d * seq + j
        f0, f1, f2, f3 = flat[at], flat[at + seq], flat[at + 2 * seq], flat[at + 3 * seq]
        at += 4 * seq
        f4, f5, f6, f7 = flat[at], flat[at + seq], flat[at + 2 * seq], flat[at + 3 * seq]
        for a in range(BLOCK):
            first = f0 * block[d, a] + f1 * block[d + 1, a] + f2 * block[d + 2, a] + f3 * block[d + 3, a]
            second = f4 * block[d + 4, a] + f5 * block[d + 5, a] + f6 * block[d + 6, a] + f7 * block[d + 7, a]
            out[a] += first + second
        d += 8
    while d < d_head:
        f0 = flat[start + d * seq + j]
        for a in range(BLOCK):
            out[a] += f0 * block[d, a]
        d += 1


@inline
def _accumulate(total, weights, flat, start, seq, d_head, j0, j1):
    """total [d_head, BLOCK] += sum over the tokens j0..j1 of weights[j - j0] times token j's column of a head."""
    j = j0
    while j + 4 <= j1:
        r = j - j0
        for d in range(d_head):
            at = start + d * seq + j
            f0, f1, f2, f3 = flat[at], flat[at + 1], flat[at + 2], flat[at + 3]
            for a in range(BLOCK):
                first = f0 * weights[r, a] + f1 * weights[r + 1, a]
                total[d, a] += first + (f2 * weights[r + 2, a] + f3 * weights[r + 3, a])
        j += 4
    while j < j1:
        for d in range(d_head):
            f0 = flat[start + d * seq + j]
            for a in range(BLOCK):
                total[d, a] += f0 * weights[j - j0, a]
        j += 1


@kernel
def forward(q, q_step, k, k_step, v, v_step, sink, has_sink, n_head, d_head, scale, out, lse, n_workers):
    """`out` [batch, channel, seq] and `lse` [batch, head, seq], the log of each softmax's denominator."""
    batch, _, seq = out.shape
    probabilities = np.empty((n_workers, TILE, BLOCK), np.float32)
    for worker in prange(n_workers):
        p = probabilities[worker]
        queries = np.empty((d_head, BLOCK), np.float32)
        mixed = np.empty((d_head, BLOCK), np.float32)
        largest = np.empty(BLOCK, np.float32)
        before = np.empty(BLOCK, np.float32)
        total = np.empty(BLOCK, np.float32)
        for unit in range(worker, batch * n_head, n_workers):
            b, head = unit // n_head, unit % n_head
            q0, k0, v0 = (
                b * q_step + head * d_head * seq,
                b * k_step + head * d_head * seq,
                b * v_step + head * d_head * seq,
            )
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
                        _products(queries, k, k0, seq, d_head, j, row)
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
                    _accumulate(mixed, p, v, v0, seq, d_head, j0, j1)
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
    n_workers,
):
    """`d_q` [batch, channel, seq], `d_sink` [batch, head], and `delta` [batch, head, seq] = <d_out, out>, which
    `backward_keys` reads. `d_out` is flat, contiguous."""
    batch, _, seq = out.shape
    gradients = np.empty((n_workers, TILE, BLOCK), np.float32)
    for worker in prange(n_workers):
        ds = gradients[worker]
        queries = np.empty((d_head, BLOCK), np.float32)
        d_mixed = np.empty((d_head, BLOCK), np.float32)
        d_queries = np.empty((d_head, BLOCK), np.float32)
        score = np.empty(BLOCK, np.float32)
        shift = np.empty(BLOCK, np.float32)
        dot = np.empty(BLOCK, np.float32)
        for unit in range(worker, batch * n_head, n_workers):
            b, head = unit // n_head, unit % n_head
            q0, k0, v0 = (
                b * q_step + head * d_head * seq,
                b * k_step + head * d_head * seq,
                b * v_step + head * d_head * seq,
            )
            o0 = (b * n_head + head) * d_head * seq
            sinks = np.float32(0.0)
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
                        _products(queries, k, k0, seq, d_head, j, score)
                        _products(d_mixed, v, v0, seq, d_head, j, row)
                        for a in range(BLOCK):
                            row[a] = exp32(score[a] - shift[a]) * (row[a] - dot[a]) * scale
                        for a in range(j - i0):
                            row[a] = np.float32(0.0)
                    _accumulate(d_queries, ds, k, k0, seq, d_head, j0, j1)
                for d in range(d_head):
                    for a in range(n):
                        d_q[b, head * d_head + d, i0 + a] = d_queries[d, a]
            d_sink[b, head] = sinks


@kernel
def backward_keys(q, q_step, k, k_step, v, v_step, n_head, d_head, scale, lse, d_out, delta, d_k, d_v, n_workers):
    """`d_k` and `d_v` [batch, channel, seq]."""
    batch, _, seq = d_k.shape
    scratch = np.empty((n_workers, 2, TILE, BLOCK), np.float32)
    for worker in prange(n_workers):
        p, ds = scratch[worker, 0], scratch[worker, 1]
        keys = np.empty((d_head, BLOCK), np.float32)
        values = np.empty((d_head, BLOCK), np.float32)
        d_keys = np.empty((d_head, BLOCK), np.float32)
        d_values = np.empty((d_head, BLOCK), np.float32)
        for unit in range(worker, batch * n_head, n_workers):
            b, head = unit // n_head, unit % n_head
            q0, k0, v0 = (
                b * q_step + head * d_head * seq,
                b * k_step + head * d_head * seq,
                b * v_step + head * d_head * seq,
            )
            o0 = (b * n_head + head) * d_head * seq
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
                        _products(keys, q, q0, seq, d_head, i, row)
                        _products(values, d_out, o0, seq, d_head, i, d_row)
                        for a in range(BLOCK):
                            row[a] = exp32(row[a] - shift)
                        for a in range(i - j0 + 1, BLOCK):
                            row[a] = np.float32(0.0)
                        for a in range(BLOCK):
                            d_row[a] = row[a] * (d_row[a] - dot) * scale
                    _accumulate(d_keys, ds, q, q0, seq, d_head, i0, i1)
                    _accumulate(d_values, p, d_out, o0, seq, d_head, i0, i1)
                for d in range(d_head):
                    for a in range(n):
                        d_k[b, head * d_head + d, j0 + a] = d_keys[d, a]
                        d_v[b, head * d_head + d, j0 + a] = d_values[d, a]
