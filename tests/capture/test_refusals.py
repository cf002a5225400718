"""Bad input: one clear problem each, and no text."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from dossier import capture
from dossier.capture import limits
from tests.capture.reading import FILES


@pytest.mark.parametrize(
    ("data", "name", "code"),
    [
        (b"", "a.txt", "capture-empty"),
        (b"\xef\xbb\xbf \r\n", "a.txt", "capture-empty"),
        (b"word", "a\x1b[2J.txt", "capture-name"),
        (b"\x89PNG\r\n\x1a\n" + bytes(40), "a.html", "capture-format"),
        (b"[InternetShortcut]\r\nURL=https://post.example/ferry\r\n", "a.url", "capture-format"),
        (
            b'<?xml version="1.0"?><!DOCTYPE plist><plist><dict><key>URL</key></dict></plist>',
            "a.webloc",
            "capture-format",
        ),
        (b'{"headline": "Ferry aground", "body": "It ran aground."}', "a.json", "capture-format"),
        (b'<?xml version="1.0"?><rss version="2.0"><channel/></rss>', "a.xml", "capture-format"),
        (b'<?xml version="1.0"?>\n<FictionBook><body/></FictionBook>', "a.fb2", "capture-format"),
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


def damaged(data: bytes, seed: int) -> bytes:
    """The same bytes with some changed, left out or put in, or cut off."""
    chance = random.Random(seed)
    content = bytearray(data)
    place = chance.randrange(1, len(content))
    match seed % 4:
        case 0:
            del content[place:]
        case 1:
            for _ in range(10):
                content[chance.randrange(len(content))] = chance.randrange(256)
        case 2:
            del content[place : place + chance.randrange(200)]
        case _:
            content[place:place] = chance.randbytes(50)
    return bytes(content)


@pytest.mark.parametrize("path", sorted(FILES.iterdir()), ids=lambda path: path.name)
def test_a_damaged_file_is_a_problem_or_a_text_and_never_an_error(path: Path) -> None:
    data = path.read_bytes()
    for seed in range(8):
        texts, problems = capture.read(damaged(data, seed), path.name)
        assert bool(texts) != bool(problems)
