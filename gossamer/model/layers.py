"""The two parts that every sublayer has: a linear map that may know its nonzeros, and a norm.

Not for what is computed between them: see `attention.py` and `transformer.py`.
"""

from typing import TYPE_CHECKING

import torch
from jaxtyping import Float
from torch import Tensor, nn

from gossamer.kernels.abs_topk import abs_topk
from gossamer.kernels.fast import use_cpu_kernels
from gossamer.kernels.linear import WORTH_COMPRESSING, Compressed, compress, linear
from gossamer.kernels.norm import rms_scale, scaled_abs_topk
from gossamer.model.sites import Tap, pass_through

if TYPE_CHECKING:
    from gossamer.model.transformer import ModelConfig


class Linear(nn.Linear):
    """A linear map that goes through its weight's nonzeros where they are known and few."""

    compressed: Compressed | None = None

    def forward(self, input: Float[Tensor, "*batch d_in"]) -> Float[Tensor, "*batch d_out"]:
        return linear(input, self.weight, self.bias, self.compressed)

    def _apply(self, fn, recurse=True):
        # What `.to(...)` and the like do to a weight leaves its version as it was.
        self.compressed = None
        return super()._apply(fn, recurse)

    def compress_(self, dtype: torch.dtype) -> None:
        """Note the nonzeros if they are few enough to gain over dense products in `dtype`.

        Not needed for being right: a weight that has changed since is taken as it is."""
        self.compressed = None
        if type(self.weight) is nn.Parameter and use_cpu_kernels(self.weight):  # not a shard of one
            density = int(self.weight.count_nonzero()) / self.weight.numel()
            if density <= WORTH_COMPRESSING[dtype]:
                self.compressed = compress(self.weight)


class Norm(nn.Module):
    """RMSNorm or LayerNorm, with its scale (one over the root of the mean square) as a site."""

    def __init__(self, config: "ModelConfig", width: int):
        super().__init__()
        self.is_layer_norm = config.norm == "layer"
        self.eps = config.norm_eps or (1e-5 if self.is_layer_norm else None)
        self.weight = nn.Parameter(torch.ones(width))
        self.bias = nn.Parameter(torch.zeros(width)) if self.is_layer_norm and config.norm_bias else None

    def forward(
        self, x: Float[Tensor, "*batch width"], site: str | None = None, tap: Tap = pass_through, k: int | None = None
    ) -> Float[Tensor, "*batch width"]:
        """The normed `x`, with `k` only its k largest magnitudes."""
        if self.is_layer_norm:
            x = x - x.mean(-1, keepdim=True)
        scale = rms_scale(x, torch.finfo(x.dtype).eps if self.eps is None else self.eps)
        if site is not None:
            scale = tap(site, scale)
        if k is not None and self.bias is None:
            return scaled_abs_topk(x, scale, self.weight, k)
        x = x * scale * self.weight
        if self.bias is not None:
            x = x + self.bias
        return x if k is None else abs_topk(x, k)


def compress_weights(model: nn.Module, dtype: torch.dtype) -> None:
    """Let every linear map of a model note its nonzeros, where that gains."""
    for module in model.modules():
        if isinstance(module, Linear):
            module.compress_(dtype)
