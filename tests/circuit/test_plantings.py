"""Five mechanisms are found among distractors that share their channels, nodes and edges; and so are minima.

`benchmarks/plantings.py` and `benchmarks/brute_force.py` do the same for fifty plantings and a hundred tiny models.
"""

import pytest
import torch
from planted import FAMILIES, Family, by_site, check_truth, plant_family
from planted.brute_force import fewest, fewest_edges, fewest_nodes
from planted.tiny import TARGET, tangled_case

from gossamer.circuit.circuit import Node, find_edges, read_channels
from gossamer.circuit.edge_pruning import remove_edges
from gossamer.circuit.means import node_means
from gossamer.circuit.prune import prune
from gossamer.circuit.prune_config import PruneConfig
from gossamer.model.sites import wires

SHORT = PruneConfig(steps=40, prune_edges=True)


@pytest.mark.parametrize("family", FAMILIES)
def test_planted_circuits_are_the_truth(family: Family):
    """They suffice, and every node and edge is needed, in the whole model as in the circuit."""
    for seed in (0, 9):
        truth = check_truth(plant_family(family, seed))
        assert truth.full < 0.1
        assert truth.alone < 0.05
        for part, losses in (truth.without_node | truth.without_edge).items():
            assert min(losses) > PruneConfig().target_loss, part


@pytest.mark.parametrize("family", FAMILIES)
def test_distractors_share_the_circuits_channels(family: Family):
    planted = plant_family(family, 0)
    model, nodes = planted.model, by_site(planted.nodes)
    channels = read_channels(nodes, model.config.d_model)
    reads_it, writes_it = 0, 0
    for wire in wires(model.config):
        weight = model.get_parameter(wire.parameter)[wire.first_row : wire.first_row + wire.n_rows]
        is_idle = torch.ones_like(weight, dtype=torch.bool)
        if wire.source.endswith("act_in"):
            is_idle[nodes.get(wire.target, [])] = False
            reads_it += int((weight * is_idle)[:, channels].count_nonzero())
        else:
            is_idle[:, nodes.get(wire.source, [])] = False
            writes_it += int((weight * is_idle)[channels].count_nonzero())
    assert reads_it >= 10
    assert writes_it >= 10
    n_idle = 0 if family in ("copy", "brackets") else 3  # in these two all nodes that can be are connected
    assert len(find_edges(model, nodes)) == len(planted.edges) + n_idle


def test_sizes_of_the_planted_circuits():
    planted = {family: plant_family(family, 0) for family in FAMILIES}
    sizes = {family: (len(circuit.nodes), len(circuit.edges)) for family, circuit in planted.items()}
    assert sizes == {"copy": (4, 2), "previous": (10, 8), "quotes": (12, 9), "brackets": (8, 5), "two_hop": (17, 12)}


@pytest.mark.parametrize("family", FAMILIES)
def test_their_nodes_and_edges_are_found_and_nothing_else(family: Family):
    planted = plant_family(family, 0)
    means = node_means(planted.model, planted.tokens)
    found = prune(planted.model, planted.pairs, planted.pairs, means, SHORT)
    assert {Node(site, i) for site, kept in found.nodes.items() for i in kept} == planted.nodes
    assert set(find_edges(planted.model, found.nodes)) - set(found.removed) == planted.edges


def test_brute_force_takes_the_smallest_subset_that_meets_the_target():
    def losses_of(kept: torch.Tensor) -> torch.Tensor:
        return torch.where(kept[:, 2] & kept[:, 5] | kept[:, :4].all(1), 0.1, 0.7)

    assert fewest(7, losses_of, 0.15, beat=7) == 2
    assert fewest(7, losses_of, 0.15, beat=2) == 2
    assert fewest(7, losses_of, 0.15, beat=1) == 1
    assert fewest(4, lambda kept: torch.zeros(len(kept)), 0.15, beat=4) == 0


def test_the_fewest_nodes_and_edges_of_tiny_models_are_found():
    n_nodes, n_edges = 0, 0
    for seed in range(18):
        case = tangled_case(seed)
        if case is None:
            continue
        found = prune(case.model, case.pairs, case.pairs, case.means, SHORT)
        n = sum(len(kept) for kept in found.nodes.values())
        assert n == fewest_nodes(case.model, case.batch, case.means, TARGET, beat=n), seed
        n_nodes += 1
        if case.few is not None:
            edges = find_edges(case.model, case.few)
            left, removed = remove_edges(case.model, case.batch, case.few, case.means, TARGET)
            n = len(find_edges(case.model, left)) - len(removed)
            assert n == fewest_edges(case.model, case.batch, case.means, case.few, edges, TARGET, beat=n), seed
            n_edges += 1
    assert (n_nodes, n_edges) == (5, 5)
