"""Web archives: WARC by Wget and warcio, WACZ, MHTML by Chromium."""

from __future__ import annotations

import gzip

import pytest

from dossier import capture
from dossier.capture import limits
from tests.capture.reading import FILES, problem, said, text

SITE = "http://127.0.0.1:8744"
SENTENCE = "“We steered by sound,” said captain Olav Berg. It wasn’t the first time"


@pytest.mark.parametrize(
    ("name", "address"),
    [
        ("wget-article.warc.gz", "/article"),
        ("wget-chunked.warc.gz", "/chunked"),
        ("wget-old.warc.gz", "/article"),
        ("warcio-packed.warc.gz", "/packed"),
        ("wacz-article.wacz", "/article"),
    ],
)
def test_the_only_page_is_read_with_its_address_and_time(name: str, address: str) -> None:
    captured = text(name)
    assert SENTENCE in captured.text
    assert "naïve deputy" in captured.text
    assert said(captured, "url") == [SITE + address]
    (time,) = said(captured, "captured")
    assert time.endswith("Z")
    assert captured.label == SITE + address


@pytest.mark.parametrize("name", ["wget-russian.warc.gz", "chromium-russian.mhtml"])
def test_the_pages_own_charset_is_read(name: str) -> None:
    captured = text(name)
    assert "Капитан сказал: «Мы шли по звуку»." in captured.text
    assert captured.doubts == ()


def test_a_page_saved_by_chromium() -> None:
    captured = text("chromium-article.mhtml")
    assert SENTENCE in captured.text
    assert f"{SITE}/article" in said(captured, "url")
    assert len(said(captured, "captured")) == 1


def test_a_revisit_has_the_words_of_the_first_visit() -> None:
    data = (FILES / "warcio-revisit.warc").read_bytes()
    assert problem(data, "a.warc").code == "capture-pages"
    ((captured,), _) = capture.read(data, "a.warc", page=f"{SITE}/again")
    assert SENTENCE in captured.text
    assert said(captured, "url") == [f"{SITE}/again"]


def response(address: str, body: str, form: str = "text/html", packing: str = "") -> bytes:
    """An archive of one answer, packed."""
    head = f"HTTP/1.1 200 OK\r\nContent-Type: {form}\r\n"
    head += f"Content-Encoding: {packing}\r\n" * bool(packing)
    content = f"{head}\r\n{body}".encode()
    record = (
        f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {address}\r\n"
        "WARC-Date: 2022-01-11T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:1>\r\n"
        "Content-Type: application/http; msgtype=response\r\n"
        f"Content-Length: {len(content)}\r\n\r\n"
    )
    return gzip.compress(record.encode() + content + b"\r\n\r\n")


def test_of_a_hundred_pages_one_is_named() -> None:
    archive = b"".join(
        response(f"{SITE}/page/{number}", f"<p>Page {number} of the Herald.</p>")
        for number in range(100)
    )
    found = problem(archive, "a.warc.gz")
    assert (found.code, found.found) == ("capture-pages", "100 pages")
    assert "--article ADDRESS" in found.hint
    assert f"{SITE}/page/0" in found.hint
    wanted = f"https://{SITE.partition('//')[2]}/page/7/#top"
    ((captured,), _) = capture.read(archive, "a.warc.gz", page=wanted)
    assert captured.text.strip() == "Page 7 of the Herald."
    missing = problem(archive, "a.warc.gz", page=f"{SITE}/page/700")
    assert missing.code == "capture-page-missing"


def test_an_archived_copy_has_both_addresses() -> None:
    copy = "https://web.archive.org/web/20220111100000/https://herald.example/ferry"
    ((captured,), _) = capture.read(response(copy, "<p>The ferry lost its lights.</p>"), "a.warc")
    assert said(captured, "url")[0] == "https://herald.example/ferry"
    assert said(captured, "archived") == [copy]


def test_a_header_of_a_packing_that_was_undone_does_no_harm() -> None:
    archive = response(f"{SITE}/a", "<p>Naïve words.</p>", packing="gzip")
    ((captured,), _) = capture.read(archive, "a.warc.gz")
    assert captured.text.strip() == "Naïve words."


def test_an_archive_without_a_page() -> None:
    found = problem(response(f"{SITE}/a.png", "", form="image/png"), "a.warc.gz")
    assert found.message == "The archive contains no page"


def test_an_archive_that_breaks_off() -> None:
    archive = gzip.decompress(response(f"{SITE}/a", "<p>The ferry lost its lights.</p>"))
    assert problem(archive[:-20], "a.warc").code == "capture-broken"
    packed = response(f"{SITE}/a", "<p>The ferry lost its lights.</p>")
    assert problem(packed[:-20], "a.warc.gz").code == "capture-broken"


def test_what_unpacks_to_too_much_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    archive = response(f"{SITE}/a", "<p>" + "word " * 1000)
    packed = gzip.compress(b"<p>" + b"word " * 100_000)
    monkeypatch.setattr(limits, "MOST_BYTES", 4000)
    assert problem(archive, "a.warc.gz").code == "capture-large"
    monkeypatch.setattr(limits, "MOST_BYTES", 100_000)
    assert problem(packed, "a.html.gz").code == "capture-large"


def test_a_packed_page() -> None:
    assert SENTENCE in text("article.html.gz").text
    twice = gzip.compress((FILES / "article.html.gz").read_bytes())
    assert problem(twice, "a.gz").code == "capture-format"


def test_an_archive_that_was_packed_as_a_whole() -> None:
    one, two = (response(f"{SITE}/{name}", f"<p>Page {name}.</p>") for name in "ab")
    archive = gzip.compress(gzip.decompress(one) + gzip.decompress(two))
    ((captured,), _) = capture.read(archive, "a.warc.gz", page=f"{SITE}/b")
    assert captured.text.strip() == "Page b."


def test_a_pdf_in_an_archive() -> None:
    page = (FILES / "chromium-article.pdf").read_bytes()
    archive = gzip.decompress(response(f"{SITE}/a.pdf", "", form="application/pdf"))
    head = archive.replace(b"Content-Length: 50", b"Content-Length: %d" % (50 + len(page)))
    ((captured,), _) = capture.read(head.rstrip() + b"\r\n\r\n" + page, "a.warc")
    assert SENTENCE.partition("It")[0].strip() in " ".join(captured.text.split())
    assert said(captured, "url") == [f"{SITE}/a.pdf"]


def test_a_saved_copy_of_an_archive_has_both_addresses() -> None:
    copy = "https://web.archive.org/web/20220111100000/https://herald.example/ferry"
    markup = f"<!DOCTYPE html>\n<!-- saved from url=(0077){copy} -->\n<p>The ferry is late.</p>"
    ((captured,), _) = capture.read(markup.encode(), "a.html")
    assert said(captured, "url") == ["https://herald.example/ferry"]
    assert said(captured, "archived") == [copy]
    assert said(captured, "captured") == ["2022-01-11T10:00:00Z"]


def test_a_page_of_chromium_that_breaks_off() -> None:
    data = (FILES / "chromium-article.mhtml").read_bytes()
    assert problem(data[:-200], "a.mhtml").code == "capture-broken"
