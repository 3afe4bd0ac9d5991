"""Edge pruning finds the planted edges, and the minimum over all subsets of a tiny model's."""

import itertools
import json

import pytest
from planted import Kind, by_site, plant, tiny, with_idle_edges
from planted.brute_force import fewest_edges

from gossamer.circuit.ablate import keep_only
from gossamer.circuit.circuit import Edge, Node, find_edges, load_circuit, save_circuit
from gossamer.circuit.discover import Source, describe_circuit, discover
from gossamer.circuit.edge_pruning import remove_edges, stranded
from gossamer.circuit.means import node_means
from gossamer.circuit.measure import measure, model_batch
from gossamer.circuit.prune import Pruned, prune
from gossamer.circuit.prune_config import PruneConfig, Ranking
from gossamer.errors import GossamerError
from gossamer.model.sites import node_sites
from gossamer.tasks.examples import own_examples
from gossamer.validation.evidence import check_own_loss, gather_evidence
from gossamer.viewer.diagram import describe

SOURCE = Source("model", "tokens", "hash", None)


UNTRAINED: tuple[Ranking, ...] = ("attribution", "integrated", "ablation")
CASES = [("masks", "lookup", 0), *itertools.product(UNTRAINED, ["lookup"], [0, 1]), ("attribution", "neuron", 0)]


@pytest.mark.parametrize(("ranking", "kind", "seed"), CASES)
def test_planted_nodes_and_edges_are_found_and_idle_edges_removed(ranking: Ranking, kind: Kind, seed: int):
    planted = plant(kind, seed, n_pairs=32)
    edges = with_idle_edges(planted)
    n_idle = len(find_edges(planted.model, by_site(planted.nodes))) - len(edges)
    assert n_idle == (2 if kind == "lookup" else 0)
    means = node_means(planted.model, planted.tokens)
    config = PruneConfig(steps=150, pairs_a_step=16, ranking=ranking, prune_edges=True, score_pairs=16)
    stages = []
    found = prune(planted.model, planted.pairs, planted.pairs, means, config, on_stage=stages.append)
    assert found.reached
    assert found.loss <= config.target_loss
    assert {Node(site, i) for site, kept in found.nodes.items() for i in kept} == planted.nodes
    assert set(find_edges(planted.model, found.nodes)) - set(found.removed) == edges
    assert len(found.removed) == n_idle
    assert [stage.name for stage in stages] == ["cut", "eliminated", "edges removed"]
    assert stages[-1].removed == found.removed
    assert stages[-1].loss == found.loss


def test_the_greedy_way_finds_planted_nodes_too():
    planted = plant("copy", 1, n_pairs=12)
    means = node_means(planted.model, planted.tokens)
    config = PruneConfig(ranking="ablation", greedy=True, score_pairs=16)
    found = prune(planted.model, planted.pairs, planted.pairs, means, config)
    assert {Node(site, i) for site, kept in found.nodes.items() for i in kept} == planted.nodes


def test_the_fewest_edges_over_all_subsets_of_a_tiny_model():
    n_tried = 0
    for seed in range(13):
        model, pairs, tokens = tiny(seed)
        batch = model_batch(model, pairs)
        if measure(model, batch).loss > 0.15:
            continue  # the random weights drown the signal
        means = node_means(model, tokens)
        nodes = {site: list(range(width)) for site, width in node_sites(model.config).items()}
        nodes["0.mlp.post_act"] = [0]
        edges = find_edges(model, nodes)
        assert len(edges) == 12
        left, removed = remove_edges(model, batch, nodes, means, 0.15)
        n = len(find_edges(model, left)) - len(removed)
        assert n == fewest_edges(model, batch, means, nodes, edges, 0.15, beat=n), seed
        n_tried += 1
    assert n_tried == 5


