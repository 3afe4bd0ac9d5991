"""A hundred texts that mean to be more than text, and circuits in which tokens and names read like them."""

from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from gossamer.circuit.circuit import Circuit, CircuitRecord
from gossamer.viewer import data
from gossamer.viewer.behaviour import Measured
from gossamer.viewer.numbers import packed
from gossamer.viewer.shown import Shown, ShownCircuit

RUNS = "window.pwned=1"
_ELEMENTS = [
    "<script>{}</script>",
    "</script><script>{}</script>",
    "</SCRIPT ><script>{}</script>",
    "</style><script>{}</script>",
    "</title></textarea><script>{}</script>",
    "<!--<script>{}</script>-->",
    "<!--",
    "--><script>{}</script>",
    "]]><script>{}</script>",
    "<![CDATA[<script>{}</script>]]>",
    "<?xml version='1.0'?><x xmlns='http://www.w3.org/1999/xhtml'><script>{}</script></x>",
    "<img src=x onerror={}>",
    "<img src=x onerror='{}'//",
    "<IMG SRC=http://evil.example/p.png>",
    "<img srcset='http://evil.example/a.png 1x'>",
    "<svg onload={}>",
    "<svg><script>{}</script></svg>",
    "<svg><animate onbegin={} attributeName=x dur=1s>",
    "<svg><use href='data:image/svg+xml,<svg id=x/>#x'>",
    "<svg><foreignObject><iframe src=javascript:{}>",
    "<math><mtext><style><img src onerror={}>",
    "<math href='javascript:{}'>x</math>",
    "<iframe src=javascript:{}>",
    "<iframe srcdoc='<script>parent.{}</script>'>",
    "<object data=javascript:{}>",
    "<embed src=javascript:{}>",
    "<video><source onerror={}>",
    "<audio src=x onerror={}>",
    "<body onload={}>",
    "<details open ontoggle={}>",
    "<input autofocus onfocus={}>",
    "<select autofocus onfocus={}>",
    "<textarea autofocus onfocus={}>",
    "<button autofocus onfocus={}>x",
    "<marquee onstart={}>",
    "<a href=javascript:{}>x</a>",
    "<a href='http://evil.example/' ping='http://evil.example/'>x</a>",
    "<form action=http://evil.example/><input type=submit>",
    "<base href=http://evil.example/>",
    "<meta http-equiv=refresh content='0;url=http://evil.example/'>",
    "<link rel=stylesheet href=http://evil.example/x.css>",
    "<link rel=prefetch href=http://evil.example/>",
    "<style>@import 'http://evil.example/x.css';</style>",
    "<style>*{{display:none}}</style>",
    "<template shadowrootmode=open><script>{}</script></template>",
    "<slot name=x onslotchange={}>",
    "<noscript><p title='</noscript><img src=x onerror={}>'>",
    "<plaintext>",
    "<xmp><script>{}</script>",
    "<div style='position:fixed;inset:0;background:red'>",
]
_ATTRIBUTES = [
    '" onload="{}',
    "' onmouseover='{}",
    "` onfocus=`{}",
    '" autofocus onfocus={} x="',
    'x" style="background:url(http://evil.example/)',
    "'/><script>{}</script>",
    '\\" onerror=\\"{}',
    "&quot; onload=&quot;{}",
    "&#34;&#62;&#60;script&#62;{}",
    "&lt;script&gt;{}&lt;/script&gt;",
]
_ELSEWHERE = [
    "javascript:{}",
    "JaVaScRiPt:{}//",
    "java\tscript:{}",
    "data:text/html,<script>{}</script>",
    "vbscript:msgbox(1)",
    "//evil.example/",
    "http://evil.example/?q=1#/circuit",
    "#/circuit/x/y",
    "?__proto__[x]=1",
    "../../../../etc/passwd",
    "..\\..\\windows\\win.ini",
    "file:///etc/passwd",
]
_TEMPLATES = [
    "${{{}}}",
    "{{{{constructor.constructor('{}')()}}}}",
    "<%= {} %>",
    "#{{{}}}",
    "{{% {} %}}",
    "`+{}+`",
    "';{};//",
    "\\u003cscript\\u003e{}",
    "__proto__",
    "constructor",
    "hasOwnProperty",
    "url(javascript:{})",
    "expression({})",
    "}}*{{display:none}}",
    "@import url(http://evil.example/x.css);",
    '=HYPERLINK("http://evil.example/")',
]
_UNSEEN = [
    "\x00",
    "\x07\x08\x1b[31m",
    "\x7f\x85\x9f",
    "\ud800",
    "\udfff\ud800",
    "\u202eevil\u202c",
    "\u2066\u2067\u2068\u2069\u061c",
    "\u200b\u200c\u200d\u2060\ufeff",
    "\u2028\u2029",
    "a" + "\u0301" * 300,
    "\ufff9\ufffa\ufffb\uffff",
    "👩‍👩‍👧‍👦" * 20,
]
LONGEST = "<b onclick=alert(1)>" * 52_429
"""A megabyte."""
HOSTILE = [
    *(text.format(RUNS) if "{" in text else text for text in (*_ELEMENTS, *_ATTRIBUTES, *_ELSEWHERE, *_TEMPLATES)),
    *_UNSEEN,
]
LONGEST_NAME = 200
"""Characters of a node's or a group's name: longer ones aren't kept."""


