import math

import pytest
import torch
import torch.nn.functional as F
from random_models import random_model, random_tokens, small_config

from gossamer.errors import GossamerError
from gossamer.kernels.abs_topk import abs_topk
from gossamer.model.layers import Norm, by_nonzeros, compress_weights, holds_nonzeros
from gossamer.model.sites import record
from gossamer.model.transformer import EIGHT_PLACES, ModelConfig, Transformer, sinusoids

CONCATENATED = {"positions": "concat_learned", "d_position": 5}
OPTIONS = [
    {"norm": "layer"},
    {"norm": "layer", "norm_bias": False},
    {"norm": "none"},
    {"norm_eps": 0.5},
    {"activation": "relu"},
    {"residual_activation": "relu"},
    {"positions": "learned"},
    CONCATENATED,
    {"positions": "concat_sinusoidal", "d_position": 5},
    {"sink": False},
    {"bigram": False},
    {"tied": True},
    {"bias": False},
    {"activation_l0": 0.25},
    {"activation_l0": 1.0},
    {"abs_topk_at": ()},
    *({"abs_topk_at": tuple(p for p in EIGHT_PLACES if p != place)} for place in EIGHT_PLACES),
    {"abs_topk_at": (*EIGHT_PLACES, "resid_post_attn")},
    {"abs_topk_at": (*EIGHT_PLACES, "resid_post_mlp")},
]


def run(config: ModelConfig, seed: int = 0):
    """A random model's logits and activations."""
    acts = {}
    logits = random_model(config, seed)(random_tokens(config), tap=record(acts))
    return logits, acts


@pytest.mark.parametrize("option", OPTIONS, ids=str)
def test_every_option_runs_learns_and_has_an_effect(option):
    """The two models' parameters are equal wherever both have one."""
    model = random_model(small_config(**option))
    tokens = random_tokens(model.config)
    logits = model(tokens)
    assert logits.shape == (*tokens.shape, model.config.vocab_size)
    assert float((logits - run(small_config())[0]).detach().abs().max()) > 1e-2
    F.cross_entropy(logits.flatten(0, 1), tokens.flatten()).backward()
    for name, parameter in model.named_parameters():
        assert parameter.requires_grad != (option.get("positions") == "concat_sinusoidal" and name == "position.weight")
        assert not parameter.requires_grad or bool((parameter.grad != 0).any()), name


def test_options_with_and_without_a_norms_bias_differ():
    with_bias, without = (run(small_config(norm="layer", norm_bias=b))[0] for b in (True, False))
    assert not torch.allclose(with_bias, without, atol=1e-2)
    # RMSNorm has no bias, whatever is asked.
    assert torch.equal(run(small_config(norm_bias=False))[0], run(small_config())[0])


@pytest.mark.parametrize("size", [1.0, 1e-3])
@pytest.mark.parametrize("width", [1, 7, 12])
def test_rms_norm_is_torchs(width, size):
    ours, torchs = Norm(small_config(), width), torch.nn.RMSNorm(width)
    generator = torch.Generator().manual_seed(width)
    x, gain = size * torch.randn(5, width, generator=generator), torch.randn(width, generator=generator)
    with torch.no_grad():
        ours.weight.copy_(gain)
        torchs.weight.copy_(gain)
    torch.testing.assert_close(ours(x), torchs(x))


@pytest.mark.parametrize("size", [1.0, 1e-3])
@pytest.mark.parametrize("bias", [True, False])
def test_layer_norm_is_torchs(bias, size):
    ours, torchs = Norm(small_config(norm="layer", norm_bias=bias), 7), torch.nn.LayerNorm(7, bias=bias)
    generator = torch.Generator().manual_seed(0)
    x = size * torch.randn(5, 7, generator=generator) + 0.1
    with torch.no_grad():
        for parameter, other in zip(ours.parameters(), torchs.parameters(), strict=True):
            parameter.copy_(other.normal_(generator=generator))
    torch.testing.assert_close(ours(x), torchs(x), rtol=1e-4, atol=1e-5)


@pytest.mark.parametrize(("norm", "scale"), [("rms", 0.2), ("layer", 0.25)])
def test_a_norms_scale_by_hand(norm, scale):
    """[7, -1] has mean square 25, and 16 about its mean; eps is too small to show."""
    seen = {}
    out = Norm(small_config(norm=norm), 2)(torch.tensor([7.0, -1.0]), "here", record(seen))
    torch.testing.assert_close(seen["here"], torch.tensor([scale]))
    torch.testing.assert_close(out, torch.tensor([1.4, -0.2] if norm == "rms" else [1.0, -1.0]))


