"""Downloads, how to cite, licence, and the log of corrections."""

from __future__ import annotations

from dossier.dictionary import TABLES
from dossier.model import Edition
from dossier.pages.correcting import correction
from dossier.pages.head import head, listed, no_article, searched
from dossier.pages.imprint import cited, statements
from dossier.render import Meta, addresses, escape, link, page, spoken

PAGE = addresses.DATA

_WEIGHT = 0.2
"""Among search results: it tells nothing of the story."""

FILES = (
    ("dossier.json", "everything: texts, entries, exact words, offsets, alignments"),
    ("dossier.schema.json", "what that file consists of, as a JSON Schema"),
    *((table.file, table.says) for table in TABLES.values() if table.file != "changes.csv"),
    ("datapackage.json", "every column of these tables with its type, every file with its hash"),
    (
        "annotations.jsonld",
        "every citation as a W3C Web Annotation; what stands side by side has several places",
    ),
    ("dossier.tei.xml", "articles, names and collations, by the guidelines of the TEI"),
    ("dossier.tei.css", "shows that file in a browser, beside which it must lie"),
    ("citation.cff", "how to cite the dossier, in the Citation File Format"),
    ("citation.bib", "the same for BibTeX"),
    ("citation.json", "the same as CSL-JSON"),
    ("citation.ris", "the same for citation managers (RIS)"),
    ("references.bib", "the dossier, its articles, records, points and quotations, for BibTeX"),
    ("references.json", "the same as CSL-JSON"),
    ("references.ris", "the same for citation managers (RIS)"),
    ("published.txt", "every address that an entry has or ever had"),
)
"""The files that the exports put beside this page."""


CHANGES = (TABLES["changes"].file, TABLES["changes"].says)
"""The one that is there only where an article has versions."""
CITATIONS = tuple(name for name, _ in FILES if name.startswith("citation."))
"""Those of them that say how to cite the dossier."""

_ADVICE = (
    "Name the edition: it changes whenever a text or an entry does, and the same edition always "
    "has the same words. Every point, quotation and actor has a page of its own, with a permanent "
    "address and a citation at the foot. Attribute an article's words to its outlet, and link to "
    "the place where they appear in the article."
)


def pages(edition: Edition) -> dict[str, str]:
    """The one page about the data."""
    dossier = edition.dossier
    meta: dict[str, Meta] = {
        "title": "Data and citation",
        "description": "Downloads, how to cite, licence and corrections.",
        "kind": "data",
        **searched("Data", _WEIGHT),
        **correction(edition, dossier.at, "Data and citation"),
    }
    deck = f"{escape(dossier.title)}, edition `{edition.version}`."
    begun = bool(dossier.articles)
    return {
        PAGE: page(
            meta,
            head("Data and citation", "Download it, check it, cite it", deck),
            _downloads(edition) if begun else no_article(PAGE),
            _citation(edition) if begun else "",
            _rights(edition),
            _changes(edition),
        )
    }


def _downloads(edition: Edition) -> str:
    files = (*FILES, *([CHANGES] if edition.changes else []))
    rows = [f"| {link(escape(name), name)} | {what} |" for name, what in files]
    texts = [
        link(f"{article.siglum} {escape(article.outlet)}", f"articles/{article.id}.txt")
        for article in edition.dossier.articles
        if article.publish == "full"
    ]
    blocks = ["## Downloads", "\n".join(["| file | what it contains |", "| --- | --- |", *rows])]
    if texts:
        blocks.append(f"All offsets refer to the clean texts: {listed(texts)}.")
    blocks.append(
        "Offsets count Unicode code points from 0; the character at `end` is not included. "
        "All files are UTF-8. In the tables, words that begin with `=`, `+`, `-` or `@` are "
        "preceded by an apostrophe, because a spreadsheet would take them for a formula; "
        "`dossier.json` has them unchanged. "
        f"The {link('data dictionary', addresses.relative(PAGE, addresses.DICTIONARY))} explains "
        "every file and every column."
    )
    return "\n\n".join(blocks)


def _citation(edition: Edition) -> str:
    """The citation for people, and where programs find it."""
    address = f" {escape(edition.address)}" if edition.address else ""
    citation = f"> {escape(cited(edition))}{address}"
    files = listed(link(escape(name), name) for name in CITATIONS)
    return f"## How to cite\n\n{citation}\n\nFor programs: {files}.\n\n{_ADVICE}"


def _rights(edition: Edition) -> str:
    """Licence and rights, and whom to tell who objects."""
    dossier = edition.dossier
    parts = (escape(dossier.licence), escape(dossier.rights), statements(edition))
    return "\n\n".join(["## Licence and rights", *parts])


def _changes(edition: Edition) -> str:
    changes = edition.dossier.changes
    if not changes:
        return "## Corrections\n\nNothing has been corrected since the first edition."
    lines = [f"- {escape(spoken(date, weekday=False))}: {escape(what)}" for date, what in changes]
    about = addresses.relative(PAGE, addresses.EDITING)
    return "\n\n".join(
        ["## Corrections", "\n".join(lines), f"To make a correction, see {link('Editing', about)}."]
    )
