"""Training with the fast paths and with their plain twins: the same losses, and the same step at every density."""

from pathlib import Path

import numpy as np
import pytest
import torch

from gossamer.data.tokens import TokenStream, open_token_file
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


BENCHMARKS = Path(__file__).parents[2] / "benchmarks"


@pytest.fixture
def tokens(tmp_path: Path) -> TokenStream:
    """Each is one to three more than the one before."""
    steps = np.random.default_rng(0).integers(1, 4, size=40_000)
    np.save(tmp_path / "tokens.npy", (np.cumsum(steps) % 64).astype(np.uint16))
    return open_token_file(tmp_path / "tokens.npy")


def test_the_kernels_are_used():
    shape = CONFIG.model
    assert worth_feature_major(torch.empty(CONFIG.batch_size, shape.context, shape.d_model))


def test_fast_paths_train_to_the_losses_of_their_twins(tokens):
    def losses(fast: bool) -> list[float]:
        seen: list[Metrics] = []
        with fast_paths(fast):
            train(Run(CONFIG), tokens, tokens, seen.append, lambda: None)
        return [x for m in seen for x in (m.loss, m.validation_loss) if x is not None]

    fast, plain = losses(True), losses(False)
    assert plain[-1] < plain[0] - 0.5, "a run that learns nothing compares nothing"
    assert fast != plain, "the kernels add in another order"
    assert fast == pytest.approx(plain, rel=1e-3)


def test_every_step_from_dense_to_the_target_is_that_of_the_twins(tokens, monkeypatch):
    monkeypatch.syspath_prepend(str(BENCHMARKS))
    from fast_and_plain import steps_from_same_weights

    config = CONFIG.model_copy(update={"anneal_start": 0.1, "anneal_end": 0.9})
    steps = steps_from_same_weights(config, tokens, tokens)
    n_nonzero = [changes.n_nonzero for changes in steps.updates]
    n_weights = sum(weight.parameter.numel() for weight in Run(config).weights)
    assert n_nonzero[0] > 0.9 * n_weights, "dense at first, but for biases"
    assert n_nonzero[-1] < 0.2 * n_weights, "at the target in the end"
    assert len(set(n_nonzero)) > 20, "and at many densities between"
    assert steps.plain[-1] < steps.plain[0] - 0.5, "a run that learns nothing compares nothing"
    assert max(differences.loss for differences in steps.passes) < 1e-5
    # Which of two activations is the larger may be a matter of the last bit; that step's gradients differ by 1e-3.
    assert sorted(differences.gradients for differences in steps.passes)[-4] < 1e-5
    assert 0 < max(changes.weights for changes in steps.updates) < 1e-5
    # So it may of two weights at the threshold, but in a matrix of thousands hardly ever.
    assert sum(changes.moved for changes in steps.updates) <= 4
