"""The graph: what it shows, lights, hides and finds, by pointer and by keys."""

import pytest
from browser.looking import Looking
from browser.world import GROUP, GROUPED, NAME, NAMED, World, nodes_of

from gossamer.viewer.bundle import open_tokenizer

NEURON, WRITE, QUERY = "1.mlp.post_act:7", "1.mlp.resid_delta:8", "0.attn.q:0"
"""The neuron writes the second; no path leads through it and the third."""


def n_edges(world: World, keep) -> int:
    """Of the circuit's edges, those that `keep` says yes to by their row in circuit.json."""
    return sum(keep(*row) for row in world.read("circuit.json")["edges"])


def test_the_whole_circuit_is_drawn_and_counted(look: Looking, world):
    look.circuit()
    look.says(f"{world.circuit.n_nodes} nodes · {world.circuit.n_edges} edges")
    look.circuit("other")
    look.says(f"{world.circuit.n_nodes - 1} nodes · {world.circuit.n_edges - 2} edges")
    place = look.place(NEURON)
    assert look.darkest(place) < 80
    assert look.darkest(place._replace(x=122)) > 80


def test_the_pointer_lights_what_leads_to_a_node_and_from_it(look: Looking):
    look.circuit("other")
    neuron, write, query = (look.place(node) for node in (NEURON, WRITE, QUERY))
    look.page.keyboard.press("Escape")
    look.circuit("other")
    look.point(neuron._replace(x=4, y=4))
    before = [look.darkest(place) for place in (neuron, write, query)]
    assert max(before) < 80
    look.point(neuron)
    look.expect(look.page.locator(".graph-tip")).to_contain_text(NEURON)
    lit = [look.darkest(place) for place in (neuron, write, query)]
    assert max(lit[:2]) < 80
    assert lit[2] > 150, "a query is on no path through a neuron"
    look.point(neuron._replace(x=4, y=4))
    assert look.darkest(query) < 80


def test_a_click_selects_and_another_lets_go(look: Looking):
    look.circuit("other")
    place = look.place(NEURON)
    look.circuit("other")
    look.expect(look.page.locator(".circuit-panel")).to_be_visible()
    look.point(place)
    look.page.mouse.down()
    look.page.mouse.up()
    look.expect(look.page.locator(".node-panel h1")).to_have_text(NEURON)
    look.page.wait_for_function("end => location.hash === end", arg=f"#/circuit/other/{NEURON.replace(':', '%3A')}")
    look.point(place._replace(x=4, y=4))
    look.page.mouse.down()
    look.page.mouse.up()
    look.expect(look.page.locator(".circuit-panel")).to_be_visible()


def test_keys_go_from_node_to_node_and_select(look: Looking, world):
    look.circuit("other")
    look.canvas.focus()
    said = look.page.locator(".graph-canvas [aria-live]")
    heard = []
    for key in ["ArrowUp"] * 4 + ["ArrowRight"]:
        look.page.keyboard.press(key)
        look.settle()
        heard.append(said.inner_text())
    # Tokens, the embedding, then the first layer's rows.
    assert "in 0.attn.act_in" in heard[2]
    assert "in 0.attn." in heard[4]
    node = heard[4].split(",")[0]
    assert node in nodes_of(world.circuit)
    look.page.keyboard.press("Enter")
    look.expect(look.page.locator(".node-panel h1")).to_have_text(node)
    look.page.keyboard.press("p")
    look.expect(look.page.locator(".node-panel").get_by_role("button", name="Pinned")).to_be_visible()
    look.page.keyboard.press("Escape")
    look.expect(look.page.locator(".circuit-panel")).to_be_visible()


def test_dragging_moves_and_the_wheel_zooms(look: Looking):
    look.circuit("other", NEURON)
    before = look.place(NEURON)
    look.point(before._replace(x=before.x + 200, y=20))
    look.page.mouse.down()
    look.page.mouse.move(600, 300, steps=4)
    start = look.canvas.bounding_box()
    look.page.mouse.up()
    look.settle()
    moved = look.place(NEURON)
    assert (moved.x - before.x, moved.y - before.y) == pytest.approx(
        (600 - start["x"] - before.x - 200, 300 - start["y"] - 20), abs=2
    )
    scale = look.page.get_by_title("Show everything (0)")
    size = scale.inner_text()
    look.point(moved)
    look.page.mouse.wheel(0, -300)
    look.settle()
    assert float(scale.inner_text().rstrip("%")) > 1.2 * float(size.rstrip("%"))
    scale.click()
    look.expect(scale).to_have_text(size)


