"""What is read in a PDF that Chromium printed, and put right in it.

Its library, Skia, packs only streams, so the objects are there to be read: a dictionary of named
destinations, each with the object of its page, and the tree of pages (ISO 32000-1, 7.7.3, 12.3.2).
Whatever is put in place of something has its length: the table of offsets stays true.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

OBJECT = re.compile(rb"(?:^|\n)(\d+) 0 obj\n(.*?)\nendobj", re.DOTALL)
KIDS = re.compile(rb"/Kids \[([^\]]*)\]")
REFERENCE = re.compile(rb"(\d+) 0 R")
DESTINATION = re.compile(rb"/(a\d+) \[(\d+) 0 R /XYZ ")
ROOT = re.compile(rb"/Type /Catalog\b.*?/Pages (\d+) 0 R", re.DOTALL)
DATE = re.compile(rb"(/(?:CreationDate|ModDate) \(D:)\d{14}(\+00'00'|Z00'00'|[+-]\d\d'\d\d')\)")
NO_DAY = "19700101"
"""In place of the day of printing, where the dossier names no day."""


def numbers(content: bytes) -> dict[str, int]:
    """The numbers of the pages that named destinations lead to, from 1.

    Args:
        content: a PDF.
    """
    objects = {int(match[1]): match[2] for match in OBJECT.finditer(content)}
    root = next((match for body in objects.values() if (match := ROOT.search(body))), None)
    if root is None:
        return {}
    order = {number: at for at, number in enumerate(_leaves(objects, int(root[1])), start=1)}
    return {
        match[1].decode("ascii"): order[int(match[2])]
        for match in DESTINATION.finditer(content)
        if int(match[2]) in order
    }


def _leaves(objects: dict[int, bytes], number: int) -> Iterator[int]:
    """The pages below a node of their tree, in order."""
    kids = KIDS.search(objects.get(number, b""))
    if kids is None:
        yield number
        return
    for kid in REFERENCE.findall(kids[1]):
        yield from _leaves(objects, int(kid))


def dated(content: bytes, day: str) -> bytes:
    """The same PDF with a day in place of the moment at which it was printed.

    Args:
        content: a PDF.
        day: ``YYYY-MM-DD``; empty for none.
    """
    digits = (day.replace("-", "") or NO_DAY).encode("ascii")
    return DATE.sub(lambda match: match[1] + digits + b"000000" + b"+00'00')", content)
