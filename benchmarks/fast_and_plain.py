"""Do the fast paths train the same model? One configuration in float32, with them and without, in one of two ways.

    gossamer tokenize --out out/tokens
    python benchmarks/fast_and_plain.py out/tokens --shape demo --plot docs/fast-and-plain-demo.png
    python benchmarks/fast_and_plain.py out/tokens --from-same-weights --plot docs/fast-and-plain-same-weights.png

1. It is trained twice, from the same weights on the same batches, with the released learning rate and schedule over
   `--steps` steps. Two orders of the same sums drift apart: this shows how far. `--schedule N` makes the schedule that
   of N steps, of which the first are done, or those that follow the first `--after M` ones on the fast paths.
2. `--from-same-weights`: it is trained once, on the fast paths, and each of its steps is computed on the plain ones
   too, from the same weights, moments and batch; the plain update takes the fast gradients. The schedule goes from
   dense weights to the target, so this shows whether both compute the same step at every density.

`--yardstick` says what rounding alone does: in the first way the plain one is trained once more in micro batches, which
is equal arithmetic in another order; in the second it is computed once more in float64. `--without-abs-topk` trains
models in which no activation is dropped, hence none is dropped on one path and kept on the other: where two activations
differ by less than rounding, either may be the larger.
"""

import argparse
import copy
import statistics
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple, get_args

import torch
from torch import Tensor

from gossamer.bench.shapes import ShapeName, shape_config
from gossamer.data.tokens import Tokens, TokenStream, open_tokens
from gossamer.kernels.fast import fast_paths
from gossamer.kernels.layout import WORTH
from gossamer.training.train import (
    ALONE,
    Metrics,
    Run,
    TrainConfig,
    batch_of,
    gradient_divisor,
    gradient_rms_of,
    loss_and_gradients_,
    train,
)
from gossamer.training.update import update_

LIMIT = 1e-3
"""Of the relative difference of two losses of one step."""
ROUNDING = 1e-5
"""What the gradients of one step differ by at most where no activation is kept on one path only."""


def configuration(shape: ShapeName, batch_size: int | None, steps: int, tokens: Tokens) -> TrainConfig:
    config = shape_config(shape)
    model = config.model.model_copy(update={"vocab_size": tokens.manifest.vocab_size})
    changes = {"dtype": "float32", "steps": steps, "validate_every": steps, "checkpoint_every": steps, "model": model}
    config = config.model_copy(update=changes | ({"batch_size": batch_size} if batch_size else {}))
    n_activations = config.batch_size * model.context * model.d_model
    if n_activations < WORTH:
        raise SystemExit(f"{n_activations} activations a site are too few for the kernels; give --batch-size more")
    return config


def losses(run: Run, tokens: Tokens, until: int, fast: bool) -> list[float]:
    """The training loss of every step up to number `until`, nats a token."""
    found: list[float] = []

    def note(metrics: Metrics) -> None:
        found.append(metrics.loss)
        say_progress(metrics)

    splits = tokens.split("train"), tokens.split("validation")
    with fast_paths(fast):
        train(run, *splits, note, lambda: None, should_stop=lambda: run.step >= until)
    return found


def going_on_from(run: Run, config: TrainConfig) -> Run:
    """A run with the weights and moments of another, to be trained on by itself."""
    other = Run(config)
    other.step, other.thresholds = run.step, dict(run.thresholds)
    other.model.load_state_dict(run.model.state_dict())
    other.optimizer.load_state_dict(copy.deepcopy(run.optimizer.state_dict()))
    return other


def say_progress(metrics: Metrics) -> None:
    if metrics.step % 20 == 0:
        print(
            f"    step {metrics.step}: loss {metrics.loss:.4f}, {metrics.tokens_per_second:,.0f} tokens/s", flush=True
        )


class Differences(NamedTuple):
    """Of a batch's loss and gradients from the same weights, in two ways."""

    loss: float
    """relative to the second"""
    gradients: float
    """norm of the difference over all parameters, relative to that of the second"""


class Changes(NamedTuple):
    """Of weights that were updated in two ways, from the same weights, moments and gradients."""

    moved: int
    """places that are zero in only one of the two, among the weights under the top-k rule"""
    n_nonzero: int
    """of the second, among these"""
    weights: float
    """largest difference of two that both kept, relative to the largest of their matrix"""


class Steps(NamedTuple):
    """What the second way finds, step by step."""

    fast: list[float]
    """loss on the fast paths, nats a token"""
    plain: list[float]
    """on the plain ones"""
    passes: list[Differences]
    """fast against plain"""
    updates: list[Changes]
    """fast against plain"""
    rounding: list[Differences]
    """plain against plain in float64, if that was asked for"""


class Pass(NamedTuple):
    """A batch's loss, nats a token, and its gradients as one vector."""

    loss: float
    gradients: Tensor

    @classmethod
    def of(cls, run: Run, loss: float) -> "Pass":
        gradients = [p.grad.flatten() for p in run.model.parameters() if p.grad is not None]
        return cls(loss, torch.cat(gradients).double())

    def against(self, other: "Pass") -> Differences:
        distance = (self.gradients - other.gradients).norm() / other.gradients.norm()
        return Differences(abs(self.loss - other.loss) / other.loss, distance.item())


