"""Bytes of a model on disk, at any step of a run, from its configuration alone.

A sparse weight is stored as its nonzeros where that is smaller than dense (`model/checkpoint.py`); how many there are
is what the schedule says. A dense tensor, the bigram table above all, costs 4 bytes an entry.
"""

import torch

from gossamer.model.transformer import ModelConfig, Transformer
from gossamer.training.schedule import snapshot_steps
from gossamer.training.train import TrainConfig
from gossamer.training.weight_sparsity import sparse_weights

FLOAT = 4
"""Bytes of a float32."""


def outline(config: ModelConfig) -> Transformer:
    """The model without storage."""
    with torch.device("meta"):
        return Transformer(config)


def model_bytes(config: TrainConfig, step: int) -> int:
    """The model after `step` updates: 6 bytes a nonzero (8 where a matrix has more than 65,536 columns), and row
    pointers, where that is less than 4 an entry."""
    model = outline(config.model)
    sparse = {w.name: w for w in sparse_weights(model, config.sparsity)}
    stored = 0
    for name, parameter in model.named_parameters():
        dense = FLOAT * parameter.numel()
        if name in sparse:
            weight = sparse[name]
            l0 = config.l0_at(step - 1, weight.l0)
            column = 2 if parameter.shape[-1] <= 1 << 16 else 4
            rows = parameter.numel() // parameter.shape[-1]
            dense = min(dense, (FLOAT + column) * weight.k(l0) + FLOAT * (rows + 1))
        stored += dense
    return stored


def snapshots_bytes(config: TrainConfig) -> int:
    """All of a run's snapshots together."""
    steps = snapshot_steps(config.steps, config.snapshots, config.snapshot_spacing)
    return sum(model_bytes(config, step) for step in steps)
