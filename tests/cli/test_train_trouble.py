"""What goes wrong around `gossamer train`, and what it takes along: nothing."""

import errno
import json
import shutil

import numpy as np
import pytest
from command_line import TINY, gossamer

from gossamer.artifact import hash_file
from gossamer.cli import main, train, train_folder
from gossamer.training.run_record import read_train_record


@pytest.mark.parametrize("what", ["plot_run", "write_report"])
def test_a_picture_that_cant_be_drawn_takes_nothing_else_along(tokens, tmp_path, capsys, monkeypatch, what):
    """Whatever its library raises: of a run at its end, and of one that a signal stops."""

    def fail(*_):
        raise ImportError("no backend\nof this name")

    out = tmp_path / "model"
    monkeypatch.setattr(train, what, fail)
    code, said, err = gossamer(capsys, "train", tokens, *TINY, "--steps", "2", "--out", out)
    assert code == 0
    assert "no backend of this name" in err
    assert "model in" in said
    assert read_train_record(out).result is not None
    with monkeypatch.context() as there:
        there.setattr("gossamer.cli.live.Stop.__call__", lambda self: True)
        code, _, err = gossamer(capsys, "train", tokens, *TINY, "--steps", "2", "--out", tmp_path / "stopped")
    assert code == 128 + 15
    assert "which is saved; go on with: gossamer train --resume" in " ".join(err.split())


def test_a_disk_that_is_full_at_the_start_leaves_the_way_free(tokens, tmp_path, capsys, monkeypatch):
    out = tmp_path / "model"

    def full(*_):
        raise OSError(errno.ENOSPC, "No space left on device", str(out / "tokenizer.json"))

    with monkeypatch.context() as there:
        there.setattr(train_folder, "bring_tokenizer", full)
        code, _, err = gossamer(capsys, "train", tokens, *TINY, "--steps", "2", "--out", out)
    assert code == 1
    assert "can't begin a run in" in err
    assert "No space left on device" in err
    assert not out.exists()
    assert gossamer(capsys, "train", tokens, *TINY, "--steps", "2", "--out", out)[0] == 0


def test_a_manifest_with_another_vocabulary_is_refused(tokens, tmp_path, capsys):
    """It has no hash of its own; the tokenizer's is in it."""
    copy = tmp_path / "tokens"
    shutil.copytree(tokens, copy)
    manifest = json.loads((copy / "manifest.json").read_text())
    n = manifest["vocab_size"]
    (copy / "manifest.json").write_text(json.dumps(manifest | {"vocab_size": n + 1}))
    code, _, err = gossamer(capsys, "train", copy, *TINY, "--steps", "2", "--out", tmp_path / "model")
    assert code == 1
    assert f"it says vocab_size {n + 1}, and the tokenizer has {n} tokens" in " ".join(err.split())
    assert not (tmp_path / "model").exists()


@pytest.mark.parametrize(
    ("flag", "said"), [("--seed", "less than 9223372036854775808"), ("--config", "takes one file")]
)
def test_a_flag_that_cant_be_taken_is_named(tokens, tmp_path, capsys, flag, said):
    values = [1 << 63] if flag == "--seed" else [tmp_path / "a.json", flag, tmp_path / "b.json"]
    for name in "ab":
        (tmp_path / f"{name}.json").write_text("{}")
    code, _, err = gossamer(capsys, "train", tokens, *TINY, flag, *values, "--out", tmp_path / "model")
    assert code in (1, 2)
    assert said in " ".join(err.split())


def test_an_id_outside_the_vocabulary_is_found_before_the_first_step(tokens, tmp_path, capsys):
    copy = tmp_path / "tokens"
    shutil.copytree(tokens, copy)
    manifest = json.loads((copy / "manifest.json").read_text())
    shard = manifest["splits"]["validation"]["shards"][0]
    ids = np.load(copy / shard["file"])
    ids[-1] = 60_000
    np.save(copy / shard["file"], ids)
    shard["sha256"] = hash_file(copy / shard["file"])
    (copy / "manifest.json").write_text(json.dumps(manifest))
    code, _, err = gossamer(capsys, "train", copy, *TINY, "--steps", "2", "--out", tmp_path / "model")
    assert code == 1
    assert f"{shard['file']} has the token id 60000, outside its vocabulary of {manifest['vocab_size']}" in err
    assert not (tmp_path / "model").exists()


@pytest.mark.parametrize(
    "mistake",
    [
        ["--sparsity.l0", "7"],
        ["--config", "/nowhere.json"],
        ["--preset", "1x", "--config", "/nowhere.json"],
        ["--preset", "1x", "--resume"],
        ["--anneal-start", "0.9"],
    ],
)
def test_a_mistake_is_said_by_one_process_of_a_machine(tokens, capsys, monkeypatch, mistake):
    said = []
    for rank in "01":
        monkeypatch.setenv("LOCAL_RANK", rank)
        code, out, err = gossamer(capsys, "train", tokens, *mistake, "--out", "/nowhere/model")
        assert code in (1, 2)
        said.append(out + err)
    assert said[0].startswith("gossamer train: ")
    assert said[1] == ""


def test_whoever_loses_another_process_says_so_in_a_line(tokens, tmp_path, capsys, monkeypatch):
    def lose(*_, **__):
        raise RuntimeError("[/pytorch/third_party/gloo/gloo/transport/tcp/pair.cc:553] Connection closed by peer\nmore")

    monkeypatch.setattr(train, "train", lose)
    with pytest.raises(SystemExit, match=r"process 0 has lost another one, which says why: .*closed by peer$"):
        main(["train", str(tokens), *TINY, "--steps", "2", "--out", str(tmp_path / "model")])
    monkeypatch.setattr(train, "train", lambda *_: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        main(["train", str(tokens), *TINY, "--steps", "2", "--out", str(tmp_path / "another")])
    del capsys


def test_processes_that_see_other_records_go_no_further(tokens, tmp_path, capsys, monkeypatch):
    out = tmp_path / "model"
    assert gossamer(capsys, "train", tokens, *TINY, "--steps", "2", "--out", out)[0] == 0
    monkeypatch.setattr("gossamer.training.distributed.World.agree", lambda *_: False)
    code, _, err = gossamer(capsys, "train", "--resume", "--out", out)
    assert code == 1
    assert "not all processes see the same" in err
