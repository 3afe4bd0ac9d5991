import errno
import hashlib
import json
import os
import stat
from pathlib import Path
from typing import Literal

import numpy as np
import pytest
from matplotlib.figure import Figure
from pydantic import ValidationError

from gossamer import artifact
from gossamer.artifact import (
    Record,
    alone_in,
    atomic_directory,
    build_record,
    check_replaceable,
    folder_to_fill,
    hash_file,
    read_arrays,
    read_json,
    read_record,
    write_arrays,
    write_figure,
    write_record,
    write_text,
)
from gossamer.errors import GossamerError, unknown


class Inner(Record):
    depth: int = 1


class Thing(Record):
    """A record to test with."""

    n_layer: int
    """How many layers."""
    rate: float = 0.5
    """How fast."""
    kind: Literal["dense", "sparse"] = "sparse"
    inner: Inner = Inner()


def names(folder):
    return sorted(path.name for path in folder.iterdir())


# Errors.


@pytest.mark.parametrize(
    ("name", "options", "says"),
    [
        ("spare", ["sparse", "dense"], "unknown kind 'spare'; did you mean 'sparse'?"),
        ("n_laye", ["n_layer", "n_layers", "rate"], "unknown kind 'n_laye'; did you mean 'n_layer' or 'n_layers'?"),
        ("xyz", ["b", "a"], "unknown kind 'xyz'; there are: a, b"),
        ("xyz", [f"{i:02}" for i in range(21)], "unknown kind 'xyz'; there are: 00, 01, 02"),
    ],
)
def test_an_unknown_name_is_answered_with_the_nearest_or_all(name, options, says):
    assert str(unknown("kind", name, options)).startswith(says)


def test_a_long_list_of_options_is_cut():
    message = str(unknown("kind", "xyz", (f"{i:02}" for i in range(21))))
    assert message.endswith("18, 19, ...")


# Records.


def test_a_record_is_frozen_and_keeps_its_help():
    thing = Thing(n_layer=2)
    with pytest.raises(ValidationError, match="frozen"):
        thing.rate = 1.0
    assert Thing.model_fields["n_layer"].description == "How many layers."


@pytest.mark.parametrize(
    ("values", "says"),
    [
        ({"n_layers": 2}, "here: unknown key 'n_layers'; did you mean 'n_layer'?"),
        ({}, "here: the key 'n_layer' is missing"),
        ({"n_layer": "two"}, "here: n_layer: Input should be a valid integer, unable to parse string as an integer"),
        ({"n_layer": 2.5}, "here: n_layer: "),
        ({"n_layer": 2, "kind": "spars"}, "here: kind: Input should be 'dense' or 'sparse' (got 'spars')"),
        ({"n_layer": 2, "rate": float("nan")}, "here: rate: Input should be a finite number (got nan)"),
        ({"n_layer": 2, "inner": {"deep": 1}}, "here: unknown key 'deep'; did you mean 'depth'?"),
        ({"n_layer": 2, "inner": {"depth": "x"}}, "here: inner.depth: Input should be a valid integer"),
        ({"n_layer": 2, "inner": 3}, "here: inner: "),
    ],
)
def test_a_value_that_does_not_fit_is_named(values, says):
    with pytest.raises(GossamerError) as error:
        build_record(Thing, values, "here")
    assert str(error.value).startswith(says)


def test_a_long_value_is_cut_in_the_message():
    with pytest.raises(GossamerError) as error:
        build_record(Thing, {"n_layer": "9" * 5000 + "x"}, "here")
    assert len(str(error.value)) < 300
    assert str(error.value).endswith("...)")


def test_a_record_comes_back_from_its_file(tmp_path):
    thing = Thing(n_layer=3, rate=1 / 3, inner=Inner(depth=7))
    write_record(tmp_path / "thing.json", thing)
    assert read_record(Thing, tmp_path / "thing.json") == thing
    assert json.loads((tmp_path / "thing.json").read_text())["inner"] == {"depth": 7}


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (b"", "is not readable JSON"),
        (b'{"n_layer": ', "is not readable JSON"),
        (b"\xff\xfe", "is not readable JSON"),
        (b"[1]", "expected a JSON object, got list"),
        (b'{"n_layer": 1, "n_heads": 2}', "unknown key 'n_heads'"),
        (b'{"n_layer": 1, "rate": NaN}', "rate: Input should be a finite number"),
    ],
)
def test_a_file_that_is_no_record_is_named(tmp_path, text, says):
    path = tmp_path / "thing.json"
    path.write_bytes(text)
    with pytest.raises(GossamerError) as error:
        read_record(Thing, path)
    assert str(error.value).startswith(str(path))
    assert says in str(error.value)


def test_a_missing_file_is_named(tmp_path):
    with pytest.raises(GossamerError, match=r"thing\.json does not exist"):
        read_json(tmp_path / "thing.json")
    with pytest.raises(GossamerError, match="is not readable JSON"):
        read_json(tmp_path)


# Text.


def test_text_replaces_what_was_there(tmp_path):
    path = tmp_path / "a.txt"
    write_text(path, "old and longer")
    write_text(path, "né")
    assert path.read_bytes() == "né".encode()
    assert names(tmp_path) == ["a.txt"]
    assert stat.S_IMODE(path.stat().st_mode) == 0o644


@pytest.mark.parametrize("failing", ["fsync", "replace"])
def test_text_that_cannot_be_written_leaves_the_old(tmp_path, monkeypatch, failing):
    path = tmp_path / "a.txt"
    write_text(path, "old")

    def fail(*_):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(artifact.os, failing, fail)
    with pytest.raises(OSError, match="No space"):
        write_text(path, "new")
    assert path.read_text() == "old"
    assert names(tmp_path) == ["a.txt"]


