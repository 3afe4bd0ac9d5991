"""The page in a notebook: the widget's traits, and the notes that come back."""

import base64
import gzip
import json
import sys

import pytest
from circuit.by_hand import hand_circuit

from gossamer import show
from gossamer.circuit.circuit import load_circuit, save_circuit
from gossamer.errors import GossamerError
from gossamer.viewer.page import read_viewer


@pytest.fixture
def circuit(tmp_path):
    save_circuit(hand_circuit(), tmp_path / "circuit")
    return load_circuit(tmp_path / "circuit")


def unpack(widget):
    return json.loads(gzip.decompress(base64.b64decode(widget.data)))


def test_the_widget_has_the_script_and_the_circuit(circuit):
    pytest.importorskip("anywidget")
    widget = circuit.show(height=500)
    state = widget.get_state()
    assert widget.height == 500
    assert {"data", "notes", "height", "_esm"} <= set(state)
    assert state["_esm"] == read_viewer()
    data = unpack(widget)
    assert list(data["circuits"]) == ["circuit"]
    assert data["circuits"]["circuit"]["card"]["n_nodes"] == circuit.n_nodes
    assert (data["index"]["editable"], data["index"]["live"]) == (False, False)


def test_a_saved_notebook_says_what_was_shown(circuit, tmp_path):
    pytest.importorskip("anywidget")
    text = circuit.show()._repr_mimebundle_()[0]["text/plain"]
    loss = f"{circuit.record.task_loss:.3f}"
    sizes = f"{circuit.n_nodes} nodes, {circuit.n_edges} edges, loss {loss} nats"
    assert text == f"circuit circuit: {sizes}; run the cell again to see it"
    save_circuit(hand_circuit(), tmp_path / ("long-" * 40))
    both = show(circuit.folder, tmp_path / ("long-" * 40))
    assert repr(both) == "2 circuits, 0 runs, 0 formations; run the cell again to see it"
    alone = repr(show(tmp_path / ("long-" * 40)))
    assert alone.startswith("circuit long-long-long-long-long-long…: ")
    assert len(alone) <= 110


def test_notes_are_kept_where_that_was_allowed(circuit):
    pytest.importorskip("anywidget")
    notes = {"names": {"0.attn.q:1": "a query"}, "groups": [], "pins": []}
    said = json.dumps({"id": "circuit", "notes": notes})
    circuit.show().notes = said
    assert not (circuit.folder / "notes.json").exists()
    widget = circuit.show(edit=True)
    assert unpack(widget)["index"]["editable"] is True
    widget.notes = said
    assert json.loads((circuit.folder / "notes.json").read_text()) == notes
    assert widget.trouble == ""
    for wrong, says in (
        (json.dumps({"id": "../x", "notes": notes}), "of a circuit that is shown"),
        (json.dumps({"id": "circuit", "notes": {"pins": ["0.attn.q:2"]}}), "no node of this circuit"),
        ("{", "of a circuit that is shown"),
    ):
        widget.notes = wrong
        assert says in widget.trouble
    assert json.loads((circuit.folder / "notes.json").read_text()) == notes


def test_a_widget_that_is_displayed_again_shows_the_notes_that_were_kept(circuit):
    """Else it would show, and then keep, the old ones."""
    pytest.importorskip("anywidget")
    widget = circuit.show(edit=True)
    notes = {"names": {"0.attn.q:1": "a query"}, "groups": [], "pins": ["0.attn.v:4"]}
    widget.notes = json.dumps({"id": "circuit", "notes": notes})
    assert unpack(widget)["circuits"]["circuit"]["notes"] == notes
    widget.notes = json.dumps({"id": "circuit", "notes": {"pins": ["0.attn.q:2"]}})
    assert unpack(widget)["circuits"]["circuit"]["notes"] == notes
    assert unpack(circuit.show())["circuits"]["circuit"]["notes"] == notes


def test_the_same_trouble_twice_is_heard_twice(circuit):
    pytest.importorskip("anywidget")
    widget, heard = circuit.show(edit=True), []
    widget.observe(lambda change: heard.append(change["new"]), names="trouble")
    for pin in ("0.attn.q:2", "0.attn.q:2 "):
        widget.notes = json.dumps({"id": "../x", "notes": {"pins": [pin]}})
    assert len(heard) == 3
    assert heard[0] == heard[2] != heard[1] == ""


def test_a_circuit_that_lies_nowhere_cant_keep_notes():
    pytest.importorskip("anywidget")
    with pytest.raises(GossamerError, match="nowhere to keep notes"):
        hand_circuit().show(edit=True)


def test_a_circuit_that_lies_nowhere_is_shown_too():
    pytest.importorskip("anywidget")
    data = unpack(hand_circuit().show())
    assert list(data["circuits"]) == ["by-hand"]


def test_folders_are_shown_as_the_verb_shows_them(circuit):
    pytest.importorskip("anywidget")
    assert list(unpack(show(circuit.folder, circuit.folder / ".." / "circuit"))["circuits"]) == ["circuit"]


def test_without_anywidget_one_is_told_what_to_install(circuit, monkeypatch):
    monkeypatch.setitem(sys.modules, "anywidget", None)
    with pytest.raises(GossamerError, match=r'pip install "gossamer\[notebook\]"'):
        circuit.show()
