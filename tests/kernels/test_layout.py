"""Parts of an activation and what their gradients become."""

import pytest
import torch

from gossamer.kernels.layout import Places, chosen_places, feature_major, is_feature_major, thirds

SHAPE = (2, 5, 12)


@pytest.mark.parametrize("order", [feature_major, torch.Tensor.contiguous])
def test_thirds_are_chunks_with_the_gradient_of_chunks(order):
    x = order(torch.randn(SHAPE)).requires_grad_()
    upstream = [order(torch.randn(2, 5, 4)) for _ in range(3)]
    parts, chunks = thirds(x), x.chunk(3, dim=-1)
    assert all(torch.equal(part, chunk) for part, chunk in zip(parts, chunks, strict=True))
    (ours,) = torch.autograd.grad(parts, x, upstream)
    (exact,) = torch.autograd.grad(chunks, x, upstream)
    assert torch.equal(ours, exact)
    assert ours.stride() == x.stride()


def test_a_third_that_nobody_uses_has_no_gradient():
    x = torch.randn(SHAPE, requires_grad=True)
    first, _, last = thirds(x)
    (gradient,) = torch.autograd.grad(first.sum() + 2 * last.sum(), x)
    assert torch.equal(gradient, torch.tensor([1.0, 0.0, 2.0]).repeat_interleave(4).expand(SHAPE))


@pytest.mark.parametrize("batch", [1, 2])
def test_gradients_side_by_side_are_not_copied(batch):
    x = feature_major(torch.randn(batch, 5, 12)).requires_grad_()
    whole = torch.randn(batch, 3, 4, 5)
    upstream = [part.transpose(1, 2) for part in whole.unbind(1)]
    (gradient,) = torch.autograd.grad(thirds(x), x, upstream)
    assert is_feature_major(gradient)
    assert torch.equal(gradient, whole.view(batch, 12, 5).transpose(1, 2))
    assert gradient.data_ptr() == whole.data_ptr()
    swapped = [upstream[1], upstream[0], upstream[2]]
    (gradient,) = torch.autograd.grad(thirds(x), x, swapped)
    assert torch.equal(gradient, torch.cat(swapped, dim=-1))


@pytest.mark.parametrize(("batch", "seq"), [(2, 5), (1, 5), (2, 1)])
def test_row_major_gradients_side_by_side_are_not_copied(batch, seq):
    """As the GPU's attention leaves them, heads apart: [batch, seq, 3, head, d_head]."""
    x = torch.randn(batch, seq, 12, requires_grad=True)
    whole = torch.randn(batch, seq, 3, 2, 2)
    upstream = [part.transpose(1, 2).transpose(1, 2).flatten(-2) for part in whole.unbind(2)]
    (gradient,) = torch.autograd.grad(thirds(x), x, upstream)
    assert gradient.is_contiguous()
    assert torch.equal(gradient, whole.view(batch, seq, 12))
    assert gradient.data_ptr() == whole.data_ptr()
    for others in (upstream[::-1], [upstream[0]] * 3, [upstream[0], upstream[1], upstream[2].clone()]):
        (gradient,) = torch.autograd.grad(thirds(x), x, others)
        assert torch.equal(gradient, torch.cat(others, dim=-1))


def test_gradients_that_are_one_number_are_told_apart():
    """Repeated along all axes, they have no distance from each other."""
    x = torch.randn(SHAPE, requires_grad=True)
    one, two = torch.tensor([1.0, 2.0])
    for numbers in ((one, one, one), (one, two, one)):
        (gradient,) = torch.autograd.grad(thirds(x), x, [number.expand(2, 5, 4) for number in numbers])
        assert torch.equal(gradient, torch.stack(numbers).repeat_interleave(4).expand(SHAPE))


@pytest.mark.parametrize("order", [feature_major, torch.Tensor.contiguous])
@pytest.mark.parametrize(("batch", "shape"), [(128, (2, 64)), (48, (3, 16)), (7, (1, 7))])
@pytest.mark.parametrize(("seq", "dtype"), [(5, torch.float32), (1, torch.float64)])
def test_chosen_places_are_what_indexing_gives_with_its_gradient(order, batch, shape, seq, dtype):
    x = order(torch.randn(batch, seq, 6, dtype=dtype)).requires_grad_()
    at = Places(torch.arange(batch), torch.randint(0, seq, (batch,)))
    chosen, exact = chosen_places(x, at), x[at]
    assert chosen.shape == (*shape, 6)
    assert is_feature_major(chosen) == is_feature_major(x)
    assert torch.equal(chosen.flatten(0, 1), exact)
    upstream = torch.randn(batch, 6, dtype=dtype)
    (ours,) = torch.autograd.grad(chosen.flatten(0, 1), x, upstream)
    (theirs,) = torch.autograd.grad(exact, x, upstream)
    assert torch.equal(ours, theirs)
    assert is_feature_major(ours) == is_feature_major(x)


@pytest.mark.parametrize("order", [feature_major, torch.Tensor.contiguous])
def test_places_of_a_sequence_that_stands_for_all_add_up_their_gradients(order):
    x = order(torch.randn(1, 5, 6)).requires_grad_()
    at = Places(torch.arange(7), torch.tensor([3, 3, 0, 4, 3, 0, 0]))
    chosen, exact = chosen_places(x, at)[0], x[0, at.positions]
    assert torch.equal(chosen, exact)
    upstream = torch.randn(7, 6)
    torch.testing.assert_close(torch.autograd.grad(chosen, x, upstream), torch.autograd.grad(exact, x, upstream))
