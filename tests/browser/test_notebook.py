"""The page in a notebook: the widget's traits, given to the bundle's `render` as anywidget gives them, and back."""

import json
import shutil
from collections.abc import Iterator
from typing import Any, NamedTuple

import pytest
from browser.looking import Looking
from browser.test_notes import wait_for
from browser.world import World, nodes_of

from gossamer.circuit.circuit import load_circuit

NODE = "1.mlp.post_act:7"
ADDRESS = "http://notebook.test/"
PAGE = """<!doctype html><html lang="en"><title>a notebook</title><body>
<h1 id="above">Above</h1><textarea id="code" aria-label="code"></textarea><div id="cell"></div><p>Below</p>
<script type="module">
  import widget from "./widget.js";
  const heard = new Set();
  const traits = await (await fetch("./traits.json")).json();
  const model = {
    get: (name) => traits[name],
    send: async (said) => {
      const answer = JSON.parse(await window.say(JSON.stringify(said)));
      for (const listener of [...heard]) listener(answer);
    },
    on: (_, listener) => { heard.add(listener); },
    off: (_, listener) => { heard.delete(listener); },
  };
  window.end = await widget.render({ model, el: document.querySelector("#cell") });
</script>"""


class Notebook(NamedTuple):
    """A page with a cell, and the Python side of the widget in it."""

    look: Looking
    widget: Any
    circuit: Any


@pytest.fixture
def notebook(chromium, world: World, tmp_path, monkeypatch) -> Iterator[Notebook]:
    pytest.importorskip("anywidget", reason="anywidget isn't installed")
    shutil.copytree(world.folder / "circuit", tmp_path / "circuit")
    (tmp_path / "circuit" / "notes.json").unlink()
    circuit = load_circuit(tmp_path / "circuit")
    widget = circuit.show(height=640, edit=True)
    state = widget.get_state()
    traits = json.dumps({name: state[name] for name in ("data", "height")})

    def answer(route) -> None:
        path = route.request.url.removeprefix(ADDRESS)
        if path == "widget.js":
            route.fulfill(content_type="text/javascript", body=state["_esm"])
        elif path == "traits.json":
            route.fulfill(content_type="application/json", body=traits)
        else:
            route.fulfill(content_type="text/html", body=PAGE)

    answers: list[dict] = []
    monkeypatch.setattr(widget, "send", answers.append)

    def say(source, said: str) -> str:  # noqa: ARG001
        widget._handle_custom_msg(json.loads(said), [])
        return json.dumps(answers[-1])

    with Looking.at(chromium, ADDRESS) as look:
        look.page.context.route("**/*", answer)
        look.page.expose_binding("say", say)
        look.page.goto(ADDRESS)
        look.drawn()
        yield Notebook(look, widget, circuit)


def test_the_circuit_is_shown_in_the_cell(notebook: Notebook, world):
    look = notebook.look
    look.says(f"{world.circuit.n_nodes} nodes · {world.circuit.n_edges} edges")
    box = look.page.locator("#cell > div").bounding_box()
    assert box["height"] == 640
    rows = look.page.get_by_role("grid", name="All nodes").locator(".line .mono").all_inner_texts()
    assert sorted(rows) == sorted(nodes_of(world.circuit))
    look.page.get_by_role("link", name="Evidence").click()
    look.expect(look.page.get_by_role("heading", name="Is it real?")).to_be_visible()
    assert look.page.url == ADDRESS, "a notebook's address is the notebook's"


def test_notes_go_back_to_python_and_into_the_folder(notebook: Notebook):
    look = notebook.look
    look.page.get_by_role("grid", name="All nodes").get_by_role("button", name=NODE).click()
    panel = look.page.locator(".node-panel")
    panel.get_by_role("button", name="Name", exact=True).click()
    panel.get_by_role("textbox", name="Name").fill("counts quotes")
    panel.get_by_role("button", name="Name it").click()
    look.expect(panel.locator("h1")).to_have_text("counts quotes")
    wait_for(look, notebook.circuit.folder, "names", {NODE: "counts quotes"})
    look.page.get_by_role("button", name="Undo", exact=True).click()
    wait_for(look, notebook.circuit.folder, "names", {})


def test_the_notebooks_keys_and_styles_stay_its_own(notebook: Notebook):
    look = notebook.look
    code = look.page.locator("#code")
    code.click()
    look.page.keyboard.type("x/n0+")
    assert code.input_value() == "x/n0+"
    look.page.evaluate("document.activeElement.blur()")
    look.page.keyboard.press("/")
    assert look.page.evaluate("document.activeElement === document.body")
    sizes = look.page.evaluate("getComputedStyle(document.querySelector('#above')).fontSize")
    assert sizes == "32px", "the page's style sheet is for its own"
    look.page.add_style_tag(content="button { display: none !important; }")
    look.expect(look.page.get_by_role("button", name="Help")).to_be_visible()


def test_the_cell_can_be_taken_away(notebook: Notebook):
    notebook.look.page.evaluate("window.end()")
    assert notebook.look.page.evaluate("document.querySelector('#cell > div').shadowRoot.childElementCount") == 0
