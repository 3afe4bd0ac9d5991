"""Taps that hold nodes at their means: everything but a circuit, or the circuit alone. And one that sets single nodes.

A node that is kept passes bit for bit; a node that is ablated is its mean at every position, with no gradient. Removed
edges between kept nodes carry their sources' means (`edges.py`).
"""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal, NamedTuple

import torch
from jaxtyping import Bool
from torch import Tensor

from gossamer.circuit.edges import ablate_edges
from gossamer.kernels.gate import Gates
from gossamer.model.sites import GatingTap, Site, Tap, chain, pass_through

if TYPE_CHECKING:
    from gossamer.circuit.circuit import Circuit, Edge, Means, Node, Nodes
    from gossamer.circuit.edges import Sinks

Keep = Mapping[Site, Bool[Tensor, "*batch width"]]


def mean_ablate(keep: Keep, means: "Means") -> Tap:
    """A tap that sets channels where `keep` is False to their means; sites without an entry pass.

    A mask may carry leading axes that broadcast against [batch, seq, width], for many subsets in one pass.
    """
    return MeanAblation(keep, means)


class MeanAblation(GatingTap):
    """What `mean_ablate` returns."""

    def __init__(self, keep: Keep, means: "Means"):
        self.keep, self.means = keep, means
        self.is_positionwise = all(mask.ndim == 1 for mask in keep.values())

    def __call__(self, site: Site, x: Tensor) -> Tensor:
        if site not in self.keep:
            return x
        return torch.where(self.keep[site].to(x.device), x, self.means[site].to(x))

    def held_at(self, site: Site) -> Tensor | None:
        """The means of a site that none is kept of: most sites of a small circuit."""
        if torch.is_grad_enabled() or site not in self.keep or self.keep[site].any():
            return None
        return self.means[site]

    def gates_at(self, *sites: Site) -> Gates | None:
        """The same as gates, for passes that no gradient is asked of: open ones let it through, and closed ones, unlike
        here, some of it."""
        if torch.is_grad_enabled() or any(site not in self.keep or self.keep[site].ndim > 1 for site in sites):
            return None
        keep = torch.cat([self.keep[site] for site in sites])
        return Gates(torch.where(keep, 1.0, -1.0), torch.cat([self.means[site] for site in sites]), 1.0)


def keep_mask(nodes: "Nodes", means: "Means") -> dict[Site, Bool[Tensor, "width"]]:
    """True at the nodes, for every node site."""
    keep = {site: torch.zeros(len(mean), dtype=torch.bool) for site, mean in means.items()}
    for site, kept in nodes.items():
        keep[site][list(kept)] = True
    return keep


class Edit(NamedTuple):
    """What is done to one node, at all positions."""

    node: "Node"
    kind: Literal["ablate", "scale", "clamp"]
    """to its mean; its activation times `value`; `value` itself"""
    value: float = 0.0
    """of no use to `ablate`"""


def edit(edits: Sequence[Edit], means: "Means") -> Tap:
    """A tap that changes single nodes, one edit after the other, and lets all else pass bit for bit."""
    by_site: dict[Site, list[Edit]] = {}
    for one in edits:
        by_site.setdefault(one.node.site, []).append(one)

    def tap(site: Site, x: Tensor) -> Tensor:
        if site not in by_site:
            return x
        x = x.clone()
        for node, kind, value in by_site[site]:
            if kind == "scale":
                x[..., node.index] *= value
            else:
                x[..., node.index] = means[site][node.index].to(x) if kind == "ablate" else value
        return x

    return tap if edits else pass_through


def keep_parts(
    nodes: "Nodes", removed: "Sequence[Edge]", means: "Means", sinks: "Sinks", edits: Sequence[Edit] = ()
) -> Tap:
    """Only these nodes and, between them, all edges but the `removed`; the kept nodes may be edited."""
    taps: list[Tap] = [mean_ablate(keep_mask(nodes, means), means)]
    if edits:
        taps.append(edit(edits, means))
    if removed:  # last, as it takes away what the sources carry
        taps.append(ablate_edges(removed, means, sinks))
    return chain(*taps) if len(taps) > 1 else taps[0]


def keep_only(circuit: "Circuit", edits: Sequence[Edit] = ()) -> Tap:
    """Everything outside the circuit at its mean: other nodes, and the edges that were removed between its own."""
    return keep_parts(circuit.nodes, circuit.removed_edges, circuit.means, circuit.sinks, edits)


def knock_out(circuit: "Circuit") -> Tap:
    """The circuit's nodes alone at their means, everything else as it is."""
    keep = keep_mask(circuit.nodes, circuit.means)
    return mean_ablate({site: ~mask for site, mask in keep.items()}, circuit.means)
