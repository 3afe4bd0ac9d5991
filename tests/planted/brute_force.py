"""The fewest nodes, or edges, with which a target is met: by trying all subsets, the smallest first."""

import itertools
from collections.abc import Callable, Iterable, Sequence
from math import comb

import torch
from torch import Tensor

from gossamer.circuit.ablate import mean_ablate
from gossamer.circuit.circuit import Edge, Means, Nodes
from gossamer.circuit.edges import sink_logits
from gossamer.circuit.order import node_places
from gossamer.circuit.subsets import losses_without_edges, stacked_losses
from gossamer.model.sites import Tap
from gossamer.model.transformer import Transformer
from gossamer.tasks.loss import PairBatch

A_PART = 2048
"""Subsets tried before the first look."""


def fewest_nodes(model: Transformer, batch: PairBatch, means: Means, target: float, beat: int) -> int:
    """The smallest number of nodes that meets the target, or `beat` if no fewer do."""
    place = node_places(means)

    def losses_of(kept: Tensor) -> Tensor:
        def tap_of(variants: range, rows: Callable[[Tensor], Tensor]) -> Tap:
            part = kept[variants.start : variants.stop]
            return mean_ablate({site: rows(part[:, here]) for site, here in place.items()}, means)

        return stacked_losses(model, batch, len(kept), tap_of)

    return fewest(sum(len(mean) for mean in means.values()), losses_of, target, beat)


def fewest_edges(
    model: Transformer, batch: PairBatch, means: Means, nodes: Nodes, edges: Sequence[Edge], target: float, beat: int
) -> int:
    """The same for the edges between `nodes`, all of which stay."""

    def losses_of(kept: Tensor) -> Tensor:
        return losses_without_edges(model, batch, means, nodes, edges, sink_logits(model), ~kept)

    return fewest(len(edges), losses_of, target, beat)


def fewest(n: int, losses_of: Callable[[Tensor], Tensor], target: float, beat: int) -> int:
    """The size of the smallest subset of n things that meets the target, or `beat` if none smaller does.

    A row of what `losses_of` takes is a subset."""
    for size in range(beat):
        subsets = itertools.combinations(range(n), size)
        for _ in range(0, comb(n, size), A_PART):
            if (losses_of(_rows(itertools.islice(subsets, A_PART), n)) <= target).any():
                return size
    return beat


def _rows(subsets: Iterable[tuple[int, ...]], n: int) -> Tensor:
    some = list(subsets)
    kept = torch.zeros(len(some), n, dtype=torch.bool)
    if some[0]:
        kept.scatter_(1, torch.tensor(some), True)
    return kept
