"""AbsTopK: along the last axis, keep the k entries that are largest in magnitude and set the others to zero.

1. `magnitude_threshold`: the k-th largest magnitude of each row.
2. `abs_topk`: keep what is above it, and of what equals it the entries with the lowest indices, k in all.

An entry that is zero is never "kept": it adds nothing and gets no gradient. Rows with fewer than k nonzero entries
therefore come back unchanged. Ties by index, and no gradient for zeros, are our choice; the paper is silent. A NaN
counts as the largest, so that it reaches the loss, where it is noticed.
Not for weights: those have a minimum a row, see `weight_topk`.
"""

import numpy as np
import torch
import torch.nn.functional as F
from jaxtyping import Float
from torch import Tensor
from torch.autograd.function import once_differentiable

from gossamer.kernels.fast import use_cpu_kernels, use_gpu_kernels
from gossamer.kernels.layout import by_width, empty_feature_major, feature_major, is_feature_major


def magnitude_threshold(magnitude: Tensor, k: int) -> Tensor:
    """The k-th largest entry along the last axis, kept as an axis of one. `magnitude` is non-negative or NaN."""
    if magnitude.device.type != "cpu":
        return magnitude.topk(k, dim=-1, sorted=True).values[..., -1:]
    # numpy's introselect needs no indices and no sorting (docs/performance.md compares it with torch.topk).
    place = magnitude.shape[-1] - k
    numbers = magnitude.detach()
    if numbers.dtype == torch.bfloat16:  # numpy has none
        numbers = numbers.float()
    rows = np.partition(numbers.numpy(), place, axis=-1)[..., place : place + 1]
    return torch.from_numpy(rows.copy()).to(magnitude.dtype)


def drop_mask(magnitude: Tensor, k: int) -> Tensor:
    """False at the k largest entries along the last axis, ties by lowest index; True elsewhere and at zeros."""
    # No threshold below the smallest positive number (a subnormal one), so that zeros are below it and nothing else.
    numbers = torch.finfo(magnitude.dtype)
    threshold = magnitude_threshold(magnitude, k).clamp(min=numbers.tiny * numbers.eps)
    drop = magnitude < threshold  # comparisons with NaN are false: it isn't dropped
    if bool((drop.sum(-1) < magnitude.shape[-1] - k).any()):
        above = ~(magnitude <= threshold)
        tied = ~drop & ~above
        room = k - above.sum(-1, keepdim=True)
        drop |= tied & (tied.cumsum(-1) > room)
    return drop


def abs_topk(x: Float[Tensor, "*rows width"], k: int, groups: int = 1) -> Float[Tensor, "*rows width"]:
    """`x` with all but the k largest magnitudes of each row set to zero; the gradient passes through kept entries.

    With `groups` each row is that many equal parts, and k are kept of each. Ties go to the lower index. k >= the width
    of a part returns `x` itself.
    """
    assert k >= 1, "AbsTopK keeps at least one entry"
    width = x.shape[-1] // groups
    if k >= width:
        return x
    if is_feature_major(x) and use_cpu_kernels(x):
        return _FeatureMajorAbsTopK.apply(x, k, groups)
    if groups > 1:
        return abs_topk(x.unflatten(-1, (groups, width)), k).flatten(-2)
    if use_gpu_kernels(x):
        from gossamer.kernels.triton import abs_topk as gpu

        return gpu.abs_topk(x, k)
    return x.masked_fill(drop_mask(x.detach().abs(), k), 0)


def gelu_abs_topk(x: Float[Tensor, "*rows width"], k: int) -> Float[Tensor, "*rows width"]:
    """AbsTopK of GELU(x), the exact one (by erf)."""
    if k < x.shape[-1] and is_feature_major(x) and use_cpu_kernels(x):
        return _FeatureMajorGeluAbsTopK.apply(x, k)
    if k < x.shape[-1] and use_gpu_kernels(x):
        from gossamer.kernels.triton import abs_topk as gpu

        return gpu.gelu_abs_topk(x, k)
    return abs_topk(F.gelu(x), k)


def abs_topk_on_cpu(form: int, x: Tensor, scale: np.ndarray, gain: np.ndarray, k: int, groups: int = 1) -> Tensor:
    """AbsTopK by the compiled kernel, of what `form` of `kernels/cpu/abs_topk.py` says."""
    from gossamer.kernels.cpu import abs_topk as cpu

    y = empty_feature_major(*x.shape)
    guess = cpu.first_guess(k, x.shape[-1] // groups)
    cpu.abs_topk(form, by_width(x), scale, gain, k, groups, guess, by_width(y), torch.get_num_threads())
    return y


NO_SCALE, NO_GAIN = np.empty((0, 0), np.float32), np.empty(0, np.float32)
"""For forms without them."""


class _FeatureMajorAbsTopK(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, k, groups):
        from gossamer.kernels.cpu import abs_topk as cpu

        y = abs_topk_on_cpu(cpu.PLAIN, x, NO_SCALE, NO_GAIN, k, groups)
        ctx.save_for_backward(y)
        return y

    @staticmethod
    @once_differentiable
    def backward(ctx, d_y):
        from gossamer.kernels.cpu import abs_topk as cpu

        (y,) = ctx.saved_tensors
        d_x = empty_feature_major(*y.shape)
        cpu.pass_kept(by_width(feature_major(d_y)), by_width(y), by_width(d_x))
        return d_x, None, None


class _FeatureMajorGeluAbsTopK(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, k):
        from gossamer.kernels.cpu import abs_topk as cpu

        y = abs_topk_on_cpu(cpu.GELU, x, NO_SCALE, NO_GAIN, k)
        ctx.save_for_backward(x, y)
        return y

    @staticmethod
    @once_differentiable
    def backward(ctx, d_y):
        from gossamer.kernels.cpu import abs_topk as cpu

        x, y = ctx.saved_tensors
        d_x = empty_feature_major(*y.shape)
        cpu.gelu_pass_kept(by_width(feature_major(d_y)), by_width(y), by_width(x), by_width(d_x))
        return d_x, None


def abs_topk_reference(x: Float[Tensor, "*rows width"], k: int) -> Float[Tensor, "*rows width"]:
    """The naive twin of `abs_topk`: a stable sort of each row."""
    order = x.detach().abs().argsort(dim=-1, descending=True, stable=True)
    keep = torch.zeros_like(x, dtype=torch.bool).scatter_(-1, order[..., :k], True)
    return torch.where(keep & (x != 0), x, 0)
