"""Training with the fast paths and with their plain twins: the same losses."""

import numpy as np
import pytest
import torch

from gossamer.data.tokens import open_token_file
from gossamer.kernels.fast import fast_paths
from gossamer.kernels.layout import worth_feature_major
from gossamer.model.transformer import ModelConfig
from gossamer.training.train import Metrics, Run, TrainConfig, train
from gossamer.training.weight_sparsity import SparsityConfig

CONFIG = TrainConfig(
    model=ModelConfig(vocab_size=64, context=64, n_layer=2, d_model=64, n_head=4, d_head=8),
    sparsity=SparsityConfig(l0=0.1),
    steps=30,
    batch_size=16,
    validate_every=30,
    validation_tokens=1024,
    dtype="float32",
)


def test_fast_paths_train_to_the_losses_of_their_twins(tmp_path):
    shape = CONFIG.model
    assert worth_feature_major(torch.empty(CONFIG.batch_size, shape.context, shape.d_model)), "the kernels are used"
    steps = np.random.default_rng(0).integers(1, 4, size=40_000)
    np.save(tmp_path / "tokens.npy", (np.cumsum(steps) % 64).astype(np.uint16))
    tokens = open_token_file(tmp_path / "tokens.npy")

    def losses(fast: bool) -> list[float]:
        seen: list[Metrics] = []
        with fast_paths(fast):
            train(Run(CONFIG), tokens, tokens, seen.append, lambda: None)
        return [x for m in seen for x in (m.loss, m.validation_loss) if x is not None]

    fast, plain = losses(True), losses(False)
    assert plain[-1] < plain[0] - 0.5, "a run that learns nothing compares nothing"
    assert fast != plain, "the kernels add in another order"
    assert fast == pytest.approx(plain, rel=1e-3)
