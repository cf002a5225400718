"""Where things come from, in words: origins by name, and how many there are behind a point."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from dossier.interface import later, later_number, say, say_number, series
from dossier.model import (
    Article,
    Group,
    Independence,
    Lineage,
    Member,
    Origin,
    OriginKind,
    PointOrigins,
    SharedSides,
)
from dossier.pages.evidence import cited_words
from dossier.pages.head import listed
from dossier.render import (
    Register,
    addresses,
    between_marks,
    container,
    escape,
    isolated,
    link,
    named,
    signs,
    spoken,
)

_SURENESS = ("certain", "probable", "possible")
ONE_ORIGIN = "one-origin"
SEVERAL = "several"
FILTER = {
    "one-voice": later("one article"),
    ONE_ORIGIN: later("several articles, one origin"),
    SEVERAL: later("several origins"),
    "none": later("no article"),
}
"""What points can be filtered by."""

SIDES = {
    "independent": later("independent"),
    "shared": later("one origin"),
    "probably-shared": later("probably one origin"),
    "unknown": later("not known"),
    "one-article": later("inside one article"),
    "not-asked": later("against a record"),
}
"""What contradictions can be filtered by."""


_ON_SIDES = later_number("{names} is on more than one side.", "{names} are on more than one side.")
_BEHIND_SIDES = {
    Independence.SHARED: later_number(
        "{names} is behind more than one side.", "{names} are behind more than one side."
    ),
    Independence.PROBABLY_SHARED: later_number(
        "{names} is probably behind more than one side.",
        "{names} are probably behind more than one side.",
    ),
}
_SIDES_ALONE = {
    Independence.INDEPENDENT: later(
        "The sides are independent: no origin that they have in common is known."
    ),
    Independence.UNKNOWN: later(
        "Whether the sides are independent is not known, because nobody has said where each "
        "article comes from."
    ),
}


def filtered(origins: PointOrigins) -> str:
    """A point's value of the filter by origins."""
    if not origins.articles:
        return "none"
    if origins.articles == 1:
        return "one-voice"
    return SEVERAL if origins.probable > 1 else ONE_ORIGIN


def filtered_sides(sides: SharedSides | None) -> str:
    """A contradiction's value of the filter by independence."""
    if sides and sides.by and all(origin.kind is OriginKind.ARTICLE for origin in sides.by):
        return "one-article"
    return sides.independence.value if sides else "not-asked"


def origin_of(line: Lineage) -> Origin:
    """What a line of a lineage names, as it is written there."""
    if line.article:
        return Origin(OriginKind.ARTICLE, line.article)
    if line.record:
        return Origin(OriginKind.RECORD, line.record)
    return Origin(OriginKind.NAME, line.source)


def origin_name(register: Register, page: str, origin: Origin) -> str:
    """An origin as Markdown: an article or a record as a link.

    Args:
        register: of the dossier.
        page: the path of the page that it stands on.
        origin: of an article.
    """
    if origin.kind is OriginKind.ARTICLE:
        target = addresses.relative(page, addresses.article(origin.id))
        return link(register.sigla.named(origin.id, "small"), target)
    if origin.kind is OriginKind.RECORD:
        target = addresses.relative(page, addresses.record(origin.id))
        return link(escape(register.records[origin.id].title), target)
    return named(origin.id, register.language)


def plain_name(register: Register, origin: Origin, longest: int = 0) -> str:
    """An origin as plain text.

    Args:
        register: of the dossier.
        origin: of an article.
        longest: letters of its name that are shown; 0 for all.
    """
    if origin.kind is OriginKind.ARTICLE:
        article = register.articles[origin.id]
        return f"{article.siglum} {_isolated(article.outlet, longest)}"
    if origin.kind is OriginKind.RECORD:
        title = _isolated(register.records[origin.id].title, longest)
        return between_marks(title, register.language)
    return _isolated(origin.id, longest)


def _isolated(name: str, longest: int) -> str:
    """A name that turns nothing beside it; cut first, for the signs around it belong together."""
    is_short = not longest or len(name) <= longest
    return isolated(name if is_short else f"{name[: longest - 1].rstrip()}…")


def group_lines(register: Register, page: str, groups: Sequence[Group]) -> str:
    """A list of origins, and how each article comes from them; empty for none.

    Args:
        register: of the dossier.
        page: the path of the page that the list stands on.
        groups: of articles with an origin in common.
    """
    lines = []
    for group in groups:
        origin = f"**{origin_name(register, page, group.origin)}**"
        members = listed(_member(register, page, member) for member in group.members)
        lines.append(f"- {say('{label}: {text}', label=origin, text=members)}")
    return container("div", "\n".join(lines), class_="origin-groups") if lines else ""


