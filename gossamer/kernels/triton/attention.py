"""Causal attention with a sink on a GPU, for narrow heads in half precision: forward and backward.

Torch's smallest flash kernel is for 32 channels and knows no sink. Here, with s = q k^T / sqrt(d_head) of what a query
sees:

1. Forward, a program for some queries of a head: the sink is the first term of the softmax, with value zero; then come
   the keys in blocks up to the diagonal, with a running maximum and a running sum. Besides the mixed values each row
   leaves its log-sum-exp, the sink in it. Powers are of 2, which is what the device has: log2(e) goes into the scale.
2. Backward, first a program for some queries: delta = <d out, out> of each row, which it also leaves behind; the
   weights p again from the log-sum-exp; d s = p (d out v^T - delta) and d q = d s k / sqrt(d_head). It sums up what its
   rows give the sink's logit, - exp(sink - lse) delta.
3. Then a program for some keys, over the queries from the diagonal on: d v = p^T d out, d k = d s^T q / sqrt(d_head).

Products take the inputs' dtype, for which p and d s are rounded, and sum in float32. Nothing is added up in an order
that could change, so equal inputs give equal bits. Inputs are read where they lie; the output lies in memory as [batch,
seq, head, d_head], the three gradients as [batch, seq, 3, head, d_head], so that nobody has to copy what a linear map
wants or gave. Not for float32, for wider heads or for prompts behind each other: see `gossamer.kernels.attention`,
where the naive twin is, `sink_attention_reference`.
"""

import math
import os
from typing import Any, NamedTuple

import torch
import triton
import triton.language as tl
from torch import Tensor

from gossamer.kernels.derivative import once_differentiable
from gossamer.kernels.layout import dense_channels
from gossamer.kernels.triton.launch import launch


class Tile(NamedTuple):
    """How a kernel cuts its work up."""

    queries: int
    keys: int
    warps: int
    """four and more multiply by wgmma on Hopper, fewer by mma"""
    stages: int
    """blocks that are under way from memory at once"""


# Of the first two the keys divide the queries, of the last the queries the keys; all are powers of two from 16 on.
FORWARD = Tile(queries=64, keys=64, warps=4, stages=2)
BACKWARD_QUERIES = Tile(queries=64, keys=64, warps=4, stages=2)
BACKWARD_KEYS = Tile(queries=64, keys=64, warps=4, stages=2)
LOG2_E = math.log2(math.e)
INTERPRETED = tl.constexpr(os.environ.get("TRITON_INTERPRET") == "1")
"""As triton decides when it makes a kernel; its interpreter multiplies float32 alone, which is exact for halves."""
YES, NO = tl.constexpr(True), tl.constexpr(False)


@triton.jit
def _product(a, b):
    if INTERPRETED:
        a, b = a.to(tl.float32), b.to(tl.float32)
    return tl.dot(a, b)


@triton.jit
def _add_product(total, a, b):
    if INTERPRETED:
        a, b = a.to(tl.float32), b.to(tl.float32)
    return tl.dot(a, b, total)


