"""What each of two processes does for `test_distributed.py`; the folder to read and write is the one argument."""

import json
import random
import sys
from pathlib import Path
from unittest.mock import patch

import pytest
import torch
from kernels_called import EVERY, on_kernels
from safetensors.torch import save_file

from gossamer.data.tokens import TokenStream, open_token_file
from gossamer.kernels.weight_topk import largest_weights
from gossamer.model.layers import Linear, compress_weights, is_sharded
from gossamer.model.transformer import ModelConfig
from gossamer.training.checkpoints import (
    list_checkpoints,
    load_checkpoint,
    save_checkpoint,
    state_tensors,
)
from gossamer.training.distributed import World, joined_world, local, whole
from gossamer.training.distributed_topk import largest_of_shards
from gossamer.training.train import Metrics, Run, TrainConfig, language_model_loss, train
from gossamer.training.weight_sparsity import SparsityConfig

# Sizes that two processes can't halve, and one head, whose sink only one of them has.
CONFIG = TrainConfig(
    model=ModelConfig(vocab_size=33, context=16, n_layer=2, d_model=15, n_head=1, d_head=5, d_mlp=31),
    sparsity=SparsityConfig(l0=0.3, min_connections=2),
    steps=12,
    batch_size=5,
    validate_every=6,
    validation_tokens=16 * 7,
    learning_rate=0.05,
    dtype="float32",
)
STOP_AT = 5
VARIANTS = {
    f"{parallel}{'' if micro is None else '-micro'}": {
        "parallel": parallel,
        "micro_batch_size": micro,
        "recompute": micro is not None,
    }
    for parallel in ("data", "fsdp")
    for micro in (None, 2)
}
SPARSER = SparsityConfig(l0=0.06, min_connections=0)
"""So few nonzeros that products in half precision, and of sharded weights, go through them as well."""
ON_KERNELS = {
    "data-kernels": {"parallel": "data", "sparsity": SPARSER},
    "fsdp-kernels": {"parallel": "fsdp", "sparsity": SPARSER, "micro_batch_size": 2, "recompute": True},
}


def losses_of(run: Run, tokens: TokenStream, save=lambda: None, stop=lambda: False) -> list[float]:
    """Train to the end or to where it stops; the loss of each step, and the validation losses between them."""
    seen: list[Metrics] = []
    train(run, tokens, tokens, seen.append, save, stop)
    return [x for metrics in seen for x in (metrics.loss, metrics.validation_loss) if x is not None]


def weights_of(run: Run) -> dict[str, torch.Tensor]:
    return {name: p.detach().clone() for name, p in whole(run.model, run.world).named_parameters()}


def go_through(
    name: str, changes: dict, folder: Path, tokens: TokenStream, world: World, start: str = "single"
) -> None:
    """Train, stopping once; resume; and go on from the single process's checkpoint, which lies in `start`."""
    config = CONFIG.model_copy(update=changes)
    run = Run(config, world)
    assert is_sharded(run.model.embed.weight) == (config.parallel == "fsdp")
    losses = losses_of(run, tokens, lambda: save_checkpoint(run, folder / name), lambda: run.step == STOP_AT)
    at_stop = weights_of(run)
    losses += losses_of(run, tokens)

    again = Run(config, world)
    load_checkpoint(again, list_checkpoints(folder / name)[-1])
    assert again.step == STOP_AT
    losses_of(again, tokens)
    resumed = state_tensors(again)
    for key, tensor in state_tensors(run).items():
        assert torch.equal(local(tensor), local(resumed[key])), f"{name}: {key} differs after resuming"

    other = Run(config, world)
    load_checkpoint(other, list_checkpoints(folder / start)[-1])
    from_single = losses_of(other, tokens)
    weights = weights_of(run)
    if world.is_first:
        (folder / f"{name}.json").write_text(json.dumps({"losses": losses, "from_single": from_single}))
        save_file(weights, folder / f"{name}.safetensors")
        save_file(at_stop, folder / f"{name}-at-stop.safetensors")


