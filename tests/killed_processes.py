"""A run of two processes that are both killed in the middle, and what `two_processes.py` finds when it goes on with it.

Run by itself, with the folder to read and write as its argument, this is the run; nothing of it is left to clear up.
"""

import json
import os
import signal
import sys
import time
from functools import partial
from pathlib import Path

import torch
from two_processes import CONFIG

from gossamer.data.tokens import TokenStream, open_token_file
from gossamer.training.checkpoints import append_metrics, load_last_checkpoint, save_checkpoint, state_tensors
from gossamer.training.distributed import World, is_sharded, joined_world, local
from gossamer.training.train import Metrics, Run, train

CONFIGS = {
    parallel: CONFIG.model_copy(update={"parallel": parallel, "checkpoint_every": 3}) for parallel in ("data", "fsdp")
}
KILLED_AT = 8


def be_killed(folder: Path, tokens: TokenStream, world: World) -> None:
    """Step 8 of the one run is where the other begins, and step 8 of that is where all processes are killed."""
    pids = world.gather(torch.tensor(os.getpid())).tolist()

    def go(names: list[str]) -> None:
        name, *rest = names
        run, out = Run(CONFIGS[name], world), folder / f"killed-{name}"
        out.mkdir(exist_ok=True)

        def on_step(metrics: Metrics) -> None:
            world.on_first(lambda: append_metrics(out, metrics))
            if metrics.step == KILLED_AT and rest:
                go(rest)
            elif metrics.step == KILLED_AT:
                kill_all(pids, world)

        train(run, tokens, tokens, on_step, lambda: save_checkpoint(run, out))

    go(list(CONFIGS))


def kill_all(pids: list[int], world: World) -> None:
    """No process is given a moment, torchrun's own included."""
    if world.is_first:
        for pid in (os.getppid(), *reversed(pids)):
            os.kill(pid, signal.SIGKILL)
    time.sleep(60)


def go_on(folder: Path, tokens: TokenStream, world: World) -> None:
    """Go on to the end, and write down which weights and moments aren't those of a run that nothing happened to."""
    for name, config in CONFIGS.items():
        whole, cut, out = Run(config, world), Run(config, world), folder / f"killed-{name}"
        assert is_sharded(whole.model.embed.weight) == (name == "fsdp")
        train(whole, tokens, tokens, lambda _: None, lambda: None)
        load_last_checkpoint(cut, out)
        began = cut.step
        train(cut, tokens, tokens, lambda _: None, partial(save_checkpoint, cut, out))
        expected, found = state_tensors(whole), state_tensors(cut)
        differ = [key for key in expected if not torch.equal(local(expected[key]), local(found[key]))]
        told = {"began": began, "ended": cut.step, "n_compared": len(expected), "differ": differ}
        (out / f"process-{world.rank}.json").write_text(json.dumps(told))


if __name__ == "__main__":
    with joined_world() as world:
        be_killed(Path(sys.argv[1]), open_token_file(Path(sys.argv[1]) / "tokens.npy"), world)
