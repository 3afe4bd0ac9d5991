"""A folder appears whole or not at all, replaces nothing of somebody else's, and leaves nothing behind."""

import errno
import os
import stat
import subprocess
import sys
import threading
from contextlib import ExitStack
from pathlib import Path

import pytest
from disk_events import Event, note_disk_events

from gossamer import artifact
from gossamer.artifact import write_text
from gossamer.errors import GossamerError
from gossamer.folders import alone_in, atomic_directory, check_replaceable, folder_to_fill, is_held


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def write_folder(path, **files):
    """An artifact whose mark is a file `mark.json`."""
    with atomic_directory(path, ("mark.json", "*.json")) as aside:
        for name, text in ({"mark": "{}"} | files).items():
            (aside / f"{name}.json").write_text(text)


def test_a_folder_appears_only_when_it_is_complete(tmp_path):
    path = tmp_path / "deep" / "out"
    with atomic_directory(path, ("mark.json", "*.json")) as aside:
        (aside / "a").write_text("1")
        (aside / "sub").mkdir()
        (aside / "sub" / "b").write_text("2")
        assert not path.exists()
        assert aside.parent == path.parent, "a rename must not cross file systems"
    assert names(path) == ["a", "sub"]
    assert (path / "sub" / "b").read_text() == "2"
    assert names(path.parent) == ["out"]


@pytest.mark.parametrize(
    ("umask", "file", "folder"), [(0o077, 0o600, 0o700), (0o002, 0o664, 0o775), (0o022, 0o644, 0o755)]
)
def test_what_is_written_is_for_whom_its_owner_says(tmp_path, umask, file, folder):
    code = """
import os, sys
from pathlib import Path
import numpy as np
os.umask(int(sys.argv[2]))
from gossamer.artifact import write_arrays, write_text
from gossamer.folders import atomic_directory
with atomic_directory(Path(sys.argv[1]) / "out", ("a", "b")) as aside:
    write_text(aside / "a", "text")
    write_arrays(aside / "b", {"x": np.zeros(3)})
"""
    subprocess.run([sys.executable, "-c", code, str(tmp_path), str(umask)], check=True)
    out = tmp_path / "out"
    modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in (out, *out.iterdir())}
    assert modes == {"out": folder, "a": file, "b": file}


def test_a_folder_of_a_group_stays_of_the_group(tmp_path):
    (tmp_path / "shared").mkdir()
    (tmp_path / "shared").chmod(0o2775)
    write_folder(tmp_path / "shared" / "out")
    assert (tmp_path / "shared" / "out").stat().st_mode & stat.S_ISGID


def test_somebody_who_puts_something_there_meanwhile_loses_nothing(tmp_path):
    path = tmp_path / "out"
    write_folder(path, old="1")
    said = r"out holds something else \(thesis\.txt\)"
    with pytest.raises(GossamerError, match=said), atomic_directory(path, ("mark.json", "*.json")) as aside:
        (aside / "mark.json").write_text("2")
        (path / "thesis.txt").write_text("years")
    assert names(path) == ["mark.json", "old.json", "thesis.txt"]


def test_a_folder_of_its_kind_is_replaced_whole(tmp_path):
    path = tmp_path / "out"
    write_folder(path, old="1")
    with atomic_directory(path, ("mark.json", "*.json")) as aside:
        (aside / "new.json").write_text("2")
        assert names(path) == ["mark.json", "old.json"], "the old stays until the new is complete"
    assert names(path) == ["new.json"]
    with pytest.raises(GossamerError, match=r"out holds something else \(new\.json\)"):
        write_folder(path)  # without its mark it is no artifact of this kind
    assert names(tmp_path) == ["out"]


def test_an_empty_folder_is_replaced(tmp_path):
    (tmp_path / "out").mkdir()
    write_folder(tmp_path / "out")
    assert names(tmp_path / "out") == ["mark.json"]


def test_somebody_elses_work_is_never_replaced(tmp_path):
    path = tmp_path / "out"
    path.mkdir()
    (path / "thesis.txt").write_text("years")
    (path / "mark.json").mkdir()
    with pytest.raises(GossamerError, match=r"out holds something else \(thesis\.txt\)"):
        write_folder(path)
    assert (path / "thesis.txt").read_text() == "years"
    assert names(tmp_path) == ["out"]


