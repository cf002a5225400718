"""Whom a clause names as its subject, read without a parser from the words around its verb."""

from __future__ import annotations

from collections.abc import Sequence

from dossier.draft.lexicon import CALENDAR
from dossier.draft.reporting import (
    AFTER_NAME,
    AUXILIARIES,
    DEMONSTRATIVES,
    DETERMINERS,
    HUMAN,
    LEADING,
    OBJECT_OF,
    OFFICE_ENDINGS,
    OFFICES,
    POSSESSIVES,
    PREPOSITIONS,
    PRONOUNS,
    SENTENCE_OPENERS,
    VERBS,
)
from dossier.frozen import dataclass

DASHES = "—–-―"
_OFFICE = 6
"""Words for what somebody is that stand before a name."""
_NEAR = 8
"""Words between a name and its verb."""
_COMMAS = 4
"""Commas back in which the name of an apposition is looked for."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word or a mark outside quotations."""

    text: str
    low: str
    start: int
    end: int
    name: int
    """The number of the name that it belongs to, or -1."""
    is_possessive: bool
    """Whether an apostrophe and s follow the name: "Lind's"."""

    @property
    def is_verb(self) -> bool:
        """Whether it may give words to a speaker."""
        return self.name < 0 and self.low in VERBS


@dataclass(frozen=True, slots=True)
class Subject:
    """Whom a clause names: a name by its number, a pronoun, or nobody by name."""

    name: int = -1
    pronoun: str = ""


NOBODY = Subject()
"""A subject without a name, or none."""
Words = Sequence[Word]


def is_adverb(word: Word) -> bool:
    """Whether a word only says how: "carefully"."""
    return word.low.endswith("ly") and word.text.islower() and word.name < 0


def name_end(words: Words, place: int) -> int:
    """The last word of the name that a word belongs to.

    Args:
        words: of a sentence, outside quotations.
        place: of a word that belongs to a name.
    """
    while place + 1 < len(words) and words[place + 1].name == words[place].name:
        place += 1
    return place


def left_of(words: Words, verb: int, first: int = 0) -> Subject:
    """The subject before a verb.

    Args:
        words: of a sentence, outside quotations.
        verb: its place.
        first: the first word that may be one of the subject.
    """
    place = _before_helpers(words, verb, first)
    if place < first:
        return NOBODY
    word = words[place]
    is_relative = word.low == "who" and place > first
    if is_relative and words[place - 1].name >= 0:
        return left_of(words, place, first)
    if word.text in f",{DASHES}" or is_relative:
        return _before_apposition(words, place, first)
    if word.low in PRONOUNS:
        return Subject(pronoun=word.low)
    if word.name < 0:
        return _before_addition(words, place, first)
    return _named(words, place, verb, first)


def right_of(words: Words, verb: int) -> Subject:
    """The subject behind a verb: "said Ole Lind, a fisherman".

    Args:
        words: of a sentence, outside quotations.
        verb: its place.
    """
    place = verb + 1
    while place < len(words) and is_adverb(words[place]):
        place += 1
    return noun_phrase(words, place)


def noun_phrase(words: Words, place: int) -> Subject:
    """Whom a phrase names: its last name, or the apposition of one without a name.

    Args:
        words: of a sentence, outside quotations.
        place: where it begins.
    """
    if place >= len(words):
        return NOBODY
    if words[place].low in PRONOUNS:
        return Subject(pronoun=words[place].low)
    latest = -1
    for index in range(place, len(words)):
        word = words[index]
        if word.text in ",(;:" + DASHES:
            if latest < 0 and word.text == ",":
                return _apposition(words, index + 1)
            break
        if word.name >= 0:
            latest = index
        elif _ends_phrase(words, place, index, latest):
            break
        elif word.low in HUMAN:
            latest = -1  # "said Quill supporter …": the name is somebody else's
    if latest < 0 or words[latest].is_possessive:
        return NOBODY
    return Subject(words[latest].name)


def main_subject(words: Words) -> Subject:
    """The subject that opens a sentence, or its clause behind a comma.

    Args:
        words: of a sentence, outside quotations.
    """
    commas = [place + 1 for place, word in enumerate(words) if word.text == ","]
    for first in (0, *commas):
        place = first
        if place == 0 and _takes_up(words):
            place = 2
        while place < len(words) and words[place].low in LEADING | DETERMINERS:
            place += 1
        place = _past_office(words, place)
        if place >= len(words):
            return NOBODY
        if words[place].low in {"he", "she"}:
            return Subject(pronoun=words[place].low)
        if words[place].name >= 0:
            return _opening(words, place)
        if place == 0 and not _leads(words[0]):
            return NOBODY
    return NOBODY


def _takes_up(words: Words) -> bool:
    """Whether a sentence begins with words that take up the one before: "On this Lind …"."""
    if len(words) < 3 or words[0].low not in PREPOSITIONS or words[2].name < 0:
        return False
    return words[1].low in DEMONSTRATIVES and not words[2].is_possessive


def told_by(words: Words) -> Subject:
    """Whom a sentence names at its end: "…, said the official Ole Lind".

    Args:
        words: of a sentence, outside quotations.
    """
    for place in range(len(words) - 1, 0, -1):
        if words[place].low in VERBS and words[place - 1].text == ",":
            subject = right_of(words, place)
            if subject.name >= 0:
                return subject
    return NOBODY


