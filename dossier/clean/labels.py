"""Finding the lines that consist of a page's own words and nothing else.

Words of buttons, links and headings of lists are put together in many ways. ``marks`` are words
that a page says to its reader, ``things`` what they speak of, ``small`` what joins them. A line
that consists of nothing else, with a mark and a thing among them, is furniture however it is put:
"Artikel teilen", "Diesen Artikel jetzt teilen", "Alle Artikel zum Thema". A word that ends in
``…`` stands for all that begin so. In Chinese, Japanese and Korean the words stand without
spaces, so that a line has to be covered by them.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import IntEnum
from functools import lru_cache

from dossier.clean.page import Line, Page
from dossier.clean.patterns import pattern
from dossier.clean.phrases import OPEN_END, rows
from dossier.clean.rule import Hit
from dossier.frozen import dataclass
from dossier.language import Rule, proper_names, with_rule, words_everywhere
from dossier.scripts import FIRST_EAST_ASIAN

LONGEST = 9
"""No such line has more words."""
LONGEST_UNSPACED = 30
"""Nor more letters, where words stand without spaces."""
LEAST_WITH_OTHER = 3
"""So many words at least, when one is not the page's own."""
STEM_LETTERS = 3
"""So many letters of a stem lead to it; a stem has at least so many."""
UNSPACED = tuple(sorted(with_rule(Rule.COVERED_LINES), reverse=True))
PREFIXES = words_everywhere("furniture", "leaning")
DOT_ABOVE = "\u0307"
"""What folding the case of a Turkish capital I leaves behind."""
LEANING = {
    letter: tuple(sorted((p for p in PREFIXES if p[0] == letter), key=len, reverse=True))
    for letter in {prefix[0] for prefix in PREFIXES}
}
"""Hebrew and Arabic words of a letter or two that are written together with the next."""
STATEMENT = frozenset(".。")
NETWORKS = proper_names("networks", "things")
"""Names of networks and formats, which belong to every language."""


class Kind(IntEnum):
    """What a word is to its line."""

    OTHER = -1
    SMALL = 0
    THING = 1
    MARK = 2


@dataclass(frozen=True, slots=True)
class Words:
    """The tables, ready to be asked."""

    whole: Mapping[str, Mapping[str, Kind]]
    """The kinds of a word by language."""
    stems: Mapping[str, tuple[tuple[str, str, Kind], ...]]
    """Stem, language and kind of what begins with the same letters."""
    covers: Mapping[str, re.Pattern[str]]
    """By language without spaces, what consists of its words."""
    unspaced: Mapping[str, Mapping[Kind, tuple[str, ...]]]
    counts: Mapping[str, int]
    """How many words each language has, by its tag."""

    def kinds(self, word: str) -> dict[str, Kind]:
        """What a word can be in each language."""
        word = word.replace(DOT_ABOVE, "")
        known = self._kinds(word)
        if not known and word[:1] in LEANING:
            for prefix in LEANING[word[0]]:
                if word.startswith(prefix) and len(word) > len(prefix) + 2:
                    known = known or self._kinds(word[len(prefix) :])
        return known

    def _kinds(self, word: str) -> dict[str, Kind]:
        """What a word can be just as it is written."""
        kinds = {
            language: kind
            for stem, language, kind in self.stems.get(word[:STEM_LETTERS], ())
            if word.startswith(stem)
        }
        return kinds | dict(self.whole.get(word, {}))


