"""What people add to a circuit: names of nodes, groups of them, pins. Kept beside it as `notes.json`.

1. They come from a browser, so each has a limit, and a note about no node of the circuit is refused.
2. A circuit that is pruned again keeps its notes, and may lack nodes that they are about. Such notes stay in the file,
   where nobody sees them until a circuit has the node again.
3. A file that can't be read is never written over.
4. Two pages may be open at once: what is saved says by a version which notes it was made from, and is refused where
   others have been kept since. Then the page joins the two and saves again.
"""

import hashlib
from collections.abc import Collection
from pathlib import Path
from typing import Annotated

from pydantic import Field, StringConstraints, field_validator

from gossamer.artifact import Record, build_record, read_record, write_record
from gossamer.circuit.circuit import NOTES_JSON, Circuit
from gossamer.errors import GossamerError
from gossamer.viewer import data
from gossamer.viewer.numbers import to_json

Name = Annotated[str, StringConstraints(min_length=1, max_length=200)]
Key = Annotated[str, StringConstraints(max_length=100)]
MOST = 10_000
"""Names, and pins."""
MOST_GROUPS, MOST_GROUPED = 1000, 50_000
"""Groups, and nodes in all of them together."""
LARGEST_NOTES = 24_000_000
"""Bytes of notes as JSON: more than all that these limits allow, whatever the characters."""


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
    groups: Annotated[tuple[Group, ...], Field(max_length=MOST_GROUPS)] = ()
    """Nodes that belong together."""
    pins: Annotated[tuple[Key, ...], Field(max_length=MOST)] = ()
    """Nodes to have at hand."""

    @field_validator("groups")
    @classmethod
    def _not_too_many(cls, groups: tuple[Group, ...]) -> tuple[Group, ...]:
        n = sum(len(group.nodes) for group in groups)
        if n > MOST_GROUPED:
            raise ValueError(f"all groups together may have {MOST_GROUPED:,} nodes, these have {n:,}")
        return groups


class NotesRequest(Record):
    """Notes to be kept."""

    since: Annotated[str, StringConstraints(max_length=100)]
    """The version of the notes that they were made from."""
    notes: Notes
    """All of them."""


class Overtaken(GossamerError):
    """Other notes have been kept than those that these were made from."""

    def __init__(self, notes: Notes) -> None:
        super().__init__("other notes have been kept meanwhile: load the page again to see them")
        self.notes = notes


def version_of(notes: Notes) -> str:
    """The same for equal notes, and another for others."""
    return hashlib.sha256(to_json(notes.model_dump(mode="json")).encode()).hexdigest()[:32]


def as_kept(notes: Notes) -> data.Kept:
    """Notes with their version, as the page reads them."""
    return data.Kept(notes=notes.model_dump(mode="json"), version=version_of(notes))


def read_notes(circuit: Circuit) -> Notes:
    """The notes about a circuit's nodes; none are there until somebody makes some.

    Raises GossamerError if the file is damaged.
    """
    return _about(_stored(circuit.folder), nodes_with_notes(circuit), True)


def write_notes(folder: Path, notes: Notes, circuit: Circuit, since: str) -> Notes:
    """Keep notes with a circuit, in place of those of version `since`; what is there about nodes that are gone stays.

    Returns what is now seen of them. Raises Overtaken if those that are there are of another version, and
    GossamerError if they are about a node that the circuit doesn't have, if with those that stay they are too many,
    or if what is there is damaged.
    """
    nodes = nodes_with_notes(circuit)
    check_nodes(notes, nodes)
    try:
        before = _stored(folder)
    except GossamerError as error:
        raise GossamerError(f"{error}; mend or move it away before you save, or it would be lost") from None
    seen = _about(before, nodes, True)
    if version_of(seen) != since:
        raise Overtaken(seen)
    whole = build_record(Notes, _joined(notes, _about(before, nodes, False)), str(folder / NOTES_JSON))
    write_record(folder / NOTES_JSON, whole)
    return _about(whole, nodes, True)


def nodes_with_notes(circuit: Circuit) -> set[str]:
    """Keys of the nodes that one can see: with the cut moved also those of the ranking."""
    ranked = {f"{site}:{i}" for site, i in circuit.cuts.ranking} if circuit.cuts else set()
    return ranked | {f"{site}:{i}" for site, kept in circuit.nodes.items() for i in kept}


def check_nodes(notes: Notes, nodes: Collection[str]) -> None:
    """Raises GossamerError unless all notes are about these nodes."""
    keys = [*notes.names, *notes.pins, *(key for group in notes.groups for key in group.nodes)]
    stranger = next((key for key in keys if key not in nodes), None)
    if stranger is not None:
        raise GossamerError(f"the notes are about {stranger!r}, which is no node of this circuit")


def _stored(folder: Path | None) -> Notes:
    if folder is None or not (folder / NOTES_JSON).exists():
        return Notes()
    return read_record(Notes, folder / NOTES_JSON)


def _about(notes: Notes, nodes: Collection[str], inside: bool) -> Notes:
    """What of the notes is about some nodes, or about all others."""
    groups = [(group, tuple(key for key in group.nodes if (key in nodes) is inside)) for group in notes.groups]
    return Notes(
        names={key: name for key, name in notes.names.items() if (key in nodes) is inside},
        groups=tuple(
            Group(name=group.name, nodes=some)
            for group, some in groups
            if some or (inside and not group.nodes)  # an empty group is seen, too
        ),
        pins=tuple(key for key in notes.pins if (key in nodes) is inside),
    )


def _joined(notes: Notes, gone: Notes) -> dict[str, object]:
    """Both, as plain values; groups of the same name are one."""
    left: dict[str, tuple[str, ...]] = {}
    for group in gone.groups:
        left[group.name] = (*left.get(group.name, ()), *group.nodes)
    groups = [{"name": group.name, "nodes": (*group.nodes, *left.pop(group.name, ()))} for group in notes.groups]
    return {
        "names": notes.names | gone.names,
        "groups": (*groups, *({"name": name, "nodes": nodes} for name, nodes in left.items())),
        "pins": (*notes.pins, *gone.pins),
    }
