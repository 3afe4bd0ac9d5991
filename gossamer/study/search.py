"""One search among many: a circuit, what is measured of it, and the same circuit found again in its folder.

1. Ask the whole model. If it misses the target, that is the outcome: no circuit, and no error.
2. Prune with means that were taken before, once for all searches in a model; this is what the seconds count.
3. Measure sufficiency and necessity on held-out pairs (`validation`), and the loss at many sizes of the ranking.

`gossamer validate` holds more against a circuit: random and shuffled controls are not here.
"""

from collections.abc import Callable, Iterator, Sequence
from itertools import chain
from pathlib import Path
from typing import NamedTuple

from gossamer.artifact import Record, build_record
from gossamer.circuit.circuit import Circuit, Means, load_circuit
from gossamer.circuit.discover import Source, describe_circuit
from gossamer.circuit.mask_search import OUT_OF_MEMORY, Step, out_of_memory
from gossamer.circuit.measure import measure, model_batch
from gossamer.circuit.prune import Finished, Pruned, Search, may_be_pruned, prune_in_step, why_unreached
from gossamer.circuit.prune_config import PruneConfig
from gossamer.circuit.size_curve import SizeCurve
from gossamer.errors import GossamerError
from gossamer.model.transformer import Transformer
from gossamer.tasks.examples import Examples
from gossamer.validation.evidence import Both, Figure, measure_both


class CircuitRow(Record):
    """What was measured of a circuit."""

    n_nodes: int
    """Nodes kept."""
    n_edges: int
    """Nonzero weights between them, but for removed ones."""
    loss: float
    """Nats a prompt on the cut's pairs, everything outside the circuit at its mean."""
    held_out: Both
    """The circuit alone, and the model without it, on the held-out pairs."""
    is_held_out: bool
    """False if the task has too few pairs to hold any out, so that these are the cut's."""
    seconds: float
    """Of pruning; means and measurements not counted."""
    curve: SizeCurve
    """The loss at other sizes of the ranking that was cut."""

    @property
    def is_at_chance(self) -> bool:
        """Whether pairs that the search hasn't seen are a coin's toss to it, whatever it makes of the cut's."""
        return self.is_held_out and self.held_out.sufficiency.is_at_chance


class Outcome(Record):
    """How one search ended."""

    seed: int
    """Of examples, masks and batches."""
    full: Figure | None
    """The whole model on the cut's pairs; None if it couldn't be asked."""
    flaw: str | None
    """Why there is no circuit, if it isn't that the whole model misses the target."""
    circuit: CircuitRow | None
    """None if the whole model misses the target, or with a flaw."""


class SearchIn(NamedTuple):
    """The model that is searched, and what all searches in it share."""

    model: Transformer
    take_means: Callable[[], Means]
    """over the pretraining distribution; takes them when it is first called"""
    n_mean_tokens: int
    """how many tokens that is"""
    source_of: Callable[[Path], Source]
    """where things are, seen from a circuit's folder"""


class Wanted(NamedTuple):
    """One search that is to be done."""

    examples_of: Callable[[PruneConfig], Examples]
    """draws them with the configuration's seed"""
    config: PruneConfig
    folder: Path
    """where its circuit will be"""


class Ended(NamedTuple):
    """A search that is done."""

    place: int
    """its place among those that were wanted"""
    outcome: Outcome
    circuit: Circuit | None
    """not saved yet; None if there is none"""


def search(inside: SearchIn, wanted: Wanted, progress: Callable[[Step], None] | None = None) -> Ended:
    """One circuit, as `search_all` looks for many."""
    found: list[Ended] = []
    search_all(inside, [wanted], 1, found.append, None if progress is None else lambda _, step: progress(step))
    (ended,) = found
    return ended