def words(tables: Mapping[Kind, Mapping[str, Sequence[str]]], networks: str) -> Words:
    """Read the tables of words.

    Args:
        tables: for each kind its words by language.
        networks: words that are things in every language, separated by spaces.
    """
    listed = [
        (language, word, kind)
        for kind, table in tables.items()
        for language, row_words in table.items()
        for word in row_words
    ]
    whole: dict[str, dict[str, Kind]] = {}
    stems: dict[str, list[tuple[str, str, Kind]]] = {}
    unspaced: dict[str, dict[Kind, list[str]]] = {language: {} for language in UNSPACED}
    for language, word, kind in sorted(listed, key=lambda item: item[2]):
        if language in UNSPACED:
            unspaced[language].setdefault(kind, []).append(word)
        elif word.endswith(OPEN_END):
            stem = word[:-1].casefold()
            stems.setdefault(stem[:STEM_LETTERS], []).append((stem, language, kind))
        else:
            whole.setdefault(word.casefold(), {})[language] = kind
    names = networks.split()
    everywhere = {language for language, _, _ in listed} - set(UNSPACED)
    for name in names:
        for language in everywhere:
            whole.setdefault(name, {}).setdefault(language, Kind.THING)
        for language in UNSPACED:
            unspaced[language][Kind.THING].append(name)
    return Words(
        whole,
        {letters: tuple(listed) for letters, listed in stems.items()},
        {language: _cover(kinds.values()) for language, kinds in unspaced.items()},
        {
            language: {kind: tuple(listed) for kind, listed in kinds.items()}
            for language, kinds in unspaced.items()
        },
        dict(Counter(language for language, _, _ in listed)),
    )


def _cover(groups: Iterable[Iterable[str]]) -> re.Pattern[str]:
    longest_first = sorted({word for group in groups for word in group}, key=lambda w: (-len(w), w))
    return pattern("(?:" + "|".join(map(re.escape, longest_first)) + ")+")


WORDS = words(
    {Kind.SMALL: rows("small"), Kind.THING: rows("things"), Kind.MARK: rows("marks")}, NETWORKS
)


def labels(page: Page) -> Iterator[Hit]:
    """Lines of a page's own words, with a mark among them.

    A mark and a thing leave no doubt, but for a statement with a full stop, and but for a line
    with one other word.
    """
    for index, line in page:
        if line.is_prose or not line.words or line.length > LONGEST_UNSPACED:
            continue
        kinds = _unspaced(line) if _is_unspaced(line) else _spaced(line)
        if Kind.MARK not in kinds:
            continue
        is_told = Kind.THING in kinds or kinds.count(Kind.MARK) > 1
        if Kind.OTHER in kinds:
            if is_told and len(kinds) >= LEAST_WITH_OTHER and not line.ending:
                yield Hit(index, sure=False)
        elif len(kinds) > 1 or line.length == 1:
            yield Hit(index, sure=is_told and line.ending not in STATEMENT)


def _is_unspaced(line: Line) -> bool:
    return not line.text.isascii() and max(line.head) >= FIRST_EAST_ASIAN


def _spaced(line: Line) -> Sequence[Kind]:
    """The kinds of the words of a line, in the language that has all of them, or all but one."""
    if len(line.words) > LONGEST:
        return ()
    by_word: list[Mapping[str, Kind]] = []
    others = 0
    for word in line.words:
        kinds = _kinds(word)
        others += not kinds
        if others > 1:
            return ()
        by_word.append(kinds)
    if not any(Kind.MARK in kinds.values() for kinds in by_word):
        return ()
    best: Sequence[Kind] = ()
    for language in sorted({language for kinds in by_word for language in kinds}):
        kinds_in = [kinds.get(language, Kind.OTHER) for kinds in by_word]
        if kinds_in.count(Kind.OTHER) < 2 and _rank(kinds_in) > _rank(best):
            best = kinds_in
    return best


@lru_cache(maxsize=16384)
def _kinds(word: str) -> Mapping[str, Kind]:
    """What a word can be in each language; before an apostrophe where the whole is unknown."""
    kinds = WORDS.kinds(word)
    if not kinds and ("'" in word or "’" in word):
        return WORDS.kinds(re.split("['’]", word)[0])
    return kinds


def _rank(kinds: Sequence[Kind]) -> tuple[bool, int]:
    return (bool(kinds) and Kind.OTHER not in kinds, sum(kinds))


def _unspaced(line: Line) -> Sequence[Kind]:
    """The kinds of words that a line without spaces has, when such words cover it."""
    letters = "".join(filter(str.isalpha, line.head.casefold()))
    if len(letters) > LONGEST_UNSPACED:
        return ()
    for language, cover in WORDS.covers.items():
        if cover.fullmatch(letters):
            kinds = WORDS.unspaced[language]
            return [kind for kind, listed in kinds.items() for word in listed if word in letters]
    return ()
