"""Any two articles side by side: a page for each pair, shared passages in one row.

The rows keep the order of both articles, so that both are read from top to bottom and scroll
together; a passage that stands elsewhere in the other article is shown again beside its words.
"""

from __future__ import annotations

from itertools import combinations

from dossier.model import Article, Edition
from dossier.pages.head import counted, head
from dossier.pages.neighbours import Neighbours
from dossier.pages.pair.matches import Match, matches
from dossier.pages.pair.share import Share, share, share_table
from dossier.pages.pair.spread import Spread
from dossier.render import Meta, Register, Way, addresses, element, isolated, page, ways

__all__ = ["Match", "Share", "matches", "pages", "share"]


def pages(edition: Edition) -> dict[str, str]:
    """Every pair's page, in the order of sigla."""
    register = Register.of(edition.dossier)
    pairs = list(combinations(edition.dossier.articles, 2))
    around = Neighbours(tuple((_title(register, *pair), addresses.pair(*pair)) for pair in pairs))
    return {
        addresses.pair(*pair): _page(edition, register, pair, around.of(number))
        for number, pair in enumerate(pairs)
    }


def _page(
    edition: Edition,
    register: Register,
    pair: tuple[Article, Article],
    around: dict[str, Way | None],
) -> str:
    found = matches(edition.passages, *pair)
    title = _title(register, *pair)
    meta: dict[str, Meta] = {
        "title": title,
        "description": f"{title}: their wording side by side.",
        "kind": "pair",
        "section": addresses.COMPARE,
        "search": {"exclude": True},
        "cite": f"{title}, side by side in: {edition.dossier.title}, edition {edition.version}.",
        **ways(back=Way("All pairs", addresses.PAIRS), **around),
    }
    names = " and ".join(isolated(each.outlet, register.language) for each in pair)
    return page(
        meta,
        head("Side by side", names, _deck(found)),
        share_table(register, pair, found),
        _key(found),
        Spread.of(edition, register, pair, found).drawn(),
    )


def _title(register: Register, first: Article, second: Article) -> str:
    names = [
        f"{each.siglum} {isolated(each.outlet, register.language)}" for each in (first, second)
    ]
    return " and ".join(names)


def _deck(found: tuple[Match, ...]) -> str:
    if not found:
        return "The two have no passage in common; each stands here whole."
    return (
        f"{counted(len(found), 'passage')} in common, each side by side. What stands in one "
        "article only is set quieter. Both keep their order."
    )


def _key(found: tuple[Match, ...]) -> str:
    """What the looks of words mean."""
    if not found:
        return ""
    entries = [
        (element("span", "words", class_="common"), "both have these words"),
        (element("span", "words", class_="differing"), "a shared passage in other words"),
        (element("span", "words", class_="alone"), "one article only"),
    ]
    shown = [element("span", f"{sample} {meaning}") for sample, meaning in entries]
    return " ".join(shown) + "\n{: .key }"
