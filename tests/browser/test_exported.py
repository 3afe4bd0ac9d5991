"""The exported file: opened from disk, without a network, it shows the same and asks nobody for anything."""

from collections.abc import Iterator

import pytest
from browser.looking import Looking, exact, titles
from browser.world import NAME, NAMED


@pytest.fixture
def look(chromium, exported) -> Iterator[Looking]:
    with Looking.at(chromium, exported.as_uri(), offline=True) as looking:
        # Only the file itself may be read.
        looking.page.route(lambda url: url != exported.as_uri(), lambda route: route.abort())
        yield looking
        asked = {one.split("#")[0] for one in looking.requests if " blob:" not in one and " data:" not in one}
        assert asked == {f"GET {exported.as_uri()}"}


def test_the_circuit_a_node_and_its_measurements(look: Looking, world):
    look.circuit()
    look.says(f"{world.circuit.n_nodes} nodes · {world.circuit.n_edges} edges")
    stored = world.read("circuit.json")
    assert titles(look.page.locator(".stat")) == [stored["n_nodes"], stored["n_edges"], stored["task_loss"]]
    look.page.get_by_role("grid").get_by_role("button", name=NAMED).click()
    panel = look.page.locator(".node-panel")
    look.expect(panel.locator("h1")).to_have_text(NAME)
    row = next(row for row in world.read("nodes.json")["nodes"] if f"{row['site']}:{row['index']}" == NAMED)
    assert titles(panel.locator(".effect .value .num")) == [row["circuit_effect"], row["model_effect"]]
    look.expect(panel.locator(".samples").get_by_role("listbox").first).to_be_visible()
    look.expect(panel.locator("canvas.matrix")).to_be_visible()


def test_pointer_search_thresholds_and_downloads(look: Looking, world):
    look.circuit("other")
    place = look.place("1.mlp.post_act:7")
    look.circuit("other")
    look.point(place)
    look.expect(look.page.locator(".graph-tip")).to_contain_text("1.mlp.post_act:7")
    field = look.page.get_by_role("combobox", name="Search nodes")
    field.fill("attn.q")
    look.expect(look.page.locator("#graph-hits li")).to_have_count(2)
    field.press("Escape")
    look.page.get_by_label("|weight| ≥").fill("200")
    edges = [row for row in world.read("circuit.json")["edges"] if "19" not in map(str, (row[1], row[3]))]
    largest = max(abs(weight) for *_, weight in edges)
    assert sum(abs(weight) == largest for *_, weight in edges) == 1
    look.expect(look.page.locator(".graph-status")).to_contain_text(f"1 of {len(edges)} edges")
    look.page.get_by_role("button", name="Export").click()
    with look.page.expect_download() as download:
        look.page.get_by_role("button", name="Figure as SVG").click()
    assert download.value.suggested_filename == "other.svg"


def test_evidence_table_run_and_formation(look: Looking, world):
    report = world.read("report.json")
    look.go("evidence/circuit")
    cells = look.page.locator(".ev-table tbody tr").first.locator("[title]")
    look.expect(cells.first).to_be_visible()
    assert exact(cells.first.get_attribute("title")) == report["circuit"]["sufficiency"]["loss"]
    look.page.get_by_role("link", name="All").click()
    look.expect(look.page.locator(".mn-circuits tbody tr")).to_have_count(2)
    look.page.get_by_role("link", name="run").click()
    look.expect(look.page.locator(".mn-chart canvas").first).to_be_visible()
    look.go("formation/formation")
    look.expect(look.page.locator(".mn-series tbody tr")).to_have_count(3)
    look.go("compare/circuit/other")
    look.expect(look.page.locator(".mn-share").first).to_contain_text("1 only left")


def test_it_says_what_it_cant(look: Looking):
    look.circuit()
    look.expect(look.page.get_by_role("link", name="Live")).to_have_count(0)
    look.go("live/circuit")
    look.expect(look.page.locator("main")).to_contain_text("There is no model behind this page")


def test_first_visit_theme_and_links_from_disk(chromium, exported):
    with Looking.at(chromium, exported.as_uri(), offline=True, is_new=True) as look:
        look.circuit(node="0.attn.k:5")
        look.expect(look.page.locator(".node-panel h1")).to_have_text("0.attn.k:5")
        look.page.get_by_role("button", name="Close the tour").click()
        look.page.get_by_role("button", name="Colours:").click()
        look.page.get_by_role("button", name="Colours:").click()
        look.page.reload()
        look.drawn()
        assert look.page.evaluate("document.querySelector('#gossamer').dataset.theme") == "dark"
        look.expect(look.page.get_by_role("region", name="A short tour")).to_have_count(0)
