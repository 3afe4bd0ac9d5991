"""What mean ablation needn't compute, it doesn't: the same logits without it."""

import itertools

import pytest
import torch
from random_models import random_model, random_tokens, small_config

from gossamer.circuit.ablate import keep_mask, mean_ablate
from gossamer.circuit.measure import measure, model_batch
from gossamer.circuit.resumed import ResumedLosses
from gossamer.circuit.subsets import losses_of_nodes
from gossamer.kernels import layout
from gossamer.model.sites import BLOCK_NODE_SITES, node_sites
from gossamer.model.transformer import Transformer
from gossamer.tasks.pairs import Pair

SHAPES = {
    "plain": {},
    "no norm, relu, biases": {"norm": "none", "activation": "relu", "bias": True},
    "learned positions": {"positions": "learned", "norm": "layer"},
    "positions beside": {"positions": "concat_learned", "d_position": 5},
    "more keys than queries": {"abs_topk_at": ("attn_q", "mlp_neuron", "mlp_out")},
    "no sink": {"sink": False},
}
LEADS_TO = {
    "attn.q": "attn.qkv", "attn.resid_delta": "attn.out", "mlp.post_act": "mlp.up", "mlp.resid_delta": "mlp.down",
}  # fmt: skip
"""Of a site that is held, a map of the same block whose product nobody needs then."""


def means_of(model: Transformer) -> dict[str, torch.Tensor]:
    generator = torch.Generator().manual_seed(1)
    return {site: torch.randn(width, generator=generator) for site, width in node_sites(model.config).items()}


def without_skipping(model: Transformer, tokens: torch.Tensor, tap, at: torch.Tensor | None) -> torch.Tensor:
    """The same forward pass, everything computed: where a gradient may be asked, nothing is held."""
    with torch.enable_grad():
        return model(tokens, tap=tap, at=at).detach()


@pytest.mark.parametrize("shape", SHAPES, ids=str)
@pytest.mark.parametrize("worth", [1 << 40, 0], ids=["torch", "kernels"])
@torch.no_grad()
def test_what_no_node_is_kept_of_is_held_to_the_same_effect(shape, worth, monkeypatch):
    monkeypatch.setattr(layout, "WORTH", worth)
    model = random_model(small_config(**SHAPES[shape]))
    tokens, at, means = random_tokens(model.config), torch.tensor([3, 8, 0]), means_of(model)
    n_kept = {site: range(0, width, 2) for site, width in node_sites(model.config).items()}
    for n in (1, 2, 3, 8):
        for within in itertools.islice(itertools.combinations(BLOCK_NODE_SITES, n), 0, 60, 9):
            kept = {site: here for site, here in n_kept.items() if site.partition(".")[2] not in within}
            tap = mean_ablate(keep_mask(kept, means), means)
            for one in (None, at):
                skipped = model(tokens, tap=tap, at=one)
                torch.testing.assert_close(skipped, without_skipping(model, tokens, tap, one), rtol=1e-4, atol=1e-5)


@pytest.mark.parametrize("held", LEADS_TO)
@torch.no_grad()
def test_what_leads_to_a_held_site_alone_is_not_computed(held):
    model = random_model(small_config())
    tokens, means = random_tokens(model.config), means_of(model)
    others = {"attn.q": {"attn.q", "attn.k", "attn.v"}}.get(held, {held})
    kept = {
        site: range(width)
        for site, width in node_sites(model.config).items()
        if not (site.startswith("1.") and site[2:] in others)
    }
    tap = mean_ablate(keep_mask(kept, means), means)
    called = []
    model.get_submodule(f"blocks.1.{LEADS_TO[held]}").register_forward_hook(lambda *_: called.append(held))
    model(tokens, tap=tap)
    assert called == []
    without_skipping(model, tokens, tap, None)
    assert called == [held], "it is computed otherwise"


