"""What the page is given is what is stored, number by number."""

import base64
import gzip
import json
import re
import shutil
from pathlib import Path

import numpy as np
import pytest
from circuit.by_hand import NODES as BY_HAND
from circuit.by_hand import hand_circuit
from viewer.measured import NODES

from gossamer.artifact import read_json
from gossamer.circuit.circuit import load_circuit
from gossamer.data.tokenizer import Tokenizer
from gossamer.errors import GossamerError
from gossamer.validation.node_report import load_node_report
from gossamer.viewer import data
from gossamer.viewer.behaviour import (
    NODES_PER_PART,
    behaviour_data,
    head_details,
    measured_of,
    node_details,
    parts_of,
)
from gossamer.viewer.bundle import circuit_card, circuit_data, node_order, token_texts
from gossamer.viewer.numbers import numbers, to_json

SOURCE = Path(__file__).parents[2] / "web" / "src"


@pytest.fixture(scope="module")
def page(given) -> data.Circuit:
    return circuit_data(given.circuit, card_of(given.circuit))


def card_of(circuit) -> data.CircuitCard:
    return circuit_card("a-circuit", "a circuit", circuit.record, circuit.folder)


def interfaces(source: str) -> dict[str, list[str]]:
    """The names of each interface's fields in a TypeScript file, in their order."""
    source = re.sub(r"/\*\*.*?\*/|//[^\n]*", "", source, flags=re.S)
    found = {}
    for name, body in re.findall(r"export interface (\w+) \{\n(.*?)\n\}", source, flags=re.S):
        found[name] = re.findall(r"^  (\w+)\??:", body, flags=re.M)
    return found


def test_every_interface_of_the_page_has_these_very_fields_here():
    theirs = interfaces((SOURCE / "data.ts").read_text()) | interfaces((SOURCE / "source.ts").read_text())
    from gossamer.viewer.live import LiveRequest
    from gossamer.viewer.notes import Notes

    assert list(theirs["Notes"]) == list(Notes.model_fields)
    assert list(theirs["LiveRequest"]) == list(LiveRequest.model_fields)
    ours = {name for name in vars(data) if isinstance(getattr(data, name), type) and name[0].isupper()} - {"Any"}
    ours = {name for name in ours if hasattr(getattr(data, name), "__total__")}
    assert ours == set(theirs) - {"Notes", "LiveRequest", "Source", "Host"}
    for name in ours:
        assert list(getattr(data, name).__annotations__) == theirs[name], name


def assert_has_fields(value, kind) -> None:
    """Down to the last list: no field that isn't said, and none that is missing."""
    hints = kind.__annotations__
    assert set(value) == set(hints), kind
    for name, hint in hints.items():
        inner = next((k for k in vars(data).values() if hasattr(k, "__total__") and k.__name__ in str(hint)), None)
        match = re.search(r"gossamer\.viewer\.data\.(\w+)", str(hint)) or re.fullmatch(
            r"<class '.*\.(\w+)'>", str(hint)
        )
        if inner is None or match is None or match[1] not in vars(data):
            continue
        inner = getattr(data, match[1])
        some = value[name]
        if isinstance(some, dict) and "dict[" in str(hint):
            some = list(some.values())
        for one in some if isinstance(some, list) else [some]:
            if one is not None:
                assert_has_fields(one, inner)


def test_the_circuit_has_every_field_down_to_the_last(given, page):
    assert_has_fields(page, data.Circuit)
    measured = measured_in(given)
    behaviour = behaviour_data(measured)
    assert_has_fields(behaviour, data.Behaviour)
    assert behaviour["circuit"] == page["hash"]  # or the page would refuse them
    assert_has_fields(node_details(measured, 0), data.NodeDetails)
    assert_has_fields(head_details(measured, 0), data.HeadDetails)
    assert page["report"] is not None
    assert page["cuts"] is not None


