"""How a task's circuit forms: the same search in a series of models that one training run left along its way.

    formation.json     what was found, always up to date: an interrupted series is a shorter one
    formation.png      its curves (`plot_formation.py`)
    step-00000500/     the circuit in the model after 500 updates, where that model meets the target

1. Find the circuit in the model at the end, which must be able to do the task: the last circuit.
2. For each snapshot take its own means, ask the whole model, and search if that meets the target. All searches have the
   same pairs, seed and configuration.
3. Compare with the last circuit: the Jaccard similarity of nodes and of edges, whatever their weights; and the last
   circuit's nodes in the snapshot, alone and knocked out. These keep all edges between them, also where the last
   circuit's were pruned, as a snapshot has other weights.

Channels keep their numbers in one run, so sets of nodes can be compared. Between two runs that would mean nothing.
"""

from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path
from typing import Literal, NamedTuple

from jaxtyping import Int
from torch import Tensor

from gossamer.artifact import Record, write_record
from gossamer.circuit.circuit import FILES, Circuit, CircuitRecord, Means, load_circuit, save_circuit
from gossamer.circuit.discover import Source
from gossamer.circuit.mask_search import Step
from gossamer.circuit.means import node_means
from gossamer.circuit.measure import model_batch
from gossamer.circuit.prune import check_full_model
from gossamer.circuit.prune_config import PruneConfig
from gossamer.errors import GossamerError
from gossamer.folders import check_replaceable
from gossamer.model.checkpoint import model_hash, weight_l0
from gossamer.model.transformer import Transformer
from gossamer.study.agreement import jaccard
from gossamer.study.many_tasks import check_same_config, edges_of, nodes_of, read_begun
from gossamer.study.search import Outcome, SearchIn, Wanted, is_kept, search
from gossamer.tasks.examples import Examples
from gossamer.training.schedule import Spacing
from gossamer.validation.evidence import Both, measure_both

FORMATION, PICTURE = "formation.json", "formation.png"
OWNED = (FORMATION, PICTURE, "step-*", ".step-*")


class FormationRow(Record):
    """One model of the series."""

    step: int
    """Updates before it."""
    model_hash: str
    """Its hash."""
    l0: float
    """Nonzero fraction of its matrices."""
    outcome: Outcome
    """The whole model's loss, and its circuit if it meets the target."""
    same_nodes: float | None
    """Jaccard similarity of its circuit's nodes with those of the last circuit; None without a circuit, or if neither
    has a node."""
    same_edges: float | None
    """The same of the edges; None also if neither circuit has an edge, which says nothing of what they share."""
    last_nodes: Both
    """The last circuit's nodes in this model, alone and knocked out, on the cut's pairs."""


class Formation(Record):
    """What `formation.json` says."""

    format: Literal["gossamer-formation-1"] = "gossamer-formation-1"
    task: str
    """The task's name."""
    model: str
    """The folder of the run, as a path from this file's."""
    tokens_hash: str
    """The hash of the tokens that the means were taken over."""
    n_mean_tokens: int
    """How many these were."""
    spacing: Spacing
    """How the snapshots' steps are spaced."""
    config: PruneConfig
    """Of every search."""
    rows: tuple[FormationRow, ...] = ()
    """By step; the last is the model at the end."""


class Series(NamedTuple):
    """The models of one run, and what all searches in them share."""

    models: Sequence[tuple[int, Path]]
    """updates before each model and its folder, by step; the last is the model at the end"""
    open_model: Callable[[Path], Transformer]
    examples: Examples
    windows: Int[Tensor, "window seq"]
    """of pretraining tokens, for the means of each"""
    source_of: Callable[[Path, Path], Source]
    """where things are, from a model's folder and a circuit's"""


def step_folder(folder: Path, step: int) -> Path:
    """Where the circuit of one step is."""
    return folder / f"step-{step:08d}"


