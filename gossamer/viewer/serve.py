"""`gossamer view`'s server: the page and its data, on loopback, for the browser of whoever started it.

1. `guard.py` says who may ask. Things are found by their ids in a table, so that no address can name a file.
2. Data are read when they are asked for, so that a page that is loaded again shows what has been measured since. That,
   and making JSON of it, is done beside the event loop.
3. Read-only, but that a question can be put to the model, and notes are kept where that was allowed: one after the
   other in the order in which they came, and what has come is kept before the server ends.
4. Every answer that isn't what was asked for is JSON with a sentence: {"error": "..."}.
"""

import asyncio
import json
import os
import socket
import sys
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from http import HTTPStatus
from typing import Any, TypeVar

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Route

from gossamer.artifact import AnyRecord, build_record
from gossamer.errors import GossamerError
from gossamer.validation.node_report import circuit_hash
from gossamer.viewer.behaviour import Measured, head_details, node_details
from gossamer.viewer.guard import Guard, hosts_of
from gossamer.viewer.live import CHANGED, GivenUp, LiveRequest, Models
from gossamer.viewer.notes import LARGEST_NOTES, Notes, NotesRequest, Overtaken, as_kept, version_of, write_notes
from gossamer.viewer.numbers import to_json
from gossamer.viewer.page import served_page
from gossamer.viewer.shown import Reader, Shown, ShownCircuit

LARGEST_BODY = 1_000_000
"""Bytes of a question."""
GONE = 499
"""What servers write down for a client that left; nobody reads it."""
WATCH_EVERY = 0.05
"""Seconds between looks whether the client of a question is still there."""
T = TypeVar("T")


@dataclass(frozen=True)
class Server:
    """What is behind the addresses."""

    shown: Shown
    viewer: str
    """the script"""
    models: Models | None
    """None: nothing can be asked"""
    editable: bool = False
    """whether notes are kept"""
    asking: asyncio.Lock = field(default_factory=asyncio.Lock)
    """one question at a time"""
    saving: asyncio.Lock = field(default_factory=asyncio.Lock)
    """one save at a time: who waits is served in order"""
    unsaved: set[object] = field(default_factory=set)
    """saves that have come and aren't done"""
    hashes: dict[str, Reader[str]] = field(default_factory=dict)
    """of the circuits, by id"""

    async def page(self, request: Request) -> Response:  # noqa: ARG002
        return Response(served_page(), media_type="text/html")

    async def script(self, request: Request) -> Response:  # noqa: ARG002
        return Response(self.viewer, media_type="text/javascript")

    async def index(self, request: Request) -> Response:  # noqa: ARG002
        return await _answer(lambda: self.shown.index(editable=self.editable, live=self.models is not None))

    async def circuit(self, request: Request) -> Response:
        shown = self._circuit(request)
        return await _answer(lambda: shown.read_data(live=self.models is not None))

    async def behaviour(self, request: Request) -> Response:
        return await _answer(self._circuit(request).read_behaviour)

    async def node(self, request: Request) -> Response:
        return await self._details(request, "node", node_details, lambda measured: len(measured.places))

    async def head(self, request: Request) -> Response:
        return await self._details(request, "head", head_details, lambda measured: len(measured.report.record.heads))

    async def _details(
        self, request: Request, what: str, details: Callable[[Measured, int], Any], count: Callable[[Measured], int]
    ) -> Response:
        shown, n, wanted = self._circuit(request), request.path_params["n"], request.query_params.get("circuit")

        def read() -> Any:
            measured = shown.measured()
            if measured.report.record.circuit_hash != wanted:
                raise HTTPException(409, CHANGED)
            if n >= count(measured):
                raise HTTPException(404, f"there is no {what} {n}")
            return details(measured, n)

        return await _answer(read)

    async def run(self, request: Request) -> Response:
        return await _answer(_found(self.shown.runs, request, "run"))

    async def formation(self, request: Request) -> Response:
        return await _answer(_found(self.shown.formations, request, "formation"))

    async def live(self, request: Request) -> Response:
        shown = self._circuit(request)
        if self.models is None:
            raise HTTPException(403, "there is no model behind this page: it isn't where the circuit says it was")
        asked = await _body(request, LiveRequest, LARGEST_BODY)
        models, id = self.models, request.path_params["id"]
        async with self.asking:
            # A page that moves a slider asks again before it has been answered, and drops its last question.
            if await request.is_disconnected():
                return Response(status_code=GONE)
            if await _in_thread(self._hash(shown)) != asked.circuit:
                raise HTTPException(409, CHANGED)
            left = threading.Event()
            watching = asyncio.create_task(_until_it_leaves(request, left))
            try:
                return await _answer(
                    lambda: models.live(id, asked.circuit, shown.read).ask(asked, partial(_check, left)), 400
                )
            except GivenUp:
                return Response(status_code=GONE)
            finally:
                watching.cancel()

    async def keep_notes(self, request: Request) -> Response:
        shown = self._circuit(request)
        if not self.editable:
            raise HTTPException(403, "this page can't save: open the circuit with `gossamer view --edit`")
        asked, mark = await _body(request, NotesRequest, LARGEST_NOTES), object()
        self.unsaved.add(mark)
        try:
            async with self.saving:
                kept = await _in_thread(lambda: _keep(shown, asked), 400)
        except Overtaken as error:
            return _json({"error": str(error), **as_kept(error.notes)}, 409)
        finally:
            self.unsaved.discard(mark)
        return _json({"version": version_of(kept)})

    def _hash(self, shown: ShownCircuit) -> Reader[str]:
        files = [shown.folder / "circuit.json"] if shown.folder is not None else []
        return self.hashes.setdefault(shown.id, Reader(files, lambda: circuit_hash(shown.read_record())))

    def _circuit(self, request: Request) -> ShownCircuit:
        return _found(self.shown.circuits, request, "circuit")


