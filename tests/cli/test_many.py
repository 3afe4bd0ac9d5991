"""`gossamer prune --tasks/--seeds`, `gossamer train --snapshots` and `gossamer formation` as a user types them."""

import json
import re
import signal
from pathlib import Path

import numpy as np
import pytest
from command_line import gossamer
from planted import plant

from gossamer import load_circuit, load_model, save_openai
from gossamer.cli import main, prune_many
from gossamer.cli.places import open_pretraining
from gossamer.folders import alone_in
from gossamer.study import search as search_module
from gossamer.tasks.catalogue import TASKS
from gossamer.tasks.own_file import write_task_file
from gossamer.validation.evidence import measure_both

TINY = ["--model.n-layer", "1", "--model.d-model", "16", "--model.n-head", "2", "--model.d-head", "4"]
TINY += ["--model.context", "96", "--model.no-bigram", "--sparsity.l0", "0.5", "--batch-size", "4"]
TINY += ["--validation-tokens", "256", "--steps", "40", "--validate-every", "40", "--learning-rate", "0.1"]
FAST = ["--ranking", "attribution", "--score-pairs", "4", "--mean-tokens", "512"]


@pytest.fixture(scope="module")
def asked(tmp_path_factory) -> list[str]:
    """A planted circuit's model in a folder, its task and tokens, as the first arguments."""
    folder: Path = tmp_path_factory.mktemp("planted")
    planted = plant("neuron", 0)
    save_openai(planted.model, folder / "model")
    write_task_file(folder / "ids.jsonl", planted.pairs[:20])
    np.save(folder / "t.npy", planted.tokens.numpy().astype(np.uint16).ravel())
    return [str(folder / "model"), "--task-file", str(folder / "ids.jsonl"), "--tokens", str(folder / "t.npy")]


@pytest.fixture(scope="module")
def trained(tmp_path_factory) -> Path:
    """A run with three snapshots, on a corpus where a bracket follows `return` and a name follows `def`."""
    root = tmp_path_factory.mktemp("trained")
    for i in range(12):
        (root / "code" / f"module{i}").mkdir(parents=True)
        lines = [f"def function_{i}_{j}(value):\n    return [value, {j}, 'text {j}']\n" for j in range(30)]
        (root / "code" / f"module{i}" / "source.py").write_text("\n\n".join(lines))
    tokens, model = str(root / "tokens"), str(root / "model")
    assert main(["tokenize", "--sources", str(root / "code"), "--vocab-size", "400", "--out", tokens]) == 0
    assert main(["train", tokens, *TINY, "--snapshots", "3", "--keep-checkpoints", "1", "--out", model]) == 0
    pairs = [(f"def function_{i}_1(value):\n    return", f"def function_{i}_1(value):\n    def") for i in range(8)]
    lines = [json.dumps({"prompts": pair, "answers": [" [", " function"]}) for pair in pairs]
    (root / "ours.jsonl").write_text("\n".join(lines) + "\n")
    return root


def test_seeds_make_a_folder_that_the_same_command_goes_on_with(asked, tmp_path, capsys):
    command = ["prune", *asked, *FAST, "--seeds", 2, "--out", tmp_path / "s"]
    code, out, err = gossamer(capsys, *command)
    assert code == 0, err
    assert "2 of 2" in out
    assert "1 of 1 tasks reach the target 0.15, 1 of them on held-out pairs too; geometric mean of their" in out
    assert "edges 4.0" in out
    assert "nodes 1.00, edges 1.00" in out
    summary = json.loads((tmp_path / "s" / "summary.json").read_text())
    assert summary["n_reached"] == 1
    assert summary["rows"][0]["same_nodes"] == {"mean": 1.0, "interval": None, "n": 2}
    assert (tmp_path / "s" / "curves.png").exists()
    seen = [set(load_circuit(tmp_path / "s" / name).pairs) for name in ("ids", "seed-1/ids")]
    assert seen[0] != seen[1], "agreement of searches on the same pairs would say nothing"
    code, again, _ = gossamer(capsys, *command)
    assert code == 0
    assert again.count("(was there)") == 2
    assert again.splitlines()[-1] == out.splitlines()[-1]
    assert out.splitlines()[-1].startswith(gossamer(capsys, "inspect", tmp_path / "s")[1].splitlines()[-1])
    code, _, err = gossamer(capsys, "validate", tmp_path / "s")
    assert code == 1
    assert f"expected a circuit: each of them has a folder of its own, such as {tmp_path / 's' / 'ids'}" in err
    code, _, err = gossamer(capsys, "prune", tmp_path / "s" / "ids", *asked[1:], "--out", tmp_path / "c")
    assert code == 1
    assert f"holds a circuit; expected a model: its own is in {Path(asked[0]).resolve()}" in err
    for circuit in (tmp_path / "s" / "ids", tmp_path / "s" / "seed-1" / "ids"):
        assert gossamer(capsys, "validate", circuit, "--no-shuffled", "--n-random", 1)[0] == 0


