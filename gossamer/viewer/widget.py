"""The page in a notebook: an anywidget with the same script and the same data as an exported file.

Traits: `data` is packed as there, `height` is in pixels, and in `notes` the page says what people named or grouped, as
{"id", "notes"}, which is kept with the circuit where that was allowed. Then `data` have the new notes, so that the
widget shows them when it is displayed again; or `trouble` says why they weren't kept.
"""

import json
from typing import Any

from gossamer.artifact import build_record
from gossamer.circuit.circuit import Circuit
from gossamer.errors import GossamerError
from gossamer.viewer.data import Embedded
from gossamer.viewer.notes import Notes, write_notes
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
        notes = traitlets.Unicode().tag(sync=True)
        trouble = traitlets.Unicode().tag(sync=True)
        height = traitlets.Int().tag(sync=True)

        def __repr__(self) -> str:
            """What stands in a saved notebook where no widget can be drawn, in at most 110 letters."""
            return in_words

    embedded = shown.embedded(editable=edit)
    in_words = describe(embedded)
    widget = Widget(data=pack(embedded), height=height)

    def on_notes(change: dict[str, str]) -> None:
        widget.trouble = ""  # so that the same sentence is heard twice
        try:
            keep_notes(shown, embedded, change["new"])
        except (GossamerError, OSError) as error:
            widget.trouble = str(error)
        else:
            widget.data = pack(embedded)

    if edit:
        widget.observe(on_notes, names="notes")
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


def keep_notes(shown: Shown, embedded: Embedded, said: str) -> None:
    """Keep what the page said with the circuit that it is about, there and in the data of the next page.

    Raises GossamerError if that is none of those shown, or if the notes aren't as they should be.
    """
    try:
        values = json.loads(said)
    except ValueError:
        values = None
    if not isinstance(values, dict) or values.get("id") not in shown.circuits or "notes" not in values:
        raise GossamerError('expected notes as {"id", "notes"}, of a circuit that is shown')
    circuit = shown.circuits[values["id"]].read()
    if circuit.folder is None:
        raise GossamerError(NOWHERE)
    notes = build_record(Notes, values["notes"], "the notes")
    write_notes(circuit.folder, notes, circuit)
    embedded["circuits"][values["id"]]["notes"] = notes.model_dump(mode="json")
