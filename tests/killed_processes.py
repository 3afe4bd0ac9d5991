"""Runs that are killed in the middle, of two processes and of one, and what `two_processes.py` finds when it goes on.

Run by itself, with the folder to read and write as its argument, this is the runs; nothing of it is left to clear up.
"""

import json
import os
import signal
import sys
import time
from contextlib import AbstractContextManager, nullcontext
from functools import partial
from pathlib import Path

import torch
from kernels_called import on_kernels
from two_processes import CONFIG, SPARSER

from gossamer.data.tokens import TokenStream, open_token_file
from gossamer.model.layers import is_sharded
from gossamer.training.checkpoints import load_last_checkpoint, save_checkpoint, state_tensors
from gossamer.training.distributed import World, joined_world, local
from gossamer.training.metrics_file import append_metrics
from gossamer.training.train import Metrics, Run, TrainConfig, train

RUNS = [
    ("data", "plain", "float32"),
    ("fsdp", "plain", "float32"),
    *((parallel, "kernels", dtype) for dtype in ("float32", "bfloat16") for parallel in ("data", "fsdp", "alone")),
]
"""Who shares the work, and on which paths. Alone is a single process, while another one does the same beside it."""
NAMES = ["-".join(kind) for kind in RUNS]
KILLED_AT = 8


def of_kind(name: str, world: World) -> tuple[TrainConfig, World, AbstractContextManager[set[str]]]:
    """The configuration of a run, its world, and what to run it in."""
    parallel, paths, dtype = name.split("-")
    changes = {"checkpoint_every": 3, "dtype": dtype, "parallel": "fsdp" if parallel == "fsdp" else "data"}
    if paths == "kernels":
        changes["sparsity"] = SPARSER
    config = CONFIG.model_copy(update=changes)
    around = on_kernels() if paths == "kernels" else nullcontext(set())
    return config, World() if parallel == "alone" else world, around


def folder_of(name: str, folder: Path, world: World) -> Path:
    return folder / f"killed-{name}" / (f"{world.rank}" if "alone" in name else "both")


def be_killed(folder: Path, tokens: TokenStream, world: World) -> None:
    """Step 8 of one run is where the next begins, and step 8 of the last is where all processes are killed."""
    pids = world.gather(torch.tensor(os.getpid())).tolist()

    def go(names: list[str]) -> None:
        name, *rest = names
        config, who, around = of_kind(name, world)
        out = folder_of(name, folder, world)
        out.mkdir(exist_ok=True, parents=True)

        def on_step(metrics: Metrics) -> None:
            who.on_first(lambda: append_metrics(out, metrics))
            if metrics.step == KILLED_AT and rest:
                go(rest)
            elif metrics.step == KILLED_AT:
                world.any(False)  # the other one is there too
                kill_all(pids, world)

        with around:
            run = Run(config, who)
            train(run, tokens, tokens, on_step, lambda: save_checkpoint(run, out))

    go(NAMES)


def kill_all(pids: list[int], world: World) -> None:
    """No process is given a moment, torchrun's own included."""
    if world.is_first:
        for pid in (os.getppid(), *reversed(pids)):
            os.kill(pid, signal.SIGKILL)
    time.sleep(60)


def go_on(folder: Path, tokens: TokenStream, world: World) -> None:
    """Go on to the end, and write down which weights and moments aren't those of a run that nothing happened to."""
    for name in NAMES:
        config, who, around = of_kind(name, world)
        out = folder_of(name, folder, world)
        with around as called:
            whole, cut = Run(config, who), Run(config, who)
            assert is_sharded(whole.model.embed.weight) == (config.parallel == "fsdp")
            train(whole, tokens, tokens, lambda _: None, lambda: None)
            load_last_checkpoint(cut, out)
            began = cut.step
            called.clear()
            train(cut, tokens, tokens, lambda _: None, partial(save_checkpoint, cut, out))
        expected, found = state_tensors(whole), state_tensors(cut)
        differ = [key for key in expected if not torch.equal(local(expected[key]), local(found[key]))]
        told = {
            "began": began,
            "ended": cut.step,
            "n_compared": len(expected),
            "differ": differ,
            "kernels": sorted(called),
        }
        (folder / f"killed-{name}" / f"process-{world.rank}.json").write_text(json.dumps(told))


if __name__ == "__main__":
    with joined_world() as world:
        be_killed(Path(sys.argv[1]), open_token_file(Path(sys.argv[1]) / "tokens.npy"), world)
