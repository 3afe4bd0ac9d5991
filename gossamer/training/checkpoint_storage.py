"""Where torch's distributed checkpoints (DCP) go: safetensors files and one JSON manifest, never pickle.

    shard-00000.safetensors    the pieces of tensors that process 0 wrote, and so on
    checkpoint.json            which piece of which tensor is where; the size and SHA-256 of every file, and its own

1. DCP plans which process writes what and, at loading, which piece of which file goes where: that is how a checkpoint
   of two processes loads in one, or in three.
2. `ShardWriter`: each process streams its pieces into one file, hashes it on the way and syncs it. Then the first
   process writes the manifest, syncs, and renames the folder: a folder without a manifest isn't a checkpoint.
3. `ShardReader`: sizes and hashes are compared with the manifest before anything is read.
"""

import hashlib
import json
import os
import shutil
import stat
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Annotated, Any, Literal, TypeVar

import numpy as np
import torch
from pydantic import Field
from torch.distributed.checkpoint.metadata import (
    ChunkStorageMetadata,
    Metadata,
    MetadataIndex,
    TensorProperties,
    TensorStorageMetadata,
)
from torch.distributed.checkpoint.planner import LoadPlan, LoadPlanner, SavePlan, SavePlanner, WriteItem
from torch.distributed.checkpoint.storage import StorageReader, StorageWriter, WriteResult
from torch.futures import Future

from gossamer.artifact import Record, hash_file, read_record, write_record
from gossamer.errors import GossamerError, Unreadable, is_there, reading
from gossamer.folders import sync
from gossamer.training.circumstances import Circumstances
from gossamer.training.run_folder import MANIFEST, step_folders

T = TypeVar("T")
MOST_MANIFEST_BYTES = 1 << 28
ASIDE, WAS = ".aside", ".was"
FileName = Annotated[str, Field(pattern=r"^shard-\d{5}\.safetensors$")]
Count = Annotated[int, Field(ge=0)]


class SavedFile(Record):
    """A file of a checkpoint."""

    bytes: Count
    """Its size."""
    sha256: str
    """Its SHA-256, in hex."""


class Piece(Record):
    """A part of a tensor, in a file under the tensor's name."""

    file: FileName
    """Which file."""
    offsets: tuple[Count, ...]
    """Where in the tensor it begins."""
    shape: tuple[Count, ...]
    """How large it is."""


class SavedTensor(Record):
    """A tensor of a checkpoint, always float32."""

    shape: tuple[Count, ...]
    """The whole tensor's."""
    pieces: tuple[Piece, ...]
    """Its parts, which cover it without overlap: rows, in order."""

    def is_covered(self) -> bool:
        """Whether the pieces are the tensor's rows, all of them, once."""
        end = 0
        for piece in sorted(self.pieces, key=lambda piece: piece.offsets):
            if not piece.shape:
                return self.shape == () and len(self.pieces) == 1
            if piece.offsets != (end, *(0 for _ in self.shape[1:])) or piece.shape[1:] != self.shape[1:]:
                return False
            end += piece.shape[0]
        return self.shape[:1] == (end,)


class CheckpointRecord(Record):
    """What a checkpoint's `checkpoint.json` says."""

    format: Literal["gossamer-checkpoint-2"] = "gossamer-checkpoint-2"
    step: Count
    """Updates done."""
    processes: int
    """How many wrote it; any number can read it."""
    circumstances: Circumstances | None = None
    """Under what they computed; None in checkpoints of older versions."""
    files: dict[FileName, SavedFile]
    """Every file beside this one."""
    tensors: dict[str, SavedTensor]
    """Weights and moments by name."""
    hash: str = ""
    """SHA-256 of this record as JSON with an empty hash, without what is None: older versions didn't know of it."""

    def own_hash(self) -> str:
        """What `hash` must be."""
        told = self.model_copy(update={"hash": ""}).model_dump_json(exclude_none=True)
        return hashlib.sha256(told.encode()).hexdigest()


def read_manifest(folder: Path) -> CheckpointRecord:
    """A checkpoint's manifest. Raises GossamerError if it is missing or damaged, Unreadable if the disk refuses."""
    path = folder / MANIFEST
    try:
        record = read_record(CheckpointRecord, path, MOST_MANIFEST_BYTES)
    except Unreadable:
        raise
    except GossamerError as error:
        raise GossamerError(f"the checkpoint's manifest is damaged: {error}") from None
    if record.hash != record.own_hash():
        raise GossamerError(f"{path} is damaged: it isn't what was written (its hash differs)")
    return record


