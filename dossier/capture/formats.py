"""What format bytes are in, by how they begin; names are not asked."""

from __future__ import annotations

import io
import json
import re
import zipfile
from enum import StrEnum

from dossier.capture.refusals import broken, encrypted, other_format
from dossier.text.encodings import wide


class Format(StrEnum):
    """Every format that is read."""

    TEXT = "text"
    HTML = "HTML"
    MAIL = "mail"
    MAILBOX = "mailbox"
    WARC = "WARC"
    WACZ = "WACZ"
    GZIP = "gzip"
    PDF = "PDF"
    RTF = "RTF"
    DOCX = "DOCX"
    ODT = "ODT"


BEGINNING = 8192
"""How many bytes are looked at."""
_SPACE = b"\xef\xbb\xbf \t\r\n\0"
_HTML = re.compile(
    r"(?:<\?xml[^>]*>\s*|<!--.*?-->\s*)*"
    r"<(?:!doctype\s+html|html|head|body|title|meta|link|base|script|style|article|main|section"
    r"|header|nav|div|table|h[1-6]|p|blockquote|figure|ul|ol|span|font|center)\b[^<>]*>",
    re.IGNORECASE | re.DOTALL,
)
_HEADERS = re.compile(
    rb"(?:(?:[A-Za-z][\w-]*:[^\n]*\n(?:[ \t][^\n]*\n)*)*?)"
    rb"(?:MIME-Version|Content-Type|Content-Transfer-Encoding|Message-ID|Received|Date):[ \t]*\S",
    re.IGNORECASE,
)
_SECOND_HEADER = re.compile(
    rb"^(?:From|To|Subject|Return-Path|Delivered-To|MIME-Version|Content-Type"
    rb"|Content-Transfer-Encoding|Message-ID|Received):[ \t]*\S",
    re.IGNORECASE | re.MULTILINE,
)
_MAILBOX = re.compile(rb"From \S[^\n]*\n(?:>?[A-Za-z][\w-]*:[^\n]*\n)")
_PICTURE = "Run text recognition on it (OCR), read the result against it, and add that file"
_SAVE = "Open it in its program and save it as DOCX, PDF or text"
_OTHERS: tuple[tuple[bytes, str, str], ...] = (
    (b"\x89PNG", "a picture (PNG)", _PICTURE),
    (b"\xff\xd8\xff", "a picture (JPEG)", _PICTURE),
    (b"GIF8", "a picture (GIF)", _PICTURE),
    (b"II*\0", "a picture (TIFF)", _PICTURE),
    (b"MM\0*", "a picture (TIFF)", _PICTURE),
    (b"\xd0\xcf\x11\xe0", "an older or protected Office document, or an Outlook mail", _SAVE),
    (b"bplist00", "a web archive of Safari", "Save the page as its source, or print it to a PDF"),
    (b"\x7fELF", "a program", "Add the file with the article"),
    (b"MZ\x90", "a program", "Add the file with the article"),
    (b"7z\xbc\xaf", "a 7-Zip archive", "Unpack it, and add the files in it"),
    (b"Rar!", "a RAR archive", "Unpack it, and add the files in it"),
    (b"SQLite format", "a database", "Export the article from the program it belongs to"),
)
_LINK = "Add the address that it leads to, or the page saved in your browser"
_NO_ARTICLES = (
    (re.compile(r"\[InternetShortcut\]|\[Desktop Entry\]"), "a link to a page", _LINK),
    (
        re.compile(r"<\?xml[^>]*>\s*<!DOCTYPE plist\b.*?<key>URL</key>", re.DOTALL),
        "a link to a page",
        _LINK,
    ),
    (
        re.compile(r"(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:rss|feed|rdf:RDF)\b", re.DOTALL),
        "a feed",
        "Add the addresses of its articles, one by one",
    ),
    (
        re.compile(r"<\?xml\b[^>]*>\s*(?:<[!?][^>]*>\s*)*<[A-Za-z_]"),
        "XML that is no web page",
        "Save what its program shows as HTML, PDF or text",
    ),
)
"""What is text and holds no article, by how it begins."""
_ZIPPED = (
    (re.compile(r"word/document\d*\.xml"), Format.DOCX),
    (re.compile(r"datapackage\.json|archive/.*\.warc(?:\.gz)?"), Format.WACZ),
)
"""What a file in an archive says of the archive."""


def format_of(data: bytes, name: str) -> Format:
    """The format of a file that is not empty.

    Args:
        data: the file's bytes.
        name: the file's name.

    Raises:
        UnreadableError: a format that is not read, a broken archive, a protected document.
    """
    begin = data[:BEGINNING].lstrip(_SPACE)
    for mark, kind, hint in _OTHERS:
        if data.startswith(mark):
            raise other_format(name, kind, hint)
    if data.startswith(b"PK"):
        return _zipped(data, name)
    if data.startswith(b"\x1f\x8b"):
        return Format.GZIP
    if begin.startswith(b"%PDF-"):
        return Format.PDF
    if begin.startswith(b"{\\rtf"):
        return Format.RTF
    if re.match(rb"WARC/\d", begin):
        return Format.WARC
    form = _text(data, begin, name)
    # Some programs put a line before a PDF, which its readers pass over (ISO 32000-2, annex I).
    return Format.PDF if form is Format.TEXT and b"%PDF-" in data[:1024] else form


def _text(data: bytes, begin: bytes, name: str) -> Format:
    """Mail, a web page, or plain text."""
    plain = begin.replace(b"\r\n", b"\n")
    if _MAILBOX.match(plain):
        return Format.MAILBOX
    head = plain.partition(b"\n\n")[0]
    if _HEADERS.match(head) and len(set(_SECOND_HEADER.findall(head))) >= 2:
        return Format.MAIL
    encoding = wide(data)
    text = data[:BEGINNING].decode(encoding or "latin-1", "replace").lstrip("\ufeffï»¿ \t\r\n")
    if _HTML.match(text):
        return Format.HTML
    for shape, kind, hint in _NO_ARTICLES:
        if shape.match(text):
            raise other_format(name, kind, hint)
    if text[:1] in ("{", "[") and _is_json(data):
        raise other_format(name, "data (JSON)", "Add the page that the data belong to")
    return Format.TEXT


def _is_json(data: bytes) -> bool:
    """Whether all of a file is one JSON value that is a mapping or a list."""
    try:
        return isinstance(json.loads(data), dict | list)
    except (ValueError, RecursionError):
        return False


def _zipped(data: bytes, name: str) -> Format:
    """The kind of an archive, by the files in it."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = set(archive.namelist())
            if any(entry.flag_bits & 1 for entry in archive.infolist()):
                raise encrypted(name, "archive")
            kind = archive.read("mimetype")[:80] if "mimetype" in names else b""
    except (zipfile.BadZipFile, OSError, RuntimeError, NotImplementedError, ValueError) as error:
        raise broken(name, "archive (ZIP)", str(error) or type(error).__name__) from error
    if kind.startswith(b"application/vnd.oasis.opendocument.text"):
        return Format.ODT
    for path, form in _ZIPPED:
        if any(map(path.fullmatch, names)):
            return form
    raise other_format(name, "a ZIP archive", "Unpack it, and add the files in it")
