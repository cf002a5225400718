"""The list of all sheets for lessons: what takes the sharpest sides first, then what was said."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from dossier.frozen import dataclass
from dossier.interface import say, say_number
from dossier.model import Disputes, Edition, Point, Quotation
from dossier.pages.head import head, no_article, searched
from dossier.pages.lesson.way import has_sheet
from dossier.render import Meta, Register, addresses, container, escape, link, page, signs

PAGE = addresses.LESSONS

_NAMED = 8
"""More articles than this are counted, not named."""

_WEIGHT = 0.5
"""Among search results: before every single sheet, after what the story is about."""


def listing(edition: Edition) -> str:
    """The page of the list.

    Args:
        edition: the dossier and all that was worked out.
    """
    register = Register.of(edition.dossier)
    listed = Sheets.of(edition, register)
    meta: dict[str, Meta] = {
        "title": say("Sheets for lessons"),
        "description": say("Texts and questions for a lesson, each on one printed page."),
        "kind": "lessons",
        **searched(say("Sheet for a lesson"), _WEIGHT),
    }
    title = say("One question, one page")
    if not listed.number:
        nothing = say("There is nothing yet on which articles take two sides.")
        nothing = nothing if edition.dossier.articles else no_article(PAGE)
        return page(meta, head(say("Sheets for lessons"), title, nothing))
    deck = say_number(
        "{number} sheet: the texts with nothing underlined, questions with room to write, and the "
        "answers folded. It prints on one page.",
        "{number} sheets: the texts with nothing underlined, questions with room to write, and "
        "the answers folded. Each prints on one page.",
        listed.number,
    )
    return page(meta, head(say("Sheets for lessons"), title, deck), *listed.sections())


@dataclass(frozen=True, slots=True)
class Sheets:
    """The entries that have a sheet, as the list has them."""

    register: Register
    contradictions: tuple[Point, ...]
    """Those that mislead most first."""
    others: tuple[Point, ...]
    quotations: tuple[Quotation, ...]

    @classmethod
    def of(cls, edition: Edition, register: Register) -> Sheets:
        """Sort the entries of an edition.

        Args:
            edition: the dossier and all that was worked out.
            register: of the dossier.
        """
        dossier = edition.dossier
        ranked = sorted(Disputes.of(dossier.points).contradictions, key=_gravity)
        contradictions = [point for point in ranked if has_sheet(point, register.articles)]
        others = [
            point
            for point in dossier.points
            if point not in ranked and has_sheet(point, register.articles)
        ]
        quotations = [item for item in dossier.quotations if has_sheet(item, register.articles)]
        return cls(register, tuple(contradictions), tuple(others), tuple(quotations))

    @property
    def number(self) -> int:
        """How many sheets there are."""
        return len(self.contradictions) + len(self.others) + len(self.quotations)

    def sections(self) -> Iterator[str]:
        """A heading and a list for each kind that has any."""
        kinds = (
            (say("Contradictions"), self.contradictions),
            (say("Other points"), self.others),
            (say("Quotations"), self.quotations),
        )
        for heading, owners in kinds:
            if owners:
                yield f"## {heading} {{ data-search-exclude }}"
                lines = "\n".join(self._lines(owners))
                yield container("div", lines, data_search_exclude=True)

    def _lines(self, owners: Iterable[Point | Quotation]) -> Iterator[str]:
        for owner in owners:
            target = addresses.relative(PAGE, addresses.lesson(owner))
            title = owner.question if isinstance(owner, Point) else owner.title
            facts = f"{self._speaking(owner)} {_severity(owner)}"
            yield f"- {link(escape(title), target)} {facts}".rstrip()

    def _speaking(self, owner: Point | Quotation) -> str:
        """Which articles have a reading; of many, how many."""
        readers = {reading.article for reading in owner.readings}
        speaking = [article for article in self.register.articles if article in readers]
        if len(speaking) > _NAMED:
            return say_number("{number} article", "{number} articles", len(speaking))
        return " ".join(self.register.sigla.mark(article, "small") for article in speaking)


def _severity(owner: Point | Quotation) -> str:
    """How much a contradiction misleads; empty for whatever else has a sheet."""
    block = owner.contradiction if isinstance(owner, Point) else None
    is_sharp = block is not None and not block.is_reconcilable
    return signs.severity(block.severity) if block and is_sharp else ""


def _gravity(point: Point) -> int:
    """The place of a contradiction's severity, the gravest first."""
    block = point.contradiction
    return signs.SEVERITIES.index(block.severity) if block else len(signs.SEVERITIES)
