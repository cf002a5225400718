"""A text made ready for many citations.

The different words of a text, and which of them are forms of one word.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cached_property

from rapidfuzz import process

from dossier.anchor.costs import extra_cost, unlike_cost, without_stops
from dossier.anchor.omitted import without_omissions
from dossier.anchor.pieces import Kind, Piece, pieces
from dossier.cache import kept
from dossier.frozen import dataclass
from dossier.languages import ENGLISH, GERMAN, primary
from dossier.model import Span, Token
from dossier.scripts import FIRST_HAN
from dossier.text import ANY, Folded, fold, leave_out, tokens
from dossier.text.similarity import FORMS, measure


class Vocabulary:
    """The different words of a text, in normal form. Remembers every answer it has given."""

    def __init__(self, words: Iterable[str]) -> None:
        self._by_length: defaultdict[int, list[str]] = defaultdict(list)
        self._by_letters: defaultdict[str, list[str]] = defaultdict(list)
        for word in words:
            self._by_length[len(word)].append(word)
            self._by_letters[without_stops(word)].append(word)
        self._long_enough: dict[int, list[str]] = {}
        self._answers: dict[str, tuple[str, ...]] = {}

    def alike(self, word: str) -> tuple[str, ...]:
        """``word`` itself, then the words of the text that are spelt nearly like it."""
        forms = self._answers.get(word)
        if forms is None:
            stops = self._by_letters.get(without_stops(word), ())
            forms = tuple(dict.fromkeys((word, *stops, *self._near(word))))
            self._answers[word] = forms
        return forms

    def _near(self, word: str) -> Iterator[str]:
        for other, _, _ in process.extract(
            word,
            self._of_length(len(word)),
            scorer=measure,
            score_cutoff=FORMS,
            limit=None,
        ):
            yield other

    def _of_length(self, length: int) -> list[str]:
        """The words that a word of some length may be spelt nearly like.

        Two words have no more letters in common than the shorter one has.
        """
        if length not in self._long_enough:
            self._long_enough[length] = [
                word
                for other, words in self._by_length.items()
                if 2 * min(length, other) >= FORMS * (length + other)
                for word in words
            ]
        return self._long_enough[length]


@dataclass(frozen=True)
class TextIndex:
    """A text with what every search in it needs, each worked out once and only when asked for.

    Not slotted: the worked-out values live in the instance.
    """

    text: str
    language: str = ENGLISH
    """Says which words carry little meaning and how numbers are written."""

    @cached_property
    def folded(self) -> Folded:
        """The text in normal form."""
        return fold(self.text)

    @cached_property
    def bare(self) -> Folded:
        """The folded text without what its writers may leave out."""
        return without_omissions(self.text, self.folded, self.language)

    def may_omit(self, words: str) -> bool:
        """Whether words may stand here in another spelling of the second level.

        A quick answer, for names: they, or a word of the text that begins like their first one,
        have something that writers may leave out.
        """
        bare = leave_out(words, self.language)
        first = bare.partition(" ")[0]
        parts = (first, *(one for one in first if one >= FIRST_HAN))
        return bare != words or any(part in self._respelt for part in parts)

    @cached_property
    def _respelt(self) -> str:
        """The words of the text that are others at the second level, as they are there."""
        if self.bare is self.folded:
            return ""
        written = {token.text for token in self.tokens if not token.text.isascii()}
        return " ".join(sorted({leave_out(fold(one).text, self.language) for one in written}))

    @cached_property
    def in_german(self) -> TextIndex:
        """The text as one in German, for names with umlauts."""
        return self if self.language == GERMAN else replace(self, language=GERMAN)

    @cached_property
    def without_marks(self) -> TextIndex:
        """The text as one in a language whose writers leave out every mark."""
        code = primary(self.language)
        return self if code == ANY else replace(self, language=ANY)

    @cached_property
    def tokens(self) -> tuple[Token, ...]:
        """The text's words and marks."""
        return tokens(self.text)

    @cached_property
    def _starts(self) -> tuple[int, ...]:
        return tuple(token.span.start for token in self.tokens)

    @cached_property
    def common(self) -> frozenset[str]:
        """The words, in normal form, that the text writes in small letters somewhere."""
        return frozenset(token.norm for token in self.tokens if token.text.islower())

    @cached_property
    def pieces(self) -> tuple[Piece, ...]:
        """What an approximate search compares."""
        return pieces(self.tokens, self.common, self.language)

    @cached_property
    def norms(self) -> tuple[str, ...]:
        """The pieces in normal form."""
        return tuple(piece.norm for piece in self.pieces)

    @cached_property
    def postings(self) -> dict[str, list[int]]:
        """Where each word, in normal form, stands among the pieces; marks left out."""
        by_norm: dict[str, list[int]] = {}
        for index, piece in enumerate(self.pieces):
            if piece.kind is not Kind.MARK:
                by_norm.setdefault(piece.norm, []).append(index)
        return by_norm

    @cached_property
    def places(self) -> dict[str, list[int]]:
        """Where each word and each mark, in normal form, stands among the pieces."""
        by_norm: dict[str, list[int]] = {}
        for index, piece in enumerate(self.pieces):
            by_norm.setdefault(piece.norm, []).append(index)
        return by_norm

    def places_alike(self, norm: str) -> list[int]:
        """Where a word or mark, and what is spelt nearly like it, stand among the pieces."""
        places = self._places_alike.get(norm)
        if places is None:
            forms = self.vocabulary.alike(norm)
            places = sorted(place for form in forms for place in self.places.get(form, ()))
            self._places_alike[norm] = places
        return places

    @cached_property
    def _places_alike(self) -> dict[str, list[int]]:
        return {}

    @cached_property
    def extras(self) -> tuple[float, ...]:
        """For each piece, what it costs a search when only the text has it."""
        return tuple(map(extra_cost, self.pieces))

    def unlike_costs(self, cited: Piece) -> list[float]:
        """For each piece, what it costs in the place of a cited one that it is unlike.

        That depends on nothing but both kinds.
        """
        if cited.kind not in self._unlike_costs:
            one_of_each = {piece.kind: piece for piece in self.pieces}
            found = {kind: unlike_cost(cited, piece) for kind, piece in one_of_each.items()}
            self._unlike_costs[cited.kind] = [found[piece.kind] for piece in self.pieces]
        return self._unlike_costs[cited.kind]

    @cached_property
    def _unlike_costs(self) -> dict[Kind, list[float]]:
        return {}

    @cached_property
    def vocabulary(self) -> Vocabulary:
        """The different words of the pieces."""
        return Vocabulary(self.postings)

    def token_around(self, place: int) -> Token | None:
        """The token that has ``place`` strictly inside it, if any."""
        at = bisect_right(self._starts, place) - 1
        if at < 0:
            return None
        token = self.tokens[at]
        return token if token.span.start < place < token.span.end else None

    def stands_alone(self, norm: str) -> bool:
        """Whether a word, in normal form, is a token of the text."""
        return norm in self._norms

    @cached_property
    def _norms(self) -> frozenset[str]:
        return frozenset(token.norm for token in self.tokens)

    def token_index(self, place: int) -> int:
        """How many tokens begin before ``place``."""
        return bisect_right(self._starts, place - 1)

    def words(self, span: Span) -> str:
        """The words at a span, on one line."""
        return " ".join(span.of(self.text).split())


@kept(most=1024)
def prepare(text: str, language: str = ENGLISH) -> TextIndex:
    """Make a text ready for many citations; the same text gives the same value again.

    Args:
        text: clean.
        language: a tag as ``en`` or ``en-GB``; empty where it is not known.
    """
    return TextIndex(text, language)


def indexed(text: TextIndex | str) -> TextIndex:
    """The text made ready, whether it is already or not."""
    return text if isinstance(text, TextIndex) else prepare(text)
