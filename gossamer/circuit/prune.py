"""The smallest set of nodes, and of edges between them, that still does a task.

1. All nodes are ranked, in one of four ways. Three need no training (`scores.py`). The method's own: masks on all nodes
   are trained against task loss + k_coef * number kept, and rank the nodes by tau (`mask_search.py`).
2. The ranking is cut: the fewest nodes that meet the target loss on the validation pairs, all others at their means.
3. Of that cut, what isn't needed for the target is dropped (`eliminate.py`), and where one further node makes up for
   several, it is taken in for them (`exchange.py`).
4. Edges between the nodes that are left are removed while the target is met, if so configured, and then nodes that lost
   all edges on one side, where these can go too.

The model's own weights don't change. Source: Gao et al. 2025, the appendix on pruning; the defaults are the centres of
its search. Keeping the best of several cuts, the other rankings and edge pruning are our choice.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from time import perf_counter
from typing import Literal, NamedTuple

import torch
from jaxtyping import Float
from torch import Tensor

from gossamer.circuit.ablate import keep_mask, keep_parts, mean_ablate
from gossamer.circuit.circuit import Edge, Means, Nodes
from gossamer.circuit.cut import cut_ranking
from gossamer.circuit.edge_pruning import remove_edges
from gossamer.circuit.edges import sink_logits
from gossamer.circuit.eliminate import eliminate, eliminate_greedily
from gossamer.circuit.exchange import exchange
from gossamer.circuit.mask_search import OUT_OF_MEMORY, Found, MaskSearch, Step, out_of_memory, search_in_step
from gossamer.circuit.measure import measure, model_batch
from gossamer.circuit.order import node_places, nodes_at, ranked
from gossamer.circuit.prune_config import PruneConfig
from gossamer.circuit.resumed import ResumedLosses
from gossamer.circuit.scores import attribution, integrated_gradients, one_node_ablation, use_beside
from gossamer.circuit.subsets import ROUNDING, losses_of_nodes
from gossamer.errors import GossamerError
from gossamer.model.layers import by_nonzeros
from gossamer.model.transformer import Transformer
from gossamer.tasks.catalogue import CONTROLS
from gossamer.tasks.loss import CHANCE
from gossamer.tasks.pairs import Pair

IN_STEP = {"cuda": 8}
"""Of how many searches the masks are trained in step where nobody says: a GPU waits for the launches of one search's
kernels most of the time. On a CPU it gains nothing."""
N_CANDIDATES = 16
"""Nodes that are tried in exchange for others, those that promise most to first order."""


class Pruned(NamedTuple):
    """What pruning found."""

    nodes: Nodes
    """site -> kept indices"""
    removed: tuple[Edge, ...]
    """nonzero weights between them that carry their source's mean"""
    loss: float
    """nats a prompt on the validation pairs"""
    full_loss: float
    """the same for the whole model"""
    reached: bool
    """whether the target was met; if not, these are the nodes with the lowest loss seen"""
    ranking: Sequence[int] = ()
    """places of all nodes (`order.py`), the most wanted first, as they were ranked where the cut was made; none if the
    nodes were found elsewhere"""
    n_cut: int = 0
    """how many of them the cut kept"""


StageName = Literal["cut", "eliminated", "edges removed"]


class Stage(NamedTuple):
    """What a search has when it is through with one of its parts."""

    name: StageName
    nodes: Nodes
    removed: tuple[Edge, ...]
    loss: float
    """nats a prompt on the validation pairs"""


def may_be_pruned(task: str, full_loss: float, target_loss: float) -> bool:
    """Whether there is something to prune: the whole model meets the target, or the task is a nonsense control, which
    no model does, and what pruning still finds is the question."""
    return full_loss <= target_loss or task in CONTROLS


def check_full_model(model: Transformer, validation: Sequence[Pair], target_loss: float, task: str) -> float:
    """The whole model's task loss. Raises GossamerError if there is nothing to prune (`may_be_pruned`)."""
    full = measure(model, model_batch(model, validation))
    if not may_be_pruned(task, full.loss, target_loss):
        raise GossamerError(
            f"the full model can't do the task {task}: its loss on the cut's pairs is {full.loss:.4f} nats a prompt "
            f"(accuracy {full.accuracy:.3f}, chance 0.6931) and the target is {target_loss:g}; "
            + ("raise --target-loss, or train it further" if full.loss < 0.9 * CHANCE else "train it further")
        )
    return full.loss


class Search(NamedTuple):
    """One circuit that is looked for."""

    train: Sequence[Pair]
    """train the masks, or give the scores"""
    validation: Sequence[Pair]
    """decide what stays"""
    config: PruneConfig


