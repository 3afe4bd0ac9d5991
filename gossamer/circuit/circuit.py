"""A circuit: the nodes that are kept, the nonzero weights between them, and the means of everything else.

A circuit without its means has no meaning (every node outside it is held at its mean over the pretraining
distribution), so the two are one object and one folder:

    circuit.json         what was found and how: nodes, edges, loss, the model's hash, seed, configuration
    circuit.safetensors  the mean of every channel at every node site, by site name
    pairs.jsonl          the fixed examples that `task_loss` was measured on, as token ids
    train.jsonl          the examples that the masks were trained on
    held_out.jsonl       examples that pruning has not seen, for validation
    tokenizer.json       the tokenizer, if the model has one (labels only)
    cuts.json            the ranking that it was cut from and the loss at other sizes, unless it was imported

Beside them what was measured of it later: report.json (`gossamer validate`), nodes.json and nodes.safetensors
(`gossamer nodes`); and what people call its parts: notes.json (`gossamer view --edit`).
"""

import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, NamedTuple

import torch
from jaxtyping import Float
from pydantic import Field
from torch import Tensor

from gossamer.artifact import Record, read_arrays, read_record, write_arrays, write_record
from gossamer.circuit.calibration import Calibration
from gossamer.circuit.cuts import CUTS_JSON, Cuts, check_cuts
from gossamer.errors import GossamerError, unknown
from gossamer.folders import atomic_directory
from gossamer.model.checkpoint import TOKENIZER, model_hash
from gossamer.model.sites import Site, are_wired, node_sites, wires
from gossamer.model.transformer import Transformer
from gossamer.tasks.own_file import read_task_file, write_task_file
from gossamer.tasks.pairs import Pair

NODES_JSON, NODES_ARRAYS = "nodes.json", "nodes.safetensors"
NOTES_JSON = "notes.json"
FILES = (
    "circuit.json",
    "circuit.safetensors",
    "pairs.jsonl",
    "train.jsonl",
    "held_out.jsonl",
    TOKENIZER,
    CUTS_JSON,
    "report.json",
    NODES_JSON,
    NODES_ARRAYS,
    NOTES_JSON,
)
"""All files of a circuit's folder. Reports go with the circuit that they are about; notes stay with the next one."""

Means = Mapping[Site, Float[Tensor, "width"]]
Nodes = Mapping[Site, Sequence[int]]


@dataclass(frozen=True, order=True)
class Node:
    """One channel at one node site."""

    site: Site
    index: int

    def __str__(self) -> str:
        return f"{self.site}:{self.index}"


class Edge(NamedTuple):
    """A nonzero weight from one kept node to another."""

    source: Node
    target: Node
    weight: float


class CircuitRecord(Record):
    """What `circuit.json` says."""

    format: Literal["gossamer-circuit-1"] = "gossamer-circuit-1"
    task: str
    """The task's name."""
    task_loss: float
    """Nats a prompt on `pairs.jsonl` with every node outside the circuit at its mean, before calibration."""
    task_accuracy: float
    """Share of prompts answered right, the same way."""
    full_loss: float
    """Nats a prompt of the whole model on the same pairs."""
    target_loss: float
    """What the cut was asked for."""
    calibration: Calibration
    """Scale and shift of the two answers' logits that fit the circuit best, and the loss with them."""
    n_nodes: int
    """Nodes kept."""
    n_edges: int
    """Nonzero weights between them, but for the removed ones."""
    n_embedding_weights: int
    """Nonzero embedding entries of the residual channels that the circuit reads, all tokens; not counted as edges."""
    n_unembedding_weights: int
    """Nonzero unembedding entries of its final channels, all tokens; not counted as edges."""
    nodes: dict[str, list[int]]
    """Site -> kept indices, ascending."""
    edges: list[tuple[str, int, str, int, float]]
    """[source site, index, target site, index, weight]."""
    removed_edges: list[tuple[str, int, str, int, float]] = Field(default_factory=list)
    """The same for nonzero weights between kept nodes that were pruned: they carry their source's mean."""
    sinks: dict[str, list[float]] = Field(default_factory=dict)
    """v site -> the sink's logit of each head, where edges from there are removed and the model has sinks."""
    embedding: list[tuple[int, int, float]]
    """[token, residual channel, weight]: the embedding entries of read channels, for tokens of the prompts."""
    unembedding: list[tuple[int, int, float]]
    """[token, residual channel, weight]: the unembedding entries of final channels, for the answers."""
    d_head: int
    """Channels a head: attention channel c belongs to head c // d_head."""
    model: str
    """Where the model was, as a path from the circuit's folder."""
    model_hash: str
    """Its hash: a circuit belongs to one set of weights."""
    tokens: str
    """Where the pretraining tokens were, as a path from the circuit's folder."""
    tokens_hash: str
    """Their hash."""
    n_mean_tokens: int
    """How many of them the means were taken over; 0 if the means were imported, and `tokens` is the file of means."""
    seed: int
    """Seed of the examples, the masks and their batches."""
    is_held_out: bool
    """False if the task had too few examples, so that `held_out.jsonl` repeats `pairs.jsonl`."""
    config: dict[str, Any]
    """The pruning's configuration."""


