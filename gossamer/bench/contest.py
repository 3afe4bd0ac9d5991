"""A contest: one kernel at one size beside its naive twin and what torch offers, and the work that none can avoid.

Ours are the functions that the model calls, given what it gives them: activations in the order that `layout.py` finds
worth it, matrices that know their nonzeros. Which kernel they choose on a device is theirs. The others get what suits
torch: a token's channels side by side. Each run returns what it computed, for tests to compare.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

import torch
from jaxtyping import Float
from torch import Tensor

from gossamer.kernels.layout import feature_major, worth_feature_major
from gossamer.training.cost import Rates
from gossamer.training.train import TrainConfig

Kind = Literal["ours", "torch", "naive"]
Run = Callable[[], Sequence[Tensor]]


@dataclass(frozen=True)
class Contestant:
    """One way to compute it."""

    name: str
    kind: Kind
    """ours; torch's own, or made of torch's; the naive twin"""
    run: Run
    """computes it, and returns the result and the gradients"""


@dataclass(frozen=True)
class Work:
    """What cannot be avoided: each tensor passes through memory once, each product is counted once."""

    unit: Literal["bytes", "flops"]
    """what an effective rate is counted in"""
    n_bytes: int
    flops: int = 0
    at: Literal["matmul_flops", "fp32_flops", "attention_flops"] = "fp32_flops"
    """the rate of the flops"""
    dense_flops: int | None = None
    """of the dense product at the peak matrix rate, which may be faster than that of the nonzeros"""

    @property
    def amount(self) -> int:
        return self.n_bytes if self.unit == "bytes" else self.flops

    def floor_seconds(self, rates: Rates) -> float:
        """The longer of its passes at the rate of a copy and its arithmetic at a peak rate."""
        arithmetic = self.flops / getattr(rates, self.at)
        if self.dense_flops is not None:
            arithmetic = min(arithmetic, self.dense_flops / rates.matmul_flops)
        return max(self.n_bytes / rates.copy_bytes, arithmetic)


@dataclass(frozen=True)
class Contest:
    """One kernel at one size."""

    kernel: str
    title: str
    contestants: tuple[Contestant, ...]
    """ours, which the ratios refer to, is the first"""
    work: Work
    left_out: tuple[str, ...] = ()
    """contestants in bfloat16 where the processor doesn't multiply it in hardware"""


class Draws:
    """Normal numbers on a configuration's device, from its seed."""

    def __init__(self, config: TrainConfig):
        self.config = config
        self.generator = torch.Generator().manual_seed(config.seed)

    def normal(self, *shape: int) -> Float[Tensor, "..."]:
        return torch.randn(*shape, generator=self.generator).to(self.config.device)

    def activations(self, width: int) -> Float[Tensor, "batch seq width"]:
        return self.normal(self.config.batch_size, self.config.model.context, width)

    def tokens(self) -> Tensor:
        size = (self.config.batch_size, self.config.model.context)
        drawn = torch.randint(self.config.model.vocab_size, size, generator=self.generator)
        return drawn.to(self.config.device)


def as_ours(config: TrainConfig, x: Float[Tensor, "batch seq width"]) -> Float[Tensor, "batch seq width"]:
    """`x` in the order in which the model would hand it on: the size of its residual stream decides."""
    stream = x.new_empty(*x.shape[:2], config.model.d_model)
    return feature_major(x) if worth_feature_major(stream) else x


def leaf(x: Tensor) -> Tensor:
    """`x`, its memory shared, as something that gradients are wanted of."""
    return x.detach().requires_grad_()


def both_ways(f: Callable[..., Tensor], inputs: Sequence[Tensor], upstream: Tensor) -> Run:
    """Forward, and backward to all `inputs`."""

    def run() -> list[Tensor]:
        out = f(*inputs)
        return [out.detach(), *torch.autograd.grad(out, inputs, upstream)]

    return run
