"""Circuits made up for pictures: no model, only what a circuit's folder says."""

import random
from collections.abc import Mapping, Sequence
from pathlib import Path

import torch

from gossamer.circuit.calibration import Calibration
from gossamer.circuit.circuit import Circuit, CircuitRecord
from gossamer.tasks.pairs import Pair

D_MODEL, N_HEADS, D_HEAD, D_MLP = 1000, 16, 16, 4000
SIZES = {
    "attn.act_in": D_MODEL,
    "attn.q": N_HEADS * D_HEAD,
    "attn.k": N_HEADS * D_HEAD,
    "attn.v": N_HEADS * D_HEAD,
    "attn.resid_delta": D_MODEL,
    "mlp.act_in": D_MODEL,
    "mlp.post_act": D_MLP,
    "mlp.resid_delta": D_MODEL,
}
WIRES = (
    ("attn.act_in", "attn.q"),
    ("attn.act_in", "attn.k"),
    ("attn.act_in", "attn.v"),
    ("attn.v", "attn.resid_delta"),
    ("mlp.act_in", "mlp.post_act"),
    ("mlp.post_act", "mlp.resid_delta"),
)
PAIRS = (Pair(((7, 10, 8, 20), (7, 11, 8, 20)), (1, 2)), Pair(((9, 10, 8, 21), (9, 11, 8, 21)), (1, 2)))


def make_circuit(
    nodes: Mapping[str, Sequence[int]],
    edges: Sequence[tuple[str, int, str, int, float]] = (),
    embedding: Sequence[tuple[int, int, float]] = (),
    unembedding: Sequence[tuple[int, int, float]] = (),
    pairs: Sequence[Pair] = PAIRS,
    task: str = "made_up",
    tokenizer: Path | None = None,
    d_head: int = D_HEAD,
) -> Circuit:
    """A circuit with these nodes and weights; its losses and hashes stand for nothing."""
    record = CircuitRecord(
        task=task,
        task_loss=0.125,
        task_accuracy=0.97,
        full_loss=0.0625,
        target_loss=0.15,
        calibration=Calibration(scale=1.0, shift=0.0, task_loss=0.125),
        n_nodes=sum(len(kept) for kept in nodes.values()),
        n_edges=len(edges),
        n_embedding_weights=len(embedding),
        n_unembedding_weights=len(unembedding),
        nodes={site: list(kept) for site, kept in nodes.items()},
        edges=list(edges),
        embedding=list(embedding),
        unembedding=list(unembedding),
        d_head=d_head,
        model="../model",
        model_hash="0" * 64,
        tokens="../tokens",
        tokens_hash="0" * 64,
        n_mean_tokens=1024,
        seed=0,
        is_held_out=True,
        config={},
    )
    n_layers = 1 + max((int(site.split(".")[0]) for site in nodes if site != "final_resid"), default=0)
    widths = {f"{i}.{place}": size for i in range(n_layers) for place, size in SIZES.items()} | {"final_resid": D_MODEL}
    means = {site: torch.zeros(width) for site, width in widths.items()}
    return Circuit(record, means, tuple(pairs), tuple(pairs), tuple(pairs), tokenizer)


def random_circuit(n_nodes: int, seed: int = 0, n_layers: int = 2, tokenizer: Path | None = None) -> Circuit:
    """About `n_nodes` nodes over all sites, with residual channels used again and about two edges a node."""
    chance = random.Random(seed)
    channels = chance.sample(range(D_MODEL), max(2, n_nodes // 6))
    share = {"attn.q": 0.6, "attn.k": 0.6, "attn.v": 1.0, "mlp.post_act": 1.6}
    sites = [(layer, place) for layer in range(n_layers) for place in SIZES]
    unit = n_nodes / (sum(share.get(place, 1.0) for _, place in sites) + 1)
    nodes = {}
    for layer, place in sites:
        pool = channels if SIZES[place] == D_MODEL else range(min(SIZES[place], 12 * n_nodes))
        n = min(len(pool), max(1, round(unit * share.get(place, 1.0))))
        nodes[f"{layer}.{place}"] = sorted(chance.sample(pool, n))
    nodes["final_resid"] = sorted(chance.sample(channels, min(len(channels), max(1, round(unit)))))
    edges = []
    for layer in range(n_layers):
        for source, target in WIRES:
            sources = nodes[f"{layer}.{source}"]
            for t in nodes[f"{layer}.{target}"]:
                for s in chance.sample(sources, min(len(sources), chance.choice((1, 1, 2, 3)))):
                    edges.append((f"{layer}.{source}", s, f"{layer}.{target}", t, chance.gauss(0, 1)))
    read = {i for site, kept in nodes.items() if site == "final_resid" or site.endswith("act_in") for i in kept}
    embedding = [(t, c, chance.gauss(0, 1)) for c in sorted(read) for t in sorted(chance.sample(range(7, 60), 6))]
    unembedding = [(t, c, chance.gauss(0, 1)) for c in nodes["final_resid"] for t in (1, 2)]
    return make_circuit(nodes, edges, embedding, unembedding, tokenizer=tokenizer)
