"""The smallest set of nodes, and of edges between them, that still does a task.

1. All nodes are ranked, in one of four ways. Three need no training (`scores.py`). The method's own: masks on all nodes
   are trained against task loss + k_coef * number kept, on batches of pairs, and rank the nodes by tau.
2. The ranking is cut: the fewest nodes that meet the target loss on the validation pairs, all others at their means.
   Masks are cut every `cut_every` steps, and at the end; the smallest cut ever seen is kept, and training ends when
   `patience` cuts in a row find none that is smaller.
3. Of that cut, what isn't needed for the target is dropped (`eliminate.py`), and where one further node makes up for
   several, it is taken in for them (`exchange.py`).
4. Edges between the nodes that are left are removed while the target is met, if so configured, and then nodes that lost
   all edges on one side, where these can go too.

The model's own weights don't change. Source: Gao et al. 2025, the appendix on pruning; the defaults are the centres of
its search. Keeping the best of several cuts, the other rankings and edge pruning are our choice.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Annotated, Literal, NamedTuple

import torch
from jaxtyping import Float
from pydantic import Field
from torch import Tensor

from gossamer.artifact import Record
from gossamer.circuit.ablate import keep_mask, keep_parts, mean_ablate
from gossamer.circuit.circuit import Edge, Means, Nodes
from gossamer.circuit.cut import cut_ranking
from gossamer.circuit.edge_pruning import remove_edges
from gossamer.circuit.edges import sink_logits
from gossamer.circuit.eliminate import eliminate, eliminate_greedily
from gossamer.circuit.exchange import exchange
from gossamer.circuit.mask_training import MaskTraining
from gossamer.circuit.masks import Masks
from gossamer.circuit.order import node_places, nodes_at, ranked
from gossamer.circuit.scores import attribution, integrated_gradients, one_node_ablation, use_beside
from gossamer.circuit.subsets import ROUNDING, losses_of_nodes
from gossamer.errors import GossamerError
from gossamer.model.layers import compress_weights
from gossamer.model.sites import Tap, pass_through
from gossamer.model.transformer import Transformer
from gossamer.tasks.catalogue import CONTROLS
from gossamer.tasks.loss import CHANCE, PairBatch, answer_logits, pair_batch, task_accuracy, task_loss
from gossamer.tasks.pairs import Pair

N_CANDIDATES = 16
"""Nodes that are tried in exchange for others, those that promise most to first order."""

Ranking = Literal["masks", "attribution", "integrated", "ablation"]


Beta = Annotated[float, Field(ge=0, lt=1)]


class PruneConfig(Record):
    """How a circuit is looked for. The defaults are the centres of the paper's search, not constants of nature."""

    target_loss: float = Field(default=0.15, gt=0, lt=CHANCE)
    """Task loss that the circuit has to meet on the validation pairs, nats a prompt; chance is 0.693."""
    ranking: Ranking = "masks"
    """What ranks nodes: trained masks, or scores by attribution patching, integrated gradients, one-node ablation."""
    steps: int = Field(default=1000, ge=1)
    """Updates of the masks."""
    pairs_a_step: int = Field(default=64, ge=1)
    """Pairs in each update."""
    learning_rate: float = Field(default=3e-3, gt=0)
    """Of AdamW on the masks; decays linearly to zero."""
    betas: tuple[Beta, Beta] = (0.9, 0.95)
    """AdamW's averages."""
    weight_decay: float = Field(default=1e-3, ge=0)
    """AdamW's decay."""
    gradient_clip: float = Field(default=1.0, gt=0)
    """Largest norm of the masks' gradient."""
    k_coef: float = Field(default=1e-4, ge=0)
    """Price of one kept node, nats."""
    temperature: float = Field(default=1.0, gt=0)
    """Width of the step function's surrogate."""
    tau_mean: float = 0.1
    """Mean of the masks at the start; a node is kept where its mask is 0 or above."""
    tau_std: float = Field(default=0.01, ge=0)
    """Their standard deviation at the start."""
    warm_start: float = Field(default=0.0, ge=0)
    """How far, at the start, masks are moved apart by what attribution says of their nodes: the standard deviation of
    a normal distribution in the order of the scores by integrated gradients. 0: all start alike."""
    cut_every: int = Field(default=100, ge=1)
    """Steps between two cuts."""
    patience: int = Field(default=3, ge=0)
    """Cuts in a row that meet the target and are no smaller than the best before, after which training ends early;
    0: it never does."""
    n_train_pairs: int = Field(default=512, ge=1)
    """Pairs drawn from a built-in task to train the masks on."""
    n_validation_pairs: int = Field(default=128, ge=1)
    """Pairs drawn from a built-in task for the cut."""
    n_held_out_pairs: int = Field(default=256, ge=1)
    """Pairs drawn from a built-in task's held-out templates, for validation only."""
    mean_tokens: int = Field(default=131072, ge=1)
    """Pretraining tokens that the means are taken over."""
    eliminate: bool = True
    """After the cut, drop every node without which the target is still met."""
    exchange: int = Field(default=16, ge=0)
    """The largest circuit, in nodes, of which several are then exchanged for one where that meets the target too: on a
    larger one this takes longer than all the rest, for a few nodes and hardly any edges fewer."""
    greedy: bool = False
    """Drop the node first without which the loss is lowest, as measured and not to first order: many more passes."""
    prune_edges: bool = False
    """After the nodes, remove every edge without which the target is still met: it carries its source's mean."""
    score_pairs: int = Field(default=32, ge=1)
    """Training pairs that scores are taken on; with one-node ablation the time is proportional to it."""
    integration_steps: int = Field(default=16, ge=1)
    """Points on integrated gradients' way from the means to the model."""
    seed: int = Field(default=0, ge=0)
    """Seed of examples, masks and batches: the same seed gives the same circuit."""


