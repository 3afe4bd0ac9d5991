"""What was measured of each node of a circuit, and its two files in the circuit's folder.

    nodes.json           what was measured on what, and the figures: a row a node, an edge, a head
    nodes.safetensors    the arrays: histograms, samples of activations, attention patterns, tokens' weights

1. The arrays are written first, then the JSON with their hash, each aside and renamed: a reader that comes in between,
   or that is given a damaged file, gets an error and no mixture.
2. Reading checks that the report is of the circuit that lies beside it: same model, nodes, edges and loss.

docs/nodes.md says how to read it; `nodes.py` measures it.
"""

import hashlib
import json
from pathlib import Path
from typing import Literal, NamedTuple, get_type_hints

import numpy as np
from jaxtyping import Float32, Int32, Shaped

from gossamer.artifact import Record, hash_file, read_arrays, read_record, write_bytes, write_record
from gossamer.circuit.circuit import NODES_ARRAYS, NODES_JSON, CircuitRecord, Node
from gossamer.errors import GossamerError

N_BINS = 64


class Band(Record):
    """A share of all positions at one end of a node's activations."""

    side: Literal["top", "bottom"]
    """The largest or the smallest activations; a node of both signs has something to say at both ends."""
    percent: float
    """How large the share is."""


BANDS = tuple(Band(side=side, percent=percent) for side in ("top", "bottom") for percent in (0.1, 1, 10, 50))


class ObservedNode(Record):
    """One node: its activations over the pretraining tokens, and what the task loses without it."""

    site: str
    """Where it is."""
    index: int
    """Its channel there."""
    head: int | None
    """Its attention head, at q, k and v."""
    n_nonzero: int
    """Positions where its activation isn't zero."""
    mean: float
    """Of its activation over all positions, zeros included."""
    std: float
    """Standard deviation, the same way."""
    min: float
    """Smallest activation."""
    max: float
    """Largest activation."""
    circuit_loss_without: float
    """Task loss of the circuit with this node at its mean too, nats a prompt on `pairs.jsonl`."""
    circuit_effect: float
    """That less the circuit's own loss: above 0, the circuit needs it."""
    model_loss_without: float
    """Task loss of the whole model with only this node at its mean."""
    model_effect: float
    """That less the whole model's own loss."""


class ObservedHead(Record):
    """An attention head of which the circuit keeps a query, key or value channel."""

    layer: int
    """Its block."""
    head: int
    """Its number there."""
    sink: float | None
    """The sink's logit, which competes with the scores; none in a model without sinks."""
    rest: float
    """What the channels of which neither query nor key is kept add to every score in the circuit, both at means."""


class ScoreChannel(Record):
    """A channel of a head that the circuit keeps in the query, in the key, or in both."""

    layer: int
    """Its block."""
    head: int
    """Its head."""
    index: int
    """Its index at `attn.q` and `attn.k`."""
    q_kept: bool
    """Whether the query's channel is a node of the circuit; if not, it is at its mean there."""
    k_kept: bool
    """Whether the key's is."""


class NodesRecord(Record):
    """What `nodes.json` says."""

    format: Literal["gossamer-nodes-1"] = "gossamer-nodes-1"
    task: str
    """The circuit's task."""
    model_hash: str
    """The model's hash."""
    circuit_hash: str
    """Hash of the circuit's nodes, edges and loss: a report belongs to one circuit."""
    tokens_hash: str
    """Hash of the pretraining tokens."""
    n_tokens: int
    """Positions that were looked at."""
    window: int
    """Tokens of each window: the model saw no further back."""
    seed: int
    """Which samples were drawn."""
    bands: tuple[Band, ...]
    """The axis `band` of the samples."""
    n_pairs: int
    """Pairs behind all losses: those of `pairs.jsonl`."""
    circuit_loss: float
    """The circuit's task loss on them, nats a prompt."""
    full_loss: float
    """The whole model's."""
    nodes: tuple[ObservedNode, ...]
    """The axis `node` of the arrays."""
    edges: tuple[tuple[str, int, str, int, float], ...]
    """[source site, index, target site, index, effect] in the order of `circuit.json`: the circuit's loss with this one
    edge removed, so that it carries its source's mean, less the circuit's own."""
    pairs: tuple[int, ...]
    """The axis `pair`: places in `pairs.jsonl`, from 0."""
    heads: tuple[ObservedHead, ...]
    """The axis `head`."""
    channels: tuple[ScoreChannel, ...]
    """The axis `channel`."""
    n_channels_left_out: int = 0
    """Channels of heads that the circuit keeps and that are not in `channels`: those of heads that are left out, and
    where the others would need more than 64 MB those that add least to scores in size. With any left out, the rest and
    `rest` are not all of a score."""
    n_heads_left_out: int = 0
    """Heads of which the circuit keeps a channel and that are not in `heads`: where the patterns of all on a single
    pair would need more than 64 MB, those are there of which the circuit keeps most channels."""
    arrays_hash: str = ""
    """SHA-256 of `nodes.safetensors`."""


