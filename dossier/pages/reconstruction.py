"""The rewording reversed: what a reworded article prints, next to the probable original.

A reconstruction by the editors, made from their glosses, and never a quotation.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import get_args

from dossier.interface import later, later_number, say, say_number
from dossier.model import Article, Edition, Gloss
from dossier.pages.correcting import correction
from dossier.pages.head import head, listed, searched
from dossier.pages.neighbours import Neighbours
from dossier.pages.rebuilt import Rebuilt
from dossier.pages.table import cell, group, row, table
from dossier.pages.wording import called
from dossier.render import (
    Meta,
    Register,
    Way,
    addresses,
    container,
    element,
    escape,
    foreign,
    fragment,
    isolated,
    link,
    page,
    signs,
    ways,
)
from dossier.schema.vocabulary import Certainty

_WEIGHT = 0.8
"""Among search results: after the articles, whose words it undoes."""

_TITLE = later("{outlet}: the rewording reversed")
"""Of a page, after the outlet."""
_SURE: Mapping[Certainty, tuple[str, str]] = {
    "certain": later_number("{number} certain", "{number} certain"),
    "probable": later_number("{number} probable", "{number} probable"),
    "possible": later_number("{number} possible", "{number} possible"),
}
"""How many of the places are so sure: in some languages the word agrees with the number."""
_REWORDED = "paraphrased"
_UNDONE = frozenset(
    {
        "synonym-swap", "mistranslation", "garbled", "misspelling", "torn-quotation",
        "lost-words", "misplaced-words", "reversed-sense", "wrong-name",
    }
)  # fmt: skip
"""Kinds of gloss that say what stood there; the others explain what stands there now."""


def pages(edition: Edition) -> dict[str, str]:
    """A page for each reworded article that has such glosses."""
    register = Register.of(edition.dossier)
    reworded = [article for article in edition.dossier.articles if reversals(article)]
    neighbours = Neighbours(
        tuple(
            (_title(register, article), addresses.reconstruction(article.id))
            for article in reworded
        )
    )
    return {
        addresses.reconstruction(article.id): _page(
            edition, register, article, neighbours.of(number)
        )
        for number, article in enumerate(reworded)
    }


def reversals(article: Article) -> tuple[Gloss, ...]:
    """The glosses that undo a change of words, in the order of the text."""
    if article.condition != _REWORDED:
        return ()
    glosses = (gloss for gloss in article.glosses if gloss.kind in _UNDONE)
    return tuple(sorted(glosses, key=lambda gloss: gloss.citation.span))


def _page(
    edition: Edition, register: Register, article: Article, neighbours: dict[str, Way | None]
) -> str:
    outlet = isolated(article.outlet, register.language)
    title = _title(register, article)
    meta: dict[str, Meta] = {
        "title": say(_TITLE, outlet=article.outlet),
        "description": say(
            "What {outlet} prints, and what the original probably said.", outlet=outlet
        ),
        "kind": "undone",
        "section": addresses.ARTICLES,
        **searched(say("Reconstruction"), _WEIGHT),
        "cite": say(
            "{title}, a reconstruction in: {dossier}",
            title=title,
            dossier=isolated(edition.dossier.title),
        ),
        **correction(edition, reversals(article)[0].at, title),
        **ways(back=Way(f"{article.siglum} {outlet}", addresses.article(article.id)), **neighbours),
    }
    sentences = say(
        "Next to the words that the article prints is what the editors believe the text said "
        "before it was reworded. Do not quote it as anybody’s words."
    )
    not_quoted = say("A reconstruction, not a quotation.")
    warning = f"**{not_quoted}** {sentences}\n{{: .warning }}"
    return page(
        meta,
        head(
            register.sigla.named(article.id),
            say("The rewording reversed"),
            _deck(reversals(article)),
        ),
        warning,
        *_sentences(edition, register, article),
        f"## {say('Every change reversed')}",
        container("div", _table(register, article), class_="undone"),
    )


def _sentences(edition: Edition, register: Register, article: Article) -> list[str]:
    """Utterances that can be rebuilt whole, from articles that were not reworded."""
    rebuilt = list(Rebuilt.of(edition, register, article, addresses.reconstruction(article.id)))
    if not rebuilt:
        return []
    intro = say(
        "Statements that another article gives as well. Below this article’s words are those of "
        "the article nearest to the source: plain where both have them, underlined where this "
        "article has lost or replaced them. Every word links to the article it comes from."
    )
    return [
        f"## {say('Whole sentences')}",
        f"{intro}\n{{: .small }}",
        *(sentence.shown() for sentence in rebuilt),
    ]


def _title(register: Register, article: Article) -> str:
    return say(_TITLE, outlet=isolated(article.outlet, register.language))


def _deck(glosses: tuple[Gloss, ...]) -> str:
    counts = Counter(gloss.certainty for gloss in glosses)
    sure = [
        say_number(*_SURE[certainty], counts[certainty])
        for certainty in get_args(Certainty)
        if counts[certainty]
    ]
    return say_number(
        "{number} place where the wording was probably different: {counts}.",
        "{number} places where the wording was probably different: {counts}.",
        len(glosses),
        counts=listed(sure),
    )


def _table(register: Register, article: Article) -> str:
    heads = (say("Printed"), say("Probable original"), say("Certainty and evidence"))
    return table(
        say(
            "What {outlet} prints, and what the original probably said",
            outlet=article.outlet,
        ),
        group("thead", [row(*(cell(heading, "th", scope="col") for heading in heads))]),
        group("tbody", [_row(register, article, gloss) for gloss in reversals(article)]),
        class_="undone__table",
    )


def _row(register: Register, article: Article, gloss: Gloss) -> str:
    path, exact = addresses.reconstruction(article.id), gloss.citation.exact
    printed = link(
        foreign(exact, fragment(exact), article.language, register.language),
        addresses.relative(path, addresses.gloss(article.id, gloss.id)),
    )
    facts = [signs.certainty(gloss.certainty), escape(called(gloss.kind))]
    note = element("span", escape(gloss.note), class_="undone__note") if gloss.note else ""
    return row(
        cell(printed, class_="undone__printed"),
        cell(escape(gloss.meaning), class_="undone__before", data_label=say("Probable original:")),
        cell(f"{' · '.join(facts)} {note}".strip()),
    )