def shards_that_change(tokens: TokenStream, world: World) -> None:
    """Sharded weights are compressed once, when they are gathered first, and taken as they are once they change."""
    run = Run(CONFIG.model_copy(update={"parallel": "fsdp", "sparsity": SPARSER}), world)
    losses_of(run, tokens)
    maps = [module for module in run.model.modules() if isinstance(module, Linear)]
    batch = torch.from_numpy(tokens.batch(0, 0, 5, 17))

    def loss() -> float:
        return language_model_loss(run.model, batch, "float32").item()

    def loss_on_kernels(by_nonzeros: bool) -> float:
        with on_kernels() as called:
            value = loss()
        assert ("sparse_linear.matmul" in called) == by_nonzeros
        return value

    in_training = loss_on_kernels(False)  # what was noted in training is forgotten
    compress_weights(run.model, torch.float32)
    assert loss_on_kernels(True) == pytest.approx(in_training, abs=1e-6)
    found = [module.compressed for module in maps]
    assert None not in found
    loss_on_kernels(True)
    assert all(module.compressed is form for module, form in zip(maps, found, strict=True))
    for part_of in (lambda weight: weight, local):
        compress_weights(run.model, torch.float32)
        before = loss_on_kernels(True)
        with torch.no_grad():
            for module in maps:
                part_of(module.weight).mul_(1.5)
        assert loss() != pytest.approx(before, abs=1e-4)
        assert loss_on_kernels(False) == pytest.approx(loss(), abs=1e-6)


def compare_topk(world: World) -> None:
    """Random matrices with ties, empty shards and minima on both axes: exactly what one process would keep."""
    choose, generator = random.Random(0), torch.Generator().manual_seed(0)

    def mine(x: torch.Tensor) -> torch.Tensor:
        parts = x.chunk(world.size)
        return parts[world.rank] if world.rank < len(parts) else x[:0]

    n_compared = 0
    for _ in range(80):
        weights, ks, minima = [], [], []
        for _ in range(4):
            shape = (choose.randint(1, 9), choose.randint(1, 9)) if choose.random() < 0.8 else (choose.randint(2, 9),)
            weight = torch.randn(shape, generator=generator)
            weight = choose.choice([weight, (weight * 1.5).round(), weight * 1e-40, torch.zeros(shape)])
            minimum = choose.choice([0, 1, 2, 3]) if len(shape) == 2 else 0
            neurons = choose.choice(["rows", "columns"])
            n_neurons, width = shape[0 if neurons == "rows" else -1], shape[-1 if neurons == "rows" else 0]
            least = max(1, n_neurons * min(minimum, width))
            if least < weight.numel():
                weights.append(weight)
                ks.append(choose.randint(least, weight.numel() - 1))
                minima.append((minimum, neurons))
        if weights:
            kept = largest_of_shards([mine(w) for w in weights], [len(w) for w in weights], ks, minima, world)
            for weight, k, minimum, keep in zip(weights, ks, minima, kept, strict=True):
                assert torch.equal(keep, mine(largest_weights(weight, k, *minimum))), (weight, k, minimum)
                n_compared += 1
    assert n_compared > 200


def decide_together(world: World) -> None:
    """Of two machines one multiplies bfloat16 in hardware: the first decides, whichever it is."""
    config = CONFIG.model_copy(update={"dtype": "auto"})
    for fast, expected in ((0, "bfloat16"), (1, "float32")):
        with patch("gossamer.kernels.fast.has_fast_bfloat16", lambda fast=fast: world.rank == fast):
            assert Run(config, world).dtype == expected


def main(folder: Path) -> None:
    from agreeing_processes import agree  # which have their configuration from here
    from disagreeing_processes import disagree
    from failing_processes import fail_together
    from killed_processes import go_on

    tokens = open_token_file(folder / "tokens.npy")
    with joined_world() as world:
        assert world.size == 2
        compare_topk(world)
        decide_together(world)
        for name, changes in VARIANTS.items():
            go_through(name, changes, folder, tokens, world)
        for name, changes in ON_KERNELS.items():
            with on_kernels() as called:
                go_through(name, changes, folder, tokens, world, "single-kernels")
            assert called == EVERY
        shards_that_change(tokens, world)
        agree(folder, tokens, world)
        go_on(folder, tokens, world)
        fail_together(folder, tokens, world)
        disagree(folder, tokens, world)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
