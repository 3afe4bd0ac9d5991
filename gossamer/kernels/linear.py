"""Linear maps whose weight is dense or compressed to its nonzeros; the caller doesn't know which.

- `Compressed`: the nonzeros of a matrix by rows and, for the input's gradient, by columns.
- `linear`: x W^T + b. On feature-major activations, and on a GPU, the forward pass and the input's gradient use the
  compressed weight where there is one. The weight's own gradient is always dense, as moments of zeroed weights live on;
  it is taken in bfloat16 where autocast asks for that, on a CPU in float32 from the nonzeros that AbsTopK left of the
  upstream gradient.

Which density gains is `WORTH_COMPRESSING`; the figures are in docs/performance.md.
"""

from typing import TYPE_CHECKING, NamedTuple, TypeAlias

import numpy as np
import torch
import torch.nn.functional as F
from jaxtyping import Float
from torch import Tensor

from gossamer.kernels.derivative import once_differentiable
from gossamer.kernels.fast import use_cpu_kernels, use_gpu_kernels
from gossamer.kernels.layout import (
    by_width,
    empty_feature_major,
    feature_major,
    is_feature_major,
    memory_of,
    tokens_last,
)
from gossamer.kernels.origin import Origin

if TYPE_CHECKING:
    from gossamer.kernels.triton.sparse_linear import CompressedBothWays

CompressedWeight: TypeAlias = "Compressed | CompressedBothWays"
"""A weight's nonzeros as the kernels of its device want them."""

WORTH_COMPRESSING = {torch.float32: 1 / 3, torch.bfloat16: 1 / 6}
"""The density below which a compressed matrix is faster than a dense one, by the dtype of the dense product."""
WORTH_COMPRESSING_ON_GPU = {torch.float32: 1 / 64, torch.bfloat16: 0.0, torch.float16: 0.0}
"""The same on a GPU. On an H100 a dense product in bfloat16 was faster at 1/64 and at 1/256; one in float32, at the
rate that it reaches there, takes six times as long as the compressed matrix at 1/64."""

WORTH_LISTING = 0.3
"""The fraction of nonzeros in an upstream gradient (of its first sequence, for all) below which listing them is faster
than a dense float32 product; AbsTopK at 1/4 leaves that many."""


class Compressed(NamedTuple):
    """A weight's nonzeros, by rows and by columns."""

    pointers: Tensor
    """[row + 1], int32: where each row begins"""
    columns: Tensor
    """[nonzero], int32"""
    values: Tensor
    """[nonzero]"""
    t_pointers: Tensor
    """[column + 1], int32: the same for the transposed matrix"""
    t_columns: Tensor
    t_values: Tensor
    origin: Origin
    """what was compressed: a form that is of another weight, or known to be out of date, is never used"""

    def is_of(self, weight: Tensor) -> bool:
        """Whether this is what `weight` holds now, as far as can be seen: see `Origin`."""
        return self.origin.is_still(weight)


def worth_compressing(weight: Float[Tensor, "row column"], dtype: torch.dtype) -> float:
    """The density up to which compressing `weight` gains over dense products in `dtype`; 0 if no kernel takes it."""
    if weight.is_inference():  # of which torch doesn't know whether it has changed
        return 0.0
    if use_gpu_kernels(weight):
        return WORTH_COMPRESSING_ON_GPU.get(dtype, 0.0)
    return WORTH_COMPRESSING.get(dtype, 0.0) if use_cpu_kernels(weight) else 0.0


def compress(
    weight: Float[Tensor, "row column"], at_most: int | None = None, may_move: bool = False
) -> CompressedWeight:
    """The nonzeros of a float32 matrix. On a GPU `at_most` says how many there may be; None waits for their number.
    `may_move`: whether the same numbers may lie elsewhere in memory when they are asked for."""
    if use_gpu_kernels(weight):
        from gossamer.kernels.triton import sparse_linear as gpu

        return gpu.compress(weight, at_most, may_move)
    from gossamer.kernels.cpu import sparse_linear

    held = weight.detach().contiguous()
    dense = memory_of(held)  # which may be a weight that FSDP has gathered
    n_rows, n_columns = dense.shape
    pointers = torch.zeros(n_rows + 1, dtype=torch.int32)
    sparse_linear.count_nonzeros(dense, pointers[1:].numpy())
    pointers = pointers.cumsum(0, dtype=torch.int32)
    n = int(pointers[-1])
    columns, values = torch.empty(n, dtype=torch.int32), torch.empty(n)
    sparse_linear.compress_rows(dense, pointers.numpy(), columns.numpy(), values.numpy())
    t_pointers = torch.zeros(n_columns + 1, dtype=torch.int32)
    t_columns, t_values = torch.empty(n, dtype=torch.int32), torch.empty(n)
    parts = (pointers, columns, values, t_pointers, t_columns, t_values)
    sparse_linear.transpose(*(part.numpy() for part in parts))
    return Compressed(*parts, origin=Origin.of(weight, may_move))