def why_unreached(pruned: Pruned, task: str, target_loss: float) -> str:
    """What is said of a search that found nothing at the target, as may be with a control."""
    n_nodes = sum(map(len, pruned.nodes.values()))
    return (
        f"no circuit for {task} at {target_loss:g} nats a prompt: the lowest loss that was seen is {pruned.loss:.4f}, "
        f"with {n_nodes:,} nodes (the whole model's is {pruned.full_loss:.4f}). For a control that is what should come "
        "out; --target-loss and more --steps look further"
    )


def n_in_step(model: Transformer) -> int:
    """Of how many searches in a model the masks are trained in step where nobody says."""
    return IN_STEP.get(model.embed.weight.device.type, 1)


class Finished(NamedTuple):
    """How one of several searches ended."""

    place: int
    """its place among them"""
    pruned: Pruned | GossamerError
    """an error if the masks' gradient, or a score, is not finite, if a prompt doesn't fit the model, or if it needs
    more memory than there is"""
    seconds: float
    """its own, and its share of what was done for several at once"""


def prune(
    model: Transformer,
    train: Sequence[Pair],
    validation: Sequence[Pair],
    means: Means,
    config: PruneConfig,
    progress: Callable[[Step], None] | None = None,
    on_stage: Callable[[Stage], None] | None = None,
) -> Pruned:
    """Find the nodes, and the edges. `train` trains the masks or gives the scores, `validation` decides what stays.

    Raises GossamerError if the masks' gradient, or a score, is not finite.
    """
    ended: list[Finished] = []
    prune_in_step(
        model,
        [Search(train, validation, config)],
        means,
        1,
        ended.append,
        None if progress is None else lambda _, step: progress(step),
        None if on_stage is None else lambda _, stage: on_stage(stage),
    )
    (finished,) = ended
    if isinstance(finished.pruned, GossamerError):
        raise finished.pruned
    return finished.pruned


def prune_in_step(
    model: Transformer,
    searches: Iterable[Search],
    means: Means,
    n: int,
    on_finished: Callable[[Finished], None],
    progress: Callable[[int, Step], None] | None = None,
    on_stage: Callable[[int, Stage], None] | None = None,
) -> None:
    """As `prune`, several searches in one model, the masks of up to `n` of them trained in step.

    The next search is asked for when one has ended. `on_finished` gets each as soon as it has; the other callbacks get
    the search's place first.
    """
    asked: dict[int, _Asked] = {}

    def finish(place: int, found: Found | GossamerError, seconds: float) -> None:
        start = perf_counter()

        def through(stage: Stage) -> None:
            if on_stage is not None:
                on_stage(place, stage)

        one = asked.pop(place, None)
        try:
            if isinstance(found, GossamerError):
                pruned = found
            else:
                assert one is not None, "it has masks or a ranking"
                pruned = one.finish(found, through)
        except GossamerError as error:
            pruned = error
        except OUT_OF_MEMORY as error:
            pruned = out_of_memory(error)
        on_finished(Finished(place, pruned, seconds + perf_counter() - start))

    def begun() -> Iterator[tuple[int, MaskSearch]]:
        for place, search in enumerate(searches):
            start = perf_counter()
            try:
                asked[place] = _Asked(model, search, means)
                one = _begin(asked[place], None if progress is None else partial(progress, place))
            except GossamerError as error:
                one = error
            except OUT_OF_MEMORY as error:
                one = out_of_memory(error)
            seconds = perf_counter() - start
            if isinstance(one, MaskSearch):
                one.seconds = seconds
                yield place, one
            else:
                finish(place, one, seconds)

    with _frozen(model):
        search_in_step(begun(), n, finish, progress)


