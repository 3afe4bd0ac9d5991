"""AbsTopK of feature-major activations, alone or fused with what comes before it: the scaling of a norm, or GELU.

1. Of some tokens, or all of a short sequence, what AbsTopK chooses from is written aside as strips of 16 tokens, which
   stay in the cache.
2. Each token's threshold is the k-th largest of its magnitudes' bits (as integers they are ordered like the magnitudes,
   and NaN comes last). The 16 tokens of a strip take each step together, one vector lane each: count what reaches a
   guess, correct the guess by how many reach it, close in by interpolation, and when only one or two entries are too
   many or missing, go from entry to entry.
3. What reaches the threshold is written, of equal magnitudes those with the lowest index. Where gates follow, what they
   let through is written beside it, and the means of the others.

The first guess of all takes the entries for normally distributed, later ones learn from the strips before: that decides
how soon a threshold is found, never which.
"""

from functools import cache
from statistics import NormalDist

import numpy as np

from gossamer.kernels.cpu.compile import call, inline, kernel, prange
from gossamer.kernels.cpu.gelu import gelu, gelu_slope
from gossamer.kernels.cpu.memory import fetch
from gossamer.kernels.cpu.tokens import load_tokens, store_tokens
from gossamer.kernels.cpu.vector import (
    LANES,
    any_lane,
    bits,
    from_bits,
    load,
    load_first,
    minus_one_where,
    splat,
    splat_at,
    store,
    store_first,
    to_floats,
    to_ints,
    total,
    where,
)

TOKENS = 64
"""Tokens whose strips are filled together, at least: four cache lines of every row."""
WHOLE = 256
"""The tokens of a sequence up to which all are filled together: its rows then follow each other in memory."""
SHARES = 4
"""What each thread gets to do at least, for sequences to be filled whole."""
AHEAD = 8
"""Rows that are fetched ahead: one that isn't there yet when it is read costs as much as all that is done with it."""
PLAIN, SCALED, GELU = 0, 1, 2
"""What AbsTopK chooses from: x, x * scale * gain, GELU(x)."""
_FEW = 2


@cache
def first_guess(k: int, width: int) -> np.ndarray:
    """For normally distributed entries [2]: the threshold as a multiple of the mean magnitude, and by how much its bits
    fall for each entry more that is to reach it."""
    normal = NormalDist()
    threshold = normal.inv_cdf(1 - min(k / width, 0.99) / 2)
    mean = 2 * normal.pdf(0)
    bits_a_factor_of_e = 2**23 / np.log(2)
    slope = bits_a_factor_of_e / (2 * normal.pdf(threshold) * threshold * width)
    return np.array([threshold / mean, slope], np.float32)


@inline
def _magnitude(values):
    """The bits of floats without their signs."""
    return bits(values) & splat(np.int32(0x7FFFFFFF))


@inline
def _absolute(a):
    return to_floats(_larger(a, splat(np.int32(0)) - a))


@inline
def _smaller(a, b):
    return where(a < b, a, b)


@inline
def _larger(a, b):
    return where(a > b, a, b)


@call
def _count(strip, at, width, bound):
    """For each lane how many magnitudes reach `bound`."""
    n = splat(np.int32(0))
    for f in range(width):
        n = n - minus_one_where(bound <= _magnitude(load(strip, at + f * LANES)))
    return n


@call
def _nearest(strip, at, width, low, high, lowest):
    """For each lane the smallest (if `lowest`) or else the largest magnitude in [low, high)."""
    found = where(lowest > splat(np.int32(0)), high, low)
    for f in range(width):
        value = _magnitude(load(strip, at + f * LANES))
        inside = (low <= value) & (value < high)
        better = where(lowest > splat(np.int32(0)), _smaller(value, found), _larger(value, found))
        found = where(inside, better, found)
    return found


@call
def _learn_slope(guess, bits_moved, n_moved):
    """Half of what was believed, half of what was seen as thresholds moved by so many bits and counts by so many."""
    bits_moved, n_moved = total(_absolute(bits_moved)), total(_absolute(n_moved))
    if n_moved > 0:
        guess[1] = np.float32(0.5) * (guess[1] + np.float32(bits_moved) / np.float32(n_moved))


