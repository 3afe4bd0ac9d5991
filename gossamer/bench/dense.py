"""What a sparse step is compared with: a plain dense GPT of the same shape, as fast as stock PyTorch makes it.

Pre-norm, causal attention without a sink, no AbsTopK, no bigram table, no top-k of weights. Three ways to multiply, of
which the benchmark takes the fastest as "best dense": float32; bfloat16 by autocast; bfloat16 products only, with all
else (attention included) in float32, which on CPUs is usually the fastest.
"""

from typing import Literal

import torch
import torch.nn.functional as F
from jaxtyping import Float, Int
from torch import Tensor, nn

from gossamer.model.transformer import ModelConfig

Products = Literal["float32", "autocast", "bfloat16"]


class _HalfLinear(torch.autograd.Function):
    """x W^T + b with all three products in bfloat16 and float32 in and out."""

    @staticmethod
    def forward(ctx, x, weight, bias):
        x, weight = x.bfloat16(), weight.bfloat16()
        ctx.save_for_backward(x, weight)
        ctx.has_bias = bias is not None
        return F.linear(x, weight, None if bias is None else bias.bfloat16()).float()

    @staticmethod
    def backward(ctx, d_out):
        x, weight = ctx.saved_tensors
        d_rows = d_out.bfloat16().flatten(0, -2)
        d_bias = d_out.flatten(0, -2).sum(0) if ctx.has_bias else None
        d_x = (d_rows @ weight).view(x.shape).float()
        return d_x, (d_rows.T @ x.flatten(0, -2)).float(), d_bias


class _Linear(nn.Linear):
    half: bool = False

    def forward(self, x: Tensor) -> Tensor:
        if self.half:
            return _HalfLinear.apply(x, self.weight, self.bias)
        return super().forward(x)


class DenseGPT(nn.Module):
    """The plain model; `loss` is its only output."""

    def __init__(self, config: ModelConfig, products: Products):
        super().__init__()
        self.config, self.products = config, products
        d, channels, n_neurons = config.d_model, config.n_head * config.d_head, config.n_neurons
        self.embed = nn.Embedding(config.vocab_size, d)
        self.blocks = nn.ModuleList(
            nn.ModuleList(
                [
                    nn.RMSNorm(d),
                    _Linear(d, 3 * channels),
                    _Linear(channels, d),
                    nn.RMSNorm(d),
                    _Linear(d, n_neurons),
                    _Linear(n_neurons, d),
                ]
            )
            for _ in range(config.n_layer)
        )
        self.norm = nn.RMSNorm(d)
        self.unembed = _Linear(d, config.vocab_size, bias=False)
        for module in self.modules():
            if isinstance(module, _Linear):
                module.half = products == "bfloat16"

    def loss(self, tokens: Int[Tensor, "batch seq"], targets: Int[Tensor, "batch seq"]) -> Float[Tensor, ""]:
        """Mean cross-entropy, nats a token."""
        with torch.autocast(tokens.device.type, dtype=torch.bfloat16, enabled=self.products == "autocast"):
            x = self.embed(tokens)
            for norm1, qkv, out, norm2, up, down in self.blocks:  # pyright: ignore[reportGeneralTypeIssues]
                heads = qkv(norm1(x)).unflatten(-1, (3, self.config.n_head, self.config.d_head))
                q, k, v = heads.permute(2, 0, 3, 1, 4).unbind()
                mixed = F.scaled_dot_product_attention(q, k, v, is_causal=True)
                x = x + out(mixed.transpose(1, 2).flatten(-2))
                x = x + down(F.gelu(up(norm2(x))))
            logits = self.unembed(self.norm(x))
        return F.cross_entropy(logits.float().flatten(0, 1), targets.flatten())
