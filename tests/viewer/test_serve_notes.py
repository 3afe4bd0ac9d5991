"""Notes as the server keeps them: who may, from what, in which order, and what a damaged file or a full disk does."""

import json
import os
import shutil
import threading
import time
import warnings
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest
from starlette.testclient import TestClient
from viewer.test_serve import NOTES, OWN, PORT, client_of

from gossamer.circuit.circuit import save_circuit
from gossamer.study.collect import collect
from gossamer.viewer.notes import LARGEST_NOTES, NotesRequest
from gossamer.viewer.serve import Server, application


def put(client: TestClient, notes: dict, since: str | None = None):
    """Have notes kept, made from those that are there, or from those of version `since`."""
    if since is None:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            since = client.get("/api/circuits/circuit").json()["notes_version"]
    json_type = {"content-type": "application/json"}
    return client.put(NOTES, headers=OWN | json_type, content=json.dumps({"since": since, "notes": notes}))


def test_notes_are_kept_only_where_that_was_allowed(given):
    path = given.folder / "circuit" / "notes.json"
    notes = {"names": {"0.attn.v:2": "<b>quote</b>"}, "groups": [], "pins": ["final_resid:3"]}
    refused = put(client_of(given), notes)
    assert refused.status_code == 403
    assert "--edit" in refused.json()["error"]
    assert not path.exists()
    client = client_of(given, editable=True)
    assert client.get("/api/index").json()["editable"] is True
    kept = put(client, notes)
    assert kept.status_code == 200
    shown = client.get("/api/circuits/circuit").json()
    assert (shown["notes"], shown["notes_version"]) == (notes, kept.json()["version"])
    assert json.loads(path.read_text()) == notes
    for wrong, says in (
        ({"names": {"0.attn.v:2": "x" * 201}}, "200"),
        ({"names": {"0.attn.v:2": ""}}, "names"),
        ({"names": {"0.attn.v:3": "not of this circuit"}}, "no node of this circuit"),
        ({"pins": ["../x"]}, "no node of this circuit"),
        ({"pins": ["final_resid:3"] * 10_001}, "pins"),
        ({"groups": [{"name": "g", "nodes": ["final_resid:1"]}]}, "no node of this circuit"),
        ({"names": {"0.attn.v:2": "\ud800"}}, "unicode"),
        ({"path": "/etc/passwd"}, "path"),
    ):
        answer = put(client, wrong)
        assert answer.status_code == 400, wrong
        assert says in answer.json()["error"]
    assert json.loads(path.read_text()) == notes
    path.unlink()


def test_notes_that_another_page_kept_meanwhile_arent_written_over(given, tmp_path):
    shutil.copytree(given.folder / "circuit", tmp_path / "all" / "circuit")
    path = tmp_path / "all" / "circuit" / "notes.json"
    client = client_of(given._replace(folder=tmp_path / "all"), editable=True, live=False)
    since = client.get("/api/circuits/circuit").json()["notes_version"]
    first = {"names": {"0.attn.v:2": "of the first"}, "groups": [], "pins": []}
    second = {"names": {"final_resid:3": "of the second"}, "groups": [], "pins": []}
    assert put(client, first, since).status_code == 200
    refused = put(client, second, since)
    assert refused.status_code == 409
    assert refused.json()["notes"] == first == json.loads(path.read_text())
    both = {**first, "names": first["names"] | second["names"]}
    assert put(client, both, refused.json()["version"]).status_code == 200
    assert json.loads(path.read_text()) == both
    # An unseen note about a node that is gone makes no other version.
    path.write_text(json.dumps({**both, "pins": ["0.attn.v:9"]}))
    assert put(client, both).status_code == 200
    assert client.put(NOTES, headers=OWN, json={"notes": both}).status_code == 400  # it doesn't say since when


