"""One update of the masks after the other: the inner loop of pruning, with no pairs, cuts or stopping rules in it.

1. Task loss of the model under the masks, on a batch of pairs, logits at one position a prompt.
2. + k_coef * number of kept nodes; gradients for tau alone, their norm clipped.
3. AdamW with a rate that the caller gives; tau held within [-1, 1].

`step_together` does this for several masks on one model in one pass, their prompts one below the other. No prompt sees
another's, so each gets the gradient that it gets alone, but for rounding.

Source: Gao et al. 2025, the appendix on pruning.
"""

from collections.abc import Sequence

import torch
from jaxtyping import Float
from torch import Tensor

from gossamer.circuit.masks import Masks, StackedMasks
from gossamer.circuit.measure import logits_of
from gossamer.errors import GossamerError
from gossamer.model.transformer import Transformer
from gossamer.tasks.loss import PairBatch, stacked, task_loss


class MaskTraining:
    """Masks on a frozen model, and their optimiser."""

    def __init__(
        self,
        model: Transformer,
        masks: Masks,
        *,
        k_coef: float,
        gradient_clip: float,
        betas: tuple[float, float] = (0.9, 0.95),
        weight_decay: float = 1e-3,
    ):
        assert not any(parameter.requires_grad for parameter in model.parameters()), "the model's weights are frozen"
        self.model = model
        self.masks = masks.to(model.embed.weight.device)
        self.k_coef, self.gradient_clip = k_coef, gradient_clip
        self.optimizer = torch.optim.AdamW(self.masks.parameters(), betas=betas, weight_decay=weight_decay)
        self.n_steps = 0

    def answer(self, batch: PairBatch) -> Float[Tensor, "prompt vocab"]:
        """The masked model's logits at each prompt's last position."""
        return logits_of(self.model, batch, self.masks)

    def step(self, batch: PairBatch, learning_rate: float) -> float:
        """One update. The task loss before it, nats a prompt. Raises GossamerError if a gradient is not finite."""
        loss = task_loss(self.answer(batch), batch)
        self.objective(loss).backward()
        self.update(learning_rate)
        return loss.item()

    def objective(self, loss: Float[Tensor, ""]) -> Float[Tensor, ""]:
        """What the masks are trained against."""
        return loss + self.k_coef * self.masks.n_kept()

    def update(self, learning_rate: float) -> None:
        """Move the masks by the gradients that they have, and drop these. Raises GossamerError if one is not finite."""
        self.n_steps += 1
        for group in self.optimizer.param_groups:
            group["lr"] = learning_rate
        norm = torch.nn.utils.clip_grad_norm_(self.masks.parameters(), self.gradient_clip)
        if not norm.isfinite():
            self.optimizer.zero_grad()
            raise GossamerError(
                f"step {self.n_steps}: the masks' gradient is not finite: the model overflows on this task"
            )
        self.optimizer.step()
        self.optimizer.zero_grad()
        self.masks.clamp_()


def step_together(
    trainings: Sequence[MaskTraining], batches: Sequence[PairBatch], learning_rates: Sequence[float]
) -> list[float | GossamerError]:
    """One update of each of several masks on one model, on batches of equally many prompts.

    The task loss of each before it, nats a prompt, or why it could not be done."""
    if len(trainings) == 1:  # as a tap that kernels know
        try:
            return [trainings[0].step(batches[0], learning_rates[0])]
        except GossamerError as error:
            return [error]
    batch = stacked(batches)
    tap = StackedMasks([training.masks for training in trainings])
    logits = trainings[0].model(batch.tokens, tap=tap, at=batch.last).chunk(len(batches))
    losses = torch.stack([task_loss(*each) for each in zip(logits, batches, strict=True)])
    torch.stack([one.objective(loss) for one, loss in zip(trainings, losses, strict=True)]).sum().backward()
    outcomes: list[float | GossamerError] = [*losses.tolist()]
    for i, (training, rate) in enumerate(zip(trainings, learning_rates, strict=True)):
        try:
            training.update(rate)
        except GossamerError as error:
            outcomes[i] = error
    return outcomes
