"""Quotations between single marks, as British papers write them: where they begin and end.

An apostrophe looks like a closing mark. Where a quotation is only marked, not spoken, no
punctuation need stand before the mark that closes it: the report calls it 'a near miss' at sea.
"""

from __future__ import annotations

import re

from dossier.model import Span

_OPENING = re.compile(r"(?<![\w’'])[‘'](?=\w)(?!n[’']|tis\b|twas\b|\d\ds?\b)", re.IGNORECASE)
"""Not what is an apostrophe there: 'n', 'tis, '90s."""
_CLOSING = {mark: re.compile(rf"(?<=\S){end}(?!\w)") for mark, end in (("‘", "’"), ("'", "'"))}
_PARAGRAPH_END = "\n\n"
_PUNCTUATION = frozenset(".,;:!?)…")


def single_quotations(text: str) -> tuple[Span, ...]:
    """What stands between single marks, in a text that has no double ones.

    The first mark that closes is taken that has punctuation beside it, or else the first that is
    no plural's apostrophe, or else the last before the next one that opens.

    Args:
        text: paragraphs parted by empty lines.
    """
    spans: list[Span] = []
    openings = [match.start() for match in _OPENING.finditer(text)]
    for place, opening in enumerate(openings):
        if spans and opening < spans[-1].end:
            continue
        paragraph_end = text.find(_PARAGRAPH_END, opening)
        limit = min(
            paragraph_end if paragraph_end >= 0 else len(text),
            *openings[place + 1 : place + 2],
            len(text),
        )
        closings = [
            match.start() for match in _CLOSING[text[opening]].finditer(text, opening + 1, limit)
        ]
        punctuated = [
            closing
            for closing in closings
            if not _PUNCTUATION.isdisjoint((text[closing - 1], text[closing + 1 : closing + 2]))
        ]
        no_plurals = [closing for closing in closings if text[closing - 1] != "s"]
        chosen = punctuated[:1] or no_plurals[:1] or closings[-1:]
        spans += [part for closing in chosen for part in trimmed(text, opening + 1, closing)]
    return tuple(spans)


def trimmed(text: str, start: int, end: int) -> list[Span]:
    """A span without white space and commas at its ends; nothing if it is empty.

    Args:
        text: the whole text.
        start: of the span, in code points.
        end: behind its last code point.
    """
    while start < end and (text[start].isspace() or text[start] in ",،，"):
        start += 1
    while start < end and (text[end - 1].isspace() or text[end - 1] in ",،，"):
        end -= 1
    return [Span(start, end)] if start < end else []