@dataclass(frozen=True, repr=False)
class Circuit:
    """A circuit with all that is needed to measure it again."""

    record: CircuitRecord
    """task, loss, provenance"""
    means: Means
    """of every channel at every node site, over the pretraining distribution"""
    pairs: tuple[Pair, ...]
    """what `record.task_loss` was measured on"""
    train: tuple[Pair, ...]
    """what the masks were trained on"""
    held_out: tuple[Pair, ...]
    """what pruning has not seen"""
    tokenizer: Path | None = None
    """tokenizer.json for labels, if there is one"""
    cuts: Cuts | None = None
    """how it would be at other sizes; none if it was imported, or found before this was written down"""
    folder: Path | None = None
    """where it was read from: reports and notes lie there"""

    def __repr__(self) -> str:
        return f"<circuit of {self.task}: {self.n_nodes} nodes, {self.n_edges} edges, loss {self.task_loss:.4f}>"

    @property
    def nodes(self) -> dict[Site, list[int]]:
        """Site -> kept indices, ascending."""
        return self.record.nodes

    @property
    def edges(self) -> list[Edge]:
        return _edges(self.record.edges)

    @property
    def removed_edges(self) -> list[Edge]:
        """Nonzero weights between kept nodes that carry their source's mean."""
        return _edges(self.record.removed_edges)

    @property
    def sinks(self) -> dict[Site, Float[Tensor, "head"]]:
        """What removed edges from values need to know of their layers' sinks."""
        return {site: torch.tensor(logits) for site, logits in self.record.sinks.items()}

    @property
    def task(self) -> str:
        return self.record.task

    @property
    def task_loss(self) -> float:
        """Nats a prompt on `pairs`, everything outside the circuit at its mean."""
        return self.record.task_loss

    @property
    def n_nodes(self) -> int:
        return self.record.n_nodes

    @property
    def n_edges(self) -> int:
        return self.record.n_edges

    def show(self, *, height: int = 720, edit: bool = False) -> Any:
        """The circuit to look at in a notebook: an anywidget, `height` pixels high.

        With `edit`, names and groups that are given there are kept with the circuit. Raises GossamerError if anywidget
        isn't installed.
        """
        from gossamer.viewer.widget import show_circuit  # the one arrow that points back, for a notebook's sake

        return show_circuit(self, height, edit)

    def check_model(self, model: Transformer) -> None:
        """Raises GossamerError if the circuit was found in other weights than these, or if a site has no means."""
        found = model_hash(model)
        if found != self.record.model_hash:
            raise GossamerError(
                f"this circuit belongs to another model: it was found in {self.record.model} (hash "
                f"{self.record.model_hash[:12]}), this model's hash is {found[:12]}; give the model it was found in"
            )
        widths = {site: len(mean) for site, mean in self.means.items()}
        for site, width in node_sites(model.config).items():
            if widths.get(site) != width:
                raise GossamerError(
                    f"circuit.safetensors has {widths.get(site, 'no')} means for {site}, the model has {width} "
                    "channels there; without them nothing can be ablated: prune again"
                )


def _edges(rows: Sequence[tuple[str, int, str, int, float]]) -> list[Edge]:
    return [Edge(Node(s, i), Node(t, j), weight) for s, i, t, j, weight in rows]


def edge_rows(edges: Sequence[Edge]) -> list[tuple[str, int, str, int, float]]:
    """Edges as a record holds them."""
    return [(e.source.site, e.source.index, e.target.site, e.target.index, e.weight) for e in edges]


def find_edges(model: Transformer, nodes: Nodes) -> list[Edge]:
    """The nonzero weights between kept nodes, wire by wire."""
    edges = []
    for wire in wires(model.config):
        sources, targets = nodes.get(wire.source, []), nodes.get(wire.target, [])
        if not sources or not targets:
            continue
        rows = torch.tensor(targets) + wire.first_row
        weights = model.get_parameter(wire.parameter).detach().cpu()[rows][:, torch.tensor(sources)]
        for t, s in weights.nonzero().tolist():
            source, target = Node(wire.source, sources[s]), Node(wire.target, targets[t])
            edges.append(Edge(source, target, weights[t, s].item()))
    return edges


def read_channels(nodes: Nodes, d_model: int) -> list[int]:
    """The residual channels that a circuit reads, in a block or at the end."""
    reads = {i for site, kept in nodes.items() if site.endswith("act_in") for i in kept if i < d_model}
    return sorted(reads | set(nodes.get("final_resid", [])))


