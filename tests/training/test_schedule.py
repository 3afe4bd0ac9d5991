"""The schedules, worked out by hand."""

import math

import pytest

from gossamer.training.schedule import Anneal, l0_at, learning_rate_at


def test_linear_anneal_by_hand():
    # 100 steps, dense for the first 10, at the target from the 50th on.
    def at(step: int) -> float:
        return l0_at(step, 100, target=0.2, anneal="linear", start=0.1, end=0.5)

    assert at(0) == at(9) == 1.0
    assert at(29) == pytest.approx(1 - 0.8 * 0.5)
    assert at(49) == at(99) == 0.2


def test_exponential_anneal_is_linear_in_the_logarithm():
    def at(step: int) -> float:
        return l0_at(step, 100, target=1 / 64, anneal="exponential", start=0.0, end=0.5)

    assert at(24) == pytest.approx(1 / 8)  # half way in the logarithm
    assert at(0) == pytest.approx((1 / 64) ** (1 / 50))


def test_power_law_is_a_straight_line_in_log_log():
    def at(step: int) -> float:
        return l0_at(step, 1000, target=1 / 100, anneal="power", start=0.01, end=1.0)

    # From (10, 1) to (1000, 1 / 100): l0 = 10 / steps done.
    assert at(99) == pytest.approx(0.1)
    assert at(499) == pytest.approx(0.02)
    assert at(999) == 1 / 100


@pytest.mark.parametrize("anneal", ["linear", "exponential", "power"])
@pytest.mark.parametrize("start", [0.0, 0.01, 0.3])
def test_anneal_never_rises_and_ends_at_its_target(anneal: Anneal, start: float):
    values = [l0_at(step, 200, 1 / 32, anneal, start, 0.5) for step in range(200)]
    assert values == sorted(values, reverse=True)
    assert values[-1] == values[100] == 1 / 32
    assert values[0] <= 1


def test_sharkfin_by_hand():
    def at(step: int, l0_now: float) -> float:
        return learning_rate_at(step, 100, base=0.01, warmup=0.1, l0_target=1 / 16, l0_now=l0_now)

    assert at(0, 1.0) == pytest.approx(0.01 * 0.1 / 4)  # a tenth of the way up, sqrt(1 / 16)
    assert at(9, 1 / 16) == pytest.approx(0.01)  # the top of the warm-up
    assert at(55, 1 / 4) == pytest.approx(0.01 * 0.5 * math.sqrt(1 / 4))
    assert at(99, 1 / 16) == pytest.approx(0.01 / 90)  # the last update still moves


def test_no_warmup_starts_at_the_base():
    assert learning_rate_at(0, 10, 0.5, 0.0, 1.0, 1.0) == pytest.approx(0.5)
