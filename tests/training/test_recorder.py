"""Recordings of a step's launches: when they are made, replayed, dropped; on a GPU, that they train the same model."""

import copy
import itertools
import warnings
from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
import torch
from torch import Tensor

from gossamer.data.tokens import TokenStream, open_token_file
from gossamer.errors import GossamerError
from gossamer.kernels.fast import fast_paths, fast_paths_on
from gossamer.model.transformer import ModelConfig
from gossamer.training.recorder import Recorder, add_gradients_, addresses
from gossamer.training.train import (
    Metrics,
    Run,
    TrainConfig,
    gradient_divisor,
    loss_and_gradients_,
    train,
)
from gossamer.training.update import update_
from gossamer.training.weight_sparsity import SparsityConfig

on_a_gpu = pytest.mark.skipif(not torch.cuda.is_available(), reason="recordings are CUDA's")
CPU = torch.device("cpu")


class Graph:
    """In place of torch.cuda.CUDAGraph: what is done while it records isn't done, and done again at each replay."""

    replayed = 0

    def replay(self) -> None:
        Graph.replayed += 1

    def pool(self) -> str:
        return "pool"


@pytest.fixture
def recorded(monkeypatch: pytest.MonkeyPatch) -> list[str | None]:
    """The memory that each recording began with."""
    pools: list[str | None] = []

    @contextmanager
    def graph(_: Graph, pool: str | None, stream: object):
        assert stream is not None
        pools.append(pool)
        yield

    @contextmanager
    def here(_: object):
        yield

    stream = SimpleNamespace(wait_stream=lambda _: None)
    monkeypatch.setattr(torch.cuda, "set_stream", lambda _: None)
    fakes = {"CUDAGraph": Graph, "graph": graph, "stream": here, "device": here, "Stream": lambda _: stream}
    for name, fake in (fakes | {"current_stream": lambda _: stream}).items():
        monkeypatch.setattr(torch.cuda, name, fake)
    monkeypatch.setattr(Graph, "replayed", 0)
    return pools


def test_what_comes_a_second_time_is_recorded_and_then_replayed(recorded):
    recorder, done = Recorder(CPU), []
    results = [recorder.run("a", lambda: done.append(0) or len(done), (1,)) for _ in range(5)]
    assert results == [1, 2, 2, 2, 2]
    assert (len(recorded), Graph.replayed) == (1, 4)


def test_recordings_of_one_name_share_their_memory_and_no_others(recorded):
    """Else what one returns would be written over by another before it is read."""
    recorder = Recorder(CPU)
    for _ in range(3):
        for name, key in (("a", 1), ("a", 2), ("b", None)):
            assert recorder.run(name, lambda name=name, key=key: (name, key), (), key) == (name, key)
    assert recorded == [None, "pool", None]
    assert Graph.replayed == 6


def test_what_lies_elsewhere_is_recorded_again_in_the_same_memory(recorded):
    """At once, as its kernels are compiled: launched, it would want that memory a second time."""
    recorder, x = Recorder(CPU), torch.zeros(3)
    moved = x.clone()
    for tensor in (x, x, x, moved, moved):
        recorder.run("a", lambda: None, addresses(tensor))
    assert recorded == [None, "pool"]
    assert Graph.replayed == 4


def test_micro_batches_launch_nothing_once_their_gradients_are_recorded(recorded):
    weight, launched = torch.nn.Parameter(torch.ones(3)), []
    recorder = Recorder(CPU)
    recorder._launch = lambda work: launched.append(at) or work()
    for at in itertools.product(range(4), range(3)):
        add_gradients_(recorder, lambda: weight.sum(), [weight], at[1] == 0)
    assert launched == [(0, 0), (0, 1)]
    assert set(recorded) == {None, "pool"}
    assert recorded.count(None) == 1


def test_other_kernels_are_launched_before_they_are_recorded(recorded):
    """Or they would be compiled in the middle of a recording."""
    recorder, x = Recorder(CPU), torch.zeros(3)
    recorder._launch = lambda work: launched.append(case) or work()
    launched: list[str] = []
    for case in ("dense", "dense", "dense", "sparse", "sparse", "dense"):
        recorder.run("update", lambda: None, addresses(x), case)
    assert launched == ["dense", "sparse"]
    assert (len(recorded), Graph.replayed) == (2, 4)


