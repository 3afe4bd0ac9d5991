"""A run's curves as one picture: loss, fraction of nonzeros, learning rate, gradient."""

from collections.abc import Sequence
from pathlib import Path

from gossamer.artifact import write_figure
from gossamer.training.train import Metrics

PLOT = "training.png"
"""In a run's folder."""


def plot_run(metrics: Sequence[Metrics], path: Path) -> None:
    """Write the curves to an image file; nothing if there is no step yet."""
    if not metrics:
        return
    from matplotlib.figure import Figure  # a canvas of its own: no window, no global state

    figure = Figure(figsize=(9, 6), layout="constrained")
    (loss, l0), (rate, gradient) = figure.subplots(2, 2, sharex=True)
    steps = [m.step for m in metrics]
    loss.plot(steps, [m.loss for m in metrics], color="0.75", lw=0.8, label="train, a batch")
    validated = [m for m in metrics if m.validation_loss is not None]
    loss.plot([m.step for m in validated], [m.validation_loss for m in validated], "o-", ms=3, label="validation")
    loss.set(ylabel="loss, nats a token")
    loss.legend(frameon=False)
    l0.plot(steps, [m.l0 for m in metrics])
    l0.set(ylabel="fraction of nonzero weights", yscale="log")
    rate.plot(steps, [m.learning_rate for m in metrics])
    rate.set(ylabel="learning rate", xlabel="step")
    gradient.plot(steps, [m.gradient_rms for m in metrics], lw=0.8)
    gradient.set(ylabel="gradient RMS", xlabel="step", yscale="log")
    for axes in (loss, l0, rate, gradient):
        axes.spines[["top", "right"]].set_visible(False)
    write_figure(path, figure)
