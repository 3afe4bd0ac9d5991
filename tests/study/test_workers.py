"""Workers that share a study; on a real PostgreSQL too one is killed in mid-trial, and every trial is accounted for."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import optuna
import pytest
from sqlalchemy.exc import SQLAlchemyError
from study.planted_task import planted_task
from study.postgresql import server, why_not

from gossamer.study.storage import OUTCOME, SLOT, sqlite_url
from gossamer.study.worker import SEED, WORKER

N_TRIALS, HEARTBEAT = 3, 1


def start(asked: list[str], folder: Path, out: str, storage: str) -> subprocess.Popen[str]:
    """A worker; all give the same command but for where it is written, as on different machines."""
    command = [sys.executable, "-m", "gossamer", "sweep", *asked, "--out", str(folder / out), "--study", "shared"]
    command += ["--storage", storage, "--trials", str(N_TRIALS), "--heartbeat", str(HEARTBEAT), "--steps", "200"]
    command += ["--pairs-a-step", "8", "--cut-every", "200", "--parameters", "k_coef", "learning_rate"]
    environment = {**os.environ, "OMP_NUM_THREADS": "1"}
    return subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, env=environment, cwd=folder
    )


def trials_of(storage: str) -> list[optuna.trial.FrozenTrial]:
    """All trials, or none as long as there is no study yet."""
    try:
        url = storage.replace("postgresql://", "postgresql+psycopg://")
        return optuna.load_study(study_name="shared", storage=url).get_trials()
    except (KeyError, SQLAlchemyError, RuntimeError, AssertionError, optuna.exceptions.StorageInternalError):
        return []


def until(condition, seconds: float, worker: subprocess.Popen[str]):
    """What a condition gives once it gives something."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        found = condition()
        if found:
            return found
        assert worker.poll() is None, worker.communicate()[0]
        time.sleep(0.1)
    raise AssertionError("it never came")


def in_the_middle_of_a_trial(storage: str, worker: subprocess.Popen[str]) -> optuna.trial.FrozenTrial | None:
    """The trial that a worker is running, its parameters chosen."""
    return next(
        (
            trial
            for trial in trials_of(storage)
            if trial.state == optuna.trial.TrialState.RUNNING
            and trial.user_attrs.get(WORKER, "").endswith(f":{worker.pid}")
            and SEED in trial.user_attrs
        ),
        None,
    )


def killed_in_the_middle(storage: str, folder: Path) -> None:
    """One of two workers is killed with -9 while it runs a trial: the other ends with every trial done once."""
    asked = planted_task(folder)
    first = start(asked, folder, "first", storage)
    second = None
    try:
        until(lambda: in_the_middle_of_a_trial(storage, first), 90, first)
        second = start(asked, folder, "second", storage)
        lost = until(lambda: in_the_middle_of_a_trial(storage, first), 60, first)
        first.send_signal(signal.SIGKILL)
        first.wait()
        out, _ = second.communicate(timeout=150)
    finally:
        for worker in (first, second):
            if worker is not None and worker.poll() is None:
                worker.kill()
    assert second.returncode == 0, out

    trials = trials_of(storage)
    done = [trial for trial in trials if trial.state == optuna.trial.TrialState.COMPLETE]
    assert sorted(trial.user_attrs[SLOT] for trial in done) == list(range(N_TRIALS)), "lost or counted twice"
    (dead,) = [trial for trial in trials if trial.state != optuna.trial.TrialState.COMPLETE]
    assert (dead.number, dead.state) == (lost.number, optuna.trial.TrialState.FAIL)
    assert OUTCOME not in dead.user_attrs
    again = next(trial for trial in done if trial.user_attrs[SLOT] == dead.user_attrs[SLOT])
    assert again.params == dead.params, "what was lost is run again, not something else"
    assert again.user_attrs[SEED] == dead.user_attrs[SEED]
    assert f"trial {dead.user_attrs[SLOT]} was left by its worker" in out

    study = json.loads((folder / "second" / "study.json").read_text())
    assert [trial["state"] for trial in study["trials"]] == ["done"] * N_TRIALS
    assert [trial["number"] for trial in study["trials"]] == list(range(N_TRIALS))
    assert sum(trial["attempts"] for trial in study["trials"]) == N_TRIALS + 1
    assert study["n_lost"] == 1


@pytest.mark.skipif(why_not() is not None, reason=str(why_not()))
def test_two_workers_on_a_real_server_and_one_is_killed(tmp_path):
    with server() as storage:
        killed_in_the_middle(storage, tmp_path)


def test_the_same_in_a_file(tmp_path):
    killed_in_the_middle(sqlite_url(tmp_path / "shared.db"), tmp_path)
