"""A circuit as a picture for a paper: SVG, PNG or PDF.

1. `diagram.py` says what is in it, `layout.py` where; here is the ink.
2. Layers go upwards. Each row is a site; boxes are nodes with their indices; q, k and v of a head share a frame, in
   which an arc joins the query and key channels that meet in its attention pattern.
3. An edge's colour is its weight's sign, its width grows with the weight's magnitude. Thin grey lines are the residual
   stream, which carries a channel on from where it is written to where it is read.
4. The same circuit gives the same file, byte for byte: nothing is random, and no date is written.
"""

import io
import math
import textwrap
import warnings
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from gossamer.artifact import write_bytes
from gossamer.circuit.circuit import Circuit
from gossamer.errors import GossamerError
from gossamer.viewer.diagram import TOKENS, Cell, Diagram, describe
from gossamer.viewer.layout import HEAD_ROOF, Box, Layout, Style, lay_out, text_width

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure
    from matplotlib.path import Path as MplPath

FORMATS = (".svg", ".png", ".pdf")

FONT, LIKE_IT = "DejaVu Sans", ("Verdana", "Helvetica", "Arial")
"""The first comes with matplotlib; an SVG's reader may have another of them."""

POSITIVE, NEGATIVE = "#0072B2", "#D55E00"
"""Blue and vermilion, which no common colour blindness confuses (Okabe and Ito 2008)."""
Point = tuple[float, float]
INK, SOFT, STREAM = "#1F2430", "#6B7280", "#B4BAC4"
BANDS = {"attention": "#F3F5F9", "MLP": "#F8F6F1"}
FILL = {"token": "#FFFFFF", "channel": "#FFFFFF", "attention": "#EDE9F7", "neuron": "#E4F1E8"}

THINNEST, THICKEST = 0.5, 3.0
"""Points of an edge's width."""
STREAM_WIDTH = 1.2
"""Points."""
LEFT, RIGHT, TOP, LEGEND_LINE = 1.3, 0.95, 0.62, 0.2
"""Inches beside, above and below the content."""
LEGEND_SIZE = 6.5
"""Points."""
DOTS_PER_INCH, MOST_PIXELS = 220, 16_000
"""Of a PNG, and its longest side, above which it gets coarser."""


def draw_circuit(circuit: Circuit, path: Path) -> None:
    """Write a circuit's picture, in place of what was there, never half-written; the suffix says the format.

    Raises GossamerError if the suffix is none of .svg, .png and .pdf, if the circuit's edges and nodes don't fit each
    other, or if the disk refuses.
    """
    suffix = picture_format(path)
    diagram = describe(circuit)
    if suffix != ".svg":
        diagram = _in_our_font(diagram)
    write_picture(Path(path), _render(diagram, suffix.removeprefix(".")))


def picture_format(path: Path) -> str:
    """The suffix of a picture's name. Raises GossamerError if it is none that can be written."""
    suffix = Path(path).suffix.lower()
    if suffix not in FORMATS:
        raise GossamerError(
            f"can't draw to {str(path)!r}: expected a name that ends in {', '.join(FORMATS[:-1])} or {FORMATS[-1]}"
        )
    return suffix


def edge_color(weight: float) -> str:
    """By sign."""
    return POSITIVE if weight > 0 else NEGATIVE


def edge_width(weight: float, largest: float) -> float:
    """Points, linear in |weight| up to the `largest` |weight| of the picture."""
    return THINNEST + (THICKEST - THINNEST) * abs(weight) / largest


def _render(diagram: Diagram, kind: str) -> bytes:
    from matplotlib.figure import Figure

    layout = lay_out(diagram)
    legend = _legend(diagram, layout)
    bottom = 0.2 + LEGEND_LINE * len(legend)
    width, height = LEFT + layout.width + RIGHT, bottom + max(layout.height, 0.6) + TOP
    with house_style():
        figure = Figure(figsize=(width, height), facecolor="white")
        axes = figure.add_axes((0, 0, 1, 1))
        axes.set_axis_off()
        # One unit is one inch; (0, 0) is the content's lower left corner.
        axes.set(xlim=(-LEFT, layout.width + RIGHT), ylim=(-bottom, height - bottom))
        _draw_bands(axes, layout)
        _draw_streams(axes, layout)
        _draw_heads(axes, diagram, layout)
        _draw_links(axes, diagram, layout)
        _draw_cells(axes, layout)
        _draw_title(axes, diagram, layout, height - bottom)
        _draw_legend(axes, legend)
        return picture_bytes(figure, kind, diagram.title, max(width, height))


