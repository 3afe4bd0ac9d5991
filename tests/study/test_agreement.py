"""What circuits have in common, worked out by hand, and how often the interval holds what it should."""

import math
import random
from statistics import mean

import pytest

from gossamer.study.agreement import T_975, Agreement, agreement_of, jaccard, mean_agreement


def test_jaccard_by_hand():
    assert jaccard({1, 2, 3}, {2, 3, 4}) == 0.5
    assert jaccard({1}, {2}) == 0.0
    assert jaccard(set(), {1}) == 0.0
    assert jaccard(set(), set()) == 1.0


def test_agreement_of_three_by_hand():
    found = agreement_of([set(range(100)), set(range(99)), set(range(98))])
    pairs = [0.99, 0.98, 98 / 99]  # each is what is left when the third circuit is left out
    middle = sum(pairs) / 3
    variance = 2 / 3 * sum((value - middle) ** 2 for value in pairs)
    assert found.n == 3
    assert found.mean == pytest.approx(middle)
    assert found.interval == pytest.approx((middle - 4.303 * variance**0.5, 1.0))  # cut off at 1


def test_two_circuits_have_no_interval():
    assert agreement_of([{1, 2}, {2, 3}]) == Agreement(mean=1 / 3, interval=None, n=2)


def test_the_mean_over_tasks_has_an_interval_over_tasks():
    found = mean_agreement([Agreement(mean=value, interval=None, n=2) for value in (0.4, 0.5, 0.6)])
    half = 4.303 * 0.1 / 3**0.5
    assert found.interval == pytest.approx((0.5 - half, 0.5 + half), abs=1e-9)
    assert mean_agreement([Agreement(mean=0.4, interval=None, n=2)]).interval is None


@pytest.mark.parametrize("freedom", range(1, len(T_975) + 1))
def test_the_points_of_students_t(freedom):
    """Between minus and plus the point lie 95% of the density, integrated."""
    scale = math.gamma((freedom + 1) / 2) / (math.sqrt(freedom * math.pi) * math.gamma(freedom / 2))
    n, point = 20_000, T_975[freedom - 1]
    middles = (point * (i + 0.5) / n for i in range(n))
    inside = 2 * sum(scale * (1 + x * x / freedom) ** (-(freedom + 1) / 2) for x in middles) * point / n
    assert inside == pytest.approx(0.95, abs=2e-4)


def test_the_interval_holds_the_mean_as_often_as_it_says():
    """Circuits of a core and chance, each with more or less of it; the true mean from many more of them."""
    draw = random.Random(0)

    def circuit() -> set[int]:
        chance = draw.uniform(0.1, 0.6)
        return {i for i in range(60) if i < 20 or draw.random() < chance}

    many = [circuit() for _ in range(300)]
    truth = mean(jaccard(a, b) for i, a in enumerate(many) for b in many[:i])
    intervals = [agreement_of([circuit() for _ in range(6)]).interval for _ in range(300)]
    held = sum(low <= truth <= high for low, high in filter(None, intervals)) / len(intervals)
    assert 0.89 <= held <= 0.99
