"""How things are timed here: cases take turns, round by round, and are compared within a round.

1. `interleaved`: each round runs every case once, beginning with another one each time, so that a slow minute of the
   machine hits all of them and none always comes after the same other.
2. `quartiles`: the median, and the quartiles as its spread.
3. `paired`: the ratios of two cases round by round; their median is the ratio that is reported.
"""

import os
import platform
import time
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime

import numpy as np
import torch

from gossamer.artifact import Record
from gossamer.cgroups import cores
from gossamer.kernels.fast import fast_paths_on, has_fast_bfloat16
from gossamer.training.circumstances import processor_name


class Quartiles(Record):
    """A median with the quartiles about it."""

    low: float
    """a quarter of the values are below"""
    median: float
    """half of them"""
    high: float
    """three quarters of them"""


class Machine(Record):
    """Where and when something was measured."""

    date: str
    """UTC, ISO 8601"""
    processor: str
    """as the system names it"""
    n_cores: int
    """that this process may use"""
    n_threads: int
    """of torch and of the CPU kernels"""
    load: float | None
    """processes that wanted a core in the last minute, as the measurement began; None where the system doesn't say"""
    torch: str
    """version"""
    python: str
    """version"""
    device: str
    """cpu, or the name of the GPU"""
    fast_bfloat16: bool
    """whether the CPU multiplies bfloat16 in hardware"""
    fast_paths: bool
    """whether our fast paths were on"""
    keeps_freed_memory: bool
    """whether freed memory was kept for the next tensor, for all that was measured"""


def this_machine(device: str, keeps_freed_memory: bool) -> Machine:
    """The machine at hand, now."""
    on_cuda = torch.device(device).type == "cuda"
    return Machine(
        date=datetime.now(UTC).isoformat(timespec="seconds"),
        processor=processor_name(),
        n_cores=cores(),
        n_threads=torch.get_num_threads(),
        load=os.getloadavg()[0] if hasattr(os, "getloadavg") else None,
        torch=torch.__version__,
        python=platform.python_version(),
        device=torch.cuda.get_device_name(device) if on_cuda else device,
        fast_bfloat16=has_fast_bfloat16(),
        fast_paths=fast_paths_on(),
        keeps_freed_memory=keeps_freed_memory,
    )


def now(device: str) -> float:
    """Seconds, after all that the device was asked to do is done."""
    if torch.device(device).type == "cuda":
        torch.cuda.synchronize(device)
    return time.perf_counter()


def interleaved(
    cases: Mapping[str, Callable[[int], object]],
    rounds: int,
    device: str = "cpu",
    warm_up: int = 1,
    on_round: Callable[[int], object] = lambda _: None,
) -> dict[str, list[float]]:
    """Seconds of each case in each of `rounds` rounds. A case is called with the number of its round, the `warm_up`
    rounds before that aren't timed counted in; `on_round` hears how many are done."""
    names = list(cases)
    seconds: dict[str, list[float]] = {name: [] for name in names}
    for i in range(warm_up + rounds):
        first = i % len(names)
        for name in names[first:] + names[:first]:
            began = now(device)
            cases[name](i)
            taken = now(device) - began
            if i >= warm_up:
                seconds[name].append(taken)
        on_round(i + 1)
    return seconds


def quartiles(values: Sequence[float]) -> Quartiles:
    """The median and quartiles of some values, linear between neighbours."""
    low, median, high = (float(q) for q in np.percentile(values, (25, 50, 75)))
    return Quartiles(low=low, median=median, high=high)


def paired(these: Sequence[float], those: Sequence[float]) -> Quartiles:
    """Of the ratios these / those, round by round."""
    return quartiles([a / b for a, b in zip(these, those, strict=True)])
