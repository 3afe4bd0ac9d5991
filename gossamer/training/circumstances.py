"""Under what a run computes: what has to be the same for the same bits (`determinism.py` says what is promised).

It is written into `train.json`, for people, and into every checkpoint, so that a run which goes on under other
circumstances can say so. Not for refusing one: what it computes then is as sound, only its last bits are others.
"""

import platform
from pathlib import Path

import torch
from pydantic import Field

from gossamer.artifact import Record
from gossamer.kernels.fast import fast_paths_on

NONE = "no compiler"


class Circumstances(Record):
    """Of one process; the first one's stand for all."""

    processor: str
    """as the system names it"""
    device: str
    """cpu, or the name of the GPU"""
    threads: int = Field(ge=1)
    """of torch and of the CPU kernels"""
    torch: str
    """version"""
    fast_paths: bool
    """whether our own kernels might be used"""
    compiler: str | None = None
    """what compiled them, with its version: numba on a CPU, triton on a GPU; `NONE` where it is missing or they aren't
    to be used. None in records of older versions: it isn't said there"""


def circumstances(device: torch.device) -> Circumstances:
    """Those of this process, now."""
    return Circumstances(
        processor=processor_name(),
        device=torch.cuda.get_device_name(device) if device.type == "cuda" else device.type,
        threads=torch.get_num_threads(),
        torch=torch.__version__,
        fast_paths=fast_paths_on(),
        compiler=_compiler(device) if fast_paths_on() else NONE,
    )


def _compiler(device: torch.device) -> str:
    try:
        if device.type == "cuda":
            import triton

            return f"triton {triton.__version__}"
        import numba

        return f"numba {numba.__version__}"
    except ImportError:
        return NONE


def differences(before: Circumstances, now: Circumstances) -> list[str]:
    """What isn't as it was and may change bits, in words. On a GPU the processor and its threads compute nothing."""
    found = []
    if now.device != before.device:
        found.append(f"on {now.device} instead of {before.device}")
    if "cpu" in (now.device, before.device):
        if now.processor != before.processor:
            found.append(f"on a {now.processor} instead of a {before.processor}")
        if now.threads != before.threads:
            found.append(f"threads {now.threads} instead of {before.threads}")
    if now.torch != before.torch:
        found.append(f"torch {now.torch} instead of {before.torch}")
    if now.fast_paths != before.fast_paths:
        found.append("with fast paths instead of without" if now.fast_paths else "without fast paths instead of with")
    elif now.device == before.device and before.compiler not in (None, now.compiler):  # each device has its own
        found.append(f"kernels by {now.compiler} instead of {before.compiler}")
    return found


def processor_name() -> str:
    """The CPU's model, as the system names it."""
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        lines = []
    named = next((line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")), "")
    return named or platform.processor() or platform.machine()
