"""Text that means to be more stays text, wherever it stands: tokens, names, groups, tasks, models, folders, prompts."""

import os
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from browser.hostile import HOSTILE, LONGEST, LONGEST_NAME, disguised
from browser.looking import Looking
from browser.world import World, served

from gossamer.study.collect import collect
from gossamer.viewer.page import exported_page, read_viewer

# What the page never has: elements that run, load or restyle, handlers, addresses elsewhere; nor, in its text, a
# character that isn't seen or that turns the direction of writing.
STRANGE = """
() => {
  const found = [];
  const root = document.querySelector("#gossamer").shadowRoot;
  const never = "script,img,iframe,object,embed,video,audio,source,link,meta,base,style,template,slot,math,marquee,"
    + "foreignObject,animate,noscript,plaintext,xmp,body,frame";
  for (const element of root.querySelectorAll(never)) found.push(element.outerHTML.slice(0, 100));
  for (const element of root.querySelectorAll("*"))
    for (const { name, value } of element.attributes) {
      const isLink = ["href", "xlink:href", "action", "formaction", "ping"].includes(name) && !value.startsWith("#/");
      if (name.startsWith("on") || ["src", "srcset", "srcdoc", "background"].includes(name) || isLink)
        found.push(`${element.tagName} ${name}=${value.slice(0, 100)}`);
    }
  // Within one picture that is several emoji.
  const joiner = /(?<=\\p{Extended_Pictographic}[\\p{Emoji_Modifier}\\ufe0f]?)\\u200d(?=\\p{Extended_Pictographic})/gu;
  const isSeen = (text) =>
    !/[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]/u.test(text.replaceAll(/[\\n\\t]/g, "").replaceAll(joiner, ""));
  const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) if (!isSeen(walk.currentNode.data)) found.push(escape(walk.currentNode.data.slice(0, 60)));
  if ("pwned" in window) found.push("a script ran");
  return found;
}
"""
PLAIN = [i for i, text in enumerate(HOSTILE) if text.isascii() and text.isprintable() and len(text) <= 48]


def check(look: Looking) -> None:
    look.settle()
    strange = look.page.evaluate(STRANGE)
    assert not strange, strange[:5]
    look.check()


@pytest.fixture(params=["served", "exported"])
def look(request, chromium, world: World, tmp_path) -> Iterator[Looking]:
    shown = disguised(world.shown())
    if request.param == "served":
        with served(shown, editable=False) as url, Looking.at(chromium, url) as looking:
            yield looking
        return
    # Two of them are enough to carry along.
    few = type(shown)({id: shown.circuits[id] for id in ("c0", "c50")}, shown.runs, shown.formations).embedded()
    few["index"] = shown.index(editable=False, live=False)
    path = tmp_path / "page.html"
    path.write_text(exported_page(few, read_viewer()))
    with Looking.at(chromium, path.as_uri(), offline=True) as looking:
        yield looking


