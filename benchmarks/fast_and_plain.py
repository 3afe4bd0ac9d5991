"""Do the fast paths train the same model? One configuration trained twice in float32, with them and without.

    gossamer tokenize --out out/tokens
    python benchmarks/fast_and_plain.py out/tokens --shape demo --plot docs/fast-and-plain-demo.png

Both see the same batches from the same weights, with the released learning rate and schedule over `--steps` steps. With
`--yardstick` the plain one is trained once more in micro batches: equal arithmetic in another order, which shows how
far rounding alone takes two runs. `--without-abs-topk` trains models in which no activation is dropped, hence none is
dropped in one run and kept in the other.
"""

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import get_args

from gossamer.bench.shapes import ShapeName, shape_config
from gossamer.data.tokens import Tokens, open_tokens
from gossamer.kernels.fast import fast_paths
from gossamer.kernels.layout import WORTH
from gossamer.training.train import Metrics, Run, TrainConfig, train

LIMIT = 1e-3
"""Of the relative difference of two losses of one step."""


def configuration(shape: ShapeName, batch_size: int | None, steps: int, tokens: Tokens) -> TrainConfig:
    config = shape_config(shape)
    model = config.model.model_copy(update={"vocab_size": tokens.manifest.vocab_size})
    changes = {"dtype": "float32", "steps": steps, "validate_every": steps, "checkpoint_every": steps, "model": model}
    config = config.model_copy(update=changes | ({"batch_size": batch_size} if batch_size else {}))
    n_activations = config.batch_size * model.context * model.d_model
    if n_activations < WORTH:
        raise SystemExit(f"{n_activations} activations a site are too few for the kernels; give --batch-size more")
    return config


def losses(config: TrainConfig, tokens: Tokens, fast: bool) -> list[float]:
    """The training loss of every step, nats a token."""
    found: list[float] = []

    def note(metrics: Metrics) -> None:
        found.append(metrics.loss)
        if metrics.step % 20 == 0:
            print(f"    step {metrics.step}: loss {metrics.loss:.4f}, {metrics.tokens_per_second:,.0f} tokens/s")

    with fast_paths(fast):
        train(Run(config), tokens.split("train"), tokens.split("validation"), note, lambda: None)
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
    below.legend(frameon=False)
    for axes in (above, below):
        axes.spines[["top", "right"]].set_visible(False)
    figure.savefig(path, dpi=100)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("tokens", type=Path)
    parser.add_argument("--shape", choices=get_args(ShapeName), default="demo")
    parser.add_argument("--batch-size", type=int)
    parser.add_argument("--steps", type=int, default=200)
    parser.add_argument("--yardstick", action="store_true")
    parser.add_argument("--without-abs-topk", action="store_true")
    parser.add_argument("--plot", type=Path)
    asked = parser.parse_args()
    tokens = open_tokens(asked.tokens)
    config = configuration(asked.shape, asked.batch_size, asked.steps, tokens)
    if asked.without_abs_topk:
        config = config.model_copy(update={"model": config.model.model_copy(update={"abs_topk_at": ()})})
    shape = config.model
    title = (
        f"d {shape.d_model}, {shape.n_layer} layers, {config.batch_size} x {shape.context} tokens a step, l0 "
        f"{config.sparsity.l0:g}, learning rate {config.learning_rate:g}"
    )
    print(title)
    print("fast paths")
    fast = losses(config, tokens, True)
    print("plain twins")
    plain = losses(config, tokens, False)
    relative = {"fast paths against plain twins": differences(fast, plain)}
    if asked.yardstick:
        print("plain twins in micro batches")
        in_parts = config.model_copy(update={"micro_batch_size": -(-config.batch_size // 2)})
        relative["plain twins in micro batches against whole ones"] = differences(
            losses(in_parts, tokens, False), plain
        )
    for name, values in relative.items():
        say(name, values)
    if asked.plot is not None:
        plot(asked.plot, title, fast, plain, relative)


if __name__ == "__main__":
    main()
