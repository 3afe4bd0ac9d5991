"""Cross-entropy of the next token, with the bigram table added to the logits.

`next_token_loss` takes the logits before the bigram table, so that on feature-major logits one kernel adds it, finds
the loss and writes the gradient over the logits, without the three copies of them that the parts would make.
"""

import numpy as np
import torch
import torch.nn.functional as F
from jaxtyping import Float, Int
from torch import Tensor
from torch.autograd.function import once_differentiable

from gossamer.kernels.fast import use_cpu_kernels
from gossamer.kernels.layout import by_width, is_feature_major, memory_of


def next_token_loss(
    logits: Float[Tensor, "batch seq vocab"],
    bias: Float[Tensor, "vocab"],
    bigram: Float[Tensor, "vocab vocab"] | None,
    tokens: Int[Tensor, "batch seq"],
    targets: Int[Tensor, "batch seq"],
) -> Float[Tensor, ""]:
    """Mean cross-entropy of `targets` under logits + bias + the bigram row of each token, nats a token. `logits` are
    used up: nothing else may read them afterwards."""
    if is_feature_major(logits) and use_cpu_kernels(logits):
        for indices in (tokens, targets):
            if indices.numel() and not 0 <= int(indices.min()) <= int(indices.max()) < len(bias):
                raise IndexError(
                    f"tokens and targets are from 0 to {len(bias) - 1}, not {int(indices.min())} to "
                    f"{int(indices.max())}"
                )
        return _FeatureMajorLoss.apply(logits, bias, bigram, tokens, targets)
    return next_token_loss_reference(logits, bias, bigram, tokens, targets)


def next_token_loss_reference(
    logits: Float[Tensor, "batch seq vocab"],
    bias: Float[Tensor, "vocab"],
    bigram: Float[Tensor, "vocab vocab"] | None,
    tokens: Int[Tensor, "batch seq"],
    targets: Int[Tensor, "batch seq"],
) -> Float[Tensor, ""]:
    """The plain twin of `next_token_loss`."""
    logits = logits + bias
    if bigram is not None:
        logits = logits + F.embedding(tokens, bigram)
    return F.cross_entropy(logits.float().flatten(0, 1), targets.flatten())


class _FeatureMajorLoss(torch.autograd.Function):
    @staticmethod
    def forward(ctx, logits, bias, bigram, tokens, targets):
        from gossamer.kernels.cpu import next_token_loss as cpu

        losses = torch.empty(tokens.shape)
        table = np.empty((0, 0), np.float32) if bigram is None else memory_of(bigram)
        cpu.loss_and_gradient(
            by_width(logits),
            memory_of(bias),
            table,
            bigram is not None,
            tokens.numpy(),
            targets.numpy(),
            np.float32(1 / tokens.numel()),
            losses.numpy(),
            torch.get_num_threads(),
        )
        ctx.save_for_backward(logits, tokens)
        ctx.n_tokens = 0 if bigram is None else len(bigram)
        return losses.mean()

    @staticmethod
    @once_differentiable
    def backward(ctx, d_loss):
        from gossamer.kernels.cpu import next_token_loss as cpu

        d_logits, tokens = ctx.saved_tensors
        factor = float(d_loss)
        d_bigram = d_bias = None
        if ctx.needs_input_grad[1]:
            d_bias = d_logits.sum((0, 1)) * factor
        if ctx.needs_input_grad[2]:
            d_bigram = torch.zeros(ctx.n_tokens, ctx.n_tokens)
            gradient, n_workers = np.float32(factor), torch.get_num_threads()
            cpu.bigram_gradient(by_width(d_logits), tokens.numpy(), gradient, d_bigram.numpy(), n_workers)
        return d_logits if factor == 1 else d_logits * factor, d_bias, d_bigram, None, None
