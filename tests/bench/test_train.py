"""The benchmark of a training step: what it times is the training step, and its figures are those of its rounds."""

import copy
import statistics

import pytest
import torch
from torch import Tensor

from gossamer.artifact import read_record, write_record
from gossamer.bench.dense import DenseGPT
from gossamer.bench.plot import plot_train_bench
from gossamer.bench.steps import DenseStep, NaiveStep, SparseStep
from gossamer.bench.train import TrainBench, _left_out, bench_train
from gossamer.errors import GossamerError
from gossamer.kernels.fast import fast_paths
from gossamer.model.layers import compress_weights
from gossamer.model.transformer import ModelConfig
from gossamer.training.cost import Rates, floor_seconds
from gossamer.training.train import ALONE, Run, TrainConfig, gradient_rms_of, loss_and_gradients_
from gossamer.training.update import update_
from gossamer.training.weight_sparsity import SparsityConfig

TINY = TrainConfig(
    model=ModelConfig(vocab_size=40, context=12, n_layer=2, d_model=16, n_head=2, d_head=4, bigram=True),
    sparsity=SparsityConfig(l0=0.25, min_connections=2),
    batch_size=4,
    dtype="float32",
)


def batch_at(i: int) -> Tensor:
    return torch.randint(40, (4, 13), generator=torch.Generator().manual_seed(i))


@pytest.fixture(scope="module")
def bench() -> TrainBench:
    return bench_train(TINY, batch_at, 3, "tiny", "random tokens")


def annealed(dtype="float32", config=TINY) -> SparseStep:
    step = SparseStep(config, dtype)
    for i in range(3):
        step.anneal_step(batch_at(i), i / 2)
    return step


def test_a_timed_step_is_a_training_step_bit_for_bit():
    timed = annealed()
    run = Run(TINY)
    run.model.load_state_dict(timed.run.model.state_dict())
    run.optimizer.load_state_dict(copy.deepcopy(timed.optimizer.state_dict()))
    run.thresholds.update(timed.run.thresholds)
    compress_weights(run.model, torch.float32)
    for group in run.optimizer.param_groups:
        group["lr"] = TINY.learning_rate
    for i in (7, 8):
        timed.step(batch_at(i))
        loss = loss_and_gradients_(run, batch_at(i))
        update_(
            run.optimizer, run.weights, [w.l0 for w in run.weights], gradient_rms_of(run.model), run.thresholds, ALONE
        )
        compress_weights(run.model, torch.float32)
        assert timed.loss == loss.item()
    for (name, ours), theirs in zip(timed.run.model.named_parameters(), run.model.parameters(), strict=True):
        assert torch.equal(ours, theirs), name


def test_ours_is_at_the_target_density_when_it_is_timed(bench):
    step = annealed()
    assert [int(w.parameter.count_nonzero()) for w in step.run.weights] == [w.k(w.l0) for w in step.run.weights]
    assert bench.density == pytest.approx(0.25, abs=0.01)


@pytest.mark.parametrize("place", ["none", "resid_post_attn", "resid_post_mlp"])
def test_the_naive_twin_takes_the_same_steps(place):
    model = TINY.model
    if place != "none":
        model = model.model_copy(update={"abs_topk_at": (*model.abs_topk_at, place)})
    ours = annealed(config=TINY.model_copy(update={"model": model}))
    naive = NaiveStep(ours)
    for i in (7, 8, 9):
        ours.step(batch_at(i))
        naive.step(batch_at(i))
        assert naive.loss == pytest.approx(ours.loss, rel=1e-4)
    for mine, theirs in zip(ours.run.weights, naive.run.weights, strict=True):
        assert theirs.parameter.count_nonzero() == mine.parameter.count_nonzero(), mine.name
        torch.testing.assert_close(theirs.parameter, mine.parameter, atol=1e-3, rtol=1e-3)


def test_the_naive_twin_has_moments_of_its_own():
    ours = annealed()
    naive = NaiveStep(ours)
    before = [ours.optimizer.state[p]["exp_avg"].clone() for p in ours.run.model.parameters()]
    naive.step(batch_at(9))
    after = [ours.optimizer.state[p]["exp_avg"] for p in ours.run.model.parameters()]
    assert all(torch.equal(a, b) for a, b in zip(before, after, strict=True))


def test_micro_batches_give_the_same_step():
    whole, parts = annealed(), annealed(config=TINY.model_copy(update={"micro_batch_size": 1}))
    assert parts.loss == pytest.approx(whole.loss, rel=1e-5)
    assert len(parts.phases) == len(whole.phases)


def test_the_three_dense_models_are_one_model():
    losses = {p: DenseGPT(TINY.model, p) for p in ("float32", "autocast", "bfloat16")}
    for model in losses.values():
        model.load_state_dict(losses["float32"].state_dict())
    batch = batch_at(0)
    found = [model.loss(batch[:, :-1], batch[:, 1:]) for model in losses.values()]
    assert torch.stack(found).max() - torch.stack(found).min() < 0.05
    for loss in found:
        loss.backward()
    exact = losses["float32"].unembed.weight.grad
    for model in losses.values():
        torch.testing.assert_close(model.unembed.weight.grad, exact, atol=0.05 * float(exact.abs().max()), rtol=0.05)


def test_a_dense_step_learns():
    step = DenseStep(TINY, "bfloat16")
    losses = []
    for _ in range(20):
        step.step(batch_at(0))
        losses.append(step.loss)
    assert losses[-1] < losses[0] - 0.1


