"""The loss against the number of nodes kept, a panel a task: where a ranking meets the target, and how sharply."""

from math import ceil
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gossamer.artifact import write_figure
from gossamer.study.many_tasks import Summary, TaskRow
from gossamer.tasks.loss import CHANCE

if TYPE_CHECKING:
    from matplotlib.axes import Axes

HIGHEST = 1.05
"""Losses above this are off the panel: a ranking's first nodes alone can be far worse than chance."""
CURVE, CUT, CIRCUIT = "#4477aa", "#222222", "#ee6677"
RING: dict[str, Any] = {"marker": "o", "ms": 9, "mfc": "none", "mew": 1.2}


def plot_curves(summary: Summary, path: Path) -> None:
    """Write a panel for each task that has a circuit to an image file; nothing if none has."""
    rows = [row for row in summary.rows if row.circuits]
    if not rows:
        return
    from matplotlib.figure import Figure  # a canvas of its own: no window, no global state
    from matplotlib.lines import Line2D

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
    legend = [
        Line2D([], [], color=CURVE, label="cuts of the ranking"),
        Line2D([], [], color=CUT, ls="", label="the cut", **RING),
        Line2D([], [], color=CIRCUIT, marker="D", ls="", ms=4.5, label="the circuit"),
        Line2D([], [], color="0.3", ls="--", lw=0.9, label=f"target {summary.config.target_loss:g}"),
        Line2D([], [], color="0.3", ls=":", lw=0.9, label="chance"),
    ]
    figure.legend(handles=legend, frameon=False, fontsize=9, ncols=5 if n_columns > 1 else 3, loc="outside upper left")
    write_figure(path, figure)


def _panel(axes: "Axes", row: TaskRow, target: float) -> None:
    from matplotlib.ticker import FuncFormatter

    several = len(row.circuits) > 1
    for circuit in row.circuits:
        curve = circuit.curve
        axes.plot(curve.sizes, curve.losses, color=CURVE, lw=1.0 if several else 1.5, alpha=0.6 if several else 1)
        axes.plot(curve.n_cut, curve.losses[curve.sizes.index(curve.n_cut)], color=CUT, zorder=3, **RING)
        axes.plot(max(1, circuit.n_nodes), circuit.loss, "D", color=CIRCUIT, ms=4.5, zorder=4)
    axes.axhline(target, color="0.3", ls="--", lw=0.9)
    axes.axhline(CHANCE, color="0.3", ls=":", lw=0.9)
    axes.set(xscale="log", ylim=(0, HIGHEST))
    axes.xaxis.set_major_formatter(FuncFormatter(lambda value, _: f"{value:,.0f}"))
    axes.set_title(row.task, fontsize=9, loc="left")
    axes.tick_params(labelsize=8)
    axes.spines[["top", "right"]].set_visible(False)