class Measurement(NamedTuple):
    """What a model under a tap makes of some pairs."""

    loss: float
    """nats a prompt; chance is 0.693"""
    accuracy: float
    """share of prompts answered right"""


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


class Step(NamedTuple):
    """Progress of a search, for display: an update of the masks, or some nodes ablated one by one."""

    step: int
    steps: int
    loss: float | None
    """the masked model's task loss on the last batch"""
    n_kept: int
    """nodes whose mask is open"""
    best: int | None
    """nodes of the smallest cut so far"""


class Stage(NamedTuple):
    """What a search has when it is through with one of its parts."""

    name: Literal["cut", "eliminated", "edges removed"]
    nodes: Nodes
    removed: tuple[Edge, ...]
    loss: float
    """nats a prompt on the validation pairs"""


@torch.no_grad()
def answers_of(model: Transformer, batch: PairBatch, tap: Tap = pass_through) -> Tensor:
    """(right, wrong) logits of each prompt."""
    return answer_logits(model(batch.tokens, tap=tap, at=batch.last), batch)


@torch.no_grad()
def measure(model: Transformer, batch: PairBatch, tap: Tap = pass_through) -> Measurement:
    """Task loss and accuracy of a model under a tap."""
    logits = model(batch.tokens, tap=tap, at=batch.last)
    return Measurement(task_loss(logits, batch).item(), task_accuracy(logits, batch).item())


def model_batch(model: Transformer, pairs: Sequence[Pair]) -> PairBatch:
    """Pairs as a batch for this model. Raises GossamerError for what its context or vocabulary can't hold."""
    config = model.config
    return pair_batch(pairs, model.embed.weight.device, config.context, config.vocab_size)


def check_full_model(model: Transformer, validation: Sequence[Pair], target_loss: float, task: str) -> float:
    """The whole model's task loss. Raises GossamerError if it is above the target: there is nothing to prune.

    A nonsense control may be above it: no model does that, and what pruning still finds is the question."""
    full = measure(model, model_batch(model, validation))
    if task not in CONTROLS and not full.loss <= target_loss:
        raise GossamerError(
            f"the full model can't do the task {task}: its loss is {full.loss:.4f} nats a prompt (accuracy "
            f"{full.accuracy:.3f}, chance 0.6931) and the target is {target_loss:g}; "
            + ("raise --target-loss, or train it further" if full.loss < 0.9 * CHANCE else "train it further")
        )
    return full.loss


class _Found(NamedTuple):
    """A cut: places in the masks, the most wanted first, and the loss with only them kept."""

    places: list[int]
    loss: float
    reached: bool
    ranking: list[int]


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
    place = node_places(means)
    fixed = model_batch(model, validation)
    means = {site: mean.to(fixed.tokens.device) for site, mean in means.items()}

    def loss_of(places: Sequence[int]) -> float:
        return measure(model, fixed, mean_ablate(keep_mask(nodes_at(place, places), means), means)).loss

    def losses_of(subsets: Sequence[Sequence[int]]) -> list[float]:
        return losses_of_nodes(model, fixed, means, [nodes_at(place, places) for places in subsets]).tolist()

    def prices(places: Sequence[int]) -> list[float]:
        return use_beside(model, fixed, means, places)[list(places)].tolist()

    def candidates(places: Sequence[int]) -> list[int]:
        order = ranked(use_beside(model, fixed, means, places))
        return [p for p in order[: N_CANDIDATES + len(places)] if p not in set(places)][:N_CANDIDATES]

    def through(name: Literal["cut", "eliminated", "edges removed"], pruned: Pruned) -> None:
        if on_stage is not None:
            on_stage(Stage(name, pruned.nodes, pruned.removed, pruned.loss))

    with _frozen(model):
        found = (_cut_masks if config.ranking == "masks" else _cut_scores)(
            model, train, means, config, loss_of, progress
        )
        full_loss = measure(model, fixed).loss
        pruned = Pruned(
            nodes_at(place, found.places),
            (),
            found.loss,
            full_loss,
            found.reached,
            found.ranking,
            len(found.places),
        )
        through("cut", pruned)
        if found.reached and config.eliminate:
            if config.greedy:
                kept = eliminate_greedily(found.places, losses_of, config.target_loss - ROUNDING)
            else:
                kept = eliminate(found.places, loss_of, config.target_loss, prices)
            if len(kept) <= config.exchange:
                kept = exchange(kept, candidates, losses_of, config.target_loss - ROUNDING)
            pruned = pruned._replace(nodes=nodes_at(place, kept), loss=loss_of(kept))
            through("eliminated", pruned)
        if found.reached and config.prune_edges:
            nodes, removed = remove_edges(model, fixed, pruned.nodes, means, config.target_loss)
            loss = measure(model, fixed, keep_parts(nodes, removed, means, sink_logits(model))).loss
            pruned = pruned._replace(nodes=nodes, removed=removed, loss=loss)
            through("edges removed", pruned)
    return pruned


