"""Where an article comes from, what happened to its words, and how far to trust them.

One line sums it up, as the page begins with its text; the rest unfolds.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from dossier.derived.reconstruction import reversals
from dossier.interface import later, say, say_number, series
from dossier.model import Article, Evidence, Lineage
from dossier.pages.article.sheet import Sheet
from dossier.pages.evidence import evidenced
from dossier.pages.head import capitalized, first_sentence, listed, shortened
from dossier.pages.origins import (
    descended,
    origin_of,
    part_words,
    plain_name,
)
from dossier.pages.wording import CONDITION, called
from dossier.render import addresses, container, element, escape, link, named, spoken


def about(sheet: Sheet, strip: str) -> str:
    """Origin, condition, trust and what others share, folded under a line that sums them up.

    Args:
        sheet: the page's article.
        strip: what it has in common with others, and where.
    """
    summary = element("summary", _summed_up(sheet))
    parts = (summary, _origin(sheet), strip)
    return container("details", *parts, class_="about")


def _summed_up(sheet: Sheet) -> str:
    """The condition, and the first sentence on trust."""
    article = sheet.article
    trust = first_sentence(article.trust, sheet.register.language)
    label = element("b", say("About this article"))
    said = " " + say("Trust in its quotations: {trust}", trust=escape(trust)) if trust else ""
    number = len(article.versions) + 1
    versions = " " + say_number("{number} version.", "{number} versions.", number)
    condition = escape(capitalized(called(article.condition)))
    return f"{label} {condition}.{versions if article.versions else ''}{said}"


def _origin(sheet: Sheet) -> str:
    """Four statements, and folded beneath them what shows each."""
    article = sheet.article
    statements = {
        say("Origin"): _descent(sheet),
        say("Published"): _published(article),
        say("Captured"): _captured(article),
        say("Versions"): _versions(sheet),
        say("Condition"): _condition(sheet),
        say("Trust in its quotations"): escape(article.trust),
    }
    lines = [f"{name}\n\n:   {statement}" for name, statement in statements.items() if statement]
    return container("div", "\n\n".join(lines), class_="provenance") + _evidence(sheet)


def _descent(sheet: Sheet) -> str:
    article = sheet.article
    parts = [named(article.outlet, sheet.register.language)]
    if article.publisher:
        message = later("{outlet}, in a copy published by {publisher}")
        parts[0] = say(message, outlet=parts[0], publisher=escape(article.publisher))
    parts += descended(sheet.register, sheet.page, article)
    if article.agencies:
        parts.append(say("Names {agencies}", agencies=listed(map(escape, article.agencies))))
    if article.initials:
        parts.append(say("Signed {initials}", initials=escape(article.initials)))
    return ". ".join(parts) + "."


def _published(article: Article) -> str:
    date = spoken(article.published) if article.published else say("not known")
    when = escape(capitalized(date))
    note = f" {escape(article.published_note)}" if article.published_note else ""
    return f"{when}.{note}"


def _captured(article: Article) -> str:
    """The outlet's page, a copy of it, the day of the capture; empty where nothing is known."""
    given = article.provenance
    day = spoken(given.captured, weekday=False) if given.captured else ""
    parts = [
        # Addresses of articles are long; the link has the rest.
        link(escape(shortened(given.url).partition("/")[0]), given.url) if given.url else "",
        link(say("archived copy"), given.archived) if given.archived else "",
        say("captured on {day}", day=escape(day)) if day else "",
    ]
    said = series(part for part in parts if part)
    return f"{capitalized(said)}." if said else ""


def _versions(sheet: Sheet) -> str:
    """How many there are, which one the page shows, and what the outlet changed."""
    article = sheet.article
    if not article.versions:
        return ""
    shown = escape(spoken(article.day, weekday=False))
    changes = link(say("What the outlet changed"), sheet.to(addresses.versions(article.id)))
    return say_number(
        "{number} version; this page shows that of {day}. {changes}.",
        "{number} versions; this page shows that of {day}. {changes}.",
        len(article.versions),
        day=shown,
        changes=changes,
    )


def _condition(sheet: Sheet) -> str:
    article = sheet.article
    note = article.condition_note or say(CONDITION[article.condition])
    sentences = [f"{escape(capitalized(called(article.condition)))}. {escape(note)}"]
    if reversals(article):
        target = sheet.to(addresses.reconstruction(article.id))
        sentences.append(f"{link(say('The rewording reversed'), target)}.")
    taken = len([removal for removal in article.clean.removed if removal.reason])
    if taken:
        words = say_number("{number} stretch removed", "{number} stretches removed", taken)
        sentences.append(f"{link(words, '#removed')}.")
    return " ".join(sentences)


def _evidence(sheet: Sheet) -> str:
    """What shows each statement, folded."""
    article = sheet.article
    lines = [
        *_lines(sheet, say("Origin"), article.origin),
        *(shown for line in article.lineage for shown in _of_line(sheet, line)),
        *_lines(sheet, say("Condition"), article.condition_evidence),
    ]
    if not lines:
        return ""
    summary = element("summary", say("How we know"))
    return "\n\n" + container("details", summary, "\n".join(lines), class_="evidence")


def _lines(sheet: Sheet, name: str, pieces: Iterable[Evidence]) -> Iterator[str]:
    for piece in pieces:
        described = evidenced(sheet.register, sheet.page, sheet.article, piece)
        label = element("b", escape(name))
        yield f"- {say('{label}: {text}', label=label, text=described)}"


def _of_line(sheet: Sheet, line: Lineage) -> Iterator[str]:
    """What shows one line of the lineage, and which part it speaks of."""
    about = (sheet.register, sheet.page, sheet.article)
    pieces = [evidenced(*about, piece) for piece in line.evidence]
    if line.part:
        pieces.insert(0, say("the paragraphs with {words}", words=listed(part_words(*about, line))))
    words = say("From {name}", name=escape(plain_name(sheet.register, origin_of(line))))
    for piece in pieces:
        yield f"- {say('{label}: {text}', label=element('b', words), text=piece)}"
