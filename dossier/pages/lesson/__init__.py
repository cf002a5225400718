"""Sheets for a lesson: one point, or one quotation, with questions, on one printed page.

The texts of a sheet: words to be compared, with nothing marked in them yet.
"""

from __future__ import annotations

from collections.abc import Iterator

from dossier.frozen import dataclass
from dossier.interface import say
from dossier.model import Edition, Point, Quotation, Reading, Source
from dossier.pages.head import head, moved, searched
from dossier.pages.imprint import attributed
from dossier.pages.lesson.listing import listing
from dossier.pages.lesson.questions import Question, of_point, of_quotation
from dossier.pages.lesson.way import has_sheet
from dossier.pages.sentence import Sentences, in_sentence
from dossier.render import (
    Meta,
    Register,
    Way,
    addresses,
    as_of,
    between_marks,
    container,
    element,
    escape,
    isolated,
    link,
    page,
    recorded,
    spoken,
    translated,
    ways,
)

_WEIGHT = 0.05
"""Among search results: after the entry that the sheet is about."""


def pages(edition: Edition) -> dict[str, str]:
    """The list, the sheet of each entry that has one, and a page at each former address."""
    register = Register.of(edition.dossier)
    sentences = Sentences.of(edition.dossier)
    made = {addresses.LESSONS: listing(edition)}
    owners: tuple[Point | Quotation, ...] = (*edition.dossier.points, *edition.dossier.quotations)
    for owner in owners:
        if has_sheet(owner, register.articles):
            sheet = LessonSheet(edition, register, sentences, owner)
            made[sheet.path] = sheet.markdown()
            for old in owner.formerly:
                former = addresses.lesson(owner, old)
                made[former] = moved(former, sheet.path, sheet.title)
    return made


@dataclass(frozen=True, slots=True)
class LessonSheet:
    """What one sheet is made from."""

    edition: Edition
    register: Register
    sentences: Sentences
    owner: Point | Quotation

    @property
    def path(self) -> str:
        """Where the page lies below ``docs/``."""
        return addresses.lesson(self.owner)

    @property
    def title(self) -> str:
        """The point's question, or the quotation's title."""
        return self.owner.question if isinstance(self.owner, Point) else self.owner.title

    def markdown(self) -> str:
        """The whole page: the texts, the questions, and the answers folded."""
        meta: dict[str, Meta] = {
            "title": say("Sheet for a lesson: {title}", title=self.title),
            "description": say("Texts and questions for a lesson: {title}", title=self.title),
            "kind": "lesson",
            "section": self._section(),
            **searched(say("Sheet for a lesson"), _WEIGHT),
            "cite": attributed(
                self.edition, between_marks(isolated(self.title), self.register.language)
            ),
            **ways(back=Way(self.title, self._own_page())),
        }
        asked = self._questions()
        numbered = "\n".join(f"1. {question.text}" for question in asked)
        return page(
            meta,
            head(say("Sheet for a lesson"), self.title, " · ".join(self._facts())),
            f"## {say('The texts')} {{ data-search-exclude }}",
            # The texts are found on the pages of their articles and of their entry.
            container(
                "div",
                texts(self.register, self.sentences, self.path, self.owner),
                records(self.register, self.path, self.owner),
                data_search_exclude=True,
            ),
            f"## {say('Questions')} {{ data-search-exclude }}",
            container("div", numbered, class_="lesson-questions", data_search_exclude=True),
            self._answers(asked),
            self._others(),
        )

    def _others(self) -> str:
        every = link(
            say("All sheets for lessons"), addresses.relative(self.path, addresses.LESSONS)
        )
        return f"{every}\n{{: .small .to-lesson data-search-exclude }}"

    def _questions(self) -> tuple[Question, ...]:
        if isinstance(self.owner, Point):
            agreement = self.edition.agreements[self.owner.id]
            return of_point(self.register, self.owner, agreement.silent)
        return of_quotation(self.register, self.owner)

    def _answers(self, asked: tuple[Question, ...]) -> str:
        """Folded, and on paper only where somebody has unfolded them."""
        open_question = say("An open question: the dossier has no answer.")
        numbered = "\n".join(f"1. {question.answer or open_question}" for question in asked)
        summary = element("summary", say("Answers, from what the editors say"))
        kept = say("They are printed only while they are unfolded.")
        return container(
            "details", summary, f"{kept}\n{{: .small }}", numbered, class_="lesson-answers",
            data_search_exclude=True,
        )  # fmt: skip

    def _section(self) -> str:
        return addresses.COMPARE if isinstance(self.owner, Point) else addresses.QUOTATIONS

    def _own_page(self) -> str:
        if isinstance(self.owner, Point):
            return addresses.point(self.owner.id)
        return addresses.quotation(self.owner.id)

    def _facts(self) -> Iterator[str]:
        """Who says it, and on which occasion."""
        if isinstance(self.owner, Quotation):
            yield escape(self.register.actors[self.owner.speaker].name)
        if self.owner.event:
            event = self.register.events[self.owner.event]
            date = escape(spoken(event.date))
            yield say("{title}, {date}", title=escape(event.title), date=date)


def texts(register: Register, sentences: Sentences, page: str, owner: Point | Quotation) -> str:
    """Each article's words in their sentence, under its letter; empty without any.

    A sentence that one article gives for several readings stands once.

    Args:
        register: of the dossier.
        sentences: of its articles.
        page: the path of the sheet.
        owner: the point or the quotation.
    """
    blocks = dict.fromkeys(
        _text(register, sentences, page, owner, reading)
        for reading in owner.readings
        if reading.citation
    )
    return container("div", *blocks, class_="voices lesson-texts") if blocks else ""


def records(register: Register, page: str, owner: Point | Quotation) -> str:
    """What is on record, apart from the articles; empty without any.

    Args:
        register: of the dossier.
        page: the path of the sheet.
        owner: the point or the quotation.
    """
    source = owner.source if isinstance(owner, Quotation) else None
    read = (reading for reading in owner.readings if reading.record)
    voices: list[Reading | Source] = [*([source] if source else []), *read]
    return "\n\n".join(recorded(register, page, voice) for voice in voices)


def _text(
    register: Register,
    sentences: Sentences,
    page: str,
    owner: Point | Quotation,
    reading: Reading,
) -> str:
    if reading.citation is None:
        raise ValueError(reading)
    siglum = register.sigla.link(reading.article, page, addresses.reading(owner, reading))
    about = (
        escape(register.articles[reading.article].outlet),
        as_of(register, reading.article, reading.version),
        translated(register, reading),
    )
    gist = " · ".join(part for part in about if part)
    sentence = in_sentence(register, sentences, reading.citation, marked=False)
    return container("div", f"> {siglum} {sentence}", f"{gist}\n{{: .gist }}", class_="voice")
