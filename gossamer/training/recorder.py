"""What a GPU does in every step, recorded once and started with one call: CUDA graphs.

A step is some 700 kernels, most of which end sooner than the host can launch the next one. So work that comes again as
it was is recorded:

1. The first time it runs as it is: its kernels are compiled, and what it allocates once is there.
2. The second time it is recorded, and replayed; from then on it is replayed.
3. Where what it depends on has changed, it begins anew.

A recording holds addresses, and numbers as they were. Tensors from outside therefore go through `hold`, numbers that
change from step to step lie on the device, and what decides which kernels run is among what the work depends on. Work
that can't be recorded says so once and runs as it is. Not for work that waits for the device.
"""

import warnings
from collections.abc import Callable, Hashable
from typing import Any, NamedTuple, TypeVar

import torch
from torch import Tensor

from gossamer.kernels.fast import fast_paths_on

T = TypeVar("T")


class _Recording(NamedTuple):
    depends_on: Hashable
    graph: torch.cuda.CUDAGraph | None
    """None: it came once"""
    result: object


class Recorder:
    """The recordings of one run on one GPU. They share their memory: no two may run at once."""

    def __init__(self, device: torch.device):
        self.device = device
        self.works = True
        """False once something could not be recorded."""
        self._stream = torch.cuda.Stream(device)
        self._pool: Any = None
        self._recordings: dict[Hashable, _Recording] = {}
        self._held: dict[Hashable, Tensor] = {}

    def hold(self, name: Hashable, values: Tensor) -> Tensor:
        """A tensor on the device with these values: the same one for each call of this name, shape and dtype."""
        key = (name, values.shape, values.dtype)
        if key not in self._held:
            self._held[key] = torch.empty_like(values, device=self.device)
        return self._held[key].copy_(values, non_blocking=True)

    def run(self, name: Hashable, work: Callable[[], T], depends_on: Hashable) -> T:
        """Do `work` and return what it returns: from a recording the same tensors each time, with new values. The
        recording of this name is dropped where `depends_on` is another than the last time."""
        last = self._recordings.get(name)
        if not (self.works and fast_paths_on()) or last is None or last.depends_on != depends_on:
            self._recordings[name] = _Recording(depends_on, None, None)
            return self._launch(work)
        if last.graph is None:
            last = self._recordings[name] = self._record(work, depends_on)
            if last.graph is None:
                return self._launch(work)
        last.graph.replay()
        return last.result  # pyright: ignore[reportReturnType]  # what `work` returned

    def _launch(self, work: Callable[[], T]) -> T:
        """As it is; on the stream on which it may be recorded next, as autograd wants all of it on one."""
        current = torch.cuda.current_stream(self.device)
        self._stream.wait_stream(current)
        with torch.cuda.stream(self._stream):
            result = work()
        current.wait_stream(self._stream)
        return result

    def _record(self, work: Callable[[], object], depends_on: Hashable) -> _Recording:
        graph = torch.cuda.CUDAGraph()
        try:
            with torch.cuda.device(self.device), torch.cuda.graph(graph, pool=self._pool, stream=self._stream):
                result = work()
        except RuntimeError as error:
            self.works = False
            reason = str(error).partition("\n")[0]
            warnings.warn(
                f"a step's kernels can't be recorded as a CUDA graph ({reason}): they are launched one by one, which "
                "takes longer",
                stacklevel=4,
            )
            return _Recording(depends_on, None, None)
        self._pool = graph.pool()
        return _Recording(depends_on, graph, result)


def addresses(*tensors: Tensor) -> tuple[int, ...]:
    """Where they lie: a recording of work on them depends on that."""
    return tuple(tensor.data_ptr() for tensor in tensors)
