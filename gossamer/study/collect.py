"""From folders to what a page shows of them.

1. A folder is a circuit (circuit.json), a formation (formation.json; its steps' circuits come with it), a study of many
   tasks (summary.json; its circuits), a run (train.json and metrics.jsonl), or it holds several of these.
2. What is named and can't be read is an error. In a folder that holds several, it is left out with a warning: one
   damaged circuit doesn't hide sixty others.
3. Curves are thinned to about 2,000 points, each a step that was written; measurements that are there only now and then
   (validation) keep all of theirs.
"""

import math
import warnings
from collections.abc import Callable, Sequence
from pathlib import Path

from gossamer.artifact import read_record
from gossamer.circuit.circuit import Circuit, CircuitRecord, load_circuit
from gossamer.data.tokens import MANIFEST
from gossamer.errors import GossamerError
from gossamer.study.formation import FORMATION, Formation
from gossamer.study.record import STUDY_JSON
from gossamer.training.checkpoints import read_metrics
from gossamer.training.run_record import TRAIN_JSON, TrainRecord, read_train_record
from gossamer.training.train import Metrics
from gossamer.viewer import data
from gossamer.viewer.bundle import circuit_card, read_report
from gossamer.viewer.shown import Shown, ShownCircuit, make_id

MOST_POINTS = 2000
EXPECTED = (
    "expected a circuit's folder (`gossamer prune`), one with several of them, a formation's (`gossamer formation`) or "
    "a training run's (`gossamer train`)"
)


class Collection:
    """What has been found so far."""

    def __init__(self) -> None:
        self.circuits: dict[str, ShownCircuit] = {}
        self.runs: dict[str, data.Run] = {}
        self.formations: dict[str, data.Formation] = {}

    @property
    def size(self) -> int:
        """How many there are."""
        return len(self.circuits) + len(self.runs) + len(self.formations)

    def add_circuit(self, folder: Path, name: str) -> None:
        """Raises GossamerError if its JSON can't be read; the rest is read when it is looked at."""
        id = make_id(name, self.circuits)
        card = circuit_card(id, name, read_record(CircuitRecord, folder / "circuit.json"), read_report(folder))
        self.circuits[id] = ShownCircuit(card, _reader(folder))

    def add_run(self, folder: Path, name: str) -> None:
        """Raises GossamerError if a file of it is damaged."""
        id = make_id(name, self.runs)
        self.runs[id] = run_data(id, name, read_metrics(folder), read_train_record(folder))

    def add_formation(self, folder: Path, name: str) -> None:
        """Raises GossamerError if it can't be read."""
        id = make_id(name, self.formations)
        self.formations[id] = formation_data(id, name, read_record(Formation, folder / FORMATION))


def collect(paths: Sequence[Path]) -> Shown:
    """What lies in some folders. Raises GossamerError for one with nothing to show, or that can't be read."""
    if not paths:
        raise GossamerError(f"nothing to show; {EXPECTED}")
    found = Collection()
    for path in paths:
        if not path.exists():
            raise GossamerError(f"{path} does not exist; {EXPECTED}")
        name, kind, before = path.resolve().name, _kind(path), found.size
        if path.is_file() or (path / MANIFEST).exists() or (path / STUDY_JSON).exists():
            raise GossamerError(f"{path} is {_other_kind(path)}, which can't be shown; {EXPECTED}")
        if kind is not None:
            kind(found, path, name)
        if kind is None or kind is Collection.add_formation:
            _search(found, path, f"{name}/" if len(paths) > 1 or kind else "", depth=3)
        if found.size == before:
            raise GossamerError(f"{path} holds nothing that can be shown; {EXPECTED}")
    return Shown(found.circuits, found.runs, found.formations)


def _kind(folder: Path) -> Callable[[Collection, Path, str], None] | None:
    """How to add what a folder is; None if it is something that may hold several of them."""
    if (folder / "circuit.json").exists():
        return Collection.add_circuit
    if (folder / FORMATION).exists():
        return Collection.add_formation
    if (folder / TRAIN_JSON).exists():
        return Collection.add_run
    return None