def linear(
    x: Float[Tensor, "*batch column"],
    weight: Float[Tensor, "row column"],
    bias: Float[Tensor, "row"] | None,
    compressed: "CompressedWeight | None" = None,
) -> Float[Tensor, "*batch row"]:
    """x W^T + b. `compressed` is used if it is what `weight` holds now; its twin is `F.linear`.

    Under autocast the CPU's kernels give float32, of products in autocast's dtype."""
    n_rows, n_columns = weight.shape
    if x.shape[-1] != n_columns or (bias is not None and bias.shape != (n_rows,)):
        return F.linear(x, weight, bias)  # which says what doesn't fit
    if compressed is not None and not compressed.is_of(weight):
        compressed = None
    if not (is_feature_major(x) and use_cpu_kernels(x, weight, *(() if bias is None else (bias,)))):
        if isinstance(compressed, Compressed) or not use_gpu_kernels(x, weight):
            return F.linear(x, weight, bias)
        if compressed is None:
            if weight.dtype == torch.float32 and product_dtype(x) != torch.float32 and x.numel():
                return _HalfLinear.apply(x, weight, bias, product_dtype(x))
            return F.linear(x, weight, bias)
        from gossamer.kernels.triton import sparse_linear as gpu

        return gpu.sparse_linear(x.to(product_dtype(x)), weight, bias, compressed)
    is_training = weight.requires_grad and torch.is_grad_enabled()
    bias = None if bias is None else bias.contiguous()
    return _FeatureMajorLinear.apply(x, weight, bias, compressed, product_dtype(x), is_training)


def product_dtype(x: Tensor) -> torch.dtype:
    """The dtype of matrix products: autocast's where it is on."""
    kind = x.device.type
    return torch.get_autocast_dtype(kind) if torch.is_autocast_enabled(kind) else x.dtype


class Products(NamedTuple):
    """The products that a linear map on feature-major activations is made of, forward and backward."""

    weight: Tensor
    """detached, in the dtype of dense products; of one that is compressed only the shape is read"""
    compressed: Compressed | None
    dtype: torch.dtype
    """of dense products: in half precision they take `rows_of` activations and gradients"""

    @classmethod
    def with_weight(cls, weight: Tensor, compressed: Compressed | None, dtype: torch.dtype) -> "Products":
        """Those of a weight in float32."""
        # Detached: of a parameter torch's matmul would copy the activations, whether or not gradients are recorded.
        weight = weight.detach()
        return cls(weight.to(dtype) if compressed is None else weight, compressed, dtype)

    def rows_of(
        self, x: Float[Tensor, "batch seq width"], for_weight: bool
    ) -> tuple[Float[Tensor, "width token"], Float[Tensor, "width"]] | tuple[None, None]:
        """Activations, or their gradient, as dense products in half precision take them, and their sums over the
        tokens; none where no such product will come. `for_weight`: whether the weight's gradient, which is dense, is
        wanted."""
        if self.dtype == torch.float32 or not (for_weight or self.compressed is None):
            return None, None
        batch, seq, width = x.shape
        rows = torch.empty(width, batch, seq, dtype=self.dtype)
        sums = fill_rows(rows, x)
        return rows.view(width, batch * seq), sums

    def forward(
        self, x: Float[Tensor, "batch seq column"], rows: Tensor | None, bias: Float[Tensor, "row"] | None
    ) -> Float[Tensor, "batch seq row"]:
        """x W^T + b; `rows` are those of `x`."""
        (batch, seq, _), n_rows = x.shape, len(self.weight)
        if self.compressed is not None:
            c, out = self.compressed, empty_feature_major(batch, seq, n_rows)
            _sparse_matmul(c.pointers, c.columns, c.values, bias, x, out)
            return out
        if rows is None:
            out = torch.matmul(self.weight, x.transpose(1, 2)).transpose(1, 2)
            return out if bias is None else out.add_(bias)
        with torch.autocast("cpu", enabled=False):
            product = (self.weight @ rows).view(n_rows, batch, seq).permute(1, 2, 0)
        out = empty_feature_major(batch, seq, n_rows)
        return out.copy_(product) if bias is None else torch.add(product, bias, out=out)

    def to_input(
        self, d_out: Float[Tensor, "batch seq row"], d_rows: Tensor | None
    ) -> Float[Tensor, "batch seq column"]:
        """The gradient of x; `d_rows` are those of `d_out`."""
        (batch, seq, _), n_columns = d_out.shape, self.weight.shape[1]
        if self.compressed is not None:
            c, d_x = self.compressed, empty_feature_major(batch, seq, n_columns)
            _sparse_matmul(c.t_pointers, c.t_columns, c.t_values, None, d_out, d_x)
            return d_x
        if d_rows is None:
            return torch.matmul(self.weight.T, d_out.transpose(1, 2)).transpose(1, 2)
        with torch.autocast("cpu", enabled=False):
            product = (self.weight.T @ d_rows).view(n_columns, batch, seq)
        return empty_feature_major(batch, seq, n_columns).copy_(product.permute(1, 2, 0))


