"""The coverage at a glance: which article speaks on which point, and which says nothing."""

from __future__ import annotations

from collections.abc import Sequence

from dossier.frozen import dataclass
from dossier.interface import later, say, say_number
from dossier.model import Disputes, Edition, Point, Topic
from dossier.pages.drawing import stretch
from dossier.pages.head import capitalized, points_counted
from dossier.pages.matrix import columns
from dossier.pages.order import ordered_points
from dossier.pages.origins import resting_on
from dossier.render import (
    Register,
    addresses,
    container,
    element,
    escape,
    hidden,
    link,
    signs,
)

PAGE = addresses.HOME

_MOST = 40
"""More points than this are no glance: then a row is a topic, and a cell counts."""

_SILENT = ("○", later("says nothing"))
_UNREAD = ("?", later("not read yet"))
_INCOMPLETE = ("×", later("capture incomplete"))
_ELSEWHERE = ("–", later("other event"))
"""The states of an article without words: a sign, and what it means."""


def _heading(sign: str, words: str) -> str:
    """A sign on a narrow screen, words on a wide one, the words always for those who listen."""
    drawn = element("span", sign, class_="coverage__sign", aria_hidden="true")
    return f"{drawn} {element('span', words, class_='coverage__word')}"


def _clashes() -> tuple[str, str]:
    """The headings of the last two columns of a table of topics."""
    words = _clash_words()
    return _heading("≠", words[0]), _heading("~", words[1])


def _clash_words() -> tuple[str, str]:
    return say("Contradictions"), say("Reconcilable differences")


def coverage(edition: Edition, register: Register) -> str:
    """A row for each point or topic, a column for each article.

    Args:
        edition: the dossier and all that was worked out.
        register: of the dossier.
    """
    points = ordered_points(edition)
    if not points:
        return ""
    table = Table(edition, register, columns(edition, register))
    by_point = len(points) <= _MOST
    rows = map(table.point, points) if by_point else map(table.topic, edition.dossier.topics)
    point_titles, topic_titles = (say("Point"), say("Verdict")), (say("Topic"), *_clashes())
    heads = table.head(*(point_titles if by_point else topic_titles))
    last = [] if by_point else [table.totals()]
    every = link(
        say_number(
            "All {number} point in exact words", "All {number} points in exact words", len(points)
        ),
        addresses.relative(PAGE, addresses.COMPARE),
        "see-all",
    )
    drawn = container(
        "div",
        "\n".join([*heads, *(row for row in rows if row), *last]),
        class_="coverage" if by_point else "coverage coverage--topics",
        role="region",
        tabindex=0,
        aria_label=say("Coverage at a glance"),
        data_search_exclude=True,
    )
    words = say("Who says something and who says nothing")
    title = f"## {words} {every} {{ data-search-exclude #coverage }}"
    return "\n\n".join([title, drawn, *_key(edition, register, by_point)])


def _key(edition: Edition, register: Register, by_point: bool) -> list[str]:
    """What the signs mean that stand in the table; of topics only what is more than a number."""
    agreements = edition.agreements.values()
    occurring = {
        _SILENT: by_point and any(item.silent for item in agreements),
        _UNREAD: any(item.unread for item in agreements),
        _INCOMPLETE: any(item.incomplete for item in agreements),
        _ELSEWHERE: any(item.elsewhere for item in agreements),
    }
    entries = [f"{_sign(sign)} {say(word)}" for (sign, word), occurs in occurring.items() if occurs]
    if not by_point:  # on a narrow screen these signs stand alone above their columns
        entries += [
            f"{_sign(sign)} {word}" for sign, word in zip("≠~", _clash_words(), strict=True)
        ]
    days = sorted({version for item in agreements for version in item.versions})
    if days:
        entries.append(capitalized(resting_on(register, days)))
    lines = " ".join(element("span", item) for item in entries)
    return [f"{lines}\n{{: .key .key--coverage data-search-exclude }}"] if entries else []


def _sign(sign: str) -> str:
    return element("b", sign, class_="coverage__sign-of", aria_hidden="true")


def _disputed(points: Sequence[Point]) -> tuple[str, str]:
    """The numbers of contradictions and of reconcilable differences among some points."""
    disputes = Disputes.of(points)
    return str(len(disputes.contradictions)), str(len(disputes.reconcilable))


