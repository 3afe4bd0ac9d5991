"""What is shown of a step: shares and times by hand; a floor that can't be measured ends nothing."""

import re
import signal

import pytest

from gossamer.artifact import read_record
from gossamer.cli import live
from gossamer.cli.live import Watch
from gossamer.model.transformer import ModelConfig
from gossamer.training.cost import Rates, floor_seconds
from gossamer.training.report import FLOOR_JSON, FloorRecord
from gossamer.training.train import Metrics, TrainConfig
from gossamer.training.units import duration

CONFIG = TrainConfig(model=ModelConfig(context=16), batch_size=4, steps=100, dtype="float32")
RATES = Rates(1e9, 1e9, 1e9, 1e9)
STEP = Metrics(10, 2.0, 3.0, 0.5, 0.1, 0.01, 640.0, 5 << 20, [7, 9])


@pytest.fixture
def watch(tmp_path, monkeypatch):
    monkeypatch.setattr(live, "MEASURE_AFTER", -1.0)
    return Watch(CONFIG, tmp_path, [])


def test_a_step_in_words(watch, tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(live, "rates_for", lambda *_: RATES)
    with watch:
        watch.show(STEP)
        shown = dict(watch.values(STEP._replace(validation_loss=None, alive_neurons=None)))
    floor = floor_seconds(CONFIG, RATES).total
    assert shown["floor/step"] == f"{floor / 0.1:.0%}"  # 64 tokens at 640 tokens/s
    assert shown["val"] == "3.000", "the last one measured stays in sight"
    assert shown["alive"] == f"7, 9 of {CONFIG.model.n_neurons}"
    watch.alive = [40, 7, 1200, 9, 9]
    assert dict(watch.values(STEP))["alive"] == f"7-1,200 a layer of {CONFIG.model.n_neurons}"
    assert shown["memory"] == "5.0 MiB"
    assert read_record(FloorRecord, tmp_path / FLOOR_JSON).total == floor
    assert capsys.readouterr().out.startswith("step 10/100  loss 2.000  val 3.000")


LONG = Metrics(123_456, 2.0, 3.0, 0.5, 0.1, 0.01, 1_234_567.0, 123 << 30, [3100, 3200, 3000, 3200])


@pytest.mark.parametrize("width", [46, 60, 61, 80, 100, 200])
@pytest.mark.parametrize("metrics", [STEP, LONG], ids=["short", "long"])
def test_every_figure_is_whole_on_a_terminal_of_any_width(tmp_path, monkeypatch, width, metrics):
    watch = Watch(CONFIG.model_copy(update={"steps": 1_000_000}), tmp_path, [metrics])
    watch.floor = 0.05
    shown = watch.values(metrics)
    monkeypatch.setattr(live.console, "width", width)
    with live.console.capture() as seen:
        live.console.print(watch._panel(metrics))
    lines = seen.get().splitlines()
    assert all(len(line.rstrip()) <= width for line in lines)
    for name, value in (*shown, ("", f"{metrics.step:,}/1,000,000")):
        assert any(re.search(rf"{re.escape(name)} +{re.escape(value)}( |$)", line) for line in lines), (name, value)


def test_two_devices_have_the_floor_of_half_the_batch(tmp_path, monkeypatch):
    monkeypatch.setattr(live, "MEASURE_AFTER", -1.0)
    monkeypatch.setattr(live, "rates_for", lambda *_: RATES)
    watch = Watch(CONFIG, tmp_path, [], 2)
    watch.show(STEP)
    one = floor_seconds(CONFIG, RATES)
    half = (one.total - one.optimiser) / 2 + one.optimiser
    assert read_record(FloorRecord, tmp_path / FLOOR_JSON).total == pytest.approx(half)
    assert dict(watch.values(STEP))["floor/step"] == f"{half / 0.1:.0%}" != f"{one.total / 0.1:.0%}"


def test_a_floor_that_cannot_be_measured_is_left_out_and_tried_once(watch, tmp_path, monkeypatch):
    tries = []

    def no_room(*_):
        tries.append(1)
        raise RuntimeError("out of memory")

    monkeypatch.setattr(live, "rates_for", no_room)
    for _ in range(3):
        watch.show(STEP)
    assert len(tries) == 1
    assert dict(watch.values(STEP))["floor/step"] == "-"
    assert not (tmp_path / FLOOR_JSON).exists()


def test_a_resumed_run_shows_what_was_measured_before(tmp_path):
    watch = Watch(CONFIG, tmp_path, [STEP, STEP._replace(step=11, validation_loss=None, alive_neurons=None)])
    assert (watch.validation, watch.alive) == (3.0, [7, 9])


def test_the_time_left_is_that_of_the_last_steps_without_what_went_before_the_first(tmp_path, monkeypatch):
    now = [1000.0]
    monkeypatch.setattr(live.time, "monotonic", lambda: now[0])
    monkeypatch.setattr(live, "rates_for", lambda *_: now.append(now.pop() + 100) or RATES)
    watch = Watch(CONFIG, tmp_path, [])
    shown = []
    for step, seconds in enumerate((50.0, 2.0, 2.0, 11.0, 2.0, 2.0), start=1):  # compiled first, validated once
        now[0] += seconds
        metrics = STEP._replace(step=step, tokens_per_second=64 / 2.0)
        watch.show(metrics)
        shown.append(dict(watch.values(metrics))["left"])
    expected = (99 * 2, 98 * 2, 97 * 2, 96 * 5, 95 * 17 / 4, 94 * 19 / 5)
    assert shown == [duration(seconds) for seconds in expected]


@pytest.mark.parametrize("first", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_while_the_run_gets_ready_for_signals_is_one(monkeypatch, capfd, first):
    """The second one then ends the process at once, whichever of the two it is."""
    install, handlers = signal.signal, []

    def installing(number, handler):
        before = install(number, handler)
        if not handlers:
            handlers.append(handler)
            handler(signal.SIGINT, None) if first is signal.SIGINT else None
        elif first is signal.SIGTERM and number == first and len(handlers) == 1:
            handlers.append(handler)
            handler(number, None)
        return before

    before = [signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)]
    try:
        monkeypatch.setattr(signal, "signal", installing)
        with live.stop_on_signals() as stop:
            assert stop.signal == first
            assert [signal.getsignal(n) for n in (signal.SIGINT, signal.SIGTERM)] == [signal.SIG_DFL] * 2
    finally:
        for number, handler in zip((signal.SIGINT, signal.SIGTERM), before, strict=True):
            install(number, handler)
    assert "saving a checkpoint" in capfd.readouterr().err


def test_what_was_compiled_on_the_way_is_no_part_of_the_time_left(tmp_path, monkeypatch):
    now, compiled = [1000.0], 0.0
    monkeypatch.setattr(live.time, "monotonic", lambda: now[0])
    monkeypatch.setattr(live, "MEASURE_AFTER", 1e9)
    watch = Watch(CONFIG, tmp_path, [])
    for step, compiling in enumerate((30.0, 0.0, 40.0, 0.0), start=1):
        now[0] += 2.0 + compiling
        compiled += compiling
        watch.show(STEP._replace(step=step), compiled)
    assert dict(watch.values(STEP._replace(step=4)))["left"] == duration(96 * 2.0)
