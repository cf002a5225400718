"""Where somebody speaks directly in a text: between marks, after dashes, in turns.

No language is asked for: a habit of quoting shows itself in its marks and in what stands beside
them. Each paragraph is read by itself; only a quotation that opens again at the next paragraph
goes on there.

Quotations between single marks, as British papers write them: where they begin and end.

An apostrophe looks like a closing mark. Where a quotation is only marked, not spoken, no
punctuation need stand before the mark that closes it: the report calls it 'a near miss' at sea.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from dossier.frozen import dataclass
from dossier.language import pattern_everywhere
from dossier.model import Span
from dossier.speech.verbs import SPEECH

_OPENING = re.compile(r"(?<![\w’'])[‘'](?=\w)(?!n[’']|tis\b|twas\b|\d\ds?\b)", re.IGNORECASE)
"""Not what is an apostrophe there: 'n', 'tis, '90s."""
_CLOSING = {mark: re.compile(rf"(?<=\S){end}(?!\w)") for mark, end in (("‘", "’"), ("'", "'"))}
_PARAGRAPH_END = "\n\n"
_PUNCTUATION = frozenset(".,;:!?)…")
CLOSING: Mapping[str, tuple[str, ...]] = {
    "“": ("”", "“", '"', "''"),
    "„": ("“", "”", "‟", '"', "''"),
    "‟": ("”", "“"),
    "”": ("”",),
    "«": ("»",),
    "»": ("«", "»"),
    '"': ('"', "”", "''"),
    "״": ("״",),
    "＂": ("＂",),
    "「": ("」",),
    "『": ("』",),
    "〝": ("〞", "〟"),
    "‘‘": ("’’", "''"),
    "``": ("''", '"', "´´"),
    "''": ("''",),
    ",,": ("''", "“", '"', "``"),
    "‚‚": ("‘‘", "’’"),
    "‹": ("›",),
}
"""Opening marks and what may close them; damaged captures close with a neighbour's mark. Single
ones, which are apostrophes as well, are read apart."""
_MARKS = {*CLOSING, *(mark for marks in CLOSING.values() for mark in marks)}
_MARK = re.compile("|".join(map(re.escape, sorted(_MARKS, key=len, reverse=True))))
_DOUBLE = re.compile("[“”„«»\"「״]|‘‘|''|``|,,")
_OPENS_ONLY = frozenset(("„", "‟", "「", "『", "〝", "``", ",,", "‚‚", "‹"))
_CLOSES_ONLY = frozenset(("」", "』", "〞", "〟", "›", "´´", "’’"))
_AFTER = " \t\n\u00a0\u202f\u2009([{—–-/‘“„«‹「『،:"
"""What stands before an opening mark, if anything does."""
_PARAGRAPH = re.compile(r"[^\n]+(?:\n(?!\n)[^\n]+)*")
_DASH = re.compile(r"(?<=[\s.,!?…»”\w])(?:\s+[—–]\s*|[—–])(?=\S)|\s+-\s+")
_TURN = re.compile(r"(?P<name>[^\W\d_][^\n:,;?!]{0,30}):\s+(?=\S)")
_INCISE = re.compile(rf",\s+(?:{pattern_everywhere('speech', 'inserted')})(?:,\s+|(?=\s*$))")


@dataclass(frozen=True, slots=True)
class _Sign:
    """A quotation mark and what its neighbours let it be."""

    mark: str
    start: int
    end: int
    may_open: bool
    may_close: bool


def direct_speech(text: str) -> tuple[Span, ...]:
    """The spans of the words that are spoken, in reading order, marks and verbs of speech left out.

    Args:
        text: a clean text, its paragraphs parted by empty lines.
    """
    # Where there are double marks, single ones stand inside them and in headlines.
    if not _DOUBLE.search(text) and (between_singles := single_quotations(text)):
        return between_singles
    spoken: list[Span] = []
    going_on: tuple[int, str] | None = None
    turns = _turns(text)
    for match in _PARAGRAPH.finditer(text):
        paragraph = Span(match.start(), match.end())
        spans, unclosed = _between_marks(text, paragraph, going_on)
        if going_on and not (spans and spans[0].start == going_on[0]) and unclosed != going_on:
            spoken += trimmed(text, going_on[0], _end_before(text, paragraph.start))
        spoken += [part for span in spans for part in _without_incise(text, span)]
        going_on = unclosed
        if not spans and not unclosed:
            spoken += _after_dashes(text, paragraph)
            spoken += [turn for turn in turns if paragraph.start <= turn.start < paragraph.end]
    if going_on:
        spoken += trimmed(text, going_on[0], len(text))
    return tuple(sorted(set(spoken)))


def _between_marks(
    text: str, paragraph: Span, going_on: tuple[int, str] | None
) -> tuple[list[Span], tuple[int, str] | None]:
    """What stands between marks in a paragraph, and where a quotation began that is still open.

    Args:
        text: the whole text.
        paragraph: where to look.
        going_on: where a quotation began that is open from a paragraph before, and its mark.
    """
    spans: list[Span] = []
    opened: tuple[int, str] | None = None
    for sign in _signs(text, paragraph):
        if (
            opened is None
            and going_on
            and sign.start == paragraph.start
            and sign.mark == going_on[1]
        ):
            opened, going_on = going_on, None
        elif opened and sign.may_close and _closes(sign, opened[1]):
            spans += trimmed(text, opened[0], sign.start)
            opened = None
        elif sign.may_open and (opened is None or opened[1] == sign.mark == '"'):
            opened = (sign.end, sign.mark)
    return spans, opened


def _signs(text: str, paragraph: Span) -> Iterator[_Sign]:
    for match in _MARK.finditer(text, paragraph.start, paragraph.end):
        mark = match[0]
        before = text[match.start() - 1] if match.start() > paragraph.start else "\n"
        after = text[match.end()] if match.end() < paragraph.end else "\n"
        if before.isalnum() and after.isalpha() and mark in '"״”':
            continue  # an acronym of Hebrew, or a prefix before a quoted name
        if (
            mark in "'\""
            and before.isdigit()
            and not after.isalnum()
            and _is_measure(text, match.start())
        ):
            continue
        opens = mark in CLOSING and mark not in _CLOSES_ONLY and not after.isspace()
        closes = mark not in _OPENS_ONLY and (not before.isspace() or after.isspace())
        if mark == "«":
            opens, closes = before in _AFTER or not after.isspace(), not before.isspace()
        elif mark == "»":
            opens, closes = before in _AFTER and not after.isspace(), True
        elif mark == "“":
            opens = before.isspace() or not after.isspace()
        elif mark in {"''", "‘‘", "”", '"'}:
            opens = opens and (before in _AFTER or (before in ".!?" and after.isupper()))
        yield _Sign(mark, match.start(), match.end(), opens, closes)


def _closes(sign: _Sign, opening: str) -> bool:
    if sign.mark not in CLOSING[opening]:
        return False
    # The mark that opens again, with a word behind it, is no closing one.
    return not (sign.mark == opening and sign.may_open and opening in '“"')


def _is_measure(text: str, position: int) -> bool:
    """Whether a mark after a number stands for feet or inches: another number has one, too."""
    line = text[text.rfind("\n", 0, position) + 1 : position + 1]
    return len(re.findall(r"\d\s?['\"]", line)) > 1 or line.count('"') % 2 == 1


def _without_incise(text: str, span: Span) -> list[Span]:
    """The parts of a French quotation around the reporter's words that it has inside its marks."""
    if text[max(0, span.start - 2) : span.start].strip() != "«":
        return [span]
    return _around_incise(text, span)


