"""`gossamer compare`, and `gossamer prune` by another ranking and with pruned edges."""

import json
from pathlib import Path

import numpy as np
import pytest
from planted import plant

from gossamer import load_circuit, save_openai
from gossamer.circuit.circuit import Node
from gossamer.circuit.prune_config import PruneConfig
from gossamer.cli import main
from gossamer.tasks.own_file import write_task_file


@pytest.fixture(scope="module")
def asked(tmp_path_factory) -> list[str]:
    """A planted circuit's model in a folder, its task and tokens, as the verbs' first arguments."""
    folder: Path = tmp_path_factory.mktemp("planted")
    planted = plant("lookup", 0)
    save_openai(planted.model, folder / "model")
    write_task_file(folder / "ids.jsonl", planted.pairs)
    np.save(folder / "t.npy", planted.tokens.numpy().astype(np.uint16).ravel())
    return [str(folder / "model"), "--task-file", str(folder / "ids.jsonl"), "--tokens", str(folder / "t.npy")]


def test_the_ways_stand_side_by_side(asked, tmp_path, capsys):
    path = tmp_path / "ways.json"
    ways = ["--ways", "masks", "attribution", "--steps", "200", "--score-pairs", "16"]
    assert main(["compare", *asked, *ways, "--json", str(path)]) == 0
    out = capsys.readouterr().out
    found = json.loads(path.read_text())
    rows = found["rows"]
    stages = ["cut", "eliminated", "edges removed"]
    assert [(row["ranking"], row["stage"]) for row in rows] == [
        (way, stage) for way in ("masks", "attribution") for stage in stages
    ]
    planted = plant("lookup", 0)
    for row in rows:
        assert row["reached"]
        assert row["loss"] <= found["target_loss"] == 0.15
        assert f"{row['loss']:.4f}" in out
    for first, *_, last in (rows[:3], rows[3:]):
        assert last["n_nodes"] == len(planted.nodes) <= first["n_nodes"]
        assert 0 < last["n_edges"] <= first["n_edges"]
        assert 0 < first["seconds"] <= last["seconds"] < 60
        assert last["held_out_loss"] < 0.3
    assert "attribution" in out
    assert "held-out loss" in out


def test_a_configuration_from_a_file_counts_and_flags_override_it(asked, tmp_path, capsys):
    config = PruneConfig(ranking="attribution", score_pairs=8, target_loss=0.2, eliminate=False)
    (tmp_path / "config.json").write_text(config.model_dump_json())
    path = tmp_path / "ways.json"
    flags = ["--ways", "attribution", "--config", str(tmp_path / "config.json"), "--json", str(path)]

    def found() -> tuple[float, list[str]]:
        values = json.loads(path.read_text())
        return values["target_loss"], [row["stage"] for row in values["rows"]]

    assert main(["compare", *asked, *flags]) == 0
    assert found() == (0.2, ["cut"])
    assert main(["compare", *asked, *flags, "--target-loss", "0.3", "--eliminate"]) == 0
    assert found() == (0.3, ["cut", "eliminated"])
    (tmp_path / "config.json").write_text('{"target_los": 0.2}')
    assert main(["compare", *asked, *flags]) == 1
    assert "did you mean 'target_loss'" in capsys.readouterr().err


def test_prune_by_attribution_with_edges(asked, tmp_path, capsys):
    flags = ["--ranking", "attribution", "--score-pairs", "16", "--prune-edges", "--out", str(tmp_path / "c")]
    assert main(["prune", *asked, *flags]) == 0
    circuit = load_circuit(tmp_path / "c")
    assert circuit.record.config["ranking"] == "attribution"
    assert {Node(site, i) for site, kept in circuit.nodes.items() for i in kept} == plant("lookup", 0).nodes
    assert main(["validate", str(tmp_path / "c"), "--n-random", "2"]) == 0
    assert main(["draw", str(tmp_path / "c"), "-o", str(tmp_path / "c.svg")]) == 0
    assert main(["inspect", str(tmp_path / "c")]) == 0
    assert f"{circuit.n_edges}" in capsys.readouterr().out


def test_a_circuit_of_another_task_or_model_stays_unless_it_is_given_away(asked, tmp_path, capsys):
    out = tmp_path / "c"
    flags = ["--ranking", "attribution", "--score-pairs", "8", "--out", str(out)]
    assert main(["prune", *asked, *flags]) == 0
    first = (out / "circuit.json").read_bytes()

    other = tmp_path / "other.jsonl"
    other.write_bytes(Path(asked[2]).read_bytes())
    another_task = [asked[0], "--task-file", str(other), *asked[3:]]
    assert main(["prune", *another_task, *flags]) == 1
    assert "holds a circuit of another task, ids, not other; choose another --out, or give --overwrite" in (
        capsys.readouterr().err
    )
    save_openai(plant("lookup", 1).model, tmp_path / "model")
    another_model = [str(tmp_path / "model"), *asked[1:]]
    assert main(["prune", *another_model, *flags]) == 1
    assert "holds a circuit of another model" in capsys.readouterr().err
    means = ["--means", str(out / "circuit.safetensors"), "--task-file", str(other), "--out", str(out)]
    (tmp_path / "nodes.json").write_text(json.dumps(load_circuit(out).nodes))
    assert main(["import", asked[0], str(tmp_path / "nodes.json"), *means]) == 1
    assert "holds a circuit of another task" in capsys.readouterr().err
    assert (out / "circuit.json").read_bytes() == first

    (out / "circuit.json").write_text("{")
    assert main(["prune", *asked, *flags]) == 1
    assert "or give --overwrite" in capsys.readouterr().err
    assert main(["prune", *another_task, *flags, "--overwrite"]) == 0
    assert load_circuit(out).task == "other"
    assert main(["prune", *another_task, *flags, "--seed", "1"]) == 0, "the same task in the same model"
    assert main(["prune", *asked, *flags, "--seeds", "2", "--overwrite"]) == 1
    assert "--overwrite is for one circuit" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("flags", "code", "said"),
    [
        (["--ways"], 1, "names none"),
        (["--ways", "masks", "attribution", "masks"], 1, "names masks twice"),
        (["--ways", "gradients"], 2, "attribution"),
        (["--json", "/nowhere/at/all.json"], 1, "is no folder"),
        (["single_double_quote"], 1, "one of the three"),
    ],
    ids=str,
)
def test_bad_input_says_what_to_do(asked, flags, code, said, capsys):
    try:
        found = main(["compare", *asked, *flags])
    except SystemExit as exit:  # usage errors leave through the parser
        found = exit.code
    captured = capsys.readouterr()
    assert found == code
    assert said in captured.err + captured.out
