"""AdamW and the top-k rule in two passes over a parameter.

1. `update`: AdamW; and, as the new weights pass, count for each neuron how many magnitudes are above a bracket in which
   the threshold is expected, and note those that are inside it.
2. `find_threshold`: the threshold inside the bracket at which exactly k weights stay, the minimum a neuron counted in.
3. `keep_largest`: zero what is below, except for the largest of neurons that would fall under their minimum.

Magnitudes are compared as the integers that their bits are. A tie at the threshold is left to the caller.
"""

import numpy as np

from gossamer.kernels.cpu.compile import bits_of_float, call, inline, kernel, prange

COLUMNS = 64
"""Columns that a thread looks at together, row by row."""


@inline
def _magnitude(value):
    return bits_of_float(value) & np.int32(0x7FFFFFFF)  # pyright: ignore[reportCallIssue]


@call
def _note_row(weight, r, low, high, by_column, above, noted, noted_neuron, n):
    """Count and note one row; returns how many are noted so far."""
    n_columns = weight.shape[1]
    if by_column:
        for c in range(n_columns):
            above[c] += np.int32(_magnitude(weight[r, c]) >= high)
    else:
        reached = np.int32(0)
        for c in range(n_columns):
            reached += np.int32(_magnitude(weight[r, c]) >= high)
        above[r] += reached
    inside = np.int32(0)
    for c in range(n_columns):
        bits = _magnitude(weight[r, c])
        inside += np.int32((bits >= low) & (bits < high))
    if inside > 0:
        for c in range(n_columns):
            bits = _magnitude(weight[r, c])
            if bits >= low and bits < high:
                if n < len(noted):
                    noted[n] = bits
                    noted_neuron[n] = c if by_column else r
                n += 1
    return n


