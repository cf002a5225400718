"""The sentence around some words in pieces: the words as one, names, words of speech, the rest."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from enum import Enum, auto

from dossier.draft.lexicon import ACCORDING, BESIDE_WORDS, SPEECH, STATEMENTS
from dossier.frozen import dataclass
from dossier.model import Span
from dossier.text import paragraph_around
from dossier.text.word_list import word_list

_ASIDE = re.compile(r",\s+(?:who|whom|whose|which|where|qui|quien)\b[^,\n]*,")
"""What is said of a name between commas."""
_STOP = re.compile(r"(?<=[\w”\"»’)][.!?…])[”\"»’]?\s+(?=[\"“«„‘]?[^\W\d_a-zа-я])|\n\s*\n|;")
"""Where a sentence ends, a capital behind it."""
_SHORT = r"(?:[A-Z]|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Prof|St|Lt|Col|Sgt|Capt|Maj|Adm|Cmdr|Jr|Sr)\."
_ABBREVIATED = re.compile(rf"\b{_SHORT}$")
_LONGEST_ABBREVIATION = 8
_ACCORDING = re.compile(rf"(?<!\w)(?:{'|'.join(ACCORDING)})(?!\w)", re.IGNORECASE)
_PIECE = re.compile(rf"\b{_SHORT}(?:{_SHORT})*|\w+(?:['’-]\w+)*|[,:;.!?()―—–-]")
_POSSESSIVE = re.compile(r"['’]s?(?!\w)")
_PRONOUNS = word_list("he she they er sie elle él ella он она вона він")


_SUMMING = {"put": "it", "puts": "it", "sums": "it", "summed": "it"}
"""Words that are verbs of speech only with another one behind them."""


class Kind(Enum):
    """What a piece of a sentence is."""

    CITED = auto()
    """What is cited, as one."""
    NAME = auto()
    OWNER = auto()
    """A name in the possessive."""
    PRONOUN = auto()
    VERB = auto()
    """Of speech."""
    STATEMENT = auto()
    """What somebody says, as a thing."""
    ACCORDING = auto()
    WORD = auto()
    MARK = auto()


@dataclass(frozen=True, slots=True)
class Piece:
    """A name, a word or a mark of a sentence, or cited words as one."""

    kind: Kind
    text: str
    norm: str = ""


@dataclass(frozen=True, slots=True)
class Names:
    """How people are called in the texts that are read."""

    finder: re.Pattern[str]
    identity: Callable[[str], str]
    """The same for all forms of one person."""


def frame(text: str, span: Span, speech: Sequence[Span]) -> Span:
    """The sentence around some words; stops within quotation marks end none.

    Args:
        text: paragraphs with a blank line between them.
        span: of the words.
        speech: what stands between marks.
    """
    paragraph = paragraph_around(text, span)
    stops = [
        match
        for match in _STOP.finditer(text, paragraph.start, paragraph.end)
        if not _is_abbreviation(text, match.start())
        and not any(other.start <= match.start() < other.end for other in speech)
    ]
    start = max([paragraph.start, *(stop.end() for stop in stops if stop.end() <= span.start)])
    is_open = text[span.end - 1 : span.end] in {"!", "?", "…"}
    least = span.end + is_open
    behind = [stop.start() for stop in stops if stop.start() >= least]
    return Span(start, min([paragraph.end, *behind]))


def sentence_before(text: str, place: int, speech: Sequence[Span]) -> Span | None:
    """The sentence that ends before a place; nothing at a text's beginning.

    Args:
        text: paragraphs with a blank line between them.
        place: where the next sentence begins.
        speech: what stands between marks.
    """
    end = len(text[:place].rstrip())
    return frame(text, Span(end - 1, end), speech) if end else None


def _is_abbreviation(text: str, place: int) -> bool:
    return _ABBREVIATED.search(text[max(0, place - _LONGEST_ABBREVIATION) : place]) is not None


def pieces(
    text: str, sentence: Span, span: Span | None, speech: Sequence[Span], names: Names
) -> list[Piece]:
    """The pieces of a sentence in their order.

    Args:
        text: the whole text.
        sentence: of it.
        span: the words whose speaker is asked for; they become the piece without text.
        speech: what stands between marks; each becomes one piece.
        names: the people who may speak.
    """
    others = [other for other in speech if other.meets(sentence)]
    if span is not None:
        others = [other for other in others if not other.meets(span)]
    listed: list[Piece] = []
    place = sentence.start
    for stretch in sorted([*others, *([span] if span is not None else [])]):
        listed += _named(text[place : max(place, stretch.start)], names)
        listed.append(Piece(Kind.CITED, "" if stretch == span else stretch.of(text)))
        place = max(place, stretch.end)
    return listed + list(_named(text[place : sentence.end], names))


def _named(words: str, names: Names) -> Iterator[Piece]:
    words = _ASIDE.sub(lambda match: " " * len(match[0]), words)
    place = 0
    for match in names.finder.finditer(words):
        yield from _unnamed(words[place : match.start()])
        owner = _POSSESSIVE.match(words, match.end())
        yield Piece(Kind.OWNER if owner else Kind.NAME, match[0])
        place = owner.end() if owner else match.end()
    yield from _unnamed(words[place:])


def _unnamed(words: str) -> Iterator[Piece]:
    place = 0
    for match in _ACCORDING.finditer(words):
        yield from _plain(words[place : match.start()])
        yield Piece(Kind.ACCORDING, match[0])
        place = match.end()
    yield from _plain(words[place:])


def _plain(words: str) -> Iterator[Piece]:
    matches = list(_PIECE.finditer(words))
    for place, match in enumerate(matches):
        norm = match[0].casefold().replace("’", "'")
        following = matches[place + 1][0] if place + 1 < len(matches) else ""
        kind = Kind.WORD
        if not match[0][0].isalnum():
            kind = Kind.MARK
        elif norm in _PRONOUNS:
            kind = Kind.PRONOUN
        elif norm in SPEECH or (
            norm in BESIDE_WORDS and _SUMMING.get(norm, following) == following
        ):
            kind = Kind.VERB
        elif norm in STATEMENTS:
            kind = Kind.STATEMENT
        yield Piece(kind, match[0], norm)
