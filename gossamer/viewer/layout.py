"""Where everything in a circuit's picture stands, in inches; no ink.

1. A residual channel is a column: its node at every site that reads or writes it stands at one place from left to
   right, so that the stream that carries it is one straight line. All else stands between columns, in rows of its own;
   q, k and v of one attention head stay together.
2. Labels lie flat, stand upright where a row would be too wide for that, and are left out (with a note) where even that
   is too much.
3. `arrange` finds the places from left to right; the rows are stacked upwards, further apart where links run far
   sideways.
"""

import unicodedata
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from typing import NamedTuple

from gossamer.circuit.circuit import Edge, Node
from gossamer.viewer.arrange import Block, Gap, Key, arrange
from gossamer.viewer.diagram import Cell, Diagram, Row

WIDEST_FLAT = 9.0
"""Inches: a row that would be wider with flat labels has upright ones."""
WIDEST_LABELLED = 40.0
"""Inches: a row that would be wider even so has none."""
NARROWEST = 4.6
"""Inches: what a title and a legend need."""

ROW_GAP, BAND_GAP = 0.3, 0.42
"""Inches between rows of one band, and of two."""
SLANT_GAP, MOST_SLANT_GAP = 0.11, 0.8
"""Inches more for each inch that a link runs sideways, and at most."""

HEAD_PAD, HEAD_ROOF, HEAD_MARGIN = 0.07, 0.17, 0.12
"""Inches inside a head's box around its cells, above them (where query and key meet), and beside the box."""
CLEARANCE = 0.03
"""Inches that a column's line keeps from what it passes under."""


class Style(NamedTuple):
    """How the cells of a row look."""

    size: float
    """points of the labels; 0 for none"""
    is_upright: bool
    """labels read from below upwards"""
    margin: float
    """inches between cells"""
    column_margin: float
    """inches between columns, which need room for what stands between them"""


FLAT, UPRIGHT, DOTS = Style(6.5, False, 0.07, 0.2), Style(5.5, True, 0.025, 0.07), Style(0, False, 0.012, 0.02)


class Box(NamedTuple):
    """A rectangle by its middle, in inches from the lower left corner of the picture's content."""

    x: float
    y: float
    width: float
    height: float

    @property
    def bottom(self) -> float:
        return self.y - self.height / 2

    @property
    def top(self) -> float:
        return self.y + self.height / 2


class Caption(NamedTuple):
    """A word inside a head's box."""

    x: float
    y: float
    text: str
    style: Style


class PlacedRow(NamedTuple):
    """A row with its height and style."""

    row: Row
    style: Style
    bottom: float
    y: float
    """of the cells' middle"""
    top: float


class PlacedBand(NamedTuple):
    """Rows of one sublayer."""

    name: tuple[str, str]
    bottom: float
    top: float


class Stream(NamedTuple):
    """A piece of a residual channel's line: straight up."""

    channel: int
    x: float
    bottom: float
    top: float


@dataclass(frozen=True)
class Layout:
    """Positions of all that a diagram holds."""

    width: float
    height: float
    rows: tuple[PlacedRow, ...]
    bands: tuple[PlacedBand, ...]
    boxes: Mapping[Node, Box]
    """of every cell"""
    heads: tuple[Box, ...]
    captions: tuple[Caption, ...]
    streams: tuple[Stream, ...]
    """the visible pieces of each channel's line"""
    notes: tuple[str, ...]
    """the diagram's, and what this layout leaves out"""


class _Head(NamedTuple):
    """An attention head before its place is known."""

    block: Block
    captions: tuple[tuple[float, str], ...]
    """inches from the block's middle, and the word there"""


def text_width(text: str, size: float) -> float:
    """Inches that a text takes at `size` points: an estimate, a little generous, that asks no font."""
    cells = sum(2 if unicodedata.east_asian_width(character) in "WF" else 1 for character in text)
    return cells * 0.62 * size / 72


