"""The two parts that every sublayer has: a linear map that may know its nonzeros, and a norm.

Not for what is computed between them: see `attention.py` and `transformer.py`.
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING

import torch
from jaxtyping import Float
from torch import Tensor, nn

from gossamer.kernels.abs_topk import abs_topk
from gossamer.kernels.gate import Gates
from gossamer.kernels.linear import CompressedWeight, compress, linear, worth_compressing
from gossamer.kernels.norm import rms_scale, scaled_abs_topk
from gossamer.model.sites import Tap, pass_through

if TYPE_CHECKING:
    from gossamer.model.transformer import ModelConfig


class Linear(nn.Linear):
    """A linear map that goes through its weight's nonzeros where they are known and few."""

    compressed: "CompressedWeight | None" = None

    def forward(self, input: Float[Tensor, "*batch d_in"]) -> Float[Tensor, "*batch d_out"]:
        return linear(input, self.weight, self.bias, self.compressed)

    def _apply(self, fn, recurse=True):
        # What `.to(...)` and the like do to a weight leaves its version as it was.
        self.compressed = None
        return super()._apply(fn, recurse)

    def compress_(self, dtype: torch.dtype, at_most: int | None = None) -> None:
        """Note the nonzeros if they are few enough to gain over dense products in `dtype`.

        `at_most` is how many there may be; None counts them, for which the host waits. Not needed for being right: a
        weight that has changed since is taken as it is."""
        self.compressed = None
        is_shard = type(self.weight) is not nn.Parameter
        worth = 0.0 if is_shard else worth_compressing(self.weight, dtype)
        if worth:
            at_most = int(self.weight.count_nonzero()) if at_most is None else at_most
            if at_most <= worth * self.weight.numel():
                self.compressed = compress(self.weight, at_most)


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
        scale = rms_scale(x, torch.finfo(x.dtype).eps if self.eps is None else self.eps)
        if site is not None:
            scale = tap(site, scale)
        if k is not None and self.bias is None:
            return scaled_abs_topk(x, scale, self.weight, k, gates)
        x = x * scale * self.weight
        if self.bias is not None:
            x = x + self.bias
        return x if k is None else abs_topk(x, k, gates=gates)


def compress_weights(model: nn.Module, dtype: torch.dtype, at_most: Mapping[str, int] | None = None) -> None:
    """Let every linear map of a model note its nonzeros, where that gains.

    `at_most`, by the parameters' names, is how many nonzeros each may have; those of others are counted."""
    known = {id(parameter): (at_most or {}).get(name) for name, parameter in model.named_parameters()}
    for module in model.modules():
        if isinstance(module, Linear):
            module.compress_(dtype, known[id(module.weight)])
