"""A weight's gradient from the nonzeros of the upstream gradient, against the dense product in float64."""

import pytest
import torch
import torch.nn.functional as F

from gossamer.kernels import linear as linear_module
from gossamer.kernels.cpu.weight_gradient import weight_gradient
from gossamer.kernels.layout import by_width, feature_major
from gossamer.kernels.linear import linear

# Tokens come in chunks of 64, columns in blocks of 64, rows in 64s: below, at and above each.
SHAPES = [(1, 1, 1, 1), (2, 5, 3, 7), (1, 64, 64, 64), (3, 65, 63, 65), (2, 130, 129, 1), (1, 33, 1, 130)]


def draw(batch: int, seq: int, d_in: int, d_out: int, density: float) -> tuple[torch.Tensor, torch.Tensor]:
    generator = torch.Generator().manual_seed(seq)
    x = torch.randn(batch, seq, d_in, generator=generator)
    d = torch.randn(batch, seq, d_out, generator=generator)
    return feature_major(x), feature_major(d * (torch.rand(d.shape, generator=generator) < density))


@pytest.mark.parametrize("density", [0.0, 0.25, 1.0])
@pytest.mark.parametrize("shape", SHAPES, ids=str)
def test_it_equals_the_dense_product(shape, density):
    x, d = draw(*shape, density)
    wanted = torch.einsum("bso,bsi->oi", d.double(), x.double())
    for n_workers in (1, 3):
        ours = torch.from_numpy(weight_gradient(by_width(d), by_width(x), n_workers))
        torch.testing.assert_close(ours.double(), wanted, rtol=1e-5, atol=1e-5)


def test_a_nan_upstream_or_in_the_input_comes_through():
    x, d = draw(1, 70, 5, 6, 0.25)
    d[0, 3, 2] = torch.nan
    x[0, 3, 4] = torch.inf
    ours = torch.from_numpy(weight_gradient(by_width(d), by_width(x), 2))
    assert bool(ours[2].isnan().all())
    kept = d[0, 3].nonzero().flatten()
    assert not bool(ours[kept, 4].isfinite().any())


@pytest.mark.parametrize(("density", "is_listed"), [(0.1, True), (0.9, False)])
def test_it_is_taken_where_few_upstream_gradients_are_nonzero(monkeypatch, density, is_listed):
    calls = []
    module = "gossamer.kernels.cpu.weight_gradient.weight_gradient"
    monkeypatch.setattr(module, lambda *arguments: calls.append(1) or weight_gradient(*arguments))
    x, upstream = draw(2, 20, 12, 8, density)
    weight = torch.randn(8, 12).requires_grad_()
    (gradient,) = torch.autograd.grad(linear(x, weight, None), weight, upstream)
    assert bool(calls) == is_listed
    twin = weight.detach().clone().requires_grad_()
    (wanted,) = torch.autograd.grad(F.linear(x, twin), twin, upstream)
    torch.testing.assert_close(gradient, wanted, rtol=1e-5, atol=1e-5)
    assert 0.1 < linear_module.WORTH_LISTING < 0.9
