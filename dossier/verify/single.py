"""Quotations between single marks, as British papers write them: where they begin and end.

An apostrophe looks like a closing mark. Where a quotation is only marked, not spoken, no
punctuation need stand before the mark that closes it: the report calls it 'a near miss' at sea.
"""

from __future__ import annotations

import re

from dossier.model import Span

_DOUBLE = re.compile("[“”„«»\"「״]|‘‘|''|``|,,")
_OPENING = re.compile(r"(?<![\w’'])[‘'](?=\w)(?!n[’']|tis\b|twas\b|\d\ds?\b)", re.IGNORECASE)
"""Not what is an apostrophe there: 'n', 'tis, '90s."""
_CLOSING = {mark: re.compile(rf"(?<=\S){end}(?!\w)") for mark, end in (("‘", "’"), ("'", "'"))}
_PARAGRAPH_END = "\n\n"
_PUNCTUATION = frozenset(".,;:!?)…")


def single_quotations(text: str) -> tuple[Span, ...]:
    """What stands between single marks, where a text has no double ones.

    The first mark that closes is taken that has punctuation beside it, or else the first that is
    no plural's apostrophe, or else the last before the next one that opens.

    Args:
        text: paragraphs parted by empty lines.
    """
    if _DOUBLE.search(text):
        return ()
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
        spans += [Span(opening + 1, closing) for closing in chosen if closing > opening + 1]
    return tuple(spans)
