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
        (b"a" * (limits.MOST_BYTES + 1), "a.txt", "capture-large"),
    ],
)
def test_one_problem_and_no_text(data: bytes, name: str, code: str) -> None:
    texts, (problem,) = capture.read(data, name)
    assert (texts, problem.code) == ((), code)
    assert problem.location.file.isprintable()
