"""`gossamer train --dry-run`: what a run would take, as a table."""

import os
import warnings
from functools import partial

import torch

from gossamer.cli.display import console, table
from gossamer.kernels.fast import check_device, device_named
from gossamer.training import memory
from gossamer.training.cost import count, disk, floor_seconds, rates_for
from gossamer.training.disk import most_checkpoints
from gossamer.training.distributed import World
from gossamer.training.train import TrainConfig, resolved
from gossamer.training.units import duration, in_bytes

LABELS = {"attention": "attention, as fast as torch's own"}


def show_cost(config: TrainConfig, n_tokens: int | None, world: World, n_devices: int | None = None) -> None:
    """What the run would cost on each of its devices, which are `n_devices` or as many as torchrun started processes;
    the first says it. `n_tokens` are there to train on, if that is known. A GPU may be that of another machine."""
    is_elsewhere = device_named(config.device).type == "cuda" and not torch.cuda.is_available()
    if is_elsewhere and config.dtype == "auto":
        config = config.model_copy(update={"dtype": "bfloat16"})  # as all that one would train on multiply it
    elif not is_elsewhere:
        world.on_first(partial(check_device, config.device))
    config = resolved(config, world)
    n = n_devices or int(os.environ.get("WORLD_SIZE", "1"))
    world.on_first(partial(_show, config, n_tokens, n, is_elsewhere))


def _show(config: TrainConfig, n_tokens: int | None, n_devices: int, is_elsewhere: bool) -> None:
    free = None if is_elsewhere else memory.free(config.device)  # before the rates, whose tensors torch keeps
    counts, tensors, space = count(config), memory.memory(config, n_devices), disk(config)
    process = memory.of_process(tensors.total, config.device)
    rows = [
        ("parameters", f"{counts.n_parameters:,}"),
        ("nonzeros at the target", f"{counts.n_nonzero:,} of {counts.n_sparse:,} sparse weights"),
        ("  and dense", f"{counts.n_dense:,} (norms, sinks, bigram table)"),
        (
            f"memory of tensors on {'each of ' * (n_devices > 1)}{n_devices} device{'s' * (n_devices > 1)}",
            in_bytes(tensors.total),
        ),
        *((f"  {name}", in_bytes(n)) for name, n in tensors._asdict().items() if n),
        ("  of the process, about", in_bytes(process)),
        ("  free now", "unknown" if free is None else in_bytes(free)),
        ("disk", in_bytes(space.total)),
        ("  a checkpoint", f"{in_bytes(space.checkpoint)}, {most_checkpoints(config)} at a time"),
        ("  the model", in_bytes(space.model)),
        *((("  snapshots", in_bytes(space.snapshots)),) if config.snapshots else ()),
        ("matrix products in", config.dtype),
        *([("floor of a step", f"unknown: {config.device} isn't here")] if is_elsewhere else _floor(config, n_devices)),
    ]
    at_once = config.batch_size * config.model.context
    if n_tokens is not None:
        rows.append(("passes over the tokens", f"{config.steps * at_once / n_tokens:,.1f} of {n_tokens:,}"))
    console.print(table(f"{config.steps:,} steps of {at_once:,} tokens", ("", ""), rows, numbers_from=9))
    warn_if_memory_is_short(config, n_devices, free)


def _floor(config: TrainConfig, n_devices: int) -> list[tuple[str, str]]:
    rates = rates_for(config)
    floor = floor_seconds(config, rates, n_devices)
    return [
        ("floor of a step", duration(floor.total)),
        *((f"  {LABELS.get(name, name.replace('_', ' '))}", duration(s)) for name, s in floor._asdict().items()),
        (f"floor of {config.steps:,} steps", duration(config.steps * floor.total)),
        ("rates of this machine", f"{rates.matmul_flops / 1e9:,.0f} Gflop/s, {rates.copy_bytes / 1e9:,.1f} GB/s"),
    ]


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
