"""Second derivatives: refused on the fast paths, and right without them."""

import pytest
import torch
from torch.nn.attention import SDPBackend, sdpa_kernel

from gossamer.kernels.abs_topk import abs_topk, gelu_abs_topk
from gossamer.kernels.fast import fast_paths
from gossamer.kernels.layout import Places, chosen_places, feature_major, thirds
from gossamer.kernels.linear import compress, linear
from gossamer.kernels.norm import normed_abs_topk
from gossamer.model.transformer import ModelConfig, Transformer

W = torch.randn(12, 12, generator=torch.Generator().manual_seed(1))
MAPS = {
    "AbsTopK": lambda x: abs_topk(x, 3),
    "GELU": lambda x: gelu_abs_topk(x, 3),
    "norm": lambda x: normed_abs_topk(x, torch.ones(12), 1e-6, 3),
    "linear": lambda x: linear(x, W.clone(), None),
    "nonzeros": lambda x: linear(x, W, None, compress(W, 144)),
    "thirds": lambda x: thirds(x)[0],
    "places": lambda x: chosen_places(x, Places(torch.arange(2), torch.arange(2))),
}


@pytest.mark.parametrize("name", MAPS)
def test_a_second_derivative_of_a_fast_path_is_refused(name):
    """Also of a map alone, whose gradient torch would take for a constant."""
    x = feature_major(torch.randn(2, 5, 12)).requires_grad_()
    with pytest.raises(RuntimeError, match=r"create_graph=True asks for second derivatives.*fast_paths\(False\)"):
        torch.autograd.grad(MAPS[name](x).sum(), x, create_graph=True)
    torch.autograd.grad(MAPS[name](x).sum(), x)


@pytest.mark.parametrize("name", ["thirds", "places"])
def test_parts_of_an_activation_have_second_derivatives_without_fast_paths(name):
    x = torch.randn(2, 5, 12, dtype=torch.float64, requires_grad=True)
    with fast_paths(False):
        assert torch.autograd.gradgradcheck(lambda x: MAPS[name](x) ** 3, x)


def test_a_models_second_derivatives_are_refused_or_right():
    """The gradient of the squared norm of the loss' gradient, along a line, against a difference of such norms."""
    config = ModelConfig(vocab_size=16, context=16, n_layer=2, d_model=32, n_head=2, d_mlp=32, activation_l0=1.0)
    model = Transformer(config)
    tokens = torch.randint(16, (64, 17), generator=torch.Generator().manual_seed(0))

    def squared_norm(in_double: Transformer, create_graph: bool) -> torch.Tensor:
        logits = in_double(tokens[:, :-1])
        loss = torch.nn.functional.cross_entropy(logits.flatten(0, 1), tokens[:, 1:].flatten())
        gradients = torch.autograd.grad(loss, list(in_double.parameters()), create_graph=create_graph)
        return sum(gradient.square().sum() for gradient in gradients)

    with pytest.raises(RuntimeError, match="second derivatives"):
        squared_norm(model, create_graph=True)
    model.double()
    with fast_paths(False), sdpa_kernel(SDPBackend.MATH):
        along = [
            torch.randn(p.shape, generator=torch.Generator().manual_seed(i)) for i, p in enumerate(model.parameters())
        ]
        slopes = torch.autograd.grad(
            squared_norm(model, create_graph=True), list(model.parameters()), allow_unused=True
        )
        slope = sum((s * a).sum() for s, a in zip(slopes, along, strict=True) if s is not None)
        norms = []
        for step in (1e-6, -1e-6):
            moved = Transformer(config).double()
            moved.load_state_dict({k: v.clone() for k, v in model.state_dict().items()})
            for parameter, a in zip(moved.parameters(), along, strict=True):
                parameter.data += step * a
            norms.append(squared_norm(moved, create_graph=False))
        assert slope.item() == pytest.approx((norms[0] - norms[1]).item() / 2e-6, rel=1e-5)
