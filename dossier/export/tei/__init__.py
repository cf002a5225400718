"""``dossier.tei.xml``: articles, names and collations by the guidelines of the TEI (P5).

One file: the header, a ``standOff`` of persons, places, organizations and events, each article as
a ``text`` of a ``group`` with the names in it marked, and the collations by parallel segmentation
in the ``back``. The ``lem`` of an entry is what the base has: a program that leaves out every
``rdg`` reads that witness. ``dossier.tei.css`` shows the file in a browser.

Collations by parallel segmentation: what all have in common, and an ``app`` where they differ.

The white space before a word stands outside of its ``app``, so that programs which join the
readings of an entry still part words.
"""

from __future__ import annotations

from dossier.export.tei.header import header, witness_id
from dossier.export.tei.names import names
from dossier.export.tei.texts import article_texts
from dossier.export.xml import element, escaped, words
from dossier.model import Collation, Column, Edition, Quotation

__all__ = ["tei"]
_START = """\
<?xml version="1.0" encoding="UTF-8"?>
<?xml-stylesheet type="text/css" href="dossier.tei.css"?>
"""
_STYLE = """\
/* A TEI file in a browser: readings other than the base's in small type after it;
   tei-… are the names that CETEIcean gives to the elements. */
TEI, tei-TEI { display: block; max-width: 42em; margin: 2em auto; padding: 0 1em; }
TEI, tei-TEI { font: 1.05em/1.5 serif; }
teiHeader, tei-teiHeader, standOff, tei-standOff { display: none; }
text, div, head, p, ab { display: block; margin: 0 0 1em; }
tei-text, tei-div, tei-head, tei-p, tei-ab { display: block; margin: 0 0 1em; }
text text, tei-text tei-text { margin: 3em 0; border-top: 1px solid; padding-top: 1em; }
head, tei-head { font-weight: bold; font-size: 1.2em; }
ab[type]::before, tei-ab[type]::before { content: attr(type) ": "; font-variant: small-caps; }
persName, placeName, orgName, name { border-bottom: 1px dotted; }
tei-persName, tei-placeName, tei-orgName, tei-name { border-bottom: 1px dotted; }
rdg, tei-rdg { font-size: .8em; vertical-align: super; }
rdg::before, tei-rdg::before { content: "[" attr(wit) " "; }
rdg::after, tei-rdg::after { content: "]"; }
rdg:empty::before, tei-rdg:empty::before { content: "[" attr(wit) " omits"; }
gap::before, tei-gap::before { content: "[\\2026 ]"; }
"""


def tei(edition: Edition) -> dict[str, str]:
    """The file and its style sheet by path below ``docs/``; nothing while there is no article."""
    if not edition.dossier.articles:
        return {}
    texts = element("group", "\n", *article_texts(edition))
    back = collations(edition)
    content = element(
        "TEI",
        "\n",
        header(edition),
        names(edition.dossier),
        element("text", "\n", texts, "\n", back, xml__lang=edition.dossier.language),
        "\n",
        xmlns="http://www.tei-c.org/ns/1.0",
    )
    return {"data/dossier.tei.css": _STYLE, "data/dossier.tei.xml": f"{_START}{content}\n"}


def collations(edition: Edition) -> str:
    """The ``back`` with a division for each quotation that is collated; nothing without any."""
    divisions = [
        _division(edition.collations[quotation.id], quotation)
        for quotation in edition.dossier.quotations
        if quotation.id in edition.collations
    ]
    return element("back", "\n", *divisions) + "\n" if divisions else ""


def _division(collation: Collation, quotation: Quotation) -> str:
    ids = [witness.id for witness in collation.witnesses]
    base = ids.index(collation.base(quotation.nearest))
    aligned = "".join(_column(column, ids, base) for column in collation.columns).strip()
    apart = [
        element("ab", escaped(witness.text), type="apart", n=witness.id, xml__lang=witness.language)
        for witness in collation.apart
    ]
    return (
        element(
            "div",
            words("head", quotation.title),
            element("ab", aligned),
            *apart,
            type="collation",
            xml__id=f"quotation-{quotation.id}",
            corresp=f"#actor-{quotation.speaker}" if quotation.speaker else "",
        )
        + "\n"
    )


def _column(column: Column, ids: list[str], base: int) -> str:
    """The words of one place: as they are where all have the same, else an ``app``."""
    texts = [cell.text for cell in column.cells]
    leads = [cell.tokens[0].lead for cell in column.cells if cell.tokens]
    lead = escaped(next((lead for lead in leads if lead), ""))
    if len(set(texts)) == 1:
        return f"{lead}{escaped(texts[0])}"
    groups: dict[str, list[str]] = {texts[base]: []}
    for id_, text in zip(ids, texts, strict=True):
        groups.setdefault(text, []).append(f"#{witness_id(id_)}")
    readings = [
        element("rdg" if number else "lem", escaped(text), wit=" ".join(witnesses))
        for number, (text, witnesses) in enumerate(groups.items())
    ]
    return lead + element("app", *readings, type=column.difference.value)
