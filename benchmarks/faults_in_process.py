"""What checkpoints and training survive, counted within one process or in children forked from it.

Forked, because starting Python and torch costs seconds: what is killed with SIGKILL is a process that has torch loaded
already and writes checkpoints one after the other. `faults.py` runs these.

1. `saves`: a child saves without a pause and is killed at a random time within a save.
2. `full_disk`: a disk is full after so many bytes of a checkpoint. A tmpfs of our own if we may mount one (errno
   ENOSPC), else a limit on the size of files (RLIMIT_FSIZE, errno EFBIG).
3. `damage`: a bit flipped, or a file cut short, anywhere in a checkpoint, in `train.json` or in `metrics.jsonl`.
4. `not_finite`: NaN in weights, an activation, a gradient, moments.
"""

# ruff: noqa: PT017  (a benchmark, where an error is the expected result)
import os
import random
import resource
import shutil
import signal
import subprocess
import time
import traceback
from collections.abc import Callable
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import torch

from gossamer.data.tokens import open_token_file
from gossamer.errors import GossamerError
from gossamer.model.transformer import ModelConfig
from gossamer.training.checkpoints import load_checkpoint, load_last_checkpoint, save_checkpoint, state_tensors
from gossamer.training.metrics_file import append_metrics, read_metrics
from gossamer.training.run_folder import METRICS, list_checkpoints
from gossamer.training.run_record import TRAIN_JSON, TrainRecord, read_train_record, write_train_record
from gossamer.training.train import Metrics, Run, TrainConfig, train
from gossamer.training.weight_sparsity import SparsityConfig, sparsify_

CONFIG = TrainConfig(
    model=ModelConfig(vocab_size=64, context=16, n_layer=1, d_model=32, n_head=2, d_head=8, d_mlp=64),
    sparsity=SparsityConfig(l0=0.25, min_connections=2),
    steps=8,
    batch_size=2,
    checkpoint_every=2,
    validation_tokens=64,
)


def set_to(run: Run, step: int) -> None:
    """Weights and moments that no other step has, the weights as sparse as they are then."""
    generator = torch.Generator().manual_seed(step)
    for name, tensor in state_tensors(run).items():
        if name != "logit_bias":
            tensor.normal_(generator=generator)
    sparsify_(run.weights, run.l0s(step - 1))
    run.step = step


def check_is(run: Run, step: int) -> None:
    expected = Run(CONFIG)
    set_to(expected, step)
    assert run.step == step, f"step {run.step}, expected {step}"
    tensors = state_tensors(run)
    for name, tensor in state_tensors(expected).items():
        assert torch.equal(tensor, tensors[name]), f"{name} is not what was saved at step {step}"


def in_child(act: Callable[[], None]) -> int:
    """The id of a process, forked from this one, that does it and leaves with 0, or with 1 if it raised."""
    pid = os.fork()
    if pid == 0:
        code = 1
        try:
            act()
            code = 0
        except BaseException:
            traceback.print_exc()
        finally:
            os._exit(code)
    return pid


def saves(folder: Path, times: int) -> dict[str, object]:
    """A child is killed in the middle of a save: the newest checkpoint is whole, and none that was finished is lost.

    The child says "(" before a save and ")" after it. Only what is killed in between counts.
    """
    run, newest, n_done, n_aside, n_published = Run(CONFIG), 2, 0, 0, 0
    for step in (1, newest):  # the first one imports what saving needs, which a child then has
        set_to(run, step)
        began = time.monotonic()
        save_checkpoint(run, folder)
    seconds = time.monotonic() - began
    while n_done < times:
        reader, writer = os.pipe()

        def save_on(writer: int = writer, first: int = newest + 1) -> None:
            for step in range(first, first + 10_000):
                set_to(run, step)
                os.write(writer, b"(")
                save_checkpoint(run, folder)
                os.write(writer, b")")

        pid = in_child(save_on)
        os.close(writer)
        with os.fdopen(reader, "rb") as saying:
            n_before = random.randrange(4)
            said = saying.read(2 * n_before + 1)
            time.sleep(random.uniform(0, 1.5 * seconds))
            os.kill(pid, signal.SIGKILL)
            os.waitpid(pid, 0)
            said += saying.read()
        assert len(said) > 2 * n_before, "the child stopped by itself"
        last, in_save = newest + said.count(b")"), said.endswith(b"(")
        n_aside += any(folder.glob("checkpoints/.step-*.aside"))
        again = Run(CONFIG)
        load_last_checkpoint(again, folder)
        assert again.step in (last, last + in_save), f"step {last} was saved, and {again.step} is the last"
        check_is(again, again.step)
        newest = again.step
        n_published += newest > last
        n_done += in_save
    return {
        "kills": n_done,
        "survived": n_done,
        "left_half_written": n_aside,
        "published_already": n_published,
        "saved": newest,
    }


@contextmanager
def small_disk(folder: Path):
    """A tmpfs of 4 MiB at the folder, if we may mount one; whether we could."""
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", str(folder)]
    try:
        mounted = subprocess.run(command, capture_output=True, check=False).returncode == 0
    except OSError:
        mounted = False
    try:
        yield mounted
    finally:
        if mounted:
            subprocess.run(["umount", str(folder)], check=True)


