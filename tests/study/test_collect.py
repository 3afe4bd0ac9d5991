"""What lies in folders, as the page lists it."""

import json
import math
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from circuit.by_hand import hand_circuit

from gossamer.artifact import read_record, write_record
from gossamer.circuit.circuit import save_circuit
from gossamer.circuit.prune_config import PruneConfig
from gossamer.errors import GossamerError
from gossamer.study.collect import MOST_POINTS, collect, formation_data, run_data, telling_names
from gossamer.study.formation import Formation, FormationRow
from gossamer.study.search import Outcome
from gossamer.training.run_record import TrainRecord, TrainResult, write_train_record
from gossamer.training.schedule import Spacing
from gossamer.training.train import Metrics, TrainConfig
from gossamer.validation.evidence import Both, Figure
from gossamer.viewer.shown import make_id

RECORD = TrainRecord(
    config=TrainConfig(steps=5000),
    tokens="../tokens",
    tokens_hash="0",
    result=TrainResult(steps=5000, train_loss=2.0, validation_loss=2.25, seconds=100.0),
)


def metrics(n: int, every: int = 50) -> list[Metrics]:
    """Losses 1/step; validation and alive neurons of two layers now and then."""
    return [
        Metrics(
            step=step,
            loss=1 / step,
            validation_loss=2 / step if step % every == 0 else None,
            l0=0.5,
            learning_rate=0.01,
            gradient_rms=math.nan if step == 1 else 0.1,
            tokens_per_second=1000.0,
            alive_neurons=[step, 2 * step] if step % every == 0 else None,
        )
        for step in range(1, n + 1)
    ]


def a_run(folder: Path, n: int = 120) -> None:
    folder.mkdir(parents=True)
    write_train_record(folder, RECORD)
    (folder / "metrics.jsonl").write_text("".join(json.dumps(m._asdict()) + "\n" for m in metrics(n)))


def a_formation(folder: Path) -> Formation:
    folder.mkdir(parents=True)
    half = Both(sufficiency=Figure(loss=0.5, accuracy=0.5), necessity=Figure(loss=0.6, accuracy=0.4))
    rows = [
        FormationRow(
            step=step,
            model_hash="0",
            l0=0.1,
            outcome=Outcome(seed=0, full=full, flaw=None if full else "can't be asked", circuit=None),
            same_nodes=None,
            same_edges=None,
            last_nodes=half,
        )
        for step, full in ((100, None), (200, Figure(loss=0.69, accuracy=0.5)), (300, Figure(loss=0.1, accuracy=0.9)))
    ]
    formation = Formation(
        task="by_hand",
        model="../model",
        tokens_hash="0",
        n_mean_tokens=10,
        spacing=next(iter(Spacing.__args__)),
        config=PruneConfig(target_loss=0.2),
        rows=tuple(rows),
    )
    write_record(folder / "formation.json", formation)
    return formation


@pytest.fixture
def everything(tmp_path) -> Path:
    """As the verbs leave it: a run, a circuit, a study of two tasks and two seeds, a formation with a step, tokens."""
    root = tmp_path / "out"
    a_run(root / "model")
    a_formation(root / "formation")
    for where in ("circuit", "circuits/one", "circuits/two", "circuits/seed-1/one", "formation/step-00000300"):
        (root / where).parent.mkdir(parents=True, exist_ok=True)
        save_circuit(hand_circuit(task=where.split("/")[-1]), root / where)
    (root / "circuits" / "summary.json").write_text("{}")
    (root / "tokens").mkdir()
    (root / "tokens" / "manifest.json").write_text("{}")
    (root / ".hidden").mkdir()
    return root


def test_a_folder_of_everything(everything):
    shown = collect([everything])
    assert {card["name"] for card in shown.index(editable=False, live=False)["circuits"]} == {
        "circuit",
        "circuits/one",
        "circuits/two",
        "circuits/seed-1/one",
        "formation/step-00000300",
    }
    assert set(shown.circuits) == {
        "circuit",
        "circuits-one",
        "circuits-two",
        "circuits-seed-1-one",
        "formation-step-00000300",
    }
    assert list(shown.runs) == ["model"]
    assert list(shown.formations) == ["formation"]
    for id, one in shown.circuits.items():
        assert one.read_card()["id"] == id
        assert one.read_data()["card"] == one.read_card()


