"""What a passage cannot change and still be the passage that was cited."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction
from itertools import groupby, pairwise, product, takewhile

from rapidfuzz.distance import Levenshtein

from dossier.anchor.costs import likeness, without_stops
from dossier.anchor.outcomes import Reason
from dossier.anchor.pieces import Kind, Piece
from dossier.anchor.search import Alignment, Pair
from dossier.anchor.text_index import TextIndex
from dossier.language import knows
from dossier.languages import primary
from dossier.text import (
    is_joiner,
    is_part_of_number,
    measured,
    measures_otherwise,
    negates,
    negations,
    normal_word,
    number_value,
    opposed,
    other_measure,
    signs_of_negation,
    turned,
)

_REASONS = {
    Kind.NEGATION: Reason.NEGATION,
    Kind.NUMBER: Reason.NUMBER,
    Kind.NAME: Reason.NAME,
}
_ORDER = (
    Reason.NEGATION, Reason.NUMBER, Reason.NAME, Reason.UNIT, Reason.OPPOSITE, Reason.LANGUAGE,
)  # fmt: skip
_LONG_ENOUGH = 5
"""In letters: in a shorter word one other letter can make another number or pronoun."""


def refusal(
    text: TextIndex, alignment: Alignment, refusals: Iterable[Reason | None]
) -> Reason | None:
    """Why the passage is not the one that was cited, however alike; the gravest reason.

    Args:
        text: that the passage stands in.
        alignment: of the cited words with those of the passage.
        refusals: those of the alignment's pairs; nothing for a pair without one.
    """
    pairs = alignment.pairs
    kinds = {piece.kind for pair in pairs for piece in pair if piece}
    reasons = set(refusals)
    if Kind.NUMBER in kinds:
        reasons.update(_counted_things(pairs, text.language))
        reasons.update(_grown_numbers(pairs, text.language))
    if Kind.NEGATION in kinds:
        reasons.update(_lone_negations(pairs))
    reasons.update(_REASONS.get(piece.kind) for piece in _outside(text, alignment))
    reasons.update(_opposed_outside(text, alignment))
    if _are_opposed(pairs, text.language):
        reasons.add(Reason.OPPOSITE)
    if negations(text.language).signs is not None:
        reasons.update(_unspaced(text, alignment))
    return next((reason for reason in _ORDER if reason in reasons), None)


def pair_refusal(pair: Pair, language: str) -> Reason | None:
    """Why two pieces cannot stand for each other, if they cannot.

    Args:
        pair: a cited piece and the one in its place; nothing where one side lacks it.
        language: of the text, as a tag.
    """
    cited, actual = pair
    if cited is None or actual is None:
        piece = cited or actual
        if piece is None:
            return None
        unknown = None if is_guarded(language) or piece.kind is Kind.MARK else Reason.LANGUAGE
        return _REASONS.get(piece.kind, unknown)
    if cited.text == actual.text and cited.kind is actual.kind:
        return None
    if cited.norm == actual.norm:
        # "us" is not "US", nor "may" "May".
        kinds = {cited.kind, actual.kind}
        return Reason.NAME if kinds == {Kind.NAME, Kind.STOP_WORD} else None
    return _swap_refusal(cited, actual, language)


def _swap_refusal(cited: Piece, actual: Piece, language: str) -> Reason | None:
    kinds = {cited.kind, actual.kind}
    if Kind.NEGATION in kinds or negates(cited.norm, actual.norm, language):
        return Reason.NEGATION
    if Kind.NUMBER in kinds:
        value = _value(cited, language)
        same = value is not None and value == _value(actual, language)
        return None if same else Reason.NUMBER
    first, second = normal_word(cited.text), normal_word(actual.text)
    if other_measure(first, second, language):
        return Reason.UNIT
    if Kind.NAME in kinds and _bare_name(cited.norm) != _bare_name(actual.norm):
        return Reason.NAME
    if opposed(first, second, language):
        return Reason.OPPOSITE
    return None if is_guarded(language) or _is_misspelt(first, second) else Reason.LANGUAGE


def is_guarded(language: str) -> bool:
    """Whether numbers, negations, opposites and units of a language are known."""
    return knows(primary(language), "amounts")


def _is_misspelt(first: str, second: str) -> bool:
    """Whether two words differ by one letter that is not the first."""
    is_long = min(len(first), len(second)) >= _LONG_ENOUGH
    return (
        is_long
        and first[0] == second[0]
        and Levenshtein.distance(first, second, score_cutoff=1) <= 1
    )


def _value(piece: Piece, language: str) -> Fraction | None:
    return number_value(normal_word(piece.text), language)


def _bare_name(norm: str) -> str:
    """A name without its possessive and without the stops of a short form."""
    return without_stops(norm.removesuffix("'s"))


def _counted_things(pairs: Sequence[Pair], language: str) -> Iterator[Reason]:
    """A reason for every number that stays while the word after it becomes another.

    Where that is another month, the pair itself is reason enough.
    """
    for (_, number), (cited, actual) in pairwise(pairs):
        is_number = number is not None and number.kind is Kind.NUMBER
        if not (is_number and cited and actual) or is_form((cited, actual)):
            continue
        if not all(_is_month(piece, language) for piece in (cited, actual)):
            yield Reason.NUMBER


def _is_month(piece: Piece, language: str) -> bool:
    names = measured(normal_word(piece.text), primary(language))
    return any(name.startswith("month-") for name in names)


def _grown_numbers(pairs: Sequence[Pair], language: str) -> Iterator[Reason]:
    """A reason for every number beside which a word for "one" is put in or left out.

    By itself that is an article in many languages: Turkish "yetmiş bir" is 71.
    """
    if not any(map(_is_alone, pairs)):
        return
    runs = [(alone, list(run)) for alone, run in groupby(pairs, _is_alone)]
    for before, (alone, run), after in zip(
        [(False, []), *runs], runs, [*runs[1:], (False, [])], strict=False
    ):
        beside = [piece for pair in (*before[1][-1:], *after[1][:1]) for piece in pair if piece]
        if not alone or not any(piece.kind is Kind.NUMBER for piece in beside):
            continue
        words = [normal_word(piece.text) for pair in run for piece in pair if piece]
        numbers = [is_part_of_number(word, language) for word in words]
        if any(numbers) and all(
            is_number or is_joiner(word, language)
            for is_number, word in zip(numbers, words, strict=True)
        ):
            yield Reason.NUMBER


def _is_alone(pair: Pair) -> bool:
    return pair[0] is None or pair[1] is None


def _lone_negations(pairs: Sequence[Pair]) -> Iterator[Reason]:
    """A reason for every negation that stays while the words on both sides become others.

    A "not" put in by the citation may meet another "not" of the text, which denies another
    word.
    """
    words = [pair for pair in pairs if any(piece and piece.kind is not Kind.MARK for piece in pair)]
    for before, (cited, _), after in zip(words, words[1:], words[2:], strict=False):
        is_negation = cited is not None and cited.kind is Kind.NEGATION
        if is_negation and not (is_form(before) or is_form(after)):
            yield Reason.NEGATION


def denies_otherwise(text: TextIndex, alignment: Alignment) -> bool:
    """Whether a passage in a script without spaces denies more often, or less, than was cited.

    There a negation is no word of its own: 戻る is "returns", 戻らない "does not return".

    Args:
        text: the one that is searched.
        alignment: of the cited pieces with a passage.
    """
    if negations(text.language).signs is None:
        return False
    cited = "".join(piece.text for piece, _ in alignment.pairs if piece)
    signs = signs_of_negation(cited, text.language)
    start, end = text.pieces[alignment.first].span.start, text.pieces[alignment.last].span.end
    # The end of a word may be cut off with the passage.
    beyond = text.text[end : end + _BEYOND]
    inside = text.text[start:end]
    inside_signs = signs_of_negation(inside, text.language)
    extended_signs = signs_of_negation(inside + beyond, text.language)
    after = signs_of_negation(beyond, text.language)
    return signs != inside_signs or (extended_signs or 0) - (after or 0) != inside_signs


def _unspaced(text: TextIndex, alignment: Alignment) -> Iterator[Reason]:
    """Reasons against a passage in a script without spaces: an opposite, or another unit."""
    cited = normal_word("".join(piece.text for piece, _ in alignment.pairs if piece))
    start, end = text.pieces[alignment.first].span.start, text.pieces[alignment.last].span.end
    around = text.text[max(0, start - _BEYOND) : end + _BEYOND]
    printed = normal_word("".join(around.split()))
    if turned(cited, printed, text.language):
        yield Reason.OPPOSITE
    if measures_otherwise(cited, printed, text.language):
        yield Reason.UNIT


_BEYOND = 4
"""Characters after a passage that may still belong to its last word."""


def is_form(pair: Pair) -> bool:
    """Whether the cited word and the one beside it are forms of one word."""
    cited, actual = pair
    return bool(cited and actual and likeness(cited, actual))


def _outside(text: TextIndex, alignment: Alignment) -> Iterator[Piece]:
    """Pieces of the text just outside a passage that may speak against it.

    A negation next to the passage: it may have been put in there. Everything telling near an
    end at which cited words are missing: they may have been cut off by it.
    """
    before = _missing(alignment.pairs)
    after = _missing(alignment.pairs[::-1])
    first, last = alignment.first, alignment.last
    if before:
        yield from text.pieces[max(0, first - before - 1) : first]
    if after:
        yield from text.pieces[last + 1 : last + after + 2]
    for inside, outside in ((first, first - 1), (last, last + 1)):
        beside = text.pieces[outside : outside + 1] if outside >= 0 else ()
        negations = (piece for piece in beside if piece.kind is Kind.NEGATION)
        yield from (piece for piece in negations if _same_clause(text, inside, outside))


def _opposed_outside(text: TextIndex, alignment: Alignment) -> Iterator[Reason]:
    """Reasons for cited words missing at an end, to which words just outside are opposed."""
    pairs, first, last = alignment.pairs, alignment.first, alignment.last
    before, after = _missing(pairs), _missing(pairs[::-1])
    if not (before or after):
        return
    ends = (
        (pairs[:before], text.pieces[max(0, first - before - 1) : first]),
        (pairs[len(pairs) - after :] if after else (), text.pieces[last + 1 : last + after + 2]),
    )
    for missing, outside in ends:
        for cited, piece in product(
            [cited_piece for cited_piece, _ in missing if cited_piece], outside
        ):
            words = normal_word(cited.text), normal_word(piece.text)
            if opposed(*words, text.language):
                yield Reason.OPPOSITE
            elif other_measure(*words, text.language):
                yield Reason.UNIT


def _are_opposed(pairs: Sequence[Pair], language: str) -> bool:
    """Whether a stretch of other words has the opposite of a cited one, if not beside it."""
    for differs, run in groupby(pairs, _differs):
        stretch = list(run) if differs else []
        if len(stretch) > 1:
            cited = [normal_word(piece.text) for piece, _ in stretch if piece]
            printed = [normal_word(piece.text) for _, piece in stretch if piece]
            if any(opposed(*words, language) for words in product(cited, printed)):
                return True
    return False


def _differs(pair: Pair) -> bool:
    return pair[0] is None or pair[1] is None or pair[0].norm != pair[1].norm


def _same_clause(text: TextIndex, index: int, other_index: int) -> bool:
    """Whether two neighbours stand on one line without a mark between or for one of them."""
    first, second = sorted(
        (text.pieces[index], text.pieces[other_index]), key=lambda piece: piece.span
    )
    gap = text.text[first.span.end : second.span.start]
    return "\n" not in gap and Kind.MARK not in (first.kind, second.kind)


def _missing(pairs: Sequence[Pair]) -> int:
    """How many cited pieces at the beginning have nothing beside them; 0 if all are marks."""
    if pairs[0][1] is not None:
        return 0
    cut_off = list(takewhile(lambda pair: pair[1] is None, pairs))
    has_word = any(cited and cited.kind is not Kind.MARK for cited, _ in cut_off)
    return len(cut_off) if has_word else 0
