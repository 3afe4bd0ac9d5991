"""One AdamW update of a flat tensor on a GPU; all that changes from step to step stays on the device.

With g the gradient times `scale` (for instance one over its root mean square), t the step, counted from 1:

    p -= lr decay p;  m += (1 - b1) (g - m);  v = b2 v + (1 - b2) g^2
    p -= lr / (1 - b1^t) m / (sqrt(v) / sqrt(1 - b2^t) + eps)

That is torch.optim.AdamW (decoupled decay; Loshchilov and Hutter 2019). Each number is read and written once. The
step lies where torch's own fused AdamW keeps it. Twin: `adamw_reference_`.
"""

import math

import torch
import triton
import triton.language as tl
from torch import Tensor

from gossamer.kernels.triton.launch import launch

BLOCK = 1024


@triton.jit
def _adamw_kernel(
    parameter, gradient, mean, square, scale, step, learning_rate, n,
    weight_decay, one_less_b1, log_b1, b2, one_less_b2, log_b2, eps,
    BLOCK: tl.constexpr,
):  # fmt: skip
    place = tl.program_id(0).to(tl.int64) * BLOCK + tl.arange(0, BLOCK)
    inside = place < n
    # In double: 1 - b^t would lose the last digits of a small t.
    t, full_rate = tl.load(step).to(tl.float64), tl.load(learning_rate)
    keep = (1.0 - full_rate * weight_decay).to(tl.float32)
    rate = (full_rate / (1.0 - tl.exp(t * log_b1))).to(tl.float32)
    root = tl.sqrt(1.0 - tl.exp(t * log_b2)).to(tl.float32)
    g = tl.load(gradient + place, mask=inside, other=0.0).to(tl.float32) * tl.load(scale)
    p = tl.load(parameter + place, mask=inside, other=0.0) * keep
    m = tl.load(mean + place, mask=inside, other=0.0)
    v = tl.load(square + place, mask=inside, other=0.0)
    # As torch does: from the end that is nearer, so that what is small isn't rounded away.
    m = tl.where(one_less_b1 < 0.5, m + one_less_b1 * (g - m), g - (1.0 - one_less_b1) * (g - m))
    v = b2 * v + one_less_b2 * g * g
    p -= rate * m / (tl.sqrt_rn(v) / root + eps)
    tl.store(parameter + place, p, mask=inside)
    tl.store(mean + place, m, mask=inside)
    tl.store(square + place, v, mask=inside)


def _log(x: float) -> float:
    return math.log(x) if x > 0 else -math.inf


@torch.no_grad()
def adamw_(
    parameter: Tensor,
    gradient: Tensor,
    mean: Tensor,
    square: Tensor,
    scale: Tensor,
    step: Tensor,
    learning_rate: Tensor,
    *,
    betas: tuple[float, float],
    eps: float,
    weight_decay: float,
) -> None:
    """Updates `parameter`, `mean` and `square` (float32, contiguous) in place; reads `gradient` (any float).

    These four have one shape. `scale`, `step`, which counts from 1, and `learning_rate` are one number each, on the
    same device; float32, the rate float64.
    """
    tensors = (parameter, mean, square)
    assert all(x.dtype == torch.float32 and x.is_contiguous() for x in tensors), "expected contiguous float32"
    assert gradient.is_contiguous(), "expected a contiguous gradient"
    assert {x.numel() for x in (*tensors, gradient)} == {parameter.numel()}, "expected equal sizes"
    for one, dtype in ((scale, torch.float32), (step, torch.float32), (learning_rate, torch.float64)):
        assert one.numel() == 1, f"expected one number, got {one.numel()}"
        assert one.dtype == dtype, f"expected a number of {dtype}, got {one.dtype}"
    n = parameter.numel()
    if n == 0:
        return
    b1, b2 = betas
    launch(
        _adamw_kernel, triton.cdiv(n, BLOCK),
        parameter, gradient, mean, square, scale, step, learning_rate, n,
        float(weight_decay), 1.0 - b1, _log(b1), b2, 1.0 - b2, _log(b2), float(eps),
        BLOCK=BLOCK,
    )  # fmt: skip


@torch.no_grad()
def adamw_reference_(
    parameter: Tensor,
    gradient: Tensor,
    mean: Tensor,
    square: Tensor,
    scale: Tensor,
    step: Tensor,
    learning_rate: Tensor,
    *,
    betas: tuple[float, float],
    eps: float,
    weight_decay: float,
) -> None:
    """The plain-torch twin of `adamw_`."""
    (b1, b2), t, rate = betas, float(step), float(learning_rate)
    g = gradient.to(parameter.dtype) * scale
    parameter.mul_(1.0 - rate * weight_decay)
    mean.lerp_(g, 1.0 - b1)
    square.mul_(b2).addcmul_(g, g, value=1.0 - b2)
    divisor = square.sqrt().div_(math.sqrt(1.0 - b2**t)).add_(eps)
    parameter.addcdiv_(mean, divisor, value=-rate / (1.0 - b1**t))
