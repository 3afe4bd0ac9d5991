"""Which entries of a weight matrix are kept: the k largest magnitudes, with a minimum a neuron.

1. Protect, in every row (or column), the j entries largest in magnitude.
2. Keep them and, of the rest, the largest until there are exactly k.

Ties go to the lower index, so that the result is exact and the same on every machine. A NaN counts as the largest.
Source: the paper's "minimum connections"; the tie rule is our choice. Not for activations: see `abs_topk`.
"""

from typing import Literal

import numpy as np
import torch
from jaxtyping import Bool, Float, Int32
from torch import Tensor

from gossamer.kernels.fast import use_gpu_kernels
from gossamer.kernels.magnitude import magnitude_bits

Axis = Literal["rows", "columns"]


def largest_weights(
    weight: Float[Tensor, "*shape"], k: int, min_per_neuron: int = 0, neurons: Axis = "rows"
) -> Bool[Tensor, "*shape"]:
    """True at exactly k entries of `weight`.

    With `min_per_neuron` = j, the j largest entries of each row (or column, as `neurons` says) are among them; the
    caller has checked that j * neurons <= k.
    """
    if _fits_gpu(weight):
        from gossamer.kernels.triton import weight_topk as gpu

        return gpu.largest_weights(weight, k, min_per_neuron, neurons)
    magnitude = magnitude_bits(weight)
    if min_per_neuron:
        assert weight.ndim == 2, "a minimum a neuron needs a matrix"
        by_neuron = magnitude if neurons == "rows" else magnitude.T
        j = min(min_per_neuron, by_neuron.shape[1])
        assert j * by_neuron.shape[0] <= k, "more protected entries than k"
        protected = torch.zeros_like(by_neuron, dtype=torch.bool)
        protected.scatter_(1, _first_largest(by_neuron, j), True)
        protected = protected if neurons == "rows" else protected.T
        infinity = int(magnitude_bits(weight.new_tensor(torch.inf)))
        magnitude = magnitude.masked_fill(protected, infinity)
    return _largest(magnitude.reshape(-1), k).view(weight.shape)


@torch.no_grad()
def keep_largest_(
    weight: Float[Tensor, "*shape"],
    k: int,
    min_per_neuron: int = 0,
    neurons: Axis = "rows",
    k_on_device: Int32[Tensor, "1"] | None = None,
) -> Float[Tensor, "*shape"]:
    """Sets all but those k entries of `weight` to zero, in place.

    `k_on_device` is the same number where a GPU can read it; see `gossamer.kernels.triton.weight_topk`.
    """
    if weight.is_contiguous() and _fits_gpu(weight):
        from gossamer.kernels.triton import weight_topk as gpu

        return gpu.keep_largest_(weight, k, min_per_neuron, neurons, k_on_device)
    return weight.masked_fill_(~largest_weights(weight, k, min_per_neuron, neurons), 0.0)


def _fits_gpu(weight: Tensor) -> bool:
    return weight.dtype == torch.float32 and 0 < weight.numel() < 2**30 and use_gpu_kernels(weight)


def _first_largest(rows: Tensor, j: int) -> Tensor:
    """The indices [row, j] of each row's j largest entries, ties by lowest index: j passes, as j is small."""
    rest = rows.clone()
    found = []
    for _ in range(j):
        index = _argmax_first(rest)
        rest.scatter_(1, index, -1)
        found.append(index)
    return torch.cat(found, dim=1)


def _argmax_first(rows: Tensor) -> Tensor:
    # torch.argmax promises no order among ties, numpy's does (the first).
    if rows.device.type == "cpu":
        return torch.from_numpy(np.argmax(rows.numpy(), axis=1)[:, None])
    top = rows.amax(1, keepdim=True)
    return (rows == top).to(torch.uint8).argmax(1, keepdim=True)


def _largest(magnitude: Tensor, k: int) -> Tensor:
    """True at exactly k entries of a vector, ties by lowest index."""
    n = magnitude.numel()
    if k <= 0:
        return torch.zeros_like(magnitude, dtype=torch.bool)
    if k >= n:
        return torch.ones_like(magnitude, dtype=torch.bool)
    if magnitude.device.type == "cpu":
        threshold = int(np.partition(magnitude.numpy(), n - k)[n - k])
    else:
        threshold = magnitude.topk(k, sorted=True).values[-1]
    keep = magnitude > threshold
    tied = (magnitude == threshold).nonzero().squeeze(1)
    keep[tied[: k - int(keep.sum())]] = True
    return keep


def largest_weights_reference(
    weight: Float[Tensor, "*shape"], k: int, min_per_neuron: int = 0, neurons: Axis = "rows"
) -> Bool[Tensor, "*shape"]:
    """The naive twin of `largest_weights`: stable sorts."""
    magnitude = weight.detach().abs()
    first = torch.zeros_like(magnitude)
    if min_per_neuron:
        dim = 1 if neurons == "rows" else 0
        order = magnitude.argsort(dim=dim, descending=True, stable=True)
        first.scatter_(dim, order.narrow(dim, 0, min(min_per_neuron, magnitude.shape[dim])), 1.0)
    flat = torch.where(first.bool(), torch.inf, magnitude).reshape(-1)
    keep = torch.zeros_like(flat, dtype=torch.bool)
    keep[flat.argsort(descending=True, stable=True)[:k]] = True
    return keep.view(weight.shape)
