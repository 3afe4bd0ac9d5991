"""AbsTopK of feature-major activations, alone or fused with the norm before it.

1. The magnitudes of 256 tokens are copied aside as strips of 32 tokens, which stay in the cache.
2. Each token's threshold is the k-th largest of its magnitudes' bits (as integers they are ordered like the magnitudes,
   and NaN comes last): found between two bounds with counts, by turns at the interpolated place and in the middle.
3. What reaches the threshold is written, of equal magnitudes those with the lowest index.

All 32 tokens take each step together, one vector lane each.
"""

import numpy as np

from gossamer.kernels.cpu.compile import bits_of_float, call, inline, kernel, prange

TOKENS = 256
LANES = 32
ROWS = 8
"""Rows counted at once, so that the counters stay in registers; strips are padded to a multiple with zeros."""


@call
def _thresholds(bits, width, k, threshold, room):
    """For each lane the k-th largest of `bits`, at least 1 so that a zero is below it; and in `room` how many of the
    entries that equal it are kept. Returns whether in some lane not all of them are."""
    low = np.zeros(LANES, np.int32)
    n_low = np.full(LANES, width, np.int32)  # entries >= low, always at least k
    high = np.zeros(LANES, np.int32)
    n_high = np.zeros(LANES, np.int32)  # entries >= high, always fewer than k
    middle = np.empty(LANES, np.int32)
    count = np.empty(LANES, np.int32)
    for f in range(0, len(bits), ROWS):
        for a in range(LANES):
            largest = high[a]
            for i in range(ROWS):
                largest = max(largest, bits[f + i, a])
            high[a] = largest
    for a in range(LANES):
        high[a] += 1
    step = 0
    while True:
        open_lanes = 0
        for a in range(LANES):
            open_lanes += (n_low[a] != k) & (high[a] - low[a] > 1)
        if open_lanes == 0:
            break
        for a in range(LANES):
            gap = high[a] - low[a]
            share = np.float32(0.5)
            if step % 3 != 2:
                share = np.float32(n_low[a] - k + np.float32(0.5)) / np.float32(n_low[a] - n_high[a])
            offset = np.int32(np.float32(gap) * share)
            middle[a] = low[a] + min(max(offset, 1), max(gap - 1, 1))
            count[a] = 0
        for f in range(0, len(bits), ROWS):
            for a in range(LANES):
                bound = middle[a]
                reached = np.int32(0)
                for i in range(ROWS):
                    reached += np.int32(bits[f + i, a] >= bound)
                count[a] += reached
        for a in range(LANES):
            still = (n_low[a] != k) & (high[a] - low[a] > 1)
            up = still & (count[a] >= k)
            down = still & (count[a] < k)
            low[a] = middle[a] if up else low[a]
            n_low[a] = count[a] if up else n_low[a]
            high[a] = middle[a] if down else high[a]
            n_high[a] = count[a] if down else n_high[a]
        step += 1
    tied = False
    for a in range(LANES):
        threshold[a] = max(low[a], np.int32(1))
        room[a] = width
        if n_low[a] > k and low[a] > 0:
            room[a] = k - n_high[a]
            tied = True
    return tied


@inline
def _magnitude(value):
    """A float's bits without its sign."""
    return bits_of_float(value) & np.int32(0x7FFFFFFF)  # pyright: ignore[reportCallIssue]


@inline
def _keep(value, threshold, room, s):
    """`value` if it reaches its token's threshold, and of those that equal it only while there is room."""
    bits = _magnitude(value)
    keep = bits > threshold[s]
    if bits == threshold[s] and room[s] > 0:
        keep = True
        room[s] -= 1
    return value if keep else np.float32(0.0)


