"""What a run needs of its disk, known before it starts, and what it says when the disk refuses.

1. `disk`: bytes of the run's folder; each formula is beside its field.
2. `check_disk`: the folder can be written into, and these fit beside what is there.
3. `disk_refused`: a write that failed, what of the run is safe, and how to go on: a full disk wants room, a read-only
   one doesn't.
"""

import errno
import os
import shlex
import shutil
import tempfile
from pathlib import Path
from typing import NamedTuple

from gossamer.errors import GossamerError, Unreadable, is_there
from gossamer.folders import LOCKED, cant_write
from gossamer.training.model_bytes import FLOAT, model_bytes, outline, snapshots_bytes
from gossamer.training.run_folder import list_checkpoints, list_snapshots
from gossamer.training.run_record import TRAIN_JSON
from gossamer.training.train import Run, TrainConfig
from gossamer.training.units import in_bytes

FULL = (errno.ENOSPC, errno.EDQUOT)
MANIFEST_BYTES = 1 << 16
"""About what a checkpoint takes beside its numbers."""


class Disk(NamedTuple):
    """Bytes in a run's folder, metrics and pictures left out."""

    checkpoint: int
    """12 bytes a parameter, a weight and two moments, zeros and all; and a little for the manifest"""
    checkpoints: int
    """those that are kept, and the one that is being written beside them"""
    model: int
    """the model at the end: 6 bytes a nonzero (8 where a matrix has more than 65,536 columns), 4 a dense entry"""
    snapshots: int
    """those along the way, each with the nonzeros of its step"""

    @property
    def total(self) -> int:
        return self.checkpoints + self.model + self.snapshots


def disk(config: TrainConfig, done: int = 0, kept: int = 0) -> Disk:
    """What a run of `config` takes, or takes from here on: see `most_checkpoints`."""
    n_parameters = sum(parameter.numel() for parameter in outline(config.model).parameters())
    checkpoint = 3 * FLOAT * n_parameters + MANIFEST_BYTES
    checkpoints = most_checkpoints(config, done, kept) * checkpoint
    return Disk(checkpoint, checkpoints, model_bytes(config, config.steps), snapshots_bytes(config))


def most_checkpoints(config: TrainConfig, done: int = 0, kept: int = 0) -> int:
    """How many checkpoints an undisturbed run has on disk at a time: those that it keeps and the one being written.

    Or as many as it has at all, which are the `kept` ones when it goes on after `done` steps, those that are to come,
    and the one on stopping.
    """
    to_come = 1 + (config.steps - 1) // config.checkpoint_every - done // config.checkpoint_every
    return min(config.keep_checkpoints + 1, kept + to_come)


def check_disk(run: Run, folder: Path) -> None:
    """Raises GossamerError if a run's folder can't be written into, or if its checkpoints, snapshots and model can't
    fit into what the disk has free.

    What the folder holds of them already is replaced by and by, so it counts as free.
    """
    config = run.config
    existing = next(path for path in (folder, *folder.absolute().parents) if path.exists())
    _check_writable(existing)
    kept = list_checkpoints(folder)
    space = disk(config, run.step, len(kept))
    n, each, needed, snapshots = space.checkpoints // space.checkpoint, space.checkpoint, space.total, space.snapshots
    there = [*kept, *(path for _, path in list_snapshots(folder))]
    held = sum(file.stat().st_size for path in there for file in path.iterdir())
    free = shutil.disk_usage(existing).free + held
    if needed <= free:
        return
    own = f", the {in_bytes(held)} of its own checkpoints and snapshots among them" if held else ""
    parts = [f"{n} checkpoint{'s' if n > 1 else ''} of {in_bytes(each)}{' each' if n > 1 else ''}"]
    parts += [f"{in_bytes(snapshots)} for snapshots"] if snapshots else []
    mends = [f"free {in_bytes(needed - free)}"]
    goes_on = is_there(folder / TRAIN_JSON)
    if goes_on:
        mends = [f"{mends[0]} and go on with {how_to_go_on(folder)}"]
    else:
        mends.append("choose another --out")
    mends += [f"lower --keep-checkpoints (now {config.keep_checkpoints})"] if n > 2 else []
    if not goes_on:
        mends += [f"lower --snapshots (now {config.snapshots})"] if snapshots else []
    raise GossamerError(
        f"the run needs up to {in_bytes(needed)} in {folder} ({', '.join(parts)}, and the model), and there are "
        f"{in_bytes(free)} for it{own}; {_in_words(mends)}"
    )


def _check_writable(folder: Path) -> None:
    """Raises GossamerError if nothing can be written into a folder. That it is full is for the count to say."""
    try:
        tempfile.TemporaryFile(dir=folder).close()
    except OSError as error:
        if error.errno not in FULL:
            raise GossamerError(cant_write(folder, error)) from None


def _in_words(options: list[str]) -> str:
    return f"{', '.join(options[:-1])}, or {options[-1]}" if len(options) > 1 else options[0]


def how_to_go_on(folder: Path, n_processes: int | None = None) -> str:
    """The command that resumes the run in a folder, in so many processes, or as many as now."""
    is_one_of_many = (n_processes or int(os.environ.get("WORLD_SIZE", "1"))) > 1
    # By default it kills all of them 30 seconds after a signal, whatever they still have to save.
    command = "torchrun --shutdown-timeout 600 ... -m gossamer" if is_one_of_many else "gossamer"
    return f"{command} train --resume --out {shlex.quote(str(folder))}"


def disk_refused(path: Path, error: OSError, folder: Path, n_bytes: int | None = None) -> str:
    """That a file of the run in `folder` couldn't be written, what of the run is safe, and how to go on.

    `n_bytes` is what a full disk would need for it, if that is much.
    """
    if error.errno in FULL:
        mend = "Free some space" if n_bytes is None else f"Free {in_bytes(n_bytes)}"
    else:
        mend = f"Make {folder} writable" if error.errno in LOCKED else "Mend that"
    said = f"writing {path} failed: {error.strerror or error}; {what_is_safe(folder)}"
    return f"{said}. {mend} and go on with {how_to_go_on(folder)}"


def model_refused(error: OSError | GossamerError, folder: Path) -> str:
    """The same of the model of a run that is at its end."""
    return f"{error}; {what_is_safe(folder)}. Mend that, free some space, say, and go on with {how_to_go_on(folder)}"


def what_is_safe(folder: Path) -> str:
    """What of the run in a folder a write or a read that failed has left alone."""
    try:
        before = list_checkpoints(folder)
    except Unreadable as error:
        return f"whether there is an earlier checkpoint isn't known, as {error}"
    return f"the checkpoint of {before[-1].name} is untouched" if before else "there is no earlier checkpoint"
