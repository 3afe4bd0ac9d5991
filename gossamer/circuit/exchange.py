"""After elimination: take one item in, if two or more can go for it. ("Items" are nodes.)

1. Measure the circuit with each of the candidates added; those that lower the loss most make the most room.
2. For the best few: with the candidate held, drop items in the greedy way (`eliminate.py`). If fewer are left than
   before, the candidate included, go on from there, and from the start.
3. It ends when none of the best few makes the circuit smaller.

Elimination alone ends in a set without any one of which the target is missed, and another such set may be smaller. This
finds it where one item makes the difference. It is our choice; the authors' method has nothing like it.
"""

from collections.abc import Callable, Sequence

from gossamer.circuit.eliminate import eliminate_greedily

BEST_FEW = 4


def exchange(
    kept: Sequence[int],
    candidates: Callable[[Sequence[int]], Sequence[int]],
    losses_of: Callable[[Sequence[Sequence[int]]], Sequence[float]],
    target: float,
) -> list[int]:
    """The items that stay, never more than `kept`, which meet the target; what is taken in stands last.

    `candidates` names what could be added to some items, `losses_of` measures several subsets at once."""
    kept = list(kept)
    while len(kept) > 1:
        further = list(candidates(kept))
        gains = dict(zip(further, losses_of([[*kept, item] for item in further]), strict=True))
        for item in sorted(further, key=gains.__getitem__)[:BEST_FEW]:

            def beside(subsets: Sequence[Sequence[int]], item: int = item) -> Sequence[float]:
                return losses_of([[*subset, item] for subset in subsets])

            fewer = [*eliminate_greedily(kept, beside, target), item] if gains[item] <= target else kept
            if len(fewer) < len(kept):
                kept = fewer
                break
        else:
            break
    return kept
