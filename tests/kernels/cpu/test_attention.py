"""The kernel of attention with a sink against its naive twin in float64."""

import pytest
import torch

from gossamer.kernels.attention import _is_by_channel, sink_attention, sink_attention_reference
from gossamer.kernels.layout import feature_major

# Below, at and above blocks of 16 queries and tiles of 64 keys.
SEQS = [1, 2, 31, 33, 64, 65, 97, 300]


def by_channel(batch: int, head: int, seq: int, d_head: int, seed: int = 0) -> list[torch.Tensor]:
    """Queries, keys and values that are parts of one feature-major tensor."""
    generator = torch.Generator().manual_seed(seed)
    x = feature_major(torch.randn(batch, seq, 3 * head * d_head, generator=generator))
    return [part.unflatten(-1, (head, d_head)).transpose(1, 2) for part in x.chunk(3, dim=-1)]


def alone(x: torch.Tensor) -> torch.Tensor:
    """A copy in memory of its own, ordered the same way."""
    return torch.empty(x.transpose(2, 3).shape).copy_(x.transpose(2, 3)).transpose(2, 3)


def assert_close_to_the_twin(
    parts: list[torch.Tensor], sink: torch.Tensor | None, tolerance: float = 1e-5, starts: torch.Tensor | None = None
) -> None:
    """Values and gradients, the latter relative to their largest."""
    inputs = [*parts] if sink is None else [*parts, sink]
    ours = [x.detach().requires_grad_() for x in inputs]
    exact = [x.detach().double().requires_grad_() for x in inputs]
    assert all(map(_is_by_channel, ours[:3])), "it would test the plain path"
    out, twin = (
        f(*x, *([None] if sink is None else []), starts)
        for f, x in zip((sink_attention, sink_attention_reference), (ours, exact), strict=True)
    )
    torch.testing.assert_close(out.double(), twin, rtol=tolerance, atol=tolerance * float(parts[2].abs().max()))
    upstream = torch.randn(out.shape, generator=torch.Generator().manual_seed(9))
    for gradient, wanted in zip(
        torch.autograd.grad(out, ours, upstream), torch.autograd.grad(twin, exact, upstream.double()), strict=True
    ):
        torch.testing.assert_close(
            gradient.double(), wanted, rtol=0, atol=tolerance * max(1, float(wanted.abs().max()))
        )


@pytest.mark.parametrize("seq", SEQS)
@pytest.mark.parametrize("has_sink", [True, False])
def test_values_and_gradients_are_the_twins_at_any_length(seq, has_sink):
    parts = by_channel(2, 3, seq, 16)
    if seq == 1:  # strides of a single token say nothing of the order
        parts = [x.contiguous().as_strided(x.shape, (48, 16, 1, 1)) for x in parts]
    assert_close_to_the_twin(parts, torch.tensor([0.0, 2.0, -1.0]) if has_sink else None)


@pytest.mark.parametrize("d_head", [1, 5, 16, 20, 64])
@pytest.mark.parametrize("batch", [1, 2])
def test_values_and_gradients_are_the_twins_at_any_width(d_head, batch):
    assert_close_to_the_twin(by_channel(batch, 2, 70, d_head), torch.tensor([0.5, -3.0]))


def test_parts_may_lie_apart_and_in_different_tensors():
    q, k, v = by_channel(3, 2, 40, 5)
    assert_close_to_the_twin([alone(q), k, alone(v)], torch.tensor([0.5, -3.0]))


@pytest.mark.parametrize("has_sink", [True, False])
@pytest.mark.parametrize("size", [80.0, -80.0])
def test_extreme_scores(size, has_sink):
    """Scores up to the size: all but the largest of a row vanish, and a later key's may be far above all of them."""
    q, k, v = (alone(x) for x in by_channel(2, 2, 70, 16))
    q, k = q / q.norm(dim=-1, keepdim=True), k / k.norm(dim=-1, keepdim=True)
    assert_close_to_the_twin([alone(q * size * 4), alone(k), v], torch.tensor([1.0, -1.0]) if has_sink else None, 2e-5)


@pytest.mark.parametrize("size", [1e31, 1e37])
def test_the_largest_score_may_be_far_below_zero(size):
    q, k, v = (alone(x) for x in by_channel(2, 2, 70, 4))
    q[:], k[:] = size**0.5, -(size**0.5) * (1 + torch.arange(70.0) / 8)[:, None]
    assert_close_to_the_twin([q, k, v], None)
    starts = starts_of([69, 1], [20, 50])
    assert_close_to_the_twin([q, k, v], None, starts=starts)


