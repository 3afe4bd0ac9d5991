"""A panel a contest, a bar a contestant, the floor as a line."""

import math
from pathlib import Path

from gossamer.artifact import write_figure
from gossamer.bench.kernels import KernelBench, KernelResult
from gossamer.training.units import n_of

COLOURS = {"ours": "#4477aa", "torch": "0.62", "naive": "0.82"}
FLOOR = "#228833"
LONGEST = 6.0
"""A bar of more times ours, or the fastest other's, is cut off there, so that the others can be told apart."""
COLUMNS = 3


def plot_kernel_bench(bench: KernelBench, path: Path) -> None:
    """Write the panels to an image file."""
    from matplotlib.figure import Figure  # a canvas of its own: no window, no global state

    n_columns = min(COLUMNS, len(bench.results))
    n_rows = math.ceil(len(bench.results) / n_columns)
    bars = max(len(result.cases) for result in bench.results)
    figure = Figure(figsize=(5.4 * n_columns, n_rows * (0.9 + 0.27 * bars) + 0.9), layout="constrained")
    panels = figure.subplots(n_rows, n_columns, squeeze=False).ravel()
    for axes, result in zip(panels, bench.results, strict=False):
        _panel(axes, result, bars)
    for axes in panels[len(bench.results) :]:
        axes.set_axis_off()
    machine = bench.machine
    title = (
        f"Shape {bench.shape}: {bench.n_tokens:,} tokens. {machine.processor or machine.device}, "
        f"{n_of(machine.n_threads, 'thread')}, {bench.rounds} interleaved rounds; bars: median ms and times ours, "
        "whiskers: quartiles"
    )
    figure.suptitle(title, fontsize=10, x=0.01, ha="left")
    figure.get_layout_engine().set(w_pad=0.12, h_pad=0.08)  # pyright: ignore
    figure.legend(handles=_legend(), loc="outside lower left", ncols=4, frameon=False, fontsize=9)
    write_figure(path, figure)


def _legend() -> list:
    from matplotlib.lines import Line2D
    from matplotlib.patches import Patch

    names = {"ours": "ours", "torch": "torch's, or made of torch's", "naive": "naive twin"}
    patches = [Patch(color=COLOURS[kind], label=name) for kind, name in names.items()]
    return [*patches, Line2D([], [], color=FLOOR, label="floor: what can't be avoided, at this machine's peak rates")]


def _panel(axes, result: KernelResult, bars: int) -> None:
    ours = result.cases[0].total.median
    fastest = min((case.total.median for case in result.cases[1:]), default=ours)
    longest = LONGEST * max(ours, min(fastest, 2 * ours))
    end = min(longest, max(case.total.high for case in result.cases))
    for row, case in enumerate(result.cases):
        total = case.total
        cut = total.median > longest
        axes.barh(row, 1e3 * min(total.median, longest), height=0.74, color=COLOURS[case.kind])
        if cut:  # a gap in the bar, as it goes on
            axes.barh(row, 0.012e3 * end, left=0.93e3 * end, height=0.78, color="white")
        else:
            whiskers = [[1e3 * (total.median - total.low)], [1e3 * (total.high - total.median)]]
            axes.errorbar([1e3 * total.median], [row], xerr=whiskers, color="0.25", lw=0.9, capsize=1.5)
        times = "" if row == 0 else f"   {case.times_ours.median:.2f}×"
        where = 1e3 * (end if cut else max(total.median, total.high))
        axes.annotate(
            f"{_digits(1e3 * total.median)}{times}",
            (where, row),
            xytext=(5, 0),
            textcoords="offset points",
            va="center",
            fontsize=8.5,
            weight="bold" if row == 0 else "normal",
        )
    axes.axvline(1e3 * result.floor_seconds, color=FLOOR, lw=1.4, zorder=3)
    axes.set_yticks(range(len(result.cases)), [case.name for case in result.cases], fontsize=8.5)
    axes.set_ylim(bars - 0.5, -0.5)
    axes.set_xlim(0, 1.34e3 * end)
    axes.set_title(result.title.replace(", density", "\ndensity"), fontsize=9, loc="left", weight="bold")
    axes.tick_params(axis="y", length=0)
    axes.tick_params(axis="x", labelsize=7.5, colors="0.4")
    axes.locator_params(axis="x", nbins=4)
    axes.spines[["top", "right", "left"]].set_visible(False)
    axes.spines["bottom"].set_color("0.7")


def _digits(ms: float) -> str:
    """Three digits' worth."""
    return f"{ms:,.0f}" if ms >= 100 else f"{ms:.1f}" if ms >= 10 else f"{ms:.2f}"
