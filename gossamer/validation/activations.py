"""What nodes do over the pretraining tokens: their statistics, histograms, and samples from both ends.

1. The plain model runs over the windows once, without its unembedding; of each kept channel the activation at every
   position is kept, a column of float32. A circuit whose columns would need more than `COLUMN_BYTES` is looked at in
   several passes, a group of nodes each, at least one. (A million tokens are 4 MB a node: 268 nodes a pass. Above 268
   million tokens the column of a single node is larger than that.)
2. Of each column: moments in float64, a histogram of what isn't zero, and the thresholds of the bands by partition.
3. A band holds exactly its share of the positions, rounded down, at least one: all beyond the threshold, and of those
   at the threshold as many as it lacks, drawn at random. A few positions are drawn from it, from distinct windows while
   there are some among `N_CANDIDATES`, and the stretch of text around each is cut out with the column's values there.

Nothing is ablated: a sample shows what a node does in the model as it is.
"""

from collections import defaultdict
from collections.abc import Callable, Sequence
from typing import NamedTuple

import numpy as np
import torch
from jaxtyping import Float, Float32, Int, Int32, Int64, Shaped
from torch import Tensor

from gossamer.circuit.circuit import Node
from gossamer.errors import GossamerError
from gossamer.model.sites import Site, record
from gossamer.model.transformer import Transformer
from gossamer.validation.node_report import BANDS, N_BINS, Band

COLUMN_BYTES = 2**30
TOKENS_A_PASS = 8192
MOST_POSITIONS = 2**31
"""They are stored as int32."""
NARROWEST, SMALLEST = 2.0**-12, 2.0**-140
"""A histogram's width at least, as a share of the largest activation in size, and at all: its 64 bins then are 32 steps
of float32 wide."""
N_SAMPLES = 6
"""Drawn from each band."""
N_CANDIDATES = 64
"""Positions among which samples from distinct windows are looked for."""
BEFORE, AFTER = 24, 8
"""Tokens shown around a sample."""


class Statistics(NamedTuple):
    """Of one node's activations at all positions."""

    n_nonzero: int
    mean: float
    std: float
    min: float
    max: float


class Histogram(NamedTuple):
    """Of the activations that aren't zero."""

    edges: Float32[np.ndarray, "edge"]
    counts: Int32[np.ndarray, "bin"]


class Samples(NamedTuple):
    """Stretches of text; the fields are those of `NodeArrays`."""

    tokens: Shaped[np.ndarray, "node band sample stretch"]
    activations: Float32[np.ndarray, "node band sample stretch"]
    length: Int32[np.ndarray, "node band sample"]
    at: Int32[np.ndarray, "node band sample"]
    position: Int32[np.ndarray, "node band sample"]


class Activations(NamedTuple):
    """All nodes, in their order."""

    statistics: tuple[Statistics, ...]
    histogram_edges: Float32[np.ndarray, "node edge"]
    histogram_counts: Int32[np.ndarray, "node bin"]
    samples: Samples


