import math

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from gossamer.kernels.attention import sink_attention, sink_attention_reference

FUNCTIONS = pytest.mark.parametrize("function", [sink_attention, sink_attention_reference])


def draw_inputs(seed: int, batch: int, head: int, seq: int, d_head: int, dtype: torch.dtype = torch.float64):
    generator = torch.Generator().manual_seed(seed)
    q, k, v = (torch.randn(batch, head, seq, d_head, generator=generator, dtype=dtype) for _ in range(3))
    return [x.requires_grad_() for x in (2 * q, 2 * k, v, torch.randn(head, generator=generator, dtype=dtype))]


SIZES = {"batch": st.integers(1, 3), "head": st.integers(1, 3), "seq": st.integers(1, 9), "d_head": st.integers(1, 6)}


@given(seed=st.integers(0, 2**32 - 1), has_sink=st.booleans(), **SIZES)
def test_values_and_gradients_equal_the_reference(seed, has_sink, batch, head, seq, d_head):
    q, k, v, sink = draw_inputs(seed, batch, head, seq, d_head)
    wanted = [q, k, v, sink] if has_sink else [q, k, v]
    ours, naive = (f(q, k, v, sink if has_sink else None) for f in (sink_attention, sink_attention_reference))
    torch.testing.assert_close(ours, naive, rtol=1e-9, atol=1e-11)
    upstream = torch.randn(ours.shape, generator=torch.Generator().manual_seed(seed), dtype=torch.float64)
    for ours_gradient, naive_gradient in zip(
        torch.autograd.grad(ours, wanted, upstream), torch.autograd.grad(naive, wanted, upstream), strict=True
    ):
        torch.testing.assert_close(ours_gradient, naive_gradient, rtol=1e-8, atol=1e-10)


def test_the_gradients_are_the_derivatives():
    assert torch.autograd.gradcheck(sink_attention, draw_inputs(0, 2, 2, 3, 2))


def test_float32_agrees_to_its_rounding():
    q, k, v, sink = draw_inputs(1, 2, 4, 64, 16, torch.float32)
    torch.testing.assert_close(sink_attention(q, k, v, sink), sink_attention_reference(q, k, v, sink))


# One head of four channels, so scores are halved. Query 0 scores 0 with key 0; query 1 scores 0 with key 0 and
# 2 ln 2 / 2 = ln 2 with key 1: weights 1, and 1 and 2, before they are divided by their sum and the sink's.
Q = torch.tensor([[0.0, 0.0, 0.0, 0.0], [2 * math.log(2), 0.0, 0.0, 0.0]]).view(1, 1, 2, 4)
K = torch.tensor([[0.0, 0.0, 0.0, 0.0], [1.0, 0.0, 0.0, 0.0]]).view(1, 1, 2, 4)
V = torch.tensor([[8.0, 1.0, 0.0, 0.0], [12.0, 0.0, 1.0, 0.0]]).view(1, 1, 2, 4)


@FUNCTIONS
def test_two_tokens_worked_by_hand(function):
    # exp(sink) = 3: token 0 gets 1/4 of v0; token 1 gets 1/6 of v0 and 2/6 of v1.
    with_sink = torch.tensor([[2.0, 0.25, 0.0, 0.0], [32 / 6, 1 / 6, 2 / 6, 0.0]]).view(1, 1, 2, 4)
    torch.testing.assert_close(function(Q, K, V, torch.tensor([math.log(3)])), with_sink)
    # Without a sink the weights add up to one.
    without = torch.tensor([[8.0, 1.0, 0.0, 0.0], [32 / 3, 1 / 3, 2 / 3, 0.0]]).view(1, 1, 2, 4)
    torch.testing.assert_close(function(Q, K, V, None), without)


@FUNCTIONS
def test_each_head_has_its_own_sink(function):
    q, k, v = (x.repeat(1, 2, 1, 1) for x in (Q, K, V))
    out = function(q, k, v, torch.tensor([math.log(3), 0.0]))
    torch.testing.assert_close(out[0, :, 0, 0], torch.tensor([8 / 4, 8 / 2]))


@FUNCTIONS
def test_a_huge_sink_takes_everything_and_a_tiny_one_nothing(function):
    q, k, v, _ = draw_inputs(2, 2, 3, 5, 4)
    huge, tiny = torch.full((3,), 1e4, dtype=torch.float64), torch.full((3,), -1e4, dtype=torch.float64)
    assert torch.equal(function(q, k, v, huge), torch.zeros_like(v))
    torch.testing.assert_close(function(q, k, v, tiny), function(q, k, v, None))


@FUNCTIONS
@pytest.mark.parametrize("has_sink", [True, False])
def test_a_later_key_changes_no_earlier_output(function, has_sink):
    q, k, v, sink = (x.detach() for x in draw_inputs(3, 1, 2, 6, 4))
    before = function(q, k, v, sink if has_sink else None)
    k[:, :, 4], v[:, :, 4] = 9.0, -9.0
    after = function(q, k, v, sink if has_sink else None)
    torch.testing.assert_close(after[:, :, :4], before[:, :, :4], rtol=0, atol=0)
    assert bool((after[:, :, 4:] != before[:, :, 4:]).all())
