"""What the tests of readers share."""

from __future__ import annotations

from pathlib import Path

from dossier import capture
from dossier.model import Captured
from dossier.problems import Problem

FILES = Path(__file__).parent / "files"
ARTICLE = """\
Ferry loses its lights off Cape Harrow
HARROW, Jan. 10 – The ferry “Petrel” lost all its lights on Monday evening, seven hours after \
leaving port, the harbour master said.
“We steered by sound,” said captain Olav Berg. It wasn’t the first time: in 2019 the lighthouse \
went dark as well, and its keeper, who has served for 1½ years, earns €2,300 a month.
Nobody was hurt. The ferry reached Port Ellen at midnight, said the harbour master’s naïve deputy.
""".splitlines()
"""The paragraphs of ``article.html``."""


def texts(name: str) -> tuple[Captured, ...]:
    """The texts of a file; there is no problem."""
    captured, problems = capture.read((FILES / name).read_bytes(), name)
    assert problems == ()
    return captured


def text(name: str) -> Captured:
    """The only text of a file."""
    (captured,) = texts(name)
    return captured


def problem(data: bytes, name: str, page: str = "") -> Problem:
    """The only problem of a file."""
    captured, (found,) = capture.read(data, name, page=page)
    assert captured == ()
    return found


def paragraphs(captured: Captured) -> list[str]:
    """The paragraphs of a text, each on one line."""
    blocks = captured.text.split("\n\n")
    return [" ".join(block.split()) for block in blocks if block.strip()]


def said(captured: Captured, field: str) -> list[str]:
    """What a capture says in one field, in its order."""
    return [datum.value for datum in captured.metadata if datum.field == field]
