"""The server: its addresses, what it refuses, what it keeps."""

import json
import shutil
import warnings
from dataclasses import replace

import numpy as np
import pytest
from starlette.testclient import TestClient
from viewer.measured import Measured
from viewer.test_guard import FOREIGN_HOSTS, FOREIGN_ORIGINS

from gossamer.circuit.circuit import save_circuit
from gossamer.cli.places import open_model
from gossamer.study.collect import collect
from gossamer.validation.node_report import circuit_hash, load_node_report, save_node_report
from gossamer.viewer.behaviour import behaviour_data, head_details, measured_of, node_details
from gossamer.viewer.live import Live, LiveRequest, Models
from gossamer.viewer.page import served_page, served_policy
from gossamer.viewer.serve import LARGEST_BODY, Server, application

PORT = 8123
OWN = {"origin": f"http://127.0.0.1:{PORT}"}
LIVE, NOTES = "/api/circuits/circuit/live", "/api/circuits/circuit/notes"
ASKED = {"prompt": "('hello", "edits": [], "in_circuit": True, "nodes": list(range(16)), "unedited": True}
"""Of no circuit yet; `asked` has it whole."""


def client_of(given: Measured, *, editable: bool = False, live: bool = True, raises: bool = True) -> TestClient:
    models = Models(lambda folder: open_model(folder, "cpu")) if live else None
    server = Server(collect([given.folder / "circuit"]), "export {};", models, editable)
    return TestClient(application(server, PORT), base_url=f"http://127.0.0.1:{PORT}", raise_server_exceptions=raises)


def put(client: TestClient, notes: dict, since: str | None = None):
    """Have notes kept, made from those that are there, or from those of version `since`."""
    if since is None:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            since = client.get("/api/circuits/circuit").json()["notes_version"]
    json_type = {"content-type": "application/json"}
    return client.put(NOTES, headers=OWN | json_type, content=json.dumps({"since": since, "notes": notes}))


@pytest.fixture(scope="module")
def asked(given) -> dict:
    return {"circuit": circuit_hash(given.circuit.record), **ASKED}


@pytest.fixture(scope="module")
def client(given) -> TestClient:
    return client_of(given)


def test_the_page_and_its_script(client):
    page = client.get("/")
    assert (page.status_code, page.text) == (200, served_page())
    assert page.headers["content-type"] == "text/html; charset=utf-8"
    script = client.get("/viewer.js")
    assert script.text == "export {};"
    assert script.headers["content-type"].startswith("text/javascript")


@pytest.mark.parametrize("path", ["/", "/viewer.js", "/api/index", "/nothing", "/api/circuits/nothing"])
@pytest.mark.parametrize("host", [f"127.0.0.1:{PORT}", "evil.example"])
def test_every_answer_forbids_what_isnt_needed(client, path, host):
    headers = client.get(path, headers={"host": host}).headers
    assert headers["content-security-policy"] == served_policy()
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "no-referrer"
    assert headers["cross-origin-opener-policy"] == headers["cross-origin-resource-policy"] == "same-origin"
    assert headers["cache-control"] == "no-store"
    assert not [name for name in headers if name.startswith("access-control")]


def test_data_by_id(client, given):
    index = client.get("/api/index").json()
    assert [card["id"] for card in index["circuits"]] == ["circuit"]
    assert (index["editable"], index["live"]) == (False, True)
    circuit = client.get("/api/circuits/circuit").json()
    assert circuit["card"] == index["circuits"][0]
    assert circuit["card"]["n_nodes"] == len(circuit["nodes"]) == given.circuit.n_nodes == 17
    behaviour = client.get("/api/circuits/circuit/behaviour").json()
    measured = measured_of(given.circuit, load_node_report(given.circuit.folder))
    assert behaviour == json.loads(json.dumps(behaviour_data(measured)))
    hash = circuit["hash"]
    for n in (0, 16):
        node = client.get(f"/api/circuits/circuit/nodes/{n}?circuit={hash}").json()
        assert node == json.loads(json.dumps(node_details(measured, n)))
    head = client.get(f"/api/circuits/circuit/heads/1?circuit={hash}").json()
    assert head == json.loads(json.dumps(head_details(measured, 1)))


@pytest.mark.parametrize(
    ("part", "status"),
    [("nodes/17", 404), ("heads/2", 404), ("nodes/-1", 404), ("nodes/x", 404), ("nodes/99999999999999999999", 404)],
)
def test_nodes_and_heads_that_arent_there(client, given, part, status):
    answer = client.get(f"/api/circuits/circuit/{part}?circuit={circuit_hash(given.circuit.record)}")
    assert (answer.status_code, list(answer.json())) == (status, ["error"])


