import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from gossamer.kernels.triton.sparse_linear import (
    Compressed,
    compress,
    multiply,
    sparse_linear,
    sparse_linear_reference,
)


def draw(rows: int, columns: int, density: float, seed: int, device: torch.device) -> torch.Tensor:
    generator = torch.Generator().manual_seed(seed)
    weight = torch.randn(rows, columns, generator=generator)
    weight[torch.rand(rows, columns, generator=generator) >= density] = 0.0
    if rows > 2:
        weight[1] = 0.0
    return weight.to(device)


def dense(matrix: Compressed) -> torch.Tensor:
    """Back to a dense matrix, entry by entry."""
    out = torch.zeros(matrix.shape)
    for row in range(matrix.shape[0]):
        start, end = matrix.pointers[row : row + 2].tolist()
        columns = matrix.columns[start:end].tolist()
        assert columns == sorted(set(columns))
        out[row, columns] = matrix.values[start:end].cpu()
    return out


SHAPES = {"rows": st.sampled_from([1, 3, 16, 37]), "columns": st.sampled_from([1, 5, 32, 41])}
DENSITIES = st.sampled_from([0.0, 0.05, 0.5, 1.0])


@settings(max_examples=25)
@given(density=DENSITIES, seed=st.integers(0, 999), spare=st.sampled_from([None, 0, 7]), **SHAPES)
def test_what_is_compressed_comes_back(device, rows, columns, density, seed, spare):
    weight = draw(rows, columns, density, seed, device)
    n_nonzero = int((weight != 0).sum())
    both = compress(weight, None if spare is None else n_nonzero + spare)
    assert torch.equal(dense(both.matrix), weight.cpu())
    assert torch.equal(dense(both.transpose), weight.cpu().T)
    assert torch.equal(both.matrix.values[both.order], both.transpose.values)
    assert int(both.matrix.pointers[-1]) == int(both.transpose.pointers[-1]) == n_nonzero


def test_a_row_longer_than_a_block(device):
    weight = draw(2, 2600, 0.5, 0, device)
    assert torch.equal(dense(compress(weight).matrix), weight.cpu())


@pytest.mark.skipif(torch.cuda.is_available(), reason="a failed assertion on a device ends its use by the process")
def test_too_little_room_is_noticed(device):
    with pytest.raises(RuntimeError, match="more nonzeros than there is room for"):
        compress(torch.ones(2, 3, device=device), 5)


TOLERANCE = {torch.float32: 1e-5, torch.bfloat16: 2e-2}


@settings(max_examples=25)
@given(
    density=DENSITIES,
    seed=st.integers(0, 999),
    n_tokens=st.sampled_from([1, 9, 130]),
    has_bias=st.booleans(),
    dtype=st.sampled_from(list(TOLERANCE)),
    **SHAPES,
)
def test_values_and_gradients_equal_the_dense_map(device, rows, columns, density, seed, n_tokens, has_bias, dtype):
    weight = draw(rows, columns, density, seed, device).requires_grad_()
    generator = torch.Generator().manual_seed(seed)
    x, upstream = (torch.randn(n_tokens, n, generator=generator).to(device, dtype) for n in (columns, rows))
    bias = torch.randn(rows, generator=generator).to(device).requires_grad_() if has_bias else None
    x.requires_grad_()
    inputs = [x, weight] if bias is None else [x, weight, bias]
    ours, naive = sparse_linear(x, weight, bias, compress(weight)), sparse_linear_reference(x, weight, bias)
    close = {"rtol": TOLERANCE[dtype], "atol": TOLERANCE[dtype] * columns**0.5}
    torch.testing.assert_close(ours, naive, **close)
    close["atol"] = TOLERANCE[dtype] * max(rows, n_tokens) ** 0.5
    for ours_gradient, naive_gradient in zip(
        torch.autograd.grad(ours, inputs, upstream), torch.autograd.grad(naive, inputs, upstream), strict=True
    ):
        torch.testing.assert_close(ours_gradient, naive_gradient, **close)


def test_the_weight_s_gradient_is_dense(device):
    weight = torch.tensor([[0.0, 2.0], [0.0, 0.0]], device=device, requires_grad=True)
    x = torch.tensor([[[3.0, 5.0]]], device=device, requires_grad=True)
    y = sparse_linear(x, weight, None, compress(weight, 3))
    assert y.tolist() == [[[10.0, 0.0]]]
    dx, dweight = torch.autograd.grad(y, (x, weight), torch.tensor([[[1.0, 7.0]]], device=device))
    assert dx.tolist() == [[[0.0, 2.0]]]
    assert dweight.tolist() == [[3.0, 5.0], [21.0, 35.0]]


def test_biases_may_lie_apart_in_memory(device):
    x, weight = draw(3, 8, 1.0, 0, device), draw(5, 8, 0.5, 1, device)
    bias = torch.arange(10.0, device=device)[::2]
    ours, naive = sparse_linear(x, weight, bias, compress(weight)), sparse_linear_reference(x, weight, bias)
    torch.testing.assert_close(ours, naive)


def test_no_tokens_give_no_tokens(device):
    assert multiply(torch.zeros(0, 4, device=device), compress(torch.ones(3, 4, device=device)).matrix).shape == (0, 3)


def test_a_matrix_compressed_from_another_is_refused(device):
    with pytest.raises(AssertionError, match="another matrix"):
        x, weight, another = (torch.ones(n, 3, device=device) for n in (1, 2, 3))
        sparse_linear(x, weight, None, compress(another))


def test_a_form_is_not_of_other_memory_unless_the_weight_may_move(device):
    weight = draw(5, 8, 0.5, 1, device)
    fixed, moving = compress(weight), compress(weight, may_move=True)
    weight.data = weight.detach().clone()
    assert (fixed.is_of(weight), moving.is_of(weight)) == (False, True)
    weight.add_(1)
    assert not moving.is_of(weight)
