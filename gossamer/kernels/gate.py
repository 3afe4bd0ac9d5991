"""Channels that pass or are held at a constant, by a hard step forward and a soft one backward.

1. y = x where tau >= 0, else mean.
2. Backward to tau as if the step were s = sigmoid(tau / temperature):
   d tau = the sum of d y (x - mean) s (1 - s) / temperature.
3. Backward to x: d y where the channel is open, d y s where it isn't.

Why step 3 is so is the caller's matter (`circuit/masks.py`). On feature-major activations one kernel does each way in
one pass, the way forward even while AbsTopK writes what it has chosen (`abs_topk.py`); elsewhere torch does it in more.
"""

from typing import Any, NamedTuple

import numpy as np
import torch
from jaxtyping import Float
from torch import Tensor

from gossamer.kernels.derivative import once_differentiable
from gossamer.kernels.fast import use_cpu_kernels
from gossamer.kernels.layout import by_width, empty_feature_major, feature_major, is_feature_major


class Gates(NamedTuple):
    """One gate a channel. Where they lie doesn't matter to `gate`, which takes them to its input's device."""

    tau: Float[Tensor, "width"]
    """open where it is 0 or above"""
    mean: Float[Tensor, "width"]
    """what a closed channel holds"""
    temperature: float
    """of the backward pass' soft step"""


def gate(
    x: Float[Tensor, "*batch width"],
    tau: Float[Tensor, "*gates width"],
    mean: Float[Tensor, "width"],
    temperature: float,
) -> Float[Tensor, "*batch width"]:
    """`x` where tau >= 0, elsewhere `mean`, exact in the bits that pass; gradients for `x` and `tau`.

    There is one gate a channel, or several: `tau` is broadcast to `x`, as [stack, 1, width] to [stack, position, width]
    say, and only torch's own operations do that."""
    return Gate.apply(x, tau.to(x.device), mean.to(x.device), temperature)  # type: ignore[no-any-return]


def gate_reference(x: Tensor, tau: Tensor, mean: Tensor, temperature: float) -> Tensor:
    """The naive twin of `gate`: straight-through algebra under autograd."""
    soft = torch.sigmoid(tau / temperature)
    kept = (tau >= 0).to(soft)
    hard = (kept - soft).detach() + soft
    passing = x * torch.where(tau >= 0, 1.0, soft.detach())
    value = x.detach() * hard + mean * (1 - hard)
    return value + passing - passing.detach()


class Gate(torch.autograd.Function):
    """`gate`, chosen by where `x` lies."""

    @staticmethod
    def forward(ctx: Any, x: Tensor, tau: Tensor, mean: Tensor, temperature: float) -> Tensor:
        ctx.save_for_backward(x, tau, mean)
        ctx.temperature = temperature
        if not fit_kernels(x, Gates(tau, mean, temperature)):
            return torch.where(tau >= 0, x, mean.to(x))
        from gossamer.kernels.cpu import gate as cpu

        y = empty_feature_major(*x.shape)
        cpu.forward(by_width(x), (tau >= 0).numpy(), mean.contiguous().numpy(), by_width(y))
        return y

    @staticmethod
    @once_differentiable
    def backward(ctx: Any, *gradients: Tensor) -> tuple[Tensor | None, ...]:  # pyright: ignore
        (d_y,) = gradients
        x, tau, mean = ctx.saved_tensors
        gates = Gates(tau, mean, ctx.temperature)
        if not fit_kernels(x, gates):
            passing, slope = soft_step(tau, ctx.temperature)
            return d_y * passing, slope * (d_y * (x - mean)).sum_to_size(tau.shape), None, None
        from gossamer.kernels.cpu import gate as cpu

        d_x, d_tau = empty_feature_major(*x.shape), torch.empty(len(x), len(tau))
        constants = backward_constants(gates)
        cpu.backward(by_width(feature_major(d_y)), by_width(x), *constants, by_width(d_x), d_tau.numpy())
        return d_x, d_tau.sum(0), None, None


def soft_step(tau: Float[Tensor, "*gates width"], temperature: float) -> tuple[Tensor, Tensor]:
    """How much of a gradient passes each gate, and the slope of the soft step there."""
    soft = torch.sigmoid(tau / temperature)
    return torch.where(tau >= 0, 1.0, soft), soft * (1 - soft) / temperature


def backward_constants(gates: Gates | None) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Of each channel the mean, how much of its gradient passes, and the slope of its soft step: as kernels want them,
    empty without gates. `soft_step`, mostly in numpy, whose operations on so few numbers start sooner than torch's."""
    if gates is None:
        return NOTHING, NOTHING, NOTHING
    tau, one = gates.tau.detach(), np.float32(1)
    soft = torch.sigmoid(tau / gates.temperature).numpy()
    passing = np.where(tau.numpy() >= 0, one, soft)
    return gates.mean.contiguous().numpy(), passing, soft * (one - soft) / np.float32(gates.temperature)


NOTHING = np.empty(0, np.float32)


def fit_kernels(x: Tensor, gates: Gates | None, *others: Tensor) -> bool:
    """Whether the CPU's feature-major kernels take `x`, the others that they read, and the gates if there are any: one
    a channel."""
    if gates is not None:
        tau, mean, _ = gates
        if not tau.shape == mean.shape == x.shape[-1:]:
            return False
        others = (*others, tau, mean)
    return is_feature_major(x) and use_cpu_kernels(x, *others)
