"""The feature-major kernels of AbsTopK and of the norm before it against their plain twins."""

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from gossamer.kernels.abs_topk import abs_topk, abs_topk_reference
from gossamer.kernels.cpu.abs_topk import SHARES
from gossamer.kernels.fast import fast_paths
from gossamer.kernels.layout import feature_major, is_feature_major
from gossamer.kernels.norm import rms_scale, scaled_abs_topk

# Few values: rows are full of ties and of zeros of both signs.
FEW_VALUES = st.sampled_from([-2.0, -1.0, -0.5, -0.0, 0.0, 0.5, 1.0, 2.0])
ANY_VALUES = st.floats(-1e3, 1e3, width=32)
MANY = SHARES * torch.get_num_threads()
# Tokens come in chunks of 64, in lanes of 16, and all 256 of each of many sequences: below, at and above each.
SHAPES = [(1, 1, 2), (2, 1, 9), (1, 31, 7), (3, 33, 16), (1, 64, 5), (2, 257, 12), (1, 300, 33), (1, 513, 3)]
SHAPES += [(MANY, 9, 4), (MANY, 100, 5), (MANY, 256, 3), (MANY, 257, 3)]
KINDS = ["normal", "ties", "zero rows", "all equal", "tiny", "huge", "not finite"]


def draw(kind: str, batch: int, seq: int, width: int) -> torch.Tensor:
    """[batch, seq, width] of a kind, in feature-major memory."""
    generator = torch.Generator().manual_seed(seq * width)
    x = torch.randn(batch, seq, width, generator=generator)
    if kind == "ties":
        x = torch.randint(-3, 4, x.shape, generator=generator).float()
    elif kind == "zero rows":
        x = x * (torch.rand(batch, seq, 1, generator=generator) < 0.5)
        x = x * (torch.rand(x.shape, generator=generator) < 0.3)
    elif kind == "all equal":
        x = torch.where(x > 0, 1.5, -1.5)
    elif kind == "tiny":
        x = x * 1e-40  # subnormal
    elif kind == "huge":
        x = x * 1e38
    elif kind == "not finite":
        x[:, ::3, 0] = torch.nan
        x[:, ::2, -1] = -torch.inf
    return feature_major(x)


def assert_same(ours: torch.Tensor, twin: torch.Tensor) -> None:
    torch.testing.assert_close(ours, twin, rtol=0, atol=0, equal_nan=True)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("shape", SHAPES, ids=str)
