"""Dropping what a cut can do without."""

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from gossamer.circuit.eliminate import eliminate, eliminate_greedily


@given(st.lists(st.integers(0, 500), unique=True, max_size=80), st.data())
def test_what_is_needed_stays_in_order_and_nothing_else(ranked: list[int], data):
    needed = set(data.draw(st.lists(st.sampled_from(ranked), unique=True))) if ranked else set()

    def loss_of(places: Sequence[int]) -> float:
        return 0.1 if needed <= set(places) else 0.7

    assert eliminate(ranked, loss_of, 0.15) == [place for place in ranked if place in needed]


def test_of_two_that_can_stand_in_for_each_other_the_more_wanted_stays():
    assert eliminate([3, 8], lambda places: 0.1 if places else 0.7, 0.15) == [3]


def test_a_node_that_became_idle_by_another_drop_goes_too():
    # 1 is needed only while 2 is there; 2 is idle.
    def loss_of(places: Sequence[int]) -> float:
        return 0.7 if 0 not in places or (2 in places and 1 not in places) else 0.1

    assert eliminate([0, 2, 1], loss_of, 0.15) == [0]


def test_few_passes_when_little_is_needed():
    asked = 0

    def loss_of(places: Sequence[int]) -> float:
        nonlocal asked
        asked += 1
        return 0.1 if {17, 400} <= set(places) else 0.7

    assert eliminate(range(500), loss_of, 0.15) == [17, 400]
    assert asked < 60


@given(st.lists(st.integers(0, 99), unique=True, max_size=25), st.data())
def test_greedily_the_same_is_left_where_what_is_needed_is_clear(ranked: list[int], data):
    needed = set(data.draw(st.lists(st.sampled_from(ranked), unique=True))) if ranked else set()

    def losses_of(subsets: Sequence[Sequence[int]]) -> list[float]:
        return [0.1 if needed <= set(places) else 0.7 for places in subsets]

    assert eliminate_greedily(ranked, losses_of, 0.15) == [place for place in ranked if place in needed]


def test_greedily_the_cheapest_goes_first():
    # Costs add up to at most 0.3: the two cheap ones fit, and then the dear one doesn't. In order, 2 would go alone.
    cost = {0: 0.1, 1: 0.15, 2: 0.28}

    def loss_of(places: Sequence[int]) -> float:
        return sum(cost[place] for place in cost if place not in places)

    assert eliminate([0, 1, 2], loss_of, 0.3) == [0, 1]
    assert eliminate_greedily([0, 1, 2], lambda subsets: [loss_of(places) for places in subsets], 0.3) == [2]
