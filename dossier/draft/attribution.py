"""Who says what stands in quotation marks, by the words around it.

A speaker is only named where the sentence names one beside a verb of speech, or where the
quotation goes on with one that has such a speaker. Everything else is left open, with those who
may have spoken.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import field

from dossier.draft.lexicon import ACCORDING
from dossier.draft.reporting import (
    AUXILIARIES,
    FEMALE,
    HUMAN,
    LEADING,
    MALE,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVES,
    VERBS,
)
from dossier.frozen import dataclass
from dossier.model import Span
from dossier.text import paragraph_around, sentences

SURE = 0.75
"""From which score on a speaker is proposed; below it the candidates alone are named."""
_TOKEN = re.compile(r"[^\W\d_](?:[\w'’.-]*\w)?|\d[\d.,]*|[^\w\s]")
_MARKS = "“”„«»\"'‘’`‹›「」『』"
_ACCORDING = re.compile(rf"(?<!\w)(?:{'|'.join(ACCORDING)})(?!\w)\s*", re.IGNORECASE)
_FAR = 30
"""Words behind a quotation, or before it, that are read."""
_BACK = 3
"""Paragraphs back in which somebody is looked for whom a pronoun may mean."""


@dataclass(frozen=True, slots=True)
class Named:
    """A place where somebody is named who may speak."""

    span: Span
    owner: str
    """The name by which the actor is proposed."""
    kind: str
    gender: str = ""
    """``m``, ``f`` or empty."""


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who may have said a quotation."""

    speaker: str = ""
    """Whose it most likely is; empty where nobody is named."""
    score: float = 0.0
    reason: str = "nobody is named beside it"
    candidates: tuple[str, ...] = field(default=())


@dataclass(frozen=True, slots=True)
class _Word:
    text: str
    low: str
    start: int
    end: int
    name: int
    """The number of the name that it belongs to, or -1."""


@dataclass(frozen=True, slots=True)
class _Subject:
    """Whom a clause names: a name by its number, a pronoun, or nobody by name."""

    name: int = -1
    pronoun: str = ""


_NOBODY = _Subject()
_Made = tuple[_Subject, float, str]
"""A subject, how sure it is that it speaks, and why."""


def attributions(
    text: str, quotations: Sequence[Span], names: Sequence[Named]
) -> tuple[Attribution, ...]:
    """Who may have said each quotation, in their order.

    Args:
        text: clean.
        quotations: spans of the words between the marks, in reading order.
        names: places of names, in reading order.
    """
    reader = _Reader(text, quotations, names)
    made: list[Attribution] = []
    for number in range(len(quotations)):
        made.append(reader.attribution(number, made))
    return tuple(made)


