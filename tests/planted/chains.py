"""Transformers with hand-set weights, whose circuit for a task is known, among distractors.

Two markers, token A_MARK and B_MARK, stand at the start of a prompt; random fillers follow. After A_MARK the answer is
A, after B_MARK it is B. One chain of weights carries the marker's sign from the embedding to the answers' logits:

    "copy"    embedding -> value channel (attention averages over the prompt) -> final residual channel
    "neuron"  the same, and then through a neuron of the next layer to another residual channel
    "chain"   a value channel and a neuron in every layer
    "lookup"  fillers carry a sign of their own, so a key channel has to pick the marker's position out

Every other weight is a distractor: random, sparse, and between channels that the chain doesn't use, or reading from the
chain's channels and writing elsewhere. Ablating any single node of the chain breaks the task.
"""

from typing import Literal, NamedTuple

import torch

from gossamer.circuit.circuit import Edge, Node, Nodes, find_edges
from gossamer.model.transformer import ModelConfig, Transformer
from gossamer.tasks.pairs import Pair

Kind = Literal["copy", "neuron", "chain", "lookup"]
A_MARK, B_MARK, A, B = 0, 1, 2, 3
FIRST_FILLER = 4


class Planted(NamedTuple):
    """A model with a known circuit."""

    model: Transformer
    nodes: set[Node]
    """the circuit"""
    pairs: list[Pair]
    """the task"""
    tokens: torch.Tensor
    """a pretraining distribution, [window, seq]: markers and fillers at random"""


def plant(
    kind: Kind,
    seed: int,
    n_pairs: int = 96,
    activation_l0: float = 1.0,
    n_layer: int = 2,
    norm: Literal["rms", "layer"] = "rms",
) -> Planted:
    """A planted circuit; the seed decides channels, distractors and prompts."""
    generator = torch.Generator().manual_seed(seed)
    config = ModelConfig(
        vocab_size=24,
        context=12,
        n_layer=n_layer,
        norm=norm,
        d_model=32,
        n_head=4,
        d_head=4,
        d_mlp=32,
        bigram=False,
        sink=False,
        activation_l0=activation_l0,
    )
    model = Transformer(config, seed=seed).requires_grad_(False)
    heads = config.n_head * config.d_head
    read, carry, out, key, *more = torch.randperm(config.d_model, generator=generator).tolist()
    head = int(torch.randint(config.n_head, (1,), generator=generator))
    value = head * config.d_head + 1
    neuron = int(torch.randint(config.d_mlp, (1,), generator=generator))
    reserved, rest = more[: 2 * n_layer], more[2 * n_layer :]
    assert rest, "no channel is left for distractors"
    chain = {read, carry, out, key, *reserved}

    _add_distractors(model, chain, head, neuron, generator)
    model.embed.weight[:, list(chain)] = 0.0
    signs = torch.where(torch.rand(config.vocab_size, generator=generator) < 0.5, -1.0, 1.0)
    if kind == "lookup":
        model.embed.weight[FIRST_FILLER:, read] = 3.0 * signs[FIRST_FILLER:]
    model.embed.weight[A_MARK, read] = 3.0
    model.embed.weight[B_MARK, read] = -3.0

    nodes: set[Node] = set()
    final = read
    for layer in range(n_layer if kind == "chain" else 1):
        target = reserved.pop() if layer else carry
        nodes |= _carry_by_attention(model, layer, final, value, target)
        final = target
        if kind == "chain":
            target = reserved.pop()
            nodes |= _carry_by_neuron(model, layer, final, neuron, target)
            final = target
    if kind == "neuron":
        nodes |= _carry_by_neuron(model, 1, final, neuron, out)
        final = out
    if kind == "lookup":
        # The query is a bias, the same everywhere; the key says "marker".
        query = head * config.d_head
        qkv = model.blocks[0].attn.qkv
        model.embed.weight[[A_MARK, B_MARK], key] = 3.0
        qkv.bias[query] = 4.0
        qkv.weight[heads + query, key] = 4.0
        nodes |= {Node("0.attn.act_in", key), Node("0.attn.k", query)}
    nodes.add(Node("final_resid", final))
    model.unembed.weight[:, list(chain)] = 0.0
    model.unembed.weight[[A, B]] = 0.0
    model.unembed.weight[A, final] = 4.0
    model.unembed.weight[B, final] = -4.0

    pairs = [_pair(config.vocab_size, generator) for _ in range(n_pairs)]
    tokens = torch.randint(FIRST_FILLER, config.vocab_size, (64, config.context), generator=generator)
    tokens[:, 0] = torch.randint(0, 2, (64,), generator=generator)
    return Planted(model, nodes, pairs, tokens)


