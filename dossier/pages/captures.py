"""The whole capture of an article, line by line: what was kept, what was removed, and why.

Only of articles that are published whole. It is the seed's text, never the file it was taken from.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

from dossier.frozen import dataclass
from dossier.interface import later, say, say_number
from dossier.languages import ENGLISH
from dossier.model import Article, Block, CleanText, Edition, Removal, Seed, Span
from dossier.pages.head import head
from dossier.pages.neighbours import Neighbours
from dossier.pages.table import cell, group, row, table
from dossier.pages.translations import language_of, translated
from dossier.render import (
    Meta,
    Register,
    Way,
    addresses,
    container,
    element,
    escape,
    foreign,
    fragment,
    isolated,
    link,
    page,
    ways,
)

_TITLE = later("{outlet}: the whole capture")
"""Of a page, after the outlet."""
MASK = "•"
"""Stands for every letter and digit of a number that identifies somebody's visitor or account."""

_NUMBERS = re.compile(
    r"""
    \b(?:UA|G|GTM|AW|DC|ca-pub|pub)-[A-Za-z0-9-]{4,}\b   # accounts of trackers and advertising
    | \b(?=[0-9A-Fa-f-]*\d)[0-9A-Fa-f-]{16,}\b           # hashes, identifiers in hexadecimal
    | \d{7,}                                             # long numbers
    """,
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a capture that became one block of the article, or was removed for one rule."""

    span: Span
    """In the seed's text."""
    block: Block | None
    """What it became; nothing where it was removed."""
    removals: tuple[Removal, ...]
    """What was taken out of it; of a piece that was removed, all of it."""


def pages(edition: Edition) -> dict[str, str]:
    """A page for each article that is published whole."""
    register = Register.of(edition.dossier)
    open_articles = [article for article in edition.dossier.articles if has_capture(article)]
    neighbours = Neighbours(
        tuple(
            (_title(register, article), addresses.capture(article.id)) for article in open_articles
        )
    )
    return {
        addresses.capture(article.id): _page(edition, register, article, neighbours.of(number))
        for number, article in enumerate(open_articles)
    }


def has_capture(article: Article) -> bool:
    """Whether the capture of an article may be shown: where all of its words are."""
    return not article.in_excerpts


def pieces(clean: CleanText) -> tuple[Piece, ...]:
    """The pieces of a capture in the order of the seed, but for white space between them.

    Args:
        clean: the seed and what became of it.
    """
    removed = [removal for removal in clean.removed if removal.reason]
    kept = []
    for block in clean.blocks:
        end = clean.offsets.to_source(block.span.end - 1) + 1
        span = Span(clean.offsets.to_source(block.span.start), end)
        inside = tuple(removal for removal in removed if span.holds(removal.span))
        kept.append(Piece(span, block, inside))
    within = {removal for piece in kept for removal in piece.removals}
    others = [removal for removal in removed if removal not in within]
    taken = [Piece(removal.span, None, (removal,)) for removal in others]
    return tuple(sorted((*kept, *taken), key=lambda piece: piece.span))


def masked(words: str) -> str:
    """Removed words without the numbers by which scripts and trackers know accounts and visitors.

    Args:
        words: of a capture; every other sign stays as it is.
    """
    return _NUMBERS.sub(lambda match: re.sub(r"[^\W_]", MASK, match[0]), words)


def named(seed: Seed) -> str:
    """A seed by its file and its hash, in a sentence."""
    return say("Seed {file}, SHA-256 {hash}.", file=f"`{seed.name}`", hash=f"`{seed.sha256}`")


def reason(register: Register, removal: Removal) -> str:
    """Why something was removed, and by which rule or whom.

    Args:
        register: for the language of the dossier.
        removal: one that has a reason.
    """
    by = say("rule {rule}", rule=f"`{removal.rule}`")
    by = say("an editor’s decision") if removal.by_editor else by
    # The rules of cleaning give their reasons in English.
    spoken = register.language if removal.by_editor else ENGLISH
    words = foreign(removal.reason, escape(removal.reason), spoken, register.language)
    return f"{words} ({by})"


def _page(
    edition: Edition, register: Register, article: Article, neighbours: dict[str, Way | None]
) -> str:
    outlet = isolated(article.outlet, register.language)
    seed = article.clean.seed
    meta: dict[str, Meta] = {
        "title": say(_TITLE, outlet=article.outlet),
        "description": say(
            "What was captured of {outlet}, line by line: kept, removed, and why.", outlet=outlet
        ),
        "kind": "capture",
        "section": addresses.ARTICLES,
        "search": {"exclude": True},
        "cite": say(
            "{outlet}, as captured in {file}; article {siglum} in: {dossier}",
            outlet=isolated(article.outlet),
            file=seed.name,
            siglum=article.siglum,
            dossier=isolated(edition.dossier.title),
        ),
        **ways(back=Way(f"{article.siglum} {outlet}", addresses.article(article.id)), **neighbours),
    }
    made = pieces(article.clean)
    removals = (removal for piece in made for removal in piece.removals)
    is_masked = any(masked(removal.text) != removal.text for removal in removals)
    note = say("Numbers of scripts, trackers and accounts are masked.") if is_masked else ""
    return page(
        meta,
        head(register.sigla.named(article.id), say("The whole capture"), _deck(made)),
        container("div", _table(register, article, made), class_="capture"),
        f"{named(seed)} {note}".strip() + "\n{: .small }",
    )


def _deck(made: tuple[Piece, ...]) -> str:
    number = sum(piece.block is None for piece in made)
    return say_number(
        "Every line as it was captured: {number} stretch was removed, the rest is the article.",
        "Every line as it was captured: {number} stretches were removed, the rest is the article.",
        number,
    )


def _title(register: Register, article: Article) -> str:
    return say(_TITLE, outlet=isolated(article.outlet, register.language))


def _table(register: Register, article: Article, made: tuple[Piece, ...]) -> str:
    heads = (say("Line"), say("As captured"), say("What became of it"))
    anchors = addresses.block_anchors(article)
    return table(
        say("The whole capture, line by line"),
        group("thead", [row(*(cell(heading, "th", scope="col") for heading in heads))]),
        group("tbody", _rows(register, article, made, anchors)),
    )


def _rows(
    register: Register, article: Article, made: tuple[Piece, ...], anchors: dict[Block, str]
) -> Iterator[str]:
    for _, run in groupby(made, key=_fate):
        for number, piece in enumerate(run):
            line = (piece.block or piece.removals[0]).line
            if piece.block:
                target = f"{addresses.article(article.id)}#{anchors[piece.block]}"
                became = link(
                    say("kept"), addresses.relative(addresses.capture(article.id), target)
                )
                if piece.removals:
                    became += f" · {_reason(register, piece.removals[0])}"
            else:
                became = "" if number else _reason(register, piece.removals[0])
            yield row(
                cell(str(line), class_="capture__line"),
                cell(_words(register, article, piece), class_="capture__words"),
                cell(became, class_="capture__fate"),
            )


def _fate(piece: Piece) -> tuple[object, ...]:
    """Pieces that follow each other with one fate tell it once."""
    if piece.block:
        return (piece.block,)
    (removal,) = piece.removals
    return removal.rule, removal.reason, removal.by_editor


def _reason(register: Register, removal: Removal) -> str:
    return say("{label}: {text}", label=say("removed"), text=reason(register, removal))


def _words(register: Register, article: Article, piece: Piece) -> str:
    """The captured words of a piece as text, whatever they were; what was removed is struck.

    Below them stands what words in another language mean.
    """
    text = article.clean.seed.text
    if piece.block:
        parts = _kept(register, article, piece)
    else:
        parts = [element("del", _shown(register, article, piece.span, masked(piece.span.of(text))))]
    below = translated(article.translations, piece.span, text, register.language)
    return "<br>".join(["".join(parts), *below])


def _kept(register: Register, article: Article, piece: Piece) -> list[str]:
    """The words of a piece that was kept, with what was taken out of it."""
    text = article.clean.seed.text
    parts, position = [], piece.span.start
    for removal in sorted(piece.removals, key=lambda item: item.span):
        before = Span(position, removal.span.start)
        parts.append(_shown(register, article, before, before.of(text)))
        words = masked(removal.span.of(text))
        parts.append(element("del", _shown(register, article, removal.span, words)))
        position = removal.span.end
    remainder = Span(position, piece.span.end)
    return [*parts, _shown(register, article, remainder, remainder.of(text))]


def _shown(register: Register, article: Article, span: Span, words: str) -> str:
    """Captured words as text in their language, broken where the capture breaks them.

    Masking keeps their length, so that each line is at its place in the capture.
    """
    lines, position = [], span.start
    for line in words.splitlines(keepends=True):
        own = line.strip()
        begin = position + line.index(own[0]) if own else position
        language = language_of(
            article.translations, Span(begin, begin + len(own)), article.language
        )
        markdown = element("span", fragment(line.rstrip("\r\n")), class_="words") if own else ""
        lines.append(foreign(line, markdown, language, register.language))
        position += len(line)
    return "<br>".join(lines)
