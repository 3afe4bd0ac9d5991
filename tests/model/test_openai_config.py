"""The released configuration's keys, one by one, in our words."""

import pytest

from gossamer.model.openai import config_from_openai


def test_absent_keys_have_the_released_defaults():
    config, reported = config_from_openai({})
    assert reported == []
    assert config.model_dump() == {
        "vocab_size": 50304,
        "context": 1024,
        "n_layer": 12,
        "d_model": 768,
        "n_head": 12,
        "d_head": 64,
        "d_mlp": 3072,
        "norm": "layer",
        "norm_bias": True,
        "norm_eps": None,
        "activation": "gelu",
        "residual_activation": "identity",
        "positions": "learned",
        "d_position": 0,
        "sink": False,
        "bigram": False,
        "tied": True,
        "bias": True,
        "activation_l0": 1.0,
        "abs_topk_at": (),
    }


@pytest.mark.parametrize(
    ("raw", "field", "value"),
    [
        ({"d_head": None, "d_model": 64, "n_head": 4}, "d_head", 16),
        ({"d_mlp": None, "d_model": 64, "n_head": 4}, "d_mlp", 256),
        ({"n_mlp": 160}, "d_mlp", 160),
        ({"n_mlp": 160, "d_mlp": None}, "d_mlp", 160),
        ({"afrac": None}, "activation_l0", 1.0),
        ({"afrac": 1}, "activation_l0", 1.0),
        ({"afrac": 1.0, "afrac_loctypes": "attn_q"}, "abs_topk_at", ()),
        ({"afrac": 0.25}, "abs_topk_at", ("attn_in", "attn_out", "mlp_in", "mlp_out")),
        ({"afrac": 0.25, "afrac_loctypes": "resid_post_mlp"}, "abs_topk_at", ("resid_post_mlp",)),
        ({"afrac": 0.25, "afrac_loctypes": ""}, "abs_topk_at", ()),
        ({"d_pos_emb": 8}, "positions", "concat_learned"),
        ({"d_pos_emb": 8, "sinusoidal_cat_pos_emb": True}, "positions", "concat_sinusoidal"),
        ({"sinusoidal_cat_pos_emb": True}, "positions", "learned"),
        ({"tied_unembed": False}, "tied", False),
        ({"dropout": 0.1, "flash": False, "debug_nans": True, "tokenizer_name": "gpt2"}, "d_model", 768),
    ],
)
def test_keys_are_read(raw, field, value):
    config, reported = config_from_openai(raw)
    assert getattr(config, field) == value
    assert reported == []
