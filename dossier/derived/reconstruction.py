"""Sentences of a reworded article, rebuilt from articles that give the same utterance.

Nothing is invented: every word of a rebuilt sentence stands in an article. The sentence is that
of the witness nearest to the source. It is a reconstruction, and never a quotation.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import groupby

from dossier.frozen import dataclass
from dossier.model import Article, Cell, Collation, Edition, Gloss, Quotation, Reading
from dossier.text import is_word

_LEAST = 1 / 3
"""Of the witness's words, how many the reworded article must have kept: with fewer the two say
the same in sentences of their own, and neither can stand for the other."""
_FAITHFUL = ("original", "translated")
"""Conditions of an article that another can be rebuilt from, the better first."""
_REWORDED = "paraphrased"
_UNDONE = frozenset(
    {
        "synonym-swap", "mistranslation", "garbled", "misspelling", "torn-quotation",
        "lost-words", "misplaced-words", "reversed-sense", "wrong-name",
    }
)  # fmt: skip
"""Kinds of gloss that say what stood there; the others explain what stands there now."""


def reversals(article: Article) -> tuple[Gloss, ...]:
    """The glosses that undo a change of words, in the order of the text."""
    if article.condition != _REWORDED:
        return ()
    glosses = (gloss for gloss in article.glosses if gloss.kind in _UNDONE)
    return tuple(sorted(glosses, key=lambda gloss: gloss.citation.span))


@dataclass(frozen=True, slots=True)
class Reconstruction:
    """One utterance of a reworded article, and the witness that it is rebuilt from."""

    quotation: Quotation
    collation: Collation
    reworded: Reading
    witness: Reading

    @classmethod
    def of(cls, edition: Edition, article: Article) -> Iterator[Reconstruction]:
        """Every utterance of the article that a less altered one gives in other words.

        Args:
            edition: for quotations and collations.
            article: the reworded one.
        """
        conditions = {listed.id: listed.condition for listed in edition.dossier.articles}
        for quotation in edition.dossier.quotations:
            collation = edition.collations.get(quotation.id)
            own = next(
                (reading for reading in quotation.readings if reading.article == article.id), None
            )
            witness = _witness(conditions, quotation)
            ids = {aligned.id for aligned in collation.witnesses} if collation else set()
            if collation and own and witness and {own.article, witness.article} <= ids:
                made = cls(quotation, collation, own, witness)
                if _LEAST <= made.kept() < 1:
                    yield made

    def kept(self) -> float:
        """The share of the witness's words that the reworded article has as well: 0 to 1."""
        words = [
            is_kept for is_kept, cell in self._cells() for token in cell.tokens if is_word(token)
        ]
        return sum(words) / len(words) if words else 0.0

    def runs(self) -> Iterator[tuple[bool, str]]:
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


def _witness(conditions: Mapping[str, str], quotation: Quotation) -> Reading | None:
    """The reading nearest to the source among the articles that were not reworded."""
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
