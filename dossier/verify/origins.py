"""What a text may quote: the articles and records of a dossier, or captures without one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from dossier.model import Actor, Article, CleanText, Dossier, Record
from dossier.text import likely_language
from dossier.verify.library import Library
from dossier.verify.people import people_in
from dossier.verify.values import Origin, Person, Utterance


def library_of(dossier: Dossier) -> Library:
    """A dossier's articles and records, and the people it knows."""
    people = tuple(
        Person(actor.id, tuple(dict.fromkeys((actor.name, *_forms(actor)))))
        for actor in dossier.actors
        if actor.kind == "person"
    )
    articles = (_article(article, dossier) for article in dossier.articles)
    records = (_record(record, dossier) for record in dossier.records)
    return Library((*articles, *(origin for origin in records if origin.text)), people)


def _forms(actor: Actor) -> Iterator[str]:
    """Names alone: a single letter names nobody."""
    for form in (*(alias.text for alias in actor.aliases), *actor.also):
        if len(form) > 1:
            yield form


def _article(article: Article, dossier: Dossier) -> Origin:
    utterances = tuple(
        Utterance(reading.citation.span, quotation.speaker)
        for quotation in dossier.quotations
        for reading in quotation.readings
        if reading.article == article.id and reading.citation and quotation.speaker
        if not reading.version
    )
    names = tuple(name for name in (article.outlet, article.publisher) if name)
    return Origin(
        article.id,
        article.text,
        article.language,
        names,
        (f"articles/{article.id}", f"articles/{article.id}.md"),
        utterances,
    )


def _record(record: Record, dossier: Dossier) -> Origin:
    """The words that were read of a record, and those that readings cite from it."""
    readings = (
        *(reading for point in dossier.points for reading in point.readings),
        *(reading for quotation in dossier.quotations for reading in quotation.readings),
    )
    cited = [reading.quote for reading in readings if reading.record == record.id and reading.quote]
    excerpts = [record.excerpt.text] if record.excerpt else []
    text = "\n\n".join(dict.fromkeys((*excerpts, *cited)))
    return Origin(
        record.id, text, record.language or dossier.language, (record.title,), (record.url,)
    )


def library_of_captures(
    cleaned: Iterable[CleanText], stated: Mapping[str, str] | None = None
) -> Library:
    """Clean captures that nobody has annotated; each is called by its file's name.

    A capture's language is the one that it states, or else the one that its words show; where
    they leave that open, it is unknown.

    Args:
        cleaned: the captures.
        stated: the language that each says of itself, by its name, as far as they do.
    """
    origins = tuple(
        Origin(
            clean.seed.name,
            clean.text,
            (stated or {}).get(clean.seed.name) or likely_language(clean.text),
        )
        for clean in cleaned
    )
    return Library(origins, people_in(origin.text for origin in origins))
