"""What `gossamer train --resume` may change, what a restart by torchrun goes on with, what a dry run says of it."""

import json
import shutil
from contextlib import contextmanager
from types import SimpleNamespace

import pytest
import torch
from command_line import TINY, gossamer
from runs_under_way import interrupt_at

from gossamer.cli import train
from gossamer.training.distributed import World
from gossamer.training.metrics_file import read_metrics
from gossamer.training.run_folder import list_checkpoints
from gossamer.training.run_record import read_train_record, write_train_record

FLAGS = [*TINY, "--steps", "6", "--checkpoint-every", "2"]


@pytest.fixture
def cut(tokens, tmp_path, capsys, monkeypatch):
    """A run that has a checkpoint of its second step, of six."""
    interrupt_at(4, monkeypatch, capsys, tokens, *FLAGS, "--out", tmp_path / "model")
    return tmp_path / "model"


def test_what_is_about_the_machine_may_change(cut, capsys):
    changes = ["--micro-batch-size", "2", "--recompute", "--checkpoint-every", "1", "--keep-checkpoints", "5"]
    code, said, err = gossamer(capsys, "train", "--resume", "--out", cut, *changes, "--steps", "6", "--seed", "0")
    assert (code, err) == (0, "")
    assert "after step 2 of 6" in said
    said = " ".join(said.split())
    assert "--micro-batch-size 2 instead of None, --recompute True instead of False" in said
    assert "--checkpoint-every 1 instead of 2, --keep-checkpoints 5 instead of 2; its weights won't be bit for" in said
    assert [path.name[-1] for path in list_checkpoints(cut)] == list("2345")
    record = read_train_record(cut)
    assert (record.config.micro_batch_size, record.config.keep_checkpoints) == (2, 5)
    assert record.result is not None
    assert [metrics.step for metrics in read_metrics(cut)] == list(range(1, 7))


def test_what_is_computed_may_not_change(cut, capsys):
    before = (cut / "train.json").read_bytes()
    changes = ["--seed", "4", "--sparsity.l0", "0.5", "--keep-checkpoints", "5", "--betas", "0.9", "0.99"]
    code, said, err = gossamer(capsys, "train", "--resume", "--out", cut, *changes)
    assert (code, said) == (1, "")
    assert err.endswith("leave out --sparsity.l0, --seed, --betas\n")
    code, _, err = gossamer(capsys, "train", "--resume", "--out", cut, "--preset", "1x")
    assert code == 1
    assert err.endswith("leave out --preset\n")
    assert (cut / "train.json").read_bytes() == before
    assert gossamer(capsys, "train", "--resume", "--out", cut)[0] == 0


def test_steps_before_the_first_checkpoint_are_not_lost_because_they_come_more_often_now(
    tokens, tmp_path, capsys, monkeypatch
):
    out = tmp_path / "model"
    interrupt_at(4, monkeypatch, capsys, tokens, *TINY, "--steps", "6", "--checkpoint-every", "5", "--out", out)
    code, said, err = gossamer(capsys, "train", "--resume", "--out", out, "--checkpoint-every", "1")
    assert (code, err) == (0, "")
    assert "after step 0 of 6; 3 steps after it are done again" in " ".join(said.split())


def test_a_resume_that_is_refused_leaves_the_run_as_it_was(cut, capsys, monkeypatch):
    files = [cut / "train.json", cut / "metrics.jsonl"]
    before = [file.read_bytes() for file in files]
    command = ("train", "--resume", "--out", cut, "--checkpoint-every", "1", "--keep-checkpoints", "5")
    with monkeypatch.context() as there:
        there.setattr("gossamer.training.disk.shutil.disk_usage", lambda _: SimpleNamespace(free=0))
        code, said, err = gossamer(capsys, *command)
    assert (code, said) == (1, "")
    assert "or lower --keep-checkpoints (now 5)" in err
    assert [file.read_bytes() for file in files] == before
    assert gossamer(capsys, *command)[0] == 0


