"""The loop: exact sparsity after every step, resuming bit for bit, stopping before a bad update."""

import math
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import jaxtyping
import numpy as np
import pytest
import torch

from gossamer.data.tokens import TokenStream, open_token_file
from gossamer.errors import GossamerError
from gossamer.kernels import fast
from gossamer.model.layers import Linear, holds_nonzeros
from gossamer.model.transformer import ModelConfig
from gossamer.training import train as module
from gossamer.training.checkpoints import list_checkpoints, load_checkpoint, save_checkpoint
from gossamer.training.metrics_file import append_metrics, drop_metrics_after, read_metrics
from gossamer.training.plot import plot_run
from gossamer.training.schedule import learning_rate_at
from gossamer.training.train import Metrics, Run, TrainConfig, evaluate, gradient_divisor, gradient_rms_of, train
from gossamer.training.weight_sparsity import SparsityConfig

CONFIG = TrainConfig(
    model=ModelConfig(vocab_size=32, context=16, n_layer=1, d_model=16, n_head=2, d_head=4, d_mlp=32),
    sparsity=SparsityConfig(l0=0.25, min_connections=2),
    steps=20,
    batch_size=4,
    validate_every=10,
    validation_tokens=256,
    checkpoint_every=8,
)


@pytest.fixture
def tokens(tmp_path: Path) -> TokenStream:
    """A language with structure: each token is the one before it plus one or two."""
    steps = np.random.default_rng(0).integers(1, 3, size=4000)
    np.save(tmp_path / "tokens.npy", (np.cumsum(steps) % 32).astype(np.uint16))
    return open_token_file(tmp_path / "tokens.npy")


def nothing() -> None: ...


def go(run: Run, tokens: TokenStream, **kwargs) -> list[Metrics]:
    seen: list[Metrics] = []
    train(run, tokens, tokens, seen.append, kwargs.pop("save", nothing), **kwargs)
    return seen


@pytest.mark.parametrize("gradient", ["normalize", "clip"])
@pytest.mark.parametrize("dtype", ["float32", "bfloat16"])
def test_loss_falls_and_every_step_has_exactly_k_nonzeros(tokens, gradient, dtype):
    run = Run(CONFIG.model_copy(update={"steps": 60, "gradient": gradient, "dtype": dtype}))

    def check(metrics: Metrics) -> None:
        for weight in run.weights:
            if weight.parameter.ndim == 2:
                assert weight.parameter.count_nonzero() == weight.k(metrics.l0), weight.name

    losses = []
    train(run, tokens, tokens, lambda m: (check(m), losses.append(m.loss)), nothing)
    assert losses[-1] < losses[0] - 0.5
    assert run.model.blocks[0].mlp.up.weight.count_nonzero() == round(0.25 * 16 * 32)


@pytest.mark.parametrize("in_hardware", [True, False])
def test_auto_is_the_dtype_that_the_device_multiplies_in_hardware(monkeypatch, in_hardware):
    monkeypatch.setattr(fast, "has_fast_bfloat16", lambda: in_hardware)
    run = Run(CONFIG.model_copy(update={"dtype": "auto"}))
    assert run.config.dtype == run.dtype == ("bfloat16" if in_hardware else "float32")
    for asked in ("float32", "bfloat16"):
        assert Run(CONFIG.model_copy(update={"dtype": asked})).dtype == asked


def test_dense_models_train_through_the_same_code(tokens):
    run = Run(CONFIG.model_copy(update={"sparsity": SparsityConfig(l0=1.0)}))
    go(run, tokens)
    assert run.model.blocks[0].mlp.up.weight.count_nonzero() == 16 * 32


def test_two_runs_of_one_seed_are_equal_and_another_seed_is_not(tokens):
    runs = [Run(CONFIG), Run(CONFIG), Run(CONFIG.model_copy(update={"seed": 1}))]
    for run in runs:
        go(run, tokens)
    first, second, other = (run.model.embed.weight for run in runs)
    assert torch.equal(first, second)
    assert not torch.equal(first, other)


@pytest.mark.parametrize("stop_at", [1, 7, 19])
def test_a_resumed_run_ends_with_the_same_bits(tokens, tmp_path, stop_at):
    whole = Run(CONFIG)
    expected = go(whole, tokens)

    run = Run(CONFIG)
    done: list[Metrics] = []
    finished = train(
        run, tokens, tokens, done.append, lambda: save_checkpoint(run, tmp_path), lambda: run.step == stop_at
    )
    assert not finished
    assert len(done) == stop_at
    again = Run(CONFIG)
    load_checkpoint(again, list_checkpoints(tmp_path)[-1])
    assert again.step == stop_at
    done += go(again, tokens)

    assert [m.loss for m in done] == [m.loss for m in expected]
    for (name, a), (_, b) in zip(whole.model.named_parameters(), again.model.named_parameters(), strict=True):
        assert torch.equal(a, b), name
        for moment in ("exp_avg", "exp_avg_sq"):
            assert torch.equal(whole.optimizer.state[a][moment], again.optimizer.state[b][moment]), name