@pytest.mark.parametrize(
    ("there", "said"),
    [
        (
            ("circuit.json", "pairs.jsonl", "circuit.safetensors"),
            "a circuit (circuit.json, circuit.safetensors, pairs.jso",
        ),
        (("model.json", "train.json"), "a model (model.json, train.json)"),
        (("train.json",), "a training run that is not at its end (train.json)"),
        (("thesis.txt", "mark.json"), "something else (thesis.txt)"),
    ],
)
def test_what_is_in_the_way_is_named(tmp_path, there, said):
    for name in there:
        (tmp_path / name).write_text("{}")
    with pytest.raises(GossamerError) as raised:
        check_replaceable(tmp_path, ("mark.json",))
    assert f"{tmp_path} holds {said}" in str(raised.value)


@pytest.mark.parametrize("there_before", [False, True])
def test_a_folder_into_which_nothing_came_goes_again(tmp_path, there_before):
    path = tmp_path / "a" / "b" / "c"
    if there_before:
        path.mkdir(parents=True)
    with pytest.raises(GossamerError, match="no"), folder_to_fill(path), alone_in(path, "searching"):
        assert path.is_dir()
        raise GossamerError("no")
    assert path.exists() == (tmp_path / "a").exists() == there_before
    with folder_to_fill(path):
        (path / "x").write_text("kept")
    assert (path / "x").exists()
    with pytest.raises(GossamerError, match="no"), atomic_directory(tmp_path / "d" / "e", ("mark.json",)):
        raise GossamerError("no")
    assert names(tmp_path) == ["a"]


def test_a_folder_that_another_has_locked_stays(tmp_path):
    path = tmp_path / "a"
    with folder_to_fill(path):
        other = ExitStack()
        other.enter_context(alone_in(path, "searching"))
    with pytest.raises(GossamerError, match="another process is searching"), alone_in(path, "searching"):
        pass
    other.close()


@pytest.mark.parametrize("left", [["mark.json", ".mark.json.k3_x9aqz"], [".mark.json.k3_x9aqz"], [".a.npy.k3_x9aqz"]])
def test_what_a_killed_write_left_is_in_nobodys_way(tmp_path, left):
    path = tmp_path / "out"
    path.mkdir()
    for name in left:
        (path / name).write_text("{")
    check_replaceable(path, ("mark.json", "*.npy"))
    (path / ".other.json.k3_x9aqz").write_text("{")
    with pytest.raises(GossamerError, match="holds something else"):
        check_replaceable(path, ("mark.json", "*.npy"))


def test_a_file_in_the_way_is_an_error(tmp_path):
    (tmp_path / "out").write_text("mine")
    with pytest.raises(GossamerError, match="is a file"):
        write_folder(tmp_path / "out")
    with pytest.raises(GossamerError, match=r"can't write into \S+out: File exists"):
        write_folder(tmp_path / "out" / "below")
    assert (tmp_path / "out").read_text() == "mine"
    assert names(tmp_path) == ["out"]


@pytest.mark.parametrize("exception", [ValueError("no"), GossamerError("no"), KeyboardInterrupt(), OSError("no")])
@pytest.mark.parametrize("had_old", [True, False])
def test_a_folder_that_fails_leaves_no_trace(tmp_path, exception, had_old):
    path = tmp_path / "out"
    if had_old:
        write_folder(path, old="1")
    with pytest.raises(type(exception)), atomic_directory(path, ("mark.json", "*.json")) as aside:
        (aside / "new").write_text("half")
        raise exception
    assert names(tmp_path) == (["out"] if had_old else [])
    assert not had_old or names(path) == ["mark.json", "old.json"]


