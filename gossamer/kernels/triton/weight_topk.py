"""The largest entries of a weight matrix with a minimum a neuron, on a GPU, with no wait of the host for the device.

Magnitudes are compared as integers (a float's bits without the sign; all NaNs share one key above infinity's):

1. `_protect_kernel`: every neuron's j-th largest entry, ties by lowest index. What is not smaller is protected.
2. Radix select among the others, digit by digit from the highest: count the entries that agree with the digits found
   so far by their next digit; the program that is last to count finds the digit in which the k-th largest lies.
   Counters, digits and what is left of k stay on the device. Under triton 3.6 a warp counts by votes, at a cost that
   grows with the number of bins, and each pass costs a launch: digits of 8 bits were best (docs/performance.md).
3. Count, in each block of entries, those equal to the threshold; their running sum ranks them by flat index.
4. Keep the protected, what is above the threshold, and of what equals it the first, exactly k in all: either write
   the mask, or zero the others in place.

k may lie on the device, so that a recorded CUDA graph serves all k of one `case_of`.

Semantics and twin: `gossamer.kernels.weight_topk`. Weights are float32 (the optimiser's own copy); finite, or the
minimum a neuron may count an infinity where the twin counts another.
"""

from typing import Literal

import torch
import triton
import triton.language as tl
from torch import Tensor

from gossamer.kernels.triton import abs_topk
from gossamer.kernels.triton.launch import launch, n_programs
from gossamer.kernels.weight_topk import Axis

BLOCK = 4096
"""Entries a program looks at in one go; ties are counted by blocks of this many."""
KEY_BITS = 31
DIGIT_BITS = 8
"""Bits found in one pass over the weights; the last digit has what is left."""
DIGITS, BINS = 0, 3
"""Where the numbers lie that stay on the device: first the digits found so far, then how many of the entries that agree
with them are still to be kept, then how many programs have counted, and then the counters."""

Case = Literal["none", "all", "protected", "some"]


def case_of(n: int, k: int, n_protected: int = 0) -> Case:
    """Which kernels run for k of n entries: a recorded graph may be replayed for another k of the same case only."""
    assert n_protected <= k, "more protected entries than k"
    if k >= n:
        return "all"
    if k <= 0:
        return "none"
    return "protected" if k == n_protected else "some"


@triton.jit
def _keys(x):
    bits = x.to(tl.int32, bitcast=True) & 0x7FFFFFFF
    return tl.where(bits > 0x7F800000, 0x7FC00000, bits)


@triton.jit
def _ranked(key, index):
    """One number that orders entries by key, and at equal keys the lower index first; above zero."""
    return (key.to(tl.int64) << 32) | (0x7FFFFFFF - index).to(tl.int64)


@triton.jit
def _protect_kernel(
    weight, least, n_neurons, n_inputs, neuron_stride, input_stride, j, NEURONS: tl.constexpr, INPUTS: tl.constexpr
):
    """least[neuron] = the rank of its j-th largest entry, found by j passes, each below the one before."""
    neuron = tl.program_id(0) * NEURONS + tl.arange(0, NEURONS)
    start = neuron.to(tl.int64) * neuron_stride
    last = tl.full([NEURONS], 0x7FFFFFFFFFFFFFFF, tl.int64)
    for _ in range(0, j):
        best = tl.zeros([NEURONS], tl.int64)
        for block in range(0, tl.cdiv(n_inputs, INPUTS)):
            nth = block * INPUTS + tl.arange(0, INPUTS)
            inside = (neuron < n_neurons)[:, None] & (nth < n_inputs)[None, :]
            place = start[:, None] + (nth.to(tl.int64) * input_stride)[None, :]
            rank = _ranked(_keys(tl.load(weight + place, mask=inside, other=0.0)), nth[None, :])
            rank = tl.where(inside & (rank < last[:, None]), rank, 0)
            best = tl.maximum(best, tl.max(rank, axis=1))
        last = best
    tl.store(least + neuron, last, mask=neuron < n_neurons)


@triton.jit
def _protected(key, place, least, n_columns, inside, HAS_LEAST: tl.constexpr, BY_ROW: tl.constexpr):
    if HAS_LEAST:
        row = place // n_columns
        column = place % n_columns
        neuron = row if BY_ROW else column
        nth = column if BY_ROW else row
        found = _ranked(key, nth) >= tl.load(least + neuron, mask=inside, other=0)
    else:
        found = place < 0
    return found


