"""What people add to a circuit: names of nodes, groups of them, pins. Kept beside it as `notes.json`.

They come from a browser, so each has a limit, and whatever isn't a node of the circuit is refused.
"""

from collections.abc import Collection
from pathlib import Path
from typing import Annotated

from pydantic import Field, StringConstraints

from gossamer.artifact import Record, read_record, write_record
from gossamer.circuit.circuit import NOTES_JSON, Circuit
from gossamer.errors import GossamerError

Name = Annotated[str, StringConstraints(min_length=1, max_length=200)]
Key = Annotated[str, StringConstraints(max_length=100)]
MOST = 10_000
"""Entries of each kind."""


class Group(Record):
    """Nodes that belong together."""

    name: Name
    """What they are called."""
    nodes: Annotated[tuple[Key, ...], Field(max_length=MOST)]
    """Keys of the nodes, as `"0.attn.v:122"`."""


class Notes(Record):
    """What `notes.json` says."""

    names: Annotated[dict[Key, Name], Field(max_length=MOST)] = Field(default_factory=dict)
    """Node -> what people call it."""
    groups: Annotated[tuple[Group, ...], Field(max_length=1000)] = ()
    """Nodes that belong together."""
    pins: Annotated[tuple[Key, ...], Field(max_length=MOST)] = ()
    """Nodes to have at hand."""


def read_notes(folder: Path | None) -> Notes:
    """The notes in a circuit's folder; none are there until somebody makes some."""
    if folder is None or not (folder / NOTES_JSON).exists():
        return Notes()
    return read_record(Notes, folder / NOTES_JSON)


def write_notes(folder: Path, notes: Notes, circuit: Circuit) -> None:
    """Keep notes with a circuit, in place of those before.

    Raises GossamerError if they are about a node that the circuit doesn't have.
    """
    check_nodes(notes, {f"{site}:{i}" for site, kept in circuit.nodes.items() for i in kept} | _ranked(circuit))
    write_record(folder / NOTES_JSON, notes)


def _ranked(circuit: Circuit) -> set[str]:
    """With the cut moved, one sees nodes that the circuit doesn't have, and may name them too."""
    return {f"{site}:{i}" for site, i in circuit.cuts.ranking} if circuit.cuts else set()


def check_nodes(notes: Notes, nodes: Collection[str]) -> None:
    """Raises GossamerError unless all notes are about these nodes."""
    keys = [*notes.names, *notes.pins, *(key for group in notes.groups for key in group.nodes)]
    stranger = next((key for key in keys if key not in nodes), None)
    if stranger is not None:
        raise GossamerError(f"the notes are about {stranger!r}, which is no node of this circuit")
