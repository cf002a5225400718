"""A page is fetched as it comes, or there is one problem that says why not."""

from __future__ import annotations

import gzip
import io
import socket
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler

import pytest

from dossier import fetch as module
from dossier.fetch import Fetched, fetch, is_address
from dossier.problems import Problem
from tests.fetch.serving import Web, bytes_of, leads_to, page, serving

warcio = pytest.importorskip("warcio.archiveiterator")

PAGE = b"<!doctype html><title>Ferry</title><p>The ferry ran aground on Friday.</p>"


@pytest.fixture
def web() -> Iterator[Web]:
    with serving() as running:
        yield running


def fetched(address: str) -> Fetched:
    result = fetch(address, "a-test/1", allow_private=True)
    assert isinstance(result, Fetched), result
    return result


def refused(address: str, *, allow_private: bool = True, seconds: float = 5.0) -> tuple[str, str]:
    result = fetch(address, "a-test/1", allow_private=allow_private, seconds=seconds)
    assert isinstance(result, Problem), result
    return result.code, result.found


def records(content: bytes) -> list[tuple[str, str, bytes]]:
    """The kind, the address and the body of each record of an archive."""
    return [
        (
            record.rec_type,
            record.rec_headers.get_header("WARC-Target-URI") or "",
            record.content_stream().read(),
        )
        for record in warcio.ArchiveIterator(io.BytesIO(content))
    ]


def test_a_page_becomes_an_archive_of_request_and_answer(web: Web) -> None:
    web.answers["/a"] = page(PAGE)
    result = fetched(web.at("/a"))
    kinds = [(kind, address, body) for kind, address, body in records(result.content)]
    assert (web.at("/a"), ["warcinfo", "response", "request"], PAGE) == (
        result.address,
        [kind for kind, _, _ in kinds],
        kinds[1][2],
    )


def test_the_answer_stands_in_it_byte_for_byte(web: Web) -> None:
    body = gzip.compress(PAGE, mtime=0)
    raw = (
        b"HTTP/1.1 200 Fine by me\r\ncontent-TYPE:text/html\r\nX-Odd:  two  spaces \r\n"
        b"Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n"
        + f"{len(body):x}\r\n".encode()
        + body
        + b"\r\n0\r\n\r\n"
    )
    web.answers["/a"] = bytes_of(raw)
    content = fetched(web.at("/a")).content
    assert raw in gzip.decompress(content)
    assert PAGE == records(content)[1][2]


def test_the_server_is_told_who_asks(web: Web) -> None:
    web.answers["/a"] = page(PAGE)
    fetched(web.at("/a"))
    assert [("/a", "a-test/1")] == web.asked


def test_redirects_are_followed_and_kept(web: Web) -> None:
    web.answers |= {"/a": leads_to("/b?c=d#e", 301), "/b?c=d": page(PAGE)}
    result = fetched(web.at("/a"))
    responses = [address for kind, address, _ in records(result.content) if kind == "response"]
    assert (web.at("/b?c=d"), [web.at("/a"), web.at("/b?c=d")]) == (result.address, responses)


def test_a_loop_of_redirects_is_told(web: Web) -> None:
    web.answers |= {"/a": leads_to("/b"), "/b": leads_to("/a")}
    code, found = refused(web.at("/a"))
    assert ("fetch-redirects", True) == (code, found.startswith("a loop: "))


def test_so_are_too_many(web: Web) -> None:
    web.answers |= {f"/{number}": leads_to(f"/{number + 1}") for number in range(20)}
    assert ("fetch-redirects", "more than 10 redirects") == refused(web.at("/0"))
    assert 11 == len(web.asked)


@pytest.mark.parametrize("goal", ["file:///etc/hosts", "ftp://harbour.example/", "data:,x"])
def test_a_redirect_to_another_scheme_is_refused(web: Web, goal: str) -> None:
    web.answers["/a"] = leads_to(goal)
    assert "address-refused" == refused(web.at("/a"))[0]


@pytest.mark.parametrize(
    "host", ["127.0.0.1", "localhost", "[::1]", "2130706433", "0x7f.1", "127.1"]
)
def test_a_private_address_is_refused_however_it_is_written(host: str) -> None:
    assert "address-refused" == refused(f"http://{host}:9/", allow_private=False)[0]


def test_a_name_is_judged_by_the_number_that_is_connected_to(
    web: Web, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def lookup(host: str, port: int, **kind: object) -> list[object]:
        asked.append(host)
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("10.0.0.7", port))]

    monkeypatch.setattr(socket, "getaddrinfo", lookup)
    code, found = refused("http://harbour.example/a", allow_private=False)
    assert ("address-refused", True, ["harbour.example"]) == (code, "10.0.0.7" in found, asked)


def test_so_is_each_redirect(web: Web, monkeypatch: pytest.MonkeyPatch) -> None:
    numbers = iter([True, False])
    monkeypatch.setattr(module.connection, "is_public", lambda number: next(numbers))
    web.answers["/a"] = leads_to("http://localhost/inner")
    monkeypatch.setattr(
        socket,
        "getaddrinfo",
        lambda host, port, **kind: [
            (socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", port))
        ],
    )
    assert "address-refused" == refused(web.at("/a"), allow_private=False)[0]


@pytest.mark.parametrize(
    ("answer", "found"),
    [
        (page(b"no", status=403), "the server answered 403 Forbidden"),
        (page(b"no", status=599), "the server answered 599"),
        (bytes_of(b"SSH-2.0-harbour\r\n"), "the response could not be read (BadStatusLine)"),
        (bytes_of(b""), "the response could not be read (RemoteDisconnected)"),
        (
            bytes_of(b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nshort"),
            "the response could not be read (IncompleteRead)",
        ),
    ],
)
def test_what_is_no_page_is_told(web: Web, answer: object, found: str) -> None:
    web.answers["/a"] = answer  # type: ignore[assignment]
    assert ("fetch-failed", found) == refused(web.at("/a"))


def test_a_page_larger_than_the_limit_is_not_read_to_its_end(
    web: Web, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "LARGEST", 100_000)
    web.answers["/a"] = page(b"a" * 200_000)
    assert ("fetch-failed", "more than 100,000 bytes") == refused(web.at("/a"))


def test_a_server_that_drips_is_left(web: Web) -> None:
    def drip(handler: BaseHTTPRequestHandler) -> None:
        handler.wfile.write(b"HTTP/1.1 200 OK\r\n\r\n")
        for _ in range(40):
            try:
                handler.wfile.write(b"a")
            except OSError:
                return
            time.sleep(0.05)

    web.answers["/a"] = drip
    assert ("fetch-failed", "it took too long") == refused(web.at("/a"), seconds=0.3)


def test_nobody_answers() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
        assert "fetch-failed" == refused(f"http://127.0.0.1:{port}/")[0]


def test_a_password_is_not_shown() -> None:
    result = fetch("https://ada:secret@harbour.example/a", "a-test/1")
    assert isinstance(result, Problem)
    assert "https://harbour.example/a" == result.location.file
    assert "secret" not in repr(result)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("https://harbour.example/a", True),
        ("ftp://harbour.example", True),
        ("mailto:desk@harbour.example", True),
        ("C:\\captures\\a.html", False),
        ("C:/captures/a.html", False),
        ("a.html", False),
        ("data/a.html", False),
    ],
)
def test_an_address_is_told_from_a_file(words: str, expected: bool) -> None:
    assert expected == is_address(words)