def test_nodes_and_edges_are_the_artifacts(given, page):
    stored = read_json(given.folder / "circuit" / "circuit.json")
    name = [f"{page['sites'][node['site']]['name']}:{node['index']}" for node in page["nodes"]]
    assert sorted(name) == sorted(f"{site}:{i}" for site, kept in stored["nodes"].items() for i in kept)
    for key, shown in (("edges", page["edges"]), ("removed_edges", page["removed"])):
        rows = list(zip(shown["source"], shown["target"], shown["weight"], strict=True))
        assert len(rows) == len(stored[key]) > 0
        for (source, target, weight), (s, i, t, j, was) in zip(rows, stored[key], strict=True):
            assert (name[source], name[target]) == (f"{s}:{i}", f"{t}:{j}")
            assert np.float32(weight) == np.float32(was)
    for node in page["nodes"]:
        mean = given.circuit.means[page["sites"][node["site"]]["name"]][node["index"]]
        assert np.float32(node["mean"]) == mean.numpy()
    for key in ("embedding", "unembedding"):
        rows = list(zip(*page[key].values(), strict=True))
        assert [(t, c) for t, c, _ in rows] == [(t, c) for t, c, _ in stored[key]]
        assert [np.float32(w) for *_, w in rows] == [np.float32(w) for *_, w in stored[key]]
    for key in ("n_embedding_weights", "d_head", "n_mean_tokens", "calibration"):
        assert page[key] == stored[key]
    assert page["card"]["loss"] == stored["task_loss"]
    assert page["card"]["accuracy"] == stored["task_accuracy"]


def test_sites_are_the_models_in_forward_order(given, page):
    from gossamer.model.sites import node_sites

    assert {site["name"]: site["width"] for site in page["sites"]} == node_sites(given.model.config)
    assert [site["name"] for site in page["sites"]] == list(node_sites(given.model.config))
    assert (page["n_layer"], page["d_model"]) == (2, 12)
    assert page["sites"][-1]["layer"] == 2
    assert page["sites"][9] == {"name": "1.attn.q", "layer": 1, "kind": "attn.q", "width": 12}


def test_nodes_stand_in_forward_order_whatever_the_artifacts():
    circuit = hand_circuit()
    assert next(iter(BY_HAND)) == "1.mlp.post_act"
    order = [str(node) for node in node_order(circuit)]
    assert order[:4] == ["0.attn.act_in:0", "0.attn.act_in:2", "0.attn.q:1", "0.attn.v:4"]
    assert order[-3:] == ["1.mlp.resid_delta:1", "final_resid:1", "final_resid:5"]
    page = circuit_data(circuit, card_of(circuit))
    assert [node["mean"] for node in page["nodes"][:3]] == [0.0, 0.25, 1.125]
    assert page["edges"]["source"][1] == 1  # 0.attn.act_in:2
    assert np.float32(page["edges"]["weight"][3]) == np.float32(2.0**-130)
    assert (page["report"], page["cuts"], page["has_behaviour"]) == (None, None, False)


def test_report_and_cuts_are_the_files(given, page):
    stored = read_json(given.folder / "circuit" / "report.json")
    assert page["report"] == {key: stored[key] for key in page["report"]}
    assert len(page["report"]["random"]) == 3
    assert set(stored) - set(page["report"]) == {"format", "task", "model_hash", "n_nodes", "n_edges"}
    assert page["card"]["necessity"] == stored["circuit"]["necessity"]["loss"]
    cuts, shown = read_json(given.folder / "circuit" / "cuts.json"), page["cuts"]
    for key in ("sizes", "losses", "n_cut"):
        assert shown[key] == cuts[key]
    ranking = [[page["sites"][node["site"]]["name"], node["index"]] for node in shown["ranking"]]
    assert ranking == cuts["ranking"]
    ends = [[*ranking[s], *ranking[t]] for s, t in zip(shown["edges"]["source"], shown["edges"]["target"], strict=True)]
    assert ends == [row[:4] for row in cuts["edges"]]


