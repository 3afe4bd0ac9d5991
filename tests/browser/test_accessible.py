"""axe-core finds nothing serious on any view, in light and dark."""

from pathlib import Path

import pytest
from browser.lacking import lacking
from browser.looking import Looking

AXE = Path(__file__).parents[2] / "web" / "node_modules" / "axe-core" / "axe.min.js"
RUN = """
async (rules) => {
  const options = { resultTypes: ["violations"], ...(rules && { runOnly: rules }) };
  const { violations } = await axe.run(document, options);
  const where = (node) => `${node.target.flat().join(" ")}: ${node.failureSummary}`;
  return violations.map((one) => [one.impact, one.id, one.nodes.slice(0, 3).map(where)]);
}
"""
VIEWS = {
    "circuit": "circuit/circuit",
    "node": "circuit/circuit/0.attn.q:5",
    "residual channel": "circuit/circuit/final_resid:3",
    "evidence": "evidence/circuit",
    "no evidence": "evidence/other",
    "live": "live/circuit",
    "many": "many",
    "compare": "compare/circuit/other",
    "run": "run/run",
    "formation": "formation/formation",
}


def serious(look: Looking, theme: str) -> list:
    """What axe-core calls serious or critical, with where it is. In the dark only colours are others."""
    look.settle()
    if not look.page.evaluate("'axe' in window"):
        # By the debugger's hand: a script element would be against the page's policy.
        look.page.evaluate(AXE.read_text(encoding="utf-8"))
    return [
        one
        for one in look.page.evaluate(RUN, None if theme == "light" else ["color-contrast"])
        if one[0] in ("serious", "critical")
    ]


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_no_serious_finding(chromium, address, theme):
    if not AXE.exists():
        lacking("axe-core isn't installed: npm ci in web/")
    found = {}
    with Looking.at(chromium, address, color_scheme=theme) as look:
        for view, hash in VIEWS.items():
            look.go(hash)
            if hash.startswith("circuit"):
                look.drawn()
            else:
                look.page.locator("main h1").wait_for()
            if view == "live":
                look.page.locator(".lv-outcome").wait_for()
                look.page.locator(".lv-node").first.click()
                look.page.locator(".lv-edits li").wait_for()
            found[view] = serious(look, theme)
        look.circuit()
        look.page.get_by_role("button", name="Filter").click()
        found["filters"] = serious(look, theme)
        look.page.get_by_role("combobox", name="Search nodes").fill("attn")
        found["search"] = serious(look, theme)
        look.page.get_by_role("button", name="Help").click()
        found["help"] = serious(look, theme)
    with Looking.at(chromium, address, color_scheme=theme, is_new=True) as look:
        look.circuit()
        found["first visit"] = serious(look, theme)
    assert {view: some for view, some in found.items() if some} == {}
