"""The benchmark of a mask's update: the contestants do the same, and its figures are those of its rounds."""

import random
import statistics

import pytest

from gossamer.artifact import read_record, write_record
from gossamer.bench.prune import NaiveTraining, PruneBench, bench_prune, contestants
from gossamer.circuit.measure import model_batch
from gossamer.circuit.prune_config import PruneConfig
from gossamer.kernels.layout import WORTH
from gossamer.model.transformer import ModelConfig, Transformer
from gossamer.tasks.pairs import Pair
from gossamer.training.train import TrainConfig
from gossamer.training.weight_sparsity import SparsityConfig

TINY = TrainConfig(
    model=ModelConfig(vocab_size=40, context=12, n_layer=2, d_model=64, n_head=4, d_head=8, bigram=True),
    sparsity=SparsityConfig(l0=0.25, min_connections=2),
    batch_size=4,
    dtype="float32",
)


def test_the_three_update_the_same_masks_alike():
    model = Transformer(TINY.model, seed=3).requires_grad_(False)
    cases = contestants(model, TINY, PruneConfig(k_coef=1e-2))
    assert isinstance(cases["naive"], NaiveTraining)
    draw = random.Random(0)
    prompts = [tuple(draw.randrange(40) for _ in range(12)) for _ in range(128)]
    pairs = [Pair((a, b), (1, 2)) for a, b in zip(prompts[::2], prompts[1::2], strict=True)]
    batch = model_batch(model, pairs)
    assert batch.tokens.numel() * 64 >= WORTH, "else ours would take no fast path"
    losses = {name: [case.step(batch, 1e-2) for _ in range(3)] for name, case in cases.items()}
    for name in ("plain", "naive"):
        assert losses[name] == pytest.approx(losses["ours"], rel=1e-4)
        moved = (cases[name].masks.tau - cases["ours"].masks.tau).detach().abs()
        assert float(moved.median()) < 1e-4  # AdamW turns the sign of a gradient of nothing into a whole step


def test_figures_are_those_of_the_rounds(tmp_path):
    bench = bench_prune(TINY, 3, "tiny", PruneConfig(pairs_a_step=4))
    assert bench.n_nodes == 2 * (4 * 64 + 3 * 32 + 256) + 64
    assert bench.n_prompts == 8
    assert 8 <= bench.n_tokens <= 12
    for case in bench.cases:
        assert len(case.seconds) == 3
        assert case.total.median == statistics.median(case.seconds)
        assert case.loss > 0
    naive, ours = bench.case("naive").seconds, bench.case("ours").seconds
    paired = [a / b for a, b in zip(naive, ours, strict=True)]
    assert bench.ratios["naive / ours"].median == pytest.approx(statistics.median(paired))
    write_record(tmp_path / "bench.json", bench)
    assert read_record(PruneBench, tmp_path / "bench.json") == bench


def test_a_contestant_needs_frozen_weights():
    with pytest.raises(AssertionError, match="frozen"):
        contestants(Transformer(TINY.model), TINY, PruneConfig())
