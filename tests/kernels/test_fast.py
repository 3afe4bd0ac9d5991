"""The switch of the fast paths, and that results don't depend on the number of threads."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
import torch

from gossamer.errors import GossamerError
from gossamer.kernels.abs_topk import abs_topk
from gossamer.kernels.attention import sink_attention
from gossamer.kernels.fast import fast_paths, fast_paths_on, use_cpu_kernels
from gossamer.kernels.layout import feature_major, is_feature_major
from gossamer.kernels.linear import compress, linear
from gossamer.kernels.next_token_loss import next_token_loss
from gossamer.kernels.norm import rms_scale, scaled_abs_topk

ROOT = Path(__file__).parent.parent.parent
ONE_STEP = """
import sys, torch
from gossamer.kernels.fast import fast_paths
from gossamer.kernels.layout import WORTH
from gossamer.model.transformer import ModelConfig
from gossamer.model.layers import compress_weights
from gossamer.training.train import ALONE, Run, TrainConfig, loss_and_gradients_
from gossamer.training.update import update_
run = Run(TrainConfig(model=ModelConfig(vocab_size=9, context=64, n_layer=1, d_model=64, n_head=2, d_head=4)))
with fast_paths(sys.argv[1] == "on"):
    loss_and_gradients_(run, torch.randint(9, (WORTH // (64 * 64), 65)))
    if len(sys.argv) > 2:
        update_(run.optimizer, run.weights, [w.l0 for w in run.weights], torch.tensor(1.0), run.thresholds, ALONE)
        compress_weights(run.model, torch.float32)
    run.model(torch.randint(9, (WORTH // (64 * 64), 64)))
print(sorted(m for m in sys.modules if m == "numba" or m.startswith("gossamer.kernels.cpu.")))
"""


def modules_of_one_step(*arguments: str, **environment: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", ONE_STEP, *arguments],
        capture_output=True,
        text=True,
        check=False,
        env=os.environ | {"PYTHONPATH": str(ROOT)} | environment,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_within_the_switch_no_kernel_is_even_imported():
    assert modules_of_one_step("off", "update") == "[]"


def test_the_environment_switches_them_off_too():
    assert modules_of_one_step("on", "update", GOSSAMER_FAST="0") == "[]"


def test_otherwise_they_are_used():
    used = modules_of_one_step("on")
    for name in ("numba", "abs_topk", "attention", "next_token_loss"):
        assert f"{name}'" in used


def test_the_switch_is_for_its_block_alone(monkeypatch):
    monkeypatch.delenv("GOSSAMER_FAST", raising=False)
    assert fast_paths_on()
    with pytest.raises(ZeroDivisionError), fast_paths(False):
        assert not fast_paths_on()
        with fast_paths(True):
            assert fast_paths_on()
        assert not fast_paths_on()
        raise ZeroDivisionError
    assert fast_paths_on()
    for word, on in (("0", False), ("Off", False), ("no", False), ("1", True), ("on", True)):
        monkeypatch.setenv("GOSSAMER_FAST", word)
        assert fast_paths_on() == on
    monkeypatch.setenv("GOSSAMER_FAST", "perhaps")
    with pytest.raises(GossamerError, match="GOSSAMER_FAST=perhaps: expected one of"):
        fast_paths_on()


def test_the_kernels_take_float32_alone():
    assert use_cpu_kernels(torch.zeros(1))
    for dtype in (torch.float64, torch.bfloat16):
        assert not use_cpu_kernels(torch.zeros(1), torch.zeros(1, dtype=dtype))
        x = feature_major(torch.randn(2, 9, 8).to(dtype))
        assert abs_topk(x, 3).dtype == dtype
    assert not use_cpu_kernels(torch.zeros(1, device="meta"))


def test_feature_major_memory():
    x = torch.randn(2, 5, 3)
    y = feature_major(x)
    assert torch.equal(x, y)
    assert (is_feature_major(x), is_feature_major(y)) == (False, True)
    assert y.stride() == (15, 1, 5)
    assert feature_major(y).data_ptr() == y.data_ptr()
    assert is_feature_major(y + 1), "elementwise operations keep the order"
    assert not is_feature_major(y[:, 1:]), "a part isn't whole"


def every_kernel() -> list[torch.Tensor]:
    """Outputs and gradients of all the kernels in a layer."""
    generator = torch.Generator().manual_seed(0)
    x = feature_major(torch.randn(3, 70, 24, generator=generator)).requires_grad_()
    gain, sink, bias = torch.ones(24, requires_grad=True), torch.zeros(2, requires_grad=True), torch.zeros(70)
    qkv = (torch.randn(24, 24, generator=generator) * (torch.rand(24, 24, generator=generator) < 0.2)).requires_grad_()
    up, bigram = torch.randn(70, 8, generator=generator).requires_grad_(), torch.zeros(70, 70, requires_grad=True)
    y = scaled_abs_topk(x, rms_scale(x, 1e-5), gain, 10)
    y = abs_topk(linear(y, qkv, None, compress(qkv)), 3, groups=3)
    q, k, v = (part.unflatten(-1, (2, 4)).transpose(1, 2) for part in y.chunk(3, dim=-1))
    y = feature_major(sink_attention(q, k, v, sink).transpose(1, 2).flatten(-2))
    tokens = torch.randint(70, (3, 71), generator=generator)
    loss = next_token_loss(y, up, bias, bigram, tokens[:, :-1], tokens[:, 1:])
    return [y, loss, *torch.autograd.grad(loss, [x, gain, sink, up, bigram])]


def test_the_number_of_threads_changes_no_bit():
    """Torch's own dense products aside, which are one row a thread here."""
    before = torch.get_num_threads()
    try:
        results = []
        for n_threads in (1, 2, 3):
            torch.set_num_threads(n_threads)
            results.append(every_kernel())
    finally:
        torch.set_num_threads(before)
    for other in results[1:]:
        for a, b in zip(results[0], other, strict=True):
            assert torch.equal(a, b)