def test_tokens_answers_and_what_tells_prompts_apart(given, page):
    tokenizer = Tokenizer.load(given.circuit.tokenizer)
    single, double = given.circuit.pairs[0].answers
    assert page["answers"] == sorted([single, double])
    first, second = given.circuit.pairs[0].prompts
    assert first[0] != second[0]
    assert first[1:] == second[1:]
    assert {first[0], second[0]} <= set(page["differing"])
    assert not set(first[1:]) & set(page["differing"])
    assert page["n_pairs"] == 10
    assert len(page["pairs"]) == 8
    assert page["pairs"][2]["a"] == list(given.circuit.pairs[2].prompts[0])
    assert page["pairs"][2]["answers"] == (single, double)
    used = {t for pair in page["pairs"] for t in (*pair["a"], *pair["b"])} | set(page["embedding"]["token"])
    assert {str(t) for t in used} <= set(page["texts"])
    assert all(page["texts"][str(t)] == tokenizer.token_text(t) for t in used)


def test_a_token_that_is_half_a_character_reads_as_its_bytes():
    tokenizer = Tokenizer.train(["漢字"], 257)
    first = tokenizer.encode("漢")[0]
    assert token_texts([first, 10**6], tokenizer) == {str(first): r"\xe6"}
    assert token_texts([first], None) == {}


def measured_in(given):
    return measured_of(given.circuit, load_node_report(given.circuit.folder))


def test_behaviour_is_the_report_on_nodes(given, page):
    measured = measured_in(given)
    shown = behaviour_data(measured)
    record, arrays = measured.report.record, measured.report.arrays
    sites = page["sites"]
    assert shown["edge_effects"] == [effect for *_, effect in record.edges]
    assert len(shown["edge_effects"]) == len(page["edges"]["source"])
    for at, (node, behaviour) in enumerate(zip(page["nodes"], shown["nodes"], strict=True)):
        details = node_details(measured, at)
        row = next(r for r in record.nodes if (r.site, r.index) == (sites[node["site"]]["name"], node["index"]))
        n = record.nodes.index(row)
        assert behaviour["effect_in_circuit"] == row.circuit_effect
        assert behaviour["effect_in_model"] == row.model_effect
        assert behaviour["n_zero"] == record.n_tokens - row.n_nonzero
        assert (np.float32(details["histogram"]["edges"]) == arrays.histogram_edges[n]).all()
        assert sum(details["histogram"]["counts"]) == row.n_nonzero
        for b, band in enumerate(details["bands"]):
            assert (band["side"], band["percent"]) == (record.bands[b].side, record.bands[b].percent)
            assert len(band["samples"]) == (arrays.sample_length[n, b] > 0).sum()
            for s, sample in enumerate(band["samples"]):
                length = arrays.sample_length[n, b, s]
                assert sample["tokens"] == arrays.sample_tokens[n, b, s, :length].tolist()
                assert (np.float32(sample["values"]) == arrays.sample_activations[n, b, s, :length]).all()
                assert sample["at"] == arrays.sample_at[n, b, s]
        for p, pair in enumerate(details["task"]):
            for half, prompt in enumerate((pair["a"], pair["b"])):
                length = arrays.pair_length[p, half]
                assert len(prompt["in_model"]) == len(given.circuit.pairs[p].prompts[half])
                assert (np.float32(prompt["in_circuit"]) == arrays.task_circuit[n, p, half, :length]).all()
                assert (np.float32(prompt["in_model"]) == arrays.task_model[n, p, half, :length]).all()
        strongest = details["bands"][0]["samples"]
        drawn = [sample["tokens"][sample["at"]] for sample in strongest]
        assert behaviour["drawn"] == list(dict.fromkeys(drawn))
        assert behaviour["held"] == sorted({t for sample in strongest for t in sample["tokens"]} - set(drawn))
        shown_tokens = {t for band in details["bands"] for sample in band["samples"] for t in sample["tokens"]}
        assert {str(t) for t in shown_tokens} <= set(shown["texts"])


