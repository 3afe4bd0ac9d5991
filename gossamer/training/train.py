"""Training a weight-sparse model, from a dense start. The loop reads top to bottom.

Each step: a batch that is a pure function of (seed, step); the loss, in float32; gradients divided by their root mean
square over all parameters; AdamW; and the top-k rule, after which every sparse weight has exactly its k nonzeros.

Everything that the next step depends on is in a checkpoint (`checkpoints.py`), so that a resumed run ends with the
same weights, bit for bit, as one that was never interrupted. Source: Gao et al. 2025, section 2 and its appendix on
training.
"""

import time
from collections.abc import Callable
from typing import Literal, NamedTuple

import torch
import torch.nn.functional as F
from jaxtyping import Int
from pydantic import Field, model_validator
from torch import Tensor

from gossamer.artifact import Record
from gossamer.data.tokens import TokenStream
from gossamer.errors import GossamerError
from gossamer.model.sites import Site, Tap, pass_through
from gossamer.model.transformer import ModelConfig, Transformer
from gossamer.training.schedule import Anneal, l0_at, learning_rate_at
from gossamer.training.watch import AliveNeurons, peak_memory
from gossamer.training.weight_sparsity import SparseWeight, SparsityConfig, sparse_weights, sparsify_


class TrainConfig(Record):
    """A training run. The defaults follow the released example, at a laptop's size."""

    model: ModelConfig = ModelConfig()
    """The model's shape."""
    sparsity: SparsityConfig = SparsityConfig()
    """How sparse its weights become."""
    steps: int = Field(default=2000, ge=1)
    """Updates."""
    batch_size: int = Field(default=16, ge=1)
    """Sequences a step, each as long as the model's context."""
    seed: int = Field(default=0, ge=0)
    """Seed of the initial weights and of the batches."""
    anneal: Anneal = "linear"
    """How the fraction of nonzeros falls: linear in the step, exponential, or a power law (linear in log-log)."""
    anneal_start: float = Field(default=0.01, ge=0, lt=1)
    """Fraction of training that is dense."""
    anneal_end: float = Field(default=0.5, gt=0, le=1)
    """Fraction of training at which the target is reached; 0.8 for the largest and sparsest models."""
    learning_rate: float = Field(default=1.28e-2, gt=0)
    """Peak learning rate, before the sparsity factor."""
    warmup: float = Field(default=0.01, ge=0, lt=1)
    """Fraction of training over which the learning rate rises."""
    gradient: Literal["normalize", "clip"] = "normalize"
    """Divide the gradients by their root mean square always, or only where that is above 1."""
    betas: tuple[float, float] = (0.9, 0.95)
    """AdamW's averages."""
    eps: float = Field(default=0.1, gt=0)
    """AdamW's epsilon; large on purpose, and sensible only with normalised gradients."""
    weight_decay: float = Field(default=0.1, ge=0)
    """AdamW's decay on matrices, except the bigram table."""
    dtype: Literal["float32", "bfloat16"] = "float32"
    """Of the matrix products; weights, moments, attention and the loss are always float32."""
    deterministic: bool = False
    """Refuse operations whose result depends on the order in which threads finish (`determinism.py`)."""
    device: str = "cpu"
    """Where to train: cpu, cuda, cuda:1, ..."""
    validate_every: int = Field(default=200, ge=1)
    """Steps between two validations."""
    validation_tokens: int = Field(default=65536, ge=1)
    """Tokens of the validation split that the validation loss is taken over, always the same ones."""
    checkpoint_every: int = Field(default=500, ge=1)
    """Steps between two checkpoints."""
    keep_checkpoints: int = Field(default=2, ge=1)
    """How many of the last checkpoints stay on disk."""

    @model_validator(mode="after")
    def _check_anneal(self) -> "TrainConfig":
        if self.anneal_start >= self.anneal_end:
            raise ValueError(f"anneal_start ({self.anneal_start:g}) must come before anneal_end ({self.anneal_end:g})")
        return self


