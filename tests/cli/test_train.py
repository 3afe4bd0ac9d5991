"""`gossamer train` as a process: what it says before and during a run, signals, a reader that leaves."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
import torch
from command_line import TINY, gossamer
from runs_under_way import start, stopping_at, wait_for_steps

from gossamer.artifact import hash_file
from gossamer.cli import train
from gossamer.kernels import fast
from gossamer.training import metrics_file
from gossamer.training.checkpoints import alone_in
from gossamer.training.distributed import World
from gossamer.training.trackers import BackgroundTracker
from gossamer.training.train import Run


def checkpoints(out: Path) -> list[str]:
    return sorted(path.name for path in (out / "checkpoints").glob("step-*"))


def test_sigterm_saves_a_checkpoint_of_the_last_step_and_exits_with_143(tokens, tmp_path, capsys):
    out = tmp_path / "model"
    process = start(tokens, out, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    n_before = len((out / "metrics.jsonl").read_text().splitlines())
    process.send_signal(signal.SIGTERM)
    said, err = process.communicate(timeout=60)
    assert process.returncode == 143
    assert "SIGTERM: saving a checkpoint" in err
    steps = [json.loads(line)["step"] for line in (out / "metrics.jsonl").read_text().splitlines()]
    assert steps == list(range(1, steps[-1] + 1))
    assert steps[-1] >= n_before
    assert checkpoints(out) == [f"step-{steps[-1]:08d}"]
    assert f"--resume --out {out}" in err
    # Without a terminal, a line at every validation, with all that is watched.
    line = next(line for line in said.splitlines() if line.startswith("step 5/"))
    for name in ("loss", "val", "l0", "gradient", "tokens/s", "floor/step", "memory", "alive", "left"):
        assert f"  {name} " in line
    code, _, err = gossamer(capsys, "inspect", out, "--report")
    assert code == 0, err
    assert f"not finished: {steps[-1]:,} of 100,000 steps" in (out / "report.html").read_text()


def test_a_run_keeps_others_out_of_its_folder_until_it_dies(tokens, tmp_path, capsys):
    out = tmp_path / "model"
    process = start(tokens, out, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    code, said, err = gossamer(capsys, "train", "--resume", "--out", out)
    assert (code, said) == (1, "")
    assert f"another process is training in {out};" in err
    wait_for_steps(out, len((out / "metrics.jsonl").read_text().splitlines()) + 2, process)
    process.kill()
    process.wait()
    with alone_in(out, World()):
        pass


def test_a_second_signal_ends_the_process_at_once(tokens, tmp_path):
    """Even where the run hangs: a named pipe that nobody writes to stands in place of a file that the report reads."""
    out = tmp_path / "model"
    process = start(tokens, out, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    os.mkfifo(out / "floor.json")
    process.send_signal(signal.SIGINT)
    deadline = time.monotonic() + 60
    while not checkpoints(out):
        assert time.monotonic() < deadline
        time.sleep(0.01)
    time.sleep(0.5)
    assert process.poll() is None, "it should hang where the report is made"
    process.send_signal(signal.SIGTERM)
    process.communicate(timeout=20)
    assert process.returncode == -signal.SIGTERM
    assert checkpoints(out), "what was saved before stays"


def test_a_reader_that_leaves_does_not_end_the_run(tokens, tmp_path):
    out = tmp_path / "model"
    process = start(tokens, out, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stdout is not None
    process.stdout.close()
    done = len((out / "metrics.jsonl").read_text().splitlines())
    wait_for_steps(out, done + 30, process)  # several lines were said to nobody
    process.send_signal(signal.SIGTERM)
    assert process.stderr is not None
    err = process.stderr.read()
    assert process.wait(timeout=60) == 143
    assert "nobody reads the output any more" in err
    assert len(checkpoints(out)) == 1


def test_a_run_goes_on_in_the_dtype_that_it_began_in(tokens, tmp_path, capsys, monkeypatch):
    """Stopped where bfloat16 is multiplied in hardware, resumed where it isn't."""
    out = tmp_path / "model"
    with monkeypatch.context() as there:
        there.setattr(fast, "has_fast_bfloat16", lambda: True)
        there.setattr(train, "append_metrics", stopping_at(3))
        code, _, err = gossamer(capsys, "train", tokens, *TINY, "--steps", "4", "--checkpoint-every", "2", "--out", out)
    assert code == 130
    assert "no hardware" not in err
    assert json.loads((out / "train.json").read_text())["config"]["dtype"] == "bfloat16"
    monkeypatch.setattr(fast, "has_fast_bfloat16", lambda: False)
    code, said, err = gossamer(capsys, "train", "--resume", "--out", out)
    assert code == 0, err
    assert "after step 2 of 4" in said
    assert err.count("multiplies in bfloat16, which cpu has no hardware for") == 1
    assert json.loads((out / "train.json").read_text())["config"]["dtype"] == "bfloat16"


