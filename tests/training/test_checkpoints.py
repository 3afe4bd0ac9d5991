"""Checkpoints: whole or not there, and what a crash or a full disk leaves."""

import builtins
import errno
import fcntl
import hashlib
import json
import os
import re
import shutil
import threading
import warnings
from functools import partial
from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.torch import load_file
from saved_runs import CONFIG, assert_is, names, run_at
from torch.distributed.checkpoint.api import CheckpointException

from gossamer.data.tokens import open_token_file
from gossamer.errors import GossamerError
from gossamer.training import checkpoint_storage, checkpoints, metrics_file
from gossamer.training.checkpoints import alone_in, load_last_checkpoint, save_checkpoint, state_tensors
from gossamer.training.disk import disk
from gossamer.training.distributed import World
from gossamer.training.metrics_file import append_metrics, drop_metrics_after, read_metrics
from gossamer.training.run_folder import list_checkpoints
from gossamer.training.snapshots import save_snapshot
from gossamer.training.train import Metrics, Run, train
from gossamer.training.weight_sparsity import sparsify_


def test_a_checkpoint_is_safetensors_and_json_and_comes_back(tmp_path):
    run = run_at(7)
    path = save_checkpoint(run, tmp_path)
    assert sorted(file.name for file in path.iterdir()) == ["checkpoint.json", "shard-00000.safetensors"]
    stored = load_file(path / "shard-00000.safetensors")
    assert torch.equal(stored["embed.weight"], run.model.embed.weight)
    assert torch.equal(stored["bigram.exp_avg_sq"], state_tensors(run)["bigram.exp_avg_sq"])
    assert sum(file.stat().st_size for file in path.iterdir()) <= disk(run.config).checkpoint
    again = Run(CONFIG)
    load_last_checkpoint(again, tmp_path)
    assert_is(again, run)


def test_a_run_without_checkpoints_starts_at_its_start(tmp_path):
    run = Run(CONFIG)
    load_last_checkpoint(run, tmp_path)
    assert run.step == 0


def test_a_run_that_stops_at_its_checkpoint_saves_no_other(tmp_path):
    np.save(tmp_path / "tokens.npy", (np.arange(4000) % 32).astype(np.uint16))
    tokens = open_token_file(tmp_path / "tokens.npy")
    run, saves = Run(CONFIG.model_copy(update={"checkpoint_every": 2})), []

    def stop_after(step: int) -> None:
        def save() -> None:
            saves.append(run.step)
            save_checkpoint(run, tmp_path)

        train(run, tokens, tokens, lambda _: None, save, should_stop=lambda: run.step == step)

    stop_after(4)
    load_last_checkpoint(run, tmp_path)
    stop_after(4)
    stop_after(5)
    assert saves == [2, 4, 5]


def test_only_the_last_checkpoints_stay(tmp_path):
    for step in (3, 6, 9, 12):
        save_checkpoint(run_at(step), tmp_path)
    assert names(tmp_path) == ["step-00000009", "step-00000012"]


def test_the_newest_complete_one_is_the_last_and_leftovers_vanish(tmp_path):
    save_checkpoint(run_at(5), tmp_path)
    folder = tmp_path / "checkpoints"
    # What kill -9 leaves: one half-written, one half-removed.
    shutil.copytree(folder / "step-00000005", folder / ".step-00000009.aside")
    shutil.copytree(folder / "step-00000005", folder / "step-00000008")
    (folder / "step-00000008" / "checkpoint.json").unlink()
    strangers = ["step-00000005-notes", "step-notes", ".step-old.aside"]  # somebody's, who may name them so
    for name in strangers:
        (folder / name).mkdir()
    assert [path.name for path in list_checkpoints(tmp_path)] == ["step-00000005"]
    run = Run(CONFIG)
    with pytest.warns(
        UserWarning, match="step-00000008 has no checkpoint.json, so it isn't whole, and is cleared away"
    ):
        load_last_checkpoint(run, tmp_path)
    assert_is(run, run_at(5))
    assert names(tmp_path) == sorted(["step-00000005", *strangers])


