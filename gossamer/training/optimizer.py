"""AdamW as a run has it, and what it keeps of each parameter."""

import torch
from torch import Tensor

from gossamer.model.transformer import Transformer

MOMENTS = ("exp_avg", "exp_avg_sq")
"""The two averages, as torch names them."""


def adamw(
    model: Transformer, learning_rate: float, weight_decay: float, betas: tuple[float, float], eps: float
) -> torch.optim.AdamW:
    """AdamW with decay on matrices except the bigram table."""
    decayed, others = [], []
    for name, parameter in model.named_parameters():
        if parameter.requires_grad:
            (decayed if parameter.ndim == 2 and name != "bigram" else others).append(parameter)
    groups = [{"params": decayed, "weight_decay": weight_decay}, {"params": others, "weight_decay": 0.0}]
    return torch.optim.AdamW(groups, lr=learning_rate, betas=betas, eps=eps, fused=True)


def state_of(optimizer: torch.optim.AdamW, parameter: Tensor) -> dict[str, Tensor]:
    """A parameter's moments and count of steps, new ones before the first: as torch's fused AdamW keeps them, so that
    every path goes on from any other."""
    state = optimizer.state[parameter]
    if not state:
        state["step"] = torch.zeros((), device=parameter.device)
        state |= {moment: torch.zeros_like(parameter) for moment in MOMENTS}
    return state
