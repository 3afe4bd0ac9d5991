"""What `interchange.py` wrote, read again and checked.

1. `read_graph`: the graph from JSON or GraphML, which hold the same.
2. `read_tables`: its nodes and edges from the two tables of CSV, which say nothing about the whole.

Not for graphs of other tools: what isn't ours in them is an error. The benchmark's graph (`mib.py`) has heads and MLPs
instead of channels; no circuit can be made of it.
"""

import csv
from collections.abc import Sequence
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

from gossamer.artifact import AnyRecord, build_record, read_record
from gossamer.circuit.circuit import Node
from gossamer.circuit.interchange import CircuitGraph, GraphEdge, GraphNode
from gossamer.errors import GossamerError

SPACE = "{http://graphml.graphdrawing.org/xmlns}"


def read_graph(path: Path) -> CircuitGraph:
    """The graph in a JSON or GraphML file that `export_circuit` wrote.

    Raises GossamerError naming the key that is wrong, a node that stands twice or under another name than its site and
    index, or an edge between nodes that aren't there.
    """
    graph = _from_graphml(path) if path.suffix.lower() == ".graphml" else read_record(CircuitGraph, path)
    _check(graph.nodes, graph.edges, path)
    return graph


def read_tables(path: Path) -> tuple[list[GraphNode], list[GraphEdge]]:
    """The nodes and edges of a circuit exported to `NAME.csv`, which may be named so or as either table.

    Raises GossamerError if one of the tables is missing, or as `read_graph` does.
    """
    name = path.name[: -len(".csv")].removesuffix(".nodes").removesuffix(".edges")
    nodes = _rows(path.with_name(f"{name}.nodes.csv"), GraphNode)
    edges = _rows(path.with_name(f"{name}.edges.csv"), GraphEdge)
    _check(nodes, edges, path)
    return nodes, edges


def _rows(path: Path, kind: type[AnyRecord]) -> list[AnyRecord]:
    """A table's rows; an empty cell is what a row hasn't got."""
    try:
        with open(path, encoding="utf-8", newline="") as file:
            table = csv.DictReader(file)
            rows, columns = list(table), table.fieldnames or ()
    except FileNotFoundError:
        raise GossamerError(f"{path} does not exist; CSV is two tables, NAME.nodes.csv and NAME.edges.csv") from None
    except (OSError, ValueError, csv.Error) as error:
        raise GossamerError(f"{path} is not readable as CSV: {error}") from None
    lacking = [name for name in kind.model_fields if name not in columns]
    if lacking:
        raise GossamerError(f"{path} has no column {lacking[0]}; expected {', '.join(kind.model_fields)}")
    return [
        build_record(kind, {str(name): cell or None for name, cell in row.items()}, f"{path}: row {i}")
        for i, row in enumerate(rows, 1)
    ]


def _from_graphml(path: Path) -> CircuitGraph:
    """The graph from our GraphML; a file of another tool lacks what ours says, and is refused by the missing key."""
    try:
        root = ET.parse(path).getroot()
    except FileNotFoundError:
        raise GossamerError(f"{path} does not exist") from None
    except (OSError, ValueError, ET.ParseError) as error:
        raise GossamerError(f"{path} is not readable as XML: {error}") from None
    names = {key.get("id"): str(key.get("attr.name")) for key in root.iter(f"{SPACE}key")}
    whole = root.find(f"{SPACE}graph")
    if whole is None:
        raise GossamerError(f"{path} holds no graph; expected GraphML")

    def values(element: ET.Element) -> dict[str, Any]:
        found = {names.get(data.get("key"), "?"): data.text or "" for data in element.findall(f"{SPACE}data")}
        return {**found, **{name: element.get(name) for name in ("id", "source", "target") if element.get(name)}}

    facts = {name: value for name, value in values(whole).items() if name != "id"}
    optional = dict.fromkeys(name for name, field in GraphNode.model_fields.items() if field.annotation == int | None)
    nodes = [{**optional, **values(node)} for node in whole.findall(f"{SPACE}node")]
    edges = [values(edge) for edge in whole.findall(f"{SPACE}edge")]
    for edge in edges:
        edge.pop("id", None)  # which other tools add
    return build_record(CircuitGraph, {"graph": facts, "nodes": nodes, "edges": edges}, str(path))


def _check(nodes: Sequence[GraphNode], edges: Sequence[GraphEdge], path: Path) -> None:
    ids = set()
    for node in nodes:
        expected = str(Node(node.site, node.index))
        if node.id != expected:
            raise GossamerError(f"{path}: nodes: the id {node.id!r} is that of {expected!r}; expected site:index")
        if node.id in ids:
            raise GossamerError(f"{path}: nodes: {node.id} stands twice; expected it once")
        ids.add(node.id)
    for edge in edges:
        for end in (edge.source, edge.target):
            if end not in ids:
                raise GossamerError(f"{path}: edges: {edge.source} -> {edge.target}: there is no node {end!r}")
