"""`gossamer export` and `gossamer import` as a user types them."""

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from circuit.by_hand import hand_circuit
from command_line import TINY, gossamer
from planted import A, B, Planted, plant
from study.planted_task import planted_task

from gossamer.circuit.ablate import keep_mask, keep_only, mean_ablate
from gossamer.circuit.circuit import load_circuit, save_circuit
from gossamer.circuit.graph_reading import read_graph
from gossamer.circuit.interchange import circuit_graph
from gossamer.circuit.means import node_means
from gossamer.circuit.measure import measure, model_batch
from gossamer.circuit.mib import mib_graph
from gossamer.cli import main
from gossamer.cli.places import pretraining_windows
from gossamer.data.tokens import open_tokens
from gossamer.model.checkpoint import load_model
from gossamer.model.openai import save_openai
from gossamer.tasks.own_file import write_task_file


@pytest.fixture(scope="module")
def planted() -> Planted:
    return plant("copy", 5, n_pairs=10)


@pytest.fixture(scope="module")
def released(planted, tmp_path_factory) -> Path:
    """A model, a circuit and means as files of the release, and the task and tokens as files of ours."""
    folder = tmp_path_factory.mktemp("released")
    save_openai(planted.model, folder / "model")
    rows = [pair.prompts[half] for half in (0, 1) for pair in planted.pairs]
    tokens = torch.tensor([[*row, *[0] * (12 - len(row))] for row in rows])
    kept: dict[str, list[int]] = {}
    for node in planted.nodes:
        kept.setdefault(node.site, []).append(node.index)
    torch.save(
        {
            "circuit_data": {site: torch.tensor(indices) for site, indices in kept.items()},
            "importances": {"task_samples": (tokens, {}), "interv_loss": torch.tensor(0.02)},
        },
        folder / "viz_data.pt",
    )
    (folder / "indices.json").write_text(json.dumps(kept))
    torch.save(node_means(load_model(folder / "model"), planted.tokens), folder / "means.pt")
    np.save(folder / "t.npy", planted.tokens.numpy().astype(np.uint16).ravel())
    write_task_file(folder / "ids.jsonl", planted.pairs)
    return folder


def test_export_writes_every_format_at_once(tmp_path, capsys):
    save_circuit(hand_circuit(), tmp_path / "circuit")
    names = ("c.json", "c.csv", "c.graphml", "c.mib.json")
    outs = [argument for name in names for argument in ("-o", tmp_path / name)]
    code, out, err = gossamer(capsys, "export", tmp_path / "circuit", *outs, "--stream")
    assert (code, err) == (0, "")
    written = {path.name for path in tmp_path.iterdir()} - {"circuit"}
    assert written == {"c.json", "c.nodes.csv", "c.edges.csv", "c.graphml", "c.mib.json"}
    assert all(name in out for name in written)
    assert read_graph(tmp_path / "c.json") == circuit_graph(hand_circuit(), stream=True)
    assert json.loads((tmp_path / "c.mib.json").read_text()) == mib_graph(hand_circuit())


def test_export_says_what_it_can_write_before_it_writes_anything(tmp_path, capsys):
    save_circuit(hand_circuit(), tmp_path / "circuit")
    code, _, err = gossamer(capsys, "export", tmp_path / "circuit", "-o", tmp_path / "c.json", "-o", tmp_path / "c.pt")
    assert code == 1
    assert ".graphml" in err
    assert not (tmp_path / "c.json").exists()
    code, _, err = gossamer(capsys, "export", tmp_path / "circuit")
    assert code == 2
    assert "-o circuit.graphml" in err
    assert gossamer(capsys, "export", tmp_path, "-o", tmp_path / "c.json")[0] == 1
    code, _, err = gossamer(capsys, "export", tmp_path / "circuit", "-o", tmp_path / "nowhere" / "c.json")
    assert code == 1
    assert "No such file" in err