def test_notes_about_nodes_that_are_gone_are_set_aside_and_come_back(given, tmp_path):
    shutil.copytree(given.folder, tmp_path / "all")
    path = tmp_path / "all" / "circuit" / "notes.json"
    gone = {
        "names": {"0.attn.v:9": "gone"},
        "groups": [{"name": "g", "nodes": ["0.attn.v:9", "0.attn.v:2"]}, {"name": "h", "nodes": ["0.attn.v:9"]}],
        "pins": ["0.attn.v:9"],
    }
    path.write_text(json.dumps(gone))
    client = client_of(given._replace(folder=tmp_path / "all"), editable=True, live=False)
    shown = client.get("/api/circuits/circuit").json()["notes"]
    assert shown == {"names": {}, "groups": [{"name": "g", "nodes": ["0.attn.v:2"]}], "pins": []}
    said = {"names": {"0.attn.v:2": "here"}, "groups": [{"name": "g", "nodes": []}], "pins": []}
    assert put(client, said).status_code == 200
    assert client.get("/api/circuits/circuit").json()["notes"]["names"] == said["names"]
    more = {site: kept if site != "0.attn.v" else [2, 6, 9] for site, kept in given.circuit.nodes.items()}
    save_circuit(replace(given.circuit, record=given.circuit.record.model_copy(update={"nodes": more})), path.parent)
    assert client.get("/api/circuits/circuit").json()["notes"] == {
        "names": {"0.attn.v:2": "here", "0.attn.v:9": "gone"},
        "groups": [{"name": "g", "nodes": ["0.attn.v:9"]}, {"name": "h", "nodes": ["0.attn.v:9"]}],
        "pins": ["0.attn.v:9"],
    }


def test_damaged_notes_are_not_written_over(given, tmp_path):
    shutil.copytree(given.folder, tmp_path / "all")
    path = tmp_path / "all" / "circuit" / "notes.json"
    path.write_text("{")
    client = client_of(given._replace(folder=tmp_path / "all"), editable=True, live=False)
    with pytest.warns(UserWarning, match="notes.json"):
        assert client.get("/api/circuits/circuit").json()["notes"] == {"names": {}, "groups": [], "pins": []}
    answer = put(client, {"pins": ["final_resid:3"]})
    assert answer.status_code == 400
    assert "move it away" in answer.json()["error"]
    assert path.read_text() == "{"
    path.unlink()  # moved away: the same notes can be kept now
    assert put(client, {"pins": ["final_resid:3"]}).status_code == 200


def test_the_largest_notes_fit_a_request():
    """In the longest spelling that a browser writes."""
    name = "\u0001" * 200
    notes = {
        "names": {f"{i:0100}": name for i in range(10_000)},
        "groups": [{"name": name, "nodes": ["x" * 100] * 50} for _ in range(1000)],
        "pins": ["x" * 100] * 10_000,
    }
    request = {"since": "\u0001" * 100, "notes": notes}
    NotesRequest.model_validate(request)
    assert len(json.dumps(request)) < LARGEST_NOTES
    notes["groups"][0]["nodes"] = ["x"] * 51
    with pytest.raises(ValueError, match="50,001"):
        NotesRequest.model_validate(request)


def test_saves_end_in_the_order_in_which_they_came(given, monkeypatch):
    """Also if an early one takes long."""
    kept: list[str] = []
    first_began, second_came = threading.Event(), threading.Event()

    def slow(shown, asked):  # noqa: ARG001
        name = asked.notes.names["0.attn.v:2"]
        if name == "0":
            first_began.set()
            assert second_came.wait(20)
        kept.append(name)
        return asked.notes

    monkeypatch.setattr("gossamer.viewer.serve._keep", slow)
    server = Server(collect([given.folder / "circuit"]), "", None, editable=True)
    base = f"http://127.0.0.1:{PORT}"
    with TestClient(application(server, PORT), base_url=base) as client, ThreadPoolExecutor(4) as pool:

        def save(i: int):
            return put(client, {"names": {"0.attn.v:2": str(i)}}, since="").status_code

        sent, deadline = [pool.submit(save, 0)], time.monotonic() + 15
        assert first_began.wait(20)
        for i in range(1, 4):
            sent.append(pool.submit(save, i))
            while len(server.unsaved) < i + 1 and time.monotonic() < deadline:
                time.sleep(0.001)
        second_came.set()
        assert [one.result(20) for one in sent] == [200] * 4
    assert kept == ["0", "1", "2", "3"]


def test_a_disk_that_refuses_loses_no_notes(given, monkeypatch):
    path = given.folder / "circuit" / "notes.json"
    client = client_of(given, editable=True, raises=False)
    assert put(client, {"pins": ["final_resid:3"]}).status_code == 200
    before = path.read_text()

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    assert put(client, {"pins": []}).status_code == 500
    monkeypatch.undo()
    assert path.read_text() == before
    assert [file.name for file in path.parent.iterdir() if file.name.startswith(".notes")] == []
    path.unlink()
