"""The model behind the page says what it would say by hand."""

import shutil
from dataclasses import replace

import pytest
import torch
from viewer.measured import Measured

from gossamer.circuit.ablate import Edit, keep_only
from gossamer.circuit.circuit import Node
from gossamer.circuit.measure import measure, model_batch
from gossamer.cli.places import open_model
from gossamer.errors import GossamerError
from gossamer.model.checkpoint import load_model, save_model
from gossamer.model.sites import chain, record
from gossamer.validation.node_report import circuit_hash
from gossamer.viewer.behind import why_not_behind
from gossamer.viewer.bundle import circuit_card, node_order
from gossamer.viewer.live import EditRecord, GivenUp, Live, LiveRequest, Models

PROMPT = "('hello"


@pytest.fixture(scope="module")
def live(given) -> Live:
    return Live(given.model, given.circuit)


def ask(live: Live, *edits: tuple[str, str, float | None], check=lambda: None, **changed):
    """All nodes' activations, with and without the edits."""
    records = tuple(EditRecord(node=node, kind=kind, value=value) for node, kind, value in edits)
    asked = {"prompt": PROMPT, "in_circuit": True, "nodes": range(len(live.nodes)), "unedited": True} | changed
    request = LiveRequest(circuit=circuit_hash(live.circuit.record), edits=records, **asked)
    return live.ask(request, check)


@torch.no_grad()
def by_hand(given: Measured, tokens: list[int], tap):
    """Probabilities after the last token, and every node's activations."""
    acts: dict[str, torch.Tensor] = {}
    logits = given.model(torch.tensor([tokens]), tap=chain(tap, record(acts)))[0, -1]
    return logits.softmax(0), [acts[node.site][0, :, node.index].tolist() for node in node_order(given.circuit)]


def clamp_v2(site, x):
    if site == "0.attn.v":
        x = x.clone()
        x[..., 2] = 4.0
    return x


def halve_v2(site, x):
    if site == "0.attn.v":
        x = x.clone()
        x[..., 2] = x[..., 2] / 2
    return x


def test_the_circuit_alone_without_edits(given, live):
    answer = ask(live)
    tokens = live.tokenizer.encode(PROMPT)
    assert [t["id"] for t in answer["tokens"]] == tokens
    assert "".join(t["text"] for t in answer["tokens"]) == PROMPT
    probabilities, activations = by_hand(given, tokens, keep_only(given.circuit))
    for shown in answer["answers"]:
        assert shown["probability"] == shown["unedited"]
        assert shown["probability"] == pytest.approx(probabilities[shown["token"]].item(), rel=1e-4)
    assert {shown["token"] for shown in answer["answers"]} == set(given.circuit.pairs[0].answers)
    for shown, was in zip(answer["activations"], activations, strict=True):
        assert shown == pytest.approx(was, abs=1e-5)
    assert answer["activations"] == answer["activations_unedited"]
    assert answer["task"] == answer["task_unedited"]
    assert answer["task"]["loss"] == pytest.approx(given.circuit.record.task_loss, abs=1e-5)
    assert answer["task"]["accuracy"] == given.circuit.record.task_accuracy
    best = probabilities.topk(5)
    assert [shown["token"] for shown in answer["likeliest"]] == best.indices.tolist()
    assert [shown["probability"] for shown in answer["likeliest"]] == pytest.approx(best.values.tolist(), rel=1e-4)
    assert answer["milliseconds"] > 0


@pytest.mark.parametrize(("kind", "value", "tap"), [("clamp", 4.0, clamp_v2), ("scale", 0.5, halve_v2)])
def test_an_edit_in_the_whole_model(given, live, kind, value, tap):
    answer = ask(live, ("0.attn.v:2", kind, value), in_circuit=False)
    tokens = live.tokenizer.encode(PROMPT)
    probabilities, activations = by_hand(given, tokens, tap)
    plain, untouched = by_hand(given, tokens, lambda site, x: x)
    for shown in answer["answers"]:
        assert shown["probability"] == pytest.approx(probabilities[shown["token"]].item(), rel=1e-4)
        assert shown["unedited"] == pytest.approx(plain[shown["token"]].item(), rel=1e-4)
    for shown, was in zip(answer["activations"], activations, strict=True):
        assert shown == pytest.approx(was, abs=1e-5)
    for shown, was in zip(answer["activations_unedited"], untouched, strict=True):
        assert shown == pytest.approx(was, abs=1e-5)
    with torch.no_grad():
        batch = model_batch(given.model, given.circuit.pairs)
        assert answer["task"]["loss"] == pytest.approx(measure(given.model, batch, tap).loss, abs=1e-5)
        assert answer["task_unedited"]["loss"] == pytest.approx(measure(given.model, batch).loss, abs=1e-5)
    assert answer["task"]["loss"] != answer["task_unedited"]["loss"]


