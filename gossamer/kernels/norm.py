"""RMSNorm in two steps, its scale and the scaling, the second fused with the AbsTopK that follows it.

Two steps because the scale is a site of its own, at which it can be looked at and frozen. Where nothing does, a GPU
takes them in one (`normed_abs_topk`).
"""

import numpy as np
import torch
from jaxtyping import Float
from torch import Tensor

from gossamer.kernels.abs_topk import AT_LEAST_ONE, NO_GATES, abs_topk, abs_topk_on_cpu, gates_backward, gates_from
from gossamer.kernels.derivative import once_differentiable
from gossamer.kernels.fast import use_cpu_kernels, use_gpu_kernels
from gossamer.kernels.gate import Gates, fit_kernels, gate
from gossamer.kernels.layout import by_width, empty_feature_major, feature_major, is_feature_major, memory_of
from gossamer.kernels.linear import product_dtype


def rms_scale(x: Float[Tensor, "*batch width"], eps: float) -> Float[Tensor, "*batch 1"]:
    """1 / sqrt(mean over the width of x^2 + eps)."""
    if is_feature_major(x) and use_cpu_kernels(x):
        return _RmsScale.apply(x, eps)
    if use_gpu_kernels(x):
        from gossamer.kernels.triton import norm as gpu

        return gpu.rms_scale(x, eps)
    return torch.rsqrt(x.square().mean(-1, keepdim=True) + eps)


def scaled_abs_topk(
    x: Float[Tensor, "*batch width"],
    scale: Float[Tensor, "*batch 1"],
    gain: Float[Tensor, "width"],
    k: int,
    gates: Gates | None = None,
) -> Float[Tensor, "*batch width"]:
    """AbsTopK of x * scale * gain; `gates` act on what is kept."""
    assert k >= 1, AT_LEAST_ONE
    fits = scale.shape == (*x.shape[:-1], 1) and gain.shape == x.shape[-1:]
    if fits and k < x.shape[-1] and fit_kernels(x, gates, scale, gain):
        return _ScaledAbsTopK.apply(x, scale, gain.contiguous(), k, *(gates or NO_GATES))
    if gates is not None:
        return gate(scaled_abs_topk(x, scale, gain, k), *gates)
    if fits and k < x.shape[-1] and x.dtype == scale.dtype == gain.dtype and use_gpu_kernels(x, scale, gain):
        from gossamer.kernels.triton import abs_topk as gpu

        return gpu.scaled_abs_topk(x, scale, gain, k, product_dtype(x))  # what reads it is a product
    return abs_topk(x * scale * gain, k)


def normed_abs_topk(
    x: Float[Tensor, "*batch width"],
    gain: Float[Tensor, "width"],
    eps: float,
    k: int | None,
    gates: Gates | None = None,
) -> Float[Tensor, "*batch width"]:
    """AbsTopK of the RMSNorm of x, where nothing looks at the scale: on a GPU in one pass. Without k the norm alone."""
    dtype = x.dtype if k is None else product_dtype(x)  # what reads AbsTopK's result is a product
    k = x.shape[-1] if k is None else k
    if gates is None and x.dtype == gain.dtype and gain.shape == x.shape[-1:] and use_gpu_kernels(x, gain):
        from gossamer.kernels.triton import abs_topk as gpu

        if x.shape[-1] <= gpu.MAX_IN_REGISTERS:
            return gpu.normed_abs_topk(x, gain, k, eps, dtype)
    return scaled_abs_topk(x, rms_scale(x, eps), gain, k, gates)


class _RmsScale(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, eps):
        from gossamer.kernels.cpu import abs_topk as cpu

        scale = torch.empty(x.shape[:2])
        cpu.rms_scale(by_width(x), np.float32(eps), scale.numpy())
        ctx.save_for_backward(x, scale)
        return scale.unsqueeze(-1)

    @staticmethod
    @once_differentiable
    def backward(ctx, d_scale):
        from gossamer.kernels.cpu import abs_topk as cpu

        x, scale = ctx.saved_tensors
        d_x = empty_feature_major(*x.shape)
        d_scale = d_scale.squeeze(-1).contiguous()
        cpu.rms_scale_backward(by_width(x), scale.numpy(), d_scale.numpy(), by_width(d_x))
        return d_x, None


class _ScaledAbsTopK(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, scale, gain, k, tau, mean, temperature):
        from gossamer.kernels.cpu import abs_topk as cpu

        scale = scale.squeeze(-1).contiguous()
        gates = gates_from(tau, mean, temperature)
        y, gated = abs_topk_on_cpu(cpu.SCALED, x, scale.numpy(), memory_of(gain), k, 1, gates)
        ctx.temperature = temperature
        ctx.save_for_backward(x, scale, gain, y, tau, mean)
        return gated

    @staticmethod
    @once_differentiable
    def backward(ctx, d_y):
        from gossamer.kernels.cpu import abs_topk as cpu

        x, scale, gain, y, tau, mean = ctx.saved_tensors
        constants, d_tau = gates_backward(y, gates_from(tau, mean, ctx.temperature))
        d_x, d_scale, d_gain = empty_feature_major(*x.shape), torch.empty_like(scale), torch.empty(x.shape[::2])
        arrays = (by_width(feature_major(d_y)), by_width(y), by_width(x), scale.numpy(), memory_of(gain))
        cpu.scaled_pass_kept(*arrays, by_width(d_x), d_scale.numpy(), d_gain.numpy(), *constants, d_tau.numpy())
        return d_x, d_scale.unsqueeze(-1), d_gain.sum(0), None, None if tau is None else d_tau.sum(0), None, None
