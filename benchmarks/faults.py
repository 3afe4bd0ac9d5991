"""What training survives, counted. Each prints its result as JSON, and fails if anything was lost.

    python benchmarks/faults.py saves --times 200       kill -9 during saves
    python benchmarks/faults.py steps --times 100       kill -9 at random steps, one process
    python benchmarks/faults.py workers --times 20      kill -9 of one of two processes under torchrun
    python benchmarks/faults.py workers --times 20 --parallel fsdp
    python benchmarks/faults.py together --times 10     kill -9 of both and of torchrun, resumed by hand
    python benchmarks/faults.py together --times 10 --parallel fsdp
    python benchmarks/faults.py full_disk --times 50    the disk is full after so many bytes of a checkpoint
    python benchmarks/faults.py damage --times 1000     flipped bits and truncated files
    python benchmarks/faults.py not_finite --times 10   NaN in weights, an activation, gradients, moments

`steps` and `workers` kill what runs the command line and end with the model of an undisturbed run, by its hash. In
`steps` it is forked with torch loaded (starting Python and torch costs seconds), and every kill is followed by a
check that the newest checkpoint is whole and that no more than the steps since the last save are lost. `workers` kills
torchrun's own. `together` leaves nobody to start anything again, and compares the moments too: the last checkpoints of
both runs have the same bytes. The others are in `faults_in_process.py`, which says what is killed there.
"""

import argparse
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from importlib import import_module
from multiprocessing import get_context
from multiprocessing.context import ForkProcess
from pathlib import Path

import faults_in_process
import torch

from gossamer.cli import main as gossamer
from gossamer.model.checkpoint import load_model, model_hash
from gossamer.training.checkpoint_storage import check_files, read_manifest
from gossamer.training.metrics_file import read_metrics
from gossamer.training.run_folder import list_checkpoints

EVERY = 3
STEPS_A_KILL = 12
"""More than a run gains between two kills, so that all of them come before its end."""
MODEL = "--model.n-layer 1 --model.d-model 16 --model.n-head 2 --model.d-head 4 --model.context 32 --sparsity.l0 0.25"
RUN = f"{MODEL} --batch-size 4 --validation-tokens 256 --validate-every 1000"
TORCHRUN = "-m torch.distributed.run --standalone --nproc-per-node 2 --max-restarts 1000"


def start(*arguments: object, launcher: str = "") -> subprocess.Popen[bytes]:
    command = [sys.executable, *launcher.split(), "-m", "gossamer", *map(str, arguments)]
    environment = {"OMP_NUM_THREADS": "1", "GOSSAMER_FAST": "0"} | os.environ  # numba takes long to start
    errors = tempfile.TemporaryFile()  # noqa: SIM115  a pipe that nobody empties would stop the run
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=errors, env=environment)
    process.stderr = errors
    return process


def finish(process: subprocess.Popen[bytes]) -> None:
    process.wait()
    assert process.stderr is not None
    process.stderr.seek(0)
    assert process.returncode == 0, process.stderr.read().decode()


def make_tokens(folder: Path) -> Path:
    """A tokens folder of repetitive code."""
    for i in range(12):
        (folder / "code" / f"module{i}").mkdir(parents=True)
        lines = [f"def function_{i}_{j}(value):\n    return [value, {j}, 'text {j}']\n" for j in range(30)]
        (folder / "code" / f"module{i}" / "source.py").write_text("\n\n".join(lines))
    finish(start("tokenize", "--sources", folder / "code", "--vocab-size", 400, "--out", folder / "tokens"))
    return folder / "tokens"


def run_forked(*arguments: object) -> ForkProcess:
    """The same in a child with torch loaded."""

    def run() -> None:
        sys.stdout = open(os.devnull, "w")  # noqa: SIM115
        sys.exit(gossamer([str(argument) for argument in arguments]))

    process = get_context("fork").Process(target=run)
    process.start()
    return process


def n_steps(out: Path) -> int:
    """Lines of metrics, without reading the last, perhaps half-written one."""
    path = out / "metrics.jsonl"
    return path.read_bytes().count(b"\n") if path.exists() else 0


def wait_until(condition: Callable[[], bool], runs: Callable[[], bool]) -> bool:
    """Whether the condition came true while the process ran."""
    while runs():
        if condition():
            return True
        time.sleep(0.002)
    return False


def check(out: Path, every: int) -> int:
    """How many steps are lost; the newest complete checkpoint is whole, and no older than the last save."""
    done = max((metrics.step for metrics in read_metrics(out)), default=0)
    checkpoints = list_checkpoints(out)
    saved = 0
    if checkpoints:
        record = read_manifest(checkpoints[-1])
        check_files(checkpoints[-1], record)
        saved = record.step
    assert done - saved <= every, f"{done} steps done, {saved} saved"
    return max(0, done - saved)


