"""How a circuit forms, as four panels over the training steps."""

from math import nan
from pathlib import Path

from gossamer.artifact import write_figure
from gossamer.study.formation import Formation
from gossamer.tasks.loss import CHANCE

HIGHEST = 1.4
"""Losses above this are off the panel."""
MODEL, NODES, EDGES = "#4477aa", "#ee6677", "#228833"


def plot_formation(formation: Formation, path: Path) -> None:
    """Write losses, sizes, what is shared with the last circuit, and the density of the weights to an image file."""
    from matplotlib.figure import Figure  # a canvas of its own: no window, no global state
    from matplotlib.ticker import FuncFormatter, MaxNLocator

    rows = formation.rows
    steps = [row.step for row in rows]
    figure = Figure(figsize=(10, 6.6), layout="constrained")
    (losses, sizes), (shared, density) = figure.subplots(2, 2, sharex=True)
    dots = {"marker": "o", "ms": 4}

    whole = [nan if row.outcome.full is None else row.outcome.full.loss for row in rows]
    losses.plot(steps, whole, color=MODEL, label="whole model", **dots)
    alone = [row.last_nodes.sufficiency.loss for row in rows]
    losses.plot(steps, alone, color=NODES, label="the last circuit's nodes alone", **dots)
    without = [row.last_nodes.necessity.loss for row in rows]
    losses.plot(steps, without, color="0.6", label="the model without them", **dots)
    losses.axhline(formation.config.target_loss, color="0.3", ls="--", lw=0.9)
    losses.axhline(CHANCE, color="0.3", ls=":", lw=0.9)
    losses.set(ylabel="task loss, nats a prompt", ylim=(0, HIGHEST))
    losses.set_title(f"dashed: target {formation.config.target_loss:g}; dotted: chance", fontsize=9, loc="left")

    circuits = [row.outcome.circuit for row in rows]
    n_nodes = [nan if circuit is None else circuit.n_nodes for circuit in circuits]
    n_edges = [nan if circuit is None else circuit.n_edges for circuit in circuits]
    sizes.plot(steps, n_nodes, color=NODES, label="nodes", clip_on=False, **dots)
    sizes.plot(steps, n_edges, color=EDGES, label="edges", clip_on=False, **dots)
    sizes.set_yscale("symlog", linthresh=1)  # a circuit may have no edge
    sizes.set(ylabel="size of the circuit at the target", ylim=(0, None))
    sizes.set_title("no dot: the whole model misses the target", fontsize=9, loc="left")

    same_nodes = [nan if row.same_nodes is None else row.same_nodes for row in rows]
    same_edges = [nan if row.same_edges is None else row.same_edges for row in rows]
    shared.plot(steps, same_nodes, color=NODES, label="nodes", **dots)
    shared.plot(steps, same_edges, color=EDGES, label="edges", **dots)
    shared.set(ylabel="shared with the last circuit (Jaccard)", ylim=(-0.03, 1.05))
    shared.set_title("no dot: no circuit, or neither has any", fontsize=9, loc="left")

    density.plot(steps, [row.l0 for row in rows], color=MODEL, **dots)
    density.set_yscale("log", base=2)
    density.set(ylabel="nonzero fraction of the matrices", ylim=(None, 1.2))

    for axes in (losses, sizes, shared):
        axes.legend(frameon=False, fontsize=9)
    for axes in (losses, sizes, shared, density):
        axes.spines[["top", "right"]].set_visible(False)
    for axes in (shared, density):
        axes.set(xlabel="training step")
        if formation.spacing == "log":
            axes.set_xscale("log")
        else:
            axes.xaxis.set_major_locator(MaxNLocator(6, integer=True))
        axes.xaxis.set_major_formatter(FuncFormatter(lambda value, _: f"{value:,.0f}"))
    for axes in (sizes, density):
        axes.yaxis.set_major_formatter(FuncFormatter(lambda value, _: f"{value:.4g}"))
    figure.suptitle(f"How the circuit of {formation.task} forms", fontsize=11, x=0.01, ha="left")
    write_figure(path, figure)
