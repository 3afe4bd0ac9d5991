"""The evidence on planted circuits, where it is known what it must say."""

import pytest
import torch
from planted import plant

from gossamer.circuit.circuit import Circuit, load_circuit, save_circuit
from gossamer.circuit.discover import Source, discover
from gossamer.circuit.prune_config import PruneConfig
from gossamer.errors import GossamerError
from gossamer.tasks.examples import own_examples
from gossamer.validation.evidence import (
    check_own_loss,
    gather_evidence,
    random_nodes,
    shuffle_weights,
    shuffled_control,
)


@pytest.fixture(scope="module")
def found():
    planted = plant("copy", 0)
    examples = own_examples("marker", planted.pairs)
    source = Source("model", "tokens", "hash", None)
    circuit = discover(planted.model, examples, planted.tokens, PruneConfig(steps=200), source)
    return planted, circuit


def changed(circuit: Circuit, **values) -> Circuit:
    return Circuit(
        record=circuit.record.model_copy(update=values),
        means=circuit.means,
        pairs=circuit.pairs,
        train=circuit.train,
        held_out=circuit.held_out,
    )


def test_a_planted_circuit_passes_and_random_ones_do_not(found):
    planted, circuit = found
    report = gather_evidence(planted.model, circuit, n_random=10, seed=0, shuffled=None)
    assert report.is_held_out
    assert report.full.loss < 0.01
    assert report.circuit.sufficiency.loss < 0.15
    assert report.circuit.sufficiency.accuracy == 1.0
    assert report.circuit.necessity.loss > 0.6
    assert len(report.random) == 10
    assert report.random_sufficiency > 0.6
    # The distractors aren't needed; a random circuit may hold a planted node, so take the median.
    assert sorted(both.necessity.loss for both in report.random)[5] < 0.15
    assert report.shuffled is None


def test_random_circuits_have_as_many_nodes_at_each_site_and_differ(found):
    _, circuit = found
    generator = torch.Generator().manual_seed(0)
    first, second = (random_nodes(circuit.nodes, circuit.means, generator) for _ in range(2))
    assert {s: len(k) for s, k in first.items()} == {s: len(k) for s, k in circuit.nodes.items()}
    assert all(len(set(kept)) == len(kept) for kept in first.values())
    assert first != second


def test_shuffling_permutes_every_tensor_and_leaves_the_model_alone(found):
    planted, _ = found
    before = {name: p.clone() for name, p in planted.model.named_parameters()}
    copy = shuffle_weights(planted.model, torch.Generator().manual_seed(0))
    for name, parameter in copy.named_parameters():
        assert torch.equal(parameter.flatten().sort().values, before[name].flatten().sort().values), name
        assert torch.equal(planted.model.get_parameter(name), before[name])
    assert not torch.equal(copy.embed.weight, planted.model.embed.weight)


def test_the_control_prunes_the_shuffled_model_the_same_way(found):
    planted, circuit = found
    control = shuffled_control(planted.model, circuit, planted.tokens, seed=0)
    assert control.full_loss > circuit.record.full_loss
    assert control.figures.necessity.loss > 0
    again = shuffled_control(planted.model, circuit, planted.tokens, seed=0)
    assert again == control


def test_a_wrong_loss_or_a_wrong_edge_count_fails(found):
    planted, circuit = found
    assert check_own_loss(planted.model, circuit) == pytest.approx(circuit.record.task_loss, abs=1e-6)
    with pytest.raises(GossamerError, match="when measured again"):
        check_own_loss(planted.model, changed(circuit, task_loss=circuit.record.task_loss + 0.001))
    with pytest.raises(GossamerError, match="edges in this model"):
        check_own_loss(planted.model, changed(circuit, n_edges=circuit.record.n_edges + 1))


def test_means_that_were_changed_fail(found):
    planted, circuit = found
    means = {site: mean + 50 for site, mean in circuit.means.items()}
    broken = Circuit(circuit.record, means, circuit.pairs, circuit.train, circuit.held_out)
    with pytest.raises(GossamerError, match="when measured again"):
        check_own_loss(planted.model, broken)


def test_another_model_is_refused(found):
    _, circuit = found
    with pytest.raises(GossamerError, match="belongs to another model"):
        check_own_loss(plant("copy", 1).model, circuit)


def test_a_saved_circuit_comes_back_whole(found, tmp_path):
    planted, circuit = found
    save_circuit(circuit, tmp_path / "circuit")
    back = load_circuit(tmp_path / "circuit")
    assert back.record == circuit.record
    assert (back.pairs, back.train, back.held_out) == (circuit.pairs, circuit.train, circuit.held_out)
    assert all(torch.equal(back.means[site], mean) for site, mean in circuit.means.items())
    assert check_own_loss(planted.model, back) == pytest.approx(circuit.record.task_loss, abs=1e-6)
    assert {(e.source.site, e.target.site) for e in back.edges} >= {("0.attn.act_in", "0.attn.v")}


def test_a_damaged_circuit_says_what_is_wrong(found, tmp_path):
    _, circuit = found
    folder = tmp_path / "circuit"
    save_circuit(circuit, folder)
    text = (folder / "circuit.json").read_text()

    def broken(old: str, new: str) -> str:
        assert old in text
        (folder / "circuit.json").write_text(text.replace(old, new, 1))
        with pytest.raises(GossamerError) as error:
            load_circuit(folder)
        return str(error.value)

    assert "did you mean '0.attn.v'" in broken('"0.attn.v": [', '"0.attn.vv": [')
    assert "did you mean 'task_loss'" in broken('"task_loss":', '"task_los":')
    assert "the key 'seed' is missing" in broken('"seed": 0,', "")
    assert "there is no 999" in broken('"final_resid": [', '"final_resid": [999, ')
    assert "not readable JSON" in broken("{", "{{")
    (folder / "circuit.json").write_text(text)
    (folder / "circuit.safetensors").write_bytes((folder / "circuit.safetensors").read_bytes()[:100])
    with pytest.raises(GossamerError, match="truncated"):
        load_circuit(folder)
    with pytest.raises(GossamerError, match="holds no circuit"):
        load_circuit(tmp_path)
