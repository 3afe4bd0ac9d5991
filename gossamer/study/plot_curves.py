"""The loss against the number of nodes kept, a panel a task: where a ranking meets the target, and how sharply."""

from math import ceil
from pathlib import Path
from typing import TYPE_CHECKING

from gossamer.study.many_tasks import Summary, TaskRow

if TYPE_CHECKING:
    from matplotlib.axes import Axes

CHANCE = 0.6931
HIGHEST = 1.05
"""Losses above this are off the panel: a ranking's first nodes alone can be far worse than chance."""
CURVE, CUT, CIRCUIT = "#4477aa", "#ccbb44", "#ee6677"


def plot_curves(summary: Summary, path: Path) -> None:
    """Write a panel for each task that has a circuit to an image file; nothing if none has."""
    rows = [row for row in summary.rows if row.circuits]
    if not rows:
        return
    from matplotlib.figure import Figure  # a canvas of its own: no window, no global state
    from matplotlib.lines import Line2D

    n_columns = min(4, len(rows))
    n_rows = ceil(len(rows) / n_columns)
    figure = Figure(figsize=(max(5.5, 2.9 * n_columns), 1.1 + 2.2 * n_rows), layout="constrained")
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
        Line2D([], [], color=CUT, marker="o", ls="", label="the cut"),
        Line2D([], [], color=CIRCUIT, marker="D", ls="", label="the circuit after elimination and edge pruning"),
        Line2D([], [], color="0.3", ls="--", lw=0.9, label=f"target {summary.config.target_loss:g}"),
        Line2D([], [], color="0.3", ls=":", lw=0.9, label="chance"),
    ]
    figure.legend(handles=legend, frameon=False, fontsize=9, ncols=min(5, 2 * n_columns), loc="outside upper left")
    figure.savefig(path, dpi=120)


def _panel(axes: "Axes", row: TaskRow, target: float) -> None:
    several = len(row.circuits) > 1
    for circuit in row.circuits:
        curve = circuit.curve
        axes.plot(curve.sizes, curve.losses, color=CURVE, lw=1.0 if several else 1.5, alpha=0.6 if several else 1)
        axes.plot(curve.n_cut, curve.losses[curve.sizes.index(curve.n_cut)], "o", color=CUT, ms=5, zorder=3)
        axes.plot(max(1, circuit.n_nodes), circuit.loss, "D", color=CIRCUIT, ms=5, zorder=4)
    axes.axhline(target, color="0.3", ls="--", lw=0.9)
    axes.axhline(CHANCE, color="0.3", ls=":", lw=0.9)
    axes.set(xscale="log", ylim=(0, HIGHEST))
    axes.set_title(row.task, fontsize=9, loc="left")
    axes.tick_params(labelsize=8)
    axes.spines[["top", "right"]].set_visible(False)
