"""What one page shows: circuits, runs and formations, each under a short id, read when it is asked for.

1. Ids are made of names, never paths: `find` looks them up, so that no request can name a file.
2. The list of what there is, too, is read again each time; long curves only if their file is another than before.
3. What can't be read is left out with a warning: one damaged circuit doesn't hide sixty others.
"""

import re
import warnings
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Generic, TypeVar

from gossamer.artifact import read_record
from gossamer.circuit.circuit import NODES_ARRAYS, NODES_JSON, Circuit, CircuitRecord
from gossamer.errors import GossamerError
from gossamer.validation.node_report import load_node_report
from gossamer.viewer import data
from gossamer.viewer.behaviour import NODES_PER_PART, Measured, behaviour_data, measured_of, parts_of
from gossamer.viewer.bundle import circuit_card, circuit_data

LONGEST_ID = 60
T = TypeVar("T")


def stamps(files: Iterable[Path]) -> tuple[tuple[int, ...], ...]:
    """What tells files that are there from others in their places."""
    return tuple((s.st_mtime_ns, s.st_size, s.st_ino) for s in (file.stat() for file in files if file.exists()))


class Reader(Generic[T]):
    """What lies in some files: read again when one of them is another than at the last time."""

    def __init__(self, files: Sequence[Path], read: Callable[[], T]) -> None:
        self._files, self._read = files, read
        self._last: tuple[tuple[tuple[int, ...], ...], T] | None = None

    def __call__(self) -> T:
        now = stamps(self._files)
        if self._last is None or self._last[0] != now:
            self._last = now, self._read()
        return self._last[1]


@dataclass(frozen=True)
class ShownCircuit:
    """A circuit, in a folder or in memory."""

    id: str
    name: str
    read: Callable[[], Circuit]
    """all of it"""
    folder: Path | None = None
    """where it lies"""

    def read_record(self) -> CircuitRecord:
        """Its circuit.json alone. Raises GossamerError if that is damaged."""
        if self.folder is None:
            return self.read().record
        path = self.folder / "circuit.json"
        return _record(path, stamps([path]))

    def read_card(self, live: bool = True) -> data.CircuitCard:
        """It in a line, without reading all of it; `live`: whether a model could be asked at all.

        Raises GossamerError if circuit.json is damaged.
        """
        return _answering(circuit_card(self.id, self.name, self.read_record(), self.folder), live)

    def read_data(self, live: bool = True) -> data.Circuit:
        """Raises GossamerError if a file of it is damaged."""
        circuit = self.read()
        card = circuit_card(self.id, self.name, circuit.record, circuit.folder)
        return circuit_data(circuit, _answering(card, live))

    def measured(self) -> Measured:
        """It with what was measured of its nodes. Raises GossamerError if nothing was, or if that is damaged."""
        if self.folder is None:
            raise GossamerError("this circuit lies in no folder, so there are no measurements of its nodes")
        return _measured(self, stamps(self.folder / name for name in ("circuit.json", NODES_JSON, NODES_ARRAYS)))

    def read_behaviour(self) -> data.Behaviour:
        """Raises GossamerError if its nodes weren't measured, or if that is damaged."""
        return behaviour_data(self.measured())

    def read_parts(self) -> dict[str, str]:
        """All that was measured, packed in parts. Raises GossamerError as `measured` does."""
        return parts_of(self.measured())


@lru_cache(maxsize=4)
def _record(path: Path, _stamps: tuple[tuple[int, ...], ...]) -> CircuitRecord:
    """A large one takes half a second, and each question and each list of what there is needs it."""
    return read_record(CircuitRecord, path)


@lru_cache(maxsize=2)
def _measured(shown: ShownCircuit, _stamps: tuple[tuple[int, ...], ...]) -> Measured:
    """Of the circuits that were looked at last: of a large one, reading takes seconds, and a page asks node by node."""
    circuit = shown.read()
    assert circuit.folder is not None
    return measured_of(circuit, load_node_report(circuit.folder))


def _answering(card: data.CircuitCard, live: bool) -> data.CircuitCard:
    return card if live else {**card, "live": False, "not_live": None}


@dataclass(frozen=True)
class Shown:
    """All that a page shows, by id."""

    circuits: Mapping[str, ShownCircuit] = field(default_factory=dict)
    runs: Mapping[str, Callable[[], data.Run]] = field(default_factory=dict)
    formations: Mapping[str, Callable[[], data.Formation]] = field(default_factory=dict)

    def index(self, *, editable: bool, live: bool) -> data.Index:
        """What there is, in a line each, as it is now; `live`: whether a model could be asked at all."""
        cards = _readable({id: lambda one=one: one.read_card(live) for id, one in self.circuits.items()})
        return _index(list(cards.values()), _readable(self.runs), _readable(self.formations), editable)

    def embedded(self, *, editable: bool = False) -> data.Embedded:
        """All of it at once, for a page without a server. Raises GossamerError if none of it can be read."""
        circuits = _readable({id: lambda one=one: one.read_data(live=False) for id, one in self.circuits.items()})
        runs, formations = _readable(self.runs), _readable(self.formations)
        with_nodes = [id for id, one in circuits.items() if one["has_behaviour"]]
        measured = _readable({id: self.circuits[id].read_parts for id in with_nodes})
        for id, one in circuits.items():
            one["has_behaviour"] = id in measured
        if not (circuits or runs or formations):
            raise GossamerError("nothing of it can be read; what is wrong with each stands above")
        return data.Embedded(
            index=_index([one["card"] for one in circuits.values()], runs, formations, editable),
            circuits=circuits,
            runs=runs,
            formations=formations,
            nodes_per_part=NODES_PER_PART,
            measured=measured,
        )


def _index(
    cards: list[data.CircuitCard],
    runs: Mapping[str, data.Run],
    formations: Mapping[str, data.Formation],
    editable: bool,
) -> data.Index:
    return data.Index(
        format="gossamer-view-1",
        circuits=cards,
        runs=[run["card"] for run in runs.values()],
        formations=[formation["card"] for formation in formations.values()],
        editable=editable,
        live=any(card["live"] for card in cards),
    )


def _readable(readers: Mapping[str, Callable[[], T]]) -> dict[str, T]:
    """What can be read, by its id."""
    found: dict[str, T] = {}
    for id, read in readers.items():
        try:
            found[id] = read()
        except GossamerError as error:
            warnings.warn(f"left out: {error}", stacklevel=3)
    return found


def make_id(name: str, taken: Mapping[str, object]) -> str:
    """A short id of [a-z0-9-] that says something of the name and isn't taken."""
    base = re.sub(r"[^a-z0-9]+", "-", name.lower())[:LONGEST_ID].strip("-") or "unnamed"
    if base not in taken:
        return base
    n = 2
    while f"{base}-{n}" in taken:
        n += 1
    return f"{base}-{n}"