def test_thresholds_hide_weaker_edges_and_nodes(look: Looking, world):
    look.circuit()
    weight = look.page.get_by_label("|weight| ≥")
    weight.fill("120")
    output = look.page.locator(".graph-slider", has_text="|weight|").locator(".graph-typed")
    look.expect(output).not_to_have_attribute("title", "0")
    least = float(output.get_attribute("title") or "nan")
    n = n_edges(world, lambda s, i, t, j, w: abs(w) >= least)
    assert 0 < n < world.circuit.n_edges
    of = f"{n} of {world.circuit.n_edges} edges"
    assert look.status.startswith(f"{world.circuit.n_nodes} nodes · {of}")
    weight.fill("0")
    look.page.get_by_label("node effect ≥").fill("60")
    look.settle()
    output = look.page.locator(".graph-slider", has_text="effect").locator(".graph-typed")
    least = float(output.get_attribute("title") or "nan")
    measured = world.read("nodes.json")
    kept = {f"{row['site']}:{row['index']}" for row in measured["nodes"] if abs(row["circuit_effect"]) >= least}
    assert 0 < len(kept) < world.circuit.n_nodes
    ends = [(f"{s}:{i}", f"{t}:{j}") for s, i, t, j, _ in measured["edges"]]
    n = sum(source in kept and target in kept for source, target in ends)
    assert look.status.startswith(
        f"{len(kept)} of {world.circuit.n_nodes} nodes · {n} of {world.circuit.n_edges} edges"
    )
    look.page.keyboard.press("Control+z")
    look.page.keyboard.press("Control+z")
    look.page.keyboard.press("Control+z")
    look.says(f"{world.circuit.n_nodes} nodes · {world.circuit.n_edges} edges")


def test_filters_hide_layers_and_sites(look: Looking, world):
    look.circuit()
    look.page.get_by_role("button", name="Filter").click()
    look.page.get_by_label("layer 1").uncheck()
    left = [node for node in nodes_of(world.circuit) if not node.startswith("1.")]
    look.expect(look.page.locator(".graph-status")).to_contain_text(f"{len(left)} of {world.circuit.n_nodes} nodes")
    look.page.get_by_label("attn.v").uncheck()
    left = [node for node in left if not node.startswith("0.attn.v")]
    look.expect(look.page.locator(".graph-status")).to_contain_text(f"{len(left)} of {world.circuit.n_nodes} nodes")
    n = n_edges(world, lambda s, i, t, j, w: f"{s}:{i}" in left and f"{t}:{j}" in left)
    assert f"{n} of {world.circuit.n_edges} edges" in look.status
    look.page.get_by_role("button", name="Show all").click()
    look.expect(look.page.locator(".graph-status")).to_contain_text(f"{world.circuit.n_nodes} nodes")
    assert "of" not in look.status


def test_a_selected_node_that_is_hidden_is_said_to_be(look: Looking, world):
    look.circuit(node=NEURON)
    look.page.get_by_role("button", name="Filter").click()
    look.page.get_by_label("layer 1").uncheck()
    said = look.page.locator(".graph-marker").get_by_role("status")
    look.expect(said).to_contain_text(f"{NEURON}, is hidden")
    look.page.get_by_role("button", name="Show it").click()
    look.expect(said).to_have_count(0)
    look.says(f"{world.circuit.n_nodes} nodes · {world.circuit.n_edges} edges")


def test_a_token_lists_all_that_it_is_connected_with(look: Looking, world):
    look.circuit()
    look.canvas.focus()
    look.page.keyboard.press("ArrowUp")
    look.page.keyboard.press("Enter")
    held = look.page.locator(".graph-held")
    look.expect(held).to_be_visible()
    said = look.page.locator(".graph-canvas [aria-live]").inner_text()
    token = int(said.partition("token ")[2].partition(";")[0])
    channels = {channel for t, channel, _ in world.read("circuit.json")["embedding"] if t == token}
    listed = held.locator("li").all_inner_texts()
    assert {int(text.split()[1]) for text in listed} >= channels
    assert channels
    node = held.get_by_role("button", name=".act_in").first
    key = node.inner_text()
    node.click()
    look.expect(look.page.locator(".node-panel h1")).to_have_text(key)
    look.expect(held).to_have_count(0)


def test_a_name_moves_nothing(look: Looking):
    look.circuit("other")
    places = {node: look.place(node) for node in (WRITE, NEURON)}
    scale = look.page.get_by_title("Show everything (0)").inner_text()
    look.page.locator(".node-name").click()
    look.page.keyboard.type("a string's end, or its beginning")
    look.page.keyboard.press("Enter")
    look.expect(look.page.locator(".node-panel h1")).to_have_text("a string's end, or its beginning")
    look.drawn()
    assert look.page.get_by_title("Show everything (0)").inner_text() == scale
    for node, place in places.items():
        look.point(place)
        look.expect(look.page.locator(".graph-tip")).to_contain_text(node)


