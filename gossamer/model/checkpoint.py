"""A model on disk: only its nonzero weights, in safetensors, with JSON beside it.

    model.safetensors   per sparse parameter NAME: NAME.values float32, NAME.columns uint16 or uint32, NAME.rows uint32
                        (compressed rows: row r is values[rows[r]:rows[r + 1]]); dense parameters as they are
    model.json          its shape, its counts, its hash
    tokenizer.json      what turns text into its tokens, if it has one

A sparse weight costs 6 bytes up to 65,536 columns. A parameter is stored compressed when that is smaller.
"""

import hashlib
from contextlib import suppress
from pathlib import Path
from typing import Literal

import numpy as np
import torch
from torch import Tensor

from gossamer.artifact import Record, hash_file, read_arrays, read_record, write_arrays, write_bytes, write_record
from gossamer.errors import GossamerError
from gossamer.folders import make_folder, sync
from gossamer.model.openai import is_openai, load_openai
from gossamer.model.transformer import ModelConfig, Transformer

MODEL_JSON, WEIGHTS, TOKENIZER = "model.json", "model.safetensors", "tokenizer.json"
PARTS = (".values", ".columns", ".rows")


class ModelRecord(Record):
    """What `model.json` says."""

    format: Literal["gossamer-model-1"] = "gossamer-model-1"
    config: ModelConfig
    """The shape."""
    n_parameters: int
    """All entries of all parameters."""
    n_nonzero: int
    """Of these, not zero."""
    l0: float
    """Nonzero fraction of the matrices without the bigram table."""
    hash: str
    """`model_hash` of the weights."""
    tokenizer_hash: str | None = None
    """SHA-256 of `tokenizer.json`, if the model has one."""


def model_hash(model: Transformer) -> str:
    """SHA-256 of a model's shape and weights, whatever file they came from."""
    # Without the defaults, so that an option added later doesn't change the hash of a model that hasn't got it.
    shape = model.config.model_dump_json(exclude_defaults=True)
    digest = hashlib.sha256(shape.encode())
    for name, tensor in parameter_state(model).items():
        digest.update(name.encode())
        digest.update(np.ascontiguousarray(tensor.numpy()).tobytes())
    return digest.hexdigest()


def weight_l0(model: Transformer) -> float:
    """Nonzero fraction of a model's matrices; the bigram table isn't counted, as it is dense by design."""
    matrices = [p for name, p in model.named_parameters() if p.ndim == 2 and name != "bigram"]
    return sum(int(p.count_nonzero()) for p in matrices) / sum(p.numel() for p in matrices)


def describe(model: Transformer) -> ModelRecord:
    """The counts and the hash of a model."""
    parameters = list(model.parameters())
    return ModelRecord(
        config=model.config,
        n_parameters=sum(p.numel() for p in parameters),
        n_nonzero=sum(int(p.count_nonzero()) for p in parameters),
        l0=weight_l0(model),
        hash=model_hash(model),
    )


def save_model(model: Transformer, folder: Path, tokenizer: Path | None = None) -> ModelRecord:
    """Write a model into a folder, made if it isn't there; the weights first, `model.json` last. Returns what
    `model.json` says.

    When it returns, all of it is on disk. Raises GossamerError if the disk refuses.
    """
    record = describe(model)
    if tokenizer is not None:
        record = record.model_copy(update={"tokenizer_hash": hash_file(tokenizer)})
    aside = folder / f".{WEIGHTS}.aside"
    try:
        make_folder(folder)
        write_arrays(aside, compress(parameter_state(model)))
        sync(aside)
        aside.replace(folder / WEIGHTS)
        if tokenizer is not None and tokenizer != folder / TOKENIZER:
            write_bytes(folder / TOKENIZER, tokenizer.read_bytes())
        write_record(folder / MODEL_JSON, record)
        sync(folder)
    except OSError as error:
        raise GossamerError(f"can't write the model into {folder}: {error.strerror or error}") from error
    finally:
        with suppress(OSError):
            aside.unlink()
    return record


def load_model(folder: str | Path) -> Transformer:
    """A model from its folder, ours or of the released format.

    Raises GossamerError if a file is missing, truncated, or says something else than the others.
    """
    folder = Path(folder)
    if is_openai(folder):
        return load_openai(folder)
    if not (folder / MODEL_JSON).exists():
        raise GossamerError(
            f"{folder} holds no model: expected {MODEL_JSON} (written by `gossamer train`) or beeg_config.json with "
            "final_model.pt (the released format)"
        )
    record = read_record(ModelRecord, folder / MODEL_JSON)
    model = Transformer(record.config)
    load_state(model, decompress(read_arrays(folder / WEIGHTS), _shapes(model), folder / WEIGHTS))
    if model_hash(model) != record.hash:
        raise GossamerError(
            f"{folder}: {WEIGHTS} isn't what {MODEL_JSON} describes (the hash differs); copy both again"
        )
    return model


