"""Many tasks in one model: a circuit a task, or several with different seeds, and their summary.

    summary.json       what was found, always up to date: an interrupted study is a smaller one
    curves.png         the loss against the number of nodes, a panel a task (`plot_curves.py`)
    TASK/              the circuit of each task, with the first seed
    seed-K/TASK/       the same with another seed K

1. A task that the whole model can't do at the target is listed with its loss, one that can't be asked with its reason.
2. What has a circuit already is kept, whatever was asked for before; anything else is searched (again). What the
   summary says of it stays until the new outcome is there.
3. Tasks are compared by edges at the target: the geometric mean over those reached. Seeds are compared by what their
   circuits share (`agreement.py`). A seed draws examples, masks and batches: other pairs, not only another start. A
   file of fewer than 20 pairs is the same for all seeds, but for its order.
"""

import shlex
from collections.abc import Callable, Mapping
from pathlib import Path
from statistics import geometric_mean
from typing import Literal, NamedTuple

from gossamer.artifact import AnyRecord, Record, read_record, write_record
from gossamer.circuit.circuit import FILES, CircuitRecord, save_circuit
from gossamer.circuit.mask_search import Step
from gossamer.circuit.prune_config import PruneConfig
from gossamer.errors import GossamerError
from gossamer.folders import check_replaceable
from gossamer.study.agreement import Agreement, agreement_of, mean_agreement
from gossamer.study.search import CircuitRow, Ended, Outcome, SearchIn, Wanted, is_kept, search_all
from gossamer.tasks.examples import Examples

SUMMARY, CURVES = "summary.json", "curves.png"
OWNED = (SUMMARY, "*")
"""A study's folder is known by its summary; the tasks in it may have any name."""


class TaskRow(Record):
    """One task."""

    task: str
    """Its name."""
    outcomes: tuple[Outcome, ...]
    """One a seed, in their order."""
    same_nodes: Agreement | None = None
    """Jaccard similarity of the node sets between seeds; None with fewer than two circuits."""
    same_edges: Agreement | None = None
    """The same of the edges; None too if no circuit has one, which says nothing of what they share."""

    @property
    def circuits(self) -> list[CircuitRow]:
        """Those that were found."""
        return [outcome.circuit for outcome in self.outcomes if outcome.circuit is not None]

    @property
    def n_edges(self) -> float:
        """Geometric mean over the seeds; a circuit without edges counts as one edge."""
        return geometric_mean([max(1, circuit.n_edges) for circuit in self.circuits])


class Summary(Record):
    """What `summary.json` says."""

    format: Literal["gossamer-summary-1"] = "gossamer-summary-1"
    model: str
    """The model's folder, as a path from the summary's."""
    model_hash: str
    """Its hash."""
    tokens: str
    """The pretraining tokens, as a path from the summary's folder."""
    tokens_hash: str
    """Their hash."""
    n_mean_tokens: int
    """How many of them the means were taken over, once for all tasks."""
    config: PruneConfig
    """Every search, but for the seed, which is the first one's."""
    rows: tuple[TaskRow, ...] = ()
    """One a task that was asked for."""
    n_reached: int = 0
    """Tasks with a circuit at the target."""
    mean_edges: float | None = None
    """Geometric mean of their edges; one without edges counts as one edge. None if no task was reached."""
    same_nodes: Agreement | None = None
    """Mean over tasks of the agreement between seeds, in nodes."""
    same_edges: Agreement | None = None
    """The same in edges."""


def circuit_folder(folder: Path, task: str, seed: int, first_seed: int) -> Path:
    """Where the circuit of a task and a seed is."""
    return folder / task if seed == first_seed else folder / f"seed-{seed}" / task


def open_summary(folder: Path, empty: Summary) -> Summary:
    """The summary of a study that goes on, or an `empty` one.

    Raises GossamerError if the folder holds something else, a study of another model or configuration, or a damaged
    summary.
    """
    check_replaceable(folder, OWNED)
    if not (folder / SUMMARY).exists():
        return empty
    before = read_begun(Summary, folder / SUMMARY)
    for what, was, now in (
        ("model", (before.model, before.model_hash), (empty.model, empty.model_hash)),
        ("pretraining tokens", (before.tokens, before.tokens_hash), (empty.tokens, empty.tokens_hash)),
        ("number of tokens for the means", (str(before.n_mean_tokens),), (str(empty.n_mean_tokens),)),
    ):
        if was[-1] != now[-1]:  # a path may be another, what is there may not
            raise GossamerError(
                f"{folder} holds circuits of another study: its {what} was {_with_hash(*was)}, now it is "
                f"{_with_hash(*now)}; choose another --out, or give what it was begun with"
            )
    check_same_config(folder, before.config, empty.config)
    return before


def _with_hash(what: str, its_hash: str | None = None) -> str:
    return what if its_hash is None else f"{what} (hash {its_hash[:12]})"


def read_begun(kind: type[AnyRecord], path: Path) -> AnyRecord:
    """The record of searches that go on. Raises GossamerError that says what is lost, and what is not, if it can't be
    read: the circuits hold neither the seconds nor the losses at other sizes, so it can't be made again from them."""
    try:
        return read_record(kind, path)
    except GossamerError as error:
        folder, before = shlex.quote(str(path.parent)), shlex.quote(f"{path.parent}.before")
        raise GossamerError(
            f"{error}. It is damaged, or another version's: put back a copy; or mv {folder} {before} and give the same "
            "command again, which finds the same circuits. Those that are there stay as they are: `gossamer inspect`, "
            "`validate` and `draw` take the folder of each"
        ) from None