def test_an_old_checkpoint_that_cant_be_removed_ends_the_run_in_all_processes(tmp_path, monkeypatch):
    for step in (3, 6):
        save_checkpoint(run_at(step), tmp_path)

    def refuse(path):
        if path.name == "step-00000003":
            raise OSError(errno.EACCES, "Permission denied")

    told: list[bool] = []
    monkeypatch.setattr(checkpoint_storage, "remove_checkpoint", refuse)
    monkeypatch.setattr(World, "any", lambda _, flag: told.append(flag) or flag)
    with pytest.raises(GossamerError, match=r"can't remove the old checkpoint .*step-00000003: Permission denied"):
        save_checkpoint(run_at(9), tmp_path)
    assert told[-1], "the other processes wait for this word"


def test_a_crash_while_a_checkpoint_is_replaced_loses_none(tmp_path):
    save_checkpoint(run_at(5), tmp_path)
    folder = tmp_path / "checkpoints"
    (folder / "step-00000005").rename(folder / ".step-00000005.was")
    run = Run(CONFIG)
    load_last_checkpoint(run, tmp_path)
    assert_is(run, run_at(5))
    # And a replaced one is the new one, even if the crash came before the old one was removed.
    shutil.copytree(folder / "step-00000005", folder / ".step-00000005.was")
    run.model.embed.weight.data.fill_(3.0)
    shutil.rmtree(folder / "step-00000005")
    save_checkpoint(run, tmp_path / "elsewhere")
    shutil.copytree(tmp_path / "elsewhere" / "checkpoints" / "step-00000005", folder / "step-00000005")
    again = Run(CONFIG)
    load_last_checkpoint(again, tmp_path)
    assert_is(again, run)
    assert names(tmp_path) == ["step-00000005"]


def test_a_process_that_sees_the_last_checkpoint_later_waits_for_it(tmp_path, monkeypatch):
    for step in (3, 6):
        last = save_checkpoint(run_at(step), tmp_path)
    hidden = (last / "checkpoint.json").rename(last / "not-seen-yet")
    monkeypatch.setattr(World, "smallest", lambda _, step: 6 if step == 3 else step)  # as the first process sees it
    appears = threading.Timer(0.3, hidden.rename, (last / "checkpoint.json",))
    appears.start()
    try:
        assert checkpoints._as_the_first_sees_them(tmp_path, World())[-1] == last
    finally:
        appears.join()


def test_a_run_that_goes_on_under_other_circumstances_says_what_differs(tmp_path, monkeypatch):
    path = save_checkpoint(run_at(3), tmp_path)
    written = checkpoint_storage.read_manifest(path).circumstances
    assert written is not None
    assert written.threads == torch.get_num_threads()
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        load_last_checkpoint(Run(CONFIG), tmp_path)
    other = written.model_copy(update={"threads": written.threads + 1, "torch": "1.0"})
    monkeypatch.setattr(checkpoints, "circumstances", lambda _: other)
    said = rf"step-00000003 .*threads {other.threads} instead of {written.threads}; torch 1.0 instead of .*bit for bit"
    with pytest.warns(UserWarning, match=said) as noted:
        load_last_checkpoint(Run(CONFIG), tmp_path)
    assert len(noted) == 1


@pytest.mark.parametrize("told", [False, True])
def test_checkpoints_of_older_versions_are_read_and_compared_with_nothing(tmp_path, told):
    """Their manifest has no circumstances or, later, none of the compiler, and a hash that knows of none."""
    path = save_checkpoint(run_at(3), tmp_path)
    values = json.loads((path / "checkpoint.json").read_text())
    if told:
        del values["circumstances"]["compiler"]
    else:
        del values["circumstances"]
    values["hash"] = ""
    values["hash"] = hashlib.sha256(json.dumps(values, separators=(",", ":")).encode()).hexdigest()
    (path / "checkpoint.json").write_text(json.dumps(values))
    run = Run(CONFIG)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        load_last_checkpoint(run, tmp_path)
    assert_is(run, run_at(3))


