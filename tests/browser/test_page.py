"""The frame: colours, links, the first visit, help."""

import pytest
from browser.looking import Looking

HOST = "document.querySelector('#gossamer').getAttribute('data-theme')"


def test_the_theme_follows_the_system_and_the_reader(chromium, address):
    with Looking.at(chromium, address, color_scheme="dark") as look:
        look.circuit()
        assert look.page.evaluate(HOST) == "dark"
        dark = look.canvas.evaluate("(c) => [...c.getContext('2d').getImageData(2, 2, 1, 1).data.slice(0, 3)]")
        button = look.page.get_by_role("button", name="Colours:")
        button.click()
        look.expect(button).to_have_attribute("title", "Colours: light. Next: dark")
        look.settle()
        assert look.page.evaluate(HOST) == "light"
        light = look.canvas.evaluate("(c) => [...c.getContext('2d').getImageData(2, 2, 1, 1).data.slice(0, 3)]")
        assert sum(dark) < 150 < 600 < sum(light), "the canvas is painted anew"
        look.page.reload()
        look.drawn()
        assert look.page.evaluate(HOST) == "light"


def test_links_lead_to_a_node_and_back(look: Looking):
    look.circuit(node="0.attn.k:5")
    look.expect(look.page.locator(".node-panel h1")).to_have_text("0.attn.k:5")
    look.page.get_by_role("link", name="Evidence").click()
    look.expect(look.page.get_by_role("heading", name="Is it real?")).to_be_visible()
    assert look.page.evaluate("location.hash") == "#/evidence/circuit"
    look.page.go_back()
    look.expect(look.page.locator(".node-panel h1")).to_have_text("0.attn.k:5")
    look.go("circuit/circuit/0.attn.k:77")
    look.expect(look.page.get_by_role("heading", name="No such node")).to_be_visible()
    look.go("%")
    look.expect(look.page.get_by_role("heading", name="What there is to look at")).to_be_visible()


def test_a_link_to_nothing_is_a_sentence(look: Looking):
    look.refusals = ("404 (Not Found)",)
    look.go("circuit/never-was")
    look.expect(look.page.get_by_role("alert")).to_contain_text("no circuit of this id")


def test_another_circuit_is_chosen_in_the_bar(look: Looking):
    look.go("evidence/circuit")
    look.page.get_by_role("combobox", name="Circuit").select_option("other")
    look.expect(look.page.locator("main")).to_contain_text("hasn't been validated")
    assert look.page.evaluate("location.hash") == "#/evidence/other"


@pytest.mark.parametrize("by", ["Escape", "steps"])
def test_a_first_visit_explains_itself_once(chromium, address, by):
    with Looking.at(chromium, address, is_new=True) as look:
        look.circuit()
        tour = look.page.get_by_role("region", name="A short tour")
        look.expect(tour).to_contain_text("1 of 4")
        if by == "Escape":
            tour.get_by_role("button", name="Next").click()
            look.expect(tour).to_contain_text("2 of 4")
            look.page.keyboard.press("Escape")
        else:
            for _ in range(3):
                tour.get_by_role("button", name="Next").click()
            tour.get_by_role("button", name="Done").click()
        look.expect(tour).to_have_count(0)
        look.page.reload()
        look.drawn()
        look.expect(tour).to_have_count(0)


def test_who_follows_a_link_to_a_node_is_only_told_of_the_tour(chromium, address):
    with Looking.at(chromium, address, is_new=True) as look:
        look.circuit(node="0.attn.q:0")
        tour = look.page.get_by_role("region", name="A short tour")
        look.expect(tour).to_have_count(0)
        look.page.get_by_role("button", name="New here? A short tour").click()
        look.expect(tour).to_contain_text("1 of 4")


def test_an_address_that_leads_nowhere_is_told(look: Looking):
    look.go("zzz")
    look.expect(look.page.get_by_role("alert")).to_contain_text("Nothing is at #/zzz")


def test_help_opens_and_closes_by_keys(look: Looking):
    look.circuit()
    button = look.page.get_by_role("button", name="Help")
    button.focus()
    look.page.keyboard.press("Enter")
    help = look.page.get_by_role("dialog", name="Help")
    look.expect(help).to_contain_text("How to read this page")
    look.page.keyboard.press("Escape")
    look.expect(help).to_be_hidden()
    look.expect(button).to_be_focused()


def test_the_tabs_can_be_walked_through_by_the_keyboard(look: Looking):
    look.circuit()
    seen = set()
    for _ in range(40):
        look.page.keyboard.press("Tab")
        seen.add(
            look.page.evaluate(
                "() => { const a = document.querySelector('#gossamer').shadowRoot.activeElement;"
                " return a && (a.getAttribute('aria-label') ?? a.textContent.trim()); }"
            )
        )
    assert {"Evidence", "Live", "Help", "Search nodes", "The circuit as a graph"} <= seen
