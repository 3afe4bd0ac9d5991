"""The top-k rule over matrices whose rows lie in different processes: exact, and no matrix is ever gathered.

Magnitudes are compared as integers: the bits of a non-negative float, read as a whole number, are in the same order.
For all matrices at once, so that a step costs five exchanges however many there are:

1. Protect each neuron's j largest. A row lies in one process. Of a column every process offers its own j largest
   magnitudes, and all choose from the same offers (j * columns numbers a process).
2. Find the k-th largest magnitude digit by digit (a radix select), the highest digit first: histograms of the next
   digit, over the entries that agree with the digits found so far, are added up over the processes.
3. Keep what is above it. Of what equals it, keep the first in the order of the matrix: a process keeps as many as are
   left after those before it have kept theirs.

Rows are split in order, as FSDP2 does it, so that ties go to the lower index as in `largest_weights`, the twin of this
for one process.
"""

from collections.abc import Sequence

import torch
from torch import Tensor

from gossamer.kernels.weight_topk import largest_weights
from gossamer.training.distributed import World, local
from gossamer.training.weight_sparsity import SparseWeight

DIGITS = ((20, 11), (10, 10), (0, 10))
"""Lowest bit and width of each digit of the 31 bits, the highest digit first."""


@torch.no_grad()
def sparsify_shards_(weights: Sequence[SparseWeight], l0s: Sequence[float], world: World) -> None:
    """Keep the k largest magnitudes of each sharded weight, at the fractions `l0s`; every process calls it together."""
    chosen = [
        (weight, weight.k(l0))
        for weight, l0 in zip(weights, l0s, strict=True)
        if weight.k(l0) < weight.parameter.numel()
    ]
    if not chosen:
        return
    shards = [local(weight.parameter) for weight, _ in chosen]
    keeps = largest_of_shards(
        shards,
        [weight.parameter.shape[0] for weight, _ in chosen],
        [k for _, k in chosen],
        [(weight.min_per_neuron, weight.neurons) for weight, _ in chosen],
        world,
    )
    for part, keep in zip(shards, keeps, strict=True):
        part.masked_fill_(~keep, 0.0)


def largest_of_shards(
    shards: Sequence[Tensor],
    n_rows: Sequence[int],
    ks: Sequence[int],
    minima: Sequence[tuple[int, str]],
    world: World,
) -> list[Tensor]:
    """True at the kept entries of this process's rows of each matrix or vector.

    `n_rows` are the rows in all processes, `ks` how many entries to keep in all, 0 < k < entries, and `minima` the
    least a neuron and whether neurons are "rows" or "columns".
    """
    magnitudes = [shard.detach().abs() for shard in shards]
    bits = [magnitude.view(torch.int32).reshape(-1) for magnitude in magnitudes]
    top = torch.tensor(torch.inf).view(torch.int32).item()
    for part, protected in zip(bits, _protected(magnitudes, n_rows, minima, world), strict=True):
        if protected is not None:
            part[protected.reshape(-1)] = top
    thresholds, room = _kth_largest(bits, ks, world)

    tied = [part == threshold for part, threshold in zip(bits, thresholds, strict=True)]
    n_tied = torch.stack([mask.sum() for mask in tied])
    before = world.gather(n_tied)[: world.rank].sum(0)
    left = room - before
    return [
        ((part > threshold) | (mask & (mask.cumsum(0) <= quota))).view(shard.shape)
        for part, threshold, mask, quota, shard in zip(bits, thresholds, tied, left, shards, strict=True)
    ]


def _kth_largest(bits: Sequence[Tensor], ks: Sequence[int], world: World) -> tuple[Tensor, Tensor]:
    """Of each vector over all processes the k-th largest number, and how many that equal it are among the k."""
    device = bits[0].device
    room = torch.tensor(ks, device=device)
    found = torch.zeros_like(room)  # the digits so far, as a number
    for shift, width in DIGITS:
        counts = world.sum(
            torch.stack([_histogram(part, prefix, shift, width) for part, prefix in zip(bits, found, strict=True)])
        )
        at_least = counts.flip(1).cumsum(1).flip(1)  # entries whose digit is this one or a larger
        digit = (at_least >= room[:, None]).sum(1) - 1
        above = at_least.gather(1, digit[:, None]) - counts.gather(1, digit[:, None])
        room = room - above.squeeze(1)
        found = (found << width) | digit
    return found, room


