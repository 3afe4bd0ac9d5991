"""What every verb shows in the same way: progress bars, tables, and warnings as one line each."""

import os
import sys
import warnings
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import Any, Self

from rich.console import Console, RenderableType
from rich.live import Live
from rich.markup import escape
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn, TimeRemainingColumn
from rich.table import Table


class _Console(Console):
    """Where a verb must end though nobody reads any more (`train | head`), it falls silent instead of leaving."""

    outlives_its_reader = False

    def on_broken_pipe(self) -> None:
        if not self.outlives_its_reader:
            super().on_broken_pipe()
        self.quiet = True
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)
        with suppress(OSError):  # stderr may lead to the same reader
            print("nobody reads the output any more; going on without it", file=sys.stderr)


console = _Console(highlight=False, width=None if sys.stdout.isatty() else 120)


def say(text: str) -> None:
    """One line, never wrapped or read as markup: paths and commands in it can be copied."""
    console.print(text, markup=False, soft_wrap=True)


def counted(n: int, noun: str) -> str:
    """So many of something, as `1 pair` or `1,024 pairs`."""
    return f"{n:,} {noun}{'' if n == 1 else 's'}"


@contextmanager
def outliving_the_reader() -> Iterator[None]:
    """While it lasts, a closed stdout silences the console and ends nothing."""
    console.outlives_its_reader = True
    try:
        yield
    finally:
        console.outlives_its_reader = False


SECONDS_A_LINE = 30.0
"""How often work without a terminal tells on stderr how it stands."""


class _Progress(Progress):
    """Without a terminal, in a job's log say, it is a line now and then: silence for minutes looks like a hang."""

    _told = 0.0

    def update(self, task_id: TaskID, **changes: Any) -> None:
        super().update(task_id, **changes)
        now = self.get_time()
        self._told = self._told or now
        if not console.is_terminal and not console.quiet and now - self._told >= SECONDS_A_LINE:
            self._told = now
            task = self.tasks[self.task_ids.index(task_id)]
            of = "" if task.total is None else f" of {task.total:,.0f}"
            with suppress(OSError):  # stderr may have lost its reader
                print(f"{task.description}: {task.completed:,.0f}{of}  {task.fields['note']}".rstrip(), file=sys.stderr)


def progress_bar() -> Progress:
    """A bar with a count, the time left and a note (the field `note` of a task)."""
    return _Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
        TextColumn("{task.fields[note]}"),
        console=console,
        transient=True,
        disable=not console.is_terminal,
    )


class Redrawn:
    """What is drawn again and again in one place of a terminal; elsewhere nothing is."""

    def __init__(self) -> None:
        self._live = Live(console=console, transient=True, auto_refresh=False) if console.is_terminal else None

    def __enter__(self) -> Self:
        if self._live:
            self._live.start()
        return self

    def __exit__(self, *_error: object) -> None:
        if self._live:
            self._live.stop()

    @property
    def is_shown(self) -> bool:
        """Whether there is a terminal."""
        return self._live is not None

    def draw(self, what: RenderableType, now: bool = True) -> None:
        """Put `what` in the place of what was there, to be seen at once or with the next."""
        if self._live:
            self._live.update(what, refresh=now)


def table(title: str, head: Sequence[str], rows: Iterable[Sequence[str]], numbers_from: int = 1) -> Table:
    """A table whose columns from `numbers_from` on are aligned to the right. Where room is short the names in the first
    are not cut, but other cells are wrapped."""
    made = Table(title=escape(title), title_justify="left", title_style="bold")
    for i, name in enumerate(head):
        made.add_column(escape(name), justify="right" if i >= numbers_from else "left", no_wrap=i == 0)
    for row in rows:
        made.add_row(*(escape(cell) for cell in row))
    return made


def narrowed(
    head: Sequence[str], rows: Sequence[Sequence[str]], first_to_go: Sequence[str], width: int
) -> tuple[list[str], list[list[str]], list[str]]:
    """The columns that fit a width, and the names of those that were left out: names cut short would be worse."""
    kept, gone = list(head), []
    widest = {name: max(len(name), *(len(row[i]) for row in rows)) for i, name in enumerate(head)} if rows else {}
    for name in first_to_go:
        if not rows or sum(widest[one] + 3 for one in kept) + 1 <= width:
            break
        kept.remove(name)
        gone.append(name)
    places = [head.index(name) for name in kept]
    return kept, [[row[i] for i in places] for row in rows], gone


@contextmanager
def saying_when_kernels_compile(device: str) -> Iterator[Callable[[], float]]:
    """Say on stderr, before it begins, that kernels have to be compiled: a minute without a word looks like a hang.

    Yields a function: the seconds that went into it so far."""
    import torch

    from gossamer.kernels.fast import watching_compilation

    def tell(folder: str | None) -> None:
        if folder is not None:
            text = (
                "compiling CPU kernels: about a minute the first time, seconds for new dtypes or shapes; they are kept"
            )
        else:
            text = (
                "compiling the CPU kernels: about a minute, and again next time, as there is nowhere to keep them; set "
                "NUMBA_CACHE_DIR to a folder that can be written"
            )
        if not console.quiet:
            with suppress(OSError):  # stderr may have lost its reader
                print(f"\r\x1b[K{text}" if sys.stderr.isatty() else text, file=sys.stderr)

    with watching_compilation(torch.device(device), tell) as seconds:
        yield seconds


@contextmanager
def warnings_as_lines(verb: str) -> Iterator[None]:
    """Print warnings to stderr as `gossamer VERB: note: ...` instead of with a source line."""
    with warnings.catch_warnings():
        warnings.simplefilter("always", UserWarning)

        def show(message: Warning | str, *_args: object, **_kwargs: object) -> None:
            print(f"gossamer {verb}: note: {message}", file=sys.stderr)

        warnings.showwarning = show
        yield
