import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from random_models import random_model, random_tokens, small_config

from gossamer.errors import GossamerError
from gossamer.model.sites import all_sites, chain, node_sites, record, resolve_site, wires
from gossamer.model.transformer import ModelConfig, Transformer


@pytest.fixture(scope="module")
def model():
    return random_model(small_config())


@pytest.fixture(scope="module")
def tokens(model):
    return random_tokens(model.config)


def test_the_sites_of_a_block_are_in_the_order_of_its_computation():
    block = ["resid_in", "attn.norm_scale", "attn.act_in", "attn.pre_qkv", "attn.q", "attn.k", "attn.v", "attn.y"]
    block += ["attn.pre_delta", "attn.resid_delta", "resid_mid", "mlp.norm_scale", "mlp.act_in", "mlp.pre_act"]
    block += ["mlp.post_act", "mlp.pre_delta", "mlp.resid_delta"]
    wanted = [*("0." + s for s in block), *("1." + s for s in block), "final_resid", "final_norm_scale"]
    assert all_sites(small_config(n_layer=2)) == wanted


def test_the_tap_sees_every_site_once_in_order(model, tokens):
    seen = []

    def watch(site, x):
        seen.append(site)
        return x

    model(tokens, tap=watch)
    assert seen == all_sites(model.config)


