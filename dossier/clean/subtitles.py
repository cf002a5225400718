"""Finding what a file of subtitles has beside the words: numbers and times."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dossier.clean.page import Page
from dossier.clean.rule import Hit

ARROW = "-->"
_CUE = re.compile(
    r"(?:\d{1,3}:)?\d\d:\d\d[.,]\d{2,3} --> (?:\d{1,3}:)?\d\d:\d\d[.,]\d{2,3}\b.{0,60}"
)
"""From when to when words are shown (SubRip, WebVTT)."""
_HEAD = re.compile(r"(?:WEBVTT\b.*|X-TIMESTAMP-MAP=.*|(?:Kind|Language): \S+|NOTE\b.{0,80}|STYLE)")


def cues(page: Page) -> Iterator[Hit]:
    """The times of subtitles, their numbers, and the head of their file."""
    if ARROW not in page.seed.text:
        return
    times = {index for index, line in page if ARROW in line.head and _CUE.fullmatch(line.text)}
    first = min(times, default=0)
    for index, line in page:
        is_number = line.text.isdigit() and index + 1 in times
        is_head = index < first and bool(_HEAD.fullmatch(line.text))
        if index in times or is_number or is_head:
            yield Hit(index, sure=True)