def _member(register: Register, page: str, member: Member) -> str:
    """An article's mark, leading to the words that show where it comes from; and how sure."""
    article = register.articles[member.article]
    target = addresses.descent(article.id) if article.lineage else addresses.DESCENT
    mark = register.sigla.link(member.article, page, target, "small")
    whole = signs.certainty(member.certainty) if member.certainty else ""
    part = (
        say("{certainty} in part", certainty=signs.certainty(member.in_part))
        if member.in_part
        else ""
    )
    return f"{mark} {series(filter(None, [whole, part]))}"


def undeclared_sentence(register: Register, page: str, ids: Iterable[str]) -> str:
    """That nobody has said where some articles come from; empty for none.

    Args:
        register: of the dossier.
        page: the path of the page that the sentence stands on.
        ids: of these articles.
    """
    marks = [register.sigla.link(id_, page, size="small") for id_ in ids]
    sentence = say_number(
        "Nobody has said where {articles} comes from, so there may be fewer origins.",
        "Nobody has said where {articles} come from, so there may be fewer origins.",
        len(marks),
        articles=listed(marks),
    )
    return sentence if marks else ""


def sides_sentence(register: Register, page: str, origins: PointOrigins) -> str:
    """Whether the sides of a contradiction are independent; empty where that is not asked.

    Args:
        register: of the dossier.
        page: the path of the page that the sentence stands on.
        origins: of the point.
    """
    sides = origins.sides
    if sides is None:
        return ""
    names = listed(origin_name(register, page, origin) for origin in sides.by)
    if sides.by and all(origin.kind is OriginKind.ARTICLE for origin in sides.by):
        messages = _ON_SIDES
    elif sides.independence in _BEHIND_SIDES:
        messages = _BEHIND_SIDES[sides.independence]
    else:
        return say(_SIDES_ALONE[sides.independence])
    return say_number(*messages, len(sides.by), names=names)


def lineage_sentences(register: Register, page: str, article: Article) -> list[str]:
    """What an article comes from, a sentence without its stop for each line of its lineage.

    Args:
        register: of the dossier.
        page: the path of the page that they stand on.
        article: with its lineage.
    """
    return [_sentence(register, page, line) for line in article.lineage]


def descended(register: Register, page: str, article: Article) -> list[str]:
    """What an article was made from, and what is behind that, in few sentences.

    Of several ways to one origin the least sure is told: it holds for all.

    Args:
        register: of the dossier.
        page: the path of the page that they stand on.
        article: with its lineage.
    """
    direct = [line for line in article.lineage if not line.through]
    behind: dict[Origin, str] = {}
    for line in article.lineage:
        if line.through:
            known = behind.get(origin_of(line), line.certainty)
            behind[origin_of(line)] = max(known, line.certainty, key=_SURENESS.index)
    sentences = [_sentence(register, page, line) for line in direct]
    if behind:
        names = listed(
            f"{origin_name(register, page, origin)} ({signs.certainty(certainty)})"
            for origin, certainty in behind.items()
        )
        sentences.append(say("Behind that {names}", names=names))
    if article.lineage:
        target = addresses.relative(page, addresses.descent(article.id))
        sentences.append(link(say("Who took from whom"), target))
    return sentences


def _how_sure(line: Lineage) -> str:
    certainty = signs.certainty(line.certainty)
    return say("{certainty}, a part", certainty=certainty) if line.part else certainty


def _sentence(register: Register, page: str, line: Lineage) -> str:
    name = origin_name(register, page, origin_of(line))
    if not line.through:
        return say("From {name} ({certainty})", name=name, certainty=_how_sure(line))
    ways = listed(origin_name(register, page, between(register, way)) for way in line.through)
    message = later("Through {ways} from {name} ({certainty})")
    return say(message, ways=ways, name=name, certainty=_how_sure(line))


def part_words(register: Register, page: str, article: Article, line: Lineage) -> list[str]:
    """The words that mark the part a line speaks of, each as a link to its place.

    Args:
        register: of the dossier.
        page: the path of the page that they stand on.
        article: that has them.
        line: of its lineage.
    """
    return [
        cited_words(register, page, article, citation.exact, addresses.place(article, citation))
        for citation in line.part
    ]


def between(register: Register, way: str) -> Origin:
    """What ``through`` names: a record, or something by name."""
    kind = OriginKind.RECORD if way in register.records else OriginKind.NAME
    return Origin(kind, way)


def resting_on(register: Register, versions: Iterable[tuple[str, str]]) -> str:
    """Which versions a verdict rests on, as Markdown; empty where no article has several.

    Args:
        register: for the articles.
        versions: the ids of articles that have several versions, each with the day of one.
    """
    days: dict[str, list[str]] = {}
    for article, day in versions:
        days.setdefault(article, []).append(escape(spoken(day, weekday=False)))
    parts = [
        say(
            "{article} as captured on {days}",
            article=register.sigla.mark(article, "small"),
            days=listed(listed_days),
        )
        for article, listed_days in days.items()
    ]
    return say("rests on {versions}", versions=listed(parts)) if parts else ""
