"""What the search knows of a language's words, from ``words/<language>.toml``.

- ``endings``: with which one word ends in its several forms;
- ``derived``: with which endings one word is made of another (*partner*, *partnership*);
- ``forms``: a line for each word whose forms have not one beginning in common (*ran*, *run*);
- ``alike``: a line for each group of words that readers use for one another (*price*, *cost*);
- ``light``: words that say little beside others (*back*), though more than function words do;
- ``peoples``: what comes from a country, where it is called by another word (*Dutch*);
- ``begins`` and ``has``: with which words a question begins, or which it has anywhere, that asks
  for a person, a day, a place and so on; ``*`` stands for any words between.

They are common words of news. A language without a file is searched without them.
"""

from __future__ import annotations

import tomllib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from functools import cache
from importlib.resources import files
from typing import Any

from dossier.frozen import dataclass
from dossier.language import tables
from dossier.search.terms import terms

GAP = "*"
"""In a pattern: any terms, or none."""
FEWEST, MOST = 2, 99
"""Numbers in words that are also found by their figures: *one* is an article in many languages."""
SHORTEST_STEM = 3
"""Letters that are left of a word without its ending, at least."""
PARTS_OF_NUMBER = 5
"""Words that a number below :data:`MOST` has at most."""

Pattern = tuple[str, ...]
"""The terms of some words, in order."""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The words of one language or of several."""

    endings: tuple[str, ...] = ()
    derived: tuple[str, ...] = ()
    forms: tuple[Pattern, ...] = ()
    alike: tuple[Pattern, ...] = ()
    light: Pattern = ()
    begins: tuple[tuple[str, Pattern], ...] = ()
    """What is asked for, and the words with which such a question begins."""
    has: tuple[tuple[str, Pattern], ...] = ()
    """The same, with the words that it has anywhere."""

    def asked(self, cut: Sequence[str]) -> frozenset[str]:
        """What a question asks for: ``who``, ``when`` and so on.

        Args:
            cut: its terms.
        """
        begun = max(
            ((_length(cut, pattern), kind) for kind, pattern in self.begins), default=(0, "")
        )
        anywhere = {
            kind
            for kind, pattern in self.has
            if any(_length(cut[start:], pattern) for start in range(len(cut)))
        }
        return frozenset(anywhere | ({begun[1]} if begun[0] else set()))

    def written(self, present: Set[str]) -> dict[str, str]:
        """What a browser needs of it.

        Args:
            present: the terms of the dossier; groups of which it has none lead nowhere.
        """
        return {
            "endings": " ".join(self.endings),
            "derived": " ".join(self.derived),
            "forms": _groups(self.forms, present),
            "alike": _groups(self._with_forms(present), present),
            "light": " ".join(self.light),
            "begins": _patterns(self.begins),
            "has": _patterns(self.has),
        }

    def stems(self, word: str) -> set[str]:
        """A word without each of its endings, and as it is.

        Args:
            word: a term.
        """
        return {word} | {
            word[: -len(ending)]
            for ending in self.endings
            if word.endswith(ending) and len(word) - len(ending) >= SHORTEST_STEM
        }

    def _with_forms(self, present: Set[str]) -> Iterator[Pattern]:
        """The groups of words alike, with the forms of each that the dossier has."""
        begun = {term[:SHORTEST_STEM] for group in self.alike for term in group}
        by_stem: defaultdict[str, set[str]] = defaultdict(set)
        for term in present:
            if term[:SHORTEST_STEM] in begun:
                for stem in self.stems(term):
                    by_stem[stem].add(term)
        for group in self.alike:
            forms = {form for term in group for stem in self.stems(term) for form in by_stem[stem]}
            yield (*group, *sorted(forms.difference(group)))


@cache
def vocabulary(codes: tuple[str, ...]) -> Vocabulary:
    """The words of some languages together.

    Args:
        codes: without a region, such as ``en``.
    """
    known = [_of_language(code) for code in codes]
    return Vocabulary(
        tuple(sorted({ending for words in known for ending in words.endings})),
        tuple(sorted({ending for words in known for ending in words.derived})),
        tuple(group for words in known for group in words.forms),
        tuple(group for words in known for group in words.alike),
        tuple(sorted({term for words in known for term in words.light})),
        tuple(pattern for words in known for pattern in words.begins),
        tuple(pattern for words in known for pattern in words.has),
    )


@cache
def numbers(codes: tuple[str, ...]) -> Mapping[str, str]:
    """Figures by the terms of a number in words without what is between them: ``fortytwo``.

    Args:
        codes: languages; those without spaces between words have none here.
    """
    return {
        "".join(terms(form)): str(int(value))
        for code in codes
        if tables(code).is_known
        for form, value in tables(code).numbers.cardinals.items()
        if FEWEST <= value <= MOST and value.denominator == 1
    }


def figures(cut: Sequence[str], known: Mapping[str, str]) -> Iterator[str]:
    """The figures of the numbers in words among some terms.

    Args:
        cut: terms, in order.
        known: what :func:`numbers` gives.
    """
    start = 0
    while start < len(cut):
        for length in range(min(PARTS_OF_NUMBER, len(cut) - start), 0, -1):
            figure = known.get("".join(cut[start : start + length]))
            if figure:
                yield figure
                start += length - 1
                break
        start += 1


def peoples(codes: Iterable[str], names: Iterable[str]) -> tuple[str, ...]:
    """What comes from a place is called: *American* of the United States.

    Args:
        codes: languages, without regions.
        names: what a dossier calls one place.
    """
    wanted = {terms(name) for name in names if name}
    return tuple(
        word
        for code in codes
        for place, words in _peoples(code)
        if terms(place) in wanted
        for word in words.split()
    )


@cache
def _peoples(code: str) -> tuple[tuple[str, str], ...]:
    lines = _table(code).get("peoples", "").splitlines()
    return tuple((place, words) for place, _, words in (line.partition(":") for line in lines))


def _table(code: str) -> dict[str, Any]:
    file = files("dossier") / "search" / "words" / f"{code}.toml"
    return tomllib.loads(file.read_text(encoding="utf-8")) if file.is_file() else {}


@cache
def _of_language(code: str) -> Vocabulary:
    table = _table(code)
    if not table:
        return Vocabulary()
    return Vocabulary(
        terms(table["endings"]),
        terms(table.get("derived", "")),
        tuple(terms(line) for line in table.get("forms", "").splitlines()),
        tuple(terms(line) for line in table.get("alike", "").splitlines()),
        terms(table.get("light", "")),
        tuple(_pairs(table["begins"])),
        tuple(_pairs(table["has"])),
    )


def _pairs(table: Mapping[str, Iterable[str]]) -> Iterator[tuple[str, Pattern]]:
    for kind, phrases in table.items():
        for phrase in phrases:
            before, gap, after = phrase.partition(GAP)
            yield kind, (*terms(before), *gap, *terms(after))


def _length(cut: Sequence[str], pattern: Pattern) -> int:
    """How many terms of a pattern stand at the beginning of others; none unless all do."""
    if GAP not in pattern:
        return len(pattern) if tuple(cut[: len(pattern)]) == pattern else 0
    gap = pattern.index(GAP)
    before, after = pattern[:gap], pattern[gap + 1 :]
    if tuple(cut[:gap]) != before:
        return 0
    rest = cut[gap:]
    is_there = any(tuple(rest[at : at + len(after)]) == after for at in range(len(rest)))
    return gap + len(after) if is_there else 0


def _groups(groups: Iterable[Pattern], present: Set[str]) -> str:
    """Groups parted by semicolons, their terms by spaces."""
    return ";".join(" ".join(group) for group in groups if not present.isdisjoint(group))


def _patterns(patterns: Iterable[tuple[str, Pattern]]) -> str:
    """By kind: ``who=who|by whom;when=…``."""
    by_kind: dict[str, list[str]] = {}
    for kind, pattern in patterns:
        by_kind.setdefault(kind, []).append(" ".join(pattern))
    return ";".join(f"{kind}={'|'.join(phrases)}" for kind, phrases in by_kind.items())
