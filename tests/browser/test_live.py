"""The model behind the page: what it shows is what the model says when it is asked directly."""

import pytest
import torch
from browser.looking import Looking, rows, titles
from browser.world import World, single

from gossamer.circuit.ablate import keep_only
from gossamer.circuit.measure import measure, model_batch
from gossamer.model.sites import chain, record
from gossamer.viewer.bundle import node_order, open_tokenizer

PROMPT = '("world'
ANSWERS = ".lv-bars:not(.lv-plain) b [title]"
NODE, SITE, INDEX = "1.mlp.post_act:7", "1.mlp.post_act", 7


def probabilities(world: World, prompt: str, tap) -> torch.Tensor:
    """Of the next token."""
    tokens = open_tokenizer(world.circuit).encode(prompt)
    with torch.no_grad():
        return world.given.model(torch.tensor([tokens]), tap=tap)[0, -1].softmax(0)


def held_at(value: float | torch.Tensor):
    """A tap that sets the node to a value."""

    def tap(site, x):
        if site != SITE:
            return x
        x = x.clone()
        x[..., INDEX] = value
        return x

    return tap


def scaled(factor: float):
    def tap(site, x):
        if site != SITE:
            return x
        x = x.clone()
        x[..., INDEX] *= factor
        return x

    return tap


class Bench:
    """The live page, and what it says."""

    def __init__(self, look: Looking, world: World):
        self.look, self.world, self.page = look, world, look.page
        look.go("live/circuit")
        look.expect(self.page.locator(".lv-status")).to_contain_text("ms in the model")

    def answered(self, said: str) -> None:
        self.look.expect(self.page.locator(".lv-status")).to_contain_text(said)
        self.look.expect(self.page.locator(".lv-status")).to_contain_text("ms in the model")

    def numbers(self, selector: str) -> list[float | None]:
        return titles(self.page.locator(selector))

    def check(self, tap, prompt: str = PROMPT) -> None:
        """The answers' probabilities, the likeliest tokens' and the task's loss are those with this tap."""
        expected = probabilities(self.world, prompt, tap)
        answers = sorted({answer for pair in self.world.circuit.pairs for answer in pair.answers})
        said = pytest.approx(expected[answers].tolist(), rel=1e-4)
        for _ in range(200):  # until the last question is answered
            if self.numbers(ANSWERS) == said:
                break
            self.page.wait_for_timeout(25)
        assert self.numbers(ANSWERS) == said
        assert self.numbers(".lv-plain > li > [title]") == pytest.approx(expected.topk(5).values.tolist(), rel=1e-4)
        with torch.no_grad():
            task = measure(self.world.given.model, model_batch(self.world.given.model, self.world.circuit.pairs), tap)
        assert self.numbers(".lv-task .lv-now [title]") == pytest.approx([task.loss, task.accuracy], abs=1e-5)


@pytest.fixture
def bench(look, world) -> Bench:
    bench = Bench(look, world)
    bench.page.get_by_role("textbox", name="Prompt").fill(PROMPT)
    bench.look.expect(bench.page.locator(".lv-token", has_text='"').first).to_be_visible()
    bench.answered("the circuit alone, nothing edited")
    return bench


def test_a_prompt_is_answered_as_the_circuit_answers(bench: Bench):
    bench.check(keep_only(bench.world.circuit))


def test_nodes_are_ablated_rescaled_and_clamped(bench: Bench):
    circuit, page = bench.world.circuit, bench.page
    before = bench.numbers(ANSWERS)
    page.locator(f'.lv-node[aria-label^="{NODE}"]').click()
    bench.answered("with 1 node edited")
    ablated = chain(keep_only(circuit), held_at(circuit.means[SITE][INDEX]))
    bench.check(ablated)
    assert bench.numbers(".lv-was [title]") == before
    kind = page.get_by_label(f"What is done to {NODE}")
    kind.select_option("scale")
    page.get_by_role("slider", name=f"Factor of {NODE}").fill("2.5")
    bench.answered("with 1 node edited")
    bench.check(chain(keep_only(circuit), scaled(2.5)))
    kind.select_option("clamp")
    page.get_by_label(f"Value of {NODE}, as a number").fill("3.75")
    bench.answered("with 1 node edited")
    bench.check(chain(keep_only(circuit), held_at(3.75)))
    page.get_by_label("the whole model").check()
    bench.answered("the whole model with 1 node edited")
    bench.check(held_at(3.75))
    page.get_by_role("button", name="Remove all edits").click()
    bench.answered("the whole model, nothing edited")
    bench.check(lambda site, x: x)


def test_activations_through_the_circuit(bench: Bench):
    acts: dict[str, torch.Tensor] = {}
    probabilities(bench.world, PROMPT, chain(keep_only(bench.world.circuit), record(acts)))
    bench.page.get_by_text("The activations as a table").click()
    shown = dict(rows(bench.page.locator(".lv-table tbody tr"), "th", "td [title]"))
    assert set(shown) == {str(node) for node in node_order(bench.world.circuit)}
    for node in node_order(bench.world.circuit):
        assert shown[str(node)] == pytest.approx(acts[node.site][0, :, node.index].tolist(), abs=1e-5)
    canvas = bench.page.locator(".lv-rows canvas")
    canvas.hover(position={"x": 5, "y": 18 + 9})
    readout = bench.page.locator(".lv-readout b")
    node = readout.first.inner_text()
    assert single(readout.last.inner_text()) == single(shown[node][0])


def test_what_cant_be_asked_is_a_sentence(bench: Bench):
    bench.look.refusals = ("400 (Bad Request)",)
    bench.page.get_by_role("textbox", name="Prompt").fill("")
    alert = bench.page.get_by_role("alert")
    bench.look.expect(alert).to_contain_text("The prompt is empty")
    bench.page.get_by_role("textbox", name="Prompt").fill(PROMPT)
    bench.look.expect(alert).to_have_count(0)