def test_without_a_norm_the_stream_is_read_as_it_is_and_the_scale_is_one():
    norm, x, seen = Norm(small_config(norm="none"), 2), torch.tensor([[7.0, -1.0], [0.5, 2.0]]), {}
    assert list(norm.parameters()) == []
    assert torch.equal(norm(x, "here", record(seen)), x)
    assert torch.equal(seen["here"], torch.ones(2, 1))
    assert torch.equal(norm(x, k=1), torch.tensor([[7.0, 0.0], [0.0, 2.0]]))
    assert torch.equal(norm(x, "here", lambda _, scale: 3 * scale), 3 * x)


def test_norm_eps_is_under_the_root():
    out = Norm(small_config(norm_eps=11.0), 2)(torch.tensor([7.0, -1.0]))
    torch.testing.assert_close(out, torch.tensor([7.0, -1.0]) / 6)


@pytest.mark.parametrize("place", ["resid_post_attn", "resid_post_mlp"])
@pytest.mark.parametrize("residual_activation", ["identity", "relu"])
def test_what_a_block_writes_is_added_activated_and_sparsified_in_that_order(place, residual_activation):
    config = small_config(abs_topk_at=(place,), residual_activation=residual_activation, activation_l0=0.25)
    _, acts = run(config)
    writes = {
        "resid_post_attn": ("0.resid_in", "0.attn.resid_delta", "0.resid_mid"),
        "resid_post_mlp": ("0.resid_mid", "0.mlp.resid_delta", "1.resid_in"),
    }
    for where, (stream, delta, after) in writes.items():
        written = acts[stream] + acts[delta]
        if residual_activation == "relu":
            written = written.relu()
        assert torch.equal(acts[after], abs_topk(written, 3) if where == place else written)


def test_the_number_of_active_channels():
    config = small_config(activation_l0=0.25, abs_topk_at=("attn_in", "mlp_neuron"))
    assert config.n_active("attn_in", 12) == 3
    assert config.n_active("attn_in", 15) == 3, "a fraction is cut off"
    assert config.n_active("attn_in", 2) == 1, "at least one stays"
    assert config.n_active("attn_q", 12) == 12, "AbsTopK isn't there"


def test_queries_keys_and_values_are_sparsified_over_all_heads_together():
    """A head may keep more than its share: its biases are far larger than the others'."""
    model = random_model(small_config(activation_l0=0.25))
    loud = torch.tensor([4, 5, 7])
    with torch.no_grad():
        for part in range(3):
            model.get_parameter("blocks.0.attn.qkv.bias")[part * 12 + loud] = 1e3
    acts = {}
    model(random_tokens(model.config), tap=record(acts))
    for site in ("0.attn.q", "0.attn.k", "0.attn.v"):
        assert torch.equal((acts[site] != 0).all(dim=(0, 1)).nonzero().flatten(), loud)


def test_a_tied_unembedding_is_the_embedding():
    tied, untied = Transformer(small_config(tied=True)), Transformer(small_config(tied=False))
    assert tied.unembed.weight is tied.embed.weight
    assert untied.unembed.weight is not untied.embed.weight
    assert len(list(untied.parameters())) == len(list(tied.parameters())) + 1


def test_the_bigram_table_adds_the_row_of_the_current_token():
    config = small_config()
    model = random_model(config)
    tokens = random_tokens(config)
    with_table = model(tokens)
    table = model.bigram.detach().clone()
    with torch.no_grad():
        model.bigram.zero_()
    torch.testing.assert_close(with_table - model(tokens), table[tokens], rtol=0, atol=1e-5)


def test_the_logit_bias_is_added_to_every_position():
    model = random_model(small_config())
    tokens = random_tokens(model.config)
    with_bias, bias = model(tokens), model.logit_bias.clone()
    model.logit_bias.zero_()
    torch.testing.assert_close(with_bias - model(tokens), bias.expand_as(with_bias), rtol=0, atol=1e-5)


