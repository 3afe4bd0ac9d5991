"""`gossamer nodes` as a user types it."""

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from command_line import gossamer
from planted import described, plant_family

from gossamer import load_circuit, load_node_report, save_model
from gossamer.circuit.circuit import NODES_JSON, save_circuit
from gossamer.data.tokens import open_token_file
from gossamer.model.checkpoint import model_hash


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    """A planted model, its tokens as a file, and its circuit."""
    root = tmp_path_factory.mktemp("nodes")
    planted = plant_family("two_hop", 0)
    (root / "model").mkdir()
    save_model(planted.model, root / "model")
    np.save(root / "t.npy", planted.tokens.numpy().astype(np.uint16).ravel())
    circuit = described(planted)
    where = {"model": "../model", "tokens": "../t.npy", "tokens_hash": open_token_file(root / "t.npy").hash}
    save_circuit(replace(circuit, record=circuit.record.model_copy(update=where)), root / "circuit")
    assert circuit.record.model_hash == model_hash(planted.model)
    return root


def test_nodes_are_measured_listed_and_written(folder, capsys):
    code, out, err = gossamer(capsys, "nodes", folder / "circuit", "--n-tokens", 600)
    assert code == 0, err
    report, circuit = load_node_report(folder / "circuit"), load_circuit(folder / "circuit")
    assert report.record.n_tokens == 600
    assert len(report.record.nodes) == circuit.n_nodes
    listed = [line for line in out.splitlines() if "attn" in line]
    strongest = max(report.record.nodes, key=lambda row: row.circuit_effect)
    first = next(line for line in out.splitlines() if f"{strongest.circuit_effect:+.4f}" in line)
    assert f"{strongest.site}:{strongest.index}" in first
    assert len(listed) == sum("attn" in row.site for row in report.record.nodes)
    code, again, _ = gossamer(capsys, "inspect", folder / "circuit")
    assert code == 0
    assert first in again
    # A corpus that is shorter than what is asked for is looked at whole.
    assert gossamer(capsys, "nodes", folder / "circuit")[0] == 0
    assert load_node_report(folder / "circuit").record.n_tokens == 256 * 12


def test_a_node_is_drawn_under_either_name_from_the_report_that_is_there(folder, capsys, tmp_path):
    gossamer(capsys, "nodes", folder / "circuit", "--n-tokens", 600)
    before = (folder / "circuit" / NODES_JSON).read_bytes()
    site, kept = next((s, k) for s, k in load_circuit(folder / "circuit").nodes.items() if s.endswith(".attn.v"))
    lens = f"blocks.{site[0]}.attn.hook_v:{kept[0]}"
    for name, picture, start in ((f"{site}:{kept[0]}", "a.svg", b"<?xml"), (lens, "b.png", b"\x89PNG")):
        code, out, err = gossamer(capsys, "nodes", folder / "circuit", "--page", name, "-o", tmp_path / picture)
        assert code == 0, err
        assert f"{site}:{kept[0]} drawn to" in out
        assert (tmp_path / picture).read_bytes().startswith(start)
    assert (folder / "circuit" / NODES_JSON).read_bytes() == before


@pytest.mark.parametrize(("flag", "value"), [("--n-tokens", 504), ("--seed", 3)])
def test_a_page_of_other_tokens_or_samples_is_measured_again(folder, capsys, tmp_path, flag, value):
    gossamer(capsys, "nodes", folder / "circuit", "--n-tokens", 600)
    site, kept = next(iter(load_circuit(folder / "circuit").nodes.items()))
    node = f"{site}:{kept[0]}"
    code, _, err = gossamer(capsys, "nodes", folder / "circuit", "--page", node, "-o", tmp_path / "a.svg", flag, value)
    assert code == 0, err
    record = load_node_report(folder / "circuit").record
    assert {"--n-tokens": record.n_tokens, "--seed": record.seed}[flag] == value


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--n-tokens", "0"], "expected 1 or more"),
        (["--seed", "-1"], "expected 0 or more"),
        (["--page", "0.attn.v:1"], "belong together"),
        (["-o", "x.png"], "belong together"),
        (["--page", "0.attn.v", "-o", "x.png"], "expected SITE:INDEX"),
        (["--page", "0.attn.vv:1", "-o", "x.png"], "did you mean '0.attn.v'"),
        (["--page", "0.attn.v:999", "-o", "x.png"], "none of the circuit's nodes"),
        (["--tokens", "nowhere"], "no longer in"),
    ],
)
def test_bad_input_says_what_to_do(folder, arguments, said, capsys):
    code, _, err = gossamer(capsys, "nodes", folder / "circuit", *arguments)
    assert code == 1
    assert said in err


def test_other_tokens_are_refused_and_imported_means_ask_for_tokens(folder, tmp_path, capsys):
    np.save(tmp_path / "other.npy", np.ones(500, np.uint16))
    code, _, err = gossamer(capsys, "nodes", folder / "circuit", "--tokens", tmp_path / "other.npy")
    assert code == 1
    assert "other tokens than those" in err
    values = json.loads((folder / "circuit" / "circuit.json").read_text())
    (tmp_path / "imported").mkdir()
    for file in (folder / "circuit").iterdir():
        (tmp_path / "imported" / file.name).write_bytes(file.read_bytes())
    values |= {"n_mean_tokens": 0, "model": str(folder / "model")}
    (tmp_path / "imported" / "circuit.json").write_text(json.dumps(values))
    code, _, err = gossamer(capsys, "nodes", tmp_path / "imported")
    assert code == 1
    assert "give pretraining tokens with --tokens" in err
    code, _, err = gossamer(capsys, "nodes", tmp_path / "imported", "--tokens", folder / "t.npy", "--n-tokens", 600)
    assert code == 0, err
