"""What other tools read of a circuit is what the circuit says."""

import csv
import json
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest
from circuit.by_hand import EDGES, hand_circuit
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from viewer.synthetic import random_circuit

from gossamer.circuit.circuit import Circuit
from gossamer.circuit.graph_reading import read_graph, read_tables
from gossamer.circuit.interchange import FORMATS, circuit_graph, export_circuit, graph_format
from gossamer.errors import GossamerError

networkx = pytest.importorskip("networkx")  # torch comes with it; the package doesn't use it

IDS = ["0.attn.act_in:0", "0.attn.act_in:2", "0.attn.q:1", "0.attn.v:4", "0.attn.resid_delta:5", "1.mlp.act_in:2"]
IDS += ["1.mlp.act_in:5", "1.mlp.post_act:3", "1.mlp.resid_delta:1", "final_resid:1", "final_resid:5"]
WEIGHTS = {(f"{source}:{i}", f"{target}:{j}"): weight for source, i, target, j, weight in EDGES}
STREAM = {
    ("0.attn.resid_delta:5", "1.mlp.act_in:5"),
    ("0.attn.resid_delta:5", "final_resid:5"),
    ("1.mlp.resid_delta:1", "final_resid:1"),
}


def nodes_of(circuit: Circuit) -> set[str]:
    return {f"{site}:{i}" for site, kept in circuit.nodes.items() for i in kept}


def weights_of(circuit: Circuit) -> dict[tuple[str, str], float]:
    return {(str(edge.source), str(edge.target)): edge.weight for edge in circuit.edges}


def test_a_graph_by_hand():
    graph = circuit_graph(hand_circuit())
    assert [node.id for node in graph.nodes] == IDS  # in forward order, though the circuit lists them otherwise
    by_id = {node.id: node for node in graph.nodes}
    assert [by_id[name].head for name in ("0.attn.q:1", "0.attn.v:4", "0.attn.act_in:2")] == [0, 1, None]
    assert by_id["1.mlp.post_act:3"].mean == 14 + 3 / 8
    assert by_id["1.mlp.post_act:3"].layer == 1
    assert by_id["final_resid:5"].layer is None
    assert {(edge.source, edge.target): edge.weight for edge in graph.edges} == WEIGHTS
    assert {edge.kind for edge in graph.edges} == {"weight"}
    assert graph.graph.task_loss == 0.125


def test_the_stream_joins_each_write_with_every_later_read_of_its_channel():
    graph = circuit_graph(hand_circuit(), stream=True)
    assert {(edge.source, edge.target) for edge in graph.edges if edge.kind == "stream"} == STREAM
    assert sum(edge.kind == "weight" for edge in graph.edges) == len(EDGES)


@pytest.mark.parametrize("stream", [False, True])
@given(n_nodes=st.integers(1, 60), seed=st.integers(0, 10**6))
@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_json_comes_back_equal(tmp_path, stream, n_nodes, seed):
    circuit = random_circuit(n_nodes, seed)
    export_circuit(circuit, tmp_path / "c.json", stream)
    back = read_graph(tmp_path / "c.json")
    assert back == circuit_graph(circuit, stream)
    assert {node.id for node in back.nodes} == nodes_of(circuit)
    assert {(e.source, e.target): e.weight for e in back.edges if e.kind == "weight"} == weights_of(circuit)


@given(n_nodes=st.integers(1, 60), seed=st.integers(0, 10**6))
@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_networkx_reads_the_same_from_graphml_and_from_json(tmp_path, n_nodes, seed):
    circuit = random_circuit(n_nodes, seed)
    export_circuit(circuit, tmp_path / "c.json")
    export_circuit(circuit, tmp_path / "c.graphml")
    from_json = networkx.node_link_graph(json.loads((tmp_path / "c.json").read_text()), edges="edges")
    from_graphml = networkx.read_graphml(tmp_path / "c.graphml")
    for read in (from_json, from_graphml):
        assert read.is_directed()
        assert set(read.nodes) == nodes_of(circuit)
        assert networkx.get_edge_attributes(read, "weight") == weights_of(circuit)
        assert read.graph["task"] == circuit.task
    for name, facts in from_graphml.nodes(data=True):
        expected = {key: value for key, value in from_json.nodes[name].items() if value is not None}
        assert facts == expected  # with the types, not as text


