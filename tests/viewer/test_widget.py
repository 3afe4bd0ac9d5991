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
from gossamer.viewer.page import VIEWER, read_viewer


@pytest.fixture
def circuit(tmp_path, monkeypatch):
    if not VIEWER.exists():
        monkeypatch.setattr("gossamer.viewer.widget.read_viewer", lambda: "export default {};")
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
    if VIEWER.exists():
        assert state["_esm"] == read_viewer()
    data = unpack(widget)
    assert list(data["circuits"]) == ["circuit"]
    assert data["circuits"]["circuit"]["card"]["n_nodes"] == circuit.n_nodes
    assert (data["index"]["editable"], data["index"]["live"]) == (False, False)


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
    with pytest.raises(GossamerError, match="of a circuit that is shown"):
        widget.notes = json.dumps({"id": "../x", "notes": notes})
    with pytest.raises(GossamerError, match="no node of this circuit"):
        widget.notes = json.dumps({"id": "circuit", "notes": {"pins": ["0.attn.q:2"]}})
    assert json.loads((circuit.folder / "notes.json").read_text()) == notes


def test_a_circuit_that_lies_nowhere_is_shown_too():
    pytest.importorskip("anywidget")
    if not VIEWER.exists():
        pytest.skip("the viewer isn't built")
    data = unpack(hand_circuit().show())
    assert list(data["circuits"]) == ["by-hand"]


def test_folders_are_shown_as_the_verb_shows_them(circuit):
    pytest.importorskip("anywidget")
    if not VIEWER.exists():
        pytest.skip("the viewer isn't built")
    assert list(unpack(show(circuit.folder, circuit.folder))["circuits"]) == ["circuit", "circuit-2"]


def test_without_anywidget_one_is_told_what_to_install(circuit, monkeypatch):
    monkeypatch.setitem(sys.modules, "anywidget", None)
    with pytest.raises(GossamerError, match=r'pip install "gossamer\[notebook\]"'):
        circuit.show()
