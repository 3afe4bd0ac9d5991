"""Somebody who looks at the page: where they are, what they see, and what went on besides."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Locator, Page

LISTENS = """
window.violations = [];
document.addEventListener("securitypolicyviolation", (event) => {
  window.violations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
});
"""
BEEN_HERE = 'try { localStorage.setItem("gossamer.tour", "seen"); } catch {}'
RINGED = """
(canvas, color) => {
  const { data, width } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
  let [left, right, top, bottom, n] = [Infinity, -1, Infinity, -1, 0];
  for (let i = 0; i < data.length; i += 4) {
    if (data[i] !== color[0] || data[i + 1] !== color[1] || data[i + 2] !== color[2]) continue;
    const [x, y] = [(i / 4) % width, Math.floor(i / 4 / width)];
    [left, right, top, bottom] = [Math.min(left, x), Math.max(right, x), Math.min(top, y), Math.max(bottom, y)];
    n++;
  }
  return n < 20 ? null : { x: (left + right) / 2, y: (top + bottom) / 2, w: right - left, h: bottom - top };
}
"""
DARKEST = """
(canvas, [x, y, w, h]) => {
  const box = [x - w / 2, y - h / 2, w, h].map(Math.round);
  const { data } = canvas.getContext("2d").getImageData(...box);
  let least = 255;
  for (let i = 0; i < data.length; i += 4)
    least = Math.min(least, 0.3 * data[i] + 0.6 * data[i + 1] + 0.1 * data[i + 2]);
  return least;
}
"""
DRAWN = """
() => {
  const root = document.querySelector("#gossamer, #cell > div")?.shadowRoot;
  const said = root?.querySelector(".graph-status")?.textContent ?? "";
  const isDrawing = /drawing/.test(root?.querySelector(".graph-drawn")?.textContent ?? "");
  return /nodes?/.test(said) && !isDrawing && !root.querySelector(".graph-wait, .busy");
}
"""
ACCENT = [0x5B, 0x4B, 0xC4]
"""What a selected node's ring is drawn in."""


class Place(NamedTuple):
    """A node's box on the canvas, in pixels; x and y are its middle."""

    x: float
    y: float
    w: float
    h: float


class Looking:
    """At one page."""

    def __init__(self, page: "Page", start: str):
        self.page, self.start = page, start
        self.troubles: list[str] = []
        self.refusals: tuple[str, ...] = ()
        """Answers of the server that the test asks for: the browser writes them down, but they are no fault."""
        self.requests: list[str] = []
        page.on("pageerror", lambda error: self.troubles.append(f"error: {error}"))
        page.on("console", lambda message: message.type == "error" and self.troubles.append(message.text))
        page.on("dialog", self._dialog)
        page.on("request", lambda request: self.requests.append(f"{request.method} {request.url}"))

    @classmethod
    @contextmanager
    def at(cls, browser: "Browser", start: str, *, is_new: bool = False, **options: Any) -> Iterator["Looking"]:
        """A page of its own, that must have been without trouble in the end."""
        options = {"viewport": {"width": 1400, "height": 880}, "reduced_motion": "reduce", **options}
        context = browser.new_context(**options)
        context.set_default_timeout(10_000)
        context.add_init_script(LISTENS if is_new else LISTENS + BEEN_HERE)
        looking = cls(context.new_page(), start)
        try:
            yield looking
            looking.check()
        finally:
            context.close()

    def _dialog(self, dialog: Any) -> None:
        self.troubles.append(f"dialog: {dialog.message}")
        dialog.dismiss()

    def check(self) -> None:
        """Nothing went wrong until now, and nothing was asked of anybody else."""
        said = self.troubles + self.page.evaluate("window.violations")
        troubles = [one for one in said if not any(refusal in one for refusal in self.refusals)]
        assert not troubles, troubles
        allowed = (self.start, "blob:", "data:")
        elsewhere = [one[:200] for one in self.requests if not one.split(" ", 1)[1].startswith(allowed)]
        assert not elsewhere, elsewhere

    def expect(self, locator: "Locator") -> Any:
        """Playwright's claims, which wait until they are true."""
        from playwright.sync_api import expect

        return expect(locator)

    def go(self, hash: str = "") -> "Looking":
        """Follow a deep link."""
        self.page.goto(f"{self.start}#/{hash}" if hash else self.start)
        return self

    def circuit(self, id: str = "circuit", node: str = "") -> "Looking":
        """Go to the circuit and wait until it is drawn and its measurements are there."""
        self.go(f"circuit/{id}/{node}" if node else f"circuit/{id}")
        self.drawn()
        return self

    def drawn(self) -> None:
        self.page.wait_for_function(DRAWN)
        self.settle()

    def settle(self) -> None:
        """Let what was asked for be drawn."""
        self.page.evaluate("() => new Promise((go) => requestAnimationFrame(() => requestAnimationFrame(go)))")

    def until(self, holds: Callable[[], bool], says: str) -> None:
        """Wait for something that no locator sees, as pixels of the canvas, which is drawn in parts."""
        for _ in range(100):
            if holds():
                return
            self.page.wait_for_timeout(50)
        raise AssertionError(says)

    @property
    def status(self) -> str:
        """What the graph says is shown."""
        return self.page.locator(".graph-status span").first.inner_text()

    def says(self, status: str) -> None:
        """The graph says that this is shown."""
        self.expect(self.page.locator(".graph-status span").first).to_have_text(status)

    @property
    def canvas(self) -> "Locator":
        return self.page.locator(".graph-canvas canvas")

    def place(self, node: str) -> Place:
        """Where a node's box is: select it, and find the ring that is drawn around it."""
        self.page.evaluate("hash => { location.hash = hash; }", f"#/circuit/{self.id}/{node}")
        self.page.locator(".node-panel").get_by_text(node, exact=True).first.wait_for()
        self.page.mouse.move(2, 2)
        self.settle()
        self.settle()
        found = self.canvas.evaluate(RINGED, ACCENT)
        assert found is not None, f"no ring around {node}"
        return Place(found["x"], found["y"], found["w"] - 8, found["h"] - 8)

    @property
    def id(self) -> str:
        return self.page.evaluate("location.hash").split("/")[2]

    def point(self, place: Place) -> None:
        """Move the pointer to a place of the canvas."""
        box = self.canvas.bounding_box()
        assert box is not None
        self.page.mouse.move(box["x"] + place.x, box["y"] + place.y, steps=2)
        self.settle()

    def darkest(self, place: Place) -> float:
        """The luminance, 0 to 255, of the darkest pixel of a box on the canvas."""
        return self.canvas.evaluate(DARKEST, list(place))


def titles(found: "Locator") -> list[float | None]:
    """The exact values in elements' titles, in their order."""
    return [exact(title) for title in found.evaluate_all("all => all.map((one) => one.getAttribute('title'))")]


def rows(found: "Locator", name: str, numbers: str = "[title]") -> list[tuple[str, list[float | None]]]:
    """Of each row of a table, the text of what `name` selects in it, and the exact values of `numbers`."""
    script = """(all, [name, numbers]) => all.map((row) => [
      row.querySelector(name).textContent, [...row.querySelectorAll(numbers)].map((one) => one.title)])"""
    found.first.wait_for(state="attached")
    return [(text, [exact(one) for one in some]) for text, some in found.evaluate_all(script, [name, numbers])]


def exact(title: str) -> float | None:
    """What a title says in all digits; None if it isn't a number."""
    try:
        return float(title.replace("\u2212", "-"))
    except ValueError:
        return None
