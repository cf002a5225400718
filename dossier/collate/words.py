"""Witnesses cut into words, and words into the atoms that are aligned.

A *word* is a word token with the punctuation that leans on it, so that a comma is never
aligned on its own. An *atom* is the smallest thing worth aligning: "isn't" has two (is, not),
"open-door" has two (open, door), so that each finds its counterpart whatever way it is
written.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import pairwise

from dossier.collate.amounts import amounts, has_numbers
from dossier.collate.atoms import atoms
from dossier.frozen import dataclass
from dossier.language import Rule, has_rule
from dossier.languages import ENGLISH, primary
from dossier.model import Token, Witness
from dossier.text import (
    is_negation,
    is_number_sign,
    is_pronoun,
    is_unspaced,
    is_word,
    leave_out,
    signs_of_negation,
    small_words,
    tokens,
    words,
)

_ACRONYMS = frozenset({"US", "IT", "WHO"})
"""Names that would be function words if they had no capitals."""


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


def strand(
    witness: Witness,
    language: str,
    names: Collection[str] = (),
    vocabulary: Collection[str] = (),
) -> Strand:
    """Cut a witness; its words' tokens in order are all its tokens.

    Args:
        witness: a reading.
        language: that of the table.
        names: names that are never cut, in a script without spaces.
        vocabulary: words, in normal form, that witnesses have: a word that was cut at a line
            end is put together if it is one of them.
    """
    cut = tokens(witness.text)
    shouted = _is_shouted(cut)
    units = _units(witness.text, cut, language, names, vocabulary)
    words = tuple(
        Word(tuple(group), keys or _keys(group, language, shouted))
        for group, keys in _leaning(cut, units)
    )
    keys = tuple(key for word in words for key in word.keys)
    word_of = tuple(index for index, word in enumerate(words) for _ in word.keys)
    return Strand(witness, words, keys, word_of)


def _is_shouted(cut: Sequence[Token]) -> bool:
    """Whether a text is in capitals throughout, and of more than names that always are."""
    words = [token.text for token in cut if any(map(str.isalpha, token.text))]
    return all(map(str.isupper, words)) and any(
        len(word) > 1 and word.replace(".", "") not in _ACRONYMS for word in words
    )


def strands(
    witnesses: Sequence[Witness], language: str, names: Collection[str] = ()
) -> list[Strand]:
    """Cut witnesses that are to be aligned with each other.

    Args:
        witnesses: of one language.
        language: theirs, as a tag.
        names: that are never cut, in a script without spaces.
    """
    vocabulary = {token.norm for witness in witnesses for token in tokens(witness.text)}
    return [strand(witness, language, names, vocabulary) for witness in witnesses]


def by_language(witnesses: Sequence[Witness]) -> tuple[list[Witness], list[Witness]]:
    """The witnesses of the language that most have, and the others; both in order.

    Witnesses that say nothing of their language go with the most.
    """
    codes = [primary(witness.language) for witness in witnesses]
    counts = Counter(code for code in codes if code)
    most = min(counts, key=lambda code: (-counts[code], code), default="")
    own = [code in ("", most) for code in codes]
    return (
        [witness for witness, is_own in zip(witnesses, own, strict=True) if is_own],
        [witness for witness, is_own in zip(witnesses, own, strict=True) if not is_own],
    )


def language_of(witnesses: Sequence[Witness]) -> str:
    """The language that witnesses of one table are in, as a code."""
    given = (witness.language for witness in witnesses if witness.language)
    code = primary(next(given, ""))
    return code or _guessed(witness.text for witness in witnesses)


def _guessed(texts: Iterable[str]) -> str:
    """The language whose stop words are met most often; English when none is.

    Source: Grefenstette, "Comparing two language identification schemes" (1995): short
    common words tell languages apart.
    """
    norms = [token.norm for text in texts for token in tokens(text)]
    counts = small_words(norms)
    return max(sorted(counts), key=lambda code: (counts[code], code == ENGLISH))


_Range = tuple[int, int]
_Unit = tuple[int, int, tuple[str, ...]]
"""A range of tokens that is one word, and its atoms; none where its only token says them."""


def _units(
    text: str,
    cut: Sequence[Token],
    language: str,
    names: Collection[str],
    vocabulary: Collection[str],
) -> list[_Unit]:
    """The words of a text, amounts and words cut at a line end as one each."""
    starts = {token.span.start: index for index, token in enumerate(cut)}
    ends = {token.span.end: index + 1 for index, token in enumerate(cut)}
    special: dict[int, _Unit] = {}
    counted = has_numbers((token.norm for token in cut), language)
    for amount in amounts(text, language) if counted else ():
        start, end = starts.get(amount.start), ends.get(amount.end)
        is_one_token = start is not None and end == start + 1 and not amount.needs_reading
        if start is not None and end is not None and not is_one_token:
            special[start] = (start, end, amount.keys)
    if has_rule(language, Rule.PRONOUN_ONE):
        special |= _by_neighbours(cut, language)
    elif has_rule(language, Rule.HARMLESS_NEGATIONS):
        special = _harmless(cut, language) | special
    units: list[_Unit] = []
    done = 0
    ranges = _beside(words(cut, language, names), special)
    for number, (start, end) in enumerate(ranges):
        if start < done:
            continue
        following = ranges[number + 1] if number + 1 < len(ranges) else (end, end)
        joined = _rejoined(cut, end - 1, following[0])
        if start in special:
            units.append(special[start])
        elif joined in vocabulary:
            units.append((start, following[1], (leave_out(joined, language),)))
            done = following[1]
        elif is_unspaced(cut[start]):
            units.append((start, end, _unspaced_keys(cut[start:end], language)))
        else:
            units.append((start, end, ()))
    return units


def _beside(ranges: Sequence[tuple[int, int]], special: Mapping[int, _Unit]) -> Sequence[_Range]:
    """Ranges of tokens with the special ones among them, and what these leave of the others."""
    if not special:
        return ranges
    spans = [(start, end) for start, end, _ in special.values()]
    for start, end in ranges:
        place = start
        for first, last, _ in special.values():
            if place < last and first < end:
                if place < first:
                    spans.append((place, first))
                place = last
        if place < end:
            spans.append((place, end))
    return sorted(spans)


def _by_neighbours(cut: Sequence[Token], language: str) -> dict[int, _Unit]:
    """English words whose neighbours decide what they are, with their atoms, by place."""
    units: dict[int, _Unit] = {}
    for index in range(len(cut)):
        if is_pronoun(cut, index, language):
            is_nobody = index > 0 and cut[index - 1].norm == "no"
            start = index - is_nobody
            units[start] = (start, index + 1, ("nobody",) if is_nobody else ("'one",))
        elif is_number_sign(cut, index):
            units[index] = (index, index + 1, ("number",))
    return units


def _harmless(cut: Sequence[Token], language: str) -> dict[int, _Unit]:
    """Chinese words of two characters of which one denies elsewhere, as 不久, "soon"."""
    units: dict[int, _Unit] = {}
    done = 0
    for index, token in enumerate(cut):
        if index < done or not is_negation(token.norm, language):
            continue
        for start in (index, index - 1):
            pair = "".join(part.norm for part in cut[max(start, 0) : start + 2])
            if start >= done and len(pair) == 2 and not signs_of_negation(pair, language):
                units[start] = (start, start + 2, (leave_out(pair, language),))
                done = start + 2
                break
    return units


def _rejoined(cut: Sequence[Token], last: int, following: int) -> str:
    """The word that a hyphen at a line end parts, in normal form; empty where none does."""
    if following != last + 2 or cut[last + 1].norm != "-" or cut[last + 1].lead:
        return ""
    return cut[last].norm + cut[following].norm if "\n" in cut[following].lead else ""


def _unspaced_keys(cut: Sequence[Token], language: str) -> tuple[str, ...]:
    """Of Chinese and Japanese each character has a meaning, of Thai and of "not" only the word."""
    norms = [leave_out(token.norm, language) for token in cut]
    word = "".join(norms)
    is_one = cut[0].text[0] < "\u3000" or is_negation(word, language)
    return (word,) if is_one else tuple(norms)


def _leaning(
    all_tokens: Sequence[Token], units: Sequence[_Unit]
) -> list[tuple[list[Token], tuple[str, ...]]]:
    """Group each word with the marks that lean on it; marks alone are one group."""
    if not units:
        return [(list(all_tokens), ())] if all_tokens else []
    cuts = [0]
    for (_, end, _), (following, _, _) in pairwise(units):
        cuts.append(_cut(all_tokens, end, following))
    cuts.append(len(all_tokens))
    return [
        (list(all_tokens[start:end]), keys)
        for (start, end), (_, _, keys) in zip(pairwise(cuts), units, strict=True)
    ]


def _cut(all_tokens: Sequence[Token], start: int, following: int) -> int:
    """Where the marks between two words are parted: those that open go to the second word."""
    index = following
    while index > start and not all_tokens[index].lead:
        index -= 1
    touches_both = index == start and not all_tokens[start].lead
    return following if touches_both or index == following else index


def _keys(group: Sequence[Token], language: str, shouted: bool) -> tuple[str, ...]:
    """The atoms of a word; ``shouted`` says that capitals mean nothing in this text."""
    written = [token for token in group if is_word(token)]
    if not written:
        return ("".join(token.norm for token in group),)
    if not shouted and written[0].text.replace(".", "") in _ACRONYMS:
        return (written[0].text.replace(".", ""),)
    return atoms(written[0].norm, language)