def search_all(
    inside: SearchIn,
    wanted: Sequence[Wanted],
    n_in_step: int,
    on_ended: Callable[[Ended], None],
    progress: Callable[[int, Step], None] | None = None,
    on_begun: Callable[[int], None] | None = None,
) -> None:
    """The circuits that the configurations find, each told of as soon as it is found; of up to `n_in_step` searches the
    masks are trained in step.

    What keeps one search from being done (answers that can't be told apart, a score that isn't finite) is its flaw, and
    no other's. Raises GossamerError if the means are not finite: no search in this model can be done. `on_begun` and
    `progress` get a search's place among the wanted.
    """
    places = iter(range(len(wanted)))
    asked: list[tuple[int, Examples, Figure]] = []

    def ready() -> Iterator[Search]:
        for place in places:
            if on_begun is not None:
                on_begun(place)
            drawn = _ask(inside.model, wanted[place])
            if isinstance(drawn, Outcome):
                on_ended(Ended(place, drawn, None))
            else:
                asked.append((place, *drawn))
                yield Search(drawn[0].train, drawn[0].validation, wanted[place].config)

    def finish(finished: Finished) -> None:
        place, examples, full = asked[finished.place]
        pruned, config = finished.pruned, wanted[place].config
        circuit, row, flaw = None, None, None
        if isinstance(pruned, GossamerError):
            flaw = str(pruned)
        elif not pruned.reached:
            flaw = why_unreached(pruned, examples.task, config.target_loss)
        else:
            try:
                circuit, row = _measured(inside, wanted[place], examples, inside.take_means(), pruned, finished.seconds)
            except OUT_OF_MEMORY as error:
                flaw = str(out_of_memory(error))
        on_ended(Ended(place, Outcome(seed=config.seed, full=full, flaw=flaw, circuit=row), circuit))

    searches = ready()
    first = next(searches, None)
    if first is not None:  # if none can be done, no means are needed
        on_step = None if progress is None else lambda i, step: progress(asked[i][0], step)
        prune_in_step(inside.model, chain([first], searches), inside.take_means(), n_in_step, finish, on_step)


def _ask(model: Transformer, wanted: Wanted) -> Outcome | tuple[Examples, Figure]:
    """The examples and what the whole model makes of them; an outcome if that is all that comes of this search."""
    full, config = None, wanted.config
    try:
        examples = wanted.examples_of(config)
        full = Figure(**measure(model, model_batch(model, examples.validation))._asdict())
        if may_be_pruned(examples.task, full.loss, config.target_loss):
            return examples, full
    except GossamerError as error:
        return Outcome(seed=config.seed, full=full, flaw=str(error), circuit=None)
    return Outcome(seed=config.seed, full=full, flaw=None, circuit=None)


def _measured(
    inside: SearchIn, wanted: Wanted, examples: Examples, means: Means, pruned: Pruned, seconds: float
) -> tuple[Circuit, CircuitRow]:
    source = inside.source_of(wanted.folder)
    circuit = describe_circuit(inside.model, examples, means, inside.n_mean_tokens, pruned, wanted.config, source)
    assert circuit.cuts is not None, "pruning ranks"
    held_out = model_batch(inside.model, examples.held_out)
    return circuit, CircuitRow(
        n_nodes=circuit.n_nodes,
        n_edges=circuit.n_edges,
        loss=circuit.task_loss,
        held_out=measure_both(inside.model, held_out, pruned.nodes, means, pruned.removed),
        is_held_out=examples.is_held_out,
        seconds=seconds,
        curve=SizeCurve(sizes=circuit.cuts.sizes, losses=circuit.cuts.losses, n_cut=circuit.cuts.n_cut),
    )


def is_kept(outcome: Outcome | None, model_hash: str, wanted: Wanted) -> bool:
    """Whether a search needn't be done again: its outcome is a circuit that is still in its folder.

    Raises GossamerError if another circuit is there: of another model, configuration or task, or another than the
    outcome says.
    """
    folder, config = wanted.folder, wanted.config
    if outcome is None or outcome.circuit is None or not (folder / "circuit.json").exists():
        return False
    examples = wanted.examples_of(config)
    circuit = load_circuit(folder)
    record, row = circuit.record, outcome.circuit
    found_with = build_record(PruneConfig, record.config, str(folder / "circuit.json"))
    same = {
        "of another model": record.model_hash == model_hash,
        "found with another configuration": found_with == config,
        "of another task, or found on other pairs": record.task == examples.task
        and list(circuit.pairs) == examples.validation
        and list(circuit.train) == examples.train,
        "not the one that was measured": (record.n_nodes, record.n_edges, record.task_loss)
        == (row.n_nodes, row.n_edges, row.loss),
    }
    wrong = [what for what, fits in same.items() if not fits]
    if wrong:
        raise GossamerError(f"the circuit in {folder} is {wrong[0]}; move it away, or choose another --out")
    return True