@triton.jit
def _count_kernel(
    weight, least, found, n, n_columns, blocks_each, k, n_protected, K_ON_DEVICE: tl.constexpr,
    SHIFT: tl.constexpr, BITS: tl.constexpr, FIRST: tl.constexpr,
    HAS_LEAST: tl.constexpr, BY_ROW: tl.constexpr, BLOCK: tl.constexpr,
):  # fmt: skip
    """Counts the unprotected entries, of those that agree with the digits found, by their digit at SHIFT. The last
    program appends the digit that holds the k-th largest, takes off k what lies above it, and clears the counters."""
    N_BINS: tl.constexpr = 2**BITS
    upper = 0 if FIRST else tl.load(found)
    counts = tl.zeros([N_BINS], tl.int32)
    for nth in range(0, blocks_each):
        place = (tl.program_id(0) * blocks_each + nth) * BLOCK + tl.arange(0, BLOCK)
        inside = place < n
        key = _keys(tl.load(weight + place, mask=inside, other=0.0))
        open_ = inside & ~_protected(key, place, least, n_columns, inside, HAS_LEAST, BY_ROW)
        if not FIRST:
            open_ = open_ & ((key >> SHIFT >> BITS) == upper)
        counts += tl.histogram((key >> SHIFT) & (N_BINS - 1), N_BINS, mask=open_)
    digit = tl.arange(0, N_BINS)
    bins = found + 3 + digit
    tl.atomic_add(bins, counts, mask=counts > 0)
    tl.debug_barrier()  # the program has counted when all its threads have
    if tl.atomic_add(found + 2, 1) == tl.num_programs(0) - 1:
        total = tl.atomic_add(bins, 0)  # past this processor's cache
        if FIRST:
            left = (tl.load(k) if K_ON_DEVICE else k) - n_protected
        else:
            left = tl.load(found + 1)
        above = tl.sum(total, axis=0) - tl.cumsum(total, axis=0)  # in higher digits
        # The lowest digit with fewer than `left` above it: a higher one that also has fewer doesn't reach `left`.
        chosen = tl.min(tl.where(above < left, digit, N_BINS - 1), axis=0)
        tl.store(found, upper * N_BINS + chosen)
        tl.store(found + 1, left - tl.sum(tl.where(digit == chosen, above, 0), axis=0))
        tl.store(found + 2, 0)
        tl.store(bins, tl.zeros([N_BINS], tl.int32))


@triton.jit
def _count_ties_kernel(
    weight, least, found, ties, n, n_columns, HAS_LEAST: tl.constexpr, BY_ROW: tl.constexpr, BLOCK: tl.constexpr
):
    """ties[block] = how many unprotected entries of the block equal the threshold."""
    place = tl.program_id(0) * BLOCK + tl.arange(0, BLOCK)
    inside = place < n
    key = _keys(tl.load(weight + place, mask=inside, other=0.0))
    tied = inside & (key == tl.load(found)) & ~_protected(key, place, least, n_columns, inside, HAS_LEAST, BY_ROW)
    tl.store(ties + tl.program_id(0), tl.sum(tied.to(tl.int32), axis=0))


@triton.jit
def _keep_kernel(
    weight, keep, least, found, ties_to, n, n_columns,
    IN_PLACE: tl.constexpr, HAS_LEAST: tl.constexpr, BY_ROW: tl.constexpr, BLOCK: tl.constexpr,
):  # fmt: skip
    place = tl.program_id(0) * BLOCK + tl.arange(0, BLOCK)
    inside = place < n
    value = tl.load(weight + place, mask=inside, other=0.0)
    key = _keys(value)
    threshold = tl.load(found)
    protected = _protected(key, place, least, n_columns, inside, HAS_LEAST, BY_ROW)
    tied = inside & (key == threshold) & ~protected
    block, room = tl.program_id(0), tl.load(found + 1)
    before = tl.load(ties_to + block - 1, mask=(block > 0) & (room > 0), other=0)
    rank = before + tl.cumsum(tied.to(tl.int32), axis=0)
    kept = protected | (key > threshold) | (tied & (rank <= room))
    if IN_PLACE:
        tl.store(weight + place, 0.0, mask=inside & ~kept)
    else:
        tl.store(keep + place, kept.to(tl.int8), mask=inside)


