"""Trackers beside a run (TensorBoard, W&B, trackio): they may raise, hang or be slow without touching it.

1. `check_installed`: a tracker whose package is missing is refused before the run writes anything.
2. A tracker lives in a daemon thread of its own: its import, its connection, each point, its end.
3. Points reach it through a queue of bounded length. The run never waits: a point that finds the queue full is dropped.
4. A tracker that raises is not called again. What it said, and how many points were dropped, is told once each.
5. `close_all`: at the end they finish side by side, and the run waits for all of them together, a few seconds at most.
6. `end_within`: nor does the process wait longer for what their packages have left to be done at its end.

The run's own `metrics.jsonl` is written first and is complete whatever happens here.
"""

import os
import queue
import secrets
import sys
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Literal, Protocol

from gossamer.artifact import write_text
from gossamer.errors import GossamerError
from gossamer.training.train import Metrics, TrainConfig

_SECONDS = 10.0
"""What the end of a run waits for its trackers at most, and once more the end of the process for their packages."""
_STARTED: list[str] = []
"""The trackers of this process."""
TrackerName = Literal["tensorboard", "wandb", "trackio"]
ID = "tracker-id"
_DRAWING = threading.Lock()


class Tracker(Protocol):
    """What a tracker has to do."""

    def log(self, step: int, values: dict[str, float]) -> None: ...

    def close(self) -> None: ...


class BackgroundTracker:
    """A tracker in a thread of its own. `open_tracker` is called there."""

    def __init__(self, name: str, open_tracker: Callable[[], Tracker], max_waiting: int = 1000):
        self.name = name
        self.n_dropped = 0
        self._max_waiting = max_waiting
        self._points: queue.Queue[Metrics | None] = queue.Queue()  # `log` bounds it: there is always room for the end
        self._is_ending = False
        self._error: str | None = None
        self._untold = {"error", "drop"}
        self._thread = threading.Thread(target=self._work, args=(open_tracker,), name=f"track-{name}", daemon=True)
        self._thread.start()
        _STARTED.append(name)

    def log(self, metrics: Metrics) -> None:
        """Hand a step over; drop it if the tracker has failed or is too far behind. Never waits, never raises."""
        if self._error is not None or self._points.qsize() >= self._max_waiting:
            self.n_dropped += 1
        else:
            self._points.put(metrics)

    def complaint(self) -> str | None:
        """What there is to tell that hasn't been told: that it failed, that it began to drop points."""
        if self._error is not None and "error" in self._untold:
            self._untold.clear()  # what is dropped now follows from that
            return f"{self.name} failed and is left out from here on ({self._error}); training goes on"
        if self.n_dropped and "drop" in self._untold:
            self._untold.discard("drop")
            return f"{self.name} doesn't keep up: points are dropped there, metrics.jsonl has them all"
        return None

    def ask_to_end(self) -> None:
        """Have it finish when it has taken what waits; returns at once."""
        if not self._is_ending:
            self._is_ending = True
            self._points.put(None)

    def close(self, seconds: float = _SECONDS) -> str | None:
        """Let it finish for some seconds at most; returns what was lost, if anything."""
        self.ask_to_end()
        self._thread.join(seconds)
        if self._thread.is_alive():
            self.n_dropped += max(0, self._points.qsize() - 1)
        return self._loss()

    def _loss(self) -> str | None:
        if self._thread.is_alive():
            return f"{self.name} hangs and was left behind; {self.n_dropped} points never reached it"
        if self.n_dropped or self._error is not None:
            return f"{self.n_dropped} points never reached {self.name}" + (f": {self._error}" if self._error else "")
        return None

    def _work(self, open_tracker: Callable[[], Tracker]) -> None:
        try:
            tracker = open_tracker()
            while (metrics := self._points.get()) is not None:
                tracker.log(metrics.step, numbers(metrics))
            tracker.close()
        except BaseException as error:  # whatever a foreign library does, SystemExit included
            self._error = " ".join(f"{type(error).__name__}: {error}".split())  # a note is one line
            self._drain()

    def _drain(self) -> None:
        """Count what waits; nobody will read it."""
        while True:
            try:
                self.n_dropped += self._points.get_nowait() is not None
            except queue.Empty:
                return


