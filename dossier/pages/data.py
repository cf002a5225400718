"""Downloads, how to cite, licence, and the log of corrections."""

from __future__ import annotations

from dossier.dictionary import TABLES
from dossier.interface import later, say
from dossier.model import Edition, Imprint
from dossier.pages import linked
from dossier.pages.changes import corrections
from dossier.pages.correcting import correction
from dossier.pages.head import head, listed, no_article, searched
from dossier.pages.imprint import cited, statements
from dossier.pages.styles import styles
from dossier.render import Meta, addresses, escape, link, page

PAGE = addresses.DATA

_WEIGHT = 0.2
"""Among search results: it tells nothing of the story."""

FILES = (
    ("dossier.json", later("everything: texts, entries, exact words, offsets, alignments")),
    ("dossier.zip", later("all of these files in one, to be mailed or kept")),
    ("dossier.schema.json", later("what that file consists of, as a JSON Schema")),
    ("points.csv", later("every reading of every point")),
    (
        "coverage.csv",
        later("for every point, who says something, who says nothing, who is not read yet"),
    ),
    (
        "contradictions.csv",
        later("every side of every contradiction and of every reconcilable difference"),
    ),
    ("actors.csv", later("every mention and every title")),
    ("quotations.csv", later("every reading of every quotation")),
    ("heard.csv", later("how many words of each speaker every article quotes and reports")),
    ("words.csv", later("every place of every loaded word, and in whose voice it stands")),
    ("positions.csv", later("every demand, answer and offer, with the words that tell them")),
    ("cooccurrence.csv", later("who is named in one paragraph with whom, article by article")),
    ("shared.csv", later("how many words of an article stand in another, too, and how exactly")),
    (
        "rebuilt.csv",
        later("sentences of reworded articles, rebuilt from an article nearer the source"),
    ),
    ("lineage.csv", later("what every article comes from, how sure that is, and what shows it")),
    (
        "datapackage.json",
        later("every column of these tables with its type, every file with its hash"),
    ),
    (
        "annotations.jsonld",
        later(
            "every citation as a W3C Web Annotation; what stands side by side has several places"
        ),
    ),
    ("dossier.tei.xml", later("articles, names and collations, by the guidelines of the TEI")),
    ("dossier.tei.css", later("shows that file in a browser, beside which it must lie")),
    ("citation.cff", later("how to cite the dossier, in the Citation File Format")),
    ("citation.bib", later("the same for BibTeX")),
    ("citation.json", later("the same as CSL-JSON")),
    ("citation.ris", later("the same for citation managers (RIS)")),
    (
        "references.bib",
        later("the dossier, its articles, records, points and quotations, for BibTeX"),
    ),
    ("references.json", later("the same as CSL-JSON")),
    ("references.ris", later("the same for citation managers (RIS)")),
    ("published.txt", later("every address that an entry has or ever had")),
)
"""The files that the exports put beside this page."""


CHANGES = ("changes.csv", later("what outlets changed in their articles, from version to version"))
"""The one that is there only where an article has versions."""
FEED = ("feed.xml", later("a feed of editions, corrections and new contradictions (Atom)"))
"""There as soon as there is anything to say in it."""
CITATIONS = tuple(name for name, _ in FILES if name.startswith("citation."))
"""Those of them that say how to cite the dossier."""

_ADVICE = later(
    "Name the edition: it changes whenever a text or an entry does, and the same edition always "
    "has the same words. Every point, quotation and actor has a page of its own, with a permanent "
    "address and a citation at the foot. Attribute an article's words to its outlet, and link to "
    "the place where they appear in the article."
)


_NO_ADDRESS = later(
    "Cards that other sites can embed, and pictures for shared links, need the site’s address: set "
    "{variable}."
)


