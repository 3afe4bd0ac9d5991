import math

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from gossamer.kernels import sink_flash
from gossamer.kernels.attention import sink_attention_reference
from gossamer.kernels.sink_flash import sink_flash_attention, stock_for

DEVICES = ["cpu", *(["cuda"] if torch.cuda.is_available() else [])]


def draw_inputs(seed, batch, head, seq, d_head, dtype=torch.float64, device="cpu"):
    generator = torch.Generator().manual_seed(seed)
    q, k, v = (torch.randn(batch, head, seq, d_head, generator=generator) for _ in range(3))
    sink = torch.randn(head, generator=generator, dtype=torch.promote_types(dtype, torch.float32))
    return [x.to(device).requires_grad_() for x in (2 * q.to(dtype), 2 * k.to(dtype), v.to(dtype), sink)]


SIZES = {"batch": st.integers(1, 3), "head": st.integers(1, 3), "seq": st.integers(1, 40), "d_head": st.integers(1, 6)}


@given(seed=st.integers(0, 2**32 - 1), **SIZES)
def test_values_and_gradients_equal_the_reference(seed, batch, head, seq, d_head):
    inputs = draw_inputs(seed, batch, head, seq, d_head)
    ours, naive = (f(*inputs) for f in (sink_flash_attention, sink_attention_reference))
    torch.testing.assert_close(ours, naive, rtol=1e-9, atol=1e-11)
    upstream = torch.randn(ours.shape, generator=torch.Generator().manual_seed(seed), dtype=torch.float64)
    for ours_gradient, naive_gradient in zip(
        torch.autograd.grad(ours, inputs, upstream), torch.autograd.grad(naive, inputs, upstream), strict=True
    ):
        torch.testing.assert_close(ours_gradient, naive_gradient, rtol=1e-8, atol=1e-10)


def test_the_gradients_are_the_derivatives():
    assert torch.autograd.gradcheck(sink_flash_attention, draw_inputs(0, 2, 2, 5, 3))


TOLERANCE = {torch.float32: 1e-5, torch.bfloat16: 4e-2}


@pytest.mark.parametrize("device", DEVICES)
@pytest.mark.parametrize("dtype", list(TOLERANCE))
@pytest.mark.parametrize(("seq", "d_head"), [(1, 16), (33, 16), (300, 8)])
def test_smaller_floats_agree_to_their_rounding(device, dtype, seq, d_head):
    inputs = draw_inputs(1, 2, 4, seq, d_head, dtype, device)
    exact = [x.detach().double().requires_grad_() for x in inputs]
    ours, naive = sink_flash_attention(*inputs), sink_attention_reference(*exact)
    assert ours.dtype == dtype
    close = {"rtol": TOLERANCE[dtype], "atol": TOLERANCE[dtype]}
    torch.testing.assert_close(ours.double(), naive, **close)
    upstream = torch.randn(ours.shape, generator=torch.Generator().manual_seed(2)).to(device, dtype)
    for ours_gradient, naive_gradient, x in zip(
        torch.autograd.grad(ours, inputs, upstream),
        torch.autograd.grad(naive, exact, upstream.double()),
        inputs,
        strict=True,
    ):
        assert ours_gradient.dtype == x.dtype
        scale = float(naive_gradient.abs().max())
        torch.testing.assert_close(ours_gradient.double() / scale, naive_gradient / scale, **close)


@pytest.mark.parametrize(("stock", "dtype"), [("FLASH", torch.bfloat16), ("EFFICIENT", torch.float32)])
def test_the_calls_of_the_gpu_s_attentions_fit_their_signatures(stock, dtype):
    """On meta tensors, which carry shapes and no numbers."""
    inputs = draw_inputs(0, 2, 3, 9, 16, dtype, "meta")
    inputs = [x.detach().requires_grad_() for x in inputs]
    out = sink_flash_attention(*inputs, getattr(sink_flash, stock))
    assert (out.shape, out.dtype) == (inputs[0].shape, dtype)
    for gradient, x in zip(torch.autograd.grad(out.sum(), inputs), inputs, strict=True):
        assert (gradient.shape, gradient.dtype) == (x.shape, x.dtype)


