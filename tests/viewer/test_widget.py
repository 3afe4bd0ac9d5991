"""The page in a notebook: the widget's traits, and the messages by which notes come back."""

import base64
import gzip
import json
import sys

import pytest
from circuit.by_hand import hand_circuit

from gossamer import show
from gossamer.circuit.circuit import load_circuit, save_circuit
from gossamer.errors import GossamerError
from gossamer.viewer.notes import Notes, version_of
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
    assert {"data", "height", "_esm"} <= set(state)
    assert state["_esm"] == read_viewer()
    data = unpack(widget)
    assert list(data["circuits"]) == ["circuit"]
    assert data["circuits"]["circuit"]["card"]["n_nodes"] == circuit.n_nodes
    assert (data["index"]["editable"], data["index"]["live"]) == (False, False)


class Talk:
    """A widget, and what it answers to messages."""

    def __init__(self, widget, monkeypatch):
        self.widget, self.answers = widget, []
        monkeypatch.setattr(widget, "send", self.answers.append)

    def say(self, said) -> dict:
        """The answer to a message."""
        n = len(self.answers)
        self.widget._handle_custom_msg(said, [])
        assert len(self.answers) == n + 1
        return self.answers[-1]

    def keep(self, notes: dict, since: str, turn: str = "t1") -> dict:
        """The answer to notes."""
        return self.say({"turn": turn, "id": "circuit", "since": since, "notes": notes})


def circuit_of(widget) -> dict:
    return unpack(widget)["circuits"]["circuit"]


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


def test_notes_are_kept_where_that_was_allowed(circuit, monkeypatch):
    pytest.importorskip("anywidget")
    notes = {"names": {"0.attn.q:1": "a query"}, "groups": [], "pins": []}
    silent, none = circuit.show(), version_of(Notes())
    silent._handle_custom_msg({"turn": "t", "id": "circuit", "since": none, "notes": notes}, [])
    assert not (circuit.folder / "notes.json").exists()
    talk = Talk(circuit.show(edit=True), monkeypatch)
    assert unpack(talk.widget)["index"]["editable"] is True
    assert circuit_of(talk.widget)["notes_version"] == none
    kept = talk.keep(notes, none)
    assert json.loads((circuit.folder / "notes.json").read_text()) == notes
    assert kept == {"turn": "t1", "version": version_of(Notes.model_validate(notes))}
    for wrong, says in (
        ({"turn": "t2", "id": "../x", "since": none, "notes": notes}, "of a circuit that is shown"),
        ({"turn": "t2", "id": ["circuit"], "since": none, "notes": notes}, "of a circuit that is shown"),
        ({"turn": "t2", "id": "circuit", "since": none, "notes": {"pins": ["0.attn.q:2"]}}, "no node of this circuit"),
        ({"turn": "t2", "id": "circuit", "notes": notes}, "since"),
    ):
        answer = talk.say(wrong)
        assert says in answer.pop("error")
        assert answer == {"turn": "t2"}
    assert "of a circuit that is shown" in talk.say("{")["error"]
    assert json.loads((circuit.folder / "notes.json").read_text()) == notes


def test_a_widget_that_is_displayed_again_shows_the_notes_that_were_kept(circuit, monkeypatch):
    """Else it would show, and then keep, the old ones."""
    pytest.importorskip("anywidget")
    talk = Talk(circuit.show(edit=True), monkeypatch)
    notes = {"names": {"0.attn.q:1": "a query"}, "groups": [], "pins": ["0.attn.v:4"]}
    version = talk.keep(notes, version_of(Notes()))["version"]
    assert (circuit_of(talk.widget)["notes"], circuit_of(talk.widget)["notes_version"]) == (notes, version)
    assert "error" in talk.keep({"pins": ["0.attn.q:2"]}, version)
    assert circuit_of(talk.widget)["notes"] == notes
    assert circuit_of(circuit.show())["notes"] == notes


def test_a_second_display_is_told_what_the_first_one_kept(circuit, monkeypatch):
    pytest.importorskip("anywidget")
    talk, none = Talk(circuit.show(edit=True), monkeypatch), version_of(Notes())
    first = {"names": {"0.attn.q:1": "of the first"}, "groups": [], "pins": []}
    second = {"names": {"0.attn.v:4": "of the second"}, "groups": [], "pins": []}
    version = talk.keep(first, none)["version"]
    late = talk.keep(second, none)
    assert (late["notes"], late["version"]) == (first, version)
    assert "other notes" in late["error"]
    assert json.loads((circuit.folder / "notes.json").read_text()) == first


def test_the_same_notes_can_be_tried_again(circuit, monkeypatch):
    """After the file that couldn't be written over was moved away."""
    pytest.importorskip("anywidget")
    talk, path = Talk(circuit.show(edit=True), monkeypatch), circuit.folder / "notes.json"
    path.write_text("{")
    notes = {"names": {"0.attn.q:1": "a query"}, "groups": [], "pins": []}
    for _ in range(2):
        assert "move it away" in talk.keep(notes, version_of(Notes()))["error"]
    path.unlink()
    assert "version" in talk.keep(notes, version_of(Notes()))
    assert json.loads(path.read_text()) == notes


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
