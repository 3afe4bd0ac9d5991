"""What every kernel here does before it starts: choose the device, round sizes to powers of two, count programs.

Importing anything from this package imports triton, so dispatchers import it inside the function that needs it. Shapes
are written in docstrings and not as jaxtyping annotations: the tests' import hook would wrap the kernels, and
`triton.jit` reads their source. Tensors live on a CUDA device, or on the CPU under Triton's interpreter
(TRITON_INTERPRET=1 before triton is imported), which is slow and meant for tests.
"""

from typing import Any

import torch
import triton
from torch import Tensor

ROWS_BLOCK = 2048
"""Narrow rows share a program up to this many entries."""
FLOATS = (torch.float32, torch.bfloat16, torch.float16)


def launch(kernel: Any, programs: int | tuple[int, int], *arguments: Any, **constants: Any) -> None:
    """Starts so many programs of a kernel, on the device that holds its first argument.

    A product and a sum are rounded once, as on a CPU: what a compiler does by itself depends on its version."""
    grid = (programs,) if isinstance(programs, int) else programs
    with torch.cuda.device_of(arguments[0]):
        kernel[grid](*arguments, enable_fp_fusion=True, **constants)


def check_float(x: Tensor) -> None:
    """float64 goes to the plain-torch twins: the dispatcher's business."""
    assert x.dtype in FLOATS, f"expected one of {FLOATS}, got {x.dtype}"


def n_warps(block: int, per_thread: int = 16) -> int:
    """Warps of 32 threads for `block` entries, about `per_thread` entries each; 1 to 16."""
    return max(1, min(16, block // (32 * per_thread)))


def tile(width: int, entries: int = ROWS_BLOCK) -> tuple[int, int]:
    """Rows a program, for rows that are held in registers, up to so many `entries`; and the row's width rounded up."""
    block = triton.next_power_of_2(width)
    return max(1, min(16, entries // block)), block


def n_programs(x: Tensor, per_processor: int = 4) -> int:
    """Programs that fill the device where each of them loops over its share of the work."""
    if not x.is_cuda:
        return 3  # under the interpreter: a few, so that sharing the work is tested
    return per_processor * torch.cuda.get_device_properties(x.device).multi_processor_count
