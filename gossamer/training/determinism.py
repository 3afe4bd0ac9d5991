"""What makes one seed one result.

Without any flag, a run on a CPU gives the same bits again on the same machine type with the same number of threads, the
same versions of torch and numba and the same fast paths: the batches are a function of (seed, step), ties are broken by
index, and sums are made in a fixed order. On a GPU some sums depend on which thread comes first; `deterministic` makes
torch take another way or refuse, which costs time there and none on a CPU. Promised is nothing across machine types,
numbers of threads or devices, versions, or between fast paths and their plain twins.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import torch

from gossamer.training.train import TrainConfig


@contextmanager
def determinism(config: TrainConfig) -> Iterator[None]:
    """While it lasts, deterministic algorithms only and a seeded torch, if the configuration says so.

    On a GPU it must begin before the first matrix product, as cuBLAS reads its workspace's size once.
    """
    if not config.deterministic:
        yield
        return
    new_memory: Any = torch.utils.deterministic
    before, fills = torch.are_deterministic_algorithms_enabled(), new_memory.fill_uninitialized_memory
    os.environ.setdefault("CUBLAS_WORKSPACE_CONFIG", ":4096:8")
    torch.use_deterministic_algorithms(True)
    new_memory.fill_uninitialized_memory = False  # with NaN: a pass over every new tensor
    torch.manual_seed(config.seed)
    try:
        yield
    finally:
        torch.use_deterministic_algorithms(before)
        new_memory.fill_uninitialized_memory = fills