def _spoken_sign(state: tuple[str, str]) -> str:
    """A sign for those who see it, its word for those who listen."""
    sign, word = state
    return f"{_sign(sign)}{hidden(say(word))}"


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of a Markdown table."""

    edition: Edition
    register: Register
    ids: tuple[str, ...]
    """The articles, in the order of the matrix's columns."""

    def head(self, first: str, *last: str) -> list[str]:
        """The heading row and the rule beneath it."""
        sigla = [self.register.sigla.link(id_, PAGE, size="small") for id_ in self.ids]
        rule = "| --- |" + " --- |" * (len(self.ids) + len(last))
        return [self._row(first, sigla, *last), rule]

    def point(self, point: Point) -> str:
        """Who speaks on one point."""
        target = addresses.relative(PAGE, addresses.point(point.id))
        cells = [self._voice(point, id_) for id_ in self.ids]
        agreement, origins = self.edition.agreements[point.id], self.edition.origins[point.id]
        verdict = signs.verdict(agreement.verdict, origins)
        return self._row(link(escape(point.question), target), cells, verdict)

    def topic(self, topic: Topic) -> str:
        """On how many points of one topic each article speaks; empty for a topic without any."""
        points = [point for point in self.edition.dossier.points if point.topic == topic.id]
        if not points:
            return ""
        name = f"{escape(topic.title)} {element('small', points_counted(len(points)))}"
        cells = [self._share(points, id_) for id_ in self.ids]
        return self._row(name, cells, *_disputed(points))

    def totals(self) -> str:
        """The last row: of all topics, how many points and how many clashes."""
        points = self.edition.dossier.points
        name = f"{element('b', say('In all'))} {element('small', points_counted(len(points)))}"
        cells = [self._share(points, id_) for id_ in self.ids]
        return self._row(name, cells, *_disputed(points))

    def _voice(self, point: Point, id_: str) -> str:
        reading_of_article = next(
            (reading for reading in point.readings if reading.article == id_), None
        )
        if reading_of_article:
            return self.register.sigla.link(
                id_, PAGE, addresses.reading(point, reading_of_article), "small"
            )
        agreement = self.edition.agreements[point.id]
        if id_ in agreement.elsewhere:
            return _spoken_sign(_ELSEWHERE)
        if id_ in agreement.incomplete:
            return _spoken_sign(_INCOMPLETE)
        return _spoken_sign(_UNREAD if id_ in agreement.unread else _SILENT)

    def _share(self, points: Sequence[Point], id_: str) -> str:
        """How many of the points the article speaks on, of those it is asked about.

        Beside it stands how many it is not read for yet, and whether its capture is incomplete.
        """
        agreements = [self.edition.agreements[point.id] for point in points]
        applicable = [agreement for agreement in agreements if id_ not in agreement.elsewhere]
        if not applicable:
            return _spoken_sign(_ELSEWHERE)
        speaking = sum(id_ in agreement.says for agreement in applicable)
        unread = sum(id_ in agreement.unread for agreement in applicable)
        parts = [stretch(speaking / len(applicable), "share__part")]
        notes = []
        if unread:
            parts.append(stretch(unread / len(applicable), "share__unread"))
            notes.append(f"{unread}{_spoken_sign(_UNREAD)}")
        if any(id_ in agreement.incomplete for agreement in applicable):
            notes.append(_spoken_sign(_INCOMPLETE))
        bar = element(
            "span",
            "".join(parts),
            class_=f"share {self.register.sigla[id_].classes}",
            aria_hidden="true",
        )
        small = f" {element('small', ' '.join(notes))}" if notes else ""
        return f"{speaking}{hidden(' ' + say('of {number}', number=len(applicable)))}{small} {bar}"

    def _row(self, first: str, cells: list[str], *last: str) -> str:
        marked = [
            cell + (" { .is-apart }" if self._apart(number) else "")
            for number, cell in enumerate(cells)
        ]
        return f"| {' | '.join([first, *marked, *last])} |"

    def _apart(self, number: int) -> bool:
        """Whether this column is the first of the articles that tell of other events."""
        sigla = self.register.sigla
        hollow = sigla[self.ids[number]].hollow
        return hollow and number > 0 and not sigla[self.ids[number - 1]].hollow