@pytest.mark.parametrize("wanted", ["", "?circuit=", f"?circuit={'0' * 64}"])
def test_a_node_of_another_circuit_is_refused(client, wanted):
    """Which lay there when the page was opened: its nodes stood in another order."""
    answer = client.get(f"/api/circuits/circuit/nodes/0{wanted}")
    assert answer.status_code == 409
    assert "load the page again" in answer.json()["error"]


def test_measurements_are_read_once_and_again_when_they_changed(given, tmp_path, monkeypatch):
    shutil.copytree(given.folder, tmp_path / "all")
    client, reads = client_of(given._replace(folder=tmp_path / "all")), []
    monkeypatch.setattr(
        "gossamer.viewer.shown.load_node_report", lambda folder: (reads.append(1), load_node_report(folder))[1]
    )
    hash = circuit_hash(given.circuit.record)
    for n in range(5):
        assert client.get(f"/api/circuits/circuit/nodes/{n}?circuit={hash}").status_code == 200
    assert client.get("/api/circuits/circuit/behaviour").status_code == 200
    assert len(reads) == 1
    report = load_node_report(tmp_path / "all" / "circuit")
    save_node_report(
        report._replace(record=report.record.model_copy(update={"n_tokens": 5})), tmp_path / "all" / "circuit"
    )
    assert client.get("/api/circuits/circuit/behaviour").json()["n_tokens"] == 5
    assert len(reads) == 2


@pytest.mark.parametrize(
    "path", ["/api/circuits/model", "/api/runs/circuit", "/api/formations/x", "/api", "/api/index/"]
)
def test_what_isnt_there_is_a_sentence(client, path):
    answer = client.get(path)
    assert answer.status_code == 404
    assert list(answer.json()) == ["error"]


@pytest.mark.parametrize("host", FOREIGN_HOSTS)
def test_foreign_hosts_are_refused(client, host):
    if not host.isascii():
        host = host.encode()
    answer = client.get("/api/index", headers={"host": host})
    assert answer.status_code == 403
    assert list(answer.json()) == ["error"]


@pytest.mark.parametrize("origin", FOREIGN_ORIGINS)
def test_foreign_origins_are_refused(client, origin):
    assert client.get("/api/index", headers={"origin": origin}).status_code == 403
    assert client.post(LIVE, headers={"origin": origin}, json=ASKED).status_code == 403
    assert client.put(NOTES, headers={"origin": origin}, json={}).status_code == 403


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE"])
@pytest.mark.parametrize("path", ["/", "/viewer.js", "/api/index", "/api/circuits/circuit"])
def test_only_reading_where_there_is_nothing_to_do(client, method, path):
    assert client.request(method, path, headers=OWN).status_code == 405


@pytest.mark.parametrize(("method", "path"), [("GET", LIVE), ("PUT", LIVE), ("GET", NOTES), ("POST", NOTES)])
def test_each_address_has_its_method(client, method, path):
    assert client.request(method, path, headers=OWN, json=ASKED).status_code == 405


@pytest.mark.parametrize(
    "kind", ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "", "application/jsonp"]
)
def test_only_json_is_read(client, kind):
    answer = client.post(LIVE, headers=OWN | {"content-type": kind}, content=json.dumps(ASKED))
    assert answer.status_code == 415


@pytest.mark.parametrize("body", ["", "{", "[]", "null", '"a"', "\ud83d", "[" * 100_000, "NaN"])
def test_what_isnt_a_json_object_is_refused(client, body):
    content = body.encode("utf-8", "surrogatepass")
    answer = client.post(LIVE, headers=OWN | {"content-type": "application/json"}, content=content)
    assert answer.status_code == 400
    assert "JSON" in answer.json()["error"]


def test_a_large_request_is_refused_before_it_is_read_whole(client):
    json_type = {"content-type": "application/json"}
    whole = client.post(LIVE, headers=OWN | json_type, content=b" " * (LARGEST_BODY + 1))
    assert whole.status_code == 413
    sent = 0

    def pieces():
        nonlocal sent
        for _ in range(3):
            sent += 600_000
            yield b" " * 600_000

    assert client.post(LIVE, headers=OWN | json_type, content=pieces()).status_code == 413


