"""Numbers in words: what a few words amount to, by a language's own table.

A number is words below a hundred, words that multiply what stands before them, and words that
join its parts. Words are read without the spaces and hyphens between them, so that German and
Italian, which write them together, need no rules of their own.

Source: the grammar of numerals in Hurford, "The Linguistic Theory of Numerals" (1975): a
multiplier is smaller than what it multiplies, and so is what is added.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import field
from fractions import Fraction
from functools import cached_property
from itertools import accumulate, product, takewhile

from dossier.frozen import dataclass
from dossier.language.forms import plain_form

FIRST_LITERAL = 0xE000
"""Digits within a number are handed over as one private character each, from this one on."""
AND_A_HALF = "\uf000"
"""Stands for "and a half" in a number that is handed over."""


def joined(form: str) -> str:
    """A form without the spaces between its parts."""
    return form.replace(" ", "").replace("'", "")


_STUB = 3
"""In letters: what is enough of a word to tell that most words are no number."""
_Value = int | Fraction
"""Whole numbers are compared ten times as fast as fractions."""


@dataclass(frozen=True)
class NumberWords:
    """The number words of one language.

    Without ``__slots__``, which would leave no room for what is worked out once.
    """

    cardinals: Mapping[str, Fraction]
    """By joined form: numbers that need no other, as "seven", "seventy-one", "quinientos"."""
    scales: Mapping[str, Fraction]
    """By joined form: what multiplies, as "thousand"."""
    joiners: frozenset[str]
    digits_add: bool
    """Whether digits may be added to what is multiplied, as in 1億2000万."""
    pieces: frozenset[str]
    """What the words of a number are made of: "quatre" and "et" as well as "vingt"."""
    respelt: Mapping[str, str]
    """What is written for two words that melt, and the two: Italian centott- for cento, ott-."""
    _known: dict[str, Fraction | None] = field(default_factory=dict, repr=False, compare=False)
    _are_parts: dict[str, bool] = field(default_factory=dict, repr=False, compare=False)

    @cached_property
    def _parts(self) -> frozenset[str]:
        parts = {*self.cardinals, *self.scales, *self.joiners, *self.pieces, AND_A_HALF}
        return frozenset(parts - {""})

    @cached_property
    def _part_lengths(self) -> dict[str, tuple[int, ...]]:
        """By the first letter of parts, how long they are."""
        return _lengths(self._parts)

    @cached_property
    def _value_lengths(self) -> dict[str, tuple[int, ...]]:
        """By the first letter of what has a value by itself, how long it is."""
        return _lengths((*self.cardinals, *self.scales))

    @cached_property
    def _stubs(self) -> frozenset[str]:
        """The first letters of everything that a number in words can begin with."""
        forms = (*self._parts, *self.respelt)
        return frozenset(form[:length] for form in forms for length in range(1, _STUB + 1))

    @cached_property
    def _shortest(self) -> frozenset[str]:
        """Those of them that have no more letters."""
        return frozenset(form for form in (*self._parts, *self.respelt) if len(form) < _STUB)

    @cached_property
    def _by_first(self) -> dict[str, list[tuple[str, _Value, bool]]]:
        """Forms by their first letter, with their value, and whether they multiply."""
        by_first: dict[str, list[tuple[str, _Value, bool]]] = {}
        for forms, multiplies in ((self.cardinals, False), (self.scales, True)):
            for form, value in forms.items():
                by_first.setdefault(form[0], []).append((form, _plain(value), multiplies))
        return by_first

    @cached_property
    def _ascending_scales(self) -> list[_Value]:
        return sorted({_plain(value) for value in self.scales.values()})

    def may_be_part(self, form: str) -> bool:
        """Whether a word in normal form consists of nothing but parts of numbers."""
        if form not in self._are_parts:
            self._are_parts[form] = self._is_made_of_parts(self._apart(joined(form)))
        return self._are_parts[form]

    def _is_made_of_parts(self, text: str) -> bool:
        ends, reached = [0], {0}
        while ends:
            start = ends.pop()
            for end in self._part_ends(text, start):
                if end == len(text):
                    return True
                if end not in reached:
                    reached.add(end)
                    ends.append(end)
        return False

    def _part_ends(self, text: str, start: int) -> Iterator[int]:
        """Where the parts that begin at a place end."""
        for length in self._part_lengths.get(text[start : start + 1], ()):
            if text[start : start + length] in self._parts:
                yield start + length

    def may_begin(self, form: str) -> bool:
        """Whether a number can begin with a word in normal form, whatever follows.

        A quick answer, which is right where it is no; ``may_begin_with`` asks more.
        """
        plain = joined(form) if "'" in form else form
        return (
            plain[:_STUB] in self._stubs
            or plain[:1] in self._shortest
            or plain[:2] in self._shortest
        )

    def may_begin_with(self, words: Sequence[str]) -> bool:
        """The same for a word and those that follow it: three are enough."""
        texts = [self._apart(text) for text in accumulate(map(joined, words))]
        if texts[0] in self.joiners:
            lengths = self._value_lengths.get(texts[-1][:1], ())
            beginnings = {texts[-1][:length] for length in lengths}
            return any(form in self.cardinals or form in self.scales for form in beginnings)
        return any(map(self._is_made_of_parts, texts))

    def _apart(self, text: str) -> str:
        for written, meant in self.respelt.items():
            text = text.replace(written, meant)
        return text

    @cached_property
    def digits_take_hundreds(self) -> bool:
        """Whether "5 hundred" is 500; not where the word is also a coin's, as French cent."""
        return not {"cent", "cents"} & self.scales.keys()

    def is_number(self, form: str) -> bool:
        """Whether a word is a number by itself, and does not only stand between the parts."""
        plain = joined(form)
        return plain in self.cardinals or plain in self.scales or self.value([form]) is not None

    def is_like_scale(self, form: str) -> bool:
        """Whether a word may be another form of one that multiplies: тисячами, Millionen-."""
        return _begins(joined(form), self._scale_starts)

    def is_like_number(self, form: str) -> bool:
        """Whether a word may be another form of a number word, in a case that is not known."""
        plain = joined(form)
        # Polish sta, "hundred", begins "statków", "of ships".
        starts = self._starts if len(plain) <= 6 else self._long_starts
        return _begins(plain, starts)

    @cached_property
    def _long_starts(self) -> frozenset[str]:
        return frozenset(start for start in self._starts if len(start) > 3)

    @cached_property
    def _scale_starts(self) -> frozenset[str]:
        return frozenset(form[:-2] for form in self.scales if len(form) > 5 and form.isalpha())

    @cached_property
    def _starts(self) -> frozenset[str]:
        forms = {form for form in (*self.cardinals, *self.scales) if len(form) > 2}
        return frozenset(form[: -1 if len(form) < 6 else -2] for form in forms if len(form) > 3) | {
            form for form in forms if len(form) == 3
        }

    def value(self, words: Iterable[str], literals: tuple[Fraction, ...] = ()) -> Fraction | None:
        """What words in normal form amount to as a whole; nothing where that is open.

        Args:
            words: Each in normal form; a private character stands for digits.
            literals: What these digits amount to, in order.
        """
        text = self._apart("".join(map(joined, words)))
        if literals:
            return _Reading(self, text, literals).value()
        if text not in self._known:
            self._known[text] = _Reading(self, text, ()).value()
        return self._known[text]