@pytest.mark.parametrize("sink", [80.0, -80.0])
def test_extreme_sinks(sink):
    assert_close_to_the_twin(by_channel(1, 2, 40, 4), torch.tensor([sink, 0.0]))


def test_empty_queries_take_the_mean_and_empty_values_give_exact_zeros():
    q, k, v = (alone(x) for x in by_channel(2, 2, 70, 4))
    q[:, :, 10:20], k[:, :, 5:15], v[:, :, :30] = 0, 0, 0
    out = sink_attention(q, k, v, None)
    # Not even by a subnormal number may a later value show.
    assert torch.equal(out[:, :, :30], torch.zeros_like(out[:, :, :30]))
    torch.testing.assert_close(out, sink_attention_reference(q, k, v, None), rtol=1e-5, atol=1e-5)
    assert_close_to_the_twin([q, k, v], torch.zeros(2))


@pytest.mark.parametrize("has_sink", [True, False])
def test_a_later_key_changes_no_bit_of_an_earlier_output(has_sink):
    q, k, v = (alone(x) for x in by_channel(1, 2, 130, 16))
    sink = torch.zeros(2) if has_sink else None
    before = sink_attention(q, k, v, sink)
    for place in (1, 40, 64, 129):
        changed_k, changed_v = alone(k), alone(v)
        changed_k[:, :, place], changed_v[:, :, place] = 9.0, -9.0
        after = sink_attention(q, changed_k, changed_v, sink)
        assert torch.equal(after[:, :, :place], before[:, :, :place])
        assert bool((after[:, :, place] != before[:, :, place]).any())


@pytest.mark.parametrize("which", [0, 1, 2])
def test_a_nan_reaches_all_that_depend_on_it(which):
    """The twin lets a value's NaN reach earlier tokens too, as zero times NaN; there either will do."""
    parts = [alone(x) for x in by_channel(1, 2, 70, 4)]
    parts[which][0, 1, 40, 2] = torch.nan
    ours, twin = sink_attention(*parts, torch.zeros(2)), sink_attention_reference(*parts, torch.zeros(2))
    assert bool(twin[0, 1, 40].isnan().any())
    assert torch.equal(ours[:, :, 40:].isnan(), twin[:, :, 40:].isnan())
    assert not bool((ours.isnan() & ~twin.isnan()).any())


def test_a_sink_of_another_dtype_goes_to_the_plain_path():
    q, k, v = by_channel(1, 2, 9, 4)
    out = sink_attention(q, k, v, torch.ones(2, dtype=torch.bfloat16))
    torch.testing.assert_close(out, sink_attention_reference(q, k, v, torch.ones(2)), rtol=1e-5, atol=1e-5)


def starts_of(*lengths: list[int]) -> torch.Tensor:
    """Where each token's text begins, for sequences of texts of some lengths."""
    return torch.tensor([[sum(row[:i]) for i, n in enumerate(row) for _ in range(n)] for row in lengths])


@pytest.mark.parametrize("has_sink", [True, False])
@pytest.mark.parametrize(
    "lengths",
    [
        ([1, 2, 3, 64], [70]),
        ([17, 15, 1, 1, 36], [3] * 23 + [1]),
        ([69, 1], [1, 69]),
        ([5, 90, 2, 41, 30], [16] * 10 + [8]),
    ],
    ids=str,
)
def test_no_text_sees_another_of_its_sequence(lengths, has_sink):
    starts = starts_of(*lengths)
    seq = starts.shape[1]
    sink = torch.tensor([0.5, -3.0]) if has_sink else None
    parts = by_channel(2, 2, seq, 5)
    assert_close_to_the_twin(parts, sink, starts=starts)
    out = sink_attention(*parts, sink, starts)
    for row, texts in enumerate(lengths):
        first = 0
        for n in texts:  # each alone in a sequence
            alone_there = [part[row : row + 1, :, first : first + n] for part in parts]
            torch.testing.assert_close(
                out[row : row + 1, :, first : first + n],
                sink_attention_reference(*alone_there, sink),
                rtol=1e-5,
                atol=1e-5,
            )
            first += n
