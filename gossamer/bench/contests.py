"""What `gossamer bench kernels` times: `KERNELS` has, by a kernel's name, the contests in which it meets the others."""

import warnings
from collections.abc import Callable, Iterator, Sequence

import torch
import torch.nn.functional as F
from torch import Tensor

from gossamer.bench.contest import (
    Contest,
    Contestant,
    Draws,
    Kind,
    Run,
    Work,
    as_ours,
    both_ways,
    leaf,
)
from gossamer.bench.naive import topk_abs_topk, topk_sparsify_
from gossamer.errors import unknown
from gossamer.kernels.abs_topk import abs_topk, abs_topk_reference
from gossamer.kernels.attention import sink_attention, sink_attention_reference
from gossamer.kernels.fast import fast_paths, multiplies_bfloat16
from gossamer.kernels.linear import linear
from gossamer.kernels.next_token_loss import next_token_loss, next_token_loss_reference
from gossamer.kernels.norm import rms_scale, scaled_abs_topk
from gossamer.kernels.sink_flash import sink_flash_attention, stock_for
from gossamer.kernels.weight_topk import largest_weights
from gossamer.model.layers import Linear
from gossamer.training import train
from gossamer.training.cost import FLOAT
from gossamer.training.train import ALONE, TrainConfig
from gossamer.training.update import update_
from gossamer.training.weight_sparsity import sparsify_

ONE_IN = (4, 8, 16, 64, 256)
"""One weight of so many is nonzero in the contests of linear maps."""
LEARNING_RATE = 1e-3
"""Of the contest of updates: low, as the same gradient comes round after round."""


def contests(config: TrainConfig, names: Sequence[str] = ()) -> Iterator[Contest]:
    """The contests of some kernels, or all, at a shape; each is made when it is asked for, from the configuration's
    seed. Raises GossamerError, before the first, for a kernel that isn't there."""
    for name in names:
        if name not in KERNELS:
            raise unknown("kernel", name, KERNELS)
    return (contest for name in names or KERNELS for contest in KERNELS[name](config, Draws(config)))


def _size(config: TrainConfig, *widths: int) -> str:
    tokens = config.batch_size * config.model.context
    return f"{tokens:,} tokens x " + " to ".join(f"{width:,}" for width in widths)


def _abs_topk(config: TrainConfig, draw: Draws) -> Iterator[Contest]:
    for width in dict.fromkeys((config.model.d_model, config.model.n_neurons)):
        x, upstream, k = draw.activations(width), draw.activations(width), _n_kept(config, width)
        turned = as_ours(config, x)

        def race(f: Callable[[Tensor, int], Tensor], x: Tensor, upstream: Tensor, k: int = k) -> Run:
            return both_ways(lambda x: f(x, k), [leaf(x)], upstream)

        yield Contest(
            "abs-topk",
            f"AbsTopK, {_size(config, width)}",
            (
                Contestant("ours", "ours", race(abs_topk, turned, as_ours(config, upstream))),
                Contestant("torch.topk, gather, scatter", "torch", race(topk_abs_topk, x, upstream)),
                Contestant("naive twin: sort", "naive", race(abs_topk_reference, x, upstream)),
            ),
            Work("bytes", 5 * FLOAT * x.numel()),  # x in, y out; d y and y in, d x out
        )


def _n_kept(config: TrainConfig, width: int) -> int:
    return max(1, int(config.model.activation_l0 * width))


