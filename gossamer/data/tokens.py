"""Tokens on disk, and the batches drawn from them.

1. A *tokens folder* holds `tokenizer.json`, `manifest.json` (what it was made of, with hashes) and, for each
   split, shards `train-00000.npy`, ...: 1-d uint16 arrays, each document followed by one end of text.
2. `open_tokens` maps the shards into memory (nothing is read before it is used) and compares them with the
   manifest; `open_token_file` does so for any one 1-d uint16 `.npy`.
3. `TokenStream.batch(seed, i, ...)` is a pure function of (seed, i): a counter-based generator keyed by the
   two draws uniformly random windows. There is no iterator to save, so a resumed run, or one on another
   number of processes, sees the same batches.

Not for text: see `corpus.py` and `tokenizer.py`.
"""

import hashlib
from collections.abc import Iterable, Sequence
from functools import cached_property
from pathlib import Path
from typing import Literal

import numpy as np
from jaxtyping import Int64, UInt16

from gossamer.artifact import Record, hash_file, read_record
from gossamer.data.corpus import SPLITS, Split
from gossamer.data.tokenizer import Tokenizer
from gossamer.errors import GossamerError, Unreadable, reading, unknown

SHARD_TOKENS = 64_000_000
MANIFEST = "manifest.json"
TOKENIZER = "tokenizer.json"


class Shard(Record):
    """One file of tokens."""

    file: str
    """Its name in the folder."""
    tokens: int
    """How many tokens it holds."""
    sha256: str
    """SHA-256 of the file, in hex."""


class Skipped(Record):
    """Documents that were left out."""

    reason: str
    """Why."""
    count: int
    """How many."""
    first: str
    """The name of the first."""


class SplitManifest(Record):
    """One of train, validation and test."""

    documents: int
    """The number of documents."""
    bytes: int
    """Their text, in bytes of UTF-8."""
    tokens: int
    """Their tokens, ends of text included."""
    n_modules: int
    """The number of top-level modules."""
    modules: tuple[str, ...]
    """The names of the modules, sorted; only the first 1,000, since each JSON line may be a module of its
    own."""
    shards: tuple[Shard, ...]
    """The files, in order."""

    @property
    def hash(self) -> str:
        """SHA-256, in hex, over the shards' hashes."""
        return _hash_of([shard.sha256 for shard in self.shards])


class Manifest(Record):
    """What a tokens folder holds and what it was made of."""

    format_version: Literal[1]
    """The version of this layout."""
    sources: tuple[str, ...]
    """Where the text came from, as it was asked for."""
    corpus_hash: str
    """SHA-256, in hex, over all documents in order, each preceded by its length in 8 bytes, little-endian."""
    tokenizer_hash: str
    """The hash of the tokenizer."""
    vocab_size: int
    """The number of tokens in the vocabulary, the end of text included."""
    end_of_text: int
    """The token that follows each document."""
    skipped: tuple[Skipped, ...]
    """What was left out."""
    splits: dict[Split, SplitManifest]
    """Train, validation and test."""


