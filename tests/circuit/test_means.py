"""Means over the pretraining distribution."""

import pytest
import torch

from gossamer.circuit.means import node_means
from gossamer.errors import GossamerError
from gossamer.model.sites import node_sites, record
from gossamer.model.transformer import ModelConfig, Transformer

CONFIG = ModelConfig(vocab_size=40, context=12, n_layer=2, d_model=16, n_head=2, d_head=4, d_mlp=24)


def test_means_are_over_all_positions_after_abs_topk(monkeypatch):
    monkeypatch.setattr("gossamer.circuit.means.TOKENS_A_PASS", 24)  # several passes
    model = Transformer(CONFIG)
    windows = torch.randint(0, 40, (7, 12), generator=torch.Generator().manual_seed(1))
    means = node_means(model, windows)
    acts: dict[str, torch.Tensor] = {}
    model(windows, tap=record(acts))
    assert list(means) == list(node_sites(CONFIG))
    for site, mean in means.items():
        assert torch.allclose(mean, acts[site].double().mean((0, 1)).float(), atol=1e-7), site
    assert (acts["0.attn.q"] == 0).float().mean() > 0.7  # AbsTopK is in them


def test_means_that_are_not_finite_are_an_error():
    model = Transformer(CONFIG)
    model.blocks[1].mlp.up.weight.data.fill_(torch.inf)
    with pytest.raises(GossamerError, match=r"mean of 1\.mlp\.post_act is not finite"):
        node_means(model, torch.zeros(2, 12, dtype=torch.long))
