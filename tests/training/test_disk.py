"""What a run needs of a disk, by hand, and that a folder nobody can write into is not taken for a full one."""

import errno
import os
import re
from collections import namedtuple
from pathlib import Path

import pytest

from gossamer.errors import GossamerError
from gossamer.model.transformer import ModelConfig
from gossamer.training import checkpoint_storage, disk
from gossamer.training.checkpoints import save_checkpoint
from gossamer.training.disk import check_disk, most_checkpoints
from gossamer.training.model_bytes import model_bytes
from gossamer.training.run_folder import list_checkpoints
from gossamer.training.train import Run, TrainConfig
from gossamer.training.weight_sparsity import SparsityConfig

CONFIG = TrainConfig(
    model=ModelConfig(vocab_size=32, context=16, n_layer=1, d_model=16, n_head=2, d_head=4, d_mlp=32),
    sparsity=SparsityConfig(l0=0.25, min_connections=2),
)


def save_at(step: int, folder: Path) -> None:
    run = Run(CONFIG)
    run.step = step
    save_checkpoint(run, folder)


def bytes_of_a_checkpoint(run: Run) -> int:
    """Weights and two moments in float32, and a little for the manifest."""
    return 12 * sum(parameter.numel() for parameter in run.model.parameters()) + (1 << 16)


USAGE = namedtuple("usage", "free")


def test_a_disk_that_is_too_small_is_known_before_the_start(tmp_path, monkeypatch):
    run = Run(CONFIG.model_copy(update={"steps": 1000, "checkpoint_every": 100, "keep_checkpoints": 3}))
    needed = 4 * bytes_of_a_checkpoint(run) + model_bytes(run.config, 1000)
    monkeypatch.setattr(disk.shutil, "disk_usage", lambda path: USAGE(needed - 2048))
    said = r"4 checkpoints of \d+ KiB each, and the model\), .*; free 2 KiB, choose another --out, or lower --keep-chec"
    with pytest.raises(GossamerError, match=said):
        check_disk(run, tmp_path / "not" / "yet")
    monkeypatch.setattr(disk.shutil, "disk_usage", lambda path: USAGE(needed))
    check_disk(run, tmp_path / "not" / "yet")
    short = Run(CONFIG.model_copy(update={"steps": 100, "checkpoint_every": 100}))
    monkeypatch.setattr(disk.shutil, "disk_usage", lambda path: USAGE(0))
    with pytest.raises(GossamerError, match=r"\(1 checkpoint of \d+ KiB, and the model\)") as error:
        check_disk(short, tmp_path)
    assert "--keep-checkpoints" not in str(error.value), "one is the least"
    assert "--snapshots" not in str(error.value)


def test_a_resumed_run_needs_what_is_still_to_come(tmp_path, monkeypatch):
    """By hand: two are kept, a third is written beside them, and after step 8 of 10 only the one on stopping."""
    config = CONFIG.model_copy(update={"steps": 10, "checkpoint_every": 2})
    assert [most_checkpoints(config), most_checkpoints(config, 2, 1), most_checkpoints(config, 8, 2)] == [3, 3, 3]
    assert most_checkpoints(config, 8, 1) == 2, "one was removed by hand"
    (tmp_path / "train.json").touch()
    for step in (6, 8):
        save_at(step, tmp_path)
    run = Run(config)
    run.step = 8
    held = sum(file.stat().st_size for path in list_checkpoints(tmp_path) for file in path.iterdir())
    needed = 3 * bytes_of_a_checkpoint(run) + model_bytes(config, 10)
    monkeypatch.setattr(disk.shutil, "disk_usage", lambda path: USAGE(needed - held))
    check_disk(run, tmp_path)
    monkeypatch.setattr(disk.shutil, "disk_usage", lambda path: USAGE(needed - held - 1))
    said = r"; free 1 B and go on with gossamer train --resume --out \S+, or lower --keep-checkpoints \(now 2\)$"
    with pytest.raises(GossamerError, match=said):
        check_disk(run, tmp_path)


@pytest.mark.parametrize("number", [errno.EACCES, errno.EROFS])
def test_a_folder_that_cant_be_written_into_is_not_a_full_disk(tmp_path, monkeypatch, number):
    def refuse(*_, **__):
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(disk.shutil, "disk_usage", lambda path: USAGE(0))  # what read-only ones say
    with monkeypatch.context() as there:
        there.setattr(disk.tempfile, "TemporaryFile", refuse)
        said = f"can't write into {tmp_path}: {os.strerror(number)}; make it writable, or choose another --out"
        with pytest.raises(GossamerError, match=re.escape(said)):
            check_disk(Run(CONFIG), tmp_path / "model")
    monkeypatch.setattr(checkpoint_storage, "open", refuse, raising=False)
    with pytest.raises(GossamerError, match=rf"{os.strerror(number)}; .* Make \S+ writable and go on with") as error:
        save_at(3, tmp_path)
    assert "Free" not in str(error.value)