def _before_helpers(words: Words, verb: int, first: int) -> int:
    """The last word before a verb that is no auxiliary, adverb, day or bracket."""
    place = verb - 1
    while place >= first and (
        words[place].low in AUXILIARIES | CALENDAR or is_adverb(words[place])
    ):
        place -= 1
    if place >= first and words[place].text == ")":
        while place >= first and words[place].text != "(":
            place -= 1
        place -= 1
    return place


def _named(words: Words, place: int, verb: int, first: int) -> Subject:
    """A name before a verb, unless it is the object of something."""
    word = words[place]
    begin = place
    while begin > first and words[begin - 1].name == word.name:
        begin -= 1
    before = [other.low for other in words[first:begin]][-2:]
    if before[-1:] == ["with"] and words[verb].low.endswith("ing"):
        return Subject(word.name)
    if len(before) > 1 and before[-1] in DETERMINERS | POSSESSIVES:
        begin -= 1
        before.pop()
    if before and before[-1] in OBJECT_OF:
        return _head_before(words, begin - 1, first)
    is_joined = (
        before[-1:] == ["and"]
        and begin - 2 >= first
        and (words[begin - 2].name >= 0 or words[begin - 2].low in PRONOUNS)
    )
    is_other = word.is_possessive or before[-1:] == ["which"] or is_joined
    return NOBODY if is_other else Subject(word.name)


def _before_addition(words: Words, place: int, first: int) -> Subject:
    """The subject where words stand between it and its verb: "Lind of Northport said"."""
    for back in range(place, max(first, place - _NEAR) - 1, -1):
        if words[back].text in ",;:" or words[back].low in VERBS:
            return NOBODY
        if words[back].low in AFTER_NAME and back > first and words[back - 1].name >= 0:
            number = words[back - 1].name
            begin = back - 1
            while begin > first and words[begin - 1].name == number:
                begin -= 1
            opens = begin == first or words[begin - 1].low not in OBJECT_OF
            return Subject(number) if opens else NOBODY
    return NOBODY


def _head_before(words: Words, preposition: int, first: int) -> Subject:
    """A subject that a preposition follows: a name, or a person without one."""
    place = preposition - 1
    if place >= first and words[place].name >= 0:
        return Subject(words[place].name)
    # "Lind, president of the Ice Union said": the comma behind the apposition is missing.
    if words[first].name >= 0:
        end = name_end(words, first)
        if end + 1 < preposition and words[end + 1].text == ",":
            return Subject(words[first].name)
    return NOBODY


def _before_apposition(words: Words, comma: int, first: int) -> Subject:
    """The name before an apposition that ends with a comma: "Lind, a fisherman, said"."""
    mark = words[comma].text
    commas = [place for place in range(comma - 1, first - 1, -1) if words[place].text == mark]
    for place in commas[:_COMMAS]:
        subject = _ended_by(words, place, first)
        if subject != NOBODY:
            return subject
    # "Lind's lawyer, Ada Quill, said": the name is the apposition.
    if commas and words[comma - 1].name >= 0 and commas[0] + 1 < comma:
        inside = {word.name for word in words[commas[0] + 1 : comma] if word.text != "."}
        if len(inside) == 1:
            return Subject(words[comma - 1].name)
    return NOBODY


def _ended_by(words: Words, comma: int, first: int) -> Subject:
    """The name or pronoun that a comma follows, unless it is the object of something."""
    before = comma - 1
    if before >= first and words[before].text == ")":
        while before > first and words[before].text != "(":
            before -= 1
        before -= 1
    if before < first:
        return NOBODY
    if words[before].name >= 0:
        number, begin = words[before].name, before
        while begin > first and words[begin - 1].name == number:
            begin -= 1
        is_object = begin > first and words[begin - 1].low in OBJECT_OF
        return NOBODY if is_object else Subject(number)
    return Subject(pronoun=words[before].low) if words[before].low in PRONOUNS else NOBODY


def _apposition(words: Words, place: int) -> Subject:
    if place < len(words) and words[place].name >= 0:
        return Subject(words[place].name)
    return NOBODY


def _ends_phrase(words: Words, place: int, index: int, latest: int) -> bool:
    """Whether a phrase ends before a word: a preposition behind the name or the person, a verb."""
    word = words[index]
    if word.low in PREPOSITIONS:
        return latest >= 0 or any(other.low in HUMAN for other in words[place:index])
    return word.low in {"'s", "’s"} or word.low in VERBS


def _opening(words: Words, place: int) -> Subject:
    """The name that opens a sentence, unless it only belongs to the subject."""
    end = name_end(words, place)
    follows = words[end + 1].low if end + 1 < len(words) else ""
    if words[place].is_possessive or follows in HUMAN or follows == "and":
        return NOBODY
    return Subject(words[place].name)


def _leads(word: Word) -> bool:
    return word.low in SENTENCE_OPENERS or word.low.endswith(("ing", "ed"))


def _past_office(words: Words, place: int) -> int:
    """Where the name stands behind words for what somebody is; the same place without one."""
    for index in range(place, min(place + _OFFICE, len(words))):
        word = words[index]
        if word.name >= 0:
            return index
        is_office = (
            word.text[0].isupper() or word.low in OFFICES or word.low.endswith(OFFICE_ENDINGS)
        )
        if not is_office or word.low in PRONOUNS:
            break
    return place
