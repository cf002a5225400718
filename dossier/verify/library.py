"""The sources that quoted words may come from, each made ready once."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from functools import cached_property
from itertools import pairwise

from dossier.anchor import TextIndex, places, prepare
from dossier.claims import Cut, turning_cut
from dossier.frozen import dataclass
from dossier.model import Span
from dossier.speech import direct_speech
from dossier.text import covering, is_stop_word, sentences, tokens
from dossier.verify.people import People
from dossier.verify.values import Origin, Person, Place

_TRIED = 4
"""In so many sources, those with most of the words, near words are looked for."""
_SAYING = re.compile(r"[.,!?…]*\s*|[.,!?…]*[”\"»’][^“”\"«»\n]{0,160}[“\"«‘]")
"""What may stand between two sentences that one person says: nothing, or who says them."""
_SENTENCE_END = re.compile(r"[.!?…]\W*\s\W*\w")
_SENTENCE_ENDS = " \t\n.,!?…"
_FEWEST_CAPITALS = 2
"""Fewer words in capitals may be a name or an abbreviation."""
_BETWEEN_WORDS = r"[\W_]{1,3}"
_APART = 1200
"""So many code points may lie between two pieces of one quotation in its source."""


@dataclass(frozen=True)
class Library:
    """Sources, and the people who may speak in them.

    Not slotted: the worked-out values live in the instance.
    """

    origins: tuple[Origin, ...]
    people: tuple[Person, ...] = ()

    @cached_property
    def by_id(self) -> dict[str, Origin]:
        """The sources by their ids."""
        return {origin.id: origin for origin in self.origins}

    @cached_property
    def indexed(self) -> dict[str, TextIndex]:
        """The sources' texts, made ready for citations."""
        return {origin.id: prepare(origin.text, origin.language) for origin in self.origins}

    @cached_property
    def known(self) -> People:
        """The people who may speak, by their names."""
        return People(self.people)

    def called(self, ids: Iterable[str]) -> list[str]:
        """What readers call some sources: an outlet's name, or the id."""
        return [next(iter(self.by_id[name].names), name) for name in ids]

    def likeliest(self, words: str) -> list[Origin]:
        """The sources that have most of some words, rare words counting for more."""
        weights: dict[str, float] = {}
        for token in tokens(words):
            owners = self._sources_of_words.get(token.norm, set())
            for name in owners:
                weights[name] = weights.get(name, 0) + 1 / len(owners)
        ranked = sorted(weights, key=lambda name: (-weights[name], name))
        return [self.by_id[name] for name in ranked[:_TRIED]]

    def stretch(self, origin: Origin, pieces: Sequence[str]) -> Span | None:
        """Where a source has all pieces of a quotation, in their order and near each other.

        Args:
            origin: a source.
            pieces: the quotation's words, parted where something is left out.
        """
        spans = self.stretches(origin, pieces)
        return Span(spans[0].start, spans[-1].end) if spans else None

    def stretches(self, origin: Origin, pieces: Sequence[str]) -> tuple[Span, ...]:
        """The same for each piece, as near to each other as they stand; empty for none.

        Args:
            origin: a source.
            pieces: the quotation's words, parted where something is left out.
        """
        text = self.indexed[origin.id]
        located = [_places(text, piece) or _around_speech_verb(text, piece) for piece in pieces]
        chains: list[tuple[Span, ...]] = []
        for first in located[0] if all(located) else ():
            chain = [first]
            for spans in located[1:]:
                end = chain[-1].end
                span = next((span for span in spans if span.start >= end), None)
                if span is None or span.start - end > _APART:
                    break
                chain.append(span)
            else:
                chains.append(tuple(chain))
        return min(chains, key=lambda chain: chain[-1].end - chain[0].start, default=())

    def turning_omission(self, origin: Origin, pieces: Sequence[str]) -> Cut | None:
        """What words left out between two pieces do to the sense of the second.

        Args:
            origin: a source.
            pieces: the quotation's words, parted where something is left out.
        """
        spans = self.stretches(origin, pieces)
        for before, span in pairwise(spans):
            cut = turning_cut(origin.text, span, origin.language)
            if cut and Span(before.end, span.start).meets(cut.words):
                return cut
        return None

    def place(self, origin: Origin, span: Span) -> Place:
        """Words of a source with the sentences they stand in.

        Args:
            origin: a source.
            span: in code points of its text.
        """
        context = covering(self.sentences(origin), span) or span
        words, sentence = (" ".join(cut.of(origin.text).split()) for cut in (span, context))
        return Place(origin.id, span, words, sentence)

    def turning_cut(self, place: Place) -> Cut | None:
        """What words at their place leave out that turns their sense."""
        origin = self.by_id[place.origin]
        return turning_cut(origin.text, place.span, origin.language)

    def sentences(self, origin: Origin) -> tuple[Span, ...]:
        """The sentences of a source."""
        return self._sentences[origin.id]

    def speech(self, origin: Origin) -> tuple[Span, ...]:
        """Where somebody speaks directly in a source."""
        return self._speech[origin.id]

    @cached_property
    def _sentences(self) -> dict[str, tuple[Span, ...]]:
        return _Lazily(lambda name: sentences(self.by_id[name].text, self.by_id[name].language))

    @cached_property
    def _speech(self) -> dict[str, tuple[Span, ...]]:
        return _Lazily(lambda name: direct_speech(self.by_id[name].text))

    @cached_property
    def _sources_of_words(self) -> dict[str, set[str]]:
        """For each word that means something, the ids of the sources that have it."""
        sources: dict[str, set[str]] = {}
        for origin in self.origins:
            for norm in self.indexed[origin.id].postings:
                if not is_stop_word(norm, origin.language):
                    sources.setdefault(norm, set()).add(origin.id)
        return sources