class Twin:
    """A run on the plain paths that begins each step with the weights and moments of another."""

    def __init__(self, ours: Run, dtype: torch.dtype = torch.float32):
        self.ours = ours
        model = ours.config.model
        if model.norm == "rms" and model.norm_eps is None:  # which is the epsilon of the dtype
            model = model.model_copy(update={"norm_eps": torch.finfo(torch.float32).eps})
        self.run = Run(ours.config.model_copy(update={"model": model}))
        self.run.model.to(dtype)

    def pass_(self, stream: TokenStream) -> Pass:
        """The loss and the gradients of the step that `ours` does next."""
        run = self.run
        run.step = self.ours.step
        run.model.load_state_dict(self.ours.model.state_dict())
        run.optimizer.load_state_dict(copy.deepcopy(self.ours.optimizer.state_dict()))
        with fast_paths(False):
            return Pass.of(run, loss_and_gradients_(run, batch_of(stream, run.config, run.step)).item())

    @torch.no_grad()
    def update_(self, metrics: Metrics) -> Changes:
        """The update that `ours` has done, with its gradients."""
        run, config = self.run, self.run.config
        pairs = list(zip(self.ours.model.parameters(), run.model.parameters(), strict=True))
        for theirs, own in pairs:
            own.grad = None if theirs.grad is None else theirs.grad.clone()
        for group in run.optimizer.param_groups:
            group["lr"] = metrics.learning_rate
        divisor = gradient_divisor(torch.tensor(metrics.gradient_rms, device=run.device), config.gradient)
        with fast_paths(False):
            update_(run.optimizer, run.weights, run.l0s(run.step), divisor, run.thresholds, ALONE)
        sparse = [(a.parameter, b.parameter) for a, b in zip(self.ours.weights, run.weights, strict=True)]
        return Changes(
            moved=sum(int(((theirs != 0) != (own != 0)).sum()) for theirs, own in sparse),
            n_nonzero=sum(int(own.count_nonzero()) for _, own in sparse),
            weights=max(_distance(theirs, own) for theirs, own in pairs),
        )


def _distance(ours: Tensor, theirs: Tensor) -> float:
    both = (ours != 0) & (theirs != 0)
    return float(((ours - theirs) * both).abs().max() / theirs.abs().max()) if both.any() else 0.0


def steps_from_same_weights(
    config: TrainConfig, train_tokens: TokenStream, validation_tokens: TokenStream, yardstick: bool = False
) -> Steps:
    """Train on the fast paths, and compute each step on the plain ones too."""
    ours = Run(config)
    twin = Twin(ours)
    exact = Twin(ours, torch.float64) if yardstick else None
    found = Steps([], [], [], [], [])
    plain: list[Pass] = []

    def before_step() -> bool:
        plain[:] = [twin.pass_(train_tokens)]
        if exact is not None:
            found.rounding.append(plain[0].against(exact.pass_(train_tokens)))
        return False

    def after_step(metrics: Metrics) -> None:
        assert gradient_rms_of(ours.model).item() == metrics.gradient_rms, "the update left the gradients as they were"
        found.fast.append(metrics.loss)
        found.plain.append(plain[0].loss)
        found.passes.append(Pass.of(ours, metrics.loss).against(plain[0]))
        found.updates.append(twin.update_(metrics))
        say_progress(metrics)

    with fast_paths(True):
        train(ours, train_tokens, validation_tokens, after_step, lambda: None, should_stop=before_step)
    return found


def differences(ours: Sequence[float], theirs: Sequence[float]) -> list[float]:
    """Of each step, relative to the second."""
    return [abs(a - b) / b for a, b in zip(ours, theirs, strict=True)]


def say(name: str, relative: Sequence[float]) -> None:
    largest = max(relative)
    print(
        f"{name}: relative difference of the loss, max {largest:.2e} (step {relative.index(largest) + 1} of "
        f"{len(relative)}), mean {sum(relative) / len(relative):.2e}, last {relative[-1]:.2e}; "
        f"{sum(r > LIMIT for r in relative)} steps above {LIMIT:g}"
    )


def say_gradients(passes: Sequence[Differences]) -> None:
    values = [one.gradients for one in passes]
    print(
        f"    gradients, norm of the difference: max {max(values):.2e} (step {values.index(max(values)) + 1}), "
        f"median {statistics.median(values):.2e}; {sum(v > ROUNDING for v in values)} steps above {ROUNDING:g}, the "
        f"others {max((v for v in values if v <= ROUNDING), default=0.0):.2e} at most"
    )


def say_updates(updates: Sequence[Changes]) -> None:
    moved, n_nonzero = sum(one.moved for one in updates), sum(one.n_nonzero for one in updates)
    print(
        f"    update from equal gradients: {moved} places zero in only one, of {n_nonzero:,} nonzeros of all "
        f"steps; weights differ by {max(one.weights for one in updates):.2e} of the largest of their matrix"
    )


