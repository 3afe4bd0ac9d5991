"""AbsTopK on a GPU, exact, forward and backward; alone, after RMSNorm or its second half, scaling, and after GELU.

Magnitudes are compared as integers: without its sign, a float's bits grow with its size. For each row:

1. The key of an entry is those bits; all NaNs share one key above infinity's, zero has key 0.
2. Search the keys for the largest threshold that at least k entries reach, by interpolating between how many reach two
   bounds: 5 to 7 counts instead of the 14 of a bisection. Stop as soon as exactly k do.
3. Keep what is above the threshold and, of what equals it, the entries with the lowest indices, k in all. Zeros are
   never kept.

The backward pass keeps nothing but the output: an entry was kept where it isn't zero. Semantics and plain-torch twin:
`gossamer.kernels.abs_topk`; twins of two fused forms stand at the end. A row is held in registers; one wider than
`MAX_IN_REGISTERS` is read again from memory, in blocks, in each step of the bisection.
"""

from typing import Any

import torch
import torch.nn.functional as F
import triton
import triton.language as tl
from torch import Tensor

from gossamer.kernels.abs_topk import AT_LEAST_ONE, abs_topk_reference
from gossamer.kernels.derivative import once_differentiable
from gossamer.kernels.triton.launch import check_float, launch, n_programs, n_warps, tile

MAX_IN_REGISTERS = 16384
"""Widest row that one program holds, in entries."""
FIRST_OCTAVES: tl.constexpr = tl.constexpr(4)
"""The threshold is first looked for so many doublings below a row's largest magnitude,"""
INTERPOLATIONS: tl.constexpr = tl.constexpr(8)
"""then so often by interpolation alone."""
ONE_WARP = 1024
"""Entries that a warp holds: up to here it counts without waiting for others."""
INFINITIES = {torch.float32: 0x7F800000, torch.bfloat16: 0x7F80, torch.float16: 0x7C00}
"""The bits of infinity."""


@triton.jit
def _keys(x, INFINITY: tl.constexpr):
    """Magnitudes as integers: 31 bits of a float32, 15 of the others; `INFINITY` are infinity's, NaNs come next."""
    if x.dtype.primitive_bitwidth == 32:
        bits = x.to(tl.int32, bitcast=True) & 0x7FFFFFFF
    else:
        bits = x.to(tl.int16, bitcast=True).to(tl.int32) & 0x7FFF
    return tl.where(bits > INFINITY, INFINITY + 1, bits)


@triton.jit
def _keep(key, k, INFINITY: tl.constexpr):
    """True at the k largest keys of each row, ties by lowest index, never at keys <= 0. `key` [ROWS, BLOCK]; k >= 1."""
    OCTAVE: tl.constexpr = INFINITY & -INFINITY  # infinity's lowest bit: twice a magnitude is so many keys away
    low = tl.full([key.shape[0]], 1, tl.int32)
    high = tl.max(key, axis=1) + 1  # pyright: ignore  # nothing reaches it
    reached = tl.sum((key >= 1).to(tl.int32), axis=1)
    beyond = tl.zeros_like(reached)  # how many reach high
    # A row is done when low is the threshold: exactly k reach it, or no key lies between it and high.
    open_ = (reached > k) & (high - low > 1)
    middle = high - FIRST_OCTAVES * OCTAVE
    step = 0
    while tl.max(open_.to(tl.int32), axis=0) > 0:  # pyright: ignore
        middle = tl.minimum(tl.maximum(middle, low + 1), high - 1)  # pyright: ignore
        n = tl.sum((key >= middle[:, None]).to(tl.int32), axis=1)
        low_moves = open_ & (n >= k)
        high_moves = open_ & (n < k)
        reached = tl.where(low_moves, n, reached)
        low = tl.where(low_moves, middle, low)
        beyond = tl.where(high_moves, n, beyond)
        high = tl.where(high_moves, middle, high)
        open_ = (reached > k) & (high - low > 1)
        # Where the k-th would be if those between lay evenly; later halves between, for rows that are unlike that. Of a
        # row that is done the share may be more than an integer holds.
        share = (reached - k).to(tl.float32) / tl.maximum(reached - beyond, 1).to(tl.float32)
        interpolates = open_ & ((step < INTERPOLATIONS) | (step % 2 != 0))
        middle = low + ((high - low).to(tl.float32) * tl.where(interpolates, share, 0.5)).to(tl.int32)
        step += 1
    above = key > low[:, None]
    tied = key == low[:, None]
    room = k - tl.sum(above.to(tl.int32), axis=1)
    rank = tl.cumsum(tied.to(tl.int32), axis=1)
    return above | (tied & (rank <= room[:, None]))


