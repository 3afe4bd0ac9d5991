"""A dense linear map in half precision on a GPU, and the column sums that its bias's gradient is."""

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from gossamer.kernels import linear as linears
from gossamer.kernels.linear import linear
from gossamer.kernels.triton.column_sums import column_sums, column_sums_reference


@settings(max_examples=20)
@given(
    rows=st.sampled_from([0, 1, 2, 31, 33, 100]),
    width=st.sampled_from([1, 7, 128, 130]),
    seed=st.integers(0, 99),
    dtype=st.sampled_from([torch.float32, torch.bfloat16, torch.float16]),
)
def test_column_sums(device, rows, width, seed, dtype):
    x = torch.randn(rows, width, generator=torch.Generator().manual_seed(seed)).to(device, dtype)
    ours = column_sums(x)
    assert ours.dtype == torch.float32
    torch.testing.assert_close(ours, column_sums_reference(x), rtol=1e-5, atol=1e-5)
    assert torch.equal(ours, column_sums(x))


@pytest.mark.parametrize("has_bias", [True, False])
@pytest.mark.parametrize("shape", [(3, 5), (1,)])
@pytest.mark.parametrize("x_dtype", [torch.float32, torch.bfloat16])
def test_it_is_autocast_s_map_with_gradients_that_are_not_rounded(device, monkeypatch, has_bias, shape, x_dtype):
    generator = torch.Generator().manual_seed(0)
    x = torch.randn(*shape, 12, generator=generator).to(device, x_dtype).requires_grad_()
    weight = torch.randn(10, 12, generator=generator).to(device).requires_grad_()
    bias = torch.randn(10, generator=generator).to(device).requires_grad_() if has_bias else None
    upstream = torch.randn(*shape, 10, generator=generator).to(device)
    inputs = [one for one in (x, weight, bias) if one is not None]
    taken = []
    kernel = linears._HalfLinear
    monkeypatch.setattr(linears._HalfLinear, "apply", lambda *a: taken.append(a) or super(kernel, kernel).apply(*a))
    with torch.autocast(device.type, dtype=torch.bfloat16):
        ours, theirs = linear(x, weight, bias), torch.nn.functional.linear(x, weight, bias)
    assert len(taken) == 1
    assert ours.dtype == torch.bfloat16
    torch.testing.assert_close(ours, theirs)
    gradients = torch.autograd.grad(ours, inputs, upstream.bfloat16())
    # In float64, of what the products read.
    halves = [one.detach().bfloat16().double().requires_grad_() for one in inputs]
    exact = torch.autograd.grad(torch.nn.functional.linear(*halves), halves, upstream.bfloat16().double())
    for gradient, wanted, one in zip(gradients, exact, inputs, strict=True):
        assert gradient.dtype == one.dtype
        rounded = one is x  # the product that makes it is in half precision
        torch.testing.assert_close(
            gradient.double(), wanted, rtol=1e-2 if rounded else 1e-5, atol=2e-2 if rounded else 1e-5
        )


def test_float32_products_and_plain_paths_are_torch_s(device, monkeypatch):
    monkeypatch.setattr(linears, "_HalfLinear", None)
    x, weight = torch.ones(2, 3, device=device), torch.ones(4, 3, device=device)
    assert torch.equal(linear(x, weight, None), torch.full((2, 4), 3.0, device=device))
