"""How much circuits of one task have in common.

1. The Jaccard similarity of two sets: what both have, as a share of what either has; 1 for two empty sets.
2. Over several circuits: the mean over all pairs of them. The pairs share circuits, so they aren't independent; the
   interval is a t interval from the jackknife over circuits, each left out once, with one degree of freedom fewer than
   circuits (our choice). Two circuits make one pair and no interval.
3. Over several tasks: the mean of the tasks' means, with a t interval over tasks.

A t interval is cut off at 0 and 1, between which a Jaccard similarity lies.
"""

from collections.abc import Sequence, Set
from itertools import combinations
from statistics import mean, stdev

from gossamer.artifact import Record

T_975 = (12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.160, 2.145, 2.131)
T_975 += (2.120, 2.110, 2.101, 2.093, 2.086)
"""97.5% points of Student's t for 1, 2, ... degrees of freedom; for more, the last is a little too wide."""


class Agreement(Record):
    """A mean Jaccard similarity, with what is known of its error."""

    mean: float
    """Between 0, nothing in common, and 1, the same."""
    interval: tuple[float, float] | None
    """The 95% interval; None if there are too few values for one."""
    n: int
    """Circuits, or tasks, that it is taken over."""


def jaccard(a: Set[object], b: Set[object]) -> float:
    """The share of all that is in either that is in both."""
    return len(a & b) / len(a | b) if a or b else 1.0


def agreement_of(sets: Sequence[Set[object]]) -> Agreement:
    """Mean over all pairs of at least two sets, with the jackknife's interval."""
    n = len(sets)
    assert n >= 2, "one circuit agrees with nothing"
    pairs = {(i, j): jaccard(sets[i], sets[j]) for i, j in combinations(range(n), 2)}
    middle = mean(pairs.values())
    if n == 2:
        return Agreement(mean=middle, interval=None, n=n)
    without = [mean(value for pair, value in pairs.items() if i not in pair) for i in range(n)]
    variance = (n - 1) / n * sum((value - mean(without)) ** 2 for value in without)
    return Agreement(mean=middle, interval=_interval(middle, variance**0.5, n - 1), n=n)


def mean_agreement(found: Sequence[Agreement]) -> Agreement:
    """Of several tasks, at least one."""
    values = [one.mean for one in found]
    middle, n = mean(values), len(values)
    interval = _interval(middle, stdev(values) / n**0.5, n - 1) if n > 1 else None
    return Agreement(mean=middle, interval=interval, n=n)


def _interval(middle: float, error: float, freedom: int) -> tuple[float, float]:
    half = T_975[min(freedom, len(T_975)) - 1] * error
    return max(0.0, middle - half), min(1.0, middle + half)