def close_all(trackers: Sequence[BackgroundTracker], seconds: float = _SECONDS) -> list[str]:
    """Let them finish side by side, for some seconds at most in all; returns what was lost."""
    for tracker in trackers:
        tracker.ask_to_end()
    end = time.monotonic() + seconds
    losses = [tracker.close(max(0.0, end - time.monotonic())) for tracker in trackers]
    return [loss for loss in losses if loss is not None]


def end_within(code: int, seconds: float = _SECONDS) -> None:
    """To be called when all is written: should the process still be there in some seconds, as a tracker's package has a
    thread or a function that its end waits for, it ends there and then with this exit code."""

    def end() -> None:
        time.sleep(seconds)
        with suppress(OSError, ValueError):
            print(f"gossamer train: note: {', '.join(_STARTED)} holds up the end and is left behind", file=sys.stderr)
            sys.stdout.flush()
        os._exit(code)

    if _STARTED:
        threading.Thread(target=end, name="end", daemon=True).start()


def check_installed(names: Sequence[TrackerName]) -> None:
    """Raises GossamerError, with the command that mends it, if the package of a tracker is missing.

    It is only looked for: what importing it does is for the tracker's own thread.
    """
    missing = [name for name in dict.fromkeys(names) if find_spec(name) is None]
    if missing:
        raise GossamerError(
            f"{' '.join(f'--track {name}' for name in missing)}: not installed here. Leave it out, or: "
            f"pip install 'gossamer[{','.join(missing)}]'"
        )


def numbers(metrics: Metrics) -> dict[str, float]:
    """A step's values by name, one a layer for the alive neurons, without what wasn't measured."""
    values: dict[str, float] = {}
    for name, value in metrics._asdict().items():
        if name == "alive_neurons" and value is not None:
            values |= {f"alive_neurons/{layer}": n for layer, n in enumerate(value)}
        elif name != "step" and value is not None:
            values[name] = value
    return values


def track(name: TrackerName, folder: Path, config: TrainConfig, step: int = 0) -> BackgroundTracker:
    """Start a tracker for the run in `folder`, which goes on after `step`.

    Never raises: what its package does at its import is a complaint like any other.
    """
    openers: dict[TrackerName, Callable[[], Tracker]] = {
        "tensorboard": lambda: _TensorBoard(folder, step),
        "wandb": lambda: _Logger("wandb", folder, config),
        "trackio": lambda: _Logger("trackio", folder, config),
    }
    return BackgroundTracker(name, openers[name])


class _TensorBoard:
    """A resumed run's points take the place of those that it does again."""

    def __init__(self, folder: Path, step: int):
        from torch.utils.tensorboard import SummaryWriter

        self._writer = SummaryWriter(str(folder / "tensorboard"), purge_step=step + 1 if step else None)

    def log(self, step: int, values: dict[str, float]) -> None:
        for name, value in values.items():
            self._writer.add_scalar(name, value, step)

    def close(self) -> None:
        self._writer.close()


def _id_in(folder: Path) -> str:
    """What the trackers call the run in a folder, drawn at its first start: many folders are called "model"."""
    path = folder / ID
    with _DRAWING:  # each tracker asks in a thread of its own
        if not path.exists():
            write_text(path, secrets.token_hex(4) + "\n")
    return path.read_text(encoding="utf-8").strip()


class _Logger:
    """W&B, or trackio, which has the same functions.

    A run that resumes goes on as the same run there, by an id that was drawn for its folder; trackio knows a run by its
    name alone.
    """

    def __init__(self, package: Literal["wandb", "trackio"], folder: Path, config: TrainConfig):
        self._package: Any
        if package == "wandb":
            import wandb as module  # pyright: ignore[reportMissingImports]
        else:
            import trackio as module  # pyright: ignore[reportMissingImports]
        self._package = module
        own, name = _id_in(folder), folder.resolve().name
        named = {"name": name, "id": own} if package == "wandb" else {"name": f"{name}-{own}"}
        module.init(project="gossamer", resume="allow", config=config.model_dump(mode="json"), **named)

    def log(self, step: int, values: dict[str, float]) -> None:
        self._package.log(values, step=step)

    def close(self) -> None:
        self._package.finish()
