"""The strip over an article: where its wording, and what it speaks on, is in others as well.

Shared wording lies on the line, in the pattern of the other outlet. Below it stand the points and
utterances that both have, by whether they agree, differ or contradict each other.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from dossier.derived.verbatim import verbatim_spans, word_count
from dossier.frozen import dataclass
from dossier.interface import say, say_number, series
from dossier.model import Article, Verdict
from dossier.pages.article.passages import Match, Shared
from dossier.pages.drawing import stretch
from dossier.pages.head import listed
from dossier.pages.ties import UTTERANCE, Tie, Ties, pair_pages
from dossier.render import addresses, container, element, hidden, link, named, signs

_NAMED = 5
"""More articles than this that share nothing are counted, not named."""
_TRACKS = 8
"""More tracks than this push the article off the screen: the fullest stand, the rest are folded."""
_LANES = {
    Verdict.CONTRADICT: "against",
    Verdict.DIFFER: "differ",
    Verdict.COMPATIBLE: "differ",
    Verdict.AGREE: "agree",
    UTTERANCE: "said",
}
"""How a tie is drawn, by its look; the order is that of the key."""


@dataclass(frozen=True, slots=True)
class Track:
    """What one other article has in common with the page's."""

    shared: Shared
    other: Article
    matches: tuple[Match, ...]
    ties: tuple[Tie, ...]

    @property
    def weight(self) -> int:
        """Characters of the page's article that both have, and that they speak on."""
        spans = [match.own.span for match in self.matches]
        return sum(map(len, [*spans, *(tie.cited[0].span for tie in self.ties)]))

    @property
    def lanes(self) -> dict[str, tuple[Tie, ...]]:
        """The ties by how they are drawn."""
        lanes: dict[str, tuple[Tie, ...]] = {}
        for tie in self.ties:
            lane = _LANES[tie.look]
            lanes[lane] = (*lanes.get(lane, ()), tie)
        return lanes

    def row(self) -> str:
        """Who it is, where it lies, and how much it is."""
        sheet = self.shared.sheet
        name = sheet.register.sigla.named(self.other.id, "small")
        parts = "".join(map(self._part, self.matches))
        track = element("span", parts, class_="track", aria_hidden="true")
        return f"| {name} | {track}{self._marks()} | {'<br>'.join(self._numbers())} |"

    def _part(self, match: Match) -> str:
        sheet = self.shared.sheet
        letters = len(sheet.article.text)
        span = match.own.span
        gap = stretch(span.start / letters)
        outlet = sheet.register.sigla[self.other.id].classes
        part = stretch(len(span) / letters, f"track__part {outlet}")
        return element("span", gap + part, class_="track__place")

    def _marks(self) -> str:
        """A line of signs where both speak on one thing, each kind at its own height."""
        letters = len(self.shared.sheet.article.text)
        groups = []
        for lane, ties in self.lanes.items():
            # A hundredth of the line is as near as an eye can tell.
            places = dict.fromkeys(f"{tie.cited[0].span.start / letters:.0%}" for tie in ties)
            marks = "".join(element("rect", "", x=place) for place in places)
            groups.append(element("g", marks, class_=f"track__{lane}"))
        return element("svg", "".join(groups), class_="track__ties", aria_hidden="true")

    def _numbers(self) -> Iterator[str]:
        if self.matches:
            passages = say_number("{number} passage", "{number} passages", len(self.matches))
            yield link(passages, self._pair()) + self._running()
        utterances = sum(tie.look == UTTERANCE for tie in self.ties)
        points = len(self.ties) - utterances
        parts = [
            say_number("{number} point", "{number} points", points) if points else "",
            say_number("{number} utterance", "{number} utterances", utterances)
            if utterances
            else "",
        ]
        if self.ties:
            yield link(series(filter(None, parts)), self._pair(self.ties[0]))
        against = self.lanes.get("against", ())
        if against:
            number = say_number("{number} contradiction", "{number} contradictions", len(against))
            yield link(number, self._pair(against[0]))

    def _running(self) -> str:
        """How far the two run nearly letter for letter, if they do."""
        sheet = self.shared.sheet
        runs = verbatim_spans(sheet.edition, sheet.article.id, self.other.id)
        longest = max((word_count(sheet.article, run) for run in runs), default=0)
        words = say_number(
            ", including {number} word almost letter for letter",
            ", including {number} words almost letter for letter",
            longest,
        )
        return element("span", words, class_="strip__running") if longest else ""

    def _pair(self, tie: Tie | None = None) -> str:
        """The two side by side; at the words of this article that a tie belongs to."""
        sheet = self.shared.sheet
        articles = sorted((sheet.article, self.other), key=lambda article: article.number)
        side = "first" if articles[0] is sheet.article else "second"
        anchor = f"#{side}-{tie.anchor}" if tie else ""
        return sheet.to(addresses.pair(*articles)) + anchor