def test_stranded_nodes_lost_all_edges_on_one_side():
    a, b, c, d = (Node(site, 0) for site in ("0.mlp.act_in", "0.mlp.post_act", "0.mlp.resid_delta", "0.attn.q"))
    ab, bc, db = Edge(a, b, 1.0), Edge(b, c, 1.0), Edge(d, b, 1.0)
    assert stranded([ab, bc, db], []) == []
    assert stranded([ab, bc, db], [db]) == [d]
    assert stranded([ab, bc, db], [bc]) == [b, c]
    assert set(stranded([ab, bc, db], [ab, db])) == {a, d, b}


@pytest.fixture(scope="module")
def trimmed():
    """A circuit of the tiny model, whose attention has sinks, with edges of every matrix removed."""
    model, pairs, tokens = tiny(0)
    means = node_means(model, tokens)
    nodes = {site: list(range(width)) for site, width in node_sites(model.config).items()}
    edges = find_edges(model, nodes)
    removed = tuple(edges[1::5])
    assert any(edge.source.site == "0.attn.v" for edge in removed)
    assert len({(edge.source.site, edge.target.site) for edge in removed}) >= 3
    pruned = Pruned(nodes, removed, 0.0, 0.0, True)
    examples = own_examples("t", pairs)
    return model, edges, describe_circuit(model, examples, means, tokens.numel(), pruned, PruneConfig(), SOURCE)


def test_a_circuit_without_some_edges_comes_back_with_exactly_these(trimmed, tmp_path):
    model, edges, circuit = trimmed
    save_circuit(circuit, tmp_path / "c")
    back = load_circuit(tmp_path / "c")
    assert back.record == circuit.record
    assert back.n_edges == len(back.edges) == 13
    assert set(back.edges) | set(back.removed_edges) == set(edges)
    assert not set(back.edges) & set(back.removed_edges)
    batch = model_batch(model, back.pairs)
    assert measure(model, batch, keep_only(back)).loss == circuit.record.task_loss
    assert check_own_loss(model, back) == pytest.approx(circuit.record.task_loss, abs=1e-6)
    assert circuit.record.task_loss != pytest.approx(circuit.record.full_loss, abs=1e-4)
    report = gather_evidence(model, back, n_random=1, seed=0, shuffled=None)
    assert report.n_edges == 13
    assert report.circuit.sufficiency.loss == pytest.approx(
        measure(model, model_batch(model, back.held_out), keep_only(back)).loss
    )
    assert set(describe(back).links) & set(edges) == set(back.edges)


def test_removed_edges_are_checked(trimmed, tmp_path):
    model, _, circuit = trimmed
    save_circuit(circuit, tmp_path / "c")
    path = tmp_path / "c" / "circuit.json"
    record = json.loads(path.read_text())
    edge = record["removed_edges"][0]

    def said(**values) -> str:
        path.write_text(json.dumps(record | values))
        with pytest.raises(GossamerError) as error:
            check_own_loss(model, load_circuit(tmp_path / "c"))
        return str(error.value)

    assert "none of the circuit's nodes" in said(removed_edges=[["0.attn.act_in", 99, *edge[2:]]])
    assert "no matrix leads" in said(removed_edges=[["final_resid", 0, *edge[2:]]])
    assert "when measured again" in said(removed_edges=[])
    assert "prune again" in said(removed_edges=[*record["removed_edges"][1:], [*edge[:4], edge[4] + 1e-6]])


def test_a_circuit_from_before_edges_were_pruned_still_loads(tmp_path):
    planted = plant("copy", 0)
    config = PruneConfig(ranking="attribution", score_pairs=8)
    circuit = discover(planted.model, own_examples("t", planted.pairs), planted.tokens, config, SOURCE)
    save_circuit(circuit, tmp_path / "c")
    path = tmp_path / "c" / "circuit.json"
    record = json.loads(path.read_text())
    for key in ("removed_edges", "sinks"):
        del record[key]
    for key in ("ranking", "greedy", "prune_edges", "score_pairs", "integration_steps"):
        del record["config"][key]
    path.write_text(json.dumps(record))
    old = load_circuit(tmp_path / "c")
    assert old.removed_edges == []
    assert check_own_loss(planted.model, old) == circuit.record.task_loss
    assert PruneConfig.model_validate(old.record.config).ranking == "masks"
