"""The benchmark of the kernels: contestants compute the same, and the figures are those of their rounds."""

import math
import statistics
from contextlib import contextmanager

import pytest
import torch

from gossamer.artifact import read_record, write_record
from gossamer.bench.contest import Contest, Draws, Work
from gossamer.bench.contests import KERNELS, ONE_IN, contests
from gossamer.bench.kernels import KernelBench, bench_kernels
from gossamer.bench.plot_kernels import plot_kernel_bench
from gossamer.errors import GossamerError
from gossamer.kernels.layout import is_feature_major
from gossamer.model.transformer import ModelConfig
from gossamer.training.cost import Rates, floor_seconds
from gossamer.training.train import TrainConfig
from gossamer.training.weight_sparsity import SparsityConfig

TINY = TrainConfig(
    model=ModelConfig(vocab_size=40, context=12, n_layer=2, d_model=32, n_head=2, d_head=16, bigram=True),
    sparsity=SparsityConfig(l0=0.25, min_connections=2),
    batch_size=4,
)
SOMETHING_ELSE = ("without a sink", "without the table")
"""What torch offers that computes less than ours does."""


@contextmanager
def feature_major_from_the_first():
    """Tensors as small as a test's are worth our kernels."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("gossamer.kernels.layout.WORTH", 1)
        yield


@pytest.fixture(scope="module")
def bench() -> KernelBench:
    with feature_major_from_the_first():
        return bench_kernels(TINY, 3, "tiny")


def results_of(contest: Contest) -> dict[str, list[torch.Tensor]]:
    """What each contestant computes, twice: what one run leaves must not harm the next."""
    found = {}
    for one in contest.contestants:
        for _ in range(2):
            found[one.name] = [x.detach().clone().float() for x in one.run()]
    return found


@pytest.mark.parametrize("kernel", [name for name in KERNELS if name != "update"])
@pytest.mark.parametrize("is_worth_it", [True, False])
def test_contestants_compute_the_same(kernel, is_worth_it, monkeypatch):
    monkeypatch.setattr("gossamer.kernels.layout.WORTH", 1 if is_worth_it else 1 << 40)
    for contest in contests(TINY, [kernel]):
        assert contest.contestants[0].kind == "ours"
        found = results_of(contest)
        ours = next(results for name, results in found.items() if "bfloat16" not in name)
        assert all(x.abs().sum() > 0 for x in ours), "a result without values compares with anything"
        for name, theirs in found.items():
            if name.startswith(("torch's, without", "torch's dense, bfloat16")) or "bfloat16" in name:
                continue
            assert len(theirs) == len(ours), name
            for one, other in zip(ours, theirs, strict=True):
                torch.testing.assert_close(one, other, rtol=1e-4, atol=1e-5, msg=lambda m, name=name: f"{name}: {m}")


def test_what_computes_less_says_so():
    for contest in contests(TINY, ["attention", "loss"]):
        found = results_of(contest)
        less = [name for name in found if any(words in name for words in SOMETHING_ELSE)]
        assert less, contest.title
        for name in less:
            assert len(found[name]) == len(found["ours"]) - 1, "one gradient less: of the sink, of the table"


def test_updates_are_the_same_update():
    (contest,) = contests(TINY, ["update"])
    for _ in range(3):
        found = {one.name: [x.clone() for x in one.run()] for one in contest.contestants}
        ours = found["ours"]
        for name, theirs in found.items():
            for one, other in zip(ours, theirs, strict=True):
                assert one.count_nonzero() == other.count_nonzero(), name
                torch.testing.assert_close(one, other, rtol=1e-4, atol=1e-5)
    assert any(x.count_nonzero() < x.numel() / 2 for x in ours)


def test_ours_get_the_order_of_the_model_and_the_others_that_of_torch():
    with feature_major_from_the_first():
        (contest, _) = contests(TINY, ["abs-topk"])
        found = {one.name: one.run() for one in contest.contestants}
        assert all(is_feature_major(x) for x in found.pop("ours"))
        assert all(x.is_contiguous() for out in found.values() for x in out)


def test_linear_maps_are_compressed_at_each_density():
    with feature_major_from_the_first():
        found = list(contests(TINY, ["linear"]))
    assert [contest.title.rpartition(" ")[2] for contest in found] == [f"1/{n}" for n in ONE_IN]
    entries, tokens = 32 * 128, 48
    assert [contest.work.flops for contest in found] == [4 * tokens * (entries // n) for n in ONE_IN]
    assert {contest.contestants[0].name for contest in found} == {"ours"}, "none is dense"


def test_bfloat16_is_left_out_where_it_is_slow(monkeypatch):
    monkeypatch.setattr("gossamer.kernels.fast.has_fast_bfloat16", lambda: False)
    slow = list(contests(TINY))
    assert all("bfloat16" not in one.name for contest in slow for one in contest.contestants)
    monkeypatch.setattr("gossamer.kernels.fast.has_fast_bfloat16", lambda: True)
    for without, with_it in zip(slow, contests(TINY), strict=True):
        names = {one.name for one in with_it.contestants}
        assert names == {one.name for one in without.contestants} | set(without.left_out), without.title
        assert with_it.left_out == ()


def test_the_floor_is_the_longer_of_passes_and_arithmetic():
    rates = Rates(matmul_flops=100.0, fp32_flops=10.0, copy_bytes=8.0, attention_flops=5.0)
    assert Work("bytes", 16).floor_seconds(rates) == 2.0
    assert Work("flops", 16, 30).floor_seconds(rates) == 3.0
    assert Work("flops", 16, 30, "attention_flops").floor_seconds(rates) == 6.0
    assert Work("flops", 8, 30, dense_flops=150).floor_seconds(rates) == 1.5
    assert (Work("bytes", 16, 3).amount, Work("flops", 16, 3).amount) == (16, 3)


def test_the_floors_are_those_of_a_training_step():
    """Where both count a kernel alone they count the same."""
    rates = Rates(matmul_flops=1.0, fp32_flops=1.0, copy_bytes=1.0, attention_flops=1e-9)
    floor = floor_seconds(TINY.model_copy(update={"dtype": "float32"}), rates)
    work = {contest.kernel: contest.work for contest in contests(TINY)}
    assert work["attention"].floor_seconds(rates) * TINY.model.n_layer == pytest.approx(floor.attention)
    assert work["loss"].n_bytes / rates.copy_bytes == pytest.approx(floor.logits)
    assert work["update"].floor_seconds(rates) == pytest.approx(floor.optimiser)


def test_figures_are_those_of_the_rounds(bench):
    assert {result.kernel for result in bench.results} == set(KERNELS)
    for result in bench.results:
        ours = result.cases[0]
        assert ours.kind == "ours"
        assert ours.times_ours.median == 1.0
        for case in result.cases:
            assert len(case.seconds) == 3
            assert case.total.median == statistics.median(case.seconds)
            paired = statistics.median(a / b for a, b in zip(case.seconds, ours.seconds, strict=True))
            assert case.times_ours.median == pytest.approx(paired)
            assert case.per_second == pytest.approx(result.work / case.total.median)
            assert case.floor_share == pytest.approx(result.floor_seconds / case.total.median)
            assert math.isfinite(case.floor_share)
            assert case.floor_share > 0


def test_an_unknown_kernel_is_named_before_anything_is_measured(monkeypatch):
    monkeypatch.setattr("gossamer.bench.kernels.rates_for", lambda *_: pytest.fail("measured"))
    with pytest.raises(GossamerError, match="unknown kernel 'atention'; did you mean 'attention'"):
        bench_kernels(TINY, 1, "tiny", ["abs-topk", "atention"])
    with pytest.raises(GossamerError, match="there are: abs-topk, attention, linear, loss, norm-abs-topk, update"):
        bench_kernels(TINY, 1, "tiny", ["zzz"])


def test_draws_come_from_the_seed():
    one, same, other = (Draws(TINY.model_copy(update={"seed": seed})) for seed in (0, 0, 1))
    x = one.activations(3)
    assert torch.equal(x, same.activations(3))
    assert not torch.equal(x, other.activations(3))


def test_the_record_comes_back_and_is_drawn(bench, tmp_path):
    write_record(tmp_path / "bench.json", bench)
    assert read_record(KernelBench, tmp_path / "bench.json") == bench
    plot_kernel_bench(bench, tmp_path / "bench.png")
    assert (tmp_path / "bench.png").read_bytes().startswith(b"\x89PNG")
