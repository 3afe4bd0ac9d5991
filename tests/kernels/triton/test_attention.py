"""Attention with a sink on a GPU, against the naive twin in double precision on the same rounded inputs."""

import pytest
import torch
from torch import Tensor

from gossamer.kernels import sink_flash
from gossamer.kernels.attention import sink_attention, sink_attention_reference
from gossamer.kernels.fast import fast_paths
from gossamer.kernels.layout import thirds
from gossamer.kernels.triton import attention
from gossamer.kernels.triton.attention import narrow_attention

BATCH, HEAD = 2, 3


def draw(
    device: torch.device,
    seq: int,
    d_head: int,
    dtype: torch.dtype = torch.bfloat16,
    sink: float | None = None,
    batch: int = BATCH,
) -> tuple[Tensor, Tensor, Tensor]:
    """Queries, keys and values as a model has them, beside each other in one tensor; logits; what comes from above."""
    generator = torch.Generator().manual_seed(seq + d_head)
    width = HEAD * d_head
    qkv, upstream = (torch.randn(batch, seq, n * width, generator=generator) for n in (3, 1))
    logits = torch.randn(HEAD, generator=generator) if sink is None else torch.full((HEAD,), sink)
    return qkv.to(device, dtype).requires_grad_(), logits.to(device).requires_grad_(), upstream.to(device, dtype)


def heads(x: Tensor) -> Tensor:
    return x.unflatten(-1, (HEAD, -1)).transpose(1, 2)


def both_ways(function, qkv: Tensor, sink: Tensor | None, upstream: Tensor) -> list[Tensor]:
    """The output, laid out as a linear map wants it, and the gradients of queries, keys, values and logits."""
    parts = [heads(x) for x in thirds(qkv)]
    mixed = function(*parts, sink).transpose(1, 2).flatten(-2)
    inputs = parts if sink is None else [*parts, sink]
    return [mixed, *torch.autograd.grad(mixed, inputs, upstream)]


def assert_equal_to_the_twin(qkv: Tensor, sink: Tensor | None, upstream: Tensor) -> None:
    """To two roundings of the largest entry, of what is summed and of the sum; the interpreter cuts off what a GPU
    rounds, so each may be a whole step of the dtype. What the dtype can't hold is lost, in each of a head's outputs."""
    dtype = qkv.dtype
    lost = torch.finfo(dtype).tiny * torch.finfo(dtype).eps * upstream.numel() / HEAD
    wide_sink = None if sink is None else sink.detach().double().requires_grad_()
    ours = both_ways(sink_attention, qkv, sink, upstream)
    exact = both_ways(sink_attention_reference, qkv.detach().double().requires_grad_(), wide_sink, upstream.double())
    for name, one, other in zip(("out", "dq", "dk", "dv", "d sink"), ours, exact, strict=False):
        assert one.dtype == (torch.float32 if name == "d sink" else dtype)
        step = 2 * torch.finfo(dtype).eps * float(other.detach().abs().max())
        torch.testing.assert_close(
            one.double(), other, rtol=0, atol=step + lost, msg=lambda text, name=name: f"{name}: {text}"
        )


@pytest.fixture
def launched(monkeypatch) -> set[str]:
    """The names of the kernels that are started."""
    names = set()

    def launch(kernel, *arguments, original=attention.launch, **constants):
        names.add(kernel.fn.__name__)
        original(kernel, *arguments, **constants)

    monkeypatch.setattr(attention, "launch", launch)
    return names


KERNELS = {"_attention_kernel", "_attention_dq_kernel", "_attention_dk_dv_kernel"}


@pytest.mark.parametrize("dtype", [torch.bfloat16, torch.float16])
@pytest.mark.parametrize(
    ("seq", "d_head"), [(1, 16), (2, 32), (15, 64), (17, 16), (64, 32), (65, 16), (129, 64), (200, 16)]
)
def test_values_and_gradients_equal_the_twin_s(device, launched, seq, d_head, dtype):
    assert_equal_to_the_twin(*draw(device, seq, d_head, dtype))
    assert launched == KERNELS