def pages(edition: Edition) -> dict[str, str]:
    """The one page about the data."""
    dossier = edition.dossier
    meta: dict[str, Meta] = {
        "title": say("Data and citation"),
        "description": say("Downloads, how to cite, licence and corrections."),
        "kind": "data",
        **linked.of_dossier(edition, PAGE),
        **searched(say("Data"), _WEIGHT),
        **correction(edition, dossier.at, say("Data and citation")),
    }
    number = f"`{edition.version}`"
    deck = say("{title}, edition {edition}.", title=escape(dossier.title), edition=number)
    begun = bool(dossier.articles)
    return {
        PAGE: page(
            meta,
            head(say("Data and citation"), say("Download it, check it, cite it"), deck),
            _downloads(edition) if begun else no_article(PAGE),
            _citation(edition) if begun else "",
            _rights(edition),
            _changes(edition),
        )
    }


def _downloads(edition: Edition) -> str:
    dossier = edition.dossier
    has_feed = dossier.editions or dossier.changes
    files = (*FILES, *([CHANGES] if edition.changes else []), *([FEED] if has_feed else []))
    rows = [f"| {link(escape(name), name)} | {say(what)} |" for name, what in files]
    texts = [
        link(f"{article.siglum} {escape(article.outlet)}", f"articles/{article.id}.txt")
        for article in edition.dossier.articles
        if not article.in_excerpts
    ]
    heads = f"| {say('file')} | {say('what it contains')} |"
    listed_files = "\n".join([heads, "| --- | --- |", *rows])
    blocks = [f"## {say('Downloads')} {{ #downloads }}", listed_files]
    if texts:
        blocks.append(say("All offsets refer to the clean texts: {texts}.", texts=listed(texts)))
    message = later(
        "Offsets count Unicode code points from 0; the character at {end} is not included. "
        "All files are UTF-8. In the tables, words that begin with {equals}, {plus}, {minus} or "
        "{at} are preceded by an apostrophe, because a spreadsheet would take them for a formula; "
        "{file} has them unchanged."
    )
    code = {"end": "`end`", "equals": "`=`", "plus": "`+`", "minus": "`-`", "at": "`@`"}
    blocks.append(say(message, file="`dossier.json`", **code))
    dictionary = link(say("data dictionary"), addresses.relative(PAGE, addresses.DICTIONARY))
    message = later("The {dictionary} explains every file and every column.")
    blocks.append(say(message, dictionary=dictionary))
    if edition.parquet:
        tables = [table for table in TABLES if edition.changes or f"{table}.csv" != CHANGES[0]]
        names = listed(link(f"{table}.parquet", f"{table}.parquet") for table in tables)
        blocks.append(say("The tables as Parquet: {files}.", files=names))
    if not edition.address:
        blocks.append(say(_NO_ADDRESS, variable="`SITE_URL`"))
    return "\n\n".join(blocks)


def _citation(edition: Edition) -> str:
    """The citation for people, and where programs find it."""
    address = f" {escape(edition.address)}" if edition.address else ""
    citation = f"> {escape(cited(edition))}{address}"
    files = listed(link(escape(name), name) for name in CITATIONS)
    programs = say("For programs: {files}.", files=files)
    in_styles = "\n".join(
        f"- **{style['name']}**: {escape(style['alone'])}{address}"
        for style in styles(Imprint.of(edition))
    )
    return "\n\n".join([f"## {say('How to cite')}", citation, in_styles, programs, say(_ADVICE)])


def _rights(edition: Edition) -> str:
    """Licence and rights, and whom to tell who objects."""
    dossier = edition.dossier
    parts = (escape(dossier.licence), escape(dossier.rights), statements(edition))
    return "\n\n".join([f"## {say('Licence and rights')}", *parts])


def _changes(edition: Edition) -> str:
    """Corrections, and where else to read what changed."""
    parts = [corrections(edition)]
    if edition.dossier.editions:
        changed = link(say("What changed"), addresses.relative(PAGE, addresses.CHANGES))
        parts.append(say("{page} lists what each recorded edition changed.", page=changed))
    if edition.dossier.changes:
        about = addresses.relative(PAGE, addresses.EDITING)
        parts.append(say("To make a correction, see {page}.", page=link(say("Editing"), about)))
    return "\n\n".join(parts)
