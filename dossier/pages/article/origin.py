"""Where an article comes from, what happened to its words, and how far to trust them."""

from __future__ import annotations

from collections.abc import Iterator

from dossier.model import Article, Evidence
from dossier.pages.article.sheet import Sheet
from dossier.pages.head import counted, listed, shortened
from dossier.pages.reconstruction import reversals
from dossier.pages.wording import CONDITION
from dossier.render import (
    addresses,
    container,
    element,
    escape,
    foreign,
    fragment,
    link,
    named,
    signs,
    spoken,
    unchecked,
    within_marks,
)


def origin(sheet: Sheet) -> str:
    """Four statements, and folded beneath them what shows each."""
    article = sheet.article
    statements = {
        "Origin": _descent(sheet),
        "Published": _published(article),
        "Captured": _captured(article),
        "Versions": _versions(sheet),
        "Condition": _condition(sheet),
        "Trust in its quotations": escape(article.trust),
    }
    lines = [f"{name}\n\n:   {statement}" for name, statement in statements.items() if statement]
    return container("div", "\n\n".join(lines), class_="provenance") + _evidence(sheet)


def _descent(sheet: Sheet) -> str:
    article = sheet.article
    parts = [named(article.outlet, sheet.register.language)]
    if article.publisher:
        parts[0] += f", in a copy published by {escape(article.publisher)}"
    parts += [
        f"From {escape(line.source)} ({signs.certainty(line.certainty)})"
        for line in article.lineage
    ]
    if article.agencies:
        parts.append(f"Names {listed(map(escape, article.agencies))}")
    if article.initials:
        parts.append(f"Signed {escape(article.initials)}")
    return ". ".join(parts) + "."


def _published(article: Article) -> str:
    date = spoken(article.published) if article.published else "not known"
    when = escape(date[0].upper() + date[1:])
    note = f" {escape(article.published_note)}" if article.published_note else ""
    return f"{when}.{note}"


def _captured(article: Article) -> str:
    """The outlet's page, a copy of it, the day of the capture; empty where nothing is known."""
    given = article.provenance
    day = spoken(given.captured, weekday=False) if given.captured else ""
    parts = [
        # Addresses of articles are long; the link has the rest.
        link(escape(shortened(given.url).partition("/")[0]), given.url) if given.url else "",
        link("archived copy", given.archived) if given.archived else "",
        f"captured on {escape(day)}" if day else "",
    ]
    said = ", ".join(part for part in parts if part)
    return f"{said[0].upper()}{said[1:]}." if said else ""


def _versions(sheet: Sheet) -> str:
    """How many there are, which one the page shows, and what the outlet changed."""
    article = sheet.article
    if not article.versions:
        return ""
    shown = escape(spoken(article.day, weekday=False))
    changes = link("What the outlet changed", sheet.to(addresses.versions(article.id)))
    number = counted(len(article.versions), "version")
    return f"{number}; this page shows that of {shown}. {changes}."


def _condition(sheet: Sheet) -> str:
    article = sheet.article
    note = article.condition_note or CONDITION[article.condition]
    sentences = [f"{escape(article.condition.capitalize())}. {escape(note)}"]
    if reversals(article):
        target = sheet.to(addresses.reconstruction(article.id))
        sentences.append(f"{link('The rewording reversed', target)}.")
    taken = len([removal for removal in article.clean.removed if removal.reason])
    if taken:
        words = f"{counted(taken, 'stretch', 'stretches')} removed"
        sentences.append(f"{link(words, '#removed')}.")
    return " ".join(sentences)


def _evidence(sheet: Sheet) -> str:
    article = sheet.article
    groups = {
        "Origin": article.origin,
        **{f"From {piece.source}": piece.evidence for piece in article.lineage},
        "Condition": article.condition_evidence,
    }
    lines = [
        f"- {element('b', escape(name))}: {_described(sheet, piece)}"
        for name, pieces in groups.items()
        for piece in pieces
    ]
    if not lines:
        return ""
    summary = element("summary", "How we know")
    return "\n\n" + container("details", summary, "\n".join(lines), class_="evidence")


def _described(sheet: Sheet, evidence: Evidence) -> str:
    return " ".join(_descriptions(sheet, evidence))


def _descriptions(sheet: Sheet, evidence: Evidence) -> Iterator[str]:
    article, page_language = sheet.article, sheet.register.language
    if evidence.says:
        yield escape(evidence.says)
    if evidence.citation:
        exact = evidence.citation.exact
        words = foreign(exact, fragment(exact), article.language, page_language)
        target = sheet.to(addresses.place(article, evidence.citation))
        yield link(within_marks(words, page_language), target)
    if evidence.removed and not sheet.in_excerpts:
        words = foreign(evidence.removed, fragment(evidence.removed), "", page_language)
        yield f"{within_marks(words, page_language)} ({link('removed', '#removed')})"
    if evidence.record:
        record = sheet.register.records[evidence.record]
        title = link(escape(record.title), sheet.to(addresses.record(record.id)))
        yield title + unchecked(record)
