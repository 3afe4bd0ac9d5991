"""Corpus to tokens, all of `gossamer tokenize`; its memory is bounded by the largest document and one shard.

1. Read the documents once, into a nameless file beside the output (a source may be a network, and is not
   asked twice).
2. Give whole modules to train, validation and test by their sizes.
3. Train the tokenizer on text of the training split, or load the given one.
4. Encode each split, an end of text after each document, and write shards and the manifest; the folder
   appears under its name when all of it is there.
"""

import hashlib
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO, NamedTuple

import numpy as np
from pydantic import Field

from gossamer.artifact import write_record
from gossamer.data.corpus import (
    SPLITS,
    TEXT_COLUMNS,
    Document,
    ReadOptions,
    Skips,
    Split,
    documents,
    split_of,
)
from gossamer.data.tokenizer import LARGEST_VOCABULARY, SMALLEST_VOCABULARY, Tokenizer
from gossamer.data.tokens import MANIFEST, TOKENIZER, Manifest, Skipped, SplitManifest, write_shards
from gossamer.errors import GossamerError
from gossamer.folders import atomic_directory

Progress = Callable[[str, int, int | None], None]
"""Told the stage ("read", "train", "encode"), the bytes done, and the bytes in all if they are known."""

ENCODED_AT_ONCE = 2_000_000
"""Characters: enough to keep the cores busy, few enough for the library's objects (100 bytes a token)."""
NAMED_MODULES = 1000


class TokenizeConfig(ReadOptions):
    """What to tokenize, and how."""

    sources: tuple[str, ...] = ("stdlib",)
    """Where the text comes from: `stdlib` (this Python's standard library without its tests),
    `site-packages`, folders, files, JSON Lines (`.jsonl`, a `text` a line), or `hub:NAME[:CONFIG]` (a hub
    data set, streamed)."""
    vocab_size: int = Field(default=2048, ge=SMALLEST_VOCABULARY, le=LARGEST_VOCABULARY)
    """Tokens in the vocabulary to train, the end of text included; a small corpus may give fewer. Unused with
    `tokenizer`."""
    whole: tuple[str, ...] = ("]\n", "]]\n", " enumerate")
    """Texts that become single tokens however rare they are. By default those answers of the paper's tasks
    which the standard library is too small to teach: a nested list's end is one of the two answers of the
    bracket task. Unused with `tokenizer`."""
    tokenizer: Path | None = None
    """A `tokenizer.json` to use instead of training one."""
    tokenizer_bytes: int = Field(default=100_000_000, ge=1)
    """Train the tokenizer on about this many bytes: every k-th document of the training split. Our choice."""
    held_out: float = Field(default=0.05, gt=0, le=0.25)
    """The fraction of the bytes for validation, and as much again for test, in whole modules."""


def tokenize(config: TokenizeConfig, out: Path, progress: Progress | None = None) -> Manifest:
    """Write a tokens folder at `out`, in place of an older one.

    Raises GossamerError if a source doesn't exist, if no text is left, if there are fewer than three modules,
    or if `out` holds anything but tokens.
    """
    out = Path(out)
    report = progress or _say_nothing
    skips = Skips()
    read = documents(config.sources, skips, config)
    tokenizer = Tokenizer.load(config.tokenizer) if config.tokenizer else None
    with (
        atomic_directory(out, (MANIFEST, TOKENIZER, "*.npy")) as folder,
        TemporaryFile(dir=folder) as file,
    ):
        spool = _Spool(file)
        spool.fill(read, _Meter(report, "read", None))
        if not spool.entries:
            raise _empty_corpus(config, skips)
        by_split = spool.split(config.held_out)
        if tokenizer is None:
            chosen = _spread(by_split["train"], config.tokenizer_bytes)
            meter = _Meter(report, "train", _n_bytes(chosen))
            tokenizer = Tokenizer.train(spool.texts(chosen, meter), config.vocab_size, config.whole)
        tokenizer.save(folder / TOKENIZER)
        meter = _Meter(report, "encode", _n_bytes(spool.entries))
        manifest = Manifest(
            format_version=1,
            sources=config.sources,
            corpus_hash=spool.hash.hexdigest(),
            tokenizer_hash=tokenizer.hash,
            vocab_size=tokenizer.vocab_size,
            end_of_text=tokenizer.end_of_text,
            skipped=tuple(Skipped(reason=r, count=n, first=skips.first[r]) for r, n in skips.count.items()),
            splits={
                split: _write_split(folder, split, entries, spool.texts(entries, meter), tokenizer)
                for split, entries in by_split.items()
            },
        )
        write_record(folder / MANIFEST, manifest)
    return manifest


