"""Text from where it lies: a stream of documents in a fixed order, and the split each of them belongs to.

1. A *source* is `stdlib`, `site-packages`, a folder, a file, a JSON Lines file, or `hub:NAME[:CONFIG]`. All
   names are checked before the first byte is read.
2. Files come sorted by path, lines and rows in their own order. What isn't text is skipped and counted, never
   fatal.
3. A document is bytes that decode as UTF-8, hold no NUL and aren't only white space. Of exact duplicates
   (SHA-256 of the text) the first stays, whatever source the others come from.
4. `split_of` gives whole top-level modules to train, validation or test, so that no chunk of a held-out
   package is trained on. A module of the same name in two sources is the same module.

Not for tokens: a document is text here.
"""

import hashlib
import json
import os
import sysconfig
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from difflib import get_close_matches
from functools import partial
from pathlib import Path
from typing import Any, Literal, NamedTuple, get_args

from pydantic import Field, field_validator

from gossamer.artifact import Record
from gossamer.errors import GossamerError

Split = Literal["train", "validation", "test"]
SPLITS: tuple[Split, ...] = get_args(Split)

Reason = Literal["unreadable", "binary", "empty", "not UTF-8", "duplicate", "malformed line"]

TEXT_COLUMNS = ("text", "content")
MODULE_COLUMNS = ("module", "repo", "repo_name", "path")
NOT_IN_STDLIB = frozenset({"test", "tests", "idle_test", "site-packages", "dist-packages"})


class Document(NamedTuple):
    """One file, line or row."""

    name: str
    """Where it came from, for messages: a path below the source's root, or `file.jsonl:line`."""
    module: str
    """The top-level module or folder that it is split by."""
    text: str
    """The text, unchanged: a byte order mark and CRLF stay."""


class Skips:
    """How many documents were left out, by reason, and the first of each."""

    def __init__(self) -> None:
        self.count: dict[Reason, int] = {}
        self.first: dict[Reason, str] = {}

    def add(self, reason: Reason, name: str) -> None:
        """Count one document left out."""
        self.count[reason] = self.count.get(reason, 0) + 1
        self.first.setdefault(reason, name)

    def __str__(self) -> str:
        if not self.count:
            return "nothing"
        return ", ".join(f"{n:,} {reason} (first: {self.first[reason]})" for reason, n in self.count.items())


class ReadOptions(Record):
    """How sources are read."""

    suffixes: tuple[str, ...] = (".py",)
    """Endings of the files taken from a folder, e.g. `.py .pyi`. `.jsonl` files are read as JSON Lines. A
    file that is named as a source is taken whatever its ending."""
    column: str | None = None
    """The key of a JSON line, or the column of a hub data set, that holds the text. By default `text`, else
    `content`."""
    hub_split: str = "train"
    """The split of a hub data set to read; it is split again here, by module."""
    hub_documents: int | None = Field(default=None, ge=1)
    """Stop after this many rows of each hub data set."""
    hub_bytes: int | None = Field(default=100_000_000, ge=1)
    """Stop after this many bytes of text of each hub data set (they are streamed, and some never end). Our
    choice: 100 MB."""

    @field_validator("suffixes")
    @classmethod
    def _suffixes_start_with_a_dot(cls, suffixes: tuple[str, ...]) -> tuple[str, ...]:
        wrong = [suffix for suffix in suffixes if not suffix.startswith(".")]
        if wrong or not suffixes:
            raise ValueError(f"expected endings with their dot, such as .py; got {wrong or 'none'}")
        return suffixes


class _Candidate(NamedTuple):
    name: str
    module: str
    data: bytes


Reader = Callable[[Skips], Iterator[_Candidate]]
DEFAULTS = ReadOptions()


def documents(sources: Sequence[str], skips: Skips, options: ReadOptions = DEFAULTS) -> Iterator[Document]:
    """The documents of all `sources`, each text once, always in the same order; `skips` counts the others.

    Raises GossamerError at once if a source doesn't exist, and while reading if a hub data set breaks off (a
    corpus cut short in silence would be another corpus under the same name).
    """
    if not sources:
        raise GossamerError("no source of text given; expected stdlib, site-packages, a path or hub:NAME")
    return _readable([reader for source in sources for reader in _readers(source, options)], skips)


def _readable(readers: Iterable[Reader], skips: Skips) -> Iterator[Document]:
    """Steps 2 and 3: what of the candidates is text, and wasn't there before."""
    seen: set[bytes] = set()
    for reader in readers:
        for name, module, data in reader(skips):
            if not data.strip():
                skips.add("empty", name)
                continue
            if b"\0" in data:
                skips.add("binary", name)
                continue
            try:
                text = data.decode()
            except UnicodeDecodeError:
                skips.add("not UTF-8", name)
                continue
            digest = hashlib.sha256(data).digest()
            if digest in seen:
                skips.add("duplicate", name)
                continue
            seen.add(digest)
            yield Document(name, module, text)