@contextmanager
def _frozen(model: Transformer) -> Iterator[None]:
    """While it lasts, the model's own weights take no gradient; products go through their nonzeros."""
    was_trainable = [p.requires_grad for p in model.parameters()]
    model.requires_grad_(False)
    compress_weights(model, torch.float32)
    try:
        yield
    finally:
        for parameter, trainable in zip(model.parameters(), was_trainable, strict=True):
            parameter.requires_grad_(trainable)


def _cut_masks(
    model: Transformer,
    train: Sequence[Pair],
    means: Means,
    config: PruneConfig,
    loss_of: Callable[[Sequence[int]], float],
    progress: Callable[[Step], None] | None,
) -> _Found:
    """Train masks; the best cut of theirs."""
    generator = torch.Generator().manual_seed(config.seed)
    masks = Masks(means, config.tau_mean, config.tau_std, config.temperature, generator)
    if config.warm_start:
        masks.spread_(_scores(model, train, means, config, "integrated", None), config.warm_start)
    training = MaskTraining(
        model,
        masks,
        k_coef=config.k_coef,
        gradient_clip=config.gradient_clip,
        betas=config.betas,
        weight_decay=config.weight_decay,
    )
    best: _Found | None = None
    n_in_vain = 0
    for step in range(config.steps):
        chosen = torch.randperm(len(train), generator=generator)[: config.pairs_a_step].tolist()
        batch = model_batch(model, [train[i] for i in chosen])
        loss = training.step(batch, config.learning_rate * (1 - step / config.steps))

        if (step + 1) % config.cut_every == 0 or step + 1 == config.steps:
            cut = _cut(masks, loss_of, config.target_loss)
            in_vain = best is not None and best.reached and len(cut.places) >= len(best.places)
            n_in_vain = n_in_vain + 1 if in_vain else 0
            best = _better(best, cut)
        if progress is not None:
            n_best = len(best.places) if best is not None and best.reached else None
            n_kept = int((masks.tau.detach() >= 0).sum())
            progress(Step(step + 1, config.steps, loss, n_kept, n_best))
        if config.patience and n_in_vain == config.patience:
            break
    assert best is not None
    return best


def _cut_scores(
    model: Transformer,
    train: Sequence[Pair],
    means: Means,
    config: PruneConfig,
    loss_of: Callable[[Sequence[int]], float],
    progress: Callable[[Step], None] | None,
) -> _Found:
    """Score the nodes and cut their ranking, from the smallest power of two that meets the target, or from all."""
    assert config.ranking != "masks", "masks are trained"
    ranking = ranked(_scores(model, train, means, config, config.ranking, progress))
    starts = [2**i for i in range(len(ranking).bit_length()) if 2**i < len(ranking)]
    cut = cut_ranking([*starts, len(ranking)], lambda n: loss_of(ranking[:n]), config.target_loss)
    return _Found(ranking[: cut.n_kept], cut.loss, cut.loss <= config.target_loss, ranking)


def _scores(
    model: Transformer,
    train: Sequence[Pair],
    means: Means,
    config: PruneConfig,
    how: Literal["attribution", "integrated", "ablation"],
    progress: Callable[[Step], None] | None,
) -> Float[Tensor, "node"]:
    """What a task needs of each node. Raises GossamerError if that is not finite."""
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


def _cut(masks: Masks, loss_of: Callable[[Sequence[int]], float], target: float) -> _Found:
    """Cut the masks' ranking at the target, from the nodes whose masks are open, or from all if those miss it."""
    ranking = masks.ranking()
    n_open = int((masks.tau.detach() >= 0).sum())
    cut = cut_ranking([n_open, len(ranking)], lambda n: loss_of(ranking[:n]), target)
    return _Found(ranking[: cut.n_kept], cut.loss, cut.loss <= target, ranking)


def _better(best: _Found | None, new: _Found) -> _Found:
    """One that meets the target before one that doesn't; then fewer nodes, or without the target the lower loss."""
    if best is None or new.reached != best.reached:
        return new if best is None or new.reached else best
    if new.reached:
        return new if (len(new.places), new.loss) < (len(best.places), best.loss) else best
    return new if new.loss < best.loss else best