def test_a_model_that_can_do_nothing_gets_a_list(trained, tmp_path, capsys):
    code, out, err = gossamer(capsys, "prune", trained / "model", "--tasks", "all", *FAST, "--out", tmp_path / "s")
    assert code == 0, err
    summary = json.loads((tmp_path / "s" / "summary.json").read_text())
    rows = {row["task"]: row["outcomes"][0] for row in summary["rows"]}
    assert list(rows) == list(TASKS)
    for task, outcome in rows.items():
        cant = rf"{task}: the whole model can't do it: loss \d\.\d+ on the cut's pairs, target 0\.15"
        assert re.search(cant, out) or f"{task}: nothing found: {outcome['flaw']}" in out
        assert outcome["circuit"] is None
    assert "0 of 20 tasks reach the target" in out
    assert sorted(path.name for path in (tmp_path / "s").iterdir()) == [".lock", "summary.json"]


def test_a_control_is_searched_though_the_model_cannot_do_it(trained, tmp_path, capsys):
    names = ["single_double_quote-random", "single_double_quote-constant"]
    command = ["prune", trained / "model", "--tasks", *names, *FAST, "--out", tmp_path / "s"]
    code, out, err = gossamer(capsys, *command)
    assert code == 0, err
    rows = json.loads((tmp_path / "s" / "summary.json").read_text())["rows"]
    assert [row["task"] for row in rows] == names
    for row in rows:
        (outcome,) = row["outcomes"]
        assert outcome["full"]["loss"] > 0.15
        assert outcome["circuit"] is None
        assert outcome["flaw"].startswith(f"no circuit for {row['task']} at 0.15 nats a prompt: the lowest loss")
    assert "the whole model can't do it" not in out


def test_names_may_stand_between_commas_and_stand_once():
    assert prune_many.task_names(["with_as,for_while", "with_as"]) == ["with_as", "for_while"]
    assert prune_many.task_names(["var_if", "all"])[:2] == ["var_if", "single_double_quote"]
    assert len(prune_many.task_names(["all"])) == 20


def test_ctrl_c_says_what_is_kept_and_exits_with_130(asked, tmp_path, capsys, monkeypatch):
    measured = []

    def interrupted_in_the_second(*arguments):
        measured.append(arguments)
        if len(measured) == 2:
            signal.raise_signal(signal.SIGINT)
        return measure_both(*arguments)

    monkeypatch.setattr(search_module, "measure_both", interrupted_in_the_second)
    command = ["prune", *asked, *FAST, "--seeds", 2, "--out", tmp_path / "s"]
    code, _, err = gossamer(capsys, *command)
    assert code == 130
    assert "stopped in ids, seed 1; what was found before is in" in err
    assert "the same command goes on" in err
    assert load_circuit(tmp_path / "s" / "ids").n_nodes
    assert not (tmp_path / "s" / "seed-1").exists()
    code, out, _ = gossamer(capsys, *command)
    assert code == 0
    assert out.count("(was there)") == 1
    assert len(measured) == 3


def test_two_processes_in_one_folder_are_one_too_many(asked, tmp_path, capsys):
    folder = tmp_path / "s"
    folder.mkdir()
    with alone_in(folder, "searching"):
        code, _, err = gossamer(capsys, "prune", *asked, "--seeds", 2, "--out", folder)
    assert code == 1
    assert "another process is searching in" in err
    assert [path.name for path in folder.iterdir()] == [".lock"]


def test_a_run_leaves_models_that_any_verb_takes(trained, capsys):
    folders = sorted((trained / "model" / "snapshots").iterdir())
    assert [folder.name for folder in folders] == ["step-00000010", "step-00000020", "step-00000030"]
    assert load_model(folders[0]).config == load_model(trained / "model").config
    assert gossamer(capsys, "tasks", folders[0], "--tasks", "with_as", "--n-pairs", 2)[0] == 0
    assert "3 in" in gossamer(capsys, "inspect", trained / "model")[1]
    of_run, of_snapshot = (open_pretraining(None, folder) for folder in (trained / "model", folders[0]))
    assert of_snapshot.stream.hash == of_run.stream.hash
    code, out, _ = gossamer(capsys, "train", "--dry-run", *TINY, "--snapshots", 3)
    assert code == 0
    assert "snapshots" in out


