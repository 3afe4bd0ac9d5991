"""`gossamer train --dry-run`: what a run would take, as a table."""

import os
import warnings
from functools import partial

import torch

from gossamer.cli.display import console, table
from gossamer.kernels.fast import check_device
from gossamer.training import memory
from gossamer.training.cost import cost, rates_for
from gossamer.training.disk import most_checkpoints
from gossamer.training.distributed import World
from gossamer.training.train import TrainConfig, resolved
from gossamer.training.units import duration, in_bytes

LABELS = {"attention": "attention, as fast as torch's own"}


def show_cost(config: TrainConfig, n_tokens: int | None, world: World) -> None:
    """What the run would cost on each of the devices that torchrun started, or on the one; the first says it.
    `n_tokens` are there to train on, if that is known."""
    config = resolved(config, world)
    world.on_first(partial(_show, config, n_tokens, int(os.environ.get("WORLD_SIZE", "1"))))


def _show(config: TrainConfig, n_tokens: int | None, n_devices: int) -> None:
    check_device(config.device)
    free = memory.free(config.device)  # before the rates, whose tensors torch keeps
    rates = rates_for(config)
    counts, tensors, disk, floor = cost(config, rates, n_devices)
    process = memory.of_process(tensors.total, config.device)
    rows = [
        ("parameters", f"{counts.n_parameters:,}"),
        ("nonzeros at the target", f"{counts.n_nonzero:,} of {counts.n_sparse:,} sparse weights"),
        ("  and dense", f"{counts.n_dense:,} (norms, sinks, bigram table)"),
        (
            f"memory of tensors on {'each of ' * (n_devices > 1)}{n_devices} device{'s' * (n_devices > 1)}",
            in_bytes(tensors.total),
        ),
        *((f"  {name}", in_bytes(n)) for name, n in tensors._asdict().items()),
        ("  of the process, about", in_bytes(process)),
        ("  free now", "unknown" if free is None else in_bytes(free)),
        ("disk", in_bytes(disk.total)),
        ("  a checkpoint", f"{in_bytes(disk.checkpoint)}, {most_checkpoints(config)} at a time"),
        ("  the model", in_bytes(disk.model)),
        *((("  snapshots", in_bytes(disk.snapshots)),) if config.snapshots else ()),
        ("matrix products in", config.dtype),
        ("floor of a step", duration(floor.total)),
        *((f"  {LABELS.get(name, name.replace('_', ' '))}", duration(s)) for name, s in floor._asdict().items()),
        (f"floor of {config.steps:,} steps", duration(config.steps * floor.total)),
        ("rates of this machine", f"{rates.matmul_flops / 1e9:,.0f} Gflop/s, {rates.copy_bytes / 1e9:,.1f} GB/s"),
    ]
    at_once = config.batch_size * config.model.context
    if n_tokens is not None:
        rows.append(("passes over the tokens", f"{config.steps * at_once / n_tokens:,.1f} of {n_tokens:,}"))
    console.print(table(f"{config.steps:,} steps of {at_once:,} tokens", ("", ""), rows, numbers_from=9))
    warn_if_memory_is_short(config, n_devices, free)


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
