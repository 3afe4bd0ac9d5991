"""Masks: exact forward, the stated gradient, a count, a ranking."""

import pytest
import torch

from gossamer.circuit.ablate import mean_ablate
from gossamer.circuit.masks import Masks
from gossamer.circuit.means import node_means
from gossamer.model.sites import node_sites
from gossamer.model.transformer import ModelConfig, Transformer

MEANS = {"0.attn.q": torch.tensor([1.0, 2.0, 3.0]), "final_resid": torch.tensor([-1.0, 0.0])}


def masks(tau: list[float]) -> Masks:
    made = Masks(MEANS, 0.1, 0.01, 1.0, torch.Generator().manual_seed(0))
    with torch.no_grad():
        made.tau.copy_(torch.tensor(tau))
    return made


def test_forward_by_hand():
    tap = masks([0.2, -0.2, 0.0, 0.5, -1.0])
    x = torch.tensor([[[9.0, 9.0, 9.0]]])
    assert tap("0.attn.q", x).tolist() == [[[9.0, 2.0, 9.0]]]  # H(0) = 1
    assert tap("final_resid", x[..., :2]).tolist() == [[[9.0, 0.0]]]
    assert tap("0.resid_in", x) is x


def test_gradient_by_hand():
    x = torch.tensor([[[5.0, 5.0, 5.0]]], requires_grad=True)
    tap = masks([0.0, -1.0, 2.0, 0.0, 0.0])
    (tap("0.attn.q", x) * torch.tensor([1.0, 10.0, 100.0])).sum().backward()
    soft = torch.sigmoid(torch.tensor([0.0, -1.0, 2.0]))
    slope = soft * (1 - soft)
    assert torch.allclose(tap.tau.grad[:3], torch.tensor([4.0, 30.0, 200.0]) * slope)  # (x - mean) times what comes in
    assert torch.allclose(x.grad, torch.tensor([[[1.0, 10.0 * soft[1], 100.0]]]))


def test_masks_that_keep_everything_equal_the_plain_model_bit_for_bit():
    config = ModelConfig(vocab_size=40, context=12, n_layer=2, d_model=16, n_head=2, d_head=4, d_mlp=24)
    model = Transformer(config)
    tokens = torch.randint(0, 40, (3, 12), generator=torch.Generator().manual_seed(1))
    means = node_means(model, tokens)
    plain = model(tokens)
    open_masks = Masks(means, 1.0, 0.0, 1.0, torch.Generator())
    assert torch.equal(model(tokens, tap=open_masks), plain)
    everything = {site: torch.ones(width, dtype=torch.bool) for site, width in node_sites(config).items()}
    assert torch.equal(model(tokens, tap=mean_ablate(everything, means)), plain)
    nothing = {site: ~keep for site, keep in everything.items()}
    assert not torch.allclose(model(tokens, tap=mean_ablate(nothing, means)), plain)


def test_count_of_kept_nodes_and_its_gradient():
    tap = masks([0.2, -0.2, 0.0, 0.5, -1.0])
    count = tap.n_kept()
    assert count.item() == pytest.approx(3.0)
    count.backward()
    soft = torch.sigmoid(tap.tau.detach())
    assert torch.allclose(tap.tau.grad, soft * (1 - soft))


def test_ranking_breaks_ties_in_forward_order_and_gives_nodes_back():
    tap = masks([0.5, -0.1, 0.5, 0.9, 0.5])
    assert tap.ranking() == [3, 0, 2, 4, 1]
    assert tap.nodes_at([3, 0, 2]) == {"0.attn.q": [0, 2], "final_resid": [0]}


def test_clamp():
    tap = masks([3.0, -3.0, 0.5, 1.0, -1.0])
    tap.clamp_()
    assert tap.tau.tolist() == [1.0, -1.0, 0.5, 1.0, -1.0]