class TokenStream:
    """The tokens of one split, in one or more memory-mapped shards.

    `hashes` are the SHA-256 of the files if they are known; otherwise the files are read when `hash` is first
    asked for. Raises GossamerError if a file is missing, truncated or anything but a 1-d uint16 array.
    """

    def __init__(self, files: Sequence[Path], hashes: Sequence[str] | None = None) -> None:
        self.files = tuple(files)
        self.shards: tuple[UInt16[np.memmap, " _"], ...] = tuple(_map(file) for file in files)
        self._hashes = hashes
        # A memmap makes another memmap of each slice, at thrice the price of an array's.
        self._plain = [shard.view(np.ndarray) for shard in self.shards]

    @property
    def n_tokens(self) -> int:
        """The tokens in all shards."""
        return sum(len(shard) for shard in self.shards)

    @cached_property
    def hash(self) -> str:
        """SHA-256, in hex, over the shards' hashes."""
        return _hash_of(self._hashes or [hash_file(file) for file in self.files])

    def batch(self, seed: int, i: int, batch_size: int, length: int) -> Int64[np.ndarray, "batch_size length"]:
        """Batch number `i` of `seed` (both from 0 to 2**64 - 1): windows of `length` consecutive tokens.

        Every start of a window within a shard is equally likely (but for 1 part in 2**64 / n_tokens). Row r
        depends on (seed, i, r) alone, so processes that each take a slice of the rows see together what one
        would see.

        Raises GossamerError if no shard holds `length` tokens.
        """
        n_starts = np.array([max(len(shard) - length + 1, 0) for shard in self._plain])
        self._require(int(n_starts.sum()), length)
        # The generator's raw output: numpy promises that it never changes, which it doesn't of `integers`.
        drawn = np.random.Philox(key=np.array([seed, i], dtype=np.uint64)).random_raw(batch_size)
        return self._gather(drawn % np.uint64(n_starts.sum()), n_starts, 1, length)

    def windows(self, n: int, length: int) -> Int64[np.ndarray, "at_most_n length"]:
        """Up to `n` windows of `length` tokens, the same every time, evenly spaced over the shards, none
        overlapping.

        Fewer if there are not so many. Raises GossamerError if no shard holds `length` tokens.
        """
        n_slots = np.array([len(shard) // length for shard in self._plain])
        total = int(n_slots.sum())
        self._require(total, length)
        n = min(n, total)
        return self._gather(np.arange(n) * total // n, n_slots, length, length)

    def _gather(
        self, places: np.ndarray, n_places: np.ndarray, stride: int, length: int
    ) -> Int64[np.ndarray, "n length"]:
        """The windows at `places`, counted through shards with `n_places` each, `stride` tokens apart."""
        ends = np.cumsum(n_places)
        places = places.astype(np.int64)
        shards = np.searchsorted(ends, places, side="right")
        starts = (places - (ends - n_places)[shards]) * stride
        out = np.empty((len(places), length), dtype=np.int64)
        for row, (shard, start) in enumerate(zip(shards.tolist(), starts.tolist(), strict=True)):
            out[row] = self._plain[shard][start : start + length]
        return out

    def _require(self, n_places: int, length: int) -> None:
        if n_places == 0:
            longest = max((len(shard) for shard in self._plain), default=0)
            raise GossamerError(
                f"no shard holds a window of {length:,} tokens: the longest of the {len(self.files)} beside "
                f"{self.files[0]} has {longest:,}; take shorter windows or more text"
            )


class Tokens:
    """An open tokens folder."""

    def __init__(self, path: Path, manifest: Manifest, streams: dict[Split, TokenStream]) -> None:
        self.path = path
        self.manifest = manifest
        self._streams = streams

    @property
    def hash(self) -> str:
        """SHA-256, in hex, over those of the splits."""
        return _hash_of([stream.hash for stream in self._streams.values()])

    def check_files(self, part: int = 0, parts: int = 1) -> None:
        """Read the files, of `parts` equal parts number `part` (from 0), and compare their hashes with the manifest's,
        and their largest ids with its vocabulary; the first part has the tokenizer, too.

        Raises GossamerError that names the first which has changed, or has other ids.
        """
        if part == 0:
            self.tokenizer()
        shards = [shard for split in self.manifest.splits.values() for shard in split.shards]
        for shard in shards[part::parts]:
            file = self.path / shard.file
            if hash_file(file) != shard.sha256:
                raise GossamerError(
                    f"{file} has changed since it was written: its SHA-256 isn't {shard.sha256}; copy it again "
                    "or run `gossamer tokenize` again"
                )
            largest = int(_map(file).max())
            if largest >= self.manifest.vocab_size:
                raise GossamerError(
                    f"{file} has the token id {largest}, outside its vocabulary of {self.manifest.vocab_size}; run "
                    "`gossamer tokenize` again"
                )

    def tokenizer(self) -> Tokenizer:
        """The tokenizer that wrote the tokens. Raises GossamerError if the file is another one, or if its vocabulary
        isn't the manifest's."""
        tokenizer = Tokenizer.load(self.path / TOKENIZER)
        if tokenizer.hash != self.manifest.tokenizer_hash:
            raise GossamerError(
                f"{self.path / TOKENIZER} is not the tokenizer that wrote these tokens: expected the hash "
                f"{self.manifest.tokenizer_hash}, got {tokenizer.hash}; run `gossamer tokenize` again"
            )
        if tokenizer.vocab_size != self.manifest.vocab_size:
            raise GossamerError(
                f"{self.path / MANIFEST} was changed: it says vocab_size {self.manifest.vocab_size:,}, and the "
                f"tokenizer has {tokenizer.vocab_size:,} tokens; run `gossamer tokenize` again"
            )
        return tokenizer

    def split(self, name: str) -> TokenStream:
        """The tokens of `train`, `validation` or `test`. Raises GossamerError for any other name."""
        for split, stream in self._streams.items():
            if split == name:
                return stream
        raise unknown("split", name, self._streams)


def open_tokens(path: Path) -> Tokens:
    """Open a folder that `gossamer tokenize` wrote.

    Raises GossamerError if the folder, its manifest or a shard is missing or isn't what the manifest says.
    """
    path = Path(path)
    if not (path / MANIFEST).is_file():
        what = (
            f"is a folder without {MANIFEST}" if path.is_dir() else "is a file" if path.exists() else "does not exist"
        )
        how = f"--sources {path} --out ANOTHER" if path.exists() else f"--out {path}"
        raise GossamerError(f"{path} {what}; expected a folder of tokens, which is made by: gossamer tokenize {how}")
    manifest = read_record(Manifest, path / MANIFEST)
    for split in SPLITS:
        if split not in manifest.splits:
            raise GossamerError(f"{path / MANIFEST}: the split {split!r} is missing; run `gossamer tokenize` again")
    return Tokens(path, manifest, {split: _open_split(path, manifest.splits[split]) for split in SPLITS})


def open_token_file(path: Path) -> TokenStream:
    """The tokens in any `.npy` file that holds a 1-d uint16 array; which tokenizer wrote them is not known.

    Raises GossamerError if it is missing, truncated or anything else.
    """
    return TokenStream([Path(path)])


def _open_split(path: Path, manifest: SplitManifest) -> TokenStream:
    stream = TokenStream([path / shard.file for shard in manifest.shards], [shard.sha256 for shard in manifest.shards])
    for shard, file, array in zip(manifest.shards, stream.files, stream.shards, strict=True):
        if len(array) != shard.tokens:
            raise GossamerError(
                f"{file} holds {len(array):,} tokens, the manifest says {shard.tokens:,}; copy it again or "
                "run `gossamer tokenize` again"
            )
    return stream


def _map(file: Path) -> np.memmap:
    try:
        with reading(file):
            array = np.lib.format.open_memmap(file, mode="r")
    except FileNotFoundError:
        raise GossamerError(f"{file} does not exist; copy it again or run `gossamer tokenize` again") from None
    except Unreadable:
        raise
    except Exception as error:  # numpy reads the header as Python, and raises whatever that does
        raise GossamerError(
            f"{file} is truncated or not a .npy array ({error}); copy it again or run `gossamer tokenize` again"
        ) from None
    if array.ndim != 1 or array.dtype != np.uint16 or len(array) == 0:
        raise GossamerError(
            f"{file} holds {array.dtype} of shape {list(array.shape)}; expected tokens, a 1-d uint16 array: "
            "numpy.save(path, numpy.asarray(tokens, dtype=numpy.uint16))"
        )
    return array


def write_shards(
    folder: Path,
    split: Split,
    pieces: Iterable[UInt16[np.ndarray, " _"]],
    shard_tokens: int = SHARD_TOKENS,
) -> tuple[Shard, ...]:
    """Write the pieces end to end into shards of `shard_tokens` tokens (the last one shorter), one shard in
    memory."""
    shards: list[Shard] = []
    buffer = np.empty(shard_tokens, dtype=np.uint16)
    filled = 0

    def write() -> None:
        file = folder / f"{split}-{len(shards):05d}.npy"
        np.save(file, buffer[:filled])
        shards.append(Shard(file=file.name, tokens=filled, sha256=hash_file(file)))

    for piece in pieces:
        while len(piece):
            taken = min(len(piece), shard_tokens - filled)
            buffer[filled : filled + taken] = piece[:taken]
            filled, piece = filled + taken, piece[taken:]
            if filled == shard_tokens:
                write()
                filled = 0
    if filled:
        write()
    return tuple(shards)


def _hash_of(hashes: Sequence[str]) -> str:
    return hashlib.sha256("".join(hashes).encode()).hexdigest()