def application(server: Server, port: int) -> Guard:
    """The server's addresses behind the guard."""
    circuit = "/api/circuits/{id}"
    routes = [
        Route("/", server.page),
        Route("/viewer.js", server.script),
        Route("/api/index", server.index),
        Route(circuit, server.circuit),
        Route(f"{circuit}/behaviour", server.behaviour),
        Route(f"{circuit}/nodes/{{n:int}}", server.node),
        Route(f"{circuit}/heads/{{n:int}}", server.head),
        Route(f"{circuit}/live", server.live, methods=["POST"]),
        Route(f"{circuit}/notes", server.keep_notes, methods=["PUT"]),
        Route("/api/runs/{id}", server.run),
        Route("/api/formations/{id}", server.formation),
    ]
    handlers: dict[Any, Any] = {HTTPException: _refused, Exception: _broken}
    starlette = Starlette(routes=routes, exception_handlers=handlers)
    starlette.router.redirect_slashes = False
    return Guard(starlette, hosts_of(port))


def bind(port: int) -> socket.socket:
    """A socket that listens on loopback at this port, or with 0 at a free one. Raises GossamerError if it is taken."""
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind(("127.0.0.1", port))
        listening.listen(128)
    except (OSError, OverflowError) as error:
        listening.close()
        why = error.strerror if isinstance(error, OSError) else "ports go from 0 to 65535"
        raise GossamerError(
            f"can't listen on port {port}: {why}; give another --port, or none for a free one"
        ) from None
    return listening


def serve(server: Server, listening: socket.socket, is_over: Callable[[], bool] = lambda: False) -> None:
    """Answer until a signal ends it, or end at once if one came before: then `is_over()`. SIGINT is raised again as
    KeyboardInterrupt, SIGTERM as it was handled before.

    Notes that have come are kept first, unless a second SIGINT comes. While the model is asked (the first time, kernels
    may be compiled for a minute) the process then ends at once, with exit code 0: a forward pass can't be interrupted,
    and there is nothing to lose.
    """
    import uvicorn

    class Ending(uvicorn.Server):
        """A server that waits for notes and not for the model."""

        async def startup(self, sockets: list[socket.socket] | None = None) -> None:
            await super().startup(sockets)
            self.should_exit = self.should_exit or is_over()  # from here on signals are the server's

        async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
            while server.unsaved and not self.force_exit:
                await asyncio.sleep(0.01)
            if server.asking.locked():
                sys.stdout.flush()
                os._exit(0)
            await super().shutdown(sockets)

    app = application(server, listening.getsockname()[1])
    config = uvicorn.Config(
        app,
        log_level="warning",
        access_log=False,
        server_header=False,
        lifespan="off",
        ws="none",
        timeout_graceful_shutdown=1,
    )
    Ending(config).run(sockets=[listening])


async def _until_it_leaves(request: Request, left: threading.Event) -> None:
    """Sets `left` when the client does."""
    while not await request.is_disconnected():
        await asyncio.sleep(WATCH_EVERY)
    left.set()


def _check(left: threading.Event) -> None:
    if left.is_set():
        raise GivenUp


def _found(things: Any, request: Request, what: str) -> Any:
    id = request.path_params["id"]
    if id not in things:
        raise HTTPException(404, f"there is no {what} of this id")
    return things[id]


def _keep(shown: ShownCircuit, asked: NotesRequest) -> Notes:
    circuit = shown.read()
    if circuit.folder is None:
        raise GossamerError("this circuit lies in no folder, so there is nowhere to keep notes")
    return write_notes(circuit.folder, asked.notes, circuit, asked.since)


async def _body(request: Request, kind: type[AnyRecord], largest: int) -> AnyRecord:
    """What a request says. Raises HTTPException if that isn't JSON of this kind, or is too large."""
    if request.headers.get("content-type", "").split(";")[0].strip().lower() != "application/json":
        raise HTTPException(415, "expected JSON (content-type: application/json)")
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > largest:
            raise HTTPException(413, f"this request may have at most {largest:,} bytes")
    try:
        values = json.loads(body.decode())
    except (ValueError, RecursionError):
        raise HTTPException(400, "the request is not JSON") from None
    if not isinstance(values, dict):
        raise HTTPException(400, "expected a JSON object")
    try:
        return build_record(kind, values, "the request")
    except GossamerError as error:
        raise HTTPException(400, str(error)) from None


async def _in_thread(work: Callable[[], T], status: int = 500) -> T:
    """The work's result. What it says is wrong becomes an answer of this status."""
    try:
        return await run_in_threadpool(work)
    except Overtaken:
        raise  # has more to say than a sentence
    except GossamerError as error:
        raise HTTPException(status, str(error)) from None


async def _answer(work: Callable[[], Any], status: int = 500) -> Response:
    """What the work gives, as JSON; both are made beside the event loop."""
    return await _in_thread(lambda: _json(work()), status)


def _json(value: Any, status: int = 200, headers: Mapping[str, str] | None = None) -> Response:
    return Response(to_json(value), status, headers, media_type="application/json")


async def _refused(request: Request, error: HTTPException) -> Response:  # noqa: ARG001
    detail = error.detail or HTTPStatus(error.status_code).phrase
    return _json({"error": detail}, error.status_code, error.headers)


async def _broken(request: Request, error: Exception) -> Response:  # noqa: ARG001
    if isinstance(error, ClientDisconnect):
        return Response(status_code=GONE)
    return _json({"error": "the server failed; what happened stands in its terminal"}, 500)
