"""Names, groups and pins: kept with the circuit where that was allowed, undone and done again."""

import json
import shutil

import pytest
from browser.looking import Looking
from browser.world import World, served

from gossamer.study.collect import collect

NODE, OTHER = "1.mlp.post_act:7", "0.attn.q:0"


@pytest.fixture
def folder(world: World, tmp_path):
    """A circuit without notes, and its model."""
    for name in ("model", "circuit"):
        shutil.copytree(world.folder / name, tmp_path / name)
    (tmp_path / "circuit" / "notes.json").unlink()
    return tmp_path / "circuit"


def kept(folder) -> dict | None:
    path = folder / "notes.json"
    return json.loads(path.read_text()) if path.exists() else None


def name_it(look: Looking, name: str) -> None:
    panel = look.page.locator(".node-panel")
    panel.get_by_role("button", name="Name", exact=True).or_(panel.get_by_role("button", name="Rename")).click()
    # Not by fill(), which refuses half a character.
    box = panel.get_by_role("textbox", name="Name")
    box.evaluate("(box, name) => { box.value = JSON.parse(name); }", json.dumps(name))
    panel.get_by_role("button", name="Name it").click()


def wait_for(look: Looking, folder, part: str, value) -> None:
    for _ in range(100):
        notes = kept(folder)
        if notes is not None and notes[part] == value:
            return
        look.page.wait_for_timeout(20)
    raise AssertionError(f"expected {part} {value}, got {kept(folder)}")


def test_what_people_add_is_kept_with_the_circuit(chromium, folder):
    with served(collect([folder]), editable=True) as url, Looking.at(chromium, url) as look:
        look.circuit(node=NODE)
        panel = look.page.locator(".node-panel")
        name_it(look, " counts quotes ")
        look.expect(panel.locator("h1")).to_have_text("counts quotes")
        wait_for(look, folder, "names", {NODE: "counts quotes"})
        panel.get_by_role("button", name="Pin", exact=True).click()
        wait_for(look, folder, "pins", [NODE])
        panel.get_by_role("button", name="Group", exact=True).click()
        panel.get_by_role("combobox", name="Group").fill("counters")
        panel.get_by_role("button", name="Add").click()
        wait_for(look, folder, "groups", [{"name": "counters", "nodes": [NODE]}])
        undo, redo = (look.page.get_by_role("button", name=name, exact=True) for name in ("Undo", "Redo"))
        for _ in range(3):
            undo.click()
        wait_for(look, folder, "names", {})
        look.expect(panel.locator("h1")).to_have_text(NODE)
        assert kept(folder) == {"names": {}, "groups": [], "pins": []}
        look.page.keyboard.press("Control+Shift+z")
        wait_for(look, folder, "names", {NODE: "counts quotes"})
        redo.click()
        redo.click()
        wait_for(look, folder, "groups", [{"name": "counters", "nodes": [NODE]}])
        look.expect(redo).to_be_disabled()
        look.page.reload()
        look.drawn()
        look.expect(panel.locator("h1")).to_have_text("counts quotes")
        look.expect(panel.get_by_role("list", name="Groups")).to_contain_text("counters")
        name_it(look, "")
        wait_for(look, folder, "names", {})


def test_two_pages_keep_each_others_notes(chromium, folder):
    with (
        served(collect([folder]), editable=True) as url,
        Looking.at(chromium, url) as one,
        Looking.at(chromium, url) as two,
    ):
        one.circuit(node=NODE)
        two.circuit(node=OTHER)
        two.refusals = ("409",)
        name_it(one, "of the first")
        wait_for(one, folder, "names", {NODE: "of the first"})
        name_it(two, "of the second \ud800")  # half a character, which no file can hold
        wait_for(two, folder, "names", {NODE: "of the first", OTHER: "of the second \ufffd"})
        news = two.page.get_by_role("status").filter(has_text="yours are joined")
        two.expect(news).to_be_visible()
        two.page.get_by_role("button", name="Undo", exact=True).click()
        wait_for(two, folder, "names", {NODE: "of the first"})
        two.expect(news).to_have_count(0)


def test_nodes_picked_on_the_graph_become_a_group(chromium, folder):
    with served(collect([folder]), editable=True) as url, Looking.at(chromium, url) as look:
        look.circuit()
        places = [look.place(node) for node in (NODE, OTHER)]
        look.page.keyboard.down("Shift")
        look.point(places[0])
        look.page.mouse.down()
        look.page.mouse.up()
        look.page.keyboard.up("Shift")
        look.page.get_by_role("textbox", name="Name of the group").fill("a pair")
        look.page.get_by_role("button", name="Group", exact=True).first.click()
        wait_for(look, folder, "groups", [{"name": "a pair", "nodes": [OTHER, NODE]}])
        look.page.get_by_role("button", name="Filter").click()
        look.page.get_by_role("button", name="Remove the group a pair").click()
        wait_for(look, folder, "groups", [])


def test_without_edit_nothing_is_sent_and_the_page_says_so(look: Looking, world):
    before = (world.folder / "circuit" / "notes.json").read_bytes()
    look.circuit(node=NODE)
    panel = look.page.locator(".node-panel")
    panel.get_by_role("button", name="Name", exact=True).click()
    look.expect(panel.locator("form")).to_contain_text("gossamer view --edit")
    panel.get_by_role("textbox", name="Name").fill("mine")
    panel.get_by_role("button", name="Name it").click()
    look.expect(panel.locator("h1")).to_have_text("mine")
    look.page.wait_for_timeout(200)
    assert [one for one in look.requests if not one.startswith(("GET", "POST"))] == []
    assert (world.folder / "circuit" / "notes.json").read_bytes() == before


def test_long_names_leave_the_numbers_in_sight(look: Looking, world):
    site, index, *target = world.read("circuit.json")["edges"][0][:4]
    look.circuit(node=f"{site}:{index}")
    name_it(look, "n" * 60)
    look.page.evaluate("hash => { location.hash = hash; }", f"#/circuit/circuit/{target[0]}:{target[1]}")
    panel = look.page.locator(".node-panel")
    reads = panel.get_by_role("table", name="Reads", exact=True)
    look.expect(reads).to_contain_text("n" * 60)
    ends = reads.locator("td.num").evaluate_all("all => all.map((one) => one.getBoundingClientRect().right)")
    assert max(ends) <= panel.evaluate("(panel) => panel.getBoundingClientRect().right")
