"""The shapes that are measured, as data, and the training configuration that each stands for."""

from fractions import Fraction
from typing import Any, Literal

from pydantic import Field

from gossamer.artifact import Record, Seed
from gossamer.errors import GossamerError
from gossamer.model.transformer import ModelConfig
from gossamer.training.cost import count
from gossamer.training.train import TrainConfig
from gossamer.training.weight_sparsity import SparsityConfig

ShapeName = Literal["S", "M", "L", "demo"]
SHAPES: dict[ShapeName, dict[str, Any]] = {
    "S": {"d_model": 128, "n_layer": 4, "context": 256, "batch_size": 16},
    "M": {"d_model": 256, "n_layer": 4, "context": 256, "batch_size": 8},
    "L": {"d_model": 512, "n_layer": 8, "context": 256, "batch_size": 8},
    "demo": {"d_model": 128, "n_layer": 2, "context": 64, "batch_size": 32, "positions": "learned"},
}
"""S, M and L have 4,096, 2,048 and 2,048 tokens a step; `demo` is that of runs/demo.json. All: heads of 16 channels,
4 d neurons, vocabulary 2,048, a sink, a bigram table, AbsTopK 1/4 at the eight places."""
DENSITIES: dict[ShapeName, str] = {"S": "1/64", "M": "1/64", "L": "1/64", "demo": "1/8"}
"""The fraction of nonzero weights, unless another is asked for."""
MIN_CONNECTIONS = 4


class StepConfig(Record):
    """What of a run's configuration a benchmark of one step takes; all else is of schedules, files and processes."""

    batch_size: int = Field(ge=1)
    """Sequences a step, each as long as the model's context."""
    micro_batch_size: int | None = Field(ge=1)
    """Sequences that are run at once; more of them accumulate their gradients. None: all."""
    recompute: bool
    """Keep only the input of each block and compute the rest again in the backward pass: less memory, more time."""
    learning_rate: float = Field(gt=0)
    """Of each step, and so of what the weights are when it is timed."""
    seed: Seed
    """Seed of the initial weights and of the batches."""
    device: str
    """Where to train: cpu, cuda, cuda:1, ..."""
    model: ModelConfig
    """The model's shape."""
    sparsity: SparsityConfig
    """How sparse its weights are."""

    @classmethod
    def of(cls, config: TrainConfig) -> "StepConfig":
        return cls(**{name: getattr(config, name) for name in cls.model_fields})

    def within(self, config: TrainConfig) -> TrainConfig:
        """`config` with these in the place of its own."""
        return config.model_copy(update=dict(self))


def shape_config(name: ShapeName) -> TrainConfig:
    """A shape at its own density."""
    shape = dict(SHAPES[name])
    batch_size = shape.pop("batch_size")
    config = TrainConfig(model=ModelConfig(n_head=shape["d_model"] // 16, **shape), batch_size=batch_size)
    return at_density(config, density(DENSITIES[name]))


def density(text: str) -> float:
    """A fraction such as 1/64 or 0.02. Raises GossamerError if it isn't one in (0, 1]."""
    try:
        value = float(Fraction(text))
    except (ValueError, OverflowError, ZeroDivisionError):
        value = 0.0
    if not 0 < value <= 1:
        raise GossamerError(f"the density {text!r} is no fraction in (0, 1]; write it as 1/64 or 0.015625")
    return value


def at_density(config: TrainConfig, l0: float, min_connections: int = MIN_CONNECTIONS) -> TrainConfig:
    """`config` with the fraction `l0` of nonzeros and `min_connections` a neuron, or the most that fit into it.

    Raises GossamerError if a matrix has no weight left."""
    sparsity = config.sparsity.model_copy(update={"l0": l0, "min_connections": min_connections})
    changed = config.model_copy(update={"sparsity": sparsity})
    try:
        count(changed)
    except GossamerError:
        if min_connections == 0:  # a matrix has no weight left
            raise
        return at_density(config, l0, min_connections - 1)
    return changed