def test_ablating_a_node_of_the_circuit_is_what_was_measured_of_it(given, live):
    """The same number that `gossamer nodes` has as the node's effect."""
    from gossamer.validation.node_report import load_node_report

    report = load_node_report(given.circuit.folder).record
    for row in report.nodes:
        answer = ask(live, (f"{row.site}:{row.index}", "ablate", None))
        assert answer["task"]["loss"] == pytest.approx(row.circuit_loss_without, abs=1e-5)
        answer = ask(live, (f"{row.site}:{row.index}", "ablate", None), in_circuit=False)
        assert answer["task"]["loss"] == pytest.approx(row.model_loss_without, abs=1e-5)


def test_what_was_measured_before_doesnt_leak_into_the_next_answer(live):
    first = ask(live)
    ask(live, in_circuit=False)
    ask(live, ("0.attn.v:2", "clamp", 4.0), prompt="print")
    again = ask(live)
    for key in ("tokens", "answers", "likeliest", "activations", "task", "task_unedited"):
        assert again[key] == first[key], key


def test_activations_are_those_of_the_nodes_asked_for(live):
    whole = ask(live, ("0.attn.v:2", "clamp", 4.0))
    some = ask(live, ("0.attn.v:2", "clamp", 4.0), nodes=(7, 0), unedited=False)
    assert some["activations"] == [whole["activations"][i] for i in (7, 0)]
    assert some["activations_unedited"] is None
    assert some["last"] == [row[-1] for row in whole["activations"]]
    assert ask(live, nodes=())["activations"] == []
    with pytest.raises(GossamerError, match="no node 17; the circuit's are 0 to 16"):
        ask(live, nodes=(0, 17))


def test_what_is_shown_beside_a_question_costs_no_pass(given, monkeypatch):
    live, passes, forward = Live(given.model, given.circuit), [], given.model.forward
    monkeypatch.setattr(given.model, "forward", lambda *a, **k: (passes.append(1), forward(*a, **k))[1])
    ask(live, ("0.attn.v:2", "clamp", 4.0), nodes=(1,))
    assert len(passes) == 4  # the prompt and the pairs, with the edit and without
    ask(live, ("0.attn.v:2", "clamp", 4.0), nodes=(2,))
    assert len(passes) == 4
    ask(live, ("0.attn.v:2", "clamp", 5.0), nodes=(2,))
    assert len(passes) == 6


def test_a_question_that_is_given_up_ends_between_two_sites(given):
    """And the next one is answered as ever."""
    calls = 0

    def check():
        nonlocal calls
        calls += 1
        if calls == 12:
            raise GivenUp

    live = Live(given.model, given.circuit)
    expected = ask(Live(given.model, given.circuit), ("0.attn.v:2", "clamp", 4.0))
    with pytest.raises(GivenUp):
        ask(live, ("0.attn.v:2", "clamp", 4.0), check=check)
    assert calls == 12
    again = ask(live, ("0.attn.v:2", "clamp", 4.0))
    assert again["activations"] == expected["activations"]
    assert again["task"] == expected["task"]


def test_activations_that_overflow_are_a_sentence(given, live):
    """Also where the probabilities are numbers still."""
    edits = [("0.attn.k:5", "scale", 1e6)] * 8
    tap = keep_only(given.circuit, [Edit(Node("0.attn.k", 5), "scale", 1e6)] * 8)
    assert by_hand(given, live.tokenizer.encode(PROMPT), tap)[0].isfinite().all()
    with pytest.raises(GossamerError, match="activations are too large for numbers"):
        ask(live, *edits)