def _histogram(bits: Tensor, prefix: Tensor, shift: int, width: int) -> Tensor:
    """How often each digit occurs among the numbers whose higher digits are `prefix`."""
    n = 1 << width
    agrees, digits = (bits >> (shift + width)) == prefix, (bits >> shift) & (n - 1)
    if digits.device.type == "cpu":
        return torch.bincount(torch.where(agrees, digits, n), minlength=n + 1)[:n]
    return _counted_by_scatter(digits, agrees, n)


def _counted_by_scatter(digits: Tensor, agrees: Tensor, n: int) -> Tensor:
    """On a GPU bincount would wait for the largest entry. Those that don't agree add nothing to their own digits, and
    not one to a bin of theirs, for which nearly all would queue."""
    counts = torch.zeros(n, dtype=torch.int64, device=digits.device)
    return counts.scatter_add_(0, digits.long(), agrees.long())


def _protected(
    magnitudes: Sequence[Tensor], n_rows: Sequence[int], minima: Sequence[tuple[int, str]], world: World
) -> list[Tensor | None]:
    """True at the j largest of each neuron; None where there is no minimum."""
    found: list[Tensor | None] = [None] * len(magnitudes)
    by_column: list[int] = []
    for i, (magnitude, (minimum, neurons)) in enumerate(zip(magnitudes, minima, strict=True)):
        if minimum and neurons == "rows":
            found[i] = _largest_of_rows(magnitude, minimum)
        elif minimum:
            by_column.append(i)
    if by_column:
        columns = [magnitudes[i].T for i in by_column]
        totals = [n_rows[i] for i in by_column]
        js = [min(minima[i][0], total) for i, total in zip(by_column, totals, strict=True)]
        for i, protected in zip(by_column, _largest_of_columns(columns, totals, js, world), strict=True):
            found[i] = protected.T
    return found


def _largest_of_rows(magnitude: Tensor, j: int) -> Tensor:
    n, width = magnitude.shape
    if n == 0:
        return torch.zeros_like(magnitude, dtype=torch.bool)
    return largest_weights(magnitude, n * min(j, width), j, "rows")


def _largest_of_columns(
    columns: Sequence[Tensor], totals: Sequence[int], js: Sequence[int], world: World
) -> list[Tensor]:
    """True at the j largest of each column over all processes. Here a column is a row, of this process's entries."""
    own = [
        _largest_of_rows(column, j) if column.shape[1] else column.bool() for column, j in zip(columns, js, strict=True)
    ]
    # The offers, [column, at most j], in the order of the rows; filled up with zeros to a size that all know.
    offers, width = [], []
    for column, mask, j in zip(columns, own, js, strict=True):
        offered = column[mask].view(len(column), -1)
        width.append(offered.shape[1])
        offers.append(torch.nn.functional.pad(offered, (0, j - offered.shape[1])))
    gathered = world.gather(torch.cat([offer.reshape(-1) for offer in offers]))
    sizes = [offer.numel() for offer in offers]
    found = []
    for column, mask, j, total, n_own, all_offers in zip(
        columns, own, js, totals, width, gathered.split(sizes, dim=1), strict=True
    ):
        n_offered = [min(j, rows) for rows in _rows_of_each(total, world.size)]
        parts = [part.view(len(column), j)[:, :n] for part, n in zip(all_offers, n_offered, strict=True)]
        assert n_offered[world.rank] == n_own, "rows are split in another way"
        chosen = _largest_of_rows(torch.cat(parts, dim=1), j)
        start = sum(n_offered[: world.rank])
        protected = torch.zeros_like(mask)
        protected[mask] = chosen[:, start : start + n_own].reshape(-1)
        found.append(protected)
    return found


def _rows_of_each(total: int, size: int) -> list[int]:
    """How many of `total` rows each process holds: as `torch.chunk` splits them, the last ones fewer or none."""
    most = -(-total // size)
    return [max(0, min(most, total - rank * most)) for rank in range(size)]
