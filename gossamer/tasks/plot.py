"""The census as a picture: how often a corpus asks each task's two questions, how well a model answers them."""

from pathlib import Path
from typing import Any

from gossamer.artifact import write_figure
from gossamer.tasks.census import Census, CensusRow
from gossamer.tasks.loss import CHANCE

FIRST, SECOND, PALE, LOSS = "#4477aa", "#ee6677", 0.35, "#228833"
ASKED: dict[str, Any] = {"marker": "o", "ls": "", "ms": 5.5, "mfc": "white", "zorder": 3}
ANSWERED: dict[str, Any] = {"marker": "o", "ls": "", "ms": 5.5, "zorder": 4}
"""Dots and no bars: on a logarithmic axis a bar's length says nothing, nor does that of a part of it."""


def plot_census(census: Census, path: Path) -> None:
    """Write a panel for the corpus and one for the model, where there are, to an image file."""
    from matplotlib.figure import Figure  # a canvas of its own: no window, no global state

    panels = [census.corpus is not None, census.model is not None]
    assert any(panels), "nothing was counted or measured"
    figure = Figure(figsize=(4 + 4.5 * sum(panels), 1.2 + 0.3 * len(census.rows)), layout="constrained")
    axes = figure.subplots(1, sum(panels), sharey=True, squeeze=False)[0]
    for draw, panel in zip([d for d, there in zip((_corpus, _model), panels, strict=True) if there], axes, strict=True):
        draw(panel, census)
        panel.spines[["top", "right"]].set_visible(False)
    axes[0].set_yticks(range(len(census.rows)), [row.task for row in census.rows])
    axes[0].set_ylim(len(census.rows) - 0.4, -0.6)
    write_figure(path, figure)


def _corpus(axes, census: Census) -> None:
    assert census.corpus is not None
    per_million = 1e6 / max(census.corpus.n_tokens, 1)
    for i, row in enumerate(census.rows):
        if row.corpus is None:
            continue
        for j, colour in enumerate((FIRST, SECOND)):
            at, asked, answered = i + (-0.18, 0.18)[j], row.corpus.contexts[j], row.corpus.answered[j]
            axes.plot([asked * per_million, answered * per_million], [at, at], color=colour, lw=1.2)
            axes.plot(asked * per_million, at, color=colour, **ASKED)
            axes.plot(answered * per_million, at, color=colour, **ANSWERED)
    for name, colour in (("first prompt", FIRST), ("second prompt", SECOND)):
        axes.plot([], [], color=colour, label=f"{name}: its context", **ASKED)
        axes.plot([], [], color=colour, label=f"{name}: context and answer", **ANSWERED)
    axes.grid(axis="x", color="0.9", lw=0.8)
    axes.set_axisbelow(True)
    axes.set_xscale("symlog", linthresh=1)
    axes.set(xlabel="places in a million tokens", xlim=(-0.1, None))
    axes.set_title(f"In the corpus ({census.corpus.n_tokens:,} tokens read)", fontsize=10, loc="left")
    axes.figure.legend(*axes.get_legend_handles_labels(), frameon=False, fontsize=8, ncols=2, loc="outside lower left")


def _model(axes, census: Census) -> None:
    for i, row in enumerate(census.rows):
        loss = 0.0 if row.score is None else row.score.loss
        axes.barh(i, loss, height=0.7, color=LOSS, alpha=PALE)
        axes.text(loss, i, f"  {_figures(row)}", va="center", fontsize=8)
    axes.axvline(CHANCE, color="0.3", lw=0.8, ls=":")
    losses = [row.score.loss for row in census.rows if row.score is not None]
    axes.set(xlabel="task loss, nats a prompt; dotted: chance", xlim=(0, 1.3 * max([CHANCE, *losses])))
    axes.set_title("The model on held-out pairs: loss, accuracy", fontsize=10, loc="left")


def _figures(row: CensusRow) -> str:
    if row.score is None:
        return "can't be asked"
    return f"{row.score.loss:.3f}   {100 * row.score.accuracy:.0f}%"
