"""`gossamer prune`: what it says of pairs that its search hasn't seen, and of Ctrl-C."""

from pathlib import Path

import numpy as np
import pytest
from command_line import gossamer
from planted import plant

from gossamer import save_openai
from gossamer.tasks.own_file import write_task_file
from gossamer.tasks.pairs import Pair

PLANTED = plant("neuron", 0)


@pytest.fixture(scope="module")
def model(tmp_path_factory) -> Path:
    folder: Path = tmp_path_factory.mktemp("planted")
    save_openai(PLANTED.model, folder / "model")
    np.save(folder / "t.npy", PLANTED.tokens.numpy().astype(np.uint16).ravel())
    return folder


def pruned(model: Path, pairs: list[Pair], folder: Path, capsys: pytest.CaptureFixture[str]) -> tuple[str, str]:
    write_task_file(folder / "ids.jsonl", pairs)
    flags = ["--ranking", "attribution", "--score-pairs", "16", "--out", folder / "c"]
    asked = [model / "model", "--task-file", folder / "ids.jsonl", "--tokens", model / "t.npy"]
    code, out, err = gossamer(capsys, "prune", *asked, *flags)
    assert code == 0
    return out, err


def test_a_circuit_that_holds_there_shows_its_figures_and_how_to_go_on(model, tmp_path, capsys):
    out, err = pruned(model, list(PLANTED.pairs[:25]), tmp_path, capsys)
    assert "5 held-out pairs" in out
    assert "chance" not in err
    assert f"`gossamer validate {tmp_path / 'c'}`" in out


def test_a_circuit_at_chance_there_is_said_to_be_at_chance(model, tmp_path, capsys):
    pairs = list(PLANTED.pairs[:25])
    for i in range(4, 25, 5):  # those that seed 0 holds out
        pairs[i] = Pair(pairs[i].prompts, (pairs[i].answers[1], pairs[i].answers[0]))
    _, err = pruned(model, pairs, tmp_path, capsys)
    assert "no better than chance" in err


def test_with_too_few_pairs_to_hold_any_out_nothing_is_claimed(model, tmp_path, capsys):
    out, err = pruned(model, list(PLANTED.pairs[:8]), tmp_path, capsys)
    assert "too few to hold any out" in out + err
    assert "no better than chance" not in err


def test_ctrl_c_in_a_search_leaves_no_folder_and_exits_with_130(model, tmp_path, capsys, monkeypatch):
    write_task_file(tmp_path / "ids.jsonl", PLANTED.pairs)

    def interrupted(*_args: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("gossamer.circuit.discover.prune", interrupted)
    asked = [model / "model", "--task-file", tmp_path / "ids.jsonl", "--tokens", model / "t.npy"]
    code, _, err = gossamer(capsys, "prune", *asked, "--out", tmp_path / "c")
    assert code == 130
    assert "only what was finished is there" in err
    assert not (tmp_path / "c").exists()
