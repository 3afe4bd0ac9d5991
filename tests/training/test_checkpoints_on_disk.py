"""Checkpoints outlive a crash of the whole machine: all of one is on disk before it has its name."""

import errno
import os
import stat
from pathlib import Path

import pytest
from disk_events import Event, note_disk_events
from saved_runs import CONFIG, assert_is, run_at

from gossamer.errors import GossamerError
from gossamer.training.checkpoints import load_last_checkpoint, save_checkpoint
from gossamer.training.metrics_file import append_metrics
from gossamer.training.run_folder import MANIFEST, METRICS
from gossamer.training.snapshots import save_snapshot
from gossamer.training.train import Metrics, Run


def sync_of(path: Path, as_it_is: Path | None = None) -> Event:
    """That a file was synced when all that is in it now, under another name maybe, had been written."""
    return Event("sync", path, n_bytes=(as_it_is or path).stat().st_size)


def test_all_of_a_checkpoint_is_synced_before_it_has_its_name(tmp_path, monkeypatch):
    append_metrics(tmp_path, Metrics(3, 1.0, None, 1.0, 0.1, 1.0, 100.0))
    events = note_disk_events(monkeypatch)
    path = save_checkpoint(run_at(3), tmp_path)
    [named] = [i for i, event in enumerate(events) if event.to == path]
    aside = events[named].path
    made = events.index(Event("mkdir", path.parent))
    assert Event("sync", tmp_path) in events[made:named]
    assert sync_of(tmp_path / METRICS) in events[:named]

    [complete] = [i for i, event in enumerate(events) if event.to == aside / MANIFEST]
    assert complete < named
    assert sync_of(events[complete].path, path / MANIFEST) in events[:complete]
    shards = list(path.glob("shard-*.safetensors"))
    assert shards
    assert all(sync_of(aside / shard.name, shard) in events[:named] for shard in shards)
    assert Event("sync", aside) in events[complete:named]
    assert Event("sync", path.parent) in events[named:]


def test_what_a_checkpoint_takes_the_place_of_stays_until_it_is_on_disk(tmp_path, monkeypatch):
    for step in (3, 6):
        save_checkpoint(run_at(step), tmp_path)
    events = note_disk_events(monkeypatch)
    for gone in ("step-00000003", ".step-00000009.was"):  # beyond those that are kept; one of the same step
        events.clear()
        path = save_checkpoint(run_at(9), tmp_path)
        [named] = [i for i, event in enumerate(events) if event.to == path]
        on_disk = events.index(Event("sync", path.parent), named)
        assert Event("unlink", path.with_name(gone) / MANIFEST) in events[on_disk:]
        assert Event("unlink", path.with_name(gone) / MANIFEST) not in events[:on_disk]


@pytest.mark.parametrize("code", [errno.EINVAL, errno.ENOSYS, errno.EIO])
def test_a_file_system_that_syncs_no_folders_takes_checkpoints(tmp_path, monkeypatch, code):
    """Some network file systems refuse that alone; a disk that is broken is another matter."""
    fsync = os.fsync

    def refuse(handle):
        if stat.S_ISDIR(os.fstat(handle).st_mode):
            raise OSError(code, os.strerror(code))
        fsync(handle)

    run = run_at(3)
    monkeypatch.setattr(os, "fsync", refuse)
    if code == errno.EIO:
        with pytest.raises(GossamerError, match=os.strerror(code)):
            save_checkpoint(run, tmp_path)
        return
    save_checkpoint(run, tmp_path)
    save_snapshot(run, tmp_path)
    again = Run(CONFIG)
    load_last_checkpoint(again, tmp_path)
    assert_is(again, run)
    monkeypatch.setattr(stat, "S_ISDIR", lambda _: True)  # of files no less
    with pytest.raises(GossamerError, match=os.strerror(code)):
        save_checkpoint(run_at(6), tmp_path)
