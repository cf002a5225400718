"""The server answers only who asks for this machine by a name that cannot be somebody else's."""

from __future__ import annotations

import socket
from collections.abc import Iterator

import pytest

from dossier.serve.names import host_name
from dossier.serve.rendering import Rendered
from dossier.serve.server import Server
from dossier.serve.status import StatusBoard

PAGE = b"<p>not published yet</p></body>"


@pytest.fixture
def server() -> Iterator[Server]:
    started = Server(
        ("127.0.0.1", 0),
        lambda path: Rendered(PAGE, 1),
        lambda path, seconds: PAGE,
        StatusBoard(),
        ("Desk.example.",),
    )
    started.begin()
    yield started
    started.end()


def answered(server: Server, request: str) -> bytes:
    """All that the server answers to a request, its lines as given."""
    with socket.create_connection(("127.0.0.1", server.server_port), timeout=10) as connection:
        connection.sendall(request.replace("\n", "\r\n").encode("latin-1"))
        return b"".join(iter(lambda: connection.recv(65536), b""))


def get(server: Server, host: str, path: str = "/index.html") -> bytes:
    return answered(server, f"GET {path} HTTP/1.1\nHost: {host}\nConnection: close\n\n")


@pytest.mark.parametrize(
    "host",
    [
        "localhost",
        "LOCALHOST:8000",
        "127.0.0.1",
        "127.0.0.1:1",
        "[::1]",
        "[::1]:8000",
        "localhost.:8000",
        "desk.example",
        "desk.example:443",
    ],
)
def test_a_name_of_this_machine_is_answered(server: Server, host: str) -> None:
    assert b"not published yet" in get(server, host)


@pytest.mark.parametrize("path", ["/index.html", "/.live/status", "/.live/script.js", "/nowhere"])
@pytest.mark.parametrize(
    "host",
    [
        "rebound.example",
        "127.0.0.1.rebound.example:8000",
        "localhost.rebound.example",
        "xlocalhost",
        "localhost@rebound.example",
        "127.1",
        "[::1",
        "::1",
        "[::ffff:127.0.0.1]",
        "a.desk.example",
        "localhost:8000:x",
        "localhost/",
        "localhost\tx",
        "",
    ],
)
def test_another_name_is_refused_and_told_nothing(server: Server, host: str, path: str) -> None:
    answer = get(server, host, path)
    assert answer.startswith(b"HTTP/1.1 403 ")
    assert b"not published yet" not in answer
    assert b"state" not in answer
    assert b"--allow-host" in answer


@pytest.mark.parametrize(
    "request_",
    [
        "GET / HTTP/1.0\n\n",
        "GET / HTTP/1.1\nHost: localhost\nHost: rebound.example\nConnection: close\n\n",
        "GET http://localhost/ HTTP/1.1\nHost: rebound.example\nConnection: close\n\n",
        "HEAD / HTTP/1.1\nHost: rebound.example\nConnection: close\n\n",
    ],
)
def test_whoever_does_not_say_one_name_is_refused(server: Server, request_: str) -> None:
    answer = answered(server, request_)
    assert b" 403 " in answer.partition(b"\r\n")[0]
    assert b"not published yet" not in answer


def test_a_name_is_taken_from_its_port() -> None:
    assert ["a.b", "::1", ""] == [host_name(host) for host in ("A.b:80", "[::1]:80", "a b")]
