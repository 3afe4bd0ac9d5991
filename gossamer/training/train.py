"""Training a weight-sparse model, from a dense start. The loop reads top to bottom.

Each step: a batch that is a pure function of (seed, step); the loss, in float32; gradients divided by their root mean
square over all parameters; AdamW; and the top-k rule, after which every sparse weight has exactly its k nonzeros.

Everything that the next step depends on is in a checkpoint (`checkpoints.py`), so that a resumed run ends with the
same weights as one that was never interrupted, bit for bit where `determinism.py` says so. On a GPU a step's launches
are recorded and replayed (`recorder.py`). Source: Gao et al. 2025, section 2 and its appendix on training.
"""

import time
from collections.abc import Callable
from typing import Annotated, Literal, NamedTuple, TypeVar, get_args

import numpy as np
import torch
from jaxtyping import Int, Int64
from pydantic import AfterValidator, Field, model_validator
from torch import Tensor

from gossamer.artifact import Record, Seed
from gossamer.data.tokens import TokenStream
from gossamer.errors import GossamerError
from gossamer.kernels.fast import multiplies_bfloat16
from gossamer.model.layers import by_nonzeros, compress_weights, holds_nonzeros, is_sharded
from gossamer.model.sites import Tap, pass_through
from gossamer.model.transformer import ModelConfig, Transformer
from gossamer.training.distributed import World, local, recompute_blocks, shard, shares, sum_gradients_
from gossamer.training.finite import check_finite
from gossamer.training.optimizer import adamw
from gossamer.training.recorder import Recorder, add_gradients_, addresses
from gossamer.training.schedule import Anneal, Spacing, l0_at, learning_rate_at, snapshot_steps
from gossamer.training.update import update_
from gossamer.training.watch import AliveNeurons, peak_memory
from gossamer.training.weight_sparsity import SparseWeight, SparsityConfig, n_kept, sparse_weights

ALONE = World()
T = TypeVar("T")
Dtype = Literal["float32", "bfloat16"]


Average = Annotated[float, Field(ge=0, lt=1)]
"""How much of a moving average stays at each step."""


class TrainConfig(Record):
    """A training run. The defaults follow the released example, at a laptop's size."""

    model: ModelConfig = ModelConfig()
    """The model's shape."""
    sparsity: SparsityConfig = SparsityConfig()
    """How sparse its weights become."""
    steps: int = Field(default=2000, ge=1)
    """Updates."""
    batch_size: int = Field(default=16, ge=1)
    """Sequences a step in all processes together, each as long as the model's context."""
    micro_batch_size: int | None = Field(default=None, ge=1)
    """Sequences that a process runs at once; more of them accumulate their gradients. None: its whole share."""
    recompute: bool = False
    """Keep only the input of each block and compute the rest again in the backward pass: less memory, more time."""
    parallel: Literal["data", "fsdp"] = "data"
    """How several processes (`torchrun -m gossamer train ...`) share the work: each holds the whole model, or only its
    rows of every weight, gradient and moment (FSDP2). On a CPU products go through the nonzeros of whole weights up to
    a density of 1/3 (1/6 in bfloat16), of sharded ones up to 1/16."""
    seed: Seed = 0
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
    betas: tuple[Average, Average] = (0.9, 0.95)
    """AdamW's averages."""
    eps: float = Field(default=0.1, ge=1e-37)
    """AdamW's epsilon; large on purpose, and sensible only with normalised gradients."""
    weight_decay: float = Field(default=0.1, ge=0)
    """AdamW's decay on matrices, except the bigram table."""
    dtype: Literal["auto", "float32", "bfloat16"] = "auto"
    """Of the matrix products, on a GPU of attention too; weights, moments and the loss are always float32. auto:
    bfloat16 where the device multiplies it in hardware, else float32; decided where a run starts, and kept when it is
    resumed."""
    deterministic: bool = False
    """Replace or refuse operations whose result depends on the order in which threads finish; takes time on a GPU."""
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
    snapshots: int = Field(default=0, ge=0)
    """Models along the way to keep in snapshots/, weights only, for `gossamer formation`: how a circuit forms."""
    snapshot_spacing: Spacing = "even"
    """Steps between snapshots: all the same, or growing, so that most are early (evenly spaced in the logarithm)."""

    @model_validator(mode="after")
    def _check_anneal(self) -> "TrainConfig":
        if self.anneal_start >= self.anneal_end:
            raise ValueError(f"anneal_start ({self.anneal_start:g}) must come before anneal_end ({self.anneal_end:g})")
        return self

    def l0_at(self, step: int, target: float) -> float:
        """The fraction that the update of a step, counted from 0, leaves of a weight that ends at `target`."""
        return l0_at(step, self.steps, target, self.anneal, self.anneal_start, self.anneal_end)


