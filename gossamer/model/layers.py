"""The two parts that every sublayer has: a linear map that may know its nonzeros, and a norm.

Not for what is computed between them: see `attention.py` and `transformer.py`.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, NamedTuple, cast

import torch
from jaxtyping import Float
from torch import Tensor, nn

from gossamer.kernels.abs_topk import abs_topk
from gossamer.kernels.gate import Gates
from gossamer.kernels.linear import CompressedWeight, compress, linear, worth_compressing
from gossamer.kernels.norm import normed_abs_topk, rms_scale, scaled_abs_topk
from gossamer.model.sites import Tap, pass_through

if TYPE_CHECKING:
    from torch.distributed.tensor import DTensor

    from gossamer.model.transformer import ModelConfig


def is_sharded(tensor: Tensor) -> bool:
    """Whether this process holds only a part of it."""
    return hasattr(tensor, "placements")  # a DTensor; importing that class costs seconds


FEW_IF_SHARDED = 1 / 16
"""The density up to which a sharded weight is compressed when it is gathered. Every process then keeps its nonzeros, 16
bytes each: at most a byte a weight, where shards are there to take less than that."""


class _Told(NamedTuple):
    """What `compress_` was told of a sharded weight, which can be compressed only when it is gathered. Processes change
    their shards together."""

    weight: Tensor
    local: Tensor
    """what this process holds of it"""
    versions: tuple[int, int]
    """of both, then: a change of either one leaves the other's as it was"""
    dtype: torch.dtype
    at_most: int | None

    @classmethod
    @torch.no_grad()
    def of(cls, weight: Tensor, dtype: torch.dtype, at_most: int | None) -> "_Told":
        local = cast("DTensor", weight).to_local()
        return cls(weight, local, (weight._version, local._version), dtype, at_most)

    def is_up_to_date(self) -> bool:
        return self.versions == (self.weight._version, self.local._version)


class Linear(nn.Linear):
    """A linear map that goes through its weight's nonzeros where they are known and few."""

    compressed: "CompressedWeight | None" = None
    _told: _Told | None = None

    def forward(self, input: Float[Tensor, "*batch d_in"]) -> Float[Tensor, "*batch d_out"]:
        return linear(input, self.weight, self.bias, self.nonzeros())

    def _apply(self, fn, recurse=True):
        # What `.to(...)` and the like do to a weight leaves its version as it was.
        self.forget_nonzeros()
        return super()._apply(fn, recurse)

    def __getstate__(self) -> dict[str, Any]:
        # What was noted is of this very weight, by a weak reference, which can't be pickled.
        return self.__dict__ | {"compressed": None, "_told": None}

    def forget_nonzeros(self) -> None:
        """Take the weight as it is from now on."""
        self.compressed = self._told = None

    def compress_(self, dtype: torch.dtype, at_most: int | None = None) -> None:
        """Note the nonzeros if they are few enough to gain over dense products in `dtype`; of a sharded weight, when it
        is gathered next.

        `at_most` is how many there may be; None counts them, for which the host waits. Not needed for being right: a
        weight that torch knows to have changed since is taken as it is. After a write past autograd (in place to its
        `.data` or a numpy array of its memory, by a fused optimiser of torch's) call `forget_nonzeros`."""
        self.forget_nonzeros()
        if type(self.weight) is nn.Parameter:
            self.compressed = _compressed(self.weight, worth_compressing(self.weight, dtype), at_most)
        elif is_sharded(self.weight):
            self._told = _Told.of(self.weight, dtype, at_most)
        # A weight that is computed anew each time, as torch's parametrisations and pruning do, has nothing to note.

    def nonzeros(self) -> "CompressedWeight | None":
        """Those of the weight, if they are known and few; `linear` sees to it that they are of the weight as it is."""
        told = self._told
        if told is None:
            return self.compressed
        if not told.is_up_to_date():
            return None
        # FSDP gathers into the same parameter each time, into other memory, and leaves its version as it was.
        if self.compressed is None or not self.compressed.is_of(self.weight):
            worth = min(FEW_IF_SHARDED, worth_compressing(self.weight, told.dtype))
            self.compressed = _compressed(self.weight, worth, told.at_most, may_move=True)
        return self.compressed


