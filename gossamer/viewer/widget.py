"""The page in a notebook: an anywidget with the same script and the same data as an exported file.

Traits: `data` is packed as there, `height` is in pixels. What people named or grouped is kept with the circuit where
that was allowed. It comes and is answered as messages, which unlike traits also say the same thing twice:

1. The page says {"turn", "id", "since", "notes"}: its own number of the message, the circuit, the version of the notes
   that these were made from, and all of them.
2. The answer has the turn, and `version` of what was kept; or `error`, why it wasn't, where other notes were kept
   meanwhile together with these, as `notes` and `version`.
3. Then `data` has what was kept, so that the widget shows it when it is displayed again.
"""

from typing import Any

from gossamer.artifact import build_record
from gossamer.circuit.circuit import Circuit
from gossamer.errors import GossamerError
from gossamer.viewer.data import Embedded
from gossamer.viewer.notes import Notes, NotesRequest, Overtaken, as_kept, version_of, write_notes
from gossamer.viewer.page import pack, read_viewer
from gossamer.viewer.shown import Shown, ShownCircuit, make_id

LONGEST_NAME = 30
NOWHERE = "this circuit lies in no folder, so there is nowhere to keep notes: save it, and load it from there"


def show_circuit(circuit: Circuit, height: int, edit: bool) -> Any:
    """What `circuit.show()` returns."""
    name = circuit.folder.resolve().name if circuit.folder is not None else circuit.task
    id = make_id(name, {})
    return make_widget(Shown({id: ShownCircuit(id, name, lambda: circuit, circuit.folder)}), height, edit)


def make_widget(shown: Shown, height: int, edit: bool) -> Any:
    """The widget.

    Raises GossamerError if anywidget isn't installed, if the viewer wasn't built, or if notes are to be kept with a
    circuit that lies in no folder.
    """
    try:
        import anywidget
        import traitlets
    except ImportError:
        raise GossamerError(
            'the viewer in a notebook needs anywidget: pip install "gossamer[notebook]"; `gossamer view` and its '
            "--export need nothing more"
        ) from None
    if edit and any(one.folder is None for one in shown.circuits.values()):
        raise GossamerError(NOWHERE)

    class Widget(anywidget.AnyWidget):
        """The page."""

        _esm = read_viewer()
        data = traitlets.Unicode().tag(sync=True)
        height = traitlets.Int().tag(sync=True)

        def __repr__(self) -> str:
            """What stands in a saved notebook where no widget can be drawn, in at most 110 letters."""
            return in_words

    embedded = shown.embedded(editable=edit)
    in_words = describe(embedded)
    widget = Widget(data=pack(embedded), height=height)

    def on_message(_: Any, said: Any, buffers: Any) -> None:  # noqa: ARG001
        answer: dict[str, Any]
        try:
            kept = keep_notes(shown, said)
        except Overtaken as error:
            answer = {"error": str(error), **as_kept(error.notes)}
        except (GossamerError, OSError) as error:
            answer = {"error": str(error)}
        else:
            answer = {"version": version_of(kept)}
            of = embedded["circuits"][said["id"]]
            of["notes"], of["notes_version"] = kept.model_dump(mode="json"), answer["version"]
            widget.data = pack(embedded)
        widget.send({**answer, "turn": said.get("turn") if isinstance(said, dict) else None})

    if edit:
        widget.on_msg(on_message)
    return widget


def describe(embedded: Embedded) -> str:
    """What is shown, in a line of at most 110 letters: anywidget cuts what is longer."""
    cards = embedded["index"]["circuits"]
    if len(cards) == 1:
        [card] = cards
        sizes = f": {card['n_nodes']} nodes, {card['n_edges']} edges, loss {card['loss']:.3f} nats"
        name = card["name"] if len(card["name"]) <= LONGEST_NAME else f"{card['name'][: LONGEST_NAME - 1]}…"
        what = f"circuit {name}{sizes}"
    else:
        what = f"{len(cards)} circuits, {len(embedded['runs'])} runs, {len(embedded['formations'])} formations"
    return f"{what}; run the cell again to see it"


def keep_notes(shown: Shown, said: Any) -> Notes:
    """Keep what the page said with the circuit that it is about.

    Raises GossamerError if that is none of those shown, or if the notes aren't as they should be; Overtaken if others
    were kept meanwhile.
    """
    if not isinstance(said, dict) or not isinstance(said.get("id"), str) or said["id"] not in shown.circuits:
        raise GossamerError('expected notes as {"turn", "id", "since", "notes"}, of a circuit that is shown')
    circuit = shown.circuits[said["id"]].read()
    if circuit.folder is None:
        raise GossamerError(NOWHERE)
    values = {key: value for key, value in said.items() if key not in ("turn", "id")}
    asked = build_record(NotesRequest, values, "the notes")
    return write_notes(circuit.folder, asked.notes, circuit, asked.since)
