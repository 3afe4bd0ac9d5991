"""All nodes in one order, that of the forward pass, and rankings of them.

A way to a circuit gives each node a number: a mask's tau, or a score (`scores.py`). The numbers stand in one vector,
site after site. A ranking is the list of their places from the most to the least wanted.
"""

from bisect import bisect_left
from collections.abc import Mapping, Sequence

from jaxtyping import Float
from torch import Tensor

from gossamer.circuit.circuit import Means, Nodes
from gossamer.model.sites import Site


def node_places(means: Means) -> dict[Site, slice]:
    """Where each site's nodes stand in the vector, in the order of `means`."""
    place, n_nodes = {}, 0
    for site, mean in means.items():
        place[site] = slice(n_nodes, n_nodes + len(mean))
        n_nodes += len(mean)
    return place


def ranked(scores: Float[Tensor, "node"]) -> list[int]:
    """All places from the highest to the lowest score; ties in forward order."""
    return scores.detach().argsort(descending=True, stable=True).tolist()


def nodes_at(place: Mapping[Site, slice], wanted: Sequence[int]) -> Nodes:
    """Site -> ascending indices of the nodes at the `wanted` places; sites with none are left out."""
    wanted = sorted(wanted)
    found: dict[Site, list[int]] = {}
    for site, here in place.items():
        first, end = bisect_left(wanted, here.start), bisect_left(wanted, here.stop)
        if first < end:
            found[site] = [p - here.start for p in wanted[first:end]]
    return found
