"""Whole runs on the CPU kernels, for which other tests' models are too small: losses as on the plain paths, through
micro batches, recomputed blocks and a resume."""

import numpy as np
import pytest
import torch
from kernels_called import EVERY, on_kernels
from two_processes import CONFIG, STOP_AT, losses_of

from gossamer.data.tokens import TokenStream, open_token_file
from gossamer.kernels.fast import fast_paths
from gossamer.training.checkpoints import load_last_checkpoint, save_checkpoint, state_tensors
from gossamer.training.train import Run


@pytest.fixture
def tokens(tmp_path) -> TokenStream:
    steps = np.random.default_rng(0).integers(1, 3, size=4000)
    np.save(tmp_path / "tokens.npy", (np.cumsum(steps) % 33).astype(np.uint16))
    return open_token_file(tmp_path / "tokens.npy")


def test_micro_batches_and_recomputing_on_kernels(tokens):
    with fast_paths(False):
        plain = losses_of(Run(CONFIG), tokens)
    for changes in ({}, {"micro_batch_size": 2, "recompute": True}):
        with on_kernels() as called:
            assert losses_of(Run(CONFIG.model_copy(update=changes)), tokens) == pytest.approx(plain, abs=1e-5)
        assert called == EVERY


def test_a_resumed_run_on_kernels_is_the_same_bit_for_bit(tokens, tmp_path):
    whole, cut, again = Run(CONFIG), Run(CONFIG), Run(CONFIG)
    with on_kernels() as called:
        losses_of(whole, tokens)
        losses_of(cut, tokens, lambda: save_checkpoint(cut, tmp_path), lambda: cut.step == STOP_AT)
        load_last_checkpoint(again, tmp_path)
        assert again.step == STOP_AT
        losses_of(again, tokens)
    assert called == EVERY
    resumed = state_tensors(again)
    for name, tensor in state_tensors(whole).items():
        assert torch.equal(tensor, resumed[name]), name