def test_live_answers_as_the_model_does(client, given, asked):
    asked = asked | {"edits": [{"node": "0.attn.v:2", "kind": "scale", "value": 0.5}]}
    answer = client.post(LIVE, headers=OWN, json=asked)
    assert answer.status_code == 200
    direct = Live(given.model, given.circuit).ask(LiveRequest.model_validate(asked))
    shown = answer.json()
    np.testing.assert_allclose(shown["activations"], direct["activations"], atol=1e-6)
    assert shown["task"] == pytest.approx(direct["task"])


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"prompt": ""}, "empty"),
        ({"prompt": "x y " * 200}, "context of 24"),
        ({"prompt": "a" * 200_000}, "prompt"),
        ({"prompt": "\ud800"}, "unicode"),
        ({"prompt": 3}, "prompt"),
        ({"in_circuit": "perhaps"}, "in_circuit"),
        ({"surprise": 1}, "surprise"),
        ({"nodes": [17]}, "no node 17"),
        ({"nodes": [-1]}, "nodes"),
        ({"nodes": [0] * 2001}, "nodes"),
        ({"edits": [{"node": "0.attn.v:99", "kind": "ablate"}]}, "0 to 11"),
        ({"edits": [{"node": "9.attn.v:1", "kind": "ablate"}]}, "unknown node"),
        ({"edits": [{"node": "../../x", "kind": "ablate"}]}, "unknown node"),
        ({"edits": [{"node": "0.attn.v:-1", "kind": "ablate"}]}, "unknown node"),
        ({"edits": [{"node": "0.attn.v:２", "kind": "ablate"}]}, "unknown node"),
        ({"edits": [{"node": "0.attn.v:2", "kind": "scale"}]}, "missing"),
        ({"edits": [{"node": "0.attn.v:2", "kind": "drop"}]}, "kind"),
        ({"edits": [{"node": "0.attn.v:2", "kind": "clamp", "value": 1e300}]}, "value"),
    ],
)
def test_live_says_what_is_wrong(client, asked, change, says):
    answer = client.post(LIVE, headers=OWN | {"content-type": "application/json"}, content=json.dumps(asked | change))
    assert answer.status_code == 400
    assert says in answer.json()["error"]


@pytest.mark.parametrize("value", ["NaN", "Infinity", "-Infinity", "1e999"])
def test_live_takes_no_value_that_isnt_a_number(client, value):
    edits = f'[{{"node": "0.attn.v:2", "kind": "clamp", "value": {value}}}]'
    body = f'{{"circuit": "", "prompt": "a", "edits": {edits}, "in_circuit": true, "nodes": [], "unedited": false}}'
    answer = client.post(LIVE, headers=OWN | {"content-type": "application/json"}, content=body)
    assert answer.status_code == 400
    assert "value" in answer.json()["error"]


def test_a_question_about_the_circuit_that_lay_there_before_is_refused(given, asked, tmp_path):
    shutil.copytree(given.folder, tmp_path / "all")
    client = client_of(given._replace(folder=tmp_path / "all"))
    assert client.get("/api/circuits/circuit").json()["hash"] == asked["circuit"]
    assert client.post(LIVE, headers=OWN, json=asked).status_code == 200
    fewer = {**given.circuit.nodes, "final_resid": [8]}
    record = given.circuit.record.model_copy(update={"nodes": fewer})
    save_circuit(replace(given.circuit, record=record), tmp_path / "all" / "circuit")
    answer = client.post(LIVE, headers=OWN, json=asked)
    assert answer.status_code == 409
    assert "load the page again" in answer.json()["error"]
    again = client.post(LIVE, headers=OWN, json=asked | {"circuit": circuit_hash(record)})
    assert len(again.json()["last"]) == given.circuit.n_nodes - 1


def test_without_a_model_the_page_works_and_live_says_why(given):
    client = client_of(given, live=False)
    assert client.get("/api/index").json()["live"] is False
    assert client.get("/api/circuits/circuit").status_code == 200
    answer = client.post(LIVE, headers=OWN, json=ASKED)
    assert answer.status_code == 403
    assert "no model" in answer.json()["error"]


def test_a_damaged_artifact_is_a_sentence(given, tmp_path):
    shutil.copytree(given.folder / "circuit", tmp_path / "circuit")
    client = client_of(given._replace(folder=tmp_path), live=False)
    (tmp_path / "circuit" / "circuit.safetensors").write_bytes(b"not")
    answer = client.get("/api/circuits/circuit")
    assert answer.status_code == 500
    assert "circuit.safetensors" in answer.json()["error"]
