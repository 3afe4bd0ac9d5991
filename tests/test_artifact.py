import errno
import hashlib
import json
import os
import re
import shutil
import stat
import tracemalloc
from pathlib import Path
from typing import Literal

import numpy as np
import pytest
from matplotlib.figure import Figure
from pydantic import ValidationError, model_validator

from gossamer import artifact, folders
from gossamer.artifact import (
    Record,
    build_record,
    hash_file,
    read_arrays,
    read_json,
    read_record,
    write_arrays,
    write_figure,
    write_record,
    write_text,
)
from gossamer.errors import GossamerError, Unreadable, unknown


class Inner(Record):
    depth: int = 1
    least: int = 0

    @model_validator(mode="after")
    def _check(self) -> "Inner":
        if self.least > self.depth:
            raise ValueError("least is above depth")
        return self


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
        ({"n_layer": 2, "inner": {"depth": 1, "least": 2}}, "here: inner: least is above depth"),
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
    assert json.loads((tmp_path / "thing.json").read_text())["inner"] == {"depth": 7, "least": 0}


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (b"", "is not readable JSON"),
        (b'{"n_layer": ', "is not readable JSON"),
        (b'{"n_layer": 1, "n_head": 2, "n_layer": 3}', "is not readable JSON: it says 'n_layer' twice"),
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


def test_a_file_that_the_disk_refuses_isnt_called_damaged(tmp_path):
    with pytest.raises(Unreadable, match="can't be read: Is a directory"):
        read_json(tmp_path)


def test_no_more_of_a_file_is_read_than_any_record_has(tmp_path):
    path = tmp_path / "thing.json"
    path.write_text("[1]")
    assert read_json(path, most_bytes=3) == [1]
    tracemalloc.start()
    try:
        read_json(path)
        assert tracemalloc.get_traced_memory()[1] < 1 << 20, "and no more is asked for than there is"
    finally:
        tracemalloc.stop()
    os.truncate(path, 1 << 33)  # a hole: it takes no room on the disk
    with pytest.raises(GossamerError, match=r"thing\.json is damaged or of another kind: it has more than 3 bytes"):
        read_json(path, most_bytes=3)


# Text.


def test_text_replaces_what_was_there(tmp_path):
    path = tmp_path / "a.txt"
    write_text(path, "old and longer")
    write_text(path, "né")
    assert path.read_bytes() == "né".encode()
    assert names(tmp_path) == ["a.txt"]
    assert stat.S_IMODE(path.stat().st_mode) == folders.FILE_MODE


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
    assert stat.S_IMODE(path.stat().st_mode) == folders.FILE_MODE


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


def test_a_folder_that_has_appeared_meanwhile_is_not_replaced(tmp_path):
    """Even one of the same kind: it is another's, who was told that it is written."""
    path = tmp_path / "a"
    for content in ("same.json", "other.txt"):
        with pytest.raises(GossamerError, match=str(path)), folders.atomic_directory(path, ("same.json",)) as aside:
            (aside / "same.json").write_text("mine")
            path.mkdir()
            (path / content).write_text("theirs")
        assert (path / content).read_text() == "theirs"
        assert [file.name for file in tmp_path.iterdir()] == ["a"]
        shutil.rmtree(path)


def test_a_file_is_hashed_in_pieces(tmp_path):
    with open(tmp_path / "large", "wb") as file:
        file.truncate(1 << 26)
    tracemalloc.start()
    try:
        found = hash_file(tmp_path / "large")
        assert tracemalloc.get_traced_memory()[1] < 1 << 22
    finally:
        tracemalloc.stop()
    assert found == hashlib.sha256(bytes(1 << 26)).hexdigest()


@pytest.mark.parametrize("number", [errno.EROFS, errno.ENOTDIR])
def test_a_folder_that_cant_be_written_into_is_named_with_what_mends_it(tmp_path, monkeypatch, number):
    def refuse(*_, **__):
        raise OSError(number, os.strerror(number))

    said = re.escape(f"can't write into {tmp_path / 'run'}: {os.strerror(number)}; ")
    said += "make it writable, or choose another --out" if number == errno.EROFS else "choose another --out"
    with monkeypatch.context() as there, pytest.raises(GossamerError, match=said):
        there.setattr(Path, "mkdir", refuse)
        with folders.folder_to_fill(tmp_path / "run"):
            raise AssertionError("it isn't there")
    (tmp_path / "run").mkdir()
    with monkeypatch.context() as there, pytest.raises(GossamerError, match=said):
        there.setattr("builtins.open", refuse)
        with folders.alone_in(tmp_path / "run", "training"):
            raise AssertionError("it isn't locked")
