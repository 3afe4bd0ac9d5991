"""`gossamer view` as a user types it: exporting, serving, ending."""

import base64
import gzip
import json
import os
import signal
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from circuit.by_hand import hand_circuit
from command_line import gossamer

from gossamer.circuit.circuit import save_circuit
from gossamer.viewer.page import DATA

ROOT = Path(__file__).parents[2]


@pytest.fixture
def circuit(tmp_path) -> Path:
    save_circuit(hand_circuit(), tmp_path / "circuit")
    return tmp_path / "circuit"


def test_export_writes_one_file_and_says_how_large(circuit, tmp_path, capsys):
    out = tmp_path / "page.html"
    code, said, err = gossamer(capsys, "view", circuit, "--export", out)
    assert (code, err) == (0, "")
    assert str(out) in said
    assert out.read_text().startswith("<!doctype html>")
    before = out.read_bytes()
    assert gossamer(capsys, "view", circuit, "--export", out)[0] == 0
    assert out.read_bytes() == before


def exported(path: Path) -> dict:
    """The data in a page."""
    packed = path.read_text().split(f'<script id="{DATA}" type="application/octet-stream">')[1].split("<")[0]
    return json.loads(gzip.decompress(base64.b64decode(packed)))


def test_several_circuits_are_exported_but_for_a_damaged_one(circuit, tmp_path, capsys):
    for name in ("other", "damaged"):
        save_circuit(hand_circuit(task=name), tmp_path / name)
    (tmp_path / "damaged" / "circuit.safetensors").write_bytes(b"not")
    out = tmp_path / "page.html"
    code, _, err = gossamer(capsys, "view", circuit, tmp_path / "other", tmp_path / "damaged", "--export", out)
    assert code == 0
    assert "damaged/circuit.safetensors" in err
    data = exported(out)
    assert {id: one["card"]["task"] for id, one in data["circuits"].items()} == {"circuit": "by_hand", "other": "other"}
    assert [card["name"] for card in data["index"]["circuits"]] == ["circuit", "other"]
    assert data["index"]["live"] is False


def test_what_cant_be_shown_or_written_is_a_sentence(circuit, tmp_path, capsys):
    code, _, err = gossamer(capsys, "view", circuit, "--export", tmp_path / "page.txt")
    assert code == 1
    assert ".html" in err
    code, _, err = gossamer(capsys, "view", tmp_path / "nowhere", "--no-browser")
    assert code == 1
    assert "does not exist" in err
    code, _, err = gossamer(capsys, "view", "--no-browser")
    assert code != 0
    assert "circuit" in err
    code, _, err = gossamer(capsys, "view", circuit, "--export", tmp_path / "nowhere" / "page.html")
    assert code == 1
    assert f"{tmp_path / 'nowhere' / 'page.html'}: No such file" in err
    code, _, err = gossamer(capsys, "view", circuit, "--export", tmp_path / "page.html", "--edit")
    assert code == 1
    assert "--edit" in err
    assert not (tmp_path / "page.html").exists()


@contextmanager
def viewing(circuit: Path) -> Iterator[tuple[subprocess.Popen, str]]:
    """The verb at work, and the address that it said."""
    command = [sys.executable, "-m", "gossamer", "view", str(circuit), "--no-browser"]
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, env=os.environ
    ) as process:
        assert process.stdout is not None
        try:
            yield process, process.stdout.readline().split()[0]
        finally:
            process.kill()  # one that didn't end would be waited for


@pytest.mark.parametrize("sent", [signal.SIGINT, signal.SIGTERM])
def test_it_may_be_ended_as_soon_as_it_says_its_address(circuit, sent):
    with viewing(circuit) as (process, _):
        process.send_signal(sent)
        rest = process.communicate(timeout=30)[0]
        assert (process.returncode, rest) == (0, "")


@pytest.mark.parametrize("sent", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_that_an_import_swallows_ends_it_too(circuit, tmp_path, sent):
    """Some modules clear all errors while they are loaded, and what a signal's handler raises with them."""
    (tmp_path / "sitecustomize.py").write_text(SWALLOWING.format(number=int(sent)))
    command = [sys.executable, "-m", "gossamer", "view", str(circuit), "--no-browser"]
    environment = os.environ | {"PYTHONPATH": f"{tmp_path}:{ROOT}"}
    done = subprocess.run(command, capture_output=True, text=True, env=environment, timeout=60, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("http://127.0.0.1:")


SWALLOWING = """
import os, sys
from importlib.abc import MetaPathFinder

class Finder(MetaPathFinder):
    def find_spec(self, name, path=None, target=None):
        if name == "uvicorn":
            try:
                os.kill(os.getpid(), {number})
            except KeyboardInterrupt:
                pass

sys.meta_path.insert(0, Finder())
"""


@pytest.mark.parametrize("sent", [signal.SIGINT, signal.SIGTERM])
def test_it_serves_until_it_is_told_to_end_and_ends_quietly(circuit, sent):
    """Also where there is no model behind the circuit."""
    with viewing(circuit) as (process, url):
        assert url.startswith("http://127.0.0.1:")
        with urllib.request.urlopen(f"{url}api/index", timeout=30) as answer:
            index = json.load(answer)
        assert [card["id"] for card in index["circuits"]] == ["circuit"]
        assert (index["editable"], index["live"]) == (False, False)
        process.send_signal(sent)
        rest = process.communicate(timeout=30)[0]
        assert (process.returncode, rest) == (0, "")
