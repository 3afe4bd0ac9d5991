"""Linear maps y = x W^T + b with a compressed W on a GPU: forward and input gradient; the weight's gradient is dense.

1. `compress`: the nonzeros of W by rows (values, columns, row pointers), and the same by columns, for W's transpose.
   The host doesn't wait: it names the room for the nonzeros, which the top-k rule tells it.
2. The input is transposed, so that an input feature's values for neighbouring tokens lie side by side.
3. A program makes a tile of outputs by tokens: the n-th nonzeros of all its rows at once, each of which serves the
   whole block of tokens; sums are float32. The tile is turned around as it is written.
4. Input gradient: the same kernel with W's transpose. Weight gradient: dense, by torch's matmul, because the moments
   of zeroed weights live on.

Which density gains is `gossamer.kernels.linear.WORTH_COMPRESSING_ON_GPU`. Twin: `sparse_linear_reference`.
"""

from dataclasses import dataclass
from typing import Any

import torch
import torch.nn.functional as F
import triton
import triton.language as tl
from torch import Tensor

from gossamer.kernels.derivative import once_differentiable
from gossamer.kernels.origin import Origin
from gossamer.kernels.triton.launch import check_float, launch

OUTPUTS, TOKENS = 16, 128
"""The tile of one program."""


@dataclass(frozen=True)
class Compressed:
    """The nonzeros of a matrix by rows, in room for at least as many; those beyond `pointers[-1]` mean nothing."""

    values: Tensor
    """[room] float32"""
    columns: Tensor
    """[room] int32, ascending in a row"""
    pointers: Tensor
    """[rows + 1] int32: where each row starts"""
    shape: tuple[int, int]
    """rows and columns of the dense matrix"""


@dataclass(frozen=True)
class CompressedBothWays:
    """A matrix and its transpose, compressed."""

    matrix: Compressed
    transpose: Compressed
    order: Tensor
    """[room] int64: transpose.values = matrix.values[order]"""
    origin: Origin
    """what was compressed"""

    def is_of(self, weight: Tensor) -> bool:
        """Whether this is what `weight` holds now, as far as can be seen: see `Origin`."""
        return self.origin.is_still(weight)


@triton.jit
def _fill_kernel(weight, pointers, values, columns, n_columns, room, BLOCK: tl.constexpr):
    """Writes one row's nonzeros behind each other."""
    row = tl.program_id(0)
    end = tl.load(pointers + row)
    for block in range(0, tl.cdiv(n_columns, BLOCK)):
        column = block * BLOCK + tl.arange(0, BLOCK)
        value = tl.load(weight + row.to(tl.int64) * n_columns + column, mask=column < n_columns, other=0.0)
        is_nonzero = (value != 0).to(tl.int32)
        place = end + tl.cumsum(is_nonzero, axis=0) - 1
        fits = (is_nonzero > 0) & (place < room)
        tl.store(values + place, value.to(tl.float32), mask=fits)
        tl.store(columns + place, column, mask=fits)
        end += tl.sum(is_nonzero, axis=0)


@triton.jit
def _linear_kernel(
    x_t, values, columns, pointers, bias, y, n_tokens, n_outputs,
    HAS_BIAS: tl.constexpr, OUTPUTS: tl.constexpr, TOKENS: tl.constexpr,
):  # fmt: skip
    """y [tokens, outputs] from x_t [inputs, tokens]; programs that share tokens run one after another (cache)."""
    output = tl.program_id(0) * OUTPUTS + tl.arange(0, OUTPUTS)
    token = tl.program_id(1) * TOKENS + tl.arange(0, TOKENS)
    start = tl.load(pointers + output, mask=output < n_outputs, other=0)
    length = tl.load(pointers + output + 1, mask=output < n_outputs, other=0) - start
    total = tl.zeros([OUTPUTS, TOKENS], tl.float32)
    for nth in range(0, tl.max(length, axis=0)):  # pyright: ignore
        has = nth < length
        value = tl.load(values + start + nth, mask=has, other=0.0)
        column = tl.load(columns + start + nth, mask=has, other=0).to(tl.int64)
        place = column[:, None] * n_tokens + token[None, :]
        inputs = tl.load(x_t + place, mask=has[:, None] & (token < n_tokens)[None, :], other=0.0)
        total += value[:, None] * inputs.to(tl.float32)
    if HAS_BIAS:
        total += tl.load(bias + output, mask=output < n_outputs, other=0.0).to(tl.float32)[:, None]
    place = token.to(tl.int64)[:, None] * n_outputs + output[None, :]
    inside = (token < n_tokens)[:, None] & (output < n_outputs)[None, :]
    tl.store(y + place, tl.trans(total).to(y.dtype.element_ty), mask=inside)


