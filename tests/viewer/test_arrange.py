from itertools import combinations
from random import Random

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from gossamer.viewer.arrange import Block, Gap, arrange, count_crossings


def blocks(*keys: str) -> list[Block]:
    return [Block((key,), (0.0,), 1.0) for key in keys]


def test_links_that_cross_in_the_given_order_are_uncrossed() -> None:
    links = [("A", "z"), ("B", "y"), ("C", "x")]
    places = arrange(blocks("A", "B", "C"), [blocks("x", "y", "z")], [Gap(0, links)], [[]])
    below, above = np.array([places[a] for a, _ in links]), np.array([places[b] for _, b in links])
    assert count_crossings(below, above) == 0
    np.testing.assert_allclose(below, above, atol=1e-3)  # and each link is straight


def test_a_thing_stands_at_the_mean_of_its_columns() -> None:
    links = [("A", "x"), ("B", "x")]
    places = arrange(blocks("A", "B"), [blocks("x")], [Gap(0, links)], [[]])
    assert abs(places["x"] - (places["A"] + places["B"]) / 2) < 1e-3
    assert places["B"] - places["A"] >= 1


def test_a_thing_steps_aside_for_the_line_of_the_column_that_it_is_linked_to() -> None:
    places = arrange(blocks("A"), [blocks("x")], [Gap(0, [("A", "x")])], [["A"]])
    assert abs(places["x"] - places["A"] - 0.5) < 1e-6  # half its width, to the right


def test_things_of_one_block_keep_their_distance() -> None:
    block = Block(("q", "v"), (-0.4, 0.6), 2.0)
    places = arrange(blocks("A", "B"), [[block]], [Gap(0, [("A", "q"), ("B", "v")])], [[]])
    assert abs(places["v"] - places["q"] - 1.0) < 1e-9


@given(st.lists(st.tuples(st.integers(0, 5), st.integers(0, 5)), max_size=12))
def test_count_crossings_counts_pairs(links: list[tuple[int, int]]) -> None:
    low, high = np.array([a for a, _ in links], dtype=float), np.array([b for _, b in links], dtype=float)
    expected = sum((a - c) * (b - d) < 0 for (a, b), (c, d) in combinations(links, 2))
    assert count_crossings(low, high) == expected


def test_what_hangs_together_is_not_caught_in_its_mirror_image() -> None:
    """No single row can be improved in the given order; tokens, columns and neurons have to turn round at once."""
    rows = [blocks("t1", "t2", "t3", "t4"), blocks("m", "n"), [Block(("k", "v"), (-0.5, 0.5), 2.0)]]
    gaps = [
        Gap(0, [("A", "t1"), ("A", "t2"), ("A", "t3"), ("B", "t2"), ("B", "t3"), ("B", "t4")]),
        Gap(1, [("A", "m"), ("A", "n"), ("B", "n")]),
        Gap(1, [("C", "m"), ("D", "n")]),
        Gap(2, [("D", "k"), ("C", "v")]),
    ]
    places = arrange(blocks("A", "B", "C", "D"), rows, gaps, [[], [], []])
    crossings = [
        count_crossings(np.array([places[a] for a, _ in gap.links]), np.array([places[b] for _, b in gap.links]))
        for gap in gaps
    ]
    assert crossings == [1, 0, 0, 0]  # two tokens that write the same two columns cross once in any order


@settings(max_examples=40)
@given(
    st.integers(1, 6),
    st.lists(st.integers(1, 6), min_size=1, max_size=3),
    st.randoms(use_true_random=False),
)
def test_nothing_overlaps(n_columns: int, row_sizes: list[int], chance: Random) -> None:
    columns = [Block((f"c{i}",), (0.0,), chance.uniform(0.1, 2)) for i in range(n_columns)]
    rows = [
        [Block((f"r{r}.{i}",), (0.0,), chance.uniform(0.1, 2)) for i in range(size)] for r, size in enumerate(row_sizes)
    ]
    gaps = [
        Gap(r, [(chance.choice(columns).keys[0], chance.choice(row).keys[0]) for _ in range(chance.randrange(8))])
        for r, row in enumerate(rows)
        for _ in range(2)
    ]
    passing = [[column.keys[0] for column in columns if chance.random() < 0.5] for _ in rows]
    places = arrange(columns, rows, gaps, passing)
    for row in (columns, *rows):
        for one, other in combinations(row, 2):
            distance = abs(places[one.keys[0]] - places[other.keys[0]])
            assert distance >= (one.width + other.width) / 2 - 1e-9