def check_files(folder: Path, record: CheckpointRecord, rank: int = 0, size: int = 1) -> None:
    """Compare the files with the manifest: all sizes, then the hashes of every `size`-th file from `rank` on.

    Raises GossamerError naming the first file that is missing or damaged, Unreadable if the disk refuses one.
    """
    for name, expected in record.files.items():
        path = folder / name
        found = _looked_at(path, _size_of)
        if found != expected.bytes:
            got = "is missing" if found is None else f"is damaged: it has {found:,} bytes"
            raise GossamerError(f"{path} {got}; the manifest says {expected.bytes:,} bytes")
    for name in sorted(record.files)[rank::size]:
        if _looked_at(folder / name, hash_file) != record.files[name].sha256:
            raise GossamerError(f"{folder / name} is damaged: it isn't what was written (its hash differs)")


def _size_of(path: Path) -> int | None:
    """A file's bytes; None if it is no file."""
    there = os.stat(path)
    return there.st_size if stat.S_ISREG(there.st_mode) else None


def _looked_at(path: Path, look: Callable[[Path], T]) -> T:
    try:
        with reading(path):
            return look(path)
    except FileNotFoundError:
        raise GossamerError(f"{path} is missing") from None


class ShardWriter(StorageWriter):
    """Writes a checkpoint aside and, when all of it is on disk, gives it the name `path`."""

    def __init__(self, path: Path, step: int, rank: int, processes: int, under: Circumstances):
        self.path = path
        self.aside = path.with_name(f".{path.name}{ASIDE}")
        self.step = step
        self.rank = rank
        self.processes = processes
        self.circumstances = under

    def reset(self, checkpoint_id: str | os.PathLike[str] | None = None) -> None:
        assert checkpoint_id is None, "where it goes is said once, at the start"

    def set_up_storage_writer(self, is_coordinator: bool, *_args: Any, **_kwargs: Any) -> None:
        if is_coordinator:  # the others write only after they have heard of its plan
            shutil.rmtree(self.aside, ignore_errors=True)
            self.aside.mkdir(parents=True)

    def prepare_local_plan(self, plan: SavePlan) -> SavePlan:
        return plan

    def prepare_global_plan(self, plans: list[SavePlan]) -> list[SavePlan]:
        # A process may hold no row of a small tensor.
        return [replace(plan, items=[item for item in plan.items if _n_bytes(item)]) for plan in plans]

    def write_data(self, plan: SavePlan, planner: SavePlanner) -> Future[list[WriteResult]]:
        written: Future[list[WriteResult]] = Future()
        file = f"shard-{self.rank:05d}.safetensors"
        about = write_pieces(self.aside / file, plan.items, planner) if plan.items else None
        written.set_result(
            [WriteResult(item.index, _n_bytes(item), (file, _shape(item), about)) for item in plan.items]
        )
        return written

    def finish(self, metadata: Metadata, results: list[list[WriteResult]]) -> None:
        files: dict[str, SavedFile] = {}
        pieces: dict[str, list[Piece]] = {name: [] for name in metadata.state_dict_metadata}
        for result in (result for of_one_process in results for result in of_one_process):
            file, shape, (n_bytes, sha256) = result.storage_data
            files[file] = SavedFile(bytes=n_bytes, sha256=sha256)
            pieces[result.index.fqn].append(Piece(file=file, offsets=tuple(result.index.offset or ()), shape=shape))
        tensors = {}
        for name, about in metadata.state_dict_metadata.items():
            assert isinstance(about, TensorStorageMetadata), f"{name} is no tensor"
            tensors[name] = SavedTensor(shape=tuple(about.size), pieces=tuple(pieces[name]))
        record = CheckpointRecord(
            step=self.step,
            processes=self.processes,
            circumstances=self.circumstances,
            files=files,
            tensors=tensors,
        )
        write_record(self.aside / MANIFEST, record.model_copy(update={"hash": record.own_hash()}))  # last, and synced
        publish(self.aside, self.path)

    @classmethod
    def validate_checkpoint_id(cls, checkpoint_id: str | os.PathLike[str]) -> bool:
        del checkpoint_id
        return False


def publish(aside: Path, path: Path) -> None:
    """Give a complete checkpoint its name; one of the same step is moved away first, removed last."""
    was = path.with_name(f".{path.name}{WAS}")
    with suppress(FileNotFoundError):
        os.rename(path, was)
    try:
        os.rename(aside, path)
    except OSError:
        with suppress(FileNotFoundError):
            os.rename(was, path)
        raise
    sync(path.parent)
    remove_checkpoint(was)


def remove_checkpoint(path: Path) -> None:
    """Remove a checkpoint; what a crash leaves of it has no manifest, and so isn't one."""
    (path / MANIFEST).unlink(missing_ok=True)
    shutil.rmtree(path, ignore_errors=True)


def clear_leftovers(folder: Path) -> None:
    """Remove what crashes left: folders without a manifest and half-written ones. No run may be writing there."""
    for _, path in step_folders(folder, ".", WAS):
        name = path.name.removeprefix(".").removesuffix(WAS)
        if is_there(path / MANIFEST) and not is_there(folder / name / MANIFEST):
            shutil.rmtree(folder / name, ignore_errors=True)
            os.rename(path, folder / name)  # the crash came between the two renames
        else:
            shutil.rmtree(path, ignore_errors=True)
    for _, path in step_folders(folder, ".", ASIDE):
        shutil.rmtree(path, ignore_errors=True)
    for _, path in step_folders(folder):
        if not is_there(path / MANIFEST):
            shutil.rmtree(path, ignore_errors=True)


