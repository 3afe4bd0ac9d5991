"""A planted circuit as files: what the first arguments of `gossamer sweep` name."""

from pathlib import Path

import numpy as np
from planted import plant, with_idle_edges

from gossamer import save_openai
from gossamer.tasks.own_file import write_task_file


def planted_task(folder: Path, seed: int = 0) -> list[str]:
    """The model, its task and its tokens."""
    planted = plant("lookup", seed)
    with_idle_edges(planted)
    save_openai(planted.model, folder / "model")
    write_task_file(folder / "ids.jsonl", planted.pairs[:20])
    np.save(folder / "t.npy", planted.tokens.numpy().astype(np.uint16).ravel())
    return [str(folder / "model"), "--task-file", str(folder / "ids.jsonl"), "--tokens", str(folder / "t.npy")]