def test_import_of_the_released_files_validates_and_exports_again(planted, released, tmp_path, capsys):
    code, out, err = gossamer(
        capsys, "import", released / "model", released / "viz_data.pt", "--means", released / "means.pt",
        "--answers", A, B, "--name", "copied", "--out", tmp_path / "c",
    )  # fmt: skip
    assert code == 0, err
    assert "copied" in out
    assert "says 0.0100 nats a prompt" in out.replace("\n", " ")
    circuit = load_circuit(tmp_path / "c")
    assert {(site, i) for site, kept in circuit.nodes.items() for i in kept} == {
        (node.site, node.index) for node in planted.nodes
    }
    assert circuit.n_edges == 2
    assert circuit.task_loss < 0.15
    assert list(circuit.pairs) == planted.pairs

    code, _, err = gossamer(capsys, "validate", tmp_path / "c", "--no-shuffled", "--n-random", 2)
    assert code == 0, err
    code, _, err = gossamer(capsys, "validate", tmp_path / "c")
    assert code == 1
    assert "the circuit's means were imported" in err

    assert gossamer(capsys, "export", tmp_path / "c", "-o", tmp_path / "c.json")[0] == 0
    again = ["import", released / "model", tmp_path / "c.json", "--means", tmp_path / "c" / "circuit.safetensors"]
    code, _, err = gossamer(capsys, *again, "--task-file", released / "ids.jsonl", "--out", tmp_path / "again")
    assert code == 0, err
    assert load_circuit(tmp_path / "again").record.edges == circuit.record.edges
    assert load_circuit(tmp_path / "again").task_loss == circuit.task_loss


def test_edges_that_pruning_removed_are_removed_after_export_and_import_too(tmp_path, capsys):
    model, *rest = planted_task(tmp_path)  # lookup, whose idle edges edge pruning takes out
    flags = ["--ranking", "attribution", "--score-pairs", "16", "--prune-edges", "--out", tmp_path / "c"]
    assert gossamer(capsys, "prune", model, *rest, *flags)[0] == 0
    first = load_circuit(tmp_path / "c")
    assert first.removed_edges
    assert gossamer(capsys, "export", tmp_path / "c", "-o", tmp_path / "c.json", "--stream")[0] == 0
    write_task_file(tmp_path / "cut.jsonl", first.pairs)
    beside = ["--means", tmp_path / "c" / "circuit.safetensors", "--task-file", tmp_path / "cut.jsonl"]
    code, out, err = gossamer(capsys, "import", model, tmp_path / "c.json", *beside, "--out", tmp_path / "again")
    assert code == 0, err
    again = load_circuit(tmp_path / "again")
    assert (set(again.edges), set(again.removed_edges)) == (set(first.edges), set(first.removed_edges))
    assert again.task == first.task, "the export's, not the file's name"
    assert (again.n_edges, again.record.sinks) == (first.n_edges, first.record.sinks)
    assert f"({len(first.removed_edges)} more were removed)" in out
    assert set(again.pairs) <= set(first.pairs)
    tap = keep_only(first)
    opened = load_model(Path(model))
    assert again.task_loss == pytest.approx(measure(opened, model_batch(opened, again.pairs), tap).loss, abs=1e-6)

    graph = json.loads((tmp_path / "c.json").read_text())
    edge = next(edge for edge in graph["edges"] if edge["kind"] == "weight")
    edge["weight"] += 1
    (tmp_path / "edited.json").write_text(json.dumps(graph))
    code, _, err = gossamer(capsys, "import", model, tmp_path / "edited.json", *beside, "--out", tmp_path / "none")
    assert code == 1
    assert f"{edge['source']} -> {edge['target']} has the weight" in err
    assert not (tmp_path / "none").exists()