def _not_negative(x: float) -> float:
    if x < 0:  # NaN is said as it is
        raise ValueError("must not be negative")
    return x


Amount = Annotated[float, AfterValidator(_not_negative)]
Number = Annotated[int, Field(ge=0)]


class Metrics(NamedTuple):
    """One step, as written to `metrics.jsonl`; whoever reads it there checks it (`metrics_file`)."""

    step: Number
    """updates done"""
    loss: Amount
    """training loss of this batch, nats a token"""
    validation_loss: Amount | None
    """nats a token, where it was measured"""
    l0: Amount
    """fraction of nonzero weights in force"""
    learning_rate: Amount
    """of this update"""
    gradient_rms: Amount
    """root mean square of the gradient over all parameters, before normalisation"""
    tokens_per_second: Annotated[float, Field(gt=0)]
    """this step's rate, the top-k included"""
    memory_bytes: Number | None = None
    """the most that was held so far, the floor's measurement included: by torch on a GPU, else by the process"""
    alive_neurons: list[Number] | None = None
    """of each layer, neurons that fired in the validation windows, where it was measured"""


class Run:
    """A model in training: all that a step reads and changes."""

    def __init__(self, config: TrainConfig, world: World = ALONE):
        self.config = config = resolved(config, world)
        self.world = world
        self.step = 0
        self.device = world.device(config.device)
        self.is_alike = True
        """Whether all processes compute under the same circumstances, as far as is known."""
        self.saved_step: int | None = None
        """The step of the checkpoint that was saved or loaded last."""
        self.model = Transformer(config.model, seed=config.seed)
        if config.recompute:
            recompute_blocks(self.model)
        if world.size > 1 and config.parallel == "fsdp":
            shard(self.model, world, self.device)
        else:
            self.model.to(self.device)
        self.weights: list[SparseWeight] = sparse_weights(self.model, config.sparsity)
        self.optimizer = adamw(self.model, config.learning_rate, config.weight_decay, config.betas, config.eps)
        self.thresholds: dict[str, int] = {}
        # Of several processes the exchange between them could be recorded too; that was never tried.
        records = self.device.type == "cuda" and world.size == 1
        self.recorder = Recorder(self.device) if records else None

    def recorded(self, name: str, work: Callable[[], T], *tensors: Tensor) -> T:
        """What `work` on these `tensors` returns, from a recording where there is one (`recorder.py`)."""
        return work() if self.recorder is None else self.recorder.run(name, work, addresses(*tensors))

    def gradient_rms(self) -> Tensor:
        """The root mean square over all parameters of the gradients that they have."""
        return self.recorded("rms", lambda: gradient_rms_of(self.model, self.world), *gradients_of(self.model))

    def l0s(self, step: int) -> list[float]:
        """The fraction of each of `weights` that the update of a step leaves, steps counted from 0."""
        return [self.config.l0_at(step, weight.l0) for weight in self.weights]

    @property
    def dtype(self) -> Dtype:
        """Of the matrix products."""
        assert self.config.dtype != "auto", "a run's configuration is resolved"
        return self.config.dtype


def resolved(config: TrainConfig, world: World = ALONE) -> TrainConfig:
    """`config` with the dtype that auto means here; the first of the processes decides for all."""
    if config.dtype != "auto":
        return config
    decides = world.on_all(lambda: world.is_first and multiplies_bfloat16(world.device(config.device)))
    in_bfloat16 = world.any(decides)
    return config.model_copy(update={"dtype": "bfloat16" if in_bfloat16 else "float32"})


