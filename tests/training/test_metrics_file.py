"""A run's `metrics.jsonl`: in bounded memory whatever is in it, and what a crash leaves behind the last checkpoint."""

import json
import os
import tracemalloc
import warnings
from pathlib import Path

import pytest

from gossamer.errors import GossamerError, Unreadable
from gossamer.training import metrics_file
from gossamer.training.metrics_file import (
    append_metrics,
    drop_metrics_after,
    examine_metrics,
    most_steps_done,
    read_metrics,
)
from gossamer.training.train import Metrics

LINES = [Metrics(step, 1.0, None, 1.0, 0.1, 1.0, 100.0) for step in range(1, 6)]


@pytest.fixture
def folder(tmp_path) -> Path:
    for line in LINES:
        append_metrics(tmp_path, line)
    return tmp_path


def spoil(folder: Path, line: int, content: bytes) -> None:
    """Put other bytes in the place of a line, counted from 1."""
    path = folder / "metrics.jsonl"
    lines = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(b"".join([*lines[: line - 1], content, *lines[line:]]))


@pytest.mark.parametrize("content", [b"\0" * 90 + b"\n", b'{"step": 4}\n', b"\n", b"\xff\n"])
def test_a_damaged_line_behind_the_checkpoint_is_forgotten_with_those_after_it(folder, content):
    spoil(folder, 4, content)
    assert examine_metrics(folder)[0] == LINES[:3]
    with pytest.warns(UserWarning, match=r"metrics\.jsonl:4: not a line of metrics.*those steps are done again"):
        assert drop_metrics_after(folder, 2) == (LINES[:2], LINES[2:3])
    assert read_metrics(folder) == LINES[:2]


def test_a_damaged_line_of_a_step_that_isnt_done_again_is_named_and_stays(folder):
    spoil(folder, 4, b"nonsense\n")
    before = (folder / "metrics.jsonl").read_bytes()
    for step in (4, 5):
        with pytest.raises(GossamerError, match=r"metrics\.jsonl:4: not a line of metrics; remove that line to go on"):
            drop_metrics_after(folder, step)
    assert (folder / "metrics.jsonl").read_bytes() == before
    with pytest.warns(UserWarning, match="done again"):
        assert drop_metrics_after(folder, 3) == (LINES[:3], [])


def test_what_a_power_loss_leaves_of_a_file_is_no_hindrance(folder):
    """Its new length, and zeros for what never reached the disk; before the first checkpoint as well."""
    size = (folder / "metrics.jsonl").stat().st_size
    os.truncate(folder / "metrics.jsonl", size + 4096)
    with warnings.catch_warnings():
        warnings.simplefilter("error")  # as if a last line had been cut short
        assert drop_metrics_after(folder, 5) == (LINES, [])
    os.truncate(folder / "metrics.jsonl", size + (3 << 20))
    with pytest.warns(UserWarning, match=r"metrics\.jsonl:6"):
        assert drop_metrics_after(folder, 0) == ([], LINES)


def test_no_more_of_a_file_without_lines_is_held_than_a_line_may_have(folder):
    os.truncate(folder / "metrics.jsonl", 1 << 33)  # a hole: it takes no room on the disk
    tracemalloc.start()
    try:
        found, complaint = examine_metrics(folder)
        held = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert found == LINES
    assert complaint is not None
    assert held < 8 * metrics_file.LONGEST


def test_a_line_as_long_as_a_deep_models_is_read(folder):
    deep = Metrics(6, 1.0, 1.0, 1.0, 0.1, 1.0, 100.0, 0, list(range(20_000, 40_000)))
    append_metrics(folder, deep)
    assert len(json.dumps(deep._asdict())) > 100_000
    assert read_metrics(folder) == [*LINES, deep]


def test_a_disk_that_refuses_isnt_called_damage(folder):
    (folder / "metrics.jsonl").unlink()
    (folder / "metrics.jsonl").mkdir()
    said = r"metrics\.jsonl can't be read: Is a directory; there is no earlier checkpoint\. Mend that and go on with"
    with pytest.raises(Unreadable, match=said):
        drop_metrics_after(folder, 3)


def test_a_damaged_file_says_as_many_steps_as_it_has_lines(folder):
    assert most_steps_done(folder) == 5
    spoil(folder, 2, b"nonsense\n")
    assert most_steps_done(folder) == 5
    (folder / "metrics.jsonl").unlink()
    assert most_steps_done(folder) == 0
