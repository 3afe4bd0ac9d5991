"""Causal attention with a sink on stock flash attention, corrected by the log-sum-exp; the arithmetic is torch's own.

On a GPU for the heads that `triton/attention.py` doesn't take: float32, and widths other than 16, 32 and 64.

Stock attention divides by exp(lse); a sink adds exp(sink) to that, with a value of zero:

1. out, lse = stock forward.
2. lse' = log(exp(lse) + exp(sink)), out' = out * exp(lse - lse').
3. The stock backward, given lse' and out', yields the gradients of q, k and v: it rebuilds the weights as
   exp(scores - lse') and their common term as <d out', out'>.
4. d sink = - sum over batch and queries of exp(sink - lse') <d out', out'>.

No mask, no [seq, seq] matrix, no further position. Naive twin: `sink_attention_reference`. Not for second derivatives.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import torch
from jaxtyping import Float
from torch import Tensor

from gossamer.kernels.derivative import once_differentiable
from gossamer.kernels.layout import dense_channels

aten = torch.ops.aten


@dataclass(frozen=True)
class Stock:
    """One of torch's own attentions that hands out its log-sum-exp."""

    forward: Callable[[Tensor, Tensor, Tensor, float], tuple[Tensor, Tensor, list[Any]]]
    """q, k, v, scale -> output, log-sum-exp (padded at the end or not), and what the backward wants besides"""
    backward: Callable[
        [Tensor, Tensor, Tensor, Tensor, Tensor, Tensor, list[Any], float], tuple[Tensor, Tensor, Tensor]
    ]
    """d out, q, k, v, output, log-sum-exp, what the forward left, scale -> d q, d k, d v"""


def _cpu_forward(q: Tensor, k: Tensor, v: Tensor, scale: float) -> tuple[Tensor, Tensor, list[Any]]:
    out, lse = aten._scaled_dot_product_flash_attention_for_cpu(q, k, v, 0.0, True, scale=scale)
    return out, lse, []


def _cpu_backward(
    dout: Tensor, q: Tensor, k: Tensor, v: Tensor, out: Tensor, lse: Tensor, rest: list[Any], scale: float
) -> tuple[Tensor, Tensor, Tensor]:
    assert not rest
    return aten._scaled_dot_product_flash_attention_for_cpu_backward(
        dout, q, k, v, out, lse, 0.0, True, attn_mask=None, scale=scale
    )


def _flash_forward(q: Tensor, k: Tensor, v: Tensor, scale: float) -> tuple[Tensor, Tensor, list[Any]]:
    out, lse, *rest = aten._scaled_dot_product_flash_attention(q, k, v, 0.0, True, False, scale=scale)
    return out, lse, rest[:6]  # both cumulated lengths, both longest lengths, the generator's two states


def _flash_backward(
    dout: Tensor, q: Tensor, k: Tensor, v: Tensor, out: Tensor, lse: Tensor, rest: list[Any], scale: float
) -> tuple[Tensor, Tensor, Tensor]:
    lengths, states = rest[:4], rest[4:]
    return aten._scaled_dot_product_flash_attention_backward(
        dout, q, k, v, out, lse, *lengths, 0.0, True, *states, scale=scale
    )


def _efficient_forward(q: Tensor, k: Tensor, v: Tensor, scale: float) -> tuple[Tensor, Tensor, list[Any]]:
    out, lse, *states = aten._scaled_dot_product_efficient_attention(q, k, v, None, True, 0.0, True, scale=scale)
    return out, lse, states


def _efficient_backward(
    dout: Tensor, q: Tensor, k: Tensor, v: Tensor, out: Tensor, lse: Tensor, rest: list[Any], scale: float
) -> tuple[Tensor, Tensor, Tensor]:
    wanted = [True, True, True, False]
    return aten._scaled_dot_product_efficient_attention_backward(
        dout, q, k, v, None, out, lse, *rest, 0.0, wanted, True, scale=scale
    )[:3]