def train(
    run: Run,
    train_tokens: TokenStream,
    validation_tokens: TokenStream,
    on_step: Callable[[Metrics], None],
    save_checkpoint: Callable[[], object],
    should_stop: Callable[[], bool] = lambda: False,
    compile_seconds: Callable[[], float] = lambda: 0.0,
    save_snapshot: Callable[[], object] = lambda: None,
) -> bool:
    """Train `run` from where it is to its last step, or until `should_stop`; returns whether it got to the end.

    A checkpoint is saved every `checkpoint_every` steps and on stopping, a snapshot at its steps; all processes call
    these, and `on_step`, together. `compile_seconds()` are those that went into compiling kernels so far
    (`watching_compilation`), which are no part of a step's. Raises GossamerError, before the update, if a loss or a
    gradient is not finite, or if a batch has ids outside the vocabulary; before the first step if validation has, or if
    a weight under the top-k rule asks for no gradient.

    While it lasts products go through noted nonzeros: what `on_step` writes into a weight where torch doesn't see it
    (to its `.data`, in place) has no effect without `forget_nonzeros`.
    """
    config = run.config
    validation_windows(validation_tokens, config.validation_tokens, config.model)  # not only when validation comes
    _check_all_are_trained(run)
    snapshots = snapshot_steps(config.steps, config.snapshots, config.snapshot_spacing)
    with by_nonzeros(run.model, getattr(torch, run.dtype)):
        while run.step < config.steps:
            if run.world.any(should_stop()):
                if run.saved_step != run.step:
                    save_checkpoint()
                return False
            began = time.perf_counter() - compile_seconds()
            step = run.step
            l0 = config.l0_at(step, config.sparsity.l0)
            learning_rate = learning_rate_at(
                step, config.steps, config.learning_rate, config.warmup, config.sparsity.l0, l0
            )
            batch = batch_of(train_tokens, config, step)

            loss = loss_and_gradients_(run, batch)
            gradient_rms = run.gradient_rms()
            check_finite(run, loss, gradient_rms, batch)
            for group in run.optimizer.param_groups:
                group["lr"] = learning_rate
            divisor = gradient_divisor(gradient_rms, config.gradient)
            l0s = run.l0s(step)
            update_(run.optimizer, run.weights, l0s, divisor, run.thresholds, run.world, run.recorder)
            compress_weights(run.model, getattr(torch, run.dtype), n_kept(run.weights, l0s))
            run.step = step + 1

            mean_loss, rms = loss.item(), gradient_rms.item()  # a GPU has done all of the step when it gives them
            seconds = time.perf_counter() - compile_seconds() - began
            validation_loss, alive = None, None
            if run.step % config.validate_every == 0 or run.step == config.steps:
                neurons = AliveNeurons()
                validation_loss = evaluate(
                    run.model, validation_tokens, config.validation_tokens, run.dtype, run.world, neurons
                )
                alive = neurons.counts(run.world)
            on_step(
                Metrics(
                    run.step,
                    mean_loss,
                    validation_loss,
                    l0,
                    learning_rate,
                    rms,
                    batch[:, 1:].numel() / seconds,
                    peak_memory(config.device),
                    alive,
                )
            )
            if run.step in snapshots:
                save_snapshot()
            if run.step % config.checkpoint_every == 0 and run.step < config.steps:
                save_checkpoint()
    return True


def _check_all_are_trained(run: Run) -> None:
    frozen = [weight.name for weight in run.weights if not weight.parameter.requires_grad]
    if frozen:
        raise GossamerError(
            f"{frozen[0]} asks for no gradient, and the top-k rule is for weights that are trained: leave "
            "requires_grad as it is, or train with steps of your own"
        )


def batch_of(tokens: TokenStream, config: TrainConfig, step: int) -> Int[Tensor, "batch seq_and_next"]:
    """The sequences of a step. Raises GossamerError if they have ids outside the vocabulary, or are too few."""
    rows = tokens.batch(config.seed, step, config.batch_size, config.model.context + 1)
    _check_ids(rows, config.model, f"step {step + 1}: the batch has")
    return torch.from_numpy(rows)


