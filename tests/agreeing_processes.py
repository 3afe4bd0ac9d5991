"""What two processes find, write and decide together, each knowing only its part; for `two_processes.py`."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stderr
from io import StringIO
from pathlib import Path
from unittest.mock import patch

import torch
from two_processes import CONFIG

from gossamer.cli import main
from gossamer.cli import train as train_verb
from gossamer.data.tokens import TokenStream
from gossamer.model.checkpoint import ModelRecord, load_model, parameter_state, save_model
from gossamer.model.layers import is_sharded
from gossamer.model.transformer import Transformer
from gossamer.training import snapshots
from gossamer.training.distributed import World, whole
from gossamer.training.run_folder import list_snapshots
from gossamer.training.run_record import TRAIN_JSON
from gossamer.training.train import Metrics, Run, evaluate, train
from gossamer.training.watch import AliveNeurons

FEW_ALIVE = CONFIG.model_copy(
    update={
        "model": CONFIG.model.model_copy(update={"activation_l0": 0.05}),
        "parallel": "fsdp",
        "steps": 4,
        "validation_tokens": 16 * 3,
    }
)
"""So few active neurons, and windows, that one process's windows alone show fewer neurons alive than all of them do."""


def agree(folder: Path, tokens: TokenStream, world: World) -> None:
    run, single = (Run(FEW_ALIVE, who) for who in (world, World()))
    assert is_sharded(run.model.embed.weight)
    assert not is_sharded(single.model.embed.weight)
    for each in (run, single):
        each.model.logit_bias.copy_(torch.linspace(-1, 1, 33))
    alive_in_any(run, single, tokens)
    kept_whole(run, single, folder / "whole")
    begun_before_in_one(folder / "begun", world)


def alive_in_any(run: Run, single: Run, tokens: TokenStream) -> None:
    """Two processes count as many neurons alive as a single one does, and not only those in their own windows."""
    counted: list[list[int] | None] = []
    for each in (run, single):
        seen: list[Metrics] = []
        train(each, tokens, tokens, seen.append, lambda: None)
        counted.append(seen[-1].alive_neurons)
    assert counted[0] == counted[1]
    neurons = AliveNeurons()
    evaluate(run.model, tokens, FEW_ALIVE.validation_tokens, run.dtype, run.world, neurons)
    assert neurons.counts(run.world) == counted[0]
    assert neurons.counts(World()) != counted[0], "this process's windows are enough: nothing was compared"


def kept_whole(run: Run, single: Run, folder: Path) -> None:
    """A snapshot of shards is the model that a single process has, and so is what is gathered of them; the buffer too,
    which isn't among the parameters."""

    def save_whole(model: Transformer, *arguments: Path | None) -> ModelRecord:
        assert not any(is_sharded(p) for p in model.parameters()), "the first would wait for shards, the second for it"
        return save_model(model, *arguments)

    with patch.object(snapshots, "save_model", save_whole):
        snapshots.save_snapshot(run, folder)
    gathered = whole(run.model, run.world)
    if run.world.is_first:
        [(step, path)] = list_snapshots(folder)
        assert step == run.step == single.step
        expected = parameter_state(single.model)
        assert bool(expected["logit_bias"].count_nonzero())
        for model in (gathered, load_model(path)):
            found = parameter_state(model)
            assert found.keys() == expected.keys()
            for name, tensor in expected.items():
                assert torch.equal(found[name] != 0, tensor != 0), name
                assert torch.allclose(found[name], tensor, atol=1e-5), name


def begun_before_in_one(out: Path, world: World) -> None:
    """Where only one process knows that it was started anew, both go on with the run: they read its record, which here
    is none, where a start would ask for tokens."""

    @contextmanager
    def joined() -> Iterator[World]:
        yield world

    if world.is_first:
        out.mkdir()
        (out / TRAIN_JSON).write_text("no record")
    world.any(False)
    for restarted in (1, 0):
        said = StringIO()
        restarts = {"TORCHELASTIC_RESTART_COUNT": str(int(world.rank == restarted))}
        with patch.object(train_verb, "joined_world", joined), patch.dict(os.environ, restarts), redirect_stderr(said):
            try:
                code = main(["train", "--out", str(out)])
            except SystemExit as error:
                code = error.code
        assert code == 1
        assert (f"{TRAIN_JSON} is not readable" in said.getvalue()) == world.is_first, said.getvalue()
        assert bool(said.getvalue()) == world.is_first, "one of them speaks"
        world.any(False)