class _FeatureMajorLinear(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, weight, bias, compressed, dtype, is_training):
        products = Products.with_weight(weight, compressed, dtype)
        rows, _ = products.rows_of(x, is_training)
        ctx.compressed, ctx.dtype, ctx.has_bias = compressed, dtype, bias is not None
        inputs = x if rows is None else rows  # of a frozen weight nothing reads them again
        # The weight itself, not its copy in half precision: one that FSDP has gathered is to be gone until then.
        ctx.save_for_backward(inputs if is_training else None, weight)
        return products.forward(x, rows, bias)

    @staticmethod
    @once_differentiable
    def backward(ctx, d_out):
        inputs, weight = ctx.saved_tensors
        products, d_out = Products.with_weight(weight, ctx.compressed, ctx.dtype), feature_major(d_out)
        d_rows, sums = products.rows_of(d_out, ctx.needs_input_grad[1])
        d_x = d_weight = d_bias = None
        if ctx.needs_input_grad[0]:
            d_x = products.to_input(d_out, d_rows)
        if ctx.needs_input_grad[1]:
            d_weight = weight_gradient(d_out, inputs) if d_rows is None else (d_rows @ inputs.T).float()
        if ctx.has_bias and ctx.needs_input_grad[2]:
            d_bias = d_out.sum((0, 1)) if sums is None else sums
        return d_x, d_weight, d_bias, None, None, None


class _HalfLinear(torch.autograd.Function):
    """x W^T + b on a GPU with products in half precision. As autocast would have it, but that the gradients of W and b
    are summed and left in float32, and not rounded in between."""

    @staticmethod
    def forward(ctx, x, weight, bias, dtype):
        ctx.x_dtype = x.dtype
        x = x.to(dtype)
        ctx.save_for_backward(x, weight)  # itself, as above
        with torch.autocast(x.device.type, enabled=False):
            return F.linear(x, weight.to(dtype), None if bias is None else bias.to(dtype))

    @staticmethod
    @once_differentiable
    def backward(ctx, d_out):
        from gossamer.kernels.triton.column_sums import column_sums

        x, weight = ctx.saved_tensors
        d_rows = d_out.to(x.dtype).reshape(-1, d_out.shape[-1]).contiguous()
        d_x = d_weight = d_bias = None
        with torch.autocast(x.device.type, enabled=False):
            if ctx.needs_input_grad[0]:
                d_x = (d_rows @ weight.to(x.dtype)).view(x.shape).to(ctx.x_dtype)
            if ctx.needs_input_grad[1]:
                d_weight = _float32_product(d_rows.T, x.reshape(-1, x.shape[-1]))
            if ctx.needs_input_grad[2]:
                d_bias = column_sums(d_rows)
        return d_x, d_weight, d_bias, None


def _float32_product(a: Float[Tensor, "row inner"], b: Float[Tensor, "inner column"]) -> Float[Tensor, "row column"]:
    """Of half-precision matrices; on a GPU without rounding to their dtype."""
    return torch.mm(a, b, out_dtype=torch.float32) if a.is_cuda else a.float() @ b.float()


def fill_rows(
    rows: Float[Tensor, "width sequence seq"], x: Float[Tensor, "batch seq width"], first: int = 0
) -> Float[Tensor, "width"]:
    """Write feature-major activations to `rows` from the sequence `first` on, rounded to their dtype; returns the sums
    over the tokens."""
    batch, _, width = x.shape
    if rows.dtype != torch.bfloat16:
        rows[:, first : first + batch] = x.permute(2, 0, 1)
        return x.sum((0, 1))
    from gossamer.kernels.cpu.rows import to_rows

    sums = torch.empty(batch, width)
    to_rows(by_width(x), rows.view(torch.int16).numpy(), first, sums.numpy())
    return sums.sum(0)


def weight_gradient(d_out: Float[Tensor, "batch seq row"], x: Float[Tensor, "batch seq column"]) -> Tensor:
    """Every entry of it, in float32, from the nonzeros of `d_out` where they are few."""
    if int(d_out[0].count_nonzero()) > WORTH_LISTING * d_out[0].numel():
        return tokens_last(d_out) @ tokens_last(x).T
    from gossamer.kernels.cpu import weight_gradient as cpu

    return torch.from_numpy(cpu.weight_gradient(by_width(d_out), by_width(x), torch.get_num_threads()))


def _sparse_matmul(
    pointers: Tensor, columns: Tensor, values: Tensor, bias: Tensor | None, x: Tensor, out: Tensor
) -> None:
    from gossamer.kernels.cpu import sparse_linear

    shift = np.zeros(out.shape[2], np.float32) if bias is None else memory_of(bias)
    sparse_linear.matmul(
        pointers.numpy(), columns.numpy(), values.numpy(), shift, by_width(x), by_width(out), torch.get_num_threads()
    )
