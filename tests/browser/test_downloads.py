"""What the page gives as files: figures that are whole, data that are the artifacts'."""

import csv
import io
import json
import struct
import xml.etree.ElementTree as ET
from pathlib import Path

from browser.looking import Looking
from browser.world import GROUP, GROUPED, NAME, NAMED, PINNED, nodes_of, single

SVG = "{http://www.w3.org/2000/svg}"
NEURON = "1.mlp.post_act:7"


def given(look: Looking, choice: str) -> tuple[str, bytes]:
    """The name and the bytes of a download."""
    if not look.page.get_by_role("button", name=choice).is_visible():
        look.page.get_by_role("button", name="Export").click()
    with look.page.expect_download() as download:
        look.page.get_by_role("button", name=choice).click()
    return download.value.suggested_filename, Path(download.value.path()).read_bytes()


def test_the_figure_as_svg_has_a_box_for_each_node(look: Looking, world):
    look.circuit("other")
    name, content = given(look, "Figure as SVG")
    assert name == "other.svg"
    root = ET.fromstring(content)
    texts = [(one.get("x"), one.get("y"), one.text) for one in root.iter(f"{SVG}text")]
    # A node's text stands in the middle of its box.
    boxes = {
        (float(r.get("x", 0)) + float(r.get("width", 0)) / 2, float(r.get("y", 0)) + float(r.get("height", 0)) / 2)
        for r in root.iter(f"{SVG}rect")
    }
    inside = [text for x, y, text in texts if any(abs(float(x) - a) + abs(float(y) - b) < 0.05 for a, b in boxes)]
    from gossamer.circuit.circuit import load_circuit

    other = load_circuit(world.folder / "other")
    for node in nodes_of(other):
        inside.remove(node.rpartition(":")[2])
    assert root.find(f"{SVG}title").text == other.task
    assert any(f"{other.n_nodes} nodes · {other.n_edges} edges" in (text or "") for *_, text in texts)


def test_the_figure_as_png_is_an_image_of_its_size(look: Looking):
    look.circuit()
    _, svg = given(look, "Figure as SVG")
    _, png = given(look, "Figure as PNG")
    assert png[:8] == b"\x89PNG\r\n\x1a\n"
    width, height = struct.unpack(">II", png[16:24])
    root = ET.fromstring(svg)
    assert abs(width / height - float(root.get("width", 0)) / float(root.get("height", 1))) < 0.01
    assert png[-8:-4] == b"IEND"


def test_a_figure_is_the_same_wherever_the_pointer_is(look: Looking):
    look.circuit("other")
    place = look.place(NEURON)
    _, before = given(look, "Figure as SVG")
    look.circuit("other")
    _, unlit = given(look, "Figure as SVG")
    assert unlit != before, "what is selected is lit"
    look.page.get_by_role("button", name="Export").click()
    look.point(place)
    look.expect(look.page.locator(".graph-tip")).to_contain_text(NEURON)
    with look.page.expect_download() as download:
        look.page.get_by_role("button", name="Figure as SVG").dispatch_event("click")
    assert Path(download.value.path()).read_bytes() == unlit


def test_the_data_are_the_artifacts(look: Looking, world):
    look.circuit()
    stored, measured = world.read("circuit.json"), world.read("nodes.json")
    effects = {f"{row['site']}:{row['index']}": row["circuit_effect"] for row in measured["nodes"]}
    edges = [(f"{s}:{i}", f"{t}:{j}", single(weight)) for s, i, t, j, weight in stored["edges"]]
    edge_effects = [row[-1] for row in measured["edges"]]

    shown = json.loads(given(look, "Nodes and edges as JSON")[1])
    assert shown["circuit"]["loss"] == stored["task_loss"]
    assert {node["node"]: node["effect_in_circuit"] for node in shown["nodes"]} == effects
    for node in shown["nodes"]:
        assert single(node["mean"]) == world.circuit.means[node["site"]][node["index"]].item()
    in_model = {f"{row['site']}:{row['index']}": row["model_effect"] for row in measured["nodes"]}
    assert {node["node"]: node["effect_in_model"] for node in shown["nodes"]} == in_model
    own = [edge for edge in shown["edges"] if edge["kind"] == "edge"]
    by_ends = {(edge["source"], edge["target"]): (single(edge["weight"]), edge["effect"]) for edge in own}
    assert by_ends == {
        (source, target): (weight, effect) for (source, target, weight), effect in zip(edges, edge_effects, strict=True)
    }
    assert [node["name"] for node in shown["nodes"] if node["node"] == NAMED] == [NAME]
    assert [node["node"] for node in shown["nodes"] if node["is_pinned"]] == [PINNED]
    assert shown["groups"] == [{"name": GROUP, "nodes": list(GROUPED)}]

    name, content = given(look, "Nodes as CSV")
    assert name == "circuit-nodes.csv"
    rows = list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"))))
    assert {row["node"]: float(row["effect_in_circuit"]) for row in rows} == effects
    rows = list(csv.DictReader(io.StringIO(given(look, "Edges as CSV")[1].decode("utf-8-sig"))))
    own = [row for row in rows if row["kind"] == "edge"]
    assert {(row["source"], row["target"]): single(row["weight"]) for row in own} == {(s, t): w for s, t, w in edges}
    assert {row["kind"] for row in rows} == {"edge", "embedding", "unembedding", "stream"}
    tokens = {(row["source"], row["target"], single(row["weight"])) for row in rows if row["kind"] == "embedding"}
    assert tokens <= {(f"tokens:{t}", f"embedding:{c}", single(w)) for t, c, w in stored["embedding"]}
    assert tokens


def test_what_is_hidden_is_left_out(look: Looking, world):
    look.circuit()
    look.page.get_by_role("button", name="Filter").click()
    look.page.get_by_label("layer 1").uncheck()
    rows = list(csv.DictReader(io.StringIO(given(look, "Nodes as CSV")[1].decode("utf-8-sig"))))
    assert {row["node"] for row in rows} == {node for node in nodes_of(world.circuit) if not node.startswith("1.")}
