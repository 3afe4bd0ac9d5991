"""Folders that verbs write: whose they are, one writer at a time, complete or not there at all.

1. `check_replaceable`: what is in a folder may be replaced by an artifact of the same kind, and nothing else.
2. `folder_to_fill`, `make_folder`: made with their parents, on disk by name as well.
3. `alone_in`: one process at a time; `is_held` asks.
4. `atomic_directory`: a folder that appears under its name only when all of its files are written and synced.
"""

import errno
import os
import shutil
import stat
import tempfile
import time
import warnings
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from fnmatch import fnmatch
from pathlib import Path

from gossamer.errors import GossamerError

HOLDINGS = {
    "circuit.json": "a circuit",
    "summary.json": "the circuits of several tasks or seeds",
    "formation.json": "the circuits of a training run's snapshots",
    "study.json": "a sweep",
    "manifest.json": "tokens",
    "model.json": "a model",
    "train.json": "a training run that is not at its end",
}
"""What a folder holds, by the file that marks it: the first of these that is in it."""

LOCK = ".lock"
LOCKED = (errno.EACCES, errno.EPERM, errno.EROFS)
"""Errors of the system that say who may do what, and not that the disk is full or broken."""
_UMASK = os.umask(0o077)
os.umask(_UMASK)  # the system tells it in exchange for another alone
FILE_MODE, FOLDER_MODE = 0o666 & ~_UMASK, 0o777 & ~_UMASK
"""Of new files and folders, by the umask that there was when this was imported. `tempfile` lets nobody but their owner
read them, whatever that one has said."""
_ASIDE = ".{}.????????"
"""What `tempfile` makes of a file's name: eight characters are its own."""


def check_replaceable(path: Path, owned: Sequence[str]) -> None:
    """Raises GossamerError unless `path` is free, empty, or an artifact of the same kind.

    `owned` are the names (patterns as in `*.npy`) of the files that such an artifact consists of; the first of them
    marks it. Anything else in the folder is somebody's work, which must not vanish with it; but what `write_bytes` left
    aside of one of these files when it was killed is nobody's.
    """
    if not path.exists():
        return
    if not path.is_dir():
        raise GossamerError(f"{path} is a file; expected the name of a folder to write")
    leftovers = [_ASIDE.format(pattern) for pattern in owned]
    present = sorted(file.name for file in path.iterdir())
    names = [
        name
        for name in present
        if name in owned or not (name == LOCK or any(fnmatch(name, pattern) for pattern in leftovers))
    ]
    strangers = [name for name in names if not any(fnmatch(name, pattern) for pattern in owned)]
    if strangers or (names and owned[0] not in names):
        raise GossamerError(f"{path} holds {held_in(strangers or names)}; choose another folder, or move that away")


def held_in(names: Sequence[str]) -> str:
    """What a folder with these files in it holds: the word for it, if a verb wrote it, and the first files."""
    word = next((word for mark, word in HOLDINGS.items() if mark in names), "something else")
    return f"{word} ({', '.join(sorted(names)[:3])})"


def make_folder(path: Path) -> list[Path]:
    """Make a folder and its parents, as far as they aren't there, and have their names on disk; returns those that were
    made, the deepest first. Raises OSError if the disk refuses."""
    made = [folder for folder in (path, *path.parents) if not folder.exists()]
    path.mkdir(parents=True, exist_ok=True)
    for folder in made:
        sync(folder.parent)
    return made


def cant_write(folder: Path, error: OSError) -> str:
    """That the disk lets nobody write into a folder, and what to do."""
    mend = "make it writable, or choose another --out" if error.errno in LOCKED else "choose another --out"
    return f"can't write into {folder}: {error.strerror}; {mend}"


@contextmanager
def folder_to_fill(path: Path) -> Iterator[None]:
    """A folder, made if it isn't there, that vanishes again, with the parents that were made for it, if nothing but its
    lock is in it when the block ends."""
    try:
        made = make_folder(path)
    except OSError as error:
        raise GossamerError(cant_write(path, error)) from None
    try:
        yield
    finally:
        with suppress(OSError, GossamerError):  # not empty, gone, or another process has locked it meanwhile
            if made and [file.name for file in path.iterdir()] == [LOCK]:
                with alone_in(path, "writing"):
                    (path / LOCK).unlink()
            for folder in made:
                folder.rmdir()


