"""A made-up circuit of any size, all of it measured, in a folder as the verbs leave it: for the viewer's benchmark.

Edges lead between random nodes that may be wired; of its activations three in four are 0, as under AbsTopK. Its losses
and hashes stand for nothing, and there is no model.
"""

import random
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch

from gossamer.circuit.calibration import Calibration
from gossamer.circuit.circuit import Circuit, CircuitRecord, Node, save_circuit
from gossamer.data.tokenizer import Tokenizer
from gossamer.model.sites import BLOCK_NODE_SITES
from gossamer.tasks.pairs import Pair
from gossamer.validation.node_report import (
    BANDS,
    NodeArrays,
    NodeReport,
    NodesRecord,
    ObservedHead,
    ObservedNode,
    ScoreChannel,
    circuit_hash,
    save_node_report,
)
from gossamer.validation.prompts import N_ATTENTION_PAIRS, N_PAIRS, SCORE_BYTES, fitting

N_LAYER, D_MODEL, D_MLP, D_HEAD, SEQ = 8, 2048, 8192, 128, 64
N_SAMPLES, STRETCH, N_TOKENS = 6, 33, 20
"""Samples of a band, their tokens, tokens of a residual channel."""
TEXT = "print('hello') + print(\"world\") naïve 漢字 " * 5
WIRES = (
    *(("attn.act_in", f"attn.{place}") for place in "qkv"),
    ("attn.v", "attn.resid_delta"),
    ("mlp.act_in", "mlp.post_act"),
    ("mlp.post_act", "mlp.resid_delta"),
)


