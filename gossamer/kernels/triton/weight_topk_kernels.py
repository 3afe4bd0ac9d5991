"""The kernels of `weight_topk`, whose docstring says what each is for; not for use from elsewhere.

Entries are read by tiles of some rows by a piece of each, so that none divides to know its row and column. A program
has some tiles, or all those of its neurons. A tile's last axis always lies along memory.
"""

import triton
import triton.language as tl

# Where the numbers lie that stay on the device, all of them zero at first: the digits found so far and in the end the
# threshold; how many of the entries that agree with it are still to be kept; how many programs have counted; whether
# the ties at it need ranks; the counters.
THRESHOLD, ROOM, COUNTED, HAS_RANKS, BINS = (tl.constexpr(i) for i in (0, 1, 2, 3, 16))


@triton.jit
def _keys(x):
    return tl.minimum(x.to(tl.int32, bitcast=True) & 0x7FFFFFFF, 0x7F800001)


@triton.jit
def _ranked(key, index):
    """One number that orders entries by key, and at equal keys the lower index first; above zero."""
    return (key.to(tl.int64) << 32) | (0x7FFFFFFF - index).to(tl.int64)


@triton.jit
def _tile(n, n_rows, n_columns, n_across, tile, ROWS: tl.constexpr, COLUMNS: tl.constexpr):
    """Rows, columns and places [ROWS, COLUMNS] of a tile, of `n_across` beside each other, and which of them exist."""
    row = tile // n_across * ROWS + tl.arange(0, ROWS)
    column = tile % n_across * COLUMNS + tl.arange(0, COLUMNS)
    place = row[:, None] * n_columns + column[None, :]
    inside = (row < n_rows)[:, None] & (column < n_columns)[None, :] & (place < n)
    return row, column, place, inside


@triton.jit
def _nth_tile(nth, n_across, BY_ROW: tl.constexpr):
    """The nth tile of this program's neurons."""
    return tl.program_id(0) * n_across + nth if BY_ROW else nth * n_across + tl.program_id(0)


@triton.jit
def _each(of_neurons, BY_ROW: tl.constexpr):
    """Spread over a tile, each number beside its neuron's entries."""
    return of_neurons[:, None] if BY_ROW else of_neurons[None, :]


@triton.jit
def _place_in_neuron(row, column, BY_ROW: tl.constexpr):
    return column[None, :] if BY_ROW else row[:, None]


@triton.jit
def _neurons(n_rows, n_columns, BY_ROW: tl.constexpr, ROWS: tl.constexpr, COLUMNS: tl.constexpr):
    """This program's, and which of them exist."""
    neuron = tl.program_id(0) * (ROWS if BY_ROW else COLUMNS) + tl.arange(0, ROWS if BY_ROW else COLUMNS)
    return neuron, neuron < (n_rows if BY_ROW else n_columns)


@triton.jit
def _jth_largest(
    weight, n, n_rows, n_columns, n_across, n_each, j,
    BY_ROW: tl.constexpr, ROWS: tl.constexpr, COLUMNS: tl.constexpr,
):  # fmt: skip
    """The rank of each neuron's j-th largest entry, found by j passes, each below the one before."""
    last = tl.full([ROWS if BY_ROW else COLUMNS], 0x7FFFFFFFFFFFFFFF, tl.int64)
    for _ in range(0, j):
        best = tl.zeros([ROWS if BY_ROW else COLUMNS], tl.int64)
        for nth in range(0, n_each):
            tile = _nth_tile(nth, n_across, BY_ROW)
            row, column, place, inside = _tile(n, n_rows, n_columns, n_across, tile, ROWS, COLUMNS)
            rank = _ranked(
                _keys(tl.load(weight + place, mask=inside, other=0.0)), _place_in_neuron(row, column, BY_ROW)
            )
            rank = tl.where(inside & (rank < _each(last, BY_ROW)), rank, 0)
            best = tl.maximum(best, tl.max(rank, axis=1 if BY_ROW else 0))
        last = best
    return last


@triton.jit
def _find(counts, left, N: tl.constexpr):
    """Of bins in ascending order, the one in which the `left`-th largest lies, how many are then left, its count."""
    nth = tl.arange(0, N)
    above = tl.sum(counts, axis=0) - tl.cumsum(counts, axis=0)  # in higher bins
    # The lowest bin with fewer than `left` above it: a higher one that also has fewer doesn't reach `left`.
    chosen = tl.min(tl.where(above < left, nth, N - 1), axis=0)
    left -= tl.sum(tl.where(nth == chosen, above, 0), axis=0)
    return chosen, left, tl.sum(tl.where(nth == chosen, counts, 0), axis=0)


@triton.jit
def _is_last(found):
    """Whether all other programs have come this far; what they wrote is then to be read past this processor's cache."""
    tl.debug_barrier()  # a program has when all its threads have
    is_last = tl.atomic_add(found + COUNTED, 1) == tl.num_programs(0) - 1
    if is_last:
        tl.store(found + COUNTED, 0)
    return is_last


@triton.jit
def _protect_kernel(
    weight, least, n, n_rows, n_columns, n_across, n_each, j,
    BY_ROW: tl.constexpr, ROWS: tl.constexpr, COLUMNS: tl.constexpr,
):  # fmt: skip
    """least[neuron] = the rank of its j-th largest entry."""
    jth = _jth_largest(weight, n, n_rows, n_columns, n_across, n_each, j, BY_ROW, ROWS, COLUMNS)
    neuron, exists = _neurons(n_rows, n_columns, BY_ROW, ROWS, COLUMNS)
    tl.store(least + neuron, jth, mask=exists)


