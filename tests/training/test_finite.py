"""What isn't finite stops a run before the update and is named, wherever it is."""

from pathlib import Path

import numpy as np
import pytest
import torch

from gossamer.data.tokens import TokenStream, open_token_file
from gossamer.errors import GossamerError
from gossamer.model.transformer import ModelConfig
from gossamer.training.train import Run, TrainConfig, train
from gossamer.training.weight_sparsity import SparsityConfig

UNUSED = 31
"""A token that is in no batch: what is in its row reaches neither the loss nor a gradient."""
CONFIG = TrainConfig(
    model=ModelConfig(vocab_size=32, context=16, n_layer=2, d_model=16, n_head=2, d_head=4, d_mlp=32),
    sparsity=SparsityConfig(l0=0.25, min_connections=2),
    steps=6,
    batch_size=2,
    validation_tokens=64,
)


@pytest.fixture
def tokens(tmp_path: Path) -> TokenStream:
    np.save(tmp_path / "tokens.npy", np.random.default_rng(0).integers(0, UNUSED, 2000).astype(np.uint16))
    return open_token_file(tmp_path / "tokens.npy")


def stopped_at_three(tokens: TokenStream) -> Run:
    run = Run(CONFIG)
    train(run, tokens, tokens, lambda m: None, lambda: None, lambda: run.step == 3)
    return run


def refused(run: Run, tokens: TokenStream, validation: TokenStream | None = None) -> str:
    """What the run says when it refuses the fourth step; no weight may have changed."""
    before = {name: p.detach().clone() for name, p in run.model.named_parameters()}
    with pytest.raises(GossamerError, match="step 4: ") as error:
        train(run, tokens, validation or tokens, lambda m: None, lambda: None)
    for name, parameter in run.model.named_parameters():
        assert torch.equal(parameter.nan_to_num(7.0, 8.0, 9.0), before[name].nan_to_num(7.0, 8.0, 9.0)), name
    assert run.step == 3
    return str(error.value)


WEIGHTS = [
    "embed.weight",
    "blocks.0.attn_norm.weight",
    "blocks.0.attn.qkv.weight",
    "blocks.0.attn.sink",
    "blocks.1.attn.out.bias",
    "blocks.1.mlp.up.weight",
    "blocks.1.mlp.down.weight",
    "final_norm.weight",
    "unembed.weight",
    "bigram",
]


@pytest.mark.parametrize("value", [torch.nan, torch.inf, -torch.inf])
@pytest.mark.parametrize("name", WEIGHTS)
def test_one_weight(tokens, name, value):
    run = stopped_at_three(tokens)
    run.model.get_parameter(name).data.view(-1)[-1] = value
    assert f"the weight {name}." in refused(run, tokens)


@pytest.mark.parametrize("name", ["embed.weight", "bigram"])
def test_a_weight_that_no_token_of_the_batch_uses(tokens, name):
    run = stopped_at_three(tokens)
    run.model.get_parameter(name).data[UNUSED, 3] = torch.nan
    said = refused(run, tokens)
    assert "the model is not finite" in said
    assert f"the weight {name}." in said


@pytest.mark.parametrize("value", [torch.nan, torch.inf])
@pytest.mark.parametrize("name", ["embed.weight", "blocks.1.mlp.up.weight", "blocks.0.attn.sink", "bigram"])
def test_one_entry_of_a_gradient(tokens, name, value):
    run = stopped_at_three(tokens)

    def poison(gradient: torch.Tensor) -> torch.Tensor:
        gradient = gradient.clone()
        gradient.view(-1)[0] = value
        return gradient

    run.model.get_parameter(name).register_hook(poison)
    said = refused(run, tokens)
    assert "the gradient is not finite" in said
    assert f"the gradient of {name}." in said


def test_a_token_outside_the_vocabulary(tokens, tmp_path):
    run = stopped_at_three(tokens)
    np.save(tmp_path / "other.npy", np.full(500, 77, dtype=np.uint16))
    other = open_token_file(tmp_path / "other.npy")
    said = refused(run, other, tokens)
    assert "token id 77" in said
    assert "vocabulary of 32" in said
    steps: list[int] = []
    with pytest.raises(GossamerError, match=r"validation windows of .*other\.npy have the token id 77"):
        train(Run(CONFIG), tokens, other, lambda m: steps.append(m.step), lambda: None)
    assert not steps, "known before the first step"


def test_the_first_id_outside_the_vocabulary_is_outside(tokens, tmp_path):
    n = CONFIG.model.vocab_size
    np.save(tmp_path / "other.npy", np.full(500, n, dtype=np.uint16))
    with pytest.raises(GossamerError, match=f"token id {n}, outside the model's vocabulary of {n}"):
        train(Run(CONFIG), tokens, open_token_file(tmp_path / "other.npy"), lambda _: None, lambda: None)


def test_only_of_a_run_in_half_precision_float32_is_advised(tokens):
    for dtype in ("float32", "bfloat16"):
        run = Run(CONFIG.model_copy(update={"dtype": dtype}))
        run.model.bigram.data.fill_(torch.nan)
        with pytest.raises(GossamerError) as error:
            train(run, tokens, tokens, lambda _: None, lambda: None)
        assert ("--dtype float32" in str(error.value)) == (dtype == "bfloat16")
