"""Two processes do what one does: the same losses, the same nonzeros, and checkpoints that either can read."""

import json
import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

import numpy as np
import pytest
import torch
from kernels_called import EVERY, IN_HALF, on_kernels
from killed_processes import NAMES
from safetensors.torch import load_file
from torch import Tensor
from two_processes import CONFIG, ON_KERNELS, SPARSER, STOP_AT, VARIANTS, losses_of, weights_of

from gossamer.data.tokens import TokenStream, open_token_file
from gossamer.kernels.fast import fast_paths, fast_paths_on
from gossamer.model.sites import Site
from gossamer.training.checkpoints import load_checkpoint, save_checkpoint
from gossamer.training.distributed import World, joined_world, shares
from gossamer.training.metrics_file import read_metrics
from gossamer.training.run_folder import list_checkpoints
from gossamer.training.train import Run

SINGLE_ON_KERNELS = CONFIG.model_copy(update={"sparsity": SPARSER})
ROOT = Path(__file__).parent.parent.parent


def torchrun(*arguments: object, timeout: int = 300) -> subprocess.CompletedProcess[str]:
    """Two processes on this machine."""
    command = [sys.executable, "-m", "torch.distributed.run", "--standalone", "--nproc-per-node", "2"]
    environment = os.environ | {"OMP_NUM_THREADS": "1", "PYTHONPATH": str(ROOT)}
    return subprocess.run(
        [*command, *map(str, arguments)], capture_output=True, text=True, env=environment, timeout=timeout, check=False
    )


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    """A folder with tokens, a single process's run and checkpoint, and what two processes then wrote."""
    folder = tmp_path_factory.mktemp("two")
    steps = np.random.default_rng(0).integers(1, 3, size=4000)
    np.save(folder / "tokens.npy", (np.cumsum(steps) % 33).astype(np.uint16))
    tokens = open_token_file(folder / "tokens.npy")
    run = Run(CONFIG)
    losses_of(run, tokens, lambda: save_checkpoint(run, folder / "single"), stop_of(run))
    on_them = Run(SINGLE_ON_KERNELS)
    with on_kernels():  # which are compiled here, if at all: the others find them on disk
        losses_of(on_them, tokens, lambda: save_checkpoint(on_them, folder / "single-kernels"), stop_of(on_them))
    killed = torchrun(ROOT / "tests" / "killed_processes.py", folder)
    assert killed.returncode == -signal.SIGKILL, killed.stderr
    done = torchrun(ROOT / "tests" / "two_processes.py", folder)
    assert done.returncode == 0, done.stderr
    return folder


def stop_of(run: Run):
    return lambda: run.step == STOP_AT


@pytest.fixture(scope="module")
def single(folder: Path) -> tuple[list[float], dict[str, torch.Tensor]]:
    """The losses and the weights of one process."""
    run = Run(CONFIG)
    return losses_of(run, open_token_file(folder / "tokens.npy")), weights_of(run)


@pytest.fixture(scope="module")
def single_on_kernels(folder: Path) -> tuple[list[float], dict[str, torch.Tensor]]:
    """The same on the CPU kernels, of fewer nonzeros."""
    run = Run(SINGLE_ON_KERNELS)
    with on_kernels() as called:
        losses = losses_of(run, open_token_file(folder / "tokens.npy"))
    assert called == EVERY
    return losses, weights_of(run)


@pytest.mark.parametrize("name", VARIANTS)
def test_two_processes_train_as_one_does(folder, single, name):
    check_as_one(folder, single, name)
    assert int((single[1]["blocks.0.mlp.up.weight"] != 0).sum()) == round(0.3 * 15 * 31)


@pytest.mark.parametrize("name", ON_KERNELS)
def test_two_processes_train_on_kernels_as_one_does(folder, single_on_kernels, name):
    check_as_one(folder, single_on_kernels, name)


def check_as_one(folder: Path, single: tuple[list[float], dict[str, torch.Tensor]], name: str) -> None:
    losses, weights = single
    assert losses[-1] < losses[0] - 0.3, "a run that learns nothing compares nothing"
    found = json.loads((folder / f"{name}.json").read_text())
    assert found["losses"] == pytest.approx(losses, abs=1e-5)
    assert found["from_single"] == pytest.approx(losses[-len(found["from_single"]) :], abs=1e-5)
    for key, weight in load_file(folder / f"{name}.safetensors").items():
        assert torch.equal(weight != 0, weights[key] != 0), key
        assert torch.allclose(weight, weights[key], atol=1e-5), key