def test_attention_rows_and_their_sinks_sum_to_one(given):
    measured = measured_in(given)
    shown = behaviour_data(measured)
    assert [(head["layer"], head["head"]) for head in shown["heads"]] == [(0, 0), (0, 1)]
    for h, head in enumerate(shown["heads"]):
        assert (head["sink"], head["rest"]) == (
            measured.report.record.heads[h].sink,
            measured.report.record.heads[h].rest,
        )
        for prompt in head_details(measured, h)["prompts"]:
            n = len(prompt["tokens"])
            for pattern, sink in (("in_model", "sink_in_model"), ("in_circuit", "sink_in_circuit")):
                assert [len(row) for row in prompt[pattern]] == list(range(1, n + 1))
                assert [sum(row) + share for row, share in zip(prompt[pattern], prompt[sink], strict=True)] == (
                    pytest.approx([1] * n, abs=1e-5)
                )
            assert [[len(row) for row in channel["scores"]] for channel in prompt["channels"]] == [
                list(range(1, n + 1))
            ]
            assert [channel["index"] for channel in prompt["channels"]] == [c["index"] for c in head["channels"]]
    # Head 0 has q and k 0, head 1 has q and k 5.
    assert [head["channels"] for head in shown["heads"]] == [
        [{"index": 0, "q_kept": True, "k_kept": True}],
        [{"index": 5, "q_kept": True, "k_kept": True}],
    ]


def test_a_model_without_sinks_is_shown_without_one(given):
    measured = measured_in(given)
    heads = tuple(head.model_copy(update={"sink": None}) for head in measured.report.record.heads)
    report = measured.report._replace(record=measured.report.record.model_copy(update={"heads": heads}))
    without = measured._replace(report=report)
    assert [head["sink"] for head in behaviour_data(without)["heads"]] == [None, None]
    for prompt in head_details(without, 0)["prompts"]:
        assert (prompt["sink_in_model"], prompt["sink_in_circuit"]) == (None, None)


def test_what_is_left_out_of_attention_is_passed_on(given):
    measured = measured_in(given)
    record = measured.report.record.model_copy(update={"n_heads_left_out": 3, "n_channels_left_out": 7})
    shown = behaviour_data(measured._replace(report=measured.report._replace(record=record)))
    assert (shown["n_heads_left_out"], shown["n_channels_left_out"]) == (3, 7)


def unpacked(part: str):
    return json.loads(gzip.decompress(base64.b64decode(part)))


def test_parts_hold_every_node_and_head_once(given, monkeypatch):
    measured = measured_in(given)
    assert len(measured.places) < NODES_PER_PART
    monkeypatch.setattr("gossamer.viewer.behaviour.NODES_PER_PART", 5)
    parts = parts_of(measured)
    assert list(parts) == ["figures", "nodes-0", "nodes-1", "nodes-2", "nodes-3", "heads-0", "heads-1"]
    nodes = [node for i in range(4) for node in unpacked(parts[f"nodes-{i}"])]
    assert nodes == [node_details(measured, n) for n in range(given.circuit.n_nodes)]
    assert [unpacked(parts[f"heads-{h}"]) for h in (0, 1)] == [head_details(measured, h) for h in (0, 1)]
    assert unpacked(parts["figures"]) == behaviour_data(measured)


def test_float32_survives_json():
    array = np.array([0.1, 1 / 3, 2.0**-149, -0.0, 3.4e38, 16777217], dtype=np.float32)
    read = np.array(json.loads(to_json(numbers(array))))
    assert (read.astype(np.float32) == array).all()
    assert to_json(numbers(array[:1])) == "[0.1]"
    with pytest.raises(ValueError, match="not finite"):
        numbers(np.array([np.nan], dtype=np.float32))


def test_every_float32_is_written_as_short_as_numpy_writes_it():
    random = np.random.default_rng(0)
    bits = random.integers(0, 2**32, 100_000, dtype=np.uint64).astype(np.uint32).view(np.float32)
    usual = (random.standard_normal(100_000) * 10.0 ** random.integers(-6, 6, 100_000)).astype(np.float32)
    edges = np.array([0, -0.0, 1e-45, 1.1754944e-38, 3.4028235e38, 9.999999e9, 0.3, 16777216, 1e22, 1e-22], np.float32)
    array = np.concatenate([bits[np.isfinite(bits)], usual, edges])
    read = np.array(numbers(array))
    assert (read.astype(np.float32).view(np.uint32) == array.view(np.uint32)).all()
    printed = array.astype(str).astype(np.float64)
    assert all(len(repr(a)) <= len(repr(b)) for a, b in zip(read.tolist(), printed.tolist(), strict=True))
    assert numbers(edges.reshape(2, 5)) == [numbers(edges[:5]), numbers(edges[5:])]
    assert numbers(edges[:0]) == []


