"""How the loss falls with the number of nodes kept: many cuts of one ranking.

A search ranks all nodes and cuts the ranking once. What it would have lost elsewhere costs a forward pass a size, and
sizes share passes (`subsets.py`). These are cuts before elimination and edge pruning: a circuit that was made smaller
afterwards lies below the curve, and is no prefix of the ranking.
"""

from collections.abc import Sequence

from gossamer.artifact import Record
from gossamer.circuit.circuit import Means, edge_rows, find_edges
from gossamer.circuit.cuts import Cuts
from gossamer.circuit.order import node_places, nodes_at
from gossamer.circuit.subsets import losses_of_nodes
from gossamer.model.transformer import Transformer
from gossamer.tasks.loss import PairBatch

N_SIZES = 32
LEAST_LISTED, TIMES_LISTED = 64, 4
"""Nodes of the ranking that are written down: at least so many, and so many times the circuit's."""


class SizeCurve(Record):
    """The loss with only the first nodes of a ranking kept."""

    sizes: tuple[int, ...]
    """Numbers of nodes kept, ascending; the last is all of them."""
    losses: tuple[float, ...]
    """Of each size: nats a prompt on the cut's pairs, all other nodes at their means."""
    n_cut: int
    """The size that the search cut the ranking at; one of `sizes`."""


def curve_sizes(n_nodes: int, n_cut: int, n_sizes: int = N_SIZES) -> tuple[int, ...]:
    """About `n_sizes` sizes from 1 to `n_nodes`, evenly spaced in their logarithm, with the cut and its neighbours."""
    spaced = {round(n_nodes ** (i / (n_sizes - 1))) for i in range(n_sizes)}
    near = {n for n in (n_cut - 1, n_cut, n_cut + 1) if n_cut == n or 1 <= n <= n_nodes}
    return tuple(sorted(spaced | near))


def size_curve(
    model: Transformer, batch: PairBatch, means: Means, ranking: Sequence[int], n_cut: int, n_sizes: int = N_SIZES
) -> SizeCurve:
    """Measure all sizes of one ranking, which are places in the order of `means`."""
    place = node_places(means)
    sizes = curve_sizes(len(ranking), n_cut, n_sizes)
    losses = losses_of_nodes(model, batch, means, [nodes_at(place, ranking[:size]) for size in sizes])
    return SizeCurve(sizes=sizes, losses=tuple(losses.tolist()), n_cut=n_cut)


def cuts_of(
    model: Transformer, batch: PairBatch, means: Means, ranking: Sequence[int], n_cut: int, n_nodes: int
) -> Cuts:
    """Other cuts of the ranking that a circuit of `n_nodes` nodes was cut from."""
    curve = size_curve(model, batch, means, ranking, n_cut)
    place = node_places(means)
    order = [(site, i) for site, here in place.items() for i in range(here.stop - here.start)]
    listed = ranking[: max(LEAST_LISTED, TIMES_LISTED * n_nodes, n_cut)]
    return Cuts(
        ranking=tuple(order[p] for p in listed),
        edges=tuple(edge_rows(find_edges(model, nodes_at(place, listed)))),
        **curve.model_dump(),
    )
