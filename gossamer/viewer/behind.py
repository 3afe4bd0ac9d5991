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
    return why_not_behind(folder, record) is None


def why_not_behind(folder: Path | None, record: CircuitRecord) -> str | None:
    """What keeps the model from being asked, in a sentence; None if nothing does."""
    where = model_folder(folder, record)
    if where is None or folder is None:
        return "The circuit lies in no folder, so its model can't be found."
    if not where.is_dir():
        return f"The circuit's model is no longer in {record.model}."
    if not (folder / TOKENIZER).exists():
        return f"The circuit has no tokenizer ({TOKENIZER} is missing in its folder), so no prompt can be read."
    if not (where / MODEL_JSON).exists():
        return None  # of the released format, which doesn't say its hash
    try:
        hash = read_record(ModelRecord, where / MODEL_JSON).hash
    except GossamerError as error:
        return f"The circuit's model can't be read: {error}"
    return None if hash == record.model_hash else f"In {record.model} lies another model than the circuit was found in."
