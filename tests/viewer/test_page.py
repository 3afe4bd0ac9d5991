"""The exported file stands alone, says by its policy that nothing else may run, and can't be broken out of."""

import base64
import gzip
import hashlib
import json
import re
from html.parser import HTMLParser

import pytest
from circuit.by_hand import hand_circuit
from hypothesis import given
from hypothesis import strategies as st

from gossamer.errors import GossamerError
from gossamer.viewer.page import (
    DATA,
    export_page,
    exported_page,
    inline_script,
    pack,
    read_viewer,
    served_page,
    served_policy,
)
from gossamer.viewer.shown import Shown, ShownCircuit

HOSTILE = [
    "</script><script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<!--<script>",
    "]]>",
    "\ud800",
    "\u2028\u0000\u202e",
    "javascript:alert(1)",
    "' onload='alert(1)",
    "😀" * 1000,
]
VIEWER = "export const a = 1 < 2 ? '<script>' : `</s`; // </scrip -->\n"


class Elements(HTMLParser):
    """The elements of a page with what stands in them."""

    def __init__(self, page: str):
        super().__init__(convert_charrefs=False)
        self.found: list[tuple[str, dict, str]] = []
        self.is_open = False
        self.feed(page)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.found.append((tag, dict(attrs), ""))
        self.is_open = True

    def handle_endtag(self, tag):  # noqa: ARG002
        self.is_open = False

    def handle_data(self, data):
        if self.found and self.is_open:
            tag, attrs, before = self.found[-1]
            self.found[-1] = tag, attrs, before + data

    def named(self, name: str) -> list[tuple[dict, str]]:
        return [(attrs, text) for tag, attrs, text in self.found if tag == name]


def embedded(name: str = "a circuit", task: str = "by_hand"):
    circuit = hand_circuit(task=task)
    return Shown({"a": ShownCircuit("a", name, lambda: circuit)}).embedded()


def unpack(text: str):
    return json.loads(gzip.decompress(base64.b64decode(text)))


def sha256(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def policy_of(text: str) -> dict[str, list[str]]:
    return {name: values for name, *values in (part.split() for part in text.split(";"))}


def test_the_exported_page_holds_all_that_was_given():
    shown = embedded()
    elements = Elements(exported_page(shown, VIEWER))
    (data, packed), (_, script) = elements.named("script")
    assert data == {"id": DATA, "type": "application/octet-stream"}
    assert unpack(packed) == json.loads(json.dumps(shown))
    assert script == inline_script(VIEWER)
    assert [attrs["id"] for attrs, _ in elements.named("div")] == ["gossamer"]


def test_its_policy_allows_this_script_and_nothing_else():
    elements = Elements(exported_page(embedded(), VIEWER))
    metas = [attrs for attrs, _ in elements.named("meta") if "http-equiv" in attrs]
    assert [attrs["http-equiv"] for attrs in metas] == ["Content-Security-Policy"]
    policy = policy_of(metas[0]["content"])
    (_, _), (_, script) = elements.named("script")
    ((_, style),) = elements.named("style")
    assert policy == {
        "default-src": ["'none'"],
        "script-src": [sha256(script)],
        "style-src": [sha256(style)],
        "connect-src": ["'none'"],
        "worker-src": ["blob:"],
        "img-src": ["data:", "blob:"],
        "base-uri": ["'none'"],
        "form-action": ["'none'"],
    }
    # A policy in a page holds from where it stands: nothing that loads or runs may come before it.
    before = [tag for tag, attrs, _ in elements.found[: elements.found.index(("meta", metas[0], "\n"))]]
    assert before == ["html", "head", "meta"]


def test_the_page_loads_nothing():
    page = exported_page(embedded(), read_viewer())
    elements = Elements(page)
    sources = [
        attrs[key] for _, attrs, _ in elements.found for key in ("src", "href", "srcset", "data") if key in attrs
    ]
    assert sources == ["data:,"]
    outside = re.sub(r"<script.*?</script>", "", page, flags=re.S)
    assert "http:" not in outside
    assert "https:" not in outside


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_names_stay_data(text):
    plain, hostile = exported_page(embedded(), VIEWER), exported_page(embedded(text, text), VIEWER)
    shape = [(tag, attrs) for tag, attrs, _ in Elements(plain).found]
    assert [(tag, attrs) for tag, attrs, _ in Elements(hostile).found] == shape
    (_, packed), _ = Elements(hostile).named("script")
    assert unpack(packed)["index"]["circuits"][0]["name"] == text
    assert unpack(packed)["circuits"]["a"]["card"]["task"] == text


@given(st.text(alphabet=st.sampled_from(list("</sScCriptT!->' \\\n"))))
def test_a_script_stays_as_it_is_or_is_refused(text):
    """What is let through neither ends the element nor lets what follows it in; a browser ends it where a script is
    followed by its end tag."""
    try:
        inlined = inline_script(text)
    except GossamerError:
        assert re.search("</script|<!--", text, re.IGNORECASE)
        return
    assert inlined == text
    shown = Elements(f"<script>{inlined}</script><p></p>")
    assert [(tag, said) for tag, _, said in shown.found] == [("script", text), ("p", "")]


@pytest.mark.parametrize("text", ["a = '</script>'", "i</SCRIPT.x", "a<!--b", "`<!--<script>`"])
def test_a_script_that_would_end_its_element_is_refused(text):
    with pytest.raises(GossamerError, match="can't stand in a page"):
        inline_script(text)


def test_the_shipped_script_can_stand_in_a_page():
    assert inline_script(read_viewer()) == read_viewer()


def test_the_same_data_give_the_same_file(tmp_path, monkeypatch):
    viewer = tmp_path / "viewer.js"
    viewer.write_text(VIEWER)
    monkeypatch.setattr("gossamer.viewer.page.read_viewer", lambda: viewer.read_text())
    sizes = [export_page(embedded(), tmp_path / f"{i}.html") for i in range(2)]
    pages = [(tmp_path / f"{i}.html").read_bytes() for i in range(2)]
    assert pages[0] == pages[1] == exported_page(embedded(), VIEWER).encode()
    assert sizes == [len(pages[0])] * 2
    assert pack(embedded()) == pack(embedded())


def test_a_viewer_that_wasnt_built_says_how(tmp_path):
    with pytest.raises(GossamerError, match="npx vite build"):
        read_viewer(tmp_path / "viewer.js")


def test_the_served_page_has_one_script_of_its_own_and_a_strict_policy():
    elements = Elements(served_page())
    assert [attrs for attrs, _ in elements.named("script")] == [{"type": "module", "src": "viewer.js"}]
    ((_, style),) = elements.named("style")
    policy = policy_of(served_policy())
    assert policy["default-src"] == policy["frame-ancestors"] == ["'none'"]
    assert policy["script-src"] == policy["connect-src"] == ["'self'"]
    assert policy["style-src"] == [sha256(style)]
    assert "unsafe" not in served_policy()
