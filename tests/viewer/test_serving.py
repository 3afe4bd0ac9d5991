"""The server as it runs: on a free port of loopback, asked over sockets, ended by signals."""

import json
import shutil
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.client import HTTPConnection
from pathlib import Path

import pytest
import uvicorn
from viewer.test_serve import ASKED, LIVE

from gossamer.errors import GossamerError
from gossamer.study.collect import collect
from gossamer.validation.node_report import circuit_hash
from gossamer.viewer.live import GivenUp, LiveRequest
from gossamer.viewer.notes import Notes, version_of
from gossamer.viewer.serve import Server, application, bind

ROOT = Path(__file__).parents[2]
PARTS = ["..", "%2e%2e", "%2E%2E", ".%2e", "%252e%252e", "..%00", "..;", "%c0%ae%c0%ae", "....", "．．"]
ENDS = ["/etc/passwd", "%2fetc%2fpasswd", "%5cetc%5cpasswd", "\\etc\\passwd", "/model.json"]
STARTS = ["/", "/api/circuits/", "/api/runs/", "/viewer.js/"]
TRAVERSALS = [f"{start}{part}{end}" for start in STARTS for part in PARTS for end in ENDS]


def test_there_are_two_hundred_traversals():
    assert len(set(TRAVERSALS)) == 200


def raw_status(port: int, path: str) -> tuple[int, bytes]:
    """Of a request whose path is sent as it is: clients tidy up dots."""
    with socket.create_connection(("127.0.0.1", port), timeout=10) as connection:
        request = f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n\r\n"
        connection.sendall(request.encode())
        answer = b""
        while chunk := connection.recv(65536):
            answer += chunk
    head, _, body = answer.partition(b"\r\n\r\n")
    return int(head.split()[1]), body


@contextmanager
def serving(server: Server) -> Iterator[int]:
    """The real server on a free port."""
    with serving_as(server) as (port, _):
        yield port


@contextmanager
def serving_as(server: Server) -> Iterator[tuple[int, uvicorn.Server]]:
    """The same with what runs it."""
    listening = bind(0)
    port = listening.getsockname()[1]
    config = uvicorn.Config(application(server, port), log_level="critical", lifespan="off", ws="none")
    running = uvicorn.Server(config)
    thread = threading.Thread(target=running.run, kwargs={"sockets": [listening]}, daemon=True)
    thread.start()
    yield port, running
    running.should_exit = True
    thread.join(10)


@pytest.fixture(scope="module")
def running(given):
    with serving(Server(collect([given.folder / "circuit"]), "export {};", None)) as port:
        yield port


def test_no_path_leads_to_a_file(running):
    assert raw_status(running, "/api/circuits/circuit")[0] == 200
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda path: raw_status(running, path), TRAVERSALS))
    assert {status for status, _ in answers} <= {400, 404}
    assert not [body for _, body in answers if b"root:" in body or b"parameters" in body]


def test_the_real_server_listens_on_loopback_and_checks_hosts(running):
    for host, status in ((f"localhost:{running}", 200), (f"[::1]:{running}", 200), (f"evil.example:{running}", 403)):
        connection = HTTPConnection("127.0.0.1", running, timeout=10)
        connection.request("GET", "/api/index", headers={"host": host})
        assert connection.getresponse().status == status
        connection.close()
    connection = HTTPConnection("127.0.0.1", running, timeout=10)
    connection.request("POST", LIVE, "{}", {"content-type": "application/json"})
    assert connection.getresponse().status == 403
    connection.close()


