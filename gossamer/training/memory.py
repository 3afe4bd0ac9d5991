"""The memory that a run takes on a device, known before it runs, and what of it is free.

1. `memory`: the tensors that a step holds, each formula beside its field.
2. `of_process`: with what lies beside them.
3. `free` and `flags_that_fit`: what there is now, and what would make the run fit.
"""

from pathlib import Path
from typing import NamedTuple

import torch

from gossamer.cgroups import memory_left
from gossamer.model.transformer import ModelConfig
from gossamer.training.model_bytes import FLOAT, outline
from gossamer.training.train import TrainConfig


class Memory(NamedTuple):
    """Bytes on one device. With sharding, the first three are divided by the number of devices, and the last is more
    than nothing."""

    weights: int
    """4 bytes a parameter: a zero is stored like any other"""
    gradients: int
    """4 bytes a parameter, dense"""
    moments: int
    """8 bytes a parameter: the two averages of AdamW"""
    activations: int
    """what the backward pass of a micro batch needs, see `activation_bytes`"""
    gathered: int
    """what of the shards is whole at a time, with its gradients: a block, the next one, and all that is in no block; 8
    bytes an entry"""

    @property
    def total(self) -> int:
        return sum(self)


def memory(config: TrainConfig, n_devices: int = 1) -> Memory:
    """Bytes a device. A forward pass takes a micro batch, or the device's share of the batch if that is less."""
    model = outline(config.model)
    n = sum(p.numel() for p in model.parameters())
    is_sharded = config.parallel == "fsdp" and n_devices > 1
    share = -(-n // n_devices) if is_sharded else n
    gathered = n - sum(p.numel() for block in model.blocks[2:] for p in block.parameters())
    sequences = -(-config.batch_size // n_devices)
    if config.micro_batch_size is not None:
        sequences = min(sequences, config.micro_batch_size)
    activations = activation_bytes(config.model, sequences, config.recompute)
    return Memory(
        FLOAT * share, FLOAT * share, 2 * FLOAT * share, activations, 2 * FLOAT * gathered if is_sharded else 0
    )


def activation_bytes(config: ModelConfig, sequences: int, recompute: bool = False) -> int:
    """What the backward pass of `sequences` full sequences needs, in bytes.

    A token and block, in floats: the stream before both norms 2 d, what both halves read 2 d_in and write 2 d, q, k, v
    and the mixed values 4 H h, one log-sum-exp a head H, the neurons before and after their AbsTopK 2 m. A token: the
    logits and their gradient 2 V, the stream before the last norm d. With `recompute` only one block's are held at a
    time, beside the stream before every block. That is what fused kernels keep; plain ones add masks and intermediates.
    """
    d, heads = config.d_model, config.n_head * config.d_head
    block = 4 * d + 2 * config.d_block_in + 4 * heads + config.n_head + 2 * config.n_neurons
    blocks = block + config.n_layer * d if recompute else config.n_layer * block
    return FLOAT * sequences * config.context * (blocks + 2 * config.vocab_size + d)


def of_process(tensors: int, device: str) -> int:
    """What a process with tensors of so many bytes is seen to take on its device: on a CPU a quarter more and three
    quarters of a GiB, for what a step makes and drops, for Python and torch, for compiling kernels and measuring the
    floor. Of 0.07, 0.14, 0.29, 0.49 and 1.32 GiB: 0.86 (0.65 to 0.77 without compiling), 0.82, 0.90, 1.14 and 2.19; of
    0.07 sharded between two 0.93."""
    return tensors if torch.device(device).type == "cuda" else tensors + tensors // 4 + (3 << 28)


def free(device: str) -> int | None:
    """Bytes that are free on a GPU, or on this machine for this process; None where the system doesn't say."""
    if torch.device(device).type == "cuda":
        return torch.cuda.mem_get_info(device)[0]
    try:
        lines = Path("/proc/meminfo").read_text(encoding="ascii").splitlines()
        here = 1024 * next(int(line.split()[1]) for line in lines if line.startswith("MemAvailable:"))
    except (OSError, ValueError, StopIteration):
        return None
    left = memory_left()
    return here if left is None else min(here, left)


def flags_that_fit(config: TrainConfig, n_bytes: int, n_devices: int = 1) -> str | None:
    """Flags with which a process of the run takes at most so many bytes, the mildest that do; None if none do."""
    per_pass = min(config.micro_batch_size or config.batch_size, -(-config.batch_size // n_devices))
    for recompute in dict.fromkeys((config.recompute, True)):
        for size in (per_pass, *(1 << i for i in reversed(range(per_pass.bit_length())) if 1 << i < per_pass)):
            changed = config.model_copy(update={"micro_batch_size": size, "recompute": recompute})
            if of_process(memory(changed, n_devices).total, config.device) <= n_bytes:
                flags = [f"--micro-batch-size {size}"] * (size < per_pass)
                return " ".join([*flags, *["--recompute"] * (recompute and not config.recompute)])
    return None