class _Reader:
    """One text, with what stands outside its quotations."""

    def __init__(self, text: str, quotations: Sequence[Span], names: Sequence[Named]) -> None:
        self.text = text
        self.quotations = quotations
        self.names = names
        self.starts = [name.span.start for name in names]
        self.sentences = sentences(text)
        self.sentence_starts = [span.start for span in self.sentences]
        self.quotation_starts = [span.start for span in quotations]

    def attribution(self, number: int, before: Sequence[Attribution]) -> Attribution:
        """Who may have said one quotation.

        Args:
            number: of the quotation.
            before: what was made of those before it.
        """
        quotation = self.quotations[number]
        paragraph = paragraph_around(self.text, quotation)
        for subject, score, reason in self._signs(number, paragraph):
            made = self._resolved(subject, score, reason, number, before)
            if made is not None:
                return made
        return self._going_on(number, paragraph, before) or self._guess(number, paragraph)

    def _signs(self, number: int, paragraph: Span) -> Iterator[_Made]:
        """What the sentence of a quotation says of its speaker, the surest first."""
        yield from self._behind(number, paragraph)
        yield from self._ahead(number)

    def _behind(self, number: int, paragraph: Span) -> Iterator[_Made]:
        quotation = self.quotations[number]
        close = quotation.end
        has_comma = False
        while close < paragraph.end and self.text[close] in _AFTER:
            has_comma |= self.text[close] == ","
            close += 1
        if close >= paragraph.end:
            return
        last = self.text[quotation.end - 1]
        following = self.quotations[number + 1].start if number + 1 < len(self.quotations) else close
        end = self._sentence_end(close, paragraph.end)
        if close < following < end:
            end = following
        words = self._words(close, end)[:_FAR]
        goes_on = has_comma or last not in ".?!…"
        if not words or (last in ".…" and not has_comma):
            if words and words[0].text in "—–-" and len(words) > 1 and words[1].name >= 0:
                yield _Subject(words[1].name), 0.9, "the name stands behind a dash"
            return
        yield from self._reporting(words, goes_on=goes_on)

    def _reporting(self, words: Sequence[_Word], *, goes_on: bool) -> Iterator[_Made]:
        """A verb of speech and its subject right behind a quotation."""
        first = 0
        while first < len(words) and (
            words[first].text in ",—–-" or words[first].low in _ADVERBS or _is_adverb(words[first])
        ):
            first += 1
        if first >= len(words):
            return
        if words[first].low in VERBS and words[first].name < 0:
            subject = self._right_of(words, first)
            if subject != _NOBODY:
                yield subject, 0.95 if goes_on else 0.85, _because(words[first], "behind it")
            else:
                yield _NOBODY, 0.0, "whoever speaks has no name"
            return
        reach = _FAR if goes_on else 7
        for place in range(first + 1, min(len(words), reach)):
            word = words[place]
            if word.text in ";:" or (word.low in {"and", "but"} and place - first < 2):
                return
            if word.low in VERBS and word.name < 0 and words[place - 1].low not in _NOT_BEFORE:
                subject = self._left_of(words, place, first)
                score = 0.95 if goes_on else 0.85
                if subject != _NOBODY:
                    yield subject, score, _because(word, "behind it")
                elif goes_on and words[first].text != "and":
                    yield _NOBODY, 0.0, "whoever speaks has no name"
                return

    def _ahead(self, number: int) -> Iterator[_Made]:
        quotation = self.quotations[number]
        sentence = self._sentence_at(quotation.start)
        begin = sentence.start
        words = self._words(begin, quotation.start)
        if not words:
            return
        for match in _ACCORDING.finditer(self.text, begin, quotation.start):
            place = next((n for n, word in enumerate(words) if word.start >= match.end()), None)
            if place is not None:
                subject = self._noun_phrase(words, place)
                if subject.name >= 0:
                    yield subject, 0.9, f"“{match[0].strip()}” stands before it"
        for place in range(len(words) - 1, -1, -1):
            word = words[place]
            if word.low not in VERBS or word.name >= 0 or _is_noun(words, place):
                continue
            subject = self._left_of(words, place, 0)
            if subject == _NOBODY and self._is_inverted(words, place):
                subject = self._right_of(words, place)
            if subject == _NOBODY and _depends(words, place):
                continue
            if subject == _NOBODY:
                yield _NOBODY, 0.0, "whoever speaks has no name"
                return
            yield subject, 0.9, _because(word, "before it")
        subject = self._main(words)
        if subject != _NOBODY:
            colon = words[-1].text == ":"
            yield subject, 0.8 if colon else 0.76, "the sentence is about nobody else"

    def _is_inverted(self, words: Sequence[_Word], place: int) -> bool:
        return place == 0 or words[place - 1].text in ",—–-"

    def _left_of(self, words: Sequence[_Word], verb: int, first: int) -> _Subject:
        """The subject before a verb.

        Args:
            words: of a sentence, outside quotations.
            verb: its place.
            first: the first word that may be one of the subject.
        """
        place = verb - 1
        while place >= first and (words[place].low in AUXILIARIES or _is_adverb(words[place])):
            place -= 1
        if place < first:
            return _NOBODY
        if words[place].text == ")":
            while place >= first and words[place].text != "(":
                place -= 1
            place -= 1
            if place < first:
                return _NOBODY
        if words[place].text in ",—–-":
            return self._before_apposition(words, place, first)
        word = words[place]
        if word.low in PRONOUNS:
            return _Subject(pronoun=word.low)
        if word.low == "who" and place > first:
            return self._left_of(words, place + (words[place - 1].text == ","), first) if (
                words[place - 1].name >= 0
            ) else self._before_apposition(words, place, first)
        if word.name < 0:
            return self._with_age(words, place, first)
        begin = place
        while begin > first and words[begin - 1].name == word.name:
            begin -= 1
        previous = words[begin - 1].low if begin > first else ""
        if previous in _OBJECT_OF:
            return self._head_before(words, begin - 1, first)
        if previous == "and" and begin - 2 >= first and words[begin - 2].name >= 0:
            return _NOBODY
        return _Subject(word.name)

    def _with_age(self, words: Sequence[_Word], place: int, first: int) -> _Subject:
        """The subject where words stand between it and its verb: "Lind of Northport said"."""
        for back in range(place, max(first, place - 8) - 1, -1):
            if words[back].text in ",;:" or words[back].low in VERBS:
                return _NOBODY
            if words[back].low in _BEHIND_NAME and back > first and words[back - 1].name >= 0:
                number = words[back - 1].name
                begin = back - 1
                while begin > first and words[begin - 1].name == number:
                    begin -= 1
                opens = begin == first or words[begin - 1].low not in _OBJECT_OF
                return _Subject(number) if opens else _NOBODY
        return _NOBODY

    def _head_before(self, words: Sequence[_Word], preposition: int, first: int) -> _Subject:
        """A subject that a preposition follows: a name, or a person without one."""
        place = preposition - 1
        if place >= first and words[place].name >= 0:
            return _Subject(words[place].name)
        return _NOBODY

    def _before_apposition(self, words: Sequence[_Word], comma: int, first: int) -> _Subject:
        """The name before an apposition that ends with a comma: "Lind, a fisherman, said"."""
        mark = words[comma].text
        commas = [
            place for place in range(comma - 1, first - 1, -1) if words[place].text == mark
        ]
        for place in commas[:4]:
            before = place - 1
            if before >= first and words[before].text == ")":
                while before > first and words[before].text != "(":
                    before -= 1
                before -= 1
            if before >= first and words[before].name >= 0:
                number, begin = words[before].name, before
                while begin > first and words[begin - 1].name == number:
                    begin -= 1
                if begin > first and words[begin - 1].low in _OBJECT_OF:
                    continue
                return _Subject(number)
            if before >= first and words[before].low in PRONOUNS:
                return _Subject(pronoun=words[before].low)
        return _NOBODY

    def _right_of(self, words: Sequence[_Word], verb: int) -> _Subject:
        """The subject behind a verb: "said Ole Lind, a fisherman"."""
        place = verb + 1
        while place < len(words) and _is_adverb(words[place]):
            place += 1
        return self._noun_phrase(words, place)

    def _noun_phrase(self, words: Sequence[_Word], place: int) -> _Subject:
        if place >= len(words):
            return _NOBODY
        if words[place].low in PRONOUNS:
            return _Subject(pronoun=words[place].low)
        latest, person = -1, False
        index = place
        while index < len(words):
            word = words[index]
            if word.text in ",(" or word.text in "—–;:.":
                if latest < 0 and word.text == "," and index + 1 < len(words):
                    return _Subject(words[index + 1].name) if words[index + 1].name >= 0 else _NOBODY
                break
            if word.name >= 0:
                latest = word.name
                person = False
            elif word.low in PREPOSITIONS:
                if latest >= 0 or person:
                    break
            elif word.low in {"'s", "’s"} or word.low in VERBS:
                break
            elif latest >= 0 and word.text[0].islower() and word.low not in _LINKING:
                # "said Trump supporter …": the name is somebody else's
                if word.low in HUMAN:
                    latest, person = -1, True
            elif word.low in HUMAN:
                person = True
            index += 1
        if latest >= 0 and self._is_possessive(latest):
            return _NOBODY
        return _Subject(latest) if latest >= 0 else _NOBODY

    def _is_possessive(self, number: int) -> bool:
        end = self.names[number].span.end
        return self.text[end : end + 2] in {"'s", "’s"}

    def _main(self, words: Sequence[_Word]) -> _Subject:
        """The subject that opens a sentence, or its clause behind the first comma."""
        for first in (0, *(place + 1 for place, word in enumerate(words) if word.text == ",")):
            place = first
            while place < len(words) and words[place].low in LEADING | _DETERMINERS:
                place += 1
            if place >= len(words):
                return _NOBODY
            if words[place].low in {"he", "she"}:
                return _Subject(pronoun=words[place].low)
            number = words[place].name
            if number >= 0:
                end = place
                while end + 1 < len(words) and words[end + 1].name == number:
                    end += 1
                follows = words[end + 1].low if end + 1 < len(words) else ""
                if self._is_possessive(number) or follows in HUMAN or follows == "and":
                    return _NOBODY
                return _Subject(number)
            if words[place].low not in PREPOSITIONS and place == 0:
                return _NOBODY
        return _NOBODY

    def _resolved(
        self,
        subject: _Subject,
        score: float,
        reason: str,
        number: int,
        before: Sequence[Attribution],
    ) -> Attribution | None:
        if subject.name >= 0:
            name = self.names[subject.name]
            if name.kind == "place":
                score -= 0.3
            return Attribution(name.owner, round(score, 2), reason, (name.owner,))
        if subject.pronoun in {"he", "she"}:
            return self._meant(subject.pronoun, reason, number, before)
        if reason == "whoever speaks has no name" and subject == _NOBODY:
            return Attribution("", 0.0, reason)
        return None

    def _meant(
        self, pronoun: str, reason: str, number: int, before: Sequence[Attribution]
    ) -> Attribution:
        """Whom a pronoun means: whoever spoke last, or the only person named before."""
        quotation = self.quotations[number]
        gender = "m" if pronoun in MALE else "f"
        start = self._back(quotation.start)
        people = [
            name.owner
            for name in self._names_in(start, quotation.start)
            if name.kind == "person" and name.gender in ("", gender)
        ]
        order = tuple(dict.fromkeys(reversed(people)))
        spoken = next(
            (
                made.speaker
                for place in range(number - 1, -1, -1)
                for made in (before[place],)
                if self.quotations[place].start >= start and made.speaker
            ),
            "",
        )
        if len(order) == 1:
            return Attribution(order[0], 0.85, f"{reason}; “{pronoun}” can only mean one", order)
        if spoken in order and order and order[0] == spoken:
            return Attribution(spoken, 0.8, f"{reason}; “{pronoun}” means whoever spoke last", order)
        if order:
            return Attribution(order[0], 0.5, f"{reason}; “{pronoun}” may mean several", order[:4])
        return Attribution("", 0.0, f"{reason}; “{pronoun}” is nobody who is named nearby")

    def _going_on(
        self, number: int, paragraph: Span, before: Sequence[Attribution]
    ) -> Attribution | None:
        """The speaker of the quotation before, in the same paragraph."""
        quotation = self.quotations[number]
        if not number or self.quotations[number - 1].start < paragraph.start:
            return None
        last = before[number - 1]
        if not last.candidates:
            return Attribution("", 0.0, last.reason) if not last.speaker else None
        ended = self.quotations[number - 1].end
        others = [
            name for name in self._names_in(ended, quotation.start) if name.owner != last.speaker
        ]
        subject = self._main(self._words(self._sentence_at(quotation.start).start, quotation.start))
        is_other = subject.name >= 0 and self.names[subject.name].owner != last.speaker
        score = last.score - (0.3 if is_other else 0.1 if others else 0.02)
        return Attribution(
            last.speaker, round(max(score, 0.0), 2), "it goes on in the same paragraph",
            last.candidates,
        )

    def _guess(self, number: int, paragraph: Span) -> Attribution:
        """Those who are named before, the last first; none of them is sure."""
        quotation = self.quotations[number]
        people = [
            name.owner
            for name in self._names_in(self._back(quotation.start), quotation.start)
            if name.kind == "person"
        ]
        order = tuple(dict.fromkeys(reversed(people)))[:4]
        if not order:
            return Attribution()
        return Attribution(order[0], 0.3, "the last person named before the quotation", order)

    def _back(self, position: int) -> int:
        """Where the paragraph begins that is some paragraphs before a place."""
        start = position
        for _ in range(_BACK):
            start = self.text.rfind("\n\n", 0, max(start - 2, 0))
            if start < 0:
                return 0
        return start

    def _names_in(self, start: int, end: int) -> Sequence[Named]:
        return self.names[bisect_left(self.starts, start) : bisect_left(self.starts, end)]

    def _sentence_at(self, position: int) -> Span:
        place = max(bisect_left(self.sentence_starts, position + 1) - 1, 0)
        return self.sentences[place]

    def _sentence_end(self, position: int, most: int) -> int:
        return min(self._sentence_at(position).end, most)

    def _words(self, start: int, end: int) -> list[_Word]:
        """The words of a stretch outside all quotations, with the names that they belong to."""
        words: list[_Word] = []
        for match in _TOKEN.finditer(self.text, start, end):
            if match[0] in _MARKS or self._is_quoted(match.start()):
                continue
            text = match[0]
            low = text.lower().replace("’", "'")
            place = bisect_left(self.starts, match.start() + 1) - 1
            name = place if place >= 0 and self.names[place].span.end > match.start() else -1
            words.append(_Word(text, low, match.start(), match.end(), name))
        return words

    def _is_quoted(self, position: int) -> bool:
        place = bisect_left(self.quotation_starts, position + 1) - 1
        return place >= 0 and position < self.quotations[place].end