class SmallDisk:
    """A file on a disk with `room` bytes."""

    def __init__(self, room: int, path: Path, mode: str):
        self.room = room
        self.file = builtins.open(path, mode)  # noqa: SIM115

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.file.close()

    def __getattr__(self, name):
        return getattr(self.file, name)

    def write(self, content):
        self.room -= len(content)
        if self.room < 0:
            raise OSError(errno.ENOSPC, "No space left on device")
        return self.file.write(content)


def test_a_full_disk_leaves_the_last_checkpoint_and_says_so(tmp_path, monkeypatch):
    save_checkpoint(run_at(3), tmp_path)
    size = (tmp_path / "checkpoints" / "step-00000003" / "shard-00000.safetensors").stat().st_size

    for room in np.linspace(0, size - 1, 10, dtype=int):
        monkeypatch.setattr(checkpoint_storage, "open", partial(SmallDisk, room), raising=False)
        with pytest.raises(
            GossamerError,
            match=r"No space left on device; .*step-00000003 is untouched. Free \d+ KiB and go on with .*--resume",
        ):
            save_checkpoint(run_at(6), tmp_path)
        assert names(tmp_path) == ["step-00000003"]
    run = Run(CONFIG)
    load_last_checkpoint(run, tmp_path)
    assert_is(run, run_at(3))
    monkeypatch.setattr(checkpoint_storage, "open", partial(SmallDisk, size))
    save_checkpoint(run_at(6), tmp_path)
    assert names(tmp_path) == ["step-00000003", "step-00000006"]


def test_a_checkpoint_that_cannot_be_replaced_stays(tmp_path, monkeypatch):
    save_checkpoint(run_at(3), tmp_path)
    changed = run_at(4)
    changed.step = 3

    def rename(source, target, real=os.rename):
        if str(source).endswith(".aside"):
            raise OSError(errno.EIO, "Input/output error")
        real(source, target)

    monkeypatch.setattr(checkpoint_storage.os, "rename", rename)
    with pytest.raises(GossamerError, match=r"Input/output error; .*step-00000003 is untouched"):
        save_checkpoint(changed, tmp_path)
    assert names(tmp_path) == ["step-00000003"]
    run = Run(CONFIG)
    load_last_checkpoint(run, tmp_path)
    assert_is(run, run_at(3))


def test_a_folder_that_takes_no_checkpoints_is_named(tmp_path):
    (tmp_path / "checkpoints").write_text("no folder")
    with pytest.raises(GossamerError, match=r"step-00000003 failed: File exists; there is no earlier checkpoint"):
        save_checkpoint(run_at(3), tmp_path)


def test_a_full_disk_at_the_metrics_says_how_to_go_on(tmp_path, monkeypatch):
    save_checkpoint(run_at(3), tmp_path)
    said = r"metrics\.jsonl failed: No space left on device; .*step-00000003 is untouched.*--resume --out"
    (tmp_path / "metrics.jsonl").symlink_to("/dev/full")
    with pytest.raises(GossamerError, match=said):
        append_metrics(tmp_path, Metrics(4, 1.0, None, 1.0, 0.1, 1.0, 100.0))
    (tmp_path / "metrics.jsonl").unlink()
    for step in (3, 4):
        append_metrics(tmp_path, Metrics(step, 1.0, None, 1.0, 0.1, 1.0, 100.0))

    def full(*_):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(metrics_file, "write_text", full)
    with pytest.raises(GossamerError, match=said):
        drop_metrics_after(tmp_path, 3)
    assert [metrics.step for metrics in read_metrics(tmp_path)] == [3, 4]