@triton.jit
def _place(n_head, n_blocks):
    """Which batch, head and block a program is for. Neighbouring heads, which lie beside each other, run together."""
    program = tl.program_id(0)
    block = program // n_head
    return (block // n_blocks).to(tl.int64), (program % n_head).to(tl.int64), block % n_blocks


@triton.jit
def _rows(x, start, stride, seq, ROWS: tl.constexpr, D: tl.constexpr, MAY_END: tl.constexpr):
    """The rows [ROWS, D] of a head from `start` on; if the sequence MAY_END before they do, zeros behind its end."""
    row = tl.arange(0, ROWS)
    place = x + tl.cast(start, tl.int64) * stride + row[:, None] * stride + tl.arange(0, D)[None, :]
    if MAY_END:
        return tl.load(place, mask=(start + row < seq)[:, None], other=0.0)
    return tl.load(place)


@triton.jit
def _write(x, value, start, stride, seq, ROWS: tl.constexpr, D: tl.constexpr):
    row = tl.arange(0, ROWS)
    place = x + tl.cast(start, tl.int64) * stride + row[:, None] * stride + tl.arange(0, D)[None, :]
    tl.store(place, value.to(x.dtype.element_ty), mask=(start + row < seq)[:, None])


@triton.jit
def _take_in(
    queries, k, v, start, k_seq, v_seq, row, seq, most, total, mixed, factor,
    KEYS: tl.constexpr, D: tl.constexpr, DIAGONAL: tl.constexpr,
):  # fmt: skip
    """The running maximum, sum and mixed values after one more block of keys."""
    keys = _rows(k, start, k_seq, seq, KEYS, D, DIAGONAL)
    values = _rows(v, start, v_seq, seq, KEYS, D, DIAGONAL)
    scores = _product(queries, tl.trans(keys))
    if DIAGONAL:
        scores = tl.where(row[:, None] >= (start + tl.arange(0, KEYS))[None, :], scores, float("-inf"))
    highest = tl.maximum(most, tl.max(scores, axis=1) * factor)
    weight = tl.exp2(tl.fma(scores, factor, -highest[:, None]))
    shrink = tl.exp2(most - highest)
    total = total * shrink + tl.sum(weight, axis=1)
    mixed = _add_product(mixed * shrink[:, None], weight.to(values.dtype), values)
    return highest, total, mixed


@triton.jit
def _attention_kernel(
    q, k, v, sink, out, lse,
    q_batch, q_head, q_seq, k_batch, k_head, k_seq, v_batch, v_head, v_seq, n_head, seq, n_blocks, factor, log2_e,
    HAS_SINK: tl.constexpr, D: tl.constexpr, QUERIES: tl.constexpr, KEYS: tl.constexpr,
):  # fmt: skip
    """Mixed values and base-2 log-sum-exps of QUERIES queries."""
    tl.static_assert(QUERIES % KEYS == 0)
    batch, head, block = _place(n_head, n_blocks)
    first = (n_blocks - 1 - block) * QUERIES  # those who see most come first
    row = first + tl.arange(0, QUERIES)
    k += batch * k_batch + head * k_head
    v += batch * v_batch + head * v_head
    queries = _rows(q + batch * q_batch + head * q_head, first, q_seq, seq, QUERIES, D, YES)
    if HAS_SINK:
        most = tl.full([QUERIES], 0.0, tl.float32) + tl.load(sink + head).to(tl.float32) * log2_e
        total = tl.full([QUERIES], 1.0, tl.float32)
    else:
        most = tl.full([QUERIES], float("-inf"), tl.float32)
        total = tl.zeros([QUERIES], tl.float32)
    mixed = tl.zeros([QUERIES, D], tl.float32)
    for start in range(0, first, KEYS):
        most, total, mixed = _take_in(
            queries, k, v, start, k_seq, v_seq, row, seq, most, total, mixed, factor, KEYS, D, NO
        )
    for step in tl.static_range(0, QUERIES, KEYS):  # pyright: ignore
        most, total, mixed = _take_in(
            queries, k, v, first + step, k_seq, v_seq, row, seq, most, total, mixed, factor, KEYS, D, YES
        )
    width = n_head * D
    _write(out + batch * seq * width + head * D, mixed / total[:, None], first, width, seq, QUERIES, D)
    tl.store(lse + (batch * n_head + head) * seq + row, most + tl.log2(total), mask=row < seq)


@triton.jit
def _add_to_dq(
    dq, queries, upstream, delta, sums, k, v, start, k_seq, v_seq, row, seq, factor,
    KEYS: tl.constexpr, D: tl.constexpr, DIAGONAL: tl.constexpr,
):  # fmt: skip
    keys = _rows(k, start, k_seq, seq, KEYS, D, DIAGONAL)
    values = _rows(v, start, v_seq, seq, KEYS, D, DIAGONAL)
    weight = tl.exp2(tl.fma(_product(queries, tl.trans(keys)), factor, -sums[:, None]))
    if DIAGONAL:
        weight = tl.where(row[:, None] >= (start + tl.arange(0, KEYS))[None, :], weight, 0.0)
    d_scores = weight * (_product(upstream, tl.trans(values)) - delta[:, None])
    return _add_product(dq, d_scores.to(keys.dtype), keys)


@triton.jit
def _attention_dq_kernel(
    q, k, v, sink, out, lse, d_out, d_qkv, deltas, d_sink_parts,
    q_batch, q_head, q_seq, k_batch, k_head, k_seq, v_batch, v_head, v_seq, d_batch, d_head, d_seq,
    n_head, seq, n_blocks, factor, log2_e, scale,
    HAS_SINK: tl.constexpr, D: tl.constexpr, QUERIES: tl.constexpr, KEYS: tl.constexpr,
):  # fmt: skip
    """Gradients of QUERIES queries, their deltas, and what they give the sink's logit: a number a program."""
    tl.static_assert(QUERIES % KEYS == 0)
    batch, head, block = _place(n_head, n_blocks)
    first = (n_blocks - 1 - block) * QUERIES
    row = first + tl.arange(0, QUERIES)
    width = n_head * D
    k += batch * k_batch + head * k_head
    v += batch * v_batch + head * v_head
    queries = _rows(q + batch * q_batch + head * q_head, first, q_seq, seq, QUERIES, D, YES)
    upstream = _rows(d_out + batch * d_batch + head * d_head, first, d_seq, seq, QUERIES, D, YES)
    mixed = _rows(out + batch * seq * width + head * D, first, width, seq, QUERIES, D, YES)
    delta = tl.sum(upstream.to(tl.float32) * mixed.to(tl.float32), axis=1)
    one_a_row = (batch * n_head + head) * seq + row
    tl.store(deltas + one_a_row, delta, mask=row < seq)
    sums = tl.load(lse + one_a_row, mask=row < seq, other=float("inf"))  # behind the end the sink has no share
    if HAS_SINK:
        logit = tl.load(sink + head).to(tl.float32) * log2_e
        tl.store(d_sink_parts + tl.program_id(0), tl.sum(-delta * tl.exp2(logit - sums), axis=0))  # pyright: ignore
    dq = tl.zeros([QUERIES, D], tl.float32)
    for start in range(0, first, KEYS):
        dq = _add_to_dq(dq, queries, upstream, delta, sums, k, v, start, k_seq, v_seq, row, seq, factor, KEYS, D, NO)
    for step in tl.static_range(0, QUERIES, KEYS):  # pyright: ignore
        dq = _add_to_dq(
            dq, queries, upstream, delta, sums, k, v, first + step, k_seq, v_seq, row, seq, factor, KEYS, D, YES
        )
    _write(d_qkv + batch * seq * 3 * width + head * D, dq * scale, first, 3 * width, seq, QUERIES, D)


@triton.jit
def _add_to_dk_dv(
    dk, dv, keys, values, q, d_out, lse, deltas, start, q_seq, d_seq, column, seq, factor,
    QUERIES: tl.constexpr, D: tl.constexpr, DIAGONAL: tl.constexpr,
):  # fmt: skip
    """Scores stand on their side here, [keys, queries], as both products want their gradients."""
    row = start + tl.arange(0, QUERIES)
    queries = _rows(q, start, q_seq, seq, QUERIES, D, YES)
    upstream = _rows(d_out, start, d_seq, seq, QUERIES, D, YES)
    sums = tl.load(lse + row, mask=row < seq, other=0.0)  # behind the end all is zero and adds nothing
    delta = tl.load(deltas + row, mask=row < seq, other=0.0)
    weight = tl.exp2(tl.fma(_product(keys, tl.trans(queries)), factor, -sums[None, :]))
    if DIAGONAL:
        weight = tl.where(row[None, :] >= column[:, None], weight, 0.0)
    dv = _add_product(dv, weight.to(values.dtype), upstream)
    d_scores = weight * (_product(values, tl.trans(upstream)) - delta[None, :])
    return _add_product(dk, d_scores.to(keys.dtype), queries), dv


@triton.jit
def _attention_dk_dv_kernel(
    q, k, v, lse, d_out, d_qkv, deltas,
    q_batch, q_head, q_seq, k_batch, k_head, k_seq, v_batch, v_head, v_seq, d_batch, d_head, d_seq,
    n_head, seq, n_blocks, factor, scale,
    D: tl.constexpr, QUERIES: tl.constexpr, KEYS: tl.constexpr,
):  # fmt: skip
    """Gradients of KEYS keys and values."""
    tl.static_assert(KEYS % QUERIES == 0)
    batch, head, block = _place(n_head, n_blocks)
    first = block * KEYS
    column = first + tl.arange(0, KEYS)
    q += batch * q_batch + head * q_head
    d_out += batch * d_batch + head * d_head
    lse += (batch * n_head + head) * seq
    deltas += (batch * n_head + head) * seq
    keys = _rows(k + batch * k_batch + head * k_head, first, k_seq, seq, KEYS, D, YES)
    values = _rows(v + batch * v_batch + head * v_head, first, v_seq, seq, KEYS, D, YES)
    dk = tl.zeros([KEYS, D], tl.float32)
    dv = tl.zeros([KEYS, D], tl.float32)
    for step in tl.static_range(0, KEYS, QUERIES):  # pyright: ignore
        dk, dv = _add_to_dk_dv(
            dk, dv, keys, values, q, d_out, lse, deltas, first + step, q_seq, d_seq, column, seq, factor,
            QUERIES, D, YES,
        )  # fmt: skip
    for start in range(first + KEYS, seq, QUERIES):
        dk, dv = _add_to_dk_dv(
            dk, dv, keys, values, q, d_out, lse, deltas, start, q_seq, d_seq, column, seq, factor,
            QUERIES, D, NO,
        )  # fmt: skip
    width = n_head * D
    d_qkv += batch * seq * 3 * width + head * D
    _write(d_qkv + width, dk * scale, first, 3 * width, seq, KEYS, D)
    _write(d_qkv + 2 * width, dv, first, 3 * width, seq, KEYS, D)


def _strides(*tensors: Tensor) -> list[int]:
    return [stride for x in tensors for stride in x.stride()[:3]]


def _how(tile: Tile, d_head: int) -> dict[str, int]:
    return {
        "D": d_head,
        "QUERIES": tile.queries,
        "KEYS": tile.keys,
        "num_warps": tile.warps,
        "num_stages": tile.stages,
    }


class _NarrowAttention(torch.autograd.Function):
    @staticmethod
    def forward(ctx: Any, q: Tensor, k: Tensor, v: Tensor, sink: Tensor | None) -> Tensor:
        q, k, v = (dense_channels(x) for x in (q, k, v))
        batch, head, seq, d_head = q.shape
        out = torch.empty(batch, seq, head, d_head, dtype=q.dtype, device=q.device)
        lse = torch.empty(batch, head, seq, dtype=torch.float32, device=q.device)
        n_blocks = triton.cdiv(seq, FORWARD.queries)
        launch(
            _attention_kernel, batch * head * n_blocks,
            q, k, v, q if sink is None else sink, out, lse,
            *_strides(q, k, v), head, seq, n_blocks, LOG2_E / math.sqrt(d_head), LOG2_E,
            HAS_SINK=sink is not None, **_how(FORWARD, d_head),
        )  # fmt: skip
        ctx.save_for_backward(q, k, v, sink, out, lse)
        return out.transpose(1, 2)

    @staticmethod
    @once_differentiable
    def backward(ctx: Any, *gradients: Tensor) -> tuple[Tensor | None, ...]:  # pyright: ignore
        d_out = dense_channels(gradients[0])
        q, k, v, sink, out, lse = ctx.saved_tensors
        batch, head, seq, d_head = q.shape
        scale = 1.0 / math.sqrt(d_head)
        d_qkv = torch.empty(batch, seq, 3, head, d_head, dtype=q.dtype, device=q.device)
        deltas = torch.empty_like(lse)
        n_blocks = triton.cdiv(seq, BACKWARD_QUERIES.queries)
        d_sink_parts = torch.empty(batch * n_blocks, head, dtype=torch.float32, device=q.device)
        strides = _strides(q, k, v, d_out)
        launch(
            _attention_dq_kernel, batch * head * n_blocks,
            q, k, v, q if sink is None else sink, out, lse, d_out, d_qkv, deltas, d_sink_parts,
            *strides, head, seq, n_blocks, LOG2_E * scale, LOG2_E, scale,
            HAS_SINK=sink is not None, **_how(BACKWARD_QUERIES, d_head),
        )  # fmt: skip
        n_blocks = triton.cdiv(seq, BACKWARD_KEYS.keys)
        launch(
            _attention_dk_dv_kernel, batch * head * n_blocks,
            q, k, v, lse, d_out, d_qkv, deltas,
            *strides, head, seq, n_blocks, LOG2_E * scale, scale,
            **_how(BACKWARD_KEYS, d_head),
        )  # fmt: skip
        d_sink = None if sink is None else d_sink_parts.sum(0).to(sink.dtype)
        return *(part.transpose(1, 2) for part in d_qkv.unbind(2)), d_sink


def narrow_attention(q: Tensor, k: Tensor, v: Tensor, sink: Tensor | None) -> Tensor:
    """Mixed values [batch, head, seq, d_head] of `q`, `k` and `v`, which have this shape too, any strides, and one
    dtype, bfloat16 or float16; d_head is a power of two from 16 on. `sink` [head] may be None. The scale is 1 /
    sqrt(d_head)."""
    assert q.shape == k.shape == v.shape, f"expected equal shapes, got {q.shape}, {k.shape} and {v.shape}"
    assert q.numel(), "expected at least one entry"
    sink = None if sink is None else sink.contiguous()
    return _NarrowAttention.apply(q, k, v, sink)  # pyright: ignore
