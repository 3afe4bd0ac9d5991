"""Models small enough to try all subsets of their nodes, or of their edges."""

from typing import NamedTuple

import torch
from torch import Tensor
from torch.nn.functional import normalize

from gossamer.circuit.ablate import keep_mask, mean_ablate
from gossamer.circuit.circuit import Means, Nodes
from gossamer.circuit.means import node_means
from gossamer.circuit.measure import measure, model_batch
from gossamer.model.sites import node_sites
from gossamer.model.transformer import ModelConfig, Transformer
from gossamer.tasks.loss import PairBatch
from gossamer.tasks.pairs import Pair
from planted.chains import A_MARK, B_MARK, A, B

TARGET = 0.15
FILLERS = [(4,), (5,), (6,), (4, 5), (6, 5), (5, 4, 6)]
TANGLE, GAIN = 0.6, 4.0
"""The size of the random weights, and of those that carry the signal."""


class Case(NamedTuple):
    """A tiny model that does its task."""

    model: Transformer
    pairs: list[Pair]
    batch: PairBatch
    means: Means
    few: Nodes | None
    """all nodes but for two of the three neurons, so that there are twelve edges; None if they miss the target"""


def tangled(seed: int) -> tuple[Transformer, list[Pair], Tensor]:
    """Sixteen nodes with random weights, and a marker's sign that takes several ways to the answer at once."""
    config = ModelConfig(
        vocab_size=7, context=4, n_layer=1, d_model=2, n_head=1, d_head=1, d_mlp=3, bigram=False, activation_l0=1.0
    )
    generator = torch.Generator().manual_seed(seed)
    model = Transformer(config).requires_grad_(False)
    for name, parameter in model.named_parameters():
        if "norm" not in name:
            parameter.copy_(torch.randn(parameter.shape, generator=generator) * TANGLE)
    said, heard = (normalize(torch.randn(2, generator=generator), dim=0) for _ in range(2))
    model.embed.weight[[A_MARK, B_MARK]] += torch.outer(torch.tensor([3.0, -3.0]), said)
    attention = model.blocks[0].attn
    attention.qkv.weight[2] += GAIN * said
    attention.out.weight[:, 0] += GAIN * heard
    model.unembed.weight[[A, B]] += torch.outer(torch.tensor([3.0, -3.0]), heard)
    pairs = [Pair(((A_MARK, *rest), (B_MARK, *rest)), (A, B)) for rest in FILLERS]
    tokens = torch.randint(4, 7, (64, 4), generator=generator)
    tokens[:, 0] = torch.randint(0, 2, (64,), generator=generator)
    return model, pairs, tokens


def tiny(seed: int) -> tuple[Transformer, list[Pair], torch.Tensor]:
    """Fifteen nodes: a signal that attention carries to the last position, and random weights beside it."""
    config = ModelConfig(
        vocab_size=7, context=4, n_layer=1, d_model=2, n_head=1, d_head=1, d_mlp=2, bigram=False, activation_l0=1.0
    )
    generator = torch.Generator().manual_seed(seed)
    model = Transformer(config).requires_grad_(False)
    for name, parameter in model.named_parameters():
        if "norm" not in name:
            parameter.copy_(torch.randn(parameter.shape, generator=generator) * 0.3)
    model.embed.weight[[A_MARK, B_MARK], 0] = torch.tensor([3.0, -3.0])
    model.blocks[0].attn.qkv.weight[2, 0] = 3.0
    model.blocks[0].attn.out.weight[1, 0] = 3.0
    model.unembed.weight[A] = torch.tensor([0.0, 4.0])
    model.unembed.weight[B] = torch.tensor([0.0, -4.0])
    pairs = [Pair(((A_MARK, *rest), (B_MARK, *rest)), (A, B)) for rest in [(4,), (5,), (6,), (4, 5), (6, 5), (5, 4, 6)]]
    tokens = torch.randint(4, 7, (64, 4), generator=generator)
    tokens[:, 0] = torch.randint(0, 2, (64,), generator=generator)
    return model, pairs, tokens


def tangled_case(seed: int) -> Case | None:
    """The seed's model; None if it can't do its task, as most can't."""
    model, pairs, tokens = tangled(seed)
    batch = model_batch(model, pairs)
    if measure(model, batch).loss > TARGET:
        return None
    means = node_means(model, tokens)
    for neuron in range(model.config.n_neurons):
        few = {site: list(range(width)) for site, width in node_sites(model.config).items()}
        few["0.mlp.post_act"] = [neuron]
        if measure(model, batch, mean_ablate(keep_mask(few, means), means)).loss <= TARGET:
            return Case(model, pairs, batch, means, few)
    return Case(model, pairs, batch, means, None)
