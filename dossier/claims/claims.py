"""What a few words claim, as far as the program can tell.

With ``relations`` this is the one place that decides whether two readings say the same: the
verdicts, the sides of a contradiction and the checks all ask here. Unknown is unknown: where a
number, a negation or another word is not understood, two claims are the same only if they are
worded alike.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction
from functools import lru_cache

from dossier.claims.amounts import Amount, Amounts
from dossier.claims.clock import Clocks
from dossier.claims.days import Day, Days
from dossier.claims.numerals import Numerals
from dossier.claims.openings import openings
from dossier.claims.times import Clock
from dossier.frozen import dataclass
from dossier.language import Kind, Lexeme, Rule, Tables, has_rule, is_elision, tables
from dossier.languages import ENGLISH
from dossier.model import Reading, Span
from dossier.text import CLAIMS, at_level, is_negation, is_stop_word, is_word, stem, tokens

Quantity = Amount | Day | Clock
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
    language: str = ENGLISH
    part: str = ""
    """Of the month, year or decade, where only a part is meant: ``early``, ``mid``, ``late``."""


@dataclass(frozen=True, slots=True)
class Measured:
    """A quantity and where it is said."""

    quantity: Quantity
    span: Span
    """In the text that was read."""


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
            self.items.append(_identity(quantity))


@lru_cache(maxsize=8192)
def claim(text: str, language: str = ENGLISH) -> Claim:
    """What a few words claim.

    Args:
        text: A reading's summary, its exact words, or the name of a side.
        language: The language they are in, as a tag.
    """
    language_tables = tables(language)
    reading = _Reading([], [], [])
    plain_words = openings(language_tables).plain_words(text)
    if plain_words is not None:
        _take_words(reading, plain_words, language_tables)
        return _claim(reading, text, language_tables)
    words = language_tables.cut(text)
    done = 0
    for quantity, index, end in _measured(language_tables, words, language):
        if end == index:
            reading.is_open |= _is_half_read(language_tables, words, index)
            continue
        _words(reading, text[done : words[index].start], language_tables)
        done = words[end - 1].end
        if quantity is None:
            reading.is_open = True
            _words(reading, text[words[index].start : done], language_tables)
        else:
            reading.take(quantity)
            reading.is_open |= _runs_on(language_tables, words, index, end)
    _words(reading, text[done:], language_tables)
    return _claim(reading, text, language_tables)


@lru_cache(maxsize=8192)
def quantities(text: str, language: str = ENGLISH) -> tuple[Measured, ...]:
    """The amounts, days and times of running text that are understood whole, in its order.

    Args:
        text: A sentence, or a few words.
        language: The language they are in, as a tag.
    """
    language_tables = tables(language)
    words = language_tables.cut(text)
    return tuple(
        Measured(quantity, Span(words[index].start, words[end - 1].end))
        for quantity, index, end in _measured(language_tables, words, language)
        if quantity is not None
        and not isinstance(quantity, _Ordinal)
        and not _runs_on(language_tables, words, index, end)
    )


def _measured(
    language_tables: Tables, words: Sequence[Lexeme], language: str
) -> Iterator[tuple[Quantity | _Ordinal | None, int, int]]:
    """What is measured in a text, in order: between which words; a word of no quantity is empty.

    Digits that are not understood are no quantity, and not empty.
    """
    opening = openings(language_tables)
    index = opening.following(words, 0)
    if index == len(words):
        return
    numerals = Numerals(language_tables, words)
    days, clocks, amounts = (
        Days(language_tables, words, language),
        Clocks(numerals),
        Amounts(numerals),
    )
    while index < len(words):
        match = (
            days.starting_at(index)
            or _ordinal(language_tables, words, index)
            or _quantity(clocks, amounts, index)
        )
        end = match[1] if match else index
        yield match[0] if match else None, index, end
        index = opening.following(words, max(end, index + 1))


def _quantity(clocks: Clocks, amounts: Amounts, index: int) -> tuple[Quantity | None, int] | None:
    """What is measured at a place, and where it ends; no quantity for digits not understood."""
    match = clocks.starting_at(index) or amounts.ratio(index) or amounts.starting_at(index)
    if match is None and amounts.words[index].kind is Kind.NUMBER:
        return None, index + 1
    return match


def _ordinal(
    language_tables: Tables, words: Sequence[Lexeme], index: int
) -> tuple[_Ordinal, int] | None:
    """An ordinal number at a place, and where it ends: "twenty-first", "21st"."""
    if words[index].kind is Kind.WORD:
        match = language_tables.ordinals.match(words, index)
        # Hebrew has words that are both.
        if match is None or language_tables.numbers.is_number(
            "".join(word.text for word in words[index : match[1]])
        ):
            return None
        return _Ordinal(match[0]), match[1]
    following = words[index + 1] if index + 1 < len(words) else None
    if following is None or not following.is_glued or following.text not in _ORDINAL_ENDINGS:
        return None
    value = words[index].value
    return (_Ordinal(value), index + 2) if value is not None else None


def _runs_on(language_tables: Tables, words: Sequence[Lexeme], start: int, end: int) -> bool:
    """Whether a word beside a number may belong to it, in a form that is not known.

    Then what was read is half of a number.
    """
    beside = [words[place] for place in (start - 1, end) if 0 <= place < len(words)]
    beside = [word for word in beside if word.kind is Kind.WORD]
    if end < len(words) and language_tables.numbers.is_like_scale(words[end].text):
        return True
    if _has_ending(words, end) or _is_word_of_characters(language_tables, words, start, end):
        return True
    if not has_rule(language_tables.code, Rule.INFLECTED_NUMBERS):
        return False
    is_spelt = any(
        word.kind is Kind.WORD and language_tables.numbers.is_number(word.text)
        for word in words[start:end]
    )
    return is_spelt and any(language_tables.numbers.is_like_number(word.text) for word in beside)


def _has_ending(words: Sequence[Lexeme], end: int) -> bool:
    """Whether digits have the ending of a word behind a hyphen: Russian 5-й, the fifth."""
    if end + 1 >= len(words) or words[end - 1].kind is not Kind.NUMBER:
        return False
    dash, ending = words[end : end + 2]
    return dash.text == "-" and dash.is_glued and ending.is_glued and len(ending.text) < 3


def _is_word_of_characters(
    language_tables: Tables, words: Sequence[Lexeme], start: int, end: int
) -> bool:
    """Whether one Chinese or Japanese numeral begins another word: 百貨店, a department store."""
    return (
        has_rule(language_tables.code, Rule.UNSPACED)
        and end == start + 1 < len(words)
        and words[start].kind is Kind.WORD
        and words[end].kind is Kind.WORD
        and words[end].is_glued
    )


def _is_half_read(language_tables: Tables, words: Sequence[Lexeme], index: int) -> bool:
    """Whether a word that is part of an amount stands where no amount was read."""
    if words[index].kind is not Kind.WORD:
        return False
    unit = language_tables.units.match(words, index)
    return (
        (unit is not None and len(words[index].text) > 1)
        or language_tables.hedges.match(words, index) is not None
        or language_tables.after.match(words, index) is not None
        or language_tables.word("point", words, index) > 0
        or (
            has_rule(language_tables.code, Rule.UNSPACED)
            and language_tables.numbers.is_number(words[index].text)
        )
    )


def _identity(quantity: Quantity) -> object:
    """What of a quantity makes two the same."""
    if isinstance(quantity, Amount):
        return ("amount", *quantity.identity)
    if isinstance(quantity, Clock):
        return ("clock", *sorted(quantity.minutes), *quantity.identity)
    return quantity


def _words(reading: _Reading, text: str, language_tables: Tables) -> None:
    norms = (token.norm for token in tokens(text) if is_word(token))
    if language_tables.elides:
        norms = (_unelided(norm) for norm in norms)
    _take_words(reading, norms, language_tables)


def _unelided(norm: str) -> str:
    """A word without what is left of one before it: French d'accord."""
    elided, _, stem_part = norm.partition("'")
    return stem_part if stem_part and is_elision(elided) else norm


