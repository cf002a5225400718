"""Collations by parallel segmentation: what all have in common, and an ``app`` where they differ.

The white space before a word stands outside of its ``app``, so that programs which join the
readings of an entry still part words.
"""

from __future__ import annotations

from dossier.export.tei.header import witness_id
from dossier.export.xml import element, escaped, words
from dossier.model import Collation, Column, Edition, Quotation


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
