"""Makes small editions for tests of pages and exports: values only, no files.

The story is invented: a ferry runs aground, and three outlets tell it. Every function has
a default for what a test does not care about.
"""

from __future__ import annotations

from dataclasses import replace

from dossier import collate, compare
from dossier.model import (
    Actor,
    Agreement,
    Alias,
    Article,
    Block,
    Citation,
    CleanText,
    Collation,
    Contradiction,
    Dossier,
    Edition,
    Event,
    Excerpt,
    Gloss,
    Mention,
    Moment,
    OffsetMap,
    Point,
    Quotation,
    Reading,
    Record,
    Role,
    Run,
    Seed,
    Side,
    Source,
    Span,
    Title,
    Topic,
    Verdict,
)
from dossier.problems import Location

AT = Location("annotations/story.yml", 1, 1)


def clean(name: str, *paragraphs: str) -> CleanText:
    """A clean text of paragraphs, as if nothing had been removed."""
    text = "\n\n".join(paragraphs)
    blocks, start = [], 0
    for number, paragraph in enumerate(paragraphs):
        span = Span(start, start + len(paragraph))
        blocks.append(Block(Role.PARAGRAPH, span, 2 * number + 1, "paragraph"))
        start = span.end + 2
    whole = OffsetMap((Run(0, 0, len(text)),))
    return CleanText(Seed(name, text, "0" * 64), text, tuple(blocks), (), (), (), whole)


def article(
    id_: str,
    siglum: str,
    *paragraphs: str,
    outlet: str = "",
    events: tuple[str, ...] = ("grounding",),
    language: str = "en",
    publish: str = "full",
) -> Article:
    """An article of paragraphs; its headline is its first paragraph."""
    text = clean(f"{id_}.txt", *paragraphs)
    first = text.blocks[0].span
    return Article(
        id=id_, siglum=siglum, number=ord(siglum[0]) - ord("A"), outlet=outlet or id_.title(),
        publisher="", origin=(), headline=Citation(id_, first, first.of(text.text)),
        headline_note="", events=events, published="2031-05-06", published_note="",
        language=language, agencies=(), initials="", condition="original", condition_note="",
        condition_evidence=(), lineage=(), trust="Good.", publish=publish, clean=text,
        glosses=(), formerly=(), at=AT,
    )  # fmt: skip


def cite(source: Article, words: str) -> Citation:
    """The first place of ``words`` in an article."""
    start = source.text.index(words)
    return Citation(source.id, Span(start, start + len(words)), words)


def reading(
    source: Article, quote: str, *, says: str = "", stress: str = "", side: str = "", mode: str = ""
) -> Reading:
    """What an article says."""
    citation = cite(source, quote)
    at = citation.span.start + quote.find(stress)
    return Reading(
        article=source.id, record="", says=says, citation=citation, quote=quote, language="",
        translation="", translator="", side=side, mode=mode, note="", at=AT,
        stress=(Span(at, at + len(stress)),) if stress else (),
    )  # fmt: skip


def record_reading(
    record: str,
    *,
    says: str = "",
    quote: str = "",
    language: str = "",
    translation: str = "",
    translator: str = "",
) -> Reading:
    """What a record says."""
    return Reading(
        article="", record=record, says=says, citation=None, quote=quote, language=language,
        translation=translation, translator=translator, stress=(), side="", mode="", note="", at=AT,
    )  # fmt: skip


def point(
    id_: str,
    *readings: Reading,
    question: str = "",
    topic: str = "ship",
    event: str = "grounding",
    actors: tuple[str, ...] = (),
    contradiction: Contradiction | None = None,
    apparent: str = "",
    note: str = "",
    formerly: tuple[str, ...] = (),
) -> Point:
    return Point(
        id=id_, question=question or f"{id_}?", topic=topic, event=event, readings=readings,
        actors=actors, note=note, contradiction=contradiction, apparent=apparent,
        formerly=formerly, at=AT,
    )  # fmt: skip


def contradiction(
    *sides: Side,
    kind: str = "number",
    severity: str = "high",
    status: str = "genuine",
    scope: tuple[str, ...] = ("between",),
    explanation: str = "Both cannot be right.",
) -> Contradiction:
    return Contradiction(kind, severity, status, explanation, scope, sides, AT)


def event(id_: str, title: str, *, date: str = "2031-05-04", certainty: str = "certain") -> Event:
    return Event(id_, title, date, certainty, "", (), (), "", AT)