@call
def _find_thresholds(strip, at, width, k, guess, thresholds, rooms, s0):
    """Of a strip [width, LANES] write each lane's threshold, the k-th largest magnitude's bits or more, at least 1 so
    that a zero is below it; and how many of the entries that equal it are kept. Whether in some lane not all of them
    are. `guess` is that of `first_guess` and is brought up to date for the next strip."""
    one, wanted = splat(np.int32(1)), splat(np.int32(k))
    largest, summed, n_low = splat(np.int32(0)), splat(np.float32(0.0)), splat(np.int32(0))
    for f in range(width):
        magnitude = _magnitude(load(strip, at + f * LANES))
        largest = _larger(magnitude, largest)
        summed = summed + from_bits(magnitude)
        n_low = n_low - minus_one_where(one <= magnitude)
    # Entries >= low, always at least k. Where fewer are no zeros, as behind a sparse embedding, all of them stay: to
    # close in on their threshold would take fifty steps.
    low, n_low = one, _larger(n_low, wanted)
    high, n_high = largest + one, splat(np.int32(0))  # entries >= high, always fewer than k
    middle = first = bits(summed * splat(guess[0] / np.float32(width)))
    n = n_first = wanted
    step = 0
    while True:
        is_open = (n_low != wanted) & (high - low > one)
        if not any_lane(is_open):
            break
        if step == 1:
            miss = to_floats(n - wanted)
            beyond = where(miss < splat(np.float32(0.0)), splat(np.float32(-1.3)), splat(np.float32(1.3)))
            middle = middle + to_ints((miss + beyond) * splat(guess[1]))
            n_first = n
        elif step > 1:
            too_many, missing = n_low - wanted, wanted - n_high
            few = _smaller(too_many, missing)
            if step > 2 and not any_lane(is_open & (few > splat(np.int32(_FEW)))):
                drop = minus_one_where(too_many <= missing) & one
                middle = _nearest(strip, at, width, low, high, drop) + drop
            elif step % 4 == 3:
                middle = low + ((high - low) >> one)
            else:
                share = (to_floats(too_many) + splat(np.float32(0.5))) / to_floats(n_low - n_high)
                middle = low + to_ints(to_floats(high - low) * share)
        middle = _larger(_smaller(middle, high - one), low + one)
        n = _count(strip, at, width, middle)
        if step == 0:
            first = middle
        elif step == 1:
            _learn_slope(guess, middle - first, n - n_first)
        enough, fewer = is_open & (n >= wanted), is_open & (n < wanted)
        low, n_low = where(enough, middle, low), where(enough, n, n_low)
        high, n_high = where(fewer, middle, high), where(fewer, n, n_high)
        step += 1
    mean_threshold = total(from_bits(where(low > one, low, splat(np.int32(0)))))
    mean = total(summed) / np.float32(width)
    if mean_threshold > 0 and mean < np.float32(np.inf):
        guess[0] = mean_threshold / mean
    store(thresholds, s0, low)
    tied = n_low > wanted
    store(rooms, s0, where(tied, wanted - n_high, splat(np.int32(width))))
    return any_lane(tied)