@triton.jit
def _gelu(x):
    return 0.5 * x * (1.0 + tl.erf(x * 0.7071067811865476))


@triton.jit
def _gelu_slope(x):
    return 0.5 * (1.0 + tl.erf(x * 0.7071067811865476)) + x * 0.3989422804014327 * tl.exp(-0.5 * x * x)


@triton.jit
def _forward_kernel(
    x, weight, scales, y, n_rows, width, k, eps,
    FORM: tl.constexpr, K_ON_DEVICE: tl.constexpr, INFINITY: tl.constexpr, ROWS: tl.constexpr, BLOCK: tl.constexpr,
):  # fmt: skip
    """y = AbsTopK of x, of x scaled by rows and columns, or of GELU(x), as FORM says; ROWS rows a program. In the form
    "normed" the rows' scales are those of RMSNorm, which it writes."""
    row = tl.program_id(0).to(tl.int64) * ROWS + tl.arange(0, ROWS)
    column = tl.arange(0, BLOCK)
    inside = (row < n_rows)[:, None] & (column < width)[None, :]
    place = row[:, None] * width + column[None, :]
    value = tl.load(x + place, mask=inside, other=0.0)
    if FORM == "scaled" or FORM == "normed":
        if FORM == "normed":
            wide = value.to(tl.float32)
            scale = (1.0 / tl.sqrt(tl.sum(wide * wide, axis=1) / width + eps)).to(scales.dtype.element_ty)
            tl.store(scales + row, scale, mask=row < n_rows)
        else:
            scale = tl.load(scales + row, mask=row < n_rows, other=0.0)
        scale = scale.to(tl.float32)
        gain = tl.load(weight + column, mask=column < width, other=0.0).to(tl.float32)
        value = (value.to(tl.float32) * scale[:, None] * gain[None, :]).to(y.dtype.element_ty)
    elif FORM == "gelu":
        value = _gelu(value.to(tl.float32)).to(value.dtype)
    key = tl.where(inside, _keys(value, INFINITY), -1)
    n_kept = tl.load(k) if K_ON_DEVICE else k
    tl.store(y + place, tl.where(_keep(key, n_kept, INFINITY), value, 0.0), mask=inside)


@triton.jit
def _backward_kernel(dy, x, y, dx, n, FORM: tl.constexpr, BLOCK: tl.constexpr):
    """dx = dy where y is kept, times the slope of the GELU where FORM says so."""
    place = tl.program_id(0).to(tl.int64) * BLOCK + tl.arange(0, BLOCK)
    inside = place < n
    gradient = tl.load(dy + place, mask=inside, other=0.0)
    kept = tl.load(y + place, mask=inside, other=0.0) != 0
    if FORM == "gelu":
        value = tl.load(x + place, mask=inside, other=0.0).to(tl.float32)
        gradient = (gradient.to(tl.float32) * _gelu_slope(value)).to(gradient.dtype)
    tl.store(dx + place, tl.where(kept, gradient, 0.0), mask=inside)


