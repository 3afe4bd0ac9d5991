"""How fast the viewer is in a real browser: until it answers, while it is moved, when the model is asked.

1. Export a circuit and open the file again and again: seconds from the navigation until the graph is drawn and the
   pointer over a node is answered.
2. The same with a made-up circuit of many nodes and edges, all of them measured, in a folder as the verbs leave it:
   exported, and served; then seconds until a node's samples are there, and frames a second while it is dragged for 3 s.
3. Bytes of the script, of the exported files, and of the figures of all nodes, which the server sends at once.
4. If the circuit's model lies where it was: milliseconds from a slider's move until the page shows the new answer.

Medians; the browser draws without a GPU, and other work on the machine slows it.

python benchmarks/viewer.py CIRCUIT [--n-nodes 10000] [--n-edges 200000] [--rounds 5] [--chromium PATH]
"""

import gzip
import json
import os
import shutil
import statistics
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

import tyro
from made_up import make_up

from gossamer.cli.places import open_model
from gossamer.errors import GossamerError
from gossamer.study.collect import collect
from gossamer.viewer.behind import is_behind
from gossamer.viewer.live import Models
from gossamer.viewer.numbers import to_json
from gossamer.viewer.page import export_page, read_viewer
from gossamer.viewer.serve import Server, bind, serve
from gossamer.viewer.shown import Shown

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

WIDTH, HEIGHT = 1400, 880
DRAG_SECONDS = 3.0
BEEN_HERE = 'try { localStorage.setItem("gossamer.tour", "seen"); } catch {}'
ROOT = 'document.querySelector("#gossamer")?.shadowRoot'
# Looks at the page once a frame, as a reader does. Times are since the navigation began.
CLOCK = """
window.times = {};
const look = () => {
  const root = document.querySelector("#gossamer")?.shadowRoot;
  const drawing = root?.querySelector(".graph-drawn")?.textContent ?? "";
  const isPlaced = root?.querySelector(".graph-status span") && !root.querySelector(".graph-wait");
  if (isPlaced && !window.times.placed) window.times.placed = performance.now();
  if (isPlaced && window.place && !window.times.answered) {
    const canvas = root.querySelector(".graph-canvas canvas");
    const [clientX, clientY] = window.place;
    if (root.querySelector(".graph-tip")) window.times.answered = performance.now();
    else canvas.dispatchEvent(new PointerEvent("pointermove", { clientX, clientY, bubbles: true }));
  }
  if (isPlaced && !/drawing/.test(drawing) && !window.times.drawn) window.times.drawn = performance.now();
  if (!window.times.drawn || !window.times.answered) requestAnimationFrame(look);
};
requestAnimationFrame(look);
"""
FRAMES = """
() => {
  window.frames = [];
  const note = (now) => { window.frames.push(now); requestAnimationFrame(note); };
  requestAnimationFrame(note);
}
"""
# Moves a slider, and waits until the page says how long the model took for what it then asked.
ASK = """
(value) => new Promise((done) => {
  const root = document.querySelector("#gossamer").shadowRoot;
  const said = root.querySelector(".lv-status");
  const slider = root.querySelector(".lv-amount input[type=range]");
  const start = performance.now();
  let isAsking = false;
  const watch = new MutationObserver(() => {
    isAsking ||= /asking/.test(said.textContent);
    if (!isAsking || !/ms in the model/.test(said.textContent)) return;
    watch.disconnect();
    done(performance.now() - start);
  });
  watch.observe(said, { subtree: true, childList: true, characterData: true });
  slider.value = value;
  slider.dispatchEvent(new Event("input", { bubbles: true }));
})
"""


@contextmanager
def opened(browser: "Browser", url: str, *scripts: str) -> Iterator["Page"]:
    """A page in a profile of its own; a long one may still be on the way, as it is for its readers."""
    context = browser.new_context(viewport={"width": WIDTH, "height": HEIGHT})
    for script in (BEEN_HERE, *scripts):
        context.add_init_script(script)
    page = context.new_page()
    page.goto(url, wait_until="commit")
    yield page
    context.close()


def place_of_a_node(page: "Page") -> tuple[float, float]:
    """Somewhere on the canvas where there is a node, found by moving the pointer about."""
    page.wait_for_function("() => window.times.drawn")
    box = page.locator(".graph-canvas canvas").bounding_box()
    assert box is not None
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    for step in range(20_000):
        # Rows of places, from the middle outward.
        dx, row = (step % 200 - 100) * 4, step // 200
        dy = (row + 1) // 2 * (-5 if row % 2 else 5)
        page.mouse.move(x + dx, y + dy)
        if page.evaluate(f"{ROOT}.querySelector('.graph-tip dt') !== null"):
            return x + dx, y + dy
    raise GossamerError("found no node on the canvas")


def until_interactive(browser: "Browser", url: str, rounds: int) -> dict[str, float]:
    """Seconds since the navigation: the graph has places, the pointer is answered, all edges are drawn."""
    with opened(browser, url, CLOCK) as page:
        place = place_of_a_node(page)
    taken = []
    for _ in range(rounds):
        with opened(browser, url, f"window.place = {json.dumps(place)};", CLOCK) as page:
            page.wait_for_function("() => window.times.drawn && window.times.answered", timeout=120_000)
            taken.append(page.evaluate("window.times"))
    return {
        f"{name}_s": round(statistics.median(times[name] for times in taken) / 1000, 3)
        for name in ("placed", "answered", "drawn")
    }


