"""`gossamer train` and what its folder, its tokens and the machine have to be; what `gossamer inspect` says of them."""

import errno
import json
import os
import shlex
import shutil
import subprocess
import sys

import numpy as np
import pytest
import torch
from command_line import TINY, gossamer
from runs_under_way import interrupt_at, start

from gossamer import cgroups
from gossamer.cli import train, train_folder
from gossamer.data.tokens import open_tokens
from gossamer.model import checkpoint as model_checkpoint
from gossamer.training import memory
from gossamer.training.run_record import read_train_record
from gossamer.training.train import TrainConfig


def test_of_two_runs_that_begin_in_one_folder_together_one_is_refused(tokens, tmp_path, capsys, monkeypatch):
    """The other begins and ends after this one has looked whether the folder is free."""
    out, flags = tmp_path / "model", [*TINY, "--steps", "3", "--out"]
    make_run, others = train._make_run, []

    def after_another(config, world):
        monkeypatch.setattr(train, "_make_run", make_run)
        others.append(gossamer(capsys, "train", tokens, "--seed", "1", *flags, out))
        return make_run(config, world)

    monkeypatch.setattr(train, "_make_run", after_another)
    code, said, err = gossamer(capsys, "train", tokens, "--seed", "2", *flags, out)
    assert others[0][0] == 0, others[0]
    assert (code, said) == (1, "")
    assert f"{out} holds a finished model" in err
    assert json.loads((out / "train.json").read_text())["config"]["seed"] == 1
    assert len((out / "metrics.jsonl").read_text().splitlines()) == 3


def test_a_model_that_is_denser_than_the_rule_leaves_it_is_not_written(tokens, tmp_path, capsys, monkeypatch):
    out, runs = tmp_path / "model", []

    def spoiling(run, *rest):
        finished = trained(run, *rest)
        with torch.no_grad():
            run.model.blocks[0].mlp.down.weight.add_(1)
        runs.append(run)
        return finished

    trained = train.train
    monkeypatch.setattr(train, "train", spoiling)
    code, _, err = gossamer(capsys, "train", tokens, *TINY, "--steps", "3", "--out", out)
    assert code == 1
    assert "after step 3: blocks.0.mlp.down.weight has more nonzeros than the top-k rule leaves" in err
    assert not (out / "model.json").exists()
    assert json.loads((out / "train.json").read_text())["result"] is None


def test_a_run_that_died_before_it_had_a_tokenizer_goes_on_with_one(tokens, tmp_path, capsys, monkeypatch):
    out = tmp_path / "model"
    with monkeypatch.context() as there:
        there.setattr(train_folder, "bring_tokenizer", lambda *_: sys.exit(9))
        assert gossamer(capsys, "train", tokens, *TINY, "--steps", "3", "--out", out)[0] == 9
    assert not (out / "tokenizer.json").exists()
    code, _, err = gossamer(capsys, "train", "--resume", "--out", out)
    assert code == 0, err
    assert (out / "tokenizer.json").read_bytes() == (tokens / "tokenizer.json").read_bytes()


@pytest.mark.parametrize("flag", ["--model.vocab-size", "--model.vocab_size"])
def test_a_vocabulary_that_is_asked_for_is_the_tokens_or_refused(tokens, tmp_path, capsys, flag):
    code, _, err = gossamer(capsys, "train", tokens, *TINY, flag, "2048", "--out", tmp_path / "m")
    assert code == 1
    assert "--model.vocab-size is 2048, and the tokens in" in err
    assert not (tmp_path / "m").exists()


@pytest.mark.parametrize("asked", [2048, 310])
def test_the_tokens_overrule_the_vocabulary_of_a_file_and_that_is_said(tokens, tmp_path, capsys, asked):
    there = json.loads((tokens / "manifest.json").read_text())["vocab_size"]
    (tmp_path / "c.json").write_text(json.dumps({"model": {"vocab_size": asked}, "steps": 1}))
    flags = [*TINY, "--config", tmp_path / "c.json", "--out", tmp_path / "m"]
    code, _, err = gossamer(capsys, "train", tokens, *flags)
    assert code == 0
    assert f"says model.vocab_size {asked}; the tokens have {there}, which is taken" in err
    assert read_train_record(tmp_path / "m").config.model.vocab_size == there