@pytest.mark.parametrize(
    ("poison", "named"),
    [
        (lambda model: model.blocks[0].mlp.up.weight.data.fill_(torch.nan), "the weight blocks.0.mlp.up.weight"),
        (lambda model: model.blocks[0].mlp.up.weight.data.fill_(1e38), "activation 0.mlp.pre_act"),
        (lambda model: model.bigram.data.fill_(torch.inf), "the weight bigram"),
    ],
)
def test_a_non_finite_loss_stops_before_the_update_and_names_the_tensor(tokens, poison, named):
    run = Run(CONFIG)
    go_until = 3
    train(run, tokens, tokens, lambda m: None, nothing, lambda: run.step == go_until)
    poison(run.model)
    before = {name: p.clone() for name, p in run.model.named_parameters()}
    with pytest.raises(GossamerError, match="step 4: the loss is not finite") as error:
        go(run, tokens)
    assert named in str(error.value)
    for name, parameter in run.model.named_parameters():
        assert torch.equal(parameter.nan_to_num(7.0), before[name].nan_to_num(7.0)), name
    assert run.step == 3


def test_normalised_and_clipped_gradients_by_hand():
    run = Run(CONFIG)
    n = sum(p.numel() for p in run.model.parameters())

    def fill(value: float) -> None:
        for p in run.model.parameters():
            p.grad = torch.full_like(p, value)

    fill(3.0)
    rms = gradient_rms_of(run.model)
    assert rms.item() == pytest.approx(3.0, rel=1e-4)
    assert gradient_divisor(rms, "normalize").item() == rms.item()
    assert gradient_divisor(rms, "clip").item() == rms.item()
    fill(0.5)
    rms = gradient_rms_of(run.model)
    assert rms.item() == pytest.approx(0.5, rel=1e-4)
    assert gradient_divisor(rms, "normalize").item() == rms.item()
    assert gradient_divisor(rms, "clip").item() == 1.0
    fill(0.0)
    run.model.embed.weight.grad[0, 0] = 2.0
    assert gradient_rms_of(run.model).item() == pytest.approx(2 / math.sqrt(n), rel=1e-4)
    fill(0.0)
    assert gradient_divisor(gradient_rms_of(run.model), "normalize").item() == 1.0
    smallest = gradient_divisor(torch.tensor(1e-45), "normalize")
    assert smallest > 0
    assert smallest.reciprocal().isfinite(), "a GPU's update multiplies by it"


def test_decay_is_on_matrices_but_not_on_the_bigram_table():
    run = Run(CONFIG)
    decayed = {id(p) for group in run.optimizer.param_groups if group["weight_decay"] > 0 for p in group["params"]}
    names = {name for name, p in run.model.named_parameters() if id(p) in decayed}
    assert "bigram" not in names
    assert "embed.weight" in names
    assert all(run.model.get_parameter(name).ndim == 2 for name in names)


def test_validation_loss_of_an_untrained_uniform_model_is_the_log_of_the_vocabulary(tokens):
    run = Run(CONFIG)
    run.model.unembed.weight.data.zero_()
    assert evaluate(run.model, tokens, 512) == pytest.approx(math.log(32), rel=1e-6)


def test_metrics_lines_survive_a_cut_last_line_and_are_dropped_on_resume(tmp_path):
    lines = [Metrics(step, 1.0, None, 1.0, 0.1, 1.0, 100.0) for step in range(1, 6)]
    for line in lines:
        append_metrics(tmp_path, line)
    with open(tmp_path / "metrics.jsonl", "a") as file:
        file.write('{"step": 6, "lo')
    assert read_metrics(tmp_path) == lines
    assert drop_metrics_after(tmp_path, 3) == (lines[:3], lines[3:])
    assert read_metrics(tmp_path) == lines[:3]
    (tmp_path / "metrics.jsonl").write_text('{"step": 1}\n{"step": 2}\n')
    with pytest.raises(GossamerError, match=r"metrics\.jsonl:1"):
        read_metrics(tmp_path)


def test_the_plot_is_a_picture(tmp_path):
    metrics = [Metrics(s, 5 - s / 10, 4.0 if s % 5 == 0 else None, 1 / s, 0.01, 0.3, 100.0) for s in range(1, 21)]
    plot_run(metrics, tmp_path / "run.png")
    assert (tmp_path / "run.png").read_bytes().startswith(b"\x89PNG")
    plot_run([], tmp_path / "none.png")
    assert not (tmp_path / "none.png").exists()