def test_validation_tokens_of_another_vocabulary_leave_no_folder(tokens, tmp_path, capsys):
    other, out = tmp_path / "other", tmp_path / "model"
    shutil.copytree(tokens, other)
    shard = np.load(other / "validation-00000.npy")
    np.save(other / "validation-00000.npy", np.full_like(shard, 60_000))
    manifest = json.loads((other / "manifest.json").read_text())
    manifest["splits"]["validation"]["shards"][0]["sha256"] = hash_file(other / "validation-00000.npy")
    (other / "manifest.json").write_text(json.dumps(manifest))
    code, _, err = gossamer(capsys, "train", other, *TINY, "--steps", "1", "--out", out)
    assert code == 1
    assert "validation-00000.npy have the token id 60000, outside the model's vocabulary" in err
    assert not out.exists()


def test_a_restart_goes_on_with_its_own_run_only(tokens, tmp_path, capsys, monkeypatch):
    out, flags = tmp_path / "model", [*TINY, "--checkpoint-every", "2", "--steps"]
    with monkeypatch.context() as there:
        there.setattr(train, "append_metrics", stopping_at(3))
        assert gossamer(capsys, "train", tokens, *flags, "4", "--out", out)[0] == 130
    before = (out / "train.json").read_text()
    other = tmp_path / "other"
    shutil.copytree(tokens, other)
    manifest = json.loads((other / "manifest.json").read_text())
    splits = manifest["splits"]
    splits["train"], splits["validation"] = splits["validation"], splits["train"]
    (other / "manifest.json").write_text(json.dumps(manifest))
    monkeypatch.setenv("TORCHELASTIC_RESTART_COUNT", "1")
    for data, steps in ((tokens, "5"), (other, "4")):
        code, _, err = gossamer(capsys, "train", data, *flags, steps, "--out", out)
        assert code == 1
        assert f"{out} holds a run that --resume goes on with; choose another --out" in err
    assert (out / "train.json").read_text() == before
    assert checkpoints(out) == ["step-00000002"]
    code, said, err = gossamer(capsys, "train", tokens, *flags, "4", "--out", out)
    assert code == 0, err
    assert "after step 2 of 4" in said


def test_a_disk_that_fills_up_between_checkpoints_is_said_and_the_run_goes_on(tokens, tmp_path, capsys, monkeypatch):
    out, flags = tmp_path / "model", [*TINY, "--steps", "4", "--checkpoint-every", "2"]

    def full_at_three(path, *mode, **kwargs):
        if path == out / "metrics.jsonl" and path.exists() and len(path.read_bytes().splitlines()) == 2:
            path = "/dev/full"
        return open(path, *mode, **kwargs)

    with monkeypatch.context() as there:
        there.setattr(metrics_file, "open", full_at_three, raising=False)
        code, _, err = gossamer(capsys, "train", tokens, *flags, "--out", out)
    assert code == 1
    assert f"{out}/metrics.jsonl failed: No space left on device; the checkpoint of step-00000002 is untouched" in err
    assert f"go on with gossamer train --resume --out {out}" in err
    code, said, err = gossamer(capsys, "train", "--resume", "--out", out)
    assert code == 0, err
    assert "after step 2 of 4" in said


def test_bfloat16_without_hardware_is_said_and_auto_avoids_it(tokens, tmp_path, capsys, monkeypatch):
    monkeypatch.setattr(fast, "has_fast_bfloat16", lambda: False)
    for dtype, n_notes in (("bfloat16", 1), ("auto", 0)):
        code, _, err = gossamer(
            capsys, "train", tokens, *TINY, "--steps", "1", "--dtype", dtype, "--out", tmp_path / dtype
        )
        assert code == 0, err
        assert err.count("leave --dtype out, or give --dtype float32") == n_notes
    assert json.loads((tmp_path / "auto" / "train.json").read_text())["config"]["dtype"] == "float32"


