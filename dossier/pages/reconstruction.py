"""The rewording reversed: what a reworded article prints, next to the probable original.

A reconstruction by the editors, made from their glosses, and never a quotation.

Every word of a rebuilt sentence leads to the article that it stands in: what the reworded article
has kept is set plain, what it has lost or exchanged is marked.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import get_args

from dossier.derived.reconstruction import Reconstruction, reversals
from dossier.interface import later, later_number, say, say_number
from dossier.model import Article, Edition, Gloss
from dossier.pages.correcting import correction
from dossier.pages.head import head, listed, searched
from dossier.pages.neighbours import Neighbours
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
    quoted,
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
        "kind": "reconstruction",
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
        container("div", _table(register, article), class_="reconstruction"),
    )


def _sentences(edition: Edition, register: Register, article: Article) -> list[str]:
    """Utterances that can be rebuilt whole, from articles that were not reworded."""
    rebuilt = list(Reconstruction.of(edition, article))
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
        *(_sentence(register, article, sentence) for sentence in rebuilt),
    ]


def _sentence(register: Register, article: Article, rebuilt: Reconstruction) -> str:
    """The printed words, and under them the rebuilt ones."""
    path, quotation, witness = (
        addresses.reconstruction(article.id),
        rebuilt.quotation,
        rebuilt.witness,
    )
    title = link(
        escape(quotation.title), addresses.relative(path, addresses.quotation(quotation.id))
    )
    siglum = register.sigla.link(witness.article, path, addresses.reading(quotation, witness))
    label = element("small", say("rebuilt"), class_="mode")
    return container(
        "section",
        f"### {title} {{ data-search-exclude }}",
        quoted(register, path, quotation, rebuilt.reworded),
        f"{siglum} {label} {_words(register, path, rebuilt)}\n{{: .rebuilt__words }}",
        class_="rebuilt",
    )


def _words(register: Register, path: str, rebuilt: Reconstruction) -> str:
    """Stretches of words, each a link to where it stands."""
    language = register.articles[rebuilt.witness.article].language
    written = []
    for is_kept, words in rebuilt.runs():
        bare = words.lstrip()
        reading = rebuilt.reworded if is_kept else rebuilt.witness
        target = addresses.relative(path, addresses.reading(rebuilt.quotation, reading))
        content = foreign(bare, fragment(bare), language, register.language)
        written.append(words[: len(words) - len(bare)])
        written.append(link(content, target, "rebuilt__kept" if is_kept else "rebuilt__taken"))
    return "".join(written).strip()


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
        class_="reconstruction__table",
    )


def _row(register: Register, article: Article, gloss: Gloss) -> str:
    path, exact = addresses.reconstruction(article.id), gloss.citation.exact
    printed = link(
        foreign(exact, fragment(exact), article.language, register.language),
        addresses.relative(path, addresses.gloss(article.id, gloss.id)),
    )
    facts = [signs.certainty(gloss.certainty), escape(called(gloss.kind))]
    note = element("span", escape(gloss.note), class_="reconstruction__note") if gloss.note else ""
    return row(
        cell(printed, class_="reconstruction__printed"),
        cell(
            escape(gloss.meaning),
            class_="reconstruction__before",
            data_label=say("Probable original:"),
        ),
        cell(f"{' · '.join(facts)} {note}".strip()),
    )
