"""The clause that a citation is cut from, read without a parser.

What matters is how far a word before the citation reaches, and whether the cited words state
something. English is told by its auxiliaries, infinitives and endings; where that is open, nothing
is claimed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from dossier.claims.scopes import Phrases, Scopes
from dossier.frozen import dataclass
from dossier.model import Token
from dossier.text import is_word

_CONTRACTED = re.compile(
    r"\w+n't|(?:i|you|we|they)'(?:m|re|ve|ll|d)|(?:he|she|it|that|there|this|what|who)'(?:s|ll|d)"
)
"""A pronoun with its verb, or a verb with its negation."""
_PRESENT = re.compile(r"[a-z]+[^s]s")
"""How a verb may end in the present tense."""
_STOPS = frozenset(";—–:")
"""Marks that no negation reaches across."""
_LONGEST_SUBJECT = 4
_SHORTEST_CLAUSE = 6
_SHORTEST_STATEMENT = 3
"""In words; a verb that shows no ending is not told from other words."""


@dataclass(frozen=True, slots=True)
class Clause:
    """The words of a sentence, and which of them are cited."""

    words: Sequence[Token]
    start: int
    """Index of the first cited word."""
    end: int
    """Index behind the last cited word."""
    scopes: Scopes

    def norm(self, index: int) -> str:
        """A word in normal form; empty outside the sentence."""
        return self.words[index].norm if 0 <= index < len(self.words) else ""

    def between(self, index: int) -> list[str]:
        """The words, in normal form, between one before the citation and its first."""
        return [word.norm for word in self.words[index + 1 : self.start] if is_word(word)]

    def behind(self) -> list[int]:
        """Indexes of the words behind the citation."""
        return [index for index in range(self.end, len(self.words)) if is_word(self.words[index])]

    def leftwards(self) -> Iterator[int]:
        """The words before the citation up to where its clause begins, from right to left."""
        index = self.start - 1
        while index >= 0 and self.words[index].norm not in _STOPS:
            if self.norm(index) == ",":
                index = self._before_aside(index)
                continue
            if is_word(self.words[index]):
                in_phrase = self.in_phrase(index) or self.in_stipulation(index)
                if self._begins_clause(index) and not in_phrase:
                    return
                yield index
            index -= 1

    def _before_aside(self, comma: int) -> int:
        """Where to go on before an aside between commas that is no clause; -1 for nowhere."""
        commas = (index for index in range(comma - 1, -1, -1) if self.norm(index) == ",")
        opened = next(commas, None)
        if opened is None or self.norm(opened + 1) not in self.scopes.asides:
            return -1
        states = any(self.is_verbal(index) for index in range(opened + 1, comma))
        return -1 if states else opened - 1

    def _begins_clause(self, index: int) -> bool:
        """Whether what follows a word is out of reach of what stands before it."""
        word, following = self.norm(index), self.norm(index + 1)
        if word in {"because", "as"}:
            return following not in ({"of"} if word == "because" else self.scopes.false)
        if word == "that":
            return not self._gives_content(index)
        if word in self.scopes.presuming:
            return following != "to"
        if word == "yet":
            return self.norm(index - 1) in {"", ",", "and"}
        if word in self.scopes.joining:
            finite = self.scopes.auxiliary | self.scopes.pronouns | self.scopes.none
            is_present = index + 1 == self.start and _PRESENT.fullmatch(following)
            return bool(is_present) or following in finite or self._joins_past(index)
        return word in self.scopes.new_clause

    def _joins_past(self, joining: int) -> bool:
        """Whether a past tense behind "and" is a new statement: "denied it and said".

        After "did not" no past tense can stand. It is a participle where a helping verb stands
        before it ("had not been seen and heard"), and belongs to a subject that denies.
        """
        following = self.words[joining + 1]
        is_past = following.norm in self.scopes.past or following.norm.endswith("ed")
        if self.norm(joining) != "and" or not is_past or not following.text.islower():
            return False
        keeping = (self.scopes.helping | self.scopes.none) | {"that", "never"}
        for index in range(joining - 1, -1, -1):
            if self.norm(index) in _STOPS | {","}:
                break
            if self.norm(index) in keeping:
                return False
        return True

    def _gives_content(self, that: int) -> bool:
        """Whether the clause behind "that" is what a word before it says, thinks or doubts."""
        before = [index for index in range(max(0, that - 4), that) if is_word(self.words[index])]
        if not before or self.norm(that - 1) == ",":
            return True
        scopes = self.scopes
        leading = scopes.contents | scopes.denying | scopes.conditions | scopes.false
        if any(
            self.norm(index) in self.scopes.said and self.norm(index - 1) in self.scopes.falsely
            for index in before
        ):
            return True  # "falsely told the judge that"
        return self.norm(before[-1]) in leading or self.in_phrase(before[-1])

    def in_phrase(self, index: int) -> bool:
        """Whether a word belongs to a phrase that denies."""
        return self.phrase_start(index) is not None

    def in_stipulation(self, index: int) -> bool:
        """Whether a word belongs to words that make a condition together: "as long as"."""
        first = self._first_of(self.scopes.stipulations, index)
        is_measure = first is not None and self.norm(first - 1) in self.scopes.auxiliary
        return first is not None and not is_measure  # "the queue was as long as the street"

    def begins_stipulation(self, index: int) -> bool:
        """Whether such words begin at this one; those of an irreal case only behind "would"."""
        is_begun = self._first_of(self.scopes.stipulations, index) == index
        if not is_begun or not self.in_stipulation(index):
            return False
        is_irreal = self._first_of(self.scopes.inverting, index) == index
        cited = {self.norm(place) for place in range(self.start, self.end)}
        return not is_irreal or not self.scopes.irreal.isdisjoint(cited)

    def phrase_start(self, index: int) -> int | None:
        """Where the denying phrase begins that a word belongs to, if it does."""
        return self._first_of(self.scopes.phrases, index)

    def in_idiom(self, index: int) -> bool:
        """Whether a word belongs to an idiom that denies nothing."""
        return self._first_of(self.scopes.idioms, index) is not None

    def _first_of(self, phrases: Phrases, index: int) -> int | None:
        """Where a phrase begins that has the word at this index and stands outside the citation."""
        for phrase in phrases.get(self.norm(index), ()):
            for offset in (place for place, word in enumerate(phrase) if word == self.norm(index)):
                first = index - offset
                last = first + len(phrase)
                is_outside = last <= self.start or first >= self.end
                norms = tuple(token.norm for token in self.words[max(0, first) : last])
                if is_outside and norms == phrase:
                    return first
        return None

    def begins_finite(self) -> bool:
        """Whether the citation begins with a verb whose subject was cut off."""
        return self.norm(self.start) in self.scopes.auxiliary - {"be", "been", "do", "have"}

    def begins_present(self) -> bool:
        """Whether the citation begins with a word that can be a verb in the present tense."""
        first = self.words[self.start]
        is_thing = first.norm in self.scopes.before_thing
        return first.text.islower() and not is_thing and bool(_PRESENT.fullmatch(first.norm))

    def is_adverb(self, word: str) -> bool:
        """Whether a word, in normal form, is an adverb by its ending."""
        return word.endswith("ly") and word not in self.scopes.no_adverbs

    def states(self, index: int) -> bool:
        """Whether the cited words have a verb of their own clause, or begin where one stands.

        Args:
            index: of a word before them, up to which their clause may go back.
        """
        return self._begins_with_verb(index) or any(
            self.is_verbal(place) for place in self._own_clause()
        )

    def _begins_with_verb(self, index: int) -> bool:
        before, first = self.norm(self.start - 1), self.words[self.start]
        is_thing = (
            first.norm in self.scopes.before_thing
            or first.text[:1].isupper()
            or _PRESENT.fullmatch(first.norm) is not None  # "to farmers"
        )
        if before in self.scopes.before_verb and self.start - 1 > index:
            if before != "to" or not is_thing:
                return True
        elif before == "that" and self._gives_content(self.start - 1):
            return self._is_statement()
        if first.norm.endswith("ing"):
            return before in self.scopes.denying | self.scopes.before_gerund
        is_past = first.norm.endswith("ed") and first.text.islower()
        return is_past and before not in self.scopes.past and not before.endswith("ed")

    def _is_statement(self) -> bool:
        """Whether the citation, which begins a clause, is more than its subject."""
        is_subject = self.end < len(self.words) and self.is_verbal(self.end)
        return self.end - self.start >= _SHORTEST_STATEMENT and not is_subject

    def is_main_clause(self) -> bool:
        """Whether the citation is a whole clause by its place: its verb need not be told.

        It begins where one does and is too long to be a subject or an object alone.
        """
        begins = self.start == 0 or self.norm(self.start - 1) in {",", "that", ":"}
        is_aside = self.norm(self.end) == "," and self.norm(self.start - 1) == ","
        is_frame = self.norm(self.end) == "that"  # "..., the president said last month that ..."
        return begins and not (is_aside or is_frame) and self.end - self.start >= _SHORTEST_CLAUSE

    def _own_clause(self) -> Iterator[int]:
        """The cited words up to where another clause begins among them."""
        for place in range(self.start, self.end):
            word = self.norm(place)
            if place > self.start:
                if word == "that" and not self._gives_content(place):
                    return
                if word in (self.scopes.relative | self.scopes.new_clause) - {"that", "as"}:
                    return
            yield place

    def is_verbal(self, index: int) -> bool:
        """Whether a word is a verb that states something, as far as that can be told."""
        word = self.words[index]
        if index and word.text[:1].isupper():
            return False
        if word.norm in self.scopes.auxiliary | self.scopes.past or _CONTRACTED.fullmatch(
            word.norm
        ):
            return True
        if word.norm == "to":
            following = next((other for other in self.words[index + 1 :] if is_word(other)), None)
            return following is not None and not (
                following.norm in self.scopes.before_thing or following.text[:1].isupper()
            )
        return word.norm.endswith("ed") and self.norm(index - 1) in self.scopes.adverbs

    def clause_before(self) -> range:
        """The clause that ends in a comma before the citation or its subject; empty for none.

        "If the tide turns" where "will break up" is cited of "If the tide turns, the wreck will
        break up".
        """
        comma = self.start - 1
        while comma >= 0 and self.norm(comma) != ",":
            is_subject = self.begins_finite() and self.start - comma <= _LONGEST_SUBJECT
            if is_word(self.words[comma]) and not (is_subject and not self.is_verbal(comma)):
                return range(0)
            comma -= 1
        ends = {",", "that", "and", "but", *_STOPS}
        first = max(comma, 0)
        while first > 0 and self._keeps_clause(first - 1, ends):
            first -= 1
        while first < comma and not is_word(self.words[first]):
            first += 1
        return range(first, max(comma, first))

    def _keeps_clause(self, index: int, ends: set[str]) -> bool:
        is_provided = self.norm(index) == "that" and self.norm(index - 1) in self.scopes.conditions
        return is_provided or self.in_stipulation(index) or self.norm(index) not in ends