@pytest.mark.parametrize("name", ["data", "fsdp"])
def test_a_checkpoint_of_two_loads_in_one(folder, single, name):
    path = list_checkpoints(folder / name)[-1]
    assert len(list(path.glob("shard-*.safetensors"))) == 2
    run = Run(CONFIG)
    load_checkpoint(run, path)
    expected = load_file(folder / f"{name}-at-stop.safetensors")
    assert all(torch.equal(weight, expected[key]) for key, weight in weights_of(run).items())
    rest = losses_of(run, open_token_file(folder / "tokens.npy"))
    assert rest == pytest.approx(single[0][-len(rest) :], abs=1e-5)


@pytest.mark.parametrize("name", NAMES)
def test_killed_processes_go_on_to_the_bits_of_a_run_that_nothing_happened_to(folder, name):
    cut = sorted(path.parent for path in (folder / f"killed-{name}").glob("*/metrics.jsonl"))
    assert len(cut) == (2 if "alone" in name else 1)
    for out in cut:
        assert [metrics.step for metrics in read_metrics(out)] == list(range(1, 9)), "killed in the middle"
    for rank in (0, 1):
        told = json.loads((folder / f"killed-{name}" / f"process-{rank}.json").read_text())
        assert (told["began"], told["ended"]) == (6, 12)
        assert told["n_compared"] > 3 * 20
        assert told["differ"] == []
        assert set(told["kernels"]) == (set() if "plain" in name else IN_HALF if "bfloat16" in name else EVERY)


def test_micro_batches_and_recomputing_in_one_process(folder, single):
    run = Run(CONFIG.model_copy(update={"micro_batch_size": 2, "recompute": True}))
    assert losses_of(run, open_token_file(folder / "tokens.npy")) == pytest.approx(single[0], abs=1e-5)
    same = Run(CONFIG.model_copy(update={"recompute": True}))
    assert losses_of(same, open_token_file(folder / "tokens.npy")) == single[0], "recomputing changes no bit"


def test_recomputing_keeps_less_for_the_backward_pass(folder):
    tokens: TokenStream = open_token_file(folder / "tokens.npy")
    batch = torch.from_numpy(tokens.batch(0, 0, 4, 17))

    def n_kept(recompute: bool) -> int:
        run, kept = Run(CONFIG.model_copy(update={"recompute": recompute})), []
        with torch.autograd.graph.saved_tensors_hooks(lambda x: (kept.append(x.numel()), x)[1], lambda x: x):
            run.model(batch[:, :-1])
        return sum(kept)

    assert n_kept(True) < n_kept(False) / 4


def test_a_block_is_recomputed_on_the_paths_that_it_ran_on_whatever_the_thread(folder):
    """A GPU's backward pass runs in a thread of autograd's own, where the switch is as it is by default."""
    run, seen = Run(CONFIG.model_copy(update={"recompute": True})), []
    batch = torch.from_numpy(open_token_file(folder / "tokens.npy").batch(0, 0, 4, 17))

    def look(_: Site, x: Tensor) -> Tensor:
        seen.append((threading.get_ident(), fast_paths_on()))
        return x

    with fast_paths(False):
        loss = run.model(batch[:, :-1], tap=look).sum()
        n_forward = len(seen)
        backward = threading.Thread(target=loss.backward)
        backward.start()
        backward.join()
    assert len(seen) > 1.5 * n_forward, "not recomputed"
    assert len({thread for thread, _ in seen}) == 2
    assert not any(on for _, on in seen)


@pytest.mark.parametrize("size", [1, 2, 3, 7])
@pytest.mark.parametrize("per_pass", [None, 1, 2])
def test_shares_are_the_batch_in_order_and_passes_are_equally_many(size, per_pass):
    batch = torch.arange(5)[:, None]
    each = [list(shares(batch, World(rank, size), per_pass)) for rank in range(size)]
    assert torch.cat([piece[:n] for pieces in each for piece, n in pieces]).flatten().tolist() == [0, 1, 2, 3, 4]
    assert len({len(pieces) for pieces in each}) == 1
    n_rows = [sum(n for _, n in pieces) for pieces in each]
    assert max(n_rows) - min(n_rows) <= 1
    assert all(len(piece) > 0 and n <= (per_pass or 5) for pieces in each for piece, n in pieces)


def test_a_process_that_torchrun_did_not_start_is_alone():
    with joined_world() as world:
        assert world == World(0, 1)
        assert world.any(True)
        assert not world.any(False)