def _protect(weight: Tensor, j: int, by_row: bool) -> Tensor:
    rows, columns = weight.shape
    n_neurons, n_inputs = (rows, columns) if by_row else (columns, rows)
    strides = (columns, 1) if by_row else (1, columns)
    least = torch.empty(n_neurons, dtype=torch.int64, device=weight.device)
    # Whichever of the two lies along memory gets the long side of the tile.
    tile = {"NEURONS": 4, "INPUTS": 512} if by_row else {"NEURONS": 16, "INPUTS": 128}
    programs = triton.cdiv(n_neurons, tile["NEURONS"])
    launch(_protect_kernel, programs, weight, least, n_neurons, n_inputs, *strides, j, **tile)
    return least


def _select(
    weight: Tensor, keep: Tensor | None, k: int, min_per_neuron: int, neurons: Axis, k_on_device: Tensor | None
) -> None:
    """Writes the mask `keep` [*shape] int8, or without one zeroes in place what isn't kept."""
    assert weight.dtype == torch.float32, f"expected float32 weights, got {weight.dtype}"
    assert weight.is_contiguous(), "expected a contiguous weight"
    assert weight.numel() < 2**30, "a weight of 2^30 entries or more: places in it are 32-bit numbers"
    n, n_columns, by_row, device = weight.numel(), weight.shape[-1], neurons == "rows", weight.device
    n_protected = 0
    if min_per_neuron:
        assert weight.ndim == 2, "a minimum a neuron needs a matrix"
        rows = weight.shape[0]
        n_neurons, n_inputs = (rows, n_columns) if by_row else (n_columns, rows)
        min_per_neuron = min(min_per_neuron, n_inputs)
        n_protected = min_per_neuron * n_neurons
    case = case_of(n, k, n_protected)
    if case in ("none", "all"):
        if keep is not None:
            keep.fill_(int(case == "all"))
        elif case == "none":
            weight.zero_()
        return
    least = _protect(weight, min_per_neuron, by_row) if min_per_neuron else weight
    how = {"HAS_LEAST": min_per_neuron > 0, "BY_ROW": by_row}
    n_blocks = triton.cdiv(n, BLOCK)
    if case == "protected":
        found = torch.zeros(2, dtype=torch.int32, device=device)
        found[DIGITS].fill_(0x7FFFFFFF)  # above every key
        ties = found  # not looked at
    else:
        found = torch.zeros(BINS + (1 << DIGIT_BITS), dtype=torch.int32, device=device)
        blocks_each = triton.cdiv(n_blocks, n_programs(weight))
        programs = triton.cdiv(n_blocks, blocks_each)
        top = KEY_BITS
        while top:
            bits = min(DIGIT_BITS, top)
            top -= bits
            launch(
                _count_kernel, programs,
                weight, least, found, n, n_columns, blocks_each, k if k_on_device is None else k_on_device, n_protected,
                K_ON_DEVICE=k_on_device is not None, SHIFT=top, BITS=bits, FIRST=top + bits == KEY_BITS, BLOCK=BLOCK,
                num_warps=8, **how,
            )  # fmt: skip
        ties = torch.empty(n_blocks, dtype=torch.int32, device=device)
        launch(_count_ties_kernel, n_blocks, weight, least, found, ties, n, n_columns, BLOCK=BLOCK, num_warps=8, **how)
        ties = ties.cumsum(0, dtype=torch.int32)
    launch(
        _keep_kernel, n_blocks,
        weight, weight if keep is None else keep, least, found, ties, n, n_columns,
        IN_PLACE=keep is None, BLOCK=BLOCK, num_warps=8, **how,
    )  # fmt: skip


@torch.no_grad()
def largest_weights(weight: Tensor, k: int, min_per_neuron: int = 0, neurons: Axis = "rows") -> Tensor:
    """True at exactly k entries of `weight` [*shape], as `gossamer.kernels.weight_topk.largest_weights`."""
    keep = torch.empty(weight.shape, dtype=torch.int8, device=weight.device)
    _select(weight.detach().contiguous(), keep, k, min_per_neuron, neurons, None)
    return keep.view(torch.bool)


@torch.no_grad()
def keep_largest_(
    weight: Tensor, k: int, min_per_neuron: int = 0, neurons: Axis = "rows", k_on_device: Tensor | None = None
) -> Tensor:
    """Sets all but those k entries of the contiguous `weight` to zero, in place, without making a mask.

    Where `k_on_device` [1] int32 is given, the kernels read k there, and `k` only says which `case_of` it is.
    """
    if not min_per_neuron and 0 < k < weight.numel() <= abs_topk.MAX_IN_REGISTERS:
        abs_topk.keep_largest_(weight.detach(), k if k_on_device is None else k_on_device)  # a bias: one launch
    else:
        _select(weight.detach(), None, k, min_per_neuron, neurons, k_on_device)
    return weight
