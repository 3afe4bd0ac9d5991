"""Circuits that were found elsewhere: lists of kept indices by location, and means.

OpenAI published, with Gao et al. 2025 (arXiv 2511.13653), a `viz_data.pt` a circuit (`circuit_data`: location -> kept
indices; `importances`: the model's shape, samples of the task, losses) and a `mean_baseline_pretrain.pt` a model.

1. `read_released`: the indices from such a file, from JSON (`{location: [indices]}`), or from a graph that
   `interchange.py` wrote, which says more: edges, some of the means, what the circuit was measured on.
2. `read_means`: the means by location, from .pt, .safetensors or JSON.
3. `check_nodes`, `check_means`: against the model that they shall belong to; `other_mean`: against each other.
4. `missing_edges`: the weights between these nodes that a graph of ours doesn't list were removed from its circuit.
5. `import_circuit`: measured on pairs, edges read off the model's weights: a circuit like one of ours.

Nothing is unpickled: .pt files are read with weights_only, and what that refuses has to come as JSON. A released loss
is the sum over the two prompts of a pair; it is halved here, as all losses of ours are the mean.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from math import isclose
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple

import torch
from torch import Tensor

from gossamer.artifact import read_arrays, read_json
from gossamer.circuit.ablate import keep_parts
from gossamer.circuit.circuit import Circuit, Edge, Means, Node, Nodes, find_edges
from gossamer.circuit.discover import Source, describe_circuit
from gossamer.circuit.edges import sink_logits
from gossamer.circuit.graph_reading import read_graph, read_tables
from gossamer.circuit.interchange import CircuitGraph, GraphEdge, GraphFacts, GraphNode
from gossamer.circuit.measure import measure, model_batch
from gossamer.circuit.prune import Pruned
from gossamer.circuit.prune_config import PruneConfig
from gossamer.errors import GossamerError, unknown
from gossamer.model.checkpoint import model_hash
from gossamer.model.sites import Site, node_sites
from gossamer.model.transformer import ModelConfig, Transformer
from gossamer.tasks.examples import Examples
from gossamer.tasks.pairs import Pair, pair_at_first_difference

SHAPE = {
    "n_layer": "n_layer",
    "n_head": "n_head",
    "d_head": "d_head",
    "d_model": "d_model",
    "d_mlp": "n_neurons",
    "vocab_size": "vocab_size",
}
"""The released configuration's names of what tells two models apart, with ours."""

IMPORTED = ".pt (the release's viz_data.pt), .json, .graphml or .csv (what `gossamer export` writes)"
MEANS = ".pt, .json or .safetensors"


class Released(NamedTuple):
    """What a file says of a circuit."""

    nodes: dict[str, list[int]]
    """location -> kept indices, not yet checked"""
    shape: Mapping[str, Any]
    """the model's configuration as the release writes it; empty if the file has none"""
    samples: list[list[int]]
    """prompts of the task, the first half of one class, the second half of the other; empty if there are none"""
    loss: float | None
    """the stored loss of the circuit, nats a prompt"""
    edges: Mapping[tuple[str, str], float] | None = None
    """source and target -> weight, if one of our exports lists the edges"""
    means: Mapping[Node, float] = MappingProxyType({})
    """of kept nodes, if one of our exports says them"""
    facts: GraphFacts | None = None
    """what an export as JSON or GraphML says of the whole"""


def read_released(path: Path) -> Released:
    """The kept indices in a file and what it says beside them.

    Raises GossamerError if the file can't be read as plain data, or if a location's indices are no list of distinct
    whole numbers.
    """
    name = path.name.lower()
    if name.endswith(".csv"):
        return _exported(*read_tables(path))
    if name.endswith(".graphml"):
        graph = read_graph(path)
        return _exported(graph.nodes, graph.edges, graph.graph)
    values = _plain(path, "the kept indices", IMPORTED)
    if values.get("format") == CircuitGraph.model_fields["format"].default:
        graph = read_graph(path)
        return _exported(graph.nodes, graph.edges, graph.graph)
    if values.keys() == {"cfg", "nodes", "edges"}:
        raise GossamerError(
            f"{path} is a graph of the MIB benchmark: it says which heads and MLPs are kept, not which channels, so no "
            "circuit can be made of it; import what `gossamer export` writes as .json, .graphml or .csv"
        )
    kept = values.get("circuit_data", values)
    if not isinstance(kept, Mapping):
        raise GossamerError(f"{path}: circuit_data: expected locations with indices, got {type(kept).__name__}")
    nodes = {str(site): _indices(kept[site], f"{path}: {site}") for site in kept if site != "prune_config"}
    beside = values.get("importances") if kept is not values else None
    beside = beside if isinstance(beside, Mapping) else {}
    shape = beside.get("beeg_model_config")
    return Released(
        nodes=nodes,
        shape=shape if isinstance(shape, Mapping) else {},
        samples=_samples(beside.get("task_samples"), path),
        loss=_halved(beside.get("interv_loss"), path),
    )


