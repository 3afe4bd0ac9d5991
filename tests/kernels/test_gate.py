"""Gates against their naive twin, in torch and by the kernel; what passes is exact."""

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from gossamer.kernels.abs_topk import abs_topk, gelu_abs_topk
from gossamer.kernels.fast import fast_paths
from gossamer.kernels.gate import Gates, backward_constants, gate, gate_reference, soft_step
from gossamer.kernels.layout import feature_major, is_feature_major
from gossamer.kernels.norm import scaled_abs_topk


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


def test_a_stack_of_gates_is_each_by_itself():
    generator = torch.Generator().manual_seed(0)
    x = torch.randn(2, 3, 4, 5, generator=generator, dtype=torch.float64, requires_grad=True)
    tau = torch.randn(2, 1, 1, 5, generator=generator, dtype=torch.float64, requires_grad=True)
    mean = torch.randn(5, generator=generator, dtype=torch.float64)
    y = gate(x, tau, mean, 0.7)
    d_x, d_tau = torch.autograd.grad(y.square().sum(), (x, tau))
    for i in range(2):
        one, own = x[i].detach().requires_grad_(), tau[i, 0, 0].detach().requires_grad_()
        alone = gate(one, own, mean, 0.7)
        assert torch.equal(y[i], alone)
        expected = torch.autograd.grad(alone.square().sum(), (one, own))
        assert torch.allclose(d_x[i], expected[0])
        assert torch.allclose(d_tau[i, 0, 0], expected[1])


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


FORMS = {
    "plain": lambda x, k, gates: abs_topk(x, k, gates=gates),
    "thirds": lambda x, k, gates: abs_topk(x, k, 3, gates),
    "gelu": gelu_abs_topk,
    "scaled": lambda x, k, gates: scaled_abs_topk(x, torch.full_like(x[..., :1], 0.7), 1 - x[0, 0] / 9, k, gates),
}


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("k", [1, 5, 12, 40])
@pytest.mark.parametrize("shape", [(3, 12, 36), (2, 65, 36), (1, 16, 36)], ids=str)
def test_gates_in_one_pass_with_abs_topk_are_gates_after_it(form: str, k: int, shape: tuple[int, int, int]):
    generator = torch.Generator().manual_seed(k)
    x = feature_major(torch.randn(shape, generator=generator))
    tau, mean = torch.randn(2, shape[-1], generator=generator)
    upstream = torch.randn(shape, generator=generator)
    results = []
    for together in (True, False):
        inputs = [t.clone().requires_grad_() for t in (x, tau)]
        gates = Gates(inputs[1], mean, 0.7)
        y = FORMS[form](inputs[0], k, gates) if together else gate(FORMS[form](inputs[0], k, None), *gates)
        results.append((y.detach(), *torch.autograd.grad(y, inputs, upstream)))
    assert (tau < 0).any()
    together, after = results
    assert torch.equal(together[0], after[0])
    for one, other in zip(together[1:], after[1:], strict=True):
        torch.testing.assert_close(one, other, rtol=1e-5, atol=1e-6)
    with fast_paths(False):
        plain = FORMS[form](x, k, Gates(tau, mean, 0.7))
    torch.testing.assert_close(together[0], plain, rtol=1e-6, atol=1e-6)


def test_gates_go_where_their_input_is():
    x = torch.empty(2, 3, 5, device="meta")  # a device of its own, without a GPU
    assert gate(x, torch.ones(5), torch.zeros(5), 1.0).device == x.device


@pytest.mark.parametrize("temperature", [0.01, 1.0, 100.0])
def test_what_kernels_read_is_the_soft_step(temperature: float):
    tau = torch.tensor([-1.0, -0.3, -1e-4, -0.0, 0.0, 0.2, 1.0])
    mean, passing, slope = backward_constants(Gates(tau, torch.arange(7.0), temperature))
    assert mean.tolist() == list(range(7))
    for ours, plain in zip((passing, slope), soft_step(tau, temperature), strict=True):
        assert ours.dtype == np.float32
        assert torch.equal(torch.from_numpy(ours), plain)


@pytest.mark.parametrize("function", [abs_topk, gelu_abs_topk])
def test_a_gate_at_zero_is_open_in_one_pass_with_abs_topk(function):
    x = feature_major(torch.randn(2, 20, 12))
    gates = Gates(torch.zeros(12), torch.full((12,), 9.0), 0.7)
    assert torch.equal(function(x, 4, gates=gates), function(x, 4))


def test_means_may_lie_apart_in_memory():
    x = feature_major(torch.randn(2, 20, 12)).requires_grad_()
    tau, apart = torch.linspace(-1, 1, 12).requires_grad_(), torch.arange(24.0)[::2]
    for gated in (lambda mean: abs_topk(x, 4, gates=Gates(tau, mean, 0.7)), lambda mean: gate(x, tau, mean, 0.7)):
        ours, exact = gated(apart), gated(apart.contiguous())
        assert torch.equal(ours, exact)
        for one, other in zip(*(torch.autograd.grad(y.sum(), (x, tau)) for y in (ours, exact)), strict=True):
            assert torch.equal(one, other)
