"""Checkpoints are checked before they are read: what is not what it was is refused, by name."""

import errno
import json
import os
import shutil
from pathlib import Path

import numpy as np
import pytest
from safetensors.torch import load_file, save
from saved_runs import CONFIG, assert_is, names, run_at

from gossamer.artifact import hash_file, write_record
from gossamer.errors import GossamerError, Unreadable
from gossamer.training import checkpoint_storage
from gossamer.training.checkpoints import (
    examine_checkpoints,
    load_checkpoint,
    load_last_checkpoint,
    save_checkpoint,
)
from gossamer.training.disk import what_is_safe
from gossamer.training.run_folder import list_checkpoints
from gossamer.training.train import Run


def test_a_damaged_checkpoint_is_refused_by_name_and_the_one_before_offered(tmp_path):
    save_checkpoint(run_at(3), tmp_path)
    path = save_checkpoint(run_at(6), tmp_path)
    file = path / "shard-00000.safetensors"
    whole = file.read_bytes()
    for damaged in (whole[:-10], whole[:50], b"", whole + b"\0", whole[:-1] + bytes([whole[-1] ^ 1])):
        file.write_bytes(damaged)
        with pytest.raises(GossamerError, match=r"shard-00000\.safetensors is damaged.*step-00000003: rm -r") as error:
            load_last_checkpoint(Run(CONFIG), tmp_path)
        assert str(error.value).endswith(str(path))
    file.unlink()
    with pytest.raises(GossamerError, match=r"shard-00000\.safetensors is missing"):
        load_last_checkpoint(Run(CONFIG), tmp_path)
    shutil.rmtree(path)  # as it was told
    run = Run(CONFIG)
    load_last_checkpoint(run, tmp_path)
    assert_is(run, run_at(3))


def test_bit_flips_anywhere_are_refused_or_change_nothing(tmp_path):
    expected = run_at(4)
    path = save_checkpoint(expected, tmp_path)
    random = np.random.default_rng(0)
    n_refused = 0
    for name in ("checkpoint.json", "shard-00000.safetensors"):
        file = path / name
        whole = file.read_bytes()
        for _ in range(60):
            damaged = bytearray(whole)
            damaged[random.integers(len(whole))] ^= 1 << random.integers(8)
            file.write_bytes(damaged)
            run = Run(CONFIG)
            refused = None
            try:
                load_checkpoint(run, path)
            except GossamerError as error:
                refused = error
            if refused is not None:
                assert name in str(refused)
                n_refused += 1
            else:  # white space between the manifest's values
                assert name == "checkpoint.json"
                assert_is(run, expected)
        file.write_bytes(whole)
    assert n_refused > 90


def test_a_manifest_may_not_point_outside_nor_leave_anything_out(tmp_path):
    path = save_checkpoint(run_at(4), tmp_path)
    record = checkpoint_storage.read_manifest(path)
    text = json.loads((path / "checkpoint.json").read_text())
    text["tensors"]["bigram"]["pieces"][0]["file"] = "../../secret.safetensors"
    (path / "checkpoint.json").write_text(json.dumps(text))
    with pytest.raises(GossamerError, match="pattern"):
        load_checkpoint(Run(CONFIG), path)
    cut = dict(record.tensors)
    cut["bigram"] = cut["bigram"].model_copy(update={"pieces": ()})
    record = record.model_copy(update={"tensors": cut})
    record = record.model_copy(update={"hash": record.own_hash()})
    (path / "checkpoint.json").write_text(record.model_dump_json())
    with pytest.raises(GossamerError, match="bigram isn't complete"):
        load_checkpoint(Run(CONFIG), path)


def test_files_that_are_not_what_their_manifest_says_are_refused(tmp_path):
    """Though their hashes are right."""
    path = save_checkpoint(run_at(4), tmp_path)
    file, record = path / "shard-00000.safetensors", checkpoint_storage.read_manifest(path)
    tensors = load_file(file)
    for content, said in (
        (save(tensors | {"bigram": tensors["bigram"].half()}), r"bigram is torch\.float16"),
        (
            save(tensors | {"bigram": tensors["bigram"][1:]}),
            r"bigram is torch\.float32 \[31, 32\], expected ",
        ),
        (save({name: tensor for name, tensor in tensors.items() if name != "bigram"}), "can't be read: .*bigram"),
        (b"no tensors", "can't be read"),
    ):
        file.write_bytes(content)
        saved = checkpoint_storage.SavedFile(bytes=len(content), sha256=hash_file(file))
        changed = record.model_copy(update={"files": {file.name: saved}})
        write_record(path / "checkpoint.json", changed.model_copy(update={"hash": changed.own_hash()}))
        with pytest.raises(GossamerError, match=rf"shard-00000\.safetensors.* {said}"):
            load_checkpoint(Run(CONFIG), path)


def test_a_manifest_of_more_bytes_than_any_is_not_read(tmp_path, monkeypatch):
    path = save_checkpoint(run_at(4), tmp_path)
    n_bytes = (path / "checkpoint.json").stat().st_size
    monkeypatch.setattr(checkpoint_storage, "MOST_MANIFEST_BYTES", n_bytes)
    load_checkpoint(Run(CONFIG), path)
    monkeypatch.setattr(checkpoint_storage, "MOST_MANIFEST_BYTES", n_bytes - 1)
    with pytest.raises(GossamerError, match=f"more than {n_bytes - 1:,} bytes"):
        load_checkpoint(Run(CONFIG), path)


