"""What is done to single nodes, by hand and against the taps that ablate."""

import pytest
import torch
from circuit.by_hand import hand_circuit
from random_models import random_model, random_tokens, small_config

from gossamer.circuit.ablate import Edit, edit, keep_mask, keep_only, keep_parts, mean_ablate
from gossamer.circuit.circuit import Node, find_edges
from gossamer.circuit.edges import sink_logits
from gossamer.model.sites import chain, node_sites, record

SITE = "0.mlp.post_act"
MEANS = {SITE: torch.tensor([5.0, 6.0, 7.0])}
X = torch.tensor([[[1.0, 2.0, 3.0], [-1.0, 0.0, 4.0]]])  # [batch 1, seq 2, width 3]


@pytest.mark.parametrize(
    ("edits", "expected"),
    [
        ([("ablate", 0, 0.0)], [[5.0, 2.0, 3.0], [5.0, 0.0, 4.0]]),
        ([("scale", 1, -0.5)], [[1.0, -1.0, 3.0], [-1.0, 0.0, 4.0]]),
        ([("clamp", 2, 9.0)], [[1.0, 2.0, 9.0], [-1.0, 0.0, 9.0]]),
        ([("scale", 0, 2.0), ("clamp", 1, 0.5)], [[2.0, 0.5, 3.0], [-2.0, 0.5, 4.0]]),
        ([("ablate", 0, 0.0), ("scale", 0, 2.0)], [[10.0, 2.0, 3.0], [10.0, 0.0, 4.0]]),  # one after the other
        ([("scale", 0, 0.0)], [[0.0, 2.0, 3.0], [0.0, 0.0, 4.0]]),
    ],
)
def test_edits_by_hand(edits, expected):
    tap = edit([Edit(Node(SITE, index), kind, value) for kind, index, value in edits], MEANS)
    before = X.clone()
    assert tap(SITE, X).tolist() == [expected]
    assert torch.equal(X, before), "the activation itself was written to"
    assert tap("1.mlp.post_act", X) is X


def a_circuit(**changes):
    model = random_model(small_config(**changes)).requires_grad_(False)
    generator = torch.Generator().manual_seed(1)
    sites = node_sites(model.config)
    means = {site: torch.randn(width, generator=generator) for site, width in sites.items()}
    nodes = {
        site: sorted(torch.randperm(width, generator=generator)[: width // 2].tolist()) for site, width in sites.items()
    }
    edges = find_edges(model, nodes)
    return model, random_tokens(model.config), means, nodes, edges[::3]


def test_scaling_by_one_and_no_edit_change_no_bit():
    model, tokens, means, nodes, removed = a_circuit()
    same = [Edit(Node(site, i), "scale", 1.0) for site, kept in nodes.items() for i in kept]
    sinks = sink_logits(model)
    assert torch.equal(model(tokens, tap=edit(same, means)), model(tokens))
    assert torch.equal(model(tokens, tap=edit([], means)), model(tokens))
    plain = model(tokens, tap=keep_parts(nodes, removed, means, sinks))
    assert torch.equal(model(tokens, tap=keep_parts(nodes, removed, means, sinks, same)), plain)


def test_ablating_by_edits_is_ablating_by_a_mask():
    model, tokens, means, nodes, _ = a_circuit()
    edits = [Edit(Node(site, i), "ablate") for site, kept in nodes.items() for i in kept]
    without = mean_ablate({site: ~mask for site, mask in keep_mask(nodes, means).items()}, means)
    assert torch.equal(model(tokens, tap=edit(edits, means)), model(tokens, tap=without))


@pytest.mark.parametrize("site", ["0.attn.act_in", "0.attn.k", "0.attn.v", "1.mlp.act_in", "1.mlp.post_act"])
def test_an_edited_node_in_a_circuit_with_removed_edges_is_the_circuit_without_the_node(site):
    """An edge that was removed carries its source's mean, so one that is at its mean may as well be ablated."""
    model, tokens, means, nodes, removed = a_circuit()
    sinks, node = sink_logits(model), Node(site, nodes[site][0])
    edited = model(tokens, tap=keep_parts(nodes, removed, means, sinks, [Edit(node, "ablate")]))
    fewer = {s: [i for i in kept if (s, i) != (site, node.index)] for s, kept in nodes.items()}
    torch.testing.assert_close(edited, model(tokens, tap=keep_parts(fewer, removed, means, sinks)))
    assert not torch.allclose(edited, model(tokens, tap=keep_parts(nodes, removed, means, sinks)), atol=1e-4)


def test_a_removed_edge_stays_removed_whatever_its_source_is_set_to():
    """All edges out of a neuron are removed: what it is clamped to changes nothing behind it. (Under AbsTopK it would
    still, by the channels outside the circuit that it makes large.)"""
    model, tokens, means, nodes, _ = a_circuit(activation_l0=1.0)
    sinks, node = sink_logits(model), Node("1.mlp.post_act", nodes["1.mlp.post_act"][0])
    removed = [edge for edge in find_edges(model, nodes) if edge.source == node]
    assert removed
    clamped = [Edit(node, "clamp", 100.0)]
    acts: dict[str, torch.Tensor] = {}
    tap = keep_parts(nodes, removed, means, sinks, clamped)

    def watch(site, x):
        acts[site] = tap(site, x)
        return acts[site]

    logits = model(tokens, tap=watch)
    assert (acts[node.site][..., node.index] == 100.0).all()
    torch.testing.assert_close(
        logits, model(tokens, tap=keep_parts(nodes, removed, means, sinks)), atol=1e-3, rtol=1e-4
    )


def test_keep_only_takes_edits():
    circuit = hand_circuit()
    tap = keep_only(circuit, [Edit(Node("0.attn.q", 1), "clamp", -3.0)])
    shown = tap("0.attn.q", torch.zeros(1, 2, 6))
    assert shown.tolist() == [[[1.0, -3.0, 1.25, 1.375, 1.5, 1.625]] * 2]  # the others at their means


def test_edits_are_what_is_recorded_behind_them():
    model, tokens, means, nodes, _ = a_circuit()
    acts: dict[str, torch.Tensor] = {}
    node = Node("0.attn.v", nodes["0.attn.v"][0])
    model(tokens, tap=chain(edit([Edit(node, "clamp", 2.5)], means), record(acts, [node.site])))
    assert (acts[node.site][..., node.index] == 2.5).all()
