"""The pictures of the viewer in these docs: of the first circuit that lies in a folder, as a browser shows it.

    viewer-circuit.png  viewer-node.png  viewer-evidence.png  viewer-live.png  viewer-many.png

1. Serve what lies there, a circuit with `gossamer validate` and `gossamer nodes` beside it and its model behind it.
2. Go to each view as a reader would, and take its picture: 1400 x 880, light.

python docs/screenshots.py FOLDER... [--node 0.attn.v:122] [--out docs] [--chromium PATH]
"""

import os
import shutil
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

import tyro

from gossamer.cli.places import open_model
from gossamer.errors import GossamerError
from gossamer.study.collect import collect
from gossamer.viewer import data
from gossamer.viewer.live import Models
from gossamer.viewer.page import read_viewer
from gossamer.viewer.serve import Server, bind, serve
from gossamer.viewer.shown import Shown

if TYPE_CHECKING:
    from playwright.sync_api import Page

WINDOW = {"width": 1400, "height": 880}
LARGEST = 250_000
"""Bytes of a picture."""
BEEN_HERE = 'localStorage.setItem("gossamer.tour", "seen");'
DRAWN = """
() => {
  const root = document.querySelector("#gossamer")?.shadowRoot;
  const drawing = /drawing/.test(root?.querySelector(".graph-drawn")?.textContent ?? "");
  return root?.querySelector(".graph-status span") && !drawing && !root.querySelector(".graph-wait, .busy");
}
"""


@contextmanager
def served(shown: Shown) -> Iterator[str]:
    """The address of a server of this."""
    listening = bind(0)
    server = Server(shown, read_viewer(), Models(lambda folder: open_model(folder, "cpu")))
    threading.Thread(target=serve, args=(server, listening), daemon=True).start()
    yield f"http://127.0.0.1:{listening.getsockname()[1]}/"


def strongest(circuit: data.Circuit, behaviour: data.Behaviour, kind: str) -> str:
    """Of the nodes of a kind of site (or of all, if there is none) the one that the circuit misses most."""
    keys = [f"{circuit['sites'][node['site']]['name']}:{node['index']}" for node in circuit["nodes"]]
    effects = {key: node["effect_in_circuit"] for key, node in zip(keys, behaviour["nodes"], strict=True)}
    of_kind = [key for key in keys if f".{kind}:" in key]
    return max(of_kind or keys, key=lambda key: effects[key])


def circuit_view(page: "Page", id: str, node: str) -> None:  # noqa: ARG001
    page.wait_for_function(DRAWN)


def node_view(page: "Page", id: str, node: str) -> None:  # noqa: ARG001
    page.wait_for_function(DRAWN)
    page.locator(".node-panel").wait_for()


def evidence_view(page: "Page", id: str, node: str) -> None:  # noqa: ARG001
    page.locator("main h1").wait_for()


def live_view(page: "Page", id: str, node: str) -> None:  # noqa: ARG001
    """With the node ablated."""
    page.locator(".lv-node").first.wait_for(timeout=120_000)
    page.locator(f'.lv-node[aria-label^="{node}"]').click()
    page.locator(".lv-status", has_text="edited").wait_for()
    page.locator(".lv-status", has_text="ms in the model").wait_for(timeout=60_000)


def many_view(page: "Page", id: str, node: str) -> None:  # noqa: ARG001
    page.locator(".mn-circuits tbody tr").first.wait_for()


VIEWS: dict[str, tuple[str, Callable[["Page", str, str], None]]] = {
    "circuit": ("circuit/{id}", circuit_view),
    "node": ("circuit/{id}/{node}", node_view),
    "evidence": ("evidence/{id}", evidence_view),
    "live": ("live/{id}", live_view),
    "many": ("many", many_view),
}


def smaller(png: bytes) -> bytes:
    """The picture written with more care, and only if it must be in 256 colours; as it is without pillow, which
    matplotlib brings."""
    try:
        from PIL import Image
    except ImportError:
        return png
    image = Image.open(BytesIO(png)).convert("RGB")
    for colours in (image, image.quantize(256, dither=Image.Dither.NONE)):
        into = BytesIO()
        colours.save(into, "PNG", optimize=True)
        if len(into.getvalue()) <= LARGEST:
            break
    return into.getvalue()


def main(
    folders: tuple[Path, ...], /, node: str | None = None, out: Path = Path("docs"), chromium: Path | None = None
) -> None:
    """Take the pictures.

    Args:
        folders: what is served; the first circuit is looked at.
        node: the node that is looked at; by default the value channel that the circuit misses most.
        out: where the pictures go.
        chromium: the browser; the first on the path if not given.
    """
    from playwright.sync_api import sync_playwright

    found = chromium or shutil.which("chromium")
    if found is None:
        raise GossamerError("chromium isn't on the path: install it, or say where it is by --chromium")
    shown = collect(folders)
    id, first = next(iter(shown.circuits.items()))
    node = node or strongest(first.read_data(), first.read_behaviour(), "attn.v")
    with served(shown) as url, sync_playwright() as playwright:
        arguments = ["--no-sandbox"] if os.geteuid() == 0 else []
        browser = playwright.chromium.launch(executable_path=str(found), args=arguments)
        for name, (hash, ready) in VIEWS.items():
            context = browser.new_context(viewport=WINDOW, color_scheme="light", reduced_motion="reduce")
            context.add_init_script(BEEN_HERE)
            page = context.new_page()
            page.goto(f"{url}#/{hash.format(id=id, node=node)}")
            ready(page, id, node)
            # What was clicked may have scrolled the page, and is under the pointer.
            page.mouse.move(WINDOW["width"] / 2, 20)
            page.locator("main").evaluate("(main) => main.scrollTo(0, 0)")
            page.wait_for_timeout(500)
            picture = smaller(page.screenshot())
            context.close()
            if len(picture) > LARGEST:
                raise GossamerError(f"viewer-{name}.png would have {len(picture):,} bytes, more than {LARGEST:,}")
            (out / f"viewer-{name}.png").write_bytes(picture)
            print(f"{out / f'viewer-{name}.png'} {len(picture):,} bytes")
        browser.close()


if __name__ == "__main__":
    tyro.cli(main)
