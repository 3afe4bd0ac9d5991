"""A run on disk: its configuration, its metrics, and checkpoints from which it goes on bit for bit.

    train.json                     configuration, tokens, and at the end the result
    metrics.jsonl                  a line a step
    checkpoints/step-00000500/     weights and moments, one complete folder each; the last few are kept

A checkpoint is written aside, synced and renamed, so that under its name it is always whole. Moments of weights that
are zero now are kept: a weight may come back.
"""

import json
import re
import shutil
from pathlib import Path
from typing import Literal

import numpy as np
import torch

from gossamer.artifact import (
    Record,
    atomic_directory,
    hash_file,
    read_arrays,
    read_record,
    write_arrays,
    write_record,
    write_text,
)
from gossamer.errors import GossamerError
from gossamer.model.checkpoint import compress, decompress, load_state, parameter_state
from gossamer.training.train import Metrics, Run, TrainConfig

TRAIN_JSON, METRICS, CHECKPOINTS = "train.json", "metrics.jsonl", "checkpoints"
MOMENTS = ("exp_avg", "exp_avg_sq")


class TrainResult(Record):
    """How a run ended."""

    steps: int
    """Updates done."""
    train_loss: float
    """Loss of the last batch, nats a token."""
    validation_loss: float
    """Nats a token on the validation windows."""
    seconds: float
    """Time in steps, over all sittings."""


class TrainRecord(Record):
    """What `train.json` says."""

    format: Literal["gossamer-train-1"] = "gossamer-train-1"
    config: TrainConfig
    """The run."""
    tokens: str
    """The tokens folder, as given."""
    tokens_hash: str
    """The hash of its training split: a run resumes on the same tokens only."""
    result: TrainResult | None = None
    """None while the run isn't at its end."""


class CheckpointRecord(Record):
    """What a checkpoint's `checkpoint.json` says."""

    format: Literal["gossamer-checkpoint-1"] = "gossamer-checkpoint-1"
    step: int
    """Updates done."""
    hashes: dict[str, str]
    """SHA-256 of each file beside this one."""


def save_checkpoint(run: Run, folder: Path) -> Path:
    """Write a checkpoint of `run` into a run's folder and drop the oldest beyond `keep_checkpoints`."""
    path = folder / CHECKPOINTS / f"step-{run.step:08d}"
    with atomic_directory(path, ("checkpoint.json", "*.safetensors")) as aside:
        write_arrays(aside / "weights.safetensors", compress(parameter_state(run.model)))
        write_arrays(aside / "moments.safetensors", _moments(run))
        files = ("weights.safetensors", "moments.safetensors")
        hashes = {name: hash_file(aside / name) for name in files}
        write_record(aside / "checkpoint.json", CheckpointRecord(step=run.step, hashes=hashes))
    for old in list_checkpoints(folder)[: -run.config.keep_checkpoints]:
        shutil.rmtree(old)
    return path


def list_checkpoints(folder: Path) -> list[Path]:
    """A run's complete checkpoints, the oldest first."""
    found = [p for p in (folder / CHECKPOINTS).glob("step-*") if re.fullmatch(r"step-\d{8}", p.name)]
    return sorted(p for p in found if (p / "checkpoint.json").exists())


def load_checkpoint(run: Run, path: Path) -> None:
    """Set `run` to a checkpoint. Raises GossamerError if a file is missing, damaged, or of another shape."""
    record = read_record(CheckpointRecord, path / "checkpoint.json")
    for name, expected in record.hashes.items():
        if not (path / name).exists() or hash_file(path / name) != expected:
            raise GossamerError(
                f"{path / name} is damaged or missing (its hash differs); remove {path} to go on from the one before"
            )
    weights = path / "weights.safetensors"
    shapes = {name: tensor.shape for name, tensor in parameter_state(run.model).items()}
    load_state(run.model, decompress(read_arrays(weights), shapes, weights))
    moments = read_arrays(path / "moments.safetensors")
    for name, parameter in _trained(run):
        state: dict[str, torch.Tensor] = {"step": torch.tensor(float(record.step), device=parameter.device)}
        for moment in MOMENTS:
            array = moments.get(f"{name}.{moment}")
            if array is None or array.shape != tuple(parameter.shape):
                raise GossamerError(f"{path / 'moments.safetensors'}: {name}.{moment} is missing or of another shape")
            state[moment] = torch.from_numpy(array).to(parameter.device)
        run.optimizer.state[parameter] = state
    run.step = record.step


def _moments(run: Run) -> dict[str, np.ndarray]:
    arrays = {}
    for name, parameter in _trained(run):
        for moment in MOMENTS:
            state = run.optimizer.state[parameter]
            value = state[moment] if moment in state else torch.zeros_like(parameter)
            arrays[f"{name}.{moment}"] = value.cpu().numpy()
    return arrays


def _trained(run: Run) -> list[tuple[str, torch.nn.Parameter]]:
    return [(name, p) for name, p in run.model.named_parameters() if p.requires_grad]


def append_metrics(folder: Path, metrics: Metrics) -> None:
    """Add a step's line."""
    with open(folder / METRICS, "a", encoding="utf-8") as file:
        file.write(json.dumps(metrics._asdict()) + "\n")


def read_metrics(folder: Path) -> list[Metrics]:
    """All whole lines; a last line that a crash cut short is left out."""
    path = folder / METRICS
    if not path.exists():
        return []
    found = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        try:
            found.append(Metrics(**json.loads(line)))
        except (ValueError, TypeError):
            if number < len(path.read_text(encoding="utf-8").splitlines()):
                raise GossamerError(f"{path}:{number}: not a line of metrics; remove it to go on") from None
    return found


def drop_metrics_after(folder: Path, step: int) -> list[Metrics]:
    """Forget the steps that a resumed run does again; returns those that stay."""
    kept = [metrics for metrics in read_metrics(folder) if metrics.step <= step]
    write_text(folder / METRICS, "".join(json.dumps(metrics._asdict()) + "\n" for metrics in kept))
    return kept
