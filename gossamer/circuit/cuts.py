"""What `cuts.json` in a circuit's folder says: how the circuit would be at other sizes.

Pruning ranks all nodes and cuts the ranking once. Stored are the ranking's first nodes, the loss at many sizes and the
nonzero weights between the nodes, so that the cut can be moved without the model. `size_curve.py` measures it.
"""

from collections.abc import Mapping
from typing import Literal

from gossamer.artifact import Record
from gossamer.errors import GossamerError, unknown

CUTS_JSON = "cuts.json"


class Cuts(Record):
    """The ranking that a circuit was cut from. These are cuts as they are: without what elimination, exchange and edge
    pruning made of the one that was chosen, so that the circuit itself is none of them."""

    format: Literal["gossamer-cuts-1"] = "gossamer-cuts-1"
    ranking: tuple[tuple[str, int], ...]
    """(site, index) of the first nodes, the most wanted first: at least four times the circuit's, 64, and the cut's."""
    sizes: tuple[int, ...]
    """Numbers of nodes kept, ascending; the last is all nodes of the model, more than `ranking` lists."""
    losses: tuple[float, ...]
    """Of each size: nats a prompt on `pairs.jsonl`, all other nodes at their means."""
    n_cut: int
    """The size that the search cut the ranking at; one of `sizes`."""
    edges: tuple[tuple[str, int, str, int, float], ...]
    """[source site, index, target site, index, weight]: all nonzero weights between nodes of `ranking`."""


def check_cuts(cuts: Cuts, widths: Mapping[str, int], where: str) -> None:
    """Raises GossamerError unless its nodes are nodes of a model with sites of these widths and its curve is one."""
    for site, index in cuts.ranking:
        if site not in widths:
            raise GossamerError(f"{where}: ranking: {unknown('site', site, widths)}")
        if not 0 <= index < widths[site]:
            raise GossamerError(f"{where}: ranking: {site} has {widths[site]} channels, there is no {index}")
    listed = set(cuts.ranking)
    for source, s, target, t, _ in cuts.edges:
        if not {(source, s), (target, t)} <= listed:
            raise GossamerError(f"{where}: edges: an end of {source}:{s} -> {target}:{t} isn't in the ranking")
    if len(cuts.sizes) != len(cuts.losses) or list(cuts.sizes) != sorted(set(cuts.sizes)):
        raise GossamerError(f"{where}: expected ascending sizes with one loss each; prune again")
    if cuts.n_cut not in cuts.sizes:
        raise GossamerError(f"{where}: the cut's size, {cuts.n_cut}, is none of the sizes; prune again")
