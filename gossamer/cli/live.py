"""What `gossamer train` shows while it trains, and how a signal reaches it.

On a terminal a panel that is redrawn with every step, elsewhere a line at every validation and at least one a minute.
The floor of a step is measured after the first ten seconds, so that a short run doesn't pay for it, and written to
`floor.json` in the run's folder, where the report finds it.
"""

import os
import signal
import sys
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from rich.console import Group, RenderableType
from rich.measure import Measurement
from rich.progress_bar import ProgressBar
from rich.table import Table
from rich.text import Text

from gossamer.artifact import write_record
from gossamer.cli.display import Redrawn, console, say
from gossamer.training.cost import floor_seconds, rates_for
from gossamer.training.report import FLOOR_JSON, FloorRecord
from gossamer.training.train import Metrics, TrainConfig
from gossamer.training.units import duration, in_bytes

MEASURE_AFTER, LINE_EVERY, REDRAW_EVERY = 10.0, 60.0, 0.1
"""Seconds."""
LAST = 500
"""Steps of which the time left follows: enough for validations to count about as often as they come."""


class Watch(Redrawn):
    """A run as it is seen from outside: give it each step's metrics."""

    def __init__(self, config: TrainConfig, folder: Path, past: list[Metrics], n_devices: int = 1):
        super().__init__()
        self.config, self.folder, self.n_devices = config, folder, n_devices
        self.floor: float | None = None
        """Least seconds of a step on devices like this one, once measured."""
        self._tried = False
        self.validation = next((m.validation_loss for m in reversed(past) if m.validation_loss is not None), None)
        self.alive = next((m.alive_neurons for m in reversed(past) if m.alive_neurons is not None), None)
        self._began = self._last_line = time.monotonic()
        self._ends: deque[float] = deque(maxlen=LAST + 1)
        """When the last steps ended, had there been nothing to compile and no floor to measure."""
        self._measuring = 0.0
        """Seconds that it took."""

    def show(self, metrics: Metrics, compiling: float = 0.0) -> None:
        """One more step; `compiling` are the seconds that went into kernels since the start, which don't come again."""
        now = time.monotonic()
        self._ends.append(now - compiling - self._measuring)
        if metrics.validation_loss is not None:
            self.validation, self.alive = metrics.validation_loss, metrics.alive_neurons
        if not self._tried and now - self._began > MEASURE_AFTER:
            self._measure_floor(now)
        if self.is_shown:
            # Steps can be shorter than it takes to draw one.
            due = now - self._last_line > REDRAW_EVERY or metrics.step == self.config.steps
            self._last_line = now if due else self._last_line
            self.draw(self._panel(metrics), due)
        elif metrics.validation_loss is not None or now - self._last_line > LINE_EVERY:
            self._last_line = now
            say(f"step {metrics.step}/{self.config.steps}  " + "  ".join(f"{n} {v}" for n, v in self.values(metrics)))

    def values(self, metrics: Metrics) -> list[tuple[str, str]]:
        """What is shown, by name."""
        config = self.config
        step_seconds = config.batch_size * config.model.context / metrics.tokens_per_second
        n = len(self._ends) - 1
        each = (self._ends[-1] - self._ends[0]) / n if n > 0 else step_seconds  # with validations and checkpoints
        left = (config.steps - metrics.step) * each
        return [
            ("loss", f"{metrics.loss:.3f}"),
            ("val", "-" if self.validation is None else f"{self.validation:.3f}"),
            ("l0", f"{metrics.l0:.4f}"),
            ("gradient", f"{metrics.gradient_rms:.2e}"),
            ("tokens/s", f"{metrics.tokens_per_second:,.0f}"),
            ("floor/step", "-" if self.floor is None else f"{self.floor / step_seconds:.0%}"),
            ("memory", "-" if metrics.memory_bytes is None else in_bytes(metrics.memory_bytes)),
            ("alive", "-" if not self.alive else _alive(self.alive, config.model.n_neurons)),
            ("left", duration(left)),
        ]

    def _panel(self, metrics: Metrics) -> RenderableType:
        cells = [Text(cell) for name, value in self.values(metrics) for cell in (name, value)]
        # As many names and values beside each other as there is room for.
        grids = (_grid(cells, 2 * n) for n in (3, 2, 1))
        wide = console.options.update_width(1000)
        fits = (grid for grid in grids if Measurement.get(console, wide, grid).maximum <= console.width)
        done = f"{metrics.step:,}/{self.config.steps:,}"
        room = console.width - len("train") - len(done) - 4
        bar = ProgressBar(total=self.config.steps, completed=metrics.step, width=max(4, min(40, room)))
        head = Table.grid(padding=(0, 2))
        head.add_row(Text("train"), bar, Text(done))
        return Group(head, next(fits, _grid(cells, 2)))

    def _measure_floor(self, now: float) -> None:
        self._tried = True
        try:
            rates = rates_for(self.config)
        except (RuntimeError, MemoryError):  # no room beside the run: it goes on without this figure
            return
        parts = floor_seconds(self.config, rates, self.n_devices)
        self.floor = parts.total
        record = FloorRecord(rates=rates._asdict(), seconds=parts._asdict(), total=parts.total)
        with suppress(OSError):  # a full disk must end a run at its checkpoint, not here
            write_record(self.folder / FLOOR_JSON, record)
        self._measuring = time.monotonic() - now


def _grid(cells: list[Text], n_columns: int) -> Table:
    grid = Table.grid(padding=(0, 2))
    for i in range(0, len(cells), n_columns):
        grid.add_row(*cells[i : i + n_columns])
    return grid


def _alive(layers: list[int], of: int) -> str:
    """Alive neurons layer by layer; of more than four layers the least and the most."""
    each = ", ".join(map(str, layers)) if len(layers) <= 4 else f"{min(layers):,}-{max(layers):,} a layer"
    return f"{each} of {of:,}"


class Stop:
    """Which signal asked the run to stop, if any."""

    def __init__(self) -> None:
        self.signal: int | None = None
        self.reply = "saving a checkpoint after this step"
        """what a signal is told"""

    def __call__(self) -> bool:
        return self.signal is not None


@contextmanager
def stop_on_signals() -> Iterator[Stop]:
    """SIGINT and SIGTERM ask the run to stop after its step; the second one ends the process at once.

    After the first, the system's own handling is put back, so that the second needs no Python to run: the process ends
    by that signal even inside a long operation.
    """
    stop = Stop()
    numbers = (signal.SIGINT, signal.SIGTERM)

    def ask(number: int, _frame: object) -> None:
        stop.signal = number
        for one in numbers:
            signal.signal(one, signal.SIG_DFL)
        if console.quiet:  # the first of several processes says it
            return
        # Unbuffered, as the signal may have come in the middle of another write; and the cursor that a panel hides.
        shown = "\033[?25h" if console.is_terminal else ""
        name = signal.Signals(number).name
        with suppress(OSError):
            os.write(
                sys.__stderr__.fileno() if sys.__stderr__ else 2,
                f"\n{shown}{name}: {stop.reply} (again to leave at once)\n".encode(),
            )

    before: dict[signal.Signals, Callable[..., object] | int | None] = {n: signal.signal(n, ask) for n in numbers}
    if stop():  # it came between the two, and `ask` was put in the second one's place after it had left
        for one in numbers:
            signal.signal(one, signal.SIG_DFL)
    try:
        yield stop
    finally:
        for number, handler in before.items():
            signal.signal(number, handler if handler is not None else signal.SIG_DFL)
