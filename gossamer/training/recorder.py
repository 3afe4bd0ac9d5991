"""What a GPU does in every step, recorded once and started with one call: CUDA graphs.

A step is some 700 kernels, most of which end sooner than the host can launch the next one. So work that comes again as
it was is recorded:

1. The first time it runs as it is: its kernels are compiled, and what it allocates once is there.
2. The second time it is recorded, and replayed; from then on it is replayed.
3. Where a tensor that it reads or writes lies elsewhere than it did, it is recorded again.

A recording holds addresses, and numbers as they were. Tensors from outside therefore go through `hold`, numbers that
change from step to step lie on the device, and what decides which kernels run is a key of the work. Work that can't be
recorded says so once and runs as it is; `GOSSAMER_RECORD=0` in the environment records nothing. Not for work that waits
for the device.
"""

import warnings
from collections.abc import Callable, Hashable, Sequence
from typing import NamedTuple, TypeVar

import torch
from torch import Tensor

from gossamer.kernels.fast import recordings_on

T = TypeVar("T")


class _Recording(NamedTuple):
    places: Hashable
    graph: torch.cuda.CUDAGraph
    result: object


class Recorder:
    """The recordings of one run on one GPU.

    Those of one name share their memory, so that a step with several takes no more than one without: what one of them
    returns may be written over by another that was made before it, unless where it lies is among that one's places."""

    def __init__(self, device: torch.device):
        self.device = device
        self.works = True
        """False once something could not be recorded."""
        self._stream = torch.cuda.Stream(device)
        self._recordings: dict[tuple[str, Hashable], _Recording | None] = {}
        """None: it came once"""
        self._held: dict[Hashable, Tensor] = {}

    def hold(self, name: str, values: Tensor) -> Tensor:
        """A tensor on the device with these values: the same one for each call of this name, shape and dtype."""
        key = (name, values.shape, values.dtype)
        if key not in self._held:
            self._held[key] = torch.empty_like(values, device=self.device)
        return self._held[key].copy_(values, non_blocking=True)

    def run(self, name: str, work: Callable[[], T], places: Hashable, key: Hashable = None) -> T:
        """Do `work` and return what it returns: from a recording the same tensors each time, with new values.

        `places` are the `addresses` of all tensors that it reads or writes and doesn't make, and `key` is what decides
        which kernels run. There is a recording for each name and key."""
        if not (self.works and recordings_on()):
            return self._launch(work)
        if (name, key) not in self._recordings:
            self._recordings[name, key] = None
            return self._launch(work)
        last = self._recordings[name, key]
        if last is None or last.places != places:
            last = self._record(name, work, places)
            if last is None:
                return self._launch(work)
            self._recordings[name, key] = last
        last.graph.replay()
        return last.result  # pyright: ignore[reportReturnType]  # what `work` returned

    def _launch(self, work: Callable[[], T]) -> T:
        """As it is; on the stream on which it may be recorded next, as autograd wants all of it on one."""
        current = torch.cuda.current_stream(self.device)
        self._stream.wait_stream(current)
        try:
            with torch.cuda.stream(self._stream):
                return work()
        finally:
            current.wait_stream(self._stream)

    def _record(self, name: str, work: Callable[[], object], places: Hashable) -> _Recording | None:
        pools = (one.graph.pool() for (other, _), one in self._recordings.items() if other == name and one)
        current, graph = torch.cuda.current_stream(self.device), torch.cuda.CUDAGraph()
        try:
            recording = torch.cuda.graph(graph, pool=next(pools, None), stream=self._stream)
            with torch.cuda.device(self.device), recording:
                result = work()
        except RuntimeError as error:
            torch.cuda.set_stream(current)  # where a recording fails to end, torch leaves its stream
            self.works = False
            self._recordings.clear()
            reason = str(error).partition("\n")[0]
            warnings.warn(
                f"a step's kernels can't be recorded as a CUDA graph ({reason}): they are launched one by one, which "
                "takes longer. The attempt may keep its memory: if that runs out, go on with GOSSAMER_RECORD=0",
                stacklevel=2,
            )
            return None
        return _Recording(places, graph, result)


def addresses(*tensors: Tensor) -> tuple[tuple[int, bool], ...]:
    """Where they lie, and whether they want a gradient."""
    return tuple((tensor.data_ptr(), tensor.requires_grad) for tensor in tensors)


def add_gradients_(
    recorder: Recorder | None,
    loss_of: Callable[[], Tensor],
    parameters: Sequence[Tensor],
    is_first: bool = True,
    reads: Sequence[Tensor] = (),
    key: Hashable = None,
) -> Tensor:
    """Add the gradients of a loss to those of the parameters, which the first loss of a step makes; return that loss.

    `reads` are tensors beside the parameters that the loss is of and may move, `key` what else decides how."""

    def work() -> tuple[Tensor, list[Tensor | None]]:
        if is_first:  # without what a recording that failed has left there
            for parameter in parameters:
                parameter.grad = None
        loss = loss_of()
        loss.backward()
        return loss.detach(), [parameter.grad for parameter in parameters]

    if recorder is None:
        return work()[0]
    # Where the gradients of the first loss lie as well: later ones, recorded before it, may have used that memory.
    before = [] if is_first else [parameter.grad for parameter in parameters if parameter.grad is not None]
    if is_first:
        for parameter in parameters:
            parameter.grad = None  # now: what they hold when a recording begins is no memory for it
    loss, gradients = recorder.run("gradients", work, addresses(*parameters, *reads, *before), (key, is_first))
    for parameter, gradient in zip(parameters, gradients, strict=True):
        parameter.grad = gradient  # a recording makes the same ones again
    return loss