@torch.no_grad()
def compress(weight: Tensor, room: int | None = None, may_move: bool = False) -> CompressedBothWays:
    """`weight` [rows, columns] by rows and by columns, in room for `room` nonzeros.

    `room` None counts them, for which the host waits. More nonzeros than `room` are a defect of the caller: an
    assertion on the device.
    """
    check_float(weight)
    origin = Origin.of(weight, may_move)
    weight, device, (rows, n_columns) = weight.detach().contiguous(), weight.device, weight.shape
    by_row = torch.zeros(rows + 1, dtype=torch.int32, device=device)
    by_column = torch.zeros(n_columns + 1, dtype=torch.int32, device=device)
    is_nonzero = weight != 0
    by_row[1:] = is_nonzero.sum(1).cumsum(0)
    by_column[1:] = is_nonzero.sum(0).cumsum(0)
    room = int(by_row[-1]) if room is None else room
    torch._assert_async(by_row[-1] <= room, "more nonzeros than there is room for")  # pyright: ignore
    values = torch.zeros(room, dtype=torch.float32, device=device)
    columns = torch.full((room,), n_columns, dtype=torch.int32, device=device)  # what stays unused sorts last
    if rows and room:
        launch(_fill_kernel, rows, weight, by_row, values, columns, n_columns, room, BLOCK=1024)
    # Rows ascend in `values`, so a stable sort by column leaves them ascending within each column.
    order = columns.argsort(stable=True)
    row_of = torch.searchsorted(by_row, torch.arange(room, dtype=torch.int32, device=device), right=True) - 1
    return CompressedBothWays(
        Compressed(values, columns, by_row, (rows, n_columns)),
        Compressed(values[order], row_of[order].to(torch.int32), by_column, (n_columns, rows)),
        order,
        origin,
    )


def multiply(x: Tensor, matrix: Compressed, bias: Tensor | None = None) -> Tensor:
    """x [tokens, columns] times the transpose of `matrix` [rows, columns], plus `bias` [rows]: [tokens, rows]."""
    check_float(x)
    n_outputs, n_inputs = matrix.shape
    assert x.shape[1] == n_inputs, f"expected {n_inputs} features, got {x.shape[1]}"
    n_tokens = len(x)
    y = torch.empty(n_tokens, n_outputs, dtype=x.dtype, device=x.device)
    if y.numel():
        bias = None if bias is None else bias.contiguous()
        launch(
            _linear_kernel, (triton.cdiv(n_outputs, OUTPUTS), triton.cdiv(n_tokens, TOKENS)),
            x.t().contiguous(), matrix.values, matrix.columns, matrix.pointers, x if bias is None else bias, y,
            n_tokens, n_outputs, HAS_BIAS=bias is not None, OUTPUTS=OUTPUTS, TOKENS=TOKENS,
        )  # fmt: skip
    return y


class _SparseLinear(torch.autograd.Function):
    @staticmethod
    def forward(ctx: Any, x: Tensor, weight: Tensor, bias: Tensor | None, compressed: CompressedBothWays) -> Tensor:
        ctx.save_for_backward(x)
        ctx.compressed, ctx.weight_dtype, ctx.bias_dtype = (
            compressed,
            weight.dtype,
            bias.dtype if bias is not None else None,
        )
        return multiply(x, compressed.matrix, bias)

    @staticmethod
    @once_differentiable
    def backward(ctx: Any, *gradients: Tensor) -> tuple[Tensor | None, Tensor | None, Tensor | None, None]:  # pyright: ignore
        (dy,) = gradients
        (x,) = ctx.saved_tensors
        wants_x, wants_weight, wants_bias, _ = ctx.needs_input_grad
        dx = multiply(dy, ctx.compressed.transpose) if wants_x else None
        dweight = (dy.t() @ x).to(ctx.weight_dtype) if wants_weight else None
        dbias = dy.sum(0, dtype=torch.float32).to(ctx.bias_dtype) if wants_bias else None
        return dx, dweight, dbias, None


def sparse_linear(x: Tensor, weight: Tensor, bias: Tensor | None, compressed: CompressedBothWays) -> Tensor:
    """`x` [*, in] to [*, out] by `compressed`, made from `weight` [out, in] as it is now.

    The gradient of `weight` is the dense one, computed in x's dtype.
    """
    assert compressed.is_of(weight), "compressed from another matrix, or before this one changed"
    y = _SparseLinear.apply(x.reshape(-1, x.shape[-1]), weight, bias, compressed)
    return y.view(*x.shape[:-1], weight.shape[0])  # pyright: ignore


def sparse_linear_reference(x: Tensor, weight: Tensor, bias: Tensor | None = None) -> Tensor:
    """The naive twin: the dense map in float32, rounded to x's dtype."""
    wide = torch.promote_types(x.dtype, torch.float32)
    return F.linear(x.to(wide), weight.to(wide), None if bias is None else bias.to(wide)).to(x.dtype)
