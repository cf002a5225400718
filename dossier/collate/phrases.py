"""Rows of atoms joined into phrases, so that a table reads like sentences.

The rules stand in a table, each with what it is for. They only join neighbours, so that no
order is disturbed and no word is lost.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from dossier.collate.alignment_columns import Slot
from dossier.collate.kinds import Kind

_ARTICLES = frozenset({"a", "an", "any"})
_SHORT = 2
"""In atoms: the longest addition that is read as part of the words after it."""
_PHRASE = 4
"""In atoms: the longest variant phrase that some witnesses lack and that stays in one piece."""


def phrases(rows: Sequence[Slot]) -> list[Slot]:
    """Join neighbouring slots by every rule in turn."""
    joined = whole_words(rows)
    for rule in RULES:
        joined = _joined(joined, rule)
    return joined


def _joined(slots: Sequence[Slot], rule: Callable[[Slot, Slot], bool]) -> list[Slot]:
    """Join neighbours as the rule says, from the end to the beginning.

    From the end, because English words lean on what follows them.
    """
    result: list[Slot] = []
    for slot in reversed(slots):
        if result and _may_join(slot, result[-1]) and rule(slot, result[-1]):
            result[-1] = slot + result[-1]
        else:
            result.append(slot)
    return result[::-1]


def _may_join(left: Slot, right: Slot) -> bool:
    """A moved passage never shares a slot with what is not moved with it."""
    if not left.ground.moved:
        return True
    both = left.passage | right.passage
    return len({witness for witness, _ in both}) == len(both) and (
        _passages(left) == _passages(right)
    )


def _passages(slot: Slot) -> set[int | None]:
    return {number for _, number in slot.passage}


def whole_words(rows: Sequence[Slot]) -> list[Slot]:
    """Join what one word of any witness spans: "isn't" against "is" and "not"."""
    waiting = list(rows)
    result: list[Slot] = []
    unfinished: set[tuple[int, int]] = set()
    while waiting:
        slot = waiting.pop(_next(waiting, unfinished))
        if unfinished:
            result[-1] = result[-1] + slot
        else:
            result.append(slot)
        unfinished = {word for word in _words(result[-1]) if not _ends(word, result[-1])}
    return result


def _next(waiting: Sequence[Slot], unfinished: set[tuple[int, int]]) -> int:
    """Which slot to take: one that goes on with an unfinished word, if it may come first."""
    before: set[int] = set()
    for number, slot in enumerate(waiting):
        speaking = {witness for witness, cell in enumerate(slot.cells) if cell}
        if not unfinished or (_words(slot) & unfinished and not speaking & before):
            return number
        before |= speaking
        if all(witness in before for witness, _ in unfinished):
            break
    return 0


def _words(slot: Slot) -> set[tuple[int, int]]:
    return {
        (witness, slot.ground.strands[witness].word_of[atom])
        for witness, cell in enumerate(slot.cells)
        for atom in cell
    }


def _ends(word: tuple[int, int], slot: Slot) -> bool:
    """Whether the slot has the last atom of the word."""
    word_of = slot.ground.strands[word[0]].word_of
    last = slot.cells[word[0]][-1]
    return last + 1 == len(word_of) or word_of[last + 1] != word[1]


def _negated_article(left: Slot, right: Slot) -> bool:
    """The words "not a" stand for "no"."""
    kinds = left.ground.vocabulary.kinds
    negations = {key for keys in left.keys for key in keys if kinds[key] is Kind.NEGATION}
    words = {key for keys in right.keys for key in keys}
    return len(negations) > 1 and words <= _ARTICLES and bool(right.absent)


def _phrase_for_phrase(left: Slot, right: Slot) -> bool:
    """Unlike words after unlike words are one phrase against another."""
    if not (left.is_free and right.is_free):
        return False
    if left.absent != right.absent and any(
        _is_leaning(slot) and not _is_addition(slot) for slot in (left, right)
    ):
        return False
    gaps = [slot for slot in (left, right) if _is_addition(slot)]
    if len(gaps) == 2:
        return left.absent == right.absent or max(left.length, right.length) <= 2 * _PHRASE
    return all(slot.length <= _PHRASE for slot in gaps)


def _negated(left: Slot, right: Slot) -> bool:
    """A negation that some lack stays with the words after it, where these differ too."""
    kinds = left.ground.vocabulary.kinds
    ends = {keys[-1] for keys in left.keys if keys}
    negates = any(kinds[key] is Kind.NEGATION for key in ends)
    return negates and bool(left.absent) and not right.agrees


def _up_to_of(left: Slot, right: Slot) -> bool:
    """As "afraid of" against "fear", "some kind of" against "any": "of" leans backwards."""
    ends = {keys[-1] for keys in right.keys if keys}
    return ends == {"of"} and _is_addition(right) and right.length <= _SHORT and not left.is_common


def _is_addition(slot: Slot) -> bool:
    """Whether a single witness has anything here."""
    return len(slot.absent) == len(slot.cells) - 1


def _leaning_function_words(left: Slot, right: Slot) -> bool:
    """Articles, prepositions and auxiliaries belong to the words after them."""
    if right.agrees or left.is_common or not _is_leaning(left):
        return False
    return bool(left.absent - right.absent) or (not left.agrees and _refines(right, left))


def _trailing_function_words(left: Slot, right: Slot) -> bool:
    """As "pushing back on" against "rejection of": they vary together."""
    if left.is_common or right.is_common or not _is_leaning(right) or right.absent:
        return False
    return _refines(left, right) and _refines(right, left)


def _is_leaning(slot: Slot) -> bool:
    leaning = slot.ground.vocabulary.function_words.leaning
    return all(key in leaning for keys in slot.keys for key in keys)


def _refines(fine: Slot, coarse: Slot) -> bool:
    """Whether witnesses that have the same in ``fine`` have the same in ``coarse`` too."""
    coarse_of: dict[str, str] = {}
    return all(
        coarse_of.setdefault(fine_part, coarse_part) == coarse_part
        for fine_part, coarse_part in zip(fine.parts, coarse.parts, strict=True)
    )


def _shorter_together(left: Slot, right: Slot) -> bool:
    """As "pushing back" against "rejection" and "pushed": told in fewer words as one phrase.

    Source: minimum description length (Rissanen 1978): the words of all different readings,
    and one for each slot.
    """
    if left.agrees or right.agrees or left.absent == right.absent:
        return False
    if _is_leaning(right) and not left.absent <= right.absent:
        return False
    both = left + right
    return (
        both.length <= 2 * _PHRASE
        and _information(both) + 1 <= _information(left) + _information(right) + 2
    )


def _information(slot: Slot) -> int:
    """The length of all different readings, in atoms, and one more where some are alike."""
    return sum(map(len, set(slot.keys))) - (not slot.is_replaced)


def _short_addition(left: Slot, right: Slot) -> bool:
    """A word or two that only one witness has go with the variant that they precede."""
    return _is_addition(left) and left.length <= _SHORT and not (right.is_common or right.absent)


def _stranded_function_word(left: Slot, right: Slot) -> bool:
    """As in "we've got": one witness's function word before what all have leans backwards."""
    return _is_addition(right) and _is_leaning(right) and not (left.is_common or left.absent)


def _same_absence(left: Slot, right: Slot) -> bool:
    """What the same witnesses lack is one omission."""
    if not left.absent or left.absent != right.absent:
        return False
    return left.agrees and right.agrees


def _both_same(left: Slot, right: Slot) -> bool:
    """What all have, letter for letter, is one stretch."""
    return left.is_same and right.is_same


def _nearly_same(left: Slot, right: Slot) -> bool:
    """A short common stretch goes with a neighbour that differs by a mark or a capital."""
    if not (left.is_spelled_alike and right.is_spelled_alike) or _is_leaning(right):
        return False
    return all(slot.length <= _SHORT for slot in (left, right) if slot.is_same)


RULES: tuple[Callable[[Slot, Slot], bool], ...] = (
    _negated_article,
    _up_to_of,
    _phrase_for_phrase,
    _short_addition,
    _negated,
    _leaning_function_words,
    _trailing_function_words,
    _shorter_together,
    _stranded_function_word,
    _same_absence,
    _both_same,
    _nearly_same,
)
"""In the order in which they are tried."""