@pytest.mark.parametrize("dtype", [torch.bfloat16, torch.float16])
@pytest.mark.parametrize("sink", [-80.0, 80.0])
def test_a_large_sink_takes_nearly_everything_and_a_small_one_nearly_nothing(device, sink, dtype):
    """In bfloat16 what the large one leaves, some e^-80, is still right to its digits; float16 has nothing so small."""
    qkv, sink, upstream = draw(device, 17, 16, dtype, sink)
    assert_equal_to_the_twin(qkv, sink, upstream)


@pytest.mark.parametrize("sink", [-1e4, 1e4, float("-inf")])
def test_no_sink_is_too_large_or_too_small(device, sink):
    qkv, logits, upstream = draw(device, 17, 16, sink=sink)
    out, *gradients, d_sink = both_ways(sink_attention, qkv, logits, upstream)
    without = both_ways(sink_attention, qkv, None, upstream)
    for one, other in zip((out, *gradients), without, strict=True):
        assert torch.equal(one, torch.zeros_like(one) if sink > 0 else other)
    assert d_sink.tolist() == [0.0] * HEAD


@pytest.mark.parametrize("large", [64, 32])
@pytest.mark.parametrize("seq", [31, 70])
def test_blocks_of_queries_and_of_keys_may_differ(device, monkeypatch, seq, large):
    tall, broad = attention.Tile(large, 16, 2, 2), attention.Tile(16, large, 2, 2)
    for name, tile in (("FORWARD", tall), ("BACKWARD_QUERIES", tall), ("BACKWARD_KEYS", broad)):
        monkeypatch.setattr(attention, name, tile)
    assert_equal_to_the_twin(*draw(device, seq, 16))


@pytest.mark.parametrize("seq", [17, 65])
def test_without_a_sink(device, launched, seq):
    qkv, _, upstream = draw(device, seq, 16)
    assert_equal_to_the_twin(qkv, None, upstream)
    assert launched == KERNELS


def test_two_tokens_worked_by_hand(device):
    """exp(sink) = 3. Query 0 scores 0 with key 0: 1/4 of its value. Query 1 scores 0 with it and 4 ln 2 / sqrt(16) =
    ln 2 with key 1: 1/6 and 2/6 of their values."""
    q, k, v = torch.zeros(3, 1, 1, 2, 16, dtype=torch.float16, device=device)
    q[..., 1, 0], k[..., 1, 0] = 4 * torch.tensor(2.0).log(), 1.0
    v[..., 0, 0], v[..., 1, 0] = 8.0, 12.0
    out = sink_attention(q, k, v, torch.tensor([3.0], device=device).log())
    torch.testing.assert_close(out[0, 0, :, 0].float().cpu(), torch.tensor([2.0, 32 / 6]), rtol=2e-3, atol=0)
    assert not bool(out[..., 1:].any())


def test_a_head_and_a_sequence_are_not_mixed_with_others(device):
    qkv, sink, _ = draw(device, 66, 16)
    before = sink_attention(*map(heads, qkv.chunk(3, -1)), sink)
    changed = qkv.detach().clone().unflatten(-1, (3, HEAD, 16))
    changed[1, 40, :, 2] = 7.0
    after = sink_attention(*map(heads, changed.flatten(-3).chunk(3, -1)), sink)
    differs = (before != after).any(-1)
    assert bool(differs[1, 2, 40:].all())
    differs[1, 2, 40:] = False
    assert not bool(differs.any())


def layouts(x: Tensor) -> dict[str, Tensor]:
    """The same numbers [batch, head, seq, d_head], one sequence twice, with other strides."""
    return {
        "by head": x.contiguous(),
        "by channel": x.transpose(2, 3).contiguous().transpose(2, 3),
        "one for all": x[:1].expand(x.shape),
    }


@pytest.mark.parametrize("layout", ["by head", "by channel", "one for all"])
def test_any_strides_and_a_gradient_without_any(device, layout):
    """A sum's gradient is one number, repeated; one text may stand for all."""
    qkv, sink, _ = draw(device, 18, 16, batch=1)
    plain = [heads(x.detach().expand(BATCH, -1, -1)).clone().requires_grad_() for x in qkv.chunk(3, -1)]
    strided = [layouts(x.detach())[layout].requires_grad_() for x in plain]
    results = []
    for inputs in (plain, strided):
        out = narrow_attention(*inputs, sink)
        results.append((out, *torch.autograd.grad(out.sum(), (*inputs, sink))))
    for one, other in zip(*results, strict=True):
        assert torch.equal(one, other)