class NodeArrays(NamedTuple):
    """The arrays of `nodes.safetensors` under their names. Tokens are uint16 where the vocabulary allows it."""

    histogram_edges: Float32[np.ndarray, "node edge"]
    """of 64 bins of equal width from the smallest to the largest activation that isn't zero; where these are so near
    that float32 could hardly tell the bins apart (a node that is constant), of wider ones around them"""
    histogram_counts: Int32[np.ndarray, "node bin"]
    """positions in each; those with exactly zero are in none: n_tokens - n_nonzero"""
    sample_tokens: Shaped[np.ndarray, "node band sample stretch"]
    """a stretch of text around a position drawn from the band, 24 tokens before it and 8 after, cut at the window's
    ends; 0 after its length"""
    sample_activations: Float32[np.ndarray, "node band sample stretch"]
    """the node's activation at each of its tokens"""
    sample_length: Int32[np.ndarray, "node band sample"]
    """tokens of the stretch; 0: the band has no further position"""
    sample_at: Int32[np.ndarray, "node band sample"]
    """which token of the stretch was drawn"""
    sample_position: Int32[np.ndarray, "node band sample"]
    """the same, counted through all windows; -1: none"""
    pair_tokens: Shaped[np.ndarray, "pair 2 seq"]
    """the prompts A and B, 0 after their length"""
    pair_length: Int32[np.ndarray, "pair 2"]
    """their tokens"""
    pair_right: Int32[np.ndarray, "pair 2"]
    """the right answer after each"""
    pair_wrong: Int32[np.ndarray, "pair 2"]
    """the wrong one"""
    task_model: Float32[np.ndarray, "node pair 2 seq"]
    """activation at each token of A and B in the whole model; 0 after the prompt's length"""
    task_circuit: Float32[np.ndarray, "node pair 2 seq"]
    """the same in the circuit, everything else at its mean"""
    attention_model: Float32[np.ndarray, "head some_pair 2 seq key"]
    """for the first few pairs, as many as fit 64 MB: how each token (row) spreads its attention, in the whole model;
    key 0 is the sink, key j + 1 token j; rows after the prompt's length are 0"""
    attention_circuit: Float32[np.ndarray, "head some_pair 2 seq key"]
    """the same in the circuit"""
    channel_scores: Float32[np.ndarray, "channel some_pair 2 seq seq"]
    """what a channel adds to the score of each query (row) and key in the circuit, before the softmax: q k /
    sqrt(d_head); 0 for keys that come later"""
    embedding_channel: Int32[np.ndarray, "read"]
    """the residual channels that the circuit reads"""
    embedding_tokens: Shaped[np.ndarray, "read token"]
    """the tokens with the largest embedding weights in magnitude there, largest first"""
    embedding_weights: Float32[np.ndarray, "read token"]
    """their weights; where fewer tokens have one the rest are 0"""
    unembedding_channel: Int32[np.ndarray, "final"]
    """the circuit's channels at final_resid"""
    unembedding_tokens: Shaped[np.ndarray, "final token"]
    """the tokens with the largest unembedding weights there"""
    unembedding_weights: Float32[np.ndarray, "final token"]
    """their weights"""


