"""How fast the viewer is in a real browser: until it answers, while it is moved, when the model is asked.

1. Export a circuit and open the file again and again: seconds from the navigation until the graph is drawn and the
   pointer over a node is answered.
2. The same with a made-up circuit of many nodes and edges; and frames a second while it is dragged about for 3 s.
3. Bytes of the script and of the exported file.
4. If the circuit's model lies where it was: milliseconds from a slider's move until the page shows the new answer.

Medians; the browser draws without a GPU, and other work on the machine slows it.

python benchmarks/viewer.py CIRCUIT [--n-nodes 10000] [--n-edges 200000] [--rounds 5] [--chromium PATH]
"""

import gzip
import json
import os
import random
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

from gossamer.cli.places import open_model
from gossamer.errors import GossamerError
from gossamer.model.sites import BLOCK_NODE_SITES
from gossamer.study.collect import collect
from gossamer.viewer import data
from gossamer.viewer.live import Models, is_behind
from gossamer.viewer.page import export_page, exported_page, read_viewer
from gossamer.viewer.serve import Server, bind, serve
from gossamer.viewer.shown import Shown

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

WINDOW = {"width": 1400, "height": 880}
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


def made_up(n_nodes: int, n_edges: int, n_layer: int = 8, seed: int = 0) -> data.Embedded:
    """A circuit of this size with edges between random nodes that may be wired, as an exported page holds it."""
    chance = random.Random(seed)
    kinds = list(BLOCK_NODE_SITES)
    width = dict.fromkeys(kinds, 2048) | {"mlp.post_act": 8192}
    sites = [
        data.SiteInfo(name=f"{layer}.{kind}", layer=layer, kind=kind, width=width[kind])
        for layer in range(n_layer)
        for kind in kinds
    ]
    sites.append(data.SiteInfo(name="final_resid", layer=n_layer, kind="final_resid", width=2048))
    shares = [n_nodes * (s + 1) // len(sites) - n_nodes * s // len(sites) for s in range(len(sites))]
    nodes: list[data.NodeInfo] = []
    at: dict[str, list[int]] = {}
    for s, (site, n) in enumerate(zip(sites, shares, strict=True)):
        at[site["name"]] = list(range(len(nodes), len(nodes) + n))
        nodes += [data.NodeInfo(site=s, index=i, mean=0.0) for i in sorted(chance.sample(range(site["width"]), n))]
    wires = [("attn.act_in", f"attn.{place}") for place in "qkv"]
    wires += [("attn.v", "attn.resid_delta"), ("mlp.act_in", "mlp.post_act"), ("mlp.post_act", "mlp.resid_delta")]
    edges = data.Edges(source=[], target=[], weight=[])
    for _ in range(n_edges):
        layer, (source, target) = chance.randrange(n_layer), chance.choice(wires)
        edges["source"].append(chance.choice(at[f"{layer}.{source}"]))
        edges["target"].append(chance.choice(at[f"{layer}.{target}"]))
        edges["weight"].append(chance.gauss(0, 0.2))
    card = data.CircuitCard(
        id="big", name="big", task="made_up", model="made_up", model_hash="0" * 64, seed=seed, n_nodes=n_nodes,
        n_edges=n_edges, loss=0.1, accuracy=0.9, full_loss=0.05, target_loss=0.15, necessity=None, sufficiency=None,
    )  # fmt: skip
    none, no_tokens = data.Edges(source=[], target=[], weight=[]), data.TokenWeights(token=[], channel=[], weight=[])
    circuit = data.Circuit(
        card=card, n_layer=n_layer, d_model=2048, d_head=16, sites=sites, nodes=nodes, edges=edges, removed=none,
        embedding=no_tokens, unembedding=no_tokens, n_embedding_weights=0, n_unembedding_weights=0, differing=[],
        answers=[], pairs=[], n_pairs=0, texts={}, calibration={"scale": 1.0, "shift": 0.0, "task_loss": 0.1},
        n_mean_tokens=0, is_held_out=True, config={}, report=None, cuts=None,
        notes={"names": {}, "groups": [], "pins": []}, has_behaviour=False,
    )  # fmt: skip
    index = data.Index(
        format="gossamer-view-1", version="", circuits=[card], runs=[], formations=[], editable=False, live=False
    )
    return data.Embedded(index=index, circuits={"big": circuit}, behaviours={}, runs={}, formations={})


@contextmanager
def opened(browser: "Browser", url: str, *scripts: str) -> Iterator["Page"]:
    """A page in a profile of its own, loaded."""
    context = browser.new_context(viewport=WINDOW)
    for script in (BEEN_HERE, *scripts):
        context.add_init_script(script)
    page = context.new_page()
    page.goto(url)
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


def until_interactive(browser: "Browser", page_file: Path, rounds: int) -> dict[str, float]:
    """Seconds since the navigation: the graph has places, the pointer is answered, all edges are drawn."""
    url = page_file.as_uri()
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


def while_dragged(browser: "Browser", page_file: Path) -> dict[str, float]:
    """Frames while the picture is dragged to and fro."""
    with opened(browser, page_file.as_uri(), CLOCK) as page:
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
    if not is_behind(circuit.read()):
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
        big.write_text(exported_page(made_up(n_nodes, n_edges), read_viewer()), encoding="utf-8")
        arguments = ["--no-sandbox"] if os.geteuid() == 0 else []
        browser = playwright.chromium.launch(executable_path=str(found), args=arguments)
        result["circuit"] = until_interactive(browser, small, rounds)
        result["made_up"] = {"n_nodes": n_nodes, "n_edges": n_edges} | until_interactive(browser, big, rounds)
        result["made_up_dragged"] = while_dragged(browser, big)
        result["live"] = live(browser, shown, rounds)
        browser.close()
    print(json.dumps(result, indent=2))


if __name__ == "__main__":
    tyro.cli(main)
