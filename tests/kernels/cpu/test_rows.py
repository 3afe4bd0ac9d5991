"""Feature-major activations as the rows of a dense product in half precision, against torch's own rounding."""

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from gossamer.kernels.layout import feature_major
from gossamer.kernels.linear import fill_rows

SHAPES = [(1, 1, 1), (2, 15, 3), (3, 16, 2), (2, 17, 5), (1, 300, 4), (5, 64, 33)]


def filled(x: torch.Tensor, dtype: torch.dtype = torch.bfloat16) -> tuple[torch.Tensor, torch.Tensor]:
    batch, seq, width = x.shape
    rows = torch.empty(width, batch, seq, dtype=dtype)
    return rows, fill_rows(rows, x)


def assert_same_numbers(ours: torch.Tensor, twin: torch.Tensor) -> None:
    torch.testing.assert_close(ours, twin, rtol=0, atol=0, equal_nan=True)


@pytest.mark.parametrize("dtype", [torch.bfloat16, torch.float16])
@pytest.mark.parametrize("shape", SHAPES, ids=str)
def test_rows_are_torchs_and_sums_those_of_float64(shape, dtype):
    x = feature_major(torch.randn(shape, generator=torch.Generator().manual_seed(0)))
    rows, sums = filled(x, dtype)
    assert_same_numbers(rows, x.permute(2, 0, 1).to(dtype))
    torch.testing.assert_close(sums.double(), x.double().sum((0, 1)), rtol=1e-5, atol=1e-5)


@given(arrays.arrays(np.uint32, (1, 40, 1)))
def test_any_bits_are_rounded_as_torch_does(bits):
    x = torch.from_numpy(bits.view(np.float32))
    rows, _ = filled(x)
    assert_same_numbers(rows, x.permute(2, 0, 1).bfloat16())


TURNING = [
    *(
        0x3F808000,
        0x3F818000,
        0x3F808001,
        0x3F807FFF,
    ),  # halfway between two, where the even one is meant, and beside it
    *(0x7F7F7FFF, 0x7F7F8000, 0x7F800000),  # the largest that stays finite, the smallest that doesn't, infinity
    *(0x7FFFFFFF, 0x7F800001),  # NaN
    *(0, 1, 0x7FFF, 0x8000, 0x8001, 0x18000),  # the smallest
]


@given(st.permutations(TURNING), st.sampled_from([0, 0x80000000]))
def test_numbers_at_which_rounding_turns(bits, sign):
    x = torch.from_numpy((np.array(bits, np.uint32) | np.uint32(sign)).view(np.float32)).view(1, -1, 1)
    rows, _ = filled(x)
    assert_same_numbers(rows, x.permute(2, 0, 1).bfloat16())


def test_only_the_rows_of_the_given_sequences_are_written():
    x = feature_major(torch.randn(2, 19, 3))
    rows = torch.full((3, 5, 19), 7.0, dtype=torch.bfloat16)
    fill_rows(rows, x, 2)
    assert_same_numbers(rows[:, 2:4], x.permute(2, 0, 1).bfloat16())
    assert bool((rows[:, [0, 1, 4]] == 7).all())