class _Lazily(dict[str, tuple[Span, ...]]):
    """Works out each value when it is first asked for."""

    def __init__(self, make: Callable[[str], tuple[Span, ...]]) -> None:
        super().__init__()
        self._make = make

    def __missing__(self, key: str) -> tuple[Span, ...]:
        self[key] = self._make(key)
        return self[key]


def _places(text: TextIndex, piece: str) -> tuple[Span, ...]:
    """Where words stand; a quotation may begin with a capital where its source has none."""
    wordings = [piece, piece[:1].swapcase() + piece[1:], _with_double_marks(piece)]
    spans = next((spans for words in wordings if (spans := places(text, words))), ())
    if not spans and piece.isupper() and len(piece.split()) > _FEWEST_CAPITALS:
        words = _BETWEEN_WORDS.join(re.escape(word) for word in re.findall(r"\w+", piece))
        capitals = re.compile(rf"(?<!\w){words}(?!\w)", re.IGNORECASE)
        return tuple(Span(*match.span()) for match in capitals.finditer(text.text))
    return spans


def _with_double_marks(piece: str) -> str:
    """Words with double marks where a quotation within a quotation has single ones."""
    opened = re.sub(r"(?<!\w)[‘'](?=\w)", "“", piece)
    return opened if opened == piece else re.sub(r"(?<=[\w.,!?])[’'](?!\w)", "”", opened)


def _around_speech_verb(text: TextIndex, piece: str) -> tuple[Span, ...]:
    """Where sentences stand that a source parts only by saying who speaks.

    A quotation may join them: "... the alliance," she said. "We will not ...".
    """
    if not _SENTENCE_END.search(piece):
        return ()
    parts = [cut.of(piece) for cut in sentences(piece, text.language)]
    located = [_places(text, part.strip(_SENTENCE_ENDS)) for part in parts]
    if len(parts) < 2 or not all(located):
        return ()
    joined: list[Span] = []
    for first in located[0]:
        end = first.end
        for spans in located[1:]:
            span = next((span for span in spans if span.start >= end), None)
            if span is None or not _SAYING.fullmatch(text.text, end, span.start):
                break
            end = span.end
        else:
            joined.append(Span(first.start, end))
    return tuple(joined)
