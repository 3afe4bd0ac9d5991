"""The fewest edges between a circuit's nodes that still meet the target.

1. Of all nonzero weights between the nodes, remove the one without which the loss is lowest, again and again while the
   target is met (`eliminate.py`). What a removed edge does is in `edges.py`.
2. A node that lost all its edges on one side carries nothing any more, or nobody hears it: these go too, where the
   target is still met without them. They may not, as a node also moves what AbsTopK and the norms let through.

The authors' pruning removes nodes only; this is our choice.
"""

from collections.abc import Sequence

import torch

from gossamer.circuit.circuit import Edge, Means, Node, Nodes, find_edges
from gossamer.circuit.edges import sink_logits
from gossamer.circuit.eliminate import eliminate, eliminate_greedily
from gossamer.circuit.subsets import ROUNDING, losses_without_edges
from gossamer.model.transformer import Transformer
from gossamer.tasks.loss import PairBatch


def remove_edges(
    model: Transformer, batch: PairBatch, nodes: Nodes, means: Means, target: float
) -> tuple[Nodes, tuple[Edge, ...]]:
    """The nodes that stay and the edges between them that are removed. The target, nats a prompt, is met before."""
    edges, sinks = find_edges(model, nodes), sink_logits(model)

    def losses_of(subsets: Sequence[Sequence[int]]) -> list[float]:
        removed = torch.ones(len(subsets), len(edges), dtype=torch.bool)
        for row, kept in enumerate(subsets):
            removed[row, list(kept)] = False
        return losses_without_edges(model, batch, means, nodes, edges, sinks, removed).tolist()

    kept = set(eliminate_greedily(range(len(edges)), losses_of, target - ROUNDING))
    removed = [edge for e, edge in enumerate(edges) if e not in kept]
    idle = stranded(edges, removed)

    def without(places: Sequence[int]) -> tuple[Nodes, tuple[Edge, ...]]:
        """What is left if of the stranded nodes only those at `places` stay."""
        gone = set(idle) - {idle[p] for p in places}
        some = {site: [i for i in here if Node(site, i) not in gone] for site, here in nodes.items()}
        within = tuple(edge for edge in removed if edge.source not in gone and edge.target not in gone)
        return {site: here for site, here in some.items() if here}, within

    def loss_of(places: Sequence[int]) -> float:
        some, within = without(places)
        every = torch.ones(1, len(within), dtype=torch.bool)
        return losses_without_edges(model, batch, means, some, within, sinks, every).item()

    return without(eliminate(range(len(idle)), loss_of, target - ROUNDING))


def stranded(edges: Sequence[Edge], removed: Sequence[Edge]) -> list[Node]:
    """The nodes that have lost all edges into them, or all out of them."""
    kept = set(edges) - set(removed)
    sources, targets = {edge.source for edge in kept}, {edge.target for edge in kept}
    lost = [e.source for e in edges if e.source not in sources] + [e.target for e in edges if e.target not in targets]
    return list(dict.fromkeys(lost))