@triton.jit
def _protected(key, row, column, least, n_rows, n_columns, HAS_LEAST: tl.constexpr, BY_ROW: tl.constexpr):
    if HAS_LEAST:
        neuron = row if BY_ROW else column
        from_rank = tl.load(least + neuron, mask=neuron < (n_rows if BY_ROW else n_columns), other=0)
        found = _ranked(key, _place_in_neuron(row, column, BY_ROW)) >= _each(from_rank, BY_ROW)
    else:
        found = key < 0
    return found


@triton.jit
def _count_kernel(
    weight, least, found, k, n, n_rows, n_columns, n_across, n_tiles, n_protected, shift, bits,
    N_BINS: tl.constexpr, K_ON_DEVICE: tl.constexpr,
    HAS_LEAST: tl.constexpr, BY_ROW: tl.constexpr, ROWS: tl.constexpr, COLUMNS: tl.constexpr,
):  # fmt: skip
    """Counts the unprotected entries, of those that agree with the digits found, by their digit at `shift`. The last
    program appends the digit that holds the k-th largest, takes off k what lies above it, and clears the counters."""
    upper = tl.load(found + THRESHOLD)
    counts = tl.zeros([N_BINS], tl.int32)
    for tile in range(tl.program_id(0), n_tiles, tl.num_programs(0)):
        row, column, place, inside = _tile(n, n_rows, n_columns, n_across, tile, ROWS, COLUMNS)
        key = _keys(tl.load(weight + place, mask=inside, other=0.0))
        open_ = inside & ((key >> shift >> bits) == upper)
        open_ = open_ & ~_protected(key, row, column, least, n_rows, n_columns, HAS_LEAST, BY_ROW)
        digit = tl.reshape((key >> shift) & ((1 << bits) - 1), [ROWS * COLUMNS])
        open_ = tl.reshape(open_, [ROWS * COLUMNS])
        if tl.max(open_.to(tl.int32), axis=0) > 0:  # pyright: ignore  # of the last digits most tiles have none
            counts += tl.histogram(digit, N_BINS, mask=open_)
    bins = found + BINS + tl.arange(0, N_BINS)
    tl.atomic_add(bins, counts, mask=counts > 0, sem="relaxed")
    if _is_last(found):
        goal = tl.load(k) if K_ON_DEVICE else k
        left = tl.where(shift + bits == 31, goal - n_protected, tl.load(found + ROOM))
        chosen, left, n_tied = _find(tl.load(bins, cache_modifier=".cg"), left, N_BINS)
        threshold = (upper << bits) + chosen
        tl.store(found + THRESHOLD, threshold)
        tl.store(found + ROOM, left)
        tl.store(bins, tl.zeros([N_BINS], tl.int32))
        if shift == 0:
            tl.store(found + HAS_RANKS, (left < n_tied).to(tl.int32))


@triton.jit
def _count_ties_kernel(
    weight, least, found, ties, n, n_rows, n_columns, n_across, n_tiles,
    HAS_LEAST: tl.constexpr, BY_ROW: tl.constexpr, ROWS: tl.constexpr, COLUMNS: tl.constexpr,
):  # fmt: skip
    """ties[row, segment] = how many unprotected entries before it, in rows above too, equal the threshold."""
    if tl.load(found + HAS_RANKS) > 0:
        for tile in range(tl.program_id(0), n_tiles, tl.num_programs(0)):
            row, column, place, inside = _tile(n, n_rows, n_columns, n_across, tile, ROWS, COLUMNS)
            key = _keys(tl.load(weight + place, mask=inside, other=0.0))
            tied = inside & (key == tl.load(found + THRESHOLD))
            tied = tied & ~_protected(key, row, column, least, n_rows, n_columns, HAS_LEAST, BY_ROW)
            tl.store(ties + row * n_across + tile % n_across, tl.sum(tied.to(tl.int32), axis=1), mask=row < n_rows)
        if _is_last(found):
            before = tl.full([], 0, tl.int32)
            for chunk in range(0, tl.cdiv(n_rows * n_across, 4096)):
                segment = chunk * 4096 + tl.arange(0, 4096)
                inside = segment < n_rows * n_across
                count = tl.load(ties + segment, mask=inside, other=0, cache_modifier=".cg")
                tl.store(ties + segment, before + tl.cumsum(count, axis=0) - count, mask=inside)
                before += tl.sum(count, axis=0)


@triton.jit
def _keep_kernel(
    weight, keep, least, found, ties, n, n_rows, n_columns, n_across,
    IN_PLACE: tl.constexpr, HAS_LEAST: tl.constexpr, BY_ROW: tl.constexpr, ROWS: tl.constexpr, COLUMNS: tl.constexpr,
):  # fmt: skip
    tile = tl.program_id(0)
    row, column, place, inside = _tile(n, n_rows, n_columns, n_across, tile, ROWS, COLUMNS)
    value = tl.load(weight + place, mask=inside, other=0.0)
    key, threshold = _keys(value), tl.load(found + THRESHOLD)
    kept = _protected(key, row, column, least, n_rows, n_columns, HAS_LEAST, BY_ROW)
    if tl.load(found + HAS_RANKS) > 0:
        tied = inside & (key == threshold) & ~kept
        before = tl.load(ties + row * n_across + tile % n_across, mask=row < n_rows, other=0)
        rank = before[:, None] + tl.cumsum(tied.to(tl.int32), axis=1)
        kept = kept | (key > threshold) | (tied & (rank <= tl.load(found + ROOM)))
    else:
        kept = kept | (key >= threshold)
    if IN_PLACE:  # all of it: stores that leave out some entries are four times as many
        tl.store(weight + place, tl.where(kept, value, 0.0), mask=inside)
    else:
        tl.store(keep + place, kept.to(tl.int8), mask=inside)
