"""What the browser tests look at: a small model, two circuits in it with all that the verbs leave beside them, a run
and a formation, in folders; and the server over them."""

import json
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import numpy as np
from study.test_collect import a_run
from viewer.measured import Measured, measured
from viewer.test_serving import serving

from gossamer.artifact import write_record
from gossamer.circuit.circuit import Circuit, save_circuit
from gossamer.circuit.prune_config import PruneConfig
from gossamer.circuit.size_curve import SizeCurve
from gossamer.cli.places import open_model
from gossamer.study.collect import collect
from gossamer.study.formation import FORMATION, Formation, FormationRow
from gossamer.study.search import CircuitRow, Outcome
from gossamer.validation.evidence import Both, Figure
from gossamer.viewer.live import Models
from gossamer.viewer.notes import Group, Notes, version_of, write_notes
from gossamer.viewer.page import read_viewer
from gossamer.viewer.serve import Server
from gossamer.viewer.shown import Shown

NAMED, NAME = "0.attn.v:2", "the quote's kind"
GROUP, GROUPED = "reads quotes", ("0.attn.q:0", "0.attn.k:0")
PINNED = "1.mlp.post_act:7"
LEFT_OUT = "1.mlp.post_act:19"
"""A node that `other` lacks."""
STEPS = (100, 200, 300)


class World(NamedTuple):
    """Where all of it is: folder/circuit with notes, folder/other without a report, folder/run, folder/formation."""

    folder: Path
    given: Measured

    @property
    def circuit(self) -> Circuit:
        return self.given.circuit

    def read(self, name: str) -> dict:
        """A JSON artifact of the circuit."""
        return json.loads((self.folder / "circuit" / name).read_text())

    def shown(self) -> Shown:
        return collect([self.folder])


def make_world(folder: Path) -> World:
    given = measured(folder)
    notes = Notes(names={NAMED: NAME}, groups=(Group(name=GROUP, nodes=GROUPED),), pins=(PINNED,))
    write_notes(folder / "circuit", notes, given.circuit, version_of(Notes()))
    save_circuit(_smaller(given.circuit), folder / "other")
    shutil.copyfile(folder / "model" / "tokenizer.json", folder / "other" / "tokenizer.json")
    a_run(folder / "run")
    (folder / "formation").mkdir()
    write_record(folder / "formation" / FORMATION, _formation())
    return World(folder, given)


def _smaller(circuit: Circuit) -> Circuit:
    """The circuit without a node and its edges, without cuts, and of another seed."""
    site, _, index = LEFT_OUT.rpartition(":")
    nodes = {name: [i for i in kept if (name, i) != (site, int(index))] for name, kept in circuit.nodes.items()}
    edges = [
        (e.source.site, e.source.index, e.target.site, e.target.index, e.weight)
        for e in circuit.edges
        if LEFT_OUT not in (str(e.source), str(e.target))
    ]
    changes = {"nodes": nodes, "edges": edges, "n_nodes": circuit.n_nodes - 1, "n_edges": len(edges), "seed": 7}
    return replace(circuit, record=circuit.record.model_copy(update=changes), cuts=None, folder=None)


def _formation() -> Formation:
    """At the first step the model misses the target; then circuits of 30 and of 17 nodes."""
    figure = Figure(loss=0.125, accuracy=0.9375)
    both = Both(sufficiency=figure, necessity=Figure(loss=0.75, accuracy=0.5))

    def row(step: int, n_nodes: int | None) -> FormationRow:
        circuit = n_nodes and CircuitRow(
            n_nodes=n_nodes,
            n_edges=2 * n_nodes,
            loss=1 / n_nodes,
            held_out=both,
            is_held_out=True,
            seconds=1.0,
            curve=SizeCurve(sizes=(1, n_nodes), losses=(0.7, 1 / n_nodes), n_cut=n_nodes),
        )
        return FormationRow(
            step=step,
            model_hash="0",
            l0=0.1,
            outcome=Outcome(seed=0, full=Figure(loss=30 / step, accuracy=0.5), flaw=None, circuit=circuit or None),
            same_nodes=None,
            same_edges=n_nodes and n_nodes / 64,
            last_nodes=both,
        )

    return Formation(
        task="quotes",
        model="../model",
        tokens_hash="0",
        n_mean_tokens=10,
        spacing="log",
        config=PruneConfig(target_loss=0.15),
        rows=tuple(row(step, n) for step, n in zip(STEPS, (None, 30, 17), strict=True)),
    )


@contextmanager
def served(shown: Shown, *, editable: bool = False) -> Iterator[str]:
    """The address of a server of this, with the model behind it."""
    server = Server(shown, read_viewer(), Models(lambda folder: open_model(folder, "cpu")), editable)
    with serving(server) as port:
        yield f"http://127.0.0.1:{port}/"


def nodes_of(circuit: Circuit) -> list[str]:
    return [f"{site}:{i}" for site, kept in circuit.nodes.items() for i in kept]


def single(number: float | str) -> float:
    """A number as the model has it: in single precision, of which the page shows the fewest digits that tell."""
    return float(np.float32(number))
