"""What `gossamer nodes` measured of a circuit's nodes, as the page reads it.

1. First the figures of all nodes and heads, which the graph and the lists show: `data.Behaviour`.
2. The rest, a hundred times as much, a node or a head at a time when someone looks at it: `data.NodeDetails`,
   `data.HeadDetails`. A page without a server has them in parts of a few nodes, each packed for itself.

Nodes come in the page's order, edges in the circuit's. Of each array only what is inside the ends that it says it has.
"""

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np

from gossamer.circuit.circuit import Circuit
from gossamer.validation.node_report import NodeReport, circuit_hash
from gossamer.viewer import data
from gossamer.viewer.bundle import node_order, open_tokenizer, token_texts
from gossamer.viewer.numbers import numbers, packed

NODES_PER_PART = 32
"""So that a part is unpacked in the twinkling of an eye."""
LEVEL = 4
"""Of compression: the highest takes four times as long for a tenth."""


class Measured(NamedTuple):
    """A circuit with what was measured of its nodes."""

    circuit: Circuit
    report: NodeReport
    """of this circuit, as `load_node_report` checks"""
    places: tuple[int, ...]
    """for each node in the page's order its place on the report's axis `node`"""


def measured_of(circuit: Circuit, report: NodeReport) -> Measured:
    """The two together."""
    places = report.places
    return Measured(circuit, report, tuple(places[node] for node in node_order(circuit)))


def behaviour_data(measured: Measured) -> data.Behaviour:
    """The figures."""
    circuit, report, places = measured
    record, arrays = report.record, report.arrays
    embedding = list(_channels(arrays.embedding_channel, arrays.embedding_tokens, arrays.embedding_weights))
    unembedding = list(_channels(arrays.unembedding_channel, arrays.unembedding_tokens, arrays.unembedding_weights))
    occurring = {token for row in (*embedding, *unembedding) for token in row["tokens"]}
    is_inside = np.arange(arrays.sample_tokens.shape[-1]) < arrays.sample_length[..., None]
    occurring |= set(numbers(np.unique(arrays.sample_tokens[is_inside])))
    occurring |= set(numbers(np.unique(arrays.pair_tokens)))
    return data.Behaviour(
        circuit=circuit_hash(circuit.record),
        n_tokens=record.n_tokens,
        circuit_loss=record.circuit_loss,
        full_loss=record.full_loss,
        prompts=[
            data.Prompts(a=_tokens(report, pair, 0), b=_tokens(report, pair, 1)) for pair in range(len(record.pairs))
        ],
        nodes=[_node(report, place) for place in places],
        edge_effects=[effect for *_, effect in record.edges],
        heads=[_head(report, h) for h in range(len(record.heads))],
        n_heads_left_out=record.n_heads_left_out,
        n_channels_left_out=record.n_channels_left_out,
        embedding=embedding,
        unembedding=unembedding,
        texts=token_texts(occurring, open_tokenizer(circuit)),
    )


def node_details(measured: Measured, n: int) -> data.NodeDetails:
    """Of the node at a place of the page's order."""
    report, place = measured.report, measured.places[n]
    record, arrays = report.record, report.arrays
    values = numbers(arrays.sample_activations[place])
    in_model, in_circuit = numbers(arrays.task_model[place]), numbers(arrays.task_circuit[place])

    def prompt(pair: int, half: int) -> data.TaskPrompt:
        length = arrays.pair_length[pair, half]
        return data.TaskPrompt(in_model=in_model[pair][half][:length], in_circuit=in_circuit[pair][half][:length])

    return data.NodeDetails(
        histogram={"edges": numbers(arrays.histogram_edges[place]), "counts": numbers(arrays.histogram_counts[place])},
        bands=[
            data.Band(side=band.side, percent=band.percent, samples=list(_samples(report, place, b, values[b])))
            for b, band in enumerate(record.bands)
        ],
        task=[data.TaskSample(a=prompt(pair, 0), b=prompt(pair, 1)) for pair in range(len(record.pairs))],
    )


def head_details(measured: Measured, h: int) -> data.HeadDetails:
    """Of a head of the report."""
    n_pairs = measured.report.arrays.attention_model.shape[1]
    return data.HeadDetails(
        prompts=[_attention(measured.report, h, pair, half) for pair in range(n_pairs) for half in (0, 1)]
    )