@pytest.fixture(scope="module")
def ours(tokens, tmp_path_factory) -> Path:
    """A run with a tokenizer, and a circuit in it of a built-in task with a target, seed and means of its own."""
    folder = tmp_path_factory.mktemp("ours")
    tiny = [*TINY, "--model.context", "96", "--steps", "2", "--validate-every", "2", "--out", str(folder / "model")]
    assert main(["train", str(tokens), *tiny]) == 0
    kept = {"0.attn.act_in": [0, 3], "0.attn.v": [1, 5], "0.mlp.post_act": [2], "final_resid": [0, 4, 7]}
    (folder / "indices.json").write_text(json.dumps(kept))
    flags = ["--task", "class_init", "--target-loss", "0.4", "--seed", "3", "--tokens", str(tokens)]
    found = ["import", str(folder / "model"), str(folder / "indices.json"), *flags, "--out", str(folder / "c")]
    assert main(found) == 0
    # Fewer tokens than a search takes by default, as `prune --mean-tokens 960` would have.
    first = load_circuit(folder / "c")
    model = load_model(folder / "model")
    windows = pretraining_windows(open_tokens(tokens).split("train"), model, 960)
    means = node_means(model, windows)
    alone = measure(model, model_batch(model, first.pairs), mean_ablate(keep_mask(kept, means), means))
    record = first.record.model_copy(update={"n_mean_tokens": windows.numel(), "task_loss": alone.loss})
    save_circuit(replace(first, record=record, means=means), folder / "c")
    return folder


@pytest.mark.parametrize("ending", ["json", "graphml"])
@pytest.mark.parametrize("given", [[], ["--means", "c"], ["--means", "c/circuit.safetensors"]], ids=str)
def test_an_export_comes_back_as_the_same_circuit(ours, tmp_path, capsys, monkeypatch, ending, given):
    monkeypatch.chdir(ours)
    first = load_circuit("c")
    assert first.record.n_mean_tokens == 960
    assert gossamer(capsys, "export", "c", "-o", tmp_path / f"c.{ending}")[0] == 0
    code, out, err = gossamer(capsys, "import", "model", tmp_path / f"c.{ending}", *given, "--out", tmp_path / "again")
    assert code == 0, err
    again = load_circuit(tmp_path / "again")
    there, here = (one.record.model_dump(exclude={"model", "tokens", "calibration"}) for one in (first, again))
    assert here == {**there, "task_loss": here["task_loss"], "task_accuracy": here["task_accuracy"]}
    assert here["task_loss"] == pytest.approx(there["task_loss"], abs=1e-6)
    for one in ("model", "tokens"):
        assert (tmp_path / "again" / getattr(again.record, one)).samefile(ours / "c" / getattr(first.record, one))
    assert all(torch.equal(again.means[site], mean) for site, mean in first.means.items())
    assert (again.pairs, again.train, again.held_out) == (first.pairs, first.train, first.held_out)
    assert f"says {there['task_loss']:.4f} nats a prompt for the circuit; measured here: {here['task_loss']:.4f}" in out
    assert "another mean" not in err


def test_an_imported_circuit_has_no_configuration_to_give(ours, tmp_path, capsys):
    flags = ["with_as", "--out", tmp_path / "c", "--config", ours / "c" / "circuit.json"]
    code, _, err = gossamer(capsys, "prune", ours / "model", *flags)
    assert code == 1
    assert "doesn't say how its circuit was found" in err


def test_what_is_given_goes_before_what_an_export_says(ours, tmp_path, capsys):
    assert gossamer(capsys, "export", ours / "c", "-o", tmp_path / "c.json")[0] == 0
    flags = ["--task", "with_as", "--target-loss", "0.5", "--seed", "1", "--name", "mine"]
    where = ["import", ours / "model", tmp_path / "c.json", "--out", tmp_path / "again"]
    code, _, err = gossamer(capsys, *where, *flags)
    assert code == 0, err
    record = load_circuit(tmp_path / "again").record
    assert (record.task, record.target_loss, record.seed, record.n_mean_tokens) == ("mine", 0.5, 1, 960)


def test_other_means_than_an_export_says_are_noticed(ours, tmp_path, capsys):
    from safetensors.torch import save_file

    assert gossamer(capsys, "export", ours / "c", "-o", tmp_path / "c.json")[0] == 0
    means = {site: mean + 1 for site, mean in load_circuit(ours / "c").means.items()}
    save_file(means, tmp_path / "others.safetensors")
    where = ["import", ours / "model", tmp_path / "c.json", "--out", tmp_path / "again"]
    code, out, err = gossamer(capsys, *where, "--means", tmp_path / "others.safetensors")
    assert code == 0
    assert "0.attn.act_in:0 has another mean than" in err
    assert "means from others.safetensors" in out
    graph = json.loads((tmp_path / "c.json").read_text())
    graph["graph"]["tokens_hash"] = "0" * 64
    (tmp_path / "c.json").write_text(json.dumps(graph))
    code, _, err = gossamer(capsys, *where)
    assert code == 1
    assert "holds other tokens than those that the circuit's means were taken over" in err


