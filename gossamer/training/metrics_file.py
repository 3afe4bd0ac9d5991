"""A run's `metrics.jsonl`: a line a step, written before anything else is done with the step.

Nothing of it is synced before the next checkpoint is (`checkpoints.save_checkpoint`), so a machine that loses its power
may leave anything behind the last checkpoint's line. Those steps are done again, and what is there is forgotten.
"""

import json
import warnings
from itertools import count
from pathlib import Path

from pydantic import ConfigDict, TypeAdapter, ValidationError

from gossamer.artifact import write_text
from gossamer.errors import GossamerError, Unreadable
from gossamer.training.disk import disk_refused
from gossamer.training.run_folder import METRICS
from gossamer.training.train import Metrics

_LINE = TypeAdapter(Metrics, config=ConfigDict(strict=True))
LONGEST = 1 << 20
"""Bytes that a line may have; more of a damaged file isn't held at a time."""
MEND = "remove that line to go on"


def append_metrics(folder: Path, metrics: Metrics) -> None:
    """Add a step's line. Raises GossamerError if the disk refuses."""
    try:
        with open(folder / METRICS, "a", encoding="utf-8") as file:
            file.write(json.dumps(metrics._asdict()) + "\n")
    except OSError as error:
        raise GossamerError(disk_refused(folder / METRICS, error, folder)) from None


def read_metrics(folder: Path) -> list[Metrics]:
    """All whole lines; a last line that a crash cut short is left out.

    Raises GossamerError that names the line if one isn't a step's: a missing key, a text for a number, a negative rate.
    """
    found, complaint = examine_metrics(folder)
    if complaint is not None:
        raise GossamerError(f"{complaint}; {MEND}")
    return found


def examine_metrics(folder: Path) -> tuple[list[Metrics], str | None]:
    """The lines before the first that isn't a step's, and what is wrong with that one, unless it is the last and was
    cut short. Raises Unreadable if the disk refuses."""
    path, found, cut = folder / METRICS, [], None
    try:
        with open(path, "rb") as file:
            for number in count(1):
                line = file.readline(LONGEST)
                if cut or not line:
                    return found, cut if line else None
                try:
                    values = json.loads(line.decode())
                except (ValueError, RecursionError):
                    cut = f"{path}:{number}: not a line of metrics"  # or the last, which a crash cut short
                    continue
                try:
                    found.append(_LINE.validate_python(values if isinstance(values, dict) else None))
                except ValidationError as error:
                    return found, f"{path}:{number}: not a line of metrics: {_what_of(error, line)}"
    except FileNotFoundError:
        pass
    except OSError as error:
        raise Unreadable(f"{path} can't be read: {error.strerror}") from None
    return found, None


def _what_of(error: ValidationError, line: bytes) -> str:
    first = error.errors()[0]
    key = ".".join(map(str, first["loc"]))
    return f"{key}: {first['msg']} (got {first['input']!r:.60})" if key else f"it is {line.decode().strip():.60}"


def drop_metrics_after(folder: Path, step: int) -> tuple[list[Metrics], list[Metrics]]:
    """Forget the steps that a resumed run does again, damaged lines among them; returns those that stay, and those.

    Raises GossamerError as `read_metrics` does of a line that stays, or if the disk refuses: nothing is forgotten then.
    """
    found, complaint = examine_metrics(folder)
    if complaint is not None:
        if max((metrics.step for metrics in found), default=0) < step:
            raise GossamerError(f"{complaint}; {MEND}")
        warnings.warn(f"{complaint}, nor is what follows it read; those steps are done again", stacklevel=2)
    kept = [metrics for metrics in found if metrics.step <= step]
    try:
        write_text(folder / METRICS, "".join(json.dumps(metrics._asdict()) + "\n" for metrics in kept))
    except OSError as error:
        raise GossamerError(disk_refused(folder / METRICS, error, folder)) from None
    return kept, [metrics for metrics in found if metrics.step > step]