def test_what_isnt_text_survives_json():
    assert json.loads(to_json(["\ud800", "\u2028", "</script>"])) == ["\ud800", "\u2028", "</script>"]
    assert to_json(["\ud800\u2028"]).isascii()


def test_prompts_are_said_once(given):
    shown = behaviour_data(measured_in(given))
    assert [(p["a"], p["b"]) for p in shown["prompts"]] == [
        tuple(list(prompt) for prompt in pair.prompts) for pair in given.circuit.pairs[:8]
    ]
    assert set(node_details(measured_in(given), 0)["task"][0]["a"]) == {"in_model", "in_circuit"}


def test_whose_task_and_model_it_is(given, tmp_path):
    ours = hand_circuit(task="single_double_quote")
    assert circuit_data(ours, card_of(ours))["built_in"] is True
    theirs = hand_circuit(task="my_file")
    assert circuit_data(theirs, card_of(theirs))["built_in"] is False
    card = card_of(given.circuit)
    assert (card["model"], card["live"], card["is_held_out"]) == ("model", True, True)
    assert (card_of(ours)["live"], card_of(ours)["is_held_out"]) == (False, None)
    inside = given.circuit.record.model_copy(update={"model": ".."})
    assert circuit_card("a", "a", inside, tmp_path / "my_model" / "circuit")["model"] == "my_model"


@pytest.mark.parametrize(
    ("key", "value"),
    [("task", "another"), ("model_hash", "1" * 64), ("n_nodes", 1), ("n_edges", 1), ("stored_loss", 0.5)],
)
def test_the_report_of_another_circuit_is_left_out(given, tmp_path, key, value):
    shutil.copytree(given.folder / "circuit", tmp_path / "circuit")
    circuit = load_circuit(tmp_path / "circuit")
    assert card_of(circuit)["necessity"] is not None
    report = read_json(tmp_path / "circuit" / "report.json")
    (tmp_path / "circuit" / "report.json").write_text(json.dumps(report | {key: value}))
    with pytest.warns(UserWarning, match="report of another circuit"):
        card = card_of(circuit)
    assert (card["necessity"], card["sufficiency"], card["is_held_out"]) == (None, None, None)


def test_a_damaged_neighbour_is_left_out_and_named(given, tmp_path):
    shutil.copytree(given.folder / "circuit", tmp_path / "circuit")
    circuit = load_circuit(tmp_path / "circuit")
    shutil.copy(tmp_path / "circuit" / "report.json", tmp_path / "circuit" / "notes.json")
    with pytest.warns(UserWarning, match=r"notes\.json"):
        shown = circuit_data(circuit, card_of(circuit))
    assert shown["notes"] == {"names": {}, "groups": [], "pins": []}
    assert len(shown["nodes"]) == circuit.n_nodes
    (tmp_path / "circuit" / "report.json").write_text("{")
    with pytest.warns(UserWarning, match=r"report\.json"):
        assert card_of(circuit)["necessity"] is None


def test_an_edge_to_a_node_that_isnt_there_is_an_error():
    circuit = hand_circuit(nodes={"0.attn.act_in": [0], "final_resid": [1]})
    with pytest.raises(GossamerError, match="unknown node in edges"):
        circuit_data(circuit, card_of(circuit))


def test_every_node_of_the_small_circuit_is_used_here():
    """So that the tests above see all kinds of sites."""
    assert {site.split(".", 1)[1] for site in NODES if site != "final_resid"} == {
        "attn.act_in",
        "attn.q",
        "attn.k",
        "attn.v",
        "attn.resid_delta",
        "mlp.act_in",
        "mlp.post_act",
        "mlp.resid_delta",
    }