# Folders.


def write_folder(path, **files):
    """An artifact whose mark is a file `mark.json`."""
    with atomic_directory(path, ("mark.json", "*.json")) as aside:
        for name, text in ({"mark": "{}"} | files).items():
            (aside / f"{name}.json").write_text(text)


def test_a_device_or_pipe_is_written_to_and_stays_what_it_is(tmp_path):
    pipe = tmp_path / "pipe.json"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    write_text(pipe, "through it")
    assert os.read(reader, 100) == b"through it"
    os.close(reader)
    assert stat.S_ISFIFO(os.stat(pipe).st_mode)
    (tmp_path / "null").symlink_to("/dev/null")
    write_text(tmp_path / "null", "away")
    write_text(Path("/dev/null"), "away")
    assert (tmp_path / "null").is_symlink()
    assert stat.S_ISCHR(os.stat("/dev/null").st_mode)
    with pytest.raises(OSError, match="No space left") as raised:
        write_text(Path("/dev/full"), "no room")
    assert raised.value.filename == "/dev/full"
    assert stat.S_ISCHR(os.stat("/dev/full").st_mode)
    assert names(tmp_path) == ["null", "pipe.json"]


def test_an_open_file_is_added_to(tmp_path):
    with open(tmp_path / "said.txt", "w+b") as file:
        file.write(b"printed before; ")
        file.flush()
        write_text(Path(f"/dev/fd/{file.fileno()}"), "written")
        assert os.fstat(file.fileno()).st_ino == os.stat(tmp_path / "said.txt").st_ino
    assert (tmp_path / "said.txt").read_text() == "printed before; written"
    assert names(tmp_path) == ["said.txt"]


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
    assert stat.S_IMODE(path.stat().st_mode) == 0o755


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
    with pytest.raises(GossamerError, match="can't write beside"):
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


# Arrays.


def test_arrays_come_back(tmp_path):
    path = tmp_path / "arrays.safetensors"
    written = {
        "float": np.array([1.5, -0.0, np.nan], np.float32),
        "short": np.array([0, 65535], np.uint16),
        "transposed": np.arange(6).reshape(2, 3).T,
        "every other": np.arange(6)[::2],
        "number": np.array(7.0),
        "empty": np.zeros((0, 3), np.uint32),
    }
    write_arrays(path, written)
    read = read_arrays(path)
    assert set(read) == set(written)
    for name, array in written.items():
        assert read[name].dtype == array.dtype, name
        assert read[name].shape == array.shape, name
        assert read[name].tobytes() == array.tobytes(), name
    assert stat.S_IMODE(path.stat().st_mode) == 0o644


def test_arrays_that_cannot_be_read_are_named(tmp_path):
    path = tmp_path / "arrays.safetensors"
    with pytest.raises(GossamerError, match=r"arrays\.safetensors does not exist"):
        read_arrays(path)
    write_arrays(path, {"a": np.arange(100.0), "b": np.arange(3, dtype=np.uint16)})
    whole = path.read_bytes()
    for content in (b"", b"PK\x03\x04 a zip, say", b"\xff" * 64, *(whole[:n] for n in range(0, len(whole), 7))):
        path.write_bytes(content)
        with pytest.raises(GossamerError, match=r"arrays\.safetensors can't be read.*truncated or not"):
            read_arrays(path)
    with pytest.raises(GossamerError, match="can't be read"):
        read_arrays(tmp_path)


def test_arrays_that_cannot_be_written_are_an_error(tmp_path):
    with pytest.raises(GossamerError, match="can't write"):
        write_arrays(tmp_path / "nowhere" / "arrays.safetensors", {"a": np.zeros(3)})


def test_the_hash_of_a_file_is_its_sha256(tmp_path):
    (tmp_path / "abc").write_bytes(b"abc")
    assert hash_file(tmp_path / "abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    assert hash_file(tmp_path / "abc") == hashlib.sha256(b"abc").hexdigest()


@pytest.mark.parametrize(("name", "begins"), [("a.png", b"\x89PNG"), ("a.SVG", b"<?xml"), ("a.pdf", b"%PDF")])
def test_a_picture_is_replaced_and_not_written_over(tmp_path, name, begins):
    def figure(width: float) -> Figure:
        drawn = Figure(figsize=(width, 1))
        drawn.subplots().plot([1, 2])
        return drawn

    path, before = tmp_path / name, tmp_path / "before"
    write_figure(path, figure(1))
    before.hardlink_to(path)
    whole = before.read_bytes()
    assert whole.startswith(begins)
    write_figure(path, figure(2), tight=True)
    assert before.read_bytes() == whole != path.read_bytes()
    assert sorted(file.name for file in tmp_path.iterdir()) == sorted([name, "before"])


def test_a_picture_without_a_known_ending_is_refused(tmp_path):
    for name in ("picture", "picture.doc"):
        with pytest.raises(GossamerError, match=r"a name that ends in \.png, \.svg or \.pdf"):
            write_figure(tmp_path / name, Figure())
    assert list(tmp_path.iterdir()) == []


def test_every_picture_is_written_aside():
    """A picture that is drawn straight into its file is half a picture while it is drawn."""
    package = Path(artifact.__file__).parent
    drawn = {file.relative_to(package).as_posix() for file in package.rglob("*.py") if "savefig(" in file.read_text()}
    assert drawn == {"artifact.py", "training/report.py", "viewer/draw.py"}, "these draw into memory"