def actor(
    id_: str,
    name: str,
    *mentions: Citation,
    kind: str = "person",
    titles: tuple[Citation, ...] = (),
    formerly: tuple[str, ...] = (),
    form: str = "name",
) -> Actor:
    words = tuple(dict.fromkeys(mention.exact for mention in mentions))
    return Actor(
        id=id_, name=name, kind=kind, role="", description=f"{name} is in the story.", native="",
        native_language="", wikidata="", also=(),
        aliases=tuple(Alias(text, form, ()) for text in words),
        titles=tuple(Title(title, "") for title in titles),
        mentions=tuple(Mention(id_, mention, form) for mention in mentions),
        formerly=formerly, at=AT,
    )  # fmt: skip


def quotation(
    id_: str,
    *readings: Reading,
    title: str = "",
    speaker: str = "master",
    nearest: str = "",
    because: str = "",
    source: Source | None = None,
) -> Quotation:
    return Quotation(
        id=id_, title=title or id_, speaker=speaker, event="grounding", readings=readings,
        nearest=nearest, nearest_because=because, source=source, note="", not_to_confuse=(),
        formerly=(), at=AT,
    )  # fmt: skip


def moment(
    id_: str,
    title: str,
    *readings: Reading,
    date: str = "2031-05-04",
    certainty: str = "certain",
    because: str = "",
    event: str = "",
    period: str = "story",
    records: tuple[str, ...] = (),
    point: str = "",
) -> Moment:
    return Moment(
        id_, title, date, certainty, because, event, period, readings, records, point, "", AT
    )


def record(
    id_: str, title: str, *, url: str = "https://example.org/log", kept: str = "The log. 12.07."
) -> Record:
    """A record; ``kept`` is the text of its excerpt, empty for none."""
    return Record(
        id=id_, title=title, publisher="Port authority", date="2031-05-05", url=url, archived="",
        looked_up="2031-06-01", language="en", certainty="certain", note="", at=AT,
        excerpt=Excerpt(kept, "0" * 64, url, "2031-06-01") if kept else None,
    )  # fmt: skip


def glossed(source: Article, quote: str, meaning: str) -> Article:
    """The article with one gloss."""
    gloss = Gloss(f"{source.id}-gloss", cite(source, quote), meaning, "garbled", "probable", "", AT)
    return replace(source, glosses=(*source.glosses, gloss))


def agreement(
    found: Point,
    verdict: Verdict,
    *,
    silent: tuple[str, ...] = (),
    elsewhere: tuple[str, ...] = (),
    unread: tuple[str, ...] = (),
    incomplete: tuple[str, ...] = (),
) -> Agreement:
    """Every reading by itself: tests of pages do not ask how readings were grouped."""
    spoken = tuple((each,) for each in found.readings if each.article)
    return Agreement(verdict, spoken, silent, elsewhere, unread, incomplete)


def edition(
    articles: tuple[Article, ...],
    *,
    events: tuple[Event, ...] = (),
    topics: tuple[Topic, ...] = (Topic("ship", "The ship"),),
    points: tuple[Point, ...] = (),
    agreements: dict[str, Agreement] | None = None,
    actors: tuple[Actor, ...] = (),
    quotations: tuple[Quotation, ...] = (),
    collations: dict[str, Collation] | None = None,
    timeline: tuple[Moment, ...] = (),
    records: tuple[Record, ...] = (),
) -> Edition:
    dossier = Dossier(
        title="The ferry", standfirst="A ferry ran aground.", question="Who saw it?",
        language="en", summary=(), highlights=(), editors=("The desk",), licence="CC0",
        rights="The articles belong to their publishers.", topics=topics,
        events=events or (event("grounding", "The ferry runs aground"),), articles=articles,
        actors=actors, points=points, quotations=quotations, timeline=timeline,
        records=records, changes=(("2031-06-02", "First published."),),
    )  # fmt: skip
    given = agreements or {}
    worked_out = {each.id: given.get(each.id) or _worked_out(each, articles) for each in points}
    given_apparatus = {
        each.id: collate.apparatus(found, found.base(each.nearest))
        for each in quotations
        if (found := (collations or {}).get(each.id))
    }
    return Edition(
        dossier,
        collations or {},
        given_apparatus,
        worked_out,
        (),
        {},
        compare.descent(articles),
        compare.point_origins(points, articles),
        "0123456789ab",
        "",
    )


def _worked_out(found: Point, articles: tuple[Article, ...]) -> Agreement:
    said = {each.article for each in found.readings if each.article}
    asked = [each for each in articles if not found.event or found.event in each.events]
    verdict = Verdict.CONTRADICT if found.contradiction else Verdict.DIFFER
    if len(said) < 2 and not found.contradiction:
        verdict = Verdict.ONLY_ONE if said else Verdict.RECORD_ONLY
    return agreement(
        found,
        verdict,
        silent=tuple(each.id for each in asked if each.id not in said),
        elsewhere=tuple(each.id for each in articles if each not in asked),
    )
