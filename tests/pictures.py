"""Pictures as the package draws them, looked at before they become a file."""

import sys
from collections.abc import Callable

import pytest
from matplotlib.figure import Figure


def drawn(monkeypatch: pytest.MonkeyPatch, plot: Callable[..., None], *what: object) -> Figure:
    """The figure that a function of the package would have written to a file."""
    figures: list[Figure] = []
    monkeypatch.setattr(sys.modules[plot.__module__], "write_figure", lambda _path, figure: figures.append(figure))
    plot(*what, "nowhere.png")
    figures[0].draw_without_rendering()
    return figures[0]


def assert_nothing_is_cut_off(figure: Figure) -> None:
    """Every title, label and legend lies within the picture."""
    width, height = figure.get_size_inches()
    box = figure.get_tightbbox()
    slack = 0.02
    assert min(box.x0, box.y0) > -slack, f"cut off at the left or below: {box.bounds} inches of {width} x {height}"
    assert box.x1 < width + slack, f"cut off at the right: {box.bounds} inches of {width} x {height}"
    assert box.y1 < height + slack, f"cut off above: {box.bounds} inches of {width} x {height}"
