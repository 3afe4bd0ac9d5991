"""From what a user typed to an open model, tokens, tokenizer or circuit, checked against each other."""

import os
from contextlib import suppress
from pathlib import Path
from typing import Literal, NamedTuple

import torch
from jaxtyping import Int
from torch import Tensor

from gossamer.artifact import hash_file, read_record
from gossamer.circuit.circuit import Circuit, CircuitRecord, load_circuit
from gossamer.circuit.discover import Source
from gossamer.data.tokenizer import Tokenizer
from gossamer.data.tokens import MANIFEST, TokenStream, open_token_file, open_tokens
from gossamer.errors import GossamerError
from gossamer.folders import HOLDINGS
from gossamer.kernels.fast import check_device, keep_freed_memory
from gossamer.model.checkpoint import MODEL_JSON, TOKENIZER, ModelRecord, load_model
from gossamer.model.layers import compress_weights
from gossamer.model.openai import is_openai
from gossamer.model.transformer import Transformer
from gossamer.study.formation import FORMATION
from gossamer.study.many_tasks import SUMMARY
from gossamer.study.record import STUDY_JSON
from gossamer.training.run_folder import SNAPSHOTS
from gossamer.training.run_record import TRAIN_JSON, read_train_record

Kind = Literal["circuit", "circuits", "formation", "sweep", "tokens", "model", "run"]
_MARKS: dict[Kind, str] = {
    "circuit": "circuit.json",
    "circuits": SUMMARY,
    "formation": FORMATION,
    "sweep": STUDY_JSON,
    "tokens": MANIFEST,
    "model": MODEL_JSON,
    "run": TRAIN_JSON,
}
WORDS: dict[Kind, str] = {kind: HOLDINGS[mark] for kind, mark in _MARKS.items()}


def kind_of(folder: Path) -> Kind | None:
    """What a folder holds; None if it is nothing that a verb wrote, nor a model of the released format."""
    marked: list[Kind] = [kind for kind, mark in _MARKS.items() if (folder / mark).exists()]
    found = marked[0] if marked else None
    return "model" if found in (None, "run") and is_openai(folder) else found


def check_kind(folder: Path, wanted: Literal["tokens", "model", "circuit"]) -> None:
    """Raises GossamerError that says what a folder holds, if that is something else than is wanted.

    That it holds nothing known is for its reader to say.
    """
    found = kind_of(folder)
    if found is not None and found != wanted:
        hint = _hint(folder, found, wanted)
        raise GossamerError(f"{folder} holds {WORDS[found]}; expected {WORDS[wanted]}{hint and f': {hint}'}")


def _hint(folder: Path, found: Kind, wanted: Kind) -> str:
    """From what is there to what is wanted."""
    if wanted == "circuit" and found in ("circuits", "formation"):
        each = sorted(path.parent for path in folder.rglob(_MARKS["circuit"]))
        return f"each of them has a folder of its own, such as {each[0]}" if each else ""
    hints: dict[tuple[Kind, Kind], str] = {
        ("tokens", "model"): f"gossamer train {folder} --out DIR makes one",
        ("run", "model"): f"gossamer train --resume --out {folder} finishes it",
        ("model", "circuit"): f"gossamer prune {folder} TASK --out DIR finds one in it",
    }
    if (found, wanted) == ("circuit", "model"):
        with suppress(GossamerError):  # a damaged one gives no hint
            return f"its own is in {(folder / read_record(CircuitRecord, folder / _MARKS[found]).model).resolve()}"
    if found in ("model", "run") and wanted == "tokens":
        with suppress(GossamerError):
            return f"those that it was trained on are in {(folder / read_train_record(folder).tokens).resolve()}"
    return hints.get((found, wanted), "")


class Pretraining(NamedTuple):
    """The distribution that means are taken over."""

    path: Path
    """the folder or the file"""
    stream: TokenStream
    """its training split"""
    tokenizer: Tokenizer | None
    """the folder's tokenizer; a file has none"""


def open_model(folder: Path, device: str) -> Transformer:
    """A model, ready to measure. Raises GossamerError that says what the folder holds, if that is no model."""
    check_device(device)
    check_kind(folder, "model")
    keep_freed_memory()
    model = load_model(folder).to(device).eval()
    compress_weights(model, torch.float32)
    return model


def open_circuit(folder: Path) -> Circuit:
    """A circuit. Raises GossamerError that says what the folder holds, if that is no circuit."""
    check_kind(folder, "circuit")
    return load_circuit(folder)


def model_tokenizer(folder: Path) -> Tokenizer | None:
    """The tokenizer in a model's folder, if there is one. Raises GossamerError if it isn't the model's own."""
    path = folder / TOKENIZER
    if not path.exists():
        return None
    if (folder / MODEL_JSON).exists():
        expected = read_record(ModelRecord, folder / MODEL_JSON).tokenizer_hash
        if expected is not None and hash_file(path) != expected:
            raise GossamerError(
                f"{path} is the tokenizer of another model; put back the one that {folder} was trained with"
            )
    return Tokenizer.load(path)


