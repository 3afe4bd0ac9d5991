"""Other cuts of the ranking, kept with the circuit."""

import json
from dataclasses import replace

import pytest
from planted import plant

from gossamer import GossamerError, load_circuit
from gossamer.circuit.ablate import keep_mask, mean_ablate
from gossamer.circuit.circuit import edge_rows, find_edges, save_circuit
from gossamer.circuit.cuts import CUTS_JSON
from gossamer.circuit.discover import Source, discover
from gossamer.circuit.measure import measure, model_batch
from gossamer.circuit.prune_config import PruneConfig
from gossamer.tasks.examples import own_examples


@pytest.fixture(scope="module")
def found():
    planted = plant("copy", 0)
    config = PruneConfig(ranking="attribution")
    source = Source("model", "tokens", "hash", None)
    return planted, discover(planted.model, own_examples("marker", planted.pairs), planted.tokens, config, source)


def test_a_cut_at_any_size_has_the_loss_and_the_edges_that_are_stored(found):
    planted, circuit = found
    cuts = circuit.cuts
    assert cuts is not None
    assert len(set(cuts.ranking)) == len(cuts.ranking) == max(64, 4 * circuit.n_nodes, cuts.n_cut)
    assert cuts.losses[cuts.sizes.index(cuts.n_cut)] <= circuit.record.target_loss
    batch = model_batch(planted.model, circuit.pairs)
    for size, loss in zip(cuts.sizes, cuts.losses, strict=True):
        if size > len(cuts.ranking):
            continue
        nodes: dict[str, list[int]] = {}
        for site, i in sorted(cuts.ranking[:size]):
            nodes.setdefault(site, []).append(i)
        tap = mean_ablate(keep_mask(nodes, circuit.means), circuit.means)
        assert loss == pytest.approx(measure(planted.model, batch, tap).loss, abs=1e-5)
        kept = {(site, i) for site, some in nodes.items() for i in some}
        between = {row for row in cuts.edges if {row[:2], row[2:4]} <= kept}
        assert between == set(edge_rows(find_edges(planted.model, nodes)))


def test_cuts_come_back_with_the_circuit_which_can_be_without(found, tmp_path):
    _, circuit = found
    save_circuit(circuit, tmp_path / "circuit")
    assert load_circuit(tmp_path / "circuit").cuts == circuit.cuts
    save_circuit(replace(circuit, cuts=None), tmp_path / "circuit")
    assert not (tmp_path / "circuit" / CUTS_JSON).exists()
    assert load_circuit(tmp_path / "circuit").cuts is None


@pytest.mark.parametrize(
    ("key", "value", "said"),
    [
        ("ranking", [["0.attn.vv", 1]], "did you mean '0.attn.v'"),
        ("ranking", [["0.attn.v", 999]], "there is no 999"),
        ("edges", [["0.attn.act_in", 1, "0.attn.v", 999, 0.5]], "isn't in the ranking"),
        ("n_cut", -1, "none of the sizes"),
        ("sizes", [2, 1], "ascending sizes"),
        ("losses", [0.5], "one loss each"),
    ],
)
def test_damaged_cuts_are_an_error(found, tmp_path, key, value, said):
    _, circuit = found
    save_circuit(circuit, tmp_path / "circuit")
    values = json.loads((tmp_path / "circuit" / CUTS_JSON).read_text())
    (tmp_path / "circuit" / CUTS_JSON).write_text(json.dumps(values | {key: value}))
    with pytest.raises(GossamerError, match=r"cuts\.json") as error:
        load_circuit(tmp_path / "circuit")
    assert said in str(error.value)
