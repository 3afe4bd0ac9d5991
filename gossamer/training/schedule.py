"""What changes with the step: the fraction of nonzero weights and the learning rate; and which steps leave a snapshot.

1. `l0_at`: dense at first, then annealed to the target.
2. `learning_rate_at`, the "sharkfin": linear warm-up, linear decay to zero, times sqrt(l0 target / l0 now).
3. `snapshot_steps`: the numbers of updates after which the model is kept as it is then (our choice).

Steps count from 0; the value at step s is the one in force for update s and for the top-k that follows it.
Source: Gao et al. 2025, the appendix on training, and its released example.
"""

import math
from typing import Literal

Anneal = Literal["linear", "exponential", "power"]
Spacing = Literal["even", "log"]


def l0_at(step: int, steps: int, target: float, anneal: Anneal, start: float, end: float) -> float:
    """Fraction of nonzero weights after update `step` of `steps`.

    1 until the fraction `start` of training, `target` from the fraction `end` on. Between: "linear" in the step;
    "exponential", where log l0 is linear in the step; "power", where log l0 is linear in the log of the step.
    """
    done = (step + 1) / steps
    if done >= end:
        return target
    if done <= start:
        return 1.0
    if anneal == "power":
        # A start of zero has no logarithm; the first step stands in for it.
        first = max(start, 1 / steps)
        progress = math.log(done / first) / math.log(end / first)
    else:
        progress = (done - start) / (end - start)
    return 1 + (target - 1) * progress if anneal == "linear" else target**progress


def learning_rate_at(step: int, steps: int, base: float, warmup: float, l0_target: float, l0_now: float) -> float:
    """Learning rate of update `step`: `base` times the sharkfin, whose sparsity factor ends at 1."""
    rising = max(1, round(warmup * steps))
    if step < rising:
        shape = (step + 1) / rising
    else:
        shape = (steps - step) / (steps - rising)
    return base * shape * math.sqrt(l0_target / l0_now)


def snapshot_steps(steps: int, n: int, spacing: Spacing) -> tuple[int, ...]:
    """The numbers of updates, between the first and the last, after which one of `n` snapshots is taken.

    "even": the last of `steps` would be number n + 1. "log": the same, evenly in the logarithm. Those that round to
    the same number are one.
    """
    if spacing == "even":
        chosen = {round(steps * i / (n + 1)) for i in range(1, n + 1)}
    else:
        chosen = {round(steps ** (i / (n + 1))) for i in range(1, n + 1)}
    return tuple(sorted(step for step in chosen if 1 <= step < steps))
