"""What goes wrong around `gossamer train`, and what it takes along: nothing."""

import errno
import json
import shutil

import pytest
from command_line import TINY, gossamer

from gossamer.cli import train, train_folder
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
