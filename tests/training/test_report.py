"""The report of a run: one file that loads nothing, says what was measured, and escapes what came from outside."""

import re
from html.parser import HTMLParser

import pytest
import torch

from gossamer.artifact import write_record
from gossamer.model.checkpoint import save_model
from gossamer.model.transformer import ModelConfig
from gossamer.training.circumstances import circumstances
from gossamer.training.metrics_file import append_metrics
from gossamer.training.report import FLOOR_JSON, MOST_POINTS, FloorRecord, thinned, write_report
from gossamer.training.run_record import TrainRecord, TrainResult
from gossamer.training.train import Metrics, Run, TrainConfig
from gossamer.training.units import duration, in_bytes
from gossamer.training.weight_sparsity import SparsityConfig, sparsify_

CONFIG = TrainConfig(
    model=ModelConfig(vocab_size=32, context=16, n_layer=2, d_model=16, n_head=2, d_head=4, d_mlp=32),
    sparsity=SparsityConfig(l0=0.25, min_connections=2),
    steps=20,
    batch_size=4,
)


class Tags(HTMLParser):
    """Every tag, and the text of table cells."""

    def __init__(self, text: str):
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.cells: list[str] = []
        self._in_cell = False
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        self._in_cell = tag == "td"
        if self._in_cell:
            self.cells.append("")

    def handle_endtag(self, tag):
        self._in_cell = self._in_cell and tag != "td"

    def handle_data(self, data):
        if self._in_cell:
            self.cells[-1] += data

    def after(self, cell: str) -> str:
        return self.cells[self.cells.index(cell) + 1]


@pytest.fixture
def folder(tmp_path):
    """A run in progress, in a folder whose name is an attack."""
    folder = tmp_path / "<script>alert(1)<&'\">"
    folder.mkdir(parents=True)
    write_record(folder / "train.json", TrainRecord(config=CONFIG, tokens="../<b>tokens", tokens_hash="0" * 64))
    for step in range(1, 13):
        validated = step % 4 == 0
        append_metrics(
            folder,
            Metrics(
                step, 4 - step / 10, 3.5 if validated else None, 1 - step / 20, 0.01, 0.2, 640.0, 5 << 20,
                [30 - step, 31] if validated else None,
            ),
        )  # fmt: skip
    return folder


def read(folder) -> Tags:
    return Tags(write_report(folder).read_text(encoding="utf-8"))


def test_a_run_in_progress(folder):
    page = read(folder)
    assert page.after("state") == "not finished: 12 of 20 steps"
    assert page.after("validation loss") == "3.5000 nats a token"
    assert page.after("alive neurons a layer") == "18, 31 of 32"
    assert page.after("memory, peak") == "5.0 MiB"
    assert page.after("time in steps") == "1.2 s"  # 12 steps of 64 tokens at 640 tokens/s
    assert "floor / step" not in page.cells
    run = Run(CONFIG)
    up = next(w for w in run.weights if w.name == "blocks.0.mlp.up.weight")
    row = page.cells.index("blocks.0.mlp.up.weight")
    assert page.cells[row + 1 : row + 4] == ["32 x 16", "512", f"{up.k(0.25):,}"]  # past the end of the anneal


def test_steps_without_a_line_are_counted(folder):
    assert "steps that metrics.jsonl lacks" not in read(folder).cells
    lines = (folder / "metrics.jsonl").read_text().splitlines(keepends=True)
    (folder / "metrics.jsonl").write_text("".join(lines[:2] + lines[5:]))
    page = read(folder)
    assert page.after("steps that metrics.jsonl lacks").startswith("3;")
    assert page.after("time in steps") == "0.9 s"


def test_when_and_on_what_a_run_began(folder):
    assert "machine" not in read(folder).cells, "older runs don't say"
    here = circumstances(torch.device("cpu")).model_copy(update={"processor": "<i>Z80", "threads": 3, "torch": "2.99"})
    record = TrainRecord(
        config=CONFIG, tokens="t", tokens_hash="0" * 64, began="2026-11-27T04:00:00+00:00", circumstances=here
    )
    write_record(folder / "train.json", record)
    page = read(folder)
    assert page.after("began") == "2026-11-27T04:00:00+00:00"
    assert page.after("machine") == "<i>Z80"
    assert page.after("threads of a process") == "3"
    assert page.after("torch") == f"2.99, fast paths by {here.compiler}"
    on_gpu = record.model_copy(update={"circumstances": here.model_copy(update={"device": "H100"})})
    write_record(folder / "train.json", on_gpu)
    assert read(folder).after("machine") == "H100, <i>Z80"