def summary(manifest: Manifest) -> list[tuple[str, ...]]:
    """A table for the terminal: a row of headings, then one a split, and their sum."""
    rows: list[tuple[str, ...]] = [("split", "documents", "modules", "bytes", "tokens", "sha256")]
    counts = [(part.documents, part.n_modules, part.bytes, part.tokens) for part in manifest.splits.values()]
    for (split, part), numbers in zip(manifest.splits.items(), counts, strict=True):
        rows.append((split, *_with_commas(numbers), part.hash[:16]))
    rows.append(("all", *_with_commas(map(sum, zip(*counts, strict=True))), manifest.corpus_hash[:16]))
    return rows


def notes(manifest: Manifest) -> list[str]:
    """What the table doesn't say: the tokenizer, and what was left out."""
    n_bytes = sum(part.bytes for part in manifest.splits.values())
    n_tokens = sum(part.tokens for part in manifest.splits.values())
    return [
        f"tokenizer {manifest.tokenizer_hash[:16]}: a vocabulary of {manifest.vocab_size:,}, "
        f"{n_bytes / n_tokens:.2f} bytes a token",
        *(f"skipped {skip.count:,} {skip.reason} (first: {skip.first})" for skip in manifest.skipped),
    ]


class _Entry(NamedTuple):
    """Where a document lies in the spool."""

    module: str
    offset: int
    n_bytes: int


class _Meter:
    """Reports the bytes done in one stage."""

    def __init__(self, report: Progress, stage: str, total: int | None) -> None:
        self._report, self._stage, self._total = report, stage, total
        self._done = 0

    def add(self, n_bytes: int) -> None:
        self._done += n_bytes
        self._report(self._stage, self._done, self._total)


class _Spool:
    """The documents' texts end to end in a file, and where each of them lies."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self.entries: list[_Entry] = []
        self.hash = hashlib.sha256()

    def fill(self, read: Iterable[Document], meter: _Meter) -> None:
        offset = 0
        for document in read:
            data = document.text.encode()
            self._file.write(data)
            self.entries.append(_Entry(document.module, offset, len(data)))
            self.hash.update(len(data).to_bytes(8, "little") + data)
            offset += len(data)
            meter.add(len(data))

    def split(self, held_out: float) -> dict[Split, list[_Entry]]:
        sizes: Counter[str] = Counter()
        for entry in self.entries:
            sizes[entry.module] += entry.n_bytes
        split_by_module = split_of(sizes, held_out)
        by_split: dict[Split, list[_Entry]] = {split: [] for split in SPLITS}
        for entry in self.entries:
            by_split[split_by_module[entry.module]].append(entry)
        return by_split

    def texts(self, entries: Iterable[_Entry], meter: _Meter) -> Iterator[str]:
        for entry in entries:
            self._file.seek(entry.offset)
            yield self._file.read(entry.n_bytes).decode()
            meter.add(entry.n_bytes)


def _write_split(
    folder: Path, split: Split, entries: Sequence[_Entry], texts: Iterator[str], tokenizer: Tokenizer
) -> SplitManifest:
    shards = write_shards(folder, split, _encode(texts, tokenizer))
    modules = sorted({entry.module for entry in entries})
    return SplitManifest(
        documents=len(entries),
        bytes=_n_bytes(entries),
        tokens=sum(shard.tokens for shard in shards),
        n_modules=len(modules),
        modules=tuple(modules[:NAMED_MODULES]),
        shards=shards,
    )


def _encode(texts: Iterable[str], tokenizer: Tokenizer) -> Iterator[np.ndarray]:
    """The tokens of each document and an end of text, encoded many at once."""
    for some in _batches(texts):
        for ids in tokenizer.encode_batch(some):
            yield np.array([*ids, tokenizer.end_of_text], dtype=np.uint16)


def _batches(texts: Iterable[str]) -> Iterator[list[str]]:
    batch: list[str] = []
    size = 0
    for text in texts:
        batch.append(text)
        size += len(text)
        if size >= ENCODED_AT_ONCE:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def _spread(entries: Sequence[_Entry], n_bytes: int) -> Sequence[_Entry]:
    """Every k-th entry, k the smallest that leaves about `n_bytes`."""
    return entries[:: -(-_n_bytes(entries) // n_bytes)]


def _n_bytes(entries: Iterable[_Entry]) -> int:
    return sum(entry.n_bytes for entry in entries)


def _with_commas(numbers: Iterable[int]) -> tuple[str, ...]:
    return tuple(f"{number:,}" for number in numbers)


def _say_nothing(_stage: str, _done: int, _total: int | None) -> None:
    pass


def _empty_corpus(config: TokenizeConfig, skips: Skips) -> GossamerError:
    return GossamerError(
        f"the corpus is empty: no text in {', '.join(config.sources)}; skipped: {skips}. Expected UTF-8 "
        f"files ending in {' or '.join(config.suffixes)} (--suffixes), or JSON Lines with a key "
        f"{config.column or ' or '.join(TEXT_COLUMNS)} (--column)"
    )
