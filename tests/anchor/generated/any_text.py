"""Cases that can be made from any text."""

from __future__ import annotations

import random
import re

from dossier.anchor import Ambiguous, Changed, Exact, Lost, Selector
from dossier.model import Span
from tests.anchor.generated import edits
from tests.anchor.generated.cases import Case, expected
from tests.anchor.generated.oracle import exact_places
from tests.anchor.generated.stories import captures, story

_NEGATIONS = ("not", "never", "no", "neither", "without")


def verbatim(chance: random.Random) -> Case:
    """Words as they stand."""
    text, start, end = _cited(chance, 1, 30)
    return _exact_case("verbatim", text, Selector(text[start:end]), Span(start, end))


def refolded(chance: random.Random) -> Case:
    """Words as they stand, in other characters that no reader tells apart."""
    text, start, end = _cited(chance, 1, 30)
    selector = Selector(edits.refolded(chance, text[start:end]))
    return _exact_case("refolded", text, selector, Span(start, end))


def in_context(chance: random.Random) -> Case:
    """Few words with some of what stands beside them."""
    text, start, end = _cited(chance, 1, 3)
    prefix, suffix = edits.beside(chance, text, start, end)
    selector = Selector(text[start:end], prefix, suffix)
    return Case("in context", text, selector, expected(Exact, Ambiguous), Span(start, end))


def out_of_context(chance: random.Random) -> Case:
    """Words as they stand, with a prefix or suffix that stands beside none of their places."""
    text, start, end = _cited(chance, 1, 12)
    strange = chance.choice(("zebra", "Quixote", "ящик", "17 February"))
    prefix, suffix = chance.choice(((strange, ""), ("", strange), (strange, strange)))
    selector = Selector(text[start:end], prefix, suffix)
    return Case("out of context", text, selector, expected(Lost))


def one_letter(chance: random.Random) -> Case:
    """Words with one letter other than they stand."""
    text, start, end = _cited(chance, 1, 30)
    return _edited(chance, "one letter", text, edits.one_letter(chance, text[start:end]))


def other_case(chance: random.Random) -> Case:
    """Words with one letter in the other case."""
    text, start, end = _cited(chance, 1, 30)
    words = text[start:end]
    letters = [at for at, letter in enumerate(words) if letter.swapcase() != letter]
    at = chance.choice(letters) if letters else 0
    changed = words[:at] + words[at].swapcase() + words[at + 1 :]
    return _edited(chance, "other case", text, changed)


def swapped(chance: random.Random) -> Case:
    """Words of which two have changed places."""
    text, start, end = _cited(chance, 3, 30)
    return _edited(chance, "swapped", text, edits.swapped(chance, text[start:end]))


def cut_off(chance: random.Random) -> Case:
    """Words that begin or end in the middle of one."""
    text, start, end = _cited(chance, 1, 20)
    return _edited(chance, "cut off", text, edits.cut_off(chance, text[start:end]))


def negation_cited(chance: random.Random) -> Case:
    """Words with a negation that the text does not have."""
    text, start, end = _cited(chance, 3, 30)
    words = text[start:end]
    if not edits.has_gap(words):
        return verbatim(chance)
    negation = chance.choice(_NEGATIONS)
    if negation in text[max(0, start - 10) : start].split() + text[end : end + 10].split():
        # Then the citation may be no more than two words in the wrong order.
        return verbatim(chance)
    return _refused("negation cited", text, edits.between(chance, words, negation))


def negation_printed(chance: random.Random) -> Case:
    """Words that the text has with a negation among them."""
    text, start, end = _cited(chance, 3, 30)
    words = text[start:end]
    if not edits.has_gap(words):
        return verbatim(chance)
    changed = edits.between(chance, words, chance.choice(_NEGATIONS))
    return _refused("negation printed", text[:start] + changed + text[end:], words)


def other_number(chance: random.Random) -> Case:
    """Words with another number in digits than the text has."""
    text, start, end = _cited(chance, 3, 30)
    numbers = re.findall(r"(?<![\w.,])\d+(?:[.,]\d+)*(?![\w.,]*\d)", text[start:end])
    if not numbers:
        return verbatim(chance)
    number = chance.choice(numbers)
    other = chance.choice([one for one in ("3", "86", "410", "2,700") if one != number])
    return _refused("other number", text, edits.replaced(text[start:end], number, other))


def deleted(chance: random.Random) -> Case:
    """A whole paragraph that the text does not have any more, among all the others."""
    text = chance.choice(captures())
    paragraphs = [one for one in re.findall(r"[^\n]+", text) if len(one.split()) >= 6]
    gone = chance.choice(paragraphs)
    rest = text.replace(gone, "")
    return Case("deleted", rest, Selector(gone), expected(Lost))


def _cited(chance: random.Random, least: int, most: int) -> tuple[str, int, int]:
    """A text, and where some of its words stand."""
    text = chance.choice(captures()) if chance.random() < 0.5 else story(chance).text
    return text, *edits.stretch(chance, text, least, most)


def _exact_case(kind: str, text: str, selector: Selector, place: Span) -> Case:
    places = exact_places(text, text[place.start : place.end])
    if len(places) > 1:
        return Case(kind, text, selector, expected(Ambiguous))
    return Case(kind, text, selector, expected(Exact), place)


def _edited(chance: random.Random, kind: str, text: str, words: str) -> Case:
    """Changed words: exact only if they happen to stand somewhere as they are now."""
    places = exact_places(text, words) if words.strip() else []
    if places:
        return Case(kind, text, Selector(words), expected(Ambiguous if places[1:] else Exact))
    return Case(kind, text, Selector(words), expected(Changed, Lost))


def _refused(kind: str, text: str, words: str) -> Case:
    """Changed words that must be seen to be others, unless they stand elsewhere."""
    places = exact_places(text, words)
    if places:
        return Case(kind, text, Selector(words), expected(Ambiguous if places[1:] else Exact))
    return Case(kind, text, Selector(words), expected(Lost))