def _other_kind(path: Path) -> str:
    if path.is_file():
        return "a file"
    return "a folder of tokens" if (path / MANIFEST).exists() else "a sweep"


def _search(found: Collection, folder: Path, prefix: str, depth: int) -> None:
    """Add what lies in a folder, and in the folders there as a study of many seeds has them."""
    for inner in sorted(path for path in folder.iterdir() if path.is_dir() and not path.name.startswith(".")):
        kind = _kind(inner)
        try:
            if kind is not None:
                kind(found, inner, prefix + inner.name)
        except GossamerError as error:
            warnings.warn(f"left out: {error}", stacklevel=2)
        if depth > 1 and (kind is None or kind is Collection.add_formation):
            _search(found, inner, f"{prefix}{inner.name}/", depth - 1)


def _reader(folder: Path) -> Callable[[], Circuit]:
    return lambda: load_circuit(folder)


def run_data(id: str, name: str, metrics: Sequence[Metrics], record: TrainRecord) -> data.Run:
    """A run's curves: a column for each number of a step that was ever measured, and one a layer for alive neurons."""
    stride = max(1, math.ceil(len(metrics) / MOST_POINTS))
    rare = {m.step for m in metrics if m.validation_loss is not None or m.alive_neurons is not None}
    if len(rare) > MOST_POINTS:
        rare = set()
    kept = [m for i, m in enumerate(metrics) if i % stride == 0 or i == len(metrics) - 1 or m.step in rare]
    columns: dict[str, list[float | None]] = {"step": [m.step for m in kept]}
    for field in Metrics._fields[1:]:
        values = [getattr(m, field) for m in kept]
        if field == "alive_neurons":
            n_layer = max((len(value) for value in values if value is not None), default=0)
            for layer in range(n_layer):
                columns[f"alive_neurons_{layer}"] = [None if value is None else value[layer] for value in values]
        elif any(value is not None for value in values):
            columns[field] = [value if value is not None and math.isfinite(value) else None for value in values]
    steps = metrics[-1].step if metrics else 0
    return data.Run(card=data.RunCard(id=id, name=name, steps=steps), columns=columns, facts=_facts(record, steps))


def _facts(record: TrainRecord, steps: int) -> dict[str, str]:
    config, model, result = record.config, record.config.model, record.result
    facts = {
        "layers": str(model.n_layer),
        "width": str(model.d_model),
        "heads": f"{model.n_head} of {model.d_head} channels",
        "vocabulary": f"{model.vocab_size:,} tokens",
        "context": f"{model.context:,} tokens",
        "batch": f"{config.batch_size} sequences",
        "nonzero weights at the end": f"{config.sparsity.l0:g} of all",
        "nonzero activations": f"{model.activation_l0:g} of all",
        "seed": str(config.seed),
        "steps": f"{steps:,} of {config.steps:,}",
    }
    if result is not None:
        facts["validation loss, nats a token"] = f"{result.validation_loss:.4f}"
        facts["seconds"] = f"{result.seconds:,.0f}"
    return facts


def formation_data(id: str, name: str, formation: Formation) -> data.Formation:
    """A series of circuits; a model that couldn't be asked at all has no point."""
    rows = [row for row in formation.rows if row.outcome.full is not None]
    circuits = [row.outcome.circuit for row in rows]
    return data.Formation(
        card=data.FormationCard(id=id, name=name, task=formation.task),
        target_loss=formation.config.target_loss,
        steps=[row.step for row in rows],
        n_nodes=[circuit and circuit.n_nodes for circuit in circuits],
        n_edges=[circuit and circuit.n_edges for circuit in circuits],
        circuit_loss=[circuit and circuit.loss for circuit in circuits],
        full_loss=[row.outcome.full.loss for row in rows if row.outcome.full is not None],
        same_edges=[row.same_edges for row in rows],
    )