def _exported(nodes: Sequence[GraphNode], edges: Sequence[GraphEdge], facts: GraphFacts | None = None) -> Released:
    kept: dict[str, list[int]] = {}
    for node in nodes:
        kept.setdefault(node.site, []).append(node.index)
    return Released(
        nodes=kept,
        shape={},
        samples=[],
        loss=None if facts is None else facts.task_loss,
        edges={(edge.source, edge.target): edge.weight for edge in edges if edge.kind == "weight"},
        means={Node(node.site, node.index): node.mean for node in nodes},
        facts=facts,
    )


def read_means(path: Path) -> dict[str, Tensor]:
    """The means by location. Raises GossamerError if the file can't be read, or if a value is no list of numbers."""
    if path.suffix.lower() == ".safetensors":
        return {site: torch.from_numpy(mean) for site, mean in read_arrays(path).items()}
    means = {}
    for site, value in _plain(path, "the means", MEANS).items():
        try:
            means[str(site)] = torch.as_tensor(value, dtype=torch.float32)
        except (TypeError, ValueError, RuntimeError):
            raise GossamerError(f"{path}: {site}: expected a mean for every channel, got {_shown(value)}") from None
    return means


def check_nodes(config: ModelConfig, released: Released, path: Path) -> dict[Site, list[int]]:
    """The kept indices by our sites, in forward order, ascending.

    Raises GossamerError if they belong to a model of another shape: its configuration says so, a location is unknown,
    or an index is out of range.
    """
    for theirs, ours in SHAPE.items():
        expected, found = getattr(config, ours), released.shape.get(theirs)
        if found is not None and found != expected:
            raise GossamerError(
                f"{path} is of another model: its {theirs} is {found}, this model's is {expected}; give the model it "
                "was found in"
            )
    sites = node_sites(config)
    for site, kept in released.nodes.items():
        if site not in sites:
            raise GossamerError(f"{path}: {unknown('location', site, sites)} (this model has {config.n_layer} layers)")
        beyond = [i for i in kept if not 0 <= i < sites[site]]
        if beyond:
            raise GossamerError(
                f"{path}: {site}: the index {beyond[0]} is out of range, this model has {sites[site]} channels there; "
                "give the model it was found in"
            )
    return {site: sorted(released.nodes[site]) for site in sites if released.nodes.get(site)}


def check_means(config: ModelConfig, means: Mapping[str, Tensor], path: Path) -> dict[Site, Tensor]:
    """A mean of every channel of every node site, float32.

    Raises GossamerError if a site has none, if they belong to a model of another shape, or if one is not finite.
    """
    sites = node_sites(config)
    missing = [site for site in sites if site not in means]
    if missing:
        raise GossamerError(
            f"{path} has no means for {missing[0]}, and lacks {len(missing)} of {len(sites)} locations; without them "
            "nothing can be ablated: give all of them, or have them taken over pretraining tokens with --tokens"
        )
    checked = {}
    for site, width in sites.items():
        if means[site].numel() != width:
            raise GossamerError(
                f"{path} is of another model: it has {means[site].numel()} means for {site}, this model has {width} "
                "channels there"
            )
        checked[site] = means[site].float().reshape(width)
        if not checked[site].isfinite().all():
            raise GossamerError(f"{path}: a mean of {site} is not finite")
    return checked


def check_hash(model: Transformer, released: Released, path: Path) -> None:
    """Raises GossamerError if the file says that it belongs to other weights than these."""
    if released.facts is None:
        return
    expected, found = released.facts.model_hash, model_hash(model)
    if found != expected:
        raise GossamerError(
            f"{path} is of another model: its hash is {expected[:12]}, this model's is {found[:12]}; give the model it "
            "was found in"
        )


def other_mean(means: Means, released: Released) -> Node | None:
    """The first kept node whose mean is another than the file says; what rounding does to a mean is no difference."""
    return next(
        (
            node
            for node, mean in released.means.items()
            if not isclose(means[node.site][node.index].item(), mean, rel_tol=1e-3, abs_tol=1e-5)
        ),
        None,
    )


def missing_edges(model: Transformer, nodes: Nodes, released: Released, path: Path) -> tuple[Edge, ...]:
    """The nonzero weights between the nodes that the file leaves out of its edges; none if it doesn't list edges.

    Raises GossamerError if it lists an edge that the model hasn't got, or with another weight.
    """
    if released.edges is None:
        return ()
    edges = find_edges(model, nodes)
    weights = {(str(edge.source), str(edge.target)): edge.weight for edge in edges}
    for (source, target), weight in released.edges.items():
        found = weights.get((source, target), 0.0)
        if weight != found:
            raise GossamerError(
                f"{path}: edges: {source} -> {target} has the weight {weight:g}, and in the model it is {found:g}; an "
                "edge is a nonzero weight of the model: take this one out, or export the circuit again"
            )
    return tuple(edge for edge in edges if (str(edge.source), str(edge.target)) not in released.edges)


