"""What stands behind each node of a circuit: the measurements that a viewer shows.

1. The circuit's own loss again: it must be what the artifact says, or the report would be of something else.
2. One pass over the pretraining tokens for all nodes: statistics, histograms, samples (`activations.py`).
3. The task's prompts: activations and attention patterns, in the model and in the circuit (`prompts.py`).
4. The task loss without each node and without each edge (`effects.py`).
5. The tokens behind the residual channels: the largest weights of embedding and unembedding.

It measures and judges nothing; `evidence.py` asks whether the circuit is real.
"""

from collections.abc import Callable, Sequence
from typing import Literal

import numpy as np
import torch
from jaxtyping import Float, Float32, Int, Shaped
from torch import Tensor

from gossamer.circuit.circuit import Circuit, Node, read_channels
from gossamer.circuit.measure import measure, model_batch
from gossamer.errors import GossamerError
from gossamer.model.layers import by_nonzeros
from gossamer.model.transformer import Transformer
from gossamer.validation.activations import Activations, observe_activations, token_dtype
from gossamer.validation.effects import circuit_without_edges, circuit_without_nodes, model_without_nodes
from gossamer.validation.evidence import check_own_loss
from gossamer.validation.node_report import (
    BANDS,
    NodeArrays,
    NodeReport,
    NodesRecord,
    ObservedNode,
    circuit_hash,
)
from gossamer.validation.prompts import OnPrompts, observe_prompts

N_TOKENS = 20
"""Tokens listed for a residual channel."""
HEAD_SITES = ("attn.q", "attn.k", "attn.v")

Stage = Literal["tokens", "nodes in the circuit", "nodes in the model", "edges"]


def nodes_of(circuit: Circuit) -> list[Node]:
    """The circuit's nodes in the order of all reports on them: site by site, indices ascending."""
    return [Node(site, i) for site, kept in circuit.nodes.items() for i in kept]


def observe_nodes(
    model: Transformer,
    circuit: Circuit,
    windows: Int[Tensor, "window seq"],
    tokens_hash: str,
    seed: int = 0,
    progress: Callable[[Stage, int, int], None] | None = None,
) -> NodeReport:
    """Measure every node of a circuit; `windows` are pretraining tokens, `tokens_hash` the hash of their stream.

    Raises GossamerError if model or tokens are others than the circuit's, if its loss isn't what it says, or if an
    activation is not finite.
    """
    if circuit.record.n_mean_tokens and tokens_hash != circuit.record.tokens_hash:
        raise GossamerError(
            f"these pretraining tokens (hash {tokens_hash[:12]}) aren't those that the circuit's means were taken over "
            f"(hash {circuit.record.tokens_hash[:12]}); give those"
        )

    def at(stage: Stage) -> Callable[[int, int], None]:
        return lambda done, of: progress(stage, done, of) if progress is not None else None

    with by_nonzeros(model):
        own_loss, nodes = check_own_loss(model, circuit), nodes_of(circuit)
        batch = model_batch(model, circuit.pairs)
        full_loss = measure(model, batch).loss
        seen = observe_activations(model, nodes, windows, seed, at("tokens"))
        in_circuit = circuit_without_nodes(model, circuit, batch, nodes, at("nodes in the circuit")).tolist()
        in_model = model_without_nodes(model, circuit, batch, nodes, at("nodes in the model")).tolist()
        without_edges = circuit_without_edges(model, circuit, batch, at("edges")).tolist()
        prompts = observe_prompts(model, circuit, nodes)
    rows = tuple(
        ObservedNode(
            site=node.site,
            index=node.index,
            head=node.index // model.config.d_head if node.site.endswith(HEAD_SITES) else None,
            **statistics._asdict(),
            circuit_loss_without=alone,
            circuit_effect=alone - own_loss,
            model_loss_without=beside,
            model_effect=beside - full_loss,
        )
        for node, statistics, alone, beside in zip(nodes, seen.statistics, in_circuit, in_model, strict=True)
    )
    record = NodesRecord(
        task=circuit.task,
        model_hash=circuit.record.model_hash,
        circuit_hash=circuit_hash(circuit.record),
        tokens_hash=tokens_hash,
        n_tokens=windows.numel(),
        window=windows.shape[1],
        seed=seed,
        bands=BANDS,
        n_pairs=len(circuit.pairs),
        circuit_loss=own_loss,
        full_loss=full_loss,
        nodes=rows,
        edges=tuple(
            (*edge[:4], loss - own_loss) for edge, loss in zip(circuit.record.edges, without_edges, strict=True)
        ),
        pairs=tuple(range(prompts.n_pairs)),
        heads=prompts.heads,
        channels=prompts.channels,
        n_heads_left_out=prompts.n_heads_left_out,
        n_channels_left_out=prompts.n_channels_left_out,
    )
    return NodeReport(record, _arrays(model, circuit, seen, prompts))


def _arrays(model: Transformer, circuit: Circuit, seen: Activations, prompts: OnPrompts) -> NodeArrays:
    """What was seen, under the names of the file, and the tokens behind the residual channels."""
    reads, final = read_channels(circuit.nodes, model.config.d_model), circuit.nodes.get("final_resid", [])
    embedding = strongest_tokens(model.embed.weight, reads, token_dtype(model))
    unembedding = strongest_tokens(model.unembed.weight, final, token_dtype(model))
    return NodeArrays(
        histogram_edges=seen.histogram_edges,
        histogram_counts=seen.histogram_counts,
        **{f"sample_{name}": array for name, array in seen.samples._asdict().items()},
        **{name: array for name, array in prompts._asdict().items() if name in NodeArrays._fields},
        embedding_channel=np.array(reads, np.int32),
        embedding_tokens=embedding[0],
        embedding_weights=embedding[1],
        unembedding_channel=np.array(final, np.int32),
        unembedding_tokens=unembedding[0],
        unembedding_weights=unembedding[1],
    )


@torch.no_grad()
def strongest_tokens(
    weight: Float[Tensor, "vocab d_model"], channels: Sequence[int], dtype: type[np.integer]
) -> tuple[Shaped[np.ndarray, "channel token"], Float32[np.ndarray, "channel token"]]:
    """For each channel the tokens with the largest weights in magnitude, largest first, and the weights."""
    columns = weight.cpu().float().T[torch.tensor(channels, dtype=torch.long)]
    tokens = columns.abs().argsort(dim=1, descending=True, stable=True)[:, :N_TOKENS]
    return tokens.numpy().astype(dtype), columns.gather(1, tokens).numpy()