def test_presets_are_in_the_help_and_unknown_ones_refused(tokens, tmp_path, capsys):
    assert "1x,2x,4x,8x,16x" in gossamer(capsys, "train", "--help")[1].replace(" ", "").replace("\n", "")
    code, _, err = gossamer(capsys, "train", tokens, "--preset", "3x", "--out", tmp_path / "m")
    assert code == 1
    assert "unknown preset '3x'" in err
    (tmp_path / "c.json").write_text("{}")
    both = ["--preset", "1x", "--config", tmp_path / "c.json", "--out", tmp_path / "m"]
    code, _, err = gossamer(capsys, "train", tokens, *both)
    assert code == 1
    assert "not both" in err


def test_without_out_it_is_a_usage_error(tokens, capsys):
    code, _, err = gossamer(capsys, "train", tokens)
    assert code == 2
    assert "--out" in err


def test_a_tracker_that_is_not_installed_is_refused_before_anything_is_written(tokens, tmp_path, capsys, monkeypatch):
    monkeypatch.setitem(sys.modules, "trackio", None)
    out = tmp_path / "model"
    code, _, err = gossamer(capsys, "train", tokens, *TINY, "--steps", "3", "--track", "trackio", "--out", out)
    assert code == 1
    assert "pip install 'gossamer[trackio]'" in err
    assert not out.exists()


def test_a_tracker_that_cannot_start_is_a_note_and_the_run_ends_well(tokens, tmp_path, capsys, monkeypatch):
    def refuse():
        raise ConnectionError("no network")

    monkeypatch.setattr(train, "check_installed", lambda _: None)
    monkeypatch.setattr(train, "track", lambda *_: BackgroundTracker("trackio", refuse))
    out = tmp_path / "model"
    code, said, err = gossamer(
        capsys, "train", tokens, *TINY, "--steps", "30", "--track", "trackio", "--deterministic", "--out", out
    )
    assert code == 0, err
    assert err.count("trackio failed") <= 1
    assert "never reached trackio: ConnectionError: no network" in err
    assert len((out / "metrics.jsonl").read_text().splitlines()) == 30
    assert "finished" in (out / "report.html").read_text()
    assert "report in" in said
    assert json.loads((out / "train.json").read_text())["config"]["deterministic"] is True


def test_a_run_that_fails_hands_its_last_points_to_the_trackers(tokens, tmp_path, capsys, monkeypatch):
    seen: list[int] = []

    class Slow:
        def log(self, step, _values):
            time.sleep(0.05)
            seen.append(step)

        def close(self):
            seen.append(-1)

    monkeypatch.setattr(train, "check_installed", lambda _: None)
    monkeypatch.setattr(train, "track", lambda *_: BackgroundTracker("slow", Slow))
    monkeypatch.setattr(train, "append_metrics", stopping_at(5))
    out = tmp_path / "model"
    assert gossamer(capsys, "train", tokens, *TINY, "--steps", "9", "--track", "wandb", "--out", out)[0] == 130
    assert seen == [1, 2, 3, 4, -1]


@pytest.mark.parametrize("resume", [False, True])
def test_a_deterministic_run_is_so_before_it_touches_the_device(tokens, tmp_path, capsys, monkeypatch, resume):
    out, flags = tmp_path / "model", [*TINY, "--steps", "4", "--checkpoint-every", "2", "--deterministic"]
    if resume:
        with monkeypatch.context() as there:
            there.setattr(train, "append_metrics", stopping_at(3))
            assert gossamer(capsys, "train", tokens, *flags, "--out", out)[0] == 130
    was: list[bool] = []

    def make(*arguments):
        was.append(torch.are_deterministic_algorithms_enabled())
        return Run(*arguments)

    monkeypatch.setattr(train, "Run", make)
    begin = ["train", "--resume"] if resume else ["train", tokens, *flags]
    code, _, err = gossamer(capsys, *begin, "--out", out)
    assert code == 0, err
    assert was == [True]
    assert not torch.are_deterministic_algorithms_enabled()


def test_metrics_of_older_runs_are_still_read(tokens, tmp_path, capsys):
    out = tmp_path / "model"
    assert gossamer(capsys, "train", tokens, *TINY, "--steps", "4", "--out", out)[0] == 0
    lines = [json.loads(line) for line in (out / "metrics.jsonl").read_text().splitlines()]
    assert lines[-1]["alive_neurons"][0] > 0
    for line in lines:
        del line["alive_neurons"], line["memory_bytes"]
    (out / "metrics.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines))
    code, _, err = gossamer(capsys, "inspect", "--report", out)
    assert code == 0, err
    assert "memory, peak" not in (out / "report.html").read_text()
