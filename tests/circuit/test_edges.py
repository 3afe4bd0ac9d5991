"""An ablated edge carries its source's mean and nothing else changes."""

import math

import pytest
import torch
from random_models import random_model, random_tokens, small_config

from gossamer.circuit.ablate import keep_parts, mean_ablate
from gossamer.circuit.circuit import Edge, Node, find_edges
from gossamer.circuit.edges import ablate_edges, sink_logits
from gossamer.kernels.attention import sink_attention_reference
from gossamer.model.sites import is_between, node_sites, record
from gossamer.model.transformer import Transformer

SHAPES = [
    {},
    {"sink": False},
    {"positions": "concat_learned", "d_position": 5},
    {"norm": "layer", "activation": "relu"},
]


def a_model(**changes) -> tuple[Transformer, torch.Tensor, dict[str, torch.Tensor], list[Edge]]:
    """A random model, tokens, made-up means, and all edges."""
    model = random_model(small_config(**changes)).requires_grad_(False)
    generator = torch.Generator().manual_seed(1)
    sites = node_sites(model.config)
    means = {site: torch.randn(width, generator=generator) for site, width in sites.items()}
    edges = find_edges(model, {site: range(width) for site, width in sites.items()})
    return model, random_tokens(model.config), means, edges


def recorded(model: Transformer, tokens: torch.Tensor, tap) -> dict[str, torch.Tensor]:
    """Every activation under a tap, and the logits."""
    acts: dict[str, torch.Tensor] = {}

    def watch(site, x):
        acts[site] = tap(site, x)
        return acts[site]

    acts["logits"] = model(tokens, tap=watch)
    return acts


def test_removing_no_edge_changes_no_bit():
    model, tokens, means, edges = a_model()
    plain = model(tokens)
    assert torch.equal(model(tokens, tap=ablate_edges([], means, sink_logits(model))), plain)
    none = torch.zeros(len(edges), dtype=torch.bool)
    assert torch.equal(model(tokens, tap=ablate_edges(edges, means, sink_logits(model), none)), plain)
    everything = {site: range(width) for site, width in node_sites(model.config).items()}
    assert torch.equal(model(tokens, tap=keep_parts(everything, [], means, sink_logits(model))), plain)


@pytest.mark.parametrize("changes", SHAPES, ids=str)
def test_removing_all_edges_out_of_a_node_is_ablating_the_node(changes):
    model, tokens, means, edges = a_model(**changes)
    sources = sorted({edge.source for edge in edges})
    assert len(sources) == 2 * (2 * model.config.d_block_in + 12 + 20)
    plain = model(tokens)
    for source in sources[::5]:
        keep = {source.site: torch.arange(len(means[source.site])) != source.index}
        wanted = model(tokens, tap=mean_ablate(keep, means))
        of_node = [edge for edge in edges if edge.source == source]
        found = model(tokens, tap=ablate_edges(of_node, means, sink_logits(model)))
        torch.testing.assert_close(found, wanted, rtol=1e-4, atol=1e-5)
        assert not torch.allclose(wanted, plain, atol=1e-3) or source.site != "0.mlp.act_in"


@pytest.mark.parametrize(
    ("source", "target", "place", "column"),
    [
        (Node("0.attn.act_in", 3), Node("0.attn.q", 5), "0.attn.pre_qkv", 5),
        (Node("0.attn.act_in", 3), Node("0.attn.k", 5), "0.attn.pre_qkv", 12 + 5),
        (Node("0.attn.act_in", 3), Node("0.attn.v", 5), "0.attn.pre_qkv", 24 + 5),
        (Node("0.mlp.act_in", 3), Node("0.mlp.post_act", 19), "0.mlp.pre_act", 19),
        (Node("0.mlp.post_act", 3), Node("0.mlp.resid_delta", 7), "0.mlp.pre_delta", 7),
    ],
    ids=str,
)
def test_one_edge_moves_one_channel_by_its_weight(source, target, place, column):
    model, tokens, means, edges = a_model()
    edge = next(edge for edge in edges if edge[:2] == (source, target))
    before = recorded(model, tokens, lambda site, x: x)
    after = recorded(model, tokens, ablate_edges([edge], means, sink_logits(model)))
    wanted = before[place].clone()
    wanted[..., column] += edge.weight * (means[source.site][source.index] - before[source.site][..., source.index])
    torch.testing.assert_close(after[place], wanted)
    assert torch.equal(after[source.site], before[source.site])
    assert not torch.equal(after["logits"], before["logits"])


