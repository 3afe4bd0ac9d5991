"""Causal attention with a sink: one learned logit a head in the softmax's denominator, with value zero.

    out[i] = sum_{j <= i} exp(s_ij) v_j / (exp(sink) + sum_{j <= i} exp(s_ij)),   s = q k^T / sqrt(d_head)

`sink_attention` writes the sink as one more position before the first (its score with every query is the sink's
logit, its value is zero), so that stock causal attention computes all of it, with no mask and no [seq, seq] matrix.
Two kinds of heads have a kernel of their own, in which the sink is the first term of the sum: feature-major ones on a
CPU (`cpu/attention.py`), and on a GPU narrow ones in half precision, with a sink or without (`triton/attention.py`).
For other heads on a GPU stock attention without a sink is corrected afterwards (`sink_flash.py`).
"""

import math

import numpy as np
import torch
import torch.nn.functional as F
from jaxtyping import Float, Int
from torch import Tensor

from gossamer.kernels.derivative import once_differentiable
from gossamer.kernels.fast import use_cpu_kernels, use_gpu_kernels

NARROW = (16, 32, 64)
"""Widths of heads, d_head, that the GPU's own kernel takes."""
HALVES = (torch.bfloat16, torch.float16)
"""And its dtypes."""


def sink_attention(
    q: Float[Tensor, "batch head seq d_head"],
    k: Float[Tensor, "batch head seq d_head"],
    v: Float[Tensor, "batch head seq d_head"],
    sink: Float[Tensor, "head"] | None,
    starts: Int[Tensor, "batch seq"] | None = None,
) -> Float[Tensor, "batch head seq d_head"]:
    """Mixed values; `sink` None is plain causal attention. The scale is 1 / sqrt(d_head).

    With `starts` several prompts lie behind each other in a sequence, and each position sees those from its start on,
    which don't fall along the sequence: only the kernel for feature-major heads is fast then."""
    scale = 1.0 / math.sqrt(q.shape[-1])
    tensors = (q, k, v) if sink is None else (q, k, v, sink)
    if not _are_alike(q, k, v, sink, starts):
        return sink_attention_reference(q, k, v, sink, starts)
    if all(map(_is_by_channel, (q, k, v))) and use_cpu_kernels(*tensors):
        return _ByChannel.apply(q, k, v, sink, scale, starts)
    if starts is not None:
        return sink_attention_reference(q, k, v, sink, starts)
    if _is_narrow(q, k, v) and use_gpu_kernels(*tensors):
        from gossamer.kernels.triton.attention import narrow_attention

        return narrow_attention(q, k, v, sink)
    if sink is None:
        return F.scaled_dot_product_attention(q, k, v, is_causal=True, scale=scale)
    if use_gpu_kernels(q, k, v, sink):
        from gossamer.kernels.sink_flash import sink_flash_attention, stock_for

        stock = stock_for(q)
        if stock is not None:
            return sink_flash_attention(q, k, v, sink, stock)
    # One more channel carries the sink: 1 in every query, sink / scale in the sink's key, 0 in the others. The sink's
    # own query is dropped afterwards.
    batch, head, seq, _ = q.shape
    sink_key = F.pad((sink.to(k.dtype) / scale).view(1, head, 1, 1).expand(batch, head, 1, 1), (0, 0, 0, seq))
    ones = q.new_ones(batch, head, seq + 1, 1)
    q = torch.cat([F.pad(q, (0, 0, 1, 0)), ones], dim=-1)
    k = torch.cat([F.pad(k, (0, 0, 1, 0)), sink_key], dim=-1)
    v = F.pad(v, (0, 1, 1, 0))  # as wide as the keys, which the fast path asks for
    return F.scaled_dot_product_attention(q, k, v, is_causal=True, scale=scale)[:, :, 1:, :-1]


def _are_alike(q: Tensor, k: Tensor, v: Tensor, sink: Tensor | None, starts: Tensor | None) -> bool:
    """Whether queries, keys and values have one shape, and the others its heads and its tokens."""
    batch, head, seq, _ = q.shape
    return (
        q.shape == k.shape == v.shape
        and (sink is None or sink.shape == (head,))
        and (starts is None or starts.shape == (batch, seq))
    )


