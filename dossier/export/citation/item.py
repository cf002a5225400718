"""What can be cited: the dossier, its articles, its records, and the pages of its entries."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import field
from enum import Enum

from dossier.dates import Dating, dating
from dossier.export import place
from dossier.frozen import dataclass
from dossier.model import Article, Edition, Imprint, Point, Quotation, Record
from dossier.render import addresses


class Kind(Enum):
    """What an item is, as CSL, RIS and BibTeX name it."""

    DOSSIER = ("dataset", "DATA", "misc")
    ARTICLE = ("article-newspaper", "NEWS", "article")
    RECORD = ("document", "GEN", "misc")
    ENTRY = ("webpage", "ELEC", "misc")

    @property
    def csl(self) -> str:
        """The type in CSL 1.0.2."""
        return self.value[0]

    @property
    def ris(self) -> str:
        """The type of reference in RIS."""
        return self.value[1]

    @property
    def bibtex(self) -> str:
        """The type of entry in BibTeX."""
        return self.value[2]


@dataclass(frozen=True, slots=True)
class Item:
    """One thing that can be cited. Texts are plain and may be empty, unless said otherwise."""

    id: str
    """Of small letters, digits and hyphens."""
    kind: Kind
    title: str
    """Never empty."""
    authors: tuple[str, ...]
    """Names as they are written, of persons or not; never empty, for programs that format a
    reference without an author repeat its title."""
    container: str = ""
    """The newspaper of an article, the dossier of an entry."""
    publisher: str = ""
    date: str = ""
    """EDTF."""
    accessed: str = ""
    """EDTF: the day of a capture, or on which a record was looked up."""
    url: str = ""
    archived: str = ""
    language: str = ""
    version: str = ""
    """The number of the edition."""
    remarks: tuple[str, ...] = field(default=())
    """Sentences."""

    @property
    def dating(self) -> Dating | None:
        """The date, as near as plain calendar dates come to it."""
        return dating(self.date)

    @property
    def notes(self) -> str:
        """The remarks, and the date as it was given where a plain one does not say as much."""
        dated = self.dating
        given = "" if not self.date or (dated and dated.is_exact) else f"Date in EDTF: {self.date}."
        return " ".join([*self.remarks, given]).strip()


def items(edition: Edition) -> Iterator[Item]:
    """All of them: the dossier, articles, records, points, quotations."""
    dossier = edition.dossier
    yield whole(edition)
    yield from (_article(edition, article) for article in dossier.articles)
    yield from (_record(record) for record in dossier.records)
    for point in dossier.points:
        yield _entry(edition, point, "point", point.question, addresses.point(point.id))
    for quotation in dossier.quotations:
        path = addresses.quotation(quotation.id)
        yield _entry(edition, quotation, "quotation", quotation.title, path)


def whole(edition: Edition) -> Item:
    """The dossier itself."""
    imprint = Imprint.of(edition)
    return Item(
        f"dossier-{imprint.version}",
        Kind.DOSSIER,
        imprint.title,
        imprint.authors,
        date=imprint.day,
        url=imprint.address,
        language=edition.dossier.language,
        version=imprint.version,
    )


def _article(edition: Edition, article: Article) -> Item:
    source = article.provenance
    headline = article.headline.exact if article.headline else ""
    remarks = [f"Article {article.siglum} in: {edition.dossier.title}, edition {edition.version}."]
    address = place.page(edition, addresses.article(article.id))
    remarks += [f"Read and annotated at {address}."] if address else []
    return Item(
        f"article-{article.id}",
        Kind.ARTICLE,
        " ".join(headline.split()) or f"[Article without a headline, {article.outlet}]",
        article.agencies or (article.outlet,),
        container=article.outlet,
        publisher=article.publisher,
        date=article.published,
        accessed=source.captured,
        url=source.url,
        archived=source.archived,
        language=article.language,
        remarks=tuple(remarks),
    )


def _record(record: Record) -> Item:
    return Item(
        f"record-{record.id}",
        Kind.RECORD,
        record.title,
        (record.publisher or record.title,),
        publisher=record.publisher,
        date=record.date,
        accessed=record.looked_up,
        url=record.url,
        archived=record.archived,
        language=record.language,
    )


def _entry(edition: Edition, entry: Point | Quotation, kind: str, title: str, path: str) -> Item:
    imprint = Imprint.of(edition)
    return Item(
        f"{kind}-{entry.id}",
        Kind.ENTRY,
        title,
        imprint.authors,
        container=imprint.title,
        date=entry.revision.changed or imprint.day,
        url=place.page(edition, path),
        language=edition.dossier.language,
        version=imprint.version,
    )