def lay_out(diagram: Diagram) -> Layout:
    """The positions of everything in a diagram."""
    channels = sorted({cell.node.index for row in diagram.rows for cell in row.cells if cell.kind == "channel"})
    column_style, columns, column_size = _columns(channels)
    styles = [column_style if _is_of_columns(row) else _choose_style(row) for row in diagram.rows]
    heads, blocks = [], []
    for row, style in zip(diagram.rows, styles, strict=True):
        row_heads, row_blocks = ([], []) if _is_of_columns(row) else _row_blocks(row, style)
        heads.append(row_heads)
        blocks.append(row_blocks)
    row_of = {cell.node: r for r, row in enumerate(diagram.rows) for cell in row.cells}
    spans = _spans(diagram, row_of)
    passing = [[c for c, (low, high) in spans.items() if low < r < high] for r in range(len(diagram.rows))]
    x, width = _across(columns, blocks, _gaps(diagram, row_of), passing)
    queries = {query for query, _ in diagram.meetings}
    roofed = {r for r, row in enumerate(diagram.rows) if any(cell.node in queries for cell in row.cells)}
    sizes = {
        cell.node: column_size if _is_of_columns(row) else _cell_size(cell.text, style)
        for row, style in zip(diagram.rows, styles, strict=True)
        for cell in row.cells
    }
    rows = _stack(diagram.rows, styles, sizes, _sideways(diagram.links, x, row_of), roofed)
    boxes = {cell.node: Box(x[_key(cell)], placed.y, *sizes[cell.node]) for placed in rows for cell in placed.row.cells}
    head_boxes, captions = _place_heads(heads, rows, x)
    return Layout(
        width=width,
        height=rows[-1].top + BAND_GAP / 2 if rows else 0.0,
        rows=rows,
        bands=_bands(rows),
        boxes=boxes,
        heads=tuple(head_boxes),
        captions=tuple(captions),
        streams=_streams(spans, x, rows, boxes, head_boxes),
        notes=(*diagram.notes, *_notes(rows)),
    )


def _is_of_columns(row: Row) -> bool:
    return row.cells[0].kind == "channel"


def _key(cell: Cell) -> Key:
    """What `arrange` calls a cell: residual channels by number, whatever the site."""
    return cell.node.index if cell.kind == "channel" else cell.node


def _spans(diagram: Diagram, row_of: Mapping[Node, int]) -> dict[int, tuple[int, int]]:
    """Channel -> the rows between which the stream carries it: its first write and its last read."""
    spans: dict[int, tuple[int, int]] = {}
    for write, read in diagram.residual:
        low, high = spans.get(write.index, (row_of[write], row_of[read]))
        spans[write.index] = min(low, row_of[write]), max(high, row_of[read])
    return spans


def _gaps(diagram: Diagram, row_of: Mapping[Node, int]) -> list[Gap]:
    """The links by the gap between rows that they are drawn in; one end of each is a residual channel."""
    found: dict[tuple[int, int], list[tuple[Key, Key]]] = defaultdict(list)
    for link in diagram.links:
        lower, upper = row_of[link.source], row_of[link.target]
        if _is_of_columns(diagram.rows[lower]):
            found[upper, lower].append((link.source.index, link.target))
        else:
            found[lower, lower].append((link.target.index, link.source))
    return [Gap(row, links) for (row, _), links in sorted(found.items())]


def _cell_size(text: str, style: Style) -> tuple[float, float]:
    """Width and height of a cell."""
    if not style.size:
        return 0.05, 0.05
    length, thickness = max(0.2, text_width(text, style.size) + 0.1), style.size * 1.55 / 72 + 0.02
    return (thickness, length) if style.is_upright else (length, thickness)


