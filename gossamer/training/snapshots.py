"""Models along the way of one run: what a circuit looked like before it was what it is.

    snapshots/step-00000500/    the model after 500 updates: a model's folder like any other, weights and tokenizer only

A snapshot has no moments, so nothing can be resumed from it, and it stays, however many checkpoints are kept. It is
written aside and renamed, before the checkpoint of the same step, so that no resumed run misses one. A run that goes
back to an earlier checkpoint writes the same ones again.
"""

import shutil
from pathlib import Path

from gossamer.errors import GossamerError
from gossamer.folders import atomic_directory
from gossamer.model.checkpoint import MODEL_JSON, TOKENIZER, WEIGHTS, save_model
from gossamer.training.checkpoints import check_state_
from gossamer.training.disk import how_to_go_on
from gossamer.training.distributed import whole
from gossamer.training.run_folder import SNAPSHOTS
from gossamer.training.train import Run


def save_snapshot(run: Run, folder: Path) -> None:
    """Write the model as it is into a run's folder, with the tokenizer that is there; all processes call it together.

    Raises GossamerError as `check_state_` does, or if the disk refuses.
    """
    check_state_(run)
    model = whole(run.model, run.world)
    tokenizer = folder / TOKENIZER

    def write() -> None:
        path = folder / SNAPSHOTS / f"step-{run.step:08d}"
        for left in path.parent.glob(".step-*"):  # by a crash: nobody else writes here
            shutil.rmtree(left, ignore_errors=True)
        try:
            with atomic_directory(path, (MODEL_JSON, WEIGHTS, TOKENIZER)) as aside:
                save_model(model, aside, tokenizer if tokenizer.exists() else None)
        except GossamerError as error:
            raise GossamerError(
                f"{error}. The checkpoints are untouched: mend that and go on with {how_to_go_on(folder)}"
            ) from error

    run.world.on_first(write)