def _norm_abs_topk(config: TrainConfig, draw: Draws) -> Iterator[Contest]:
    width = config.model.d_model
    x, upstream, gain = draw.activations(width), draw.activations(width), leaf(1 + 0.1 * draw.normal(width))
    k, eps = _n_kept(config, width), torch.finfo(torch.float32).eps

    def ours(x: Tensor, gain: Tensor) -> Tensor:
        return scaled_abs_topk(x, rms_scale(x, eps), gain, k)

    def of_torch(x: Tensor, gain: Tensor) -> Tensor:
        return topk_abs_topk(F.rms_norm(x, (width,), gain, eps), k)

    def naive(x: Tensor, gain: Tensor) -> Tensor:
        return abs_topk_reference(x * torch.rsqrt(x.square().mean(-1, keepdim=True) + eps) * gain, k)

    turned, d_turned = leaf(as_ours(config, x)), as_ours(config, upstream)
    yield Contest(
        "norm-abs-topk",
        f"RMSNorm, AbsTopK, {_size(config, width)}",
        (
            Contestant("ours", "ours", both_ways(ours, [turned, gain], d_turned)),
            Contestant("torch's norm, topk, scatter", "torch", both_ways(of_torch, [leaf(x), gain], upstream)),
            Contestant("naive twin: sort", "naive", both_ways(naive, [leaf(x), gain], upstream)),
        ),
        Work("bytes", 5 * FLOAT * x.numel()),  # x in, y out; d y and x in, d x out
    )