def test_search_by_index_site_name_group_and_token(look: Looking, world):
    look.circuit()
    field = look.page.get_by_role("combobox", name="Search nodes")

    def found(typed: str) -> list[str]:
        field.fill(typed)
        look.settle()
        texts = look.page.get_by_role("option").locator("span").all_inner_texts()
        return [NAMED if text == NAME else text for text in texts]

    nodes = nodes_of(world.circuit)
    assert {node for node in found("3") if node.endswith(":3")} == {node for node in nodes if node.endswith(":3")}
    assert set(found("attn.k")) == {node for node in nodes if node.startswith("0.attn.k")}
    assert set(found("head 1")) == {"0.attn.q:5", "0.attn.k:5", "0.attn.v:6"}
    assert found("quote's ki") == [NAMED]
    assert set(found(GROUP)) == set(GROUPED)
    assert found("no such thing at all") == []
    # A token: the nodes that read its channels, by the embedding.
    token, channel, _ = world.read("circuit.json")["embedding"][0]
    text = open_tokenizer(world.circuit).token_text(token)
    assert f"0.attn.act_in:{channel}" in found(text)
    found("0.attn.v:6")
    field.press("Enter")
    look.expect(look.page.locator(".node-panel h1")).to_have_text("0.attn.v:6")


def test_a_search_lights_the_hit_that_enter_takes_while_it_is_listed(look: Looking):
    look.circuit("other")
    query = look.place(QUERY)
    look.circuit("other")
    field = look.page.get_by_role("combobox", name="Search nodes")
    option = look.page.locator("[role=option][aria-selected=true]")
    field.fill(NEURON)
    box = option.bounding_box()
    field.press("Escape")
    # The pointer rests where the list opens: it is the keyboard that goes.
    look.page.mouse.move(box["x"] + 30, box["y"] + 8)
    field.fill("7")
    for _ in range(look.page.get_by_role("option").count()):
        if NEURON in option.inner_text():
            break
        field.press("ArrowDown")
    look.expect(option).to_contain_text(NEURON)
    look.until(lambda: look.darkest(query) > 150, "a query is on no path through a neuron")
    field.fill(NEURON)
    look.expect(option).to_contain_text(NEURON)
    look.settle()
    assert look.darkest(query) > 150
    field.fill("no such thing at all")
    look.until(lambda: look.darkest(query) < 80, "nothing is lit any more, so nothing is dimmed")
    field.fill(QUERY)
    field.press("Enter")
    look.expect(look.page.locator(".node-panel h1")).to_have_text(QUERY)
    look.until(lambda: look.darkest(query) < 80, "what is selected is lit")


def test_what_the_keyboard_is_at_is_lit_while_the_graph_has_the_focus(look: Looking):
    look.circuit("other")
    query, _ = look.place(QUERY), look.place(NEURON)
    look.canvas.focus()
    look.page.keyboard.press("ArrowUp")
    look.page.evaluate("location.hash = '#/circuit/other'")
    look.expect(look.page.locator(".circuit-panel")).to_be_visible()
    look.until(lambda: look.darkest(query) > 150, "no path leads through what the neuron writes and a query")
    look.page.keyboard.press("Tab")
    look.until(lambda: look.darkest(query) < 80, "nothing is lit any more, so nothing is dimmed")
    look.page.keyboard.press("Shift+Tab")
    look.expect(look.canvas).to_be_focused()
    look.until(lambda: look.darkest(query) > 150, "the keyboard goes on where it was")


def test_the_cut_moves(look: Looking, world):
    look.circuit()
    cuts = world.read("cuts.json")
    look.page.locator(".graph-slider", has_text="cut").locator("input").fill("9")
    look.expect(look.page.locator(".graph-banner")).to_contain_text("the cut at 9 nodes and")
    first = {(site, i) for site, i in cuts["ranking"][:9]}
    n = sum((s, i) in first and (t, j) in first for s, i, t, j, _ in cuts["edges"])
    look.expect(look.page.locator(".graph-status")).to_contain_text(f"9 nodes · {n} edge")
    look.page.get_by_role("button", name="Back to the circuit").click()
    look.expect(look.page.locator(".graph-banner")).to_have_count(0)
    look.expect(look.page.locator(".graph-status")).to_contain_text(f"{world.circuit.n_nodes} nodes")
