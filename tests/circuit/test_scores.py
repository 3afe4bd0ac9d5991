"""Scores: by hand, exact where they promise it, complete where they promise it."""

import math

import pytest
import torch
from planted import A_MARK, B_MARK, A, B, plant, tiny

from gossamer.circuit.ablate import mean_ablate
from gossamer.circuit.circuit import Node
from gossamer.circuit.means import node_means
from gossamer.circuit.measure import measure, model_batch
from gossamer.circuit.order import node_places, nodes_at, ranked
from gossamer.circuit.scores import attribution, integrated_gradients, one_node_ablation, soft_gates, use_beside
from gossamer.model.transformer import ModelConfig, Transformer
from gossamer.tasks.pairs import Pair


def direct() -> tuple[Transformer, dict[str, torch.Tensor]]:
    """A model whose block does nothing: the markers' embeddings (+-3, 4) are what the unembedding reads, normed."""
    config = ModelConfig(
        vocab_size=4, context=2, n_layer=1, d_model=2, n_head=1, d_head=1, d_mlp=1, bigram=False, activation_l0=1.0
    )
    model = Transformer(config).requires_grad_(False)
    for parameter in model.blocks.parameters():
        parameter.zero_()
    model.embed.weight[[A_MARK, B_MARK]] = torch.tensor([[3.0, 4.0], [-3.0, 4.0]])
    model.unembed.weight[[A, B]] = torch.tensor([[1.0, 0.0], [0.0, 0.0]])
    means = {site: torch.zeros(width) for site, width in (("0.mlp.resid_delta", 2), ("final_resid", 2))}
    return model, means | {"final_resid": torch.tensor([0.0, 4.0])}


def test_attribution_by_hand():
    # With r = sqrt((9 + 16) / 2) the answers' logits are x0 / r ahead, and the loss of A_MARK is ln(1 + exp(-x0 / r)).
    # Its slope in x0 is -s / r (1 - x0^2 / (2 r^2)), s = sigmoid(-x0 / r); ablating x0 takes it from 3 to 0.
    # For B_MARK the logits are the other way round, x0 goes from -3 to 0, and all is the same.
    model, means = direct()
    batch = model_batch(model, [Pair(((A_MARK,), (B_MARK,)), (A, B))])
    r = math.sqrt(12.5)
    s = 1 / (1 + math.exp(3 / r))
    wanted = 3 * s / r * (1 - 9 / 25)
    assert attribution(model, batch, means).tolist() == pytest.approx([0, 0, wanted, 0], abs=1e-6)
    # Exactly, ablating x0 leaves a coin's loss.
    cost = math.log(2) - math.log(1 + math.exp(-3 / r))
    assert one_node_ablation(model, batch, means).tolist() == pytest.approx([0, 0, cost, 0], abs=1e-6)
    # And it is the only node that moves, so that all of the difference is its own.
    assert integrated_gradients(model, batch, means, 50).tolist() == pytest.approx([0, 0, cost, 0], abs=1e-5)


def test_use_beside_a_circuit_by_hand():
    # With nothing kept x0 is at its mean 0 and the loss ln 2, whose slope is -1/2 in x0 / r, r = sqrt(16 / 2).
    model, means = direct()
    batch = model_batch(model, [Pair(((A_MARK,), (B_MARK,)), (A, B))])
    wanted = 3 * 0.5 / math.sqrt(8)
    for kept in ([], [0, 3]):
        assert use_beside(model, batch, means, kept).tolist() == pytest.approx([0, 0, wanted, 0], abs=1e-6)
    everything = range(4)
    assert torch.equal(use_beside(model, batch, means, everything), attribution(model, batch, means))


def test_what_completes_a_planted_circuit_promises_most():
    planted = plant("neuron", 0)
    means, batch = node_means(planted.model, planted.tokens), model_batch(planted.model, planted.pairs)
    place = node_places(means)
    for missing in planted.nodes:
        kept = [place[node.site].start + node.index for node in planted.nodes - {missing}]
        assert ranked(use_beside(planted.model, batch, means, kept))[0] == place[missing.site].start + missing.index


