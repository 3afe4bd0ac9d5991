"""Losses of one set of nodes after the other, where each has a few fewer than one that met the target.

1. A set that meets the target is remembered, with the stream into each block.
2. The next set is asked from the first block on in which it differs from that: before it all is as it was, bit for bit.

Elimination asks so for every node of a circuit, for most of them several times. Not for sets that differ everywhere, as
the cuts of a ranking do.
"""

from collections.abc import Mapping

from jaxtyping import Bool, Float
from torch import Tensor

from gossamer.circuit.ablate import MeanAblation, keep_mask
from gossamer.circuit.circuit import Means, Nodes
from gossamer.circuit.measure import measure
from gossamer.model.sites import Site
from gossamer.model.transformer import Transformer
from gossamer.tasks.loss import PairBatch

Streams = list[Float[Tensor, "prompt seq d_model"]]
"""What flows into the blocks from the first on, as far as it is known."""


class ResumedLosses:
    """The task loss with only some nodes kept, nats a prompt; those that are below `target` are gone on from."""

    def __init__(self, model: Transformer, batch: PairBatch, means: Means, target: float):
        self.model, self.batch, self.means, self.target = model, batch, means, target
        self._keep: Mapping[Site, Tensor] = {}
        self._streams: Streams = []

    def __call__(self, nodes: Nodes) -> float:
        keep = keep_mask(nodes, self.means)
        tap = _Resumed(keep, self.means, self._streams[: self._first_difference(keep) + 1])
        loss = measure(self.model, self.batch, tap).loss
        if loss <= self.target:
            self._keep, self._streams = keep, tap.streams
        return loss

    def _first_difference(self, keep: Mapping[Site, Bool[Tensor, "width"]]) -> int:
        """The first block in which other nodes are kept than in the set that is remembered; what comes after the last
        block counts to it."""
        first = self.model.config.n_layer - 1
        for site, mask in keep.items():
            layer, _, within = site.partition(".")
            if within and not (site in self._keep and mask.equal(self._keep[site])):
                first = min(first, int(layer))
        return first


class _Resumed(MeanAblation):
    """Mean ablation from the last of the known `streams` on; it adds to them those that come after."""

    def __init__(self, keep: Mapping[Site, Tensor], means: Means, streams: Streams):
        super().__init__(keep, means)
        self.streams = list(streams)

    def stream(self) -> tuple[int, Tensor] | None:
        return (len(self.streams) - 1, self.streams[-1]) if self.streams else None

    def __call__(self, site: Site, x: Tensor) -> Tensor:
        layer, _, within = site.partition(".")
        if within == "resid_in" and int(layer) == len(self.streams):
            self.streams.append(x)
        return super().__call__(site, x)
