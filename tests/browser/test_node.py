"""A node's panel: effects, edges, samples, activations, attention, tokens."""

import numpy as np
import pytest
from browser.looking import Looking, exact, rows, titles
from browser.world import World, nodes_of, single

from gossamer.validation.node_report import NodeReport, load_node_report

QUERY = "0.attn.q:5"


@pytest.fixture(scope="module")
def report(world: World) -> NodeReport:
    return load_node_report(world.folder / "circuit")


def row_of(report: NodeReport, node: str) -> int:
    return next(n for n, row in enumerate(report.record.nodes) if f"{row.site}:{row.index}" == node)


def tip_values(heat_map) -> list[float]:
    """The exact values that a heat map shows on hover."""
    tips = heat_map.get_by_role("option").evaluate_all("all => all.map((one) => one.dataset.tip.split('\\n')[1])")
    return [single(exact(tip)) for tip in tips]


def test_every_number_of_every_node_is_the_artifacts(look: Looking, world):
    look.circuit()
    stored, measured = world.read("circuit.json"), world.read("nodes.json")
    weight = {(f"{s}:{i}", f"{t}:{j}"): single(w) for s, i, t, j, w in stored["edges"]}
    effect = {(f"{s}:{i}", f"{t}:{j}"): e for s, i, t, j, e in measured["edges"]}
    pruned = {(f"{s}:{i}", f"{t}:{j}"): single(w) for s, i, t, j, w in stored["removed_edges"]}
    seen, seen_pruned = set(), set()
    for row in measured["nodes"]:
        node = f"{row['site']}:{row['index']}"
        look.page.evaluate("hash => { location.hash = hash; }", f"#/circuit/circuit/{node}")
        panel = look.page.get_by_label(f"Node {node}")
        look.expect(panel).to_be_visible()
        mean = world.circuit.means[row["site"]][row["index"]].item()
        held = panel.get_by_text("Ablated, it is held at").locator("[title]").get_attribute("title")
        assert single(exact(held)) == mean
        assert titles(panel.locator(".effect .value .num")) == [row["circuit_effect"], row["model_effect"]]
        look.expect(panel.locator(".moments")).to_be_visible()  # comes from the server
        assert titles(panel.locator(".moments [title]")) == [row[key] for key in ("mean", "std", "min", "max")]
        zeros = panel.locator(".zeros [title]").get_attribute("title")
        assert zeros.startswith(f"{measured['n_tokens'] - row['n_nonzero']:,} of {measured['n_tokens']:,}")
        for title, is_source in (("Reads", True), ("Writes", False)):
            for label, weights, found in ((title, weight, seen), (f"{title}, removed", pruned, seen_pruned)):
                table = panel.locator(f'table[aria-label="{label}"] tbody tr')
                for other, numbers in rows(table, ".mono", ".num[title]") if table.count() else []:
                    ends = (other, node) if is_source else (node, other)
                    assert single(numbers[0]) == weights[ends]
                    assert weights is pruned or numbers[1] == effect[ends]
                    found.add((ends, is_source))
    reads_stream = {ends for ends in weight if ends[1].split(":")[0].endswith(("act_in", "final_resid"))}
    assert not reads_stream
    assert seen == {(ends, is_source) for ends in weight for is_source in (True, False)}
    assert seen_pruned == {(ends, is_source) for ends in pruned for is_source in (True, False)}


def test_the_list_of_all_nodes_has_their_effects(look: Looking, world):
    look.circuit()
    lines = rows(look.page.get_by_role("grid", name="All nodes").locator(".line"), ".mono", ".num[title]")
    measured = {f"{row['site']}:{row['index']}": row["circuit_effect"] for row in world.read("nodes.json")["nodes"]}
    assert {node: numbers[0] for node, numbers in lines} == measured
    assert len(lines) == world.circuit.n_nodes
    look.page.get_by_label("Filter nodes").fill("post_act")
    look.expect(look.page.get_by_role("grid", name="All nodes").locator(".line")).to_have_count(3)
    look.page.get_by_role("grid").get_by_role("button", name="1.mlp.post_act:7").click()
    look.expect(look.page.locator(".node-panel")).to_contain_text("1.mlp.post_act:7")


def test_the_circuits_own_numbers(look: Looking, world):
    look.circuit()
    stored, report = world.read("circuit.json"), world.read("report.json")
    panel = look.page.locator(".circuit-panel")
    assert titles(panel.locator(".stat")) == [stored["n_nodes"], stored["n_edges"], stored["task_loss"]]
    assert titles(panel.locator(".losses [title] .num")) == [
        stored["full_loss"],
        stored["task_loss"],
        stored["calibration"]["task_loss"],
        report["circuit"]["sufficiency"]["loss"],
    ]