def test_recording_changes_no_bit(model, tokens):
    acts = {}
    assert torch.equal(model(tokens, tap=record(acts)), model(tokens))
    between = ("norm_scale", "pre_qkv", "pre_act", "pre_delta")
    assert list(acts) == [site for site in all_sites(model.config) if not site.endswith(between)]
    batch, seq = tokens.shape
    for site, width in node_sites(model.config).items():
        assert acts[site].shape == (batch, seq, width)
        # The default places are the node sites of the blocks: half of each is kept.
        assert site == "final_resid" or bool(((acts[site] != 0).sum(-1) <= width // 2).all())


def test_recording_only_some_sites(model, tokens):
    acts = {}
    model(tokens, tap=record(acts, only=["1.mlp.post_act", "0.attn.q"]))
    assert sorted(acts) == ["0.attn.q", "1.mlp.post_act"]


def test_what_is_recorded_keeps_its_gradient(model, tokens):
    acts = {}
    logits = model(tokens, tap=record(acts))
    (gradient,) = torch.autograd.grad(logits.sum(), acts["1.mlp.post_act"])
    assert bool((gradient != 0).any())


@pytest.mark.parametrize("site", all_sites(small_config()))
def test_what_the_tap_returns_flows_on(model, tokens, site):
    """Adding to the activation at any site changes the logits, and writing back what was recorded doesn't."""
    acts = {}
    plain = model(tokens, tap=record(acts, only=all_sites(model.config)))
    shifted = model(tokens, tap=lambda name, x: x + 1 if name == site else x)
    put_back = model(tokens, tap=lambda name, x: acts[site].clone() if name == site else x)
    assert float((shifted - plain).detach().abs().max()) > 1e-2
    assert torch.equal(put_back, plain)


def test_taps_in_a_chain_see_what_the_one_before_let_through(model, tokens):
    before, after = {}, {}
    double = lambda site, x: 2 * x if site == "0.attn.y" else x  # noqa: E731
    logits = model(tokens, tap=chain(record(before), double, record(after)))
    assert torch.equal(after["0.attn.y"], 2 * before["0.attn.y"])
    assert torch.equal(after["0.attn.q"], before["0.attn.q"])
    assert torch.equal(logits, model(tokens, tap=double))
    assert torch.equal(model(tokens, tap=chain()), model(tokens))


def test_freezing_the_norms_scales_makes_reads_linear():
    """With the scales of another prompt, what a block reads is its stream times these and the gain."""
    model = random_model(small_config(activation_l0=1.0))
    clean, other = random_tokens(model.config, seed=1), random_tokens(model.config, seed=2)
    scales, acts = {}, {}
    sites = [site for site in all_sites(model.config) if site.endswith("norm_scale")]
    plain = model(clean, tap=record(scales, only=sites))

    def freeze(site, x):
        return scales.get(site, x)

    assert torch.equal(model(clean, tap=freeze), plain)
    frozen = model(other, tap=chain(freeze, record(acts)))
    assert not torch.allclose(frozen, model(other), atol=1e-3)
    for i in range(model.config.n_layer):
        for part, stream in (("attn", "resid_in"), ("mlp", "resid_mid")):
            gain = model.get_parameter(f"blocks.{i}.{part}_norm.weight")
            read = acts[f"{i}.{stream}"] * scales[f"{i}.{part}.norm_scale"] * gain
            torch.testing.assert_close(acts[f"{i}.{part}.act_in"], read)


sizes = st.integers(1, 6)


@given(n_layer=sizes, d_model=sizes, n_head=sizes, d_head=sizes, d_mlp=sizes)
def test_the_number_of_nodes(n_layer, d_model, n_head, d_head, d_mlp):
    """L (4 d + 3 H h + m) + d."""
    config = ModelConfig(n_layer=n_layer, d_model=d_model, n_head=n_head, d_head=d_head, d_mlp=d_mlp)
    wanted = n_layer * (4 * d_model + 3 * n_head * d_head + d_mlp) + d_model
    assert sum(node_sites(config).values()) == wanted


def test_concatenated_positions_are_nodes_of_what_blocks_read():
    plain, wide = small_config(), small_config(positions="concat_learned", d_position=5)
    assert node_sites(wide) == {s: w + 5 * s.endswith("act_in") for s, w in node_sites(plain).items()}


def test_nodes_have_no_scales_no_streams_and_no_mixed_values():
    names = {site.split(".", 1)[-1] for site in node_sites(small_config())}
    assert names == {"attn.act_in", "attn.q", "attn.k", "attn.v", "attn.resid_delta"} | {
        "mlp.act_in",
        "mlp.post_act",
        "mlp.resid_delta",
        "final_resid",
    }


POSITIONS = [{}, {"positions": "concat_learned", "d_position": 5}]


@pytest.mark.parametrize("changes", POSITIONS)
def test_wires_are_matrices_between_node_sites(changes):
    model = random_model(small_config(**changes))
    width = node_sites(model.config)
    found = wires(model.config)
    assert [(w.source, w.target) for w in found[6:]] == [
        ("1.attn.act_in", "1.attn.q"),
        ("1.attn.act_in", "1.attn.k"),
        ("1.attn.act_in", "1.attn.v"),
        ("1.attn.v", "1.attn.resid_delta"),
        ("1.mlp.act_in", "1.mlp.post_act"),
        ("1.mlp.post_act", "1.mlp.resid_delta"),
    ]
    for wire in found:
        rows = model.get_parameter(wire.parameter)[wire.first_row : wire.first_row + wire.n_rows]
        assert rows.shape == (width[wire.target], width[wire.source])
    # Together they are the blocks' matrices, each entry once.
    in_wires = sum(width[wire.target] * width[wire.source] for wire in found)
    assert in_wires == sum(p.numel() for name, p in model.named_parameters() if "blocks" in name and p.ndim == 2)


@pytest.mark.parametrize("changes", POSITIONS)
def test_an_entry_of_a_wire_leads_from_its_column_to_its_row(changes):
    """Without AbsTopK each target is its wire times its source, but for bias, mixing of positions, and GELU."""
    model = random_model(small_config(activation_l0=1.0, **changes))
    acts = {}
    model(random_tokens(model.config), tap=record(acts))
    for wire in wires(model.config):
        rows = slice(wire.first_row, wire.first_row + wire.n_rows)
        weight = model.get_parameter(wire.parameter)[rows]
        bias = model.get_parameter(wire.parameter.replace("weight", "bias"))[rows]
        source = acts[wire.source.replace("attn.v", "attn.y")]
        target = source @ weight.T + bias
        if wire.target.endswith("post_act"):
            target = torch.nn.functional.gelu(target)
        torch.testing.assert_close(acts[wire.target], target)


def test_a_mixed_value_channel_is_made_of_its_own_value_channel_alone():
    model = random_model(small_config(activation_l0=1.0))
    tokens = random_tokens(model.config)
    plain, changed = {}, {}
    model(tokens, tap=record(plain))

    def shift(site, x):
        return x + torch.eye(12)[7] if site == "0.attn.v" else x

    model(tokens, tap=chain(shift, record(changed)))
    moved = (plain["0.attn.y"] != changed["0.attn.y"]).flatten(0, 1).any(0)
    assert moved.nonzero().tolist() == [[7]]


TRANSFORMER_LENS = {
    "blocks.0.hook_resid_pre": "0.resid_in",
    "blocks.1.hook_attn_in": "1.attn.act_in",
    "blocks.1.ln1.hook_normalized": "1.attn.act_in",
    "blocks.1.attn.hook_q": "1.attn.q",
    "blocks.1.attn.hook_k": "1.attn.k",
    "blocks.1.attn.hook_v": "1.attn.v",
    "blocks.1.attn.hook_z": "1.attn.y",
    "blocks.1.hook_attn_out": "1.attn.resid_delta",
    "blocks.1.hook_resid_mid": "1.resid_mid",
    "blocks.1.hook_mlp_in": "1.mlp.act_in",
    "blocks.1.ln2.hook_normalized": "1.mlp.act_in",
    "blocks.1.mlp.hook_pre": "1.mlp.pre_act",
    "blocks.1.mlp.hook_post": "1.mlp.post_act",
    "blocks.1.hook_mlp_out": "1.mlp.resid_delta",
    "blocks.0.hook_resid_post": "1.resid_in",
    "blocks.1.hook_resid_post": "final_resid",
}


def test_names_of_sites_are_understood():
    config = small_config()
    assert all(resolve_site(site, config) == site for site in all_sites(config))
    assert {name: resolve_site(name, config) for name in TRANSFORMER_LENS} == TRANSFORMER_LENS


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("1.mlp.post_atc", "'1.mlp.post_act'"),
        ("3.attn.q", "'1.attn.q'"),
        ("final_residual", "'final_resid'"),
        ("blocks.1.mlp.hook_pst", "'blocks.1.mlp.hook_post'"),
        ("blocks.7.attn.hook_q", "'blocks.1.attn.hook_q'"),
        ("blocks.2.hook_resid_post", "'blocks.1.hook_resid_post'"),
        ("xyzzy", "0.resid_in"),
    ],
)
def test_an_unknown_name_is_an_error_with_the_nearest_ones(typed, offered):
    with pytest.raises(GossamerError) as error:
        resolve_site(typed, small_config())
    assert repr(typed) in str(error.value)
    assert offered in str(error.value)


def test_a_tap_of_ones_own_may_have_what_it_likes_under_any_name():
    class Mine(torch.nn.Module):
        def __init__(self):
            super().__init__()
            self.gates = torch.nn.ParameterDict({"a": torch.nn.Parameter(torch.ones(1))})
            self.gates_at = 3
            self.seen: list[str] = []

        def forward(self, site: str, x: torch.Tensor) -> torch.Tensor:
            self.seen.append(site)
            return x

    config = ModelConfig(vocab_size=40, context=12, n_layer=1, d_model=16, n_head=2, d_head=4, d_mlp=24)
    tap = Mine()
    Transformer(config)(torch.zeros(1, 4, dtype=torch.long), tap=tap)
    assert tap.seen == all_sites(config)
