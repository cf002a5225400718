"""What kind of difference a column holds."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import combinations

from dossier.claims.measures import may_be_one
from dossier.collate.alignment_columns import Slot
from dossier.collate.amounts import CURRENCY
from dossier.collate.atoms import is_amount
from dossier.collate.kinds import Kind
from dossier.collate.vocabulary import Vocabulary
from dossier.language import (
    Rule,
    has_rule,
    words_everywhere,
)
from dossier.languages import GERMAN
from dossier.model import Difference
from dossier.text import (
    counted_languages,
    denies_by_form,
    is_privative,
    leave_out,
    negates,
    negations,
    normal_word,
    omits,
    scale_words,
    signs_of_negation,
)

_UMLAUT = re.compile("[äöüß]", re.IGNORECASE)
_MARKS = " .,;:!?'\"-"
_ADJECTIVES = words_everywhere("names", "nation_endings")
_SCALES = frozenset(
    value for code in counted_languages() for value in scale_words(code).values() if value >= 100
)


def differences(slots: Sequence[Slot]) -> list[Difference]:
    """The weightiest difference of each slot, read beside its neighbours."""
    return [_difference(slots, index) for index in range(len(slots))]


def _difference(slots: Sequence[Slot], index: int) -> Difference:
    slot = slots[index]
    present = [keys for keys in slot.keys if keys]
    if slot.is_same:
        return Difference.SAME
    weightiest = between(present, slot.ground.vocabulary)
    if _spelt_in_german(slot):
        weightiest = None
    if weightiest is None:
        is_trivial = not slot.absent and not _marked_otherwise(slot)
        weightiest = Difference.TRIVIAL if is_trivial else Difference.WORDING
    for witness in slot.absent:
        weightiest = _heavier(weightiest, _omission(slots, index, witness))
    return weightiest


def _marked_otherwise(slot: Slot) -> bool:
    """Whether words are the same without marks, but none leaves out what another has."""
    if all(map(str.isascii, slot.texts)):
        return False
    language = slot.ground.vocabulary.language
    written = {
        "".join(filter(_is_written, normal_word(text)))
        for text, keys in zip(slot.texts, slot.keys, strict=True)
        if keys
    }
    return any(
        leave_out(first, language) == leave_out(second, language)
        and not omits(first, second, language)
        for first, second in combinations(sorted(written), 2)
    )


def _spelt_in_german(slot: Slot) -> bool:
    """Whether readings differ in nothing but ae, oe or ue for an umlaut of a name: Mueller."""
    if all(map(str.isascii, slot.texts)) or not any(map(_UMLAUT.search, slot.texts)):
        return False
    written = [normal_word(text).strip(_MARKS) for text in slot.texts if text]
    return len({leave_out(text, GERMAN) for text in written}) == 1


def _is_written(character: str) -> bool:
    return character.isalnum() or unicodedata.category(character).startswith("M")


def between(readings: Sequence[tuple[str, ...]], words: Vocabulary) -> Difference | None:
    """How readings of one place differ; nothing when they are the same but for small things.

    Args:
        readings: the atoms of each witness at one place.
        words: what is known of all words.
    """
    amounts = [_with_amounts(keys) for keys in readings]
    if len({"".join(keys) for keys in amounts}) <= 1:
        return None
    amounts = _with_one_currency(amounts)
    if len({"".join(keys) for keys in amounts}) <= 1:
        return None
    shared = set.intersection(*(set(keys) for keys in amounts))
    differing = [[key for key in keys if key not in shared] for keys in amounts]
    kinds = words.kinds
    if _polarity(amounts, differing, words):
        return Difference.NEGATION
    if _names_differ(amounts, kinds):
        return Difference.NAME
    if _numbers_differ(amounts, kinds) and _counts(amounts, differing, kinds):
        return Difference.NUMBER
    return Difference.WORDING


def _with_one_currency(amounts: Sequence[tuple[str, ...]]) -> list[tuple[str, ...]]:
    """The keys, with one name for currencies that may be one: dollars and US dollars."""
    named = [key[1:] for keys in amounts for key in keys if key.startswith(CURRENCY)]
    if len(set(named)) < 2 or not all(
        may_be_one(first, second) for first, second in combinations(named, 2)
    ):
        return list(amounts)
    return [
        tuple(CURRENCY if key.startswith(CURRENCY) else key for key in keys) for keys in amounts
    ]


def _names_differ(amounts: Sequence[Sequence[str]], kinds: Mapping[str, Kind]) -> bool:
    """Whether readings name different things; "Russian" names Russia."""
    named = [{key for key in keys if _kind(key, kinds) is Kind.NAME} for keys in amounts]
    return any(
        not any(
            name == other_name or _is_adjective(name, other_name) or _is_adjective(other_name, name)
            for other_name in other
        )
        for names in named
        for other in named
        for name in names
    )


def _is_adjective(word: str, name: str) -> bool:
    """Whether a word is made from a name, as "Ukrainian" is from "Ukraine"."""
    root = name.rstrip("aeiouy")
    return word.startswith(root) and word[len(root) :] in _ADJECTIVES


def _numbers_differ(amounts: Sequence[Sequence[str]], kinds: Mapping[str, Kind]) -> bool:
    """Whether the numbers are not the same in all readings."""
    numbers = {
        frozenset(key for key in keys if _kind(key, kinds) is Kind.NUMBER) for keys in amounts
    }
    return len(numbers) > 1


def _counts(
    amounts: Sequence[Sequence[str]], differing: Sequence[Sequence[str]], kinds: Mapping[str, Kind]
) -> bool:
    """Whether readings without a number have nothing else in its place."""
    numbered = [any(_kind(key, kinds) is Kind.NUMBER for key in keys) for keys in amounts]
    return all(
        has or not any(_kind(key, kinds) is Kind.CONTENT for key in keys)
        for has, keys in zip(numbered, differing, strict=True)
    )


def _kind(key: str, kinds: Mapping[str, Kind]) -> Kind:
    """The kind of an atom, or of a number put together from several."""
    return Kind.NUMBER if is_amount(key) or key.startswith(CURRENCY) else kinds[key]


def _polarity(
    amounts: Sequence[Sequence[str]], differing: Sequence[Sequence[str]], words: Vocabulary
) -> bool:
    """Whether one reading denies what another does not, if not by "un-"."""
    denied = {
        any(_kind(key, words.kinds) is Kind.NEGATION for key in keys)
        or any(
            is_privative(key, words.language) or denies_by_form(key, words.language) for key in own
        )
        for keys, own in zip(amounts, differing, strict=True)
    }
    if len(denied) > 1 or _signs_differ(amounts, words.language):
        return True
    return any(
        negates(first_key, second_key, words.language)
        for index, first in enumerate(differing)
        for second in differing[index + 1 :]
        for first_key in first
        for second_key in second
    )


def _signs_differ(amounts: Sequence[Sequence[str]], language: str) -> bool:
    """Whether words of a script without spaces deny more often in one reading."""
    if negations(language).signs is None:
        return False
    return len({signs_of_negation("".join(keys), language) for keys in amounts}) > 1


def _omission(slots: Sequence[Slot], index: int, witness: int) -> Difference:
    """What the lack of words means: of a negation, name or number alone, that is what differs."""
    ground = slots[index].ground
    kinds = ground.vocabulary.kinds
    is_harmless = has_rule(ground.vocabulary.language, Rule.HARMLESS_NEGATIONS)
    lacking: set[Kind] = set()
    for slot in _gap(slots, index, witness):
        if ground.moved and any(number for _, number in slot.passage):
            return Difference.WORDING
        for keys in slot.keys:
            lacking.update(map(kinds.__getitem__, _telling(keys) if is_harmless else keys))
    own_kinds = {kinds[key] for keys in slots[index].keys for key in keys}
    weighty = lacking - {Kind.FUNCTION}
    for kind, difference in (
        (Kind.NEGATION, Difference.NEGATION),
        (Kind.NAME, Difference.NAME),
        (Kind.NUMBER, Difference.NUMBER),
    ):
        if weighty == {kind} and kind in own_kinds:
            return difference
    return Difference.WORDING


def _telling(keys: Sequence[str]) -> Iterator[str]:
    """The atoms of a cell but for the verb in Chinese 没有, which is one word for "not"."""
    return (
        key
        for before, key in zip(("", *keys), keys, strict=False)
        if not (key == "有" and before in ("没", "沒"))
    )


def _gap(slots: Sequence[Slot], index: int, witness: int) -> Sequence[Slot]:
    """The neighbouring slots in which the witness has nothing."""
    start, end = index, index + 1
    while start > 0 and witness in slots[start - 1].absent:
        start -= 1
    while end < len(slots) and witness in slots[end].absent:
        end += 1
    return slots[start:end]


def _with_amounts(keys: Sequence[str]) -> tuple[str, ...]:
    """The keys with numbers of several words read as one: #2 #1000 is #2000."""
    result: list[str] = []
    parts: list[Fraction] = []
    for key in (*keys, ""):
        value = Fraction(key[1:]) if _is_counted(key) else None
        if parts and (value is None or not _goes_on(parts, value)):
            result.append(f"#{_together(parts)}")
            parts = []
        if value is not None:
            parts.append(value)
        elif key:
            result.append(key)
    return tuple(result)


def _is_counted(key: str) -> bool:
    return is_amount(key) and not key.endswith("th")


def _goes_on(parts: Sequence[Fraction], value: Fraction) -> bool:
    """Whether a number word belongs to those before it: scales do, units after tens."""
    last = parts[-1]
    after_scale = last in _SCALES and value < last
    after_tens = last % 10 == 0 and 20 <= last < 100 and 0 < value < 10
    return value in _SCALES or after_scale or after_tens


def _together(parts: Sequence[Fraction]) -> Fraction:
    """What number words in a row amount to: "two hundred thousand"."""
    total = current = Fraction(0)
    for value in parts:
        if value in _SCALES and value >= 1000:
            total, current = total + max(current, Fraction(1)) * value, Fraction(0)
        elif value in _SCALES:
            current = max(current, Fraction(1)) * value
        else:
            current += value
    return total + current


def _heavier(first: Difference, second: Difference) -> Difference:
    order = list(Difference)
    return max(first, second, key=order.index)
