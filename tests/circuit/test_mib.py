"""The benchmark's graph: worked out by hand, and read again into the matrices that its own code keeps."""

import json
from typing import Any

import numpy as np
import pytest
from circuit.by_hand import hand_circuit
from viewer.synthetic import random_circuit

from gossamer.circuit.interchange import export_circuit
from gossamer.circuit.mib import mib_graph

IN_GRAPH = {
    "input->a0.h1<v>": 1.0,  # channel 2: written by the embedding, read by value channel 4
    "input->m1": 1.0,  # channel 5
    "input->logits": 1.0,  # channel 5
    "a0.h1->m1": 1.0,  # channel 5
    "a0.h1->logits": 1.0,  # channel 5
    "m1->logits": 1.0,  # channel 1
}


def row_of(name: str, n_head: int) -> int:
    """The place of a source in the benchmark's matrices: the input, then each layer's heads and its MLP."""
    if name == "input":
        return 0
    layer, _, head = name[1:].partition(".h")
    return 1 + int(layer) * (n_head + 1) + (n_head if name[0] == "m" else int(head))


def column_of(name: str, n_layer: int, n_head: int) -> int:
    """The place of a target: each layer's query, key and value inputs, head by head, its MLP; the logits at the end."""
    if name == "logits":
        return n_layer * (3 * n_head + 1)
    start = int(name[1:].partition(".")[0]) * (3 * n_head + 1)
    if name[0] == "m":
        return start + 3 * n_head
    head, letter = name.partition(".h")[2].rstrip(">").split("<")
    return start + "qkv".index(letter) * n_head + int(head)


def read_matrices(graph: dict[str, Any]) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Scores and presence of edges, presence of sources, as its reader fills them; NaN where the file says nothing."""
    n_layer, n_head = graph["cfg"]["n_layers"], graph["cfg"]["n_heads"]
    scores = np.full((1 + n_layer * (n_head + 1), n_layer * (3 * n_head + 1) + 1), np.nan)
    edges_in, nodes_in = np.zeros_like(scores, bool), np.zeros(len(scores), bool)
    for name, edge in graph["edges"].items():
        source, target = name.split("->")
        place = row_of(source, n_head), column_of(target, n_layer, n_head)
        assert np.isnan(scores[place]), f"{name} stands where another edge does"
        scores[place], edges_in[place] = edge["score"], edge["in_graph"]
    for name, node in graph["nodes"].items():
        if name != "logits":
            nodes_in[row_of(name, n_head)] = node["in_graph"]
    return scores, edges_in, nodes_in


def test_by_hand():
    graph = mib_graph(hand_circuit())
    assert graph["cfg"] == {"n_layers": 2, "n_heads": 2, "parallel_attn_mlp": False, "d_model": 6}
    assert list(graph["nodes"]) == ["input", "a0.h0", "a0.h1", "m0", "a1.h0", "a1.h1", "m1", "logits"]
    assert {n for n, node in graph["nodes"].items() if node["in_graph"]} == {"input", "a0.h0", "a0.h1", "m1", "logits"}
    assert {name: edge["score"] for name, edge in graph["edges"].items() if edge["in_graph"]} == IN_GRAPH
    assert all(edge["score"] == 0 for edge in graph["edges"].values() if not edge["in_graph"])
    assert (
        len(graph["edges"]) == 46
    )  # 6 into heads and 3 into the MLP of layer 0, 24 and 6 in layer 1, 7 into the logits


def test_edges_that_share_more_channels_score_higher():
    edges = [("0.attn.v", 4, "0.attn.resid_delta", c, 1.0) for c in (0, 1, 5)]
    edges += [("1.mlp.act_in", c, "1.mlp.post_act", 3, 1.0) for c in (0, 1, 2)]
    nodes = {
        "0.attn.v": [4],
        "0.attn.resid_delta": [0, 1, 5],
        "1.mlp.act_in": [0, 1, 2],
        "1.mlp.post_act": [3],
        "final_resid": [5],
    }
    found = mib_graph(hand_circuit(nodes=nodes, edges=edges))["edges"]
    assert found["a0.h1->m1"] == {"score": 2.0, "in_graph": True}
    assert found["a0.h1->logits"] == {"score": 1.0, "in_graph": True}
    assert found["m1->logits"] == {"score": 0.0, "in_graph": False}  # the neuron writes nothing that is kept


@pytest.mark.parametrize("seed", range(3))
def test_its_matrices_come_back_equal(tmp_path, seed):
    circuit = random_circuit(80, seed, n_layers=3)
    export_circuit(circuit, tmp_path / "c.mib.json")
    graph = json.loads((tmp_path / "c.mib.json").read_text())
    assert graph == mib_graph(circuit)
    scores, edges_in, nodes_in = read_matrices(graph)
    assert edges_in.sum() == sum(edge["in_graph"] for edge in graph["edges"].values())
    assert ((scores > 0) == edges_in).all()
    assert nodes_in.sum() + 1 == sum(node["in_graph"] for node in graph["nodes"].values())
    # Every edge that the model could have is listed: from the input and from earlier layers to all, within a layer only
    # from heads to the MLP.
    n_layer, n_head = graph["cfg"]["n_layers"], graph["cfg"]["n_heads"]
    possible = sum((1 + i * (n_head + 1)) * (3 * n_head + 1) + n_head for i in range(n_layer)) + len(nodes_in)
    assert (~np.isnan(scores)).sum() == possible


def test_without_edges_nothing_but_the_logits_is_left():
    graph = mib_graph(hand_circuit(nodes={}, edges=[]))
    assert [name for name, node in graph["nodes"].items() if node["in_graph"]] == ["logits"]
    assert not any(edge["in_graph"] for edge in graph["edges"].values())
