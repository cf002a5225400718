"""Witnesses cut into words, and words into the atoms that are aligned.

A *word* is a word token with the punctuation that leans on it, so that a comma is never
aligned on its own. An *atom* is the smallest thing worth aligning: "isn't" has two (is, not),
"open-door" has two (open, door), so that each finds its counterpart whatever way it is
written.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from dossier.collate.spelling import one_spelling
from dossier.model import Token, Witness
from dossier.text import (
    NUMBER_WORDS,
    STOP_WORDS,
    is_word,
    number_value,
    tokens,
)

_WHOLE = {"cannot": ("can", "not"), "n't": ("not",)}
_BEFORE_NOT = {"wo": "will", "ca": "can", "sha": "shall", "ai": "is"}
_ENDINGS = {
    "ve": "have", "re": "are", "ll": "will", "m": "am", "d": "'d", "s": "'s", "": "'s",
}  # fmt: skip
"""What the endings after an apostrophe stand for; the last two mark the owner."""
_ORDINAL = ("th", "first", "second", "third", "st", "nd", "rd")
_MANNERS = frozenset({"once", "twice", "thrice", "double", "triple", "half", "quarter"})
"""Words with a value that are no other way of writing a number."""
ARTICLES = frozenset({"un", "um"})
"""Numbers of French and Portuguese that are mostly an article: "un ministre"."""
_ACRONYMS = frozenset({"US", "IT", "WHO"})
"""Names that would be function words if they had no capitals."""
_HOSTS_OF_IS = frozenset(
    {"it", "that", "there", "here", "he", "she", "what", "who", "where", "how", "let"}
)


@dataclass(frozen=True, slots=True)
class Word:
    """A word token and the punctuation that leans on it."""

    tokens: tuple[Token, ...]
    keys: tuple[str, ...]
    """Its atoms, as compared."""


@dataclass(frozen=True, slots=True)
class Strand:
    """One witness made ready for alignment."""

    witness: Witness
    words: tuple[Word, ...]
    keys: tuple[str, ...]
    """The atoms of all words in order."""
    word_of: tuple[int, ...]
    """For each atom, the index of its word."""


def strand(witness: Witness, language: str) -> Strand:
    """Cut a witness; its words' tokens in order are all its tokens."""
    cut = tokens(witness.text)
    shouted = _is_shouted(cut)
    words = tuple(Word(tuple(group), _keys(group, language, shouted)) for group in _leaning(cut))
    keys = tuple(key for word in words for key in word.keys)
    word_of = tuple(at for at, word in enumerate(words) for _ in word.keys)
    return Strand(witness, words, keys, word_of)


def _is_shouted(cut: Sequence[Token]) -> bool:
    """Whether a text is in capitals throughout, and of more than names that always are."""
    words = [token.text for token in cut if any(map(str.isalpha, token.text))]
    return all(map(str.isupper, words)) and any(
        len(word) > 1 and word.replace(".", "") not in _ACRONYMS for word in words
    )


def language_of(texts: Iterable[str]) -> str:
    """The language whose stop words are met most often; English when none is.

    Source: Grefenstette, "Comparing two language identification schemes" (1995): short
    common words tell languages apart.
    """
    met = [token.norm for text in texts for token in tokens(text)]
    counts = {code: sum(word in words for word in met) for code, words in STOP_WORDS.items()}
    return max(sorted(counts), key=lambda code: (counts[code], code == "en"))


def _leaning(found: Sequence[Token]) -> list[list[Token]]:
    """Group each word token with the marks that lean on it; marks alone are one group."""
    places = [at for at, token in enumerate(found) if is_word(token)]
    if not places:
        return [list(found)] if found else []
    cuts = [0]
    for here, following in pairwise(places):
        cuts.append(_cut(found, here + 1, following))
    cuts.append(len(found))
    return [list(found[start:end]) for start, end in pairwise(cuts)]


def _cut(found: Sequence[Token], start: int, following: int) -> int:
    """Where the marks between two words are parted: those that open go to the second word."""
    at = following
    while at > start and not found[at].lead:
        at -= 1
    touches_both = at == start and not found[start].lead
    return following if touches_both or at == following else at


def _keys(group: Sequence[Token], language: str, shouted: bool) -> tuple[str, ...]:
    """The atoms of a word; ``shouted`` says that capitals mean nothing in this text."""
    written = [token for token in group if is_word(token)]
    if not written:
        return ("".join(token.norm for token in group),)
    if not shouted and written[0].text.replace(".", "") in _ACRONYMS:
        return (written[0].text.replace(".", ""),)
    return tuple(_atoms(written[0].norm, language))


def _atoms(word: str, language: str) -> list[str]:
    value = number_value(word, language if language in NUMBER_WORDS else "en")
    if value is not None and word not in _MANNERS | ARTICLES:
        return [f"#{value}th" if word.endswith(_ORDINAL) else f"#{value}"]
    parts = [part for part in word.split("-") if part] or [word]
    return [atom for part in parts for atom in _expanded(_without_stops(part), language)]


def is_amount(key: str) -> bool:
    """Whether an atom stands for a number, and is no number sign."""
    return key.startswith("#") and key[1:2].isdecimal()


def _without_stops(part: str) -> str:
    """An abbreviation as it is written without stops: "U.N." is "UN"."""
    return part.replace(".", "") or part


def _expanded(part: str, language: str) -> list[str]:
    """What a contraction stands for: "we've" is "we" and "have"."""
    if language != "en":
        return [part]
    if part in _WHOLE:
        return list(_WHOLE[part])
    if part.endswith("n't"):
        host = part.removesuffix("n't")
        return [_BEFORE_NOT.get(host, host), "not"]
    host, _, ending = part.rpartition("'")
    if not host or ending not in _ENDINGS:
        return [one_spelling(part)]
    is_verb = ending == "s" and host in _HOSTS_OF_IS
    return [host, "is"] if is_verb else [one_spelling(host), _ENDINGS[ending]]