class Metrics(NamedTuple):
    """One step, as written to `metrics.jsonl`."""

    step: int
    """updates done"""
    loss: float
    """training loss of this batch, nats a token"""
    validation_loss: float | None
    """nats a token, where it was measured"""
    l0: float
    """fraction of nonzero weights in force"""
    learning_rate: float
    """of this update"""
    gradient_rms: float
    """root mean square of the gradient over all parameters, before normalisation"""
    tokens_per_second: float
    """this step's rate, the top-k included"""
    memory_bytes: int | None = None
    """the most that was held so far, the floor's measurement included: by torch on a GPU, else by the process"""
    alive_neurons: list[int] | None = None
    """of each layer, neurons that fired in the validation windows, where it was measured"""


class Run:
    """A model in training: all that a step reads and changes."""

    def __init__(self, config: TrainConfig):
        self.config = config
        self.step = 0
        self.model = Transformer(config.model, seed=config.seed).to(config.device)
        self.weights: list[SparseWeight] = sparse_weights(self.model, config.sparsity)
        self.optimizer = _adamw(self.model, config)


def _adamw(model: Transformer, config: TrainConfig) -> torch.optim.AdamW:
    """AdamW with decay on matrices except the bigram table."""
    decayed, others = [], []
    for name, parameter in model.named_parameters():
        if parameter.requires_grad:
            (decayed if parameter.ndim == 2 and name != "bigram" else others).append(parameter)
    groups = [{"params": decayed, "weight_decay": config.weight_decay}, {"params": others, "weight_decay": 0.0}]
    return torch.optim.AdamW(groups, lr=config.learning_rate, betas=config.betas, eps=config.eps, fused=True)


def train(
    run: Run,
    train_tokens: TokenStream,
    validation_tokens: TokenStream,
    on_step: Callable[[Metrics], None],
    save_checkpoint: Callable[[], object],
    should_stop: Callable[[], bool] = lambda: False,
) -> bool:
    """Train `run` from where it is to its last step, or until `should_stop`; returns whether it got to the end.

    A checkpoint is saved every `checkpoint_every` steps and on stopping. Raises GossamerError, before the update, if a
    loss or a gradient is not finite.
    """
    config = run.config
    while run.step < config.steps:
        if should_stop():
            save_checkpoint()
            return False
        began = time.perf_counter()
        step = run.step
        l0 = _l0(config, config.sparsity.l0, step)
        learning_rate = learning_rate_at(
            step, config.steps, config.learning_rate, config.warmup, config.sparsity.l0, l0
        )
        batch = _batch(train_tokens, config, step)

        loss = language_model_loss(run.model, batch, config.dtype)
        run.optimizer.zero_grad()
        loss.backward()
        gradient_rms = normalise_gradients_(run.model, config.gradient)
        _check_finite(run, loss, gradient_rms, batch)
        for group in run.optimizer.param_groups:
            group["lr"] = learning_rate
        run.optimizer.step()
        sparsify_(run.weights, [_l0(config, weight.l0, step) for weight in run.weights])
        run.step = step + 1

        seconds = time.perf_counter() - began
        validation_loss, alive = None, None
        if run.step % config.validate_every == 0 or run.step == config.steps:
            neurons = AliveNeurons()
            validation_loss = evaluate(run.model, validation_tokens, config.validation_tokens, config.dtype, neurons)
            alive = neurons.counts()
        on_step(
            Metrics(
                run.step,
                loss.item(),
                validation_loss,
                l0,
                learning_rate,
                gradient_rms.item(),
                batch[:, 1:].numel() / seconds,
                peak_memory(config.device),
                alive,
            )
        )
        if run.step % config.checkpoint_every == 0 and run.step < config.steps:
            save_checkpoint()
    return True


def _l0(config: TrainConfig, target: float, step: int) -> float:
    return l0_at(step, config.steps, target, config.anneal, config.anneal_start, config.anneal_end)