def _is_by_channel(x: Tensor) -> bool:
    """Whether each sequence's memory is ordered [head, d_head, seq], as in a part of a feature-major tensor."""
    batch, head, seq, d_head = x.shape
    # A batch of one may have any stride: views don't keep it.
    return x.stride()[1:] == (d_head * seq, 1, seq) and (batch == 1 or x.stride(0) >= head * d_head * seq)


def _is_narrow(q: Tensor, k: Tensor, v: Tensor) -> bool:
    """Whether the heads are as the GPU's own kernel wants them."""
    return q.shape[-1] in NARROW and q.dtype in HALVES and q.numel() > 0 and q.dtype == k.dtype == v.dtype


NONE = np.empty(0, np.float32)


class _ByChannel(torch.autograd.Function):
    @staticmethod
    def forward(ctx, q, k, v, sink, scale, starts):
        from gossamer.kernels.cpu import attention as cpu

        batch, head, seq, d_head = q.shape
        out = torch.empty(batch, head * d_head, seq)
        lse = torch.empty(batch, head, seq)
        # Without a sink the kernels get some logits that they don't look at.
        logits = torch.zeros(head) if sink is None else sink.detach().clone()
        ctx.scale = np.float32(scale)
        ctx.has_sink = sink is not None
        ctx.starts = NONE if starts is None else starts.to(torch.float32).contiguous().view(-1).numpy()
        shape = (head, d_head, ctx.scale)
        inputs = (*_flat(q), *_flat(k), *_flat(v))
        scratch = cpu.scratch(torch.get_num_threads(), d_head, seq)
        cpu.forward(
            *inputs,
            logits.numpy(),
            ctx.has_sink,
            *shape,
            ctx.starts,
            out.numpy(),
            lse.numpy(),
            scratch,
        )
        ctx.save_for_backward(q, k, v, logits, out, lse)
        return out.view(batch, head, d_head, seq).transpose(2, 3)

    @staticmethod
    @once_differentiable
    def backward(ctx, d_out):
        from gossamer.kernels.cpu import attention as cpu

        q, k, v, logits, out, lse = ctx.saved_tensors
        batch, head, seq, d_head = q.shape
        d_out = d_out.transpose(2, 3).contiguous().view(-1).numpy()
        d_qkv = torch.empty(batch, 3, head * d_head, seq)  # beside each other: see `layout.thirds`
        d_sink = torch.zeros(batch, head)
        cpu.backward(
            *_flat(q),
            *_flat(k),
            *_flat(v),
            logits.numpy(),
            ctx.has_sink,
            head,
            d_head,
            ctx.scale,
            ctx.starts,
            out.numpy(),
            lse.numpy(),
            d_out,
            d_qkv.numpy(),
            d_sink.numpy(),
            cpu.scratch(torch.get_num_threads(), d_head, seq),
        )
        gradients = (g.view(batch, head, d_head, seq).transpose(2, 3) for g in d_qkv.unbind(1))
        return *gradients, d_sink.sum(0) if ctx.has_sink else None, None, None


def _flat(x: Tensor) -> tuple[np.ndarray, int]:
    """The memory from the first entry to the last as a vector, and the distance from one sequence to the next."""
    batch, head, seq, d_head = x.shape
    n = (batch - 1) * x.stride(0) + head * seq * d_head if batch else 0
    return x.detach().as_strided((n,), (1,)).numpy(), x.stride(0)


def sink_attention_reference(
    q: Float[Tensor, "batch head seq d_head"],
    k: Float[Tensor, "batch head seq d_head"],
    v: Float[Tensor, "batch head seq d_head"],
    sink: Float[Tensor, "head"] | None,
    starts: Int[Tensor, "batch seq"] | None = None,
) -> Float[Tensor, "batch head seq d_head"]:
    """The naive twin: all scores, the sink as one more column of the softmax."""
    scores = q @ k.transpose(-1, -2) / math.sqrt(q.shape[-1])
    unseen = torch.ones(scores.shape[-2:], dtype=torch.bool, device=q.device).triu(1)
    if starts is not None:
        unseen = unseen | (torch.arange(q.shape[-2], device=q.device) < starts[:, None, :, None])
    scores = scores.masked_fill(unseen, -torch.inf)
    if sink is not None:
        column = sink.view(1, -1, 1, 1).expand(*scores.shape[:-1], 1)
        return torch.cat([scores, column], dim=-1).softmax(-1)[..., :-1] @ v
    return scores.softmax(-1) @ v