class NodeReport(NamedTuple):
    """All that was measured of a circuit's nodes."""

    record: NodesRecord
    """figures"""
    arrays: NodeArrays
    """everything longer"""

    @property
    def places(self) -> dict[Node, int]:
        """Where each node stands on the axis `node`."""
        return {Node(row.site, row.index): i for i, row in enumerate(self.record.nodes)}

    def place(self, node: Node) -> int:
        """Where a node stands on the axis `node`. Raises GossamerError if it is none of the circuit's."""
        place = self.places.get(node)
        if place is None:
            some = ", ".join(f"{row.site}:{row.index}" for row in self.record.nodes if row.site == node.site)
            raise GossamerError(f"{node} is none of the circuit's nodes; at {node.site} it has {some or 'none'}")
        return place


def circuit_hash(record: CircuitRecord) -> str:
    """SHA-256, in hex, of what a circuit is: its nodes and edges, and the loss, in which pairs and means show."""
    what = [record.task, record.nodes, record.edges, record.removed_edges, record.task_loss]
    return hashlib.sha256(json.dumps(what, separators=(",", ":")).encode()).hexdigest()


def save_node_report(report: NodeReport, folder: Path) -> None:
    """Write the two files into the circuit's folder, in place of what was there."""
    from safetensors.numpy import save

    content = save({name: np.ascontiguousarray(array) for name, array in report.arrays._asdict().items()})
    write_bytes(folder / NODES_ARRAYS, content)
    arrays_hash = hashlib.sha256(content).hexdigest()
    write_record(folder / NODES_JSON, report.record.model_copy(update={"arrays_hash": arrays_hash}))


def load_node_report(folder: str | Path) -> NodeReport:
    """The report in a circuit's folder.

    Raises GossamerError if there is none, if a file is damaged, or if it is the report of another circuit.
    """
    folder = Path(folder)
    if not (folder / NODES_JSON).exists():
        raise GossamerError(f"{folder} has no report on its nodes; `gossamer nodes {folder}` writes one")
    again = f"run `gossamer nodes {folder}` again"
    record = read_record(NodesRecord, folder / NODES_JSON)
    of = read_record(CircuitRecord, folder / "circuit.json")
    if (record.model_hash, record.circuit_hash) != (of.model_hash, circuit_hash(of)):
        raise GossamerError(f"{folder / NODES_JSON} is the report of another circuit than the one beside it; {again}")
    arrays = read_arrays(folder / NODES_ARRAYS)
    if hash_file(folder / NODES_ARRAYS) != record.arrays_hash:
        raise GossamerError(f"{folder / NODES_ARRAYS} isn't what nodes.json was written with; {again}")
    if set(arrays) != set(NodeArrays._fields):
        wrong = ", ".join(sorted(set(arrays) ^ set(NodeArrays._fields)))
        raise GossamerError(f"{folder / NODES_ARRAYS} lacks or has too much: {wrong}; {again}")
    found = NodeArrays(**arrays)
    _check_shapes(record, found, f"{folder / NODES_ARRAYS}", again)
    return NodeReport(record, found)


def _check_shapes(record: NodesRecord, arrays: NodeArrays, where: str, again: str) -> None:
    """Raises GossamerError unless every axis is as long wherever it stands, and as the record says."""
    lengths = {
        "node": len(record.nodes),
        "band": len(record.bands),
        "pair": len(record.pairs),
        "head": len(record.heads),
        "channel": len(record.channels),
        "bin": N_BINS,
        "edge": N_BINS + 1,
        "2": 2,
    }
    for name, hint in get_type_hints(NodeArrays).items():
        array = getattr(arrays, name)
        axes = hint.dim_str.split()
        if len(axes) != array.ndim:
            raise GossamerError(
                f"{where}: {name} has the shape {list(array.shape)}, expected [{hint.dim_str}]; {again}"
            )
        for axis, length in zip(axes, array.shape, strict=True):
            if lengths.setdefault(axis, length) != length:
                raise GossamerError(f"{where}: {name} is {length} long along {axis}, expected {lengths[axis]}; {again}")
