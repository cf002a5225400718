"""Any two articles side by side: a page for each pair, shared passages in one row.

The rows keep the order of both articles, so that both are read from top to bottom; a passage
that appears elsewhere in the other article is shown again next to its words. On a wide screen the
page's script gives each article a column of its own, and where one is scrolled to, the other
follows.
"""

from __future__ import annotations

from dossier.derived.shared_words import Match
from dossier.interface import say, say_number
from dossier.model import Article, Edition
from dossier.pages.head import head, listed
from dossier.pages.neighbours import Neighbours
from dossier.pages.pair.matches import Pair, pairs
from dossier.pages.pair.share import Lengths, Share, lengths, share, share_table
from dossier.pages.pair.spread import Spread
from dossier.pages.pair.tied import strip
from dossier.pages.ties import UTTERANCE, Tie, Ties
from dossier.render import (
    Meta,
    Register,
    Way,
    addresses,
    container,
    element,
    escape,
    isolated,
    opening,
    page,
    ways,
)

__all__ = ["Match", "Pair", "Share", "pages", "pairs", "share"]


def pages(edition: Edition) -> dict[str, str]:
    """Every pair's page, in the order of sigla."""
    register = Register.of(edition.dossier)
    words, index = lengths(edition), Ties.of(edition)
    with_page = [pair for pair in pairs(edition) if pair.has_page]
    neighbours = Neighbours(
        tuple((_title(register, pair), addresses.pair(*pair.articles)) for pair in with_page)
    )
    return {
        addresses.pair(*pair.articles): _page(
            edition, register, words, pair, index.between(pair.articles), neighbours.of(number)
        )
        for number, pair in enumerate(with_page)
    }


def _page(
    edition: Edition,
    register: Register,
    words: Lengths,
    pair: Pair,
    ties: tuple[Tie, ...],
    neighbours: dict[str, Way | None],
) -> str:
    title = _title(register, pair)
    meta: dict[str, Meta] = {
        "title": title,
        "description": say("{articles}: their wording side by side.", articles=title),
        "kind": "pair",
        "section": addresses.COMPARE,
        "search": {"exclude": True},
        "cite": say(
            "{articles}, side by side in: {dossier}", articles=title, dossier=edition.dossier.title
        ),
        **ways(back=Way(say("All pairs"), addresses.PAIRS), **neighbours),
    }
    names = listed(isolated(article.outlet, register.language) for article in pair.articles)
    spread = Spread.of(edition, register, pair, ties)
    return page(
        meta,
        container(
            "div",
            container(
                "div",
                head(say("Side by side"), names, _deck(spread)),
                _controls(),
                class_="opening__title",
            ),
            container(
                "div",
                share_table(register, words, pair),
                _key(spread),
                strip(ties),
                class_="opening__about",
            ),
            class_="opening",
        ),
        spread.drawn(),
    )


def _title(register: Register, pair: Pair) -> str:
    return listed(_named(register, article) for article in pair.articles)


def _named(register: Register, article: Article) -> str:
    return f"{article.siglum} {isolated(article.outlet, register.language)}"


def _deck(spread: Spread) -> str:
    pair = spread.pair
    torn = [
        say("{outlet}: capture incomplete.", outlet=item.outlet)
        for item in pair.articles
        if item.incomplete
    ]
    if torn and not pair.matches:
        return " ".join(escape(item) for item in torn)
    spoken = _spoken(spread.ties)
    if not pair.matches:
        common = say("The two have no passages in common; both are shown in full.")
    else:
        common = say_number(
            "{number} passage in common. Each article is shown in its own order.",
            "{number} passages in common. Each article is shown in its own order.",
            len(pair.matches),
        )
    return f"{common} {spoken}".strip()


def _spoken(ties: tuple[Tie, ...]) -> str:
    """How many points and utterances both have."""
    utterances = sum(tie.look == UTTERANCE for tie in ties)
    points = len(ties) - utterances
    numbers = [
        say_number("{number} point", "{number} points", points) if points else "",
        say_number("{number} utterance", "{number} utterances", utterances) if utterances else "",
    ]
    return say("Both speak on {list}.", list=listed(filter(None, numbers))) if ties else ""


def _key(spread: Spread) -> str:
    """What the looks of words mean that occur."""
    pair = spread.pair
    if not pair.matches:
        return _tie_key(spread)
    common = element("span", say("words"), class_="common")
    entries = [
        (common, say("words in both")),
        (element("span", say("words"), class_="differing"), say("shared passage, different words")),
        (element("span", say("words"), class_="alone"), say("in one article only")),
    ]
    if any(pair.verbatim):
        running = element("span", common, class_="running")
        entries.insert(1, (running, say("almost letter for letter")))
    if spread.moved:
        moved = element("span", common, class_="moved")
        entries.insert(-1, (moved, say("elsewhere in the other article")))
    samples = [element("span", f"{sample} {meaning}") for sample, meaning in entries]
    return " ".join([*samples, *_tie_samples(spread.ties)]) + "\n{: .key }"


def _tie_key(spread: Spread) -> str:
    samples = _tie_samples(spread.ties)
    return " ".join(samples) + "\n{: .key }" if samples else ""


def _tie_samples(ties: tuple[Tie, ...]) -> list[str]:
    """A sample of each look that points and utterances give to words."""
    looks = [tie.look for tie in ties]
    entries = [
        ("tied--differ", say("both speak on it, and differ"), {*looks} & {"differ", "compatible"}),
        (
            "tied--against",
            say("both speak on it, and contradict each other"),
            {*looks} & {"contradict"},
        ),
        ("tied--said", say("same utterance"), {*looks} & {UTTERANCE}),
    ]
    samples = []
    for look, meaning, occurring in entries:
        if occurring:
            sample = element("span", escape(say("words")), class_=f"tied {look}")
            samples.append(element("span", f"{sample} {escape(meaning)}"))
    return samples


def _controls() -> str:
    """Two switches: the style sheet reads the one, the script the other, which shows it."""
    swapped = _switch("swapped", say("swap sides"), on=False)
    together = _switch("together", say("scroll together"), on=True)
    return container("div", swapped, together, _steps(), class_="switches")


def _steps() -> str:
    """The ways from one passage to the next, which the script shows."""
    buttons = [
        element(
            "button",
            escape(label),
            type="button",
            aria_keyshortcuts=f"Alt+{key}",
            title=f"Alt+{key}",
        )
        for label, key in ((say("Previous"), "ArrowUp"), (say("Next"), "ArrowDown"))
    ]
    return container("div", " ".join(buttons), class_="steps", hidden=True)


def _switch(name: str, label: str, on: bool) -> str:
    box = opening("input", {"type": "checkbox", "id": name, "name": name, "checked": on})
    labelled = element("label", f"{box} {element('span', label)}", for_=name)
    return element("form", labelled, class_="layers", id=f"pair-{name}", hidden=on)