def by_site(nodes: set[Node]) -> Nodes:
    found: dict[str, list[int]] = {}
    for node in sorted(nodes):
        found.setdefault(node.site, []).append(node.index)
    return found


def with_idle_edges(planted: Planted) -> set[Edge]:
    """Weak weights between planted nodes, where there were none; returns the planted edges."""
    nodes = by_site(planted.nodes)
    edges = set(find_edges(planted.model, nodes))
    config = planted.model.config
    heads = config.n_head * config.d_head
    read = nodes["0.attn.act_in"]
    qkv = planted.model.blocks[0].attn.qkv.weight
    for row in (*(heads + i for i in nodes.get("0.attn.k", [])), *(2 * heads + i for i in nodes["0.attn.v"])):
        for channel in read:
            if qkv[row, channel] == 0:
                qkv[row, channel] = 0.02
    return edges


def _carry_by_attention(model: Transformer, layer: int, source: int, value: int, target: int) -> set[Node]:
    """From one residual channel to another through a value channel of a head whose pattern is even."""
    attention = model.blocks[layer].attn
    attention.qkv.weight[2 * model.config.n_head * model.config.d_head + value, source] = 2.0
    attention.out.weight[target, value] = 4.0
    sites = {"act_in": source, "v": value, "resid_delta": target}
    return {Node(f"{layer}.attn.{site}", index) for site, index in sites.items()}


def _carry_by_neuron(model: Transformer, layer: int, source: int, neuron: int, target: int) -> set[Node]:
    """From one residual channel to another in GELU's linear range, with the offset taken back afterwards."""
    mlp = model.blocks[layer].mlp
    mlp.up.weight[neuron, source] = 2.0
    mlp.up.bias[neuron] = 12.0
    mlp.down.weight[target, neuron] = 2.0
    mlp.down.bias[target] = -24.0
    sites = {"act_in": source, "post_act": neuron, "resid_delta": target}
    return {Node(f"{layer}.mlp.{site}", index) for site, index in sites.items()}


def _add_distractors(model: Transformer, chain: set[int], head: int, neuron: int, generator: torch.Generator) -> None:
    """Sparse random weights that read anything and write outside the chain; the planted head and neuron stay empty."""
    config = model.config
    planted_head = slice(head * config.d_head, (head + 1) * config.d_head)
    for name, parameter in model.named_parameters():
        if "norm" in name:
            continue
        keep = torch.rand(parameter.shape, generator=generator) < 0.15
        parameter.copy_(torch.where(keep, torch.randn(parameter.shape, generator=generator) * 0.3, 0.0))
    for block in model.blocks:
        for writes in (block.attn.out, block.mlp.down):
            writes.weight[list(chain)] = 0.0
            writes.bias[list(chain)] = 0.0
        qkv = block.attn.qkv.weight.view(3, config.n_head * config.d_head, -1)
        qkv[:, planted_head] = 0.0
        block.attn.qkv.bias.view(3, -1)[:, planted_head] = 0.0
        block.attn.out.weight[:, planted_head] = 0.0
        block.mlp.up.weight[neuron] = 0.0
        block.mlp.up.bias[neuron] = 0.0
        block.mlp.down.weight[:, neuron] = 0.0


def _pair(vocab_size: int, generator: torch.Generator) -> Pair:
    n_fillers = int(torch.randint(2, 7, (1,), generator=generator))
    fillers = torch.randint(FIRST_FILLER, vocab_size, (n_fillers,), generator=generator).tolist()
    return Pair(((A_MARK, *fillers), (B_MARK, *fillers)), (A, B))