def observe_activations(
    model: Transformer,
    nodes: Sequence[Node],
    windows: Int[Tensor, "window seq"],
    seed: int,
    progress: Callable[[int, int], None] | None = None,
) -> Activations:
    """Look at `nodes` over all `windows`; `progress` is told windows done and to do, all passes together.

    Raises GossamerError if there are too many positions, or if an activation is not finite.
    """
    if windows.numel() >= MOST_POSITIONS:
        raise GossamerError(
            f"{windows.numel():,} tokens are more than can be looked at; expected fewer than {MOST_POSITIONS:,}"
        )
    n_a_pass = max(1, COLUMN_BYTES // (4 * windows.numel()))
    groups = [nodes[i : i + n_a_pass] for i in range(0, len(nodes), n_a_pass)]
    text = windows.numpy()
    samples = _no_samples(len(nodes), token_dtype(model))
    statistics: list[Statistics] = []
    histograms: list[Histogram] = []
    for number, group in enumerate(groups):

        def passed(done: int, before: int = number * len(windows)) -> None:
            if progress is not None:
                progress(before + done, len(groups) * len(windows))

        columns = activation_columns(model, group, windows, passed).numpy()
        for node, column in zip(group, columns, strict=True):
            flat = column.reshape(-1)
            statistics.append(_statistics(flat, node))
            histograms.append(histogram_of(flat))
            row = len(statistics) - 1
            generator = np.random.default_rng((seed, row))
            for b, positions in enumerate(draw_bands(flat, text.shape[1], generator)):
                for s, position in enumerate(positions.tolist()):
                    _cut_out(samples, (row, b, s), text, column, position)
    return Activations(
        tuple(statistics),
        np.stack([h.edges for h in histograms]) if nodes else np.zeros((0, N_BINS + 1), np.float32),
        np.stack([h.counts for h in histograms]) if nodes else np.zeros((0, N_BINS), np.int32),
        samples,
    )


@torch.no_grad()
def activation_columns(
    model: Transformer,
    nodes: Sequence[Node],
    windows: Int[Tensor, "window seq"],
    progress: Callable[[int], None] | None = None,
) -> Float[Tensor, "node window seq"]:
    """The activation of each node at every token, in float32 on the host."""
    device = model.embed.weight.device
    rows: dict[Site, list[int]] = defaultdict(list)
    for row, node in enumerate(nodes):
        rows[node.site].append(row)
    channels = {site: torch.tensor([nodes[r].index for r in some], device=device) for site, some in rows.items()}
    columns = torch.empty(len(nodes), *windows.shape)
    step = max(1, TOKENS_A_PASS // windows.shape[1])
    for first in range(0, len(windows), step):
        batch = windows[first : first + step].to(device)
        acts: dict[Site, Tensor] = {}
        # The logits at one position: as good as none.
        model(batch, tap=record(acts, only=rows), at=torch.zeros(len(batch), dtype=torch.long, device=device))
        for site, some in rows.items():
            found = acts[site].transpose(1, 2).index_select(1, channels[site])
            columns[some, first : first + len(batch)] = found.transpose(0, 1).to("cpu", torch.float32)
        if progress is not None:
            progress(first + len(batch))
    return columns


def token_dtype(model: Transformer) -> type[np.integer]:
    """The smallest that holds all token ids."""
    return np.uint16 if model.config.vocab_size <= 1 << 16 else np.int32


def _statistics(column: Float32[np.ndarray, "position"], node: Node) -> Statistics:
    found = Statistics(
        int(np.count_nonzero(column)),
        float(column.mean(dtype=np.float64)),
        float(column.std(dtype=np.float64)),
        float(column.min()),
        float(column.max()),
    )
    if not np.isfinite(found).all():
        raise GossamerError(f"activations of {node} are not finite: the model's weights or activations overflow")
    return found


def histogram_of(column: Float32[np.ndarray, "position"]) -> Histogram:
    """`N_BINS` bins from the smallest to the largest activation that isn't zero; all 0 if there is none.

    Where these are nearer to each other than `NARROWEST` of their size, so that the bins' ends could be equal as
    float32, the bins are spread so far around them.
    """
    nonzero = column[column != 0].astype(np.float64)  # in float32, bins between near values could be empty of numbers
    if not len(nonzero):
        return Histogram(np.zeros(N_BINS + 1, np.float32), np.zeros(N_BINS, np.int32))
    low, high = nonzero.min(), nonzero.max()
    least = max(NARROWEST * max(-low, high), SMALLEST)
    if high - low < least:
        low, high = (low + high - least) / 2, (low + high + least) / 2
    counts, edges = np.histogram(nonzero, bins=N_BINS, range=(low, high))
    return Histogram(edges.astype(np.float32), counts.astype(np.int32))


def band_size(n_positions: int, band: Band) -> int:
    """How many positions a band holds."""
    return max(1, int(n_positions * band.percent / 100))


def draw_bands(
    column: Float32[np.ndarray, "position"], window: int, generator: np.random.Generator
) -> list[Int64[np.ndarray, "at_most_n_samples"]]:
    """Positions drawn from each of `BANDS`, the most extreme first."""
    n = len(column)
    # Where the last of a band stands among the sorted activations.
    last = [n - band_size(n, band) if band.side == "top" else band_size(n, band) - 1 for band in BANDS]
    by_size = np.partition(column, sorted(set(last)))
    drawn = []
    for band, place in zip(BANDS, last, strict=True):
        sign = 1 if band.side == "top" else -1
        positions = _draw(sign * column, sign * float(by_size[place]), band_size(n, band), window, generator)
        drawn.append(positions[np.argsort(-sign * column[positions], kind="stable")])
    return drawn


def _draw(
    column: Float32[np.ndarray, "position"],
    threshold: float,
    size: int,
    window: int,
    generator: np.random.Generator,
) -> Int64[np.ndarray, "at_most_n_samples"]:
    """A few of the `size` largest, of which the smallest is `threshold`; among equals chance decides which are in."""
    beyond, level = np.flatnonzero(column > threshold), np.flatnonzero(column == threshold)
    places = generator.choice(size, min(size, N_CANDIDATES), replace=False)
    is_beyond = places < len(beyond)
    candidates = np.empty(len(places), np.int64)
    candidates[is_beyond] = beyond[places[is_beyond]]
    candidates[~is_beyond] = level[generator.choice(len(level), int((~is_beyond).sum()), replace=False)]
    # The first of each window, then the others, each in the order in which they were drawn.
    _, first = np.unique(candidates // window, return_index=True)
    is_first = np.zeros(len(candidates), bool)
    is_first[first] = True
    return np.concatenate([candidates[is_first], candidates[~is_first]])[:N_SAMPLES]


def _no_samples(n_nodes: int, dtype: type[np.integer]) -> Samples:
    shape = (n_nodes, len(BANDS), N_SAMPLES)
    stretch = (*shape, BEFORE + 1 + AFTER)
    length, at = np.zeros(shape, np.int32), np.zeros(shape, np.int32)
    position = np.full(shape, -1, np.int32)
    return Samples(np.zeros(stretch, dtype), np.zeros(stretch, np.float32), length, at, position)


def _cut_out(
    samples: Samples,
    place: tuple[int, int, int],
    text: Int[np.ndarray, "window seq"],
    column: Float32[np.ndarray, "window seq"],
    position: int,
) -> None:
    """Write the stretch around a position into the samples."""
    window, at = divmod(position, text.shape[1])
    start, end = max(0, at - BEFORE), min(text.shape[1], at + 1 + AFTER)
    samples.tokens[place][: end - start] = text[window, start:end]
    samples.activations[place][: end - start] = column[window, start:end]
    samples.length[place], samples.at[place], samples.position[place] = end - start, at - start, position
