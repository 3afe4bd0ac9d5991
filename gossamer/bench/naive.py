"""The same training step as one writes it first: the baseline that shows what the kernels are worth.

The model is ours, parameter for parameter. AbsTopK is torch.topk, gather and scatter (as a tap at the places where it
acts); attention holds all its scores; logits, bigram rows and cross-entropy are one after the other; after torch's own
AdamW, torch.topk picks the weights. It computes what the fast step computes, up to ties and rounding.
"""

from collections.abc import Sequence

import torch
import torch.nn.functional as F
from jaxtyping import Float, Int
from torch import Tensor

from gossamer.kernels.attention import sink_attention_reference
from gossamer.kernels.weight_topk import Axis
from gossamer.model.attention import Attention
from gossamer.model.sites import Site, Tap
from gossamer.model.transformer import Block, ModelConfig, Transformer
from gossamer.training.weight_sparsity import SparseWeight

PLACE_OF = {
    "attn.act_in": "attn_in",
    "attn.q": "attn_q",
    "attn.k": "attn_k",
    "attn.v": "attn_v",
    "attn.resid_delta": "attn_out",
    "resid_mid": "resid_post_attn",
    "mlp.act_in": "mlp_in",
    "mlp.post_act": "mlp_neuron",
    "mlp.resid_delta": "mlp_out",
    "resid_in": "resid_post_mlp",
}


def topk_abs_topk(x: Float[Tensor, "*rows width"], k: int) -> Float[Tensor, "*rows width"]:
    """AbsTopK by torch.topk, with no rule for ties."""
    if k >= x.shape[-1]:
        return x
    kept = x.detach().abs().topk(k, dim=-1, sorted=False).indices
    return torch.zeros_like(x).scatter(-1, kept, x.gather(-1, kept))


def abs_topk_tap(config: ModelConfig) -> Tap:
    """AbsTopK at the places of `config`, for a model that has none of its own."""

    def act(site: Site, x: Tensor) -> Tensor:
        block, _, within = site.partition(".")
        if site == "final_resid":
            within = "resid_in"  # of the block that isn't there
        elif within == "resid_in" and block == "0":
            return x  # nothing was written yet
        place = PLACE_OF.get(within)
        return x if place is None else topk_abs_topk(x, config.n_active(place, x.shape[-1]))

    return act


class NaiveAttention(Attention):
    """Another's parameters, with all scores in memory."""

    def __init__(self, attention: Attention):
        super().__init__(attention.config)
        self.qkv, self.out, self.sink = attention.qkv, attention.out, attention.sink

    def _mix(self, q: Tensor, k: Tensor, v: Tensor, starts: Tensor | None = None) -> Float[Tensor, "batch seq channel"]:
        heads = (self.config.n_head, self.config.d_head)
        with torch.autocast(q.device.type, enabled=False):
            q, k, v = (x.float().unflatten(-1, heads).transpose(1, 2) for x in (q, k, v))
            return sink_attention_reference(q, k, v, self.sink, starts).transpose(1, 2).flatten(-2)


def make_naive_(model: Transformer) -> None:
    """Let a model's attention be naive; AbsTopK is the caller's, by a tap."""
    assert not model.config.abs_topk_at, "AbsTopK comes by a tap"
    for block in model.blocks:
        assert isinstance(block, Block)
        block.attn = NaiveAttention(block.attn)


def naive_loss(
    model: Transformer, tokens: Int[Tensor, "batch seq"], targets: Int[Tensor, "batch seq"], tap: Tap
) -> Float[Tensor, ""]:
    """Mean cross-entropy, nats a token."""
    return F.cross_entropy(model(tokens, tap=tap).float().flatten(0, 1), targets.flatten())


@torch.no_grad()
def topk_sparsify_(weights: Sequence[SparseWeight], l0s: Sequence[float]) -> None:
    """Keep the k largest of each weight by torch.topk, with no rule for ties."""
    for weight, l0 in zip(weights, l0s, strict=True):
        k = weight.k(l0)
        if k < weight.parameter.numel():
            weight.parameter.mul_(_topk_kept(weight.parameter, k, weight.min_per_neuron, weight.neurons))


def _topk_kept(weight: Tensor, k: int, min_per_neuron: int, neurons: Axis) -> Tensor:
    magnitude = weight.abs()
    if min_per_neuron:
        dim = 1 if neurons == "rows" else 0
        first = magnitude.topk(min(min_per_neuron, magnitude.shape[dim]), dim=dim).indices
        magnitude.scatter_(dim, first, torch.inf)
    kept = torch.zeros_like(magnitude).view(-1)
    kept[magnitude.view(-1).topk(k, sorted=False).indices] = 1.0
    return kept.view(weight.shape)
