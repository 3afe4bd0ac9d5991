"""What it takes to call a planted circuit the truth."""

from typing import NamedTuple

import torch

from gossamer.circuit.ablate import keep_mask, mean_ablate
from gossamer.circuit.circuit import Edge, Node, find_edges
from gossamer.circuit.edges import ablate_edges, sink_logits
from gossamer.circuit.means import node_means
from gossamer.circuit.measure import measure, model_batch
from gossamer.circuit.subsets import losses_without_edges
from gossamer.model.sites import node_sites
from planted.chains import by_site
from planted.families import PlantedFamily


class Truth(NamedTuple):
    """Losses on the planted pairs, nats a prompt; chance is 0.693."""

    full: float
    """the whole model"""
    alone: float
    """only the planted nodes and edges"""
    without_node: dict[Node, tuple[float, float]]
    """one planted node at its mean: in the whole model, and in the circuit alone"""
    without_edge: dict[Edge, tuple[float, float]]
    """one planted edge removed, the same ways"""


def check_truth(planted: PlantedFamily) -> Truth:
    """The losses that say whether the planted circuit suffices and every part of it is needed."""
    model, means = planted.model, node_means(planted.model, planted.tokens)
    batch, nodes, sinks = model_batch(model, planted.pairs), by_site(planted.nodes), sink_logits(model)
    every = {site: list(range(width)) for site, width in node_sites(model.config).items()}
    edges = find_edges(model, nodes)
    idle = torch.tensor([edge not in planted.edges for edge in edges])

    def alone(kept: dict[str, list[int]], removed: torch.Tensor) -> float:
        return losses_without_edges(model, batch, means, kept, edges, sinks, removed[None]).item()

    def without(kept: dict[str, list[int]], node: Node) -> dict[str, list[int]]:
        return kept | {node.site: [i for i in kept[node.site] if i != node.index]}

    without_node = {
        node: (
            measure(model, batch, mean_ablate(keep_mask(without(every, node), means), means)).loss,
            alone(without(nodes, node), idle),
        )
        for node in planted.nodes
    }
    without_edge = {
        edge: (
            measure(model, batch, ablate_edges([edge], means, sinks)).loss,
            alone(nodes, idle | torch.tensor([edge == other for other in edges])),
        )
        for edge in planted.edges
    }
    return Truth(measure(model, batch).loss, alone(nodes, idle), without_node, without_edge)