def test_more_snapshots_than_steps_are_refused_before_a_run_and_read_after_it(tokens, tmp_path, capsys):
    out = tmp_path / "m"
    for plan in (["--dry-run"], ["--out", out]):
        code, _, err = gossamer(capsys, "train", tokens, *TINY, "--steps", "4", "--snapshots", "9", *plan)
        assert code == 1
        assert "--snapshots 9 are more than --steps 4" in err
    assert not out.exists()
    TrainConfig(steps=4, snapshots=9)  # as older runs have it


def test_a_run_whose_checkpoints_are_gone_does_not_begin_again_in_silence(tokens, tmp_path, capsys, monkeypatch):
    out, flags = tmp_path / "model", [*TINY, "--steps", "6", "--checkpoint-every", "2"]
    interrupt_at(6, monkeypatch, capsys, tokens, *flags, "--out", out)
    kept = tmp_path / "kept"
    shutil.copytree(out, kept)
    (out / "checkpoints" / "step-00000004" / "checkpoint.json").unlink()
    assert "not whole" in gossamer(capsys, "inspect", out)[1]
    code, said, err = gossamer(capsys, "train", "--resume", "--out", out)
    assert code == 0, err
    assert "step-00000004 has no checkpoint.json, so it isn't whole, and is cleared away" in err
    assert "after step 2 of 6; 3 steps after it are done again" in said

    for damage in ("manifests", "folder"):
        shutil.rmtree(out)
        shutil.copytree(kept, out)
        for manifest in out.glob("checkpoints/*/checkpoint.json"):
            manifest.unlink()
        if damage == "folder":
            shutil.rmtree(out / "checkpoints")
        files = sorted(out.rglob("*"))
        code, _, err = gossamer(capsys, "train", "--resume", "--out", out)
        assert code == 1
        assert (
            "no other checkpoint: copy it again" in err
            if damage == "manifests"
            else "says that 5 steps are done" in err
        )
        assert sorted(out.rglob("*")) == files, "nothing is cleared away"
        assert (out / "metrics.jsonl").read_bytes() == (kept / "metrics.jsonl").read_bytes()
        assert err.split(": ", 2)[2].strip() in gossamer(capsys, "inspect", out)[1].replace("\n", " ")
        assert subprocess.run(shlex.split(err.split("from the start: ")[1]), check=False).returncode == 0
        code, said, err = gossamer(capsys, "train", "--resume", "--out", out)
        assert code == 0, err
        assert "after step 0 of 6" in said


def test_what_is_said_of_a_damaged_only_checkpoint_leads_on(tokens, tmp_path, capsys, monkeypatch):
    out, flags = tmp_path / "model", [*TINY, "--steps", "5", "--checkpoint-every", "2", "--keep-checkpoints", "1"]
    interrupt_at(5, monkeypatch, capsys, tokens, *flags, "--out", out)
    shard = next(out.glob("checkpoints/*/*.safetensors"))
    shard.write_bytes(shard.read_bytes()[:-1])
    code, _, err = gossamer(capsys, "train", "--resume", "--out", out)
    assert code == 1
    command = shlex.split(err.split("To begin again from the start: ")[1])
    assert command[:2] == ["rm", "-r"]
    assert subprocess.run(command, check=False).returncode == 0
    code, said, err = gossamer(capsys, "train", "--resume", "--out", out)
    assert code == 0, err
    assert "after step 0 of 5" in said


def test_a_run_that_was_moved_away_from_its_tokens_asks_for_them(tokens, tmp_path, capsys, monkeypatch):
    out, moved = tmp_path / "model", tmp_path / "far" / "model"
    flags = ["--steps", "4", "--checkpoint-every", "2"]
    interrupt_at(3, monkeypatch, capsys, tokens, *TINY, *flags, "--out", out)
    moved.parent.mkdir()
    out.rename(moved)
    record = json.loads((moved / "train.json").read_text())
    assert not (moved / record["tokens"]).exists()
    code, _, err = gossamer(capsys, "train", "--resume", "--out", moved)
    assert code == 1
    assert f"say where: gossamer train TOKENS --resume --out {moved}" in err
    code, said, err = gossamer(capsys, "train", tokens, "--resume", "--out", moved)
    assert code == 0, err
    assert "after step 2 of 4" in said
    assert (moved / json.loads((moved / "train.json").read_text())["tokens"]).samefile(tokens), "and are remembered"