def _columns(channels: Sequence[int]) -> tuple[Style, list[Block], tuple[float, float]]:
    """The style of all rows of residual channels, the columns, and the one size of their cells."""
    longest = max((str(channel) for channel in channels), key=len, default="")
    for style, widest in ((FLAT, WIDEST_FLAT), (UPRIGHT, WIDEST_LABELLED), (DOTS, float("inf"))):
        size = _cell_size(longest, style)
        if len(channels) * (size[0] + style.column_margin) <= widest:
            break
    return style, [Block((channel,), (0.0,), size[0] + style.column_margin) for channel in channels], size


def _choose_style(row: Row) -> Style:
    for style, widest in ((FLAT, WIDEST_FLAT), (UPRIGHT, WIDEST_LABELLED)):
        if sum(block.width for block in _row_blocks(row, style)[1]) <= widest:
            return style
    return DOTS


def _row_blocks(row: Row, style: Style) -> tuple[list[_Head], list[Block]]:
    """The heads of a row, if it has any, and its blocks."""
    if row.cells[0].kind == "attention":
        by_head = groupby(sorted(row.cells, key=_head_of), _head_of)
        heads = [_head(number, list(cells), style) for number, cells in by_head]
        return heads, [head.block for head in heads]
    widths = [_cell_size(cell.text, style)[0] + style.margin for cell in row.cells]
    return [], [Block((cell.node,), (0.0,), width) for cell, width in zip(row.cells, widths, strict=True)]


def _head_of(cell: Cell) -> int:
    assert cell.head is not None, "q, k and v belong to heads"
    return cell.head


def _head(number: int, cells: Sequence[Cell], style: Style) -> _Head:
    """`head 3  q 48 51  k 48  v 50` in one line."""
    cursor = HEAD_MARGIN / 2 + HEAD_PAD
    captions: list[tuple[float, str]] = []

    def put(width: float, space: float) -> float:
        nonlocal cursor
        middle = cursor + width / 2
        cursor += width + space
        return middle

    def caption(word: str) -> None:
        if style.size:
            width = style.size * 1.2 / 72 if style.is_upright else text_width(word, style.size)
            captions.append((put(width, style.margin), word))

    caption(f"head {number}")
    offsets = []
    for site, group in groupby(cells, lambda cell: cell.node.site):
        cursor += style.margin
        caption(site[-1])
        offsets += [put(_cell_size(cell.text, style)[0], style.margin) for cell in group]
    width = cursor - style.margin + HEAD_PAD + HEAD_MARGIN / 2
    return _Head(
        Block(tuple(cell.node for cell in cells), tuple(offset - width / 2 for offset in offsets), width),
        tuple((offset - width / 2, word) for offset, word in captions),
    )


def _place_heads(
    heads: Sequence[Sequence[_Head]], rows: Sequence[PlacedRow], x: Mapping[Key, float]
) -> tuple[list[Box], list[Caption]]:
    boxes, captions = [], []
    for placed, row_heads in zip(rows, heads, strict=True):
        for head in row_heads:
            middle = x[head.block.keys[0]] - head.block.offsets[0]
            height = placed.top - placed.bottom
            boxes.append(Box(middle, placed.bottom + height / 2, head.block.width - HEAD_MARGIN, height))
            captions += [Caption(middle + offset, placed.y, word, placed.style) for offset, word in head.captions]
    return boxes, captions


def _across(
    columns: Sequence[Block], rows: Sequence[Sequence[Block]], gaps: Sequence[Gap], passing: Sequence[Sequence[Key]]
) -> tuple[dict[Key, float], float]:
    """The x of everything, and the width of it all.

    Rounded, so that the last bits of a machine's arithmetic never show in a file.
    """
    places = arrange(columns, rows, gaps, passing)
    middles = [(block, places[block.keys[0]] - block.offsets[0]) for row in (columns, *rows) for block in row]
    left = min((middle - block.width / 2 for block, middle in middles), default=0.0)
    right = max((middle + block.width / 2 for block, middle in middles), default=0.0)
    width = max(right - left, NARROWEST)
    shift = (width - left - right) / 2
    return {key: round(place + shift, 4) for key, place in places.items()}, round(width, 4)


