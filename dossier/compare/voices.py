"""Who is heard: words of each speaker in each article, quoted and reported.

What counts is what the dossier lists as quotations. A word that several of a speaker's
quotations have counts once; where a reading is direct, or is mixed and the word stands between
quotation marks, it is quoted, else reported.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dossier.cache import kept
from dossier.model import Article, Citation, Dossier, Heard, Span, Term, Unattributed, Use, Voices
from dossier.speech import direct_speech
from dossier.text import tokens, words

NAMING = frozenset({"name", "short", "spelling", "misspelling", "abbreviation"})
"""Kinds of alias that give a name, and no title or description alone."""


def voices(dossier: Dossier) -> Voices:
    """Whose words the articles carry.

    Args:
        dossier: its quotations say who speaks where; other versions of an article do not count.
    """
    lengths = {
        article.id: len(_words(article.text, article.language)) for article in dossier.articles
    }
    heard = [line for article in dossier.articles for line in _heard(dossier, article)]
    order = {actor.id: number for number, actor in enumerate(dossier.actors)}
    heard.sort(key=lambda line: order[line.speaker])
    loose = (_unattributed(dossier, article) for article in dossier.articles)
    uses = tuple(_uses(dossier))
    return Voices(tuple(heard), tuple(item for item in loose if item), uses, lengths)


def _uses(dossier: Dossier) -> Iterator[Use]:
    """Every place of every loaded word, and in whose voice it stands."""
    articles = {article.id: article for article in dossier.articles}
    for choice in dossier.words:
        for number, term in enumerate(choice.terms):
            for citation in term.places:
                manner, speaker = _manner(dossier, articles[citation.article], citation.span)
                if not speaker:
                    manner, speaker = _reported(term, citation) or (manner, speaker)
                yield Use(choice.id, number, citation, manner, speaker)


def _reported(term: Term, citation: Citation) -> tuple[str, str] | None:
    """Whose word an editor says it is, where no quotation does."""
    return next(
        (
            ("reported", speaker)
            for place, speaker in term.reported
            if place.article == citation.article and place.span.meets(citation.span)
        ),
        None,
    )


def _manner(dossier: Dossier, article: Article, place: Span) -> tuple[str, str]:
    """Whose word stands at a place: quoted before reported, and the article's own without both."""
    between_marks = any(span.meets(place) for span in direct_marks(article.text))
    around = [
        ("quoted" if mode == "direct" or (mode == "mixed" and between_marks) else "reported", who)
        for who, mode, span in _stretches(dossier, article)
        if span.meets(place)
    ]
    own = ("marks" if between_marks else "own", "")
    return min(around, default=own)


def _heard(dossier: Dossier, article: Article) -> Iterator[Heard]:
    """The speakers of one article with their words."""
    spoken = direct_marks(article.text)
    direct: dict[str, list[Span]] = {}
    every: dict[str, list[Span]] = {}
    for speaker, mode, span in _stretches(dossier, article):
        every.setdefault(speaker, []).append(span)
        quoted = [span] if mode == "direct" else _shared(span, spoken) if mode == "mixed" else []
        direct.setdefault(speaker, []).extend(quoted)
    named = {
        mention.actor
        for actor in dossier.actors
        for mention in actor.mentions
        if mention.citation.article == article.id and mention.kind in NAMING
    }
    listed = _words(article.text, article.language)
    for speaker, spans in every.items():
        own = [word for word in listed if _inside(word, spans)]
        quoted_words = sum(_inside(word, direct[speaker]) for word in own)
        if own:
            indirect = len(own) - quoted_words
            yield Heard(speaker, article.id, quoted_words, indirect, speaker in named)


def _stretches(dossier: Dossier, article: Article) -> Iterator[tuple[str, str, Span]]:
    """Speaker, mode and span of every reading of the text that is read."""
    for quotation in dossier.quotations:
        for reading in quotation.readings:
            if reading.article == article.id and reading.citation and not reading.version:
                yield quotation.speaker, reading.mode, reading.citation.span


def _unattributed(dossier: Dossier, article: Article) -> Unattributed | None:
    """What stands between marks and in no quotation of the dossier."""
    cited = [span for _, _, span in _stretches(dossier, article)]
    places = [span for span in direct_marks(article.text) if not any(map(span.meets, cited))]
    if not places:
        return None
    listed = _words(article.text, article.language)
    number = sum(_inside(word, places) for word in listed)
    cuts = tuple(Citation(article.id, span, span.of(article.text)) for span in places)
    return Unattributed(article.id, number, cuts)


@kept(most=1024)
def direct_marks(text: str) -> tuple[Span, ...]:
    """Where somebody speaks directly in a text; kept, for a text seldom changes."""
    return direct_speech(text)


@kept(most=1024)
def _words(text: str, language: str) -> tuple[int, ...]:
    """Where the words of a text begin."""
    cut = tokens(text)
    return tuple(cut[first].span.start for first, _ in words(cut, language))


def _inside(place: int, spans: Sequence[Span]) -> bool:
    return any(span.start <= place < span.end for span in spans)


def _shared(span: Span, spoken: Sequence[Span]) -> list[Span]:
    """The parts of a span that are spoken."""
    parts = ((max(span.start, one.start), min(span.end, one.end)) for one in spoken)
    return [Span(start, end) for start, end in parts if start < end]
