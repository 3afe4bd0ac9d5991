"""Magnitudes as whole numbers, which are compared exactly, NaN included, in every dtype and by every library."""

import torch
from jaxtyping import Float, Int
from torch import Tensor

WHOLE = {2: torch.int16, 4: torch.int32, 8: torch.int64}
"""By the bytes of a float."""


def magnitude_bits(x: Float[Tensor, "*shape"]) -> Int[Tensor, "*shape"]:
    """The bits of |x| read as integers: in the order of the magnitudes, zero at zero, NaN above infinity."""
    whole = WHOLE[x.element_size()]
    return x.detach().view(whole) & torch.iinfo(whole).max