def open_formation(folder: Path, empty: Formation) -> Formation:
    """The series that goes on in a folder, or an `empty` one.

    Raises GossamerError if the folder holds something else, or the series of another task, run or configuration.
    """
    check_replaceable(folder, OWNED)
    if not (folder / FORMATION).exists():
        return empty
    before = read_begun(Formation, folder / FORMATION)
    for what, was, now in (
        ("task", before.task, empty.task),
        ("model", before.model, empty.model),
        ("pretraining tokens", before.tokens_hash[:12], empty.tokens_hash[:12]),
        ("number of tokens for the means", before.n_mean_tokens, empty.n_mean_tokens),
    ):
        if was != now:
            raise GossamerError(
                f"{folder} holds the circuits of another series: its {what} was {was}, now it is {now}; choose another "
                "--out, or give what it was begun with"
            )
    check_same_config(folder, before.config, empty.config)
    return before


def follow(
    series: Series,
    folder: Path,
    begun: Formation,
    on_model: Callable[[int], None],
    on_step: Callable[[Step], None],
    on_row: Callable[[FormationRow, bool], None],
) -> Formation:
    """Search the models that have not been searched yet, the one at the end first, and save what is found as it is.

    `on_row` is told whether the row was kept from before. Raises GossamerError if the model at the end can't do the
    task, or if a folder holds another circuit than the one that was found there.
    """
    config = begun.config
    known = {row.step: row for row in begun.rows}
    last: Circuit | None = None
    for step, path in (series.models[-1], *series.models[:-1]):
        on_model(step)
        where = step_folder(folder, step)
        model = series.open_model(path)
        own = model_hash(model)
        row = known.pop(step, None)
        kept = row is not None and _is_kept(row, where, own, series.examples, config)
        if not kept:
            if last is None:
                check_full_model(model, series.examples.validation, config.target_loss, series.examples.task)
                known.clear()  # they were compared with another last circuit
            check_replaceable(where, FILES)
            folder.mkdir(parents=True, exist_ok=True)
            if not (folder / FORMATION).exists():  # a circuit without it would be somebody else's work
                write_record(folder / FORMATION, begun)
            row = _row(series, model, own, step, path, where, config, last, on_step)
        assert row is not None, "kept or made"
        known[step] = row
        last = last or load_circuit(where)
        if not kept:
            write_record(folder / FORMATION, _of(begun, known))
        on_row(row, kept)
    return _of(begun, known)


def _of(begun: Formation, known: dict[int, FormationRow]) -> Formation:
    return begun.model_copy(update={"rows": tuple(known[step] for step in sorted(known))})


def _is_kept(row: FormationRow, where: Path, own: str, examples: Examples, config: PruneConfig) -> bool:
    """Whether a model needn't be searched again; one that missed the target would miss it again."""
    if row.outcome.circuit is None:
        return row.model_hash == own and row.outcome.flaw is None
    return is_kept(row.outcome, own, Wanted(lambda _: examples, config, where))


def _row(
    series: Series,
    model: Transformer,
    own: str,
    step: int,
    path: Path,
    where: Path,
    config: PruneConfig,
    last: Circuit | None,
    on_step: Callable[[Step], None],
) -> FormationRow:
    """Search one model, save its circuit, compare it with the last one, which it is itself where that is None."""

    @cache
    def take_means() -> Means:
        return node_means(model, series.windows)

    inside = SearchIn(model, take_means, series.windows.numel(), lambda circuit: series.source_of(path, circuit))
    _, outcome, found = search(inside, Wanted(lambda _: series.examples, config, where), on_step)
    if found is not None:
        save_circuit(found, where)
    reference = last or found
    if reference is None:
        raise GossamerError(f"no circuit was found in the model at the end: {outcome.flaw}")
    batch = model_batch(model, series.examples.validation)
    return FormationRow(
        step=step,
        model_hash=own,
        l0=weight_l0(model),
        outcome=outcome,
        same_nodes=None if found is None else _same(found.record, reference.record, nodes_of),
        same_edges=None if found is None else _same(found.record, reference.record, edges_of),
        last_nodes=measure_both(model, batch, reference.nodes, take_means()),
    )


def _same(a: CircuitRecord, b: CircuitRecord, parts_of: Callable[[CircuitRecord], set]) -> float | None:
    of_a, of_b = parts_of(a), parts_of(b)
    return jaccard(of_a, of_b) if of_a or of_b else None