def test_inspect_tells_a_run_in_training_from_a_stopped_one(tokens, tmp_path, capsys):
    out = tmp_path / "model"
    process = start(tokens, out, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    assert " in training " in gossamer(capsys, "inspect", out)[1]
    process.kill()
    process.wait()
    said = gossamer(capsys, "inspect", out)[1]
    assert " stopped " in said
    assert f"to go on after step 0: gossamer train --resume --out {out}" in said, "there is no checkpoint yet"


def test_inspect_says_what_parts_of_a_run_are(tokens, tmp_path, capsys, monkeypatch):
    out, flags = tmp_path / "model", [*TINY, "--steps", "4", "--checkpoint-every", "2", "--snapshots", "2"]
    assert gossamer(capsys, "train", tokens, *flags, "--out", out)[0] == 0
    for part, said in {"snapshots": "holds 2 models", "checkpoints/step-00000002": f"the run's folder, {out}"}.items():
        monkeypatch.chdir(out / part)
        for name in (out / part, "."):
            code, _, err = gossamer(capsys, "inspect", name)
            assert code == 1
            assert said in err
    code, _, err = gossamer(capsys, "inspect", "--report", tokens)
    assert code == 1
    assert "holds no run" in err
    (out / "model.safetensors").unlink()
    code, _, err = gossamer(capsys, "inspect", out)
    assert code == 1
    assert f"makes it again from the last checkpoint: gossamer train --resume --out {out}" in err


def test_inspect_says_which_checkpoints_are_complete_and_which_to_remove(tokens, tmp_path, capsys, monkeypatch):
    out = tmp_path / "model"
    flags = [*TINY, "--steps", "6", "--checkpoint-every", "2"]
    interrupt_at(5, monkeypatch, capsys, tokens, *flags, "--out", out)
    code, said, err = gossamer(capsys, "inspect", out)
    assert (code, err) == (0, "")
    assert [said.count(word) for word in ("4 of 6 steps", "complete", "damaged")] == [1, 2, 0]
    last = out / "checkpoints" / "step-00000004"
    shard = last / "shard-00000.safetensors"
    whole = shard.read_bytes()
    shard.write_bytes(whole[:-1] + bytes([whole[-1] ^ 1]))
    code, said, _ = gossamer(capsys, "inspect", out)
    assert code == 0
    rows = {line.split("│")[1].strip(): line.split("│")[2].strip() for line in said.splitlines() if "│" in line}
    assert rows["checkpoint step-00000002"] == "complete"
    assert rows["checkpoint step-00000004"] == "damaged"
    assert f"{shard} is damaged" in said
    assert f"To go on from the one before, step-00000002: rm -r {last}" in said


def test_a_finished_run_whose_model_is_lost_is_finished_again(tokens, tmp_path, capsys, monkeypatch):
    out = tmp_path / "model"
    flags = [*TINY, "--steps", "6", "--checkpoint-every", "4"]
    assert gossamer(capsys, "train", tokens, *flags, "--out", out)[0] == 0
    weights, about = (out / "model.safetensors").read_bytes(), json.loads((out / "model.json").read_text())
    for name, content in (("model.safetensors", weights[:-9]), ("model.json", None)):
        whole = (out / name).read_bytes()
        (out / name).unlink() if content is None else (out / name).write_bytes(content)
        code, said, err = gossamer(capsys, "train", "--resume", "--out", out)
        assert code == 0, err
        assert name in err
        assert "goes on from its last checkpoint" in err
        assert "after step 4 of 6" in said
        assert json.loads((out / "model.json").read_text()) == about
        assert (out / name).read_bytes() == whole
        assert len((out / "metrics.jsonl").read_text().splitlines()) == 6
    code, said, err = gossamer(capsys, "train", "--resume", "--out", out)
    assert (code, err) == (0, "")
    assert "at its end already: 6 steps" in said
    (out / "model.safetensors").unlink()
    interrupt_at(6, monkeypatch, capsys, "--resume", "--out", out)
    code, _, err = gossamer(capsys, "inspect", "--report", out)
    assert code == 0, err
    assert "not finished: 5 of 6 steps" in (out / "report.html").read_text(), "until there is a model again"


def test_a_disk_that_refuses_the_model_leaves_the_checkpoint_and_says_how_to_go_on(
    tokens, tmp_path, capsys, monkeypatch
):
    out = tmp_path / "model"
    flags = [*TINY, "--steps", "6", "--checkpoint-every", "4", "--out", out]

    def full(*_):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as there:
        there.setattr(model_checkpoint, "write_arrays", full)
        code, _, err = gossamer(capsys, "train", tokens, *flags)
    assert code == 1
    assert "No space left" in err
    assert "the checkpoint of step-00000004 is untouched. Mend that, free some space, say, and go on with " in err
    assert f"gossamer train --resume --out {out}" in err
    code, said, err = gossamer(capsys, "train", "--resume", "--out", out)
    assert (code, err) == (0, "")
    assert "after step 4 of 6; 2 steps after it are done again" in said
    assert (out / "model.json").exists()


def test_a_plot_that_the_disk_refuses_is_a_note_and_drawn_later(tokens, tmp_path, capsys, monkeypatch):
    out = tmp_path / "model"

    def full(*_):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as there:
        there.setattr(train, "plot_run", full)
        there.setattr(train, "write_report", full)
        code, said, err = gossamer(capsys, "train", tokens, *TINY, "--steps", "3", "--out", out)
    assert code == 0
    assert "model in" in said
    assert "note: no training.png" in err
    assert "note: no report.html" in err
    code, said, err = gossamer(capsys, "train", "--resume", "--out", out)
    assert (code, err) == (0, "")
    assert (out / "training.png").stat().st_size > 1000
    assert "</html>" in (out / "report.html").read_text()


def test_tokens_that_were_damaged_are_not_trained_on(tokens, tmp_path, capsys, monkeypatch):
    mine, out = tmp_path / "tokens", tmp_path / "model"
    shutil.copytree(tokens, mine)
    flags = [*TINY, "--steps", "6", "--checkpoint-every", "2"]
    interrupt_at(4, monkeypatch, capsys, mine, *flags, "--out", out)
    shard = next(mine.glob("train-*.npy"))
    ids = np.load(shard)
    ids[len(ids) // 2] ^= 1
    np.save(shard, ids)
    before = sorted(path.name for path in out.rglob("*"))
    other = tmp_path / "other"
    for command in ((mine, "--resume", "--out", out), ("--resume", "--out", out), (mine, *flags, "--out", other)):
        code, said, err = gossamer(capsys, "train", *command)
        assert (code, said) == (1, "")
        assert f"{shard.name} has changed since it was written" in err
    assert sorted(path.name for path in out.rglob("*")) == before
    assert not other.exists()


def test_a_run_without_its_metrics_goes_on_and_says_what_is_missing(tokens, tmp_path, capsys, monkeypatch):
    out = tmp_path / "model"
    flags = [*TINY, "--steps", "6", "--checkpoint-every", "2"]
    interrupt_at(4, monkeypatch, capsys, tokens, *flags, "--out", out)
    lines = (out / "metrics.jsonl").read_text().splitlines(keepends=True)
    (out / "metrics.jsonl").write_text("".join(lines[:1]))
    code, _, err = gossamer(capsys, "train", "--resume", "--out", out)
    assert code == 0
    assert "metrics.jsonl lacks 1 of the 2 steps before the checkpoint" in err


def test_a_tokenizer_that_was_damaged_in_the_runs_folder_is_written_again(tokens, tmp_path, capsys, monkeypatch):
    out = tmp_path / "model"
    interrupt_at(4, monkeypatch, capsys, tokens, *TINY, "--steps", "6", "--out", out)
    content = (out / "tokenizer.json").read_bytes()
    (out / "tokenizer.json").write_bytes(content[: len(content) // 2])
    code, _, err = gossamer(capsys, "train", "--resume", "--out", out)
    assert code == 0
    assert f"{out / 'tokenizer.json'} wasn't the tokenizer of the tokens, and is written again" in err
    assert (out / "tokenizer.json").read_bytes() == content


def test_a_run_without_its_train_json_is_not_taken_for_something_else(tokens, tmp_path, capsys, monkeypatch):
    out = tmp_path / "model"
    flags = [*TINY, "--steps", "6", "--checkpoint-every", "2"]
    interrupt_at(4, monkeypatch, capsys, tokens, *flags, "--out", out)
    whole = (out / "train.json").read_bytes()
    (out / "train.json").write_bytes(whole[: len(whole) // 2])
    code, _, err = gossamer(capsys, "train", "--resume", "--out", out)
    assert code == 1
    assert "train.json is damaged or was edited" in err
    (out / "train.json").unlink()
    for command in (("--resume",), (tokens, *flags)):
        code, _, err = gossamer(capsys, "train", *command, "--out", out)
        assert code == 1
        assert "of a run whose train.json is missing" in err or "is a run whose train.json is missing" in err


def test_memory_that_is_not_there_is_said_before_the_first_step(tokens, tmp_path, capsys, monkeypatch):
    """With flags that make the run fit."""
    flags = [*TINY, "--batch-size", "64", "--steps", "1"]
    assert gossamer(capsys, "train", tokens, *flags, "--out", tmp_path / "a")[0] == 0
    config = read_train_record(tmp_path / "a").config
    budget = memory.memory(config.model_copy(update={"micro_batch_size": 9})).total
    monkeypatch.setattr(memory, "of_process", lambda tensors, _: tensors)
    monkeypatch.setattr(memory, "free", lambda _: budget)
    code, _, err = gossamer(capsys, "train", tokens, *flags, "--out", tmp_path / "b")
    assert code == 0
    assert "what would fit: --micro-batch-size 8\n" in err
    code, _, err = gossamer(capsys, "train", tokens, *flags, "--micro-batch-size", "8", "--out", tmp_path / "c")
    assert (code, err) == (0, "")


def test_a_containers_limit_counts(tmp_path, monkeypatch):
    files = {"memory.max": "1000000", "memory.current": "700000", "memory.stat": "anon 400000\ninactive_file 250000\n"}
    for name, content in files.items():
        (tmp_path / name).write_text(content)
    (tmp_path / "own").write_text("0::/\n")
    monkeypatch.setattr(cgroups, "ROOT", tmp_path)
    monkeypatch.setattr(cgroups, "OWN", tmp_path / "own")
    assert memory.free("cpu") == 550_000
    (tmp_path / "memory.max").write_text("max")
    assert (memory.free("cpu") or 0) > 550_000


def test_a_line_that_is_no_metrics_hides_nothing_else_of_a_run(tokens, tmp_path, capsys, monkeypatch):
    out = tmp_path / "model"
    flags = [*TINY, "--steps", "6", "--checkpoint-every", "2"]
    interrupt_at(4, monkeypatch, capsys, tokens, *flags, "--out", out)
    lines = (out / "metrics.jsonl").read_text().splitlines(keepends=True)
    (out / "metrics.jsonl").write_text("".join(["nonsense\n", *lines]))
    code, said, _ = gossamer(capsys, "inspect", out)
    assert code == 0
    said = " ".join(said.split())
    assert "metrics.jsonl:1: not a line of metrics; remove that line to go on" in said
    assert "checkpoint step-00000002" in said
    assert "complete" in said
    assert "to go on after step 2" in said


def test_a_validation_split_that_is_shorter_than_asked_is_said(tokens, tmp_path, capsys):
    flags = [*TINY, "--steps", "1", "--model.context", "16"]
    n = 16 * (open_tokens(tokens).split("validation").n_tokens // 17)
    for asked, said in ((n, False), (n + 15, False), (n + 16, True)):
        args = (tokens, *flags, "--validation-tokens", asked, "--out", tmp_path / str(asked))
        code, _, err = gossamer(capsys, "train", *args)
        assert code == 0
        assert (f"windows for {n:,} of the {asked:,} tokens of --validation-tokens" in err) == said
