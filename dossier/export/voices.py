"""The tables of who is heard, of loaded words, and of positions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dossier.export.tables import table
from dossier.model import Edition, Position, Reading


def heard(edition: Edition) -> str:
    """Words in quotation marks and words that report, by speaker and article.

    ``named`` says whether the article names the speaker; it is empty for what is no person.
    ``gender`` is empty where the editors give no words of an article for it.
    """
    actors = {actor.id: actor for actor in edition.dossier.actors}
    articles = {article.id: article for article in edition.dossier.articles}
    rows = (
        (
            *(line.speaker, actors[line.speaker].name, actors[line.speaker].kind),
            actors[line.speaker].speaks_for,
            gender.said if (gender := actors[line.speaker].gender) else "",
            ("yes" if line.named else "no") if actors[line.speaker].kind == "person" else "",
            *(line.article, articles[line.article].siglum, articles[line.article].outlet),
            *(line.direct, line.indirect, edition.voices.lengths[line.article]),
        )
        for line in edition.voices.heard
    )
    return table("heard", rows)


def words(edition: Edition) -> str:
    """Every place of every loaded word; ``manner`` says in whose voice it stands."""
    articles = {article.id: article for article in edition.dossier.articles}
    choices = {choice.id: choice for choice in edition.dossier.words}
    rows = (
        (
            *(use.choice, choices[use.choice].title),
            choices[use.choice].terms[use.term].word,
            choices[use.choice].terms[use.term].presupposes,
            *(use.citation.article, articles[use.citation.article].siglum),
            *(articles[use.citation.article].outlet, use.citation.exact),
            *(use.citation.span.start, use.citation.span.end, use.manner, use.speaker),
        )
        for use in edition.voices.uses
    )
    return table("words", rows)


def positions(edition: Edition) -> str:
    """Every reading of every demand, answer and offer; what became of a demand has a row, too."""
    return table(
        "positions", (row for item in edition.dossier.positions for row in _position(item))
    )


def _position(position: Position) -> Iterator[Sequence[object]]:
    start = (position.id, position.title, position.event)
    for reading in position.readings:
        yield (*start, "demand", " ".join(position.by), "", "", *_reading(reading))
    for part, answers in (("answer", position.answers), ("offer", position.offers)):
        for answer in answers:
            whose = (part, " ".join(answer.by), answer.stance, answer.says)
            yield from ((*start, *whose, *_reading(reading)) for reading in answer.readings)
    if position.outcome:
        records = " ".join(position.outcome.records)
        yield (*start, "outcome", "", "", position.outcome.says, "", records, *[""] * 6)


def _reading(reading: Reading) -> Sequence[object]:
    cited = reading.citation
    place = (cited.span.start, cited.span.end) if cited else ("", "")
    said = (reading.says, reading.quote)
    return (reading.article, reading.record, *said, *place, reading.language, reading.translation)
