"""Training on many processes, one a device, that together do what a single one would.

1. `joined_world`: the processes that torchrun started find each other; a process that it didn't start is alone.
2. `shares`: batch number i is the same sequences whatever the number of processes; each takes its part of them, in
   micro batches. All processes run equally many forward passes.
3. "data": every process holds the whole model and `sum_gradients_` adds up their gradients. "fsdp": `shard` leaves each
   process with its rows of every parameter, of its gradient and of its moments; FSDP2 gathers a block's weights for the
   time of its forward and backward pass.
4. `recompute_blocks`: keep only the input of each block, and run the block again when the backward pass needs it.

Losses are weighted such that gradients are summed, never averaged: the sum is the gradient of the whole batch's mean.
Not for choosing the largest weights of a sharded matrix: see `distributed_topk`.
"""

import os
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass, field
from datetime import timedelta
from functools import partial
from hashlib import sha256
from itertools import pairwise
from typing import TYPE_CHECKING, NoReturn, TypeVar, cast

import torch
from torch import Tensor
from torch.utils.checkpoint import checkpoint

from gossamer.errors import GossamerError
from gossamer.kernels.fast import device_named, fast_paths, fast_paths_on
from gossamer.model.layers import is_sharded
from gossamer.model.transformer import Transformer

if TYPE_CHECKING:
    from torch._C._distributed_c10d import Store
    from torch.distributed.tensor import DTensor

T = TypeVar("T")
PATIENCE = timedelta(minutes=10)
"""How long a process waits for the others before it fails, whereupon torchrun starts all of them again."""
JOINING = timedelta(minutes=2)
"""The same while they look for each other, and then while they connect."""
BUCKET = 1 << 24
"""Gradient entries that are added up over the processes in one piece."""


class FailedElsewhere(GossamerError):
    """Another process failed, and says itself why."""


@dataclass(frozen=True)
class World:
    """Who takes part. The default is a process on its own, for which everything here costs nothing."""

    rank: int = 0
    """this process, counted from 0"""
    size: int = 1
    """how many there are"""
    local_rank: int = 0
    """this process among those of its machine, which is also its GPU"""
    local_size: int = 1
    """how many there are on its machine"""
    store: "Store | None" = field(default=None, compare=False)
    """torchrun's, which outlives the processes that it starts"""

    @property
    def is_first(self) -> bool:
        """Whether this is the process that writes and prints."""
        return self.rank == 0

    def device(self, name: str) -> torch.device:
        """The device that a run's `device` means here: each process of a machine has a GPU of its own. Raises
        GossamerError if `name` is that of one, or of no device, or if there are fewer."""
        device = device_named(name)
        if self.size == 1 or device.type != "cuda":
            return device
        if device.index is not None:
            raise GossamerError(f"{self.size} processes can't all have the device {name!r}; give --device cuda")
        if self.local_rank >= torch.cuda.device_count():
            raise GossamerError(f"{self.local_size} processes on a machine with {torch.cuda.device_count()} GPUs")
        torch.cuda.set_device(self.local_rank)
        return torch.device("cuda", self.local_rank)

    def sum(self, x: Tensor) -> Tensor:
        """`x` added up over all processes, in place."""
        if self.size > 1:
            torch.distributed.all_reduce(x)
        return x

    def smallest(self, x: int) -> int:
        """The least of the processes' values."""
        if self.size == 1:
            return x
        least = torch.tensor(x)
        torch.distributed.all_reduce(least, torch.distributed.ReduceOp.MIN)
        return int(least)

    def any(self, flag: bool) -> bool:
        """Whether `flag` is true in any process: all of them stop at the same step, or none."""
        return self.smallest(0 if flag else 1) == 0

    def gather(self, x: Tensor) -> Tensor:
        """The processes' tensors of one shape, in the order of their ranks, along a new first axis."""
        if self.size == 1:
            return x[None]
        pieces = [torch.empty_like(x) for _ in range(self.size)]
        torch.distributed.all_gather(pieces, x.contiguous())
        return torch.stack(pieces)

    def on_all(self, act: Callable[[], T]) -> T:
        """What `act` returns, run in every process; they go on in none unless it succeeds in all.

        Raises what `act` raised in the first process in which it failed, and FailedElsewhere in the others.
        """
        done: list[T] = []
        error: BaseException = FailedElsewhere("another process failed")
        speaks = self.size
        try:
            done.append(act())
        except BaseException as caught:
            error, speaks = caught, self.rank
        speaks = self.smallest(speaks)
        if speaks == self.size:
            return done[0]
        raise error if speaks == self.rank else FailedElsewhere("another process failed")

    def agree(self, text: str) -> bool:
        """Whether all processes have the same text."""
        number = int.from_bytes(sha256(text.encode()).digest()[:7])
        return self.smallest(number) == -self.smallest(-number)

    def tell(self, what: str) -> None:
        """Leave word for the processes that torchrun starts after these."""
        if self.store is not None:
            self.store.set(f"told/{what}", "")

    def was_told(self, what: str) -> bool:
        """Whether processes before these left word of it."""
        return self.store is not None and self.store.check([f"told/{what}"])

    def fail(self, message: str) -> NoReturn:
        """Raise a GossamerError that all processes raise at the same time, so that one of them speaks."""
        raise GossamerError(message) if self.is_first else FailedElsewhere(message)

    def on_first(self, act: Callable[[], object]) -> None:
        """Run `act` in the first process, and go on in none unless it succeeds.

        Raises whatever `act` raises, and FailedElsewhere in the other processes.
        """
        failed = True
        try:
            if self.is_first:
                act()
            failed = False
        finally:
            failed_anywhere = self.any(failed)
        if failed_anywhere:
            raise FailedElsewhere("the first process failed")


