"""After the cut: drop every node, or edge, that the circuit can do without. ("Items" below are either.)

`eliminate`, few passes:

1. Order the items by what it would cost to drop them, as far as a guess that costs next to nothing says it; without
   one, the least wanted come first.
2. Bisect how many of the first can go at once. If any can, they go, and it starts again.
3. Otherwise try them one by one. If any can go, it starts again; if none can, it ends.

`eliminate_greedily`, fewer items for more passes:

1. Drop the item without which the loss is lowest, again and again while the target is still met.
2. What an item would cost when it was last measured stands in for what it costs now: the items are measured again in
   the order of their last figures, a few at a time, until the best new figure is below all old ones that are left.
3. It ends when all have been measured against what is left, and none can go.

What is left is minimal: without any one of its items the target is missed. A cut alone doesn't give that, as masks of
nodes that are needed and of nodes that aren't can end side by side. The authors cleaned circuits by hand; doing it in
these ways is our choice.
"""

from collections.abc import Callable, Sequence

A_FEW = 4


def eliminate(
    ranked: Sequence[int],
    loss_of: Callable[[Sequence[int]], float],
    target: float,
    prices: Callable[[Sequence[int]], Sequence[float]] | None = None,
) -> list[int]:
    """The items that stay, in their order. `ranked` are the cut's, the most wanted first, and meet the target.

    `prices` guesses for all items of a set what dropping each would cost."""
    kept = list(ranked)

    def without(gone: set[int]) -> list[int]:
        return [item for item in kept if item not in gone]

    while kept:
        price = dict(zip(kept, prices(kept), strict=True)) if prices else {}
        order = sorted(kept[::-1], key=lambda item: price.get(item, 0.0))
        n_can_go, n_cannot = 0, len(order) + 1
        while n_cannot - n_can_go > 1:
            n = (n_can_go + n_cannot) // 2
            if loss_of(without(set(order[:n]))) <= target:
                n_can_go = n
            else:
                n_cannot = n
        if n_can_go:
            kept = without(set(order[:n_can_go]))
            continue
        n_before = len(kept)
        for item in order:
            fewer = without({item})
            if loss_of(fewer) <= target:
                kept = fewer
        if len(kept) == n_before:
            break
    return kept


def eliminate_greedily(
    ranked: Sequence[int], losses_of: Callable[[Sequence[Sequence[int]]], Sequence[float]], target: float
) -> list[int]:
    """The items that stay, in their order; `losses_of` measures several subsets at once.

    Of items that cost the same, the least wanted goes first."""
    kept = list(ranked)
    last: dict[int, float] = {}
    while kept:
        waiting = kept[::-1]  # sorting keeps the order of equals: the least wanted come first
        waiting.sort(key=lambda item: last.get(item, float("-inf")))
        best = None
        while waiting and (best is None or last[best] > target or last.get(waiting[0], float("-inf")) < last[best]):
            # The first time nothing is known of any, and all are measured in one go.
            n = A_FEW if last else len(waiting)
            asked, waiting = waiting[:n], waiting[n:]
            losses = losses_of([[other for other in kept if other != item] for item in asked])
            last |= dict(zip(asked, losses, strict=True))
            best = min([*([] if best is None else [best]), *asked], key=last.__getitem__)
        assert best is not None
        if last[best] > target:
            break
        kept.remove(best)
        del last[best]
    return kept
