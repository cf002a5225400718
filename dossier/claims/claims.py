"""What a few words claim, as far as the program can tell.

With ``relations`` this is the one place that decides whether two readings say the same: the
verdicts, the sides of a contradiction and the checks all ask here. Unknown is unknown: where a
number, a negation or another word is not understood, two claims are the same only if they are
worded alike.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

from dossier.claims.amounts import Amount, Amounts
from dossier.claims.clock import Clocks
from dossier.claims.days import Day, Days
from dossier.claims.times import Clock
from dossier.language import Kind, Lexeme, Tables, is_elision, tables
from dossier.model import Reading
from dossier.text import CLAIMS, at_level, is_negation, is_stop_word, is_word, stem, tokens

Quantity = Amount | Day | Clock
_INFLECTED = frozenset({"ar", "de", "he", "hi", "it", "pl", "ru", "tr", "uk"})
"""Languages in which number words have more forms than the tables, or are written together."""
_ORDINAL_ENDINGS = frozenset({"st", "nd", "rd", "th"})


@dataclass(frozen=True, slots=True)
class Claim:
    """What a few words claim."""

    key: tuple[object, ...]
    """Equal for claims that are the same."""
    quantities: tuple[Quantity, ...]
    rest: frozenset[str]
    """What else is said, in normal form."""
    of: frozenset[str]
    """Stems of what else is said: what is counted, what was that long."""
    bounding: frozenset[str]
    """Words that change what an amount means, or may: by, since, as, times; ordinals."""
    is_open: bool
    """Whether something in it is not understood: a number, a negation, a bound of days."""
    language: str = "en"


@dataclass(frozen=True, slots=True)
class _Ordinal:
    """An ordinal number: which, not how much."""

    value: Fraction


@dataclass(slots=True)
class _Reading:
    """A claim being read: what was met so far."""

    items: list[object]
    quantities: list[Quantity]
    rest: list[str]
    is_open: bool = False

    def take(self, quantity: Quantity | _Ordinal) -> None:
        """Add what was read."""
        if isinstance(quantity, _Ordinal):
            self.items.append(quantity)
            self.rest.append(f"#{quantity.value}")
        else:
            self.quantities.append(quantity)
            self.items.append(_told(quantity))


@lru_cache(maxsize=8192)
def claim(text: str, language: str = "en") -> Claim:
    """What a few words claim.

    Args:
        text: A reading's summary, its exact words, or the name of a side.
        language: The language they are in, as a tag.
    """
    known = tables(language)
    words = known.cut(text)
    days, clocks, amounts = (
        Days(known, words, language),
        Clocks(known, words),
        Amounts(known, words),
    )
    reading = _Reading([], [], [])
    at = done = 0
    while at < len(words):
        met = days.at(at) or _ordinal(known, words, at) or _quantity(clocks, amounts, at)
        if met is None:
            reading.is_open |= _is_half_read(known, words, at)
            at += 1
            continue
        _words(reading, text[done : words[at].start], known)
        quantity, end = met
        done = words[end - 1].end
        if quantity is None:
            reading.is_open = True
            _words(reading, text[words[at].start : done], known)
        else:
            reading.take(quantity)
            reading.is_open |= _runs_on(known, words, at, end)
        at = end
    _words(reading, text[done:], known)
    return _claim(reading, text, known)


def _quantity(clocks: Clocks, amounts: Amounts, at: int) -> tuple[Quantity | None, int] | None:
    """What is measured at a place, and where it ends; no quantity for digits not understood."""
    met = clocks.at(at) or amounts.ratio(at) or amounts.at(at)
    if met is None and amounts.words[at].kind is Kind.NUMBER:
        return None, at + 1
    return met


def _ordinal(known: Tables, words: Sequence[Lexeme], at: int) -> tuple[_Ordinal, int] | None:
    """An ordinal number at a place, and where it ends: "twenty-first", "21st"."""
    if words[at].kind is Kind.WORD:
        met = known.ordinals.match(words, at)
        # Hebrew has words that are both.
        if met is None or known.numbers.is_number("".join(one.text for one in words[at : met[1]])):
            return None
        return _Ordinal(met[0]), met[1]
    following = words[at + 1] if at + 1 < len(words) else None
    if following is None or not following.is_glued or following.text not in _ORDINAL_ENDINGS:
        return None
    value = words[at].value
    return (_Ordinal(value), at + 2) if value is not None else None


def _runs_on(known: Tables, words: Sequence[Lexeme], start: int, end: int) -> bool:
    """Whether a word beside a number may belong to it, in a form that is not known.

    Then what was read is half of a number.
    """
    beside = [words[place] for place in (start - 1, end) if 0 <= place < len(words)]
    beside = [word for word in beside if word.kind is Kind.WORD]
    if end < len(words) and known.numbers.is_like_scale(words[end].text):
        return True
    if _has_ending(words, end) or _is_word_of_characters(known, words, start, end):
        return True
    if known.code not in _INFLECTED:
        return False
    is_spelt = any(
        word.kind is Kind.WORD and known.numbers.is_number(word.text) for word in words[start:end]
    )
    return is_spelt and any(known.numbers.is_like_number(word.text) for word in beside)


def _has_ending(words: Sequence[Lexeme], end: int) -> bool:
    """Whether digits have the ending of a word behind a hyphen: Russian 5-й, the fifth."""
    if end + 1 >= len(words) or words[end - 1].kind is not Kind.NUMBER:
        return False
    dash, ending = words[end : end + 2]
    return dash.text == "-" and dash.is_glued and ending.is_glued and len(ending.text) < 3


def _is_word_of_characters(known: Tables, words: Sequence[Lexeme], start: int, end: int) -> bool:
    """Whether one Chinese or Japanese numeral begins another word: 百貨店, a department store."""
    return (
        known.code in ("ja", "zh")
        and end == start + 1 < len(words)
        and words[start].kind is Kind.WORD
        and words[end].kind is Kind.WORD
        and words[end].is_glued
    )


def _is_half_read(known: Tables, words: Sequence[Lexeme], at: int) -> bool:
    """Whether a word that is part of an amount stands where no amount was read."""
    if words[at].kind is not Kind.WORD:
        return False
    unit = known.units.match(words, at)
    return (
        (unit is not None and len(words[at].text) > 1)
        or known.hedges.match(words, at) is not None
        or known.after.match(words, at) is not None
        or known.word("point", words, at) > 0
        or (known.code in ("ja", "zh") and known.numbers.is_number(words[at].text))
    )


def _told(quantity: Quantity) -> object:
    """What of a quantity makes two the same."""
    if isinstance(quantity, Amount):
        return ("amount", *quantity.told)
    if isinstance(quantity, Clock):
        return ("clock", *sorted(quantity.minutes), *quantity.told)
    return quantity


def _words(reading: _Reading, text: str, known: Tables) -> None:
    for token in tokens(text):
        if is_word(token):
            elided, _, rest = token.norm.partition("'")
            norm = (
                rest if rest and known.code in ("fr", "it") and is_elision(elided) else token.norm
            )
            reading.items.append(at_level(norm, CLAIMS.level, known.code))
            reading.rest.append(norm)


def _claim(reading: _Reading, text: str, known: Tables) -> Claim:
    rest = [word for word in reading.rest if word not in known.articles]
    is_negated = any(is_negation(word, known.code) for word in rest)
    of = frozenset(
        stem(at_level(word, CLAIMS.level, known.code))
        for word in rest
        if word not in known.neutral and not is_stop_word(word, known.code)
    )
    bounding = frozenset(
        word
        for word in rest
        if word[0] == "#"
        or word in known.deictic
        or (is_stop_word(word, known.code) and word not in known.neutral)
    )
    is_dated = any(not isinstance(one, Amount) for one in reading.quantities)
    is_bound = is_dated and any(word in known.deictic or word[0] == "#" for word in rest)
    is_open = reading.is_open or is_negated or is_bound
    key: tuple[object, ...]
    if len(reading.quantities) == 1 and not is_open and known.neutral.issuperset(rest):
        key = (_told(reading.quantities[0]),)
    else:
        kept = [one for one in reading.items if one not in known.articles]
        if len(reading.quantities) == 1 and not is_open:
            kept = [known.without_case(one) if isinstance(one, str) else one for one in kept]
        key = tuple(kept or reading.items or [" ".join(text.split())])
    return Claim(key, tuple(reading.quantities), frozenset(rest), of, bounding, is_open, known.code)


def reading_claim(reading: Reading, language: str, article_language: str) -> Claim:
    """What a reading claims: the side it takes, or else its summary, or else its exact words.

    Args:
        reading: Of an article or a record.
        language: The dossier's, in which sides and summaries are written.
        article_language: That of the article's words, or of the record's.
    """
    if reading.side or reading.says:
        return claim(label(reading), language)
    return claim(reading.quote, reading.language or article_language)


def label(reading: Reading) -> str:
    """The words that stand for what a reading claims."""
    return reading.side or reading.says or reading.quote