def test_a_constant_prompt_looks_the_same_everywhere_unless_positions_enter():
    tokens = torch.full((1, 9), 5)
    for changes, same in (({}, True), ({"positions": "learned"}, False), (CONCATENATED, False)):
        logits = random_model(small_config(sink=False, **changes))(tokens)[0]
        assert torch.allclose(logits[0], logits[-1], atol=1e-4) == same


def test_learned_positions_are_added_to_the_embedding():
    model = random_model(small_config(positions="learned"))
    tokens, acts = random_tokens(model.config, seq=4), {}
    model(tokens, tap=record(acts))
    assert torch.equal(acts["0.resid_in"], model.embed.weight[tokens] + model.position.weight[:4])


@pytest.mark.parametrize("positions", ["concat_learned", "concat_sinusoidal"])
@pytest.mark.parametrize("norm", ["rms", "layer", "none"])
def test_concatenated_positions_follow_what_each_half_of_a_block_reads(positions, norm):
    config = small_config(positions=positions, d_position=5, norm=norm, activation_l0=1.0)
    model, acts = random_model(config), {}
    model(random_tokens(config, seq=4), tap=record(acts))
    assert torch.equal(acts["0.resid_in"], model.embed.weight[random_tokens(config, seq=4)])
    for i in range(config.n_layer):
        for half in ("attn", "mlp"):
            position_norm = model.get_submodule(f"blocks.{i}.{half}_position_norm")
            read = position_norm(model.position.weight[:4]).expand(3, 4, 5)
            assert torch.equal(acts[f"{i}.{half}.act_in"][..., 12:], read)


R = math.sqrt(0.5)


@pytest.mark.parametrize(
    ("context", "width", "rows"),
    [
        pytest.param(16, 5, {0: [0, 0, 1, 1, 0], 2: [0, R, -1, R, 0], 4: [0, 1, 1, 0, 0]}, id="periods 4 and 16"),
        pytest.param(64, 6, {8: [0, 0, R, 1, -1, R], 16: [0, 0, 1, 1, 1, 0]}, id="periods 4, 16 and 64"),
        pytest.param(8, 2, {1: [1, 0], 2: [0, -1], 3: [-1, 0]}, id="one period, of 4"),
        pytest.param(8, 1, {0: [0], 1: [1], 2: [0], 3: [-1]}, id="one sine"),
        pytest.param(2, 4, {1: [1, 1, 0, 0]}, id="a context below 4 counts as 4"),
    ],
)
def test_sinusoids_by_hand(context, width, rows):
    table = sinusoids(context, width)
    assert table.shape == (context, width)
    for row, wanted in rows.items():
        torch.testing.assert_close(table[row], torch.tensor(wanted, dtype=torch.float32), rtol=0, atol=1e-5)


def test_sinusoidal_positions_are_frozen():
    model = Transformer(small_config(positions="concat_sinusoidal", d_position=5))
    assert torch.equal(model.position.weight, sinusoids(9, 5))
    assert not model.position.weight.requires_grad
    assert Transformer(small_config(**CONCATENATED)).position.weight.requires_grad


@pytest.mark.parametrize("option", [{}, {"positions": "learned"}, CONCATENATED, {"sink": False}], ids=str)
def test_a_later_token_changes_no_earlier_logit(option):
    config = small_config(**option)
    model = random_model(config)
    tokens = random_tokens(config)
    plain = model(tokens)
    for t in range(config.context):
        changed = tokens.clone()
        changed[:, t] = (changed[:, t] + 1) % config.vocab_size
        logits = model(changed)
        assert torch.equal(logits[:, :t], plain[:, :t])
        assert bool((logits[:, t] != plain[:, t]).any(-1).all())


def test_a_sequence_is_read_the_same_alone_as_in_a_batch():
    model = random_model(small_config())
    tokens = random_tokens(model.config)
    torch.testing.assert_close(torch.cat([model(row[None]) for row in tokens]), model(tokens))


def test_logits_at_one_position_are_those_of_all():
    """To rounding only: the unembedding is then a product of other sizes, which adds up in another order."""
    model = random_model(small_config())
    tokens, at = random_tokens(model.config, batch=4), torch.tensor([0, 8, 3, 3])
    torch.testing.assert_close(model(tokens, at=at), model(tokens)[torch.arange(4), at])


