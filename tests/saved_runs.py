"""Runs to be saved, and what is compared of them."""

from pathlib import Path

import torch

from gossamer.model.transformer import ModelConfig
from gossamer.training.checkpoints import (
    state_tensors,
)
from gossamer.training.train import Run, TrainConfig
from gossamer.training.weight_sparsity import SparsityConfig

CONFIG = TrainConfig(
    model=ModelConfig(vocab_size=32, context=16, n_layer=1, d_model=16, n_head=2, d_head=4, d_mlp=32),
    sparsity=SparsityConfig(l0=0.25, min_connections=2),
)


def run_at(step: int) -> Run:
    """A run with weights and moments that no other step has."""
    run = Run(CONFIG)
    generator = torch.Generator().manual_seed(step)
    for name, tensor in state_tensors(run).items():
        if name != "logit_bias":
            tensor.normal_(generator=generator)
    run.step = step
    return run


def assert_is(run: Run, expected: Run) -> None:
    assert run.step == expected.step
    tensors = state_tensors(run)
    for name, tensor in state_tensors(expected).items():
        assert torch.equal(tensor, tensors[name]), name
    for parameter in run.model.parameters():
        assert run.optimizer.state[parameter]["step"].item() == run.step


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in (folder / "checkpoints").iterdir())
