"""AbsTopK: along the last axis, keep the k entries that are largest in magnitude and set the others to zero.

1. `bits_threshold`: the k-th largest magnitude of each row, by its bits.
2. `abs_topk`: keep what is above it, and of what equals it the entries with the lowest indices, k in all.

An entry that is zero is never "kept": it adds nothing and gets no gradient. Rows with fewer than k nonzero entries
therefore come back unchanged. Ties by index, and no gradient for zeros, are our choice; the paper is silent. A NaN
counts as the largest, so that it reaches the loss, where it is noticed.
Gates (`gate.py`) may follow at once: feature-major kernels then write what they let through in the same pass.
Not for weights: those have a minimum a row, see `weight_topk`.
"""

import numpy as np
import torch
import torch.nn.functional as F
from jaxtyping import Bool, Float, Int
from torch import Tensor

from gossamer.kernels.derivative import once_differentiable
from gossamer.kernels.fast import use_gpu_kernels
from gossamer.kernels.gate import Gates, backward_constants, fit_kernels, gate
from gossamer.kernels.layout import by_width, empty_feature_major, feature_major
from gossamer.kernels.magnitude import magnitude_bits

AT_LEAST_ONE = "AbsTopK keeps at least one entry"


def bits_threshold(bits: Int[Tensor, "*rows width"], k: int) -> Int[Tensor, "*rows 1"]:
    """The k-th largest entry along the last axis."""
    if bits.device.type != "cpu":
        return bits.topk(k, dim=-1, sorted=True).values[..., -1:]
    # numpy's introselect needs no indices and no sorting (docs/performance.md compares it with torch.topk).
    place = bits.shape[-1] - k
    return torch.from_numpy(np.partition(bits.numpy(), place, axis=-1)[..., place : place + 1].copy())


def drop_mask(x: Float[Tensor, "*rows width"], k: int) -> Bool[Tensor, "*rows width"]:
    """False at the k largest magnitudes along the last axis, ties by lowest index; True elsewhere and at zeros."""
    bits = magnitude_bits(x)
    threshold = bits_threshold(bits, k).clamp(min=1)  # so that zeros are below it
    drop = bits < threshold
    if bool((drop.sum(-1) < bits.shape[-1] - k).any()):
        above = bits > threshold
        tied = bits == threshold
        room = k - above.sum(-1, keepdim=True)
        drop |= tied & (tied.cumsum(-1) > room)
    return drop


def abs_topk(
    x: Float[Tensor, "*rows width"], k: int, groups: int = 1, gates: Gates | None = None
) -> Float[Tensor, "*rows width"]:
    """`x` with all but the k largest magnitudes of each row set to zero; the gradient passes through kept entries.

    With `groups` each row is that many equal parts, and k are kept of each. Ties go to the lower index. k >= the width
    of a part keeps all of `x`. `gates`, one a channel of the whole width, act on what is kept.
    """
    assert k >= 1, AT_LEAST_ONE
    width, rest = divmod(x.shape[-1], groups)
    assert rest == 0, f"{groups} groups don't divide a width of {x.shape[-1]}"
    if k < width and fit_kernels(x, gates):
        return _FeatureMajorAbsTopK.apply(x, k, groups, *(gates or NO_GATES))
    if gates is not None:
        return gate(abs_topk(x, k, groups), *gates)
    if k >= width:
        return x
    if groups > 1:
        return abs_topk(x.unflatten(-1, (groups, width)), k).flatten(-2)
    if use_gpu_kernels(x):
        from gossamer.kernels.triton import abs_topk as gpu

        return gpu.abs_topk(x, k)
    return x.masked_fill(drop_mask(x, k), 0)


def gelu_abs_topk(x: Float[Tensor, "*rows width"], k: int, gates: Gates | None = None) -> Float[Tensor, "*rows width"]:
    """AbsTopK of GELU(x), the exact one (by erf); `gates` as in `abs_topk`."""
    assert k >= 1, AT_LEAST_ONE
    if k < x.shape[-1] and fit_kernels(x, gates):
        return _FeatureMajorGeluAbsTopK.apply(x, k, *(gates or NO_GATES))
    if gates is not None:
        return gate(gelu_abs_topk(x, k), *gates)
    if k < x.shape[-1] and use_gpu_kernels(x):
        from gossamer.kernels.triton import abs_topk as gpu

        return gpu.gelu_abs_topk(x, k)
    return abs_topk(F.gelu(x), k)