def test_a_path_leads_through_the_whole_circuit_once_the_stream_is_in_it(tmp_path):
    export_circuit(hand_circuit(), tmp_path / "blocks.graphml")
    export_circuit(hand_circuit(), tmp_path / "joined.graphml", stream=True)
    ends = ("0.attn.act_in:2", "final_resid:1")
    assert not networkx.has_path(networkx.read_graphml(tmp_path / "blocks.graphml"), *ends)
    assert len(networkx.shortest_path(networkx.read_graphml(tmp_path / "joined.graphml"), *ends)) == 7


def test_csv_is_two_tables_with_the_same_nodes_and_edges(tmp_path):
    written = export_circuit(hand_circuit(), tmp_path / "c.csv", stream=True)
    assert written == [tmp_path / "c.nodes.csv", tmp_path / "c.edges.csv"]
    assert not (tmp_path / "c.csv").exists()
    nodes, edges = (list(csv.DictReader(path.open(encoding="utf-8", newline=""))) for path in written)
    assert [row["id"] for row in nodes] == IDS
    assert nodes[2] == {
        "id": "0.attn.q:1",
        "site": "0.attn.q",
        "layer": "0",
        "index": "1",
        "head": "0",
        "mean": "1.125",
    }
    assert nodes[-1]["layer"] == nodes[-1]["head"] == ""
    weights = {(row["source"], row["target"]): float(row["weight"]) for row in edges if row["kind"] == "weight"}
    assert weights == WEIGHTS
    assert {(row["source"], row["target"]) for row in edges if row["kind"] == "stream"} == STREAM


@pytest.mark.parametrize("nodes", [{"0.attn.q": [1]}, {}], ids=["one node", "no nodes"])
def test_a_circuit_without_edges(tmp_path, nodes):
    circuit = hand_circuit(nodes=nodes, edges=[])
    for ending in FORMATS:
        export_circuit(circuit, tmp_path / f"c{ending}")
    assert read_graph(tmp_path / "c.json").edges == []
    read = networkx.read_graphml(tmp_path / "c.graphml")
    assert (set(read.nodes), set(read.edges)) == (nodes_of(circuit), set())
    assert (tmp_path / "c.edges.csv").read_text() == "source,target,weight,kind\n"


@pytest.mark.parametrize("task", ["<&\"'>", "a,b\nc", "]]>", "größer 𝔸", "\x00\x1b\r\ufffe", "\udcff"], ids=ascii)
def test_names_that_need_escaping(tmp_path, task):
    circuit = hand_circuit(task=task)
    export_circuit(circuit, tmp_path / "c.graphml")
    found = networkx.read_graphml(tmp_path / "c.graphml").graph["task"]
    assert len(found) == len(task)
    assert all(a == b or b == "\ufffd" for a, b in zip(task, found, strict=True))
    writable = "\ufffd" not in found
    assert writable == (task not in ("\x00\x1b\r\ufffe", "\udcff"))
    if task != "\udcff":  # half a character, as in a file name that isn't UTF-8: no text format can hold it
        export_circuit(circuit, tmp_path / "c.json")
        assert read_graph(tmp_path / "c.json").graph.task == task


def test_graphml_declares_each_attribute_once_with_its_type(tmp_path):
    export_circuit(hand_circuit(), tmp_path / "c.graphml")
    space = "{http://graphml.graphdrawing.org/xmlns}"
    root = ElementTree.parse(tmp_path / "c.graphml").getroot()
    keys = {
        key.get("id"): (key.get("for"), key.get("attr.name"), key.get("attr.type")) for key in root.iter(f"{space}key")
    }
    assert len(set(keys.values())) == len(list(root.iter(f"{space}key"))) == len(keys)
    assert {("node", "index", "long"), ("node", "head", "long"), ("edge", "weight", "double")} <= set(keys.values())
    assert {data.get("key") for data in root.iter(f"{space}data")} <= set(keys)


