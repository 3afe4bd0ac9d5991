"""After the cut: drop every node that the circuit can do without.

1. Go through the circuit in chunks, the least wanted nodes first; a chunk without which the target is still met is
   dropped.
2. Halve the chunks, down to single nodes; at single nodes go round until none can be dropped.

What is left is minimal: without any one of its nodes the target is missed. A cut alone doesn't give that, as masks of
nodes that are needed and of nodes that aren't can end side by side. The authors cleaned circuits by hand; doing it in
this way is our choice.
"""

from collections.abc import Callable, Sequence


def eliminate(ranked: Sequence[int], loss_of: Callable[[Sequence[int]], float], target: float) -> list[int]:
    """The nodes that stay, in their order. `ranked` are the cut's, the most wanted first, and meet the target."""
    kept = list(ranked)
    size = max(1, len(kept) // 2)
    while kept:
        n_before = len(kept)
        end = len(kept)
        while end > 0:
            start = max(0, end - size)
            without = kept[:start] + kept[end:]
            if loss_of(without) <= target:
                kept = without
            end = start
        if size > 1:
            size //= 2
        elif len(kept) == n_before:
            break
    return kept