@contextmanager
def joined_world() -> Iterator[World]:
    """The processes that torchrun started, connected while the block lasts (NCCL between GPUs, gloo between CPUs).

    Raises GossamerError if they can't find each other.
    """
    if not {"RANK", "WORLD_SIZE", "LOCAL_RANK", "MASTER_ADDR"} <= os.environ.keys():
        yield World()
        return
    # When this module is imported, which torch.optim does, its functions' defaults become the group of all processes,
    # if there is one: they would keep the group beyond the block (see `_leave_group`). Imported before, they hold none.
    import torch.distributed.nn.functional
    from torch._C._distributed_c10d import PrefixStore
    from torch.distributed.rendezvous import rendezvous

    from gossamer.training.joining import agree_on_a_name, leave_unless_done_within

    backend = "cpu:gloo,cuda:nccl" if torch.cuda.is_available() else "gloo"
    patience = JOINING.total_seconds()
    try:
        store, rank, size = next(rendezvous("env://", timeout=JOINING))
        name = agree_on_a_name(store, rank, size, patience)
        store.set_timeout(PATIENCE)
        own = PrefixStore(name, store)
        with leave_unless_done_within(patience, "connecting the processes of this run"):
            torch.distributed.init_process_group(backend, store=own, rank=rank, world_size=size, timeout=PATIENCE)
    except (RuntimeError, ValueError, GossamerError) as error:
        raise GossamerError(
            f"the processes of this run can't find each other: {error}; start them with "
            "torchrun --nproc-per-node N -m gossamer train ..."
        ) from None
    try:
        rank, size = torch.distributed.get_rank(), torch.distributed.get_world_size()
        local = int(os.environ["LOCAL_RANK"]), int(os.environ.get("LOCAL_WORLD_SIZE", "1"))
        yield World(rank, size, *local, store=store)
    finally:
        _leave_group()


def is_lost_connection(error: RuntimeError) -> bool:
    """Whether an exchange failed because another process ended, or hasn't answered for `PATIENCE`."""
    return isinstance(error, torch.distributed.DistBackendError) or "gloo/transport" in str(error)


def _leave_group() -> None:
    """End the group and its threads; these are joined when the last reference to the group goes.

    A thread that still lets go of a tensor while Python ends aborts the process ("terminate called without an active
    exception"). What torch remembers of operations on sharded tensors keeps their group beyond this, so its threads
    are given the time to let go of everything; there is no way to ask them.
    """
    torch.distributed.destroy_process_group()
    time.sleep(0.2)


def is_restart() -> bool:
    """Whether torchrun started this process in the place of one that died: the run then goes on where it can."""
    return int(os.environ.get("TORCHELASTIC_RESTART_COUNT", "0")) > 0


