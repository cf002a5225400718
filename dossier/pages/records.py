"""Sources outside the articles: what each is, and where the dossier relies on it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from dossier.interface import say, say_number
from dossier.model import Article, Dossier, Edition, Moment, Point, Quotation, Record
from dossier.pages import withdrawn
from dossier.pages.correcting import corrections
from dossier.pages.excerpt import cited, paragraphs
from dossier.pages.head import head, no_article, searched, shortened
from dossier.pages.revision import revised
from dossier.render import (
    Meta,
    addresses,
    container,
    element,
    escape,
    foreign,
    fragment,
    hidden,
    isolated,
    link,
    page,
    signs,
    spoken,
    unchecked,
)

Use = tuple[str, str]
"""A title, as plain text, and the address of what leans on a record."""
PAGE = addresses.RECORDS

_WEIGHT = 0.2
"""Among search results: after everything that the articles themselves say."""


def pages(edition: Edition) -> dict[str, str]:
    """The one page of records."""
    meta: dict[str, Meta] = {
        "title": say("Records"),
        "description": say(
            "Sources outside the articles, with their addresses and what they support."
        ),
        "kind": "records",
        **searched(say("Record"), _WEIGHT),
    }
    records = edition.dossier.records
    if not records:
        none = say("This dossier cites no source outside its articles.")
        nothing = none if edition.dossier.articles else no_article(PAGE)
        top = head(say("Records"), say("Outside the articles"), nothing)
        return {PAGE: page(meta, top, withdrawn.section(edition, "records"))}
    voices = say_number(
        "{number} source outside the articles: a third voice, always kept separate from them.",
        "{number} sources outside the articles: a third voice, always kept separate from them.",
        len(records),
    )
    deck = f"{voices} {_checked(records)}"
    used, quotes = _uses(edition.dossier), cited(edition.dossier)
    written = [_record(edition, record, used, quotes.get(record.id, ())) for record in records]
    top = head(say("Records"), say("Outside the articles"), deck)
    listed = container("div", *written, class_="records")
    return {PAGE: page(meta, top, listed, withdrawn.section(edition, "records"))}


def _checked(records: Sequence[Record]) -> str:
    """How many records their quotations are held against, and how many could not be read."""
    without = sum(record.excerpt is None for record in records)
    if not without:
        return say(
            "What is quoted from them is checked, word for word, against an excerpt of each."
        )
    if without == len(records):
        return say("None has an excerpt: what is quoted from them was not checked again.")
    return say_number(
        "What is quoted from {checked} of them is checked, word for word, against an excerpt; "
        "{number} could not be read again, and is marked.",
        "What is quoted from {checked} of them is checked, word for word, against an excerpt; "
        "{number} could not be read again, and are marked.",
        without,
        checked=len(records) - without,
    )


def _record(
    edition: Edition,
    record: Record,
    used: Mapping[str, dict[Use, None]],
    quotes: tuple[str, ...],
) -> str:
    title = foreign(record.title, fragment(record.title), record.language, edition.dossier.language)
    published = say(
        "{title}, {date}", title=escape(record.publisher), date=escape(spoken(record.date))
    )
    return container(
        "section",
        f"## {title}",
        f"{published} · {signs.certainty(record.certainty)}\n{{: .facts }}",
        _addresses(record),
        _excerpt(edition, record, quotes),
        f"{escape(record.note)}\n{{: .note }}" if record.note else "",
        _used(tuple(used.get(record.id, ()))),
        revised(record.revision),
        corrections(edition, record.at, say("Record: {name}", name=record.title)),
        id=record.id,
        class_="record",
    )


def _addresses(record: Record) -> str:
    day = escape(spoken(record.looked_up, weekday=False))
    looked_up = say("looked up {day}", day=day)
    parts = [
        link(escape(shortened(record.url)), record.url) if record.url else say("no address"),
        link(say("archived copy"), record.archived) if record.archived else "",
        looked_up,
    ]
    return " · ".join(part for part in parts if part) + "\n{: .addresses }"


def _excerpt(edition: Edition, record: Record, quotes: tuple[str, ...]) -> str:
    """The words that the record's quotations are held against, folded; or that there are none."""
    excerpt = record.excerpt
    if excerpt is None:
        return f"{unchecked(record)}\n{{: .small }}"
    written = paragraphs(excerpt, quotes, record.language, edition.dossier.language)
    day = escape(spoken(excerpt.read, weekday=False))
    is_elsewhere = excerpt.address != record.url
    address = link(escape(shortened(excerpt.address)), excerpt.address) if is_elsewhere else ""
    copied = say("Copied on {day} from {address}.", day=day, address=address)
    copied = copied if is_elsewhere else say("Copied on {day}.", day=day)
    return container(
        "details",
        element("summary", say("Excerpt") + hidden(f": {record.title}"), data_search_exclude=True),
        f"{copied}\n{{: .small data-search-exclude }}",
        container("blockquote", *written),
        class_="record__excerpt",
    )


def _used(by: tuple[Use, ...]) -> str:
    if not by:
        return f"{say('Nothing in the dossier relies on it yet.')}\n{{: .small }}"
    links = "\n".join(
        f"- {link(escape(title), addresses.relative(PAGE, target))}" for title, target in by
    )
    summary = element(
        "summary", say_number("Used for {number} entry", "Used for {number} entries", len(by))
    )
    return container("details", summary, links, class_="record__uses")


def _uses(dossier: Dossier) -> Mapping[str, dict[Use, None]]:
    """What leans on each record, by its id; each thing once, in the order of the dossier."""
    uses_by_record: defaultdict[str, dict[Use, None]] = defaultdict(dict)
    for use, records in _every_use(dossier):
        for record in records:
            if record:
                uses_by_record[record][use] = None
    return uses_by_record


def _every_use(dossier: Dossier) -> Iterator[tuple[Use, tuple[str, ...]]]:
    """Everything that may lean on records, and the ids it names; some may be empty."""
    for article in dossier.articles:
        yield (
            (
                say("Origin of {outlet}", outlet=isolated(article.outlet)),
                addresses.article(article.id),
            ),
            _origin(article),
        )
    for event in dossier.events:
        yield (event.title, addresses.event(event.id)), event.records
    for point in dossier.points:
        yield (point.question, addresses.point(point.id)), _voices(point)
    for quotation in dossier.quotations:
        source = (quotation.source.record,) if quotation.source else ()
        use = (quotation.title, addresses.quotation(quotation.id))
        yield use, (*_voices(quotation), *source)
    for position in dossier.positions:
        use = (position.title, addresses.position(position.id))
        own = position.outcome.records if position.outcome else ()
        yield use, (*(reading.record for reading in position.every_reading), *own)
    for moment in dossier.timeline:
        use = (moment.title, addresses.moment(moment.id))
        yield use, (*moment.records, *_voices(moment))


def _origin(article: Article) -> tuple[str, ...]:
    lineage = [evidence for line in article.lineage for evidence in line.evidence]
    pieces = (*article.origin, *article.condition_evidence, *lineage)
    descent = (line.record for line in article.lineage)
    return (*(evidence.record for evidence in pieces), *descent)


def _voices(owner: Point | Quotation | Moment) -> tuple[str, ...]:
    return tuple(reading.record for reading in owner.readings)
