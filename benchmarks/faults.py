"""What training survives, counted: processes killed with SIGKILL at random, while they save and while they step.

    python benchmarks/faults.py kills --times 100           one process, killed and resumed
    python benchmarks/faults.py kills --times 200 --saves   the same, always while a checkpoint is being written
    python benchmarks/faults.py workers --times 20          one of two processes under torchrun, which restarts both

Each ends with the model of a run that nobody disturbed, or fails. Every kill is followed by a check that the newest
complete checkpoint is whole and that no more than the steps since then are lost.
"""

import argparse
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from gossamer.model.checkpoint import load_model, model_hash
from gossamer.training.checkpoint_storage import check_files, read_manifest
from gossamer.training.checkpoints import list_checkpoints, read_metrics

EVERY = 3
MODEL = "--model.n-layer 1 --model.d-model 16 --model.n-head 2 --model.d-head 4 --model.context 32 --sparsity.l0 0.25"
RUN = f"{MODEL} --batch-size 4 --validation-tokens 256 --validate-every 1000"
TORCHRUN = "-m torch.distributed.run --standalone --nproc-per-node 2 --max-restarts 1000"


def start(*arguments: object, launcher: str = "") -> subprocess.Popen[bytes]:
    command = [sys.executable, *launcher.split(), "-m", "gossamer", *map(str, arguments)]
    environment = os.environ | {"OMP_NUM_THREADS": "1"}
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


def n_steps(out: Path) -> int:
    """Lines of metrics, without reading the last, perhaps half-written one."""
    path = out / "metrics.jsonl"
    return path.read_bytes().count(b"\n") if path.exists() else 0


def wait_until(process: subprocess.Popen[bytes], condition) -> bool:
    """Whether the condition came true while the process was running."""
    while process.poll() is None:
        if condition():
            return True
        time.sleep(0.001)
    return False


def check(out: Path, every: int) -> None:
    """The newest complete checkpoint is whole, and no older than the steps since the last save."""
    done = max((metrics.step for metrics in read_metrics(out)), default=0)
    checkpoints = list_checkpoints(out)
    saved = 0
    if checkpoints:
        record = read_manifest(checkpoints[-1])
        check_files(checkpoints[-1], record)
        saved = record.step
    assert done - saved <= every, f"{done} steps done, {saved} saved"


def kills(folder: Path, times: int, saves: bool) -> None:
    tokens, every = make_tokens(folder), 1 if saves else EVERY
    flags = [*RUN.split(), "--steps", 20 * times, "--checkpoint-every", every]
    finish(start("train", tokens, *flags, "--out", folder / "whole"))
    cut, n_done = folder / "cut", 0
    process = start("train", tokens, *flags, "--out", cut)
    while n_done < times:
        before = n_steps(cut)
        running = wait_until(process, lambda before=before: n_steps(cut) != before)
        time.sleep(random.uniform(0, 0.1))
        if saves:
            running = wait_until(process, lambda: any((cut / "checkpoints").glob(".step-*.aside")))
            time.sleep(random.uniform(0, 0.004))
        if not running or process.poll() is not None:
            break
        process.kill()
        process.wait()
        n_done += 1
        check(cut, every)
        process = start("train", "--resume", "--out", cut)
    finish(process)
    assert model_hash(load_model(cut)) == model_hash(load_model(folder / "whole"))
    print(f"{n_done} kills {'during saves' if saves else 'at random steps'}: all survived, the same model")


def workers_of(process: subprocess.Popen[bytes]) -> list[int]:
    children = Path(f"/proc/{process.pid}/task/{process.pid}/children")
    return [int(pid) for pid in children.read_text().split()] if children.exists() else []


def kill_workers(process: subprocess.Popen[bytes], out: Path, times: int) -> int:
    """Kill a random one of the two workers, again and again, each time after some progress; how often it was done."""
    for n_done in range(times):
        before = n_steps(out)
        if not wait_until(process, lambda before=before: n_steps(out) > before):
            return n_done
        time.sleep(random.uniform(0, 0.05))
        pair = workers_of(process)
        if len(pair) < 2:
            return n_done
        os.kill(random.choice(pair), signal.SIGKILL)
        wait_until(process, lambda pair=pair: len(now := workers_of(process)) == 2 and not set(pair) & set(now))
    return times


def workers(folder: Path, times: int) -> None:
    tokens = make_tokens(folder)
    for parallel in ("data", "fsdp"):
        flags = [*RUN.split(), "--checkpoint-every", EVERY, "--parallel", parallel, "--steps", 25 * times]
        whole, cut = folder / f"{parallel}-whole", folder / f"{parallel}-cut"
        finish(start("train", tokens, *flags, "--out", whole, launcher=TORCHRUN))
        process = start("train", tokens, *flags, "--out", cut, launcher=TORCHRUN)
        n_done = kill_workers(process, cut, times)
        finish(process)
        assert model_hash(load_model(cut)) == model_hash(load_model(whole))
        print(f"{n_done} workers killed under torchrun ({parallel}): all survived, the same model", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=["kills", "workers"])
    parser.add_argument("--times", type=int, default=20)
    parser.add_argument("--saves", action="store_true")
    parser.add_argument("--seed", type=int, default=0)
    arguments = parser.parse_args()
    random.seed(arguments.seed)
    folder = Path(tempfile.mkdtemp(prefix="gossamer-faults-"))
    try:
        if arguments.what == "kills":
            kills(folder, arguments.times, arguments.saves)
        else:
            workers(folder, arguments.times)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
