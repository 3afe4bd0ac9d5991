"""Taking one item in for several."""

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from gossamer.circuit.eliminate import eliminate
from gossamer.circuit.exchange import exchange


def losses_by(ways: Sequence[set[int]]):
    """The target is met where all items of one of the `ways` are there; more of some way is a little better."""

    def losses_of(subsets: Sequence[Sequence[int]]) -> list[float]:
        return [
            0.7 - 0.6 * any(way <= set(s) for way in ways) - 0.01 * max(len(way & set(s)) / len(way) for way in ways)
            for s in subsets
        ]

    return losses_of


def others(n: int):
    return lambda kept: [item for item in range(n) if item not in set(kept)]


def test_one_item_is_taken_in_for_two():
    losses_of = losses_by([{0, 1, 2}, {0, 3}])
    assert exchange([0, 1, 2], others(6), losses_of, 0.15) == [0, 3]


def test_where_nothing_is_gained_all_stays_as_it_was():
    losses_of = losses_by([{0, 1}, {0, 3}, {2, 4}])
    assert exchange([1, 0], others(6), losses_of, 0.15) == [1, 0]
    assert exchange([0], others(2), losses_by([{0}]), 0.15) == [0]
    assert exchange([], others(2), losses_by([{0}]), 0.7) == []


def test_it_goes_on_as_long_as_it_helps():
    losses_of = losses_by([{0, 1, 2, 3, 4}, {0, 1, 5}, {0, 6}])
    # 5 makes up for 2, 3 and 4, and then 6 for 1 and 5; from the five at once 6 makes up for four.
    assert exchange([0, 1, 2, 3, 4], lambda kept: [5] if 5 not in kept else [6], losses_of, 0.15) == [0, 6]


def test_only_candidates_are_taken_in():
    losses_of = losses_by([{0, 1, 2}, {0, 3}])
    assert exchange([0, 1, 2], lambda kept: [4, 5], losses_of, 0.15) == [0, 1, 2]


@given(st.lists(st.sets(st.integers(0, 9), min_size=1, max_size=5), min_size=1, max_size=4))
def test_what_is_left_meets_the_target_and_is_never_more(ways: list[set[int]]):
    losses_of = losses_by(ways)
    kept = eliminate(range(10), lambda some: losses_of([some])[0], 0.15)
    fewer = exchange(kept, others(10), losses_of, 0.15)
    assert len(fewer) <= len(kept)
    assert losses_of([fewer])[0] <= 0.15
    assert all(losses_of([[o for o in fewer if o != item]])[0] > 0.15 for item in fewer)
