"""What isn't the same in both of two processes; for `two_processes.py`."""

import warnings
from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pytest
import torch
from failing_processes import said_by_the_first
from kernels_called import on_kernels
from two_processes import CONFIG, SPARSER, losses_of

from gossamer.cli.train import _make_run
from gossamer.cli.train_folder import check_whole, note_unlike_
from gossamer.data.tokens import Tokens, TokenStream
from gossamer.errors import GossamerError
from gossamer.kernels.fast import fast_paths
from gossamer.model.layers import Linear, compress_weights, forget_nonzeros, holds_nonzeros
from gossamer.training import agreement
from gossamer.training.agreement import check_shared, differences_between
from gossamer.training.checkpoints import check_state_, load_checkpoint, save_checkpoint, state_tensors
from gossamer.training.circumstances import circumstances
from gossamer.training.distributed import FailedElsewhere, World
from gossamer.training.train import Run


def disagree(folder: Path, tokens: TokenStream, world: World) -> None:
    other_numbers(folder / "disagree", tokens, world)
    with on_kernels():
        other_nonzeros(tokens, world)
    other_options(world)
    other_circumstances(world)
    other_folders(folder, world)
    other_failures(world)
    other_tokens(world)


def other_numbers(folder: Path, tokens: TokenStream, world: World) -> None:
    """Of weights and moments that drifted apart all take the first one's, and say so; that is what is saved."""
    run = Run(CONFIG, world)
    losses_of(run, tokens)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        save_checkpoint(run, folder)
    held = state_tensors(run)
    whole = {name: tensor.clone() for name, tensor in held.items()}
    if not world.is_first:
        for name in ("final_norm.weight", "blocks.1.mlp.up.weight.exp_avg"):
            held[name].view(-1)[3] *= 1 + 2**-20
    if world.is_first:
        said = "the same numbers in 2 tensors, .* though they are alike; all go on with those of the first"
        with pytest.warns(UserWarning, match=said):
            path = save_checkpoint(run, folder)
    else:
        path = save_checkpoint(run, folder)
    again = Run(CONFIG, world)
    load_checkpoint(again, path)
    for name, tensor in whole.items():
        assert torch.equal(state_tensors(run)[name], tensor), name
        assert torch.equal(state_tensors(again)[name], tensor), name


def other_nonzeros(tokens: TokenStream, world: World) -> None:
    """A run whose numbers were made one goes through nonzeros as before, as one that is resumed would."""
    run = Run(CONFIG.model_copy(update={"sparsity": SPARSER}), world)
    losses_of(run, tokens)
    compress_weights(run.model, torch.float32)
    assert holds_nonzeros(run.model)
    if not world.is_first:
        state_tensors(run)["blocks.1.mlp.up.weight"].mul_(1 + 2**-20)
    run.is_alike = False
    check_state_(run)
    for linear in (module for module in run.model.modules() if isinstance(module, Linear)):
        assert linear.compressed is not None
        assert linear.compressed.is_of(linear.weight)
    forget_nonzeros(run.model)
    if not world.is_first:
        state_tensors(run)["blocks.1.mlp.up.weight"].mul_(1 + 2**-20)
    check_state_(run)
    assert not holds_nonzeros(run.model), "after training nothing is noted"


def other_options(world: World) -> None:
    """Each machine was given a command of its own."""
    config = CONFIG.model_copy(update={"seed": world.rank})
    with said_by_the_first(world, "the processes were given different options"):
        _make_run(config, world)


def other_circumstances(world: World) -> None:
    """The second computes on other paths than the first; how many threads it has doesn't matter."""
    cpu = torch.device("cpu")
    mine = circumstances(cpu).model_copy(update={"threads": 1 + world.rank})
    assert differences_between(mine, world) == {}
    with fast_paths(world.is_first):
        mine = circumstances(cpu)
    assert differences_between(mine, world) == {1: ["without fast paths instead of with"]}
    run = Run(CONFIG, world)
    with fast_paths(world.is_first), warnings.catch_warnings(record=True) as said:
        warnings.simplefilter("always")
        note_unlike_(run)
    assert not run.is_alike
    assert [str(one.message)[:34] for one in said] == ["process 1 is unlike the first one "] * world.is_first
    if not world.is_first:
        state_tensors(run)["final_norm.weight"].mul_(1 + 2**-20)
    with warnings.catch_warnings():
        warnings.simplefilter("error")  # as they were said to drift apart
        check_state_(run)
    assert torch.equal(run.model.final_norm.weight.detach(), torch.ones(len(run.model.final_norm.weight)))


def other_folders(folder: Path, world: World) -> None:
    """Each has a folder of its own, of which the other sees nothing."""
    check_shared(folder, world)
    own = folder / f"own-{world.rank}"
    own.mkdir()
    agreement.UNTIL_SEEN = 0.2
    try:
        with pytest.raises(GossamerError, match="another process" if world.is_first else "doesn't see what the first"):
            check_shared(own, world)
    finally:
        agreement.UNTIL_SEEN = 60.0
    assert not list(own.iterdir())
    assert not list(folder.glob(".train.json*"))


def other_tokens(world: World) -> None:
    """Each machine has a copy of its own: the second's is damaged, or of another text."""

    def copy(said: str, contents: str) -> Tokens:
        def check_files(part: int, parts: int) -> None:
            assert (part, parts) == (world.rank, 2)
            if said and not world.is_first:
                raise GossamerError(said)

        files = SimpleNamespace(files=[])
        stub = SimpleNamespace(path=Path("copy"), split=lambda _: files, check_files=check_files, hash=contents)
        return cast("Tokens", stub)

    check_whole(copy("", "the same"), world)
    with pytest.raises(GossamerError, match="another process" if world.is_first else "has changed"):
        check_whole(copy("has changed", "the same"), world)
    with said_by_the_first(world, "not all processes have the same tokens in copy"):
        check_whole(copy("", f"of {world.rank}"), world)


def other_failures(world: World) -> None:
    """What fails in the second alone ends both, and is said by it; what they read is compared."""

    def act() -> int:
        if not world.is_first:
            raise GossamerError("damaged")
        return 1

    with pytest.raises(GossamerError, match="another process" if world.is_first else "damaged") as error:
        world.on_all(act)
    assert isinstance(error.value, FailedElsewhere) == world.is_first
    assert world.on_all(lambda: world.rank) == world.rank
    assert world.agree("the same")
    assert not world.agree(f"of {world.rank}")
    with pytest.raises(GossamerError, match=r"2 processes can't all have the device 'cuda:1'; give --device cuda"):
        world.device("cuda:1")