def test_a_loss_that_is_not_finite_is_no_measurement():
    step = annealed()
    with torch.no_grad():
        step.run.model.blocks[0].mlp.up.weight[0, 0] = torch.nan
    with pytest.raises(GossamerError, match="the loss of a benchmark step is nan"):
        step.step(batch_at(0))


def test_the_floor_is_at_the_best_of_the_rates_before_and_after(monkeypatch):
    measured = [Rates(4e9, 1e9, 5e9, 2e9), Rates(3e9, 2e9, 4e9, 3e9)]
    monkeypatch.setattr("gossamer.bench.train.rates_for", lambda _: measured.pop(0))
    found = bench_train(TINY, batch_at, 1, "tiny", "random tokens")
    assert found.floor_seconds == pytest.approx(floor_seconds(found.config, Rates(4e9, 2e9, 5e9, 3e9)).total)


def test_ratios_are_those_of_the_rounds(bench):
    def ratio(a, b):
        return statistics.median(x / y for x, y in zip(bench.case(a).seconds, bench.case(b).seconds, strict=True))

    assert bench.ratios["ours / best dense"].median == pytest.approx(ratio(bench.ours, bench.best_dense))
    assert bench.ratios["ours / dense, float32"].median == pytest.approx(ratio(bench.ours, "dense, float32"))
    assert bench.ratios["best naive / ours"].median == pytest.approx(ratio(bench.best_naive, bench.ours))
    ours = bench.case(bench.ours)
    assert bench.ratios["ours / floor"].median == pytest.approx(ours.total.median / bench.floor_seconds)
    for case in bench.cases:
        assert len(case.seconds) == 3
        assert case.total.median == statistics.median(case.seconds)
        assert case.total.low <= case.total.median <= case.total.high


def test_the_best_of_each_kind_is_the_fastest(bench):
    for kind, name in (("dense", bench.best_dense), ("naive", bench.best_naive)):
        medians = {case.name: case.total.median for case in bench.cases if case.kind == kind}
        assert medians[name] == min(medians.values())
        left_out = [case for case in bench.left_out if case.kind == kind]
        assert len(medians) + len(left_out) == (3 if kind == "dense" else 2)


def test_what_is_slow_is_left_out_only_where_bfloat16_is_slow(monkeypatch):
    seconds = {
        "ours, float32": 1.0,
        "ours, bfloat16": 5.0,
        "dense, float32": 2.0,
        "dense, autocast": 10.1,
        "dense, bfloat16": 9.9,
        "naive, float32": 60.0,
        "naive, bfloat16": 10.0,
    }
    monkeypatch.setattr("gossamer.kernels.fast.has_fast_bfloat16", lambda: False)
    (left,) = _left_out(seconds, "cpu")
    assert (left.name, left.kind, left.first_seconds) == ("dense, autocast", "dense", 10.1)
    assert _left_out(seconds, "cuda") == ()
    monkeypatch.setattr("gossamer.kernels.fast.has_fast_bfloat16", lambda: True)
    assert _left_out(seconds, "cpu") == ()


def test_what_is_left_out_is_named_and_the_rest_is_measured(monkeypatch, tmp_path):
    monkeypatch.setattr("gossamer.kernels.fast.has_fast_bfloat16", lambda: False)
    monkeypatch.setattr("gossamer.bench.train.TOO_SLOW", 0)
    short = bench_train(TINY, batch_at, 1, "tiny", "random tokens")
    assert {case.name for case in short.cases} == {f"{kind}, float32" for kind in ("ours", "dense", "naive")}
    assert {case.name for case in short.left_out} == {
        "ours, bfloat16",
        "dense, bfloat16",
        "dense, autocast",
        "naive, bfloat16",
    }
    assert all(case.first_seconds > 0 for case in short.left_out)
    assert (short.ours, short.best_dense, short.best_naive) == ("ours, float32", "dense, float32", "naive, float32")
    plot_train_bench(short, tmp_path / "bench.png")


def test_ours_in_the_other_dtype_goes_on_from_the_same_state():
    ours = annealed()
    other = SparseStep(TINY, "bfloat16")
    other.continue_from_(ours)
    for mine, theirs in zip(ours.run.model.parameters(), other.run.model.parameters(), strict=True):
        assert torch.equal(mine, theirs)
    ours.step(batch_at(7))
    other.step(batch_at(7))
    assert other.loss == pytest.approx(ours.loss, rel=0.02)


def test_phases_make_up_the_step(bench):
    for case in bench.cases:
        parts = sum(phase.median for phase in case.phases.values())
        assert parts > 0
        # All phases of a round are within it; medians may come from different rounds.
        assert all(phase.low <= max(case.seconds) for phase in case.phases.values())
    assert bench.case("dense, float32").phases["compress"].median < bench.case(bench.ours).total.median


def test_the_floor_is_that_of_the_configuration_at_the_rates_measured(bench):
    from gossamer.training.cost import Rates

    floor = floor_seconds(bench.config, Rates(**bench.rates))
    assert bench.floor == floor._asdict()
    assert bench.floor_seconds == pytest.approx(sum(bench.floor.values()))


def test_the_record_comes_back_and_is_drawn(bench, tmp_path):
    write_record(tmp_path / "bench.json", bench)
    assert read_record(TrainBench, tmp_path / "bench.json") == bench
    plot_train_bench(bench, tmp_path / "bench.png")
    assert (tmp_path / "bench.png").read_bytes().startswith(b"\x89PNG")


def test_without_fast_paths_ours_is_still_the_same_model():
    with fast_paths(False):
        slow = annealed()
    assert slow.loss == pytest.approx(annealed().loss, rel=1e-4)
