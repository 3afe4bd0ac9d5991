"""How the CPU kernels are compiled, and the few scalar functions that they share.

numba runs its threads in the OpenMP library that torch has loaded already, so both share one pool of threads. Every
output is computed by one thread in a fixed order: results do not depend on the number of threads.
"""

import threading
from collections.abc import Callable
from typing import Any

import numba
import torch
from llvmlite import ir
from numba.core import types
from numba.core.event import Event, TimingListener
from numba.extending import intrinsic

from gossamer.kernels.cpu.cache import keep

numba.config.THREADING_LAYER_PRIORITY = ["omp", "tbb", "workqueue"]  # pyright: ignore

FAST_MATH = {"contract"}
"""What the compiler may do: round a product and a sum once. Nothing is reordered; NaN and infinities come through."""


_TOLD = threading.local()


def kernel(function: Callable[..., Any]) -> Callable[..., Any]:
    """Compile a function whose loops over `prange` run on torch's number of threads."""
    compiled = keep(numba.njit(parallel=True, fastmath=FAST_MATH, nogil=True)(function))

    def run(*arguments: Any) -> Any:
        n_threads = torch.get_num_threads()
        if n_threads != getattr(_TOLD, "n_threads", None):  # each thread that calls kernels has a number of its own
            numba.set_num_threads(max(1, min(n_threads, numba.config.NUMBA_NUM_THREADS)))  # pyright: ignore
            # When numba starts its threads it tells OpenMP that they are as many as the cores, and torch would believe
            # it: more threads than were asked for (OMP_NUM_THREADS), and torch's sums in another order from there on.
            if torch.get_num_threads() != n_threads:
                torch.set_num_threads(n_threads)
            _TOLD.n_threads = n_threads
        return compiled(*arguments)

    run.__name__, run.__doc__, run.__module__ = function.__name__, function.__doc__, function.__module__
    return run


inline = numba.njit(inline="always", fastmath=FAST_MATH)
"""Compile a function into its callers: for a line or two. More makes compiling slow."""


def call(function: Callable[..., Any]) -> Callable[..., Any]:
    """Compile a function into the kernels that call it, or one without parallel loops."""
    return keep(numba.njit(fastmath=FAST_MATH, forceinline=True)(function))


prange = numba.prange


class Compilation(TimingListener):
    """Hears from numba when it compiles, which it doesn't where a kernel was kept by an earlier process.

    `on_first(folder)` is called before the first compilation, with the folder in which the result will be kept or None.
    """

    def __init__(self, on_first: Callable[[str | None], object]):
        super().__init__()
        self._on_first = on_first

    def on_start(self, event: Event) -> None:
        assert event.data is not None
        if self._depth == 0 and not self.done:
            self._on_first(event.data["dispatcher"].stats.cache_path)
        super().on_start(event)

    @property
    def seconds(self) -> float:
        """Spent on compiling so far."""
        return self.duration if self.done else 0.0


@intrinsic
def bits_of_float(_context, value):  # noqa: ARG001
    """The bits of a float32 as an int32."""

    def generate(_context, builder, _signature, arguments):
        return builder.bitcast(arguments[0], ir.IntType(32))

    return types.int32(types.float32), generate