def test_a_model_of_another_shape_is_refused(tmp_path):
    path = save_checkpoint(run_at(4), tmp_path)
    for changes, said in (
        ({"d_mlp": 16}, "expected float32"),
        ({"n_layer": 2}, "is missing"),
        ({"sink": False}, "unex"),
    ):
        model = CONFIG.model.model_copy(update=changes)
        with pytest.raises(GossamerError, match=said):
            load_checkpoint(Run(CONFIG.model_copy(update={"model": model})), path)


def test_a_manifest_nested_too_deeply_is_a_clear_error(tmp_path):
    path = save_checkpoint(run_at(4), tmp_path)
    (path / "checkpoint.json").write_text("[" * 200_000)
    with pytest.raises(GossamerError, match="not readable JSON"):
        load_checkpoint(Run(CONFIG), path)


def test_a_checkpoint_that_the_disk_refuses_isnt_called_damaged(tmp_path, monkeypatch):
    """It may be whole: whoever removes it loses steps."""
    save_checkpoint(run_at(3), tmp_path)
    path = save_checkpoint(run_at(6), tmp_path)
    opened = open

    def refusing(name: str):
        def refuse(path, *arguments, **named):
            if str(path).endswith(name):
                raise OSError(errno.EIO, "Input/output error", str(path))
            return opened(path, *arguments, **named)

        return refuse

    for name in ("checkpoint.json", "shard-00000.safetensors"):
        with monkeypatch.context() as there:
            there.setattr("builtins.open", refusing(f"step-00000006/{name}"))
            said = rf"{name} can't be read: Input/output error\. It may be whole: .* To go on from the one before"
            with pytest.raises(GossamerError, match=said):
                load_last_checkpoint(Run(CONFIG), tmp_path)
            first, last = examine_checkpoints(tmp_path)
        assert (first.state, first.complaint) == ("complete", None)
        assert (last.path, last.state) == (path, "can't be read")
        assert "It may be whole" in str(last.complaint)
    load_last_checkpoint(Run(CONFIG), tmp_path)


@pytest.mark.parametrize("refused", ["stat", "listdir"])
@pytest.mark.parametrize("code", [errno.EIO, errno.EACCES])
def test_a_checkpoint_that_the_disk_doesnt_show_is_not_taken_for_none(tmp_path, monkeypatch, refused, code):
    """By `Path.exists` it would be, from Python 3.14 on: the newest one would be cleared away."""
    for step in (3, 6):
        save_checkpoint(run_at(step), tmp_path)
    before = sorted(tmp_path.rglob("*"))
    where = {"stat": "step-00000006/checkpoint.json", "listdir": "checkpoints"}[refused]
    asked = getattr(os, refused)

    def refuse(path, *arguments, **named):
        if str(path).endswith(where):
            raise OSError(code, os.strerror(code), str(path))
        return asked(path, *arguments, **named)

    with monkeypatch.context() as there:
        there.setattr(os, refused, refuse)
        there.setattr(Path, "exists", os.path.exists)  # as it is in 3.14
        for look in (lambda: load_last_checkpoint(Run(CONFIG), tmp_path), lambda: list_checkpoints(tmp_path)):
            with pytest.raises(Unreadable, match=f"{where} can't be read: {os.strerror(code)}"):
                look()
        with pytest.raises(GossamerError, match=r"Mend that and go on with gossamer train --resume"):
            save_checkpoint(run_at(9), tmp_path)
        assert "whether there is an earlier checkpoint isn't known" in what_is_safe(tmp_path)
    assert sorted(tmp_path.rglob("*")) == before


@pytest.mark.parametrize(("refused", "where"), [("open", "metrics.jsonl"), ("rename", "step-00000006")])
def test_a_save_that_cant_reach_its_folder_is_a_save_that_failed(tmp_path, monkeypatch, refused, where):
    """It says what is safe and how to go on, and leaves nothing half-written."""
    save_checkpoint(run_at(3), tmp_path)
    run, asked = run_at(6), getattr(os, refused)

    def refuse(path, *arguments, **named):
        if str(path).endswith(where):
            raise OSError(errno.EIO, os.strerror(errno.EIO), str(path))
        return asked(path, *arguments, **named)

    with monkeypatch.context() as there:
        there.setattr(os, refused, refuse)
        said = r"writing .*step-00000006 failed: Input/output error; the checkpoint of step-00000003 is untouched"
        with pytest.raises(GossamerError, match=rf"{said}\. Mend that and go on with gossamer train --resume"):
            save_checkpoint(run, tmp_path)
    assert names(tmp_path) == ["step-00000003"]


def test_a_link_that_leads_nowhere_is_no_checkpoint(tmp_path):
    save_checkpoint(run_at(3), tmp_path)
    for name, to in (("step-00000007", "nowhere"), ("step-00000009", "step-00000009")):
        (tmp_path / "checkpoints" / name).symlink_to(to)
    assert [path.name for path in list_checkpoints(tmp_path)] == ["step-00000003"]


def test_a_checkpoint_that_its_run_drops_meanwhile_is_left_out(tmp_path, monkeypatch):
    old, new = (save_checkpoint(run_at(step), tmp_path) for step in (3, 6))
    hashes = checkpoint_storage.hash_file

    def hash_of(path):
        if path.parent == old:
            shutil.rmtree(old)
        return hashes(path)

    monkeypatch.setattr(checkpoint_storage, "hash_file", hash_of)
    assert examine_checkpoints(tmp_path) == [(new, "complete", None)]
