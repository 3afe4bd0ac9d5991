"""A model is a module of torch's: cast, hooked, pruned, compiled and frozen as any other, with the kernels in use."""

import subprocess
import sys

import pytest
import torch
import torch.nn.functional as F
from torch.nn.utils import prune

from gossamer.kernels.fast import fast_paths
from gossamer.model.layers import by_nonzeros, compress_weights
from gossamer.model.transformer import ModelConfig, Transformer


@pytest.mark.parametrize("fast", [True, False])
@pytest.mark.parametrize("dtype", [torch.float16, torch.bfloat16, torch.float64])
def test_a_model_in_another_dtype_computes_in_it(dtype, fast):
    """Beside one in float64 with its numbers; no AbsTopK, which keeps others where two are rounded to one."""
    config = ModelConfig(vocab_size=32, context=32, n_layer=2, d_model=64, n_head=4, activation_l0=1.0, norm_eps=1e-5)
    tokens = torch.randint(32, (32, 32), generator=torch.Generator().manual_seed(0))
    model = Transformer(config).to(dtype)
    exact = Transformer(config).double()
    exact.load_state_dict({name: value.double() for name, value in model.state_dict().items()})
    with fast_paths(fast):
        logits = model(tokens)
        model.loss(tokens, tokens).backward()
    assert logits.dtype == dtype
    wanted = exact(tokens)
    assert (logits - wanted).norm() < 10 * torch.finfo(dtype).eps * wanted.norm()
    if dtype == torch.float16:  # its numbers are too small for gradients of a norm
        return
    exact.loss(tokens, tokens).backward()
    for (name, mine), theirs in zip(model.named_parameters(), exact.parameters(), strict=True):
        assert mine.grad is not None, name
        assert (mine.grad - theirs.grad).norm() <= 50 * torch.finfo(dtype).eps * theirs.grad.norm(), name


def test_a_pruned_weight_of_torchs_own_is_taken_as_it_is():
    """One that is computed anew each time has no nonzeros to note."""
    config = ModelConfig(vocab_size=32, context=32, n_layer=1, d_model=64, n_head=4)
    model, tokens = Transformer(config), torch.randint(32, (32, 32))
    prune.l1_unstructured(model.blocks[0].mlp.up, "weight", 0.9)
    before = model(tokens)
    compress_weights(model, torch.float32)
    assert model.blocks[0].mlp.up.nonzeros() is None
    assert torch.equal(model(tokens), before)


def test_the_loss_is_that_of_the_logits_whatever_is_hooked_to_the_unembedding():
    config = ModelConfig(vocab_size=32, context=32, n_layer=1, d_model=64, n_head=4)
    model, tokens = Transformer(config), torch.randint(32, (32, 32), generator=torch.Generator().manual_seed(0))

    def check() -> None:
        logits = model(tokens)
        expected = F.cross_entropy(logits.flatten(0, 1), tokens.flatten())
        torch.testing.assert_close(model.loss(tokens, tokens), expected, rtol=1e-6, atol=0)

    hooks = [model.unembed.register_forward_hook(lambda _, __, y: 3 * y)]
    check()
    hooks.append(model.unembed.register_forward_pre_hook(lambda _, x: (x[0] + 1,)))
    check()
    for hook in hooks:
        hook.remove()
    prune.l1_unstructured(model.unembed, "weight", 0.5)
    model.unembed.weight_orig.data.mul_(2)
    check()
    model.unembed = torch.nn.Linear(64, 32)
    check()


def test_a_model_that_torch_compiles_is_the_model():
    """In a process of its own, as the checks of shapes that tests have can't be compiled."""
    code = """
import torch
from gossamer.model.transformer import ModelConfig, Transformer
config = ModelConfig(vocab_size=32, context=32, n_layer=1, d_model=64, n_head=4)
model, tokens = Transformer(config), torch.randint(32, (32, 32), generator=torch.Generator().manual_seed(0))
expected = model(tokens)
torch.testing.assert_close(torch.compile(model, backend="eager")(tokens), expected, rtol=1e-4, atol=1e-5)
"""
    subprocess.run([sys.executable, "-c", code], check=True)


def test_a_model_that_nobody_can_change_is_computed_as_it_is():
    """Torch doesn't count the changes of what was made in inference mode."""
    config = ModelConfig(vocab_size=32, context=32, n_layer=1, d_model=64, n_head=4)
    tokens = torch.randint(32, (32, 32), generator=torch.Generator().manual_seed(0))
    with torch.inference_mode():
        model = Transformer(config)
        expected = model(tokens)
        with by_nonzeros(model):
            assert torch.equal(model(tokens), expected)
