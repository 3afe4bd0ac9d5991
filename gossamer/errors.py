"""The one exception that speaks to a user: what was expected, what was got, how to mend it.

The command line prints it without a traceback and exits with 1. Everything else that is raised is a defect of ours
and keeps its traceback.
"""

import errno
import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from difflib import get_close_matches
from pathlib import Path


class GossamerError(Exception):
    """A value that came from outside (a flag, a file, a configuration) can't be used."""


class Unreadable(GossamerError):
    """A file is there, and the system doesn't give its bytes: nothing is known of what it holds."""


class Interrupted(GossamerError):
    """A signal ended the work in good order; the command line exits with 128 + its number, as shells do."""

    def __init__(self, message: str, signal_number: int):
        super().__init__(message)
        self.exit_code = 128 + signal_number


@contextmanager
def reading(path: Path) -> Iterator[None]:
    """What the system refuses while the block reads a file is raised as Unreadable, but that it isn't there."""
    try:
        yield
    except FileNotFoundError:
        raise
    except OSError as error:
        raise Unreadable(f"{path} can't be read: {error.strerror or error}") from None


def is_there(path: Path) -> bool:
    """Whether there is a file or folder of a name. Raises Unreadable if the system doesn't say, which `Path.exists`
    takes for a no from Python 3.14 on."""
    with reading(path):
        try:
            os.stat(path)
        except OSError as error:
            if error.errno in (errno.ENOENT, errno.ENOTDIR, errno.ELOOP):
                return False
            raise
    return True


def unknown(kind: str, name: str, options: Iterable[str]) -> GossamerError:
    """An error for a `name` that is none of the `options`, offering the nearest ones first."""
    options = sorted(options)
    near = get_close_matches(name, options, n=3, cutoff=0.5)
    if near:
        hint = "did you mean " + " or ".join(repr(n) for n in near) + "?"
    else:
        shown = ", ".join(options[:20]) + (", ..." if len(options) > 20 else "")
        hint = f"there are: {shown}" if shown else "there is none"
    return GossamerError(f"unknown {kind} {name!r}; {hint}")