@contextmanager
def house_style() -> Iterator[None]:
    """Matplotlib's own defaults, whatever the user's matplotlibrc says, and what makes an SVG reproducible."""
    import matplotlib

    with matplotlib.rc_context(), warnings.catch_warnings():
        # An SVG's text is text: what our font lacks, the reader's may have.
        warnings.filterwarnings("ignore", message="Glyph .* missing from")
        matplotlib.rcdefaults()
        matplotlib.rcParams.update(
            {
                "font.family": "sans-serif",
                "font.sans-serif": [FONT, *LIKE_IT],
                "svg.fonttype": "none",  # text that can be selected and searched
                "svg.hashsalt": "gossamer",
                "pdf.fonttype": 42,
            }
        )
        yield


def picture_bytes(figure: "Figure", kind: str, title: str, longest_side: float) -> bytes:
    """A figure as a file's content, without a date."""
    no_date = {"svg": {"Date": None}, "pdf": {"CreationDate": None}, "png": {}}[kind]
    out = io.BytesIO()
    dpi = min(DOTS_PER_INCH, MOST_PIXELS / longest_side)
    figure.savefig(out, format=kind, dpi=dpi, metadata={"Title": title, **no_date})
    return out.getvalue()


def write_picture(path: Path, content: bytes) -> None:
    """To a file, with its folder. Raises GossamerError if the disk refuses."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_bytes(path, content)
    except OSError as error:
        raise GossamerError(f"can't write {path}: {error.strerror}; choose another -o") from None


def _in_our_font(diagram: Diagram) -> Diagram:
    """The diagram with every character escaped that the font of a PNG or PDF lacks."""
    legible = legible_in(FONT)
    rows = tuple(
        row._replace(cells=tuple(cell._replace(text=legible(cell.text)) for cell in row.cells)) for row in diagram.rows
    )
    return replace(diagram, rows=rows, title=legible(diagram.title))


def legible_in(font: str) -> Callable[[str], str]:
    """What escapes the characters of a text that a font lacks."""
    from matplotlib.font_manager import findfont
    from matplotlib.ft2font import FT2Font

    known = FT2Font(findfont(font)).get_charmap()
    return lambda text: "".join(c if ord(c) in known else c.encode("unicode_escape").decode() for c in text)


def _text(axes: "Axes", x: float, y: float, text: str, size: float, **look: Any) -> None:
    """A text that is never read as mathematics."""
    look = {"color": INK, "ha": "left", "va": "center_baseline", **look}
    axes.text(x, y, text, fontsize=size, parse_math=False, rotation_mode="anchor", **look)


def _curve(start: Point, end: Point) -> "MplPath":
    """From below upwards, leaving and arriving straight up; a straight line if it is upright or level."""
    from matplotlib.path import Path as MplPath

    (x0, y0), (x1, y1) = start, end
    if x0 == x1 or y0 == y1:
        return MplPath([start, end])
    bend = (y1 - y0) * 0.5
    return MplPath([start, (x0, y0 + bend), (x1, y1 - bend), end], [MplPath.MOVETO] + [MplPath.CURVE4] * 3)


def _draw_lines(axes: "Axes", paths: Sequence["MplPath"], order: float, **look: Any) -> None:
    from matplotlib.collections import PathCollection

    axes.add_collection(PathCollection(paths, facecolors="none", zorder=order, clip_on=False, **look), autolim=False)


def _rounded(axes: "Axes", box: Box, radius: float, order: float, **look: Any) -> None:
    from matplotlib.patches import FancyBboxPatch

    corner = (box.x - box.width / 2, box.bottom)
    style = f"round,pad=0,rounding_size={min(radius, box.width / 2, box.height / 2):.4f}"
    axes.add_patch(FancyBboxPatch(corner, box.width, box.height, boxstyle=style, zorder=order, clip_on=False, **look))


def _draw_bands(axes: "Axes", layout: Layout) -> None:
    from matplotlib.patches import Rectangle

    for band in layout.bands:
        name, sublayer = band.name
        if sublayer:
            corner, size = (-LEFT + 0.1, band.bottom), (LEFT + layout.width + RIGHT - 0.2, band.top - band.bottom)
            axes.add_patch(Rectangle(corner, *size, facecolor=BANDS[sublayer], edgecolor="none", zorder=0))
        x, y = layout.width + RIGHT - 0.2, (band.bottom + band.top) / 2
        _text(axes, x, y + (0.06 if sublayer else 0), name, 7.5, ha="right", weight="bold", color=SOFT)
        _text(axes, x, y - 0.08, sublayer, 7, ha="right", color=SOFT)
    for placed in layout.rows:
        _text(axes, -LEFT + 0.2, placed.y, placed.row.name, 7, color=SOFT)


def _draw_streams(axes: "Axes", layout: Layout) -> None:
    lines = [_curve((piece.x, piece.bottom), (piece.x, piece.top)) for piece in layout.streams]
    _draw_lines(axes, lines, 1, edgecolors=STREAM, linewidths=STREAM_WIDTH)


def _draw_heads(axes: "Axes", diagram: Diagram, layout: Layout) -> None:
    for box in layout.heads:
        _rounded(axes, box, 0.07, 2, facecolor="white", edgecolor=SOFT, linewidth=0.7)
    for caption in layout.captions:
        size, upright = caption.style.size, caption.style.is_upright
        _text(axes, caption.x, caption.y, caption.text, size, ha="center", color=SOFT, rotation=90 if upright else 0)
    arcs = [_arc(layout.boxes[query], layout.boxes[key]) for query, key in diagram.meetings]
    _draw_lines(axes, arcs, 4, edgecolors=INK, linewidths=0.8)


def _arc(query: Box, key: Box) -> "MplPath":
    """Over the cells between them, under the roof of the head's box."""
    from matplotlib.path import Path as MplPath

    rise = query.top + HEAD_ROOF
    corners = [(query.x, query.top), (query.x, rise), (key.x, rise), (key.x, key.top)]
    return MplPath(corners, [MplPath.MOVETO] + [MplPath.CURVE4] * 3)


