"""Masks trained and cut until no clearly smaller cut comes: one search, or several in step on one model.

1. All nodes have a mask. Masks are trained against task loss + k_coef * number kept, on batches of pairs.
2. Every `cut_every` steps, and at the end, the nodes are ranked by their masks and the ranking is cut: the fewest that
   meet the target loss, all others at their means. After the first cut that does, a further one has to be smaller by a
   fiftieth, which a measurement or two tell, and takes its place; otherwise it was in vain.
3. Training ends when `patience` cuts in a row were in vain.

Searches in step share each forward and backward pass, their prompts one below the other (`mask_training.py`). Each has
the batches, masks and cuts that it has alone, but for rounding, and when it ends the next takes its place. That pays
where a pass costs its launches and hardly its arithmetic: on a GPU, not on a CPU (docs/performance.md has the figures).
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import islice
from time import perf_counter
from typing import NamedTuple

import torch
from jaxtyping import Float
from torch import Tensor

from gossamer.circuit.circuit import Means
from gossamer.circuit.cut import cut_ranking
from gossamer.circuit.mask_training import MaskTraining, step_together
from gossamer.circuit.masks import Masks
from gossamer.circuit.measure import model_batch
from gossamer.circuit.prune_config import PruneConfig
from gossamer.errors import GossamerError
from gossamer.model.transformer import Transformer
from gossamer.tasks.loss import PairBatch, pairs_of
from gossamer.tasks.pairs import Pair

OUT_OF_MEMORY = (torch.OutOfMemoryError, MemoryError)
"""What tells that a search needs more memory than there is."""
GAIN = 50
"""A cut is in vain unless at least one node in so many is gone."""


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


class Found(NamedTuple):
    """A cut: places of nodes, the most wanted first, and the loss with only them kept."""

    places: list[int]
    loss: float
    reached: bool
    ranking: list[int]
    """all places"""


class MaskSearch:
    """The masks of one search, its batches, and its best cut so far."""

    def __init__(
        self,
        model: Transformer,
        train: Sequence[Pair],
        means: Means,
        config: PruneConfig,
        loss_of: Callable[[Sequence[int]], float],
        scores: Float[Tensor, "node"] | None = None,
    ):
        """`loss_of` is the loss, with the nodes at some places, that the target is for; `scores` make a warm start.

        Raises GossamerError for pairs that the model's context or vocabulary can't hold."""
        self.config, self.loss_of = config, loss_of
        self.pairs = model_batch(model, train)
        self.generator = torch.Generator().manual_seed(config.seed)
        masks = Masks(means, config.tau_mean, config.tau_std, config.temperature, self.generator)
        if scores is not None:
            masks.spread_(scores, config.warm_start)
        self.training = MaskTraining(
            model,
            masks,
            k_coef=config.k_coef,
            gradient_clip=config.gradient_clip,
            betas=config.betas,
            weight_decay=config.weight_decay,
        )
        self.drawn: PairBatch | None = None
        self.best: Found | None = None
        self.n_in_vain = 0
        self.seconds = 0.0
        """What it took so far: its own, and its share of what was done for several at once."""

    @property
    def n_pairs(self) -> int:
        """In each of its batches."""
        return min(self.config.pairs_a_step, self._n_train)

    @property
    def _n_train(self) -> int:
        return len(self.pairs.last) // 2

    @property
    def n_steps(self) -> int:
        """Updates so far."""
        return self.training.n_steps

    @property
    def has_ended(self) -> bool:
        """Whether all steps are taken, or too many cuts in a row were in vain."""
        return self.n_steps >= self.config.steps or 0 < self.config.patience == self.n_in_vain

    @property
    def learning_rate(self) -> float:
        """Of the next update: from the configuration's linearly to zero."""
        return self.config.learning_rate * (1 - self.n_steps / self.config.steps)

    def next_batch(self) -> PairBatch:
        """Pairs for the next update: the same until it is done, as it may have to be tried again."""
        if self.drawn is None:
            chosen = torch.randperm(self._n_train, generator=self.generator)[: self.n_pairs]
            self.drawn = pairs_of(self.pairs, chosen.tolist())
        return self.drawn

    def after_update(self, loss: float) -> Step:
        """Cut the masks if it is time. `loss` is the update's."""
        config, self.drawn = self.config, None
        if self.n_steps % config.cut_every == 0 or self.n_steps == config.steps:
            self._cut()
        return Step(self.n_steps, config.steps, loss, self._n_open(), self._n_best())

    def _n_open(self) -> int:
        return int((self.training.masks.tau.detach() >= 0).sum())

    def _n_best(self) -> int | None:
        return len(self.best.places) if self.best is not None and self.best.reached else None

    def _cut(self) -> None:
        """Cut the masks' ranking at the target: from the nodes whose masks are open, or from the most that it may
        have, which is all before a cut has met the target and then so many that they are a gain on the best."""
        ranking, n_best, target = self.training.masks.ranking(), self._n_best(), self.config.target_loss
        most = len(ranking) if n_best is None else n_best - max(1, n_best // GAIN)
        starts = sorted({min(self._n_open(), most), most})
        cut = cut_ranking(starts, lambda n: self.loss_of(ranking[:n]), target) if most >= 0 else None
        if cut is None or (n_best is not None and not cut.loss <= target):
            self.n_in_vain += 1
            return
        self.n_in_vain = 0
        if self.best is None or cut.loss <= target or cut.loss < self.best.loss:
            self.best = Found(ranking[: cut.n_kept], cut.loss, cut.loss <= target, ranking)


def search_in_step(
    searches: Iterable[tuple[int, MaskSearch]],
    n_in_step: int,
    on_ended: Callable[[int, Found | GossamerError, float], None],
    progress: Callable[[int, Step], None] | None = None,
) -> None:
    """Train up to `n_in_step` searches at a time; the next is asked for when one has ended.

    `on_ended` gets a search's key, its best cut, or an error where its gradient isn't finite or one search alone needs
    more memory than there is, and its seconds. Where several don't fit, fewer share a pass from then on.
    """
    waiting, active = iter(searches), dict[int, MaskSearch]()
    while True:
        active |= islice(waiting, max(0, n_in_step - len(active)))
        if not active:
            return
        for keys in _that_stack(active, n_in_step):
            start = perf_counter()
            try:
                outcomes = _update({key: active[key] for key in keys})
            except OUT_OF_MEMORY as error:
                for key in keys:
                    active[key].training.optimizer.zero_grad()
                if len(keys) > 1:
                    n_in_step = len(keys) // 2
                    break
                outcomes = dict.fromkeys(keys, out_of_memory(error))
            shared = (perf_counter() - start) / len(keys)
            for key, loss in outcomes.items():
                search, start = active[key], perf_counter()
                step = None
                if not isinstance(loss, GossamerError):
                    try:
                        step = search.after_update(loss)
                    except OUT_OF_MEMORY as error:
                        loss = out_of_memory(error)
                search.seconds += shared + perf_counter() - start
                if step is not None and progress is not None:
                    progress(key, step)
                if isinstance(loss, GossamerError) or search.has_ended:
                    del active[key]
                    ended = loss if isinstance(loss, GossamerError) else search.best
                    assert ended is not None
                    on_ended(key, ended, search.seconds)


def out_of_memory(error: Exception) -> GossamerError:
    """What is said of a search that needs more memory than there is."""
    return GossamerError(f"out of memory: {(str(error).strip().splitlines() or [type(error).__name__])[0]}")


def _that_stack(searches: Mapping[int, MaskSearch], most: int) -> list[list[int]]:
    """Keys of those that can share a pass, `most` at a time: batches of one size, gates of one temperature."""
    alike: dict[tuple[int, float], list[int]] = {}
    for key, search in searches.items():
        alike.setdefault((search.n_pairs, search.config.temperature), []).append(key)
    return [keys[first : first + most] for keys in alike.values() for first in range(0, len(keys), most)]


def _update(searches: Mapping[int, MaskSearch]) -> dict[int, float | GossamerError]:
    """One update of each: its task loss, or why it could not be done."""
    each = searches.values()
    losses = step_together(
        [search.training for search in each],
        [search.next_batch() for search in each],
        [search.learning_rate for search in each],
    )
    return dict(zip(searches, losses, strict=True))
