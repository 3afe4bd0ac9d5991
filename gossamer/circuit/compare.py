"""Several ways to a circuit side by side, for one model and one task: what each finds, and what it takes.

1. Check that the whole model meets the target; take the means once, for all ways.
2. Prune with each ranking in turn, all else the same. After the cut, after elimination and after edge pruning note the
   nodes, the edges, the loss on the cut's pairs and on held-out ones, and the seconds since the way began.

Measuring held-out pairs is not in the seconds. Nothing is saved but the figures: `gossamer prune` makes a circuit.
"""

from collections.abc import Callable, Sequence
from time import perf_counter

from jaxtyping import Int
from torch import Tensor

from gossamer.artifact import Record
from gossamer.circuit.ablate import keep_parts
from gossamer.circuit.circuit import find_edges
from gossamer.circuit.edges import sink_logits
from gossamer.circuit.mask_search import Step
from gossamer.circuit.means import node_means
from gossamer.circuit.measure import measure, model_batch
from gossamer.circuit.prune import Stage, check_full_model, prune
from gossamer.circuit.prune_config import PruneConfig, Ranking
from gossamer.model.checkpoint import model_hash
from gossamer.model.transformer import Transformer
from gossamer.tasks.examples import Examples


class Row(Record):
    """What one way has after one of its stages."""

    ranking: Ranking
    """How the nodes were ranked."""
    stage: str
    """What has been done: cut, eliminated, edges removed."""
    reached: bool
    """Whether the target is met."""
    n_nodes: int
    """Nodes kept."""
    n_edges: int
    """Nonzero weights between them, but for removed ones."""
    loss: float
    """Nats a prompt on the cut's pairs."""
    held_out_loss: float
    """The same on pairs that the search hasn't seen, if the task has enough to hold any out."""
    seconds: float
    """Since this way began."""


class Comparison(Record):
    """All ways."""

    task: str
    """The task's name."""
    model_hash: str
    """The model's hash."""
    target_loss: float
    """What the cuts were asked for."""
    full_loss: float
    """Nats a prompt of the whole model on the cut's pairs."""
    is_held_out: bool
    """False if the held-out pairs are those of the cut."""
    rows: list[Row]
    """A way after the other, each with its stages in order."""
    config: PruneConfig
    """The search; its ranking is that of the first way."""


def compare_ways(
    model: Transformer,
    examples: Examples,
    windows: Int[Tensor, "window seq"],
    config: PruneConfig,
    ways: Sequence[Ranking],
    progress: Callable[[Ranking, Step], None] | None = None,
) -> Comparison:
    """Prune with each of `ways`. Raises GossamerError if the whole model can't do the task."""
    full_loss = check_full_model(model, examples.validation, config.target_loss, examples.task)
    means, sinks = node_means(model, windows), sink_logits(model)
    held_out = model_batch(model, examples.held_out)
    for kind in ("masks", "attribution"):  # what is slow only the first time shall not be in the first way's seconds
        brief = config.at_its_shortest.model_copy(update={"ranking": kind})
        prune(model, examples.train, examples.validation, means, brief)
    rows: list[Row] = []
    for way in ways:
        of_way = config.model_copy(update={"ranking": way})
        start = perf_counter()

        def note(stage: Stage, way: Ranking = way) -> None:
            nonlocal start
            stopped = perf_counter()
            measured = measure(model, held_out, keep_parts(stage.nodes, stage.removed, means, sinks))
            rows.append(
                Row(
                    ranking=way,
                    stage=stage.name,
                    reached=stage.loss <= config.target_loss,
                    n_nodes=sum(len(kept) for kept in stage.nodes.values()),
                    n_edges=len(find_edges(model, stage.nodes)) - len(stage.removed),
                    loss=stage.loss,
                    held_out_loss=measured.loss,
                    seconds=stopped - start,
                )
            )
            start += perf_counter() - stopped

        def on_step(step: Step, way: Ranking = way) -> None:
            if progress is not None:
                progress(way, step)

        prune(model, examples.train, examples.validation, means, of_way, on_step, note)
    return Comparison(
        task=examples.task,
        model_hash=model_hash(model),
        target_loss=config.target_loss,
        full_loss=full_loss,
        is_held_out=examples.is_held_out,
        rows=rows,
        config=config.model_copy(update={"ranking": ways[0]}),
    )