def steps(folder: Path, times: int) -> dict[str, object]:
    """One process is killed `times` times, each time after at least one more step."""
    tokens = make_tokens(folder)
    torch.set_num_threads(1)  # a child has none of its parent's threads
    for needed in ("gossamer.cli.train", "torch._dynamo", "torch.distributed.checkpoint"):
        import_module(needed)
    flags = [*RUN.split(), "--steps", STEPS_A_KILL * times, "--checkpoint-every", EVERY]
    whole, cut, lost = folder / "whole", folder / "cut", 0
    run_forked("train", tokens, *flags, "--out", whole).join()
    process = run_forked("train", tokens, *flags, "--out", cut)
    for n_done in range(times):
        wanted = n_steps(cut) + random.randint(1, 4)
        running = wait_until(lambda wanted=wanted: n_steps(cut) >= wanted, process.is_alive)
        time.sleep(random.uniform(0, 0.02))
        process.kill()
        process.join()
        assert running, f"the run was at its end after {n_done} kills"
        assert process.exitcode == -signal.SIGKILL, f"the run ended by itself, with {process.exitcode}"
        lost = max(lost, check(cut, EVERY))
        process = run_forked("train", "--resume", "--out", cut)
    process.join()
    assert process.exitcode == 0, f"exit code {process.exitcode}"
    same = model_hash(load_model(cut)) == model_hash(load_model(whole))
    assert same, "another model than that of the undisturbed run"
    return {"kills": times, "survived": times, "most_steps_lost": lost, "checkpoint_every": EVERY, "same_model": same}


def workers_of(process: subprocess.Popen[bytes]) -> list[int]:
    children = Path(f"/proc/{process.pid}/task/{process.pid}/children")
    return [int(pid) for pid in children.read_text().split()] if children.exists() else []


def kill_workers(process: subprocess.Popen[bytes], out: Path, times: int) -> int:
    """Kill a random one of the two workers, again and again, each time after some progress; how often it was done."""

    def runs() -> bool:
        return process.poll() is None

    for n_done in range(times):
        wanted = n_steps(out) + random.randint(1, 4)
        if not wait_until(lambda wanted=wanted: n_steps(out) >= wanted, runs):
            return n_done
        time.sleep(random.uniform(0, 0.02))
        pair = workers_of(process)
        if len(pair) < 2:
            return n_done
        os.kill(random.choice(pair), signal.SIGKILL)
        wait_until(lambda pair=pair: len(now := workers_of(process)) == 2 and not set(pair) & set(now), runs)
    return times


def workers(folder: Path, times: int, parallel: str) -> dict[str, object]:
    """One of two processes is killed `times` times under torchrun, which starts both again each time."""
    tokens = make_tokens(folder)
    flags = [*RUN.split(), "--checkpoint-every", EVERY, "--parallel", parallel, "--steps", STEPS_A_KILL * times]
    whole, cut = folder / "whole", folder / "cut"
    finish(start("train", tokens, *flags, "--out", whole, launcher=TORCHRUN))
    process = start("train", tokens, *flags, "--out", cut, launcher=TORCHRUN)
    n_done = kill_workers(process, cut, times)
    finish(process)
    same = model_hash(load_model(cut)) == model_hash(load_model(whole))
    assert same, "another model than that of the undisturbed run"
    assert n_done == times, f"the run was at its end after {n_done} kills"
    return {"kills": n_done, "survived": n_done, "parallel": parallel, "same_model": same}


def together(folder: Path, times: int, parallel: str) -> dict[str, object]:
    """Torchrun and its two processes are killed `times` times, each time after at least one more step, and resumed."""
    tokens = make_tokens(folder)
    flags = [*RUN.split(), "--checkpoint-every", EVERY, "--parallel", parallel, "--steps", STEPS_A_KILL * times]
    whole, cut, lost = folder / "whole", folder / "cut", 0
    finish(start("train", tokens, *flags, "--out", whole, launcher=TORCHRUN))
    process = start("train", tokens, *flags, "--out", cut, launcher=TORCHRUN)
    for n_done in range(times):
        wanted = n_steps(cut) + random.randint(1, 4)
        running = wait_until(
            lambda wanted=wanted: n_steps(cut) >= wanted, lambda process=process: process.poll() is None
        )
        time.sleep(random.uniform(0, 0.02))
        for pid in (process.pid, *workers_of(process)):
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        process.wait()
        assert running, f"the run was at its end after {n_done} kills"
        lost = max(lost, check(cut, EVERY))
        process = start("train", "--resume", "--out", cut, launcher=TORCHRUN)
    finish(process)
    same = model_hash(load_model(cut)) == model_hash(load_model(whole))
    assert same, "another model than that of the undisturbed run"
    ends = [read_manifest(list_checkpoints(out)[-1]) for out in (whole, cut)]
    same_moments = (ends[0].step, ends[0].files) == (ends[1].step, ends[1].files)
    assert same_moments, "another last checkpoint than that of the undisturbed run"
    figures = {"most_steps_lost": lost, "checkpoint_every": EVERY, "same_model": same, "same_moments": same_moments}
    return {"kills": times, "survived": times, "parallel": parallel} | figures


def main() -> None:
    in_process = ("saves", "full_disk", "damage", "not_finite")
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=["steps", "workers", "together", *in_process])
    parser.add_argument("--times", type=int, default=20)
    parser.add_argument("--parallel", choices=["data", "fsdp"], default="data", help="of workers, together")
    parser.add_argument("--seed", type=int, default=0)
    arguments = parser.parse_args()
    random.seed(arguments.seed)
    folder, began = Path(tempfile.mkdtemp(prefix="gossamer-faults-")), time.monotonic()
    try:
        if arguments.what in ("workers", "together"):
            result = {"workers": workers, "together": together}[arguments.what](
                folder, arguments.times, arguments.parallel
            )
        elif arguments.what == "steps":
            result = steps(folder, arguments.times)
        else:
            result = getattr(faults_in_process, arguments.what)(folder, arguments.times)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    about = {"what": arguments.what, "date": datetime.now(UTC).date().isoformat(), "seed": arguments.seed}
    print(json.dumps(about | result | {"seconds": round(time.monotonic() - began)}))


if __name__ == "__main__":
    main()
