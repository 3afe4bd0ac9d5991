"""`gossamer train --dry-run`: what a run would take, as a table."""

import os
import warnings
from functools import partial
from pathlib import Path

import torch

from gossamer.cli.display import console, say, table
from gossamer.cli.train_folder import (
    check_changes,
    check_windows,
    how_to_train_on,
    is_at_its_end,
    record_for_all,
    tokens_of,
    with_vocabulary_of,
)
from gossamer.data.tokens import open_tokens
from gossamer.errors import GossamerError
from gossamer.kernels.fast import check_device, device_named
from gossamer.training import memory
from gossamer.training.checkpoints import lost_checkpoints
from gossamer.training.cost import count, dense_parts, floor_seconds, rates_for
from gossamer.training.disk import disk
from gossamer.training.distributed import World
from gossamer.training.run_folder import list_checkpoints, step_of
from gossamer.training.train import TrainConfig, resolved
from gossamer.training.units import duration, in_bytes

LABELS = {"attention": "attention, as fast as torch's own"}


def show_plan(
    tokens: Path | None, going_on: Path | None, config: TrainConfig, world: World, n_devices: int | None = None
) -> None:
    """What a run of `config` would cost on each of its devices, which are `n_devices` or as many as torchrun started
    processes; the first says it. A GPU may be that of another machine.

    `tokens` are those to train on, if that is known, and `going_on` is the folder of a run that would be resumed.
    Raises GossamerError if there is no such run, if it can't go on so, if they aren't its tokens, or if they are too
    short. Neither all of them nor its checkpoints are read.
    """
    opened, kept = None, list[Path]()
    if going_on is not None:
        world.on_first(partial(check_changes, config, going_on))
        record = record_for_all(going_on, world)
        if is_at_its_end(record, going_on, world):
            say(f"the run in {going_on} is at its end already: {config.steps} steps. {how_to_train_on(going_on)}")
            return
        opened = world.on_all(partial(tokens_of, record, tokens, going_on)) if tokens is not None else None
        world.on_first(lambda: kept.extend(_checkpoints_of(going_on, record.config.checkpoint_every)))
    elif tokens is not None:
        opened = world.on_all(partial(open_tokens, tokens))
        config = with_vocabulary_of(opened, config)
        world.on_first(partial(check_windows, opened, config))
    is_elsewhere = device_named(config.device).type == "cuda" and not torch.cuda.is_available()
    if is_elsewhere and config.dtype == "auto":
        config = config.model_copy(update={"dtype": "bfloat16"})  # as all that one would train on multiply it
    elif not is_elsewhere:
        world.on_first(partial(check_device, config.device))
    config = resolved(config, world)
    n = n_devices or int(os.environ.get("WORLD_SIZE", "1"))
    n_tokens = None if opened is None else opened.split("train").n_tokens
    world.on_first(partial(_show, config, n_tokens, n, is_elsewhere, kept))


def _checkpoints_of(folder: Path, checkpoint_every: int) -> list[Path]:
    complaint = lost_checkpoints(folder, checkpoint_every)
    if complaint is not None:
        raise GossamerError(complaint)
    return list_checkpoints(folder)


def _show(config: TrainConfig, n_tokens: int | None, n_devices: int, is_elsewhere: bool, kept: list[Path]) -> None:
    done = step_of(kept[-1]) if kept else 0
    free = None if is_elsewhere else memory.free(config.device)  # before the rates, whose tensors torch keeps
    counts, tensors, space = count(config), memory.memory(config, n_devices), disk(config, done, len(kept))
    process, left = memory.of_process(tensors.total, config.device), config.steps - done
    rows = [
        ("parameters", f"{counts.n_parameters:,}"),
        ("nonzeros at the target", f"{counts.n_nonzero:,} of {counts.n_sparse:,} sparse weights"),
        ("  and dense", f"{counts.n_dense:,} ({dense_parts(config)})"),
        (
            f"memory of tensors on {'each of ' * (n_devices > 1)}{n_devices} device{'s' * (n_devices > 1)}",
            in_bytes(tensors.total),
        ),
        *((f"  {name}", in_bytes(n)) for name, n in tensors._asdict().items() if n),
        ("  of the process, about", in_bytes(process)),
        ("  free now", "unknown" if free is None else in_bytes(free)),
        ("disk, what is there already included" if kept else "disk", in_bytes(space.total)),
        ("  a checkpoint", f"{in_bytes(space.checkpoint)}, {space.checkpoints // space.checkpoint} at a time"),
        ("  the model", in_bytes(space.model)),
        *((("  snapshots", in_bytes(space.snapshots)),) if config.snapshots else ()),
        ("matrix products in", config.dtype),
        *(
            [("floor of a step", f"unknown: {config.device} isn't here")]
            if is_elsewhere
            else _floor(config, n_devices, left)
        ),
    ]
    at_once = config.batch_size * config.model.context
    if n_tokens is not None:
        times = config.steps * at_once / n_tokens
        rows.append((f"reads the {n_tokens:,} tokens", f"{times:,.1f} times" if times > 0.1 else f"{times:.1g} times"))
    title = f"{config.steps:,} steps of {at_once:,} tokens" + (f", {done:,} of them done" if done else "")
    console.print(table(title, ("", ""), rows, numbers_from=9))
    warn_if_memory_is_short(config, n_devices, free)
    warn_if_idle(config, n_devices)


def _floor(config: TrainConfig, n_devices: int, left: int) -> list[tuple[str, str]]:
    rates = rates_for(config)
    floor = floor_seconds(config, rates, n_devices)
    return [
        ("floor of a step", duration(floor.total)),
        *((f"  {LABELS.get(name, name.replace('_', ' '))}", duration(s)) for name, s in floor._asdict().items()),
        (f"floor of {left:,} steps", duration(left * floor.total)),
        ("rates of this machine", f"{rates.matmul_flops / 1e9:,.0f} Gflop/s, {rates.copy_bytes / 1e9:,.1f} GB/s"),
    ]


def warn_if_idle(config: TrainConfig, n_processes: int) -> None:
    """Say so where there are more processes than sequences."""
    n_idle = n_processes - config.batch_size
    if n_idle > 0:
        warnings.warn(
            f"{n_idle} of {n_processes} processes have nothing to do: --batch-size is {config.batch_size}, a sequence "
            "for each of the others",
            stacklevel=2,
        )


def warn_if_memory_is_short(config: TrainConfig, n_devices: int, free: int | None) -> None:
    """Say so, with what would mend it, before the system ends the run in the middle of its first step."""
    on_cpu = torch.device(config.device).type == "cpu"
    n_here = int(os.environ.get("LOCAL_WORLD_SIZE", "1")) if on_cpu else 1  # which share what is free
    needed = n_here * memory.of_process(memory.memory(config, n_devices).total, config.device)
    if free is None or needed <= free:
        return
    mend = memory.flags_that_fit(config, free // n_here, n_devices)
    more = "machines" if on_cpu else "devices"
    warnings.warn(
        f"the run will take about {in_bytes(needed)} of memory, and {config.device} has {in_bytes(free)} free; what "
        f"would fit: {mend or 'a smaller model, or --parallel fsdp on more ' + more}",
        stacklevel=2,
    )
