"""One configuration, one result: five runs, one hash of the model's file, on the plain paths and on the kernels."""

import os
from contextlib import nullcontext

import numpy as np
import pytest
import torch
from kernels_called import EVERY, IN_HALF, on_kernels

from gossamer.artifact import hash_file
from gossamer.data.tokens import open_token_file
from gossamer.model.checkpoint import save_model
from gossamer.model.transformer import ModelConfig
from gossamer.training.determinism import determinism
from gossamer.training.train import Run, TrainConfig, train
from gossamer.training.weight_sparsity import SparsityConfig

CONFIG = TrainConfig(
    model=ModelConfig(vocab_size=64, context=16, n_layer=2, d_model=32, n_head=4, d_head=8),
    sparsity=SparsityConfig(l0=0.15),
    steps=12,
    batch_size=8,
    validate_every=5,
    validation_tokens=256,
    deterministic=True,
)


def hash_of_a_run(config: TrainConfig, tokens, folder) -> str:
    folder.mkdir()
    with determinism(config):
        run = Run(config)
        train(run, tokens, tokens, lambda m: None, lambda: None)
    save_model(run.model, folder)
    return hash_file(folder / "model.safetensors")


@pytest.mark.parametrize("dtype", ["float32", "bfloat16"])
@pytest.mark.parametrize("fast", [False, True], ids=["plain", "kernels"])
def test_five_runs_one_hash(tmp_path, dtype, fast):
    np.save(tmp_path / "t.npy", np.random.default_rng(0).integers(0, 64, 3000).astype(np.uint16))
    tokens = open_token_file(tmp_path / "t.npy")
    config = CONFIG.model_copy(update={"dtype": dtype})
    with on_kernels() if fast else nullcontext(set()) as called:
        hashes = [hash_of_a_run(config, tokens, tmp_path / str(i)) for i in range(5)]
        assert len(set(hashes)) == 1
        assert hash_of_a_run(config.model_copy(update={"seed": 1}), tokens, tmp_path / "other") != hashes[0]
        # The flag chooses no other result where everything is deterministic already.
        unset = config.model_copy(update={"deterministic": False})
        assert hash_of_a_run(unset, tokens, tmp_path / "unset") == hashes[0]
    assert called == (set() if not fast else EVERY if dtype == "float32" else IN_HALF)


def test_torch_is_deterministic_while_it_lasts_and_as_before_afterwards():
    assert not torch.are_deterministic_algorithms_enabled()
    assert torch.utils.deterministic.fill_uninitialized_memory
    with determinism(CONFIG):
        assert torch.are_deterministic_algorithms_enabled()
        assert not torch.utils.deterministic.fill_uninitialized_memory, "a pass over each new tensor"
        first = torch.rand(1)
    assert not torch.are_deterministic_algorithms_enabled()
    assert torch.utils.deterministic.fill_uninitialized_memory
    with determinism(CONFIG):
        assert torch.equal(torch.rand(1), first)
    with determinism(CONFIG.model_copy(update={"deterministic": False})):
        assert not torch.are_deterministic_algorithms_enabled()
    with pytest.raises(ZeroDivisionError), determinism(CONFIG):
        raise ZeroDivisionError
    assert not torch.are_deterministic_algorithms_enabled()


def test_cublas_is_told_before_it_starts(monkeypatch):
    monkeypatch.delenv("CUBLAS_WORKSPACE_CONFIG", raising=False)
    with determinism(CONFIG.model_copy(update={"deterministic": True})):
        assert os.environ["CUBLAS_WORKSPACE_CONFIG"] == ":4096:8"
