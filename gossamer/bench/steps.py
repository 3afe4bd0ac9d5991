"""One training step of each contestant, split into its phases.

- `SparseStep`: ours, what `gossamer train` does between two batches.
- `NaiveStep`: the same step with textbook kernels (`naive.py`), on the same weights and moments.
- `DenseStep`: a plain dense GPT (`dense.py`) with torch's fused AdamW.
"""

import copy
from abc import ABC, abstractmethod

import torch
from jaxtyping import Int
from torch import Tensor

from gossamer.bench.dense import DenseGPT, Products
from gossamer.bench.naive import abs_topk_tap, make_naive_, naive_loss, topk_sparsify_
from gossamer.bench.timing import now
from gossamer.errors import GossamerError
from gossamer.kernels.fast import fast_paths
from gossamer.model.layers import compress_weights
from gossamer.training.distributed import shares
from gossamer.training.recorder import Recorder, add_gradients_
from gossamer.training.train import (
    ALONE,
    Dtype,
    Run,
    TrainConfig,
    gradient_divisor,
    language_model_loss,
    loss_and_gradients_,
)
from gossamer.training.update import update_
from gossamer.training.weight_sparsity import n_kept

Batch = Int[Tensor, "batch seq_and_next"]


PHASES = {
    "forward": "to the loss",
    "backward": "to the gradients",
    "forward and backward": "both, where they are one recording of launches",
    "update": "the gradients' root mean square, AdamW, the top-k of the weights",
    "compress": "noting the nonzeros for the next step's products",
}
"""The parts that a step is split into."""


class _Step(ABC):
    """What the three have in common; `loss_of`, `update_` and `compress` are theirs."""

    def __init__(self, config: TrainConfig, optimizer: torch.optim.Optimizer):
        self.config, self.optimizer = config, optimizer
        self.phases: list[dict[str, float]] = []
        """of each step, seconds by `PHASES`"""
        self.loss = float("nan")
        """of the last step, nats a token"""

    @abstractmethod
    def loss_of(self, batch: Batch) -> Tensor:
        """The mean loss of a batch, nats a token."""

    @abstractmethod
    def update_(self) -> None:
        """Make the update of a step from its gradients."""

    def compress(self) -> None:
        """Nothing, but for ours."""
        return

    def gradients_(self, batch: Batch) -> tuple[Tensor, dict[str, float]]:
        """The batch's loss, its gradients, and the seconds that they took."""
        device = self.config.device
        forward = backward = 0.0
        self.optimizer.zero_grad()
        total = torch.zeros((), device=device)
        for piece, n_rows in shares(batch, ALONE, self.config.micro_batch_size):
            began = now(device)
            loss = self.loss_of(piece.to(device)) * (n_rows / len(batch))
            at_loss = now(device)
            loss.backward()
            total += loss.detach()
            backward += now(device) - at_loss
            forward += at_loss - began
        return total, {"forward": forward, "backward": backward}

    def step(self, batch: Batch) -> None:
        """One step; its phases are appended. Raises GossamerError if the loss is not finite."""
        device = self.config.device
        total, phases = self.gradients_(batch)
        began = now(device)
        self.update_()
        updated = now(device)
        self.compress()
        self.phases.append(phases | {"update": updated - began, "compress": now(device) - updated})
        self.loss = total.item()
        if not torch.isfinite(total):
            raise GossamerError(
                f"the loss of a benchmark step is {self.loss}, so what was timed is no training; lower --learning-rate"
            )


