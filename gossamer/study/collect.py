"""From folders to what a page shows of them.

1. A folder is a circuit (circuit.json), a formation (formation.json; its steps' circuits come with it), a study of many
   tasks (summary.json; its circuits), a run (train.json and metrics.jsonl), or it holds several of these.
2. What is named and can't be read is an error. In a folder that holds several, it is left out with a warning: one
   damaged circuit doesn't hide sixty others.
3. Folders are looked for once, what is in them is read when it is asked for.
4. A folder that is found twice, by two paths to it, is shown once.
5. Names are the shortest paths that tell things apart.
6. Curves are thinned to about 2,000 points, each a step that was written; measurements that are there only now and then
   (validation) keep all of theirs.
"""

import math
import warnings
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Literal, NamedTuple

from gossamer.artifact import read_record
from gossamer.circuit.circuit import Circuit, CircuitRecord, load_circuit
from gossamer.data.tokens import MANIFEST
from gossamer.errors import GossamerError
from gossamer.study.formation import FORMATION, Formation
from gossamer.study.record import STUDY_JSON
from gossamer.training.metrics_file import read_metrics
from gossamer.training.run_folder import METRICS
from gossamer.training.run_record import TRAIN_JSON, TrainRecord, read_train_record
from gossamer.training.train import Metrics
from gossamer.viewer import data
from gossamer.viewer.shown import Reader, Shown, ShownCircuit, make_id

MOST_POINTS = 2000
EXPECTED = (
    "expected a circuit's folder (`gossamer prune`), one with several of them, a formation's (`gossamer formation`) or "
    "a training run's (`gossamer train`)"
)


Kind = Literal["circuit", "formation", "run"]
MARKS: Mapping[Kind, str] = {"circuit": "circuit.json", "formation": FORMATION, "run": TRAIN_JSON}
"""The file by which a folder is known, in the order in which they are looked for."""


class Found(NamedTuple):
    """A folder with something to show."""

    kind: Kind
    folder: Path
    """without links and `..`"""
    n_parts: int
    """how many names of its path tell where it was found"""


def collect(paths: Sequence[Path]) -> Shown:
    """What lies in some folders. Raises GossamerError for one with nothing to show, or that can't be read."""
    if not paths:
        raise GossamerError(f"nothing to show; {EXPECTED}")
    found: list[Found] = []
    for path in paths:
        if not path.exists():
            raise GossamerError(f"{path} does not exist; {EXPECTED}")
        if path.is_file() or (path / MANIFEST).exists() or (path / STUDY_JSON).exists():
            raise GossamerError(f"{path} is {_other_kind(path)}, which can't be shown; {EXPECTED}")
        kind, before = _kind(path), len(found)
        if kind is not None:
            found.append(_checked(Found(kind, path.resolve(), 1)))
        if kind is None or kind == "formation":
            found += _search(path.resolve(), 2 if len(paths) > 1 or kind else 1, depth=3)
        if len(found) == before:
            raise GossamerError(f"{path} holds nothing that can be shown; {EXPECTED}")
    once: dict[tuple[Kind, Path], Found] = {}
    for one in found:
        once.setdefault((one.kind, one.folder.resolve()), one)
    return _shown(list(once.values()))


def _kind(folder: Path) -> Kind | None:
    """What a folder is; None if it is something that may hold several."""
    return next((kind for kind, mark in MARKS.items() if (folder / mark).exists()), None)


def _other_kind(path: Path) -> str:
    if path.is_file():
        return "a file"
    return "a folder of tokens" if (path / MANIFEST).exists() else "a sweep"


def _checked(found: Found) -> Found:
    """Raises GossamerError if what a folder is known by can't be read."""
    if found.kind == "circuit":
        read_record(CircuitRecord, found.folder / MARKS["circuit"])
    else:
        (_formation if found.kind == "formation" else _run)("", "", found.folder)()
    return found


def _search(folder: Path, n_parts: int, depth: int) -> Iterator[Found]:
    """What lies in a folder, and in the folders there as a study of many seeds has them."""
    try:
        inside = sorted(path for path in folder.iterdir() if path.is_dir() and not path.name.startswith("."))
    except OSError as error:
        warnings.warn(f"left out: {folder} can't be read: {error.strerror}", stacklevel=2)
        return
    for inner in inside:
        try:
            kind = _kind(inner)
        except OSError as error:
            warnings.warn(f"left out: {inner} can't be read: {error.strerror}", stacklevel=2)
            continue
        try:
            if kind is not None:
                yield _checked(Found(kind, inner, n_parts))
        except GossamerError as error:
            warnings.warn(f"left out: {error}", stacklevel=2)
        if depth > 1 and (kind is None or kind == "formation"):
            yield from _search(inner, n_parts + 1, depth - 1)


def _shown(found: Sequence[Found]) -> Shown:
    circuits: dict[str, ShownCircuit] = {}
    runs: dict[str, Callable[[], data.Run]] = {}
    formations: dict[str, Callable[[], data.Formation]] = {}
    for kind in MARKS:
        some = [one for one in found if one.kind == kind]
        for one, name in zip(some, telling_names([(o.folder, o.n_parts) for o in some]), strict=True):
            if kind == "circuit":
                id = make_id(name, circuits)
                circuits[id] = ShownCircuit(id, name, _circuit(one.folder), one.folder)
            elif kind == "run":
                id = make_id(name, runs)
                runs[id] = _run(id, name, one.folder)
            else:
                id = make_id(name, formations)
                formations[id] = _formation(id, name, one.folder)
    return Shown(circuits, runs, formations)


def telling_names(places: Sequence[tuple[Path, int]]) -> list[str]:
    """What folders are called: the last so many names of their paths, and as many more as tell those of equal names
    apart."""
    n_parts = [n for _, n in places]
    while True:
        names = ["/".join(path.parts[-n:]) for (path, _), n in zip(places, n_parts, strict=True)]
        owners: dict[str, set[Path]] = {}
        for (path, _), name in zip(places, names, strict=True):
            owners.setdefault(name, set()).add(path)
        unclear = [i for i, name in enumerate(names) if len(owners[name]) > 1]
        if not unclear:
            return names
        for i in unclear:
            n_parts[i] += 1


def _circuit(folder: Path) -> Callable[[], Circuit]:
    return lambda: load_circuit(folder)


def _run(id: str, name: str, folder: Path) -> Reader[data.Run]:
    """Raises GossamerError, when it is called, if a file of it is damaged."""
    files = (folder / METRICS, folder / TRAIN_JSON)
    return Reader(files, lambda: run_data(id, name, read_metrics(folder), read_train_record(folder)))


def _formation(id: str, name: str, folder: Path) -> Reader[data.Formation]:
    """Raises GossamerError, when it is called, if it can't be read."""
    path = folder / FORMATION
    return Reader([path], lambda: formation_data(id, name, read_record(Formation, path)))


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
