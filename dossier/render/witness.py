"""Exact words with who says them: the block that stands wherever an article is quoted."""

from __future__ import annotations

from dossier.model import Citation, Moment, Point, Quotation, Reading, Record, Source, Span
from dossier.render import addresses
from dossier.render.dates import spoken
from dossier.render.direction import foreign
from dossier.render.element import element, link
from dossier.render.escape import escape
from dossier.render.register import Register

Owner = Point | Quotation | Moment


def words(register: Register, reading: Reading) -> str:
    """A reading's exact words within a line, the stressed ones in ``em.stress``."""
    if reading.citation is None:
        return foreign(reading.quote, escape(reading.quote), reading.language, register.language)
    language = register.articles[reading.article].language
    stressed = stress(reading.citation, reading.stress)
    return foreign(reading.citation.exact, stressed, language, register.language)


def stress(citation: Citation, spans: tuple[Span, ...]) -> str:
    """Cited words as Markdown, with those at ``spans`` of the article stressed."""
    start = citation.span.start
    written, at = [], 0
    for span in sorted(spans):
        begin, end = max(span.start - start, at), span.end - start
        if begin < end:
            written.append(escape(citation.exact[at:begin]))
            written.append(element("em", escape(citation.exact[begin:end]), class_="stress"))
            at = end
    return "".join([*written, escape(citation.exact[at:])])


def quoted(register: Register, page: str, owner: Owner, reading: Reading) -> str:
    """An article's words as a block, its siglum before them leading to their exact place."""
    target = addresses.reading(owner, reading)
    siglum = register.sigla.link(reading.article, page, target)
    return f"> {siglum} {words(register, reading)}"


def recorded(register: Register, page: str, voice: Reading | Source) -> str:
    """What a record says, as a paragraph: always apart from the articles, under no siglum."""
    record = register.records[voice.record]
    title = foreign(record.title, escape(record.title), record.language, register.language)
    told = f"({escape(record.publisher)}, {_day(record)})"
    # Somebody searching for a publisher wants its records, not every point they cover.
    published = element("small", told, data_search_exclude=True)
    says = voice.says if isinstance(voice, Reading) else ""
    quote = foreign(voice.quote, escape(voice.quote), voice.language, register.language)
    source = f"{link(title, addresses.relative(page, addresses.record(voice.record)))} {published}"
    said = [
        escape(says),
        element("q", quote) if voice.quote else "",
        f"in translation: {element('q', escape(voice.translation))}" if voice.translation else "",
    ]
    shown = ": ".join(part for part in (source, "; ".join(filter(None, said))) if part)
    return f"**Outside the articles** {shown}\n{{: .outside }}"


def _day(record: Record) -> str:
    return escape(spoken(record.date, weekday=False)) if record.date else "undated"


def recorded_words(register: Register, page: str, reading: Reading) -> str:
    """A record's own words where it alone speaks for a side; translated where they must be."""
    record = link("On record", addresses.relative(page, addresses.record(reading.record)))
    if reading.translation:
        shown = element("q", escape(reading.translation))
    elif reading.quote:
        quote = foreign(reading.quote, escape(reading.quote), reading.language, register.language)
        shown = element("q", quote)
    else:
        shown = escape(reading.says)
    return f"{record}: {shown}\n{{: .outside }}"


def recorded_in_brief(page: str, reading: Reading) -> str:
    """What a record says in the editor's words, where its own stand a click away."""
    record = link("On record", addresses.relative(page, addresses.record(reading.record)))
    return f"{record}: {escape(reading.says or reading.quote)}\n{{: .outside }}"
