"""The scale of RMSNorm on a GPU: 1 / sqrt(mean over the width of x^2 + eps), forward and backward.

The second half, scaling and AbsTopK, is in `abs_topk.py`: between them the scale is a site, where it can be looked at
and changed, so both halves have gradients of their own. A row is held in registers. Twin: `rms_scale_reference`.
"""

from typing import Any

import torch
import triton
import triton.language as tl
from torch import Tensor

from gossamer.kernels.derivative import once_differentiable
from gossamer.kernels.triton.abs_topk import MAX_IN_REGISTERS, ONE_WARP
from gossamer.kernels.triton.launch import check_float, launch, n_warps, tile


@triton.jit
def _rms_scale_kernel(x, scales, n_rows, width, eps, ROWS: tl.constexpr, BLOCK: tl.constexpr):
    row = tl.program_id(0).to(tl.int64) * ROWS + tl.arange(0, ROWS)
    column = tl.arange(0, BLOCK)
    inside = (row < n_rows)[:, None] & (column < width)[None, :]
    value = tl.load(x + row[:, None] * width + column[None, :], mask=inside, other=0.0).to(tl.float32)
    scale = 1.0 / tl.sqrt(tl.sum(value * value, axis=1) / width + eps)
    tl.store(scales + row, scale.to(scales.dtype.element_ty), mask=row < n_rows)


@triton.jit
def _rms_scale_backward_kernel(dscales, x, scales, dx, n_rows, width, ROWS: tl.constexpr, BLOCK: tl.constexpr):
    """With s the row's scale: dx = - ds s^3 x / width."""
    row = tl.program_id(0).to(tl.int64) * ROWS + tl.arange(0, ROWS)
    column = tl.arange(0, BLOCK)
    real = row < n_rows
    inside = real[:, None] & (column < width)[None, :]
    place = row[:, None] * width + column[None, :]
    scale = tl.load(scales + row, mask=real, other=0.0).to(tl.float32)
    slope = -tl.load(dscales + row, mask=real, other=0.0).to(tl.float32) * scale * scale * scale / width
    value = tl.load(x + place, mask=inside, other=0.0).to(tl.float32)
    tl.store(dx + place, (slope[:, None] * value).to(dx.dtype.element_ty), mask=inside)


class _RmsScale(torch.autograd.Function):
    @staticmethod
    def forward(ctx: Any, x: Tensor, eps: float) -> Tensor:
        n_rows, width = x.shape
        scales = torch.empty(n_rows, dtype=x.dtype, device=x.device)
        if x.numel():
            rows, block = tile(width, ONE_WARP)  # as where it is fused: the sums are taken in the same order
            how = {"ROWS": rows, "BLOCK": block, "num_warps": n_warps(rows * block, ONE_WARP // 32)}
            launch(_rms_scale_kernel, triton.cdiv(n_rows, rows), x, scales, n_rows, width, eps, **how)
        ctx.save_for_backward(x, scales)
        return scales

    @staticmethod
    @once_differentiable
    def backward(ctx: Any, *gradients: Tensor) -> tuple[Tensor, None]:  # pyright: ignore
        (dscales,) = gradients
        x, scales = ctx.saved_tensors
        n_rows, width = x.shape
        dx = torch.empty_like(x)
        if x.numel():
            rows, block = tile(width)
            how = {"ROWS": rows, "BLOCK": block, "num_warps": n_warps(rows * block)}
            tensors = (dscales.contiguous(), x, scales, dx)
            launch(_rms_scale_backward_kernel, triton.cdiv(n_rows, rows), *tensors, n_rows, width, **how)
        return dx, None


def rms_scale(x: Tensor, eps: float) -> Tensor:
    """The scales [*, 1] of `x` [*, width], computed in float32 and rounded once to x's dtype."""
    check_float(x)
    if x.shape[-1] > MAX_IN_REGISTERS:
        return rms_scale_reference(x, eps)
    rows = x.reshape(-1, x.shape[-1]).contiguous()
    return _RmsScale.apply(rows, eps).view(*x.shape[:-1], 1)  # pyright: ignore


def rms_scale_reference(x: Tensor, eps: float) -> Tensor:
    """The naive twin of `rms_scale`."""
    wide = x.to(torch.promote_types(x.dtype, torch.float32))
    return torch.rsqrt(wide.square().mean(-1, keepdim=True) + eps).to(x.dtype)