class _Asked:
    """What one search asks of the model. Nodes are places in forward order."""

    def __init__(self, model: Transformer, search: Search, means: Means):
        self.model, self.train, self.config = model, search.train, search.config
        self.fixed = model_batch(model, search.validation)
        self.means = {site: mean.to(self.fixed.tokens.device) for site, mean in means.items()}
        self.place = node_places(means)

    def loss(self, places: Sequence[int]) -> float:
        """The task loss with these nodes kept."""
        keep = keep_mask(nodes_at(self.place, places), self.means)
        return measure(self.model, self.fixed, mean_ablate(keep, self.means)).loss

    def losses(self, subsets: Sequence[Sequence[int]]) -> list[float]:
        """The same for several sets of nodes, several in one pass."""
        nodes = [nodes_at(self.place, places) for places in subsets]
        return losses_of_nodes(self.model, self.fixed, self.means, nodes).tolist()

    def prices(self, places: Sequence[int]) -> list[float]:
        """What each of the kept nodes is worth beside the others, to first order."""
        return use_beside(self.model, self.fixed, self.means, places)[list(places)].tolist()

    def candidates(self, places: Sequence[int]) -> list[int]:
        """Further nodes that promise most beside the kept ones."""
        order = ranked(use_beside(self.model, self.fixed, self.means, places))
        return [p for p in order[: N_CANDIDATES + len(places)] if p not in set(places)][:N_CANDIDATES]

    def finish(self, found: Found, through: Callable[[Stage], None]) -> Pruned:
        """From the cut on: drop nodes, exchange some, remove edges, as configured. `through` is told after each."""

        def note(name: StageName) -> None:
            through(Stage(name, pruned.nodes, pruned.removed, pruned.loss))

        model, config, place = self.model, self.config, self.place
        full_loss = measure(model, self.fixed).loss
        nodes = nodes_at(place, found.places)
        pruned = Pruned(nodes, (), found.loss, full_loss, found.reached, found.ranking, len(found.places))
        note("cut")
        if found.reached and config.eliminate:
            if config.greedy:
                kept = eliminate_greedily(found.places, self.losses, config.target_loss - ROUNDING)
            else:
                losses = ResumedLosses(model, self.fixed, self.means, config.target_loss)
                kept = eliminate(found.places, lambda p: losses(nodes_at(place, p)), config.target_loss, self.prices)
            if len(kept) <= config.exchange:
                kept = exchange(kept, self.candidates, self.losses, config.target_loss - ROUNDING)
            pruned = pruned._replace(nodes=nodes_at(place, kept), loss=self.loss(kept))
            note("eliminated")
        if found.reached and config.prune_edges:
            nodes, removed = remove_edges(model, self.fixed, pruned.nodes, self.means, config.target_loss)
            loss = measure(model, self.fixed, keep_parts(nodes, removed, self.means, sink_logits(model))).loss
            pruned = pruned._replace(nodes=nodes, removed=removed, loss=loss)
            note("edges removed")
        return pruned


def _begin(asked: _Asked, progress: Callable[[Step], None] | None) -> MaskSearch | Found:
    """Masks that are to be trained, or the cut of a ranking that needs no training."""
    model, config = asked.model, asked.config
    if config.ranking != "masks":
        return _cut_scores(asked, progress)
    scores = _scores(asked, "integrated", None) if config.warm_start else None
    return MaskSearch(model, asked.train, asked.means, config, asked.loss, scores)


@contextmanager
def _frozen(model: Transformer) -> Iterator[None]:
    """While it lasts, the model's own weights take no gradient; products go through their nonzeros."""
    was_trainable = [p.requires_grad for p in model.parameters()]
    model.requires_grad_(False)
    try:
        with by_nonzeros(model):
            yield
    finally:
        for parameter, trainable in zip(model.parameters(), was_trainable, strict=True):
            parameter.requires_grad_(trainable)


def _cut_scores(asked: _Asked, progress: Callable[[Step], None] | None) -> Found:
    """Score the nodes and cut their ranking, from the smallest power of two that meets the target, or from all."""
    config = asked.config
    assert config.ranking != "masks", "masks are trained"
    ranking = ranked(_scores(asked, config.ranking, progress))
    starts = [2**i for i in range(len(ranking).bit_length()) if 2**i < len(ranking)]
    cut = cut_ranking([*starts, len(ranking)], lambda n: asked.loss(ranking[:n]), config.target_loss)
    return Found(ranking[: cut.n_kept], cut.loss, cut.loss <= config.target_loss, ranking)


def _scores(
    asked: _Asked,
    how: Literal["attribution", "integrated", "ablation"],
    progress: Callable[[Step], None] | None,
) -> Float[Tensor, "node"]:
    """What a task needs of each node. Raises GossamerError if that is not finite."""
    model, train, means, config = asked.model, asked.train, asked.means, asked.config
    generator = torch.Generator().manual_seed(config.seed)
    chosen = torch.randperm(len(train), generator=generator)[: config.score_pairs].tolist()
    batch = model_batch(model, [train[i] for i in chosen])
    n_nodes = sum(len(mean) for mean in means.values())

    def ablated(done: int, of: int) -> None:
        if progress is not None:
            progress(Step(done, of, None, n_nodes, None))

    match how:
        case "attribution":
            scores = attribution(model, batch, means).abs()  # where the loss is flat, signs say little
        case "integrated":
            scores = integrated_gradients(model, batch, means, config.integration_steps)
        case "ablation":
            scores = one_node_ablation(model, batch, means, ablated)
    if not scores.isfinite().all():
        raise GossamerError(f"the nodes' scores by {how} are not finite: the model overflows on this task")
    return scores