def abs_topk_on_cpu(
    form: int, x: Tensor, scale: np.ndarray, gain: np.ndarray, k: int, groups: int, gates: Gates | None
) -> tuple[Tensor, Tensor]:
    """AbsTopK by the compiled kernel, of what `form` of `kernels/cpu/abs_topk.py` says; and what gates let through of
    it, the same tensor without any."""
    from gossamer.kernels.cpu import abs_topk as cpu

    y = gated = empty_feature_major(*x.shape)
    guess = cpu.first_guess(k, x.shape[-1] // groups)
    is_open, mean, room = np.empty(0, np.bool_), np.empty(0, np.float32), np.empty((0, 0, 0), np.float32)
    if gates is not None:
        gated = empty_feature_major(*x.shape)
        is_open, mean, room = (gates.tau >= 0).numpy(), gates.mean.contiguous().numpy(), by_width(gated)
    n_workers = torch.get_num_threads()
    cpu.abs_topk(form, by_width(x), scale, gain, k, groups, guess, by_width(y), is_open, mean, room, n_workers)
    return y, gated


NO_SCALE, NO_GAIN = np.empty((0, 0), np.float32), np.empty(0, np.float32)
"""For forms without them."""
NO_GATES = (None, None, None)


class _FeatureMajorAbsTopK(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, k, groups, tau, mean, temperature):
        from gossamer.kernels.cpu import abs_topk as cpu

        y, gated = abs_topk_on_cpu(cpu.PLAIN, x, NO_SCALE, NO_GAIN, k, groups, gates_from(tau, mean, temperature))
        ctx.save_for_backward(y, tau, mean)
        ctx.temperature = temperature
        return gated

    @staticmethod
    @once_differentiable
    def backward(ctx, d_y):
        from gossamer.kernels.cpu import abs_topk as cpu

        y, tau, mean = ctx.saved_tensors
        constants, d_tau = gates_backward(y, gates_from(tau, mean, ctx.temperature))
        d_x = empty_feature_major(*y.shape)
        cpu.pass_kept(by_width(feature_major(d_y)), by_width(y), by_width(d_x), *constants, d_tau.numpy())
        return d_x, None, None, None if tau is None else d_tau.sum(0), None, None


class _FeatureMajorGeluAbsTopK(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, k, tau, mean, temperature):
        from gossamer.kernels.cpu import abs_topk as cpu

        y, gated = abs_topk_on_cpu(cpu.GELU, x, NO_SCALE, NO_GAIN, k, 1, gates_from(tau, mean, temperature))
        ctx.save_for_backward(x, y, tau, mean)
        ctx.temperature = temperature
        return gated

    @staticmethod
    @once_differentiable
    def backward(ctx, d_y):
        from gossamer.kernels.cpu import abs_topk as cpu

        x, y, tau, mean = ctx.saved_tensors
        constants, d_tau = gates_backward(y, gates_from(tau, mean, ctx.temperature))
        d_x = empty_feature_major(*y.shape)
        arrays = (by_width(feature_major(d_y)), by_width(y), by_width(x), by_width(d_x))
        cpu.gelu_pass_kept(*arrays, *constants, d_tau.numpy())
        return d_x, None, None if tau is None else d_tau.sum(0), None, None


def gates_from(tau: Tensor | None, mean: Tensor | None, temperature: float | None) -> Gates | None:
    """What an autograd function was given, as gates again; None if there were none."""
    if tau is None:
        return None
    assert mean is not None
    assert temperature is not None
    return Gates(tau, mean, temperature)


def gates_backward(y: Tensor, gates: Gates | None) -> tuple[tuple[np.ndarray, ...], Tensor]:
    """What a kernel's way back through gates reads, and the gradient of tau [batch, width] that it writes."""
    return backward_constants(gates), torch.empty(len(y), 0 if gates is None else y.shape[2])


def abs_topk_reference(x: Float[Tensor, "*rows width"], k: int) -> Float[Tensor, "*rows width"]:
    """The naive twin of `abs_topk`: a stable sort of each row."""
    order = x.detach().abs().argsort(dim=-1, descending=True, stable=True)
    keep = torch.zeros_like(x, dtype=torch.bool).scatter_(-1, order[..., :k], True)
    return torch.where(keep & (x != 0), x, 0)