def _sideways(links: Iterable[Edge], x: Mapping[Key, float], row_of: Mapping[Node, int]) -> dict[int, float]:
    """How far sideways the longest link above each row runs."""
    longest: dict[int, float] = defaultdict(float)
    for link in links:
        # A residual channel goes by its number, all else by its node.
        source, target = (x[end] if end in x else x[end.index] for end in link[:2])
        longest[row_of[link.source]] = max(longest[row_of[link.source]], abs(target - source))
    return longest


def _stack(
    rows: Sequence[Row],
    styles: Sequence[Style],
    sizes: Mapping[Node, tuple[float, float]],
    sideways: Mapping[int, float],
    roofed: Collection[int],
) -> tuple[PlacedRow, ...]:
    """The rows from below, each with the room that the links below it need, and those in `roofed` with a roof."""
    placed: list[PlacedRow] = []
    for r, (row, style) in enumerate(zip(rows, styles, strict=True)):
        height = max(sizes[cell.node][1] for cell in row.cells)
        pad = HEAD_PAD if any(cell.head is not None for cell in row.cells) else 0.0
        if placed:
            gap = ROW_GAP if row.band == placed[-1].row.band else BAND_GAP
            bottom = placed[-1].top + gap + min(MOST_SLANT_GAP, SLANT_GAP * sideways.get(r - 1, 0.0))
        else:
            bottom = BAND_GAP / 2
        y = bottom + pad + height / 2
        top = y + height / 2 + (HEAD_ROOF if r in roofed else pad)
        placed.append(PlacedRow(row, style, round(bottom, 4), round(y, 4), round(top, 4)))
    return tuple(placed)


def _bands(rows: Sequence[PlacedRow]) -> tuple[PlacedBand, ...]:
    """Neighbouring rows of one band; the border between two is half way."""
    groups = [list(group) for _, group in groupby(rows, lambda placed: placed.row.band)]
    borders = [(below[-1].top + above[0].bottom) / 2 for below, above in pairwise(groups)]
    bottoms = [0.0, *borders]
    tops = [*borders, rows[-1].top + BAND_GAP / 2] if rows else []
    return tuple(PlacedBand(g[0].row.band, low, high) for g, low, high in zip(groups, bottoms, tops, strict=False))


def _streams(
    spans: Mapping[int, tuple[int, int]],
    x: Mapping[Key, float],
    rows: Sequence[PlacedRow],
    boxes: Mapping[Node, Box],
    heads: Sequence[Box],
) -> tuple[Stream, ...]:
    """Each channel's line from its first write to its last read.

    It is cut at the channel's own cells, and, with some room, under what stands in its way.
    """
    own, others = defaultdict(list), list(heads)
    for placed in rows:
        for cell in placed.row.cells:
            if cell.kind == "channel":
                own[cell.node.index].append(boxes[cell.node])
            else:
                others.append(boxes[cell.node])
    pieces = []
    for channel, (low, high) in spans.items():
        here, bottom, end = x[channel], rows[low].y, rows[high].y
        cuts = [(box.bottom, box.top) for box in own[channel]]
        cuts += [
            (box.bottom - CLEARANCE, box.top + CLEARANCE)
            for box in others
            if abs(box.x - here) < box.width / 2 + CLEARANCE
        ]
        for cut_bottom, cut_top in sorted(cuts):
            if cut_top > bottom and cut_bottom < end:
                if cut_bottom > bottom:
                    pieces.append(Stream(channel, here, round(bottom, 4), round(cut_bottom, 4)))
                bottom = max(bottom, cut_top)
    return tuple(pieces)


def _notes(rows: Iterable[PlacedRow]) -> Iterator[str]:
    n = sum(placed.style is DOTS for placed in rows)
    if n:
        yield f"{n} rows have too many cells for labels at this size; circuit.json names them"
