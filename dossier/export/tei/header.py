"""The header: what the file is, who made it, what it was made from."""

from __future__ import annotations

import dossier as program
from dossier.dates import dating, iso
from dossier.export import place
from dossier.export.xml import element, escaped, words
from dossier.model import Article, Edition, Imprint, Record

NEAR = "medium"
"""How sure the attributes of a date are that its words, in EDTF, say otherwise."""


def header(edition: Edition) -> str:
    """The ``teiHeader`` of an edition."""
    dossier, imprint = edition.dossier, Imprint.of(edition)
    editors = [words("editor", name) for name in imprint.authors]
    number = words("edition", f"Edition {imprint.version}", n=imprint.version)
    sources = [_article(article) for article in dossier.articles]
    sources += [_record(record) for record in dossier.records]
    description = element(
        "fileDesc",
        element("titleStmt", words("title", dossier.title), *editors),
        "\n",
        element("editionStmt", number),
        "\n",
        _publication(edition, imprint),
        "\n",
        element("sourceDesc", "\n", element("listBibl", "\n", *sources), "\n", _witnesses(edition)),
        "\n",
    )
    method = (
        "Articles as cleaned of their pages’ furniture; names as their editors identified them. "
        "Dates are in EDTF, their attributes as near as plain dates come. Made by dossier "
        f"{program.__version__}."
    )
    encoding = element("encodingDesc", element("p", escaped(method)))
    return element("teiHeader", "\n", description, "\n", encoding, "\n") + "\n"


def date(edtf: str, name: str = "date") -> str:
    """A date as it was given, with the nearest plain one; nothing for no date.

    Args:
        edtf: may be empty.
        name: of the element.
    """
    nearest = dating(edtf)
    if nearest is None:
        return words(name, edtf)
    cert = "" if nearest.is_exact or nearest.end else NEAR
    if nearest.end:
        return words(name, edtf, from_=iso(nearest.start), to=iso(nearest.end))
    return words(name, edtf, when=str(nearest), cert=cert)


def _publication(edition: Edition, imprint: Imprint) -> str:
    dossier = edition.dossier
    licence = words("licence", dossier.licence, target=place.licence(edition))
    rights = words("p", dossier.rights)
    availability = element("availability", licence, rights) if licence or rights else ""
    return element(
        "publicationStmt",
        *(words("publisher", name) for name in imprint.authors[:1]),
        date(imprint.day),
        words("idno", imprint.address, type="URI"),
        availability,
    )


def _article(article: Article) -> str:
    source = article.provenance
    analytic = element(
        "analytic",
        *(words("author", name) for name in article.agencies),
        words("title", article.headline.exact if article.headline else "", level="a"),
        words("idno", source.url, type="URI"),
        words("idno", source.archived, type="archived"),
        words("idno", article.clean.seed.sha256, type="sha256"),
    )
    publisher = words("publisher", article.publisher or article.outlet)
    imprint = element("imprint", publisher, _published(article))
    monograph = element("monogr", words("title", article.outlet, level="j"), imprint)
    captured = words("note", source.captured, type="captured")
    source_id = f"source-{article.id}"
    return element("biblStruct", analytic, monograph, captured, xml__id=source_id) + "\n"


def _published(article: Article) -> str:
    return date(article.published) or element("date")


def _record(record: Record) -> str:
    return (
        element(
            "bibl",
            words("title", record.title),
            words("publisher", record.publisher),
            date(record.date),
            words("idno", record.url, type="URI"),
            words("idno", record.archived, type="archived"),
            xml__id=f"record-{record.id}",
        )
        + "\n"
    )


def _witnesses(edition: Edition) -> str:
    """Every witness of a collation, by its siglum where it is an article."""
    dossier = edition.dossier
    names = {article.id: f"{article.siglum}: {article.outlet}" for article in dossier.articles}
    names |= {record.id: record.title for record in dossier.records}
    ids = dict.fromkeys(
        witness.id for made in edition.collations.values() for witness in made.witnesses
    )
    listed = [words("witness", _witness_name(names, id_), xml__id=witness_id(id_)) for id_ in ids]
    return element("listWit", *listed) + "\n" if listed else ""


def _witness_name(names: dict[str, str], id_: str) -> str:
    source, _, version = id_.partition("@")
    return f"{names.get(source, source)}{f' ({version})' if version else ''}"


def witness_id(id_: str) -> str:
    """The ``xml:id`` of a witness, whose own id may have the day of a version.

    Args:
        id_: an article's, a record's, or an article's with the day of a version.
    """
    return "w-" + "".join(sign if sign.isalnum() or sign == "-" else "." for sign in id_)
