"""The rewording reversed: what a reworded article prints, next to the probable original.

A reconstruction by the editors, made from their glosses, and never a quotation.

Sentences of a reworded article, rebuilt from articles that give the same utterance.

Nothing is invented: every word of a rebuilt sentence stands in an article and leads to it. The
sentence is that of the witness nearest to the source; what the reworded article has kept of it
is set plain, what it has lost or exchanged is marked.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import groupby
from typing import get_args

from dossier.frozen import dataclass
from dossier.interface import later, later_number, say, say_number
from dossier.model import Article, Cell, Collation, Edition, Gloss, Quotation, Reading
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
from dossier.text import is_word

_LEAST = 1 / 3
"""Of the witness's words, how many the reworded article must have kept: with fewer the two say
the same in sentences of their own, and neither can stand for the other."""
_FAITHFUL = ("original", "translated")
"""Conditions of an article that another can be rebuilt from, the better first."""


@dataclass(frozen=True, slots=True)
class Reconstruction:
    """One utterance of a reworded article, and the witness that it is rebuilt from."""

    register: Register
    page: str
    """The path of the page it stands on."""
    quotation: Quotation
    collation: Collation
    reworded: Reading
    witness: Reading

    @classmethod
    def of(
        cls, edition: Edition, register: Register, article: Article, page: str
    ) -> Iterator[Reconstruction]:
        """Every utterance of the article that a less altered one gives in other words.

        Args:
            edition: for quotations and collations.
            register: of the dossier.
            article: the reworded one.
            page: the path of the page that is written.
        """
        for quotation in edition.dossier.quotations:
            collation = edition.collations.get(quotation.id)
            own = next(
                (reading for reading in quotation.readings if reading.article == article.id), None
            )
            witness = _witness(register, quotation)
            ids = {aligned.id for aligned in collation.witnesses} if collation else set()
            if collation and own and witness and {own.article, witness.article} <= ids:
                made = cls(register, page, quotation, collation, own, witness)
                if _LEAST <= made.kept() < 1:
                    yield made

    def kept(self) -> float:
        """The share of the witness's words that the reworded article has as well."""
        words = [
            is_kept for is_kept, cell in self._cells() for token in cell.tokens if is_word(token)
        ]
        return sum(words) / len(words) if words else 0.0

    def shown(self) -> str:
        """The printed words, and under them the rebuilt ones."""
        title = link(
            escape(self.quotation.title),
            addresses.relative(self.page, addresses.quotation(self.quotation.id)),
        )
        target = addresses.reading(self.quotation, self.witness)
        siglum = self.register.sigla.link(self.witness.article, self.page, target)
        label = element("small", say("rebuilt"), class_="mode")
        return container(
            "section",
            f"### {title} {{ data-search-exclude }}",
            quoted(self.register, self.page, self.quotation, self.reworded),
            f"{siglum} {label} {self._words()}\n{{: .rebuilt__words }}",
            class_="rebuilt",
        )

    def _words(self) -> str:
        """Stretches of words, each a link to where it stands."""
        language = self.register.articles[self.witness.article].language
        written = []
        for is_kept, words in self._runs():
            bare = words.lstrip()
            reading = self.reworded if is_kept else self.witness
            target = addresses.relative(self.page, addresses.reading(self.quotation, reading))
            content = foreign(bare, fragment(bare), language, self.register.language)
            written.append(words[: len(words) - len(bare)])
            written.append(link(content, target, "rebuilt__kept" if is_kept else "rebuilt__taken"))
        return "".join(written).strip()

    def _runs(self) -> Iterator[tuple[bool, str]]:
        """The witness's words in stretches, and whether the reworded article has them too."""
        for is_kept, run in groupby(self._cells(), key=lambda item: item[0]):
            tokens = (token for _, cell in run for token in cell.tokens)
            yield is_kept, "".join(token.lead + token.text for token in tokens)

    def _cells(self) -> Iterator[tuple[bool, Cell]]:
        """The witness's cells in order, and whether the reworded article has the same words."""
        ids = [witness.id for witness in self.collation.witnesses]
        own, base = ids.index(self.reworded.article), ids.index(self.witness.article)
        for column in self.collation.columns:
            if column.cells[base].tokens:
                same = _norms(column.cells[own]) == _norms(column.cells[base])
                yield same, column.cells[base]


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
    rebuilt = list(
        Reconstruction.of(edition, register, article, addresses.reconstruction(article.id))
    )
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


def _witness(register: Register, quotation: Quotation) -> Reading | None:
    """The reading nearest to the source among the articles that were not reworded."""
    conditions = {id_: article.condition for id_, article in register.articles.items()}
    faithful = [
        reading for reading in quotation.readings if conditions.get(reading.article) in _FAITHFUL
    ]
    faithful.sort(
        key=lambda reading: (
            reading.article != quotation.nearest,
            _FAITHFUL.index(conditions[reading.article]),
        )
    )
    return faithful[0] if faithful else None


def _norms(cell: Cell) -> list[str]:
    return [token.norm for token in cell.tokens]