def test_a_hundred_texts_stay_text(look: Looking):
    assert len(set(HOSTILE)) == 100
    look.go("many")
    rows = look.page.locator(".mn-circuits tbody tr")
    look.expect(rows).to_have_count(len(HOSTILE) + 1)
    check(look)
    cells = rows.evaluate_all("all => all.map((row) => [...row.children].map((one) => one.textContent))")
    shown = {(name, task) for _, name, task, *_ in cells}
    assert shown >= {(HOSTILE[i], HOSTILE[i + 1]) for i in PLAIN if i + 1 in PLAIN}
    assert len(PLAIN) > 60
    assert max(len(text) for row in cells for text in row) < 500, "a megabyte is cut"
    look.page.get_by_role("searchbox", name="Filter circuits").fill("<svg onload=")
    look.expect(rows).to_have_count(3)
    for hash, wait in (
        ("run/run", ".mn-facts"),
        ("formation/formation", ".mn-series"),
        ("compare/c0/c50", ".mn-share"),
        ("evidence/c50", ".ev-table"),
    ):
        look.go(hash)
        look.page.locator(wait).first.wait_for()
        check(look)
    look.circuit("c0")
    check(look)
    look.page.get_by_role("button", name="Filter").click()
    assert look.page.locator(".graph-group").count() == len(HOSTILE) + 1
    check(look)
    look.page.get_by_role("button", name="Next example").click()
    for node in ("0.attn.act_in:1", "final_resid:3", "0.attn.q:5"):
        look.circuit("c0", node)
        look.expect(look.page.locator(".node-panel .key")).to_have_text(node)
        for tab in ("Bottom", "Task", "Top"):
            look.page.get_by_role("tab", name=tab).click()
            check(look)
        look.page.locator(".samples").get_by_role("option").first.hover()
        check(look)
    field = look.page.get_by_role("combobox", name="Search nodes")
    for typed in (HOSTILE[0], HOSTILE[11], "javascript", "\u202e", "<"):
        field.fill(typed)
        look.page.locator("#graph-hits li, .graph-hits p").first.wait_for()
        check(look)
    field.press("Escape")
    look.page.get_by_role("button", name="Export").click()
    with look.page.expect_download() as download:
        look.page.get_by_role("button", name="Figure as SVG").click()
    figure = Path(download.value.path()).read_text()
    assert "<script" not in figure
    assert "<img" not in figure
    assert re.fullmatch(r"[\w.-]+", download.value.suggested_filename, re.ASCII)


def test_hostile_prompts_are_prompts(chromium, world: World):
    with served(disguised(world.shown())) as url, Looking.at(chromium, url) as look:
        # What is typed on the way may be no prompt, and a question that another follows isn't answered.
        look.refusals = ("400 (Bad Request)", "status of 499")
        look.go("live/c0")
        status = look.page.locator(".lv-status")
        for typed in ("<b>", "</x>", "\u202ea", "${1}", "'\"`"):
            look.page.get_by_role("textbox", name="Prompt").fill(typed)
            look.expect(look.page.locator(".lv-token").first).to_be_visible()
            look.expect(status).to_contain_text("ms in the model")
            look.page.locator(".lv-node").first.click()
            look.expect(status).to_contain_text("edited")
            check(look)
            look.page.locator(".lv-node").first.click()
        look.page.get_by_role("textbox", name="Prompt").fill(LONGEST[:2000])
        look.expect(look.page.get_by_role("alert")).to_contain_text("more than the model's context")


def test_names_that_people_type_are_names(chromium, address):
    with Looking.at(chromium, address) as look:
        look.circuit(node="0.attn.q:0")
        panel = look.page.locator(".node-panel")
        for text in HOSTILE[::9]:
            panel.get_by_role("button", name="Name", exact=True).or_(panel.get_by_role("button", name="Rename")).click()
            panel.get_by_role("textbox", name="Name").fill(text)
            panel.get_by_role("button", name="Name it").click()
            check(look)
            if text.isascii() and text.isprintable():
                look.expect(panel.locator("h1")).to_have_text(text[:LONGEST_NAME].strip())


def test_folders_of_any_name_are_shown(chromium, world: World, tmp_path):
    names = [text for text in HOSTILE if _may_be_a_folder(text)]
    assert len(names) > 50
    for name in names:
        shutil.copytree(world.folder / "circuit", tmp_path / name)
    shown = collect([tmp_path])
    assert sorted(one.name for one in shown.circuits.values()) == sorted(names)
    with served(shown) as url, Looking.at(chromium, url) as look:
        look.go("many")
        links = look.page.locator(".mn-circuits tbody th a")
        look.expect(links).to_have_count(len(names))
        check(look)
        for i in range(0, len(names), 20):
            look.go("many")
            links.nth(i).click()
            look.drawn()
            check(look)


def _may_be_a_folder(text: str) -> bool:
    try:
        return len(os.fsencode(text)) < 256 and not set("/\0") & set(text) and not text.startswith(".")
    except UnicodeEncodeError:
        return False