def until_samples(browser: "Browser", url: str, node: str) -> float:
    """Seconds from the navigation to a node until its samples are there."""
    with opened(browser, f"{url}#/circuit/big/{node}") as page:
        page.locator(".samples").wait_for(timeout=120_000)
        return round(page.evaluate("performance.now()") / 1000, 3)


def while_dragged(browser: "Browser", url: str) -> dict[str, float]:
    """Frames while the picture is dragged to and fro."""
    with opened(browser, url, CLOCK) as page:
        page.wait_for_function("() => window.times.drawn", timeout=120_000)
        box = page.locator(".graph-canvas canvas").bounding_box()
        assert box is not None
        x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
        page.mouse.move(x, y)
        page.mouse.down()
        page.evaluate(FRAMES)
        began = time.perf_counter()
        while (passed := time.perf_counter() - began) < DRAG_SECONDS:
            sway = 300 * abs((passed % 2) - 1) - 150
            page.mouse.move(x + sway, y + sway / 2)
        frames = page.evaluate("window.frames")
        page.mouse.up()
    gaps = sorted(after - before for before, after in pairwise(frames))
    return {
        "frames_per_s": round(1000 * len(gaps) / (frames[-1] - frames[0]), 1),
        "longest_95_percent_ms": round(gaps[int(0.95 * len(gaps))], 1),
    }


@contextmanager
def served(shown: Shown) -> Iterator[str]:
    """The address of a server of this."""
    models = Models(lambda folder: open_model(folder, "cpu"))
    listening = bind(0)
    arguments = (Server(shown, read_viewer(), models), listening)
    threading.Thread(target=serve, args=arguments, daemon=True).start()
    yield f"http://127.0.0.1:{listening.getsockname()[1]}/"


def live(browser: "Browser", shown: Shown, rounds: int) -> dict[str, float] | None:
    """Milliseconds from a slider's move to its answer on the page."""
    id, circuit = next(iter(shown.circuits.items()))
    if not is_behind(circuit.folder, circuit.read_record()):
        return None
    with served(shown) as url, opened(browser, f"{url}#/live/{id}") as page:
        page.locator(".lv-node").first.wait_for(timeout=120_000)
        page.get_by_role("button", name="Rescale").click()
        page.locator(".lv-amount input[type=range]").wait_for()
        page.wait_for_timeout(1000)
        taken = [page.evaluate(ASK, 0.5 + 0.05 * (i % 10) + 1.5 * (i % 2)) for i in range(4 * rounds)]
    taken = sorted(taken[1:])
    return {"median_ms": round(statistics.median(taken), 1), "longest_ms": round(taken[-1], 1)}


def main(
    circuit: Path, /, n_nodes: int = 10_000, n_edges: int = 200_000, rounds: int = 5, chromium: Path | None = None
) -> None:
    """Measure, and print JSON.

    Args:
        circuit: a circuit's folder, with its nodes measured if that is to be counted in.
        n_nodes: of the made-up circuit.
        n_edges: of it.
        rounds: how often each is measured.
        chromium: the browser; the first on the path if not given.
    """
    from playwright.sync_api import sync_playwright

    found = chromium or shutil.which("chromium")
    if found is None:
        raise GossamerError("chromium isn't on the path: install it, or say where it is by --chromium")
    shown = collect([circuit])
    script = read_viewer().encode()
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        small, big = Path(folder) / "small.html", Path(folder) / "big.html"
        result: dict[str, Any] = {
            "script_bytes": len(script),
            "script_gzip_bytes": len(gzip.compress(script, 9)),
            "export_bytes": export_page(shown.embedded(), small),
        }
        made_up = collect([make_up(Path(folder), n_nodes, n_edges)])
        began = time.perf_counter()
        size = export_page(made_up.embedded(), big)
        result["made_up"] = {
            "n_nodes": n_nodes,
            "n_edges": n_edges,
            "export_s": round(time.perf_counter() - began, 1),
            "export_bytes": size,
            "figures_bytes": len(to_json(made_up.circuits["big"].read_behaviour())),
        }
        arguments = ["--no-sandbox"] if os.geteuid() == 0 else []
        browser = playwright.chromium.launch(executable_path=str(found), args=arguments)
        result["circuit"] = until_interactive(browser, small.as_uri(), rounds)
        first = made_up.circuits["big"].read_record().nodes["0.attn.v"][0]
        with served(made_up) as url:
            for name, place in (("exported", big.as_uri()), ("served", url)):
                result[f"made_up_{name}"] = until_interactive(browser, place, rounds) | {
                    "samples_s": until_samples(browser, place, f"0.attn.v:{first}")
                }
        result["made_up_dragged"] = while_dragged(browser, big.as_uri())
        result["live"] = live(browser, shown, rounds)
        browser.close()
    print(json.dumps(result, indent=2))


if __name__ == "__main__":
    tyro.cli(main)