def test_recordings_can_be_turned_off_alone(recorded, monkeypatch):
    monkeypatch.setenv("GOSSAMER_RECORD", "0")
    recorder = Recorder(CPU)
    assert [recorder.run("a", lambda: 1, ()) for _ in range(3)] == [1, 1, 1]
    assert fast_paths_on()
    assert recorded == []


def test_plain_paths_are_never_recorded_and_leave_recordings_as_they_are(recorded):
    recorder = Recorder(CPU)
    for on in (False, False, True, False, True, False, True):
        with fast_paths(on):
            assert recorder.run("a", lambda: 1, ()) == 1
    assert (len(recorded), Graph.replayed) == (1, 2)


@pytest.mark.usefixtures("recorded")
def test_work_that_cannot_be_recorded_says_so_once_and_is_launched():
    recorder, done = Recorder(CPU), []

    def work() -> int:
        if len(done) == 1 and not tried:
            tried.append(True)
            raise RuntimeError("operation not permitted when stream is capturing\nand more")
        done.append(0)
        return len(done)

    tried: list[bool] = []
    assert recorder.run("a", work, ()) == 1
    with pytest.warns(UserWarning, match=r"can't be recorded as a CUDA graph \(operation not permitted.*capturing\)"):
        assert recorder.run("a", work, ()) == 2
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert [recorder.run(name, work, ()) for name in "aabb"] == [3, 4, 5, 6]
    assert (recorder.works, Graph.replayed) == (False, 0)


@pytest.mark.usefixtures("recorded")
def test_held_tensors_stay_where_they_are():
    recorder = Recorder(CPU)
    first = recorder.hold("x", torch.tensor([1, 2]))
    other = recorder.hold("x", torch.tensor([1.0, 2.0]))
    again = recorder.hold("x", torch.tensor([3, 4]))
    assert again is first
    assert again.tolist() == [3, 4]
    assert other.tolist() == [1.0, 2.0]


CONFIG = TrainConfig(
    model=ModelConfig(vocab_size=64, context=32, n_layer=2, d_model=64, n_head=4),
    sparsity=SparsityConfig(l0=0.1),
    batch_size=8,
    steps=12,
    device="cuda",
)
L0S = (1.0, 1.0, 1.0, 0.6, 0.3, 0.2, 0.1, 0.1, 0.1, 0.1)
"""Dense, annealed, at the target: each has launches of its own."""


def trained(config: TrainConfig, records: bool) -> tuple[list[float], list[Tensor], Run]:
    """Steps through a whole anneal."""
    run = Run(config)
    if not records:
        run.recorder = None
    losses = []
    for i, l0 in enumerate(L0S):
        losses.append(loss_and_gradients_(run, batch_at(i)).item())
        for group in run.optimizer.param_groups:
            group["lr"] = 0.01 / (1 + i)
        divisor = gradient_divisor(run.gradient_rms(), "normalize")
        l0s = [max(l0, weight.l0) for weight in run.weights]
        update_(run.optimizer, run.weights, l0s, divisor, run.thresholds, run.world, run.recorder)
        for weight, fraction in zip(run.weights, l0s, strict=True):
            assert int(weight.parameter.count_nonzero()) <= weight.k(fraction), (i, weight.name)
    return losses, [p.detach().clone() for p in run.model.parameters()], run


def batch_at(step: int) -> Tensor:
    return torch.randint(64, (8, 33), generator=torch.Generator().manual_seed(step))


@pytest.mark.usefixtures("recorded")
def test_gradients_that_a_failed_recording_has_left_are_not_added_to(monkeypatch):
    weight = torch.nn.Parameter(torch.ones(3))
    recorder = Recorder(CPU)
    losses = [add_gradients_(recorder, lambda: weight.sum() * 2, [weight])]
    monkeypatch.setattr(torch.cuda, "graph", failing_at_its_end)
    with pytest.warns(UserWarning, match="out of memory"):
        losses.append(add_gradients_(recorder, lambda: weight.sum() * 2, [weight]))
    assert [loss.item() for loss in losses] == [6, 6]
    assert weight.grad is not None
    assert weight.grad.tolist() == [2, 2, 2]