def _readers(source: str, options: ReadOptions) -> list[Reader]:
    """Step 1: what reads this source."""
    if source == "stdlib":
        return [partial(_walk, Path(sysconfig.get_path("stdlib")), (".py",), options, _is_in_stdlib)]
    if source == "site-packages":
        roots = dict.fromkeys(Path(sysconfig.get_path(lib)) for lib in ("purelib", "platlib"))
        return [partial(_walk, root, options.suffixes, options, _is_visible) for root in roots]
    if source.startswith("hub:"):
        return [_hub_reader(source, options)]
    path = Path(os.path.expanduser(source))
    if os.path.isdir(path):
        return [partial(_walk, path, options.suffixes, options, _is_visible)]
    if os.path.exists(path):
        return [partial(_read_file, path, path.name, path.stem, options)]
    if os.path.islink(path):
        raise GossamerError(f"{source} is a link to {os.readlink(path)}, which does not exist")
    near = get_close_matches(source, ["stdlib", "site-packages", *_beside(path)], n=1, cutoff=0.75)
    hint = f"; did you mean {near[0]!r}?" if near else ""
    raise GossamerError(f"{source} does not exist, nor is it stdlib, site-packages or hub:OWNER/NAME{hint}")


def _beside(path: Path) -> list[str]:
    """The paths in the folder of `path`, for the error's guess at what was meant."""
    try:
        return [str(path.parent / name) for name in os.listdir(path.parent)]
    except OSError:
        return []


def _walk(
    root: Path,
    suffixes: Sequence[str],
    options: ReadOptions,
    wanted: Callable[[Path, str], bool],
    skips: Skips,
) -> Iterator[_Candidate]:
    """The files below `root` with one of the suffixes, sorted, through the folders that are `wanted`."""

    def unreadable(error: OSError) -> None:
        skips.add("unreadable", str(error.filename))

    for folder, folders, files in os.walk(root, onerror=unreadable):
        below = Path(folder).relative_to(root)
        folders[:] = sorted(name for name in folders if wanted(below, name))
        for file in sorted(files):
            if file.endswith(tuple(suffixes)) and wanted(below, file):
                relative = below / file
                module = relative.parts[0] if len(relative.parts) > 1 else relative.stem
                yield from _read_file(root / relative, relative.as_posix(), module, options, skips)


def _is_visible(_below: Path, name: str) -> bool:
    return not name.startswith(".") and name != "__pycache__"


def _is_in_stdlib(below: Path, name: str) -> bool:
    """Neither a test, nor installed by the user, nor written by the build of this very interpreter.

    The last (`_sysconfigdata*`, `config-*`) holds paths of the machine: without it two machines with the same
    Python have the same corpus.
    """
    is_built = below == Path() and name.startswith(("_sysconfigdata", "config-"))
    return _is_visible(below, name) and name not in NOT_IN_STDLIB and not is_built


def _read_file(path: Path, name: str, module: str, options: ReadOptions, skips: Skips) -> Iterator[_Candidate]:
    """One document, or one a line for JSON Lines."""
    name, module = _printable(name), _printable(module)
    if not os.path.isfile(path):  # a broken link, a pipe (which would block), a device
        skips.add("unreadable", name)
        return
    try:
        if path.suffix == ".jsonl":
            with path.open("rb") as lines:
                for number, line in enumerate(lines, start=1):
                    yield from _read_line(line, f"{name}:{number}", options, skips)
        else:
            yield _Candidate(name, module, path.read_bytes())
    except OSError:
        skips.add("unreadable", name)


def _read_line(line: bytes, name: str, options: ReadOptions, skips: Skips) -> Iterator[_Candidate]:
    if not line.strip():
        skips.add("empty", name)
        return
    try:
        row = json.loads(line.decode())
    except UnicodeDecodeError:
        skips.add("not UTF-8", name)
        return
    except (ValueError, RecursionError):
        row = None
    candidate = _from_row(row, name, options) if isinstance(row, dict) else None
    if candidate is None:
        skips.add("malformed line", name)
    else:
        yield candidate


def _from_row(row: Mapping[str, Any], name: str, options: ReadOptions) -> _Candidate | None:
    """A document from a JSON line or a hub row, or None if it has no text."""
    text = next((row[column] for column in _text_columns(options) if isinstance(row.get(column), str)), None)
    if text is None:
        return None
    # JSON can spell half of a surrogate pair, which is no text: as bytes it fails the check for UTF-8.
    return _Candidate(name, _module_of_row(row) or name, text.encode(errors="surrogatepass"))


