"""Who took from whom: what articles have in common, a picture, and all of it in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from dossier.interface import groups, later, say, say_number
from dossier.model import Article, Edition, Lineage
from dossier.pages.evidence import evidenced
from dossier.pages.head import listed
from dossier.pages.origins import (
    group_lines,
    lineage_sentences,
    part_words,
    undeclared_sentence,
)
from dossier.pages.stemma import LEGEND, families, stemma
from dossier.render import Register, addresses, between_marks, container, element, escape

PAGE = addresses.ARTICLES

_SURE = later("{name}, with {articles}")
_UNSURE = later("{name}, with {articles} (probably or in part)")


def descent(edition: Edition, register: Register) -> str:
    """The section of the overview of articles; empty where none has a lineage or a common origin.

    Args:
        edition: the dossier and all that was worked out.
        register: of the dossier.
    """
    worked_out = edition.descent
    if not is_told(edition):
        return ""
    pictures = [
        stemma(f"stemma-{number}", links, register)
        for number, links in enumerate(families(worked_out, register), start=1)
    ]
    told = [_told(register, article) for article in register.articles.values() if article.lineage]
    unknown = undeclared_sentence(register, PAGE, worked_out.undeclared)
    return "\n\n".join(
        part
        for part in (
            f"## {say('Who took from whom')} {{ #descent }}",
            _summary(edition),
            group_lines(register, PAGE, worked_out.groups),
            f"{unknown}\n{{: .small }}" if unknown else "",
            container(
                "div",
                container("div", *pictures, f"{say(LEGEND)}\n{{: .small }}") if pictures else "",
                _in_words(told),
                class_="descent",
            ),
        )
        if part
    )


def is_told(edition: Edition) -> bool:
    """Whether the overview of articles has the section: an article has a lineage or an origin.

    Args:
        edition: the dossier and all that was worked out.
    """
    return bool(edition.descent.links or edition.descent.groups)


def _in_words(told: Sequence[str]) -> str:
    if not told:
        return ""
    return container("div", f"### {say('In words')}", *told, class_="descent__words")


def kinship(edition: Edition, register: Register, article: Article) -> str:
    """What an article has in common with others, in a line; empty where that is nothing.

    Args:
        edition: the dossier and all that was worked out.
        register: of the dossier.
        article: one of it.
    """
    phrases = []
    for group in edition.descent.groups:
        others = [member for member in group.members if member.article != article.id]
        own = [member for member in group.members if member.article == article.id]
        if own:
            sure = all(member.certainty == "certain" for member in group.members)
            marks = listed(register.sigla.mark(member.article, "small") for member in others)
            name = escape(_name(register, group.origin.id))
            message = _SURE if sure else _UNSURE
            phrases.append(say(message, name=name, articles=marks))
    return say("Origin in common: {origins}", origins=groups(phrases)) if phrases else ""


def _name(register: Register, id_: str) -> str:
    """An origin in few words: a record by its title, an article by its letter."""
    if id_ in register.records:
        return between_marks(register.records[id_].title, register.language)
    return register.articles[id_].siglum if id_ in register.articles else id_


def _summary(edition: Edition) -> str:
    """How many articles have something in common, and what is counted by."""
    common = {member.article for group in edition.descent.groups for member in group.members}
    number = len(edition.dossier.articles)
    none = say_number(
        "Of {number} article no two have an origin in common, as far as is known.",
        "Of {number} articles no two have an origin in common, as far as is known.",
        number,
    )
    some = say_number(
        "Of {number} article, {some} have an origin in common with another. "
        "What they agree on counts as one voice for each origin.",
        "Of {number} articles, {some} have an origin in common with another. "
        "What they agree on counts as one voice for each origin.",
        number,
        some=len(common),
    )
    return f"{some if common else none}\n{{: .small }}"


def _told(register: Register, article: Article) -> str:
    """One article's descent, with the words that show each line."""
    anchor = addresses.descent(article.id).partition("#")[2]
    name = element("b", register.sigla.named(article.id, "small"), id=anchor)
    sentences = lineage_sentences(register, PAGE, article)
    lines = [
        f"- {sentence} {element('span', _shown(register, article, line), class_='descent__why')}"
        for sentence, line in zip(sentences, article.lineage, strict=True)
    ]
    return f"{name}\n\n" + "\n".join(lines)


def _shown(register: Register, article: Article, line: Lineage) -> str:
    """Which part a line speaks of, and what shows it; the record that it names is named once."""
    about = (register, PAGE, article)
    parts = [say("The part: {words}.", words=listed(part_words(*about, line)))] if line.part else []
    for piece in line.evidence:
        is_named = piece.record and piece.record in (line.record, *line.through)
        parts.append(evidenced(*about, replace(piece, record="") if is_named else piece))
    return " ".join(part for part in parts if part)