@kernel
def abs_topk(x, k, groups, out, n_workers):
    """`out` [batch, width, seq] = AbsTopK of `x` along the width, of each of `groups` equal parts of it."""
    batch, total, seq = x.shape
    width = total // groups
    n_chunks = (seq + TOKENS - 1) // TOKENS
    padded = (width + ROWS - 1) // ROWS * ROWS
    # Scratch outlives its turn: allocated anew for each, it would cost more in page faults than it holds.
    strips = np.zeros((n_workers, TOKENS // LANES, padded, LANES), np.int32)
    for worker in prange(n_workers):
        strip = strips[worker]
        threshold = np.empty(TOKENS, np.int32)
        room = np.empty(TOKENS, np.int32)
        for unit in range(worker, batch * groups * n_chunks, n_workers):
            s0 = (unit % n_chunks) * TOKENS
            b = unit // n_chunks // groups
            first = (unit // n_chunks % groups) * width
            n = min(TOKENS, seq - s0)
            n_strips = (n + LANES - 1) // LANES
            for f in range(width):
                for i in range(n // LANES):
                    for a in range(LANES):
                        strip[i, f, a] = _magnitude(x[b, first + f, s0 + i * LANES + a])
                for s in range(n // LANES * LANES, n):
                    strip[s // LANES, f, s % LANES] = _magnitude(x[b, first + f, s0 + s])
            tied = False
            for i in range(n_strips):
                lanes = slice(i * LANES, (i + 1) * LANES)
                tied |= _thresholds(strip[i], width, k, threshold[lanes], room[lanes])
            if tied:
                for f in range(width):
                    for s in range(n):
                        out[b, first + f, s0 + s] = _keep(x[b, first + f, s0 + s], threshold, room, s)
            else:
                for f in range(width):
                    for s in range(n):
                        value = x[b, first + f, s0 + s]
                        out[b, first + f, s0 + s] = value if _magnitude(value) >= threshold[s] else np.float32(0.0)


@kernel
def scaled_abs_topk(x, scale, gain, k, out, n_workers):
    """`out` = AbsTopK of x * scale * gain: `x` [batch, width, seq], `scale` [batch, seq], `gain` [width]."""
    batch, width, seq = x.shape
    n_chunks = (seq + TOKENS - 1) // TOKENS
    padded = (width + ROWS - 1) // ROWS * ROWS
    strips = np.zeros((n_workers, TOKENS // LANES, padded, LANES), np.int32)
    for worker in prange(n_workers):
        strip = strips[worker]
        threshold = np.empty(TOKENS, np.int32)
        room = np.empty(TOKENS, np.int32)
        for unit in range(worker, batch * n_chunks, n_workers):
            s0 = (unit % n_chunks) * TOKENS
            b = unit // n_chunks
            n = min(TOKENS, seq - s0)
            n_strips = (n + LANES - 1) // LANES
            for f in range(width):
                g = gain[f]
                for s in range(n):
                    out[b, f, s0 + s] = x[b, f, s0 + s] * scale[b, s0 + s] * g
                for i in range(n // LANES):
                    for a in range(LANES):
                        strip[i, f, a] = _magnitude(out[b, f, s0 + i * LANES + a])
                for s in range(n // LANES * LANES, n):
                    strip[s // LANES, f, s % LANES] = _magnitude(out[b, f, s0 + s])
            tied = False
            for i in range(n_strips):
                lanes = slice(i * LANES, (i + 1) * LANES)
                tied |= _thresholds(strip[i], width, k, threshold[lanes], room[lanes])
            if tied:
                for f in range(width):
                    for s in range(n):
                        out[b, f, s0 + s] = _keep(out[b, f, s0 + s], threshold, room, s)
            else:
                for f in range(width):
                    for s in range(n):
                        value = out[b, f, s0 + s]
                        out[b, f, s0 + s] = value if _magnitude(value) >= threshold[s] else np.float32(0.0)


@kernel
def pass_kept(gradient, y, out):
    """`out` = gradient where y is not zero, else zero; all three [batch, width, seq]."""
    batch, width, seq = y.shape
    for row in prange(batch * width):
        b, f = row // width, row % width
        for s in range(seq):
            out[b, f, s] = gradient[b, f, s] if y[b, f, s] != 0 else np.float32(0.0)


@kernel
def scaled_pass_kept(gradient, y, x, scale, gain, d_x, d_scale, d_gain):
    """Backward of `scaled_abs_topk`: `d_x` [batch, width, seq], `d_scale` [batch, seq], `d_gain` [batch, width], the
    last summed over the batch by the caller."""
    batch, width, seq = x.shape
    for b in prange(batch):
        for s in range(seq):
            d_scale[b, s] = np.float32(0.0)
        for f in range(width):
            g = gain[f]
            total = np.float32(0.0)
            for s in range(seq):
                d = gradient[b, f, s] if y[b, f, s] != 0 else np.float32(0.0)
                dx = d * x[b, f, s]
                d_x[b, f, s] = d * scale[b, s] * g
                d_scale[b, s] += dx * g
                total += dx * scale[b, s]
            d_gain[b, f] = total


@kernel
def rms_scale(x, eps, scale):
    """`scale` [batch, seq] = 1 / sqrt(mean over the width of x^2 + eps), `x` [batch, width, seq]."""
    batch, width, seq = x.shape
    for b in prange(batch):
        for s in range(seq):
            scale[b, s] = np.float32(0.0)
        for f in range(width):
            for s in range(seq):
                scale[b, s] += x[b, f, s] * x[b, f, s]
        for s in range(seq):
            scale[b, s] = np.float32(1.0) / np.sqrt(scale[b, s] / np.float32(width) + eps)


@kernel
def rms_scale_backward(x, scale, d_scale, d_x):
    """`d_x` [batch, width, seq] = -d_scale * scale^3 * x / width."""
    batch, width, seq = x.shape
    for row in prange(batch * width):
        b, f = row // width, row % width
        for s in range(seq):
            r = scale[b, s]
            d_x[b, f, s] = -d_scale[b, s] * r * r * r * x[b, f, s] / np.float32(width)