def _plain(value: Fraction) -> _Value:
    return value.numerator if value.denominator == 1 else value


def _lengths(forms: Iterable[str]) -> dict[str, tuple[int, ...]]:
    """By the first letter of forms, how long they are."""
    lengths: dict[str, set[int]] = {}
    for form in forms:
        lengths.setdefault(form[0], set()).add(len(form))
    return {first: tuple(of_first) for first, of_first in lengths.items()}


def _begins(text: str, starts: frozenset[str]) -> bool:
    return any(text[:length] in starts for length in range(3, len(text) + 1))


class _Reading:
    """One text being read as a number."""

    def __init__(self, words: NumberWords, text: str, literals: tuple[Fraction, ...]) -> None:
        self.words = words
        self.text = text
        self.literals = literals
        self.memo: dict[tuple[int, _Value], tuple[tuple[int, _Value], ...]] = {}

    def value(self) -> Fraction | None:
        """The one number that the whole text can be."""
        ends = self.below(0, 10**18)
        values = {value for end, value in ends if end == len(self.text)}
        return Fraction(values.pop()) if len(values) == 1 else None

    def below(self, start: int, limit: _Value) -> tuple[tuple[int, _Value], ...]:
        """Where a number below a limit that begins at a place can end, and its value there."""
        key = (start, limit)
        if key not in self.memo:
            self.memo[key] = ()
            self.memo[key] = tuple(dict.fromkeys(self._below(start, limit)))
        return self.memo[key]

    def _below(self, start: int, limit: _Value) -> Iterator[tuple[int, _Value]]:
        forms = list(self._forms(start))
        if not forms:  # most words are none of a number
            return
        for end, value, multiplies in forms:
            if value < limit:
                yield from self._rest(end, value, value) if multiplies else self._alone(end, value)
        for scale in takewhile(lambda scale: scale < limit, self.words._ascending_scales):
            if scale == 100 and self._is_literal(start) and not self.words.digits_take_hundreds:
                continue
            multipliers = self.below(start, scale)
            if self._is_literal(start):  # 15000万
                number = ord(self.text[start]) - FIRST_LITERAL
                multipliers = (*multipliers, (start + 1, self.literals[number]))
            for middle, multiplier in multipliers:
                for end, value, multiplies in self._forms(middle):
                    if multiplies and value == scale and multiplier:
                        yield from self._rest(end, multiplier * scale, scale)

    def _alone(self, end: int, value: _Value) -> Iterator[tuple[int, _Value]]:
        """A number that needs no other, and what may be added to it."""
        yield from self._with_half(end, value)
        if 100 <= value < 1000:  # quinientos, двести: tens may follow
            yield from self._added(end, value, 100)
        elif value == 2000:  # Arabic and Hebrew duals
            yield from self._added(end, value, 1000)

    def _forms(self, start: int) -> Iterator[tuple[int, _Value, bool]]:
        if start >= len(self.text):
            return
        first = self.text[start]
        number = ord(first) - FIRST_LITERAL
        if 0 <= number < len(self.literals):
            yield start + 1, self.literals[number], False
        for form, value, multiplies in self.words._by_first.get(first, ()):
            if self.text.startswith(form, start):
                yield start + len(form), value, multiplies

    def _with_half(self, end: int, value: _Value) -> Iterator[tuple[int, _Value]]:
        yield end, value
        if self.text.startswith(AND_A_HALF, end) and value.denominator == 1:
            yield end + 1, value + Fraction(1, 2)

    def _rest(self, end: int, value: _Value, scale: _Value) -> Iterator[tuple[int, _Value]]:
        """What may follow a word that multiplies: a smaller number, or "and a half" of it."""
        yield end, value
        if self.text.startswith(AND_A_HALF, end):
            if scale >= 10**6:
                yield end + 1, value + Fraction(scale) / 2
            return
        yield from self._added(end, value, scale)

    def _added(self, end: int, value: _Value, limit: _Value) -> Iterator[tuple[int, _Value]]:
        for start in {end, *self._after_joiner(end)}:
            for stop, more in self.below(start, limit):
                if more:
                    yield stop, value + more

    def _is_literal(self, start: int) -> bool:
        return start < len(self.text) and (
            0 <= ord(self.text[start]) - FIRST_LITERAL < len(self.literals)
        )

    def _after_joiner(self, end: int) -> Iterator[int]:
        for joiner in self.words.joiners:
            if self.text.startswith(joiner, end):
                yield end + len(joiner)


