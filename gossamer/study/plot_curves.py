"""The loss against the number of nodes kept, a panel a task: where a ranking meets the target, and how sharply.

A colour a seed, the same in all panels: which circuit came of which ranking.
"""

from math import ceil
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gossamer.artifact import write_figure
from gossamer.study.many_tasks import Summary, TaskRow
from gossamer.tasks.loss import CHANCE

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.lines import Line2D

HIGHEST = 1.05
"""Losses above this are off the panel: a ranking's first nodes alone can be far worse than chance."""
COLOURS = ("#4477aa", "#ee6677", "#228833", "#aa3377", "#ccbb44", "#66ccee")
"""Of the seeds; with more of them they come round again."""
RING: dict[str, Any] = {"marker": "o", "ms": 9, "mfc": "none", "mew": 1.2}


def plot_curves(summary: Summary, path: Path) -> None:
    """Write a panel for each task that has a circuit to an image file; nothing if none has."""
    rows = [row for row in summary.rows if row.circuits]
    if not rows:
        return
    from matplotlib.figure import Figure  # a canvas of its own: no window, no global state

    n_rows = ceil(len(rows) / 4)
    n_columns = ceil(len(rows) / n_rows)
    figure = Figure(figsize=(max(5.5, 3 * n_columns), 1.1 + 2.3 * n_rows), layout="constrained")
    panels = figure.subplots(n_rows, n_columns, sharex=True, sharey=True, squeeze=False)
    for i, row in enumerate(rows):
        _panel(panels[i // n_columns][i % n_columns], row, summary.config.target_loss)
    for i in range(len(rows), n_rows * n_columns):  # no panel is left empty, and the one above it gets the axis
        panels[i // n_columns][i % n_columns].remove()
        panels[i // n_columns - 1][i % n_columns].tick_params(labelbottom=True)
    figure.supxlabel("nodes kept, the first of the ranking", fontsize=10)
    figure.supylabel("task loss, nats a prompt", fontsize=10)
    columns = (3, 3, 5, 6)[n_columns - 1]
    figure.legend(handles=_legend(summary), frameon=False, fontsize=9, ncols=columns, loc="outside upper left")
    write_figure(path, figure)


def _legend(summary: Summary) -> "list[Line2D]":
    from matplotlib.lines import Line2D

    seeds = max(([outcome.seed for outcome in row.outcomes] for row in summary.rows), key=len)
    names = [f"seed {seed}" for seed in seeds]
    if not 1 < len(seeds) <= len(COLOURS):
        names = ["cuts of the ranking"] if len(seeds) == 1 else ["cuts, a colour a seed"]
    return [
        *(Line2D([], [], color=colour, label=name) for name, colour in zip(names, COLOURS, strict=False)),
        Line2D([], [], color="0.3", ls="", label="the cut", **RING),
        Line2D([], [], color="0.3", marker="D", ls="", ms=4.5, label="the circuit"),
        Line2D([], [], color="0.3", ls="--", lw=0.9, label=f"target {summary.config.target_loss:g}"),
        Line2D([], [], color="0.3", ls=":", lw=0.9, label="chance"),
    ]


def _panel(axes: "Axes", row: TaskRow, target: float) -> None:
    from matplotlib.ticker import FuncFormatter

    for i, outcome in enumerate(row.outcomes):
        if (circuit := outcome.circuit) is None:
            continue
        curve, colour = circuit.curve, COLOURS[i % len(COLOURS)]
        axes.plot(curve.sizes, curve.losses, color=colour, lw=1.2, alpha=0.8)
        axes.plot(curve.n_cut, curve.losses[curve.sizes.index(curve.n_cut)], color=colour, zorder=3, **RING)
        axes.plot(max(1, circuit.n_nodes), circuit.loss, "D", color=colour, ms=4.5, zorder=4)
    axes.axhline(target, color="0.3", ls="--", lw=0.9)
    axes.axhline(CHANCE, color="0.3", ls=":", lw=0.9)
    axes.set(xscale="log", ylim=(0, HIGHEST))
    axes.xaxis.set_major_formatter(FuncFormatter(lambda value, _: f"{value:,.0f}"))
    axes.set_title(row.task, fontsize=9, loc="left")
    axes.tick_params(labelsize=8)
    axes.spines[["top", "right"]].set_visible(False)
