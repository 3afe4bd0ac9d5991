"""The loss at many cuts of one ranking: each is the loss that the cut has alone."""

import pytest
from planted import plant

from gossamer.circuit.ablate import keep_mask, mean_ablate
from gossamer.circuit.means import node_means
from gossamer.circuit.measure import measure, model_batch
from gossamer.circuit.order import node_places, nodes_at
from gossamer.circuit.prune import prune
from gossamer.circuit.prune_config import PruneConfig
from gossamer.circuit.size_curve import curve_sizes, size_curve


def test_sizes_are_spaced_in_the_logarithm_with_the_cut_and_its_neighbours():
    assert curve_sizes(1000, 50, 4) == (1, 10, 49, 50, 51, 100, 1000)
    assert curve_sizes(8, 8, 4) == (1, 2, 4, 7, 8)
    assert curve_sizes(8, 0, 2) == (0, 1, 8)  # the dense tables alone may meet the target


def test_the_curve_of_a_planted_ranking_falls_where_its_last_node_comes_in():
    planted = plant("lookup", 0)
    means = node_means(planted.model, planted.tokens)
    batch = model_batch(planted.model, planted.pairs)
    place = node_places(means)
    first = [place[node.site].start + node.index for node in planted.nodes]
    n_nodes = sum(len(mean) for mean in means.values())
    ranking = [*first, *(p for p in range(n_nodes) if p not in first)]
    curve = size_curve(planted.model, batch, means, ranking, len(first), n_sizes=6)
    for size, loss in zip(curve.sizes, curve.losses, strict=True):
        tap = mean_ablate(keep_mask(nodes_at(place, ranking[:size]), means), means)
        assert loss == pytest.approx(measure(planted.model, batch, tap).loss, abs=1e-5)
    by_size = dict(zip(curve.sizes, curve.losses, strict=True))
    assert by_size[len(first)] < 0.1
    assert by_size[len(first) - 1] > 0.6
    assert curve.losses[-1] == pytest.approx(measure(planted.model, batch).loss, abs=1e-5)


@pytest.mark.parametrize("ranking", ["masks", "attribution"])
def test_pruning_hands_over_the_ranking_that_it_cut(ranking):
    planted = plant("copy", 0)
    means = node_means(planted.model, planted.tokens)
    config = PruneConfig(ranking=ranking, steps=60, pairs_a_step=16, eliminate=False)
    pruned = prune(planted.model, planted.pairs, planted.pairs, means, config)
    n_nodes, n_kept = sum(len(mean) for mean in means.values()), sum(len(kept) for kept in pruned.nodes.values())
    assert sorted(pruned.ranking) == list(range(n_nodes))
    assert nodes_at(node_places(means), pruned.ranking[:n_kept]) == pruned.nodes