def _text_columns(options: ReadOptions) -> tuple[str, ...]:
    return (options.column,) if options.column else TEXT_COLUMNS


def _module_of_row(row: Mapping[str, Any]) -> str | None:
    """The top part of the first of `MODULE_COLUMNS` that is there: `os` of module `os.path`, `src` of path
    `/src/a.py`, `a` of path `a.py`."""
    for column in MODULE_COLUMNS:
        value = row.get(column)
        if isinstance(value, str):
            top = next((part for part in value.split("/") if part not in ("", ".")), "")
            if column in ("module", "path"):
                top = top.split(".")[0] or top
            if top:
                return _printable(top)
    return None


def _printable(name: str) -> str:
    """A name that isn't UTF-8 arrives with lone surrogates, which no JSON file can hold: escape them."""
    return name.encode(errors="backslashreplace").decode()


def _hub_reader(source: str, options: ReadOptions) -> Reader:
    """A hub data set, streamed, so that only what is read is downloaded.

    NAME may be a local folder in the hub's format.
    """
    name, _, config = source.removeprefix("hub:").partition(":")
    if not name:
        raise GossamerError(f"{source!r} names no data set; expected hub:NAME or hub:NAME:CONFIG")
    try:
        from datasets import load_dataset
    except ImportError as error:
        raise GossamerError(f"{source} needs the datasets library ({error}): pip install 'gossamer[hub]'") from None
    try:
        rows = load_dataset(name, config or None, split=options.hub_split, streaming=True)
    except Exception as error:  # names, networks, formats: the library has no common class for what can go wrong
        raise GossamerError(
            f"can't open {source}, split {options.hub_split!r}: {error}. Expected hub:NAME or "
            "hub:NAME:CONFIG of a data set without code of its own; the split is set by --hub-split"
        ) from error
    return partial(_read_rows, rows, source, options)


def _read_rows(rows: Iterable[Any], source: str, options: ReadOptions, skips: Skips) -> Iterator[_Candidate]:
    n_bytes = 0
    for number, row in enumerate(_unbroken(rows, source), start=1):
        candidate = _from_row(row, f"{source}:{number}", options)
        if candidate is not None:
            yield candidate
            n_bytes += len(candidate.data)
        elif number == 1 and row.keys().isdisjoint(_text_columns(options)):
            expected = " or ".join(map(repr, _text_columns(options)))
            raise GossamerError(
                f"{source}: expected a column of text called {expected}, got {sorted(row)}; name one with --column"
            )
        else:
            skips.add("malformed line", f"{source}:{number}")
        if number == options.hub_documents or (options.hub_bytes is not None and n_bytes >= options.hub_bytes):
            return


def _unbroken(rows: Iterable[Any], source: str) -> Iterator[Any]:
    try:
        yield from rows
    except Exception as error:  # as above
        raise GossamerError(
            f"{source} broke off: {error}. Try again, or take less of it with --hub-documents or --hub-bytes"
        ) from error


def split_of(sizes: Mapping[str, int], held_out: float = 0.05) -> dict[str, Split]:
    """Which split each module belongs to, from the modules' `sizes` in bytes, whatever order they come in.

    A held-out split's share is `held_out` of all bytes. The modules, in the order of the SHA-256 of their
    names, go to whichever of validation and test is emptier if they fit into its share, else to train; so a
    module larger than a share is trained on. If no module fits, a held-out split takes the smallest one left
    (our choice): every split holds at least one module.

    Raises GossamerError if there are fewer than three modules.
    """
    if len(sizes) < 3:
        raise GossamerError(
            "expected at least three top-level modules, one each for train, validation and test, got "
            f"{len(sizes)}: {', '.join(sorted(sizes))}. Text is split by module, never by chunk: name more "
            'sources, or the folder above or below, or give JSON Lines ({"text": ..., "module": ...}), where a '
            "line without a module is one of its own"
        )
    share = held_out * sum(sizes.values())
    filled: dict[Split, int] = {"validation": 0, "test": 0}
    splits: dict[str, Split] = dict.fromkeys(sizes, "train")
    for module in sorted(sizes, key=_name_hash):
        emptier = min(filled, key=lambda split: filled[split])
        if filled[emptier] + sizes[module] <= share:
            splits[module] = emptier
            filled[emptier] += sizes[module]
    for held in filled:
        if held not in splits.values():
            left = [module for module in sizes if splits[module] == "train"]
            splits[min(left, key=lambda module: (sizes[module], _name_hash(module)))] = held
    return splits


def _name_hash(module: str) -> bytes:
    return hashlib.sha256(module.encode()).digest()
