"""What a sweep asks of a trial: few edges at the target loss, and few seconds to find them.

1. Each task's whole model has to meet the target; means are taken once, for all trials.
2. A trial prunes every task with its parameters, and is worth (edges, seconds): the geometric mean of the circuits'
   edges over the tasks, and the seconds of all searches together. Trial 0 has the parameters that the sweep began with.
3. A trial that misses the target on a task, or whose parameters can't be run, has failed, with the reason.

The masks' seed is the caller's, so that parameters can be tried twice; the examples stay the same. Who chooses
parameters is `samplers.py`, who runs the trials `worker.py`, what comes out `record.py`.
"""

import json
from collections.abc import Callable, Mapping, Sequence
from hashlib import blake2b
from math import exp, log
from typing import Any, NamedTuple

from jaxtyping import Int
from torch import Tensor

from gossamer.circuit.circuit import Means, find_edges
from gossamer.circuit.exchange import BEST_FEW
from gossamer.circuit.mask_search import GAIN, Step
from gossamer.circuit.means import node_means
from gossamer.circuit.prune import (
    N_CANDIDATES,
    Finished,
    Pruned,
    Search,
    check_full_model,
    n_in_step,
    prune_in_step,
)
from gossamer.circuit.prune_config import PruneConfig
from gossamer.errors import GossamerError
from gossamer.model.checkpoint import model_hash
from gossamer.model.transformer import Transformer
from gossamer.study.record import TaskFigures
from gossamer.study.space import Axis, parameters_of, with_parameters
from gossamer.tasks.examples import Examples


class Subject(NamedTuple):
    """What is pruned again and again."""

    model: Transformer
    means: Means
    tasks: Sequence[Examples]
    tokens_hash: str
    """of the distribution that the means were taken over"""
    config: PruneConfig
    """where the search starts; what it doesn't vary stays so"""
    axes: Mapping[str, Axis]
    """what it varies"""


def prepare(
    model: Transformer,
    tasks: Sequence[Examples],
    windows: Int[Tensor, "window seq"],
    tokens_hash: str,
    config: PruneConfig,
    axes: Mapping[str, Axis],
    progress: Callable[[int, int], None] | None = None,
) -> Subject:
    """Check that there is something to search, and take the means.

    Raises GossamerError if the whole model can't do one of the tasks, if two have one name, or if no masks are trained.
    """
    if config.ranking != "masks":
        raise GossamerError(
            f"a sweep searches how masks are trained, and --ranking {config.ranking} trains none; leave it out"
        )
    names = [examples.task for examples in tasks]
    twice = sorted({name for name in names if names.count(name) > 1})
    if twice:
        raise GossamerError(f"the task {twice[0]} is named twice; expected each once")
    for examples in tasks:
        check_full_model(model, examples.validation, config.target_loss, examples.task)
    return Subject(model, node_means(model, windows, progress), tasks, tokens_hash, config, axes)


def warm_up(subject: Subject) -> None:
    """Prune every task once in short: what is slow only the first time shall not be in the first trial's seconds."""
    prune_all(subject, subject.config.at_its_shortest, lambda _: None)


def prune_all(
    subject: Subject,
    config: PruneConfig,
    on_finished: Callable[[Finished], None],
    on_step: Callable[[int, Step], None] | None = None,
) -> None:
    """Prune every task once, as many in step as the device likes."""
    searches = [Search(examples.train, examples.validation, config) for examples in subject.tasks]
    prune_in_step(subject.model, searches, subject.means, n_in_step(subject.model), on_finished, on_step)


def identity(subject: Subject) -> dict[str, Any]:
    """What a study is about, as plain JSON: where any of it differs, trials can't be compared."""
    config = subject.config.model_dump(mode="json")
    for name in parameters_of(subject.config):
        config.pop(name, None)
    target = config.pop("target_loss")
    fixed = {name: v for name, v in parameters_of(subject.config).items() if name not in subject.axes}
    about = {
        "model": model_hash(subject.model),
        "device": next(subject.model.parameters()).device.type,  # seconds on another kind mean something else
        "tokens": subject.tokens_hash,
        "tasks": {examples.task: _hash_of(examples) for examples in subject.tasks},
        "target loss": target,
        "search space": {name: axis.model_dump() for name, axis in subject.axes.items()},
        "configuration": {**config, **fixed},
        # No configuration, but other circuits come out with others, after other seconds.
        "constants": {"gain": GAIN, "candidates": N_CANDIDATES, "best few": BEST_FEW},
    }
    return json.loads(json.dumps(about))


def _hash_of(examples: Examples) -> str:
    pairs = [(pair.prompts, pair.answers, pair.is_constant) for pair in (*examples.train, *examples.validation)]
    return blake2b(json.dumps(pairs).encode(), digest_size=8).hexdigest()


def run_trial(
    subject: Subject,
    parameters: Mapping[str, float],
    seed: int,
    progress: Callable[[str, Step], None] | None = None,
) -> list[TaskFigures]:
    """Prune every task once. Raises GossamerError if the target is missed or the parameters can't be used."""
    config = with_parameters(subject.config, parameters).model_copy(update={"seed": seed})
    rows: dict[int, TaskFigures] = {}

    def on_finished(finished: Finished) -> None:
        place, pruned, seconds = finished
        rows[place] = _figures(subject, subject.tasks[place].task, pruned, seconds)

    def on_step(place: int, step: Step) -> None:
        if progress is not None:
            progress(subject.tasks[place].task, step)

    prune_all(subject, config, on_finished, on_step)
    return [rows[place] for place in sorted(rows)]


def _figures(subject: Subject, task: str, pruned: Pruned | GossamerError, seconds: float) -> TaskFigures:
    if isinstance(pruned, GossamerError):
        raise pruned
    if not pruned.reached:
        raise GossamerError(f"{task} misses the target: {pruned.loss:.4f} nats a prompt")
    return TaskFigures(
        task=task,
        n_nodes=sum(len(kept) for kept in pruned.nodes.values()),
        n_edges=len(find_edges(subject.model, pruned.nodes)) - len(pruned.removed),
        loss=pruned.loss,
        seconds=seconds,
    )


def worth(rows: Sequence[TaskFigures]) -> tuple[float, float]:
    """(edges, seconds): the geometric mean, where a circuit without edges counts as one edge, and the sum."""
    edges = exp(sum(log(max(1, row.n_edges)) for row in rows) / len(rows))
    return edges, sum(row.seconds for row in rows)