def make_up(folder: Path, n_nodes: int, n_edges: int, seed: int = 0) -> Path:
    """Write the circuit to a folder in this one, and return where that is."""
    chance = random.Random(seed)
    width = dict.fromkeys(BLOCK_NODE_SITES, D_MODEL) | {"mlp.post_act": D_MLP}
    sites = {f"{layer}.{kind}": width[kind] for layer in range(N_LAYER) for kind in width} | {"final_resid": D_MODEL}
    shares = [n_nodes * (s + 1) // len(sites) - n_nodes * s // len(sites) for s in range(len(sites))]
    nodes = {site: sorted(chance.sample(range(size), n)) for (site, size), n in zip(sites.items(), shares, strict=True)}
    tokenizer = Tokenizer.train([TEXT], 300)
    tokenizer.save(folder / "tokenizer.json")
    prompts = [tuple(chance.choices(range(tokenizer.vocab_size), k=SEQ)) for _ in range(2 * N_PAIRS)]
    pairs = tuple(Pair((prompts[i], prompts[i + 1]), (1, 2)) for i in range(0, len(prompts), 2))
    record = CircuitRecord(
        task="made_up",
        task_loss=0.1,
        task_accuracy=0.9,
        full_loss=0.05,
        target_loss=0.15,
        calibration=Calibration(scale=1.0, shift=0.0, task_loss=0.1),
        n_nodes=n_nodes,
        n_edges=n_edges,
        n_embedding_weights=0,
        n_unembedding_weights=0,
        nodes=nodes,
        edges=[_edge(nodes, chance) for _ in range(n_edges)],
        embedding=[],
        unembedding=[],
        d_head=D_HEAD,
        model="../no_model",
        model_hash="0" * 64,
        tokens="../no_tokens",
        tokens_hash="0" * 64,
        n_mean_tokens=1024,
        seed=seed,
        is_held_out=True,
        config={},
    )
    means = {site: torch.zeros(size) for site, size in sites.items()}
    save_circuit(Circuit(record, means, pairs, pairs, pairs, folder / "tokenizer.json"), folder / "big")
    save_node_report(_report(record, pairs, tokenizer.vocab_size, seed), folder / "big")
    return folder / "big"


def _edge(nodes: dict[str, list[int]], chance: random.Random) -> tuple[str, int, str, int, float]:
    layer, (source, target) = chance.randrange(N_LAYER), chance.choice(WIRES)
    one, other = f"{layer}.{source}", f"{layer}.{target}"
    return one, chance.choice(nodes[one]), other, chance.choice(nodes[other]), chance.gauss(0, 0.2)


def _report(record: CircuitRecord, pairs: Sequence[Pair], n_vocabulary: int, seed: int) -> NodeReport:
    chance = np.random.default_rng(seed)
    nodes = [Node(site, i) for site, kept in record.nodes.items() for i in kept]
    all_heads = _heads(record)
    n_pairs, heads = fitting(all_heads, [1] * len(all_heads), N_ATTENTION_PAIRS, SEQ)
    all_channels = _channels(record)
    channels = all_channels[: SCORE_BYTES // (4 * 2 * n_pairs * SEQ * SEQ)]
    effects = chance.standard_normal(len(nodes)).tolist()
    figures = NodesRecord(
        task=record.task,
        model_hash=record.model_hash,
        circuit_hash=circuit_hash(record),
        tokens_hash=record.tokens_hash,
        n_tokens=1_000_000,
        window=SEQ,
        seed=seed,
        bands=BANDS,
        n_pairs=len(pairs),
        circuit_loss=record.task_loss,
        full_loss=record.full_loss,
        nodes=tuple(_figures(node, effect) for node, effect in zip(nodes, effects, strict=True)),
        edges=tuple((*edge[:4], chance.standard_normal()) for edge in record.edges),
        pairs=tuple(range(len(pairs))),
        heads=heads,
        channels=tuple(channels),
        n_heads_left_out=len(all_heads) - len(heads),
        n_channels_left_out=len(all_channels) - len(channels),
    )
    return NodeReport(figures, _arrays(record, pairs, n_vocabulary, (len(heads), len(channels), n_pairs), chance))


def _heads(record: CircuitRecord) -> list[ObservedHead]:
    found = {(site, i // D_HEAD) for site, kept in record.nodes.items() if site[-6:-1] == "attn." for i in kept}
    places = sorted({(int(site.split(".")[0]), head) for site, head in found})
    return [ObservedHead(layer=layer, head=head, sink=0.5, rest=0.0) for layer, head in places]


def _channels(record: CircuitRecord) -> list[ScoreChannel]:
    found = []
    for layer in range(N_LAYER):
        q, k = (set(record.nodes[f"{layer}.attn.{x}"]) for x in "qk")
        for i in sorted(q | k):
            found.append(ScoreChannel(layer=layer, head=i // D_HEAD, index=i, q_kept=i in q, k_kept=i in k))
    return found


def _figures(node: Node, effect: float) -> ObservedNode:
    return ObservedNode(
        site=node.site,
        index=node.index,
        head=node.index // D_HEAD if node.site[-6:-1] == "attn." else None,
        n_nonzero=1000,
        mean=0.1,
        std=0.5,
        min=-1.0,
        max=2.0,
        circuit_loss_without=0.1 + effect,
        circuit_effect=effect,
        model_loss_without=0.06,
        model_effect=0.01,
    )


def _arrays(
    record: CircuitRecord,
    pairs: Sequence[Pair],
    n_vocabulary: int,
    counts: tuple[int, int, int],
    chance: np.random.Generator,
) -> NodeArrays:
    """`counts`: heads, channels, and pairs with patterns."""
    n, (n_heads, n_channels, n_pairs) = record.n_nodes, counts
    reads = sorted({i for site, kept in record.nodes.items() if site.endswith("act_in") for i in kept})
    final = record.nodes["final_resid"]
    samples = (n, len(BANDS), N_SAMPLES)

    def some(*shape: int) -> np.ndarray:
        values = chance.standard_normal(shape, dtype=np.float32)
        values[chance.random(shape, dtype=np.float32) < 0.75] = 0
        return values

    def tokens(*shape: int) -> np.ndarray:
        return chance.integers(0, n_vocabulary, shape, np.uint16)

    scores = np.tril(chance.random((n_heads, n_pairs, 2, SEQ, SEQ), dtype=np.float32))
    pattern = np.concatenate([np.ones_like(scores[..., :1]), scores], axis=-1)
    pattern /= pattern.sum(-1, keepdims=True)
    return NodeArrays(
        histogram_edges=np.sort(chance.standard_normal((n, 65), dtype=np.float32), axis=1),
        histogram_counts=chance.integers(0, 1000, (n, 64), np.int32),
        sample_tokens=tokens(*samples, STRETCH),
        sample_activations=some(*samples, STRETCH),
        sample_length=np.full(samples, STRETCH, np.int32),
        sample_at=np.full(samples, 24, np.int32),
        sample_position=np.zeros(samples, np.int32),
        pair_tokens=np.array([pair.prompts for pair in pairs], np.uint16),
        pair_length=np.full((len(pairs), 2), SEQ, np.int32),
        pair_right=np.full((len(pairs), 2), 1, np.int32),
        pair_wrong=np.full((len(pairs), 2), 2, np.int32),
        task_model=some(n, len(pairs), 2, SEQ),
        task_circuit=some(n, len(pairs), 2, SEQ),
        attention_model=pattern,
        attention_circuit=pattern,
        channel_scores=np.tril(some(n_channels, n_pairs, 2, SEQ, SEQ)),
        embedding_channel=np.array(reads, np.int32),
        embedding_tokens=tokens(len(reads), N_TOKENS),
        embedding_weights=some(len(reads), N_TOKENS),
        unembedding_channel=np.array(final, np.int32),
        unembedding_tokens=tokens(len(final), N_TOKENS),
        unembedding_weights=some(len(final), N_TOKENS),
    )