def validation_windows(tokens: TokenStream, n_tokens: int, model: ModelConfig) -> Int[Tensor, "window seq_and_next"]:
    """The sequences that the loss on a split is taken over. Raises GossamerError as `batch_of` does."""
    windows = tokens.windows(max(1, n_tokens // model.context), model.context + 1)
    _check_ids(windows, model, f"the validation windows of {tokens.files[0]} have")
    return torch.from_numpy(windows)


def _check_ids(rows: Int64[np.ndarray, "row length"], model: ModelConfig, who: str) -> None:
    largest = int(rows.max())
    if largest >= model.vocab_size:
        raise GossamerError(
            f"{who} the token id {largest}, outside the model's vocabulary of {model.vocab_size}; the tokens were made "
            "with another tokenizer, or are damaged"
        )


def loss_and_gradients_(run: Run, batch: Int[Tensor, "batch seq_and_next"]) -> Tensor:
    """The batch's mean loss, nats a token, and its gradients, whatever the processes and micro batches."""
    total = torch.zeros((), device=run.device)
    parameters, buffers = list(run.model.parameters()), list(run.model.buffers())
    if run.recorder is not None and holds_nonzeros(run.model):
        run.recorder = None  # from here on nonzeros are other tensors after each update, and gradients lie anywhere
    batch = batch.to(run.device)  # at once: a copy from the host waits for what the device does
    for i, (piece, n_rows) in enumerate(shares(batch, run.world, run.config.micro_batch_size)):
        share = n_rows / len(batch)
        held = piece if run.recorder is None else run.recorder.hold("piece", piece)

        def loss_of(held: Tensor = held, share: float = share) -> Tensor:
            return language_model_loss(run.model, held, run.dtype) * share

        total += add_gradients_(run.recorder, loss_of, parameters, i == 0, buffers, (piece.shape, share))
    sum_gradients_(run.model, run.world)
    return run.world.sum(total)


def language_model_loss(
    model: Transformer,
    batch: Int[Tensor, "batch seq_and_next"],
    dtype: Dtype,
    tap: Tap = pass_through,
) -> Tensor:
    """Mean cross-entropy of the next token, nats a token; in float32 whatever the matrix products use. Raises
    GossamerError if these can't be in `dtype`."""
    if dtype not in get_args(Dtype):
        raise GossamerError(f"matrix products in {dtype!r}: expected one of {', '.join(get_args(Dtype))}")
    with torch.autocast(batch.device.type, dtype=torch.bfloat16, enabled=dtype == "bfloat16"):
        return model.loss(batch[:, :-1], batch[:, 1:], tap)


def gradients_of(model: Transformer) -> list[Tensor]:
    """Those of its parameters that have one."""
    return [parameter.grad for parameter in model.parameters() if parameter.grad is not None]


@torch.no_grad()
def gradient_rms_of(model: Transformer, world: World = ALONE) -> Tensor:
    """The root mean square of the gradient over all parameters."""
    gradients = gradients_of(model)
    n_entries = sum(gradient.numel() for gradient in gradients)
    norm = torch.nn.utils.get_total_norm([local(gradient) for gradient in gradients])
    if any(is_sharded(gradient) for gradient in gradients):
        norm = world.sum(norm.square()).sqrt()
    return norm / n_entries**0.5


def gradient_divisor(rms: Tensor, how: Literal["normalize", "clip"]) -> Tensor:
    """What the gradients are divided by: their root mean square, or only if that is above 1; zeros stay zeros. One over
    it is finite."""
    if how == "clip":
        return rms.clamp(min=1.0)
    tiny = torch.finfo(rms.dtype).tiny
    return torch.where(rms > 0, rms.clamp(min=tiny), 1.0)


@torch.no_grad()
def evaluate(
    model: Transformer,
    tokens: TokenStream,
    n_tokens: int,
    dtype: Dtype = "float32",
    world: World = ALONE,
    tap: Tap = pass_through,
) -> float:
    """Mean loss over evenly spaced windows of a split, nats a token; each process takes its share of them. The `tap`
    looks on."""
    windows = validation_windows(tokens, n_tokens, model.config)
    device = local(model.embed.weight).device
    losses = [
        language_model_loss(model, piece.to(device), dtype, tap).item() * n_rows
        for piece, n_rows in shares(windows, world, max(1, 4096 // model.config.context))
    ]
    return world.sum(torch.tensor(sum(losses), dtype=torch.float64)).item() / len(windows)
