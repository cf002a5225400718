"""What the pages about an article's versions look up."""

from __future__ import annotations

from collections.abc import Iterator

from dossier.frozen import dataclass
from dossier.interface import say
from dossier.model import (
    Article,
    Block,
    Edition,
    Moment,
    Point,
    Quotation,
    Reading,
    Role,
    Span,
    Version,
)
from dossier.pages.wording import called
from dossier.render import Register, addresses, spoken

Owner = Point | Quotation | Moment


@dataclass(frozen=True, slots=True)
class Sheet:
    """One article with versions."""

    edition: Edition
    register: Register
    article: Article

    @property
    def in_excerpts(self) -> bool:
        """Whether only cited words may be shown."""
        return self.article.in_excerpts

    def version(self, day: str) -> Version:
        """The version of a day.

        Raises:
            LookupError: the article has none.
        """
        for version in self.article.versions:
            if version.day == day:
                return version
        raise LookupError(day)

    def page(self, version: Version) -> str:
        """The page that has the text of a version."""
        id_ = self.article.id
        return addresses.article(id_) if version.is_read else addresses.version(id_, version.day)

    def place(self, version: Version, span: Span) -> tuple[str, str]:
        """The address of the block that a stretch of a version begins in, and its name.

        Args:
            version: of the article.
            span: of the version's clean text.
        """
        block = _block(version, span)
        anchor = addresses.anchors(version.clean.blocks)[block]
        # The headline stands in the page's head.
        number = anchor.removeprefix("p") if block.role is Role.PARAGRAPH else ""
        paragraph = say("paragraph {number}", number=number)
        name = paragraph if number else called(str(block.role))
        return f"{self.page(version)}#{anchor}", name

    def readings(self, version: Version) -> Iterator[tuple[Owner, Reading, Span]]:
        """Whatever cites words of a version: its owner, the reading, the words."""
        day = "" if version.is_read else version.day
        dossier = self.edition.dossier
        owners: list[Owner] = [*dossier.points, *dossier.quotations, *dossier.timeline]
        for owner in owners:
            for reading in owner.readings:
                of_article = reading.article == self.article.id and reading.version == day
                if of_article and reading.citation:
                    yield owner, reading, reading.citation.span

    def shown(self, version: Version, within: Span) -> tuple[Span, ...]:
        """What of a stretch may be shown: all, or the words that the dossier cites.

        Args:
            version: of the article.
            within: a stretch of the version's clean text.
        """
        if not self.in_excerpts:
            return (within,)
        spans = [span for _, _, span in self.readings(version)]
        if version.notice is not None:
            spans.append(version.notice)
        shown: list[Span] = []
        for span in sorted(spans):
            start, end = max(span.start, within.start), min(span.end, within.end)
            start = max(start, shown[-1].end) if shown else start
            if start < end:
                shown.append(Span(start, end))
        return tuple(shown)


def _block(version: Version, span: Span) -> Block:
    blocks = version.clean.blocks
    return next((block for block in blocks if block.span.end > span.start), blocks[-1])


def day_of(version: Version) -> str:
    """The day of a version as a reader says it: “6 March 2023”."""
    return spoken(version.day, weekday=False)
