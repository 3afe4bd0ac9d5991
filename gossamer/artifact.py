"""What every verb writes: a folder with JSON for people and safetensors for numbers, complete or not there at all.

1. `Record`: frozen pydantic models; an unknown or missing key is an error that names the nearest known ones.
2. `read_record` / `write_record`: a record <-> a JSON file, written aside and renamed; `write_figure` so for a picture.
3. `atomic_directory`: a folder that appears under its name only when all of its files are written and synced.
4. `read_arrays` / `write_arrays`: safetensors <-> numpy arrays; a truncated or foreign file is a clear error.
"""

import errno
import hashlib
import json
import os
import shutil
import tempfile
import time
import warnings
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager, suppress
from fnmatch import fnmatch
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, TypeVar

import numpy as np
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from gossamer.errors import GossamerError, Unreadable, unknown

if TYPE_CHECKING:
    from matplotlib.figure import Figure


class Record(BaseModel):
    """A frozen set of named values that refuses unknown keys; the docstring under a field is its `--help` text."""

    model_config = ConfigDict(
        frozen=True, extra="forbid", use_attribute_docstrings=True, allow_inf_nan=False, protected_namespaces=()
    )


Seed = Annotated[int, Field(ge=0, lt=1 << 63)]
"""Of a generator: with some added to it, it still fits into the 64 bits that there are for it."""
AnyRecord = TypeVar("AnyRecord", bound=Record)


def build_record(kind: type[AnyRecord], values: Mapping[str, Any], where: str) -> AnyRecord:
    """A record from plain values.

    Raises GossamerError that says `where` the values came from, which key is wrong and what was expected.
    """
    try:
        return kind.model_validate(values)
    except ValidationError as error:
        # A misspelt key makes two errors, unknown and missing; the unknown one can offer the right name.
        first = next((e for e in error.errors() if e["type"] == "extra_forbidden"), error.errors()[0])
        key = ".".join(str(part) for part in first["loc"])
        if first["type"] == "extra_forbidden":
            fields = _fields_at(kind, first["loc"][:-1])
            raise GossamerError(f"{where}: {unknown('key', str(first['loc'][-1]), fields)}") from None
        if first["type"] == "missing":
            raise GossamerError(f"{where}: the key {key!r} is missing") from None
        got = repr(first.get("input"))
        shown = got if len(got) < 120 else got[:120] + "..."
        raise GossamerError(f"{where}: {key or 'value'}: {first['msg']} (got {shown})") from None


def _fields_at(kind: type[BaseModel], path: tuple[int | str, ...]) -> list[str]:
    """The keys that the record at a place inside a record takes."""
    for part in path:
        inner = kind.model_fields[part].annotation if isinstance(part, str) and part in kind.model_fields else None
        if not (isinstance(inner, type) and issubclass(inner, BaseModel)):
            return []
        kind = inner
    return list(kind.model_fields)


MOST_BYTES = 1 << 28
"""Of a file of JSON: one that is longer is none that this package has written."""


def read_json(path: Path, most_bytes: int = MOST_BYTES) -> Any:
    """The JSON in a file. Raises GossamerError if it is missing or is not JSON, is too long, or says one key twice;
    Unreadable if the disk refuses."""
    try:
        with open(path, "rb") as file:
            content = file.read(most_bytes + 1)
    except FileNotFoundError:
        raise GossamerError(f"{path} does not exist") from None
    except OSError as error:
        raise Unreadable(f"{path} can't be read: {error.strerror}") from None
    if len(content) > most_bytes:
        raise GossamerError(f"{path} is damaged or of another kind: it has more than {most_bytes:,} bytes")
    try:
        return json.loads(content.decode(), object_pairs_hook=_each_key_once)
    except (ValueError, RecursionError) as error:
        raise GossamerError(f"{path} is not readable JSON: {error}") from None


def _each_key_once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        keys = [key for key, _ in pairs]
        raise ValueError(f"it says {next(key for key in keys if keys.count(key) > 1)!r} twice")
    return found


def read_record(kind: type[AnyRecord], path: Path, most_bytes: int = MOST_BYTES) -> AnyRecord:
    """A record from a JSON file. Raises GossamerError naming the file and the key, or as `read_json` does."""
    values = read_json(path, most_bytes)
    if not isinstance(values, dict):
        raise GossamerError(f"{path}: expected a JSON object, got {type(values).__name__}")
    return build_record(kind, values, str(path))