@triton.jit
def _scaled_backward_kernel(
    dy, x, y, weight, scales, dx, dscales, dweight_parts, n_rows, width, rows_each,
    NORMED: tl.constexpr, ALL: tl.constexpr, ROWS: tl.constexpr, BLOCK: tl.constexpr,
):  # fmt: skip
    """With s the row's scale and g = dy where y is kept: dx = s w g, ds = the row's sum of w g x, dw = sum of g x s.
    NORMED has s made of x, by RMSNorm: then dx = s w g - ds s^3 x / width, and ds isn't written. ALL keeps zeros."""
    program = tl.program_id(0)
    column = tl.arange(0, BLOCK)
    gain = tl.load(weight + column, mask=column < width, other=0.0).to(tl.float32)
    dweight = tl.zeros([BLOCK], tl.float32)
    for step in range(0, tl.cdiv(rows_each, ROWS)):
        nth = step * ROWS + tl.arange(0, ROWS)
        row = program.to(tl.int64) * rows_each + nth
        real = (row < n_rows) & (nth < rows_each)
        inside = real[:, None] & (column < width)[None, :]
        place = row[:, None] * width + column[None, :]
        gradient = tl.load(dy + place, mask=inside, other=0.0).to(tl.float32)
        if not ALL:
            gradient = tl.where(tl.load(y + place, mask=inside, other=0.0) != 0, gradient, 0.0)
        value = tl.load(x + place, mask=inside, other=0.0).to(tl.float32)
        scale = tl.load(scales + row, mask=real, other=0.0).to(tl.float32)[:, None]
        pull = gain[None, :] * gradient
        dscale = tl.sum(pull * value, axis=1)
        slope = pull * scale
        if NORMED:
            slope -= (dscale[:, None] * scale * scale * scale / width) * value  # pyright: ignore
        else:
            tl.store(dscales + row, dscale.to(dscales.dtype.element_ty), mask=real)
        tl.store(dx + place, slope.to(dx.dtype.element_ty), mask=inside)
        dweight += tl.sum(gradient * (value * scale), axis=0)
    tl.store(dweight_parts + program.to(tl.int64) * width + column, dweight, mask=column < width)


@triton.jit
def _wide_kernel(x, y, width, k, INFINITY: tl.constexpr, BLOCK: tl.constexpr):
    """AbsTopK of one row a program, read in blocks once for every step of the bisection."""
    start = tl.program_id(0).to(tl.int64) * width
    column = tl.arange(0, BLOCK)
    low = tl.full([], 1, tl.int32)
    high = tl.full([], INFINITY, tl.int32) + 2  # above every key
    middle = low
    reached = tl.full([], 0, tl.int32) + width
    # The first step counts what reaches 1, the nonzeros: fewer than k of them are all kept.
    open_ = tl.full([], 1, tl.int32)
    while open_ > 0:
        n = tl.full([], 0, tl.int32)
        for block in range(0, tl.cdiv(width, BLOCK)):
            inside = block * BLOCK + column < width
            key = _keys(tl.load(x + start + block * BLOCK + column, mask=inside, other=0.0), INFINITY)
            n += tl.sum((key >= middle).to(tl.int32), axis=0)  # middle >= 1, and outside the key is 0
        low_moves = (n >= k) | (middle == 1)
        reached = tl.where(low_moves, n, reached)
        high = tl.where(low_moves, high, middle)
        low = tl.where(low_moves, middle, low)
        middle = low + (high - low) // 2
        open_ = ((reached > k) & (high - low > 1)).to(tl.int32)
    n_above = tl.full([], 0, tl.int32)
    for block in range(0, tl.cdiv(width, BLOCK)):
        inside = block * BLOCK + column < width
        key = _keys(tl.load(x + start + block * BLOCK + column, mask=inside, other=0.0), INFINITY)
        n_above += tl.sum((key > low).to(tl.int32), axis=0)
    room = k - n_above
    for block in range(0, tl.cdiv(width, BLOCK)):
        inside = block * BLOCK + column < width
        value = tl.load(x + start + block * BLOCK + column, mask=inside, other=0.0)
        key = _keys(value, INFINITY)
        tied = (key == low).to(tl.int32)
        keep = (key > low) | ((tied > 0) & (tl.cumsum(tied, axis=0) <= room))
        room -= tl.sum(tied, axis=0)
        tl.store(y + start + block * BLOCK + column, tl.where(keep, value, 0.0), mask=inside)


def keep_largest_(x: Tensor, k: int | Tensor) -> None:
    """Zeroes in place all but the k largest magnitudes of a contiguous tensor of any shape that fits in registers.

    k is at least 1, or [1] int32 on the device.
    """
    rows = x.view(1, -1)
    _forward(rows, k, "plain", y=rows)  # a program has read its row before it writes