def test_it_equals_its_reference(kind, shape):
    x = draw(kind, *shape)
    for k in {1, 2, shape[-1] // 3, shape[-1] - 1, shape[-1]} - {0}:
        out = abs_topk(x, k)
        assert is_feature_major(out)
        assert_same(out, abs_topk_reference(x, k))


@pytest.mark.parametrize("kind", KINDS)
def test_it_equals_its_reference_at_the_width_of_a_large_model(kind):
    x = draw(kind, 1, 70, 2048)
    for k in (1, 512, 2047):
        assert_same(abs_topk(x, k), abs_topk_reference(x, k))


@st.composite
def rows_and_k(draw):
    shape = draw(st.tuples(st.integers(1, 3), st.integers(1, 70), st.integers(1, 20)))
    values = draw(arrays.arrays(np.float32, shape, elements=draw(st.sampled_from([FEW_VALUES, ANY_VALUES]))))
    return feature_major(torch.from_numpy(values)), draw(st.integers(1, shape[-1]))


@settings(max_examples=60)
@given(rows_and_k())
def test_it_equals_its_reference_for_any_rows(case):
    x, k = case
    assert_same(abs_topk(x, k), abs_topk_reference(x, k))


@pytest.mark.parametrize("kind", KINDS)
def test_three_groups_are_three_parts(kind):
    x = draw(kind, 2, 70, 3 * 11)
    wanted = torch.cat([abs_topk_reference(part, 4) for part in x.chunk(3, dim=-1)], dim=-1)
    assert_same(abs_topk(x, 4, groups=3), wanted)
    with fast_paths(False):
        assert_same(abs_topk(x, 4, groups=3), wanted)


@pytest.mark.parametrize("kind", ["normal", "ties", "zero rows"])
@pytest.mark.parametrize("groups", [1, 3])
def test_the_gradient_is_the_twins(kind, groups):
    x = draw(kind, 2, 70, 33).requires_grad_()
    upstream = torch.randn(2, 70, 33, generator=torch.Generator().manual_seed(1))  # in ordinary memory
    (ours,) = torch.autograd.grad(abs_topk(x, 5, groups), x, upstream)
    parts = [abs_topk_reference(part, 5) for part in x.chunk(groups, dim=-1)]
    (twin,) = torch.autograd.grad(torch.cat(parts, dim=-1), x, upstream)
    assert torch.equal(ours, twin)


@pytest.mark.parametrize("shape", SHAPES, ids=str)
@pytest.mark.parametrize("eps", [1e-7, 0.5])
def test_the_scale_is_its_twins_in_float64(shape, eps):
    for kind in ("normal", "zero rows"):
        x = draw(kind, *shape).requires_grad_()
        exact = x.detach().double().requires_grad_()
        upstream = torch.randn(*shape[:2], 1, generator=torch.Generator().manual_seed(2))
        ours, twin = rms_scale(x, eps), rms_scale(exact, eps)
        torch.testing.assert_close(ours.double(), twin, rtol=1e-6, atol=0)
        (gradient,) = torch.autograd.grad(ours, x, upstream)
        (wanted,) = torch.autograd.grad(twin, exact, upstream.double())
        torch.testing.assert_close(gradient.double(), wanted, rtol=1e-5, atol=1e-6)


@pytest.mark.parametrize("shape", SHAPES, ids=str)
@pytest.mark.parametrize("kind", ["ties", "zero rows", "all equal"])
def test_the_fused_norm_is_its_twin_bit_for_bit(kind, shape):
    """Scales and gains are powers of two, so that no product is rounded."""
    x = draw(kind, *shape)
    generator = torch.Generator().manual_seed(3)
    scale = 2.0 ** torch.randint(-3, 4, (*shape[:2], 1), generator=generator)
    gain = 2.0 ** torch.randint(-1, 2, (shape[2],), generator=generator) * torch.randn(shape[2]).sign()
    for k in {1, shape[2] // 2, shape[2] - 1, shape[2]} - {0}:
        assert_same(scaled_abs_topk(x, scale, gain, k), abs_topk_reference(x * scale * gain, k))


@pytest.mark.parametrize("shape", SHAPES, ids=str)
def test_the_fused_norms_gradients_are_its_twins_in_float64(shape):
    generator = torch.Generator().manual_seed(4)
    parts = [draw("normal", *shape), torch.rand(*shape[:2], 1, generator=generator) + 0.5]
    parts.append(torch.randn(shape[2], generator=generator))
    ours, exact = [p.clone().requires_grad_() for p in parts], [p.double().requires_grad_() for p in parts]
    assert is_feature_major(ours[0])
    k = max(1, shape[2] // 3)
    out, twin = scaled_abs_topk(*ours, k), abs_topk_reference(exact[0] * exact[1] * exact[2], k)
    torch.testing.assert_close(out.double(), twin, rtol=1e-6, atol=1e-6)
    upstream = torch.randn(out.shape, generator=generator)
    for gradient, wanted in zip(
        torch.autograd.grad(out, ours, upstream), torch.autograd.grad(twin, exact, upstream.double()), strict=True
    ):
        torch.testing.assert_close(gradient.double(), wanted, rtol=1e-4, atol=1e-5)


def test_gains_may_lie_apart_in_memory():
    x, scale = draw("normal", 2, 20, 8), torch.rand(2, 20, 1, generator=torch.Generator().manual_seed(5))
    results = []
    for gains in (torch.arange(16.0)[::2], torch.arange(0.0, 16.0, 2)):
        gains.requires_grad_()
        y = scaled_abs_topk(x, scale, gains, 3)
        results.append((y, *torch.autograd.grad(y.sum(), gains)))
    assert all(torch.equal(one, other) for one, other in zip(*results, strict=True))


def test_no_sequences_and_no_tokens():
    for shape in ((0, 5, 8), (2, 0, 8)):
        x = feature_major(torch.zeros(shape))
        assert abs_topk(x, 3).shape == shape
        assert rms_scale(x, 1e-5).shape == (*shape[:2], 1)
