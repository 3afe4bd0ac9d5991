"""Masks: exact forward, the stated gradient, a count, a ranking."""

import pytest
import torch

from gossamer.circuit.ablate import mean_ablate
from gossamer.circuit.masks import Masks
from gossamer.circuit.means import node_means
from gossamer.circuit.order import nodes_at
from gossamer.kernels.layout import WORTH
from gossamer.model.sites import chain, gates_at, node_sites, pass_through
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


def feature_major_model() -> tuple[Transformer, torch.Tensor]:
    """With prompts enough for the fast layout."""
    config = ModelConfig(vocab_size=40, context=12, n_layer=2, d_model=64, n_head=4, d_head=4, d_mlp=96)
    tokens = torch.randint(0, 40, (96, 12), generator=torch.Generator().manual_seed(1))
    assert tokens.numel() * config.d_model >= WORTH
    return Transformer(config).requires_grad_(False), tokens


def test_gates_that_a_kernel_applies_are_the_masks_that_a_tap_applies():
    model, tokens = feature_major_model()
    means = node_means(model, tokens[:8])
    results = []
    for seen_as_tap in (False, True):
        tap = Masks(means, 0.0, 0.5, 0.8, torch.Generator().manual_seed(2))
        logits = model(tokens, tap=chain(tap, pass_through) if seen_as_tap else tap)
        logits.square().mean().backward()
        assert 0 < int((tap.tau < 0).sum()) < len(tap.tau)
        results.append((logits.detach(), tap.tau.grad))
    (together, d_tau), (apart, d_tau_apart) = results
    torch.testing.assert_close(together, apart, rtol=1e-5, atol=1e-6)
    torch.testing.assert_close(d_tau, d_tau_apart, rtol=1e-3, atol=1e-3 * float(d_tau.abs().max()))


@pytest.mark.parametrize("n_prompts", [96, 64, 7])
@pytest.mark.parametrize("positions", [{}, {"positions": "concat_learned", "d_position": 8}])
def test_one_position_a_prompt_is_the_same_alone_and_among_all(n_prompts: int, positions: dict):
    config = ModelConfig(
        vocab_size=40, context=12, n_layer=2, d_model=64, n_head=4, d_head=4, d_mlp=96, **positions
    )  # fmt: skip
    generator = torch.Generator().manual_seed(1)
    model = Transformer(config).requires_grad_(False)
    tokens = torch.randint(0, 40, (n_prompts, 12), generator=generator)
    at = torch.randint(0, 12, (n_prompts,), generator=generator)
    means = node_means(model, tokens[:8])
    results = []
    for is_gates in (True, False):
        tap = Masks(means, 0.0, 0.5, 0.8, torch.Generator().manual_seed(2))
        seen: list[torch.Tensor] = []
        hook = model.blocks[-1].mlp.up.register_forward_pre_hook(lambda _, given, seen=seen: seen.append(given[0]))
        logits = model(tokens, tap=tap if is_gates else chain(tap, pass_through), at=at)
        hook.remove()
        assert seen[0].shape[:2].numel() == (n_prompts if is_gates else 12 * n_prompts)
        logits.square().mean().backward()
        with torch.no_grad():
            everywhere = model(tokens, tap=chain(tap, pass_through))
        torch.testing.assert_close(logits, everywhere[torch.arange(n_prompts), at], rtol=1e-5, atol=1e-6)
        results.append(tap.tau.grad)
    torch.testing.assert_close(*results, rtol=1e-3, atol=1e-3 * float(results[1].abs().max()))


def test_mean_ablation_by_gates_equals_that_by_a_tap_and_is_used_only_without_gradients():
    model, tokens = feature_major_model()
    means = node_means(model, tokens[:8])
    generator = torch.Generator().manual_seed(3)
    keep = {site: torch.rand(len(mean), generator=generator) < 0.5 for site, mean in means.items()}
    tap = mean_ablate(keep, means)
    assert gates_at(tap, "0.attn.q", "0.attn.k", "0.attn.v") is None
    with torch.no_grad():
        assert gates_at(tap, "0.attn.q", "0.attn.k", "0.attn.v") is not None
        assert gates_at(tap, "0.resid_in") is None
        by_gates, by_tap = model(tokens, tap=tap), model(tokens, tap=chain(tap, pass_through))
    torch.testing.assert_close(by_gates, by_tap, rtol=1e-5, atol=1e-6)
    batched = mean_ablate({site: mask.expand(2, 1, -1) for site, mask in keep.items()}, means)
    with torch.no_grad():
        assert gates_at(batched, "0.attn.q") is None


def test_a_warm_start_moves_the_wanted_up_and_keeps_the_spread():
    tap = masks([0.1] * 5)
    tap.spread_(torch.tensor([3.0, -1.0, 7.0, 0.0, 0.5]), 0.05)
    assert tap.tau.detach().argsort(descending=True).tolist() == [2, 0, 4, 3, 1]
    assert tap.tau.detach().mean().item() == pytest.approx(0.1)
    # The quantiles of a normal distribution at 0.1, 0.3, 0.5, 0.7, 0.9.
    assert tap.tau.detach()[2].item() == pytest.approx(0.1 + 0.05 * 1.28155, abs=1e-5)
    assert tap.tau.detach()[4].item() == pytest.approx(0.1)


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
    assert nodes_at(tap.place, [3, 0, 2]) == {"0.attn.q": [0, 2], "final_resid": [0]}


def test_clamp():
    tap = masks([3.0, -3.0, 0.5, 1.0, -1.0])
    tap.clamp_()
    assert tap.tau.tolist() == [1.0, -1.0, 0.5, 1.0, -1.0]
