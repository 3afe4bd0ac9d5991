"""What `gossamer nodes` measured of a circuit's nodes, as the page reads it: `data.Behaviour`.

Nodes come in the page's order, edges in the circuit's. Of each array only what is inside the ends that it says it has.
"""

from collections.abc import Iterator

import numpy as np

from gossamer.circuit.circuit import Circuit
from gossamer.validation.node_report import NodeReport, circuit_hash
from gossamer.viewer import data
from gossamer.viewer.bundle import node_order, open_tokenizer, token_texts
from gossamer.viewer.numbers import numbers


def behaviour_data(circuit: Circuit, report: NodeReport) -> data.Behaviour:
    """The measurements of a circuit's nodes. `report` must be of this circuit, as `load_node_report` checks."""
    record, arrays = report.record, report.arrays
    places = report.places
    nodes = [_node(report, places[node]) for node in node_order(circuit)]
    embedding = list(_channels(arrays.embedding_channel, arrays.embedding_tokens, arrays.embedding_weights))
    unembedding = list(_channels(arrays.unembedding_channel, arrays.unembedding_tokens, arrays.unembedding_weights))
    occurring = {token for row in (*embedding, *unembedding) for token in row["tokens"]}
    occurring |= {t for node in nodes for band in node["bands"] for sample in band["samples"] for t in sample["tokens"]}
    occurring |= set(numbers(np.unique(arrays.pair_tokens)))
    return data.Behaviour(
        circuit=circuit_hash(circuit.record),
        n_tokens=record.n_tokens,
        circuit_loss=record.circuit_loss,
        full_loss=record.full_loss,
        prompts=[
            data.Prompts(a=_tokens(report, pair, 0), b=_tokens(report, pair, 1)) for pair in range(len(record.pairs))
        ],
        nodes=nodes,
        edge_effects=[effect for *_, effect in record.edges],
        heads=[_head(report, h) for h in range(len(record.heads))],
        embedding=embedding,
        unembedding=unembedding,
        texts=token_texts(occurring, open_tokenizer(circuit)),
    )


def _node(report: NodeReport, n: int) -> data.NodeBehaviour:
    record, arrays = report.record, report.arrays
    row = record.nodes[n]
    return data.NodeBehaviour(
        n_zero=record.n_tokens - row.n_nonzero,
        mean=row.mean,
        std=row.std,
        min=row.min,
        max=row.max,
        histogram={"edges": numbers(arrays.histogram_edges[n]), "counts": numbers(arrays.histogram_counts[n])},
        effect_in_circuit=row.circuit_effect,
        effect_in_model=row.model_effect,
        bands=[
            data.Band(side=band.side, percent=band.percent, samples=list(_samples(report, n, b)))
            for b, band in enumerate(record.bands)
        ],
        task=[
            data.TaskSample(a=_prompt(report, n, p, 0), b=_prompt(report, n, p, 1)) for p in range(len(record.pairs))
        ],
    )


def _samples(report: NodeReport, n: int, band: int) -> Iterator[data.Sample]:
    arrays = report.arrays
    for s, length in enumerate(numbers(arrays.sample_length[n, band])):
        if length:
            yield data.Sample(
                tokens=numbers(arrays.sample_tokens[n, band, s, :length]),
                values=numbers(arrays.sample_activations[n, band, s, :length]),
                at=int(arrays.sample_at[n, band, s]),
            )


def _tokens(report: NodeReport, pair: int, half: int) -> list[int]:
    return numbers(report.arrays.pair_tokens[pair, half, : report.arrays.pair_length[pair, half]])


def _prompt(report: NodeReport, n: int, pair: int, half: int) -> data.TaskPrompt:
    arrays = report.arrays
    length = int(arrays.pair_length[pair, half])
    return data.TaskPrompt(
        in_model=numbers(arrays.task_model[n, pair, half, :length]),
        in_circuit=numbers(arrays.task_circuit[n, pair, half, :length]),
    )


def _head(report: NodeReport, h: int) -> data.HeadBehaviour:
    head, n_pairs = report.record.heads[h], report.arrays.attention_model.shape[1]
    prompts = [_attention(report, h, pair, half) for pair in range(n_pairs) for half in (0, 1)]
    return data.HeadBehaviour(layer=head.layer, head=head.head, prompts=prompts)


def _attention(report: NodeReport, h: int, pair: int, half: int) -> data.HeadPrompt:
    arrays, head = report.arrays, report.record.heads[h]
    n = int(arrays.pair_length[pair, half])
    model, circuit = (a[h, pair, half, :n, : 1 + n] for a in (arrays.attention_model, arrays.attention_circuit))
    return data.HeadPrompt(
        tokens=_tokens(report, pair, half),
        in_model=numbers(model[:, 1:]),
        in_circuit=numbers(circuit[:, 1:]),
        sink_in_model=numbers(model[:, 0]),
        sink_in_circuit=numbers(circuit[:, 0]),
        channels=[
            {"index": channel.index, "scores": numbers(arrays.channel_scores[c, pair, half, :n, :n])}
            for c, channel in enumerate(report.record.channels)
            if (channel.layer, channel.head) == (head.layer, head.head)
        ],
    )


def _channels(channels: np.ndarray, tokens: np.ndarray, weights: np.ndarray) -> Iterator[data.ChannelTokens]:
    for channel, some, theirs in zip(numbers(channels), tokens, weights, strict=True):
        used = theirs != 0
        yield data.ChannelTokens(channel=channel, tokens=numbers(some[used]), weights=numbers(theirs[used]))