def _draw_links(axes: "Axes", diagram: Diagram, layout: Layout) -> None:
    if not diagram.links:
        return
    largest = largest_weight(diagram)
    links = sorted(diagram.links, key=lambda link: abs(link.weight))  # the strongest on top
    paths = [
        _curve(
            (layout.boxes[link.source].x, layout.boxes[link.source].top),
            (layout.boxes[link.target].x, layout.boxes[link.target].bottom),
        )
        for link in links
    ]
    _draw_lines(
        axes,
        paths,
        3,
        edgecolors=[edge_color(link.weight) for link in links],
        linewidths=[edge_width(link.weight, largest) for link in links],
        alpha=max(0.45, min(0.9, 1.2 - 0.075 * math.log2(1 + len(links)))),
    )


def largest_weight(diagram: Diagram) -> float:
    """The largest |weight| of all links, which is drawn thickest; 1 if all are 0."""
    return max((abs(link.weight) for link in diagram.links), default=0.0) or 1.0


def _draw_cells(axes: "Axes", layout: Layout) -> None:
    for placed in layout.rows:
        for cell in placed.row.cells:
            _draw_cell(axes, cell, layout.boxes[cell.node], placed.style)


def _draw_cell(axes: "Axes", cell: Cell, box: Box, style: Style) -> None:
    dark = cell.distinguishes
    radius = 0.035 if cell.kind == "token" else 0.09
    fill = INK if dark or not style.size else FILL[cell.kind]
    _rounded(axes, box, radius, 5, facecolor=fill, edgecolor=INK, linewidth=0.6)
    if style.size:
        look: dict[str, Any] = {"color": "white" if dark else INK, "rotation": 90 if style.is_upright else 0}
        _text(axes, box.x, box.y, cell.text, style.size, ha="center", zorder=6, **look)


