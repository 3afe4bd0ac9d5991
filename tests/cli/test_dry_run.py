"""`gossamer train --dry-run`: what a run would take, before anything is written."""

import json

import pytest
import torch
from command_line import TINY, gossamer

from gossamer.kernels import fast
from gossamer.model.transformer import ModelConfig
from gossamer.training.cost import count
from gossamer.training.memory import activation_bytes
from gossamer.training.train import TrainConfig
from gossamer.training.units import in_bytes
from gossamer.training.weight_sparsity import SparsityConfig


def test_a_dry_run_says_the_cost_and_writes_nothing(tokens, tmp_path, capsys):
    code, said, err = gossamer(capsys, "train", tokens, *TINY, "--dry-run", "--out", tmp_path / "model")
    assert code == 0, err
    for name in (
        "parameters",
        "nonzeros at the target",
        "memory of tensors on 1 device ",
        "disk",
        "floor of a step",
        "floor of 2,000",
    ):
        assert name in said
    assert list(tmp_path.iterdir()) == []
    vocab = json.loads((tokens / "manifest.json").read_text())["vocab_size"]
    # d 16, 2 heads of 4, 64 neurons: matrices, biases, gains, sinks, bigram table
    n = 2 * vocab * 16 + 16 * 24 + 8 * 16 + 2 * 16 * 64 + (24 + 16 + 64 + 16) + 3 * 16 + 2 + vocab**2
    assert f"{n:,}" in said


def test_a_dry_run_refuses_what_the_run_would(tokens, tmp_path, capsys):
    flags = (*TINY, "--model.context", "100000", "--batch-size", "1")
    said = []
    for more in (("--dry-run",), ("--out", tmp_path / "model")):
        code, _, err = gossamer(capsys, "train", tokens, *flags, *more)
        assert code == 1
        said.append(err)
    assert "no shard holds a window of 100,001 tokens" in " ".join(said[0].split())
    assert said[0] == said[1]
    code, _, err = gossamer(capsys, "train", tokens, *TINY, "--validation-tokens", "100000000", "--dry-run")
    assert code == 0
    assert "of the 100,000,000 tokens of --validation-tokens" in " ".join(err.split())


def test_processes_without_a_sequence_are_counted(capsys):
    for n, said in ((8, "2 of 8 processes have nothing to do"), (6, "")):
        code, _, err = gossamer(capsys, "train", *TINY, "--batch-size", "6", "--devices", n, "--dry-run")
        assert code == 0
        assert (said in err) if said else (err == "")


def test_a_dry_run_warns_of_a_run_that_the_machine_cant_hold(capsys, monkeypatch):
    monkeypatch.setattr("gossamer.training.memory.free", lambda _: 1 << 20)
    code, said, err = gossamer(capsys, "train", *TINY, "--dry-run", "--steps", "5")
    assert code == 0
    assert "1.0 MiB" in said
    assert "cpu has 1.0 MiB free; what would fit: a smaller model" in err
    monkeypatch.setattr("gossamer.training.memory.free", lambda _: None)
    code, said, err = gossamer(capsys, "train", *TINY, "--dry-run", "--steps", "5")
    assert code == 0
    assert "unknown" in said
    assert "fit" not in err


def test_a_dry_run_says_what_a_device_of_many_holds(capsys, monkeypatch):
    """Of the flags that change it: shards, micro batches, blocks computed twice, few steps."""

    def said(*flags: str) -> dict[str, str]:
        code, out, err = gossamer(capsys, "train", *TINY, "--dry-run", *flags)
        assert code == 0, err
        rows = [line.strip("│ ").split("│") for line in out.splitlines() if "│" in line]
        return {row[0].strip(): row[1].strip() for row in rows if len(row) == 2}

    monkeypatch.setenv("WORLD_SIZE", "2")
    config = TrainConfig(
        model=ModelConfig(n_layer=1, d_model=16, n_head=2, d_head=4, context=32),
        sparsity=SparsityConfig(l0=0.25),
        batch_size=4,
    )
    n, shape = count(config).n_parameters, config.model
    plain, cut = said(), said("--parallel", "fsdp", "--micro-batch-size", "1", "--recompute", "--steps", "20")
    assert plain["memory of tensors on each of 2 devices"] == in_bytes(16 * n + activation_bytes(shape, 2))
    assert plain["weights"] == in_bytes(4 * n)
    assert plain["moments"] == in_bytes(8 * n)
    assert plain["activations"] == in_bytes(activation_bytes(shape, 2))
    assert cut["weights"] == cut["gradients"] == in_bytes(2 * n)
    assert cut["moments"] == in_bytes(4 * n)
    assert cut["activations"] == in_bytes(activation_bytes(shape, 1, recompute=True))
    assert plain["a checkpoint"].endswith("3 at a time")
    assert cut["a checkpoint"].endswith("1 at a time")


@pytest.mark.parametrize("in_hardware", [True, False])
def test_a_dry_run_resolves_the_dtype(capsys, monkeypatch, in_hardware):
    monkeypatch.setattr(fast, "has_fast_bfloat16", lambda: in_hardware)
    code, said, err = gossamer(capsys, "train", "--preset", "1x", "--dry-run")
    assert code == 0, err
    line = next(line for line in said.splitlines() if "matrix products in" in line)
    assert ("bfloat16" if in_hardware else "float32") in line


def test_a_dry_run_of_a_preset_needs_no_tokens_and_flags_override_it(capsys):
    code, said, err = gossamer(capsys, "train", "--preset", "1x", "--dry-run")
    assert code == 0, err
    assert "927,972" in said
    assert "244,140 steps" in said
    code, said, err = gossamer(capsys, "train", "--preset", "1x", "--dry-run", "--steps", "7", "--sparsity.l0", "0.5")
    assert code == 0, err
    assert "7 steps" in said
    assert "927,972" not in said


@pytest.mark.skipif(torch.cuda.is_available(), reason="the GPU would be here")
def test_a_dry_run_plans_for_gpus_that_are_elsewhere(capsys):
    flags = [*TINY, "--dry-run", "--device", "cuda", "--parallel", "fsdp", "--batch-size", "8", "--devices", "8"]
    code, said, err = gossamer(capsys, "train", *flags)
    assert (code, err) == (0, "")
    for part in ("each of 8 devices", "unknown: cuda isn't here", "bfloat16", "a checkpoint"):
        assert part in said
    assert "rates of this machine" not in said
    code, _, err = gossamer(capsys, "train", *TINY, "--device", "cuda", "--devices", "8")
    assert code == 1
    assert "--devices is a number from 1 on for --dry-run" in err


def test_devices_need_not_be_here(capsys):
    config = TrainConfig(
        model=ModelConfig(n_layer=1, d_model=16, n_head=2, d_head=4, context=32),
        sparsity=SparsityConfig(l0=0.25),
        batch_size=4,
    )
    n = count(config).n_parameters
    code, said, err = gossamer(capsys, "train", *TINY, "--dry-run", "--parallel", "fsdp", "--devices", "4")
    assert (code, err) == (0, "")
    assert in_bytes(8 * -(-n // 4)) in said
    assert in_bytes(activation_bytes(config.model, 1)) in said