def _forward(
    x: Tensor,
    k: int | Tensor,
    form: str,
    weight: Tensor | None = None,
    scales: Tensor | None = None,
    y: Tensor | None = None,
    eps: float = 0.0,
) -> Tensor:
    """The output; form "scaled" takes a `weight` [width] and `scales` [rows], which form "normed" writes. `x` [rows,
    width] is contiguous."""
    check_float(x)
    n_rows, width = x.shape
    y = torch.empty_like(x) if y is None else y
    if not x.numel():
        return y
    if width > MAX_IN_REGISTERS:
        assert form == "plain", "a fused form needs a row that fits in registers"
        assert isinstance(k, int), "k on the device needs a row that fits in registers"
        how = {"INFINITY": INFINITIES[x.dtype], "BLOCK": min(4096, MAX_IN_REGISTERS)}
        launch(_wide_kernel, n_rows, x, y, width, k, num_warps=8, **how)
        return y
    rows, block = tile(width, ONE_WARP)
    launch(
        _forward_kernel, triton.cdiv(n_rows, rows),
        x, x if weight is None else weight, x if scales is None else scales, y, n_rows, width, k, eps,
        FORM=form, K_ON_DEVICE=isinstance(k, Tensor), INFINITY=INFINITIES[y.dtype],
        ROWS=rows, BLOCK=block, num_warps=n_warps(rows * block, ONE_WARP // 32),
    )  # fmt: skip
    return y


def _backward(dy: Tensor, x: Tensor, y: Tensor, form: str) -> Tensor:
    dx, block = torch.empty_like(y), 1024
    if y.numel():
        programs = triton.cdiv(y.numel(), block)
        launch(_backward_kernel, programs, dy.contiguous(), x, y, dx, y.numel(), FORM=form, BLOCK=block)
    return dx


class _AbsTopK(torch.autograd.Function):
    @staticmethod
    def forward(ctx: Any, x: Tensor, k: int) -> Tensor:
        y = _forward(x, k, "plain")
        ctx.save_for_backward(y)
        return y

    @staticmethod
    @once_differentiable
    def backward(ctx: Any, *gradients: Tensor) -> tuple[Tensor, None]:  # pyright: ignore
        (dy,) = gradients
        (y,) = ctx.saved_tensors
        return _backward(dy, y, y, "plain"), None


class _GeluAbsTopK(torch.autograd.Function):
    @staticmethod
    def forward(ctx: Any, x: Tensor, k: int) -> Tensor:
        y = _forward(x, k, "gelu")
        ctx.save_for_backward(x, y)
        return y

    @staticmethod
    @once_differentiable
    def backward(ctx: Any, *gradients: Tensor) -> tuple[Tensor, None]:  # pyright: ignore
        (dy,) = gradients
        x, y = ctx.saved_tensors
        return _backward(dy, x, y, "gelu"), None


class _ScaledAbsTopK(torch.autograd.Function):
    @staticmethod
    def forward(ctx: Any, x: Tensor, scales: Tensor, weight: Tensor, k: int, dtype: torch.dtype) -> Tensor:
        scales, weight = scales.contiguous(), weight.contiguous()
        y = _forward(x, k, "scaled", weight, scales, torch.empty_like(x, dtype=dtype))
        ctx.save_for_backward(x, y, weight, scales)
        return y

    @staticmethod
    @once_differentiable
    def backward(ctx: Any, *gradients: Tensor) -> tuple[Tensor, Tensor, Tensor, None, None]:  # pyright: ignore
        (dy,) = gradients
        return *_scaled_backward(dy, *ctx.saved_tensors, normed=False), None, None


def _scaled_backward(
    dy: Tensor, x: Tensor, y: Tensor, weight: Tensor, scales: Tensor, normed: bool, keeps_all: bool = False
) -> tuple[Tensor, Tensor, Tensor]:
    """The gradients of x, of the scales (nothing if they are made of x, as `normed` says), and of the weight."""
    dx, dscales = torch.empty_like(x), torch.empty_like(scales)
    if not x.numel():
        return dx, dscales, torch.zeros_like(weight)
    n_rows, width = x.shape
    rows, block = tile(width)
    rows_each = triton.cdiv(n_rows, n_programs(x))
    programs = triton.cdiv(n_rows, rows_each)
    parts = torch.empty(programs, width, dtype=torch.float32, device=x.device)
    launch(
        _scaled_backward_kernel, programs,
        dy.contiguous(), x, y, weight, scales, dx, dscales, parts, n_rows, width, rows_each,
        NORMED=normed, ALL=keeps_all, ROWS=rows, BLOCK=block, num_warps=n_warps(rows * block),
    )  # fmt: skip
    return dx, dscales, parts.sum(0).to(weight.dtype)


class _NormedAbsTopK(torch.autograd.Function):
    @staticmethod
    def forward(ctx: Any, x: Tensor, weight: Tensor, k: int, eps: float, dtype: torch.dtype) -> Tensor:
        weight, scales = weight.contiguous(), torch.empty(len(x), dtype=x.dtype, device=x.device)
        y = _forward(x, k, "normed", weight, scales, torch.empty_like(x, dtype=dtype), eps)
        ctx.keeps_all = k >= x.shape[1]
        ctx.save_for_backward(x, x if ctx.keeps_all else y, weight, scales)
        return y

    @staticmethod
    @once_differentiable
    def backward(ctx: Any, *gradients: Tensor) -> tuple[Tensor, Tensor, None, None, None]:  # pyright: ignore
        (dy,) = gradients
        dx, _, dweight = _scaled_backward(dy, *ctx.saved_tensors, normed=True, keeps_all=ctx.keeps_all)
        return dx, dweight, None, None, None


def _as_rows(x: Tensor) -> Tensor:
    return x.reshape(-1, x.shape[-1]).contiguous()


def abs_topk(x: Tensor, k: int) -> Tensor:
    """`x` [*, width] with all but the k largest magnitudes of each row zero; float32, bfloat16 or float16.

    Equal to `abs_topk_reference` bit for bit, but that k >= width returns `x` itself. No float64.
    """
    assert k >= 1, AT_LEAST_ONE
    return x if k >= x.shape[-1] else _AbsTopK.apply(_as_rows(x), k).view(x.shape)  # pyright: ignore


def gelu_abs_topk(x: Tensor, k: int) -> Tensor:
    """AbsTopK of the exact (erf) GELU of `x` [*, width], computed in float32 and rounded once to x's dtype."""
    assert k >= 1, AT_LEAST_ONE
    if x.shape[-1] > MAX_IN_REGISTERS:
        return abs_topk(F.gelu(x), k)
    return _GeluAbsTopK.apply(_as_rows(x), min(k, x.shape[-1])).view(x.shape)  # pyright: ignore


def scaled_abs_topk(x: Tensor, scale: Tensor, weight: Tensor, k: int, dtype: torch.dtype | None = None) -> Tensor:
    """AbsTopK of x * scale * weight: `x` [*, width], `scale` [*, 1] and `weight` [width].

    Computed in float32 and rounded once to `dtype`, or to x's own.
    """
    assert k >= 1, AT_LEAST_ONE
    width, dtype = x.shape[-1], dtype or x.dtype
    if width > MAX_IN_REGISTERS:
        return abs_topk((x * scale * weight).to(dtype), k)
    y = _ScaledAbsTopK.apply(_as_rows(x), scale.reshape(-1), weight, min(k, width), dtype)
    return y.view(x.shape)  # pyright: ignore


def normed_abs_topk(x: Tensor, weight: Tensor, k: int, eps: float, dtype: torch.dtype | None = None) -> Tensor:
    """AbsTopK of the RMSNorm of `x` [*, width] with gain `weight` [width], the scale and all in one pass; no wider than
    `MAX_IN_REGISTERS`. k >= the width is RMSNorm alone."""
    assert k >= 1, AT_LEAST_ONE
    assert x.shape[-1] <= MAX_IN_REGISTERS, "a fused form needs a row that fits in registers"
    y = _NormedAbsTopK.apply(_as_rows(x), weight, min(k, x.shape[-1]), eps, dtype or x.dtype)
    return y.view(x.shape)  # pyright: ignore


def gelu_abs_topk_reference(x: Tensor, k: int) -> Tensor:
    """The naive twin of `gelu_abs_topk`."""
    wide = x.to(torch.promote_types(x.dtype, torch.float32))
    return abs_topk_reference(F.gelu(wide).to(x.dtype), k)


def scaled_abs_topk_reference(
    x: Tensor, scale: Tensor, weight: Tensor, k: int, dtype: torch.dtype | None = None
) -> Tensor:
    """The naive twin of `scaled_abs_topk`."""
    wide = x.to(torch.promote_types(x.dtype, torch.float32))
    return abs_topk_reference((wide * scale * weight).to(dtype or x.dtype), k)
