"""Vectors as values in compiled code: those operations that no other test would see go wrong by themselves."""

import numba
import numpy as np

from gossamer.kernels.cpu.memory import turn
from gossamer.kernels.cpu.vector import LANES


@numba.njit
def turned(source, at, step, target, to, to_step):
    turn(source, at, step, target, to, to_step)


def test_a_square_in_the_middle_of_one_array_is_transposed_into_the_middle_of_another():
    source = np.arange(20 * 31, dtype=np.float32).reshape(20, 31)
    target = np.full((18, 40), -1, np.float32)
    turned(source, 2 * 31 + 5, 31, target, 40 + 7, 40)
    assert np.array_equal(target[1 : 1 + LANES, 7 : 7 + LANES], source[2 : 2 + LANES, 5 : 5 + LANES].T)
    assert (target == -1).sum() == target.size - LANES * LANES, "and nothing beside it is written"