def number_words(
    table: Mapping[str, Mapping[str, list[str]]], respelt: Mapping[str, str], unspaced: bool
) -> NumberWords:
    """The number words of a language's table; a form with two values has none.

    Args:
        table: the forms of each number, by kind and value.
        respelt: other spellings, by what they stand for.
        unspaced: whether the language writes numbers without spaces.
    """
    return NumberWords(
        cardinals=by_form(table["numbers"]),
        scales=by_form(table["scales"], table["shortened"]),
        joiners=frozenset(map(joined, table["joiners"])),
        pieces=frozenset(
            piece
            for forms in (*table["numbers"].values(), *table["scales"].values())
            for form in forms
            for piece in map(joined, plain_form(form).split())
            if " " in form
        ),
        digits_add=unspaced,
        respelt=respelt,
    )


def by_form(*given: Mapping[str, list[str]]) -> dict[str, Fraction]:
    """A value for each joined form that stands for one value only."""
    values: dict[str, set[Fraction]] = {}
    for table in given:
        for value, forms in table.items():
            for form in forms:
                values.setdefault(joined(plain_form(form)), set()).add(Fraction(value))
    return {
        form: values_of_form.pop()
        for form, values_of_form in values.items()
        if len(values_of_form) == 1 and form
    }


def compose(numbers: dict[str, list[str]]) -> None:
    """Tens and units in every form, where the language writes them as two words: сорок двоє."""
    for tens, unit in product(range(20, 100, 10), range(1, 10)):
        composed_value, parts = (
            str(tens + unit),
            (numbers.get(str(tens), []), numbers.get(str(unit), [])),
        )
        composed = [f"{first} {second}" for first, second in product(*parts)]
        if not set(composed).isdisjoint(numbers.get(composed_value, ())):
            numbers[composed_value] = list(dict.fromkeys((*numbers[composed_value], *composed)))
