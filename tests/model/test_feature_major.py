"""No option of a model leaves the fast layout of a CPU on the way: results would be right, and the kernels not used."""

from functools import partial

import pytest
import torch

from gossamer.kernels.layout import is_feature_major
from gossamer.model.transformer import EIGHT_PLACES, ModelConfig, Transformer

SHAPE = {"vocab_size": 64, "context": 64, "n_layer": 1, "d_model": 64, "n_head": 4, "d_head": 16}
RESIDUAL = ("resid_post_attn", "resid_post_mlp")
OPTIONS = [
    {},
    {"positions": "learned"},
    {"positions": "concat_learned", "d_position": 16},
    {"positions": "concat_sinusoidal", "d_position": 16},
    {"positions": "concat_sinusoidal", "d_position": 16, "norm": "none"},
    {"norm": "layer"},
    {"norm": "layer", "norm_bias": False},
    {"norm": "none"},
    {"activation": "relu"},
    {"residual_activation": "relu"},
    {"sink": False},
    {"bigram": False},
    {"tied": True},
    {"bias": False},
    {"activation_l0": 1.0},
    {"abs_topk_at": (*EIGHT_PLACES, *RESIDUAL)},
    {"abs_topk_at": ()},
    *({"abs_topk_at": tuple(place for place in EIGHT_PLACES if place != missing)} for missing in EIGHT_PLACES),
    *({"abs_topk_at": (place,)} for place in (*EIGHT_PLACES, *RESIDUAL)),
]


@pytest.mark.parametrize("options", OPTIONS, ids=str)
@pytest.mark.parametrize("in_bfloat16", [False, True])
def test_every_site_of_a_large_enough_model_is_feature_major(options, in_bfloat16):
    model = Transformer(ModelConfig(**(SHAPE | options)))
    tokens = torch.randint(64, (32, 64), generator=torch.Generator().manual_seed(0))
    row_major = []

    def look(site, x):
        def note(what, seen):
            # Or channels of a feature-major tensor, as queries, keys and values are.
            if not (is_feature_major(seen) or seen.stride()[1:] == (1, seen.shape[1])):
                row_major.append(f"{what} {site}")

        if not site.endswith("norm_scale"):
            note("", x)
            if x.requires_grad:
                x.register_hook(partial(note, "gradient of"))
        return x

    with torch.autocast("cpu", dtype=torch.bfloat16, enabled=in_bfloat16):
        model.loss(tokens, tokens, tap=look).backward()
    assert row_major == []