def strip(shared: Shared, ties: Ties) -> str:
    """One track for each article that has something in common, from the first line to the last.

    Of an incomplete capture nobody knows what its article shares.

    Args:
        shared: the wording that the page's article shares.
        ties: what any two articles speak on.
    """
    sheet = shared.sheet
    tracks = []
    for id_ in shared.others():
        other = shared.article(id_)
        between = ties.between((sheet.article, other))
        matches = tuple(shared.with_article(id_))
        first, second = sorted((sheet.article, other), key=lambda article: article.number)
        has_page = (first.id, second.id) in pair_pages(sheet.edition)
        if (matches or between) and has_page:
            tracks.append(Track(shared, other, matches, between))
    nothing = _nothing(shared)
    if not tracks:
        return nothing
    fullest = sorted(tracks, key=lambda track: track.weight, reverse=True)[:_TRACKS]
    lesser = [track for track in tracks if track not in fullest]
    folded = ""
    if lesser:
        more = say_number("{number} more article", "{number} more articles", len(lesser))
        folded = container("details", element("summary", more), _table(lesser))
    in_sight = [track for track in tracks if track in fullest]
    parts = (_table(in_sight), folded, _key(tracks), nothing)
    # A search for "5 points", or for another outlet, means no strip.
    return container("div", *parts, class_="strip", data_search_exclude=True)


def _table(tracks: Iterable[Track]) -> str:
    heads = (say("In common with"), hidden(say("Where")), say("How much"))
    head = f"| {' | '.join(heads)} |\n| --- | --- | --- |"
    return "\n".join([head, *(track.row() for track in tracks)])


def _key(tracks: Iterable[Track]) -> str:
    """What the signs below the lines mean, those that occur."""
    lanes = {lane for track in tracks for lane in track.lanes}
    words = {
        "against": signs.verdict_words(Verdict.CONTRADICT)[1],
        "differ": signs.verdict_words(Verdict.DIFFER)[1],
        "agree": signs.verdict_words(Verdict.AGREE)[1],
        "said": say("same utterance"),
    }
    samples = [
        element("span", f"{_sample(lane)} {word}") for lane, word in words.items() if lane in lanes
    ]
    if not samples:
        return ""
    label = say("{label}:", label=say("What both speak on"))
    return f"{label} {' '.join(samples)}\n{{: .key }}"


def _sample(lane: str) -> str:
    sign = element("g", element("rect", "", x="45%"), class_=f"track__{lane}")
    return element("svg", sign, class_="track__ties track__ties--sample", aria_hidden="true")


def _nothing(shared: Shared) -> str:
    """Which articles have no wording in common with the page's."""
    torn = bool(shared.sheet.article.incomplete)
    without = [
        named(shared.article(other).outlet, shared.sheet.register.language)
        for other in shared.others()
        if not shared.with_article(other) and not torn and not shared.article(other).incomplete
    ]
    if not without:
        return ""
    many = say_number("{number} other article", "{number} other articles", len(without))
    who = listed(without, either=True) if len(without) <= _NAMED else many
    sentence = say("No shared wording with {articles}.", articles=who)
    return f"{sentence}\n{{: .small }}"