@pytest.mark.usefixtures("recorded")
def test_a_recording_begins_without_the_gradients_of_the_step_before(monkeypatch):
    """They lie where it can't use the memory."""
    weight, left = torch.nn.Parameter(torch.ones(3)), []
    recorder = Recorder(CPU)

    @contextmanager
    def looking(_: Graph, **__: object):
        left.append(weight.grad)
        yield

    add_gradients_(recorder, lambda: weight.sum(), [weight])
    assert weight.grad is not None
    monkeypatch.setattr(torch.cuda, "graph", looking)
    add_gradients_(recorder, lambda: weight.sum(), [weight])
    assert left == [None]


@contextmanager
def failing_at_its_end(_: Graph, **__: object):
    yield
    raise RuntimeError("out of memory")


def test_the_first_loss_of_a_step_makes_the_gradients_and_others_add_to_them():
    weight = torch.nn.Parameter(torch.ones(2))
    for _ in range(2):
        add_gradients_(None, lambda: weight.sum(), [weight], True)
        add_gradients_(None, lambda: 3 * weight.sum(), [weight], False)
    assert weight.grad is not None
    assert weight.grad.tolist() == [4, 4]


@on_a_gpu
@pytest.mark.parametrize("dtype", ["bfloat16", "float32"])
@pytest.mark.parametrize("micro_batch_size", [None, 3])
@pytest.mark.parametrize("recompute", [False, True])
def test_recorded_steps_train_the_same_model_bit_for_bit(dtype, micro_batch_size, recompute):
    changes = {"dtype": dtype, "micro_batch_size": micro_batch_size, "recompute": recompute}
    config = CONFIG.model_copy(update=changes)
    losses, weights, run = trained(config, True)
    assert run.recorder is not None
    assert run.recorder.works
    plain_losses, plain_weights, _ = trained(config, False)
    assert losses == plain_losses
    for ours, theirs, (name, _) in zip(weights, plain_weights, run.model.named_parameters(), strict=True):
        assert torch.equal(ours, theirs), name


@on_a_gpu
def test_a_step_goes_on_where_tensors_have_moved():
    """As after loading a checkpoint into new moments."""
    runs = [Run(CONFIG), Run(CONFIG)]
    runs[1].recorder = None
    for i in range(6):
        losses = []
        for run in runs:
            if i == 4:
                before = addresses(*(state["exp_avg"] for state in run.optimizer.state.values()))
                run.optimizer.load_state_dict(copy.deepcopy(run.optimizer.state_dict()))
                assert addresses(*(state["exp_avg"] for state in run.optimizer.state.values())) != before
            losses.append(loss_and_gradients_(run, batch_at(i)).item())
            l0s = [weight.l0 for weight in run.weights]
            one = torch.ones((), device="cuda")
            update_(run.optimizer, run.weights, l0s, one, run.thresholds, run.world, run.recorder)
        assert losses[0] == losses[1], i


def through_train(stream: TokenStream, records: bool, bad_step: int | None = None) -> tuple[list[Metrics], Run]:
    run, metrics = Run(CONFIG), []
    if not records:
        run.recorder = None

    def note(one: Metrics) -> None:
        metrics.append(one)
        if one.step == bad_step:
            with torch.no_grad():
                run.model.blocks[1].mlp.up.weight[0, 0] = float("nan")

    train(run, stream, stream, note, lambda: None)
    return metrics, run


@on_a_gpu
def test_a_recorded_run_has_the_metrics_and_the_weights_of_another(tmp_path):
    stream = tokens_in(tmp_path)
    (ours, run), (theirs, other) = (through_train(stream, records) for records in (True, False))
    for one, two in zip(ours, theirs, strict=True):
        same = ("loss", "validation_loss", "gradient_rms", "learning_rate", "l0", "alive_neurons")
        assert all(getattr(one, name) == getattr(two, name) for name in same), (one, two)
    for (name, one), two in zip(run.model.named_parameters(), other.model.parameters(), strict=True):
        assert torch.equal(one, two), name


@on_a_gpu
def test_a_recorded_run_names_a_weight_that_is_not_finite_before_the_update(tmp_path):
    with pytest.raises(GossamerError, match=r"step 7: .*blocks\.1\.mlp\.up\.weight"):
        through_train(tokens_in(tmp_path), True, bad_step=6)


def tokens_in(folder: Path) -> TokenStream:
    ids = np.random.default_rng(0).integers(64, size=5000).astype(np.uint16)
    np.save(folder / "tokens.npy", ids)
    return open_token_file(folder / "tokens.npy")
