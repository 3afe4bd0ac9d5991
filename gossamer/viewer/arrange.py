"""Places from left to right for columns and the rows between them: few crossings, short links, no overlap.

A residual channel is a column, at one place in every row where it is read or written. All else (heads, neurons, tokens)
stands in rows of its own and is linked to columns only. So there is one order of the columns and one of each row:

1. Order. In turns, rows then columns: put each block at the weighted mean place of what it is linked to (its
   barycentre), then swap neighbours as long as that lessens crossings. Keep the order with the fewest, from several
   beginnings: what hangs together can be caught in its mirror image.
2. Places. In that order, in turns, the least-squares places: each block as near as it can be to what it is linked to,
   blocks kept apart. For one row this is an isotonic regression, solved exactly by pooling neighbours that push each
   other (Best and Chakravarti 1990).
3. A last round moves single things off the columns that pass them, where there is room.

The beginnings are drawn from a fixed seed, and ties keep the order that was given: the same input has the same places.
"""

from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from random import Random

import numpy as np
from jaxtyping import Float, Int

Key = Hashable

ORDER_TURNS = 16
MOST_STARTS, BLOCKS_TO_ORDER = 16, 1500
"""How often the ordering begins anew, at most and all together: once from 750 blocks."""
PLACE_TURNS = 60
ASIDE_TURNS = 4
PULL_TO_MIDDLE = 1e-3
"""Weight of every block's wish to stand in the middle, against 1 for a link: it decides where no link does."""


@dataclass(frozen=True)
class Block:
    """Things of a row that stay together."""

    keys: tuple[Key, ...]
    offsets: tuple[float, ...]
    """of each key from the block's middle"""
    width: float
    """room that it takes, margins included"""


@dataclass(frozen=True)
class Gap:
    """The links drawn in the gap between a row and the columns below or above it."""

    row: int
    links: Sequence[tuple[Key, Key]]
    """(column, thing in the row)"""


@dataclass
class _Links:
    """A gap's links as arrays."""

    row: int
    column: Int[np.ndarray, " link"]
    block: Int[np.ndarray, " link"]
    offset: Float[np.ndarray, " link"]
    """of the link's end from its block's middle"""


@dataclass
class _State:
    """The blocks' widths and middles; row -1 is the columns."""

    widths: dict[int, Float[np.ndarray, " block"]]
    places: dict[int, Float[np.ndarray, " block"]]


COLUMNS = -1


def arrange(
    columns: Sequence[Block],
    rows: Sequence[Sequence[Block]],
    gaps: Sequence[Gap],
    passing: Sequence[Iterable[Key]],
) -> dict[Key, float]:
    """The place of every key, around 0.

    `passing` has, for each row, the columns whose line runs past it. Every key of a link must be in its row.
    """
    found = _as_arrays(columns, rows, gaps)
    blocks = {COLUMNS: columns, **dict(enumerate(rows))}
    widths = {r: np.array([block.width for block in row], dtype=float) for r, row in blocks.items()}
    state = _State(widths, {r: _packed(width) for r, width in widths.items()})
    _order(state, found)
    orders = {r: np.argsort(place, kind="stable") for r, place in state.places.items()}
    for _ in range(PLACE_TURNS):
        for r in (*range(len(rows)), COLUMNS):
            wish, weight = _wishes(state, found, r)
            state.places[r] = _separate(wish, weight, orders[r], widths[r])
    number = {key: c for c, column in enumerate(columns) for key in column.keys}
    for r, row in enumerate(rows):
        lines = state.places[COLUMNS][[number[key] for key in passing[r]]]
        single = np.array([len(block.keys) == 1 for block in row], dtype=bool)
        _, weight = _wishes(state, found, r)
        for _ in range(ASIDE_TURNS):
            place = state.places[r]
            wish = np.where(single, _beside(place, widths[r] / 2, lines), place)
            state.places[r] = _separate(wish, weight, orders[r], widths[r])
    return {
        key: float(place) + offset
        for r, row in blocks.items()
        for block, place in zip(row, state.places[r], strict=True)
        for key, offset in zip(block.keys, block.offsets, strict=True)
    }


def _as_arrays(columns: Sequence[Block], rows: Sequence[Sequence[Block]], gaps: Sequence[Gap]) -> list[_Links]:
    number = {key: c for c, column in enumerate(columns) for key in column.keys}
    spots: list[dict[Key, tuple[int, float]]] = [
        {key: (b, off) for b, block in enumerate(row) for key, off in zip(block.keys, block.offsets, strict=True)}
        for row in rows
    ]
    found = []
    for gap in gaps:
        ends = [spots[gap.row][thing] for _, thing in gap.links]
        found.append(
            _Links(
                gap.row,
                np.array([number[column] for column, _ in gap.links], dtype=np.int64),
                np.array([block for block, _ in ends], dtype=np.int64),
                np.array([offset for _, offset in ends], dtype=float),
            )
        )
    return found


def _packed(width: np.ndarray) -> np.ndarray:
    """Blocks side by side around 0, as they come."""
    return np.cumsum(width) - width / 2 - width.sum() / 2


