"""Trackers that raise, hang or are slow: the run doesn't wait, every lost point is counted, and it is said once."""

import subprocess
import sys
import threading
import time
from types import ModuleType

import pytest

from gossamer.errors import GossamerError
from gossamer.training import trackers
from gossamer.training.trackers import BackgroundTracker, check_installed, close_all, numbers, track
from gossamer.training.train import Metrics, TrainConfig


def point(step: int) -> Metrics:
    return Metrics(step, 1.0, None, 1.0, 0.1, 1.0, 100.0)


class Fake:
    """A tracker that keeps what it gets; `before` runs before it does."""

    def __init__(self, before=lambda: None, closing=lambda: None):
        self.before, self.closing = before, closing
        self.seen: list[int] = []
        self.closed = False

    def log(self, step: int, values: dict[str, float]) -> None:
        self.before()
        assert values["loss"] == 1.0
        self.seen.append(step)

    def close(self) -> None:
        self.closing()
        self.closed = True


def boom() -> None:
    raise ConnectionError("no network")


def wait_until(condition) -> None:
    deadline = time.monotonic() + 20
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.001)


def test_a_sound_tracker_gets_every_point_in_order():
    fake = Fake()
    background = BackgroundTracker("fake", lambda: fake)
    for step in range(500):
        background.log(point(step))
    assert background.close() is None
    assert fake.seen == list(range(500))
    assert fake.closed
    assert background.complaint() is None


def test_one_that_raises_is_left_out_and_its_points_are_counted():
    background = BackgroundTracker("fake", lambda: Fake(before=boom))
    background.log(point(0))
    wait_until(lambda: background._error is not None)
    for step in range(1, 30):
        background.log(point(step))
    complaints = [background.complaint() for _ in range(5)]
    assert "no network" in complaints[0]
    assert complaints[1:] == [None] * 4, "said once"
    assert background.n_dropped == 29
    assert "29 points" in background.close()


@pytest.mark.parametrize("error", [boom, lambda: exec("raise SystemExit(3)")])
def test_one_that_cannot_even_be_opened_or_closed_is_a_complaint(error):
    background = BackgroundTracker("fake", lambda: error())
    wait_until(lambda: background._error is not None)
    assert "failed" in background.complaint()
    background.close()
    background = BackgroundTracker("fake", lambda: Fake(closing=error))
    background.log(point(1))
    assert background.close() is not None


@pytest.mark.parametrize("where", ["open", "log"])
def test_one_that_hangs_is_left_behind(where):
    forever = threading.Event()

    def hang():
        forever.wait(60)
        return Fake()

    background = BackgroundTracker("fake", hang if where == "open" else lambda: Fake(before=hang), max_waiting=10)
    if where == "log":
        background.log(point(0))
        wait_until(lambda: background._points.empty())
    for step in range(1, 31):
        background.log(point(step))  # returns, though nobody takes them
    assert background.n_dropped == 20
    assert "doesn't keep up" in background.complaint()
    assert background.complaint() is None
    assert "30 points never reached it" in background.close(seconds=0.05)
    forever.set()


def test_several_that_hang_are_waited_for_together_and_keep_no_sound_one_from_its_end():
    forever, sound = threading.Event(), Fake(closing=lambda: time.sleep(0.1))
    hanging = [BackgroundTracker(f"hung {i}", lambda: Fake(before=forever.wait)) for i in range(3)]
    trackers = [*hanging, BackgroundTracker("sound", lambda: sound)]
    for tracker in trackers:
        tracker.log(point(1))
    began = time.monotonic()
    losses = close_all(trackers, seconds=0.5)
    assert time.monotonic() - began < 1.2, "not half a second each"
    assert [loss.split(" hangs")[0] for loss in losses] == ["hung 0", "hung 1", "hung 2"]
    assert sound.closed
    forever.set()


