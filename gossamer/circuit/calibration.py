"""A scale and a shift of the two answers' logits that make the most of a circuit.

Ablation shrinks and biases the logits without changing what they tell apart. So fit, by LBFGS on the pairs of the cut,

    z_a = scale * logit_a + shift,  z_b = scale * logit_b - shift

for the answers a, b of each pair's first and second prompt. A shift common to both would cancel in the softmax, which
leaves one number. A weak pull towards (1, 0) keeps the fit finite where a circuit separates the pairs (our choice).
"""

import torch
import torch.nn.functional as F
from jaxtyping import Float
from torch import Tensor

from gossamer.artifact import Record

RIDGE = 1e-4


class Calibration(Record):
    """The fit, and the task loss with it."""

    scale: float
    """Factor of both logits."""
    shift: float
    """Nats added to the first answer's logit and taken from the second's."""
    task_loss: float
    """Nats a prompt on the cut's pairs, calibrated."""


def calibrate(answers: Float[Tensor, "prompt 2"]) -> Calibration:
    """Fit to (right, wrong) logits whose even rows are first prompts and odd rows second prompts."""
    sign = torch.ones(len(answers), dtype=torch.float64)
    sign[1::2] = -1
    # How far the first answer is ahead of the second: for second prompts, the right answer is the second one.
    ahead = sign * (answers[:, 0] - answers[:, 1]).detach().double().cpu()
    fit = torch.tensor([1.0, 0.0], dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.LBFGS([fit], max_iter=100, line_search_fn="strong_wolfe")

    def loss() -> Tensor:
        return F.softplus(-sign * (fit[0] * ahead + 2 * fit[1])).mean()

    def closure() -> Tensor:
        optimizer.zero_grad()
        objective = loss() + RIDGE * ((fit[0] - 1).square() + fit[1].square())
        objective.backward()
        return objective

    optimizer.step(closure)
    return Calibration(scale=fit[0].item(), shift=fit[1].item(), task_loss=loss().item())