def _order(state: _State, gaps: Sequence[_Links]) -> None:
    """Step 1: leaves the blocks in the best order found, from as many beginnings as the size allows."""
    n_blocks = sum(len(place) for place in state.places.values())
    chance = Random(0)
    best, fewest = state.places, _score(state, gaps)
    for start in range(max(1, min(MOST_STARTS, BLOCKS_TO_ORDER // max(1, n_blocks)))):
        state.places = {r: _packed(width) for r, width in state.widths.items()}
        if start:
            # By random numbers, whose sequence Python promises to keep, unlike that of its shuffle.
            keys = np.array([chance.random() for _ in state.places[COLUMNS]])
            state.places[COLUMNS] = _separate(keys, np.ones(len(keys)), np.argsort(keys), state.widths[COLUMNS])
        score = (float("inf"), float("inf"))
        for _ in range(ORDER_TURNS):
            if fewest[0] == 0:
                break
            _order_once(state, gaps)
            before, score = score, _score(state, gaps)
            if score < fewest:
                best, fewest = dict(state.places), score
            if score >= before:
                break
    state.places = best


def _order_once(state: _State, gaps: Sequence[_Links]) -> None:
    """A turn: every row, then the columns."""
    for r in (*sorted(state.places.keys() - {COLUMNS}), COLUMNS):
        wish, weight = _wishes(state, gaps, r)
        wish = np.where(weight > PULL_TO_MIDDLE, wish, state.places[r])
        order = _swap_neighbours(np.argsort(wish, kind="stable"), _crossings_of_blocks(state, gaps, r))
        state.places[r] = _separate(wish, weight, order, state.widths[r])


def _score(state: _State, gaps: Sequence[_Links]) -> tuple[float, float]:
    """Crossings, and among equals how far sideways all links run; rounded, so that no last bit decides."""
    ends = [_ends(state, links) for links in gaps]
    crossings = sum((count_crossings(lower, upper) for lower, upper in ends), 0.0)
    return crossings, round(sum((float(np.abs(lower - upper).sum()) for lower, upper in ends), 0.0), 6)


def _wishes(state: _State, gaps: Sequence[_Links], r: int) -> tuple[np.ndarray, np.ndarray]:
    """Where links (and a weak pull to the middle) want each block of a row, in the mean, and with what weight."""
    pull, weight = np.zeros(len(state.places[r])), np.full(len(state.places[r]), PULL_TO_MIDDLE)
    for links in gaps:
        if r == COLUMNS:
            np.add.at(pull, links.column, state.places[links.row][links.block] + links.offset)
            np.add.at(weight, links.column, 1.0)
        elif r == links.row:
            np.add.at(pull, links.block, state.places[COLUMNS][links.column] - links.offset)
            np.add.at(weight, links.block, 1.0)
    return pull / weight, weight


def _beside(place: np.ndarray, half_width: np.ndarray, lines: np.ndarray) -> np.ndarray:
    """The places, moved off the nearest line if a block there covers it; from the line itself to the right."""
    if len(lines) == 0 or len(place) == 0:
        return place
    nearest = lines[np.abs(place[:, None] - lines).argmin(axis=1)]
    side = np.where(place < nearest - 1e-6, -1.0, 1.0)
    return np.where(np.abs(place - nearest) < half_width, nearest + side * half_width, place)


def _separate(wish: np.ndarray, weight: np.ndarray, order: np.ndarray, width: np.ndarray) -> np.ndarray:
    """The places nearest to the wishes, in weighted least squares, at which blocks in this order don't overlap.

    With the room that all blocks before need subtracted, "no overlap" says that places ascend.
    """
    room = np.cumsum(width[order]) - width[order] / 2
    pools: list[tuple[float, float, int]] = []  # mean, weight, number of blocks
    for mean, total in zip((wish[order] - room).tolist(), weight[order].tolist(), strict=True):
        pool = (mean, total, 1)
        while pools and pools[-1][0] >= pool[0]:
            mean, total, n = pools.pop()
            both = total + pool[1]
            pool = ((mean * total + pool[0] * pool[1]) / both, both, n + pool[2])
        pools.append(pool)
    place = np.empty(len(wish))
    place[order] = np.repeat([mean for mean, _, _ in pools], [n for _, _, n in pools]) + room
    return place


def _ends(state: _State, links: _Links) -> tuple[np.ndarray, np.ndarray]:
    """The places of each link's two ends: its column's and its thing's."""
    return state.places[COLUMNS][links.column], state.places[links.row][links.block] + links.offset


def _crossings_of_blocks(state: _State, gaps: Sequence[_Links], r: int) -> np.ndarray:
    """[u, v]: crossings between the links of blocks u and v of a row if u stands left of v."""
    n = len(state.places[r])
    crossings = np.zeros((n, n))
    for links in gaps:
        if r in (COLUMNS, links.row):
            columns, things = _ends(state, links)
            own, other = (links.column, things) if r == COLUMNS else (links.block, columns)
            ends, place = np.unique(other, return_inverse=True)
            table = np.zeros((n, len(ends)))
            np.add.at(table, (own, place), 1.0)
            crossings += table @ (np.cumsum(table, axis=1) - table).T
    return crossings


def _swap_neighbours(order: np.ndarray, crossings: np.ndarray) -> np.ndarray:
    """Swap blocks that stand side by side while that lessens crossings; each swap does, so this ends."""
    row = order.tolist()
    gain = crossings - crossings.T
    swapped = True
    while swapped:
        swapped = False
        for i in range(len(row) - 1):
            if gain[row[i], row[i + 1]] > 0:
                row[i], row[i + 1] = row[i + 1], row[i]
                swapped = True
    return np.array(row, dtype=np.int64)


def count_crossings(lower: Float[np.ndarray, " link"], upper: Float[np.ndarray, " link"]) -> float:
    """How many pairs of straight links cross, from the places of their ends; links that share an end don't."""
    if len(lower) == 0:
        return 0.0
    _, low = np.unique(lower, return_inverse=True)
    _, high = np.unique(upper, return_inverse=True)
    table = np.zeros((low.max() + 1, high.max() + 1))
    np.add.at(table, (low, high), 1.0)
    left_of = np.cumsum(table, axis=1) - table  # from the same end below, to an end further left
    further_right = np.cumsum(left_of[::-1], axis=0)[::-1] - left_of  # and from ends below that are further right
    return float((table * further_right).sum())