def open_pretraining(path: Path | None, model: Path) -> Pretraining:
    """The tokens that were named, or else those that the model was trained on.

    Raises GossamerError if there are none, or if they were made with another tokenizer than the model's.
    """
    if path is None:
        path = _tokens_of_run(model)
    if path.is_file() or path.suffix == ".npy":
        return Pretraining(path, open_token_file(path), None)
    check_kind(path, "tokens")
    tokens = open_tokens(path)
    tokenizer, own = tokens.tokenizer(), model_tokenizer(model)
    if own is not None and own.hash != tokenizer.hash:
        raise GossamerError(
            f"the tokens in {path} were made with another tokenizer (hash {tokenizer.hash[:12]}) than the model in "
            f"{model} (hash {own.hash[:12]}); give the tokens it was trained on, or tokenize again with "
            f"--tokenizer {model / TOKENIZER}"
        )
    return Pretraining(path, tokens.split("train"), tokenizer)


def _tokens_of_run(model: Path) -> Path:
    if model.resolve().parent.name == SNAPSHOTS:
        model = model.resolve().parent.parent  # the run that left it
    if not (model / TRAIN_JSON).exists():
        raise GossamerError(
            f"{model} doesn't say what it was trained on; give the pretraining tokens with --tokens, a folder made by "
            "`gossamer tokenize` or a .npy file with a 1-d uint16 array"
        )
    path = model / read_train_record(model).tokens
    if not (path / MANIFEST).exists():
        raise GossamerError(f"the tokens that {model} was trained on are no longer in {path}; give them with --tokens")
    return path


def pretraining_windows(stream: TokenStream, model: Transformer, n_tokens: int) -> Int[Tensor, "window seq"]:
    """About `n_tokens` pretraining tokens as windows of the model's context, evenly spaced.

    Raises GossamerError if they have ids that the model doesn't know.
    """
    context = min(model.config.context, max(len(shard) for shard in stream.shards))
    windows = torch.from_numpy(stream.windows(max(1, n_tokens // context), context))
    largest = int(windows.max())
    if largest >= model.config.vocab_size:
        raise GossamerError(
            f"the pretraining tokens have the id {largest}, outside the model's vocabulary of "
            f"{model.config.vocab_size}: they were made with another tokenizer"
        )
    return windows


class Opened(NamedTuple):
    """A model to search, and what its means are taken over."""

    folder: Path
    """the model's"""
    model: Transformer
    pretraining: Pretraining
    tokenizer: Tokenizer | None
    """the model's, or else that of the tokens"""

    def windows(self, n_tokens: int) -> Int[Tensor, "window seq"]:
        """About so many of the pretraining tokens."""
        return pretraining_windows(self.pretraining.stream, self.model, n_tokens)

    def source(self, circuit: Path, snapshot: Path | None = None) -> Source:
        """Where a circuit comes from, seen from its folder: this model, or a snapshot of its run."""
        return Source(
            path_from(circuit, snapshot or self.folder),
            path_from(circuit, self.pretraining.path),
            self.pretraining.stream.hash,
            label_file(self.folder, self.pretraining.path),
        )


def open_to_search(folder: Path, tokens: Path | None, device: str) -> Opened:
    """A model with the tokens that were named, or else those that it was trained on.

    Raises GossamerError as `open_model` and `open_pretraining` do.
    """
    model, pretraining = open_model(folder, device), open_pretraining(tokens, folder)
    return Opened(folder, model, pretraining, model_tokenizer(folder) or pretraining.tokenizer)


def label_file(*folders: Path) -> Path | None:
    """The tokenizer that turns a circuit's token ids into text: the first folder's that has one."""
    return next((folder / TOKENIZER for folder in folders if (folder / TOKENIZER).is_file()), None)


def path_from(folder: Path, target: Path) -> str:
    """`target` as a path from `folder`, so that a whole tree of artifacts can move."""
    return os.path.relpath(target.resolve(), folder.resolve())


def circuit_model(circuit: Circuit, folder: Path, given: Path | None) -> Path:
    """The folder of a circuit's model: the one given, or the one that it was found in."""
    path = given or (folder / circuit.record.model)
    if given is None and not path.exists():
        raise GossamerError(f"the circuit's model is no longer in {path.resolve()}; give it with --model")
    return path


def stream_of_means(
    circuit: Circuit, folder: Path, given: Path | None, model_folder: Path, or_else: str = ""
) -> TokenStream:
    """The tokens that a circuit's means were taken over, from where they were or where they are said to be.

    Raises GossamerError if they are gone, or others; `or_else` is what its last words offer.
    """
    path = given or folder / circuit.record.tokens
    if not path.exists():
        raise GossamerError(
            f"the pretraining tokens are no longer in {path.resolve()}; give them with --tokens{or_else}"
        )
    stream = open_pretraining(path, model_folder).stream
    if stream.hash != circuit.record.tokens_hash:
        raise GossamerError(
            f"{path} holds other tokens than those that the circuit's means were taken over; give those with --tokens"
            + or_else
        )
    return stream
