import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from gossamer.kernels.abs_topk import abs_topk, abs_topk_reference

DTYPES = [torch.float32, torch.float64, torch.bfloat16]
# Few values, all exact in bfloat16: rows are full of ties and of zeros of both signs.
FEW_VALUES = st.sampled_from([-2.0, -1.0, -0.5, -0.0, 0.0, 0.5, 1.0, 2.0])
ANY_VALUES = st.floats(-1e3, 1e3, width=32)


@st.composite
def rows_and_k(draw):
    shape = draw(arrays.array_shapes(min_dims=1, max_dims=3, max_side=7))
    values = draw(arrays.arrays(np.float32, shape, elements=draw(st.sampled_from([FEW_VALUES, ANY_VALUES]))))
    k = draw(st.one_of(st.just(1), st.just(shape[-1]), st.integers(1, shape[-1] + 1)))
    return torch.from_numpy(values).to(draw(st.sampled_from(DTYPES))), k


@given(rows_and_k())
def test_it_equals_its_reference(case):
    x, k = case
    assert torch.equal(abs_topk(x, k), abs_topk_reference(x, k))


@given(rows_and_k())
def test_it_keeps_k_entries_unchanged_and_none_dropped_is_larger(case):
    x, k = case
    out = abs_topk(x, k)
    kept = out != 0
    assert torch.equal(out[kept], x[kept])
    assert torch.equal(kept.sum(-1), (x != 0).sum(-1).clamp(max=k))
    smallest_kept = x.abs().masked_fill(~kept, torch.inf).amin(-1)
    largest_dropped = x.abs().masked_fill(kept, 0).amax(-1)
    assert bool((smallest_kept >= largest_dropped).all())


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("function", [abs_topk, abs_topk_reference])
@pytest.mark.parametrize(
    ("row", "k", "kept"),
    [
        pytest.param([3, -1, 0.5, -4], 2, [3, 0, 0, -4], id="by magnitude, signs unchanged"),
        pytest.param([1, -2, 2, -2], 2, [0, -2, 2, 0], id="ties go to the lower index"),
        pytest.param([-3, 3, 1, 3], 1, [-3, 0, 0, 0], id="a tie at the top"),
        pytest.param([5, 5, 5, 5], 3, [5, 5, 5, 0], id="all equal"),
        pytest.param([0, 7, 0, 0], 2, [0, 7, 0, 0], id="fewer nonzeros than k"),
        pytest.param([0, 0, 0, 0], 2, [0, 0, 0, 0], id="all zero"),
        pytest.param([-9], 1, [-9], id="one entry"),
        pytest.param([1, 2, 3], 3, [1, 2, 3], id="k is the width"),
        pytest.param([1, 2, 3], 9, [1, 2, 3], id="k is more than the width"),
    ],
)
def test_rows_worked_by_hand(function, row, k, kept, dtype):
    assert torch.equal(function(torch.tensor(row, dtype=dtype), k), torch.tensor(kept, dtype=dtype))


def test_each_row_has_its_own_threshold():
    x = torch.tensor([[[1.0, 2.0, 3.0]], [[30.0, -20.0, 10.0]]])
    assert torch.equal(abs_topk(x, 1), torch.tensor([[[0.0, 0.0, 3.0]], [[30.0, 0.0, 0.0]]]))


def test_a_view_with_strides_is_read_in_its_own_order():
    x = torch.tensor([[1.0, 5.0], [3.0, 4.0], [2.0, 6.0]]).T
    assert torch.equal(abs_topk(x, 1), torch.tensor([[0.0, 3.0, 0.0], [0.0, 0.0, 6.0]]))


def test_no_rows_give_no_rows():
    assert abs_topk(torch.zeros(0, 5), 2).shape == (0, 5)


def test_float64_is_compared_in_float64():
    """Differences that float32 can't see still decide."""
    x = torch.tensor([1.0, 1.0 + 2e-12, 1.0 + 1e-12], dtype=torch.float64)
    assert torch.equal(abs_topk(x, 2), torch.tensor([0.0, 1.0 + 2e-12, 1.0 + 1e-12], dtype=torch.float64))


@pytest.mark.parametrize("function", [abs_topk, abs_topk_reference])
@pytest.mark.parametrize(
    ("row", "kept"),
    [
        ([1.0, torch.nan, 3.0, -4.0], [0.0, torch.nan, 0.0, -4.0]),
        ([1.0, 1.0, torch.nan], [1.0, 0.0, torch.nan]),
    ],
)
def test_a_nan_counts_as_the_largest(function, row, kept):
    torch.testing.assert_close(function(torch.tensor(row), 2), torch.tensor(kept), rtol=0, atol=0, equal_nan=True)


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("function", [abs_topk, abs_topk_reference])
@pytest.mark.parametrize("others", [[1.0, 2.0], [0.0, 0.0], [torch.inf, torch.inf]])
def test_of_too_many_nans_the_first_are_kept(function, others, dtype):
    row = torch.tensor([torch.nan, others[0], torch.nan, -torch.nan, others[1]], dtype=dtype)
    kept = torch.tensor([torch.nan, 0, torch.nan, 0, 0], dtype=dtype)
    torch.testing.assert_close(function(row, 2), kept, rtol=0, atol=0, equal_nan=True)


def test_to_keep_nothing_is_refused():
    with pytest.raises(AssertionError, match="at least one"):
        abs_topk(torch.ones(3), 0)


@pytest.mark.parametrize("function", [abs_topk, abs_topk_reference])
def test_the_gradient_passes_through_kept_entries_only(function):
    x = torch.tensor([[3.0, -1.0, 0.5, -4.0], [0.0, 2.0, 0.0, 0.0]], requires_grad=True)
    upstream = torch.tensor([[10.0, 20.0, 30.0, 40.0], [50.0, 60.0, 70.0, 80.0]])
    (gradient,) = torch.autograd.grad(function(x, 2), x, upstream)
    assert torch.equal(gradient, torch.tensor([[10.0, 0.0, 0.0, 40.0], [0.0, 60.0, 0.0, 0.0]]))


@given(seed=st.integers(0, 2**32 - 1), width=st.integers(1, 8), k=st.integers(1, 8))
def test_the_gradient_is_the_derivative_away_from_ties(seed, width, k):
    generator = torch.Generator().manual_seed(seed)
    magnitude = 1.0 + torch.stack([torch.randperm(width, generator=generator) for _ in range(3)])
    sign = 2.0 * torch.randint(2, magnitude.shape, generator=generator) - 1
    x = (sign * magnitude).double().requires_grad_()
    assert torch.autograd.gradcheck(lambda x: abs_topk(x, k), x)
