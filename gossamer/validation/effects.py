"""What a task loses without each node, and without each edge, of a circuit: one at a time, each by forward passes.

1. The circuit without a node: the node at its mean like everything outside the circuit.
2. The whole model without a node: it alone at its mean, everything else as it is.
3. The circuit without an edge: the edge carries its source's mean.

Many variants share a pass (`circuit/subsets.py`). Nothing is approximated to first order. A shared pass adds up in
another order than one alone, so that a loss differs by rounding, some 1e-6 nats: the effect of a node that does nothing
needn't be exactly 0. What two nodes or edges do for each other shows in neither's effect.
"""

from collections.abc import Callable, Sequence

import torch
from jaxtyping import Float
from torch import Tensor

from gossamer.circuit.ablate import keep_mask, mean_ablate
from gossamer.circuit.circuit import Circuit, Node
from gossamer.circuit.edges import ablate_edges, sink_logits
from gossamer.circuit.subsets import stacked_losses
from gossamer.model.sites import Site, Tap, chain
from gossamer.model.transformer import Transformer
from gossamer.tasks.loss import PairBatch

Rows = Callable[[Tensor], Tensor]
Progress = Callable[[int, int], None] | None


def circuit_without_nodes(
    model: Transformer, circuit: Circuit, batch: PairBatch, nodes: Sequence[Node], progress: Progress = None
) -> Float[Tensor, "node"]:
    """The circuit's loss with each of its nodes at its mean too, nats a prompt."""
    keep, sinks = keep_mask(circuit.nodes, circuit.means), sink_logits(model)

    def tap_of(variants: range, rows: Rows) -> Tap:
        ablate = mean_ablate(keep | _without(keep, [nodes[v] for v in variants], rows), circuit.means)
        return chain(ablate, ablate_edges(circuit.removed_edges, circuit.means, sinks))

    return stacked_losses(model, batch, len(nodes), tap_of, progress)


def model_without_nodes(
    model: Transformer, circuit: Circuit, batch: PairBatch, nodes: Sequence[Node], progress: Progress = None
) -> Float[Tensor, "node"]:
    """The whole model's loss with each node alone at its mean, nats a prompt."""
    every = {site: torch.ones(len(mean), dtype=torch.bool) for site, mean in circuit.means.items()}

    def tap_of(variants: range, rows: Rows) -> Tap:
        return mean_ablate(_without(every, [nodes[v] for v in variants], rows), circuit.means)

    return stacked_losses(model, batch, len(nodes), tap_of, progress)


def circuit_without_edges(
    model: Transformer, circuit: Circuit, batch: PairBatch, progress: Progress = None
) -> Float[Tensor, "edge"]:
    """The circuit's loss with each of its edges removed beside those that are, nats a prompt."""
    keep, sinks = mean_ablate(keep_mask(circuit.nodes, circuit.means), circuit.means), sink_logits(model)
    edges, removed = circuit.edges, circuit.removed_edges

    def tap_of(variants: range, rows: Rows) -> Tap:
        some = [edges[v] for v in variants]
        picked = torch.cat([torch.eye(len(some)), torch.ones(len(some), len(removed))], dim=1).bool()
        return chain(keep, ablate_edges([*some, *removed], circuit.means, sinks, rows(picked)))

    return stacked_losses(model, batch, len(edges), tap_of, progress)


def _without(keep: dict[Site, Tensor], nodes: Sequence[Node], rows: Rows) -> dict[Site, Tensor]:
    """The masks of the sites where a variant differs: variant v lacks node v."""
    masks: dict[Site, Tensor] = {}
    for v, node in enumerate(nodes):
        if node.site not in masks:
            masks[node.site] = keep[node.site].repeat(len(nodes), 1)
        masks[node.site][v, node.index] = False
    return {site: rows(mask) for site, mask in masks.items()}