def _batch(tokens: TokenStream, config: TrainConfig, step: int) -> Int[Tensor, "batch seq_and_next"]:
    rows = tokens.batch(config.seed, step, config.batch_size, config.model.context + 1)
    largest = int(rows.max())
    if largest >= config.model.vocab_size:
        raise GossamerError(
            f"step {step + 1}: the batch has the token id {largest}, outside the model's vocabulary of "
            f"{config.model.vocab_size}; the tokens were made with another tokenizer, or are damaged"
        )
    return torch.from_numpy(rows).to(config.device)


def language_model_loss(
    model: Transformer,
    batch: Int[Tensor, "batch seq_and_next"],
    dtype: Literal["float32", "bfloat16"],
    tap: Tap = pass_through,
) -> Tensor:
    """Mean cross-entropy of the next token, nats a token; in float32 whatever the matrix products use."""
    with torch.autocast(batch.device.type, dtype=torch.bfloat16, enabled=dtype == "bfloat16"):
        logits = model(batch[:, :-1], tap)
    return F.cross_entropy(logits.float().flatten(0, 1), batch[:, 1:].flatten())


@torch.no_grad()
def normalise_gradients_(model: Transformer, how: Literal["normalize", "clip"]) -> Tensor:
    """Divide all gradients by their root mean square over all parameters (or only if it is above 1); returns it."""
    gradients = [p.grad for p in model.parameters() if p.grad is not None]
    n_entries = sum(gradient.numel() for gradient in gradients)
    rms = torch.nn.utils.get_total_norm(gradients) / n_entries**0.5
    # Gradients that are all zero stay so.
    divisor = rms.clamp(min=1.0) if how == "clip" else torch.where(rms > 0, rms, 1.0)
    # Nor do they spread what isn't finite, so that its first tensor can be named.
    divisor = torch.where(rms.isfinite(), divisor, 1.0)
    for gradient in gradients:
        gradient.div_(divisor)
    return rms


def _check_finite(run: Run, loss: Tensor, gradient_rms: Tensor, batch: Tensor) -> None:
    # Weights as well: one in a row that no token of the batch uses reaches neither the loss nor a gradient.
    largest = torch.nn.utils.get_total_norm([p.detach() for p in run.model.parameters()], norm_type=torch.inf)
    if bool(torch.isfinite(loss) & torch.isfinite(gradient_rms) & torch.isfinite(largest)):
        return
    what = "loss" if not loss.isfinite() else "gradient" if not gradient_rms.isfinite() else "model"
    raise GossamerError(
        f"step {run.step + 1}: the {what} is not finite; first in {first_non_finite(run.model, batch)}. The weights "
        f"are those of step {run.step}, before the update. Lower the learning rate, or use float32"
    )


@torch.no_grad()
def first_non_finite(model: Transformer, batch: Tensor) -> str:
    """The name of the first tensor that is not finite: a weight, an activation in forward order, or a gradient."""
    for name, parameter in model.named_parameters():
        if not parameter.isfinite().all():
            return f"the weight {name}"
    found: list[Site] = []

    def look(site: Site, x: Tensor) -> Tensor:
        if not x.isfinite().all():
            found.append(site)
        return x

    logits = model(batch[:, :-1], tap=look)
    if found:
        return f"the activation {found[0]}"
    if not logits.isfinite().all():
        return "the logits"
    for name, parameter in model.named_parameters():
        if parameter.grad is not None and not parameter.grad.isfinite().all():
            return f"the gradient of {name}"
    return "the loss itself"


@torch.no_grad()
def evaluate(
    model: Transformer,
    tokens: TokenStream,
    n_tokens: int,
    dtype: Literal["float32", "bfloat16"] = "float32",
    tap: Tap = pass_through,
) -> float:
    """Mean loss over evenly spaced windows of a split, nats a token; the `tap` looks on."""
    context = model.config.context
    windows = torch.from_numpy(tokens.windows(max(1, n_tokens // context), context + 1))
    device = model.embed.weight.device
    batches = windows.split(max(1, 4096 // context))
    losses = [language_model_loss(model, batch.to(device), dtype, tap).item() * len(batch) for batch in batches]
    return sum(losses) / len(windows)
