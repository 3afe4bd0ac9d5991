"""Training runs as processes, and runs that a signal stops at a step."""

import subprocess
import sys
import time
from pathlib import Path

from command_line import TINY, gossamer

from gossamer.cli import train
from gossamer.training.metrics_file import append_metrics

LONG = ["--steps", "100000", "--validate-every", "5", "--checkpoint-every", "100000"]


def start(tokens: Path, out: Path, *arguments: str, **kwargs) -> subprocess.Popen:
    """A run that would take hours, under way."""
    command = [sys.executable, "-m", "gossamer", "train", str(tokens), *TINY, *LONG, *arguments, "--out", str(out)]
    process = subprocess.Popen(command, text=True, **kwargs)
    wait_for_steps(out, 6, process)  # one validation and its line are over
    return process


def wait_for_steps(out: Path, n: int, process: subprocess.Popen) -> None:
    deadline = time.monotonic() + 60
    while not ((out / "metrics.jsonl").exists() and len((out / "metrics.jsonl").read_text().splitlines()) >= n):
        assert process.poll() is None, "the run ended by itself"
        assert time.monotonic() < deadline
        time.sleep(0.01)


def stopping_at(step: int):
    """In place of `append_metrics`: what an interrupt before the line of that step does."""

    def append(folder, metrics):
        if metrics.step == step:
            raise KeyboardInterrupt
        append_metrics(folder, metrics)

    return append


def interrupt_at(step: int, monkeypatch, capsys, *arguments: object) -> None:
    """`gossamer train` with these arguments, interrupted before the line of that step."""
    with monkeypatch.context() as there:
        there.setattr(train, "append_metrics", stopping_at(step))
        code, _, err = gossamer(capsys, "train", *arguments)
    assert code == 130, err
