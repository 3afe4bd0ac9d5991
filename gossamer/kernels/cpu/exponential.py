"""2^x and e^x of vectors, to a relative 2e-7; and where that ends.

    2^x = 2^n 2^f,   n = x rounded, |f| <= 1/2,   2^f = 1 + c1 f + ... + c5 f^5

Below 2^-126, the smallest normal float, `exp2` stays there: at a positive number that adds nothing to a sum of which
another term is near 1. NaN comes through it, whatever its bits. `exp2_or_zero` is zero in both cases. Not for x above
127, where the true result is no float any more.
"""

import numpy as np

from gossamer.kernels.cpu.compile import inline
from gossamer.kernels.cpu.vector import bits, fma, from_bits, splat, where

LOG2_E = np.float32(1.4426950408889634)
_LOWEST = np.float32(-126.0)
# A minimax fit of 2^f that is exact at 0: relative error 9.2e-8, before rounding.
_C1, _C2, _C3 = np.float32(0.693146977598785), np.float32(0.24022242084743867), np.float32(0.05550733743522465)
_C4, _C5 = np.float32(0.009671512681040759), np.float32(0.001326472724161691)
_ROUNDER = np.float32(1.5 * 2**23)
"""A float so large that adding it rounds to a whole number, which stands in its last bits."""


@inline
def _in_range(x):
    """2^x where the result is a normal float."""
    shifted = x + splat(_ROUNDER)
    f = x - (shifted - splat(_ROUNDER))
    power = fma(f, splat(_C5), splat(_C4))
    power = fma(f, power, splat(_C3))
    power = fma(f, power, splat(_C2))
    power = fma(f, power, splat(_C1))
    power = fma(f, power, splat(np.float32(1.0)))
    return from_bits(bits(power) + (bits(shifted) << splat(np.int32(23))))


@inline
def exp2(x):
    """2^x of floats."""
    lowest = splat(_LOWEST)
    x = where(x < lowest, lowest, x)
    return where(x == x, _in_range(x), x)  # a NaN's bits and an exponent's may add up to a number


@inline
def exp2_or_zero(x):
    """2^x of floats, zero where `exp2` would stay at the smallest normal one, and of NaN."""
    return where(x >= splat(_LOWEST), _in_range(x), splat(np.float32(0.0)))
