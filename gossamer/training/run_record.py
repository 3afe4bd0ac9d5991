"""What a run's `train.json` says: its configuration, its tokens, and at the end its result.

It has a hash of itself: a run that is resumed with one bit of its configuration changed would end with other weights,
and nobody would know. The hash is that of what the file says, not of its bytes, and not of what this version of
gossamer makes of it, so that an option which is added later refuses no older run.
"""

import hashlib
import json
from pathlib import Path
from typing import Any, Literal

from pydantic import Field

from gossamer.artifact import Record, build_record, read_json, write_record
from gossamer.errors import GossamerError, Unreadable, is_there
from gossamer.training.circumstances import Circumstances
from gossamer.training.train import TrainConfig

TRAIN_JSON = "train.json"
MOST_BYTES = 1 << 20


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
    began: str | None = None
    """When, in UTC, ISO 8601; None in runs of older versions, as the next."""
    circumstances: Circumstances | None = None
    """Under what it began; a checkpoint says under what it was saved."""
    processes: int | None = Field(default=None, ge=1)
    """How many it began with."""
    result: TrainResult | None = None
    """None while the run isn't at its end."""
    hash: str | None = None
    """SHA-256 of all else, as sorted JSON; None in runs of older versions."""


def _hash_of(values: dict[str, Any]) -> str:
    told = {key: value for key, value in values.items() if key != "hash"}
    return hashlib.sha256(json.dumps(told, sort_keys=True).encode()).hexdigest()


def write_train_record(folder: Path, record: TrainRecord) -> None:
    """Write `train.json`, never half, with its hash."""
    own = _hash_of(json.loads(record.model_dump_json()))
    write_record(folder / TRAIN_JSON, record.model_copy(update={"hash": own}))


def read_train_record(folder: Path) -> TrainRecord:
    """What `train.json` says. Raises GossamerError if it is missing or isn't what was written."""
    path = folder / TRAIN_JSON
    if not is_there(path):
        raise GossamerError(f"{path} does not exist")
    try:
        values = read_json(path, MOST_BYTES)
        if not isinstance(values, dict):
            raise GossamerError(f"expected a JSON object, got {type(values).__name__}")
        record = build_record(TrainRecord, values, TRAIN_JSON)
        if record.hash is not None and record.hash != _hash_of(values):
            raise GossamerError("its hash differs")
    except Unreadable:
        raise
    except GossamerError as error:
        raise GossamerError(
            f"{path} is damaged or was edited: it isn't what was written ({error}). Put the written one back; to begin "
            "a run with another configuration, give an edited copy as --config"
        ) from None
    return record