@pytest.mark.parametrize(
    ("path", "circuits", "runs", "formations"),
    [
        ("circuit", ["circuit"], [], []),
        ("circuits", ["one", "seed-1-one", "two"], [], []),
        ("model", [], ["model"], []),
        ("formation", ["formation-step-00000300"], [], ["formation"]),
    ],
)
def test_each_kind_of_folder(everything, path, circuits, runs, formations):
    shown = collect([everything / path])
    assert (list(shown.circuits), list(shown.runs), list(shown.formations)) == (circuits, runs, formations)


def test_several_paths_and_equal_names(everything):
    shutil.copytree(everything / "circuit", everything / "again" / "circuit")
    shown = collect([everything / "circuit", everything / "again" / "circuit", everything / "circuits"])
    assert [one.name for one in shown.circuits.values()] == [
        "out/circuit",
        "again/circuit",
        "circuits/one",
        "circuits/seed-1/one",
        "circuits/two",
    ]
    assert list(shown.circuits)[:2] == ["out-circuit", "again-circuit"]


def test_a_folder_that_is_found_twice_is_shown_once(tmp_path):
    for name in ("b", "a"):
        save_circuit(hand_circuit(), tmp_path / name)
    (tmp_path / "link").symlink_to(tmp_path / "b")
    shown = collect([tmp_path / "b", tmp_path / "link", tmp_path / "a" / ".." / "b", tmp_path])
    assert [one.name for one in shown.circuits.values()] == ["b", f"{tmp_path.name}/a"]


def test_names_are_the_shortest_paths_that_tell_folders_apart():
    places = [(Path(p), 1) for p in ("/a/x/circuit", "/a/y/circuit", "/b/y/circuit", "/a/other")]
    assert telling_names(places) == ["x/circuit", "a/y/circuit", "b/y/circuit", "other"]
    assert telling_names([(Path("/a/x/circuit"), 2), (Path("/b/circuit"), 1)]) == ["x/circuit", "circuit"]


def test_what_was_measured_since_is_shown_when_it_is_asked_for_again(everything):
    shown = collect([everything])
    before = shown.index(editable=False, live=True)
    assert [run["steps"] for run in before["runs"]] == [120]
    with open(everything / "model" / "metrics.jsonl", "a") as file:
        file.write(json.dumps(metrics(121)[-1]._asdict()) + "\n")
    record = hand_circuit().record.model_copy(update={"n_edges": 4})
    save_circuit(replace(hand_circuit(), record=record), everything / "circuit")
    formation = read_record(Formation, everything / "formation" / "formation.json")
    write_record(everything / "formation" / "formation.json", formation.model_copy(update={"task": "now another"}))
    after = shown.index(editable=False, live=True)
    assert [run["steps"] for run in after["runs"]] == [121]
    assert shown.runs["model"]()["columns"]["step"][-1] == 121
    assert after["formations"][0]["task"] == "now another"
    cards = {card["id"]: card["n_edges"] for card in after["circuits"]}
    assert cards["circuit"] == 4
    assert shown.circuits["circuit"].read_data()["card"]["n_edges"] == 4


@pytest.mark.parametrize("name", ["circuit.safetensors", "circuit.json"])
def test_a_circuit_that_was_damaged_later_hides_nothing_else(everything, name):
    shown = collect([everything / "circuits"])
    (everything / "circuits" / "one" / name).write_bytes(b"{")
    with pytest.warns(UserWarning, match=f"left out: .*one/{name}"):
        embedded = shown.embedded()
    assert list(embedded["circuits"]) == ["seed-1-one", "two"]
    assert [card["id"] for card in embedded["index"]["circuits"]] == ["seed-1-one", "two"]
    if name == "circuit.json":
        with pytest.warns(UserWarning, match="left out"):
            assert len(shown.index(editable=False, live=True)["circuits"]) == 2


def test_nothing_that_can_be_read_is_an_error(everything):
    shown = collect([everything / "circuit"])
    (everything / "circuit" / "circuit.safetensors").write_bytes(b"{")
    with pytest.warns(UserWarning, match="left out"), pytest.raises(GossamerError, match="nothing of it"):
        shown.embedded()


@pytest.mark.parametrize("name", ["nodes.json", "notes.json"])
def test_what_lies_beside_a_circuit_may_be_damaged(everything, name):
    (everything / "circuit" / name).write_text("{")
    with pytest.warns(UserWarning, match=name):
        embedded = collect([everything / "circuit"]).embedded()
    assert embedded["circuits"]["circuit"]["has_behaviour"] is False
    assert embedded["measured"] == {}
    assert not any(embedded["circuits"]["circuit"]["notes"].values())


