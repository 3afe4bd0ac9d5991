"""A circuit small enough to know every line of its exports."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

import torch
from viewer.synthetic import make_circuit

from gossamer.circuit.circuit import Circuit
from gossamer.model.sites import node_sites
from gossamer.model.transformer import ModelConfig

CONFIG = ModelConfig(vocab_size=10, context=8, n_layer=2, d_model=6, n_head=2, d_head=3, d_mlp=4)

NODES = {
    "1.mlp.post_act": [3],
    "0.attn.act_in": [0, 2],
    "0.attn.q": [1],
    "0.attn.v": [4],
    "0.attn.resid_delta": [5],
    "1.mlp.act_in": [2, 5],
    "1.mlp.resid_delta": [1],
    "final_resid": [1, 5],
}
"""Head 0 of layer 0 has a query channel, head 1 a value channel. The sites are not in forward order."""

EDGES = [
    ("0.attn.act_in", 0, "0.attn.q", 1, 0.1),
    ("0.attn.act_in", 2, "0.attn.v", 4, -1.5),
    ("0.attn.v", 4, "0.attn.resid_delta", 5, 1 / 3),
    ("1.mlp.act_in", 5, "1.mlp.post_act", 3, 2.0**-130),
    ("1.mlp.post_act", 3, "1.mlp.resid_delta", 1, -0.0625),
]

EMBEDDING = [(4, 2, 0.5), (7, 2, -0.5), (4, 5, 1.0)]
"""Tokens of the prompts write the residual channels 2 and 5."""


def hand_circuit(
    task: str = "by_hand",
    nodes: Mapping[str, Sequence[int]] = NODES,
    edges: Sequence[tuple[str, int, str, int, float]] = EDGES,
) -> Circuit:
    """The mean of channel i at the site number s is s + i / 8."""
    means = {site: s + torch.arange(width) / 8 for s, (site, width) in enumerate(node_sites(CONFIG).items())}
    return replace(make_circuit(nodes, edges, EMBEDDING, task=task, d_head=CONFIG.d_head), means=means)