def test_a_padded_log_sum_exp_is_read_as_far_as_it_goes():
    """As the memory-efficient attention pads it on a GPU: up to a multiple of 32, with infinity."""

    def forward(q, k, v, scale):
        out, lse, rest = sink_flash.CPU.forward(q, k, v, scale)
        return out, torch.nn.functional.pad(lse, (0, 32 - lse.shape[2]), value=math.inf), rest

    def backward(dout, q, k, v, out, lse, rest, scale):
        assert bool(lse[:, :, q.shape[2] :].isposinf().all())
        lse = lse[:, :, : q.shape[2]].transpose(1, 2).contiguous().transpose(1, 2)
        return sink_flash.CPU.backward(dout, q, k, v, out, lse, rest, scale)

    inputs = draw_inputs(3, 2, 2, 7, 4)
    padded = sink_flash_attention(*inputs, sink_flash.Stock(forward, backward))
    plain = sink_flash_attention(*inputs)
    assert torch.equal(padded, plain)
    for one, other in zip(
        torch.autograd.grad(padded.square().sum(), inputs),
        torch.autograd.grad(plain.square().sum(), inputs),
        strict=True,
    ):
        torch.testing.assert_close(one, other)


@pytest.mark.parametrize("sink", [1e4, -1e4])
def test_a_huge_sink_takes_everything_and_a_tiny_one_nothing(sink):
    q, k, v, _ = draw_inputs(2, 2, 3, 5, 4)
    extreme = torch.full((3,), sink, dtype=torch.float64, requires_grad=True)
    out = sink_flash_attention(q, k, v, extreme)
    torch.testing.assert_close(out, torch.zeros_like(v) if sink > 0 else sink_attention_reference(q, k, v, None))
    for gradient in torch.autograd.grad(out.sum(), (q, k, v, extreme)):
        assert bool(gradient.isfinite().all())


def test_heads_that_lie_side_by_side_and_a_gradient_without_strides():
    """As a model lays q, k and v out; and a sum's gradient is one number, repeated."""
    q, k, v, sink = draw_inputs(4, 2, 6, 3, 4)  # [batch, seq, head, d_head]
    sink = sink.detach()[:3].requires_grad_()
    apart = [x.detach().transpose(1, 2).contiguous().requires_grad_() for x in (q, k, v)]
    across = [x.detach().transpose(2, 3).contiguous().transpose(2, 3).transpose(1, 2) for x in (q, k, v)]
    ours = sink_flash_attention(*(x.transpose(1, 2) for x in (q, k, v)), sink)
    naive = sink_attention_reference(*apart, sink)
    torch.testing.assert_close(ours, naive)
    torch.testing.assert_close(sink_flash_attention(*across, sink), naive)
    for one, other in zip(
        torch.autograd.grad(ours.sum(), (q, k, v)), torch.autograd.grad(naive.sum(), apart), strict=True
    ):
        torch.testing.assert_close(one.transpose(1, 2), other)


def test_where_no_stock_attention_serves():
    assert stock_for(torch.zeros(1, 2, 3, 4)) is sink_flash.CPU
    assert stock_for(torch.zeros(1, 2, 0, 4)) is None
    assert stock_for(torch.zeros(1, 2, 3, 4, device="meta")) is None


def test_heads_wider_than_flash_attention_takes_have_no_stock_attention(monkeypatch):
    """Nor do those on a GPU for which it isn't built."""
    monkeypatch.setitem(sink_flash.STOCK, ("meta", torch.bfloat16), sink_flash.FLASH)
    for capability, expected in (((7, 5), []), ((8, 0), [128, 256]), ((8, 9), [128]), ((9, 0), [128, 256])):
        monkeypatch.setattr(torch.cuda, "get_device_capability", lambda _, capability=capability: capability)
        widths = [w for w in (128, 256, 264) if stock_for(torch.zeros(1, 2, 3, w, dtype=torch.bfloat16, device="meta"))]
        assert widths == expected, capability