def test_a_sequence_may_fill_the_context_and_no_more():
    model = Transformer(small_config())
    assert model(random_tokens(model.config, seq=9)).shape == (3, 9, 23)
    with pytest.raises(GossamerError, match=r"10 tokens is longer than the model's context of 9"):
        model(random_tokens(model.config, seq=10))


def test_initialisation():
    config = ModelConfig(vocab_size=300, d_model=200, n_head=5, d_head=20, d_mlp=400, n_layer=2, positions="learned")
    for name, parameter in Transformer(config, seed=3).named_parameters():
        if "norm" in name:
            assert bool((parameter == 1).all()), name
        elif name == "bigram" or parameter.ndim == 1:
            assert bool((parameter == 0).all()), name
        else:
            wanted = 0.02 / math.sqrt(2 * 2) if name.endswith(("attn.out.weight", "mlp.down.weight")) else 0.02
            assert float(parameter.detach().std()) == pytest.approx(wanted, rel=0.03), name
            assert float(parameter.detach().mean()) == pytest.approx(
                0, abs=4 * wanted / math.sqrt(parameter.numel())
            ), name


def test_the_seed_alone_decides_the_initialisation():
    def first(seed, elsewhere):
        torch.manual_seed(elsewhere)
        return torch.cat([p.detach().flatten() for p in Transformer(small_config(), seed).parameters()])

    assert torch.equal(first(0, 1), first(0, 2))
    assert not torch.equal(first(0, 1), first(1, 1))


def test_the_number_of_neurons_is_four_a_channel_unless_said():
    assert ModelConfig(d_model=24).n_neurons == 96
    assert ModelConfig(d_model=24).model_copy(update={"d_model": 12}).n_neurons == 48
    assert ModelConfig(d_model=24, d_mlp=7).n_neurons == 7


@pytest.mark.parametrize("shape", [(3, 0), (0, 4)])
def test_no_tokens_have_no_logits_and_no_loss(shape):
    model = Transformer(small_config())
    with torch.no_grad():
        for parameter in model.parameters():
            parameter.view(-1)[1:].zero_()
    compress_weights(model, torch.float32)
    assert model.unembed.compressed is not None
    tokens = torch.zeros(shape, dtype=torch.long)
    assert model(tokens).shape == (*shape, model.config.vocab_size)
    loss = model.loss(tokens, tokens)
    assert loss.isnan()
    loss.backward()
    assert all(bool((parameter.grad == 0).all()) for parameter in model.parameters() if parameter.grad is not None)


@pytest.mark.parametrize("noted", [True, False])
def test_while_products_go_through_nonzeros_these_are_noted_and_no_longer(noted):
    model = Transformer(small_config())
    with torch.no_grad():
        model.unembed.weight.view(-1)[1:].zero_()
    if noted:
        compress_weights(model, torch.float32)
    before = model.unembed.compressed
    with pytest.raises(ZeroDivisionError), by_nonzeros(model):
        assert model.unembed.compressed is not None
        raise ZeroDivisionError
    assert model.unembed.compressed is before
    assert holds_nonzeros(model) == noted


@pytest.mark.parametrize("values", [{"positions": "concat_learned"}, {"positions": "learned", "d_position": 4}])
def test_a_width_of_positions_is_for_concatenated_ones(values):
    with pytest.raises(ValueError, match="d_position is for concatenated positions"):
        ModelConfig(**values)


def test_on_a_cpu_attention_is_in_float32_beside_products_in_bfloat16():
    model, acts = random_model(small_config()), {}
    with torch.autocast("cpu", torch.bfloat16):
        model(random_tokens(model.config), tap=record(acts))
    assert acts["0.attn.y"].dtype == torch.float32


@pytest.mark.parametrize("dtype", [torch.float32, torch.float64])
def test_the_epsilon_of_an_rms_norm_is_its_dtypes(dtype):
    ours, torchs = Norm(small_config(), 7).to(dtype), torch.nn.RMSNorm(7, dtype=dtype)
    x = (1e-4 * torch.randn(5, 7, generator=torch.Generator().manual_seed(0))).to(dtype)
    torch.testing.assert_close(ours(x), torchs(x))


def test_a_text_among_others_is_no_longer_than_the_context():
    model = Transformer(small_config())
    with pytest.raises(GossamerError, match=r"10 tokens is longer than the model's context of 9"):
        model(random_tokens(model.config, seq=10), starts=torch.zeros(3, 10, dtype=torch.long))