def test_tables_of_an_export_are_imported_with_what_they_leave_out(ours, tmp_path, capsys):
    first = load_circuit(ours / "c")
    assert gossamer(capsys, "export", ours / "c", "-o", tmp_path / "c.csv")[0] == 0
    where = ["import", ours / "model", tmp_path / "c.nodes.csv", "--out", tmp_path / "again"]
    code, _, err = gossamer(capsys, *where, "--means", ours / "c", "--task", "class_init", "--seed", 3)
    assert code == 0, err
    again = load_circuit(tmp_path / "again")
    assert (again.nodes, again.edges, again.pairs) == (first.nodes, first.edges, first.pairs)


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("c.mib.json", "which heads and MLPs are kept, not which channels"),
        ("c.xml", "expected a file that ends in .pt (the release's viz_data.pt), .json, .graphml or .csv"),
    ],
)
def test_what_no_circuit_can_be_made_of(ours, tmp_path, capsys, name, said):
    assert gossamer(capsys, "export", ours / "c", "-o", tmp_path / "c.mib.json")[0] == 0
    (tmp_path / "c.xml").write_text("<graphml/>")
    code, _, err = gossamer(capsys, "import", ours / "model", tmp_path / name, "--out", tmp_path / "again")
    assert code == 1
    assert said in err
    assert "pickle" not in err


def test_means_can_be_taken_over_tokens_and_then_validate_runs_whole(released, tmp_path, capsys):
    arguments = ["import", released / "model", released / "indices.json", "--tokens", released / "t.npy"]
    code, _, err = gossamer(capsys, *arguments, "--task-file", released / "ids.jsonl", "--out", tmp_path / "c")
    assert code == 0, err
    record = load_circuit(tmp_path / "c").record
    assert (record.task, record.n_mean_tokens) == ("ids", 64 * 12)


def test_the_wrong_order_of_answers_is_noticed(released, tmp_path, capsys):
    arguments = ["import", released / "model", released / "viz_data.pt", "--means", released / "means.pt"]
    code, out, err = gossamer(capsys, *arguments, "--answers", B, A, "--out", tmp_path / "c")
    assert code == 0
    assert "the answers in this order?" in " ".join((out + err).split())


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["viz_data.pt", "--answers", A, B], "give either --means"),
        (["viz_data.pt", "--answers", A, B, "--means", "means.pt", "--tokens", "t.npy"], "give either --means"),
        (["viz_data.pt", "--means", "means.pt"], "give one of --task, --task-file, or --answers"),
        (["indices.json", "--means", "means.pt", "--answers", A, B], "no samples of the task"),
        (["indices.json", "--means", "means.pt", "--task", "class_init"], "there is no tokenizer.json"),
        (["viz_data.pt", "--means", "means.pt", "--answers", A, 999], "outside the model's vocabulary"),
        (["viz_data.pt", "--means", "none.pt", "--answers", A, B], "none.pt does not exist"),
        (["gone.pt", "--means", "means.pt", "--answers", A, B], "gone.pt does not exist"),
        (["model/final_model.pt", "--means", "means.pt", "--answers", A, B], "model/final_model.pt"),
    ],
)
def test_import_says_how_to_mend_it_and_writes_nothing(released, tmp_path, capsys, monkeypatch, arguments, said):
    monkeypatch.chdir(released)
    code, _, err = gossamer(capsys, "import", "model", *arguments, "--out", tmp_path / "c")
    assert code == 1
    assert said in err
    assert "Traceback" not in err
    assert not (tmp_path / "c").exists()


def test_import_for_another_model_is_refused(released, tmp_path, capsys):
    save_openai(plant("copy", 6, n_layer=3).model, tmp_path / "deeper")
    rest = ["--means", released / "means.pt", "--answers", A, B, "--out", tmp_path / "c"]
    code, _, err = gossamer(capsys, "import", tmp_path / "deeper", released / "viz_data.pt", *rest)
    assert code == 1
    assert "no means for 2.attn.act_in" in err
