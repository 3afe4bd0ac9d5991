"""Circuits of the released format: read, checked against a model, and measured again."""

import json
import pickle
from pathlib import Path

import pytest
import torch
from planted import A_MARK, B_MARK, A, B, Planted, plant

from gossamer.circuit.ablate import keep_mask, mean_ablate
from gossamer.circuit.circuit import find_edges, load_circuit, save_circuit
from gossamer.circuit.discover import Source
from gossamer.circuit.interchange import export_circuit
from gossamer.circuit.means import node_means
from gossamer.circuit.measure import measure, model_batch
from gossamer.circuit.prune_config import PruneConfig
from gossamer.circuit.released import (
    Released,
    check_hash,
    check_means,
    check_nodes,
    import_circuit,
    read_means,
    read_released,
    sample_pairs,
)
from gossamer.errors import GossamerError
from gossamer.model.openai import config_to_openai
from gossamer.model.sites import node_sites
from gossamer.tasks.examples import own_examples

PATH = Path("viz_data.pt")


@pytest.fixture(scope="module")
def planted() -> Planted:
    return plant("neuron", 3, n_pairs=12)


def planted_nodes(planted: Planted) -> dict[str, list[int]]:
    nodes: dict[str, list[int]] = {}
    for node in sorted(planted.nodes, reverse=True):
        nodes.setdefault(node.site, []).append(node.index)
    return nodes


def viz_data(planted: Planted) -> dict:
    """What the release's viewer finds in a circuit's file, as far as it is read here."""
    kept = planted_nodes(planted)
    circuit_data = {site: torch.tensor(kept.get(site, [])) for site in node_sites(planted.model.config)}
    rows = [pair.prompts[half] for half in (0, 1) for pair in planted.pairs]
    tokens = torch.zeros(len(rows), 12, dtype=torch.long)
    for row, prompt in zip(tokens, rows, strict=True):
        row[: len(prompt)] = torch.tensor(prompt)
    importances = {
        "beeg_model_config": config_to_openai(planted.model.config),
        "task_samples": (tokens, {"0.attn.q": {3: torch.zeros(2)}}),
        "interv_loss": torch.tensor(0.25),
        "loss": 0.5,
    }
    return {"circuit_data": circuit_data, "importances": importances, "samples": {}, "num_total_nodes": 5}


def test_a_released_file_comes_back_as_it_was_written(planted, tmp_path):
    torch.save(viz_data(planted), tmp_path / "viz_data.pt")
    released = read_released(tmp_path / "viz_data.pt")
    assert {site: kept for site, kept in released.nodes.items() if kept} == planted_nodes(planted)
    assert released.loss == 0.125  # the release stores the sum over a pair's two prompts
    assert released.shape["n_layer"] == 2
    # The first marker is token 0: only zeros at the end are padding.
    assert [prompt[0] for prompt in released.samples] == [A_MARK] * 12 + [B_MARK] * 12
    assert sample_pairs(released.samples, (A, B)) == planted.pairs
    assert check_nodes(planted.model.config, released, PATH) == {
        site: sorted(kept) for site, kept in planted_nodes(planted).items()
    }


def test_the_same_in_json_with_or_without_what_is_around_it(planted, tmp_path):
    (tmp_path / "bare.json").write_text(json.dumps(planted_nodes(planted)))
    (tmp_path / "full.json").write_text(
        json.dumps({"circuit_data": {**planted_nodes(planted), "prune_config": {"k": 9}}, "importances": {}})
    )
    for name in ("bare.json", "full.json"):
        assert read_released(tmp_path / name) == Released(planted_nodes(planted), {}, [], None)


def test_an_imported_circuit_does_the_task_and_is_read_again(planted, tmp_path):
    model, means = planted.model, node_means(planted.model, planted.tokens)
    nodes = check_nodes(model.config, Released(planted_nodes(planted), {}, [], None), PATH)
    examples = own_examples("planted", planted.pairs)
    source = Source("model", "means.pt", "0" * 64, None)
    circuit = import_circuit(model, nodes, means, 0, examples, PruneConfig(target_loss=0.1), source)
    batch = model_batch(model, planted.pairs)
    expected = measure(model, batch, mean_ablate(keep_mask(nodes, means), means))
    assert (circuit.task_loss, circuit.record.task_accuracy) == (expected.loss, 1.0)
    assert circuit.task_loss < 0.1
    assert circuit.record.full_loss == measure(model, batch).loss
    assert circuit.edges == find_edges(model, nodes)
    assert len(circuit.edges) == 4
    save_circuit(circuit, tmp_path / "c")
    again = load_circuit(tmp_path / "c")
    again.check_model(model)
    assert again.record == circuit.record
    assert all(torch.equal(again.means[site], mean) for site, mean in means.items())

    export_circuit(again, tmp_path / "c.json")
    released = read_released(tmp_path / "c.json")
    assert check_nodes(model.config, released, PATH) == nodes
    check_hash(model, released, PATH)
    with pytest.raises(GossamerError, match="is of another model: its hash is"):
        check_hash(plant("neuron", 4).model, released, PATH)