class Slow:
    """Stands for the models: counts the questions, and answers when it is let."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.began, self.may_answer = threading.Event(), threading.Event()

    def live(self, id, hash, read):  # noqa: ARG002
        return self

    def ask(self, request: LiveRequest, check):  # noqa: ARG002
        self.asked.append(request.prompt)
        self.began.set()
        assert self.may_answer.wait(30)
        return {"prompt": request.prompt}


@dataclass(frozen=True)
class Counting(Server):
    """Says which questions have come, answered or not."""

    came: list[object] = field(default_factory=list)

    async def live(self, request):
        self.came.append(request)
        return await super().live(request)


def test_a_question_that_nobody_waits_for_any_more_is_dropped(given):
    """A slider that moves asks again and again, and leaves all but its last question."""
    slow, asked = Slow(), {"circuit": circuit_hash(given.circuit.record), **ASKED}
    server = Counting(collect([given.folder / "circuit"]), "", slow)
    with serving_as(server) as (port, running):

        def send(prompt: str) -> socket.socket:
            body = json.dumps(asked | {"prompt": prompt})
            connection = socket.create_connection(("127.0.0.1", port), timeout=30)
            connection.sendall(
                f"POST {LIVE} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nOrigin: http://127.0.0.1:{port}\r\n"
                f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n{body}".encode()
            )
            return connection

        first = send("first")
        assert slow.began.wait(30)
        for i in range(10):
            send(f"left {i}").close()
        last = send("last")
        deadline = time.monotonic() + 30
        # Until the server has heard all, and seen who left.
        while len(server.came) < 12 or len(running.server_state.connections) > 2:
            assert time.monotonic() < deadline
            time.sleep(0.005)
        assert slow.asked == ["first"], "two questions at once"
        slow.may_answer.set()
        assert first.recv(12) == last.recv(12) == b"HTTP/1.1 200"
        assert slow.asked == ["first", "last"]
        first.close()
        last.close()


class Endless:
    """Stands for the models: answers never, and ends when it is told to."""

    def __init__(self) -> None:
        self.began, self.ended = threading.Event(), threading.Event()

    def live(self, id, hash, read):  # noqa: ARG002
        return self

    def ask(self, request: LiveRequest, check):  # noqa: ARG002
        self.began.set()
        try:
            while True:
                check()
                time.sleep(0.005)
        except GivenUp:
            self.ended.set()
            raise


def test_the_model_stops_when_the_one_who_asked_leaves(given):
    """As the page does by its Cancel."""
    endless, body = Endless(), json.dumps({"circuit": circuit_hash(given.circuit.record), **ASKED})
    with serving(Server(collect([given.folder / "circuit"]), "", endless)) as port:
        connection = HTTPConnection("127.0.0.1", port, timeout=30)
        own = {"content-type": "application/json", "origin": f"http://127.0.0.1:{port}"}
        connection.request("POST", LIVE, body, own)
        assert endless.began.wait(30)
        assert not endless.ended.wait(0.2)
        connection.close()
        assert endless.ended.wait(5)


BUSY = """
import sys, time
from pathlib import Path
from gossamer.study.collect import collect
from gossamer.viewer.serve import Server, bind, serve

class Forever:
    def live(self, id, hash, read):
        return self

    def ask(self, request, check):
        print("asked", flush=True)
        time.sleep(600)

listening = bind(0)
print(listening.getsockname()[1], flush=True)
serve(Server(collect([Path(sys.argv[1])]), "", Forever()), listening)
"""


def test_a_model_at_work_doesnt_keep_the_server_from_ending(given):
    command = [sys.executable, "-c", BUSY, str(given.folder / "circuit")]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as process:
        assert process.stdout is not None
        port = int(process.stdout.readline())
        connection = HTTPConnection("127.0.0.1", port, timeout=30)
        own = {"content-type": "application/json", "origin": f"http://127.0.0.1:{port}"}
        asked = {"circuit": circuit_hash(given.circuit.record), **ASKED}
        connection.request("POST", LIVE, json.dumps(asked), own)
        assert process.stdout.readline() == "asked\n"
        process.send_signal(signal.SIGINT)
        assert process.communicate(timeout=20)[0] == ""
        assert process.returncode == 0
        connection.close()


SAVING = """
import sys, time
from pathlib import Path
from gossamer.study.collect import collect
from gossamer.viewer import serve

keep = serve._keep

def slow(shown, asked):
    print("saving", flush=True)
    time.sleep(1.5)  # longer than the server waits for answers
    return keep(shown, asked)

serve._keep = slow
listening = serve.bind(0)
print(listening.getsockname()[1], flush=True)
serve.serve(serve.Server(collect([Path(sys.argv[1])]), "", None, True), listening)
"""


@pytest.mark.parametrize("sent", [signal.SIGINT, signal.SIGTERM])
def test_notes_that_have_come_are_kept_before_the_server_ends(given, tmp_path, sent):
    """Two: one that is being written, and one that waits for it."""
    shutil.copytree(given.folder / "circuit", tmp_path / "circuit")
    command = [sys.executable, "-c", SAVING, str(tmp_path / "circuit")]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
        assert process.stdout is not None
        port = int(process.stdout.readline())
        own = {"content-type": "application/json", "origin": f"http://127.0.0.1:{port}"}
        connections = [HTTPConnection("127.0.0.1", port, timeout=30) for _ in range(3)]
        for name, connection in zip(("first", "last"), connections, strict=False):
            since = version_of(Notes(names={"0.attn.v:2": "first"} if name == "last" else {}))
            notes = {"since": since, "notes": {"names": {"0.attn.v:2": name}}}
            connection.request("PUT", "/api/circuits/circuit/notes", json.dumps(notes), own)
            if name == "first":
                assert process.stdout.readline() == "saving\n"
        connections[2].request("GET", "/api/index")  # answered after the second was heard
        connections[2].getresponse().read()
        process.send_signal(sent)
        process.communicate(timeout=20)
        for connection in connections:
            connection.close()
    kept = json.loads((tmp_path / "circuit" / "notes.json").read_text())
    assert kept["names"] == {"0.attn.v:2": "last"}


def test_a_port_that_is_taken_is_a_sentence():
    taken = bind(0)
    with pytest.raises(GossamerError, match="another --port"):
        bind(taken.getsockname()[1])
    assert taken.getsockname()[0] == "127.0.0.1"
    taken.close()
    for port in (-1, 65536):
        with pytest.raises(GossamerError, match="65535"):
            bind(port)
