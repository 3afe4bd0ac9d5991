"""A tap that ablates edges: a removed edge carries its source's mean, whatever the source does.

1. What an edge adds to its target, weight * source, enters before the target's nonlinearity and AbsTopK, where the
   forward pass has a site (`pre_qkv`, `pre_act`, `pre_delta`). There, with the source as this very pass has it, an
   ablated edge is a correction and nothing else: weight * (mean - source). It is exact to rounding.
2. An edge v -> resid_delta passes through the attention pattern, which mixes positions and is linear in v. With v at
   its mean the mixed value is the mean times the pattern's sum: 1, or with a sink what the sink leaves, which is the
   mix of ones under this pass's queries and keys.
3. The corrections of one wire are one matrix product. A wire without removed edges keeps every bit.

So removing all edges out of a node into what is kept equals ablating the node, as far as they see it: a node that is
kept also moves which channels outside the circuit pass AbsTopK. Which edges go is `prune.py`'s to find.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import NamedTuple

import torch
from jaxtyping import Bool, Float, Int
from torch import Tensor

from gossamer.circuit.circuit import Edge, Means
from gossamer.model.attention import mix
from gossamer.model.sites import Site, Tap, enters_at, pass_through
from gossamer.model.transformer import Transformer

Sinks = Mapping[Site, Float[Tensor, "head"]]
"""The sinks' logits by the v site of their layer; empty for a model without sinks."""


def sink_logits(model: Transformer) -> Sinks:
    """Those of every layer."""
    sinks = {f"{i}.attn.v": f"blocks.{i}.attn.sink" for i in range(model.config.n_layer if model.config.sink else 0)}
    return {site: model.get_parameter(name).detach() for site, name in sinks.items()}


class _Bundle(NamedTuple):
    """The edges that enter at one place."""

    source: Site
    channels: Int[Tensor, "row"]
    """of the source"""
    mean: Float[Tensor, "row"]
    matrix: Float[Tensor, "row width"]
    """what a row's channel adds to the place"""
    removed: Bool[Tensor, "*batch row"] | None

    def to(self, device: torch.device) -> "_Bundle":
        removed = None if self.removed is None else self.removed.to(device)
        return _Bundle(self.source, self.channels.to(device), self.mean.to(device), self.matrix.to(device), removed)


def ablate_edges(
    edges: Sequence[Edge], means: Means, sinks: Sinks, removed: Bool[Tensor, "*batch edge"] | None = None
) -> Tap:
    """A tap that removes `edges`; after the tap that ablates nodes in a chain, as sources are then what they should be.

    `removed` picks some of them; it may carry leading axes that broadcast against [batch, seq, edge], for many subsets
    in one pass.
    """
    if not edges:
        return pass_through
    bundles = _bundles(edges, means, removed)
    wanted = {site for bundle in bundles.values() for site in _needed(bundle.source)}
    seen: dict[Site, Tensor] = {}

    def tap(site: Site, x: Tensor) -> Tensor:
        if site in wanted:
            seen[site] = x
        if site in bundles:
            bundle = bundles[site].to(x.device)
            missing = _at_its_mean(bundle, seen, sinks) - _as_it_is(bundle, seen)
            if bundle.removed is not None:
                missing = missing * bundle.removed
            x = x + (missing @ bundle.matrix).to(x)
            seen.clear()  # each place has one source, the last one seen
        return x

    return tap


def _needed(source: Site) -> list[Site]:
    """The sites that say what arrives from a source: itself, or for values the mixed ones and what mixed them."""
    return [f"{source.removesuffix('v')}{site}" for site in "qky"] if source.endswith(".v") else [source]


def _bundles(edges: Sequence[Edge], means: Means, removed: Bool[Tensor, "*batch edge"] | None) -> dict[Site, _Bundle]:
    """The edges by the place where they enter; a place has one source."""
    groups: dict[Site, list[int]] = defaultdict(list)
    for e, edge in enumerate(edges):
        groups[enters_at(edge.target.site)[0]].append(e)
    found = {}
    for place, members in groups.items():
        first, some = edges[members[0]], [edges[e] for e in members]
        # A row a channel, or a row an edge where subsets are to be told apart.
        channels = [edge.source.index for edge in some]
        rows = range(len(some))
        if removed is None:
            channels = sorted(set(channels))
            rows = [channels.index(edge.source.index) for edge in some]
        n_targets = len(means[first.target.site])
        columns = [enters_at(edge.target.site)[1] * n_targets + edge.target.index for edge in some]
        matrix = torch.zeros(len(channels), n_targets * (3 if place.endswith("pre_qkv") else 1))
        matrix[list(rows), columns] = torch.tensor([edge.weight for edge in some])
        channel = torch.tensor(channels)
        mean = means[first.source.site].cpu()[channel]
        picked = None if removed is None else removed[..., torch.tensor(members, device=removed.device)]
        found[place] = _Bundle(first.source.site, channel, mean, matrix, picked)
    return found


def _as_it_is(bundle: _Bundle, seen: Mapping[Site, Tensor]) -> Float[Tensor, "batch seq row"]:
    """What the bundle's channels carry in this pass; of values, mixed."""
    source = bundle.source
    carried = seen[f"{source.removesuffix('v')}y"] if source.endswith(".v") else seen[source]
    return carried[..., bundle.channels]


def _at_its_mean(bundle: _Bundle, seen: Mapping[Site, Tensor], sinks: Sinks) -> Tensor:
    """What they would carry at their means: [row], or where a sink takes its share [batch, seq, row]."""
    source = bundle.source
    if source not in sinks:
        return bundle.mean
    q, k = (seen[f"{source.removesuffix('v')}{site}"] for site in "qk")
    sink = sinks[source].to(q.device)
    left_by_sink = mix(q, k, torch.ones_like(q), len(sink), sink)
    return bundle.mean * left_by_sink[..., bundle.channels]