def test_samples_as_heat_maps_with_exact_values(look: Looking, report):
    node = "0.attn.v:2"
    n, arrays = row_of(report, node), report.arrays
    look.circuit(node=node)
    panel = look.page.locator(".samples")
    for side, name in (("top", "Top"), ("bottom", "Bottom")):
        panel.get_by_role("tab", name=name).click()
        for percent in ("0.1", "50"):
            b = [(band.side, f"{band.percent:g}") for band in report.record.bands].index((side, percent))
            panel.get_by_role("button", name=f"{percent}%", exact=True).click()
            maps = panel.get_by_role("listbox")
            lengths = [int(length) for length in arrays.sample_length[n, b] if length > 0]
            look.expect(maps).to_have_count(len(lengths))
            for s, length in enumerate(lengths):
                assert tip_values(maps.nth(s)) == arrays.sample_activations[n, b, s, :length].tolist()
                drawn = maps.nth(s).get_by_role("option", selected=True)
                assert single(exact(drawn.get_attribute("data-tip").split("\n")[1])) == single(
                    arrays.sample_activations[n, b, s, arrays.sample_at[n, b, s]]
                )
    first = panel.get_by_role("option").first
    first.hover()
    look.expect(look.page.get_by_role("tooltip").locator(".num")).to_have_text(
        first.get_attribute("data-tip").split("\n")[1]
    )
    panel.get_by_role("tab", name="Task").click()
    maps = panel.get_by_role("listbox")
    length = arrays.pair_length[0, 0]
    in_circuit = arrays.task_circuit[n, 0, :, :]
    assert tip_values(maps.nth(0)) == in_circuit[0, :length].tolist()
    assert tip_values(maps.nth(1)) == in_circuit[1, : arrays.pair_length[0, 1]].tolist()
    difference = (in_circuit[0].astype(float) - in_circuit[1].astype(float))[:length]
    assert tip_values(maps.nth(2)) == pytest.approx(difference.tolist(), abs=1e-6)
    panel.get_by_role("button", name="in model").click()
    assert tip_values(maps.nth(0)) == arrays.task_model[n, 0, 0, :length].tolist()


def test_the_histogram_counts_what_was_counted(look: Looking, report):
    node = "0.attn.v:2"
    n, arrays = row_of(report, node), report.arrays
    look.circuit(node=node)
    bars = look.page.get_by_label("Activations other than zero")
    bars.scroll_into_view_if_needed()
    counts = arrays.histogram_counts[n]
    at = int(np.argmax(counts))
    bars.focus()
    for _ in range(at + 1):
        look.page.keyboard.press("ArrowRight")
    readout = look.page.locator(".node-panel .readout", has_text="token")
    look.expect(readout).to_contain_text(f"{counts[at]:,} token")
    low, high = readout.locator("[title]").get_attribute("title").split(" to ")
    edges = arrays.histogram_edges[n]
    assert (single(exact(low)), single(exact(high))) == (edges[at], edges[at + 1])


def test_attention_by_entry_with_the_sink(look: Looking, report):
    look.circuit(node=QUERY)
    section = look.page.locator(".attention")
    section.scroll_into_view_if_needed()
    record, arrays = report.record, report.arrays
    h = next(i for i, head in enumerate(record.heads) if (head.layer, head.head) == (0, 1))
    last = int(arrays.pair_length[0, 0]) - 1
    matrix = section.locator("canvas.matrix")

    def value() -> float:
        return single(exact(section.locator(".readout strong").inner_text()))

    matrix.focus()
    look.page.keyboard.press("ArrowLeft")  # begins at the last query, its own key
    for key in range(last, -2, -1):  # -1: the sink, the arrays' first column
        assert value() == arrays.attention_circuit[h, 0, 0, last, 1 + key], key
        look.page.keyboard.press("ArrowLeft")
    look.expect(section.locator(".readout")).to_contain_text("sink")
    section.get_by_role("button", name="whole model").click()
    matrix.focus()
    look.page.keyboard.press("ArrowLeft")
    assert value() == arrays.attention_model[h, 0, 0, last, 1 + last]
    section.get_by_role("button", name="channel 5").click()
    matrix.focus()
    look.page.keyboard.press("ArrowLeft")
    c = next(i for i, channel in enumerate(record.channels) if (channel.layer, channel.index) == (0, 5))
    assert value() == arrays.channel_scores[c, 0, 0, last, last]


def test_tokens_of_a_channel_have_their_weights(look: Looking, world):
    look.circuit(node="0.attn.act_in:1")
    table = look.page.get_by_role("table", name="Tokens that write it")
    more = look.page.get_by_role("button", name="Show all").first
    if more.is_visible():
        more.click()
    shown = [single(weight) for weight in titles(table.locator("tbody .num[title]"))]
    own = [single(w) for _, channel, w in world.read("circuit.json")["embedding"] if channel == 1]
    assert own
    assert set(own) <= set(shown)
    assert shown == sorted(shown, key=abs, reverse=True)


def test_names_of_nodes_lead_to_them(look: Looking, world):
    look.circuit(node="0.attn.v:6")
    look.page.get_by_role("table", name="Reads").get_by_role("button", name="0.attn.act_in:1").click()
    look.expect(look.page.locator(".node-panel h1")).to_have_text("0.attn.act_in:1")
    assert "0.attn.act_in:1" in nodes_of(world.circuit)
    look.page.get_by_role("button", name="Back to the circuit").click()
    look.expect(look.page.locator(".circuit-panel")).to_be_visible()
