"""The article file of a seed, as far as cleaning can fill it."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from pathlib import PurePosixPath
from string import ascii_uppercase
from types import MappingProxyType

from dossier.draft.captured import UNKNOWN, Origin, lines_of, original_lines
from dossier.draft.condition import condition_signs
from dossier.draft.lineage import Copied, lineage_lines
from dossier.language import pattern_everywhere
from dossier.model import Block, CleanText, Field, Part, Role, Seed
from dossier.text import SHORTEST, length
from dossier.text.agencies import agencies_in
from dossier.text.ids import free, identifier
from dossier.text.scalars import comment, quoted

NOTES = (
    "# Draft of an article. Complete the commented lines, then accept it: scripts/accept.py",
    "# moves it to annotations/articles/, under the id that you give with --as.",
)
"""What stands at the head of a draft, and has no place in the article's file."""

_CREDITS = (Role.AGENCY_CREDIT, Role.DATELINE, Role.BYLINE)
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_SOURCE = re.compile(
    rf"^\s*(?:{pattern_everywhere('credits', 'sources')})\s*:\s*(?P<outlet>.+)$", re.IGNORECASE
)


def draft_id(seed: Seed, taken: Collection[str] = ()) -> str:
    """An id for the article, from the seed's file name.

    Args:
        seed: whose name, or else whose hash, it gets.
        taken: ids that other articles and drafts have.
    """
    made = identifier(PurePosixPath(seed.name).stem, "article")
    return free(made or f"article-{seed.sha256[:8]}", taken)


def next_siglum(taken: Sequence[str]) -> str:
    """The first free siglum: A to Z, then AA, AB and so on."""
    single = list(ascii_uppercase)
    double = [first + second for first in ascii_uppercase for second in ascii_uppercase]
    return next(siglum for siglum in (*single, *double) if siglum not in taken)


def article_draft(
    clean: CleanText,
    sigla: Sequence[str],
    events: Sequence[str],
    origin: Origin = UNKNOWN,
    elsewhere: Mapping[str, str] = MappingProxyType({}),
    copied: Sequence[Copied] = (),
) -> str:
    """The YAML of one article, to be completed where it says so.

    Args:
        clean: the seed, cleaned.
        sigla: those already taken.
        events: the ids an editor can choose from.
        origin: where the seed comes from.
        elsewhere: ids of actors by forms in this article that so far name them in others only.
        copied: what it has in common with others, outside quotation marks.
    """
    outlet = [*lines_of(origin, Field.OUTLET)] or [*_outlet(clean)]
    lines = [
        *NOTES,
        *_short(clean),
        f"seed: {quoted(clean.seed.name)}",
        f"sha256: {clean.seed.sha256}",
        f"siglum: {next_siglum(sigla)}",
        *outlet,
        *_unnamed(outlet),
        *_headline(clean),
        *lines_of(origin, Field.HEADLINE),
        *_events(events),
        *_dateline(clean),
        *lines_of(origin, Field.PUBLISHED, Field.MODIFIED),
        *lines_of(origin, Field.URL, Field.ARCHIVED, Field.CAPTURED),
        *original_lines(origin),
        *lines_of(origin, Field.LANGUAGE, Field.BYLINE),
        *_credits(clean),
        *lineage_lines(clean, [*_exact_credits(clean)], copied),
        comment("condition: original, translated or paraphrased"),
        *_condition(clean),
        comment("trust: how far its wording of quotations can be trusted, in a sentence"),
        *(
            comment(f"“{form}” is {actor} elsewhere: if here too, add this article to its alias")
            for form, actor in elsewhere.items()
        ),
    ]
    return "\n".join(lines) + "\n"


def _short(clean: CleanText) -> Iterator[str]:
    """That less is left than a news item has: the check asks for a reason."""
    left, captured = length(clean.text), length(clean.seed.text)
    if left < SHORTEST:
        yield comment(
            f"Only {left} of {captured} words are left after cleaning. If the capture failed, "
            "make a new one, or write"
        )
        yield comment("incomplete: what happened to it, in a sentence")
        if left:
            yield comment("whole: how you know that the article has no more words, in a sentence")