def test_a_dry_run_of_a_run_to_go_on_with(cut, tmp_path, capsys):
    code, said, err = gossamer(capsys, "train", "--resume", "--dry-run", "--out", cut, "--micro-batch-size", "1")
    assert (code, err) == (0, "")
    assert "6 steps of 128 tokens, 2 of them done" in said
    assert "floor of 4 steps" in said
    code, _, err = gossamer(capsys, "train", "--resume", "--dry-run", "--out", cut, "--steps", "7")
    assert code == 1
    assert "leave out --steps" in err
    code, _, err = gossamer(capsys, "train", "--resume", "--dry-run", "--out", tmp_path / "none")
    assert code == 1
    assert "does not exist" in err
    assert gossamer(capsys, "train", "--resume", "--dry-run")[0] == 2
    assert read_train_record(cut).config.micro_batch_size is None
    assert gossamer(capsys, "train", "--resume", "--out", cut)[0] == 0
    code, said, _ = gossamer(capsys, "train", "--resume", "--dry-run", "--out", cut)
    assert code == 0
    assert "is at its end already" in " ".join(said.split())
    assert "floor" not in said


def test_a_restart_leaves_a_run_alone_that_was_there_before(cut, tokens, capsys, monkeypatch):
    def processes_with(store):
        @contextmanager
        def joined():
            yield World(store=store)

        monkeypatch.setattr(train, "joined_world", joined)

    store = torch.distributed.HashStore()
    processes_with(store)
    command = ("train", tokens, *FLAGS, "--out", cut)
    for restarts in ("0", "1", "2"):
        monkeypatch.setenv("TORCHELASTIC_RESTART_COUNT", restarts)
        code, _, err = gossamer(capsys, *command)
        assert code == 1
        assert f"{cut} holds a run that --resume goes on with" in err
    processes_with(torch.distributed.HashStore())
    assert gossamer(capsys, *command)[0] == 0, "where none before said so, the run is theirs"


def test_processes_started_again_know_the_run_that_those_before_began(tokens, tmp_path, capsys, monkeypatch):
    """torchrun doesn't count it as a restart when a machine has come or gone."""
    store = torch.distributed.HashStore()

    @contextmanager
    def joined():
        yield World(store=store)

    monkeypatch.setattr(train, "joined_world", joined)
    out = tmp_path / "model"
    interrupt_at(4, monkeypatch, capsys, tokens, *FLAGS, "--out", out)
    code, said, err = gossamer(capsys, "train", tokens, *FLAGS, "--out", out)
    assert (code, err) == (0, "")
    assert "after step 2 of 6" in said


@pytest.mark.parametrize("device", ["nowhere", "mps", "cuda:77"])
def test_a_device_that_is_not_there_is_said_in_a_line(device, cut, capsys):
    for command in (["--resume", "--out", cut], ["--resume", "--dry-run", "--out", cut]):
        code, _, err = gossamer(capsys, "train", *command, "--device", device)
        if device == "cuda:77" and "--dry-run" in command and not torch.cuda.is_available():
            assert code == 0, "that of another machine"
            continue
        assert code == 1
        assert f"can't use the device '{device}'" in err
        assert len(err.splitlines()) == 1


@pytest.mark.parametrize(("rank", "said"), [("0", True), ("1", False)])
def test_of_a_machines_processes_one_says_that_a_flag_is_wrong(rank, said, capsys, monkeypatch):
    monkeypatch.setenv("LOCAL_RANK", rank)
    code, _, err = gossamer(capsys, "train", "--stepz", "3")
    assert code == 2
    assert ("stepz" in err) == said


def test_a_run_that_another_process_ends_meanwhile_is_left_alone(cut, tmp_path, capsys, monkeypatch):
    """While this one compares the tokens with their hashes, which takes minutes of a large corpus."""
    shutil.copytree(cut, tmp_path / "other")
    assert gossamer(capsys, "train", "--resume", "--out", tmp_path / "other")[0] == 0

    def after_another(*_):
        shutil.copytree(tmp_path / "other", cut, dirs_exist_ok=True)

    with monkeypatch.context() as there:
        there.setattr(train, "check_whole", after_another)
        code, _, err = gossamer(capsys, "train", "--resume", "--out", cut)
    assert code == 1
    assert "another process has gone on with the run" in err
    assert len(read_metrics(cut)) == 6
    code, said, _ = gossamer(capsys, "train", "--resume", "--out", cut)
    assert code == 0
    assert "is at its end already" in " ".join(said.split())