def test_a_folder_that_cant_be_read_is_left_out(everything, monkeypatch):
    """Whoever runs this may be root, whom no mode keeps out."""
    iterdir, exists = Path.iterdir, Path.exists

    def listing(path):
        if path.name == "tokens":
            raise PermissionError(13, "Permission denied")
        return iterdir(path)

    def looking(path, **more):
        if path.parent.name == "closed":
            raise PermissionError(13, "Permission denied")
        return exists(path, **more)

    monkeypatch.setattr(Path, "iterdir", listing)
    monkeypatch.setattr(Path, "exists", looking)
    (everything / "closed").mkdir()
    with pytest.warns(UserWarning, match="can't be read: Permission denied") as said:
        shown = collect([everything])
    assert {"closed", "tokens"} == {str(one.message).split(" can't")[0].split("/")[-1] for one in said}
    assert len(shown.circuits) == 5


@pytest.mark.parametrize(
    ("path", "says"),
    [
        ("nowhere", "does not exist"),
        ("tokens", "a folder of tokens"),
        ("model/metrics.jsonl", "a file"),
        (".hidden", "nothing that can be shown"),
    ],
)
def test_what_cant_be_shown_says_what_was_expected(everything, path, says):
    with pytest.raises(GossamerError, match=says) as error:
        collect([everything / path])
    assert "gossamer prune" in str(error.value)


def test_nothing_is_an_error():
    with pytest.raises(GossamerError, match="nothing to show"):
        collect([])


def test_a_damaged_circuit_doesnt_hide_the_others(everything):
    (everything / "circuits" / "one" / "circuit.json").write_text("{")
    with pytest.warns(UserWarning, match="left out: .*one/circuit.json"):
        shown = collect([everything / "circuits"])
    assert list(shown.circuits) == ["seed-1-one", "two"]
    with pytest.raises(GossamerError, match=r"circuit\.json"):
        collect([everything / "circuits" / "one"])


def test_a_runs_columns_are_its_metrics():
    run = run_data("a", "a run", metrics(120), RECORD)
    columns = run["columns"]
    assert run["card"] == {"id": "a", "name": "a run", "steps": 120}
    assert columns["step"] == list(range(1, 121))
    assert columns["loss"] == [1 / step for step in range(1, 121)]
    assert [v for v in columns["validation_loss"] if v is not None] == [2 / 50, 2 / 100]
    assert columns["gradient_rms"][:2] == [None, 0.1]
    assert columns["alive_neurons_1"][49] == 100
    assert "memory_bytes" not in columns
    assert {len(column) for column in columns.values()} == {120}
    assert run["facts"]["validation loss, nats a token"] == "2.2500"
    json.dumps(run, allow_nan=False)


def test_long_curves_are_thinned_to_steps_that_were_written():
    run = run_data("a", "a run", metrics(50_001, every=5000), RECORD)
    steps = run["columns"]["step"]
    assert len(steps) <= MOST_POINTS + 12
    assert (steps[0], steps[-1]) == (1, 50_001)
    assert run["columns"]["loss"] == [1 / step for step in steps]
    assert sum(v is not None for v in run["columns"]["validation_loss"]) == 10
    every = run_data("a", "a run", metrics(10_000, every=1), RECORD)
    assert len(every["columns"]["step"]) <= MOST_POINTS + 1


def test_a_run_that_has_just_begun():
    run = run_data("a", "a run", [], RECORD.model_copy(update={"result": None}))
    assert run["columns"] == {"step": []}
    assert run["facts"]["steps"] == "0 of 5,000"


def test_a_formation_without_the_models_that_couldnt_be_asked(tmp_path):
    formation = a_formation(tmp_path / "formation")
    shown = formation_data("f", "formation", formation)
    assert shown["steps"] == [200, 300]
    assert shown["full_loss"] == [0.69, 0.1]
    assert shown["n_nodes"] == shown["circuit_loss"] == shown["same_edges"] == [None, None]
    assert shown["target_loss"] == 0.2


@pytest.mark.parametrize(
    ("name", "id"),
    [
        ("circuit", "circuit"),
        ("../etc/passwd", "etc-passwd"),
        ("漢字", "unnamed"),
        ("A B", "a-b"),
        ("x" * 300, "x" * 60),
    ],
)
def test_ids_are_made_of_names_and_hold_nothing_else(name, id):
    assert make_id(name, {}) == id
    assert make_id(name, {id: 1}) == f"{id}-2"