@pytest.mark.parametrize("sink", [False, True])
def test_one_edge_from_a_value_carries_its_mean_through_the_attention(sink):
    model, tokens, means, edges = a_model(sink=sink)
    edge = next(e for e in edges if e[:2] == (Node("1.attn.v", 6), Node("1.attn.resid_delta", 2)))  # of head 1
    before = recorded(model, tokens, lambda site, x: x)
    after = recorded(model, tokens, ablate_edges([edge], means, sink_logits(model)))
    q, k, v = (before[f"1.attn.{s}"].unflatten(-1, (3, 4)).transpose(1, 2) for s in "qkv")
    v = v.clone()
    v[:, 1, :, 2] = means["1.attn.v"][6]
    mixed = sink_attention_reference(q, k, v, model.blocks[1].attn.sink).transpose(1, 2).flatten(-2)
    wanted = before["1.attn.pre_delta"].clone()
    wanted[..., 2] += edge.weight * (mixed - before["1.attn.y"])[..., 6]
    torch.testing.assert_close(after["1.attn.pre_delta"], wanted)
    assert torch.equal(after["1.attn.y"], before["1.attn.y"])


def test_a_target_without_edges_sees_means_and_bias_only():
    model, tokens, means, edges = a_model()
    into = [edge for edge in edges if edge.target == Node("1.mlp.post_act", 4)]
    assert len(into) == 12
    after = recorded(model, tokens, ablate_edges(into, means, sink_logits(model)))
    up = model.blocks[1].mlp.up
    wanted = (up.weight[4] @ means["1.mlp.act_in"] + up.bias[4]).item()
    assert after["1.mlp.pre_act"][..., 4].flatten().tolist() == pytest.approx([wanted] * tokens.numel(), abs=1e-5)


def test_edges_of_several_matrices_and_ablated_nodes_go_together():
    """An edge from a node that is ablated anyway, or that an earlier edge already changed, still carries the mean."""
    model, tokens, means, edges = a_model()
    some = edges[::7]
    keep = {
        site: torch.rand(len(mean), generator=torch.Generator().manual_seed(2)) < 0.7 for site, mean in means.items()
    }
    nodes = {site: mask.nonzero().flatten().tolist() for site, mask in keep.items()}
    acts = recorded(model, tokens, keep_parts(nodes, some, means, sink_logits(model)))
    for site, place, row in (("1.mlp.act_in", "1.mlp.pre_act", "up"), ("0.mlp.post_act", "0.mlp.pre_delta", "down")):
        linear = getattr(model.blocks[int(site[0])].mlp, row)
        wanted = acts[site] @ linear.weight.T + linear.bias
        for edge in some:
            if edge.source.site == site:
                wanted[..., edge.target.index] += edge.weight * (means[site] - acts[site])[..., edge.source.index]
        torch.testing.assert_close(acts[place], wanted, rtol=1e-4, atol=1e-5)


def test_many_subsets_in_one_pass_equal_one_after_the_other():
    model, tokens, means, edges = a_model()
    generator = torch.Generator().manual_seed(3)
    removed = torch.rand(4, len(edges), generator=generator) < 0.1
    rows = removed.repeat_interleave(len(tokens), 0)[:, None]
    stacked = model(tokens.repeat(4, 1), tap=ablate_edges(edges, means, sink_logits(model), rows))
    for row, logits in zip(removed, stacked.chunk(4), strict=True):
        some = [edge for edge, gone in zip(edges, row.tolist(), strict=True) if gone]
        torch.testing.assert_close(logits, model(tokens, tap=ablate_edges(some, means, sink_logits(model))))


def test_what_is_before_abs_topk_is_what_the_site_after_it_keeps():
    model, tokens, *_ = a_model()
    acts: dict[str, torch.Tensor] = {}
    model(tokens, tap=record(acts, only=["0.mlp.pre_act", "0.mlp.post_act", "0.attn.pre_qkv", "0.attn.k"]))
    assert all(is_between(site) == (".pre_" in site) for site in acts)
    x = acts["0.mlp.pre_act"].double()
    gelu = (x * 0.5 * (1 + torch.erf(x / math.sqrt(2)))).float()
    for before, after in ((gelu, acts["0.mlp.post_act"]), (acts["0.attn.pre_qkv"][..., 12:24], acts["0.attn.k"])):
        assert bool((after != 0).any())
        torch.testing.assert_close(after, torch.where(after == 0, 0, before))