def _outlet(clean: CleanText) -> Iterator[str]:
    for words, line in _pieces(clean, (Role.AGENCY_CREDIT,)):
        match = _SOURCE.match(words)
        if match:
            yield comment(f"from the source line, line {line} of the seed")
            yield f"outlet: {quoted(match['outlet'].strip())}"
            return
    headlines = [words for words, _ in _pieces(clean, (Role.HEADLINE,)) if "|" in words]
    if headlines:
        yield comment("the last part of the page title")
        yield f"outlet: {quoted(headlines[0].rpartition('|')[2].strip())}"
        return
    yield comment("outlet: not named in the capture")


def _unnamed(outlet: Sequence[str]) -> Iterator[str]:
    """That one of several outlets is to be chosen."""
    if len(outlet) > 1 and not any(line.startswith("outlet:") for line in outlet):
        yield comment("outlet: choose one of these, without what stands in brackets")


def _headline(clean: CleanText) -> Iterator[str]:
    headlines = list(_pieces(clean, (Role.HEADLINE,)))
    if not headlines:
        yield "headline: null"
        yield 'headline-note: "No headline was found in the capture."'
        return
    words, line = headlines[0]
    yield comment(f"line {line} of the seed")
    yield f"headline: {quoted(words)}"
    for other, number in headlines[1:]:
        yield comment(f"line {number} could also be a headline: {other}")


def _events(events: Sequence[str]) -> Iterator[str]:
    choice = ", ".join(events) or "none is defined yet, see annotations/events.yml"
    yield comment(f"events: the ids of those it covers; there are: {choice}")
    yield comment(
        "read: the ids of those for whose points you have read it; if left out, not read yet"
    )


def _dateline(clean: CleanText) -> Iterator[str]:
    for words, line in _pieces(clean, (Role.DATELINE,)):
        yield comment(f"published: the dateline on line {line} says: {words}")
    for words, line in _pieces(clean, (Role.BYLINE,)):
        if _YEAR.search(words):
            yield comment(f"published: the byline on line {line} says: {words}")


def _credits(clean: CleanText) -> Iterator[str]:
    lines_of_credit = list(_pieces(clean, _CREDITS))
    named = agencies_in(" ".join(words for words, _ in lines_of_credit))
    if named:
        lines = ", ".join(str(line) for line in sorted({line for _, line in lines_of_credit}))
        yield comment(f"named in credits and datelines, line {lines}")
        yield f"agencies: [{', '.join(quoted(agency) for agency in named)}]"
    for words, line in list(_pieces(clean, (Role.INITIALS,)))[:1]:
        yield comment(f"line {line} of the seed")
        yield f"initials: {quoted(words)}"


def _exact_credits(clean: CleanText) -> Iterator[tuple[str, int]]:
    """The words of credits and datelines as they stand, and their lines in the seed."""
    pieces: list[Block | Part] = [*clean.blocks, *clean.parts]
    for piece in sorted(pieces, key=lambda piece: piece.span):
        if piece.role in _CREDITS:
            words = piece.span.of(clean.text).strip()
            yield words, clean.block_at(piece.span.start).line


def _condition(clean: CleanText) -> Iterator[str]:
    """What in the text tells of its condition."""
    signs = condition_signs(clean)
    if signs:
        yield comment("signs that the wording may not be the newsroom's own:")
    yield from (comment(f"- {sign}") for sign in signs)


def _pieces(clean: CleanText, roles: Sequence[Role]) -> Iterator[tuple[str, int]]:
    """The words and seed lines of blocks and parts with one of ``roles``, in reading order."""
    pieces: list[Block | Part] = [*clean.blocks, *clean.parts]
    for piece in sorted(pieces, key=lambda piece: piece.span):
        if piece.role in roles:
            words = " ".join(piece.span.of(clean.text).split())
            yield words, clean.block_at(piece.span.start).line
