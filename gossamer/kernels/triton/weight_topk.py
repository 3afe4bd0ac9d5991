"""The largest entries of a weight matrix with a minimum a neuron, on a GPU, with no wait of the host for the device.

Magnitudes are compared as integers (a float's bits without the sign; all NaNs share one key above infinity's):

1. `_protect_kernel` finds every neuron's j-th largest entry, ties by lowest index; what is not smaller is protected.
2. Radix select among the others, digit by digit from the highest: count the entries that agree with the digits found so
   far by their next digit; the last program to count finds the digit in which the k-th largest lies. Each pass costs a
   launch, and more bins cost more time: digits of 8 bits were best (docs/performance.md). Of the last digits most tiles
   have nothing to count.
3. Only if not all that equal the threshold are kept: count them in each segment of a row; the running sum ranks them by
   flat index.
4. Keep the protected, what is above the threshold, and of what equals it the first, exactly k in all: either write
   the mask, or zero the others in place.

The host launches all of it each time, and knows nothing of what is found: k may lie on the device too, so that a
recorded CUDA graph serves all k of one `case_of`. To look for the threshold near the last one first was slower, as the
neurons' minimum has to be looked up in any case (docs/performance.md).

Semantics and twin: `gossamer.kernels.weight_topk`. Weights are float32 (the optimiser's own copy); finite, or the
minimum a neuron may count an infinity where the twin counts another.
"""

from typing import Literal, NamedTuple

import torch
import triton
from torch import Tensor

from gossamer.kernels.triton import abs_topk
from gossamer.kernels.triton.launch import launch, n_programs
from gossamer.kernels.triton.weight_topk_kernels import (
    BINS,
    THRESHOLD,
    _count_kernel,
    _count_ties_kernel,
    _keep_kernel,
    _protect_kernel,
)
from gossamer.kernels.weight_topk import Axis

BLOCK = 4096
"""Entries a program looks at in one go."""
SEGMENT = 512
"""Longest piece of a row that a program looks at; ties are counted by such pieces."""
NEURON_TILE = {True: {"rows": 1, "columns": 1024}, False: {"rows": 256, "columns": 8}}
"""The same where a program has some neurons with all their inputs, and these are rows or columns."""
DIGITS = ((23, 8), (15, 8), (7, 8), (0, 7))
"""Each digit's lowest bit and number of bits; a pass over the weights finds one."""
N_BINS = 256

Case = Literal["none", "all", "protected", "some"]


def case_of(n: int, k: int, n_protected: int = 0) -> Case:
    """Which kernels run for k of n entries: a recorded graph may be replayed for another k of the same case only."""
    assert n_protected <= k, "more protected entries than k"
    if k >= n:
        return "all"
    if k <= 0:
        return "none"
    return "protected" if k == n_protected else "some"


class _Shape(NamedTuple):
    """A matrix as the kernels read it; one without a minimum, or a vector, is cut into rows of `SEGMENT`."""

    n: int
    rows: int
    columns: int
    by_row: bool
    j: int
    """least entries a neuron"""

    @property
    def n_neurons(self) -> int:
        return self.rows if self.by_row else self.columns

    def tiles(self, rows: int, columns: int) -> tuple[int, int]:
        """How many tiles of that size lie beside each other, and below."""
        return triton.cdiv(self.columns, columns), triton.cdiv(self.rows, rows)


def _shape_of(weight: Tensor, min_per_neuron: int, neurons: Axis) -> _Shape:
    n = weight.numel()
    if not min_per_neuron:
        return _Shape(n, triton.cdiv(n, SEGMENT), SEGMENT, True, 0)
    assert weight.ndim == 2, "a minimum a neuron needs a matrix"
    rows, columns = weight.shape
    by_row = neurons == "rows"
    return _Shape(n, rows, columns, by_row, min(min_per_neuron, columns if by_row else rows))


def _select(
    weight: Tensor,
    keep: Tensor | None,
    k: int,
    shape: _Shape,
    k_on_device: Tensor | None = None,
) -> None:
    """Writes the mask `keep` [*shape] int8, or without one zeroes in place what isn't kept."""
    assert weight.dtype == torch.float32, f"expected float32 weights, got {weight.dtype}"
    assert weight.is_contiguous(), "expected a contiguous weight"
    assert weight.numel() < 2**30, "a weight of 2^30 entries or more: places in it are 32-bit numbers"
    n_protected = shape.j * shape.n_neurons
    case = case_of(shape.n, k, n_protected)
    if case in ("none", "all"):
        if keep is not None:
            keep.fill_(int(case == "all"))
        elif case == "none":
            weight.zero_()
        return
    found = torch.zeros(BINS.value + N_BINS, dtype=torch.int32, device=weight.device)
    how = {"HAS_LEAST": shape.j > 0, "BY_ROW": shape.by_row}
    goal, goal_how = k if k_on_device is None else k_on_device, {"K_ON_DEVICE": k_on_device is not None}

    tile = NEURON_TILE[shape.by_row]
    across, down = shape.tiles(**tile)
    programs, n_each = (down, across) if shape.by_row else (across, down)
    size = (shape.n, shape.rows, shape.columns, across, n_each, shape.j)
    tile = {"ROWS": tile["rows"], "COLUMNS": tile["columns"]}
    least = torch.empty(shape.n_neurons, dtype=torch.int64, device=weight.device) if shape.j else weight
    if shape.j:
        launch(_protect_kernel, programs, weight, least, *size, BY_ROW=shape.by_row, **tile)

    columns = min(SEGMENT, triton.next_power_of_2(shape.columns))
    tile = {"ROWS": BLOCK // columns, "COLUMNS": columns}
    across, down = shape.tiles(BLOCK // columns, columns)
    size = (shape.n, shape.rows, shape.columns, across)
    ties = found  # not looked at where none are ranked
    if case == "protected":
        found[THRESHOLD.value].fill_(0x7FFFFFFF)  # above every key
    else:
        programs = min(across * down, n_programs(weight))
        for shift, bits in DIGITS:
            launch(
                _count_kernel, programs,
                weight, least, found, goal, *size, across * down, n_protected,
                shift, bits, N_BINS=N_BINS, num_warps=8, **goal_how, **how, **tile,
            )  # fmt: skip
        ties = torch.empty(shape.rows * across, dtype=torch.int32, device=weight.device)
        launch(
            _count_ties_kernel, programs, weight, least, found, ties, *size, across * down, num_warps=8, **how, **tile
        )
    target = weight if keep is None else keep
    launch(
        _keep_kernel, across * down, weight, target, least, found, ties, *size,
        IN_PLACE=keep is None, num_warps=8, **how, **tile,
    )  # fmt: skip


@torch.no_grad()
def largest_weights(weight: Tensor, k: int, min_per_neuron: int = 0, neurons: Axis = "rows") -> Tensor:
    """True at exactly k entries of `weight` [*shape], as `gossamer.kernels.weight_topk.largest_weights`."""
    keep = torch.empty(weight.shape, dtype=torch.int8, device=weight.device)
    _select(weight.detach().contiguous(), keep, k, _shape_of(weight, min_per_neuron, neurons))
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
        _select(weight.detach(), None, k, _shape_of(weight, min_per_neuron, neurons), k_on_device)
    return weight
