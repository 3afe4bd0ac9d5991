"""Pruning finds what is there: planted circuits, and the minimum over all subsets of a tiny model."""

import itertools
from typing import Literal

import pytest
import torch
from planted import A, B, Kind, plant, tiny
from planted.brute_force import fewest_nodes

from gossamer.circuit.ablate import mean_ablate
from gossamer.circuit.circuit import Node, find_edges
from gossamer.circuit.mask_search import MaskSearch
from gossamer.circuit.means import node_means
from gossamer.circuit.measure import measure, model_batch
from gossamer.circuit.prune import check_full_model, prune
from gossamer.circuit.prune_config import PruneConfig
from gossamer.errors import GossamerError
from gossamer.model.layers import holds_nonzeros
from gossamer.model.sites import node_sites
from gossamer.tasks.pairs import Pair

CONFIG = PruneConfig(steps=300, pairs_a_step=32)


def nodes_of(found) -> set[Node]:
    return {Node(site, i) for site, kept in found.nodes.items() for i in kept}


@pytest.mark.parametrize("kind", ["copy", "neuron", "lookup"])
@pytest.mark.parametrize("seed", [0, 1, 2])
def test_planted_circuits_are_found(kind: Kind, seed: int):
    planted = plant(kind, seed)
    means = node_means(planted.model, planted.tokens)
    found = prune(planted.model, planted.pairs, planted.pairs, means, CONFIG)
    nodes = nodes_of(found)
    assert found.reached
    assert found.loss <= CONFIG.target_loss
    assert planted.nodes <= nodes, f"missing {planted.nodes - nodes}"
    assert nodes == planted.nodes, f"too many: {nodes - planted.nodes}"


@pytest.mark.parametrize(("n_layer", "norm"), [(1, "rms"), (3, "rms"), (2, "layer")])
def test_long_chains_are_found_from_few_pairs_with_the_default_settings(n_layer: int, norm: Literal["rms", "layer"]):
    planted = plant("chain", 0, n_pairs=12, n_layer=n_layer, norm=norm)
    means = node_means(planted.model, planted.tokens)
    found = prune(planted.model, planted.pairs, planted.pairs, means, PruneConfig())
    assert nodes_of(found) == planted.nodes


@pytest.mark.parametrize("seed", [0, 1])
def test_planted_circuits_are_found_through_abs_topk(seed: int):
    planted = plant("copy", seed, activation_l0=0.5)
    means = node_means(planted.model, planted.tokens)
    assert planted.nodes <= nodes_of(prune(planted.model, planted.pairs, planted.pairs, means, CONFIG))


def test_every_planted_node_is_needed():
    """What the tests above rest on: without any one node of the chain the task breaks."""
    for kind in ("copy", "neuron", "lookup"):
        planted = plant(kind, 0)
        means = node_means(planted.model, planted.tokens)
        batch = model_batch(planted.model, planted.pairs)
        assert measure(planted.model, batch).loss < 0.01
        for node in planted.nodes:
            keep = {
                site: torch.ones(width, dtype=torch.bool) for site, width in node_sites(planted.model.config).items()
            }
            keep[node.site][node.index] = False
            assert measure(planted.model, batch, mean_ablate(keep, means)).loss > 0.6, node


def test_edges_of_a_planted_circuit_are_its_weights():
    planted = plant("neuron", 3)
    by_site: dict[str, list[int]] = {}
    for node in planted.nodes:
        by_site.setdefault(node.site, []).append(node.index)
    edges = find_edges(planted.model, by_site)
    assert {edge.source for edge in edges} | {edge.target for edge in edges} == planted.nodes - {
        node for node in planted.nodes if node.site == "final_resid"
    }
    assert sorted(edge.weight for edge in edges) == [2.0, 2.0, 2.0, 4.0]


def test_one_seed_one_circuit():
    planted = plant("lookup", 5)
    means = node_means(planted.model, planted.tokens)
    config = PruneConfig(steps=60, pairs_a_step=16, seed=3)
    first, second = (prune(planted.model, planted.pairs, planted.pairs, means, config) for _ in range(2))
    assert first == second


def test_training_ends_when_cuts_find_nothing_smaller():
    planted = plant("copy", 0)
    means = node_means(planted.model, planted.tokens)
    steps = []
    config = CONFIG.model_copy(update={"steps": 600, "cut_every": 25, "patience": 2, "k_coef": 1e-3})
    found = prune(planted.model, planted.pairs, planted.pairs, means, config, lambda step: steps.append(step))
    assert steps[-1].step < 600
    assert steps[-1].step % 25 == 0
    assert nodes_of(found) == planted.nodes
    best = [step.best for step in steps[24::25]]
    assert best[-1] is not None
    assert best[-1] == best[-2] == best[-3], "two cuts in vain"
    assert len(best) == 3 or best[-4] is None or best[-4] > best[-3]
    steps.clear()
    never = config.model_copy(update={"patience": 0, "steps": 150})
    prune(planted.model, planted.pairs, planted.pairs, means, never, lambda step: steps.append(step))
    assert steps[-1].step == 150


