"""Stretches of text as heat maps: a row a stretch, a box a token, its colour the activation there.

Text is set in a font whose characters are all as wide, so that boxes can be placed by counting. Samples are shifted so
that the drawn tokens stand in one column; what doesn't fit is left out at the ends. The scale has two colours that no
common colour blindness confuses, and is symmetric about 0, which is white.
"""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from gossamer.viewer.draw import INK, NEGATIVE, POSITIVE, SOFT

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.colors import Colormap

MONO, CHARACTER = "DejaVu Sans Mono", 0.602
"""A font, and how wide its characters are in units of its size."""
SIZE, LINE = 6.0, 1.62
"""Points, and the distance of two rows in units of it."""


class TokenRow(NamedTuple):
    """One stretch of text, or a heading."""

    head: str
    """what stands before it; alone if there are no tokens"""
    tokens: Sequence[str] = ()
    """labels"""
    activations: Sequence[float] = ()
    """one a token"""
    at: int = 0
    """the token that is aligned with those of other rows, and marked"""
    tail: str = ""
    """what stands behind it"""


def scale_colors() -> "Colormap":
    """From the most negative through white to the most positive."""
    from matplotlib.colors import LinearSegmentedColormap

    return LinearSegmentedColormap.from_list("activation", [NEGATIVE, "#FFFFFF", POSITIVE])


def rows_height(n_rows: int) -> float:
    """Inches."""
    return n_rows * SIZE * LINE / 72


def draw_rows(
    axes: "Axes",
    rows: Sequence[TokenRow],
    width: float,
    largest: float,
    legible: Callable[[str], str],
    head_width: int,
    tail_width: int,
    align: float | None,
) -> None:
    """Fill axes that are `width` inches wide and `rows_height` high; heads and tails are so many characters wide.

    `largest` is the activation at the scale's end. The marked tokens end at the share `align` of the room between heads
    and tails; None: rows begin at its left, their tails follow them, and of what doesn't fit the end is shown."""
    from matplotlib.patches import Rectangle

    n_characters = width * 72 / (SIZE * CHARACTER)
    axes.set(xlim=(0, n_characters), ylim=(len(rows), 0))
    axes.set_axis_off()
    first, last = head_width, n_characters - tail_width
    colors = scale_colors()
    look = {"fontsize": SIZE, "va": "center_baseline", "parse_math": False}
    for y, row in enumerate(rows):
        middle = y + 0.5
        if not row.tokens:
            axes.text(0, middle + 0.12, row.head, color=INK, weight="bold", **look)
            continue
        axes.text(0, middle, legible(row.head), color=SOFT, family=MONO, **look)
        labels = [legible(token) for token in row.tokens]
        if align is None:
            x = min(first, last - sum(map(_width, labels)))
        else:
            x = first + align * (last - first) - sum(map(_width, labels[: row.at + 1]))
        for i, (label, activation) in enumerate(zip(labels, row.activations, strict=True)):
            end = x + _width(label)
            if first - 1e-6 <= x and end <= last + 1e-6:
                share = activation / largest if largest else 0.0
                color = colors(0.5 + 0.5 * share)
                is_marked = i == row.at
                edge = {"edgecolor": INK if is_marked else "#E3E6EB", "linewidth": 0.7 if is_marked else 0.3}
                box = Rectangle((x, y + 0.06), end - x, 0.88, facecolor=color, zorder=2 + is_marked, **edge)
                axes.add_patch(box)
                ink = "#FFFFFF" if abs(share) > 0.72 else INK
                axes.text(x + 0.15, middle, label, color=ink, family=MONO, zorder=4, **look)
            x = end
        place, ha = (x + 0.8, "left") if align is None else (n_characters, "right")
        axes.text(place, middle, legible(row.tail), color=INK, family=MONO, ha=ha, **look)


def _width(label: str) -> float:
    """Characters that a token's box takes."""
    return len(label) + 0.3
