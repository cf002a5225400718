"""The list of a published site is got, or it is said why not."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from threading import Thread

import pytest

from dossier import published
from dossier.published import LIST, fetch

TEXT = "# Every address.\n# begun: 2023-03-05\npoints/passengers\n"
UNCHECKED = "It was not used to check whether anything published has been deleted."


@pytest.fixture(autouse=True)
def _no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    """The server of the test is asked directly."""
    monkeypatch.setenv("no_proxy", "127.0.0.1,localhost")


@contextmanager
def serving(code: int, body: bytes = b"", location: str = "") -> Iterator[tuple[str, list[str]]]:
    """A server that gives one answer; its address, and the paths it was asked for."""
    asked: list[str] = []

    class Answering(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            self.send_response(code)
            if location:
                self.send_header("Location", location)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            pass

    server = HTTPServer(("127.0.0.1", 0), Answering)
    thread = Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}", asked
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


@pytest.mark.parametrize("tail", ["", "/", "/data/published.txt"])
def test_the_list_is_found_by_the_address_of_the_site_or_by_its_own(tail: str) -> None:
    with serving(200, TEXT.encode()) as (address, asked):
        site = fetch(f"{address}/story{tail}")
    assert [f"/story/{LIST}"] == asked
    assert (f"{address}/story/{LIST}", "") == (site.place, site.notice)
    assert site.published is not None
    assert ("2023-03-05", ["points/passengers"]) == (
        site.published.begun,
        [str(each) for each in site.published.addresses],
    )


def test_where_nothing_is_nothing_was_published() -> None:
    with serving(404, b"<html>") as (address, _):
        site = fetch(address)
    assert (None, f"Nothing has been published at {address}/{LIST} yet.") == (
        site.published,
        site.notice,
    )


@pytest.mark.parametrize(
    ("code", "body", "why"),
    [
        (500, b"", "the server answered 500"),
        (403, b"", "the server answered 403"),
        (200, b"<html>\n<p>Hello\n", "line 1 is not the address of an entry"),
        (200, b"points/\xff\n", "it is not UTF-8"),
        (200, b"#" * 11, "it has more than 10 bytes"),
    ],
)
def test_an_answer_that_is_no_list_is_said(
    code: int, body: bytes, why: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    if "more than" in why:
        monkeypatch.setattr(published, "LARGEST", 10)
    with serving(code, body) as (address, _):
        site = fetch(address)
    expected = (
        f"The list of what was published could not be read from {address}/{LIST}: {why}. "
        f"{UNCHECKED}"
    )
    assert (None, expected) == (site.published, site.notice)


@contextmanager
def saying(answer: bytes) -> Iterator[str]:
    """A server that answers with these bytes, whatever they are; its address."""

    class Saying(BaseHTTPRequestHandler):
        def handle(self) -> None:
            self.rfile.readline()
            self.wfile.write(answer)

    server = HTTPServer(("127.0.0.1", 0), Saying)
    thread = Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


@pytest.mark.parametrize(
    ("answer", "why"),
    [
        (b"garbage\r\n\r\n", "the response could not be read (BadStatusLine)"),
        (
            b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nabc\r\n",
            "the response could not be read (IncompleteRead)",
        ),
        (
            b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 200 + b"\r\n",
            "the response could not be read (HTTPException)",
        ),
        (
            b"HTTP/1.1 200 OK\r\nContent-Length: 1018\r\n\r\npoints/passengers\n",
            "it broke off 1,000 bytes before its end",
        ),
    ],
)
def test_an_answer_that_is_damaged_stops_nothing(answer: bytes, why: str) -> None:
    with saying(answer) as address:
        site = fetch(address)
    place = f"{address}/{LIST}"
    expected = f"The list of what was published could not be read from {place}: {why}. {UNCHECKED}"
    assert (None, expected) == (site.published, site.notice)


def test_a_redirect_is_followed_within_this_machine() -> None:
    with serving(200, TEXT.encode()) as (new, _), serving(302, b"", f"{new}/there.txt") as (old, _):
        assert fetch(old).published is not None


@pytest.mark.parametrize("target", ["http://example.org/x.txt", "file:///etc/hostname"])
def test_a_redirect_into_the_open_is_refused(target: str) -> None:
    with serving(302, b"", target) as (address, _):
        site = fetch(address)
    assert site.published is None
    assert UNCHECKED in site.notice


@pytest.mark.parametrize(
    "place",
    ["http://example.org", "ftp://example.org/published.txt", "http://10.0.0.1/", "file:///x.txt",
     "http://localhost.example.org/", "http://[::2]/", "http://[broken/"],
)  # fmt: skip
def test_nobody_is_asked_in_the_open(place: str) -> None:
    site = fetch(place)
    assert site.published is None
    assert UNCHECKED in site.notice


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "127.9.9.9", "::1"])
def test_this_machine_may_be_asked_without_encryption(host: str) -> None:
    assert published._is_loopback(host)


@pytest.mark.parametrize("host", ["", "example.org", "127.0.0.1.example.org", "10.0.0.1", "999.1"])
def test_other_machines_may_not(host: str) -> None:
    assert not published._is_loopback(host)


@pytest.mark.parametrize(
    ("place", "reason"),
    [("https://example.org:x/", "nonnumeric port: 'x'"),
     ("https://[::1/", "Invalid IPv6 URL"),
     ("https://example.org/a b/", "URL can't contain control characters. '/a b/" + LIST)],
)  # fmt: skip
def test_an_address_that_is_none_is_said(place: str, reason: str) -> None:
    site = fetch(place)
    assert site.published is None
    assert site.notice.startswith(
        f"The list of what was published could not be read from {place}{LIST}: {reason}"
    )
    assert site.notice.endswith(UNCHECKED)


def test_nobody_answers() -> None:
    with serving(200) as (address, _):
        pass
    site = fetch(address)
    assert site.published is None
    assert UNCHECKED in site.notice


def test_an_answer_that_takes_too_long_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(published, "LONGEST", -1.0)
    with serving(200, TEXT.encode()) as (address, _):
        assert "it took longer than -1 seconds" in fetch(address).notice


def test_a_file_is_read(tmp_path: Path) -> None:
    path = tmp_path / "list.txt"
    path.write_text(TEXT, "utf-8")
    site = fetch(str(path))
    assert site.published is not None
    assert str(path) == site.place


def test_a_file_that_is_not_there_is_said(tmp_path: Path) -> None:
    site = fetch(str(tmp_path / "none.txt"))
    assert site.published is None
    assert f"none.txt: No such file or directory. {UNCHECKED}" in site.notice