def parts_of(measured: Measured) -> dict[str, str]:
    """All of it, packed, under the names that the page asks for."""
    parts = {"figures": packed(behaviour_data(measured))}
    for first in range(0, len(measured.places), NODES_PER_PART):
        some = range(first, min(first + NODES_PER_PART, len(measured.places)))
        parts[f"nodes-{first // NODES_PER_PART}"] = packed([node_details(measured, n) for n in some], LEVEL)
    for h in range(len(measured.report.record.heads)):
        parts[f"heads-{h}"] = packed(head_details(measured, h), LEVEL)
    return parts


def _node(report: NodeReport, place: int) -> data.NodeBehaviour:
    row = report.record.nodes[place]
    drawn, held = _strongest_tokens(report, place)
    return data.NodeBehaviour(
        n_zero=report.record.n_tokens - row.n_nonzero,
        mean=row.mean,
        std=row.std,
        min=row.min,
        max=row.max,
        effect_in_circuit=row.circuit_effect,
        effect_in_model=row.model_effect,
        drawn=drawn,
        held=held,
    )


def _strongest_tokens(report: NodeReport, place: int) -> tuple[list[int], list[int]]:
    """Those at which the samples of the narrowest band at the top were drawn, and the others in these samples."""
    arrays, bands = report.arrays, report.record.bands
    b = min((band.percent, b) for b, band in enumerate(bands) if band.side == "top")[1]
    tokens, length = arrays.sample_tokens[place, b], arrays.sample_length[place, b]
    there = np.flatnonzero(length)
    drawn = dict.fromkeys(numbers(tokens[there, arrays.sample_at[place, b][there]]))
    held = set(numbers(tokens[np.arange(tokens.shape[1]) < length[:, None]]))
    return list(drawn), sorted(held - set(drawn))


def _samples(report: NodeReport, place: int, band: int, values: list[list[float]]) -> Iterator[data.Sample]:
    arrays = report.arrays
    for s, length in enumerate(numbers(arrays.sample_length[place, band])):
        if length:
            yield data.Sample(
                tokens=numbers(arrays.sample_tokens[place, band, s, :length]),
                values=values[s][:length],
                at=int(arrays.sample_at[place, band, s]),
            )


def _tokens(report: NodeReport, pair: int, half: int) -> list[int]:
    return numbers(report.arrays.pair_tokens[pair, half, : report.arrays.pair_length[pair, half]])


def _head(report: NodeReport, h: int) -> data.HeadBehaviour:
    head = report.record.heads[h]
    return data.HeadBehaviour(
        layer=head.layer,
        head=head.head,
        sink=head.sink,
        rest=head.rest,
        channels=[
            data.HeadChannel(index=channel.index, q_kept=channel.q_kept, k_kept=channel.k_kept)
            for channel in report.record.channels
            if (channel.layer, channel.head) == (head.layer, head.head)
        ],
    )


def _attention(report: NodeReport, h: int, pair: int, half: int) -> data.HeadPrompt:
    arrays, head = report.arrays, report.record.heads[h]
    n = int(arrays.pair_length[pair, half])
    model, circuit = (a[h, pair, half, :n, : 1 + n] for a in (arrays.attention_model, arrays.attention_circuit))
    return data.HeadPrompt(
        tokens=_tokens(report, pair, half),
        in_model=_seen(model[:, 1:]),
        in_circuit=_seen(circuit[:, 1:]),
        sink_in_model=None if head.sink is None else numbers(model[:, 0]),
        sink_in_circuit=None if head.sink is None else numbers(circuit[:, 0]),
        channels=[
            {"index": channel.index, "scores": _seen(arrays.channel_scores[c, pair, half, :n, :n])}
            for c, channel in enumerate(report.record.channels)
            if (channel.layer, channel.head) == (head.layer, head.head)
        ],
    )


def _seen(matrix: np.ndarray) -> list[list[float]]:
    """[query][key], each query's keys up to itself: it sees no more."""
    return [row[: query + 1] for query, row in enumerate(numbers(matrix))]


def _channels(channels: np.ndarray, tokens: np.ndarray, weights: np.ndarray) -> Iterator[data.ChannelTokens]:
    for channel, some, theirs in zip(numbers(channels), tokens, weights, strict=True):
        used = theirs != 0
        yield data.ChannelTokens(channel=channel, tokens=numbers(some[used]), weights=numbers(theirs[used]))