def test_edits_are_parsed_as_nodes_of_the_model(live):
    edits = [EditRecord(node="1.mlp.post_act:19", kind="scale", value=2), EditRecord(node="0.attn.q:1", kind="ablate")]
    assert [live.edit_of(one) for one in edits] == [
        Edit(Node("1.mlp.post_act", 19), "scale", 2.0),
        Edit(Node("0.attn.q", 1), "ablate", 0.0),
    ]


def test_the_longest_prompt_is_the_models_context(live):
    word = next(text for text in ("a", "b", "(") if len(live.tokenizer.encode(f"{text}\n" * 4)) == 8)
    assert len(ask(live, prompt=f"{word}\n" * 12)["tokens"]) == 24
    with pytest.raises(GossamerError, match="26 tokens, more than the model's context of 24"):
        ask(live, prompt=f"{word}\n" * 13)


def test_a_model_is_opened_when_it_is_first_asked_and_once(given):
    opened = []

    def opening(folder):
        opened.append(folder)
        return open_model(folder, "cpu")

    models = Models(opening)
    assert opened == []
    hash = circuit_hash(given.circuit.record)
    first = models.live("a", hash, lambda: given.circuit)
    assert models.live("a", hash, lambda: given.circuit) is first
    models.live("b", hash, lambda: given.circuit)
    assert opened == [(given.folder / "model").resolve()]


def test_a_circuit_that_was_found_again_is_another_one(given):
    """In the same folder, under the same id."""
    models = Models(lambda folder: open_model(folder, "cpu"))
    was = models.live("a", circuit_hash(given.circuit.record), lambda: given.circuit)
    fewer = {**given.circuit.nodes, "final_resid": [8]}
    record = given.circuit.record.model_copy(update={"nodes": fewer, "task_loss": 0.5})
    again = replace(given.circuit, record=record)
    now = models.live("a", circuit_hash(record), lambda: again)
    assert (len(was.nodes), len(now.nodes)) == (given.circuit.n_nodes, given.circuit.n_nodes - 1)
    with pytest.raises(GossamerError, match="load the page again"):
        models.live("a", "0" * 64, lambda: again)


def test_another_model_in_its_place_is_refused(given, tmp_path):
    shutil.copytree(given.folder, tmp_path / "moved")
    from gossamer.circuit.circuit import load_circuit

    circuit = load_circuit(tmp_path / "moved" / "circuit")
    assert why_not_behind(circuit.folder, circuit.record) is None
    other = load_model(given.folder / "model")
    with torch.no_grad():
        other.unembed.weight[0, 0] += 1
    save_model(other, tmp_path / "moved" / "model")
    assert "another model" in why_not_behind(circuit.folder, circuit.record)
    with pytest.raises(GossamerError, match="belongs to another model"):
        Models(lambda folder: open_model(folder, "cpu")).live("a", circuit_hash(circuit.record), lambda: circuit)
    models = Models(lambda folder: open_model(folder, "cpu"))
    with pytest.raises(GossamerError, match="belongs to another model"):
        models.live("a", circuit_hash(circuit.record), lambda: circuit)
    shutil.rmtree(tmp_path / "moved" / "model")
    shutil.copytree(given.folder / "model", tmp_path / "moved" / "model")
    assert models.live("a", circuit_hash(circuit.record), lambda: circuit), "it was put back"
    (tmp_path / "moved" / "circuit" / "tokenizer.json").unlink()
    assert "has no tokenizer" in why_not_behind(circuit.folder, circuit.record)
    shutil.rmtree(tmp_path / "moved" / "model")
    assert "no longer in ../model" in why_not_behind(circuit.folder, circuit.record)
    card = circuit_card("a", "a", circuit.record, circuit.folder)
    assert (card["live"], card["not_live"]) == (False, why_not_behind(circuit.folder, circuit.record))
    with pytest.raises(GossamerError, match="no longer"):
        Models(lambda folder: open_model(folder, "cpu")).live("a", circuit_hash(circuit.record), lambda: circuit)
