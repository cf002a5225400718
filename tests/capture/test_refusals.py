"""Bad input: one clear problem each, and no text."""

from __future__ import annotations

import pytest

from dossier import capture
from dossier.capture import limits


@pytest.mark.parametrize(
    ("data", "name", "code"),
    [
        (b"", "a.txt", "capture-empty"),
        (b"\xef\xbb\xbf \r\n", "a.txt", "capture-empty"),
        (b"word", "a\x1b[2J.txt", "capture-name"),
        (b"\x89PNG\r\n\x1a\n" + bytes(40), "a.html", "capture-format"),
        (bytes(range(256)) * 4, "a.txt", "capture-format"),
        (b"PK\x03\x04" + b"x" * 40, "a.docx", "capture-broken"),
        (bytes(4) + b"a" * limits.MOST_BYTES, "a.txt", "capture-large"),
        (b"<html><body>" + b"<div>" * 6000, "a.html", "capture-large"),
        (b"{\\rtf1" + b"{" * (limits.MOST_DEPTH + 1), "a.rtf", "capture-broken"),
        (b"From: a\nTo: b\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\n"
         + b"--x\nContent-Type: text/plain\n\nx\n" * (limits.MOST_PARTS + 1),
         "a.eml", "capture-large"),
    ],
    ids=lambda value: value if isinstance(value, str) and value.isprintable() else "",
)  # fmt: skip
def test_one_problem_and_no_text(data: bytes, name: str, code: str) -> None:
    texts, (problem,) = capture.read(data, name)
    assert (texts, problem.code) == ((), code)
    assert problem.location.file.isprintable()
