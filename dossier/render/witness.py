"""Exact words with who says them: the block that stands wherever an article is quoted."""

from __future__ import annotations

from dossier.interface import groups, later, say, series
from dossier.model import Citation, Moment, Point, Quotation, Reading, Record, Source, Span
from dossier.render import addresses
from dossier.render.dates import spoken
from dossier.render.direction import foreign
from dossier.render.element import element, link
from dossier.render.escape import escape, fragment
from dossier.render.quoting import within_marks
from dossier.render.register import Register

UNCHECKED = later("as cited; not checked again")
"""Stands beside the words of a record that has no excerpt."""

Owner = Point | Quotation | Moment


def words(register: Register, reading: Reading) -> str:
    """A reading's exact words within a line, the stressed ones in ``em.stress``.

    Args:
        register: for the article's text and language.
        reading: an article's.
    """
    if reading.citation is None:
        return foreign(reading.quote, fragment(reading.quote), reading.language, register.language)
    language = register.articles[reading.article].language
    stressed = stress(reading.citation, reading.stress)
    return foreign(reading.citation.exact, stressed, language, register.language)


def as_of(register: Register, article: str, version: str = "") -> str:
    """Which version of an article words are of; empty where the article has only one.

    Args:
        register: for the article.
        article: its id.
        version: the day of the version; empty for the one that is read.
    """
    day = version or register.articles[article].day
    when = escape(spoken(day, weekday=False))
    return say("as captured on {day}", day=when) if day else ""


def stress(citation: Citation, spans: tuple[Span, ...]) -> str:
    """Cited words as Markdown, with those at ``spans`` of the article stressed.

    Args:
        citation: words of an article.
        spans: in the article's text; those outside the words are left out.
    """
    start = citation.span.start
    written, position = [], 0
    for span in sorted(spans):
        begin, end = max(span.start - start, position), span.end - start
        if begin < end:
            written.append(fragment(citation.exact[position:begin]))
            written.append(element("em", fragment(citation.exact[begin:end]), class_="stress"))
            position = end
    return "".join([*written, fragment(citation.exact[position:])])


def quoted(register: Register, page: str, owner: Owner, reading: Reading) -> str:
    """An article's words as a block, its siglum before them leading to their exact place.

    Args:
        register: for outlets and languages.
        page: the path of the page that is written.
        owner: what has the reading.
        reading: an article's.
    """
    target = addresses.reading(owner, reading)
    siglum = register.sigla.link(reading.article, page, target)
    version = as_of(register, reading.article, reading.version)
    small = f" {element('small', version, class_='as-of')}" if version else ""
    beside = translated(register, reading)
    other = f" {element('small', beside, class_='in-translation')}" if beside else ""
    return f"> {siglum} {words(register, reading)}{other}{small}"


def recorded(register: Register, page: str, voice: Reading | Source) -> str:
    """What a record says, as a paragraph: always apart from the articles, under no siglum.

    Args:
        register: for records and languages.
        page: the path of the page that is written.
        voice: what has the record's words.
    """
    record = register.records[voice.record]
    title = foreign(record.title, fragment(record.title), record.language, register.language)
    imprint = f"({series((escape(record.publisher), _day(record)))})"
    # Somebody searching for a publisher wants its records, not every point they cover.
    published = element("small", imprint, data_search_exclude=True)
    says = voice.says if isinstance(voice, Reading) else ""
    source = f"{link(title, addresses.relative(page, addresses.record(voice.record)))} {published}"
    statement = groups(filter(None, [escape(says), *_own_words(register, voice)]))
    told = say("{label}: {text}", label=source, text=statement)
    paragraph = told if statement else source
    outside = say("Outside the articles")
    return f"**{outside}** {paragraph}{unchecked(record)}\n{{: .outside }}"


def _day(record: Record) -> str:
    return escape(spoken(record.date, weekday=False)) if record.date else say("undated")


def _own_words(register: Register, voice: Reading | Source) -> list[str]:
    """A record's exact words; beside them, and never alone, what they are in translation."""
    if not voice.quote:
        return []
    quote = foreign(voice.quote, fragment(voice.quote), voice.language, register.language)
    words = [within_marks(quote, register.language), translated(register, voice)]
    return [word for word in words if word]


def translated(register: Register, voice: Reading | Source) -> str:
    """An editor's translation, to stand beside the exact words; empty where there is none.

    Args:
        register: for the language of the page.
        voice: what has the words.
    """
    if not voice.translation:
        return ""
    return in_translation(voice.translation, voice.translator, register.language)


def in_translation(translation: str, translator: str, page_language: str) -> str:
    """What words mean in the language of the page, and whose the translation is.

    Args:
        translation: plain text.
        translator: whose it is; may be empty.
        page_language: of the page around it.
    """
    name = escape(translator)
    by = say("translated by {name}", name=name) if name else say("in translation")
    words = within_marks(escape(translation), page_language, "translation")
    return say("{label}: {text}", label=by, text=words)


def unchecked(record: Record) -> str:
    """That nobody can hold a record's words against the dossier, where that is so."""
    if record.excerpt is not None:
        return ""
    return " " + element("small", say(UNCHECKED), class_="unchecked", data_search_exclude=True)


def recorded_words(register: Register, page: str, reading: Reading) -> str:
    """A record's own words where it alone speaks for a side; the editors' where it has none.

    Args:
        register: for records and languages.
        page: the path of the page that is written.
        reading: a record's.
    """
    record = link(say("On record"), addresses.relative(page, addresses.record(reading.record)))
    own = groups(_own_words(register, reading))
    says = escape(reading.says)
    told = (
        say("{label}: {text}", label=record, text=own)
        if own
        else record + say(", in the editors’ words: {says}", says=says)
    )
    return f"{told}{unchecked(register.records[reading.record])}\n{{: .outside }}"
