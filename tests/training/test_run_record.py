"""`train.json`: a flipped bit is refused or changes nothing, older ones are read; damaged metrics are named by line."""

import hashlib
import json

import numpy as np
import pytest
import torch

from gossamer.errors import GossamerError
from gossamer.model.transformer import ModelConfig
from gossamer.training.circumstances import circumstances
from gossamer.training.metrics_file import append_metrics, read_metrics
from gossamer.training.run_record import TrainRecord, TrainResult, read_train_record, write_train_record
from gossamer.training.train import Metrics, TrainConfig

RESULT = TrainResult(steps=20, train_loss=1.5, validation_loss=2.25e-5, seconds=3.0)
RECORD = TrainRecord(
    config=TrainConfig(model=ModelConfig(abs_topk_at=("mlp_neuron",)), learning_rate=1e-5, micro_batch_size=2),
    tokens="../tökens",
    tokens_hash="0" * 64,
    began="2026-11-27T04:00:00+00:00",
    circumstances=circumstances(torch.device("cpu")),
    result=RESULT,
)


def told(record: TrainRecord) -> TrainRecord:
    return record.model_copy(update={"hash": None})


def test_a_flipped_bit_is_refused_or_changes_nothing(tmp_path):
    write_train_record(tmp_path, RECORD)
    path = tmp_path / "train.json"
    whole, random = path.read_bytes(), np.random.default_rng(0)
    assert told(read_train_record(tmp_path)) == RECORD
    n_refused = 0
    for _ in range(800):
        damaged = bytearray(whole)
        damaged[random.integers(len(whole))] ^= 1 << random.integers(8)
        path.write_bytes(damaged)
        try:
            found = read_train_record(tmp_path)
        except GossamerError as error:
            n_refused += "train.json" in str(error)
        else:
            assert told(found) == RECORD, "only white space may change"
    assert n_refused > 500
    for end in range(0, len(whole) - 2, 7):
        path.write_bytes(whole[:end])
        with pytest.raises(GossamerError, match=r"train\.json"):
            read_train_record(tmp_path)


LINE = Metrics(1, 1.0, None, 1.0, 0.1, 1.0, 100.0)._asdict()


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (LINE | {"loss": "x"}, r"loss: .*valid number \(got 'x'\)"),
        (LINE | {"step": True}, "step: .*valid integer"),
        (LINE | {"step": 1.5}, "step: .*valid integer"),
        (LINE | {"learning_rate": -0.1}, r"learning_rate: .*negative \(got -0.1\)"),
        (LINE | {"tokens_per_second": 0}, "tokens_per_second: .*greater than 0"),
        (LINE | {"memory_bytes": -1}, "memory_bytes: .*greater"),
        (LINE | {"alive_neurons": [3, "4"]}, r"alive_neurons\.1: .*valid integer"),
        (LINE | {"los": 1.0}, "los: "),
        ({"step": 1}, "loss: "),
        ([1, 1.0, None, 1.0, 0.1, 1.0, 100.0], r"it is \[1"),
        (3, "it is 3"),
    ],
)
@pytest.mark.parametrize("is_last", [True, False])
def test_a_line_with_a_wrong_value_is_named_with_it(tmp_path, line, said, is_last):
    """At the end as well: a crash cuts a line short, it makes no other one of it."""
    lines = [line] if is_last else [line, LINE]
    (tmp_path / "metrics.jsonl").write_text("".join(json.dumps(one) + "\n" for one in (LINE, *lines)))
    with pytest.raises(GossamerError, match=rf"metrics\.jsonl:2: not a line of metrics: {said}"):
        read_metrics(tmp_path)


def test_what_a_run_may_write_is_read(tmp_path):
    written = [Metrics(1, 2.0, float("inf"), 1.0, 0.0, 0.0, 5e-3), Metrics(2, 0.0, 1.0, 0.5, 0.1, 1.0, 9.0, 0, [0, 7])]
    for one in written:
        append_metrics(tmp_path, one)
    assert read_metrics(tmp_path) == written


def test_runs_of_older_versions_are_read(tmp_path):
    """Without a hash; and with one, but without an option that has come since."""
    path = tmp_path / "train.json"
    path.write_text(RECORD.model_dump_json(exclude={"hash", "began", "circumstances"}))
    assert read_train_record(tmp_path) == RECORD.model_copy(update={"began": None, "circumstances": None})
    write_train_record(tmp_path, RECORD)
    values = json.loads(path.read_text())
    del values["config"]["recompute"]
    path.write_text(json.dumps(values))
    with pytest.raises(GossamerError, match=r"damaged or was edited.*--config"):
        read_train_record(tmp_path)
    del values["hash"]
    values["hash"] = hashlib.sha256(json.dumps(values, sort_keys=True).encode()).hexdigest()
    path.write_text(json.dumps(dict(reversed(values.items()))))
    assert told(read_train_record(tmp_path)) == RECORD


@pytest.mark.parametrize("byte", [0x80, 0xC3, 0xFF])
def test_a_byte_that_is_no_text_is_named_by_its_line_and_forgiven_at_the_end(tmp_path, byte):
    metrics = [Metrics(step, 1.0, None, 1.0, 0.1, 1.0, 100.0) for step in (1, 2, 3)]
    for one in metrics:
        append_metrics(tmp_path, one)
    path = tmp_path / "metrics.jsonl"
    lines = path.read_bytes().splitlines(keepends=True)
    for number, line in enumerate(lines):
        spoilt = line[:5] + bytes([byte]) + line[6:]
        path.write_bytes(b"".join([*lines[:number], spoilt, *lines[number + 1 :]]))
        if number == 2:
            assert read_metrics(tmp_path) == metrics[:2]
        else:
            with pytest.raises(GossamerError, match=rf"metrics\.jsonl:{number + 1}: not a line"):
                read_metrics(tmp_path)