def shares(batch: Tensor, world: World, per_pass: int | None) -> Iterator[tuple[Tensor, int]]:
    """This process's rows of a batch, at most `per_pass` at a time, each piece with its number of rows.

    The rows are split as evenly as whole rows can be: no process has two more than another, and those with one more lie
    anywhere among them. A process that runs out of rows before the others is given a row of the batch that counts as 0:
    sharded models want every process in every forward pass.
    """
    bounds = [len(batch) * rank // world.size for rank in range(world.size + 1)]
    most = max(end - start for start, end in pairwise(bounds))
    mine = batch[bounds[world.rank] : bounds[world.rank + 1]]
    n_passes = 1 if per_pass is None else -(-most // per_pass)
    pieces = list(mine.split(per_pass or most)) if len(mine) else []
    yield from ((piece, len(piece)) for piece in pieces)
    yield from ((batch[:1], 0) for _ in range(n_passes - len(pieces)))


def shard(model: Transformer, world: World, device: torch.device) -> None:
    """Leave this process with its rows of every parameter (FSDP2), on its device: what of the model lies elsewhere is
    brought there block by block. A block is gathered when it is needed."""
    from torch.distributed.device_mesh import init_device_mesh
    from torch.distributed.fsdp import FSDPModule, fully_shard, register_fsdp_forward_method

    mesh = init_device_mesh(device.type, (world.size,))
    # The model itself is given back after a pass as well: between steps all parameters are shards.
    for module in (*model.blocks, model):
        fully_shard(module, mesh=mesh, reshard_after_forward=True)
        assert isinstance(module, FSDPModule)
        module.set_gradient_divide_factor(1.0)
        module.set_force_sum_reduction_for_comms(True)  # gloo has no scaled sum
    register_fsdp_forward_method(model, "loss")


def local(tensor: Tensor) -> Tensor:
    """What this process holds of a tensor: its rows if it is sharded, all of it otherwise. Shares its memory."""
    return cast("DTensor", tensor).to_local() if is_sharded(tensor) else tensor


@torch.no_grad()
def whole(model: Transformer, world: World) -> Transformer:
    """The model with all of its weights on the CPU, in the first process; the others get their own back.

    One parameter is gathered at a time.
    """
    if not any(is_sharded(p) for p in model.parameters()):
        return model
    gathered = Transformer(model.config) if world.is_first else None
    targets = dict(gathered.named_parameters()) if gathered else {}
    for name, source in model.named_parameters():
        full = cast("DTensor", source).full_tensor()
        if name in targets:
            targets[name].copy_(full)
    if gathered is None:
        return model
    gathered.logit_bias.copy_(model.logit_bias)
    return gathered


@torch.no_grad()
def sum_gradients_(model: Transformer, world: World) -> None:
    """Add up the gradients over all processes; those of sharded parameters are added up already."""
    gradients = [p.grad for p in model.parameters() if p.grad is not None and not is_sharded(p)]
    if world.size == 1 or not gradients:
        return
    for bucket in _buckets(gradients):
        flat = world.sum(torch.cat([gradient.reshape(-1) for gradient in bucket]))
        for gradient, total in zip(bucket, flat.split([g.numel() for g in bucket]), strict=True):
            gradient.copy_(total.view_as(gradient))


def _buckets(tensors: Sequence[Tensor]) -> list[list[Tensor]]:
    """The tensors in order, in groups of about `BUCKET` entries."""
    buckets: list[list[Tensor]] = []
    room = 0
    for tensor in tensors:
        if room <= 0:
            buckets.append([])
            room = BUCKET
        buckets[-1].append(tensor)
        room -= tensor.numel()
    return buckets


def recompute_blocks(model: Transformer) -> None:
    """Let each block keep its input only, and compute the rest again in the backward pass."""
    for block in model.blocks:
        # On the block, not around it, so that parameters keep their names and FSDP2 gathers them once for both passes.
        block.forward = partial(
            checkpoint, block.forward, use_reentrant=False, preserve_rng_state=False, context_fn=_switched_as_now
        )


def _switched_as_now() -> tuple[AbstractContextManager[object], AbstractContextManager[object]]:
    """For a forward pass and its recomputation: of a GPU that runs in a thread of autograd's own, which knows nothing
    of the switch of the fast paths here."""
    return nullcontext(), fast_paths(fast_paths_on())