def _draw_title(axes: "Axes", diagram: Diagram, layout: Layout, top: float) -> None:
    room = LEFT + layout.width + RIGHT - 0.4
    _text(axes, -LEFT + 0.2, top - 0.26, _cut(diagram.title, 11, room), 11, weight="bold")
    _text(axes, -LEFT + 0.2, top - 0.48, diagram.subtitle, 8, color=SOFT)
    if not diagram.rows:
        _text(axes, -LEFT + 0.2, 0.3, "No node is kept: every node is held at its mean.", 8)


def _cut(text: str, size: float, room: float) -> str:
    """A text that isn't wider than `room` inches."""
    n = int(room / text_width("m", size))
    return text if len(text) <= n else text[: n - 1] + "…"


class _Entry(NamedTuple):
    """A sample and what it means."""

    sample: Literal["line", "arc", "token", "nothing"]
    label: str
    color: str = INK
    width: float = 0.8
    """points of the line"""


def _legend(diagram: Diagram, layout: Layout) -> list[list[tuple[float, _Entry]]]:
    """Lines of entries, each with where it begins."""
    right = layout.width + RIGHT - 0.2
    lines: list[list[tuple[float, _Entry]]] = [[]]
    x = -LEFT + 0.2
    for entry in _entries(diagram):
        room = 0.38 + 0.9 * text_width(entry.label, LEGEND_SIZE) + 0.16
        if lines[-1] and x + room > right:
            lines.append([])
            x = -LEFT + 0.2
        lines[-1].append((x, entry))
        x += room
    n = int((right + LEFT - 0.2) / text_width("m", LEGEND_SIZE))
    for note in layout.notes:
        lines += [[(-LEFT + 0.2, _Entry("nothing", line))] for line in textwrap.wrap(note, n)]
    return [line for line in lines if line]


def _entries(diagram: Diagram) -> Iterator[_Entry]:
    """What occurs in the picture."""
    if diagram.links:
        yield _Entry("line", "positive weight", POSITIVE, 2)
        yield _Entry("line", "negative weight", NEGATIVE, 2)
        largest = largest_weight(diagram)
        for part in (0.1, 0.5, 1):
            yield _Entry("line", f"|weight| {part * largest:.2g}", SOFT, edge_width(part * largest, largest))
    if diagram.residual:
        yield _Entry("line", "residual stream, from a write to later reads", STREAM, STREAM_WIDTH)
    if diagram.meetings:
        yield _Entry("arc", "query and key that meet in the attention pattern")
    if any(cell.distinguishes and cell.node.site == TOKENS for row in diagram.rows for cell in row.cells):
        yield _Entry("token", "token that tells a pair's prompts apart")


def _draw_legend(axes: "Axes", lines: Sequence[Sequence[tuple[float, _Entry]]]) -> None:
    for n, line in enumerate(lines):
        y = -0.14 - n * LEGEND_LINE
        for x, entry in line:
            sample = Box(x + 0.16, y, 0.3, 0.1)
            if entry.sample == "line":
                look = {"edgecolors": entry.color, "linewidths": entry.width}
                _draw_lines(axes, [_curve((x, y), (x + 0.3, y))], 3, **look)
            elif entry.sample == "arc":
                _draw_lines(axes, [_arc(Box(x, y - 0.06, 0, 0), Box(x + 0.3, y - 0.06, 0, 0))], 3, edgecolors=INK)
            elif entry.sample == "token":
                _rounded(axes, sample, 0.035, 3, facecolor=INK, edgecolor=INK)
            indent = 0 if entry.sample == "nothing" else 0.38
            _text(axes, x + indent, y, entry.label, LEGEND_SIZE, color=SOFT)
