"""Phrases of one or more words with what each means."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from dossier.language.lexemes import Lexeme

T = TypeVar("T")


@dataclass(frozen=True, slots=True, eq=False)
class Phrases(Generic[T]):
    """Phrases and what each means, looked up where a phrase may begin."""

    by_first: Mapping[str, Sequence[tuple[tuple[str, ...], T]]]
    """By first word; the longest first."""
    lengths: frozenset[int]

    def match(self, words: Sequence[Lexeme], at: int) -> tuple[T, int] | None:
        """The meaning of the longest phrase that begins at a place, and where it ends.

        Args:
            words: lexemes of a text.
            at: the index of the first word.
        """
        if at >= len(words):
            return None
        for phrase, meaning in self.by_first.get(words[at].text, ()):
            if end := _end(words, at, phrase):
                return meaning, end
        return None

    def before(self, words: Sequence[Lexeme], end: int) -> tuple[T, int] | None:
        """The meaning of the longest phrase that ends at a place, and where it begins.

        Args:
            words: lexemes of a text.
            end: the index behind the last word.
        """
        for length in sorted(self.lengths, reverse=True):
            met = self.match(words, end - length) if length <= end else None
            if met and met[1] == end:
                return met[0], end - length
        return None


def _end(words: Sequence[Lexeme], at: int, phrase: Sequence[str]) -> int:
    """Where a phrase that begins at a place ends, hyphens passed over; 0 where it is not there."""
    place = at + 1
    for part in phrase[1:]:
        if place < len(words) and words[place].text == "-" and words[place].is_glued:
            place += 1
        if place >= len(words) or words[place].text != part:
            return 0
        place += 1
    return place


def phrases(
    given: Mapping[str, Iterable[str]],
    parts_of: Callable[[str], tuple[str, ...]],
    meaning: Callable[[str], Any] = str,
) -> Phrases[Any]:
    """The table of phrases.

    Args:
        given: by what they mean, the forms.
        parts_of: cuts a form into its words.
        meaning: makes the meaning from its name.
    """
    by_first: dict[str, dict[tuple[str, ...], Any]] = {}
    lengths = set()
    for key, forms in given.items():
        for form in forms:
            parts = parts_of(form)
            if parts:
                lengths.add(len(parts))
                by_first.setdefault(parts[0], {}).setdefault(parts, meaning(key))
    ordered = {
        first: sorted(phrases.items(), key=lambda phrase: (-len(phrase[0]), phrase[0]))
        for first, phrases in by_first.items()
    }
    return Phrases(ordered, frozenset(lengths))