def check_same_config(folder: Path, was: PruneConfig, now: PruneConfig) -> None:
    """Raises GossamerError, naming the first option that differs, unless searches go on with the same configuration."""
    for name, value in was.model_dump().items():
        asked = now.model_dump()[name]
        if value != asked:
            flag = "--" + name.replace("_", "-")
            raise GossamerError(
                f"the circuits in {folder} were found with {flag} {value}, and {flag} is {asked} now; choose another "
                "--out, or give what it was begun with"
            )


class _Named(NamedTuple):
    """One search that was asked for."""

    task: str
    seed: int
    wanted: Wanted

    @property
    def key(self) -> tuple[str, int]:
        return self.task, self.seed


def prune_tasks(
    inside: SearchIn,
    tasks: Mapping[str, Callable[[PruneConfig], Examples]],
    n_seeds: int,
    folder: Path,
    begun: Summary,
    on_search: Callable[[str, int], None],
    on_step: Callable[[str, int, Step], None],
    on_outcome: Callable[[str, Outcome, bool], None],
    n_in_step: int = 1,
) -> Summary:
    """Search the circuits that are not there yet, and save each with the summary as soon as it is found.

    `tasks` has the examples of each task by name. Of up to `n_in_step` searches the masks are trained in step. The
    callbacks get a search's task and seed; `on_outcome` is told whether the outcome was kept from before. Raises
    GossamerError as `is_kept` does, before the first search.
    """
    config = begun.config
    named = [
        _Named(
            task,
            seed,
            Wanted(
                examples_of,
                config.model_copy(update={"seed": seed}),
                circuit_folder(folder, task, seed, config.seed),
            ),
        )
        for task, examples_of in tasks.items()
        for seed in range(config.seed, config.seed + n_seeds)
    ]
    known = {(row.task, outcome.seed): outcome for row in begun.rows for outcome in row.outcomes}
    to_do = [one for one in named if not is_kept(known.get(one.key), begun.model_hash, one.wanted)]
    for one in to_do:
        check_replaceable(one.wanted.folder, FILES)
    folder.mkdir(parents=True, exist_ok=True)
    summary = _summary(begun, known, tasks, folder)
    write_record(folder / SUMMARY, summary)
    for one in named:
        if one not in to_do:
            on_outcome(one.task, known[one.key], True)

    def keep(ended: Ended) -> None:
        nonlocal summary
        one = to_do[ended.place]
        known[one.key] = ended.outcome
        if ended.circuit is not None:
            save_circuit(ended.circuit, one.wanted.folder)
        summary = _summary(begun, known, tasks, folder)
        write_record(folder / SUMMARY, summary)
        on_outcome(one.task, ended.outcome, False)

    search_all(
        inside,
        [one.wanted for one in to_do],
        n_in_step,
        keep,
        lambda place, step: on_step(*to_do[place].key, step),
        lambda place: on_search(*to_do[place].key),
    )
    return summary


def _summary(
    begun: Summary, known: Mapping[tuple[str, int], Outcome], tasks: Mapping[str, object], folder: Path
) -> Summary:
    """All that is known, the tasks of before first."""
    names = dict.fromkeys([*(row.task for row in begun.rows), *tasks])
    rows = []
    for name in names:
        outcomes = tuple(known[key] for key in sorted(key for key in known if key[0] == name))
        if outcomes:
            rows.append(_with_agreement(TaskRow(task=name, outcomes=outcomes), folder, begun.config.seed))
    reached = [row for row in rows if row.circuits]
    same_nodes = [row.same_nodes for row in rows if row.same_nodes]
    same_edges = [row.same_edges for row in rows if row.same_edges]
    return begun.model_copy(
        update={
            "rows": tuple(rows),
            "n_reached": len(reached),
            "mean_edges": geometric_mean([row.n_edges for row in reached]) if reached else None,
            "same_nodes": mean_agreement(same_nodes) if same_nodes else None,
            "same_edges": mean_agreement(same_edges) if same_edges else None,
        }
    )


def _with_agreement(row: TaskRow, folder: Path, first_seed: int) -> TaskRow:
    """The row with what the circuits of its seeds have in common, where there are two."""
    found = [outcome.seed for outcome in row.outcomes if outcome.circuit is not None]
    paths = [circuit_folder(folder, row.task, seed, first_seed) / "circuit.json" for seed in found]
    records = [read_record(CircuitRecord, path) for path in paths if path.exists()]
    if len(records) < 2:
        return row
    edges = [edges_of(record) for record in records]
    return row.model_copy(
        update={
            "same_nodes": agreement_of([nodes_of(record) for record in records]),
            "same_edges": agreement_of(edges) if any(edges) else None,
        }
    )


def nodes_of(record: CircuitRecord) -> set[tuple[str, int]]:
    """A circuit's nodes as a set."""
    return {(site, i) for site, kept in record.nodes.items() for i in kept}


def edges_of(record: CircuitRecord) -> set[tuple[str, int, str, int]]:
    """Its edges, whatever their weights."""
    return {(source, i, target, j) for source, i, target, j, _ in record.edges}
