"""Which tensor something was made from, and whether that still holds the same numbers, as far as torch can tell.

Torch counts the changes to a tensor that autograd can see. It doesn't count writes past it: in place to `.data` or to a
numpy array of the same memory, and some fused optimisers' steps. Whoever writes so has to forget what was noted before,
see `gossamer.model.layers.Linear.forget_nonzeros`.
"""

import weakref
from typing import NamedTuple

from torch import Tensor


class Origin(NamedTuple):
    """A tensor as it was at some time."""

    tensor: weakref.ref[Tensor]
    version: int
    address: int | None
    """where its memory was, which `tensor.data = ...` replaces unseen; None if it may move, as of a weight that FSDP
    gathers time and again"""

    @classmethod
    def of(cls, tensor: Tensor, may_move: bool = False) -> "Origin":
        return cls(weakref.ref(tensor), tensor._version, None if may_move else tensor.data_ptr())

    def is_still(self, tensor: Tensor) -> bool:
        """Whether this is `tensor`, unchanged as far as torch can tell."""
        return (
            self.tensor() is tensor
            and self.version == tensor._version
            and (self.address is None or self.address == tensor.data_ptr())
        )
