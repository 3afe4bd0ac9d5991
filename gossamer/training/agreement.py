"""What all processes of a run have to have alike: its folder, and where each holds the whole model, every number of it.

1. `check_shared`: they see one folder, and not each one of that name on a machine of its own.
2. `differences_between`: what isn't alike in the circumstances under which they compute, and may round otherwise.
3. `unite_`: so their weights drift apart, as after a fault of a machine's memory; then all take those of the first.

Gradients are one sum for all (`distributed.py`); an update is made by each process for itself.
"""

import os
import secrets
import socket
import time
import zlib
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from gossamer.errors import GossamerError
from gossamer.model.layers import is_sharded
from gossamer.training.circumstances import Circumstances, differences
from gossamer.training.distributed import World
from gossamer.training.run_record import TRAIN_JSON

UNTIL_SEEN = 60.0
"""Seconds that a file may take to be seen on another machine: network file systems remember what wasn't there."""
MARK = f".{TRAIN_JSON}."
"""Of a file's name, before eight characters: as if it were what a crash left of a record, which is in nobody's way."""


def check_shared(folder: Path, world: World) -> None:
    """Raises GossamerError, in the first process that doesn't see what the first of all writes into a folder."""
    if world.size == 1:
        return
    mark = folder / f"{MARK}{world.smallest(secrets.randbits(32)):08x}"

    def write() -> None:
        try:
            for left in folder.glob(f"{MARK}????????"):  # by a crash
                left.unlink()
            mark.touch()
        except OSError as error:
            raise GossamerError(f"can't write into {folder}: {error.strerror}") from None

    try:
        world.on_first(write)
        world.on_all(lambda: wait_for(mark))
    finally:
        if world.is_first:
            mark.unlink(missing_ok=True)


def wait_for(file: Path) -> None:
    """Until this process sees a file that the first one sees. Raises GossamerError if that takes too long."""
    until = time.monotonic() + UNTIL_SEEN
    while True:
        with suppress(OSError):
            if file.name in os.listdir(file.parent):
                return
        if time.monotonic() > until:
            raise GossamerError(
                f"a process on {socket.gethostname()} doesn't see what the first one wrote into {file.parent}: give "
                "--out a folder on a disk that all machines share"
            )
        time.sleep(0.1)


def differences_between(mine: Circumstances, world: World) -> dict[int, list[str]]:
    """By process, in what it computes otherwise than the first and may therefore round otherwise; nothing of those that
    don't."""
    first, *others = (Circumstances.model_validate_json(text) for text in _of_all(mine.model_dump_json(), world))
    alike = {"threads": first.threads}  # an update is the same for any number of them
    found = {rank: differences(first, other.model_copy(update=alike)) for rank, other in enumerate(others, start=1)}
    return {rank: words for rank, words in found.items() if words}


def _of_all(text: str, world: World) -> list[str]:
    content = text.encode()
    lengths = world.gather(torch.tensor([len(content)])).flatten().tolist()
    padded = torch.tensor(list(content.ljust(max(lengths))), dtype=torch.uint8)
    rows = world.gather(padded).tolist()
    return [bytes(row[:length]).decode() for row, length in zip(rows, lengths, strict=True)]


@torch.no_grad()
def unite_(tensors: Mapping[str, Tensor], world: World) -> list[str]:
    """Give every process the first one's numbers where it has others, in place; returns the names of such tensors.

    What is sharded is left as it is: there is one of each."""
    names = [name for name, tensor in tensors.items() if not is_sharded(tensor)]
    if world.size == 1 or not names:
        return []
    sums = world.gather(torch.tensor([_checksum(tensors[name]) for name in names]))
    alike = (sums == sums[0]).all(0).tolist()
    differing = [name for name, same in zip(names, alike, strict=True) if not same]
    for name in differing:
        held = tensors[name].clone()
        torch.distributed.broadcast(held, 0)
        tensors[name].copy_(held)
    return differing


def _checksum(tensor: Tensor) -> int:
    return zlib.crc32(tensor.detach().cpu().contiguous().numpy().reshape(-1).view(np.uint8).data)