def _shape(item: WriteItem) -> tuple[int, ...]:
    assert item.tensor_data is not None, "only tensors are saved"
    assert item.tensor_data.properties.dtype == torch.float32, f"{item.index.fqn} is not float32"
    return tuple(item.tensor_data.chunk.sizes)


def _n_bytes(item: WriteItem) -> int:
    return 4 * torch.Size(_shape(item)).numel()


def write_pieces(path: Path, items: list[WriteItem], planner: SavePlanner) -> tuple[int, str]:
    """Write the pieces into a new safetensors file, one tensor in memory at a time, and sync it.

    Returns its size in bytes and its SHA-256. Raises OSError if the disk refuses.
    """
    header: dict[str, dict[str, Any]] = {}
    end = 0
    for item in items:
        assert item.index.fqn not in header, "one piece of a tensor a process"
        start, end = end, end + _n_bytes(item)
        header[item.index.fqn] = {"dtype": "F32", "shape": _shape(item), "data_offsets": [start, end]}
    text = json.dumps(header).encode()
    text += b" " * (-len(text) % 8)
    digest = hashlib.sha256()
    with open(path, "xb") as file:
        for part in (len(text).to_bytes(8, "little"), text):
            file.write(part)
            digest.update(part)
        for item in items:
            tensor = planner.resolve_data(item)
            assert isinstance(tensor, torch.Tensor), "only tensors are saved"
            numbers = tensor.detach().cpu().contiguous().numpy()
            content = numbers.reshape(-1).view(np.uint8).data
            file.write(content)
            digest.update(content)
        n_bytes = file.tell()
        file.flush()
        os.fsync(file.fileno())
    return n_bytes, digest.hexdigest()


class ShardReader(StorageReader):
    """Reads the pieces that DCP asks for, after the processes have checked all files together."""

    def __init__(self, folder: Path, record: CheckpointRecord, rank: int, processes: int):
        self.folder = folder
        self.record = record
        self.rank = rank
        self.processes = processes

    def reset(self, checkpoint_id: str | os.PathLike[str] | None = None) -> None:
        assert checkpoint_id is None, "where it is is said once, at the start"

    def read_metadata(self, *_args: Any) -> Metadata:
        properties = TensorProperties(dtype=torch.float32)
        tensors = {}
        for name, tensor in self.record.tensors.items():
            chunks = [ChunkStorageMetadata(torch.Size(p.offsets), torch.Size(p.shape)) for p in tensor.pieces]
            tensors[name] = TensorStorageMetadata(properties, torch.Size(tensor.shape), chunks)
        return Metadata(tensors)

    def set_up_storage_reader(self, metadata: Metadata, is_coordinator: bool, *_args: Any) -> None:
        del metadata, is_coordinator

    def prepare_local_plan(self, plan: LoadPlan) -> LoadPlan:
        check_files(self.folder, self.record, self.rank, self.processes)
        return plan

    def prepare_global_plan(self, plans: list[LoadPlan]) -> list[LoadPlan]:
        return plans

    def read_data(self, plan: LoadPlan, planner: LoadPlanner) -> Future[None]:
        from safetensors import SafetensorError, safe_open

        files = {
            MetadataIndex(name, torch.Size(piece.offsets)): piece.file
            for name, tensor in self.record.tensors.items()
            for piece in tensor.pieces
        }
        for file in sorted(set(files.values())):
            items = [item for item in plan.items if files[item.storage_index] == file]
            try:
                with reading(self.folder / file), safe_open(self.folder / file, framework="pt") as opened:
                    for item in items:
                        ends = zip(item.storage_offsets, item.lengths, strict=True)
                        place = tuple(slice(start, start + length) for start, length in ends)
                        target = planner.resolve_tensor(item)
                        found = opened.get_slice(item.storage_index.fqn)[place]
                        if found.shape != target.shape or found.dtype != torch.float32:
                            raise GossamerError(
                                f"{self.folder / file}: {item.storage_index.fqn} is {found.dtype} "
                                f"{list(found.shape)}, expected float32 {list(target.shape)}"
                            )
                        target.copy_(found)
                        planner.commit_tensor(item, target)
            except (SafetensorError, FileNotFoundError) as error:
                raise GossamerError(f"{self.folder / file} can't be read: {error}") from None
        done: Future[None] = Future()
        done.set_result(None)
        return done

    @classmethod
    def validate_checkpoint_id(cls, checkpoint_id: str | os.PathLike[str]) -> bool:
        del checkpoint_id
        return False