def sample_pairs(samples: list[list[int]], answers: tuple[int, int]) -> list[Pair]:
    """The release's samples of a task as pairs: sample i and sample i + n/2, answered by the first and second token.

    The release has no answers in it. Raises GossamerError if the samples don't come in pairs.
    """
    half, odd = divmod(len(samples), 2)
    if odd or not half:
        raise GossamerError(f"expected samples of the task in two halves of equal size, got {len(samples)}")
    pairs = zip(samples[:half], samples[half:], strict=True)
    return [pair_at_first_difference(prompts, ((answers[0],), (answers[1],))) for prompts in pairs]


def import_circuit(
    model: Transformer,
    nodes: Nodes,
    means: Means,
    n_mean_tokens: int,
    examples: Examples,
    config: PruneConfig,
    source: Source,
    removed: tuple[Edge, ...] = (),
) -> Circuit:
    """A circuit of ours from checked nodes and means; of `config` only the target and the seed count.

    `n_mean_tokens` is 0 where it isn't known what the means were taken over. The `removed` edges carry their sources'
    means.
    """
    batch = model_batch(model, examples.validation)
    alone = measure(model, batch, keep_parts(nodes, removed, means, sink_logits(model)))
    full = measure(model, batch)
    reached = alone.loss <= config.target_loss
    pruned = Pruned(nodes=nodes, removed=removed, loss=alone.loss, full_loss=full.loss, reached=reached)
    circuit = describe_circuit(model, examples, means, n_mean_tokens, pruned, config, source)
    # How it was found isn't known, and the defaults of our search are not how.
    return replace(circuit, record=circuit.record.model_copy(update={"config": {}}))


def _plain(path: Path, what: str, endings: str) -> Mapping[Any, Any]:
    """The object in a .json or .pt file, read without unpickling."""
    ending = path.suffix.lower()
    if ending == ".json":
        values = read_json(path)
    elif ending == ".pt":
        values = _tensors_only(path)
    else:
        pickled = ending in (".pkl", ".pickle")
        why = "; a pickle is never opened, as it can run code: write what is in it as JSON" if pickled else ""
        raise GossamerError(f"can't read {what} from {str(path)!r}: expected a file that ends in {endings}{why}")
    if not isinstance(values, Mapping):
        raise GossamerError(f"{path}: expected values by location, got {type(values).__name__}")
    return values


def _tensors_only(path: Path) -> Any:
    if not path.exists():
        raise GossamerError(f"{path} does not exist")
    try:
        return torch.load(path, map_location="cpu", weights_only=True)
    except Exception as error:  # torch raises half a dozen kinds for a file that holds something else
        reason = str(error).splitlines()[0] if str(error) else type(error).__name__
        raise GossamerError(
            f"{path} can't be read as tensors and plain values only ({reason}), and nothing else is unpickled; give it "
            "as JSON, {location: [values]}"
        ) from None


def _indices(value: Any, where: str) -> list[int]:
    indices = value.tolist() if isinstance(value, Tensor) else value
    if not isinstance(indices, list | tuple):
        raise GossamerError(f"{where}: expected a list of indices, got {_shown(value)}")
    for index in indices:
        if isinstance(index, bool) or not isinstance(index, int):
            raise GossamerError(f"{where}: expected whole numbers, the indices of kept channels, got {index!r}")
    if len(set(indices)) < len(indices):
        twice = next(index for i, index in enumerate(indices) if index in indices[:i])
        raise GossamerError(f"{where}: the index {twice} stands twice; expected it once")
    return list(indices)


def _samples(task_samples: Any, path: Path) -> list[list[int]]:
    """The token ids of the task's samples, without the zeros that pad them on the right."""
    if task_samples is None:
        return []
    tokens = task_samples[0] if isinstance(task_samples, list | tuple) and task_samples else None
    rows = tokens.tolist() if isinstance(tokens, Tensor) else tokens
    if not isinstance(rows, list) or not all(
        isinstance(row, list) and all(type(token) is int for token in row) for row in rows
    ):
        raise GossamerError(f"{path}: task_samples: expected rows of token ids, got {_shown(tokens)}")
    return [row[: max((i + 1 for i, token in enumerate(row) if token), default=0)] for row in rows]


def _halved(loss: Any, path: Path) -> float | None:
    """A stored loss in nats a prompt."""
    if loss is None:
        return None
    try:
        return float(loss) / 2
    except (TypeError, ValueError, RuntimeError):
        raise GossamerError(f"{path}: interv_loss: expected a number, got {_shown(loss)}") from None


def _shown(value: Any) -> str:
    text = f"a tensor of shape {list(value.shape)}" if isinstance(value, Tensor) else repr(value)
    return text if len(text) <= 60 else text[:60] + "..."