def token_weights(
    weight: Float[Tensor, "vocab d_model"], channels: Sequence[int], tokens: Sequence[int]
) -> list[tuple[int, int, float]]:
    """The nonzero entries (token, channel, weight) of an embedding between some channels and some tokens."""
    if not channels or not tokens:
        return []
    part = weight.detach().cpu()[torch.tensor(tokens)][:, torch.tensor(channels)]
    return [(tokens[t], channels[c], part[t, c].item()) for t, c in part.nonzero().tolist()]


def save_circuit(circuit: Circuit, folder: Path) -> None:
    """Write a circuit's folder; it appears whole or not at all.

    In place of a circuit of the same task and model, it keeps that one's notes: people gave those names, and no verb
    can find them again. What was measured of the old circuit goes with it.
    """
    with atomic_directory(folder, FILES) as aside:
        if (folder / NOTES_JSON).exists() and _is_same_subject(folder, circuit.record):
            shutil.copyfile(folder / NOTES_JSON, aside / NOTES_JSON)
        write_record(aside / "circuit.json", circuit.record)
        write_arrays(aside / "circuit.safetensors", {site: mean.cpu().numpy() for site, mean in circuit.means.items()})
        write_task_file(aside / "pairs.jsonl", circuit.pairs)
        write_task_file(aside / "train.jsonl", circuit.train)
        write_task_file(aside / "held_out.jsonl", circuit.held_out)
        if circuit.cuts is not None:
            write_record(aside / CUTS_JSON, circuit.cuts)
        if circuit.tokenizer is not None:
            shutil.copyfile(circuit.tokenizer, aside / TOKENIZER)


def _is_same_subject(folder: Path, record: CircuitRecord) -> bool:
    """Whether a folder's circuit is of this task and model; also if that can't be told, as notes are then kept."""
    try:
        there = read_record(CircuitRecord, folder / "circuit.json")
    except GossamerError:
        return True
    return (there.task, there.model_hash) == (record.task, record.model_hash)


def check_same_subject(folder: Path, task: str, own_hash: str) -> None:
    """Raises GossamerError if a folder holds a circuit of another task or model, or one that can't be read: a search
    that replaces it would lose it, where the same search again or with other options would not."""
    path = folder / "circuit.json"
    if not path.exists():
        return
    mend = "choose another --out, or give --overwrite to replace it"
    try:
        there = read_record(CircuitRecord, path)
    except GossamerError as error:
        raise GossamerError(f"{error}; {mend}") from None
    if there.task != task:
        raise GossamerError(f"{folder} holds a circuit of another task, {there.task}, not {task}; {mend}")
    if there.model_hash != own_hash:
        raise GossamerError(
            f"{folder} holds a circuit of another model, {there.model} (hash {there.model_hash[:12]}), not of this one "
            f"(hash {own_hash[:12]}); {mend}"
        )


def load_circuit(folder: str | Path) -> Circuit:
    """A circuit from its folder.

    Raises GossamerError if a file is missing or truncated, a site has no means, or an index is outside its site.
    """
    folder = Path(folder)
    if not (folder / "circuit.json").exists():
        raise GossamerError(
            f"{folder} holds no circuit: expected circuit.json, written by `gossamer prune --out {folder}`"
        )
    record = read_record(CircuitRecord, folder / "circuit.json")
    arrays = read_arrays(folder / "circuit.safetensors")
    means = {site: torch.from_numpy(array) for site, array in arrays.items()}
    for site, kept in record.nodes.items():
        if site not in means:
            raise GossamerError(f"{folder / 'circuit.json'}: nodes: {unknown('site', site, means)}")
        beyond = [i for i in kept if not 0 <= i < len(means[site])]
        if beyond:
            raise GossamerError(
                f"{folder / 'circuit.json'}: nodes: {site} has {len(means[site])} channels, there is no {beyond[0]}"
            )
    cuts = read_record(Cuts, folder / CUTS_JSON) if (folder / CUTS_JSON).exists() else None
    if cuts is not None:
        check_cuts(cuts, {site: len(mean) for site, mean in means.items()}, str(folder / CUTS_JSON))
    nodes = {Node(site, i) for site, kept in record.nodes.items() for i in kept}
    for source, target, _ in _edges(record.removed_edges):
        for end in (source, target):
            if end not in nodes:
                raise GossamerError(
                    f"{folder / 'circuit.json'}: removed_edges: {source} -> {target} has the end {end}, which is none "
                    "of the circuit's nodes; prune again"
                )
        if not are_wired(source.site, target.site):
            raise GossamerError(
                f"{folder / 'circuit.json'}: removed_edges: no matrix leads from {source} to {target}; prune again"
            )
    return Circuit(
        record=record,
        means=means,
        pairs=tuple(read_task_file(folder / "pairs.jsonl", None)),
        train=tuple(read_task_file(folder / "train.jsonl", None)),
        held_out=tuple(read_task_file(folder / "held_out.jsonl", None)),
        tokenizer=folder / TOKENIZER if (folder / TOKENIZER).exists() else None,
        cuts=cuts,
        folder=folder,
    )