def full_disk(folder: Path, times: int) -> dict[str, object]:
    """The disk is full after so many bytes: an error that says so, the checkpoint before untouched, and on it goes."""
    with small_disk(folder / "disk") as mounted:
        out = folder / "disk" / "run"
        run = Run(CONFIG)
        set_to(run, 1)
        size = sum(f.stat().st_size for f in save_checkpoint(run, out).iterdir())
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        n_refused = 0
        for room in np.linspace(0, size - 8192, times, dtype=int).tolist():
            set_to(run, 2)
            filler, limits = folder / "disk" / "filler", resource.getrlimit(resource.RLIMIT_FSIZE)
            if mounted:
                free = shutil.disk_usage(folder / "disk").free
                filler.write_bytes(b"\0" * max(0, free - room))
            else:
                resource.setrlimit(resource.RLIMIT_FSIZE, (room, limits[1]))
            try:
                save_checkpoint(run, out)
            except GossamerError as error:
                said = "No space left on device" if mounted else "File too large"
                assert said in str(error), str(error)
                assert room == 0 or "step-00000001 is untouched" in str(error), str(error)
                n_refused += 1
            finally:
                resource.setrlimit(resource.RLIMIT_FSIZE, limits)
                filler.unlink(missing_ok=True)
            assert [path.name for path in list_checkpoints(out)] == ["step-00000001"]
            again = Run(CONFIG)
            load_last_checkpoint(again, out)
            check_is(again, 1)
        assert n_refused == times, f"{n_refused} of {times} were refused"
        save_checkpoint(run, out)
    return {"offsets": times, "survived": n_refused, "bytes": size, "how": "tmpfs" if mounted else "RLIMIT_FSIZE"}


def damage(folder: Path, times: int) -> dict[str, object]:
    """Half bits flipped, half files cut short: refused with a typed error, or (white space) nothing is changed.

    Metrics are for people and have no hash: a digit may change unseen, which is counted apart.
    """
    run = Run(CONFIG)
    set_to(run, 5)
    path = save_checkpoint(run, folder)
    write_train_record(folder, TrainRecord(config=CONFIG, tokens="tokens", tokens_hash="0" * 64))
    record = read_train_record(folder)
    metrics = [Metrics(step, 1.0 / step, None, 1.0, 0.1, 1.0, 100.0) for step in range(1, 6)]
    for one in metrics:
        append_metrics(folder, one)
    files = (*sorted(path.iterdir()), folder / TRAIN_JSON, folder / METRICS)
    n_refused = n_harmless = n_metrics_changed = 0
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    for i in range(times):
        file = random.choice(files)
        whole = file.read_bytes()
        place = random.randrange(len(whole))
        flipped = whole[:place] + bytes([whole[place] ^ (1 << random.randrange(8))]) + whole[place + 1 :]
        file.write_bytes(flipped if i % 2 == 0 else whole[:place])
        again = Run(CONFIG)
        try:
            load_checkpoint(again, path)
            check_is(again, 5)
            assert read_train_record(folder) == record
            changed = read_metrics(folder) != metrics
            n_metrics_changed += changed
            n_harmless += not changed
        except GossamerError as error:
            assert file.name in str(error), str(error)
            n_refused += 1
        file.write_bytes(whole)
    more = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    return {
        "damages": times,
        "refused": n_refused,
        "harmless": n_harmless,
        "metrics_changed": n_metrics_changed,
        "peak_memory_growth_kib": more,
    }


def not_finite(folder: Path, times: int) -> dict[str, object]:
    """NaN at `times` places, in turn: the run stops, names the tensor, and saves nothing of it."""
    np.save(folder / "tokens.npy", np.random.default_rng(0).integers(0, 64, 4000).astype(np.uint16))
    tokens = open_token_file(folder / "tokens.npy")
    places: list[tuple[str, str]] = [
        ("weight", "embed.weight"),
        ("weight", "blocks.0.attn.qkv.weight"),
        ("weight", "blocks.0.mlp.down.bias"),
        ("weight", "final_norm.weight"),
        ("activation", "blocks.0.mlp"),
        ("gradient", "blocks.0.mlp.up.weight"),
        ("gradient", "bigram"),
        ("moment", "blocks.0.mlp.up.weight.exp_avg"),
        ("moment", "blocks.0.attn.out.weight.exp_avg_sq"),
        ("moment", "unembed.weight.exp_avg"),
    ]
    found: dict[str, str] = {}
    for i in range(times):
        kind, name = places[i % len(places)]
        out = folder / f"place{i}"
        run = Run(CONFIG)
        train(run, tokens, tokens, lambda _: None, lambda: save_checkpoint(run, out), lambda: run.step == 3)  # noqa: B023
        poison(run, kind, name)
        try:
            train(run, tokens, tokens, lambda _: None, lambda: save_checkpoint(run, out))  # noqa: B023
            raise AssertionError(f"NaN in the {kind} {name} went unseen")
        except GossamerError as error:
            found[f"{kind} {name}"] = str(error).split(";")[0]
        for path in list_checkpoints(out):
            again = Run(CONFIG)
            load_checkpoint(again, path)
            assert all(bool(tensor.isfinite().all()) for tensor in state_tensors(again).values()), path
            assert again.step <= 3
    return {"places": times, "stopped": times, "said": found}


def poison(run: Run, kind: str, name: str) -> None:
    """One NaN, in a weight or a moment now, in an activation or a gradient at the next step."""

    def spoilt(_module: object, _inputs: object, x: torch.Tensor) -> torch.Tensor:
        x = x.clone()
        x.view(-1)[0] = torch.nan
        return x

    if kind == "activation":
        run.model.get_submodule(name).register_forward_hook(spoilt)
    elif kind == "gradient":
        run.model.get_parameter(name).register_hook(lambda gradient: spoilt(None, None, gradient))
    else:
        state_tensors(run)[name].view(-1)[0] = torch.nan