@contextmanager
def alone_in(folder: Path, doing: str) -> Iterator[None]:
    """Keep other processes out of a folder while the block lasts; the system lets go when this one dies, however.

    Raises GossamerError if another holds the folder. Where files can't be locked (some network file systems), it warns
    and goes on. `doing` is what the other one is said to do.
    """
    import fcntl

    try:
        lock = open(folder / LOCK, "a", encoding="utf-8")  # noqa: SIM115  (closed below)
    except OSError as error:
        raise GossamerError(cant_write(folder, error)) from None
    with lock as file:
        try:
            for tries_left in reversed(range(5)):
                try:
                    fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
                    break
                except BlockingIOError:
                    if not tries_left:
                        raise
                    time.sleep(0.02)  # it may be one that only asks, see `is_held`
        except BlockingIOError:
            raise GossamerError(
                f"another process is {doing} in {folder}; wait until it has ended, end it, or choose another --out"
            ) from None
        except OSError as error:
            warnings.warn(
                f"{folder} can't be locked ({error.strerror}): let no other process write there", stacklevel=4
            )
        yield


def is_held(folder: Path) -> bool:
    """Whether some process is `alone_in` a folder now, as far as this machine's locks tell."""
    import fcntl

    try:
        with open(folder / LOCK, encoding="utf-8") as file:
            fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    except OSError:
        return False
    return False


@contextmanager
def atomic_directory(path: Path, owned: Sequence[str]) -> Iterator[Path]:
    """A folder to write into, which takes the name `path` when the block ends well and vanishes when it doesn't.

    An older folder of that name is replaced, at the end, on the terms of `check_replaceable`; one that wasn't there at
    the beginning isn't. Raises GossamerError if it may not be replaced, or if the disk refuses.
    """
    path = Path(path)
    check_replaceable(path, owned)
    replaces = path.exists()
    with ExitStack() as held:
        try:
            held.enter_context(folder_to_fill(path.parent))
            aside = Path(tempfile.mkdtemp(dir=path.parent, prefix=f".{path.name}."))
        except OSError as error:
            raise GossamerError(cant_write(path.parent, error)) from None
        held.callback(shutil.rmtree, aside, ignore_errors=True)
        try:
            yield aside
            for written in (*aside.rglob("*"), aside):
                if written.is_file() or written.is_dir():
                    sync(written)
            os.chmod(aside, FOLDER_MODE | aside.stat().st_mode & stat.S_ISGID)  # which it has of its parent
            check_replaceable(path, owned)  # somebody may have put something there meanwhile
            if replaces:
                _swap(aside, path)
            else:
                os.rename(aside, path)
            sync(path.parent)
        except OSError as error:
            if error.errno is None:
                raise
            raise GossamerError(
                f"writing {path} failed: {error.strerror}; what was there before is untouched"
            ) from error


def _swap(aside: Path, path: Path) -> None:
    """Give `aside` the name `path`; the folder that had it, if any, is moved away first and removed last."""
    if not path.exists():
        os.rename(aside, path)
        return
    old = Path(tempfile.mkdtemp(dir=path.parent, prefix=f".{path.name}.old."))
    try:
        os.rename(path, old / "was")
        try:
            os.rename(aside, path)
        except OSError:
            os.rename(old / "was", path)
            raise
    except OSError:
        with suppress(OSError):
            old.rmdir()  # only if it is empty: what couldn't be put back must not be lost
        raise
    sync(path.parent)
    shutil.rmtree(old, ignore_errors=True)


def sync(path: Path) -> None:
    """A file's bytes to the disk, or the names in a folder; the latter where the folder may be opened and its file
    system does that: what was written is there without it, until the power fails."""
    try:
        handle = os.open(path, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
    except OSError as error:
        if error.errno not in (*LOCKED, errno.EINVAL, errno.ENOTSUP, errno.ENOSYS) or not path.is_dir():
            raise
