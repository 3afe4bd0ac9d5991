"""From what the unembedding reads to the cross-entropy of the next token, with the bigram table added to the logits.

On feature-major activations in one go, a few sequences at a time, so that their logits never leave the cache: product,
table, loss and, as no more is to come after a loss, all gradients at once. The logits of a whole batch, the largest
tensor of a training step by far, are never there; for the weight's gradient in half precision theirs are, in that.
"""

import numpy as np
import torch
import torch.nn.functional as F
from jaxtyping import Float, Int
from torch import Tensor

from gossamer.kernels.derivative import once_differentiable
from gossamer.kernels.fast import use_cpu_kernels
from gossamer.kernels.layout import by_width, empty_feature_major, is_feature_major, memory_of
from gossamer.kernels.linear import CompressedWeight, Products, fill_rows, linear, product_dtype, weight_gradient

AT_ONCE = 1 << 20
"""Logits that are there at a time: 4 MiB, or one sequence's where that is more."""
IGNORED = -100
"""The target of a position that doesn't count, as torch has it."""


def next_token_loss(
    x: Float[Tensor, "batch seq width"],
    weight: Float[Tensor, "vocab width"],
    bias: Float[Tensor, "vocab"],
    bigram: Float[Tensor, "vocab vocab"] | None,
    tokens: Int[Tensor, "batch seq"],
    targets: Int[Tensor, "batch seq"],
    compressed: "CompressedWeight | None" = None,
) -> Float[Tensor, ""]:
    """Mean cross-entropy of `targets` under x W^T + bias + the bigram row of each token, nats a token; NaN of no token.
    Positions whose target is `IGNORED` don't count. `compressed` is used if it is what `weight` holds now. Its
    gradients can be asked for once.

    On a CPU raises IndexError for other targets outside the vocabulary, and with a bigram table for such tokens. On a
    GPU an assertion of torch's fails there, later: a check would make the host wait."""
    fits = _fit_kernel(x, weight, bias, bigram, tokens, targets)
    if not fits or int(targets.min()) == IGNORED:  # the kernel's mean is over all positions
        return next_token_loss_reference(linear(x, weight, None, compressed), bias, bigram, tokens, targets)
    for indices in (targets,) if bigram is None else (tokens, targets):
        if not 0 <= int(indices.min()) <= int(indices.max()) < len(bias):
            raise IndexError(
                f"tokens and targets are from 0 to {len(bias) - 1}, not {int(indices.min())} to {int(indices.max())}"
            )
    if compressed is not None and not compressed.is_of(weight):
        compressed = None
    dtype, with_gradient = product_dtype(x), torch.is_grad_enabled()
    bias, bigram = bias.contiguous(), None if bigram is None else bigram.contiguous()
    return _FeatureMajorLoss.apply(x, weight, bias, bigram, compressed, dtype, tokens, targets, with_gradient)


def _fit_kernel(
    x: Tensor, weight: Tensor, bias: Tensor, bigram: Tensor | None, tokens: Tensor, targets: Tensor
) -> bool:
    tables, vocab = [] if bigram is None else [bigram], len(weight)
    return (
        is_feature_major(x)
        and use_cpu_kernels(x, weight, bias, *tables)
        and tokens.shape == targets.shape == x.shape[:2]
        and weight.shape == (vocab, x.shape[2])
        and bias.shape == (vocab,)
        and all(table.shape == (vocab, vocab) for table in tables)
    )


def next_token_loss_reference(
    logits: Float[Tensor, "batch seq vocab"],
    bias: Float[Tensor, "vocab"],
    bigram: Float[Tensor, "vocab vocab"] | None,
    tokens: Int[Tensor, "batch seq"],
    targets: Int[Tensor, "batch seq"],
) -> Float[Tensor, ""]:
    """The plain twin of `next_token_loss`, on logits without bias and table."""
    assert tokens.shape == targets.shape == logits.shape[:2], "expected a token and a target for each position"
    logits = logits + bias
    if bigram is not None:
        logits = logits + F.embedding(tokens, bigram)
    return F.cross_entropy(logits.float().flatten(0, 1), targets.flatten(), ignore_index=IGNORED)


