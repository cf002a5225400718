"""Targets that read whole documents: captures of every format, texts that quote, data files.

A packed format is given the bytes as its main part, so that they get through the packing.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

from dossier import build, capture, structure
from dossier.annotations.source import strange_in
from dossier.export import exports
from dossier.model import Edition
from dossier.problems import as_github, as_json, as_text
from dossier.verify import (
    Library,
    UnreadableDocumentError,
    as_sarif,
    library_of,
    read,
    verify,
)
from dossier.verify import as_json as found_as_json
from dossier.verify import as_text as found_as_text
from tests import story
from tests.hostile import exported
from tests.hostile.payloads import harmless

FILES = Path(__file__).parents[1] / "capture" / "files"
_PAGE = (
    b"<</Type/Catalog/Pages 2 0 R>>",
    b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
    b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 400]/Contents 4 0 R/Resources 6 0 R>>",
)
_FACE = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"
_RESOURCES = b"<</Font<</F 5 0 R>>>>"
_SUFFIXES = (".md", ".html", ".txt")


def _captured(data: bytes, name: str) -> None:
    """A file becomes texts that can be seeds, or one problem that can be printed."""
    texts, problems = capture.read(data, name)
    assert bool(texts) != bool(problems)
    assert all(written(problems) for written in (as_text, as_json, as_github) if problems)
    for text in texts:
        assert text.text.strip()
        assert "\r" not in text.text
        assert "\0" not in text.text
        assert text.text.encode("utf-8")
        if text.structure is not None:
            written = structure.as_json(text.structure, "")
            assert structure.from_json(written)[0] == text.structure


def captured_page(data: bytes) -> None:
    """A web page."""
    _captured(b"<!doctype html><html>" + data, "page.html")


def captured_mail(data: bytes) -> None:
    """A mail, or a page that a browser saved as one."""
    _captured(b"MIME-Version: 1.0\nMessage-ID: <a@b>\n" + data, "mail.eml")


def captured_rich_text(data: bytes) -> None:
    """An RTF document."""
    _captured(b"{\\rtf1" + data, "document.rtf")


def captured_docx(data: bytes) -> None:
    """A DOCX document with these bytes as its text."""
    _captured(_packed("changes.docx", "word/document.xml", data), "document.docx")


def captured_odt(data: bytes) -> None:
    """An ODT document with these bytes as its text."""
    _captured(_packed("pandoc-article.odt", "content.xml", data), "document.odt")


def captured_archive(data: bytes) -> None:
    """Whatever begins like the records of a web archive."""
    _captured(b"WARC/1.0\r\n" + data, "archive.warc")


def captured_pdf(data: bytes) -> None:
    """A PDF of one page with these bytes as its content stream."""
    _captured(_pdf(data), "document.pdf")


def verification(data: bytes) -> None:
    """Any text can be held against the articles; each finding is at its place in it."""
    try:
        document = read(f"draft{_SUFFIXES[len(data) % len(_SUFFIXES)]}", data)
    except UnreadableDocumentError:
        return
    findings = verify(document, _library())
    lines = document.source.count("\n") + document.source.count("\r") + 1
    for finding in findings:
        assert 0 <= finding.span.start <= finding.span.end <= len(document.text)
        assert 1 <= finding.line <= lines
        assert finding.column >= 1
    assert findings == verify(document, _library())
    for written in (found_as_text, found_as_json, as_sarif):
        assert written({document.name: findings})


def data_files(data: bytes) -> None:
    """A text that an editor can write changes no data file's elements, fields, rows or keys."""
    text = " ".join(data.decode("utf-8", "ignore").split())
    if strange_in(text) or not text:
        return
    ours, twins = exports(_with(text)), exports(_with(harmless(text)))
    assert [] == list(exported.differences(ours, twins))