@pytest.mark.parametrize(
    ("name", "kind"), [("a.json", ".json"), ("b.MIB.JSON", ".mib.json"), ("x.y.csv", ".csv"), ("g.GraphML", ".graphml")]
)
def test_the_ending_names_the_format(name, kind):
    assert graph_format(Path("some.json/folder") / name) == kind


@pytest.mark.parametrize("name", ["circuit", "circuit.pt", "circuit.xml", ".json", ".mib.json"])
def test_other_endings_are_refused(tmp_path, name):
    with pytest.raises(GossamerError, match=r"expected a name that ends in \.mib\.json, \.json, \.csv or \.graphml"):
        export_circuit(hand_circuit(), tmp_path / name)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda graph: graph["nodes"][0].update(id="0.attn.act_in:7"), "expected site:index"),
        (lambda graph: graph["nodes"].append(graph["nodes"][0]), "stands twice"),
        (lambda graph: graph["edges"][0].update(target="3.attn.q:1"), "there is no node '3.attn.q:1'"),
        (lambda graph: graph["edges"][0].update(wieght=1.0), "wieght"),
        (lambda graph: graph["graph"].pop("task"), "'graph.task' is missing"),
    ],
)
def test_a_graph_that_was_edited_wrongly_is_refused(tmp_path, change, said):
    path = tmp_path / "c.json"
    export_circuit(hand_circuit(), path)
    graph = json.loads(path.read_text())
    change(graph)
    path.write_text(json.dumps(graph))
    with pytest.raises(GossamerError, match=said):
        read_graph(path)


@pytest.mark.parametrize("stream", [False, True])
@given(n_nodes=st.integers(1, 60), seed=st.integers(0, 10**6))
@settings(max_examples=10, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_graphml_and_csv_come_back_equal(tmp_path, stream, n_nodes, seed):
    circuit = random_circuit(n_nodes, seed)
    expected = circuit_graph(circuit, stream)
    export_circuit(circuit, tmp_path / "c.graphml", stream)
    assert read_graph(tmp_path / "c.graphml") == expected
    export_circuit(circuit, tmp_path / "c.csv", stream)
    for name in ("c.csv", "c.nodes.csv", "c.edges.csv"):
        assert read_tables(tmp_path / name) == (expected.nodes, expected.edges)


def test_graphml_comes_back_from_networkx_too(tmp_path):
    export_circuit(hand_circuit(), tmp_path / "c.graphml")
    networkx.write_graphml(networkx.read_graphml(tmp_path / "c.graphml"), tmp_path / "again.graphml")
    assert read_graph(tmp_path / "again.graphml") == circuit_graph(hand_circuit())


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("c.graphml", "<graphml", "is not readable as XML"),
        ("c.graphml", "<graphml/>", "holds no graph"),
        ("c.edges.csv", "source,target,weight\n", "has no column kind"),
        ("c.edges.csv", "source,target,weight,kind\na,b,x,weight\n", "row 1: weight"),
        ("c.edges.csv", "source,target,weight,kind\na,b,1.0,weight\n", "there is no node 'a'"),
    ],
)
def test_tables_and_xml_that_were_edited_wrongly_are_refused(tmp_path, name, text, said):
    export_circuit(hand_circuit(), tmp_path / "c.csv")
    (tmp_path / name).write_text(text)
    with pytest.raises(GossamerError, match=said):
        (read_graph if name.endswith("graphml") else read_tables)(tmp_path / name)


def test_half_of_the_two_tables_is_not_enough(tmp_path):
    export_circuit(hand_circuit(), tmp_path / "c.csv")
    (tmp_path / "c.edges.csv").unlink()
    with pytest.raises(GossamerError, match=r"c\.edges\.csv does not exist; CSV is two tables"):
        read_tables(tmp_path / "c.nodes.csv")