def test_a_finished_run_counts_its_own_model(folder):
    run = Run(CONFIG)
    sparsify_(run.weights, [0.25] * len(run.weights))
    run.model.blocks[1].mlp.down.weight.data.zero_()
    run.model.blocks[1].mlp.down.weight.data[0, :7] = 1.0
    save_model(run.model, folder)
    result = TrainResult(steps=20, train_loss=1.0, validation_loss=2.0, seconds=3.0)
    write_record(folder / "train.json", TrainRecord(config=CONFIG, tokens="t", tokens_hash="0" * 64, result=result))
    floor = FloorRecord(rates={"copy_bytes": 1.0}, seconds={"attention": 0.025}, total=0.025)
    write_record(folder / FLOOR_JSON, floor)
    page = read(folder)
    assert page.after("state") == "finished"
    row = page.cells.index("blocks.1.mlp.down.weight")
    assert page.cells[row + 3] == "7"
    assert page.after("floor / step") == "25% of the median step"  # 64 tokens at 640 tokens/s take 0.1 s
    assert page.after("attention") == "25.00 ms"


def test_one_file_that_loads_nothing_and_runs_nothing(folder):
    text = write_report(folder).read_text(encoding="utf-8")
    page = Tags(text)
    names = {tag for tag, _ in page.tags}
    assert names.isdisjoint({"script", "link", "img", "iframe", "object", "b"})
    assert "svg" in names
    for _, attributes in page.tags:
        for name in ("src", "href", "xlink:href"):
            assert (attributes.get(name) or "#").startswith("#"), attributes
    assert not re.search(r"url\((?!#)", text)
    assert not re.search(r"@import", text)
    assert "../<b>tokens" in page.after("tokens")


def test_one_run_makes_one_file(folder):
    assert write_report(folder).read_bytes() == write_report(folder).read_bytes()


def test_a_run_without_a_step_has_a_report_too(folder):
    (folder / "metrics.jsonl").unlink()
    page = read(folder)
    assert page.after("state") == "not finished: 0 of 20 steps"
    assert "svg" not in {tag for tag, _ in page.tags}


def test_long_curves_are_thinned_to_means():
    n = 3 * MOST_POINTS
    steps, values = thinned(range(1, n + 1), [float(i % 3) for i in range(n)])
    assert len(steps) == len(values) == MOST_POINTS
    assert steps[:2] == [2.0, 5.0]
    assert set(values) == {1.0}
    assert thinned([1, 2], [5.0, 6.0]) == ([1, 2], [5.0, 6.0])


@pytest.mark.parametrize(
    ("seconds", "said"),
    [(0.1234, "0.123 s"), (59, "59 s"), (200, "3 min 20 s"), (18600, "5 h 10 min"), (367200, "4 d 6 h")],
)
def test_times_are_said_as_people_do(seconds, said):
    assert duration(seconds) == said


@pytest.mark.parametrize(("n", "said"), [(12, "12 B"), (2048, "2 KiB"), (3 << 19, "1.5 MiB"), (5 << 40, "5.0 TiB")])
def test_bytes_are_said_as_people_do(n, said):
    assert in_bytes(n) == said


def test_each_figure_is_of_the_step_that_it_says(folder):
    (folder / "metrics.jsonl").unlink()
    for step, pace in ((1, 64.0), (2, 64.0), (3, 6400.0)):
        append_metrics(folder, Metrics(step, 4.0 - step, 5.0 - step, 0.9, 0.01, 0.2, pace, (9 - step) << 20))
    page = read(folder)
    assert page.after("loss of the last batch") == "1.0000 nats a token"
    assert page.after("validation loss") == "2.0000 nats a token"
    assert page.after("pace, median") == "64 tokens/s"
    assert page.after("memory, peak") == "8.0 MiB"
    up = next(weight for weight in Run(CONFIG).weights if weight.name == "blocks.0.mlp.up.weight")
    assert page.cells[page.cells.index(up.name) + 3] == f"{up.k(CONFIG.l0_at(2, 0.25)):,}"


@pytest.mark.parametrize(("n", "said"), [(1, "1"), (2, "2, data")])
def test_how_processes_shared_the_work(folder, n, said):
    write_record(folder / "train.json", TrainRecord(config=CONFIG, tokens="t", tokens_hash="0" * 64, processes=n))
    assert read(folder).after("processes at the start") == said
