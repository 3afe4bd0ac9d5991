"""Neurons that are alive, counted by hand; memory that grows when something is held."""

import subprocess
import sys

import numpy as np
import pytest
import torch

from gossamer.data.tokens import open_token_file
from gossamer.model.sites import record
from gossamer.model.transformer import ModelConfig, Transformer
from gossamer.training.distributed import World
from gossamer.training.train import evaluate
from gossamer.training.watch import AliveNeurons, peak_memory

SHAPE = ModelConfig(vocab_size=32, context=8, n_layer=2, d_model=16, n_head=2, d_head=4, d_mlp=24, activation_l0=0.1)


@pytest.fixture
def tokens(tmp_path):
    np.save(tmp_path / "t.npy", np.random.default_rng(0).integers(0, 32, 900).astype(np.uint16))
    return open_token_file(tmp_path / "t.npy")


def test_alive_is_what_fires_in_any_of_several_batches(tokens):
    model = Transformer(SHAPE)
    model.blocks[1].mlp.up.weight.data[5:] = 0  # gelu(0) = 0: these never fire
    model.blocks[1].mlp.up.bias.data.zero_()
    neurons = AliveNeurons()
    loss = evaluate(model, tokens, 800, tap=neurons)
    expected = [set(), set()]
    windows = torch.from_numpy(tokens.windows(100, 9))
    for window in windows:
        acts = {}
        model(window[None, :-1], tap=record(acts))
        for layer, fired in enumerate(expected):
            fired |= set(acts[f"{layer}.mlp.post_act"].nonzero()[:, -1].tolist())
    assert neurons.counts(World()) == [len(fired) for fired in expected]
    assert 0 < neurons.counts(World())[1] <= 5 < neurons.counts(World())[0]
    assert loss == evaluate(model, tokens, 800), "looking on changes no bit"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="of /proc")
def test_the_peak_of_memory_is_not_that_of_what_started_the_process():
    child = "from gossamer.training.watch import peak_memory; print(peak_memory('cpu'))"
    parent = f"import subprocess, sys; held = bytearray(2**30); subprocess.run([sys.executable, '-c', {child!r}])"
    said = subprocess.run([sys.executable, "-c", parent], capture_output=True, text=True, check=True).stdout
    assert 2**20 < int(said) < 2**30


def test_the_peak_of_memory_is_in_bytes_and_never_falls():
    before = peak_memory("cpu")
    held = np.ones(16 << 20)
    after = peak_memory("cpu")
    assert before is not None
    assert after is not None
    about = 1 << 20  # Linux counts on each core, and adds up now and then
    assert after >= max(before, held.nbytes) - about
    del held
    assert peak_memory("cpu") >= after - about