def parameter_state(model: Transformer) -> dict[str, Tensor]:
    """Parameters and the logit bias by name, float32 on the CPU; a tied unembedding appears once, as the embedding."""
    state = {name: p.detach().float().cpu() for name, p in model.named_parameters()}
    state["logit_bias"] = model.logit_bias.detach().float().cpu()
    # Adding 0.0 makes a negative zero positive: compressed rows keep no zero's sign, so the hash mustn't see one.
    return {name: tensor + 0.0 for name, tensor in state.items()}


def _shapes(model: Transformer) -> dict[str, torch.Size]:
    return {name: tensor.shape for name, tensor in parameter_state(model).items()}


def load_state(model: Transformer, state: dict[str, np.ndarray]) -> None:
    """Write arrays by name into a model's parameters."""
    with torch.no_grad():
        for name, parameter in model.named_parameters():
            parameter.copy_(torch.from_numpy(state[name]))
        model.logit_bias.copy_(torch.from_numpy(state["logit_bias"]))


def compress(state: dict[str, Tensor]) -> dict[str, np.ndarray]:
    """Each tensor as compressed rows where that is smaller than dense float32. A vector is one row."""
    arrays: dict[str, np.ndarray] = {}
    for name, tensor in state.items():
        dense = tensor.numpy()
        matrix = dense.reshape(-1, dense.shape[-1]) if dense.size else dense.reshape(1, 0)
        columns_type = np.uint16 if matrix.shape[1] <= 1 << 16 else np.uint32
        n_nonzero = np.count_nonzero(matrix)
        if n_nonzero * (4 + columns_type().itemsize) + 4 * (len(matrix) + 1) >= dense.nbytes or n_nonzero >= 1 << 32:
            arrays[name] = dense
            continue
        row, column = matrix.nonzero()
        arrays[f"{name}.values"] = matrix[row, column]
        arrays[f"{name}.columns"] = column.astype(columns_type)
        ends = np.cumsum(np.bincount(row, minlength=len(matrix)))
        arrays[f"{name}.rows"] = np.concatenate([[0], ends]).astype(np.uint32)
    return arrays


def decompress(arrays: dict[str, np.ndarray], shapes: dict[str, torch.Size], path: Path) -> dict[str, np.ndarray]:
    """Dense arrays of the `shapes` wanted. Raises GossamerError naming the tensor that is missing or malformed."""
    known = {name + part for name in shapes for part in ("", *PARTS)}
    extra = sorted(set(arrays) - known)
    if extra:
        raise GossamerError(f"{path}: unexpected tensor {extra[0]!r}; the file belongs to a model of another shape")
    state = {}
    for name, shape in shapes.items():
        if name in arrays:
            dense = arrays[name]
            if dense.shape != tuple(shape) or dense.dtype != np.float32:
                raise GossamerError(
                    f"{path}: {name} is {dense.dtype} {list(dense.shape)}, expected float32 {list(shape)}"
                )
        elif all(name + part in arrays for part in PARTS):
            parts = [arrays[name + part] for part in PARTS]
            dense = _decompress_one(parts[0], parts[1], parts[2], tuple(shape), f"{path}: {name}")
        else:
            raise GossamerError(f"{path}: the tensor {name} is missing; the file belongs to a model of another shape")
        state[name] = dense
    return state


def _decompress_one(
    values: np.ndarray, columns: np.ndarray, rows: np.ndarray, shape: tuple[int, ...], what: str
) -> np.ndarray:
    dense = np.zeros(shape, dtype=np.float32)
    matrix = dense.reshape(-1, shape[-1])
    fits = (
        values.dtype == np.float32
        and columns.dtype in (np.uint16, np.uint32)
        and rows.dtype == np.uint32
        and values.ndim == columns.ndim == 1
        and len(values) == len(columns)
        and rows.shape == (len(matrix) + 1,)
        and rows[0] == 0
        and rows[-1] == len(values)
        and bool((rows[:-1] <= rows[1:]).all())
        and (len(columns) == 0 or int(columns.max()) < shape[-1])
    )
    if not fits:
        raise GossamerError(f"{what} has malformed compressed rows for the shape {list(shape)}")
    matrix[np.repeat(np.arange(len(matrix)), np.diff(rows)), columns] = values
    return dense
