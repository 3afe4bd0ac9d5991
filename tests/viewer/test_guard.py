"""Who is answered: one table of Hosts and Origins, and what a browser says of where a request comes from."""

import pytest

from gossamer.viewer.guard import hosts_of, refusal

PORT = 8123
HOSTS = hosts_of(PORT)
GOOD = "127.0.0.1:8123"

OWN_HOSTS = ["127.0.0.1:8123", "localhost:8123", "[::1]:8123", "LOCALHOST:8123"]
FOREIGN_HOSTS = [
    "",
    "127.0.0.1",
    "localhost",
    "127.0.0.1:80",
    "127.0.0.1:8124",
    "127.0.0.1:08123",
    "127.0.0.1:8123 ",
    "127.0.0.1:8123.",
    "127.0.0.1:8123/",
    "127.0.0.1:8123@evil.example",
    "evil.example@127.0.0.1:8123",
    "evil.example",
    "evil.example:8123",
    "127.0.0.1.evil.example:8123",
    "localhost.evil.example:8123",
    "localhost.:8123",
    "evil-localhost:8123",
    "xlocalhost:8123",
    "0.0.0.0:8123",
    "127.0.0.2:8123",
    "127.1:8123",
    "2130706433:8123",
    "0x7f.0.0.1:8123",
    "192.168.0.1:8123",
    "[::]:8123",
    "::1:8123",
    "[::ffff:127.0.0.1]:8123",
    "localhost:8123,127.0.0.1:8123",
    "localhost:8123\x00",
    "ⓛocalhost:8123",
]
FOREIGN_ORIGINS = [
    "null",
    "",
    "https://127.0.0.1:8123",
    "http://127.0.0.1",
    "http://127.0.0.1:80",
    "http://127.0.0.1:8124",
    "http://localhost:8123",
    "http://[::1]:8123",
    "http://127.0.0.1:8123.evil.example",
    "http://127.0.0.1:8123@evil.example",
    "http://127.0.0.1:8123/",
    "http://127.0.0.1:8123 http://evil.example",
    "http://evil.example",
    "http://evil.example:8123",
    "http://evil.example/?http://127.0.0.1:8123",
    "http://127.0.0.1.evil.example:8123",
    "HTTP://EVIL.EXAMPLE",
    "file://",
    "127.0.0.1:8123",
    "//127.0.0.1:8123",
    "http:127.0.0.1:8123",
    "http://127.0.0.1:8123\x00",
    "chrome-extension://abcdefghijklmnop",
    "moz-extension://127.0.0.1:8123",
    "about:blank",
    "data:",
    "blob:http://127.0.0.1:8123",
    "ws://127.0.0.1:8123",
    "http://0.0.0.0:8123",
    "http://127.1:8123",
]


def headers(host: str = GOOD, **more: str) -> list[tuple[str, str]]:
    return [("host", host), *((name.replace("_", "-"), value) for name, value in more.items())]


def test_there_are_thirty_of_each():
    assert (len(FOREIGN_HOSTS), len(FOREIGN_ORIGINS)) == (30, 30)


@pytest.mark.parametrize("host", OWN_HOSTS)
def test_its_own_names_are_answered(host):
    assert refusal("GET", "/", headers(host), HOSTS) is None
    origin = f"http://{host.lower()}"
    for method in ("GET", "POST", "PUT"):
        assert refusal(method, "/api/index", headers(host, origin=origin), HOSTS) is None


@pytest.mark.parametrize("host", FOREIGN_HOSTS)
@pytest.mark.parametrize("method", ["GET", "HEAD", "POST", "PUT"])
def test_other_hosts_are_refused(host, method):
    why = refusal(method, "/", headers(host, origin=f"http://{host}"), HOSTS)
    assert why is not None
    assert why.status == 403
    assert refusal(method, "/", headers(host), HOSTS) is not None


@pytest.mark.parametrize("origin", FOREIGN_ORIGINS)
@pytest.mark.parametrize("method", ["GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS"])
def test_other_origins_are_refused(origin, method):
    assert refusal(method, "/api/index", headers(origin=origin), HOSTS) is not None


def test_no_host_or_two_are_refused():
    assert refusal("GET", "/", [], HOSTS) is not None
    assert refusal("GET", "/", [*headers(), *headers()], HOSTS) is not None
    assert refusal("GET", "/", [*headers(), ("host", "evil.example")], HOSTS) is not None
    good = ("origin", f"http://{GOOD}")
    assert refusal("POST", "/", [*headers(), good, good], HOSTS) is not None


@pytest.mark.parametrize("method", ["POST", "PUT"])
def test_what_changes_something_must_say_where_it_comes_from(method):
    assert refusal(method, "/api/circuits/a/live", headers(), HOSTS) is not None
    own = headers(origin=f"http://{GOOD}")
    assert refusal(method, "/api/circuits/a/live", own, HOSTS) is None


@pytest.mark.parametrize(
    ("method", "path", "site", "mode", "is_answered"),
    [
        ("GET", "/api/index", "same-origin", "cors", True),
        ("GET", "/", "none", "navigate", True),  # typed by the user
        ("GET", "/", "cross-site", "navigate", True),  # a link
        ("GET", "/", "cross-site", "no-cors", False),
        ("GET", "/api/index", "cross-site", "navigate", False),
        ("GET", "/api/index", "cross-site", "no-cors", False),  # <script src=...> elsewhere
        ("GET", "/api/index", "same-site", "no-cors", False),  # another port of this machine
        ("GET", "/viewer.js", "cross-site", "no-cors", False),
        ("POST", "/api/circuits/a/live", "same-origin", "cors", True),
        ("POST", "/api/circuits/a/live", "none", "navigate", False),
        ("POST", "/api/circuits/a/live", "cross-site", "navigate", False),
        ("PUT", "/api/circuits/a/notes", "same-site", "cors", False),
        ("GET", "/api/index", "", "cors", False),
    ],
)
def test_what_browsers_say_of_who_asks(method, path, site, mode, is_answered):
    own = headers(origin=f"http://{GOOD}") if method != "GET" else headers()
    said = [*own, ("sec-fetch-site", site), ("sec-fetch-mode", mode)]
    assert (refusal(method, path, said, HOSTS) is None) is is_answered


def test_port_80_is_left_out_of_hosts_by_browsers():
    assert refusal("GET", "/", headers("localhost"), hosts_of(80)) is None
    assert refusal("GET", "/", headers("localhost:80"), hosts_of(80)) is None