def _around_incise(text: str, span: Span) -> list[Span]:
    """The parts of a stretch around the reporter's words between commas, or after the last."""
    words = span.of(text)
    parts, start = [], 0
    for match in _INCISE.finditer(words):
        if match["verb"].casefold() in SPEECH:
            parts.append((start, match.start()))
            start = match.end()
    parts.append((start, len(words)))
    return [
        part for begin, end in parts for part in trimmed(text, span.start + begin, span.start + end)
    ]


def _after_dashes(text: str, paragraph: Span) -> list[Span]:
    """What is spoken in a paragraph that a dash begins; a pair parts the reporter's words.

    Without a verb of speech between dashes it may be a list as well, and nothing is taken.
    After a single dash, the verb may stand after a comma: "— Nous partons, a dit le capitaine."
    """
    words = paragraph.of(text)
    first = re.match(r"\s*[—–-]\s*(?=\w|[¿¡«“\"])", words)
    if not first:
        return []
    cuts = list(_DASH.finditer(words, first.end()))
    bounds = [first.end(), *(edge for cut in cuts for edge in (cut.start(), cut.end())), len(words)]
    pieces = list(zip(bounds[::2], bounds[1::2], strict=True))
    reporters = [_is_reporters(words[begin:end]) for begin, end in pieces]
    if len(pieces) == 1:
        begin, end = pieces[0]
        spoken = trimmed(text, paragraph.start + begin, paragraph.start + end)
        parts = [part for span in spoken for part in _around_incise(text, span)]
        return [] if parts == spoken else parts
    if not any(reporters) or reporters[0]:
        return []
    return [
        part
        for (begin, end), is_reporters in zip(pieces, reporters, strict=True)
        if not is_reporters
        for part in trimmed(text, paragraph.start + begin, paragraph.start + end)
    ]


def _is_reporters(words: str) -> bool:
    """Whether a piece between dashes begins with a verb of speech, or soon comes to it."""
    return any(word.casefold() in SPEECH for word in re.findall(r"[^\W\d_]+", words)[:3])


def _turns(text: str) -> list[Span]:
    """The turns of a transcript: names in capitals with a colon, at two lines or more."""
    turns = []
    for line in re.finditer(r"[^\n]+", text):
        named = _TURN.match(line[0])
        if named and named["name"].isupper():
            turns += trimmed(text, line.start() + named.end(), line.end())
    return turns if len(turns) > 1 else []


def _end_before(text: str, position: int) -> int:
    """Where the paragraph before a position ends."""
    return len(text[:position].rstrip())


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
