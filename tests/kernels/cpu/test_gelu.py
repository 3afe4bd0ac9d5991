"""AbsTopK fused with GELU, and the exponential under it, against torch in float64."""

import math

import numba
import numpy as np
import pytest
import torch
import torch.nn.functional as F

from gossamer.kernels.abs_topk import abs_topk_reference, gelu_abs_topk
from gossamer.kernels.cpu.exponential import exp2
from gossamer.kernels.cpu.vector import LANES, load, store
from gossamer.kernels.fast import fast_paths
from gossamer.kernels.layout import feature_major, is_feature_major


@numba.njit
def powers(x, out):
    for i in range(0, len(x), LANES):
        store(out, i, exp2(load(x, i)))


def test_powers_of_two_to_a_few_units_in_the_last_place():
    x = np.linspace(-126, 127, 16 * 4001, dtype=np.float32)
    out = np.empty_like(x)
    powers(x, out)
    assert np.abs(out / np.exp2(x.astype(np.float64)) - 1).max() < 2.5e-7
    special = np.array([0.0, 1.0, -1.0, -126.0, -1e30, -np.inf, np.nan, 10.0] * 2, np.float32)
    out = np.empty_like(special)
    powers(special, out)
    assert out[:4].tolist() == [1.0, 2.0, 0.5, 2.0**-126]
    assert out[4] == out[5] == np.float32(2.0**-126)
    assert math.isnan(out[6])


def test_a_power_of_a_nan_is_nan_whatever_its_bits():
    patterns = [0x7FC00000, 0x7FC00001, 0x7FFFFFFF, 0x7F800001, 0xFFC00000, 0xFFC12345, 0xFFFFFFFF, 0x7FBFFFFF] * 2
    nans = np.array(patterns, np.uint32).view(np.float32)
    out = np.zeros_like(nans)
    powers(nans, out)
    assert np.isnan(out).all(), [hex(p) for p, y in zip(patterns, out, strict=True) if not np.isnan(y)]


def values() -> torch.Tensor:
    """Every size of number at which GELU bends, in one channel; the other is smaller, so that it is dropped."""
    x = torch.cat([torch.linspace(-9, 9, 9001), torch.logspace(-30, 0, 301), -torch.logspace(-30, 0, 301)])
    return feature_major(torch.stack([x, torch.zeros_like(x)], dim=-1)[None])


def test_gelu_and_its_slope_are_torchs_in_float64():
    x = values().requires_grad_()
    exact = x.detach().double().requires_grad_()
    ours, twin = gelu_abs_topk(x, 1), F.gelu(exact)
    assert is_feature_major(ours)
    (slope,), (wanted,) = torch.autograd.grad(ours.sum(), x), torch.autograd.grad(twin.sum(), exact)
    kept = ours[..., 0] != 0
    assert kept.float().mean() > 0.99
    torch.testing.assert_close(ours[..., 0][kept].double(), twin[..., 0][kept], rtol=2e-6, atol=1e-15)
    torch.testing.assert_close(slope[..., 0][kept].double(), wanted[..., 0][kept], rtol=1e-5, atol=3e-7)


@pytest.mark.parametrize("shape", [(1, 1, 2), (2, 17, 9), (1, 64, 33), (2, 130, 40)], ids=str)
def test_it_keeps_what_its_twin_keeps(shape):
    x = feature_major(torch.randn(shape, generator=torch.Generator().manual_seed(0)))
    k = max(1, shape[-1] // 4)
    ours = gelu_abs_topk(x, k)
    with fast_paths(False):
        twin = gelu_abs_topk(x, k)
    torch.testing.assert_close(twin, abs_topk_reference(F.gelu(x), k), rtol=0, atol=0)
    assert torch.equal(ours != 0, twin != 0)
    torch.testing.assert_close(ours, twin, rtol=1e-4, atol=1e-7)


def test_what_is_not_finite_comes_through():
    x = feature_major(torch.randn(1, 20, 6))
    x[0, 3, 2], x[0, 4, 1], x[0, 5, 0] = torch.nan, torch.inf, -torch.inf
    ours = gelu_abs_topk(x, 2)
    assert bool(ours[0, 3, 2].isnan())
    assert ours[0, 4, 1] == torch.inf
    assert bool(ours[0, 5, 0].isnan()), "minus infinity times nothing"


def test_far_from_zero_it_is_zero_or_the_identity():
    x = feature_major(torch.tensor([-3e38, -1e30, -20.0, 20.0, 1e30, 3e38]).repeat(1, 16, 1)).requires_grad_()
    ours = gelu_abs_topk(x, 5)
    assert ours[0, 0].tolist() == [0.0, 0.0, 0.0, *x[0, 0, 3:].tolist()]
    (slope,) = torch.autograd.grad(ours.sum(), x)
    assert slope[0, 0].tolist() == [0.0, 0.0, 0.0, 1.0, 1.0, 1.0]