@pytest.mark.parametrize("call", [1, 2], ids=["the old can't be moved away", "the new can't take its place"])
def test_a_swap_that_fails_puts_the_old_back(tmp_path, monkeypatch, call):
    path = tmp_path / "out"
    write_folder(path, old="1")
    calls = []

    def rename(source, target, real=os.rename):
        calls.append(source)
        if len(calls) == call:
            raise OSError(errno.ENOSPC, "No space left on device")
        real(source, target)

    monkeypatch.setattr(artifact.os, "rename", rename)
    with pytest.raises(GossamerError, match=r"out failed: No space left on device; what was there before is untouched"):
        write_folder(path, new="2")
    assert names(path) == ["mark.json", "old.json"]
    assert names(tmp_path) == ["out"]


def test_the_old_is_never_lost_even_if_it_cannot_be_put_back(tmp_path, monkeypatch):
    path = tmp_path / "out"
    write_folder(path, old="1")
    calls = []

    def rename(source, target, real=os.rename):
        calls.append(source)
        if len(calls) > 1:
            raise OSError(errno.EIO, "Input/output error")
        real(source, target)

    monkeypatch.setattr(artifact.os, "rename", rename)
    with pytest.raises(GossamerError, match="Input/output error"):
        write_folder(path, new="2")
    assert [file.read_text() for file in tmp_path.rglob("old.json")] == ["1"]


def test_a_file_is_written_into_a_folder_that_cant_be_listed(tmp_path, monkeypatch):
    """As a drop box: what can't be promised then is that the file outlives a power cut."""
    opened = os.open

    def refuse(path, *arguments, **named):
        if Path(path) == tmp_path:
            raise PermissionError(errno.EACCES, "Permission denied", str(path))
        return opened(path, *arguments, **named)

    monkeypatch.setattr(os, "open", refuse)
    write_text(tmp_path / "text", "text")
    with folder_to_fill(tmp_path / "run"):
        write_text(tmp_path / "run" / "text", "text")
    assert (tmp_path / "run" / "text").read_text() == "text"


@pytest.mark.parametrize("replaces", [False, True])
def test_a_folder_is_on_disk_before_it_has_its_name(tmp_path, monkeypatch, replaces):
    path = tmp_path / "folder"
    if replaces:
        path.mkdir()
        (path / "a.json").write_text("old")
    events = note_disk_events(monkeypatch)
    with atomic_directory(path, ("a.json", "more")) as aside:
        (aside / "more").mkdir()
        for name in ("a.json", "more/b.json"):
            (aside / name).write_text(name)
    [named] = [i for i, event in enumerate(events) if event.to == path]
    for name in ("a.json", "more/b.json"):
        assert Event("sync", aside / name, n_bytes=len(name)) in events[:named]
    for folder in (aside / "more", aside):
        assert Event("sync", folder) in events[:named]
    assert events[-1] == Event("sync", tmp_path)
    removed = [i for i, event in enumerate(events) if event.what == "unlink" and i > named]
    assert bool(removed) == replaces
    assert all(Event("sync", tmp_path) in events[named:i] for i in removed), "or a power cut could lose both"


def test_whoever_asks_whether_a_folder_is_held_keeps_nobody_out(tmp_path):
    asking = threading.Event()

    def ask():
        while not asking.is_set():
            is_held(tmp_path)

    asker = threading.Thread(target=ask)
    with alone_in(tmp_path, "writing"):
        assert is_held(tmp_path)
    assert not is_held(tmp_path)
    asker.start()
    try:
        for _ in range(300):
            with alone_in(tmp_path, "writing"):
                pass
    finally:
        asking.set()
        asker.join()


def test_folders_that_are_made_are_on_disk_with_what_is_written_into_them(tmp_path, monkeypatch):
    """A power cut must not take a run's folder away under the checkpoints in it."""
    events = note_disk_events(monkeypatch)
    path = tmp_path / "a" / "b" / "run"
    with folder_to_fill(path):
        made = [event.path for event in events if event.what == "mkdir"]
        assert made[-3:] == [tmp_path / "a", tmp_path / "a" / "b", path]
        for folder in made:
            assert Event("sync", folder.parent) in events[events.index(Event("mkdir", folder)) :]
        events.clear()
        artifact.write_text(path / "text", "text")
    [named] = [i for i, event in enumerate(events) if event.to == path / "text"]
    assert [event.what for event in events[:named]] == ["sync"]
    assert events[named + 1] == Event("sync", path)