def write_record(path: Path, record: Record) -> None:
    """A record as indented JSON, in place of what was there, never half-written."""
    write_text(path, record.model_dump_json(indent=2) + "\n")


def write_text(path: Path, text: str) -> None:
    """Text to a file in UTF-8, as `write_bytes` does it."""
    write_bytes(path, text.encode())


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
_ASIDE = ".{}.????????"
"""What `tempfile` makes of a file's name: eight characters are its own."""


def write_bytes(path: Path, content: bytes) -> None:
    """Bytes to a file: written aside, synced, renamed. A device or pipe is written to; it stays what it is."""
    if _is_stream(path):
        _write_to_stream(path, content)
        return
    try:
        handle, aside = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    except OSError as error:
        error.filename = str(path)  # the name that was asked for, not the one aside
        raise
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        os.chmod(aside, 0o644)
        os.replace(aside, path)
    except BaseException:
        Path(aside).unlink(missing_ok=True)
        raise
    sync(path.parent)


def _is_stream(path: Path) -> bool:
    """Whether a name is that of a device, a pipe or an open file, as `/dev/stdout` is: no file may replace those."""
    where = path.absolute()
    in_system = where.parent in (Path("/dev"), Path("/dev/fd")) or where.is_relative_to("/proc")
    return in_system or (path.exists() and not path.is_file())


def _write_to_stream(path: Path, content: bytes) -> None:
    try:
        with open(path, "ab") as file:  # where stdout leads to a file, what was printed before stays
            file.write(content)
    except OSError as error:
        error.filename = str(path)
        raise


def write_figure(path: Path, figure: "Figure", tight: bool = False) -> None:
    """A picture, in the format that the file's name says, as `write_bytes` does it; `tight` cuts it to what is drawn.

    Raises GossamerError if the name says no format that can be written.
    """
    kind = path.suffix.removeprefix(".").lower()
    if kind not in figure.canvas.get_supported_filetypes():
        raise GossamerError(f"can't draw to {str(path)!r}: expected a name that ends in .png, .svg or .pdf")
    picture = BytesIO()
    figure.savefig(picture, format=kind, dpi=120, bbox_inches="tight" if tight else None)
    write_bytes(path, picture.getvalue())


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


def cant_write(folder: Path, error: OSError) -> str:
    """That the disk lets nobody write into a folder, and what to do."""
    mend = "make it writable, or choose another --out" if error.errno in LOCKED else "choose another --out"
    return f"can't write into {folder}: {error.strerror}; {mend}"


@contextmanager
def folder_to_fill(path: Path) -> Iterator[None]:
    """A folder, made if it isn't there, that vanishes again, with the parents that were made for it, if nothing but its
    lock is in it when the block ends."""
    made = [folder for folder in (path, *path.parents) if not folder.exists()]
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise GossamerError(cant_write(path, error)) from None
    try:
        for folder in made:
            sync(folder.parent)
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
            raise GossamerError(f"can't write beside {path}: {error.strerror}") from None
        held.callback(shutil.rmtree, aside, ignore_errors=True)
        try:
            yield aside
            for written in (*aside.rglob("*"), aside):
                if written.is_file() or written.is_dir():
                    sync(written)
            os.chmod(aside, 0o755)
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
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def hash_file(path: Path) -> str:
    """The SHA-256 of a file's bytes, in hex."""
    with open(path, "rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def write_arrays(path: Path, arrays: Mapping[str, np.ndarray]) -> None:
    """Arrays to a safetensors file. Raises GossamerError if the disk refuses."""
    from safetensors import SafetensorError
    from safetensors.numpy import save_file

    try:
        save_file({name: np.asarray(array, order="C") for name, array in arrays.items()}, path)
    except SafetensorError as error:
        raise GossamerError(f"can't write {path}: {error}") from None
    os.chmod(path, 0o644)  # safetensors lets its owner alone read it


def read_arrays(path: Path) -> dict[str, np.ndarray]:
    """All arrays of a safetensors file. Raises GossamerError if it is missing, truncated or not safetensors."""
    from safetensors import SafetensorError
    from safetensors.numpy import load_file

    try:
        return load_file(path)
    except FileNotFoundError:
        raise GossamerError(f"{path} does not exist") from None
    except (SafetensorError, OSError, ValueError, KeyError) as error:
        raise GossamerError(
            f"{path} can't be read: {error}. It is truncated or not a safetensors file; write or copy it again"
        ) from None
