"""Cuts that turn the sense in languages whose clauses show themselves in commas and few words.

As in English, what is left out at either edge is read for negations, denials and conditions whose
scope the cited words are in. How far such a word reaches is told by where clauses begin: a comma,
a word that begins one. It reaches across that only into what is believed, said or denied ("... does
not believe that ..."). A citation counts where it states something, which the endings of verbs
tell, or where it is a whole clause.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dossier.claims.clause_tables import ClauseTable
from dossier.claims.turns import Turn
from dossier.frozen import dataclass
from dossier.language import Rule, has_rule
from dossier.model import Token
from dossier.text import is_negation, is_word

_STOPS = frozenset(";—–:")
_SHORTEST_CLAUSE = 3
_LONGEST_PHRASE = 4
"""In words: of those that make a condition together."""


@dataclass(frozen=True, slots=True)
class ClauseReader:
    """The words of a sentence, which of them are cited, and the language's table."""

    words: Sequence[Token]
    start: int
    """Index of the first cited word."""
    end: int
    """Index behind the last cited word."""
    table: ClauseTable
    language: str

    def turned(self) -> tuple[int, Turn] | None:
        """The word that turns the sense of the citation, and what it does."""
        return self._before() or self._behind()

    def _norm(self, index: int) -> str:
        return self.words[index].norm if 0 <= index < len(self.words) else ""

    def _before(self) -> tuple[int, Turn] | None:
        for index in range(self.start - 1, -1, -1):
            norm = self._norm(index)
            if norm == ",":
                return self._across(index)
            if norm in _STOPS or self._breaks(index):
                return None
            if turn := self._own_turn(index):
                return index, turn
            if self._is_complementizer(index):
                return self._governed(index) if self._states() else None
        return None

    def _own_turn(self, index: int) -> Turn | None:
        """What a word of the citation's own clause does to it."""
        norm = self._norm(index)
        if self._ends_condition(index):
            return Turn.CONDITION if self._states() else None
        if self.table.without.fullmatch(norm):
            is_denied = self._is_beside(index) and self._has_verb()
            if self._is_irreal(index):
                return Turn.CONDITION
            return Turn.NEGATION if is_denied else None
        if self._negates(index):
            return Turn.NEGATION if self._is_beside(index) or self._states() else None
        if self._denies(index) and not self._is_denied_itself(index):
            return Turn.DENIAL if self._states() else None
        return None

    def _is_beside(self, index: int) -> bool:
        """Whether a word stands right before several cited words that do not say where or when."""
        is_place = self.table.prepositions.fullmatch(self._norm(self.start))
        return index == self.start - 1 and self.end - self.start > 1 and not is_place

    def _across(self, comma: int) -> tuple[int, Turn] | None:
        """What stands before the comma that the citation's clause begins behind."""
        follows = self._is_complementizer(comma + 1)
        leads = follows or self._is_reported() or self._has_infinitive(comma)
        if leads and self._states():
            return self._governed(comma)
        begin = self._clause_start(comma)
        first = self._condition_at(begin)
        if first and self._states():
            return begin, Turn.CONDITION
        if self.table.without.fullmatch(self._norm(begin)) and self._is_irreal(comma):
            return begin, Turn.CONDITION
        return None

    def _governed(self, border: int) -> tuple[int, Turn] | None:
        """What the clause before a border does to the one behind it, which it says or denies."""
        if self._norm(border - 1) == ",":
            border -= 1
        begin = self._clause_start(border)
        condition = self._condition_ending(border - 1)
        if condition is not None:
            return condition, Turn.CONDITION
        clause = range(begin, border)
        negations = [index for index in clause if self._negates(index)]
        denials = [
            index
            for index in clause
            if self._denies(index) or self.table.falsely.fullmatch(self._norm(index))
        ]
        if denials:
            return None if negations else (denials[0], Turn.DENIAL)
        has_content = any(self.table.contents.fullmatch(self._norm(index)) for index in clause)
        return (negations[0], Turn.NEGATION) if negations and has_content else None

    def _behind(self) -> tuple[int, Turn] | None:
        following = self.end
        while self._norm(following) == "," or self.table.only.fullmatch(self._norm(following)):
            following += 1
        if self._condition_at(following):
            is_clause = self.end - self.start >= _SHORTEST_CLAUSE and self._begins_clause()
            return (following, Turn.CONDITION) if is_clause or self._has_verb() else None
        last = self.end - 1
        if following == self.end and self._negates(following) and self._is_verb(last):
            return following, Turn.NEGATION
        return None

    def _negates(self, index: int) -> bool:
        return is_negation(self._norm(index), self.language) and not self._in_idiom(index)

    def _denies(self, index: int) -> bool:
        norm = self._norm(index)
        if self.table.denying.fullmatch(norm):
            return True
        clause = {
            self._norm(place) for place in range(self._clause_start(index), self._clause_end(index))
        }
        return any(first == norm and second in clause for first, second in self.table.parted)

    def _is_denied_itself(self, denial: int) -> bool:
        return any(self._negates(index) for index in range(self._clause_start(denial), self.start))

    def _in_idiom(self, index: int) -> bool:
        for phrase in self.table.idioms:
            for offset in range(len(phrase)):
                first = index - offset
                if tuple(self._norm(first + place) for place in range(len(phrase))) == phrase:
                    return True
        return False

    def _breaks(self, index: int) -> bool:
        return self.table.breaks.fullmatch(self._norm(index)) is not None

    def _is_complementizer(self, index: int) -> bool:
        return self.table.complementizers.fullmatch(self._norm(index)) is not None

    def _condition_at(self, index: int) -> bool:
        """Whether a condition begins with a word."""
        if self.table.conditions.fullmatch(self._norm(index)):
            return True
        return any(
            self.table.stipulations.fullmatch(self._phrase(index, index + length))
            for length in range(2, _LONGEST_PHRASE + 1)
        )

    def _condition_ending(self, index: int) -> int | None:
        """Where the condition begins that ends with a word, if one does."""
        if self.table.conditions.fullmatch(self._norm(index)):
            return index
        for length in range(2, _LONGEST_PHRASE + 1):
            first = index + 1 - length
            if first >= 0 and self.table.stipulations.fullmatch(self._phrase(first, index + 1)):
                return first
        return None

    def _ends_condition(self, index: int) -> bool:
        return self._condition_ending(index) is not None

    def _phrase(self, start: int, end: int) -> str:
        return " ".join(self._norm(index) for index in range(start, end))

    def _clause_start(self, border: int) -> int:
        """Where the clause begins that ends before a border."""
        index = border
        while index > 0 and self._norm(index - 1) not in _STOPS | {","}:
            index -= 1
        while index < border and not is_word(self.words[index]):
            index += 1
        return index

    def _clause_end(self, index: int) -> int:
        while index < self.start and self._norm(index) not in _STOPS | {","}:
            index += 1
        return index

    def _cited(self) -> Iterator[int]:
        return iter(range(self.start, self.end))

    def _is_irreal(self, index: int) -> bool:
        """Whether the citation states what would be, with a verb of it behind a word."""
        verbs = (self.table.irreal.fullmatch(word.norm) for word in self.words[index:])
        return any(verbs) and self._states()

    def _is_reported(self) -> bool:
        return any(self.table.reported.fullmatch(self._norm(index)) for index in self._cited())

    def _has_infinitive(self, comma: int) -> bool:
        """Whether the clause behind a comma is an infinitive's, and the citation has it."""
        return comma == self._comma_before() and any(
            self.table.infinitive.fullmatch(self._norm(index)) and self._is_verb(index + 1)
            for index in range(self.start, self.end - 1)
        )

    def _comma_before(self) -> int:
        index = self.start - 1
        while index >= 0 and self._norm(index) != ",":
            index -= 1
        return index

    def _states(self) -> bool:
        """Whether the citation states something: it has a verb, or is a whole clause."""
        return self._has_verb() or self._is_clause()

    def _has_verb(self) -> bool:
        return any(self._is_verb(index) for index in self._cited())

    def _is_verb(self, index: int) -> bool:
        word = self.words[index]
        if self.table.no_verbs.fullmatch(word.norm) or not self.table.verbs.fullmatch(word.norm):
            return False
        if not has_rule(self.language, Rule.CAPITAL_NOUNS):
            is_noun = self.table.articles.fullmatch(self._norm(index - 1)) is not None
            return not is_noun and (index == 0 or not word.text[:1].isupper())
        # In German every noun has a capital, and what ends alike before one is an adjective.
        is_before_noun = index + 1 < len(self.words) and self.words[index + 1].text[:1].isupper()
        inflected = word.norm.endswith(("te", "ten", "en"))
        return word.text[:1].islower() and not (is_before_noun and inflected)

    def _begins_clause(self) -> bool:
        before = self.start - 1
        return (
            before < 0
            or self._norm(before) == ","
            or self._is_complementizer(before)
            or (self._ends_condition(before))
        )

    def _is_clause(self) -> bool:
        ends = self.end >= len(self.words) or not is_word(self.words[self.end])
        return ends and self._begins_clause() and self.end - self.start >= _SHORTEST_CLAUSE
