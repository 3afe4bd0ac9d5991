"""What one page shows: circuits, runs and formations, each under a short id, read when it is asked for.

Ids are made of names, never paths: `find` looks them up, so that no request can name a file.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from importlib.metadata import version
from typing import NamedTuple

from gossamer.circuit.circuit import Circuit
from gossamer.errors import GossamerError
from gossamer.validation.node_report import load_node_report
from gossamer.viewer import data
from gossamer.viewer.behaviour import behaviour_data
from gossamer.viewer.bundle import circuit_data

LONGEST_ID = 60


class ShownCircuit(NamedTuple):
    """A circuit, in a folder or in memory."""

    card: data.CircuitCard
    read: Callable[[], Circuit]

    def read_data(self) -> data.Circuit:
        """Raises GossamerError if a file of it is damaged."""
        return circuit_data(self.read(), self.card)

    def read_behaviour(self) -> data.Behaviour:
        """Raises GossamerError if its nodes weren't measured, or if that is damaged."""
        circuit = self.read()
        if circuit.folder is None:
            raise GossamerError("this circuit lies in no folder, so there are no measurements of its nodes")
        return behaviour_data(circuit, load_node_report(circuit.folder))


@dataclass(frozen=True)
class Shown:
    """All that a page shows, by id."""

    circuits: Mapping[str, ShownCircuit] = field(default_factory=dict)
    runs: Mapping[str, data.Run] = field(default_factory=dict)
    formations: Mapping[str, data.Formation] = field(default_factory=dict)

    def index(self, *, editable: bool, live: bool) -> data.Index:
        """What there is, in a line each."""
        return data.Index(
            format="gossamer-view-1",
            version=version("gossamer"),
            circuits=[shown.card for shown in self.circuits.values()],
            runs=[run["card"] for run in self.runs.values()],
            formations=[formation["card"] for formation in self.formations.values()],
            editable=editable,
            live=live,
        )

    def embedded(self, *, editable: bool = False) -> data.Embedded:
        """All of it at once, for a page without a server. Raises GossamerError if a file is damaged."""
        circuits = {id: shown.read_data() for id, shown in self.circuits.items()}
        return data.Embedded(
            index=self.index(editable=editable, live=False),
            circuits=circuits,
            behaviours={id: self.circuits[id].read_behaviour() for id, one in circuits.items() if one["has_behaviour"]},
            runs=dict(self.runs),
            formations=dict(self.formations),
        )


def make_id(name: str, taken: Mapping[str, object]) -> str:
    """A short id of [a-z0-9-] that says something of the name and isn't taken."""
    base = re.sub(r"[^a-z0-9]+", "-", name.lower())[:LONGEST_ID].strip("-") or "unnamed"
    if base not in taken:
        return base
    n = 2
    while f"{base}-{n}" in taken:
        n += 1
    return f"{base}-{n}"
