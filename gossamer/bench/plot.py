"""A bar a contestant, ours split by phase, the floor by part."""

from pathlib import Path
from typing import Any

from gossamer.artifact import write_figure
from gossamer.bench.train import Case, TrainBench
from gossamer.training.units import n_of

PHASE_COLOURS = {
    "forward": "#4477aa",
    "backward": "#66ccee",
    "forward and backward": "#4477aa",
    "update": "#ccbb44",
    "compress": "#ee6677",
}
LABEL: dict[str, Any] = {
    "xytext": (8, 0),
    "textcoords": "offset points",
    "va": "center",
    "fontsize": 9,
    "bbox": {"fc": "white", "ec": "none", "pad": 1},
}
KIND_COLOURS = {"dense": "0.6", "naive": "0.8"}


def plot_train_bench(bench: TrainBench, path: Path) -> None:
    """Write the bars to an image file."""
    from matplotlib.figure import Figure  # a canvas of its own: no window, no global state

    figure = Figure(figsize=(9, 4.2), layout="constrained")
    axes = figure.subplots()
    cases = sorted(bench.cases, key=lambda case: case.total.median)
    fastest = bench.case(bench.ours).total.median
    for row, case in enumerate(cases, start=1):
        _bar(axes, row, case)
        times = "" if case.name == bench.ours else f"  ({case.total.median / fastest:.2f} of ours)"
        text = f"{1e3 * case.total.median:,.1f} ms{times}"
        axes.annotate(text, (1e3 * max(case.total.high, case.total.median), row), **LABEL)
    left = 0.0
    for i, seconds in enumerate(bench.floor.values()):
        axes.barh(0, 1e3 * seconds, left=left, color="#228833", alpha=1.0 if i % 2 else 0.7)
        left += 1e3 * seconds
    at_peak = f"{left:,.1f} ms  ({left / 1e3 / fastest:.2f} of ours, at this machine's peak rates)"
    axes.annotate(at_peak, (left, 0), **LABEL)
    axes.axvline(1e3 * fastest, color="0.3", lw=0.8, ls=":", zorder=2.9)  # behind the labels

    names = [
        case.name + ("  ◂" if case.name in (bench.ours, bench.best_dense, bench.best_naive) else "") for case in cases
    ]
    axes.set_yticks(range(len(cases) + 1), ["floor", *names])
    axes.invert_yaxis()
    if bench.left_out:
        times = ", ".join(f"{case.name} ({1e3 * case.first_seconds:,.0f} ms)" for case in bench.left_out)
        figure.text(0.01, -0.01, f"timed once and left out: {times}", fontsize=8, color="0.4", va="top")
    axes.set_xlim(0, 1.45e3 * max(case.total.high for case in cases))
    axes.set(xlabel="milliseconds a step: median, whiskers at the quartiles; ◂ the cases that ratios are taken of")
    shape = bench.config.model
    axes.set_title(
        f"Shape {bench.shape}: d {shape.d_model}, {n_of(shape.n_layer, 'layer')}, {bench.n_tokens:,} tokens a step, "
        f"density {bench.density:.4g}; {bench.rounds} interleaved rounds, {n_of(bench.machine.n_threads, 'thread')}",
        fontsize=10,
        loc="left",
    )
    for phase in bench.case(bench.ours).phases:
        axes.barh(0, 0, color=PHASE_COLOURS[phase], label=phase)
    axes.legend(frameon=False, fontsize=8, loc="upper right")
    axes.spines[["top", "right"]].set_visible(False)
    write_figure(path, figure, tight=True)


def _bar(axes, row: int, case: Case) -> None:
    total = case.total
    left = 0.0
    if case.kind == "ours":
        # Medians of parts don't quite add up to the median of the whole; the bar is as long as the whole.
        scale = 1e3 * total.median / sum(phase.median for phase in case.phases.values())
        for phase, seconds in case.phases.items():
            width = scale * seconds.median
            axes.barh(row, width, left=left, color=PHASE_COLOURS[phase])
            left += width
    else:
        axes.barh(row, 1e3 * total.median, color=KIND_COLOURS[case.kind])
    whiskers = [[1e3 * (total.median - total.low)], [1e3 * (total.high - total.median)]]
    axes.errorbar([1e3 * total.median], [row], xerr=whiskers, color="0.2", lw=1, capsize=2)