def test_zeros_behind_the_last_checkpoint_are_steps_that_are_done_again(cut, capsys):
    with open(cut / "metrics.jsonl", "ab") as file:
        file.write(b"\0" * 100 + b"\n\0")
    code, said, err = gossamer(capsys, "inspect", cut)
    assert code == 0
    assert "metrics.jsonl:4: not a line of metrics" in " ".join(said.split())
    assert "remove that line" not in said
    code, _, err = gossamer(capsys, "train", "--resume", "--out", cut)
    assert code == 0
    assert "those steps are done again" in " ".join(err.split())
    assert [metrics.step for metrics in read_metrics(cut)] == list(range(1, 7))


def test_of_two_folders_the_last_is_gone_on_with_as_it_was(cut, tmp_path, capsys):
    """As the parser takes the last of a flag, so must whoever looks at the arguments before it."""
    other = tmp_path / "other"
    shutil.copytree(cut, other)
    record = read_train_record(cut)
    changed = record.config.model_copy(update={"keep_checkpoints": 7})
    write_train_record(other, record.model_copy(update={"config": changed}))
    assert gossamer(capsys, "train", "--resume", "--out", other, "--out", cut)[0] == 0
    assert read_train_record(cut).config.keep_checkpoints == record.config.keep_checkpoints


def test_what_is_looked_at_before_the_first_step_is_looked_at_in_either_case(
    cut, tokens, tmp_path, capsys, monkeypatch
):
    """That the machines see one folder and are alike, and that there is memory."""
    looked = []
    for name in ("check_shared", "note_unlike_", "check_whole"):
        real = getattr(train, name)
        monkeypatch.setattr(train, name, lambda *a, name=name, real=real: looked.append(name) or real(*a))
    monkeypatch.setattr("gossamer.training.memory.free", lambda _: 1 << 20)
    for command in ([tokens, *FLAGS, "--out", tmp_path / "new"], ["--resume", "--out", cut]):
        code, _, err = gossamer(capsys, "train", *command)
        assert code == 0
        assert "of memory, and cpu has 1.0 MiB free" in " ".join(err.split())
        assert sorted(looked) == ["check_shared", "check_whole", "note_unlike_"]
        looked.clear()


@pytest.mark.parametrize("line", [1, 3])
def test_a_run_without_its_checkpoints_does_not_begin_anew_because_a_line_is_damaged_too(cut, capsys, line):
    lines = (cut / "metrics.jsonl").read_text().splitlines(keepends=True)
    lines[line - 1] = "X" + lines[line - 1]
    (cut / "metrics.jsonl").write_text("".join([*lines, lines[-1]]))
    shutil.rmtree(cut / "checkpoints")
    before = (cut / "metrics.jsonl").read_bytes()
    for command in (["train", "--resume", "--out", cut], ["train", "--resume", "--dry-run", "--out", cut]):
        code, _, err = gossamer(capsys, *command)
        assert code == 1
        assert "has no checkpoint: put it back" in " ".join(err.split())
    assert "has no checkpoint: put it back" in " ".join(gossamer(capsys, "inspect", cut)[1].split())
    assert (cut / "metrics.jsonl").read_bytes() == before


def test_a_dry_run_of_a_run_to_go_on_with_takes_its_tokens_alone(cut, tokens, tmp_path, capsys):
    shutil.copytree(tokens, tmp_path / "others")
    manifest = json.loads((tokens / "manifest.json").read_text())
    manifest["splits"]["train"]["shards"][0]["sha256"] = "0" * 64
    (tmp_path / "others" / "manifest.json").write_text(json.dumps(manifest))
    code, _, err = gossamer(capsys, "train", tmp_path / "others", "--resume", "--dry-run", "--out", cut)
    assert code == 1
    assert "holds other tokens than the run in" in " ".join(err.split())
    code, said, _ = gossamer(capsys, "train", tokens, "--resume", "--dry-run", "--out", cut)
    assert code == 0
    assert "reads the " in said
    assert " times" in said


def test_what_cant_be_read_of_a_run_hides_nothing_else_of_it(cut, capsys):
    (cut / "metrics.jsonl").unlink()
    (cut / "metrics.jsonl").mkdir()
    code, said, _ = gossamer(capsys, "inspect", cut)
    assert code == 0
    assert "complete" in said
    assert "metrics.jsonl can't be read: Is a directory" in " ".join(said.split())
    (cut / "train.json").unlink()
    (cut / "train.json").mkdir()
    code, _, err = gossamer(capsys, "train", "--resume", "--out", cut)
    assert code == 1
    assert "train.json can't be read: Is a directory" in err
    assert "damaged" not in err
