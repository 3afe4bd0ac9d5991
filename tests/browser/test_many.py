"""All that was opened: the table, two circuits side by side, a run, a formation."""

from browser.looking import Looking, exact, rows, titles
from browser.world import LEFT_OUT, STEPS
from study.test_collect import metrics


def names(look: Looking) -> list[str]:
    return look.page.locator(".mn-circuits tbody th").all_inner_texts()


def test_the_table_sorts_and_filters(look: Looking, world):
    look.go("many")
    look.expect(look.page.locator(".page-head")).to_contain_text("2 circuits of 1 task in 1 model")
    header = look.page.get_by_role("button", name="nodes", exact=True)
    header.click()
    assert names(look) == ["other", "circuit"]
    header.click()
    assert names(look) == ["circuit", "other"]
    shown = titles(look.page.locator(".mn-circuits tbody tr").first.locator("td [title]"))
    stored, report = world.read("circuit.json"), world.read("report.json")
    assert shown[2:] == [
        *(
            stored[key]
            for key in ("seed", "n_nodes", "n_edges", "task_loss", "task_accuracy", "target_loss", "full_loss")
        ),
        report["circuit"]["sufficiency"]["loss"],
        report["circuit"]["necessity"]["loss"],
    ]
    look.page.get_by_role("searchbox", name="Filter circuits").fill("oth")
    look.expect(look.page.locator(".mn-circuits tbody tr")).to_have_count(1)
    assert names(look) == ["other"]
    look.page.get_by_role("link", name="other").click()
    look.drawn()
    look.expect(look.page.locator(".circuit-panel")).to_contain_text("other, of the model “model”")


def test_two_circuits_side_by_side(look: Looking, world):
    look.go("many")
    compare = look.page.get_by_role("button", name="Compare side by side")
    look.expect(compare).to_be_disabled()
    for name in ("circuit", "other"):
        look.page.get_by_role("checkbox", name=f"Choose {name}").check()
    compare.click()
    n, edges = world.circuit.n_nodes, world.read("circuit.json")["edges"]
    gone = [row for row in edges if LEFT_OUT in (f"{row[0]}:{row[1]}", f"{row[2]}:{row[3]}")]
    shares = look.page.locator(".mn-share")
    look.expect(shares.first).to_contain_text(f"{n - 1} in both, 1 only left, 0 only right")
    look.expect(shares.last).to_contain_text(f"{len(edges) - len(gone)} in both, {len(gone)} only left, 0 only right")
    assert exact(shares.first.locator("b").get_attribute("title")) == (n - 1) / n
    for side, kept in (("left", n), ("right", n - 1)):
        cells = look.page.locator(f".mn-of-{side} .mn-cell")
        look.expect(cells).to_have_count(kept)
        look.expect(cells.and_(look.page.locator(".mn-both"))).to_have_count(n - 1)
    look.expect(look.page.locator(".mn-figures")).to_contain_text("difference")
    look.page.get_by_role("button", name="Exchange left and right").click()
    look.expect(shares.first).to_contain_text(f"{n - 1} in both, 0 only left, 1 only right")
    look.page.get_by_role("link", name=LEFT_OUT, exact=True).click()
    look.expect(look.page.locator(".node-panel h1")).to_have_text(LEFT_OUT)


def test_a_runs_curves_and_facts(look: Looking):
    look.go("many")
    look.page.get_by_role("link", name="run").click()
    look.expect(look.page.locator(".mn-facts")).to_contain_text("2.2500")
    stored = metrics(120)
    panel = look.page.locator(".mn-panel", has_text="loss").first
    slider = look.page.get_by_role("slider", name="Step")
    for at in (0, 49, 119):
        slider.fill(str(at))
        look.expect(look.page.locator(".mn-step")).to_have_text(str(stored[at].step))
        expected = [stored[at].loss, stored[at].validation_loss]
        assert titles(panel.locator(".mn-value b")) == [value for value in expected if value is not None]
    look.page.get_by_label("logarithmic").check()
    look.expect(look.page.locator(".mn-chart canvas").first).to_be_visible()
    assert look.page.locator(".mn-chart canvas").first.evaluate(
        "(c) => c.getContext('2d').getImageData(0, 0, c.width, c.height).data.some((part) => part > 0)"
    )


def test_a_circuit_over_training(look: Looking):
    look.go("formation/formation")
    look.expect(look.page.locator(".page-head")).to_contain_text("at step 200, with a circuit of 30 nodes and 60 edges")
    expected = [
        (str(step), [n, n and 2 * n, n and 1 / n, 30 / step, n and n / 64])
        for step, n in zip(STEPS, (None, 30, 17), strict=True)
    ]
    assert rows(look.page.locator(".mn-series tbody tr"), "th", "td [title]") == expected
