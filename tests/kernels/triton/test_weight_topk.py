import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from gossamer.kernels.triton import weight_topk as kernels
from gossamer.kernels.weight_topk import largest_weights_reference


def draw(kind: str, shape: tuple[int, ...], seed: int, device: torch.device) -> torch.Tensor:
    x = torch.randn(shape, generator=torch.Generator().manual_seed(seed))
    if kind == "ties":
        x = (2 * x).round() / 2
    elif kind == "mostly zero":
        x = torch.where(x.abs() < 1.5, -0.0, x)
    elif kind == "near":  # differ in the last bits only
        x = 1.0 + (x * 4).round() * 2.0**-23
    elif kind == "tiny":
        x = x * 1e-40
    return x.to(device)


def n_protected(shape: tuple[int, int], minimum: int, neurons: str) -> int:
    n_neurons, n_inputs = shape if neurons == "rows" else shape[::-1]
    return min(minimum, n_inputs) * n_neurons


@st.composite
def problems(draw_):
    shape = (draw_(st.sampled_from([1, 2, 7, 33])), draw_(st.sampled_from([1, 3, 16, 70])))
    neurons = draw_(st.sampled_from(["rows", "columns"]))
    minimum = draw_(st.integers(0, 5))
    n, least = shape[0] * shape[1], n_protected(shape, minimum, neurons)
    k = draw_(st.one_of(st.just(least), st.integers(least, min(n, least + n // 8)), st.integers(least, n)))
    kind = draw_(st.sampled_from(["any", "ties", "mostly zero", "near", "tiny"]))
    return kind, shape, draw_(st.integers(0, 999)), k, minimum, neurons


@settings(max_examples=40)
@given(problems(), st.booleans())
def test_k_is_read_on_the_device_and_the_host_s_only_names_the_case(device, problem, small_first):
    kind, shape, seed, k, *how = problem
    weight = draw(kind, shape, seed, device)
    n, least = weight.numel(), n_protected(shape, *how)
    of_this_case = [
        other for other in range(least, n + 1) if kernels.case_of(n, other, least) == kernels.case_of(n, k, least)
    ]
    named, before = of_this_case[0 if small_first else -1], weight.clone()
    kernels.keep_largest_(weight, named, *how, k_on_device=torch.tensor([k], dtype=torch.int32, device=device))
    assert torch.equal(weight, before.masked_fill(~largest_weights_reference(before, k, *how), 0.0))


def test_cases():
    cases = [kernels.case_of(10, k, 4) for k in (4, 5, 9, 10, 11)]
    assert cases == ["protected", "some", "some", "all", "all"]
    assert [kernels.case_of(10, k) for k in (0, 1, 10)] == ["none", "some", "all"]
    assert kernels.case_of(4, 4, 4) == "all"


@settings(max_examples=60)
@given(problems())
def test_mask_and_zeroing_in_place_equal_the_reference(device, problem):
    kind, shape, seed, *how = problem
    weight = draw(kind, shape, seed, device)
    before, keep = weight.clone(), largest_weights_reference(weight, *how)
    assert torch.equal(kernels.largest_weights(weight, *how), keep)
    assert torch.equal(weight, before), "the mask alone changes nothing"
    assert kernels.keep_largest_(weight, *how) is weight
    assert torch.equal(weight, before.masked_fill(~keep, 0.0))


@pytest.mark.parametrize("kind", ["any", "ties"])
@pytest.mark.parametrize(("minimum", "neurons"), [(0, "rows"), (4, "rows"), (4, "columns")])
def test_ties_are_ranked_across_blocks_and_programs(device, kind, minimum, neurons):
    weight = draw(kind, (60, 301), 0, device)
    assert weight.numel() > 4 * kernels.BLOCK
    how = (9_000 if kind == "ties" else 1_500, minimum, neurons)
    assert torch.equal(kernels.largest_weights(weight, *how), largest_weights_reference(weight, *how))


def test_all_equal_keeps_the_first(device):
    weight = torch.full((3, 5000), -2.0, device=device)
    keep = kernels.largest_weights(weight, 7001)
    assert torch.equal(keep.view(-1).nonzero().squeeze(1), torch.arange(7001, device=device))


def test_a_vector_is_one_pool(device):
    weight = draw("ties", (50,), 1, device)
    assert torch.equal(kernels.largest_weights(weight, 9), largest_weights_reference(weight, 9))


def test_nans_and_infinities_are_the_largest(device):
    weight = torch.tensor([1.0, torch.nan, -torch.inf, 2.0, -torch.nan], device=device)
    assert kernels.largest_weights(weight, 3).tolist() == [False, True, True, False, True]
    assert kernels.largest_weights(weight, 1).tolist() == [False, True, False, False, False]


@pytest.mark.parametrize(("k", "left"), [(0, 0), (6, 6), (9, 6)])
def test_none_and_all(device, k, left):
    weight = torch.arange(1.0, 7.0, device=device).view(2, 3)
    assert int(kernels.largest_weights(weight, k).sum()) == left
    assert int((kernels.keep_largest_(weight, k) != 0).sum()) == left


def test_a_strided_weight_is_read_but_not_zeroed_in_place(device):
    weight = draw("ties", (6, 9), 2, device).T
    assert torch.equal(kernels.largest_weights(weight, 20, 2), largest_weights_reference(weight, 20, 2))
    with pytest.raises(AssertionError, match="contiguous"):
        kernels.keep_largest_(weight, 20, 2)


def test_a_parameter_is_zeroed_without_a_trace_in_autograd(device):
    weight = torch.nn.Parameter(torch.tensor([[1.0, -2.0], [3.0, -4.0]], device=device))
    kernels.keep_largest_(weight, 2, 1)
    assert weight.tolist() == [[0.0, -2.0], [0.0, -4.0]]
    assert weight.is_leaf
    assert weight.requires_grad


def test_more_protected_entries_than_k_are_a_defect_of_the_caller(device):
    with pytest.raises(AssertionError, match="more protected"):
        kernels.largest_weights(torch.ones(3, 3, device=device), 2, 1)
