"""`gossamer view` as a user types it: exporting, serving, ending."""

import json
import os
import signal
import subprocess
import sys
import urllib.request
from pathlib import Path

import pytest
from circuit.by_hand import hand_circuit
from command_line import gossamer

from gossamer.circuit.circuit import save_circuit
from gossamer.viewer.page import VIEWER

ROOT = Path(__file__).parents[2]


@pytest.fixture
def circuit(tmp_path, monkeypatch) -> Path:
    if not VIEWER.exists():
        monkeypatch.setattr("gossamer.viewer.page.read_viewer", lambda: "export default {};")
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
    assert "No such file" in err


@pytest.mark.skipif(not VIEWER.exists(), reason="the viewer isn't built")
@pytest.mark.parametrize("sent", [signal.SIGINT, signal.SIGTERM])
def test_it_serves_until_it_is_told_to_end_and_ends_quietly(circuit, sent):
    """Also where there is no model behind the circuit."""
    command = [sys.executable, "-m", "gossamer", "view", str(circuit), "--no-browser"]
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, env=os.environ
    ) as process:
        assert process.stdout is not None
        url = process.stdout.readline().split()[0]
        assert url.startswith("http://127.0.0.1:")
        with urllib.request.urlopen(f"{url}api/index", timeout=30) as answer:
            index = json.load(answer)
        assert [card["id"] for card in index["circuits"]] == ["circuit"]
        assert (index["editable"], index["live"]) == (False, False)
        process.send_signal(sent)
        rest = process.communicate(timeout=30)[0]
        assert (process.returncode, rest) == (0, "")
