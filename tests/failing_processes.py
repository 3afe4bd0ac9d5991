"""What goes wrong in one of two processes ends both, said by the first; for `two_processes.py`."""

import errno
import re
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from functools import partial
from pathlib import Path
from unittest.mock import patch

import pytest
import torch
from two_processes import CONFIG, losses_of

from gossamer.data.tokens import TokenStream
from gossamer.errors import GossamerError, Unreadable
from gossamer.training import checkpoint_storage
from gossamer.training.checkpoints import (
    check_state_,
    load_checkpoint,
    load_last_checkpoint,
    save_checkpoint,
    state_tensors,
)
from gossamer.training.distributed import FailedElsewhere, World, local
from gossamer.training.metrics_file import append_metrics
from gossamer.training.train import Run, train

STILL_DENSE = CONFIG.model_copy(update={"anneal_start": 0.4})
"""In whose first steps no weight has to be zero."""


def fail_together(folder: Path, tokens: TokenStream, world: World) -> None:
    not_finite(tokens, world)
    not_finite_on_the_way(tokens, world)
    moment_not_finite(folder / "moment", world)
    not_sparse(folder / "dense", tokens, world)
    full_at_the_metrics(folder / "full", tokens, world)
    damaged(folder / "damaged", world)
    refused(folder / "refused", world)


@contextmanager
def said_by_the_first(world: World, match: str) -> Iterator[None]:
    """Both processes fail with these words, and one of them is to show them."""
    with pytest.raises(GossamerError, match=match) as error:
        yield
    assert isinstance(error.value, FailedElsewhere) != world.is_first


def not_finite(tokens: TokenStream, world: World) -> None:
    """NaN in a row that only the second process holds is found by both, by its name, before the update."""
    run = Run(CONFIG.model_copy(update={"parallel": "fsdp"}), world)
    if not world.is_first:
        local(run.model.blocks[1].mlp.up.weight).data[-1] = torch.nan
    with said_by_the_first(world, r"the weight blocks\.1\.mlp\.up\.weight"):
        losses_of(run, tokens)
    assert run.step == 0


def not_finite_on_the_way(tokens: TokenStream, world: World) -> None:
    """NaN in an activation of rows of the batch that only the second process has is found by both, by its name."""

    def poison(_module: torch.nn.Module, _arguments: object, out: torch.Tensor) -> torch.Tensor:
        out = out.clone()
        out[0, 0, 0] = torch.nan
        return out

    run = Run(CONFIG.model_copy(update={"parallel": "fsdp", "micro_batch_size": 2}), world)
    if not world.is_first:
        run.model.blocks[1].mlp.up.register_forward_hook(poison)
    with said_by_the_first(world, r"the loss is not finite; first in the activation 1\.mlp\.pre_act\."):
        losses_of(run, tokens)
    world.any(False)  # whom the other one left alone hears from it here, and not in what comes next
    assert run.step == 0


def moment_not_finite(folder: Path, world: World) -> None:
    """A moment that went bad in the second process keeps both from saving, before they begin to."""
    run = Run(CONFIG.model_copy(update={"parallel": "fsdp"}), world)
    check_state_(run)
    name = "blocks.1.mlp.up.weight.exp_avg_sq"
    if not world.is_first:
        local(state_tensors(run)[name])[-1] = torch.inf
    for save in (check_state_, partial(save_checkpoint, folder=folder)):
        with said_by_the_first(world, rf"{re.escape(name)} is not finite"):
            save(run)
        world.any(False)
    assert not folder.exists()


def not_sparse(folder: Path, tokens: TokenStream, world: World) -> None:
    """A weight that only the second process holds, and that should be zero, is named by both before they save."""
    for parallel in ("data", "fsdp"):
        run = Run(CONFIG.model_copy(update={"parallel": parallel}), world)
        losses_of(run, tokens)
        check_state_(run)
        if not world.is_first:
            mine = local(run.model.blocks[1].mlp.up.weight).data
            mine[mine == 0] = torch.rand(int((mine == 0).sum())).add_(1)
        with said_by_the_first(world, r"blocks\.1\.mlp\.up\.weight has more nonzeros than the top-k rule leaves"):
            save_checkpoint(run, folder)
        assert not folder.exists()


def full_at_the_metrics(folder: Path, tokens: TokenStream, world: World) -> None:
    """A disk that takes no line of metrics is seen by the process that writes them, and ends both."""
    run = Run(CONFIG, world)
    if world.is_first:
        folder.mkdir()
        (folder / "metrics.jsonl").symlink_to("/dev/full")
    with said_by_the_first(world, r"metrics\.jsonl failed: No space" if world.is_first else "the first process failed"):
        train(
            run, tokens, tokens, lambda metrics: world.on_first(lambda: append_metrics(folder, metrics)), lambda: None
        )
    assert run.step == 1


def damaged(folder: Path, world: World) -> None:
    """What one process can't read is refused by both, and the checkpoint before is offered."""
    run = Run(STILL_DENSE, world)
    for run.step in (1, 2):
        path = save_checkpoint(run, folder)
    other = run.config.model.model_copy(update={"d_mlp": 30})
    with said_by_the_first(world, "model of another shape" if world.is_first else "another process failed"):
        load_checkpoint(Run(CONFIG.model_copy(update={"model": other}), world), path)
    words = "another process failed" if world.is_first else "stale.*It may be whole.*To go on from the one before"
    with in_the_second(world, "read_manifest", Unreadable("stale")), pytest.raises(GossamerError, match=words) as error:
        load_last_checkpoint(run, folder)
    assert isinstance(error.value, FailedElsewhere) == world.is_first, "whoever can't read it says so"
    file = sorted(path.glob("*.safetensors"))[-1]
    if world.is_first:
        file.write_bytes(file.read_bytes()[:-1] + b"\x01")
    world.any(False)
    hint = ".*To go on from the one before, step-00000001: rm -r" if world.is_first else ""
    with said_by_the_first(world, f"{file.name} is damaged{hint}"):
        load_last_checkpoint(run, folder)


def refused(folder: Path, world: World) -> None:
    """A disk that is full for one process alone, or in the last moment: both hear of it, nothing is left behind, and
    the checkpoint before is the last one."""
    run = Run(STILL_DENSE.model_copy(update={"parallel": "fsdp"}), world)
    run.step = 1
    save_checkpoint(run, folder)
    full = OSError(errno.ENOSPC, "No space left on device")
    said = "No space left on device; the checkpoint of step-00000001 is untouched"
    in_the_first = patch.object(checkpoint_storage, "publish", side_effect=full)  # which alone calls it
    for refusing in (in_the_second(world, "write_pieces", full), in_the_first):
        run.step = 2
        with (
            refusing,
            said_by_the_first(world, said),
        ):
            save_checkpoint(run, folder)
        world.any(False)
        assert [path.name for path in (folder / "checkpoints").iterdir()] == ["step-00000001"]
        load_last_checkpoint(run, folder)
        assert run.step == 1
    run.step = 2
    assert save_checkpoint(run, folder).name == "step-00000002"


def in_the_second(world: World, name: str, error: Exception) -> AbstractContextManager[object]:
    """There alone a function of checkpoints fails while the block lasts."""
    kept = getattr(checkpoint_storage, name)
    return patch.object(checkpoint_storage, name, side_effect=kept if world.is_first else error)