class _FeatureMajorLoss(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, weight, bias, bigram, compressed, dtype, tokens, targets, with_gradient):
        from gossamer.kernels.cpu import next_token_loss as cpu

        wanted = [wants and with_gradient for wants in ctx.needs_input_grad[:4]]
        batch, seq, _ = x.shape
        products = Products.with_weight(weight, compressed, dtype)
        rows, _ = products.rows_of(x, wanted[1])
        gradients = _Gradients(x, rows, products, len(weight), tokens, wanted)
        table = np.empty((0, 0), np.float32) if bigram is None else memory_of(bigram)
        losses = torch.empty(batch, seq)
        n_sequences = max(1, AT_ONCE // (seq * len(weight)))
        for first in range(0, batch, n_sequences):
            part = slice(first, min(first + n_sequences, batch))
            logits = products.forward(x[part], None if rows is None else rows[:, _of_tokens(part, seq)], None)
            cpu.loss_and_gradient(
                by_width(logits),
                memory_of(bias),
                table,
                bigram is not None,
                tokens[part].numpy(),
                targets[part].numpy(),
                np.float32(1 / (batch * seq)),
                any(wanted),
                losses[part].numpy(),
                torch.get_num_threads(),
            )
            if any(wanted):
                gradients.add(part, logits)
        ctx.gradients = gradients.of_inputs()
        return losses.mean()

    @staticmethod
    @once_differentiable
    def backward(ctx, d_loss):
        gradients, ctx.gradients = ctx.gradients, None  # nothing else holds them: they become the parameters' `grad`
        if gradients is None:
            raise RuntimeError(
                "the gradients of this loss were asked for before and aren't kept; ask for all of them at once, or "
                "compute it within gossamer.kernels.fast.fast_paths(False)"
            )
        factor = float(d_loss)
        if factor != 1:
            for gradient in gradients:
                if gradient is not None:
                    gradient *= factor
        return *gradients, None, None, None, None, None


class _Gradients:
    """Gradients of what the loss is of, gathered from those of the logits, a few sequences after the other."""

    def __init__(
        self, x: Tensor, rows: Tensor | None, products: Products, vocab: int, tokens: Tensor, wanted: list[bool]
    ):
        """`rows` are those of `x`; `wanted`: whether the gradients of x, weight, bias and table are."""
        (batch, seq, width), (wants_x, wants_weight, wants_bias, wants_table) = x.shape, wanted
        self.x, self.rows, self.products, self.tokens = x, rows, products, tokens
        self.d_x = empty_feature_major(batch, seq, width) if wants_x else None
        self.d_bias = torch.zeros(vocab) if wants_bias else None
        self.d_table = torch.zeros(vocab, vocab) if wants_table else None
        # In half precision the weight's gradient is one product, over all tokens, at the end.
        at_the_end = wants_weight and rows is not None
        self.d_rows = torch.empty(vocab, batch * seq, dtype=products.dtype) if at_the_end else None
        self.d_weight = torch.zeros(vocab, width) if wants_weight and not at_the_end else None

    def add(self, part: slice, d_logits: Float[Tensor, "some seq vocab"]) -> None:
        """The gradient of the logits of some sequences."""
        from gossamer.kernels.cpu import next_token_loss as cpu

        _, seq, vocab = d_logits.shape
        if self.d_rows is None:
            d_rows, sums = self.products.rows_of(d_logits, False)
        else:
            d_rows = self.d_rows[:, _of_tokens(part, seq)]
            sums = fill_rows(self.d_rows.view(vocab, -1, seq), d_logits, part.start)
        if self.d_x is not None:
            self.d_x[part] = self.products.to_input(d_logits, d_rows)
        if self.d_weight is not None:
            self.d_weight += weight_gradient(d_logits, self.x[part])
        if self.d_bias is not None:
            self.d_bias += d_logits.sum((0, 1)) if sums is None else sums
        if self.d_table is not None:
            tokens, n_workers = self.tokens[part].numpy(), torch.get_num_threads()
            cpu.bigram_gradient(by_width(d_logits), tokens, self.d_table.numpy(), n_workers)

    def of_inputs(self) -> tuple[Tensor | None, ...]:
        """Of x, weight, bias and table, where they are wanted."""
        if self.d_rows is not None:
            assert self.rows is not None
            self.d_weight = (self.d_rows @ self.rows.T).float()
        return self.d_x, self.d_weight, self.d_bias, self.d_table


def _of_tokens(part: slice, seq: int) -> slice:
    """Where the tokens of some sequences are among those of all."""
    return slice(part.start * seq, part.stop * seq)
