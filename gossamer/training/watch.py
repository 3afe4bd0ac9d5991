"""What is measured beside the loss: which neurons are alive, and how much memory the run holds.

A neuron is alive if its activation (after AbsTopK) is not zero at one position at least of the validation windows.
`AliveNeurons` is a tap that is used while validation runs, so that it costs nothing between.
"""

import sys
from contextlib import suppress

import torch
from torch import Tensor

from gossamer.model.sites import Site
from gossamer.training.distributed import World


class AliveNeurons:
    """A tap that changes nothing and remembers which neurons were ever nonzero."""

    def __init__(self) -> None:
        self.seen: dict[Site, Tensor] = {}
        """For each layer's neurons, [d_mlp]: whether one was nonzero."""

    def __call__(self, site: Site, x: Tensor) -> Tensor:
        if site.endswith("mlp.post_act"):
            alive = (x.detach() != 0).flatten(0, -2).any(0)
            self.seen[site] = self.seen[site] | alive if site in self.seen else alive
        return x

    def counts(self, world: World) -> list[int]:
        """Alive neurons of each layer, the first layer first; alive in any process's windows."""
        return [int((world.sum(alive.int()) > 0).sum()) for alive in self.seen.values()]


def peak_memory(device: str) -> int | None:
    """Bytes held at the peak: by torch on a GPU, else by the whole process, to within the MiB to which Linux counts
    them; None where the system doesn't say."""
    if torch.device(device).type == "cuda":
        return torch.cuda.max_memory_allocated(device)
    with suppress(OSError), open("/proc/self/status", encoding="utf-8") as status:
        for line in status:
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) * 1024
    try:  # on Linux this is what started the process, if that held more
        from resource import RUSAGE_SELF, getrusage
    except ImportError:  # not on Windows
        return None
    return getrusage(RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)