def _compressed(weight: Tensor, worth: float, at_most: int | None, may_move: bool = False) -> "CompressedWeight | None":
    """The nonzeros of a weight if they are few: up to the density `worth`."""
    if not worth:
        return None
    at_most = int(weight.count_nonzero()) if at_most is None else at_most
    return compress(weight, at_most, may_move) if at_most <= worth * weight.numel() else None


class Norm(nn.Module):
    """RMSNorm or LayerNorm, with its scale (one over the root of the mean square) as a site; without a norm it is 1."""

    def __init__(self, config: "ModelConfig", width: int):
        super().__init__()
        self.is_layer_norm = config.norm == "layer"
        self.eps = config.norm_eps or (1e-5 if self.is_layer_norm else None)
        self.is_identity = config.norm == "none"
        if not self.is_identity:
            self.weight = nn.Parameter(torch.ones(width))
        self.bias = nn.Parameter(torch.zeros(width)) if self.is_layer_norm and config.norm_bias else None

    def forward(
        self,
        x: Float[Tensor, "*batch width"],
        site: str | None = None,
        tap: Tap = pass_through,
        k: int | None = None,
        gates: Gates | None = None,
    ) -> Float[Tensor, "*batch width"]:
        """The normed `x`; with `k` only its k largest magnitudes, which `gates` may act on."""
        if self.is_identity:
            if site is not None:
                x = x * tap(site, x.new_ones(*x.shape[:-1], 1))
            return x if k is None else abs_topk(x, k, gates=gates)
        if self.is_layer_norm:
            x = x - x.mean(-1, keepdim=True)
        eps = torch.finfo(x.dtype).eps if self.eps is None else self.eps
        if self.bias is None and tap is pass_through:
            return normed_abs_topk(x, self.weight, eps, k, gates)
        scale = rms_scale(x, eps)
        if site is not None:
            scale = tap(site, scale)
        if k is not None and self.bias is None:
            return scaled_abs_topk(x, scale, self.weight, k, gates)
        x = x * scale * self.weight
        if self.bias is not None:
            x = x + self.bias
        return x if k is None else abs_topk(x, k, gates=gates)


def compress_weights(model: nn.Module, dtype: torch.dtype, at_most: Mapping[str, int] | None = None) -> None:
    """Let every linear map of a model note its nonzeros, where that gains. `Linear.compress_` says after which writes
    they have to be forgotten.

    `at_most`, by the parameters' names, is how many nonzeros each may have; those of others are counted."""
    linears = _linears(model)
    # One device and one dtype for all.
    if not linears or not worth_compressing(linears[0].weight, dtype):
        forget_nonzeros(model)
        return
    known = {id(parameter): (at_most or {}).get(name) for name, parameter in model.named_parameters()}
    for module in linears:
        module.compress_(dtype, known.get(id(module.weight)))


def forget_nonzeros(model: nn.Module) -> None:
    """Let every linear map of a model take its weight as it is."""
    for module in _linears(model):
        module.forget_nonzeros()


@contextmanager
def by_nonzeros(model: nn.Module, dtype: torch.dtype = torch.float32) -> Iterator[None]:
    """While it lasts, linear maps go through their nonzeros where that gains over dense products in `dtype`; then
    through what they had noted before, if anything, and is true yet."""
    before = [(linear, linear.compressed, linear._told) for linear in _linears(model)]
    compress_weights(model, dtype)
    try:
        yield
    finally:
        for linear, compressed, told in before:
            linear.compressed, linear._told = compressed, told


def holds_nonzeros(model: nn.Module) -> bool:
    """Whether a linear map of a model goes through nonzeros that it noted."""
    return any(linear.compressed is not None for linear in _linears(model))


def _linears(model: nn.Module) -> list[Linear]:
    return [module for module in model.modules() if isinstance(module, Linear)]
