"""`gossamer sweep` as a user types it, and what `gossamer prune` makes of its result."""

import json
import signal
import subprocess
import sys
import time

import pytest
from PIL import Image
from study.planted_task import planted_task

from gossamer import load_circuit
from gossamer.artifact import read_record
from gossamer.circuit.prune_config import PruneConfig
from gossamer.cli import main
from gossamer.study.record import StudyRecord

QUICK = ["--steps", "20", "--pairs-a-step", "8", "--cut-every", "10", "--parameters", "k_coef", "learning_rate"]


@pytest.fixture(scope="module")
def asked(tmp_path_factory) -> list[str]:
    return planted_task(tmp_path_factory.mktemp("planted"))


@pytest.fixture(scope="module")
def swept(asked, tmp_path_factory):
    out = tmp_path_factory.mktemp("swept") / "study"
    assert main(["sweep", *asked, "--out", str(out), "--trials", "3", *QUICK]) == 0
    return out


def test_a_sweep_leaves_its_trials_the_front_and_the_best(swept, asked, capsys):
    study = read_record(StudyRecord, swept / "study.json")
    assert [trial.state for trial in study.trials] == ["done"] * 3
    assert study.trials[0].parameters == {"k_coef": 1e-4, "learning_rate": 3e-3}
    assert all(trial.tasks[0].loss <= study.target_loss == 0.15 for trial in study.trials)
    assert all(trial.edges == pytest.approx(trial.tasks[0].n_edges) for trial in study.trials)
    assert study.model_hash
    assert Image.open(swept / "pareto.png").size[0] > 400
    best = read_record(PruneConfig, swept / "best.json")
    assert best == study.best_config
    assert best.steps == 20
    # The same command again has nothing to do, and says what it did.
    assert main(["sweep", *asked, "--out", str(swept), "--trials", "3", *QUICK]) == 0
    out = capsys.readouterr().out
    assert "3 of 3 trials" in out
    assert "the default" in out
    assert read_record(StudyRecord, swept / "study.json") == study


def test_what_a_killed_worker_was_writing_and_another_heartbeat_keep_nobody_out(swept, asked, capsys):
    left = [swept / f".{name}.x1y2" for name in ("study.json", "best.json", "pareto.png")]
    for file in left:
        file.write_bytes(b"{")
    try:
        assert main(["sweep", *asked, "--out", str(swept), "--trials", "3", "--heartbeat", "3", *QUICK]) == 0
    finally:
        for file in left:
            file.unlink()
    assert "--heartbeat 3: the study's is 10 s" in capsys.readouterr().out


def test_inspect_shows_a_sweep(swept, capsys):
    assert main(["inspect", str(swept)]) == 0
    out = capsys.readouterr().out
    assert "3 of 3 trials" in out
    assert "the default" in out


@pytest.mark.parametrize("file", ["best.json", "study.json"])
def test_prune_takes_what_the_sweep_found(swept, asked, tmp_path, file):
    flags = ["--config", str(swept / file), "--seed", "3", "--out", str(tmp_path / "c")]
    assert main(["prune", *asked, *flags]) == 0
    best = read_record(PruneConfig, swept / "best.json")
    config = load_circuit(tmp_path / "c").record.config
    assert config == best.model_copy(update={"seed": 3}).model_dump(mode="json")
    # And a circuit's own record is a configuration too.
    assert main(["prune", *asked, "--config", str(tmp_path / "c" / "circuit.json"), "--out", str(tmp_path / "d")]) == 0
    assert load_circuit(tmp_path / "d").record.config == config


def test_ctrl_c_leaves_a_study_that_goes_on(asked, tmp_path):
    out = tmp_path / "study"
    command = ["sweep", *asked, "--out", str(out), "--trials", "40", *QUICK]
    process = subprocess.Popen(
        [sys.executable, "-m", "gossamer", *command], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    end = time.monotonic() + 90
    while time.monotonic() < end and not (out / "best.json").exists():
        assert process.poll() is None, process.communicate()
        time.sleep(0.1)
    process.send_signal(signal.SIGINT)
    _, said = process.communicate(timeout=60)
    assert process.returncode == 130
    assert "the same command goes on" in said
    assert "Traceback" not in said
    states = [trial["state"] for trial in json.loads((out / "study.json").read_text())["trials"]]
    n_done = states.count("done")
    assert states == ["done"] * n_done + ["waiting"] * (40 - n_done)
    assert 0 < n_done < 40
    command[command.index("40")] = str(n_done + 2)
    assert main(command) == 0
    trials = read_record(StudyRecord, out / "study.json").trials
    assert [trial.state for trial in trials] == ["done"] * (n_done + 2)


def test_another_models_study_stays_as_it_is(swept, tmp_path, capsys):
    other = planted_task(tmp_path, seed=1)
    before = (swept / "study.json").read_bytes()
    assert main(["sweep", *other, "--out", str(swept), "--trials", "3", *QUICK]) == 1
    assert "is about something else (model: " in capsys.readouterr().err
    assert (swept / "study.json").read_bytes() == before


@pytest.mark.parametrize(
    ("flags", "said"),
    [
        (["--trials", "0"], "--trials 0: expected at least 1"),
        (["--ranking", "ablation"], "--ranking ablation trains none"),
        (["--k-coef", "0"], "k_coef is 0, outside what is searched"),
        (["--storage", "postgresql://me:geheim@127.0.0.1:1/db"], "me:***@127.0.0.1:1/db can't be used"),
        (["--storage", "sqlite:///:memory:"], "a study in memory"),
        (["--config", "/nowhere.json"], "/nowhere.json does not exist"),
    ],
    ids=str,
)
def test_bad_input_says_what_to_do(asked, flags, said, tmp_path, capsys):
    assert main(["sweep", *asked, "--out", str(tmp_path / "s"), *flags]) == 1
    err = capsys.readouterr().err
    assert said in err
    assert "geheim" not in err


def test_somebody_elses_folder_is_left_alone(asked, tmp_path, capsys):
    (tmp_path / "thesis.tex").write_text("x")
    assert main(["sweep", *asked, "--out", str(tmp_path)]) == 1
    assert "thesis.tex" in capsys.readouterr().err
    assert [file.name for file in tmp_path.iterdir()] == ["thesis.tex"]


def test_a_task_has_to_be_named(asked, tmp_path, capsys):
    assert main(["sweep", asked[0], "--tokens", asked[-1], "--out", str(tmp_path / "s")]) == 1
    assert "name at least one task" in capsys.readouterr().err
