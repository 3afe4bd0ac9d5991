"""Cutting a ranking."""

import math

from hypothesis import given
from hypothesis import strategies as st

from gossamer.circuit.cut import Cut, cut_ranking


@given(st.integers(1, 300), st.integers(0, 300))
def test_a_falling_curve_is_cut_at_its_crossing(n_nodes: int, needed: int):
    needed = min(needed, n_nodes)
    asked: list[int] = []

    def loss_of(n: int) -> float:
        asked.append(n)
        return 0.1 if n >= needed else 0.7

    cut = cut_ranking([n_nodes], loss_of, 0.15)
    assert cut == (needed, 0.1)
    assert len(asked) <= 2 + n_nodes.bit_length()


def test_a_loss_at_the_target_meets_it():
    assert cut_ranking([4], lambda n: 0.5 - n / 10, 0.3).n_kept == 2


def test_the_first_start_that_meets_the_target_bounds_the_search():
    losses = {10: 0.05, 100: 0.0}
    asked: list[int] = []

    def loss_of(n: int) -> float:
        asked.append(n)
        return losses.get(n, 0.7)

    assert cut_ranking([10, 100], loss_of, 0.15) == (10, 0.05)
    assert 100 not in asked


def test_if_no_start_meets_it_the_lowest_loss_is_given_back():
    assert cut_ranking([5, 9], lambda n: 0.9 if n == 9 else 0.4, 0.15) == (5, 0.4)


@given(st.lists(st.floats(0, 1), min_size=1, max_size=40))
def test_any_curve_gives_a_crossing(losses: list[float]):
    cut = cut_ranking([len(losses) - 1], lambda n: losses[n], 0.5)
    assert cut.loss == losses[cut.n_kept]
    if losses[-1] <= 0.5:
        assert cut.loss <= 0.5
        assert cut.n_kept == 0 or losses[cut.n_kept - 1] > 0.5


def test_nan_is_no_loss_that_is_low():
    losses = {3: math.nan, 10: 0.01, **dict.fromkeys((4, 5, 6), math.nan), **dict.fromkeys((7, 8, 9), 0.1)}
    assert cut_ranking([3, 10], lambda n: losses.get(n, math.nan), 0.15) == Cut(7, 0.1)
    assert cut_ranking([3, 10], lambda n: math.nan if n == 3 else 0.4, 0.15) == Cut(10, 0.4)
