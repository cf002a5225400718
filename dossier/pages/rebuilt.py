"""Sentences of a reworded article, rebuilt from articles that give the same utterance.

Nothing is invented: every word of a rebuilt sentence stands in an article and leads to it. The
sentence is that of the witness nearest to the source; what the reworded article has kept of it
is set plain, what it has lost or exchanged is marked.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from dossier.frozen import dataclass
from dossier.interface import say
from dossier.model import Article, Cell, Collation, Edition, Quotation, Reading
from dossier.render import (
    Register,
    addresses,
    container,
    element,
    escape,
    foreign,
    fragment,
    link,
    quoted,
)
from dossier.text import is_word

_LEAST = 1 / 3
"""Of the witness's words, how many the reworded article must have kept: with fewer the two say
the same in sentences of their own, and neither can stand for the other."""

_FAITHFUL = ("original", "translated")
"""Conditions of an article that another can be rebuilt from, the better first."""


@dataclass(frozen=True, slots=True)
class Rebuilt:
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
    ) -> Iterator[Rebuilt]:
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
