"""Ways in: for two minutes, for twenty, and the whole apparatus; and what the signs mean."""

from __future__ import annotations

from dossier.model import Edition
from dossier.render import addresses, container, element, link

PAGE = addresses.HOME

_TWENTY = (
    ("the points by article", addresses.COMPARE),
    ("every contradiction", addresses.CONTRADICTIONS),
    ("the quotations word by word", addresses.QUOTATIONS),
)
_WHOLE = (
    ("the articles with their notes", addresses.ARTICLES),
    ("who is named", addresses.ACTORS),
    ("the timeline", addresses.TIMELINE),
    ("the records", addresses.RECORDS),
    ("the method", addresses.ABOUT),
    ("the data", addresses.DATA),
)


def ways_in(edition: Edition) -> str:
    """Three ways through the dossier, for readers with little time, some, and much."""
    has_contradictions = any(point.contradiction for point in edition.dossier.points)
    minutes = [
        *(["[the story](#story)"] if edition.dossier.summary else []),
        *(["[the sharpest contradictions](#contradictions)"] if has_contradictions else []),
        "[the articles](#articles)",
    ]
    ways = [
        _way("In two minutes", minutes),
        _way("In twenty", [_to(*step) for step in _TWENTY]),
        _way("Everything", [_to(*step) for step in _WHOLE]),
    ]
    return container("div", *ways, class_="guide guide--ways", data_search_exclude=True)


def guide() -> str:
    """What the marks in an article look like."""
    heading = "## How to read the articles { data-search-exclude #guide }"
    signs = container("div", *_signs(), class_="guide guide--signs", data_search_exclude=True)
    return f"{heading}\n\n{signs}"


def _way(title: str, steps: list[str]) -> str:
    return f"**{title}** {', '.join(steps)}."


def _to(words: str, target: str) -> str:
    return link(words, addresses.relative(PAGE, target))


def _signs() -> list[str]:
    number = element("span", element("sup", "1"), class_="reference reference--contradiction")
    letter = element("span", element("sup", "a"), class_="reference")
    quoted = element("mark", "Quoted words", class_="quotation")
    contradicted = element("mark", "Contradicted words", class_="contradiction")
    damaged = element("mark", "Damaged words", class_="gloss")
    names = element("span", "Names", class_="sample-name")
    return [
        f"{quoted} have a pale background.",
        f"{contradicted}{number} are underlined in red and numbered.",
        f"{damaged}{letter} have a dotted underline; the probable meaning is next to them.",
        f"{names} are thinly underlined and link to their page.",
    ]
