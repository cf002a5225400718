"""The matrix: every point by every article, in exact words; who says nothing, who is not read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from dossier.interface import later, say, say_number
from dossier.model import Agreement, Disputes, Edition, Point, Verdict
from dossier.pages.filters import Choice, Filter, filters, occasions, people
from dossier.pages.head import head, listed, no_article, points_counted
from dossier.pages.matrix import (
    ALL_TOPICS,
    EVERYBODY,
    FEW_TOPICS,
    STATES,
    Matrix,
    columns,
    hyphened,
    states,
    topic_anchor,
)
from dossier.pages.order import matrix_parts
from dossier.pages.origins import FILTER as ORIGINS
from dossier.pages.origins import filtered
from dossier.pages.outlets import outlets
from dossier.pages.parts import Part
from dossier.pages.wording import disputed, disputed_parts
from dossier.render import (
    Meta,
    Register,
    addresses,
    container,
    element,
    escape,
    link,
    page,
    signs,
)

PAGE = addresses.COMPARE


def pages(edition: Edition) -> dict[str, str]:
    """The page of the matrix, or of each of its parts."""
    dossier = edition.dossier
    meta: dict[str, Meta] = {
        "title": say("Points by article"),
        "description": say("Every point in every article, in exact words, and who says nothing."),
        "kind": "compare",
        "search": {"exclude": True},
    }
    title = say("Who says what, and who says nothing")
    if not dossier.points:
        nothing = say("No point has been written yet.")
        nothing = nothing if dossier.articles else no_article(PAGE)
        return {PAGE: page(meta, head(say("Points"), title, nothing))}
    register = Register.of(dossier)
    divided = matrix_parts(edition)
    titles = [points[0].question for points in divided]
    made = {}
    for number, points in enumerate(divided, start=1):
        part = Part(PAGE, number, titles)
        about = {**meta, "title": part.title(say("Points by article")), **part.meta()}
        matrix = Matrix(edition, register, columns(edition, register), points, part.page)
        blocks = (
            head(say("Points"), title, _deck(edition, part.page)),
            outlets(register, part.page),
            part.contents(),
            _filters(edition, points),
            _glance(edition, points),
            _key(edition),
        )
        after = (
            _counts(edition),
            _pairs(edition, part.page),
            _choices(edition, part.page),
        )
        made[part.page] = page(about, *blocks, matrix.drawn(), *after)
    return made


def _choices(edition: Edition, path: str) -> str:
    """Ways to the loaded words and the positions, where there are any."""
    dossier = edition.dossier
    ways = [
        (dossier.positions, say("Who wants what, and what became of it"), addresses.POSITIONS),
        (dossier.words, say("Loaded words"), addresses.WORDS),
    ]
    lines = [
        f"- {link(title, addresses.relative(path, target))}"
        for entries, title, target in ways
        if entries
    ]
    return "\n".join(lines)


def _glance(edition: Edition, points: Sequence[Point]) -> str:
    """The topics of a page alone, folded: a way to jump on a small screen."""
    counts = Counter(point.topic for point in points)
    with_points = [topic for topic in edition.dossier.topics if counts[topic.id]]
    if len(with_points) < FEW_TOPICS:
        return ""
    lines = [
        f"- {link(escape(topic.title), f'#{topic_anchor(topic)}')} "
        f"{element('small', points_counted(counts[topic.id]))}"
        for topic in with_points
    ]
    summary = element("summary", _at_a_glance(len(with_points)))
    return container("details", summary, "\n".join(lines), class_="glance", id=ALL_TOPICS)


def _at_a_glance(number: int) -> str:
    return say_number("All {number} topic at a glance", "All {number} topics at a glance", number)


def _deck(edition: Edition, path: str) -> str:
    """How many points there are, and how many of them are disputed."""
    number = len(edition.dossier.points)
    points = say_number("{number} point in exact words", "{number} points in exact words", number)
    disputes = Disputes.of(edition.dossier.points)
    target = addresses.relative(path, addresses.CONTRADICTIONS)
    if not disputed_parts(disputes):
        return f"{points}."
    among = link(disputed(disputes), target)
    return say("{points}, {contradictions} among them.", points=points, contradictions=among)


def _counts(edition: Edition) -> str:
    """How many answers there could be, and how many there are: each state counted separately."""
    agreements = edition.agreements.values()
    total = sum(states.asked for states in agreements)
    silent, unread = (
        sum(map(len, states)) for states in zip(*map(_states, agreements), strict=True)
    )
    says = total - silent - unread
    counts = [
        say_number(
            "say something in {some} of {number} case",
            "say something in {some} of {number} cases",
            total,
            some=says,
        ),
        say("say nothing in {number}", number=silent),
    ]
    counts += [say("have not been read yet in {number}", number=unread)] if unread else []
    message = later("Articles that cover the event in question {statements}.")
    return f"{say(message, statements=listed(counts))}\n{{: .small }}"


def _states(agreement: Agreement) -> tuple[tuple[str, ...], tuple[str, ...]]:
    return agreement.silent, agreement.unread


def _pairs(edition: Edition, path: str) -> str:
    """The way to the articles themselves, two at a time."""
    if len(edition.dossier.articles) < 2:
        return ""
    target = addresses.relative(path, addresses.PAIRS)
    return f"{link(say('Any two articles side by side, word by word'), target)}\n{{: .to-pairs }}"


def _key(edition: Edition) -> str:
    """What the looks of the cells mean."""
    entries = [
        ("says", say("says something")),
        ("against", say("contradicts another article")),
        ("silent", say("has been read, says nothing")),
    ]
    agreements = edition.agreements.values()
    if any(agreement.unread for agreement in agreements):
        entries.append(("unread", say("not read yet, may say something")))
    if any(agreement.incomplete for agreement in agreements):
        entries.append(("incomplete", say("capture incomplete, so nobody can tell")))
    if any(agreement.elsewhere for agreement in agreements):
        entries.append(("elsewhere", say("covers another event, so the point does not apply")))
    samples = [
        element("span", element("i", "", class_=f"sample sample--{name}") + f" {text}")
        for name, text in entries
    ]
    occurring = {agreement.verdict for agreement in agreements}
    samples += [
        element("span", signs.verdict(which), class_="key__verdict")
        for which in Verdict
        if which in occurring
    ]
    return " ".join(samples) + "\n{: .key }"


def _filters(edition: Edition, points: Sequence[Point]) -> str:
    dossier = edition.dossier
    verdicts = [hyphened(edition.agreements[point.id].verdict) for point in points]
    return filters(
        say("Filter the points"),
        Filter("verdict", [Choice(hyphened(value), say(value)) for value in Verdict], verdicts),
        Filter(
            "coverage",
            [
                Choice(EVERYBODY, say("all say something")),
                *(Choice(state, say(words)) for state, words in STATES.items()),
            ],
            [state for point in points for state in states(edition.agreements[point.id])],
        ),
        Filter(
            "origins",
            [Choice(value, say(words)) for value, words in ORIGINS.items()],
            [filtered(edition.origins[point.id]) for point in points],
        ),
        occasions(dossier.events, [point.event for point in points]),
        Filter(
            "topic",
            [Choice(value.id, value.title) for value in dossier.topics],
            [point.topic for point in points],
        ),
        people(dossier.actors, [point.actors for point in points]),
    )
