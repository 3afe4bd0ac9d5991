"""Which weights are sparse, how many stay, and the rule that keeps them.

1. `sparse_weights`: every matrix and bias with its fraction and its minimum of connections a neuron.
2. `check_minimum`: before a run starts, that the fraction leaves something, and room for the minimum.
3. `sparsify_`: after each update, keep exactly k entries of each and set the others to zero.
4. `first_beyond_the_rule`: before anything is saved, that it did.

Norms, sink logits, the bigram table and frozen positions stay dense. Source: Gao et al. 2025, section 2.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import torch
from jaxtyping import Int32
from pydantic import Field
from torch import Tensor, nn

from gossamer.artifact import Record
from gossamer.errors import GossamerError
from gossamer.kernels.weight_topk import Axis, keep_largest_
from gossamer.model.layers import is_sharded
from gossamer.model.transformer import Transformer
from gossamer.training.distributed import World, local


class SparsityConfig(Record):
    """How sparse the weights become."""

    l0: float = Field(default=1 / 16, gt=0, le=1)
    """Fraction of weights that are nonzero at the end, of every matrix and bias; 1 trains a dense model. At least
    min_connections / d_model, so wide models can be sparser."""
    embedding_l0: float | None = Field(default=None, gt=0, le=1)
    """Another fraction for embedding, unembedding and learned positions; none: the same."""
    dense_biases: bool = False
    """Leave the biases dense."""
    min_connections: int = Field(default=4, ge=0)
    """Least nonzeros a neuron or attention channel: incoming in q/k/v and MLP-in, outgoing in both output matrices."""


@dataclass(frozen=True)
class SparseWeight:
    """A parameter under the top-k rule."""

    name: str
    parameter: nn.Parameter
    l0: float
    """the fraction it ends at"""
    min_per_neuron: int
    """least nonzeros a neuron; 0: no minimum"""
    neurons: Axis
    """whether a neuron is a row or a column"""

    def k(self, l0: float) -> int:
        """Its number of nonzeros at the fraction `l0`, as the anneal goes from 1 to its own."""
        return min(self.parameter.numel(), max(round(l0 * self.parameter.numel()), self.n_protected))

    @property
    def least(self) -> int:
        """The fewest nonzeros that it may end with; of a vector none."""
        return max(self.n_protected, int(self.parameter.ndim > 1))

    @property
    def n_protected(self) -> int:
        if not self.min_per_neuron:
            return 0
        rows, columns = self.parameter.shape
        n_neurons, n_inputs = (rows, columns) if self.neurons == "rows" else (columns, rows)
        return n_neurons * min(self.min_per_neuron, n_inputs)


EMBEDDINGS = ("embed.weight", "unembed.weight", "position.weight")
INCOMING = ("attn.qkv.weight", "mlp.up.weight")
OUTGOING = ("attn.out.weight", "mlp.down.weight")


def sparse_weights(model: Transformer, config: SparsityConfig) -> list[SparseWeight]:
    """The parameters under the rule, in the model's order. Raises GossamerError as `check_minimum` does."""
    found = []
    for name, parameter in model.named_parameters():
        if not parameter.requires_grad or "norm" in name or name == "bigram" or name.endswith("attn.sink"):
            continue
        if parameter.ndim == 1 and config.dense_biases:
            continue
        l0 = config.l0
        if name in EMBEDDINGS and config.embedding_l0 is not None:
            l0 = config.embedding_l0
        has_minimum = name.endswith((*INCOMING, *OUTGOING))
        axis: Axis = "columns" if name.endswith(OUTGOING) else "rows"
        minimum = config.min_connections if has_minimum else 0
        found.append(SparseWeight(name, parameter, l0, minimum, axis))
    check_minimum(found)
    return found


def check_minimum(weights: list[SparseWeight]) -> None:
    """Raises GossamerError, naming the smallest l0 that works, if a matrix has more protected entries than nonzeros, or
    neither."""
    short = [w for w in weights if round(w.l0 * w.parameter.numel()) < w.least]
    if not short:
        return
    worst = max(short, key=lambda w: w.least / w.parameter.numel())
    n, shape = round(worst.l0 * worst.parameter.numel()), list(worst.parameter.shape)
    # Of those that the same option sets, rounded up to six digits.
    least = max(w.least / w.parameter.numel() for w in weights if w.l0 == worst.l0)
    scale = 10.0 ** (5 - math.floor(math.log10(least)))
    least = math.ceil(least * scale * (1 - 1e-12)) / scale
    option = "embedding_l0" if worst.name in EMBEDDINGS and any(w.l0 != worst.l0 for w in weights) else "l0"
    if worst.n_protected:
        said = f"is too small for {worst.min_per_neuron} connections a neuron: {worst.name} of shape {shape} has {n} "
        said += f"nonzeros and needs {worst.n_protected}"
    else:
        said = f"leaves nothing of {worst.name}, of shape {shape}"
    mend = "; or lower --sparsity.min-connections" if worst.n_protected else ""
    raise GossamerError(f"{option} {worst.l0:g} {said}. The smallest {option} that works is {least:.6g}{mend}")


def n_kept(weights: Sequence[SparseWeight], l0s: Sequence[float]) -> dict[str, int]:
    """How many nonzeros each weight has at most after the rule at the fractions `l0s`, by its name."""
    return {weight.name: weight.k(l0) for weight, l0 in zip(weights, l0s, strict=True)}


@torch.no_grad()
def sparsify_(
    weights: Sequence[SparseWeight], l0s: Sequence[float], ks_on_device: Int32[Tensor, "weight"] | None = None
) -> None:
    """Keep the k largest magnitudes of each weight, at the fractions `l0s` that are in force now.

    `ks_on_device` are the numbers to keep where a GPU can read them, for launches that are recorded."""
    for i, (weight, l0) in enumerate(zip(weights, l0s, strict=True)):
        k = weight.k(l0)
        if k < weight.parameter.numel():
            there = None if ks_on_device is None else ks_on_device[i : i + 1]
            keep_largest_(weight.parameter, k, weight.min_per_neuron, weight.neurons, there)


def first_beyond_the_rule(weights: Sequence[SparseWeight], l0s: Sequence[float], world: World) -> SparseWeight | None:
    """The first weight that has more nonzeros, in any process, than the rule at the fractions `l0s` leaves; None if
    none has. Weights may be sharded: all processes call it together."""
    counts = torch.tensor([int(local(weight.parameter).count_nonzero()) for weight in weights])
    if any(is_sharded(weight.parameter) for weight in weights):
        counts = world.sum(counts)
    beyond = [n > k for n, k in zip(counts.tolist(), n_kept(weights, l0s).values(), strict=True)]
    first = world.smallest(beyond.index(True) if True in beyond else len(beyond))
    return weights[first] if first < len(beyond) else None