def plot(path: Path, title: str, fast: list[float], plain: list[float], relative: dict[str, list[float]]) -> None:
    from matplotlib.figure import Figure

    figure = Figure(figsize=(7, 5), layout="constrained")
    above, below = figure.subplots(2, 1, sharex=True)
    steps = range(1, len(fast) + 1)
    above.plot(steps, plain, color="0.7", lw=3, label="plain twins")
    above.plot(steps, fast, lw=1, label="fast paths")
    above.set(ylabel="loss, nats a token", title=title)
    above.legend(frameon=False)
    for name, values in relative.items():
        below.plot(steps, values, lw=0.9, label=name)
    below.axhline(LIMIT, color="0.5", ls=":", lw=1)
    below.set(ylabel="relative difference", xlabel="step", yscale="log")
    figure.legend(*below.get_legend_handles_labels(), loc="outside lower center", ncols=2, frameon=False)
    for axes in (above, below):
        axes.spines[["top", "right"]].set_visible(False)
    figure.savefig(path, dpi=100)


Curves = tuple[list[float], list[float], dict[str, list[float]]]
"""Losses on the fast and on the plain paths, and relative differences by name."""


def compare_runs(config: TrainConfig, tokens: Tokens, yardstick: bool, after: int, steps: int) -> Curves:
    """The first way: two runs, or three, for `steps` steps after the first `after` ones, which they share."""
    shared, until = Run(config), after + steps
    if after:
        print("steps that are shared")
        losses(shared, tokens, after, True)
    print("fast paths")
    fast = losses(going_on_from(shared, config), tokens, until, True)
    print("plain twins")
    plain = losses(going_on_from(shared, config), tokens, until, False)
    relative = {"fast paths against plain twins": differences(fast, plain)}
    if yardstick:
        print("plain twins in micro batches")
        halves = config.model_copy(update={"micro_batch_size": -(-config.batch_size // 2)})
        in_parts = losses(going_on_from(shared, halves), tokens, until, False)
        relative["plain twins in micro batches against whole ones"] = differences(in_parts, plain)
    for name, values in relative.items():
        say(name, values)
    return fast, plain, relative


def compare_steps(config: TrainConfig, tokens: Tokens, yardstick: bool) -> Curves:
    """The second way: each step of one run."""
    print("fast paths, each step on the plain ones too")
    steps = steps_from_same_weights(config, tokens.split("train"), tokens.split("validation"), yardstick)
    say("fast paths against plain twins", [one.loss for one in steps.passes])
    say_gradients(steps.passes)
    say_updates(steps.updates)
    relative = {
        "gradients": [one.gradients for one in steps.passes],
        "loss": [one.loss for one in steps.passes],
        "weights after equal gradients": [one.weights for one in steps.updates],
    }
    if yardstick:
        say("plain twins against themselves in float64", [one.loss for one in steps.rounding])
        say_gradients(steps.rounding)
        relative["gradients, plain against float64"] = [one.gradients for one in steps.rounding]
    return steps.fast, steps.plain, relative


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("tokens", type=Path)
    parser.add_argument("--shape", choices=get_args(ShapeName), default="demo")
    parser.add_argument("--batch-size", type=int)
    parser.add_argument("--steps", type=int, default=200)
    parser.add_argument("--schedule", type=int)
    parser.add_argument("--after", type=int, default=0)
    parser.add_argument("--learning-rate", type=float)
    parser.add_argument("--from-same-weights", action="store_true")
    parser.add_argument("--yardstick", action="store_true")
    parser.add_argument("--without-abs-topk", action="store_true")
    parser.add_argument("--plot", type=Path)
    asked = parser.parse_args()
    tokens = open_tokens(asked.tokens)
    schedule = asked.schedule or asked.after + asked.steps
    if schedule < asked.after + asked.steps or (asked.from_same_weights and schedule != asked.steps):
        parser.error("--schedule has at least --after and --steps together, and is for two whole runs")
    config = configuration(asked.shape, asked.batch_size, schedule, tokens)
    if asked.learning_rate is not None:
        config = config.model_copy(update={"learning_rate": asked.learning_rate})
    if asked.without_abs_topk:
        config = config.model_copy(update={"model": config.model.model_copy(update={"abs_topk_at": ()})})
    shape = config.model
    title = (
        f"d {shape.d_model}, {shape.n_layer} layers, {config.batch_size} x {shape.context} tokens a step, l0 "
        f"{config.sparsity.l0:g}, learning rate {config.learning_rate:g}"
    )
    print(title)
    if asked.from_same_weights:
        fast, plain, relative = compare_steps(config, tokens, asked.yardstick)
    else:
        fast, plain, relative = compare_runs(config, tokens, asked.yardstick, asked.after, asked.steps)
    if asked.plot is not None:
        plot(asked.plot, title, fast, plain, relative)


if __name__ == "__main__":
    main()
