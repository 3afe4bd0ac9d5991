"""The evidence: the report's numbers, what they mean in sentences, and the cut that moves."""

import math

import pytest
from browser.looking import Looking, exact, rows


def numbers(found) -> list[list[float | None]]:
    """Of each row of a table."""
    return [numbers for _, numbers in rows(found, "th, td", "td [title]")]


def figures(*some: dict) -> list[float]:
    return [number for figure in some for number in (figure["loss"], figure["accuracy"])]


def test_every_number_of_the_report_is_shown(look: Looking, world):
    report = world.read("report.json")
    look.go("evidence/circuit")
    table = numbers(look.page.locator(".ev-table tbody tr"))
    random = report["random"]
    assert table[0] == figures(report["circuit"]["sufficiency"], report["circuit"]["necessity"])
    means = [
        sum(both[of][what] for both in random) / len(random)
        for of in ("sufficiency", "necessity")
        for what in ("loss", "accuracy")
    ]
    assert table[1] == pytest.approx(means)
    assert table[2][0] == min(both["sufficiency"]["loss"] for both in random)
    assert table[2][2] == max(both["necessity"]["loss"] for both in random)
    assert table[-1] == figures(report["full"])
    look.page.get_by_text("Every random circuit").click()
    assert numbers(look.page.locator("details[open] tbody tr")) == [
        figures(both["sufficiency"], both["necessity"]) for both in random
    ]
    dots = look.page.locator(".ev-points title").all_text_contents()
    losses = [float(text.split(": ")[1].split()[0]) for text in dots]
    expected = [
        loss
        for of in ("sufficiency", "necessity")
        for loss in (report["circuit"][of]["loss"], *(both[of]["loss"] for both in random))
    ]
    assert losses == expected


def test_the_sentences_say_what_the_numbers_say(look: Looking, world):
    report = world.read("report.json")
    look.go("evidence/circuit")
    checks = look.page.locator(".ev-check")
    look.expect(checks).to_have_count(6)
    alone, without = report["circuit"]["sufficiency"], report["circuit"]["necessity"]
    assert alone["loss"] > math.log(2), "the fixture's circuit was made up, so the page must doubt it"
    sufficiency = checks.filter(has_text="Sufficiency")
    right = f"{100 * alone['accuracy']:.1f}% right"
    look.expect(sufficiency).to_contain_text(
        f"has a loss of {alone['loss']:.3f} and answers {right}; that is no better than chance"
    )
    look.expect(sufficiency).to_contain_text("weak")
    look.expect(checks.filter(has_text="Necessity")).to_contain_text(
        f"the model has a loss of {without['loss']:.3f} instead of {report['full']['loss']:.3f}"
    )
    look.expect(checks.filter(has_text="Own loss")).to_contain_text(f"{report['own_loss']:.6f}")
    look.expect(checks.filter(has_text="Shuffled model")).to_contain_text("not measured")
    look.expect(look.page.locator(".ev-verdict")).to_contain_text("The evidence is weak")


def test_the_cut_is_moved_here_and_in_the_graph(look: Looking, world):
    cuts = world.read("cuts.json")
    look.go("evidence/circuit")
    mover = look.page.get_by_role("slider", name="Nodes kept")
    said = look.page.locator(".ev-said")
    look.expect(said).to_contain_text(f"first {cuts['n_cut']} nodes")
    assert exact(said.locator("[title]").get_attribute("title")) == cuts["losses"][cuts["sizes"].index(cuts["n_cut"])]
    mover.fill("4")
    look.expect(said).to_contain_text("first 4 nodes")
    # Nothing was measured there, so nothing is said but what was measured around it.
    around = [f"{loss:.3f} at {size} node" for size, loss in zip(cuts["sizes"][:2], cuts["losses"], strict=False)]
    look.expect(said).to_contain_text(f"loss not measured ({around[0]}, {around[1]}s).")
    look.expect(said).not_to_contain_text("target")
    look.expect(look.page.locator(".ev-plot > svg .ev-here")).to_have_count(0)
    look.page.get_by_text("The measured cuts as a table").click()
    table = numbers(look.page.locator(".ev-size details tbody tr"))
    assert [row[0] for row in table] == cuts["losses"]
    look.page.get_by_role("button", name="See the cut at 4 in the graph").click()
    look.expect(look.page.locator(".graph-banner")).to_contain_text("the cut at 4 nodes")
    look.page.get_by_role("link", name="Evidence").click()
    look.page.get_by_role("button", name=f"Back to the cut at {cuts['n_cut']}").click()
    look.expect(said).to_contain_text(f"first {cuts['n_cut']} nodes")
    mover.fill("4")
    look.page.get_by_role("link", name="See the circuit in the graph").click()
    look.expect(look.page.locator(".graph-canvas")).to_be_visible()
    look.expect(look.page.locator(".graph-banner")).to_have_count(0)


def test_a_circuit_without_a_report_says_that_nothing_is_known(look: Looking):
    look.go("evidence/other")
    look.expect(look.page.locator("main")).to_contain_text(
        "hasn't been validated, so nothing here says that it is real"
    )
    look.expect(look.page.locator("main")).to_contain_text("isn't stored with it")
