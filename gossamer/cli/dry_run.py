"""`gossamer train --dry-run`: what a run would take, as a table."""

import os
import warnings

from gossamer.cli.display import console, table
from gossamer.training.cost import cost, measure_rates, memory_of_device
from gossamer.training.disk import most_checkpoints
from gossamer.training.distributed import World
from gossamer.training.train import TrainConfig, resolved
from gossamer.training.units import duration, in_bytes


def show_cost(config: TrainConfig, world: World) -> None:
    """What the run would cost on each of the devices that torchrun started, or on the one."""
    n_devices = int(os.environ.get("WORLD_SIZE", "1"))
    rates = measure_rates(config.device, config.model.d_head, config.model.context)
    config = resolved(config, world)
    counts, memory, disk, floor = cost(config, rates, n_devices)
    here = memory_of_device(config.device)
    tensors = f"{in_bytes(memory.total)}, beside Python, torch and scratch"
    rows = [
        ("parameters", f"{counts.n_parameters:,}"),
        ("nonzeros at the target", f"{counts.n_nonzero:,} of {counts.n_sparse:,} sparse weights"),
        ("  and dense", f"{counts.n_dense:,} (norms, sinks, bigram table)"),
        (f"memory of tensors on {'each of ' * (n_devices > 1)}{n_devices} device{'s' * (n_devices > 1)}", tensors),
        *((f"  {name}", in_bytes(n)) for name, n in memory._asdict().items()),
        ("  this device has", "unknown" if here is None else in_bytes(here)),
        ("disk", in_bytes(disk.total)),
        ("  a checkpoint", f"{in_bytes(disk.checkpoint)} at most, {most_checkpoints(config)} at a time"),
        ("  the model", in_bytes(disk.model)),
        *((("  snapshots", in_bytes(disk.snapshots)),) if config.snapshots else ()),
        ("matrix products in", config.dtype),
        ("floor of a step", duration(floor.total)),
        *((f"  {name.replace('_', ' ')}", f"{1e3 * seconds:,.0f} ms") for name, seconds in floor._asdict().items()),
        (f"floor of {config.steps:,} steps", duration(config.steps * floor.total)),
        ("rates of this machine", f"{rates.matmul_flops / 1e9:,.0f} Gflop/s, {rates.copy_bytes / 1e9:,.1f} GB/s"),
    ]
    n_tokens = config.batch_size * config.model.context
    console.print(table(f"{config.steps:,} steps of {n_tokens:,} tokens", ("", ""), rows, numbers_from=9))
    if here is not None and memory.total > here:
        warnings.warn(
            f"the run's tensors need {in_bytes(memory.total)} a device and {config.device} has {in_bytes(here)}; give "
            "--micro-batch-size, --recompute, or --parallel fsdp with more devices",
            stacklevel=2,
        )