def _because(verb: _Word, where: str) -> str:
    return f"“{verb.text}” and the name are {where}"


def _is_adverb(word: _Word) -> bool:
    return word.low.endswith("ly") and word.text.islower() and word.name < 0


def _is_noun(words: Sequence[_Word], place: int) -> bool:
    """Whether a verb of speech is a noun here: "the call", "his remarks"."""
    if place and words[place - 1].low in _DETERMINERS | {"his", "her", "its", "their", "of", "in"}:
        return words[place].low not in {"said", "told"}
    return False


def _depends(words: Sequence[_Word], place: int) -> bool:
    """Whether a verb has the subject of another: "to say", ", adding", "and called"."""
    if words[place].low.endswith("ing"):
        return True
    previous = words[place - 1].low if place else ""
    return previous in {"to", "and", "but", ",", "by", "then", "or"} or previous in AUXILIARIES


_AFTER = _MARKS + ",.?!… \u00a0\t"
_ADVERBS = frozenset(("as", "so"))
_NOT_BEFORE = frozenset(("to", "the", "a", "an"))
_DETERMINERS = frozenset(("the", "a", "an", "this", "that", "mr", "mrs", "ms", "."))
_OBJECT_OF = frozenset(
    "of in at on from for to with after before during by as about into over under near than "
    "against among through despite following amid via like".split()
)
_BEHIND_NAME = frozenset("of from in at on for with who".split())
_LINKING = frozenset(("de", "la", "von", "van", "der", "al", "bin", "and"))
