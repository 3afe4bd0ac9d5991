"""`torchrun -m gossamer train ...`: one process speaks and writes, a signal stops all at one step, one goes on."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

from gossamer.cli import main
from gossamer.model.checkpoint import load_model
from gossamer.training.metrics_file import read_metrics
from gossamer.training.run_folder import list_checkpoints

ROOT = Path(__file__).parent.parent.parent
N_STEPS = 400
FLAGS = "--model.n-layer 1 --model.d-model 16 --model.n-head 2 --model.d-head 4 --model.context 32 --sparsity.l0 0.25"
FLAGS += f" --batch-size 3 --validation-tokens 256 --validate-every 200 --steps {N_STEPS} --parallel fsdp"


def test_two_processes_stop_at_one_step_and_one_goes_on(tmp_path, capsys):
    for i in range(12):
        (tmp_path / "code" / f"module{i}").mkdir(parents=True)
        lines = [f"def function_{i}_{j}(value):\n    return [value, {j}]\n" for j in range(30)]
        (tmp_path / "code" / f"module{i}" / "source.py").write_text("\n\n".join(lines))
    tokens, out = tmp_path / "tokens", tmp_path / "model"
    assert main(["tokenize", "--sources", str(tmp_path / "code"), "--vocab-size", "300", "--out", str(tokens)]) == 0

    environment = os.environ | {"OMP_NUM_THREADS": "1", "PYTHONPATH": str(ROOT)}
    launcher = [sys.executable, "-m", "torch.distributed.run", "--standalone", "--nproc-per-node", "2"]
    process = subprocess.Popen(
        [*launcher, "-m", "gossamer", "train", str(tokens), "--out", str(out), *FLAGS.split()],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment,
    )
    deadline = time.monotonic() + 90
    while process.poll() is None and time.monotonic() < deadline and not (out / "metrics.jsonl").exists():
        time.sleep(0.01)
    process.send_signal(signal.SIGTERM)
    said, errors = process.communicate(timeout=90)
    assert process.returncode != 0
    assert said.count("sparse weights stay nonzero") == 1
    assert errors.count("saving a checkpoint after this step") == 1
    assert errors.count("saved; go on with: torchrun --shutdown-timeout 600 ... -m gossamer train --resume") == 1
    done = [metrics.step for metrics in read_metrics(out)]
    assert done == list(range(1, len(done) + 1))
    assert 0 < len(done) < N_STEPS
    last = list_checkpoints(out)[-1]
    assert last.name == f"step-{len(done):08d}"
    assert len(list(last.glob("shard-*.safetensors"))) == 2

    # What the first process can't do ends the second as well, and is said once.
    (out / "metrics.jsonl").rename(tmp_path / "metrics.jsonl")
    (out / "metrics.jsonl").mkdir()
    failed = subprocess.run(
        [*launcher, "-m", "gossamer", "train", "--resume", "--out", str(out)],
        capture_output=True,
        text=True,
        env=environment,
        timeout=90,
        check=False,
    )
    assert failed.returncode == 1
    assert failed.stderr.count("metrics.jsonl can't be read: Is a directory") == 1
    assert "Connection closed" not in failed.stderr
    (out / "metrics.jsonl").rmdir()
    (tmp_path / "metrics.jsonl").rename(out / "metrics.jsonl")

    capsys.readouterr()
    assert main(["train", "--resume", "--out", str(out)]) == 0
    assert f"after step {len(done)} of {N_STEPS}" in capsys.readouterr().out
    assert len(read_metrics(out)) == N_STEPS
    assert load_model(out).blocks[0].mlp.up.weight.count_nonzero() == round(0.25 * 16 * 64)
