"""Ways in: for two minutes, for twenty, and the whole apparatus; and what the signs mean."""

from __future__ import annotations

from dossier.interface import later, say, series
from dossier.model import Edition
from dossier.render import addresses, container, element, link

PAGE = addresses.HOME

_TWENTY = (
    (later("the points by article"), addresses.COMPARE),
    (later("every contradiction"), addresses.CONTRADICTIONS),
    (later("the quotations word by word"), addresses.QUOTATIONS),
)
_WHOLE = (
    (later("the articles with their notes"), addresses.ARTICLES),
    (later("who is named"), addresses.ACTORS),
    (later("the timeline"), addresses.TIMELINE),
    (later("the sheets for lessons"), addresses.LESSONS),
    (later("the records"), addresses.RECORDS),
    (later("the method"), addresses.ABOUT),
    (later("the data"), addresses.DATA),
)


def ways_in(edition: Edition) -> str:
    """Three ways through the dossier, for readers with little time, some, and much."""
    has_contradictions = any(point.contradiction for point in edition.dossier.points)
    minutes = [
        *([link(say("the story"), "#story")] if edition.dossier.summary else []),
        *(
            [link(say("the sharpest contradictions"), "#contradictions")]
            if has_contradictions
            else []
        ),
        link(say("the articles"), "#articles"),
    ]
    ways = [
        _way(say("In two minutes"), minutes),
        _way(say("In twenty"), [_to(*step) for step in _TWENTY]),
        _way(say("Everything"), [_to(*step) for step in _WHOLE]),
    ]
    return container("div", *ways, class_="guide guide--ways", data_search_exclude=True)


def guide() -> str:
    """What the marks in an article look like."""
    heading = f"## {say('How to read the articles')} {{ data-search-exclude #guide }}"
    signs = container("div", *_signs(), class_="guide guide--signs", data_search_exclude=True)
    return f"{heading}\n\n{signs}"


def _way(title: str, steps: list[str]) -> str:
    return say("{label} {steps}.", label=f"**{title}**", steps=series(steps))


def _to(words: str, target: str) -> str:
    return link(say(words), addresses.relative(PAGE, target))


def _signs() -> list[str]:
    number = element("span", element("sup", "1"), class_="reference reference--contradiction")
    letter = element("span", element("sup", "a"), class_="reference")
    quoted = element("mark", say("Quoted words"), class_="quotation")
    contradicted = element("mark", say("Contradicted words"), class_="contradiction")
    damaged = element("mark", say("Damaged words"), class_="gloss")
    names = element("span", say("Names"), class_="guide__name")
    return [
        say("{words} have a pale background.", words=quoted),
        say("{words} are underlined in red and numbered.", words=f"{contradicted}{number}"),
        say(
            "{words} have a dotted underline; the probable meaning is next to them.",
            words=f"{damaged}{letter}",
        ),
        say("{words} are thinly underlined and link to their page.", words=names),
    ]
