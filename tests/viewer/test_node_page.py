"""A node's page: what it says of the node is what was measured."""

import re
import warnings

import pytest
from planted import described, plant_family

from gossamer import observe_nodes
from gossamer.circuit.circuit import Node
from gossamer.errors import GossamerError
from gossamer.validation.node_report import NodeReport
from gossamer.validation.nodes import nodes_of
from gossamer.viewer.node_page import draw_node, largest_shown, reads_of, writes_of


@pytest.fixture(scope="module")
def measured():
    planted = plant_family("two_hop", 0)
    circuit = described(planted)
    return planted, circuit, observe_nodes(planted.model, circuit, planted.tokens, "hash")


def test_reads_and_writes_are_edges_tokens_and_the_stream(measured):
    planted, circuit, report = measured
    for node in nodes_of(circuit):
        reads, writes = reads_of(circuit, report, node), writes_of(circuit, report, node)
        weights = [abs(link.weight) for link in reads if link.weight is not None]
        assert weights == sorted(weights, reverse=True)
        into = {(str(e.source), e.weight) for e in circuit.edges if e.target == node}
        out_of = {(str(e.target), e.weight) for e in circuit.edges if e.source == node}
        assert into <= {(link.label, link.weight) for link in reads}
        assert out_of <= {(link.label, link.weight) for link in writes}
    # Layer 0 writes each token's predecessor beside it, layer 1 reads it.
    written = next(Node("0.attn.resid_delta", i) for i in circuit.nodes["0.attn.resid_delta"])
    reader = Node("1.attn.act_in", written.index)
    assert (str(reader), None) in writes_of(circuit, report, written)
    assert (str(written), None) in reads_of(circuit, report, reader)
    assert not any(link.weight is None for link in reads_of(circuit, report, Node("0.attn.act_in", written.index)))
    final = Node("final_resid", circuit.nodes["final_resid"][0])
    column = planted.model.unembed.weight[:, final.index]
    assert {link.label: link.weight for link in writes_of(circuit, report, final)} == {
        str(i): column[i].item() for i in column.nonzero().flatten().tolist()
    }


def test_the_page_says_what_was_measured(measured, tmp_path):
    _, circuit, report = measured
    at = next(i for i, row in enumerate(report.record.nodes) if row.site.endswith("attn.v"))
    row = report.record.nodes[at]
    draw_node(circuit, report, Node(row.site, row.index), tmp_path / "page.svg")
    text = (tmp_path / "page.svg").read_text()
    shown = re.findall(r">([^<>]+)</text>", text)
    for expected in (
        f"{row.site}:{row.index}, head {row.head}",
        f"{row.circuit_effect:+.4f}",
        f"{row.model_effect:+.4f}",
        f"{row.mean:.4f}",
        "top 0.1 %",
        "bottom 50 %",
        "in the circuit, pair 1",
    ):
        assert expected in shown, expected
    drawn = report.arrays
    extreme = drawn.sample_activations[at, 0, 0, drawn.sample_at[at, 0, 0]]
    assert f"{extreme:+.2f}" in shown
    for source, s, target, t, weight in circuit.record.edges:
        if (source, s) == (row.site, row.index):
            assert f"{target}:{t}" in shown
            assert f"{weight:+.3f}" in shown


def test_a_node_that_is_never_active_has_a_page(measured, tmp_path):
    """All warnings are errors here."""
    _, circuit, report = measured
    row = report.record.nodes[0]
    idle = row.model_copy(update={"n_nonzero": 0, "mean": 0.0, "std": 0.0, "min": 0.0, "max": 0.0})
    record = report.record.model_copy(update={"nodes": (idle, *report.record.nodes[1:])})
    names = ("histogram_edges", "histogram_counts", "sample_activations", "task_model", "task_circuit")
    arrays = {name: getattr(report.arrays, name).copy() for name in names}
    for array in arrays.values():
        array[0] = 0
    silent = NodeReport(record, report.arrays._replace(**arrays))
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        draw_node(circuit, silent, Node(row.site, row.index), tmp_path / "page.svg")
    assert "100.0% of positions are exactly 0" in (tmp_path / "page.svg").read_text()


def test_the_scale_holds_what_the_task_has_beyond_the_pretraining_tokens(measured):
    _, _, report = measured
    row = report.record.nodes[0]
    assert largest_shown(report, 0) >= max(abs(row.min), abs(row.max))
    for name, value in (("task_model", -100.0), ("task_circuit", 200.0)):
        array = getattr(report.arrays, name).copy()
        array[0, 0, 0, 0] = value
        assert largest_shown(report._replace(arrays=report.arrays._replace(**{name: array})), 0) == abs(value)


def test_a_node_of_another_circuit_is_an_error(measured, tmp_path):
    _, circuit, report = measured
    with pytest.raises(GossamerError, match="none of the circuit's nodes"):
        draw_node(circuit, report, Node("0.attn.v", 999), tmp_path / "page.svg")
    assert not (tmp_path / "page.svg").exists()
