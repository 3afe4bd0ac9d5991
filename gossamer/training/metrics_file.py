"""A run's `metrics.jsonl`: a line a step, written before anything else is done with the step.

1. `append_metrics`: a step's line.
2. `read_metrics`: all of them; `examine_metrics` says what is wrong with the first that is no line.
3. `drop_metrics_after`: what a resumed run does again.

Nothing of it is synced before the next checkpoint is (`checkpoints.save_checkpoint`), so a machine that loses its power
may leave anything behind the last checkpoint's line. Those steps are done again, and what is there is forgotten.
"""

import json
import warnings
from itertools import count
from pathlib import Path

from pydantic import ConfigDict, TypeAdapter, ValidationError

from gossamer.artifact import write_text
from gossamer.errors import GossamerError, Unreadable, reading
from gossamer.training.disk import disk_refused, how_to_go_on, what_is_safe
from gossamer.training.run_folder import METRICS
from gossamer.training.train import Metrics

_LINE = TypeAdapter(Metrics, config=ConfigDict(strict=True))
LONGEST = 1 << 20
"""Bytes that a line may have; more of a damaged file isn't held at a time."""
MEND = "remove that line to go on"
"""What to do about a damaged line that is in the way (`is_in_the_way`)."""


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


def is_in_the_way(found: list[Metrics], step: int) -> bool:
    """Whether a damaged line behind those that were `found` is one of the first `step` steps, and so not forgotten by a
    run that goes on after these."""
    return _last_step(found) < step


def most_steps_done(folder: Path) -> int:
    """How many steps a run has done, as far as its lines say; behind a damaged one each counts."""
    found, complaint = examine_metrics(folder)
    if complaint is None:
        return _last_step(found)
    with open(folder / METRICS, "rb") as file:
        return max(_last_step(found), sum(piece.count(b"\n") for piece in iter(lambda: file.read(LONGEST), b"")))


def _last_step(lines: list[Metrics]) -> int:
    return max((metrics.step for metrics in lines), default=0)


def examine_metrics(folder: Path) -> tuple[list[Metrics], str | None]:
    """The lines before the first that isn't a step's, and what is wrong with that one, unless it is the last and no
    JSON, as if it were cut short. Raises Unreadable if the disk refuses."""
    path, found, cut = folder / METRICS, [], None
    try:
        with reading(path), open(path, "rb") as file:
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
    return found, None


def _what_of(error: ValidationError, line: bytes) -> str:
    first = error.errors()[0]
    key = ".".join(map(str, first["loc"]))
    return f"{key}: {first['msg']} (got {first['input']!r:.60})" if key else f"it is {line.decode().strip():.60}"


def drop_metrics_after(folder: Path, step: int) -> tuple[list[Metrics], list[Metrics]]:
    """Forget the steps that a resumed run does again, damaged lines among them; returns those that stay, and those.

    Raises GossamerError as `read_metrics` does of a line that stays, or if the disk refuses: nothing is forgotten then.
    """
    try:
        found, complaint = examine_metrics(folder)
    except Unreadable as error:
        said = f"{error}; {what_is_safe(folder)}. Mend that and go on with {how_to_go_on(folder)}"
        raise Unreadable(said) from None
    if complaint is not None:
        if is_in_the_way(found, step):
            raise GossamerError(f"{complaint}; {MEND}")
        warnings.warn(f"{complaint}, nor is what follows it read; those steps are done again", stacklevel=2)
    kept = [metrics for metrics in found if metrics.step <= step]
    try:
        write_text(folder / METRICS, "".join(json.dumps(metrics._asdict()) + "\n" for metrics in kept))
    except OSError as error:
        raise GossamerError(disk_refused(folder / METRICS, error, folder)) from None
    return kept, [metrics for metrics in found if metrics.step > step]
