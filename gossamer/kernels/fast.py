"""The one switch of the fast paths, and the memory setting that they want.

Fast paths are chosen where they apply, by device, dtype, shape and density; each has a plain-torch twin that is used
everywhere else, and everywhere if the switch is off: `with fast_paths(False): ...`, or `GOSSAMER_FAST=0` in the
environment (`GOSSAMER_RECORD=0` for the recordings of a GPU's steps alone). There are two kinds, numba's for a CPU and
Triton's for a GPU. Not for choosing between fast paths: each kernel's own file does that.

Under Triton's interpreter (TRITON_INTERPRET=1 in the environment, set before triton is imported) the GPU's kernels take
tensors in the CPU's memory, in the place of the CPU's own: very slowly, but all that a GPU would run then runs without
one, for tests.
"""

import ctypes
import os
import sys
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache

import torch
from torch import Tensor

from gossamer.errors import GossamerError

_SWITCH: ContextVar[bool] = ContextVar("fast_paths", default=True)
GPU_FLOATS = (torch.float32, torch.bfloat16, torch.float16)


ON_OR_OFF = {"1": True, "on": True, "true": True, "yes": True, "0": False, "off": False, "false": False, "no": False}
"""What GOSSAMER_FAST and GOSSAMER_RECORD may be."""


@contextmanager
def fast_paths(on: bool) -> Iterator[None]:
    """Turn the fast paths on or off within a `with` block (for this thread or task)."""
    token = _SWITCH.set(on)
    try:
        yield
    finally:
        _SWITCH.reset(token)


def fast_paths_on() -> bool:
    """Whether fast paths may be used: not by what torch.compile makes of a model, which can't look into them."""
    return _SWITCH.get() and _is_on("GOSSAMER_FAST") and not torch.compiler.is_compiling()


def recordings_on() -> bool:
    """Whether the launches of a GPU may be recorded."""
    return fast_paths_on() and _is_on("GOSSAMER_RECORD")


def _is_on(variable: str) -> bool:
    value = os.environ.get(variable, "1").lower()
    if value not in ON_OR_OFF:
        raise GossamerError(f"{variable}={value}: expected one of {', '.join(ON_OR_OFF)}")
    return ON_OR_OFF[value]


def use_cpu_kernels(*tensors: Tensor) -> bool:
    """Whether the compiled CPU kernels take these tensors: float32, in the CPU's memory, and the switch is on."""
    fits = all(t.dtype == torch.float32 and t.device.type == "cpu" for t in tensors)
    return fits and fast_paths_on() and not _interpreting()


def use_gpu_kernels(*tensors: Tensor) -> bool:
    """Whether the Triton kernels take these tensors: float32, bfloat16 or float16, in one GPU's memory (under Triton's
    interpreter the CPU's), and the switch is on. Warns once where a GPU has to do without them for want of triton."""
    device = "cpu" if _interpreting() else "cuda"
    fits = all(t.device == tensors[0].device and t.dtype in GPU_FLOATS for t in tensors)
    return bool(tensors) and fits and tensors[0].device.type == device and fast_paths_on() and _has_triton()


def _interpreting() -> bool:
    return os.environ.get("TRITON_INTERPRET") == "1"


@cache
def _has_triton() -> bool:
    try:
        import triton

        if not _interpreting():
            triton.runtime.driver.active.get_current_target()  # built by a C compiler, the first time on a machine
    except Exception as error:  # whatever a compiler that isn't there, or has no headers, makes of it
        reason = str(error).partition("\n")[0]
        warnings.warn(
            f"the GPU kernels need triton, which can't be used ({reason}): torch's own operations take their place, "
            "more slowly. pip install 'gossamer[gpu]' mends it on Linux, where there is a C compiler with Python's "
            "headers; GOSSAMER_FAST=0 says that it is meant",
            stacklevel=3,
        )
        return False
    return True


def check_device(name: str | torch.device) -> None:
    """Raises GossamerError if it is neither a CPU nor a GPU of CUDA, or if nothing can be put on it."""
    device = device_named(name)
    try:
        torch.empty(1, device=device)
    except (RuntimeError, AssertionError) as error:
        reason = str(error).partition("\n")[0]
        raise GossamerError(f"can't use the device {str(name)!r}: {reason}; try --device cpu") from None


def device_named(name: str | torch.device) -> torch.device:
    """A CPU or a GPU of CUDA, there or not. Raises GossamerError if it is neither."""
    try:
        device = torch.device(name)
    except RuntimeError:
        device = None
    if device is None or device.type not in ("cpu", "cuda"):
        raise GossamerError(f"can't use the device {str(name)!r}: expected cpu, cuda or, of several, cuda:1")
    return device


def has_fast_bfloat16() -> bool:
    """Whether this CPU multiplies bfloat16 matrices in hardware; elsewhere they are slower than float32."""
    return torch.cpu._is_avx512_bf16_supported() or torch.cpu._is_amx_tile_supported()


def multiplies_bfloat16(device: torch.device) -> bool:
    """Whether a device multiplies bfloat16 matrices in hardware."""
    if device.type == "cuda":
        with torch.cuda.device(device):
            return torch.cuda.is_bf16_supported(including_emulation=False)
    return device.type == "cpu" and has_fast_bfloat16()


@contextmanager
def watching_compilation(
    device: torch.device, on_first: Callable[[str | None], object] = lambda _: None
) -> Iterator[Callable[[], float]]:
    """While it lasts, `on_first(folder)` is called before the first CPU kernel is compiled, if any is, with the folder
    in which the result will be kept for the next process, or None. Yields a function: the seconds spent so far."""
    if device.type != "cpu" or not fast_paths_on():
        yield lambda: 0.0
        return
    from numba.core.event import install_listener

    from gossamer.kernels.cpu.compile import Compilation

    with install_listener("numba:compile", Compilation(on_first)) as compilation:
        yield lambda: compilation.seconds


def keep_freed_memory() -> bool:
    """Let the C library keep large freed blocks for the next tensor; returns whether it was told so.

    By default glibc gives every block above 32 MB back at once, and the next tensor of that size pays for each of its
    pages again: 20 times the cost of the arithmetic on it (docs/performance.md). For long-running work; the process
    holds on to its peak memory.
    """
    if not sys.platform.startswith("linux"):
        return False
    try:
        mallopt = ctypes.CDLL(None).mallopt
    except (OSError, AttributeError):  # another C library
        return False
    trim_threshold, mmap_threshold = -1, -3
    return bool(mallopt(mmap_threshold, 1 << 30)) and bool(mallopt(trim_threshold, 2**31 - 1))