@kernel
def update(
    weight,
    gradient,
    mean,
    square,
    divisor,
    rate,
    decay,
    rest1,
    rest2,
    eps,
    correction1,
    correction2,
    low,
    high,
    by_column,
    above,
    noted,
    noted_neuron,
    n_noted,
):
    """One AdamW update of `weight` [row, column] and its moments, with the gradient divided by `divisor`;
    `rest1` and `rest2` are 1 - beta. With `low` < `high` it counts as `count` does."""
    n_rows, n_columns = weight.shape
    n_workers = len(noted)
    one, half = np.float32(1.0), np.float32(0.5)
    shrink, step = one - rate * decay, rate / correction1
    for worker in prange(n_workers):
        n = 0
        for r in range(n_rows * worker // n_workers, n_rows * (worker + 1) // n_workers):
            for c in range(n_columns):
                g = gradient[r, c] / divisor
                change = g - mean[r, c]
                # As torch does: from the end that is nearer, so that what is small isn't rounded away.
                m = mean[r, c] + rest1 * change if rest1 < half else g - (one - rest1) * change
                v = (one - rest2) * square[r, c] + rest2 * g * g
                mean[r, c] = m
                square[r, c] = v
                weight[r, c] = weight[r, c] * shrink - step * (m / (np.sqrt(v) / correction2 + eps))
            if low < high:
                n = _note_row(weight, r, low, high, by_column, above[worker], noted[worker], noted_neuron[worker], n)
        n_noted[worker] = n


@kernel
def count(weight, low, high, by_column, above, noted, noted_neuron, n_noted):
    """`above` [worker, neuron]: how many magnitudes are >= `high`; `noted` [worker, room] and `noted_neuron`: those in
    [low, high) and their neurons; `n_noted` [worker] how many there were, more than the room if it was too small."""
    n_rows = len(weight)
    n_workers = len(noted)
    for worker in prange(n_workers):
        n = 0
        for r in range(n_rows * worker // n_workers, n_rows * (worker + 1) // n_workers):
            n = _note_row(weight, r, low, high, by_column, above[worker], noted[worker], noted_neuron[worker], n)
        n_noted[worker] = n


@call
def find_threshold(low, high, k, minimum, above, noted, noted_neuron, n_noted):
    """The bits at which exactly k weights stay, each neuron keeping at least `minimum`; -1 if there are no such bits in
    [low, high]: the threshold is outside, or there is a tie."""
    n_workers, n_neurons = above.shape
    counts = np.zeros(n_neurons, np.int64)
    bottom, top = np.int64(low), np.int64(high)  # too many stay at the bottom or just k; too few at the top or just k
    while True:
        middle = (bottom + top) // 2
        for i in range(n_neurons):
            counts[i] = 0
        for worker in range(n_workers):
            for i in range(n_neurons):
                counts[i] += above[worker, i]
            for j in range(n_noted[worker]):
                counts[noted_neuron[worker, j]] += noted[worker, j] >= middle
        total = 0
        for i in range(n_neurons):
            total += max(counts[i], minimum)
        if total == k:
            return middle
        if total > k:
            bottom = middle + 1
        else:
            top = middle - 1
        if bottom > top:
            return np.int64(-1)


@kernel
def keep_largest(weight, threshold, minimum, by_column):
    """Zero every weight [row, column] below `threshold`, but keep each neuron's `minimum` largest, ties by index."""
    n_rows, n_columns = weight.shape
    if by_column:
        kept = np.zeros(n_columns, np.int32)
        for block in prange((n_columns + COLUMNS - 1) // COLUMNS):
            end = min((block + 1) * COLUMNS, n_columns)
            for r in range(n_rows):
                for c in range(block * COLUMNS, end):
                    kept[c] += np.int32(_magnitude(weight[r, c]) >= threshold)
        short = np.nonzero(kept < minimum)[0]
        largest = np.full((len(short), minimum), np.int32(-1))
        saved_row = np.zeros((len(short), minimum), np.int32)
        for block in prange((len(short) + COLUMNS - 1) // COLUMNS):
            end = min((block + 1) * COLUMNS, len(short))
            for r in range(n_rows):
                for i in range(block * COLUMNS, end):
                    bits = _magnitude(weight[r, short[i]])
                    if bits > largest[i, minimum - 1]:
                        _insert(bits, r, largest[i], saved_row[i])
        saved = np.zeros((len(short), minimum), np.float32)
        for i in range(len(short)):
            for place in range(minimum):
                saved[i, place] = weight[saved_row[i, place], short[i]]
        for r in prange(n_rows):
            for c in range(n_columns):
                if _magnitude(weight[r, c]) < threshold:
                    weight[r, c] = np.float32(0.0)
        for i in range(len(short)):
            for place in range(minimum):
                weight[saved_row[i, place], short[i]] = saved[i, place]
    else:
        for r in prange(n_rows):
            kept_here = np.int32(0)
            for c in range(n_columns):
                kept_here += np.int32(_magnitude(weight[r, c]) >= threshold)
            bound, last_tie = threshold, np.int32(n_columns)
            if kept_here < minimum:
                largest, columns = np.full(minimum, np.int32(-1)), np.zeros(minimum, np.int32)
                least = np.int32(-1)
                for c in range(n_columns):
                    bits = _magnitude(weight[r, c])
                    if bits > least:
                        _insert(bits, c, largest, columns)
                        least = largest[minimum - 1]
                bound, last_tie = largest[-1], columns[-1]
            for c in range(n_columns):
                bits = _magnitude(weight[r, c])
                if bits < bound or (bits == bound and c > last_tie):
                    weight[r, c] = np.float32(0.0)


@call
def _insert(bits, place, largest, places):
    """Into falling magnitudes with their places, of which it exceeds the last: after those that equal it."""
    i = len(largest) - 1
    while i > 0 and bits > largest[i - 1]:
        largest[i], places[i] = largest[i - 1], places[i - 1]
        i -= 1
    largest[i], places[i] = bits, place
