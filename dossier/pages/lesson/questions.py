"""The questions of a sheet, from what the annotations say, each with its answer."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from dossier.frozen import dataclass
from dossier.interface import say, series
from dossier.model import Point, Quotation, Reading
from dossier.pages.head import listed
from dossier.pages.wording import called
from dossier.render import Register, escape, foreign, fragment, within_marks


@dataclass(frozen=True, slots=True)
class Question:
    """One question; both fields are Markdown in one line."""

    text: str
    answer: str = ""
    """Empty where the annotations have none."""


def of_point(register: Register, point: Point, silent: Sequence[str]) -> tuple[Question, ...]:
    """What can be asked about a point, and at the end what its editors ask.

    Args:
        register: of the dossier.
        point: any.
        silent: ids of the articles that say nothing on it.
    """
    return tuple(_point_questions(register, point, silent))


def of_quotation(register: Register, quotation: Quotation) -> tuple[Question, ...]:
    """What can be asked about a quotation, and at the end what its editors ask.

    Args:
        register: of the dossier.
        quotation: any.
    """
    return tuple(_quotation_questions(register, quotation))


def _point_questions(register: Register, point: Point, silent: Sequence[str]) -> Iterator[Question]:
    spoken_for = [reading for reading in point.readings if reading.article]
    contradiction = point.contradiction
    if len(spoken_for) > 1:
        yield _differing(register, spoken_for)
    if any(reading.record for reading in point.readings):
        yield Question(
            say("Which text is nearest to what is on record? How can you tell?"),
            _on_the_side_of_a_record(register, point),
        )
    elif contradiction:
        yield Question(
            say("What would you have to know to decide between them? Where would you look?")
        )
    if spoken_for:
        gists = _by_article(register, spoken_for, lambda reading: escape(reading.says))
        yield Question(_alone(), gists)
    if silent:
        names = listed(register.sigla.named(article, "small") for article in silent)
        yield Question(
            say(
                "Nothing on this in {names}. What does somebody not know who reads nothing else?",
                names=names,
            )
        )
    reason = contradiction.explanation if contradiction else point.apparent
    if reason:
        yield Question(say("Can all of this be true at once? Give a reason."), escape(reason))
    yield from _own(point.lesson)


def _quotation_questions(register: Register, quotation: Quotation) -> Iterator[Question]:
    spoken_for = [reading for reading in quotation.readings if reading.article]
    if len(spoken_for) > 1:
        yield _differing(register, spoken_for)
        nearest = ""
        if quotation.nearest:
            mark = register.sigla.mark(quotation.nearest, "small")
            nearest = say("{label}: {text}", label=mark, text=escape(quotation.nearest_because))
        yield Question(
            say("Which text is nearest to what was really said? How can you tell?"), nearest
        )
    if len({reading.mode for reading in spoken_for if reading.mode}) > 1:
        yield Question(
            say("Which text gives the words themselves, and which retells them?"),
            _by_article(
                register,
                spoken_for,
                lambda reading: escape(called(reading.mode)) if reading.mode else "",
            ),
        )
    if spoken_for:
        gists = _by_article(register, spoken_for, lambda reading: escape(reading.says))
        yield Question(_alone(), gists)
    yield from _own(quotation.lesson)


def _differing(register: Register, readings: Iterable[Reading]) -> Question:
    """Which words differ; the answer is what the editors stressed."""
    answer = _by_article(register, readings, lambda reading: _stressed(register, reading))
    return Question(say("Which words make the difference? Underline them in each text."), answer)


def _alone() -> str:
    return say("Somebody reads only one of these articles. What does this reader believe?")


def _own(asked: Iterable[str]) -> Iterator[Question]:
    """The editors' own, which they leave open."""
    return (Question(escape(question)) for question in asked)


def _on_the_side_of_a_record(register: Register, point: Point) -> str:
    """Who says what a record says, and how; empty where no side has both."""
    sides = point.contradiction.sides if point.contradiction else ()
    confirmed = [
        reading
        for side in sides
        if any(reading.record for reading in side.readings)
        for reading in side.readings
        if reading.article
    ]
    return _by_article(register, confirmed, lambda reading: escape(reading.says))


def _by_article(
    register: Register, readings: Iterable[Reading], said: Callable[[Reading], str]
) -> str:
    """What is said of each article's readings, under its letter; empty ones are left out."""
    parts: dict[str, dict[str, None]] = {}
    for reading in readings:
        if words := said(reading):
            parts.setdefault(reading.article, {})[words] = None
    return " · ".join(
        say("{label}: {text}", label=register.sigla.mark(article, "small"), text=series(words))
        for article, words in parts.items()
    )


def _stressed(register: Register, reading: Reading) -> str:
    """The words of a reading that carry the difference, each in marks."""
    article = register.articles[reading.article]
    text = article.words(reading.version).text
    stressed = [span.of(text) for span in sorted(reading.stress)]
    return series(
        within_marks(
            foreign(words, fragment(words), article.language, register.language), register.language
        )
        for words in stressed
    )
