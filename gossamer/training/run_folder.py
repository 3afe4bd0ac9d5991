"""What is where in a run's folder, and which of its folders are named by a step.

Only `step-` and eight digits or more is such a name, as this package writes it: a folder of somebody's notes beside
them is neither taken for a checkpoint nor cleared away with what crashes leave.
"""

import os
import re
from collections.abc import Iterator
from pathlib import Path

from gossamer.errors import is_there, reading
from gossamer.model.checkpoint import MODEL_JSON

METRICS, CHECKPOINTS, SNAPSHOTS = "metrics.jsonl", "checkpoints", "snapshots"
MANIFEST = "checkpoint.json"
"""In a checkpoint's folder; one without it isn't whole."""


def step_folders(folder: Path, before: str = "", after: str = "") -> Iterator[tuple[int, Path]]:
    """What is named by a step in a folder, with the step, in no order; `before` and `after` are what its name has
    around that. Raises Unreadable if the disk doesn't say what is there."""
    with reading(folder):
        try:
            names = os.listdir(folder)  # all at once: they may be removed or renamed on the way
        except (FileNotFoundError, NotADirectoryError):
            names = []
    for name in names:
        found = re.fullmatch(rf"{re.escape(before)}step-(\d{{8,}}){re.escape(after)}", name)
        if found:
            yield int(found[1]), folder / name


def step_of(path: Path) -> int:
    """The step by which a checkpoint or a snapshot is named."""
    return int(path.name.removeprefix("step-"))


def list_checkpoints(folder: Path) -> list[Path]:
    """A run's complete checkpoints, the oldest first. Raises Unreadable if the disk doesn't say which are."""
    return [path for _, path in sorted(step_folders(folder / CHECKPOINTS)) if is_there(path / MANIFEST)]


def list_snapshots(folder: Path) -> list[tuple[int, Path]]:
    """A run's snapshots with the number of updates before each, the earliest first."""
    return sorted((step, path) for step, path in step_folders(folder / SNAPSHOTS) if is_there(path / MODEL_JSON))
