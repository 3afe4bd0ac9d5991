"""Causal attention with a sink: one learned logit a head in the softmax's denominator, with value zero.

    out[i] = sum_{j <= i} exp(s_ij) v_j / (exp(sink) + sum_{j <= i} exp(s_ij)),   s = q k^T / sqrt(d_head)

`sink_attention` writes the sink as one more position before the first (its score with every query is the sink's
logit, its value is zero), so that stock causal attention computes all of it, with no mask and no [seq, seq] matrix.
"""

import math

import torch
import torch.nn.functional as F
from jaxtyping import Float
from torch import Tensor


def sink_attention(
    q: Float[Tensor, "batch head seq d_head"],
    k: Float[Tensor, "batch head seq d_head"],
    v: Float[Tensor, "batch head seq d_head"],
    sink: Float[Tensor, "head"] | None,
) -> Float[Tensor, "batch head seq d_head"]:
    """Mixed values; `sink` None is plain causal attention. The scale is 1 / sqrt(d_head)."""
    scale = 1.0 / math.sqrt(q.shape[-1])
    if sink is None:
        return F.scaled_dot_product_attention(q, k, v, is_causal=True, scale=scale)
    # One more channel carries the sink: 1 in every query, sink / scale in the sink's key, 0 in the others. The sink's
    # own query is dropped afterwards.
    batch, head, seq, _ = q.shape
    sink_key = F.pad((sink.to(k.dtype) / scale).view(1, head, 1, 1).expand(batch, head, 1, 1), (0, 0, 0, seq))
    ones = q.new_ones(batch, head, seq + 1, 1)
    q = torch.cat([F.pad(q, (0, 0, 1, 0)), ones], dim=-1)
    k = torch.cat([F.pad(k, (0, 0, 1, 0)), sink_key], dim=-1)
    v = F.pad(v, (0, 1, 1, 0))  # as wide as the keys, which the fast path asks for
    return F.scaled_dot_product_attention(q, k, v, is_causal=True, scale=scale)[:, :, 1:, :-1]


def sink_attention_reference(
    q: Float[Tensor, "batch head seq d_head"],
    k: Float[Tensor, "batch head seq d_head"],
    v: Float[Tensor, "batch head seq d_head"],
    sink: Float[Tensor, "head"] | None,
) -> Float[Tensor, "batch head seq d_head"]:
    """The naive twin: all scores, the sink as one more column of the softmax."""
    scores = q @ k.transpose(-1, -2) / math.sqrt(q.shape[-1])
    future = torch.ones(scores.shape[-2:], dtype=torch.bool, device=q.device).triu(1)
    scores = scores.masked_fill(future, -torch.inf)
    if sink is not None:
        column = sink.view(1, -1, 1, 1).expand(*scores.shape[:-1], 1)
        return torch.cat([scores, column], dim=-1).softmax(-1)[..., :-1] @ v
    return scores.softmax(-1) @ v