@pytest.mark.parametrize(
    "left_behind", ["atexit.register(time.sleep, 600)", "Thread(target=time.sleep, args=[600]).start()"]
)
def test_what_its_package_leaves_for_the_end_does_not_hold_up_the_process(left_behind):
    run = f"""
import atexit, time
from threading import Thread
from gossamer.training import trackers
trackers.BackgroundTracker("stubborn", lambda: 1 / 0).close()
{left_behind}
trackers.end_within(3, seconds=0.2)
"""
    ended = subprocess.run([sys.executable, "-c", run], capture_output=True, text=True, timeout=120)
    assert ended.returncode == 3, ended.stderr
    assert "stubborn holds up the end and is left behind" in ended.stderr


def test_a_slow_one_loses_points_and_keeps_the_order_of_the_others():
    fake = Fake(before=lambda: time.sleep(0.005))
    background = BackgroundTracker("fake", lambda: fake, max_waiting=5)
    for step in range(100):
        background.log(point(step))
    lost = background.close()
    assert fake.seen == sorted(fake.seen)
    assert len(fake.seen) + background.n_dropped == 100
    assert background.n_dropped > 0
    assert f"{background.n_dropped} points" in lost


def test_values_that_were_not_measured_are_left_out_and_layers_get_a_name_each():
    metrics = point(3)._replace(alive_neurons=[4, 7], validation_loss=2.0)
    assert numbers(metrics)["alive_neurons/1"] == 7
    assert numbers(metrics)["validation_loss"] == 2.0
    assert "memory_bytes" not in numbers(metrics)
    assert "step" not in numbers(metrics)


@pytest.mark.parametrize("package", ["wandb", "trackio"])
def test_a_resumed_run_goes_on_as_the_same_run_and_no_other_does(tmp_path, monkeypatch, package):
    calls: list[dict[str, str]] = []
    module = ModuleType(package)
    module.init = lambda **named: calls.append(named)
    module.log = module.finish = lambda *_, **__: None
    monkeypatch.setitem(sys.modules, package, module)
    for parent in ("a", "b"):  # both are called "model"
        (tmp_path / parent / "model").mkdir(parents=True)
    for parent in ("a", "a", "b"):
        assert track(package, tmp_path / parent / "model", TrainConfig()).close() is None
    key = "id" if package == "wandb" else "name"
    first, again, other = (call[key] for call in calls)
    assert first == again != other
    assert all(call["resume"] == "allow" and call["name"].startswith("model") for call in calls)


def test_tensorboard_forgets_the_steps_that_are_done_again(tmp_path, monkeypatch):
    purged: list[int | None] = []

    class Writer:
        def __init__(self, _folder, purge_step):
            purged.append(purge_step)

        def close(self):
            pass

    module = ModuleType("torch.utils.tensorboard")
    module.SummaryWriter = Writer
    monkeypatch.setitem(sys.modules, "torch.utils.tensorboard", module)
    for step in (0, 6):
        assert track("tensorboard", tmp_path, TrainConfig(), step).close() is None
    assert purged == [None, 7]


def test_a_package_that_cant_be_imported_is_a_complaint(tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "wandb", None)
    background = track("wandb", tmp_path, TrainConfig())
    wait_until(lambda: background._error is not None)
    assert "wandb" in background.complaint()


def test_packages_that_are_missing_are_known_before_and_named_with_the_command(monkeypatch):
    for name in ("trackio", "wandb", "tensorboard"):
        monkeypatch.setitem(sys.modules, name, None)
    with pytest.raises(GossamerError, match=r"pip install 'gossamer\[wandb,trackio\]'"):
        check_installed(("wandb", "trackio", "wandb"))
    check_installed(())


def test_what_a_tracker_says_is_one_line():
    def fail():
        raise ValueError("quota\n  exceeded")

    tracker = BackgroundTracker("tracker", fail)
    assert tracker.close() == "0 points never reached tracker: ValueError: quota exceeded"


def test_two_trackers_draw_one_name_for_a_run(tmp_path, monkeypatch):
    both, drawn = threading.Barrier(2), []
    write = trackers.write_text

    def write_slowly(path, text):
        drawn.append(text)
        time.sleep(0.05)
        write(path, text)

    def ask():
        both.wait()
        found.append(trackers._id_in(tmp_path))

    found: list[str] = []
    monkeypatch.setattr(trackers, "write_text", write_slowly)
    threads = [threading.Thread(target=ask) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [drawn[0].strip()] * 2
    assert len(drawn) == 1