@pytest.mark.parametrize("tied", [False, True])
def test_linear_maps_are_told_how_many_nonzeros_they_have(tokens, monkeypatch, tied):
    """So that nobody counts them: a GPU would have to be waited for. Only before the first step they aren't known."""
    told: list[tuple[Linear, int | None]] = []
    monkeypatch.setattr(Linear, "compress_", lambda self, dtype, at_most=None: told.append((self, at_most)))
    run = Run(CONFIG.model_copy(update={"steps": 3, "model": CONFIG.model.model_copy(update={"tied": tied})}))
    l0s: list[float] = []

    def check(metrics: Metrics) -> None:
        step, told[:] = told[-n:], []
        l0s.append(metrics.l0)
        for layer, at_most in step:
            assert at_most == max(round(metrics.l0 * layer.weight.numel()), int(layer.weight.count_nonzero()))

    n = sum(isinstance(module, Linear) for module in run.model.modules())
    train(run, tokens, tokens, check, nothing)
    assert min(l0s) < 1
    told.clear()
    train(Run(CONFIG), tokens, tokens, lambda m: None, nothing, lambda: True)
    assert [at_most for _, at_most in told] == [None] * n


def test_the_pace_of_a_step_has_its_update_in_it_and_no_compiling(tokens, monkeypatch):
    """A GPU is at the update when the host has launched it, and has done it when it gives a number."""
    now, compiled, queued = [0.0], [0.0], [0.0]
    update, item = module.update_, torch.Tensor.item

    def launch(*arguments):
        update(*arguments)
        compiled[0] += 100.0
        now[0] += 101.0  # one of them to launch it
        queued[0] += 3.0

    def wait(tensor):
        now[0], queued[0] = now[0] + queued[0], 0.0
        return item(tensor)

    monkeypatch.setattr(module, "update_", launch)
    monkeypatch.setattr(module.time, "perf_counter", lambda: now[0])
    monkeypatch.setattr(torch.Tensor, "item", wait)
    seen = go(
        Run(CONFIG.model_copy(update={"steps": 3, "validate_every": 1})), tokens, compile_seconds=lambda: compiled[0]
    )
    assert [metrics.tokens_per_second for metrics in seen] == [4 * 16 / 4.0] * 3


def test_each_update_is_made_at_the_learning_rate_of_its_step(tokens):
    run, seen = Run(CONFIG), []

    def look(metrics: Metrics) -> None:
        assert {group["lr"] for group in run.optimizer.param_groups} == {metrics.learning_rate}
        seen.append(metrics.learning_rate)

    train(run, tokens, tokens, look, nothing)
    assert seen == [learning_rate_at(s, 20, 1.28e-2, 0.01, 0.25, CONFIG.l0_at(s, 0.25)) for s in range(20)]


def test_a_run_validates_after_its_last_step_and_leaves_no_checkpoint_of_it(tokens):
    run, saved = Run(CONFIG.model_copy(update={"validate_every": 15, "checkpoint_every": 10})), []
    seen = go(run, tokens, save=lambda: saved.append(run.step))
    assert [metrics.step for metrics in seen if metrics.validation_loss is not None] == [15, 20]
    assert saved == [10]


def test_a_run_validates_in_the_dtype_that_it_trains_in(tokens):
    run = Run(CONFIG.model_copy(update={"dtype": "bfloat16"}))
    said = go(run, tokens)[-1].validation_loss
    each = {dtype: evaluate(run.model, tokens, 256, dtype) for dtype in ("bfloat16", "float32")}
    assert said == each["bfloat16"] != each["float32"]


def test_validation_computes_no_gradient(tokens):
    seen = []
    evaluate(Run(CONFIG).model, tokens, 64, tap=lambda _, x: (seen.append(x.requires_grad), x)[1])
    assert seen
    assert not any(seen)


def test_nothing_is_noted_of_weights_when_training_has_ended(tokens):
    """Who has the model then may write where torch doesn't see it."""
    config = CONFIG.model_copy(update={"dtype": "float32"})
    noted = []

    def look(run: Run, at: int, end: BaseException | None) -> Callable[[Metrics], None]:
        def on_step(metrics: Metrics) -> None:
            noted.append(holds_nonzeros(run.model))
            if metrics.step == at and end is not None:
                raise end

        return on_step

    for end in (None, KeyboardInterrupt()):
        run = Run(config)
        with suppress(KeyboardInterrupt):
            train(run, tokens, tokens, look(run, 18, end), nothing)
        assert noted[-1]
        assert not holds_nonzeros(run.model)
    run = Run(config)
    train(run, tokens, tokens, look(run, 0, None), nothing, lambda: run.step == 18)
    assert run.step == 18
    assert noted[-1]
    assert not holds_nonzeros(run.model)


def test_a_weight_that_is_frozen_under_the_rule_is_refused(tokens):
    run = Run(CONFIG)
    run.model.blocks[0].mlp.up.weight.requires_grad_(False)
    with pytest.raises(GossamerError, match=r"blocks\.0\.mlp\.up\.weight asks for no gradient"):
        go(run, tokens)
    assert run.step == 0


@pytest.mark.parametrize("dtype", [torch.bfloat16, "bf16", "auto"])
def test_products_in_no_dtype_that_there_is_are_refused(tokens, monkeypatch, dtype):
    monkeypatch.setattr(jaxtyping.config, "jaxtyping_disable", True)  # as for a user
    with pytest.raises(GossamerError, match="expected one of float32, bfloat16"):
        evaluate(Run(CONFIG).model, tokens, 64, dtype)
