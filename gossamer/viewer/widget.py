"""The page in a notebook: an anywidget with the same script and the same data as an exported file.

Traits: `data` is packed as there, `height` is in pixels, and in `notes` the page says what people named or grouped, as
{"id", "notes"}, which is kept with the circuit where that was allowed.
"""

import json
from typing import Any

from gossamer.artifact import build_record
from gossamer.circuit.circuit import Circuit
from gossamer.errors import GossamerError
from gossamer.viewer.bundle import circuit_card, read_report
from gossamer.viewer.notes import Notes, write_notes
from gossamer.viewer.page import pack, read_viewer
from gossamer.viewer.shown import Shown, ShownCircuit, make_id


def show_circuit(circuit: Circuit, height: int, edit: bool) -> Any:
    """What `circuit.show()` returns."""
    name = circuit.folder.resolve().name if circuit.folder is not None else circuit.task
    id = make_id(name, {})
    card = circuit_card(id, name, circuit.record, read_report(circuit.folder))
    return make_widget(Shown({id: ShownCircuit(card, lambda: circuit)}), height, edit)


def make_widget(shown: Shown, height: int, edit: bool) -> Any:
    """The widget. Raises GossamerError if anywidget isn't installed, or if the viewer wasn't built."""
    try:
        import anywidget
        import traitlets
    except ImportError:
        raise GossamerError(
            'the viewer in a notebook needs anywidget: pip install "gossamer[notebook]"; `gossamer view` and its '
            "--export need nothing more"
        ) from None

    class Widget(anywidget.AnyWidget):
        """The page; its data don't change."""

        _esm = read_viewer()
        data = traitlets.Unicode().tag(sync=True)
        notes = traitlets.Unicode().tag(sync=True)
        height = traitlets.Int().tag(sync=True)

    widget = Widget(data=pack(shown.embedded(editable=edit)), height=height)
    if edit:
        widget.observe(lambda change: keep_notes(shown, change["new"]), names="notes")
    return widget


def keep_notes(shown: Shown, said: str) -> None:
    """Keep what the page said with the circuit that it is about.

    Raises GossamerError if that is none of those shown, or if it lies in no folder.
    """
    values = json.loads(said)
    if not isinstance(values, dict) or values.get("id") not in shown.circuits or "notes" not in values:
        raise GossamerError('expected notes as {"id", "notes"}, of a circuit that is shown')
    circuit = shown.circuits[values["id"]].read()
    if circuit.folder is None:
        raise GossamerError("this circuit lies in no folder, so there is nowhere to keep notes; save it first")
    write_notes(circuit.folder, build_record(Notes, values["notes"], "the notes"), circuit)
