"""Which pages in a browser may ask the server: the one that it served itself, and no other.

A server on loopback can be reached by every page that the browser has open. These rules keep other pages out. They
don't keep out other programs: any process on this machine, of whichever user, can send the Host and Origin that are
asked for here, and read all that is shown, ask the model, and with --edit write notes. So:

1. The Host must be a name of this server. A foreign name that resolves to 127.0.0.1 (DNS rebinding) isn't.
2. An Origin, where there is one, must be this very server's; what changes something must have one.
3. Where the browser says by Sec-Fetch-Site who asks, it must be this page, or the user. From elsewhere one may only
   follow a link to the page.
4. No page may frame this one, or read from it; nothing is kept in caches.
"""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from gossamer.viewer.page import served_policy

NAMES = ("127.0.0.1", "localhost", "[::1]")
CHANGING = ("POST", "PUT")
HTTP_PORT = 80
"""Browsers leave it out."""

HEADERS: Mapping[str, str] = {
    "content-security-policy": served_policy(),
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "x-frame-options": "DENY",
    "cache-control": "no-store",
}


class Refusal(NamedTuple):
    """Why a request isn't answered."""

    status: int
    why: str


def hosts_of(port: int) -> frozenset[str]:
    """What the Host header of a request to this server says."""
    return frozenset(f"{name}:{port}" for name in NAMES) | (frozenset(NAMES) if port == HTTP_PORT else frozenset())


def refusal(method: str, path: str, headers: Sequence[tuple[str, str]], hosts: frozenset[str]) -> Refusal | None:
    """Why a request isn't answered, if so. `headers` are all of the request's, names in lower case."""

    def values(name: str) -> list[str]:
        return [value for one, value in headers if one == name]

    host, origin = values("host"), values("origin")
    if len(host) != 1 or host[0].lower() not in hosts:
        return Refusal(403, "this server answers to 127.0.0.1 and localhost only")
    if origin and [one.lower() for one in origin] != [f"http://{host[0].lower()}"]:
        return Refusal(403, "requests from other pages aren't answered")
    if method in CHANGING and not origin:
        return Refusal(403, "a request that changes something must say where it comes from (Origin)")
    site = values("sec-fetch-site")
    by_a_link = method == "GET" and path == "/" and values("sec-fetch-mode") == ["navigate"]
    allowed = ("same-origin",) if method in CHANGING else ("same-origin", "none")
    if site and not by_a_link and (len(site) != 1 or site[0] not in allowed):
        return Refusal(403, "requests from other pages aren't answered")
    return None


class Guard:
    """The application behind these rules."""

    def __init__(self, app: ASGIApp, hosts: frozenset[str]) -> None:
        self.app, self.hosts = app, hosts

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            assert scope["type"] == "lifespan", "there are no web sockets here"
            await self.app(scope, receive, send)
            return

        async def with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                ours = [(name.encode(), value.encode()) for name, value in HEADERS.items()]
                message = {**message, "headers": [*message["headers"], *ours]}
            await send(message)

        headers = [(name.decode("latin-1"), value.decode("latin-1")) for name, value in scope["headers"]]
        why = refusal(scope["method"], scope["path"], headers, self.hosts)
        if why is not None:
            await JSONResponse({"error": why.why}, why.status)(scope, receive, with_headers)
            return
        await self.app(scope, receive, with_headers)