def _with(text: str) -> Edition:
    """The edition of the story with a text before its words in some fields of every kind."""
    made = _edition()
    dossier = made.dossier
    article, actor, point = dossier.articles[0], dossier.actors[0], dossier.points[0]
    record, quotation = dossier.records[0], dossier.quotations[0]
    changed = replace(
        dossier,
        title=f"{text} {dossier.title}",
        articles=(replace(article, outlet=f"{text} {article.outlet}"), *dossier.articles[1:]),
        actors=(replace(actor, name=f"{text} {actor.name}", role=text), *dossier.actors[1:]),
        points=(
            replace(point, question=f"{text} {point.question}", note=text),
            *dossier.points[1:],
        ),
        records=(replace(record, title=text, publisher=text), *dossier.records[1:]),
        quotations=(replace(quotation, title=text), *dossier.quotations[1:]),
    )
    return replace(made, dossier=changed)


@cache
def _edition() -> Edition:
    return build.work_out(story.dossier(), "https://code.example/harbour")


@cache
def _library() -> Library:
    return library_of(story.dossier())


@cache
def _parts(name: str) -> tuple[tuple[str, bytes], ...]:
    with zipfile.ZipFile(FILES / name) as archive:
        return tuple((path, archive.read(path)) for path in archive.namelist())


def _packed(name: str, main: str, data: bytes) -> bytes:
    """A document of the tests with other bytes as its main part, stored as they are."""
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        for path, part in _parts(name):
            if path == main or not path.endswith((".png", "settings.xml", "theme1.xml")):
                archive.writestr(path, data if path == main else part)
    return content.getvalue()


def _pdf(data: bytes) -> bytes:
    """A page with a content stream (ISO 32000-2, 7.8.2), and a table of where its objects are."""
    stream = b"<</Length %d>>\nstream\n%b\nendstream" % (len(data), data)
    content, places = b"%PDF-1.7\n", []
    for number, body in enumerate((*_PAGE, stream, _FACE, _RESOURCES), start=1):
        places.append(len(content))
        content += b"%d 0 obj\n%b\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    return (
        content
        + b"xref\n0 %d\n0000000000 65535 f \n%b" % (len(places) + 1, table)
        + b"trailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF"
        % (len(places) + 1, len(content))
    )


TARGETS = {
    target.__name__: target
    for target in (
        captured_page, captured_mail, captured_rich_text, captured_docx, captured_odt,
        captured_archive, captured_pdf, verification, data_files,
    )
}  # fmt: skip


def begin(name: str) -> Iterator[bytes]:
    """The bytes that the fuzzing of one of these targets begins with."""
    yield from {
        "captured_page": lambda: [(FILES / "article.html").read_bytes()],
        "captured_mail": lambda: [
            (FILES / file).read_bytes()
            for file in ("chromium-russian.mhtml", "chromium-article.mhtml")
        ],
        "captured_rich_text": lambda: [(FILES / "pandoc-article.rtf").read_bytes()[6:]],
        "captured_docx": lambda: [dict(_parts("pandoc-article.docx"))["word/document.xml"]],
        "captured_odt": lambda: [dict(_parts("pandoc-article.odt"))["content.xml"]],
        "captured_archive": lambda: [
            (FILES / "warcio-revisit.warc").read_bytes().partition(b"\r\n")[2]
        ],
        "captured_pdf": lambda: [
            b"BT /F 12 Tf 20 300 Td (Fog, said the harbour master.) Tj 0 -14 Td <466f67> Tj ET",
            b"BT /F 9 Tf 1 0 0 1 20 200 Tm [(It was) -300 (late)] TJ T* (and dark) ' ET",
        ],
        "verification": lambda: [
            "“We steered by sound,” said [Berg](https://courier.example/a).\n".encode(),
            b"<p>The captain said: <q>We steered</q> and <blockquote>by sound</blockquote>",
            b"> We steered by sound, \"he\" said -- and `so` on.\n\n* 'we'\n",
        ],
        "data_files": lambda: [
            b'<a href="b">c</a> & {d} \\e % f #',
            b'=1+1, "two"; three',
            b"A and B, {C}, ---  [x]: y",
        ],
    }[name]()
