"""Where a circuit's model lies, and whether it is there: told from circuit.json and model.json alone."""

import os
from pathlib import Path

from gossamer.artifact import read_record
from gossamer.circuit.circuit import CircuitRecord
from gossamer.errors import GossamerError
from gossamer.model.checkpoint import MODEL_JSON, TOKENIZER, ModelRecord


def model_folder(folder: Path | None, record: CircuitRecord) -> Path | None:
    """Where the model of the circuit in a folder should be; nowhere, if the circuit lies in no folder."""
    return folder / record.model if folder is not None else None


def model_name(folder: Path | None, record: CircuitRecord) -> str:
    """What the model's folder is called. `..` means something only beside the circuit."""
    where = model_folder(folder, record)
    return Path(os.path.abspath(where) if where is not None else record.model).name


def is_behind(folder: Path | None, record: CircuitRecord) -> bool:
    """Whether the circuit's model lies where it was and prompts can be read, told without opening it."""
    where = model_folder(folder, record)
    if where is None or folder is None or not (folder / TOKENIZER).exists() or not where.is_dir():
        return False
    if not (where / MODEL_JSON).exists():
        return True  # of the released format, which doesn't say its hash
    try:
        return read_record(ModelRecord, where / MODEL_JSON).hash == record.model_hash
    except GossamerError:
        return False
