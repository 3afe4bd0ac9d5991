"""Gates against their naive twin, in torch and by the kernel; what passes is exact."""

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from gossamer.kernels.fast import fast_paths
from gossamer.kernels.gate import gate, gate_reference
from gossamer.kernels.layout import feature_major, is_feature_major


@given(st.integers(0, 10**6), st.floats(0.2, 3.0))
def test_gate_equals_its_naive_twin(seed: int, temperature: float):
    generator = torch.Generator().manual_seed(seed)
    x = torch.randn(2, 3, 5, generator=generator, dtype=torch.float64)
    tau, mean = torch.randn(2, 5, generator=generator, dtype=torch.float64)
    weight = torch.randn(2, 3, 5, generator=generator, dtype=torch.float64)
    grads = []
    for one in (gate, gate_reference):
        inputs = [t.clone().requires_grad_() for t in (x, tau)]
        y = one(*inputs, mean, temperature)
        assert torch.allclose(y, torch.where(tau >= 0, x, mean))
        grads.append(torch.autograd.grad((y * weight).sum(), inputs))
    for one, other in zip(*grads, strict=True):
        assert torch.allclose(one, other)


@pytest.mark.parametrize("shape", [(1, 1, 1), (2, 33, 7), (3, 16, 65), (2, 47, 16)], ids=str)
def test_the_kernel_equals_both(shape):
    generator = torch.Generator().manual_seed(shape[1])
    x = feature_major(torch.randn(shape, generator=generator))
    tau, mean = torch.randn(2, shape[-1], generator=generator)
    tau[0] = 0.0  # open
    upstream = torch.randn(shape, generator=generator)  # in another order, as a transpose may hand it over
    results = []
    for one, on, dtype in (
        (gate, True, torch.float32),
        (gate, False, torch.float32),
        (gate_reference, True, torch.float64),
    ):
        inputs = [t.to(dtype).requires_grad_() for t in (x, tau)]
        with fast_paths(on):
            y = one(*inputs, mean.to(dtype), 0.7)
            results.append((y.detach(), *torch.autograd.grad(y, inputs, upstream.to(dtype))))
    kernel, plain, exact = results
    assert is_feature_major(kernel[0])
    assert torch.equal(kernel[0], torch.where(tau >= 0, x, mean))
    assert torch.equal(kernel[0], plain[0])
    assert torch.equal(kernel[1], plain[1])
    for ours, wanted in zip(kernel, exact, strict=True):
        torch.testing.assert_close(ours.double(), wanted, rtol=1e-5, atol=1e-5)