class Disguised(NamedTuple):
    """A circuit whose texts are others than what lies in its folder."""

    card: data.CircuitCard
    inner: ShownCircuit
    texts: list[str]

    def read(self) -> Circuit:
        return self.inner.read()

    @property
    def id(self) -> str:
        return self.card["id"]

    @property
    def folder(self) -> Path | None:
        return self.inner.folder

    def read_record(self) -> CircuitRecord:
        return self.inner.read_record()

    def read_card(self, live: bool = True) -> data.CircuitCard:
        return {**self.card, "live": live}

    def read_data(self, live: bool = True) -> data.Circuit:
        circuit = self.inner.read_data(live)
        nodes = [f"{circuit['sites'][node['site']]['name']}:{node['index']}" for node in circuit["nodes"]]
        names = [text[:LONGEST_NAME] for text in self.texts]
        circuit["card"] = self.read_card(live)
        circuit["texts"] = self._texts(circuit["texts"])
        circuit["notes"] = {
            "names": dict(zip(nodes, names, strict=False)),
            "groups": [{"name": name, "nodes": [nodes[i % len(nodes)]]} for i, name in enumerate(names)],
            "pins": nodes[:3],
        }
        return circuit

    def read_behaviour(self) -> data.Behaviour:
        behaviour = self.inner.read_behaviour()
        behaviour["texts"] = self._texts(behaviour["texts"])
        return behaviour

    def measured(self) -> Measured:
        return self.inner.measured()

    def read_parts(self) -> dict[str, str]:
        return {**self.inner.read_parts(), "figures": packed(self.read_behaviour())}

    def _texts(self, tokens: Mapping[str, str]) -> dict[str, str]:
        return {token: self.texts[i % len(self.texts)] for i, token in enumerate(tokens)}


def disguised(shown: Shown) -> Shown:
    """The circuit as often as there are texts: each has one as its name, the next as its task, the next as its model.
    Inside, its tokens, nodes and groups are called by all of them."""
    texts = [*HOSTILE, LONGEST]
    inner = shown.circuits["circuit"]
    circuits: dict[str, Any] = {}
    for i, text in enumerate(texts):
        turned = [*texts[i:], *texts[:i]]
        card: Any = {**inner.read_card(), "id": f"c{i}", "name": text, "task": turned[1], "model": turned[2]}
        circuits[card["id"]] = Disguised(card, inner, turned)
    runs, formations = {}, {}
    for id, read in shown.runs.items():
        run = read()
        card = {**run["card"], "name": LONGEST}
        told = {**run, "card": card, "facts": dict(zip(HOSTILE, reversed(HOSTILE), strict=True))}
        runs[id] = partial(dict, told)
    for id, read in shown.formations.items():
        formation = read()
        told = {**formation, "card": {**formation["card"], "name": HOSTILE[0], "task": LONGEST}}
        formations[id] = partial(dict, told)
    return Shown(circuits, runs, formations)
