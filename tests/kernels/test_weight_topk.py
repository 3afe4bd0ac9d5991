from itertools import combinations

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from gossamer.kernels.weight_topk import largest_weights, largest_weights_reference

FUNCTIONS = pytest.mark.parametrize("function", [largest_weights, largest_weights_reference])
# Many zeros, so that whole rows are empty.
FEW_VALUES = st.sampled_from([0.0, 0.0, 0.0, -2.0, -1.0, 0.5, 1.0])
ANY_VALUES = st.floats(-1e3, 1e3, width=32)


@st.composite
def problems(draw, max_side=7):
    """A matrix full of ties or not, a minimum, its axis, and a k that has room for it."""
    shape = draw(arrays.array_shapes(min_dims=2, max_dims=2, max_side=max_side))
    values = draw(arrays.arrays(np.float32, shape, elements=draw(st.sampled_from([FEW_VALUES, ANY_VALUES]))))
    neurons = draw(st.sampled_from(["rows", "columns"]))
    n_neurons, width = shape if neurons == "rows" else shape[::-1]
    minimum = draw(st.integers(0, width + 1))
    n_protected = min(minimum, width) * n_neurons
    k = draw(st.one_of(st.just(n_protected), st.integers(n_protected, values.size)))
    return torch.from_numpy(values), k, minimum, neurons


@given(problems())
def test_it_equals_its_reference(problem):
    assert torch.equal(largest_weights(*problem), largest_weights_reference(*problem))


@given(problems())
def test_exactly_k_are_kept_and_every_neuron_has_its_largest(problem):
    weight, k, minimum, neurons = problem
    keep = largest_weights(*problem)
    assert int(keep.sum()) == k
    by_neuron, magnitude = (keep, weight.abs()) if neurons == "rows" else (keep.T, weight.abs().T)
    for kept, row in zip(by_neuron, magnitude, strict=True):
        j = min(minimum, len(row))
        assert int(kept.sum()) >= j
        assert torch.equal(row[kept].sort(descending=True).values[:j], row.sort(descending=True).values[:j])


@given(problems(max_side=3))
def test_no_other_choice_keeps_more_magnitude(problem):
    weight, k, minimum, neurons = problem
    magnitude = weight.abs().double()
    axis = 1 if neurons == "rows" else 0
    best = 0.0
    for chosen in combinations(range(weight.numel()), k):
        keep = torch.zeros(weight.numel(), dtype=torch.bool)
        keep[list(chosen)] = True
        keep = keep.view(weight.shape)
        if bool((keep.sum(axis) >= min(minimum, weight.shape[axis])).all()):
            best = max(best, float(magnitude[keep].sum()))
    assert float(magnitude[largest_weights(*problem)].sum()) == pytest.approx(best)


@given(values=arrays.arrays(np.float32, st.integers(1, 20), elements=FEW_VALUES), k=st.integers(0, 25))
def test_a_vector_is_one_pool(values, k):
    weight = torch.from_numpy(values)
    keep = largest_weights(weight, k)
    assert int(keep.sum()) == min(k, len(values))
    assert torch.equal(keep, largest_weights_reference(weight, k))


TWO_ROWS = [[5.0, -4.0, 3.0], [0.1, -0.2, 0.05]]


@FUNCTIONS
@pytest.mark.parametrize(
    ("weight", "k", "minimum", "kept"),
    [
        pytest.param(TWO_ROWS, 3, 0, [[1, 1, 1], [0, 0, 0]], id="no minimum: the large row takes all"),
        pytest.param(TWO_ROWS, 3, 1, [[1, 1, 0], [0, 1, 0]], id="a protected entry counts toward k"),
        pytest.param(TWO_ROWS, 2, 1, [[1, 0, 0], [0, 1, 0]], id="k is all protected"),
        pytest.param(TWO_ROWS, 4, 2, [[1, 1, 0], [1, 1, 0]], id="two a row"),
        pytest.param([[1.0, 1.0, 1.0], [1.0, 1.0, 1.0]], 2, 0, [[1, 1, 0], [0, 0, 0]], id="ties: lower index"),
        pytest.param([[1.0, 1.0, 1.0], [1.0, 1.0, 1.0]], 3, 1, [[1, 1, 0], [1, 0, 0]], id="ties, one a row"),
        pytest.param([[0.0, 0.0], [0.0, 0.0]], 3, 0, [[1, 1], [1, 0]], id="zeros are kept up to k"),
        pytest.param([[0.0, 7.0], [0.0, 0.0]], 2, 1, [[0, 1], [1, 0]], id="an empty row keeps its first"),
        pytest.param([[0.0, 0.0, 0.0], [1.0, 1.0, 1.0]], 4, 2, [[1, 1, 0], [1, 1, 0]], id="an empty row keeps its two"),
        pytest.param(TWO_ROWS, 0, 0, [[0, 0, 0], [0, 0, 0]], id="none"),
        pytest.param(TWO_ROWS, 6, 9, [[1, 1, 1], [1, 1, 1]], id="all; the minimum is more than a row"),
    ],
)
def test_matrices_worked_by_hand(function, weight, k, minimum, kept):
    weight, kept = torch.tensor(weight), torch.tensor(kept, dtype=torch.bool)
    assert torch.equal(function(weight, k, minimum), kept)


@FUNCTIONS
def test_the_minimum_can_be_of_columns(function):
    weight = torch.tensor([[5.0, -4.0, 0.1], [3.0, -0.2, 0.2]])
    assert torch.equal(function(weight, 3, 1, "columns"), torch.tensor([[1, 1, 0], [0, 0, 1]], dtype=torch.bool))
    assert torch.equal(function(weight, 3, 1, "rows"), torch.tensor([[1, 1, 0], [1, 0, 0]], dtype=torch.bool))


@FUNCTIONS
@pytest.mark.parametrize("dtype", [torch.float32, torch.float64, torch.bfloat16, torch.float16])
def test_a_nan_is_the_largest(function, dtype):
    weight = torch.tensor([[1.0, 2.0, -torch.nan], [-torch.inf, torch.nan, 3.0]], dtype=dtype)
    for k, kept in ((1, [[0, 0, 1], [0, 0, 0]]), (2, [[0, 0, 1], [0, 1, 0]]), (4, [[0, 0, 1], [1, 1, 1]])):
        assert torch.equal(function(weight, k), torch.tensor(kept, dtype=torch.bool))
    assert torch.equal(function(weight, 4, 1), torch.tensor([[0, 0, 1], [1, 1, 1]], dtype=torch.bool))


@pytest.mark.parametrize("dtype", [torch.float64, torch.bfloat16, torch.float16])
@pytest.mark.parametrize("neurons", ["rows", "columns"])
def test_weights_may_have_another_dtype(neurons, dtype):
    weight = torch.randn(9, 7, generator=torch.Generator().manual_seed(0)).to(dtype)
    assert torch.equal(largest_weights(weight, 30, 2, neurons), largest_weights_reference(weight, 30, 2, neurons))


def test_a_parameter_is_read_and_left_alone():
    weight = torch.nn.Parameter(torch.tensor([[1.0, -2.0], [3.0, -4.0]]))
    keep = largest_weights(weight, 2, 1)
    assert not keep.requires_grad
    assert torch.equal(weight.detach(), torch.tensor([[1.0, -2.0], [3.0, -4.0]]))


def test_more_protected_entries_than_k_are_a_defect_of_the_caller():
    with pytest.raises(AssertionError, match="more protected"):
        largest_weights(torch.ones(3, 4), 5, 2)
    with pytest.raises(AssertionError, match="needs a matrix"):
        largest_weights(torch.ones(3), 2, 1)