def test_a_cut_that_is_hardly_smaller_is_in_vain_and_costs_one_measurement():
    planted = plant("copy", 0)
    needed, asked = [0], []

    def loss_of(places):
        asked.append(len(places))
        return 0.1 if len(places) >= needed[0] else 0.5

    config = CONFIG.model_copy(update={"cut_every": 1, "steps": 100, "patience": 2, "tau_mean": 0.5, "tau_std": 0.0})
    search = MaskSearch(planted.model, planted.pairs, node_means(planted.model, planted.tokens), config, loss_of)
    for n, best, n_in_vain in ((100, 100, 0), (99, 100, 1), (98, 98, 0), (97, 97, 0), (97, 97, 1), (0, 0, 0)):
        needed[0] = n
        asked.clear()
        assert (search.after_update(0.0).best, search.n_in_vain) == (best, n_in_vain)
        assert len(asked) == 1 or not n_in_vain
        assert not search.has_ended
    for _ in range(2):
        search.after_update(0.0)
    assert search.has_ended, "less than nothing there isn't"


def test_a_warm_start_finds_the_same_circuit():
    planted = plant("neuron", 1)
    means = node_means(planted.model, planted.tokens)
    config = CONFIG.model_copy(update={"warm_start": 0.05, "steps": 100})
    assert nodes_of(prune(planted.model, planted.pairs, planted.pairs, means, config)) == planted.nodes


def test_the_model_is_left_as_it_was():
    planted = plant("copy", 0)
    planted.model.requires_grad_(True)
    before = [p.clone() for p in planted.model.parameters()]
    means = node_means(planted.model, planted.tokens)
    prune(planted.model, planted.pairs, planted.pairs, means, PruneConfig(steps=5))
    assert all(torch.equal(p, q) for p, q in zip(before, planted.model.parameters(), strict=True))
    assert all(p.requires_grad and p.grad is None for p in planted.model.parameters())
    assert not holds_nonzeros(planted.model)


def test_a_model_that_cannot_do_the_task_is_an_error_with_both_losses():
    planted = plant("copy", 0)
    swapped = [Pair(pair.prompts, (B, A)) for pair in planted.pairs]
    with pytest.raises(GossamerError, match=r"task t: its loss on the cut's pairs is \d+\.\d+ .* target is 0\.15"):
        check_full_model(planted.model, swapped, 0.15, "t")


def test_a_nonsense_control_is_searched_although_no_model_can_do_it():
    planted = plant("copy", 0)
    wrong = [Pair(pair.prompts, pair.answers[::-1]) for pair in planted.pairs]
    with pytest.raises(GossamerError, match="can't do the task"):
        check_full_model(planted.model, wrong, 0.15, "class_init")
    assert check_full_model(planted.model, wrong, 0.15, "class_init-random") > 0.15


def test_a_task_that_nothing_reaches_gives_the_best_that_was_seen():
    planted = plant("copy", 0)
    nonsense = [Pair(pair.prompts, answers) for pair, answers in zip(planted.pairs, itertools.cycle([(A, B), (B, A)]))]
    means = node_means(planted.model, planted.tokens)
    found = prune(planted.model, nonsense, nonsense, means, PruneConfig(steps=40))
    assert not found.reached
    assert found.loss > 0.15


def test_prune_finds_the_minimum_over_all_subsets():
    n_tried = 0
    for seed in range(13):
        model, pairs, tokens = tiny(seed)
        batch = model_batch(model, pairs)
        if measure(model, batch).loss > 0.15:
            continue  # the random weights drown the signal: there is no circuit to find
        means = node_means(model, tokens)
        found = prune(model, pairs, pairs, means, PruneConfig(steps=300))
        assert found.reached
        n = len(nodes_of(found))
        assert n == fewest_nodes(model, batch, means, 0.15, beat=n), seed
        n_tried += 1
    assert n_tried == 5


def test_without_elimination_the_cut_stands():
    planted = plant("copy", 0)
    means = node_means(planted.model, planted.tokens)
    config = PruneConfig(steps=10, cut_every=10)
    cut, minimal = (
        prune(planted.model, planted.pairs, planted.pairs, means, config.model_copy(update={"eliminate": on}))
        for on in (False, True)
    )
    assert nodes_of(minimal) == planted.nodes
    assert nodes_of(minimal) < nodes_of(cut)