def _attention(config: TrainConfig, draw: Draws) -> Iterator[Contest]:
    shape = config.model
    channels = shape.n_head * shape.d_head
    qkv, upstream, sink = draw.activations(3 * channels), draw.activations(channels), leaf(draw.normal(shape.n_head))

    def heads(x: Tensor) -> Tensor:
        return x.unflatten(-1, (shape.n_head, shape.d_head)).transpose(1, 2)

    def parts(x: Tensor) -> list[Tensor]:
        return [leaf(heads(part)) for part in x.chunk(3, dim=-1)]

    def no_sink(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
        return F.scaled_dot_product_attention(q, k, v, is_causal=True)

    ours = both_ways(sink_attention, [*parts(as_ours(config, qkv)), sink], heads(as_ours(config, upstream)))
    plain, d_plain = parts(qkv), heads(upstream)
    further = both_ways(sink_attention, [*plain, sink], d_plain)
    contestants = [
        Contestant("ours", "ours", ours),
        Contestant("torch's, a further position", "torch", _without_fast_paths(further)),
        Contestant("torch's, without a sink", "torch", both_ways(no_sink, plain, d_plain)),
        Contestant("naive twin: all scores", "naive", both_ways(sink_attention_reference, [*plain, sink], d_plain)),
    ]
    if stock_for(plain[0]) is not None:
        corrected = both_ways(lambda *inputs: sink_flash_attention(*inputs), [*plain, sink], d_plain)
        contestants.insert(1, Contestant("torch's, corrected after", "torch", corrected))
    half, left_out = "torch's, without a sink, bfloat16", ()
    if multiplies_bfloat16(torch.device(config.device)):
        in_half = both_ways(no_sink, parts(qkv.bfloat16()), d_plain.bfloat16())
        contestants.insert(-1, Contestant(half, "torch", in_half))
    else:
        left_out = (half,)
    pairs = config.batch_size * shape.context * (shape.context + 1) // 2
    yield Contest(
        "attention",
        f"Attention with a sink, {config.batch_size} x {shape.n_head} heads x {shape.context} x {shape.d_head}",
        tuple(contestants),
        # Two products forward and five backward. q, k, v in, out out; these and d out in, d q, d k, d v out.
        Work("flops", 12 * FLOAT * upstream.numel(), 14 * pairs * channels, "attention_flops"),
        left_out,
    )


def _without_fast_paths(run: Run) -> Run:
    def plain() -> Sequence[Tensor]:
        with fast_paths(False):
            return run()

    return plain


def _linear(config: TrainConfig, draw: Draws) -> Iterator[Contest]:
    columns, rows = config.model.d_model, config.model.n_neurons
    x, upstream = draw.activations(columns), draw.activations(rows)
    dense, bias = 0.02 * draw.normal(rows, columns), draw.normal(rows)
    n_tokens = x.numel() // columns
    half = "torch's dense, bfloat16"
    for one_in in ONE_IN:
        n_nonzero = max(1, dense.numel() // one_in)
        weight = dense * largest_weights(dense, n_nonzero)
        layer = Linear(columns, rows, device=config.device).requires_grad_(False)
        layer.weight.copy_(weight)
        assert layer.bias is not None
        layer.bias.copy_(bias)
        layer.compress_(torch.float32)
        name = "ours" if layer.compressed is not None else "ours (dense: not worth compressing)"
        plain = both_ways(lambda x, weight=weight: F.linear(x, weight, bias), [leaf(x)], upstream)
        contestants = [
            Contestant(name, "ours", both_ways(layer, [leaf(as_ours(config, x))], as_ours(config, upstream))),
            Contestant("torch's sparse rows (CSR)", "torch", _csr(weight, bias, x, upstream)),
            Contestant("naive twin: dense, float32", "naive", plain),
        ]
        if multiplies_bfloat16(torch.device(config.device)):
            w, b = weight.bfloat16(), bias.bfloat16()
            run = both_ways(lambda x, w=w, b=b: F.linear(x, w, b), [leaf(x.bfloat16())], upstream.bfloat16())
            contestants.insert(1, Contestant(half, "torch", run))
        yield Contest(
            "linear",
            f"Linear map and d x, {_size(config, columns, rows)}, density 1/{one_in}",
            tuple(contestants),
            Work(
                "flops",
                2 * FLOAT * n_tokens * (columns + rows),
                flops=4 * n_tokens * n_nonzero,
                dense_flops=4 * n_tokens * weight.numel(),
            ),
            () if multiplies_bfloat16(torch.device(config.device)) else (half,),
        )


def _csr(weight: Tensor, bias: Tensor, x: Tensor, upstream: Tensor) -> Run:
    """torch's own compressed matrices, whose tokens are columns."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # that they are in beta
        matrix, transpose = weight.to_sparse_csr(), weight.T.contiguous().to_sparse_csr()
    by_token = x.flatten(0, 1).T.contiguous(), upstream.flatten(0, 1).T.contiguous()

    def run() -> list[Tensor]:
        out, d_x = torch.addmm(bias[:, None], matrix, by_token[0]), transpose @ by_token[1]
        return [y.T.unflatten(0, x.shape[:2]) for y in (out, d_x)]

    return run


def _weight_gradient(config: TrainConfig, draw: Draws) -> Iterator[Contest]:
    columns, rows = config.model.d_model, config.model.n_neurons
    x, upstream = draw.activations(columns), draw.activations(rows)
    weight = leaf(0.02 * draw.normal(rows, columns))
    turned, d_turned = as_ours(config, x), as_ours(config, upstream)
    contestants, left_out = [], []
    for dtype in (torch.bfloat16, torch.float32):
        name = str(dtype).removeprefix("torch.")
        if dtype == torch.bfloat16 and not multiplies_bfloat16(torch.device(config.device)):
            left_out += [f"ours, {name}", f"torch's, {name}"]
            continue
        with torch.autocast(x.device.type, dtype=torch.bfloat16, enabled=dtype == torch.bfloat16):
            out, out_of_torch = linear(turned, weight, None), F.linear(x, weight)
        contestants += [
            Contestant(f"ours, {name}", "ours", _to_weight(out, weight, d_turned)),
            Contestant(f"torch's, {name}", "torch", _to_weight(out_of_torch, weight, upstream)),
        ]
    n_tokens = x.numel() // columns
    yield Contest(
        "weight-gradient",
        f"Weight gradient, {_size(config, columns, rows)}",
        tuple(contestants),
        Work(
            "flops",
            FLOAT * (n_tokens * (columns + rows) + weight.numel()),
            2 * n_tokens * weight.numel(),
            "matmul_flops",
        ),
        tuple(left_out),
    )


def _to_weight(out: Tensor, weight: Tensor, upstream: Tensor) -> Run:
    """Backward to the weight alone, time after time."""
    upstream = upstream.to(out.dtype)
    return lambda: torch.autograd.grad(out, weight, upstream, retain_graph=True)


def _loss(config: TrainConfig, draw: Draws) -> Iterator[Contest]:
    vocab, width = config.model.vocab_size, config.model.d_model
    x, bias, table = draw.activations(width), draw.normal(vocab), leaf(draw.normal(vocab, vocab))
    tokens, targets, dense = draw.tokens(), draw.tokens(), draw.normal(vocab, width)
    layer = Linear(width, vocab, bias=False, device=config.device)
    with torch.no_grad():
        layer.weight.copy_(dense * largest_weights(dense, max(1, int(config.sparsity.l0 * dense.numel()))))
    layer.compress_(torch.float32)

    def race(name: str, kind: Kind, loss_of: Callable[[Tensor], Tensor], x: Tensor, *further: Tensor) -> Contestant:
        wanted = [leaf(x), layer.weight, *further]

        def run() -> list[Tensor]:
            loss = loss_of(wanted[0])
            return [loss.detach(), *torch.autograd.grad(loss, wanted)]

        return Contestant(name, kind, run)

    def ours(x: Tensor) -> Tensor:
        return next_token_loss(x, layer.weight, bias, table, tokens, targets, layer.compressed)

    def plain(x: Tensor, table: Tensor | None) -> Tensor:
        return next_token_loss_reference(F.linear(x, layer.weight), bias, table, tokens, targets)

    yield Contest(
        "loss",
        f"Unembedding and loss with a bigram table, {_size(config, width, vocab)}",
        (
            race("ours", "ours", ours, as_ours(config, x), table),
            race("torch's, without the table", "torch", lambda x: plain(x, None), x),
            race("naive twin: part by part", "naive", lambda x: plain(x, table), x, table),
        ),
        # Logits and their rows in; their gradient out, and in and out for the table's: by part of the batch, logits can
        # stay in cache. The weight's gradient.
        Work("bytes", 5 * FLOAT * tokens.numel() * vocab, 2 * tokens.numel() * dense.numel(), "matmul_flops"),
    )


def _update(config: TrainConfig, _draw: Draws) -> Iterator[Contest]:
    ours, plain, naive = (_Update(config) for _ in range(3))
    n = sum(p.numel() for p in ours.run.model.parameters())
    yield Contest(
        "update",
        f"AdamW and top-k, {n:,} weights, density {config.sparsity.l0:.4g}",
        (
            Contestant("ours", "ours", ours.step),
            Contestant("torch's fused, plain top-k", "torch", _without_fast_paths(plain.step)),
            Contestant("naive: fused, torch.topk", "naive", naive.naive_step),
        ),
        Work("bytes", 7 * FLOAT * n),
    )


class _Update:
    """A model at its target density that gets the same gradient again and again."""

    def __init__(self, config: TrainConfig):
        self.run = train.Run(config.model_copy(update={"learning_rate": LEARNING_RATE}))
        draw = Draws(config)
        for parameter in self.run.model.parameters():
            parameter.grad = draw.normal(*parameter.shape)
        self.l0s = [weight.l0 for weight in self.run.weights]
        self.divisor = torch.ones((), device=config.device)
        sparsify_(self.run.weights, self.l0s)

    def _weights(self) -> list[Tensor]:
        return [weight.parameter.detach() for weight in self.run.weights]

    def step(self) -> list[Tensor]:
        update_(self.run.optimizer, self.run.weights, self.l0s, self.divisor, self.run.thresholds, ALONE)
        return self._weights()

    @torch.no_grad()
    def naive_step(self) -> list[Tensor]:
        for parameter in self.run.model.parameters():
            assert parameter.grad is not None
            parameter.grad.div_(self.divisor)
        self.run.optimizer.step()
        topk_sparsify_(self.run.weights, self.l0s)
        return self._weights()


KERNELS: dict[str, Callable[[TrainConfig, Draws], Iterator[Contest]]] = {
    "abs-topk": _abs_topk,
    "norm-abs-topk": _norm_abs_topk,
    "attention": _attention,
    "linear": _linear,
    "weight-gradient": _weight_gradient,
    "loss": _loss,
    "update": _update,
}
