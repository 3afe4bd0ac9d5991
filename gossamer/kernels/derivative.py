"""The way back of a fast path, which has none of its own: no second derivatives."""

from collections.abc import Callable
from functools import wraps
from typing import Any

import torch


def once_differentiable(backward: Callable[..., Any]) -> Callable[..., Any]:
    """Decorates the static `backward` of a `torch.autograd.Function`: it raises RuntimeError where its gradients are to
    be differentiated again (`create_graph=True`).

    torch's own decorator returns gradients that hang on the upstream ones alone; a second derivative asked for by
    `torch.autograd.grad` then lacks all terms through the inputs, and nothing is said."""

    @wraps(backward)
    def run(ctx: Any, *gradients: Any) -> Any:
        if torch.is_grad_enabled():
            raise RuntimeError(
                "create_graph=True asks for second derivatives, which the fast paths don't have; compute all of it "
                "within gossamer.kernels.fast.fast_paths(False) and, for attention, "
                "torch.nn.attention.sdpa_kernel(torch.nn.attention.SDPBackend.MATH)"
            )
        return backward(ctx, *gradients)

    return run
