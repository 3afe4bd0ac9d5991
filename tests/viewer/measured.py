"""A small model, a circuit in it and what was measured of both, in folders as the verbs leave them."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import torch
from random_models import random_model, small_config
from viewer.synthetic import make_circuit

from gossamer.circuit.ablate import keep_parts
from gossamer.circuit.circuit import Circuit, Means, edge_rows, find_edges, load_circuit, save_circuit, token_weights
from gossamer.circuit.cuts import Cuts
from gossamer.circuit.edges import sink_logits
from gossamer.circuit.means import node_means
from gossamer.circuit.measure import measure, model_batch
from gossamer.data.tokenizer import Tokenizer
from gossamer.model.checkpoint import load_model, model_hash, save_model
from gossamer.model.transformer import Transformer
from gossamer.tasks.pairs import Pair
from gossamer.validation.evidence import gather_evidence
from gossamer.validation.node_report import save_node_report
from gossamer.validation.nodes import observe_nodes

TEXT = "print('hello') + print(\"world\") </script><img src=x> naïve 漢字 " * 3
NODES = {
    "0.attn.act_in": [1, 4],
    "0.attn.q": [0, 5],
    "0.attn.k": [0, 5],
    "0.attn.v": [2, 6],
    "0.attn.resid_delta": [3],
    "1.mlp.act_in": [3, 4],
    "1.mlp.post_act": [0, 7, 19],
    "1.mlp.resid_delta": [8],
    "final_resid": [3, 8],
}
TOKENS_HASH = "0" * 64


class Measured(NamedTuple):
    """Where all of it is."""

    folder: Path
    """holds model/ and circuit/"""
    model: Transformer
    circuit: Circuit
    """as it is read from its folder"""


def measured(folder: Path, pairs: Sequence[Pair] | None = None, n_removed: int = 2) -> Measured:
    """A random model with a tokenizer, and a circuit of these nodes without a few of its edges, with all reports."""
    tokenizer = Tokenizer.train([TEXT, TEXT[::-1]], 300)
    config = small_config(vocab_size=tokenizer.vocab_size, context=24)
    (folder / "model").mkdir(parents=True)
    tokenizer.save(folder / "model" / "tokenizer.json")
    save_model(random_model(config, l0=0.5), folder / "model", folder / "model" / "tokenizer.json")
    model = load_model(folder / "model")
    windows = torch.randint(tokenizer.vocab_size, (12, 24), generator=torch.Generator().manual_seed(0))
    with torch.no_grad():
        means = node_means(model, windows)
        circuit = _circuit(model, means, pairs or _pairs(tokenizer), n_removed)
    circuit = replace(circuit, tokenizer=folder / "model" / "tokenizer.json")
    save_circuit(circuit, folder / "circuit")
    report = gather_evidence(model, circuit, 3, 0, None)
    (folder / "circuit" / "report.json").write_text(report.model_dump_json(indent=2))
    save_node_report(observe_nodes(model, circuit, windows, TOKENS_HASH), folder / "circuit")
    return Measured(folder, load_model(folder / "model").eval(), load_circuit(folder / "circuit"))


def _pairs(tokenizer: Tokenizer) -> list[Pair]:
    single, double = tokenizer.encode("'")[0], tokenizer.encode('"')[0]
    words = ["hello", "world", "print", "src", "x", "naïve", "img", "漢", "scr", "hell"]
    prompts = [(tokenizer.encode(f"('{w}")[:20], tokenizer.encode(f'("{w}')[:20]) for w in words]
    return [Pair((tuple(a), tuple(b)), (single, double)) for a, b in prompts]


def _circuit(model: Transformer, means: Means, pairs: Sequence[Pair], n_removed: int) -> Circuit:
    edges, sinks = find_edges(model, NODES), sink_logits(model)
    # One from values and one from neurons: they are taken out differently.
    from_values = [edge for edge in edges if edge.source.site.endswith("attn.v")]
    removed = [*from_values[:1], *[edge for edge in edges if edge.source.site.endswith("post_act")][:1]][:n_removed]
    kept = [edge for edge in edges if edge not in removed]
    tap = keep_parts(NODES, removed, means, sinks)
    batch = model_batch(model, pairs)
    found, full = measure(model, batch, tap), measure(model, batch)
    asked = sorted({token for pair in pairs for prompt in pair.prompts for token in prompt})
    circuit = make_circuit(
        NODES,
        edge_rows(kept),
        token_weights(model.embed.weight, [1, 3, 4], asked),
        token_weights(model.unembed.weight, NODES["final_resid"], list(pairs[0].answers)),
        pairs,
        d_head=model.config.d_head,
    )
    record = circuit.record.model_copy(
        update={
            "removed_edges": edge_rows(removed),
            "sinks": {site: sinks[site].tolist() for site in {edge.source.site for edge in from_values[:1]}},
            "task_loss": found.loss,
            "task_accuracy": found.accuracy,
            "full_loss": full.loss,
            "model_hash": model_hash(model),
            "n_edges": len(kept),
        }
    )
    ranking = tuple((site, i) for site, some in NODES.items() for i in some)
    cuts = Cuts(
        ranking=(*ranking, ("0.mlp.act_in", 2)),
        sizes=(1, len(ranking), 200),
        losses=(0.7, found.loss, full.loss),
        n_cut=len(ranking),
        edges=tuple(edge_rows(edges)),
    )
    return replace(circuit, record=record, means=means, cuts=cuts)