def test_one_run_a_folder_at_a_time(tmp_path, monkeypatch):
    with alone_in(tmp_path, World()):
        said = f"another process is training in {re.escape(str(tmp_path))}; wait"
        with pytest.raises(GossamerError, match=said), alone_in(tmp_path, World()):
            raise AssertionError("two in one folder")
        with alone_in(tmp_path, World(rank=1)):  # the first process locks for all
            pass
    with pytest.raises(ZeroDivisionError), alone_in(tmp_path, World()):
        raise ZeroDivisionError
    with alone_in(tmp_path, World()):
        pass

    def refuse(*_):
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr(fcntl, "flock", refuse)
    with pytest.warns(UserWarning, match="can't be locked .No locks available"), alone_in(tmp_path, World()):
        pass


def test_a_second_signal_in_the_middle_of_a_save_ends_the_process(tmp_path, monkeypatch):
    def leave(*_):
        raise SystemExit(1)

    monkeypatch.setattr(checkpoint_storage, "write_pieces", leave)
    with pytest.raises(SystemExit):
        save_checkpoint(run_at(3), tmp_path)
    assert list_checkpoints(tmp_path) == []


def test_a_mistake_of_ours_in_a_save_is_shown_as_what_it_is(tmp_path, monkeypatch):
    before = save_checkpoint(run_at(1), tmp_path)

    def mistaken(*_):
        raise ZeroDivisionError("a mistake")

    monkeypatch.setattr(checkpoint_storage, "write_pieces", mistaken)
    with pytest.raises(CheckpointException, match="a mistake") as raised:
        save_checkpoint(run_at(2), tmp_path)
    assert isinstance(raised.value.failures[0][0], ZeroDivisionError)
    assert list_checkpoints(tmp_path) == [before]


def test_what_is_not_finite_is_never_saved(tmp_path):
    save_checkpoint(run_at(3), tmp_path)
    run = run_at(6)
    state_tensors(run)["bigram.exp_avg_sq"].view(-1)[-1] = torch.inf
    with pytest.raises(GossamerError, match=r"after step 6: bigram\.exp_avg_sq is not finite"):
        save_checkpoint(run, tmp_path)
    assert names(tmp_path) == ["step-00000003"]


def test_weights_that_the_rule_should_have_zeroed_are_never_saved(tmp_path):
    run = run_at(CONFIG.steps)
    sparsify_(run.weights, run.l0s(run.step - 1))
    save_checkpoint(run, tmp_path)
    weight = run.model.blocks[0].mlp.up.weight
    with torch.no_grad():
        weight[weight == 0] = torch.cat([torch.tensor([1e-30]), torch.zeros(int((weight == 0).sum()) - 1)])
    run.step += 1
    for save in (save_checkpoint, save_snapshot):
        with pytest.raises(GossamerError, match=r"after step 2001: blocks\.0\.mlp\.up\.weight has more nonzeros"):
            save(run, tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["checkpoints"]
    assert names(tmp_path) == ["step-00002000"]


def test_pieces_are_all_rows_once():
    def covers(*pieces: tuple[tuple[int, ...], tuple[int, ...]], shape=(4, 3)) -> bool:
        file = "shard-00000.safetensors"
        parts = tuple(checkpoint_storage.Piece(file=file, offsets=at, shape=size) for at, size in pieces)
        return checkpoint_storage.SavedTensor(shape=shape, pieces=parts).is_covered()

    assert covers(((0, 0), (4, 3)))
    assert covers(((2, 0), (2, 3)), ((0, 0), (2, 3)))
    assert not covers(((0, 0), (2, 3)), ((0, 0), (2, 3))), "as many entries, and half of them missing"
    assert not covers(((0, 0), (2, 3)))
    assert not covers(((0, 0), (5, 3)))
    assert not covers(((0, 0), (4, 2)), ((0, 2), (4, 1)))
    assert not covers()