def test_the_slope_in_a_gate_is_the_cost_of_closing_it_for_small_steps():
    """Activations that hardly leave their means: the loss is linear in between, for every node."""
    model, pairs, _ = tiny(0)
    batch = model_batch(model, pairs[:1])
    means = {site: mean.double() for site, mean in node_means(model, batch.tokens).items()}
    model.double()
    eps = 1e-3

    def near(site, x):  # every activation lies at most a thousandth of the way off its mean
        return means[site] + eps * (x - means[site]) if site in means else x

    def loss(tap):
        logits = model(batch.tokens, tap=tap, at=batch.last)
        rows = torch.arange(len(logits))
        return torch.nn.functional.softplus(logits[rows, batch.wrong] - logits[rows, batch.right]).mean()

    gates = torch.ones(sum(map(len, means.values())), dtype=torch.float64, requires_grad=True)
    tap = soft_gates(gates, means)
    (slope,) = torch.autograd.grad(loss(lambda site, x: tap(site, near(site, x))), gates)
    place = node_places(means)
    for site, here in place.items():
        for i in range(here.stop - here.start):
            keep = {site: torch.arange(here.stop - here.start) != i}
            off = mean_ablate(keep, means)
            cost = loss(lambda s, x, off=off: off(s, near(s, x))) - loss(near)
            assert -slope[here.start + i].item() == pytest.approx(cost.item(), abs=1e-6, rel=1e-2)


def test_gates_of_one_change_no_bit_and_gates_of_zero_are_the_means():
    planted = plant("neuron", 0)
    means = node_means(planted.model, planted.tokens)
    n_nodes = sum(map(len, means.values()))
    plain = planted.model(planted.tokens)
    assert torch.equal(planted.model(planted.tokens, tap=soft_gates(torch.ones(n_nodes), means)), plain)
    nothing = mean_ablate({site: torch.zeros(len(mean), dtype=torch.bool) for site, mean in means.items()}, means)
    shut = planted.model(planted.tokens, tap=soft_gates(torch.zeros(n_nodes), means))
    torch.testing.assert_close(shut, planted.model(planted.tokens, tap=nothing), rtol=1e-4, atol=1e-4)


@pytest.mark.parametrize("kind", ["copy", "lookup"])
def test_integrated_gradients_are_complete(kind):
    """They add up to what the model does better than its means."""
    planted = plant(kind, 1, n_pairs=16)
    means = node_means(planted.model, planted.tokens)
    batch = model_batch(planted.model, planted.pairs)
    nothing = mean_ablate({site: torch.zeros(len(mean), dtype=torch.bool) for site, mean in means.items()}, means)
    wanted = measure(planted.model, batch, nothing).loss - measure(planted.model, batch).loss
    assert wanted > 0.5
    fine = integrated_gradients(planted.model, batch, means, 64).sum().item()
    assert fine == pytest.approx(wanted, rel=2e-3)
    coarse = integrated_gradients(planted.model, batch, means, 4).sum().item()
    assert abs(fine - wanted) < abs(coarse - wanted)


def test_one_node_ablation_is_the_loss_without_the_node():
    planted = plant("copy", 2, n_pairs=8, activation_l0=0.5)
    means = node_means(planted.model, planted.tokens)
    batch = model_batch(planted.model, planted.pairs)
    full = measure(planted.model, batch).loss
    done = []
    scores = one_node_ablation(planted.model, batch, means, lambda n, of: done.append((n, of)))
    place = node_places(means)
    for site, here in place.items():
        for i in range(0, here.stop - here.start, 7):
            keep = {site: torch.arange(here.stop - here.start) != i}
            wanted = measure(planted.model, batch, mean_ablate(keep, means)).loss - full
            assert scores[here.start + i].item() == pytest.approx(wanted, abs=2e-6)
    n, of = done[-1]
    assert n == of < len(scores), "nodes that never move cost no pass"
    in_order = ranked(scores)[: len(planted.nodes)]
    found = {Node(site, i) for site, kept in nodes_at(place, in_order).items() for i in kept}
    assert found == planted.nodes


def test_padding_is_no_part_of_the_scores():
    """A short prompt beside a long one scores as it does alone."""
    planted = plant("copy", 0)
    means = node_means(planted.model, planted.tokens)
    short, long = (min(planted.pairs, key=key) for key in (lambda p: len(p.prompts[0]), lambda p: -len(p.prompts[0])))
    alone, other, both = (model_batch(planted.model, pairs) for pairs in ([short], [long], [short, long]))
    for score in (attribution, one_node_ablation):
        apart = (score(planted.model, alone, means) + score(planted.model, other, means)) / 2
        torch.testing.assert_close(score(planted.model, both, means), apart, rtol=1e-3, atol=1e-6)