def _take_words(reading: _Reading, norms: Iterable[str], language_tables: Tables) -> None:
    for norm in norms:
        reading.items.append(_weighed(norm, language_tables.code).word)
        reading.rest.append(norm)


@dataclass(frozen=True, slots=True)
class _Word:
    """What a word says beside an amount, or where there is none."""

    word: str
    """As it is compared."""
    is_article: bool
    is_negation: bool
    is_neutral: bool
    is_bounding: bool
    is_deictic: bool
    of: str
    """Its stem, where it says what is counted; else empty."""
    part: str
    """Of a month, year or decade, where it means one: ``early``, ``mid``, ``late``."""


@lru_cache(maxsize=32768)
def _weighed(word: str, code: str) -> _Word:
    language_tables = tables(code)
    is_neutral, is_stop = word in language_tables.neutral, is_stop_word(word, code)
    is_deictic, is_ordinal = word in language_tables.deictic, word[0] == "#"
    plain = "" if is_neutral or is_stop else language_tables.without_case(word)
    return _Word(
        word=at_level(word, CLAIMS.level, code),
        is_article=word in language_tables.articles,
        is_negation=is_negation(word, code),
        is_neutral=is_neutral,
        is_bounding=is_ordinal or is_deictic or (is_stop and not is_neutral),
        is_deictic=is_deictic or is_ordinal,
        of=stem(at_level(plain, CLAIMS.level, code)) if plain else "",
        part=language_tables.within.get(word, ""),
    )


def _claim(reading: _Reading, text: str, language_tables: Tables) -> Claim:
    weighed = {word: _weighed(word, language_tables.code) for word in reading.rest}
    others = {word: weight for word, weight in weighed.items() if not weight.is_article}
    is_dated = any(not isinstance(item, Amount) for item in reading.quantities)
    is_open = reading.is_open or any(
        weight.is_negation or (is_dated and weight.is_deictic) for weight in others.values()
    )
    key: tuple[object, ...]
    is_single = len(reading.quantities) == 1 and not is_open
    if is_single and all(weight.is_neutral for weight in others.values()):
        key = (_identity(reading.quantities[0]),)
    else:
        items = [item for item in reading.items if item not in language_tables.articles]
        if is_single:
            items = [
                language_tables.without_case(item) if isinstance(item, str) else item
                for item in items
            ]
        key = tuple(items or reading.items or [" ".join(text.split())])
    return Claim(
        key,
        tuple(reading.quantities),
        frozenset(others),
        frozenset(weight.of for weight in others.values() if weight.of),
        frozenset(word for word, weight in others.items() if weight.is_bounding),
        is_open,
        language_tables.code,
        min((weight.part for weight in weighed.values() if weight.part), default=""),
    )


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
