"""Small models all of whose parameters are drawn at random: no gain is 1 and no bias 0, so leaving one out shows."""

import zlib
from typing import Any

import torch
from torch import Tensor

from gossamer.model.transformer import ModelConfig, Transformer

SMALL: dict[str, Any] = {
    "vocab_size": 23,
    "context": 9,
    "n_layer": 2,
    "d_model": 12,
    "n_head": 3,
    "d_head": 4,
    "d_mlp": 20,
    "activation_l0": 0.5,
}


def small_config(**changes: Any) -> ModelConfig:
    """Two layers of three heads of four channels, with what a test wants otherwise."""
    return ModelConfig(**(SMALL | changes))


def random_model(config: ModelConfig, seed: int = 0, l0: float = 1.0) -> Transformer:
    """A model of which a fraction `l0` of each matrix but the bigram table is nonzero.

    A parameter's values depend on its name, its shape and the seed alone, so models of two shapes share what they can.
    """
    model = Transformer(config)
    with torch.no_grad():
        for name, tensor in (*model.named_parameters(), ("logit_bias", model.logit_bias)):
            if config.positions == "concat_sinusoidal" and name == "position.weight":
                continue
            generator = torch.Generator().manual_seed(zlib.crc32(f"{seed} {name}".encode()))
            is_gain = "norm" in name and name.endswith("weight")
            tensor.normal_(1.0 if is_gain else 0.0, 0.3, generator=generator)
            if tensor.ndim == 2 and name != "bigram" and l0 < 1:
                keep = torch.rand(tensor.shape, generator=generator) < l0
                tensor.masked_fill_(~keep, 0.0)
    return model


def random_tokens(config: ModelConfig, batch: int = 3, seq: int | None = None, seed: int = 0) -> Tensor:
    """Tokens [batch, seq], by default as many as the context holds."""
    generator = torch.Generator().manual_seed(seed)
    return torch.randint(config.vocab_size, (batch, seq or config.context), generator=generator)