CPU = Stock(_cpu_forward, _cpu_backward)
FLASH = Stock(_flash_forward, _flash_backward)
EFFICIENT = Stock(_efficient_forward, _efficient_backward)
STOCK = {
    ("cpu", torch.float32): CPU,
    ("cpu", torch.float64): CPU,
    ("cpu", torch.bfloat16): CPU,
    ("cuda", torch.float32): EFFICIENT,
    ("cuda", torch.bfloat16): FLASH,
    ("cuda", torch.float16): FLASH,
}
CHANNELS_OF = {"cpu": 1, "cuda": 8}
"""On CUDA both attentions want d_head in multiples of this (16 bytes of the narrowest number)."""
WIDEST_OF_FLASH = {(8, 0): 256, (9, 0): 256, (10, 0): 256}
"""Widest head that CUDA's flash attention trains, by the GPU's compute capability (A100, H100, B200); `WIDE` on others
from 8.0 on, and none before. torch's own choice of an attention knows this, and is not asked here."""
WIDE = 192


def stock_for(q: Tensor) -> Stock | None:
    """The stock attention that serves q's device, dtype and d_head; None: none does, use `sink_attention`."""
    stock = STOCK.get((q.device.type, q.dtype))
    if q.numel() == 0 or q.shape[-1] % CHANNELS_OF.get(q.device.type, 1):
        return None
    return None if stock is FLASH and q.shape[-1] > _widest_of_flash(q.device) else stock


def _widest_of_flash(device: torch.device) -> int:
    capability = torch.cuda.get_device_capability(device)
    return 0 if capability < (8, 0) else WIDEST_OF_FLASH.get(capability, WIDE)


class _SinkFlash(torch.autograd.Function):
    @staticmethod
    def forward(ctx: Any, q: Tensor, k: Tensor, v: Tensor, sink: Tensor, stock: Stock) -> Tensor:
        ctx.stock, ctx.scale = stock, 1.0 / math.sqrt(q.shape[-1])
        q, k, v = (dense_channels(x) for x in (q, k, v))
        out, lse, ctx.rest = stock.forward(q, k, v, ctx.scale)
        # A log-sum-exp padded with infinities stays so: logaddexp(inf, sink) = inf. Each copy keeps the strides that
        # the stock backward expects.
        with_sink = torch.logaddexp(lse, sink.to(lse.dtype).view(1, -1, 1))
        seq = q.shape[2]
        out.mul_((lse - with_sink)[:, :, :seq].exp_().unsqueeze(-1))
        ctx.save_for_backward(q, k, v, sink, out, with_sink)
        return out

    @staticmethod
    @once_differentiable
    def backward(ctx: Any, *gradients: Tensor) -> tuple[Tensor | None, ...]:  # pyright: ignore
        (dout,) = gradients
        q, k, v, sink, out, lse = ctx.saved_tensors
        dout = dense_channels(dout)
        dq, dk, dv = ctx.stock.backward(dout, q, k, v, out, lse, ctx.rest, ctx.scale)
        dsink = None
        if ctx.needs_input_grad[3]:
            share = (sink.to(lse.dtype).view(1, -1, 1) - lse[:, :, : q.shape[2]]).exp_()
            along = (dout * out).sum(-1, dtype=lse.dtype)
            dsink = -(share * along).sum((0, 2)).to(sink.dtype)
        return dq, dk, dv, dsink, None


def sink_flash_attention(
    q: Float[Tensor, "batch head seq d_head"],
    k: Float[Tensor, "batch head seq d_head"],
    v: Float[Tensor, "batch head seq d_head"],
    sink: Float[Tensor, "head"],
    stock: Stock | None = None,
) -> Float[Tensor, "batch head seq d_head"]:
    """Mixed values; the scale is 1 / sqrt(d_head). `stock` None takes the one of `stock_for(q)`, which must exist."""
    stock = stock or stock_for(q)
    assert stock is not None, f"no stock attention for {q.dtype} on {q.device.type} with d_head {q.shape[-1]}"
    return _SinkFlash.apply(q, k, v, sink, stock)  # pyright: ignore