@pytest.mark.parametrize("ending", ["pt", "json", "safetensors"])
def test_means_come_back_from_each_kind_of_file(planted, tmp_path, ending):
    from safetensors.torch import save_file

    means, path = node_means(planted.model, planted.tokens), tmp_path / f"means.{ending}"
    if ending == "pt":  # in another float type and with an axis of one, and with a site that has no nodes
        torch.save({site: m[None].double() for site, m in means.items()} | {"0.attn.y": torch.zeros(3)}, path)
    elif ending == "json":
        path.write_text(json.dumps({site: mean.tolist() for site, mean in means.items()}))
    else:
        save_file(means, path)
    checked = check_means(planted.model.config, read_means(path), path)
    assert list(checked) == list(means)
    assert all(torch.equal(checked[site], mean) for site, mean in means.items())


@pytest.mark.parametrize(
    ("nodes", "said"),
    [
        ({"0.attn.qq": [1]}, r"unknown location '0\.attn\.qq'; did you mean '0\.attn\.q'"),
        ({"7.mlp.post_act": [1]}, r"unknown location '7\.mlp\.post_act'.*this model has 2 layers"),
        ({"0.attn.q": [3, 16]}, r"0\.attn\.q: the index 16 is out of range, this model has 16 channels there"),
        ({"final_resid": [-1]}, "the index -1 is out of range"),
    ],
)
def test_indices_that_this_model_has_not(planted, nodes, said):
    with pytest.raises(GossamerError, match=said):
        check_nodes(planted.model.config, Released(nodes, {}, [], None), PATH)


def test_a_file_that_says_it_is_of_another_model(planted):
    shape = config_to_openai(planted.model.config)
    assert check_nodes(planted.model.config, Released({}, shape, [], None), PATH) == {}
    for key, other in (("n_layer", 3), ("d_model", 64), ("d_mlp", 128), ("vocab_size", 25)):
        with pytest.raises(GossamerError, match=f"another model: its {key} is {other}"):
            check_nodes(planted.model.config, Released({}, {**shape, key: other}, [], None), PATH)


def test_means_that_are_missing_or_of_another_model(planted):
    config = planted.model.config
    means = {site: torch.zeros(width) for site, width in node_sites(config).items()}
    without = {site: mean for site, mean in means.items() if not site.startswith("1.attn")}
    with pytest.raises(GossamerError, match=r"no means for 1\.attn\.act_in, and lacks 5 of 17 locations.*--tokens"):
        check_means(config, without, PATH)
    with pytest.raises(GossamerError, match=r"another model: it has 31 means for final_resid, this model has 32"):
        check_means(config, means | {"final_resid": torch.zeros(31)}, PATH)
    with pytest.raises(GossamerError, match=r"a mean of 0\.attn\.k is not finite"):
        check_means(config, means | {"0.attn.k": torch.full((16,), torch.nan)}, PATH)


class Trap:
    """Unpickling it makes a folder."""

    def __init__(self, path: Path):
        self.path = path

    def __reduce__(self):
        return Path.mkdir, (self.path,)


@pytest.mark.parametrize("read", [read_released, read_means])
def test_nothing_is_unpickled(tmp_path, read):
    sprung = tmp_path / "sprung"
    torch.save({"circuit_data": {}, "samples": Trap(sprung)}, tmp_path / "viz_data.pt")
    (tmp_path / "raw.pt").write_bytes(pickle.dumps(Trap(sprung), protocol=2))
    (tmp_path / "viz_data.pkl").write_bytes(pickle.dumps(Trap(sprung)))
    for name in ("viz_data.pt", "raw.pt"):
        with pytest.raises(GossamerError, match="nothing else is unpickled; give it as JSON"):
            read(tmp_path / name)
    with pytest.raises(GossamerError, match="a pickle is never opened"):
        read(tmp_path / "viz_data.pkl")
    assert not sprung.exists()


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ([1, 2], "expected values by location, got list"),
        ({"circuit_data": [1]}, "circuit_data: expected locations with indices"),
        ({"0.attn.q": 3}, r"0\.attn\.q: expected a list of indices, got 3"),
        ({"0.attn.q": [1.5]}, r"expected whole numbers, .* got 1\.5"),
        ({"0.attn.q": [True, False]}, "expected whole numbers, .* got True"),
        ({"0.attn.q": [4, 5, 4]}, "the index 4 stands twice"),
        ({"circuit_data": {}, "importances": {"task_samples": [3]}}, "task_samples: expected rows of token ids, got 3"),
        ({"circuit_data": {}, "importances": {"task_samples": [[["a"]]]}}, "expected rows of token ids"),
        ({"circuit_data": {}, "importances": {"interv_loss": "low"}}, "interv_loss: expected a number, got 'low'"),
    ],
)
def test_files_that_hold_something_else(tmp_path, content, said):
    (tmp_path / "c.json").write_text(json.dumps(content))
    with pytest.raises(GossamerError, match=said):
        read_released(tmp_path / "c.json")


@pytest.mark.parametrize("content", [{"0.attn.q": "x"}, {"0.attn.q": [[1.0], [1.0, 2.0]]}, {"0.attn.q": None}])
def test_means_that_are_no_numbers(tmp_path, content):
    (tmp_path / "m.json").write_text(json.dumps(content))
    with pytest.raises(GossamerError, match=r"0\.attn\.q: expected a mean for every channel"):
        read_means(tmp_path / "m.json")


def test_samples_that_are_no_pairs():
    with pytest.raises(GossamerError, match="two halves of equal size, got 3"):
        sample_pairs([[1], [2], [3]], (A, B))
    with pytest.raises(GossamerError, match="the two prompts are the same"):
        sample_pairs([[1, 5], [1, 5]], (A, B))
    with pytest.raises(GossamerError, match="equal or one the start"):
        sample_pairs([[1, 5], [2, 5]], (A, A))
