"""What every verb writes: a folder with JSON for people and safetensors for numbers, complete or not there at all.

1. `Record`: frozen pydantic models; an unknown or missing key is an error that names the nearest known ones.
2. `read_record` / `write_record`: a record <-> a JSON file, written aside and renamed; `write_figure` so for a picture.
3. `read_arrays` / `write_arrays`: safetensors <-> numpy arrays; a truncated or foreign file is a clear error.
"""

import hashlib
import json
import os
import tempfile
from collections.abc import Mapping
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, TypeVar

import numpy as np
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from gossamer.errors import GossamerError, reading, unknown
from gossamer.folders import FILE_MODE, sync

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
        said = first["msg"].removeprefix("Value error, ")
        if first["type"] == "value_error" and isinstance(first["input"], dict):  # of several keys, which it names
            raise GossamerError(f"{where}: {key}{': ' * bool(key)}{said}") from None
        got = repr(first.get("input"))
        shown = got if len(got) < 120 else got[:120] + "..."
        raise GossamerError(f"{where}: {key or 'value'}: {said} (got {shown})") from None


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
PIECE = 1 << 16
"""Bytes that are asked for at a time, as that much is taken however short the file is."""


def read_json(path: Path, most_bytes: int = MOST_BYTES) -> Any:
    """The JSON in a file. Raises GossamerError if it is missing or is not JSON, is too long, or says one key twice;
    Unreadable if the disk refuses."""
    content = bytearray()
    try:
        with reading(path), open(path, "rb") as file:
            while len(content) <= most_bytes and (piece := file.read(PIECE)):
                content += piece
    except FileNotFoundError:
        raise GossamerError(f"{path} does not exist") from None
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
        os.chmod(aside, FILE_MODE)
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
    os.chmod(path, FILE_MODE)  # safetensors lets its owner alone read it


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
