"""A circuit as a graph that other tools read.

1. `circuit_graph`: nodes with their sites, heads and means; edges with their weights; on request also where the
   residual stream carries a channel from a write to a later read, which is no edge of a circuit but joins its blocks.
2. `export_circuit`: that graph in the format that a file's ending names. JSON is the node-link form that networkx and
   d3 read; CSV is two tables, nodes and edges; GraphML is the XML that networkx, Gephi, Cytoscape and yEd read;
   `.mib.json` is the coarser graph of `mib.py`.

`graph_reading.py` reads JSON, CSV and GraphML again. An export is for looking and counting. It says what a circuit was
measured on; the means of what isn't kept and the pairs themselves stay in the circuit's folder.
"""

import csv
import io
import json
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Literal
from xml.etree import ElementTree as ET

from gossamer.artifact import Record, write_bytes, write_record, write_text
from gossamer.circuit.circuit import Circuit, Node
from gossamer.circuit.mib import mib_graph
from gossamer.errors import GossamerError
from gossamer.model.sites import BLOCK_NODE_SITES, Site

FORMATS = (".mib.json", ".json", ".csv", ".graphml")
"""The longest ending comes first: `.mib.json` ends in `.json` too."""

NOT_IN_XML = re.compile("[^\t\n\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML 1.0 has no way to write, and the carriage return, which its readers change."""


class GraphNode(Record):
    """A node of the circuit."""

    id: str
    """`site:index`, the name of the paper's figures."""
    site: str
    """Where it is."""
    layer: int | None
    """The block, from 0; none for `final_resid`."""
    index: int
    """Its channel."""
    head: int | None
    """The head of a query, key or value channel; none elsewhere."""
    mean: float
    """Its mean over the pretraining distribution."""


class GraphEdge(Record):
    """An edge of the circuit, or a passage of the residual stream."""

    source: str
    """A node's id."""
    target: str
    """A node's id."""
    weight: float
    """The weight; 1 for the residual stream, which passes values on as they are."""
    kind: Literal["weight", "stream"]
    """`weight`: an edge of the circuit. `stream`: from a write to a read of the same residual channel."""


class GraphFacts(Record):
    """What the whole graph is about."""

    task: str
    """The task's name."""
    task_loss: float
    """Nats a prompt with every other node at its mean; chance is 0.693."""
    full_loss: float
    """Nats a prompt of the whole model."""
    target_loss: float
    """What the cut was asked for."""
    model_hash: str
    """The hash of the weights that the circuit belongs to."""
    d_head: int
    """Channels a head."""
    tokens_hash: str | None = None
    """The hash of the pretraining tokens that the means were taken over."""
    n_mean_tokens: int | None = None
    """How many of them; 0 if the means were imported from a file, whose hash is then the other."""
    seed: int | None = None
    """Seed of the examples."""
    n_train_pairs: int | None = None
    """Pairs that the masks were trained on."""
    n_validation_pairs: int | None = None
    """Pairs that the loss was measured on."""
    n_held_out_pairs: int | None = None
    """Pairs for validation."""


class CircuitGraph(Record):
    """The JSON: node-link form, so that `networkx.node_link_graph(data, edges="edges")` takes it as it is."""

    format: Literal["gossamer-graph-1"] = "gossamer-graph-1"
    directed: Literal[True] = True
    multigraph: Literal[False] = False
    graph: GraphFacts
    """About the whole."""
    nodes: list[GraphNode]
    """In forward order."""
    edges: list[GraphEdge]
    """The circuit's edges, then the residual stream's passages if they were asked for."""


def circuit_graph(circuit: Circuit, stream: bool = False) -> CircuitGraph:
    """The graph of a circuit; `stream` adds the passages of the residual stream."""
    record = circuit.record
    facts = {name: getattr(record, name) for name in GraphFacts.model_fields if hasattr(record, name)}
    n_pairs = {
        "n_train_pairs": circuit.train,
        "n_validation_pairs": circuit.pairs,
        "n_held_out_pairs": circuit.held_out,
    }
    facts |= {name: len(pairs) for name, pairs in n_pairs.items()}
    nodes = [_node(circuit, site, index) for site in _in_order(circuit) for index in circuit.nodes[site]]
    edges = [
        GraphEdge(source=str(edge.source), target=str(edge.target), weight=edge.weight, kind="weight")
        for edge in circuit.edges
    ]
    if stream:
        edges += [
            GraphEdge(source=str(write), target=str(read), weight=1.0, kind="stream")
            for write, read in stream_passages(circuit)
        ]
    return CircuitGraph(graph=GraphFacts(**facts), nodes=nodes, edges=edges)


def stream_passages(circuit: Circuit) -> list[tuple[Node, Node]]:
    """Every write of a residual channel with every later read of it that the circuit keeps."""
    writes: list[Node] = []
    passages = []
    for site in _in_order(circuit):
        kept = [Node(site, index) for index in circuit.nodes[site]]
        if site.endswith(".resid_delta"):
            writes += kept
        elif site.endswith(".act_in") or site == "final_resid":
            passages += [(write, read) for read in kept for write in writes if write.index == read.index]
    return passages


def _in_order(circuit: Circuit) -> list[Site]:
    """The sites at which something is kept, in forward order, whatever order the file lists them in."""

    def position(site: Site) -> tuple[float, int]:
        layer, _, place = site.partition(".")
        return (int(layer), BLOCK_NODE_SITES.index(place)) if place else (float("inf"), 0)

    return sorted((site for site, kept in circuit.nodes.items() if kept), key=position)


def _node(circuit: Circuit, site: Site, index: int) -> GraphNode:
    layer, _, place = site.partition(".")
    return GraphNode(
        id=str(Node(site, index)),
        site=site,
        layer=int(layer) if place else None,
        index=index,
        head=index // circuit.record.d_head if place in ("attn.q", "attn.k", "attn.v") else None,
        mean=circuit.means[site][index].item(),
    )


def graph_format(path: Path) -> str:
    """The format that a file's name asks for. Raises GossamerError if it is none that can be written."""
    name = Path(path).name.lower()
    ending = next((ending for ending in FORMATS if name.endswith(ending)), None)
    if ending is not None and name != ending:
        return ending
    endings = f"{', '.join(FORMATS[:-1])} or {FORMATS[-1]}"
    raise GossamerError(f"can't export to {str(path)!r}: expected a name that ends in {endings}")


def export_circuit(circuit: Circuit, path: Path, stream: bool = False) -> list[Path]:
    """Write a circuit's graph in the format that `path` ends in; returns the files written.

    Raises GossamerError if the ending is none of `FORMATS`.
    """
    path = Path(path)
    kind = graph_format(path)
    if kind == ".mib.json":
        write_text(path, json.dumps(mib_graph(circuit)) + "\n")
        return [path]
    graph = circuit_graph(circuit, stream)
    if kind == ".json":
        write_record(path, graph)
    elif kind == ".graphml":
        write_bytes(path, to_graphml(graph))
    else:
        stem = path.name[: -len(kind)]
        nodes, edges = path.with_name(f"{stem}.nodes.csv"), path.with_name(f"{stem}.edges.csv")
        write_text(nodes, to_csv(graph.nodes, GraphNode))
        write_text(edges, to_csv(graph.edges, GraphEdge))
        return [nodes, edges]
    return [path]


def to_csv(rows: Sequence[Record], kind: type[Record]) -> str:
    """A table with a header; what a row hasn't got is empty, and numbers read back bit for bit."""
    text = io.StringIO()
    table = csv.DictWriter(text, list(kind.model_fields), lineterminator="\n")
    table.writeheader()
    table.writerows(row.model_dump() for row in rows)
    return text.getvalue()


def to_graphml(graph: CircuitGraph) -> bytes:
    """The graph as GraphML; what XML can't write of a task's name becomes U+FFFD."""
    root = ET.Element("graphml", xmlns="http://graphml.graphdrawing.org/xmlns")
    keys: dict[tuple[str, str], str] = {}
    for owner, kind in (("graph", GraphFacts), ("node", GraphNode), ("edge", GraphEdge)):
        for name, attribute_type in _attributes(kind):
            key = keys[owner, name] = f"{owner}_{name}"
            ET.SubElement(root, "key", {"id": key, "for": owner, "attr.name": name, "attr.type": attribute_type})

    def fill(element: ET.Element, owner: str, record: Record) -> None:
        for name, value in record:
            if (owner, name) in keys and value is not None:
                text = repr(value) if isinstance(value, float) else str(value)
                ET.SubElement(element, "data", key=keys[owner, name]).text = NOT_IN_XML.sub("\ufffd", text)

    whole = ET.SubElement(root, "graph", edgedefault="directed")
    fill(whole, "graph", graph.graph)
    for node in graph.nodes:
        fill(ET.SubElement(whole, "node", id=node.id), "node", node)
    for edge in graph.edges:
        fill(ET.SubElement(whole, "edge", source=edge.source, target=edge.target), "edge", edge)
    ET.indent(root)
    return ET.tostring(root, encoding="utf-8", xml_declaration=True) + b"\n"


def _attributes(kind: type[Record]) -> Iterator[tuple[str, str]]:
    """Name and GraphML type of each field that isn't an attribute of the XML element itself."""
    for name, field in kind.model_fields.items():
        if name not in ("id", "source", "target"):
            types = {int: "long", int | None: "long", float: "double"}
            yield name, types.get(field.annotation, "string")
