"""Where to cut a ranking of nodes: the fewest that still meet the target loss.

Bisection on the number kept, measured on one fixed set of examples, so that the same ranking gives the same cut.
The loss need not fall with every node that is added, so what is found is a crossing: this many nodes meet the target,
one fewer doesn't.
"""

import math
from collections.abc import Callable, Sequence
from typing import NamedTuple


class Cut(NamedTuple):
    """How many of a ranking's nodes are kept, and their loss."""

    n_kept: int
    loss: float
    """nats a prompt"""


def cut_ranking(starts: Sequence[int], loss_of: Callable[[int], float], target: float) -> Cut:
    """The crossing below the first of `starts` that meets the target. `loss_of(n)` is the loss with the first n kept.

    If none of `starts` meets it, the one with the lowest loss, which is then above the target; NaN is above all others.
    """
    best = Cut(starts[0], loss_of(starts[0]))
    for n in starts[1:]:
        if best.loss <= target:
            break
        best = min(best, Cut(n, loss_of(n)), key=lambda cut: math.inf if math.isnan(cut.loss) else cut.loss)
    if not best.loss <= target:
        return best
    fewest_missing = -1
    while best.n_kept - fewest_missing > 1:
        n = (best.n_kept + fewest_missing) // 2
        loss = loss_of(n)
        if loss <= target:
            best = Cut(n, loss)
        else:
            fewest_missing = n
    return best