class SparseStep(_Step):
    """Ours; `l0_now` are the fractions in force, the target's at first."""

    def __init__(self, config: TrainConfig, dtype: Dtype):
        self.run = Run(config.model_copy(update={"dtype": dtype}))
        super().__init__(self.run.config, self.run.optimizer)
        self.l0s = [weight.l0 for weight in self.run.weights]

    def gradients_(self, batch: Batch) -> tuple[Tensor, dict[str, float]]:
        if self.run.recorder is None:
            return super().gradients_(batch)
        began = now(self.config.device)
        total = loss_and_gradients_(self.run, batch)
        return total, {"forward and backward": now(self.config.device) - began}

    def loss_of(self, batch: Batch) -> Tensor:
        return language_model_loss(self.run.model, batch, self.run.dtype)

    def _divisor(self) -> Tensor:
        return gradient_divisor(self.run.gradient_rms(), self.config.gradient)

    def update_(self) -> None:
        run = self.run
        update_(run.optimizer, run.weights, self.l0s, self._divisor(), run.thresholds, ALONE, run.recorder)

    def compress(self) -> None:
        dtype = getattr(torch, self.run.dtype)
        compress_weights(self.run.model, dtype, n_kept(self.run.weights, self.l0s))

    def continue_from_(self, ours: "SparseStep") -> None:
        """Take over another's weights and moments."""
        self.run.model.load_state_dict(ours.run.model.state_dict())
        self.optimizer.load_state_dict(copy.deepcopy(ours.optimizer.state_dict()))
        self.run.thresholds.update(ours.run.thresholds)
        self.compress()

    def anneal_step(self, batch: Batch, progress: float) -> None:
        """A step on the way to the target: at 0 all weights are dense, at 1 they are there."""
        self.l0s = [weight.l0**progress for weight in self.run.weights]
        self.step(batch)


class NaiveStep(SparseStep):
    """The textbook's, from the weights and moments of one of ours."""

    def __init__(self, ours: SparseStep):
        shape = ours.config.model
        plain = ours.config.model_copy(update={"model": shape.model_copy(update={"abs_topk_at": ()})})
        super().__init__(plain, ours.run.dtype)
        self.run.recorder = None
        make_naive_(self.run.model)
        self.tap = abs_topk_tap(shape)
        self.continue_from_(ours)

    def step(self, batch: Batch) -> None:
        with fast_paths(False):
            super().step(batch)

    def loss_of(self, batch: Batch) -> Tensor:
        with torch.autocast(batch.device.type, dtype=torch.bfloat16, enabled=self.run.dtype == "bfloat16"):
            return naive_loss(self.run.model, batch[:, :-1], batch[:, 1:], self.tap)

    @torch.no_grad()
    def update_(self) -> None:
        divisor = self._divisor()
        for parameter in self.run.model.parameters():
            if parameter.grad is not None:
                parameter.grad.div_(divisor)
        self.optimizer.step()
        topk_sparsify_(self.run.weights, self.l0s)

    def compress(self) -> None:
        """Nothing: it pays for the zeros."""


class DenseStep(_Step):
    """A plain dense GPT of the same shape; `compiled` runs its loss through torch.compile, and a `recorder` records all
    that leads to its gradients, as of ours. Torch's fused update takes few launches as it is."""

    def __init__(
        self, config: TrainConfig, products: Products, compiled: bool = False, recorder: Recorder | None = None
    ):
        assert recorder is None or config.micro_batch_size is None, "micro batches of the dense step aren't recorded"
        self.recorder = recorder
        with torch.random.fork_rng(devices=[]):
            torch.manual_seed(config.seed)
            self.model = DenseGPT(config.model, products).to(config.device)
        self.forward = torch.compile(self.model.loss) if compiled else self.model.loss
        super().__init__(config, torch.optim.AdamW(self.model.parameters(), lr=1e-3, fused=True))

    def gradients_(self, batch: Batch) -> tuple[Tensor, dict[str, float]]:
        if self.recorder is None:
            return super().gradients_(batch)
        began = now(self.config.device)
        held = self.recorder.hold("batch", batch)
        loss = add_gradients_(self.recorder, lambda: self.loss_of(held), list(self.model.parameters()))
        return loss, {"forward and backward": now(self.config.device) - began}

    def loss_of(self, batch: Batch) -> Tensor:
        return self.forward(batch[:, :-1], batch[:, 1:])

    def update_(self) -> None:
        self.optimizer.step()