def test_formation_of_a_trained_circuit(trained, tmp_path, capsys):
    command = ["formation", trained / "model", "--task-file", trained / "ours.jsonl", "--out", tmp_path / "f"]
    (tmp_path / "config.json").write_text('{"target_loss": 0.5}')
    command += [*FAST, "--config", tmp_path / "config.json"]
    code, out, err = gossamer(capsys, *command)
    assert code == 0, err
    rows = json.loads((tmp_path / "f" / "formation.json").read_text())["rows"]
    assert [row["step"] for row in rows] == [10, 20, 30, 40]
    assert rows[-1]["same_nodes"] == 1.0
    assert rows[-1]["same_edges"] == (1.0 if rows[-1]["outcome"]["circuit"]["n_edges"] else None)
    for row in rows:
        reached = row["outcome"]["full"]["loss"] <= 0.5
        assert (row["outcome"]["circuit"] is not None) == reached
        assert (tmp_path / "f" / f"step-{row['step']:08d}" / "circuit.json").exists() == reached
        assert f"{row['last_nodes']['sufficiency']['loss']:.4f}" in out
    assert (tmp_path / "f" / "formation.png").exists()
    shown = gossamer(capsys, "inspect", tmp_path / "f")[1]
    assert shown in out
    assert gossamer(capsys, *command)[1].count("(was there)") == 4
    assert gossamer(capsys, "validate", tmp_path / "f" / "step-00000040", "--no-shuffled", "--n-random", 1)[0] == 0


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["prune", "{asked}", "--tasks", "all", "--out", "{tmp}/s"], "one of the three"),
        (["prune", "{asked}", "--seeds", "0", "--out", "{tmp}/s"], "expected 1 or more"),
        (["prune", "{asked}", "--seeds", "2", "--out", "{root}/code"], "holds something else"),
        (
            ["prune", "{asked}", "--seeds", "2", "--together", "2", "--ranking", "ablation", "--out", "{tmp}/s"],
            "no masks",
        ),
        (["prune", "{root}/model", "--tasks", "with_az", "--out", "{tmp}/s"], "with_as"),
        (["prune", "{root}/model", "--tasks", ",", "--out", "{tmp}/s"], "names none"),
        (["prune", "{root}/model", "all", "--out", "{tmp}/c"], "only `gossamer prune MODEL --tasks all` takes it"),
        (["sweep", "{root}/model", "all", "--out", "{tmp}/s"], "name a task (or several"),
        (["compare", "{root}/model", "all"], "single_double_quote, bracket_counting"),
        (["formation", "{root}/model", "all", "--out", "{tmp}/f"], "class_init"),
        (["formation", "{root}/tokens", "with_as", "--out", "{tmp}/f"], "tokens holds tokens; expected a model: goss"),
        (["formation", "{root}/model/snapshots/step-00000010", "with_as", "--out", "{tmp}/f"], "is no run"),
        (["prune", "{root}/tokens", "with_as", "--out", "{tmp}/c"], "gossamer train {root}/tokens --out DIR makes one"),
        (
            ["prune", "{root}/model", "with_as", "--tokens", "{root}/model", "--out", "{tmp}/c"],
            "expected tokens: those",
        ),
        (["train", "{root}/model", "--out", "{tmp}/m"], "that it was trained on are in {root}/tokens"),
        (["validate", "{root}/model"], "holds a model; expected a circuit: gossamer prune {root}/model TASK --out DIR"),
        (["draw", "{root}/tokens", "-o", "{tmp}/c.svg"], "holds tokens; expected a circuit"),
        (["export", "{root}/tokens", "-o", "{tmp}/c.json"], "holds tokens; expected a circuit"),
        (["validate", "{root}/code"], "holds no circuit: expected circuit.json"),
        (["formation", "{root}/model", "with_as", "--out", "{tmp}/f"], "can't do the task with_as"),
        (["formation", "{root}/model", "with_as", "--out", "{root}/code"], "holds something else"),
    ],
    ids=str,
)
def test_bad_input_says_what_to_do(arguments, said, asked, trained, tmp_path, capsys):
    filled = [part for a in arguments for part in (asked if a == "{asked}" else [a.format(tmp=tmp_path, root=trained)])]
    code, _, err = gossamer(capsys, *filled)
    assert code == 1
    assert said.format(root=trained) in err
    assert list(tmp_path.iterdir()) == [], "a command that is refused leaves no folder"
