"""The report's two files: they come back whole, or not at all."""

import json
from dataclasses import replace

import numpy as np
import pytest
from planted import described, plant_family
from safetensors.numpy import load_file, save_file

from gossamer import GossamerError, load_node_report
from gossamer.artifact import hash_file
from gossamer.circuit.circuit import NODES_ARRAYS, NODES_JSON, NOTES_JSON, Node, save_circuit
from gossamer.validation.node_report import save_node_report
from gossamer.validation.nodes import observe_nodes


@pytest.fixture(scope="module")
def measured():
    planted = plant_family("quotes", 0)
    circuit = described(planted)
    return circuit, observe_nodes(planted.model, circuit, planted.tokens[:32], "hash")


@pytest.fixture
def folder(measured, tmp_path):
    circuit, report = measured
    save_circuit(circuit, tmp_path / "circuit")
    save_node_report(report, tmp_path / "circuit")
    return tmp_path / "circuit"


def refused(folder) -> str:
    with pytest.raises(GossamerError) as error:
        load_node_report(folder)
    return str(error.value)


def test_a_report_comes_back_whole(measured, folder):
    _, report = measured
    back = load_node_report(folder)
    assert back.record.model_copy(update={"arrays_hash": ""}) == report.record
    for name, array in report.arrays._asdict().items():
        found = getattr(back.arrays, name)
        assert found.dtype == array.dtype
        assert np.array_equal(found, array)
    third = report.record.nodes[3]
    assert back.place(Node(third.site, third.index)) == 3
    with pytest.raises(GossamerError, match="none of the circuit's nodes"):
        back.place(Node(third.site, 999))


def test_a_damaged_file_is_an_error(folder):
    content = (folder / NODES_ARRAYS).read_bytes()
    (folder / NODES_ARRAYS).write_bytes(content[:-100])
    assert "truncated" in refused(folder)
    (folder / NODES_ARRAYS).write_bytes(content[:-1] + bytes([content[-1] ^ 1]))
    assert "isn't what nodes.json was written with" in refused(folder)
    (folder / NODES_ARRAYS).unlink()
    assert "does not exist" in refused(folder)
    (folder / NODES_JSON).write_text((folder / NODES_JSON).read_text()[:-50])
    assert "not readable JSON" in refused(folder)
    (folder / NODES_JSON).unlink()
    assert "gossamer nodes" in refused(folder)


def test_the_report_of_another_circuit_is_an_error(folder):
    values = json.loads((folder / "circuit.json").read_text())
    site, kept = next(iter(values["nodes"].items()))
    values["nodes"][site] = kept[1:]
    (folder / "circuit.json").write_text(json.dumps(values))
    assert "another circuit" in refused(folder)
    values["nodes"][site] = kept
    values["model_hash"] = "0" * 64
    (folder / "circuit.json").write_text(json.dumps(values))
    assert "another circuit" in refused(folder)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda a: a.pop("sample_at"), "sample_at"),
        (lambda a: a.update(extra=np.zeros(2)), "extra"),
        (lambda a: a.update(histogram_counts=a["histogram_counts"][:-1]), "along node"),
        (lambda a: a.update(histogram_counts=a["histogram_counts"][:, :-1]), "along bin"),
        (lambda a: a.update(task_model=a["task_model"][..., 0]), "has the shape"),
        (lambda a: a.update(attention_model=a["attention_model"][:, :, :, :-1]), "along seq"),
    ],
)
def test_arrays_of_other_shapes_are_an_error(folder, change, said):
    """As a file by another version might be: its hash is right."""
    arrays = load_file(folder / NODES_ARRAYS)
    change(arrays)
    save_file({name: np.ascontiguousarray(array) for name, array in arrays.items()}, folder / NODES_ARRAYS)
    values = json.loads((folder / NODES_JSON).read_text())
    values["arrays_hash"] = hash_file(folder / NODES_ARRAYS)
    (folder / NODES_JSON).write_text(json.dumps(values))
    assert said in refused(folder)


def test_a_new_circuit_in_the_folder_takes_the_old_report_with_it(measured, folder):
    circuit, _ = measured
    save_circuit(circuit, folder)
    assert not (folder / NODES_JSON).exists()
    assert not (folder / NODES_ARRAYS).exists()


def test_a_new_circuit_in_the_folder_keeps_the_notes_unless_it_is_of_another_subject(measured, folder):
    circuit, _ = measured
    text = '{"names": {"0.attn.v:0": "a name"}, "pins": ["nowhere:1"]}'
    (folder / NOTES_JSON).write_text(text)
    save_circuit(circuit, folder)
    assert (folder / NOTES_JSON).read_text() == text
    (folder / "circuit.json").write_text("{")  # replaced with --overwrite: nobody knows whose notes they were
    save_circuit(circuit, folder)
    assert (folder / NOTES_JSON).read_text() == text
    save_circuit(replace(circuit, record=circuit.record.model_copy(update={"model_hash": "1" * 64})), folder)
    assert not (folder / NOTES_JSON).exists()


def test_a_circuit_without_nodes_has_a_report_of_none(tmp_path):
    """The dense tables alone may meet a target."""
    planted = plant_family("quotes", 0)
    circuit = described(planted, {})
    save_circuit(circuit, tmp_path / "circuit")
    save_node_report(observe_nodes(planted.model, circuit, planted.tokens[:32], "hash"), tmp_path / "circuit")
    back = load_node_report(tmp_path / "circuit")
    assert (back.record.nodes, back.record.edges, back.record.heads) == ((), (), ())
    assert back.arrays.sample_tokens.shape[0] == back.arrays.task_model.shape[0] == 0
    assert back.arrays.pair_tokens.any()
