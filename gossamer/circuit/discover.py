"""From a model and a task to a circuit with all that is needed to measure it again.

1. Check that the whole model meets the target.
2. Take the means over the pretraining distribution.
3. Prune (`prune.py`), calibrate (`calibration.py`), read the edges off the weights (`circuit.py`).
4. Measure other cuts of the same ranking (`size_curve.py`).
"""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from jaxtyping import Int
from torch import Tensor

from gossamer.circuit.ablate import keep_parts
from gossamer.circuit.calibration import calibrate
from gossamer.circuit.circuit import (
    Circuit,
    CircuitRecord,
    Means,
    edge_rows,
    find_edges,
    read_channels,
    token_weights,
)
from gossamer.circuit.edges import sink_logits
from gossamer.circuit.mask_search import Step
from gossamer.circuit.means import node_means
from gossamer.circuit.measure import answers_of, measure, model_batch
from gossamer.circuit.prune import Pruned, check_full_model, prune, why_unreached
from gossamer.circuit.prune_config import PruneConfig
from gossamer.circuit.size_curve import cuts_of
from gossamer.errors import GossamerError
from gossamer.model.checkpoint import model_hash
from gossamer.model.layers import by_nonzeros
from gossamer.model.transformer import Transformer
from gossamer.tasks.examples import Examples


class Source(NamedTuple):
    """Where a circuit comes from."""

    model: str
    """path of the model from the circuit's folder"""
    tokens: str
    """path of the pretraining tokens from the circuit's folder"""
    tokens_hash: str
    """their hash"""
    tokenizer: Path | None
    """the model's tokenizer, for labels"""


def discover(
    model: Transformer,
    examples: Examples,
    windows: Int[Tensor, "window seq"],
    config: PruneConfig,
    source: Source,
    progress: Callable[[Step], None] | None = None,
    mean_progress: Callable[[int, int], None] | None = None,
) -> Circuit:
    """The circuit of a task. Raises GossamerError if the whole model can't do it, or if nothing that was seen of a
    nonsense control, which no model does, meets the target."""
    check_full_model(model, examples.validation, config.target_loss, examples.task)
    means = node_means(model, windows, mean_progress)
    with by_nonzeros(model):
        pruned = prune(model, examples.train, examples.validation, means, config, progress)
        if not pruned.reached:  # without a control's licence all nodes together are the model, which meets the target
            raise GossamerError(why_unreached(pruned, examples.task, config.target_loss))
        return describe_circuit(model, examples, means, windows.numel(), pruned, config, source)


def describe_circuit(
    model: Transformer,
    examples: Examples,
    means: Means,
    n_mean_tokens: int,
    pruned: Pruned,
    config: PruneConfig,
    source: Source,
) -> Circuit:
    """Measure what pruning found and write it all down."""
    batch = model_batch(model, examples.validation)
    sinks, removed = sink_logits(model), set(pruned.removed)
    tap = keep_parts(pruned.nodes, pruned.removed, means, sinks)
    measured = measure(model, batch, tap)
    edges = [edge for edge in find_edges(model, pruned.nodes) if edge not in removed]
    channels = read_channels(pruned.nodes, model.config.d_model)
    final = list(pruned.nodes.get("final_resid", []))
    asked = sorted({token for pair in examples.validation for prompt in pair.prompts for token in prompt})
    answers = sorted({answer for pair in examples.validation for answer in pair.answers})
    record = CircuitRecord(
        task=examples.task,
        task_loss=measured.loss,
        task_accuracy=measured.accuracy,
        full_loss=pruned.full_loss,
        target_loss=config.target_loss,
        calibration=calibrate(answers_of(model, batch, tap)),
        n_nodes=sum(len(kept) for kept in pruned.nodes.values()),
        n_edges=len(edges),
        n_embedding_weights=int(model.embed.weight[:, channels].count_nonzero()),
        n_unembedding_weights=int(model.unembed.weight[:, final].count_nonzero()),
        nodes={site: list(kept) for site, kept in pruned.nodes.items()},
        edges=edge_rows(edges),
        removed_edges=edge_rows(pruned.removed),
        sinks={site: sinks[site].tolist() for site in sorted({e.source.site for e in removed} & set(sinks))},
        embedding=token_weights(model.embed.weight, channels, asked),
        unembedding=token_weights(model.unembed.weight, final, answers),
        d_head=model.config.d_head,
        model=source.model,
        model_hash=model_hash(model),
        tokens=source.tokens,
        tokens_hash=source.tokens_hash,
        n_mean_tokens=n_mean_tokens,
        seed=config.seed,
        is_held_out=examples.is_held_out,
        config=config.model_dump(mode="json"),
    )
    return Circuit(
        record=record,
        means=means,
        pairs=tuple(examples.validation),
        train=tuple(examples.train),
        held_out=tuple(examples.held_out),
        tokenizer=source.tokenizer,
        cuts=cuts_of(model, batch, means, pruned.ranking, pruned.n_cut, record.n_nodes) if pruned.ranking else None,
    )
