"""Runs of models too small for the CPU kernels, on these kernels all the same, and which of them a run came through."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from functools import wraps
from importlib import import_module
from typing import Any
from unittest.mock import patch

from gossamer.kernels import layout

FILES = {
    "abs_topk": ("abs_topk", "pass_kept", "gelu_pass_kept", "scaled_pass_kept", "rms_scale", "rms_scale_backward"),
    "attention": ("forward", "backward"),
    "next_token_loss": ("loss_and_gradient", "bigram_gradient"),
    "sparse_linear": ("matmul",),
    "weight_gradient": ("weight_gradient",),
}
EVERY = {f"{file}.{name}" for file, names in FILES.items() for name in names}
"""The kernels of a forward and a backward pass in float32."""
IN_HALF = EVERY - {"weight_gradient.weight_gradient"}
"""In half precision that gradient is a dense product."""


@contextmanager
def on_kernels() -> Iterator[set[str]]:
    """Nothing is too small for the kernels while the block lasts. Yields the names of those that were called so far."""
    called: set[str] = set()

    def noting(name: str, kernel: Callable[..., Any]) -> Callable[..., Any]:
        @wraps(kernel)
        def run(*arguments: Any) -> Any:
            called.add(name)
            return kernel(*arguments)

        return run

    with ExitStack() as patches:
        patches.enter_context(patch.object(layout, "WORTH", 0))
        for file, names in FILES.items():
            module = import_module(f"gossamer.kernels.cpu.{file}")
            for name in names:
                kernel = noting(f"{file}.{name}", getattr(module, name))
                patches.enter_context(patch.object(module, name, kernel))
        yield called
