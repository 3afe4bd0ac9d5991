"""Feature-major activations: tensors of shape [batch, seq, width] whose memory is ordered [batch, width, seq].

With neighbouring tokens side by side a weight times a token is a vector operation, a reduction over the width needs no
shuffling, and AbsTopK, attention and compressed matrices all run at the speed of memory. To everyone else such a tensor
is an ordinary one: torch's elementwise operations keep the order, all others take it as they take any strided tensor.
"""

import ctypes
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import torch
from jaxtyping import Float, Int
from torch import Tensor

from gossamer.kernels.derivative import once_differentiable
from gossamer.kernels.fast import fast_paths_on, use_cpu_kernels

WORTH = 1 << 15
"""Activations from which on feature-major kernels gain over torch's own."""


def is_feature_major(x: Tensor) -> bool:
    """Whether `x` is [batch, seq, width] with its memory ordered [batch, width, seq]; without entries it has no order,
    and kernels have nothing to do."""
    if x.ndim != 3 or x.numel() == 0:
        return False
    _, seq, width = x.shape
    return x.stride() == (seq * width, 1, seq) or x.transpose(1, 2).is_contiguous()  # axes of one have any stride


def feature_major(x: Float[Tensor, "batch seq width"]) -> Float[Tensor, "batch seq width"]:
    """`x` in feature-major memory; itself if it is so already."""
    return x if is_feature_major(x) else x.transpose(1, 2).contiguous().transpose(1, 2)


def empty_feature_major(batch: int, seq: int, width: int) -> Float[Tensor, "batch seq width"]:
    """A new tensor without values."""
    return torch.empty(batch, width, seq).transpose(1, 2)


def worth_feature_major(x: Float[Tensor, "batch seq width"]) -> bool:
    """Whether the kernels that want this order may be used and there is enough for them to do: each call costs more
    than arithmetic on a few thousand numbers."""
    return x.numel() >= WORTH and use_cpu_kernels(x)


def side_by_side(parts: Sequence[Float[Tensor, "batch seq _"]]) -> Float[Tensor, "batch seq width"]:
    """One tensor of all their widths, feature-major if the first is, or is a part of one that is: along the last axis
    `torch.cat` makes row-major memory of such tensors."""
    first = parts[0]
    if is_feature_major(first) or first.stride()[1:] == (1, first.shape[1]):
        return torch.cat([part.transpose(1, 2) for part in parts], dim=1).transpose(1, 2)
    return torch.cat(list(parts), dim=-1)


def thirds(x: Float[Tensor, "batch seq width"]) -> tuple[Tensor, Tensor, Tensor]:
    """Views of the first, second and third part of the width. Of gradients that lie beside each other in memory, as
    attention's do, the backward pass makes one without copying them; `chunk`, its twin, copies, slowly where they are
    feature-major."""
    return _Thirds.apply(x) if fast_paths_on() else x.chunk(3, dim=-1)  # pyright: ignore


class _Thirds(torch.autograd.Function):
    @staticmethod
    def forward(_ctx, x):
        return x.chunk(3, dim=-1)

    @staticmethod
    @once_differentiable
    def backward(_ctx, *parts):
        first, (batch, seq, width) = parts[0], parts[0].shape
        # As far apart as the widths of one tensor, which has the strides of each: row-major or feature-major.
        are_one = all(
            part.untyped_storage().data_ptr() == first.untyped_storage().data_ptr()
            and part.stride() == first.stride()
            and part.storage_offset() == first.storage_offset() + i * width * first.stride(-1)
            for i, part in enumerate(parts)
        )
        if are_one:
            return first.as_strided((batch, seq, 3 * width), first.stride())
        return side_by_side(parts)


class Places(NamedTuple):
    """Some positions of some sequences, none twice."""

    rows: Int[Tensor, "place"]
    """the sequence of each"""
    positions: Int[Tensor, "place"]
    """and where in it"""


def chosen_places(x: Float[Tensor, "batch seq width"], at: Places) -> Float[Tensor, "part some width"]:
    """What is at some places, in their order, laid out in memory as `x`: as sequences of 64 or 16 where they can be
    divided so, which fills vector registers, else as one. A sequence alone stands for all. Twin: what indexing makes
    of a gradient, one place after the other."""
    rows = torch.zeros_like(at.rows) if len(x) == 1 else at.rows
    if not fast_paths_on():
        return _at(x, rows, at.positions)
    return _ChosenPlaces.apply(x, rows, at.positions)  # pyright: ignore


def _at(x: Tensor, rows: Tensor, positions: Tensor) -> Tensor:
    n = len(rows)
    some = next((some for some in (64, 16) if n % some == 0), n)
    chosen = x[rows, positions].view(n // some, some, x.shape[-1])
    return feature_major(chosen) if is_feature_major(x) else chosen


class _ChosenPlaces(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, rows, positions):
        ctx.save_for_backward(rows, positions)
        ctx.shape, ctx.is_feature_major = x.shape, is_feature_major(x)
        return _at(x, rows, positions)

    @staticmethod
    @once_differentiable
    def backward(ctx, d_y):
        rows, positions = ctx.saved_tensors
        batch, seq, width = ctx.shape
        if ctx.is_feature_major:
            d_x = d_y.new_zeros(batch, width, seq).transpose(1, 2)
        else:
            d_x = d_y.new_zeros(ctx.shape)
        d_y = d_y.reshape(len(rows), width)
        if batch == 1:  # all places may be of the one sequence, and the same
            return d_x.index_put((rows, positions), d_y, accumulate=True), None, None
        d_x[rows, positions] = d_y
        return d_x, None, None


def dense_channels(x: Float[Tensor, "*batch channel"]) -> Float[Tensor, "*batch channel"]:
    """`x`, or where its channels don't lie beside each other a copy in which they do."""
    return x if x.stride(-1) == 1 else x.contiguous()


def by_width(x: Float[Tensor, "batch seq width"]) -> np.ndarray:
    """The memory of a feature-major tensor as an array [batch, width, seq]."""
    return x.detach().numpy().swapaxes(1, 2)


def memory_of(parameter: Tensor) -> np.ndarray:
    """The memory of a contiguous float32 parameter as an array that must not outlive it.

    `Tensor.numpy()` would forbid torch to free that memory early, as FSDP does with weights that it has gathered."""
    assert parameter.is_contiguous()
    assert parameter.dtype == torch.float32
    if parameter.numel() == 0:
        return np.empty(tuple(parameter.shape), np.float32)
    buffer = (ctypes.c_float * parameter.numel()).from_address(parameter.data_ptr())
    return np.ctypeslib.as_array(buffer).reshape(tuple(parameter.shape))


def tokens_last(x: Float[Tensor, "batch seq width"]) -> Float[Tensor, "width token"]:
    """`x` with a row a channel and all tokens of the batch in it: what a weight's gradient sums over."""
    return x.permute(2, 0, 1).flatten(1)