@pytest.mark.parametrize("shape", SHAPES, ids=str)
@torch.no_grad()
def test_a_loss_that_is_gone_on_from_is_the_loss(shape):
    model = random_model(small_config(n_layer=3, **SHAPES[shape]))
    means, generator = means_of(model), torch.Generator().manual_seed(2)
    batch = model_batch(model, [Pair(((1, 2, 3, 4), (1, 5, 3)), (7, 8)), Pair(((9, 2), (6, 2)), (7, 8))])
    kept = {site: set(range(width)) for site, width in node_sites(model.config).items()}
    losses = ResumedLosses(model, batch, means, target=1e9)
    sites = list(kept)
    for _ in range(40):
        fewer = {site: set(here) for site, here in kept.items()}
        fewer[sites[int(torch.randint(len(sites), (), generator=generator))]].pop()
        nodes = {site: sorted(here) for site, here in fewer.items()}
        losses.target = 1e9 if torch.rand((), generator=generator) < 0.5 else -1.0
        assert losses(nodes) == measure(model, batch, mean_ablate(keep_mask(nodes, means), means)).loss
        if losses.target > 0:
            kept = fewer


@torch.no_grad()
def test_what_comes_before_the_first_difference_is_not_computed_again():
    model = random_model(small_config(n_layer=3))
    means = means_of(model)
    batch = model_batch(model, [Pair(((1, 2, 3, 4), (1, 5, 3)), (7, 8))])
    nodes = {site: list(range(width)) for site, width in node_sites(model.config).items()}
    losses = ResumedLosses(model, batch, means, target=1e9)
    losses(nodes)
    fewer = {**nodes, "1.mlp.post_act": nodes["1.mlp.post_act"][1:]}
    expected = measure(model, batch, mean_ablate(keep_mask(fewer, means), means)).loss
    model.get_parameter("blocks.0.mlp.up.weight").fill_(torch.nan)
    assert losses(fewer) == expected
    earlier = {**fewer, "0.attn.q": []}
    assert losses(earlier) != losses(earlier), "block 0 is asked again, and gives NaN"


@torch.no_grad()
def test_variants_of_which_one_attention_reads_nothing_are_those_alone():
    """Queries, keys and values of what is read at its means: the same at all positions, but not in all variants."""
    model = random_model(small_config())
    means = means_of(model)
    batch = model_batch(model, [Pair(((1, 2, 3, 4), (1, 5, 3)), (7, 8))])
    one = {"0.attn.q": [1], "0.attn.v": [0], "0.attn.resid_delta": [1, 2], "final_resid": [0, 1]}
    sets = [one, {site: kept for site, kept in one.items() if site != "0.attn.q"}, {"1.attn.k": [2], "1.attn.v": [3]}]
    alone = [measure(model, batch, mean_ablate(keep_mask(nodes, means), means)).loss for nodes in sets]
    assert losses_of_nodes(model, batch, means, sets).tolist() == pytest.approx(alone, abs=1e-5)


@torch.no_grad()
def test_means_may_come_in_any_order():
    model = random_model(small_config(n_layer=3))
    means = dict(sorted(means_of(model).items(), reverse=True))
    batch = model_batch(model, [Pair(((1, 2, 3, 4), (1, 5, 3)), (7, 8))])
    nodes = {site: list(range(len(mean))) for site, mean in means.items()}
    losses = ResumedLosses(model, batch, means, target=1e9)
    losses(nodes)
    fewer = {**nodes, "1.mlp.post_act": nodes["1.mlp.post_act"][3:], "2.mlp.post_act": nodes["2.mlp.post_act"][3:]}
    assert losses(fewer) == measure(model, batch, mean_ablate(keep_mask(fewer, means), means)).loss


@torch.no_grad()
def test_held_means_are_of_the_models_dtype():
    model = random_model(small_config()).double()
    tokens, means = random_tokens(model.config), means_of(model)
    tap = mean_ablate(keep_mask({"1.attn.q": [0], "1.mlp.resid_delta": [1, 2]}, means), means)
    torch.testing.assert_close(model(tokens, tap=tap), without_skipping(model, tokens, tap, None))
