"""GELU of vectors, x Phi(x), and its slope, Phi(x) + x phi(x), from one exponential and one quotient.

    Phi(-|x|) = P(t) exp(-x^2 / 2) / 2,   t = 1 / (1 + 0.425 z),   z = |x| / sqrt(2),   P(t) = erfc(z) exp(z^2)

with P a polynomial of degree 8 (our minimax fit: relative error 1.2e-7). The form is that of Abramowitz and Stegun,
7.1.26, with three more terms.
"""

import numpy as np

from gossamer.kernels.cpu.compile import inline
from gossamer.kernels.cpu.exponential import LOG2_E, exp2_or_zero
from gossamer.kernels.cpu.vector import bits, fma, from_bits, splat, where

_P1, _P2, _P3 = np.float32(0.23967078061618816), np.float32(0.2419607431218913), np.float32(0.1999572438545304)
_P4, _P5, _P6 = np.float32(0.2575553966622922), np.float32(-0.10791500970608227), np.float32(0.41268349557472)
_P7, _P8 = np.float32(-0.31609652706137187), np.float32(0.0721837570288873)
_TO_T = np.float32(0.425 / np.sqrt(2.0))
_TO_POWER = np.float32(-0.5) * LOG2_E
_TO_DENSITY = np.float32(1.0 / np.sqrt(2.0 * np.pi))


@inline
def _bell(x):
    """exp(-x^2 / 2); of NaN zero, which times x is NaN."""
    return exp2_or_zero(x * x * splat(_TO_POWER))


@inline
def _below(x, bell):
    """Phi(x)."""
    one = splat(np.float32(1.0))
    magnitude = from_bits(bits(x) & splat(np.int32(0x7FFFFFFF)))
    t = one / fma(magnitude, splat(_TO_T), one)
    p = fma(t, splat(_P8), splat(_P7))
    p = fma(t, p, splat(_P6))
    p = fma(t, p, splat(_P5))
    p = fma(t, p, splat(_P4))
    p = fma(t, p, splat(_P3))
    p = fma(t, p, splat(_P2))
    p = fma(t, p, splat(_P1))
    tail = splat(np.float32(0.5)) * t * p * bell
    return where(x > splat(np.float32(0.0)), one - tail, tail)


@inline
def gelu(x):
    return x * _below(x, _bell(x))


@inline
def gelu_slope(x):
    bell = _bell(x)
    return fma(x * splat(_TO_DENSITY), bell, _below(x, bell))