def test_heads_may_lie_farther_apart_than_32_bits_count(device):
    """In memory that is never touched in between."""
    apart, room = 2**30, torch.empty(2**31 + 64, dtype=torch.float16, device=device)
    parts = [room.as_strided((1, HEAD, 2, 16), (HEAD * apart, apart, 16, 1), 0)] * 3
    parts[0].copy_(torch.randn(1, HEAD, 2, 16, generator=torch.Generator().manual_seed(0)))
    near = [part.clone(memory_format=torch.contiguous_format).requires_grad_() for part in parts]
    far = [part.requires_grad_() for part in parts[:1]] * 3
    ours, wanted = narrow_attention(*far, None), narrow_attention(*near, None)
    assert torch.equal(ours, wanted)
    upstream = torch.ones_like(wanted)
    torch.testing.assert_close(
        torch.autograd.grad(ours, far[0], upstream)[0], sum(torch.autograd.grad(wanted, near, upstream))
    )


@pytest.mark.parametrize("which", [0, 1, 2])
def test_one_input_may_lie_elsewhere_than_the_others(device, which):
    """Each has strides of its own."""
    parts = [heads(x.detach()) for x in draw(device, 33, 16)[0].chunk(3, -1)]
    moved = [x.contiguous() if i == which else x for i, x in enumerate(parts)]
    sink = torch.zeros(HEAD, device=device)
    assert torch.equal(narrow_attention(*parts, sink), narrow_attention(*moved, sink))


def test_nothing_is_copied_on_the_way_in_or_out(device):
    qkv, sink, upstream = draw(device, 20, 16)
    parts = thirds(qkv)
    mixed = sink_attention(*map(heads, parts), sink).transpose(1, 2)
    assert mixed.is_contiguous()
    saved = [x.untyped_storage().data_ptr() for x in mixed.grad_fn.next_functions[0][0].saved_tensors[:3]]
    assert saved == [qkv.untyped_storage().data_ptr()] * 3
    d_parts = torch.autograd.grad(mixed.flatten(-2), parts, upstream, retain_graph=True)
    (d_qkv,) = torch.autograd.grad(parts, qkv, d_parts)
    assert d_qkv.is_contiguous()
    assert d_qkv.data_ptr() == d_parts[0].data_ptr()
    assert torch.equal(d_qkv, torch.cat(d_parts, -1))


def test_two_runs_agree_to_the_bit(device):
    inputs = draw(device, 130, 16)
    for one, other in zip(*(both_ways(sink_attention, *inputs) for _ in range(2)), strict=True):
        assert torch.equal(one, other)


def test_other_heads_take_the_other_paths(device, launched):
    def mix(d_head: int, dtype: torch.dtype, seq: int = 3, batch: int = BATCH) -> Tensor:
        q, k, v = torch.ones(3, batch, HEAD, seq, d_head, dtype=dtype, device=device)
        return sink_attention(q, k, v, torch.zeros(HEAD, device=device))

    for d_head, dtype in ((8, torch.bfloat16), (48, torch.bfloat16), (128, torch.bfloat16), (16, torch.float32)):
        assert mix(d_head, dtype).shape == (BATCH, HEAD, 3, d_head)
    assert mix(16, torch.bfloat16, batch=0).shape == (0, HEAD, 3, 16)
    with fast_paths(False):
        mix(16, torch.bfloat16)
    q, k, v = torch.ones(3, 1, HEAD, 3, 16, dtype=torch.bfloat16, device=device)
    starts = torch.tensor([[0, 0, 2]], device=device)
    assert sink_attention(q, k, v, None, starts).shape == q.shape
    assert launched == set()
    mix(16, torch.bfloat16)
    assert launched == {"_attention_kernel"}


def test_it_agrees_with_the_path_that_it_replaces(device):
    inputs = draw(device, 40, 32)
    if sink_flash.stock_for(heads(inputs[0])) is None:
        pytest.skip("no stock attention here")
    ours, theirs = (both_ways(f, *inputs) for f in (sink_attention, sink_flash.sink_flash_attention))
    for one, other in zip(ours, theirs, strict=True):
        scale = 4 * torch.finfo(torch.bfloat16).eps * float(other.detach().abs().max())
        torch.testing.assert_close(one, other, rtol=0, atol=scale)