@call
def _fill(strips, form, x, start, seq, width, n, scale, s, gain):
    """Write what AbsTopK chooses from to strips [strip, width, LANES]: of n tokens, `width` rows of `x` that begin at
    `start`. Their scales begin at s. Behind the last token there are zeros."""
    for f in range(width):
        for i in range((n + LANES - 1) // LANES):
            here, rest = start + f * seq + i * LANES, n - i * LANES
            fetch(x, here + AHEAD * seq)
            values = load(x, here) if rest >= LANES else load_first(x, here, rest)
            if form == SCALED:
                at = s + i * LANES
                scales = load(scale, at) if rest >= LANES else load_first(scale, at, rest)
                values = values * scales * splat_at(gain, f)
            elif form == GELU:
                values = gelu(values)
            store(strips, (i * width + f) * LANES, values)


@call
def _write(strips, seq, width, n, thresholds, rooms, tied, out, start, is_open, mean, gated, first):
    """Write what reaches its token's threshold; if some are tied, of those that equal it only while there is room. The
    gates of these rows begin at `first`."""
    nothing, zero, has_gates = splat(np.float32(0.0)), splat(np.int32(0)), len(is_open) > 0
    for f in range(width):
        for i in range((n + LANES - 1) // LANES):
            here, rest = start + f * seq + i * LANES, n - i * LANES
            values = load(strips, (i * width + f) * LANES)
            magnitude, threshold = _magnitude(values), load(thresholds, i * LANES)
            if tied:
                room = load(rooms, i * LANES)
                fits = (magnitude == threshold) & (room > zero)
                store(rooms, i * LANES, room + minus_one_where(fits))
                values = where((magnitude > threshold) | fits, values, nothing)
            else:
                values = where(magnitude < threshold, nothing, values)
            if rest >= LANES:
                store(out, here, values)
            else:
                store_first(out, here, values, rest)
            if has_gates:
                if not is_open[first + f]:
                    values = splat_at(mean, first + f)
                if rest >= LANES:
                    store(gated, here, values)
                else:
                    store_first(gated, here, values, rest)


@kernel
def abs_topk(form, x, scale, gain, k, groups, first_guess, out, is_open, mean, gated, n_workers):
    """`out` [batch, width, seq] = AbsTopK along the width of what `form` says, of each of `groups` equal parts of it.

    `x` [batch, width, seq]; `scale` [batch, seq] and `gain` [width] are read with `SCALED` alone. With gates, `is_open`
    and `mean` [width], `gated` [batch, width, seq] = `out` where they are open, else the mean; else all are empty."""
    batch, all_rows, seq = x.shape
    width = all_rows // groups
    at_once = WHOLE if seq <= WHOLE and batch * groups >= SHARES * n_workers else TOKENS
    n_chunks = (seq + at_once - 1) // at_once
    # Scratch outlives its turn: allocated anew for each, it would cost more in page faults than it holds.
    rooms = np.empty((n_workers, 2, at_once), np.int32)
    all_strips = np.empty((n_workers, width * at_once), np.float32)
    for worker in prange(n_workers):
        strips, thresholds, room = all_strips[worker], rooms[worker, 0], rooms[worker, 1]
        guess = first_guess.copy()
        for unit in range(worker, batch * groups * n_chunks, n_workers):
            b, group, s0 = unit // n_chunks // groups, unit // n_chunks % groups, unit % n_chunks * at_once
            n = min(at_once, seq - s0)
            start = (b * all_rows + group * width) * seq + s0
            _fill(strips, form, x, start, seq, width, n, scale, b * seq + s0, gain)
            tied = False
            for i in range((n + LANES - 1) // LANES):
                tied |= _find_thresholds(strips, i * width * LANES, width, k, guess, thresholds, room, i * LANES)
            _write(strips, seq, width, n, thresholds, room, tied, out, start, is_open, mean, gated, group * width)


# The three ways back take the gates that may have followed: their `mean`, `passing` and `slope` [width] and, to write,
# `d_tau` [batch, width], as in `gate.py`; all are empty without gates.


@kernel
def pass_kept(gradient, y, out, mean, passing, slope, d_tau):
    """`out` = gradient where y is not zero, else zero; all three [batch, width, seq]."""
    batch, width, seq = y.shape
    nothing, has_gates = splat(np.float32(0.0)), len(mean) > 0
    for row in prange(batch * width):
        f = row % width
        centre = splat_at(mean, f) if has_gates else nothing
        factor = splat_at(passing, f) if has_gates else splat(np.float32(1.0))
        pull = nothing
        for s in range(0, seq, LANES):
            at, rest = row * seq + s, seq - s
            d, kept = load_tokens(gradient, at, rest), load_tokens(y, at, rest)
            pull = pull + d * (kept - centre)
            store_tokens(out, at, where(kept != nothing, d * factor, nothing), rest)
        if has_gates:
            d_tau[row // width, f] = slope[f] * total(pull)


@kernel
def gelu_pass_kept(gradient, y, x, out, mean, passing, slope, d_tau):
    """Backward of AbsTopK(GELU(x)): `out` = gradient times the slope at x where y isn't zero, [batch, width, seq]."""
    batch, width, seq = y.shape
    nothing, has_gates = splat(np.float32(0.0)), len(mean) > 0
    for row in prange(batch * width):
        f = row % width
        centre = splat_at(mean, f) if has_gates else nothing
        factor = splat_at(passing, f) if has_gates else splat(np.float32(1.0))
        pull = nothing
        for s in range(0, seq, LANES):
            at, rest = row * seq + s, seq - s
            d, kept = load_tokens(gradient, at, rest), load_tokens(y, at, rest)
            pull = pull + d * (kept - centre)
            slopes = d * factor * gelu_slope(load_tokens(x, at, rest))
            store_tokens(out, at, where(kept != nothing, slopes, nothing), rest)
        if has_gates:
            d_tau[row // width, f] = slope[f] * total(pull)


@kernel
def scaled_pass_kept(gradient, y, x, scale, gain, d_x, d_scale, d_gain, mean, passing, slope, d_tau):
    """Backward of AbsTopK(x * scale * gain): `d_x` [batch, width, seq], `d_scale` [batch, seq], `d_gain` [batch,
    width], the last summed over the batch by the caller."""
    batch, width, seq = x.shape
    nothing, has_gates = splat(np.float32(0.0)), len(mean) > 0
    for b in prange(batch):
        d_scale[b] = np.float32(0.0)
        for f in range(width):
            g = splat_at(gain, f)
            centre = splat_at(mean, f) if has_gates else nothing
            factor = splat_at(passing, f) if has_gates else splat(np.float32(1.0))
            summed = pull = nothing
            for s in range(0, seq, LANES):
                at, token, rest = (b * width + f) * seq + s, b * seq + s, seq - s
                d, kept = load_tokens(gradient, at, rest), load_tokens(y, at, rest)
                pull = pull + d * (kept - centre)
                d = where(kept != nothing, d * factor, nothing)
                scales, along = load_tokens(scale, token, rest), d * load_tokens(x, at, rest)
                store_tokens(d_x, at, d * scales * g, rest)
                store_tokens(d_scale, token, load_tokens(d_scale, token, rest) + along * g, rest)
                summed = summed + along * scales
            d_gain[b, f] = total(summed)
            if has_gates:
                d_tau[b, f] = slope[f] * total(pull)


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
